/** Newspaper abbreviations of states and provinces (Associated Press style), without the last point, with the full name. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  `Ala|Alabama
Alta|Alberta
Ariz|Arizona
Ark|Arkansas
B.C|British Columbia
Cal|California
Calif|California
Colo|Colorado
Conn|Connecticut
D.C|District of Columbia
Del|Delaware
Fla|Florida
Ga|Georgia
Ia|Iowa
Ill|Illinois
Ind|Indiana
Kan|Kansas
Kans|Kansas
Ky|Kentucky
La|Louisiana
Man|Manitoba
Mass|Massachusetts
Md|Maryland
Mich|Michigan
Minn|Minnesota
Miss|Mississippi
Mo|Missouri
Mont|Montana
N.B|New Brunswick
N.C|North Carolina
N.D|North Dakota
N.H|New Hampshire
N.J|New Jersey
N.M|New Mexico
N.S|Nova Scotia
N.S.W|New South Wales
N.Y|New York
Neb|Nebraska
Nev|Nevada
Okla|Oklahoma
Ont|Ontario
Ore|Oregon
P.E.I|Prince Edward Island
Pa|Pennsylvania
Penn|Pennsylvania
Que|Quebec
R.I|Rhode Island
S.C|South Carolina
S.D|South Dakota
Sask|Saskatchewan
Tenn|Tennessee
Tex|Texas
Va|Virginia
Vt|Vermont
W.Va|West Virginia
Wash|Washington
Wis|Wisconsin
Wisc|Wisconsin
Wyo|Wyoming`
    .split("\n")
    .map((row) => row.split("|") as [string, string]),
);
