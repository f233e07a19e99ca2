import type {Child} from "hono/jsx";
import {showDay} from "../../view/show-dating.js";
import type {Frame} from "../frame.js";

const keys: readonly (readonly [string, string])[] = [
  ["j / k", "next, previous line"],
  ["o", "open or close the line"],
  ["t", "timeline"],
  ["s", "sources"],
  ["c", "what disagrees"],
  ["d", "word by word comparison"],
  ["/", "search"],
  ["?", "this help"],
];

/** The frame of every page: skip link, site links, the page, its twins, the key help. */
export function Layout(props: {
  readonly title: string;
  readonly frame: Frame;
  readonly kind?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly children: Child;
}) {
  const {title, frame, kind = "", data = {}, children} = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Throughline`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
        <link rel="stylesheet" href={frame.assets.style} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {frame.twins.includes("atom") && (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={title}
            href={`${frame.path === "/" ? "/stories" : frame.path}.atom${frame.search}`}
          />
        )}
        <script src={frame.assets.script} defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          To the page
        </a>
        <header class="site">
          <a href="/">Throughline</a>
          <nav aria-label="Site">
            <a href="/">Stories</a>
            <a href="/sources">Sources</a>
            <a href="/trace">Trace</a>
            <a href="/doubts">Doubts</a>
            <a href="/run">Run</a>
          </nav>
          <search>
            <form class="find" action="/search">
              <label class="vh" for="q">
                Search articles
              </label>
              <input id="q" name="q" type="search" maxlength={200} placeholder="Search" />
              <button type="submit">Find</button>
            </form>
          </search>
        </header>
        <main
          id="main"
          class={kind}
          tabindex={-1}
          {...Object.fromEntries(Object.entries(data).map(([k, v]) => [`data-${k}`, v]))}
        >
          {frame.asOf !== null && (
            <p class="note">
              As the collection stood at the end of {showDay(frame.asOf)}: only articles certainly published by then.{" "}
              <a href={frame.path}>Show everything</a>
            </p>
          )}
          {children}
        </main>
        <footer class="site">
          <p>
            {frame.twins.length > 0 && (
              <>
                This page as{" "}
                {frame.twins.map((twin, index) => (
                  <>
                    {index > 0 && " · "}
                    <a href={`${frame.path === "/" ? "/stories" : frame.path}.${twin}${frame.search}`}>{twin}</a>
                  </>
                ))}
                {" · "}
              </>
            )}
            <a href="/api">API</a>{" "}
            <button type="button" id="open-help" hidden>
              Keys
            </button>
          </p>
          <p>
            Every quoted word stands on a captured page. Counts, dates and names are worked out from such words; open a
            line to see them.
          </p>
        </footer>
        <dialog id="help" aria-labelledby="help-title">
          <h2 id="help-title">Keys</h2>
          <ul class="plain">
            {keys.map(([key, what]) => (
              <li>
                <kbd>{key}</kbd> {what}
              </li>
            ))}
          </ul>
          <button type="button" id="shut-help">
            Close
          </button>
        </dialog>
      </body>
    </html>
  );
}
