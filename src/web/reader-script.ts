/**
 * What the pages do beyond reading: keys, the help sheet, a link to what is new since the last visit, and pages kept for reading offline.
 * Plain JavaScript in one served file; every page works without it.
 */
export const readerScript = `"use strict";
(() => {
  const list = [...document.querySelectorAll("[data-row]")];
  let at = -1;
  const go = (step) => {
    if (list.length === 0) return;
    at = Math.max(0, Math.min(list.length - 1, at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step));
    const row = list[at].matches("summary, a") ? list[at] : list[at].querySelector("summary, a");
    if (row) { row.focus(); row.scrollIntoView({block: "nearest"}); }
  };
  const jump = (id) => { const part = document.getElementById(id); if (part) { part.scrollIntoView(); part.focus({preventScroll: true}); } };
  const help = document.getElementById("help");
  const keys = {
    j: () => go(1), k: () => go(-1),
    o: () => { const row = document.activeElement; if (row && row.matches("summary, a, button")) row.click(); },
    s: () => jump("sources"), c: () => jump("disagree"), t: () => jump("timeline"),
    d: () => { const link = document.querySelector("[data-diff]"); if (link) link.click(); },
    "/": () => { const find = document.getElementById("q"); if (find) find.focus(); },
    "?": () => { if (help) { if (help.open) help.close(); else help.showModal(); } },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  const shut = document.getElementById("shut-help");
  if (shut && help) shut.addEventListener("click", () => help.close());
  const open = document.getElementById("open-help");
  if (open && help) { open.hidden = false; open.addEventListener("click", () => help.showModal()); }
  const openTarget = () => {
    const part = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (part instanceof HTMLDetailsElement) part.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();
  const story = document.querySelector("main[data-story]");
  if (story) {
    try {
      const key = "seen " + story.dataset.story;
      const seen = localStorage.getItem(key);
      const link = document.getElementById("since-seen");
      if (seen && link && story.dataset.last && seen < story.dataset.last) {
        link.href = "?since=" + encodeURIComponent(seen) + "#new";
        link.hidden = false;
      }
      if (story.dataset.last) localStorage.setItem(key, story.dataset.last);
    } catch {}
  }
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/offline.js").catch(() => {});
})();
`;

/** The service worker: the network first; what was read last (60 pages) when there is none. Only GET, only this origin, only pages and their two files. */
export const offlineScript = `"use strict";
const store = "throughline-1";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode !== "navigate" && !url.pathname.startsWith("/assets/")) return;
  event.respondWith((async () => {
    const cache = await caches.open(store);
    try {
      const answer = await fetch(event.request);
      if (answer.ok) {
        await cache.put(event.request, answer.clone());
        const kept = await cache.keys();
        for (const old of kept.slice(0, Math.max(0, kept.length - 60))) await cache.delete(old);
      }
      return answer;
    } catch {
      const kept = await cache.match(event.request);
      return kept || new Response("This page was not read before, and there is no connection.", {status: 503, headers: {"content-type": "text/plain; charset=utf-8"}});
    }
  })());
});
`;
