// Organisations that news names without saying what they are: name | acronym or other names (;) | country (ISO alpha-3) if it is a body of that state.
const rows = `
AFP|Agence France-Presse|
AC Milan||
ABC News||
ABN AMRO||
Activision Blizzard||
Adidas||
African Union|AU|
Airbus||
Air France||
Air India||
Ajax||
Al Jazeera|Al-Jazeera|
Al Qaeda|al-Qaeda;al Qaeda;al-Qaida;Al-Qaeda|
Al Shabaab|al-Shabaab;al Shabaab;Al-Shabaab|
Alibaba||
Alphabet||
Amazon.com||
American Express||
Amnesty International|Amnesty|
ANC|African National Congress|
ANSA||
Apple||
APEC||
Arab League||
ASEAN|Association of Southeast Asian Nations|
Associated Press|AP;The Associated Press|
AstraZeneca||
Atletico Madrid||
AT&T||
Bank of America||
Bank of England|BoE|
Bank of Japan|BOJ|
Barclays||
Bayer||
Bayern Munich|Bayern|
BBC|British Broadcasting Corporation|
Benfica||
Bharatiya Janata Party|BJP|
BHP||
BMW||
Bloomberg||
BNP Paribas||
Boeing||
Boko Haram||
BP||
Bundesbank||DEU
Bundestag||DEU
Cargill||
CBS||
CDU|Christian Democratic Union|
Centers for Disease Control and Prevention|CDC|USA
Central Intelligence Agency|CIA|USA
Chelsea||
Chevron||
Chrysler||
Cisco||
Citigroup|Citibank|
CNN||
Coca-Cola||
Common Market||
Congress||USA
Credit Suisse||
CSU||
Daimler||
Danone||
Deutsche Bank||
Deutsche Telekom||
Disney||
Doctors Without Borders|MSF;Medecins Sans Frontieres;Médecins Sans Frontières|
dpa|Deutsche Presse-Agentur|
ECOWAS||
Environmental Protection Agency|EPA|USA
Ericsson||
Eurobank||
European Central Bank|ECB|
European Commission||
European Parliament||
European Union|EU;E.U.|
Everton||
Exxon|ExxonMobil;Exxon Mobil|
Facebook|Meta Platforms|
Fatah||PSE
FARC||
Federal Aviation Administration|FAA|USA
Federal Bureau of Investigation|FBI;F.B.I.|USA
Federal Reserve|Fed;the Fed;Federal Reserve Board|USA
Federal Security Service|FSB|RUS
Ferrari||
Fiat||
Fianna Fail|Fianna Fáil|
FIFA||
Fine Gael||
Food and Drug Administration|FDA|USA
Ford|Ford Motor;Ford Motor Company;Ford Motor Co|
Fox News||
Gazprom||
General Electric|GE|
General Motors|GM|
GlaxoSmithKline|GSK|
Goldman Sachs||
Google||
Green Party|Greens|
Greenpeace||
G7|Group of Seven|
G8||
G20|Group of 20|
Guardian|The Guardian|
Guggenheim||
Hamas||PSE
Hezbollah|Hizbollah;Hizbullah|
Honda||
House of Commons||GBR
House of Lords||GBR
House of Representatives||
HSBC||
Huawei||
Human Rights Watch|HRW|
Hyundai||
IAEA|International Atomic Energy Agency|
IBM||
ICC|International Criminal Court|
IKEA|Ikea|
ING||
Infosys||
Instagram||
Intel||
Inter Milan||
Interfax||
International Committee of the Red Cross|ICRC|
International Court of Justice|ICJ|
International Monetary Fund|IMF;I.M.F.|
International Olympic Committee|IOC|
Interpol||
IRA|Irish Republican Army|
Irna|IRNA|
Islamic State|ISIS;ISIL;IS;Daesh|
Itar-Tass|TASS;Tass|
JPMorgan|JPMorgan Chase;J.P. Morgan;JP Morgan|
Jemaah Islamiyah||
Juventus||
KGB||RUS
Khmer Rouge||
Knesset||ISR
KLM||
Kyodo|Kyodo News|
Labour|Labour Party|GBR
Lazio||
Lehman Brothers||
Likud||ISR
Lockheed Martin||
Lok Sabha||IND
Lufthansa||
LVMH||
Mapai||
Mazda||
McDonald's||
Mercedes|Mercedes-Benz|
Merck||
Merrill Lynch||
Mi6|MI6|GBR
Mi5|MI5|GBR
Microsoft||
Mitsubishi||
Monsanto||
Moody's||
Morgan Stanley||
Mossad||ISR
Motorola||
NASA||USA
Nasdaq|NASDAQ|
National Aeronautics and Space Administration||USA
National Rifle Association|NRA|
National Security Council||
NATO|Nato;North Atlantic Treaty Organization|
NBA||
NBC||
Nestle|Nestlé|
Netflix||
New York Stock Exchange|NYSE|
New York Times|The New York Times;NYT|
NFL||
NHL||
NHS||GBR
Nike||
Nikkei||
Nintendo||
Nissan||
Nokia||
Novartis||
OECD||
OPEC|Opec|
OpenAI||
Organization for Security and Cooperation in Europe|OSCE|
PA|Press Association|
Panasonic||
Paris Saint-Germain|PSG|
Parliament||
Pemex||
PepsiCo|Pepsi|
Petrobras||
Peugeot||
Pfizer||
Philips||
PKK|Kurdistan Workers Party;Kurdistan Workers' Party|
PLO|Palestine Liberation Organisation;Palestine Liberation Organization|PSE
Politburo||
Porsche||
PRI||
Procter & Gamble||
Qantas||
RAI||
Real Madrid||
Red Crescent||
Red Cross||
Reliance||
Renault||
Reuters|Reuter|
RIA Novosti|RIA|
Rio Tinto||
Roche||
Rolls-Royce||
Royal Dutch Shell|Shell|
Ryanair||
Saab||
SAARC||
Samsung||
Sanofi||
SAP||
Securities and Exchange Commission|SEC|USA
Sheffield Wednesday||
Siemens||
Sinn Fein|Sinn Féin|
Sky News||
Softbank|SoftBank|
Solidarity||
Sony||
SPD||
SpaceX||
Spiegel|Der Spiegel|
Sputnik||
Starbucks||
State Department||USA
State Duma||RUS
Supreme Court||
Swissair||
Taliban||AFG
Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam|
Tesla||
TikTok||
Tories|Tory Party;Conservative Party|GBR
Toshiba||
Total|TotalEnergies|
Toyota||
Tupolev||
Twitter||
Uber||
UBS||
UEFA||
UNESCO|Unesco|
UNHCR||
UNICEF|Unicef|
Unilever||
UNITA||
United Nations|UN;U.N.;UNO|
U.N. Security Council|UN Security Council;Security Council|
Vodafone||
Volkswagen|VW|
Volvo||
WADA||
Wal-Mart|Walmart|
Washington Post|The Washington Post|
Wall Street Journal|The Wall Street Journal|
Wehrmacht||
WhatsApp||
World Bank||
World Health Organization|WHO;World Health Organisation|
World Trade Organization|WTO;World Trade Organisation|
Xinhua||
Yahoo|Yahoo!|
YouTube||
Yonhap||
Zanu-PF|ZANU-PF|ZWE
`;

export type KnownOrganisation = {readonly name: string; readonly also: readonly string[]; readonly side: string | null};

/** Well-known organisations, for recognising them without any other sign. */
export const knownOrganisations: readonly KnownOrganisation[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", also = "", side = ""] = row.split("|");
    return {name, also: also === "" ? [] : also.split(";"), side: side === "" ? null : side};
  });
