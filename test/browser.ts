import {existsSync} from "node:fs";
import {type Browser, chromium} from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is, by THROUGHLINE_CHROMIUM or in the usual places. */
export const chromiumPath: string | null =
  [process.env["THROUGHLINE_CHROMIUM"], ...places].find((path) => path !== undefined && existsSync(path)) ?? null;

/** What a skipped browser test says. */
export const noChromium =
  "skipped: no Chromium was found; install one (Debian: apt-get install chromium) or name it in THROUGHLINE_CHROMIUM";

/** A headless Chromium that asks nothing of any network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
