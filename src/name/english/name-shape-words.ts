const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export {clubWords, placeHeads as placeHeadWords} from "./organisation-words.js";

/** Capitals that name no organisation: units, ranks, titles, formats, table heads. */
export const stopAcronyms = words(`
  AB AD ADHD AI AIDS AM AR ATM AV BA BC BCE BSE BST CD CEO CET CFO CGI CIF COO COVID COVID-19 CPI CPU CTO DJ DNA DVD EBITDA ECG EDT EP EPS EST ETA FAQ FM FOB FX FY GCSE GDP GMT GNP GOP GPS HD HIV HMS HQ HR ICU ID II III IOU IP IPO IQ IT ITV IV IX JV KO LA LED LGBT LGBTQ LNG LP LPG MA MBA MBE
  MD MEP MEPs MLA MMR MP MPs MRI MS MSP MSPs MVP MW NB NGO NGOs OBE OK OTC PC PDF PDT PGA PHD PIN PM PMI POW POWs PPI PPP PR PST PTSD Q1 Q2 Q3 Q4 QC R&B R&D RNA RPG SARS SIM SMS SOS SUV SUVs TBA TNT TV TVs UFO UFOs URL USB USD USS UTC UV VAT VI VII VIII VIP VIPs VR WC WMD XI XII XX XXX`);
