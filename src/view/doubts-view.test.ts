import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {doubtsView} from "./doubts-view.js";

test("texts taken as one story are ruled apart by taking out the smaller side, which is named first", async () => {
  const report = await (await openSamples()).report();
  const doubts = doubtsView(report).filter(({about, decided}) => about === "story" && decided === "together");
  expect(doubts.length).toBeGreaterThan(0);
  for (const {subjects, rulings} of doubts) {
    const [{ruling}] = rulings as [(typeof rulings)[number]];
    if (ruling.kind !== "split") expect.fail(ruling.kind);
    expect(ruling.articles).toEqual(subjects.slice(0, ruling.articles.length).map(({href}) => href?.id));
    expect(ruling.articles.length).toBeLessThanOrEqual(subjects.length / 2);
    expect(report.stories.find(({id}) => id === ruling.story)?.articles).toEqual(
      expect.arrayContaining([...ruling.articles]),
    );
  }
});
