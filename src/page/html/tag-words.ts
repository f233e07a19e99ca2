/** What is known of HTML's element names; everything else is an inline element. Source: the HTML Living Standard, sections 13.1.2 and 15.3. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const voidTags = words(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that stand on lines of their own. */
export const blockTags = words(
  "address amp-accordion amp-carousel amp-sidebar article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead title tr ul video",
);

/** Elements whose words a reader never sees as text of the page. */
export const silentTags = words(
  "amp-analytics amp-state amp-sidebar amp-consent applet audio canvas datalist embed frameset head iframe map math noembed noframes noscript object optgroup option picture script select style svg template textarea title video",
);

/** Opening one of these ends an open paragraph. */
export const paragraphEnders = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul",
);

/** An unclosed element of the left is ended by an opening one of the right, unless one of `within` lies between. */
export const impliedEnds: ReadonlyMap<
  string,
  {readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string>}
> = new Map(
  [
    ["a", "a", "p td th li div"],
    ["dd", "dd dt", "dl"],
    ["dt", "dd dt", "dl"],
    ["li", "li", "ul ol menu dir"],
    ["optgroup", "option optgroup", "select"],
    ["option", "option", "select optgroup"],
    ["tbody", "tbody thead tfoot tr td th", "table"],
    ["td", "td th", "table tr"],
    ["tfoot", "tbody thead tfoot tr td th", "table"],
    ["th", "td th", "table tr"],
    ["thead", "tbody thead tfoot tr td th", "table"],
    ["tr", "tr td th", "table"],
  ].map(([tag, ends, within]) => [tag!, {ends: words(ends!), within: words(within!)}]),
);

/** A closing tag looks no further out than the nearest of these. */
export const scopeTags = words("html table td th template");
export const tableTags = words("table tbody thead tfoot tr td th caption");
