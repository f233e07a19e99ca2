import type {Frame} from "../frame.js";
import {Layout} from "../parts/layout.js";

/** What went wrong, in one sentence, and where to go. */
export function ErrorPage({say, frame}: {readonly say: string; readonly frame: Frame}) {
  return (
    <Layout title="Not here" frame={frame}>
      <h1>Not here</h1>
      <p class="note failed">{say}</p>
      <p>
        <a href="/">All stories</a>
      </p>
    </Layout>
  );
}
