import {Parser} from "htmlparser2";

const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const unseen = new Set(["script", "style", "noscript", "template", "head", "svg"]);

/** The text of an HTML fragment, a block a line, for peers that answer in HTML. */
export function linesOf(html) {
  let text = "";
  let hidden = 0;
  const edge = (name, step) => {
    if (unseen.has(name)) hidden += step;
    else if (!inline.has(name)) text += "\n";
  };
  const parser = new Parser({
    onopentagname: (name) => edge(name, 1),
    ontext: (words) => {
      if (hidden === 0) text += words.replace(/\s+/g, " ");
    },
    onclosetag: (name) => edge(name, -1),
  });
  parser.end(html ?? "");
  return text.replace(/ *\n[ \n]*/g, "\n").trim();
}
