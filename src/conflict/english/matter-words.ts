/**
 * Words by which one matter is denied and admitted in other terms, one matter a line: who denied having been told may admit that a letter lay on the
 * desk. Used only between a denial and an admission of one side. Stems are compared, so other forms of a word need not stand here.
 */
export const matterWords: readonly string[] = [
  "aware know learn inform tell warn warning alert notify notice letter report complaint",
  "border boundary cross enter frontier foot incursion inside line territory",
  "army battalion force patrol soldier squad troop unit",
  "bribe fee gift money paid pay payment sum transfer",
  "contact encounter meet meeting met visit",
  "disease epidemic ill illness infect infection outbreak patient sick virus",
  "crack escape leak release seep seepage spill",
  "certificate check checks expire expired inspection inspect licence license permit test valid",
  "fault maintenance repair technical upkeep works",
  "ethnic ethnicity nationality origin passport race religion",
  "casualty dead death die harm harmed killed life lives victim",
  "cut layoff job redundancy dismissal",
  "breach hack hacked leak stolen theft",
  "abuse beat beaten torture violence",
  "alcohol drink drunk sober",
  "collusion deal secret agreement",
  "drug doping positive sample test",
  "footage recording tape video",
  "missile rocket shoot shot strike struck",
  "plane aircraft jet flight airliner",
];
