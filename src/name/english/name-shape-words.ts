const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export {clubWords, placeHeads as placeHeadWords} from "./organisation-words.js";

/** Capitals that name no organisation: units, ranks, titles, formats, table heads. */
export const stopAcronyms = words(`
  BIOS CPU DL ISP OEM OS RAM SDK SMB VPN WWII CB DE DT FS LB OT QB RB RG SS TE WR DWI CVE AKDT
  AB AD ADHD AI AIDS AM AR ATM AV BA BC BCE BSE BST CD CEO CET CFO CGI CIF COO COVID COVID-19 CPI CPU CTO DJ DNA DVD EBITDA ECG EDT EP EPS EST ETA FAQ FM FOB FX FY GCSE GDP GMT GNP GOP GPS HD HIV HMS HQ HR ICU ID II III IOU IP IPO IQ IT ITV IV IX JV KO LA LED LGBT LGBTQ LNG LP LPG MA MBA MBE
  MD MEP MEPs MLA MMR MP MPs MRI MS MSP MSPs MVP MW NB NGO NGOs OBE OK OTC PC PDF PDT PGA PHD PIN PM PMI POW POWs PPI PPP PR PST PTSD Q1 Q2 Q3 Q4 QC R&B R&D RNA RPG SARS SIM SMS SOS SUV SUVs TBA TNT TV TVs UFO UFOs URL USB USD USS UTC UV VAT VI VII VIII VIP VIPs VR WC WMD XI XII XX XXX`);

/** Words that end the name of a contest, prize, law, index or day: "Harbour Cup", "Orra Accord". Such names are no actors or places. */
export const occasionWords = words(`
  Accord Accords Act Agreement Amendment Anniversary Award Awards Ball Bill Bowl Carnival Challenge Championship Championships Classic Code Contest Convention Crisis Cup Day Declaration Derby Doctrine Eve Fair Festival Grand-Prix Index Initiative
  Invitational Marathon Masters Memorandum Month Olympics Open Pact Plan Plate Prix Prize Prizes Protocol Race Rally Referendum Regatta Revolution Series Shield Show Stakes Strategy Summit Test Title Tour Tournament Treaty Trial Trials Trophy War Week
  Average Composite Championships Olympiad Games Congress-of Exhibition Expo Biennale Concerto Symphony-No`);

/** First words of bodies that are named from the left: "Radio Orra", "Banco Vessin", "Dynamo Orra". */
export const bodyOpeners = words(`
  AC AFC AS Air Atletico Atlético Banca Banco Bank Banque Bayer Borussia CSKA Club Compagnie Credit Crédit Dinamo Deportivo Dynamo Eintracht FC FK Fortuna Grasshopper Groupe Grupo Hapoel Hertha IFK Inter KV Lokomotiv Maccabi Olympique PSV Partizan Racing Rapid Radio
  RC Real SC Slavia Societe Société Sparta Spartak Sporting Steaua Torpedo Universidad Université VfB VfL Werder`);

/** Verbs whose subject and object are sides in a match. */
export const matchVerbs = words(
  "beat beats defeated defeats drew edged edges hammered host hosted hosts lost routed scored thrashed trounced visit visited visits won overcame crushed eliminated drubbed upset clinched equalised equalized outplayed",
);
export const playerNouns = words(
  "all-rounder batsman bowler captain centre-back coach cornerback defender flanker fly-half forward full-back fullback goalkeeper goaltender guard hooker keeper kicker linebacker lock manager midfielder opener outfielder pitcher player players playmaker prop quarterback right-hander scrum-half shortstop side skipper striker substitute supporters fans sweeper wicketkeeper winger wing",
);

/** Small words inside people's names: "Ludwig van Beethoven", "Daniel arap Moi". Folded. */
export const nameParticles = words(
  "de da do dos das del della delle dei degli dal dalla di du van von vom der den ter ten bin ibn bint al el ben la las le los y e af av zu zum zur ap arap ould abu op",
);
