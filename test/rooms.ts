/** The rooms in order. A pure room may import only pure rooms that stand before it, and the npm packages named for it. */
export const pureRooms = [
  "text",
  "dating",
  "name",
  "outlet",
  "page",
  "article",
  "copy",
  "story",
  "quote",
  "figure",
  "event",
  "correction",
  "timeline",
  "conflict",
  "relation",
  "report",
  "view",
] as const;

/** Edges touch the world. They import pure rooms and the interfaces (type imports) of other edges. */
export const edgeRooms: Record<string, readonly string[]> = {
  capture: [],
  store: [],
  follow: ["capture", "store"],
};

/** Doors parse a request, call `follow` and show a view. They build the real edges and hand them in; nobody imports a door. */
export const doorRooms: Record<string, readonly string[]> = {
  web: [],
  server: ["web", "capture", "store", "follow"],
  cli: ["server", "capture", "store", "follow"],
};

/** npm packages a pure room may use, and why it may. */
export const purePackages: Record<string, readonly string[]> = {
  "*": ["zod"],
  page: ["htmlparser2"],
  article: ["htmlparser2"],
};
