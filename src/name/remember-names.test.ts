import {expect, test} from "vitest";
import {proseOf} from "../text/prose-of.js";
import {findNames} from "./find-names.js";
import {rememberNames} from "./remember-names.js";

/** Texts of one story in; the keys of the last text's mentions out. */
function check(texts: readonly string[], keys: readonly string[]) {
  const readings = texts.map((text, index) => {
    const prose = proseOf({id: `page${index}`, text}, `article${index}`, [{start: 0, end: text.length, kind: "body"}]);
    return {prose, names: findNames(prose)};
  });
  expect(
    rememberNames(readings)
      .at(-1)!
      .names.map(({key}) => key),
  ).toEqual(keys);
}

test("a family name in one article is the person another article names in full", () => {
  check(["Auditor Rose Otiane resigned.", "Otiane would not say why."], ["person:rose otiane"]);
});

test("two people of one family name anywhere in the story keep it open", () => {
  check(["Anna Vold and Per Vold left.", "Mr Vold would not say why."], ["person:vold"]);
});

test("a role in one article is the person another article gives the role", () => {
  check(["Museum director Elise Crombe spoke.", "The director would not say why."], ["person:elise crombe"]);
});

test("another country's minister, or the deputy, is nobody's namesake", () => {
  check(
    ["Deputy Foreign Minister Elise Crombe spoke.", "The Norwegian foreign minister would not say why."],
    ["people:norwegian", "role:nor:foreign minister"],
  );
  check(
    ["Deputy Foreign Minister Elise Crombe spoke.", "The foreign minister would not say why."],
    ["role::foreign minister"],
  );
});

test("an organisation that one article calls a country's is that country's in all", () => {
  const sidesOf = (texts: readonly string[]) => {
    const readings = texts.map((text, index) => {
      const prose = proseOf({id: `page${index}`, text}, `article${index}`, [
        {start: 0, end: text.length, kind: "body"},
      ]);
      return {prose, names: findNames(prose)};
    });
    return rememberNames(readings)
      .at(-1)!
      .names.filter(({kind}) => kind === "organisation")
      .map(({side}) => side);
  };
  const later = "Police freed the bureau chief of the news agency Interfax.";
  expect(sidesOf(["Police searched the office of Norwegian news agency Interfax.", later])).toEqual(["NOR"]);
  expect(
    sidesOf([
      "Police searched Norwegian news agency Interfax.",
      "The Danish news agency Interfax was searched.",
      later,
    ]),
  ).toEqual([undefined]);
});

test("what one article calls a company is no person in another, unless somebody there has an office", () => {
  check(["The company Tovara de Brulen left.", "Tovara de Brulen said no."], ["organisation:tovara de brulen"]);
  check(["The company Elena Holm left.", "Mayor Elena Holm said no."], ["person:elena holm"]);
});
