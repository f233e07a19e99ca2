import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {type DayRange, dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";

/** "Has reversed its decision to close three schools", "drops its plan for a tax on sugar". */
const dropped =
  /\b(?:abandon\w*|backed away from|cancel\w*|drop\w*|gave up|given up|giv(?:es|ing) up|go(?:es|ne)? back on|went back on|overturn\w*|rescind\w*|revers\w+|revok\w+|scrap\w*|shelv\w+|withdr\w+)\s(?:its|his|her|their|the|an?|all|earlier|any|controversial|\s)*\s?(?:decisions?|plans?|intentions?|pledges?|promises?|proposals?|bid)\s(?:to|for|of)\s([^,.;]{6,90})/iu;
/** Something is to be done. */
const planned =
  /\b(?:will|would|is to|are to|plans? to|planned to|intends? to|wants? to|decided|has decided|decision to|announced|pledged|promised)\b/i;
const undone = /\b(?:not|never|no longer|after all|n['’]t)\b/i;
/** Earlier sentences looked at for one dropped plan. */
const most = 60;

type Plan = {
  readonly article: string;
  readonly span: Span;
  readonly days: DayRange;
  readonly content: ReturnType<typeof contentWords>;
};

/**
 * A plan that one report tells and a later one says is given up: a change, dated by the two reports. The later text says so itself; the plan must have nearly all of its words, two at least.
 * Sentences meet through a word of the plan, so that cost stays linear.
 */
export function findDroppedPlans(story: StoryFindings, origins: Origins): Conflict[] {
  const plans = new Map<string, Plan[]>();
  const drops: (Plan & {readonly about: Span})[] = [];
  const sentences = story.readings.flatMap(({article, prose}) => {
    const days = dayRangeOf(article.published);
    return days
      ? prose.sentences
          .filter(({paragraph}) => prose.paragraphs[paragraph]?.kind === "body")
          .map(({start, end}) => ({article: article.id, page: prose.page, days, start, end}))
      : [];
  });
  for (const {article, page, days, start, end} of sentences) {
    const text = page.text.slice(start, end);
    const found = dropped.exec(text);
    if (!found || undone.test(text.slice(Math.max(0, found.index - 12), found.index))) continue;
    const to = start + found.index + found[0].length;
    const about = spanOf(page, to - found[1]!.length, to);
    drops.push({article, span: spanOf(page, start, end), about, days, content: contentWords(about.text)});
  }
  if (drops.length === 0) return [];
  const wanted = new Set(drops.flatMap(({content}) => [...content.stems.keys()]));
  for (const {article, page, days, start, end} of sentences) {
    const text = page.text.slice(start, end);
    if (!planned.test(text) || undone.test(text) || dropped.test(text)) continue;
    const content = contentWords(text);
    const plan = {article, span: spanOf(page, start, end), days, content};
    for (const stem of content.stems.keys()) {
      if (!wanted.has(stem)) continue;
      const list = plans.get(stem);
      if (!list) plans.set(stem, [plan]);
      else if (list.length < most) list.push(plan);
    }
  }
  return drops.flatMap((drop): Conflict[] => {
    const items = drop.content.items.filter(({light}) => !light);
    const near = new Set(items.flatMap(({stem}) => plans.get(stem) ?? []));
    const early = [...near].filter((plan) => {
      if (plan.days.to >= drop.days.from) return false;
      const shared = matchWords(drop.content, plan.content).filter(
        ({a, opposed, worth}) => !opposed && worth >= 0.85 && !drop.content.items[a]!.light,
      ).length;
      return shared >= 2 && shared >= Math.min(items.length, 4) - 1;
    });
    if (early.length === 0) return [];
    const places = early.map(({span, article}) => ({span, article}));
    return [
      makeConflict(
        story.story.id,
        "change",
        drop.about.text,
        [
          {value: places[0]!.span.text, places},
          {value: drop.span.text, places: [{span: drop.span, article: drop.article}]},
        ],
        [
          {say: "planned at first", span: places[0]!.span},
          {say: "the text says that the plan is given up", span: drop.span},
        ],
        origins,
      ),
    ];
  });
}
