/** English words that say nothing about what a text is about: function words and the verbs of reporting. Sorted. */
export const englishCommonWords: ReadonlySet<string> = new Set(
  (
    "a about above according across after again against all almost along already also although always am among an and another any are around as ask asked at away back be became " +
    "because been before being below between both but by call called came can cannot come could day days did do does doing done down during each early either else even ever every " +
    "far few first five for former four from further gave get give given go going gone got had has have having he her here him his how however i if in include included including " +
    "into is it its itself just know known last late later least less let like little long made make making many may me might million more most much must my near never new next no " +
    "nor not now of off often old on once one only or other others our out over own part people per percent put quite rather report reported reports s said same saw say saying says " +
    "second see seen she should since six so some still such t take taken tell than that the their them then there these they third this those though three through thus time to told " +
    "too took toward two under until up upon us use used very was way we week weeks well went were what when where whether which while who whom whose why will with within without " +
    "would year years yes yet you your"
  ).split(" "),
);
