import type {Frame} from "../frame.js";
import {Layout} from "../parts/layout.js";
import type {ExportName} from "./exports-page.js";

export type ApiView = {
  readonly screens: readonly {
    readonly path: string;
    readonly what: string;
    readonly query: readonly string[];
    readonly twins: readonly string[];
  }[];
  readonly questions: readonly {readonly name: string; readonly meaning: string}[];
  readonly exports: readonly ExportName[];
};

/** The addresses of this reader, what they may be asked and what they are also given as: the readable side of /openapi.json. */
export function ApiPage({view, frame}: {readonly view: ApiView; readonly frame: Frame}) {
  return (
    <Layout title="API" frame={frame}>
      <h1>API</h1>
      <p>
        Every page has twins under the same address with an ending, such as <code>/stories.json</code>. Answers carry an
        ETag. The whole description is <a href="/openapi.json">OpenAPI 3.1</a>.
      </p>
      <h2>Pages</h2>
      {view.screens.map((screen) => (
        <section class="address">
          <h3>
            <code>{screen.path}</code>
          </h3>
          <p>{plain(screen.what)}</p>
          <p class="dim">
            {screen.query.length > 0 && `asked with ${screen.query.join(", ")} · `}
            {screen.twins.map((twin) => `.${twin}`).join(" ")}
          </p>
        </section>
      ))}
      <h2>Questions</h2>
      <dl class="fields">
        {view.questions.map(({name, meaning}) => (
          <>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{plain(meaning)}</dd>
          </>
        ))}
      </dl>
      <h2>Exports of a story</h2>
      <p class="dim">
        Under <code>/story/ID/</code>:
      </p>
      <ul class="plain rows">
        {view.exports.map(({file, what}) => (
          <li>
            <code>{file}</code> <span class="dim">{what}</span>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** The marks of code in Markdown are of no use on a page. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}
