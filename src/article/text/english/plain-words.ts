/** Words of every subject: sharing them does not show that two texts are about one thing. */
export const plainWords: ReadonlySet<string> = new Set(
  "about above according after again against ahead also although among announced another around away back because been before being below between both came case come could country days during each early even every first five following former found four from further given good great group have having hours house including into just know large last late later least like made make many might million monday month months more most much must national near never news next number official officials only other over part people place point president question reported right said same saturday second seven several shall should since small some something still such sunday take taken than that their them then there these they thing think third this those thought thousand three through thursday time times today together told toward towards tuesday under until using very wants wednesday week weeks well went were what when where which while whole whose will with within without work world would year years your friday".split(
    " ",
  ),
);
