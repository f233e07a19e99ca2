/**
 * What a store's tables were made of, step by step. A step that was released is never changed: a new need is a new step. BYTES is the
 * dialect's type for bytes; the tables of the full-text search differ too much and are the dialect's own.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE captures (sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL, bytes BYTES NOT NULL)",
    `CREATE TABLE pages (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, name TEXT NOT NULL, url TEXT, media_type TEXT, charset TEXT,
      captured TEXT, captured_how TEXT, outlet TEXT, added BIGINT NOT NULL, state TEXT NOT NULL, why TEXT,
      worker TEXT, lease_until BIGINT, tries BIGINT NOT NULL, told BIGINT)`,
    "CREATE INDEX pages_waiting ON pages (added) WHERE state = 'waiting'",
    "CREATE INDEX pages_untold ON pages (id) WHERE told IS NULL",
    "CREATE TABLE remarks (id TEXT PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE TABLE readings (page TEXT PRIMARY KEY, made_by TEXT NOT NULL, text BYTES, body BYTES NOT NULL)",
    `CREATE TABLE articles (id TEXT PRIMARY KEY, page TEXT NOT NULL, story TEXT, family TEXT, published TEXT, outlet TEXT, agency TEXT,
      language TEXT NOT NULL, kind TEXT NOT NULL, tags TEXT NOT NULL, headline TEXT NOT NULL, made_key TEXT NOT NULL, body TEXT NOT NULL)`,
    "CREATE INDEX articles_story ON articles (story)",
    "CREATE INDEX articles_page ON articles (page)",
    "CREATE INDEX articles_published ON articles (published)",
    "CREATE TABLE families (id TEXT PRIMARY KEY, made_key TEXT NOT NULL, body TEXT NOT NULL)",
    `CREATE TABLE stories (id TEXT PRIMARY KEY, made_key TEXT NOT NULL, shared_key TEXT NOT NULL, articles BIGINT NOT NULL,
      origins BIGINT NOT NULL, body BYTES NOT NULL, told BYTES NOT NULL, shared BYTES NOT NULL)`,
    `CREATE TABLE findings (story TEXT NOT NULL, number BIGINT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, article TEXT NOT NULL,
      page TEXT NOT NULL, starts BIGINT NOT NULL, ends BIGINT NOT NULL, made_by TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (story, number))`,
    "CREATE TABLE aliases (alias TEXT PRIMARY KEY, story TEXT NOT NULL)",
    "CREATE TABLE rulings (number BIGINT PRIMARY KEY, added BIGINT NOT NULL, body TEXT NOT NULL)",
    "CREATE TABLE readers (name TEXT PRIMARY KEY, told BIGINT NOT NULL)",
  ],
  [
    // What was found in each article by itself, so that a story told again looks only through articles that changed.
    "CREATE TABLE found (article TEXT PRIMARY KEY, made_key TEXT NOT NULL, body BYTES NOT NULL)",
    // What stands for a page's texts, and the index of it over all pages ever read: sorted runs, merged as they grow.
    "ALTER TABLE readings ADD COLUMN sketch BYTES",
    `CREATE TABLE sketches (id TEXT PRIMARY KEY, run TEXT NOT NULL, level BIGINT NOT NULL, part BIGINT NOT NULL, first BIGINT NOT NULL,
      body BYTES NOT NULL)`,
    "CREATE INDEX sketches_run ON sketches (run, part)",
    "CREATE INDEX sketches_open ON sketches (level, run) WHERE part = 0",
  ],
  // Of the full-text search of PostgreSQL alone.
  [],
];
