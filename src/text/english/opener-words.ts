/** Words that begin sentences and hardly ever stand with a capital inside one. */
export const openers: ReadonlySet<string> = new Set(
  (
    "A About According Across After Again Against All Almost Along Already Also Although Amid Among An And Another Any As Asked At Back Based Because Before Behind " +
    "Being Below Besides Between Beyond Both But By Can Could Despite Did Do Does During Each Earlier Either Even Ever Every Few Finally First Following For " +
    "Former From Further Furthermore Given Had Has Have Having He Hence Her Here His How However I If Immediately In Indeed Initially Instead Is It Its Just Last Later Like Local " +
    "Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless Next No Nobody None Nonetheless Nor Not Nothing Now Of Officials Often On Once One Only Or " +
    "Other Others Our Out Over Overall Perhaps Police Previously Rather Recently Residents Second Several She Should Similarly Since So Some Someone Sometimes Soon Still Such Than That The Their Then There " +
    "Therefore These They This Those Though Three Through Throughout Thus To Today Together Two Under Unless Unlike Until Up Upon Was We Were What When Where Whether Which While " +
    "Who Whose Why Will With Within Without Witnesses Would Yesterday Yet You Your"
  ).split(" "),
);

/** Of these, the ones that show that a heading without a stop has run into the next sentence. */
export const runInOpeners: readonly string[] =
  "According After Although As At Because Before But By During Earlier For From He However His If In It Its Later Meanwhile On Recently She Since Some Soon That The Their There These They This Those We What When While With You".split(
    " ",
  );

/** Verbs of speech behind a name: "Where are they?" Ann Rowe asked. */
export const speechVerbs =
  "add added adds admitted announced answered argued asked asks called claimed commented confirmed cried declared demanded exclaimed explained insisted joked noted quipped recalled remarked replied responded said says shouted shrugged stated tells told warned wondered wrote yelled";

/** Names that go on behind "in the U.S.": anything else with a capital begins a sentence there. */
export const behindCountry: ReadonlySet<string> = new Set(
  (
    "Administration Agency Agriculture Air Airways Amateur Ambassador Army Attorney Bank Bankruptcy Border Bureau Capitol Census Center Centers Central Chamber Circuit Coast Code Commerce Commission Conference " +
    "Congress Constitution Consulate Copyright Court Customs Defense Department District Dollar Drug Eastern Embassy Energy Environmental Federal Fed Fish Food Foreign Forest Geological Government Health " +
    "Healthcare House Immigration Information Intelligence Interior International Justice Labor Marine Marines Marshal Marshals Men Military National Naval Navy Northern Nuclear Office Olympic Olympics Open " +
    "Pacific Park Patent Postal President Rep Representative Representatives Republican Secret Secretary Securities Sen Senate Senator Senators Sentencing Soccer Solicitor Southern Special State States Steel Strategic " +
    "Supreme Surgeon Tax Team Trade Transportation Treasury Trust Vice Virgin West Western Women"
  ).split(" "),
);

/** Words that begin anew behind a company's form ("... of Ordel Corp. Shares fell"), where titles and names mostly go on. */
export const behindCompany: ReadonlySet<string> = new Set(
  (
    "Analysts Bonds Buyers Competitors Creditors Critics Customers Dealers Dr Drs Earnings Economists Employees Executives Exports Gov Imports Inflation Investors Lawyers Management Messrs Mr Mrs Ms " +
    "Negotiations Net Observers Orders Prices Production Prof Profit Profits Prosecutors Rates Regulators Rep Results Revenue Revenues Rivals Rumors Rumours Sales Sen Shareholders Shares Sources Spokesmen Stockholders Stocks " +
    "Talks Terms Traders Trading Unions Volume Workers Yields"
  ).split(" "),
);
