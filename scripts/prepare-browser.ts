import { findBrowser } from "../tests/support/browser.ts";

const { from, version } = await findBrowser();
console.log(`bekal: Tests run in ${version} (from ${from}).`);
