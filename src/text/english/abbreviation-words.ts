/** Short forms written with a full stop, by what may follow the stop. Without their stops, folded. */

/** A name or number follows: the stop never ends a sentence. */
export const midAbbreviations: ReadonlySet<string> = new Set(
  (
    "adm approx assn asst att atty ave bldg blvd bp brig bros c ca capt cdr cf ch cmdr cllr col cpl cpt dept det dir dist dr drs ed eg e.g ens esp ex " +
    "fig figs fr ft gen gov govt hon hwy ie i.e insp lt maj messrs mgr mlle mme mr mrs ms msgr mt mtn nat natl no nos op opp p para pfc pg pp pres prof pt pte " +
    "pvt rep reps rev rs rt sec sen sens sgt sr srta st supt vol vols viz vs v vp wm"
  ).split(" "),
);

/** A number follows: months, as newspapers cut them, and a few more. */
export const beforeNumber: ReadonlySet<string> = new Set(
  "apr art aug cl dec feb jan jul jun mar nov oct sep sept".split(" "),
);

/** May stand last in a sentence: only what follows decides. */
export const endAbbreviations: ReadonlySet<string> = new Set(
  (
    "a.d a.m al b.c c.e co corp cos d.c esq etc e.u ga inc jr kg km ltd m.d p.c p.m ph.d plc pty u.k u.n u.s u.s.a u.s.s.r llc l.a n.y n.j n.h n.c s.c n.d s.d " +
    "r.i w.va ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo " +
    "ont que sask alta mph a.k.a ave st blvd rd cf sq ft hrs mins min sec lbs lb oz am pm"
  ).split(" "),
);
