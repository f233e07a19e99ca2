import type {Tag} from "../word.js";

/** Words of the closed classes, each with the one tag that is right most of the time in news. */
export const closedWords: Readonly<Partial<Record<Tag, string>>> = {
  determiner: `a an the this these those some any every each no another either neither both all half such what whose my your his her its our their several many few much more most less fewer fewest enough various certain`,
  pronoun: `i you he she it we they me him us them himself herself itself themselves myself ourselves yourself someone somebody anyone anybody everyone everybody nobody none nothing something anything everything mine yours hers ours theirs one-another there`,
  relative: `who which whom that`,
  preposition: `of in on at by for with from into onto over under above below between among amid amidst against during through throughout across along around behind beside besides beyond despite except inside near off out outside past per since toward towards upon within without via versus about like unlike until till up down aboard alongside concerning considering excluding following including regarding ahead due amid opposite atop astride worth`,
  subordinator: `after although as because before if unless whereas while whilst when whenever where wherever whether why how though once lest so`,
  conjunction: `and or but nor & plus yet`,
  modal: `will would can could may might must shall should ought 'll 'd cannot won't wouldn't can't couldn't mustn't shan't shouldn't needn't`,
  be: `be am is are was were been being isn't aren't wasn't weren't 's 're`,
  have: `have has had having hasn't haven't hadn't 've`,
  do: `do does did don't doesn't didn't doing done`,
  not: `not never n't hardly barely scarcely`,
  to: `to`,
  adverb: `again ago almost alone already also altogether always anyway apart apparently away back better best yesterday today tomorrow tonight else elsewhere even ever far fast finally first firstly forth forward further here hence hitherto however indeed instead just last later least likely long maybe meanwhile moreover nearly nevertheless next nonetheless now nowadays often once only otherwise overall overnight perhaps quite rather scarcely second seldom sometimes soon still straight then therefore thereby thus together too twice very well worldwide yet abroad afterwards beforehand earlier everywhere longer hard late recently reportedly allegedly rarely least-wise somewhat somewhere thereafter upstairs ahead aside onboard`,
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions tens scores`,
};

/** Adjectives that no ending gives away, or that look like verb forms. Sorted. */
export const adjectives = `
able acting alleged angry armed aware bad big bilateral black blue brief bright broad calm central cheap chief clear close coastal cold common concerned crowded current dark dead deadly dear deep detailed different difficult diplomatic divided domestic due early east eastern elderly elected empty
entire estimated ethnic extended fair false famous fatal fellow final firm fiscal fixed foreign former free frequent fresh front full future general global good grand grave great green growing happy hard heavy high hot huge ill illegal independent indoor injured innocent interim internal international joint junior key large last late latest leading left
legal likely limited live local long long-range low main major male female married mass massive medical military minor missing mixed modern moral mutual named narrow national naval necessary new next nice north northern nuclear official old only open organised organized other outgoing outgoing own painful peaceful permanent persistent poor popular possible potential pregnant present previous
prime prior private pro-democracy prominent proposed public quick quiet radical rare ready real recent red registered related remaining responsible rich right ripe rival rough round rural safe same scheduled secret secure senior separate serious severe sexual sharp short sick similar single slight slow small so-called social soft sole solid sorry south southern special
stable steady stern stray strict strong subsequent sudden suspected tall temporary tense thick thin third tight tiny top total tough tragic true unarmed unidentified united unknown unprecedented unrelated urban urgent usual vague valid vast veteran visible visiting vital warm weak weekly west western white wide wild willing wooden wounded wrong young
`;

/** Adjectives that are as often nouns: a noun unless another noun follows. Sorted. */
export const nounAdjectives = `adult ally capital chief civilian conservative criminal deputy democrat dissident elder executive extremist firm fundamentalist general guerrilla independent individual insurgent intellectual islamist liberal loyalist militant military minor moderate national nationalist native official peaceful-protester professional radical rebel relative representative republican reservist royal secular separatist socialist suspect terrorist veteran`;
