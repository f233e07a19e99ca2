import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {storyView} from "./story-view.js";

test("what somebody denies is shown with the word that denies it", async () => {
  const report = await (await openSamples()).report();
  const said = report.stories.flatMap((story) => storyView(report, story).said.flatMap(({renderings}) => renderings));
  const denied = said.map(({span}) => span.text).filter((text) => /^den(?:ied|ies)\b/.test(text));
  expect(denied).toContain("denied that water had been seen in the tunnel before the accident");
  for (const {span} of said) expect(span.end - span.start).toBe(span.text.length);
});
