/** Prints where the browsers are, as JSON: `{"chromium": path|null, "firefox": path|null}`. For `set-up.mjs`. */
import { findBrowser } from '../tests/support/find-browser';

console.log(JSON.stringify({ chromium: findBrowser('chromium'), firefox: findBrowser('firefox') }));
