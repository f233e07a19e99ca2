import {count} from "../../view/count.js";
import {dayBefore} from "../../view/part/last-day.js";
import {showDay} from "../../view/show-dating.js";
import type {StoryCard} from "../../view/story-card.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";
import {Chip} from "../parts/signs.js";

export type StoriesView = {
  readonly cards: readonly StoryCard[];
  readonly pages: number;
  readonly articles: number;
  readonly origins: number;
  readonly total: number;
  readonly next: string | null;
  readonly tags: readonly {readonly tag: string; readonly articles: number}[];
};

/** The first page: stories by the last day anything was published, with what is new on it. */
export function StoriesPage({view, frame}: {readonly view: StoriesView; readonly frame: Frame}) {
  return (
    <Layout title="Stories" frame={frame}>
      <h1>Stories</h1>
      <p class="counts">
        <b>
          {count(view.articles, "article")} · {count(view.origins, "origin")}
        </b>{" "}
        · {count(view.pages, "page")} · {count(view.total, "story")}
      </p>
      {view.cards.length === 0 && (
        <p class="note">
          No article was found on the given pages. <a href="/run">What was read</a> says why for each page.
        </p>
      )}
      {view.cards.map((card) => (
        <Card card={card} />
      ))}
      {view.next !== null && (
        <p>
          <a class="more" href={`/?cursor=${encodeURIComponent(view.next)}`} rel="next">
            More stories
          </a>
        </p>
      )}
      {view.tags.length > 0 && (
        <>
          <h2>Tags</h2>
          <p>
            {view.tags.map(({tag, articles}) => (
              <>
                <a href={linkTo("tag", tag)}>
                  <bdi>#{tag}</bdi>
                </a>{" "}
                <span class="dim">{articles}</span>{" "}
              </>
            ))}
          </p>
        </>
      )}
    </Layout>
  );
}

function Card({card}: {readonly card: StoryCard}) {
  return (
    <article class="card">
      <h2>
        <a href={linkTo("story", card.id)} dir="auto" data-row>
          {card.headline}
        </a>
      </h2>
      <p class="counts">
        <b>
          {count(card.articles, "article")} · {count(card.origins, "origin")}
        </b>
        {card.from !== null &&
          card.to !== null &&
          ` · ${card.from.short === card.to.short ? card.from.short : `${card.from.short} – ${card.to.short}`}`}
        {card.conflicts > 0 &&
          ` · ${count(card.conflicts, "thing")} ${card.conflicts === 1 ? "disagrees" : "disagree"}`}
        {card.fresh > 0 &&
          card.fresh < card.entries &&
          card.last !== null &&
          ` · ${count(card.fresh, "event")} first told after ${showDay(dayBefore(card.last))}`}
      </p>
      <p class="outlets">
        {card.outlets.map(({name, letter}, index) => (
          <>
            {index > 0 && " · "}
            <Chip letter={letter} /> <bdi>{name}</bdi>
          </>
        ))}
      </p>
    </article>
  );
}
