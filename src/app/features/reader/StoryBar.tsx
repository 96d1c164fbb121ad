import { lazy, Suspense } from "preact/compat";
