import { expect, it } from "vitest";
import { hiddenHost } from "./link-host.ts";

it.each([
  ["https://jahat.example/", "bank.example", "jahat.example"],
  ["https://jahat.example/", "https://bank.example/masuk", "jahat.example"],
  ["https://jahat.example/", "Masuk di www.bank.example sekarang", "jahat.example"],
  ["https://bank.example.jahat.example/", "bank.example", "bank.example.jahat.example"],
  ["https://bаnk.example/", "bank.example", "xn--bnk-6cd.example"],
  ["https://jahat-bank.example/", "bank.example", "jahat-bank.example"],
])("shows where %s leads when its words are %j", (href, words, host) => {
  expect(hiddenHost(href, words)).toBe(host);
});

it.each([
  ["https://www.bank.example/x", "bank.example"],
  ["https://bank.example/x", "www.bank.example"],
  ["https://promo.bank.example/", "bank.example"],
  ["https://lain.example/", "Harga cabai turun"],
  ["https://lain.example/", "Sudah selesai. Lalu pulang"],
  ["mailto:sari@lain.example", "bank.example"],
  ["#bk-3", "bank.example"],
])("says nothing of %s when its words are %j", (href, words) => {
  expect(hiddenHost(href, words)).toBeUndefined();
});
