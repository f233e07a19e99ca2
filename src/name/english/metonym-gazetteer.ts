// A palace, street or building that news lets speak for a government (or another body): literal form | ISO alpha-3 (empty: none) | what it is.
const rows = `
Aso Rock|NGA|government
Bellevue Palace|DEU|presidency
Belvedere|POL|presidency
Blue House|KOR|presidency
Buckingham Palace|GBR|palace
Capitol Hill|USA|parliament
Casa Rosada|ARG|government
Chigi Palace|ITA|government
Downing Street|GBR|government
Elysee|FRA|presidency
Elysee Palace|FRA|presidency
Foggy Bottom|USA|foreign ministry
Holyrood|GBR|parliament
Itamaraty|BRA|foreign ministry
Kremlin|RUS|presidency
La Moneda|CHL|government
Los Pinos|MEX|presidency
Malacanang|PHL|presidency
Miraflores|VEN|presidency
Moncloa|ESP|government
No. 10|GBR|government
Number 10|GBR|government
Number Ten|GBR|government
Palazzo Chigi|ITA|government
Pentagon|USA|defence ministry
Planalto|BRA|presidency
Quai d'Orsay|FRA|foreign ministry
Quirinale|ITA|presidency
Rashtrapati Bhavan|IND|presidency
Scotland Yard|GBR|police
South Block|IND|government
Stormont|GBR|parliament
Wall Street||market
Westminster|GBR|parliament
White House|USA|presidency
Whitehall|GBR|government
Zhongnanhai|CHN|government
Élysée|FRA|presidency
Élysée Palace|FRA|presidency
`;

export type Metonym = {readonly name: string; readonly side: string | null; readonly of: string};

/** Buildings and streets that speak for a government, sorted by name. */
export const metonyms: readonly Metonym[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", side = "", of = ""] = row.split("|");
    return {name, side: side === "" ? null : side, of};
  });
