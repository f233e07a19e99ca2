import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";

export type ExportName = {readonly file: string; readonly what: string};

/** What a story can be taken away as: whole files first, then each list as a table with its two forms side by side. */
export function ExportsPage(props: {
  readonly story: {readonly id: string; readonly headline: string};
  readonly files: readonly ExportName[];
  readonly frame: Frame;
}) {
  const {story, files, frame} = props;
  const href = (file: string) => `${linkTo("story", story.id)}/${file}`;
  const pairs = files.flatMap(({file, what}) => {
    const list = /^export-([a-z]+)\.csv$/.exec(file)?.[1];
    const parquet = files.find((one) => one.file === `export-${list}.parquet`);
    return list === undefined || parquet === undefined ? [] : [{list, csv: file, parquet: parquet.file, what}];
  });
  const paired = new Set(pairs.flatMap(({csv, parquet}) => [csv, parquet]));
  return (
    <Layout title="Exports" frame={frame}>
      <p>
        <a href={linkTo("story", story.id)}>
          ← <bdi>{story.headline}</bdi>
        </a>
      </p>
      <h1>Exports</h1>
      <h2>The whole story</h2>
      <ul class="plain rows">
        {files
          .filter(({file}) => !paired.has(file))
          .map(({file, what}) => (
            <li>
              <a href={href(file)} data-row>
                {file}
              </a>{" "}
              <span class="dim">{what}</span>
            </li>
          ))}
      </ul>
      <h2>One list</h2>
      <ul class="plain rows">
        {pairs.map(({list, csv, parquet}) => (
          <li>
            {list}: <a href={href(csv)}>CSV</a> · <a href={href(parquet)}>Parquet</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
