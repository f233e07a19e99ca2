import {createHash} from "node:crypto";
import {offlineScript, readerScript} from "../web/reader-script.js";
import {style} from "../web/style.js";

export type Asset = {readonly path: string; readonly type: string; readonly body: string; readonly forever: boolean};

/** "tl" as a line through three dots: one story through many pages. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#fdfcf9"/><path d="M8 32h48" stroke="#1d1c1a" stroke-width="5"/><circle cx="18" cy="32" r="7" fill="#1d1c1a"/><circle cx="34" cy="32" r="7" fill="#fdfcf9" stroke="#1d1c1a" stroke-width="4"/><circle cx="50" cy="32" r="7" fill="#b57200"/></svg>`;

const manifest = {
  name: "Throughline",
  short_name: "Throughline",
  description: "Captured news pages in, the story out",
  start_url: "/",
  scope: "/",
  display: "minimal-ui",
  background_color: "#fdfcf9",
  theme_color: "#fdfcf9",
  icons: [{src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any"}],
};

function hashed(name: string, text: string, ending: string): string {
  return `/assets/${name}.${createHash("sha256").update(text).digest("hex").slice(0, 10)}.${ending}`;
}

export const stylePath = hashed("style", style, "css");
export const scriptPath = hashed("reader", readerScript, "js");

/** The files that pages load: named by what is in them, so that they may be kept for good; the service worker and the manifest are asked for again. */
export const assets: readonly Asset[] = [
  {path: stylePath, type: "text/css; charset=utf-8", body: style, forever: true},
  {path: scriptPath, type: "text/javascript; charset=utf-8", body: readerScript, forever: true},
  {path: "/offline.js", type: "text/javascript; charset=utf-8", body: offlineScript, forever: false},
  {path: "/icon.svg", type: "image/svg+xml", body: icon, forever: false},
  {path: "/manifest.webmanifest", type: "application/manifest+json", body: JSON.stringify(manifest), forever: false},
];
