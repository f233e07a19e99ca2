import {Tokenizer} from "htmlparser2";

const common: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&apos;": "'",
  "&gt;": ">",
  "&ldquo;": "“",
  "&lsquo;": "‘",
  "&lt;": "<",
  "&mdash;": "—",
  "&nbsp;": "\u00a0",
  "&ndash;": "–",
  "&quot;": '"',
  "&rdquo;": "”",
  "&rsquo;": "’",
};
const plain = /&[a-z]{2,5};/g;

/** Character references of HTML text as characters. The common ones by table, the rest (and numbers) by htmlparser2's decoder. Linear. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const first = text.replace(plain, (found) => (found === "&amp;" ? found : (common[found] ?? found)));
  const rest = first.replaceAll("&amp;", "\u0001");
  // "<" only ever stands here when it came from a reference or from raw text, and must not open a tag again.
  const decoded = /&[#a-zA-Z]/.test(rest) ? rest.split("<").map(decodeRest).join("<") : rest;
  return decoded.includes("\u0001") ? decoded.replaceAll("\u0001", "&") : decoded;
}

function decodeRest(text: string): string {
  if (!/&[#a-zA-Z]/.test(text)) return text;
  let out = "";
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: (start, end) => {
        out += text.slice(start, end);
      },
      ontextentity: (code) => {
        out += String.fromCodePoint(code);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return out;
}
