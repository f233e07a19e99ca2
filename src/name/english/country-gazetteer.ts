/** A country as English-language news names it. `code` is ISO 3166 alpha-3 (XKX for Kosovo, as international bodies use it). */
export type Country = {
  readonly code: string;
  readonly names: readonly string[];
  /** "Danish", "Dutch": before a noun. */
  readonly adjectives: readonly string[];
  /** "Dane", "Danes": nouns for its people. */
  readonly peoples: readonly string[];
  /** Seat of government: may stand for the government. */
  readonly capitals: readonly string[];
};

// code | names | adjectives | peoples | capitals. Written from general knowledge; names are the ones news uses, not the official long forms.
const rows = `
ABW|Aruba|Aruban|Arubans|Oranjestad
AFG|Afghanistan|Afghan|Afghan;Afghans|Kabul
AGO|Angola|Angolan|Angolan;Angolans|Luanda
ALB|Albania|Albanian|Albanian;Albanians|Tirana
AND|Andorra|Andorran|Andorrans|Andorra la Vella
ARE|United Arab Emirates;UAE;Emirates|Emirati|Emirati;Emiratis|Abu Dhabi
ARG|Argentina|Argentine;Argentinian|Argentine;Argentines;Argentinian;Argentinians|Buenos Aires
ARM|Armenia|Armenian|Armenian;Armenians|Yerevan
ATG|Antigua and Barbuda;Antigua|Antiguan|Antiguans|
AUS|Australia|Australian;Aussie|Australian;Australians;Aussies|Canberra
AUT|Austria|Austrian|Austrian;Austrians|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Azerbaijani;Azerbaijanis;Azeris|Baku
BDI|Burundi|Burundian|Burundians|Bujumbura;Gitega
BEL|Belgium|Belgian|Belgian;Belgians|Brussels
BEN|Benin|Beninese|Beninese|Porto-Novo;Cotonou
BFA|Burkina Faso|Burkinabe|Burkinabe|Ouagadougou
BGD|Bangladesh|Bangladeshi|Bangladeshi;Bangladeshis|Dhaka;Dacca
BGR|Bulgaria|Bulgarian|Bulgarian;Bulgarians|Sofia
BHR|Bahrain|Bahraini|Bahraini;Bahrainis|Manama
BHS|Bahamas|Bahamian|Bahamians|Nassau
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|Bosnian;Bosnians|Sarajevo
BLR|Belarus;Byelorussia|Belarusian;Belarussian;Byelorussian|Belarusian;Belarusians;Belarussians|Minsk
BLZ|Belize|Belizean|Belizeans|Belmopan
BMU|Bermuda|Bermudian|Bermudians|
BOL|Bolivia|Bolivian|Bolivian;Bolivians|La Paz
BRA|Brazil|Brazilian|Brazilian;Brazilians|Brasilia;Brasília
BRB|Barbados|Barbadian;Bajan|Barbadians|Bridgetown
BRN|Brunei|Bruneian|Bruneians|
BTN|Bhutan|Bhutanese|Bhutanese|Thimphu
BWA|Botswana|Botswanan|Botswanans|Gaborone
CAF|Central African Republic;CAR|Central African|Central Africans|Bangui
CAN|Canada|Canadian|Canadian;Canadians|Ottawa
CHE|Switzerland|Swiss|Swiss|Bern;Berne
CHL|Chile|Chilean|Chilean;Chileans|Santiago
CHN|China;People's Republic of China;PRC|Chinese|Chinese|Beijing;Peking
CIV|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivoirian|Ivorian;Ivorians|Yamoussoukro;Abidjan
CMR|Cameroon|Cameroonian|Cameroonian;Cameroonians|Yaounde;Yaoundé
COD|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa;Zaire|Congolese;Zairean|Congolese;Zaireans|Kinshasa
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo|Congolese||Brazzaville
COL|Colombia|Colombian|Colombian;Colombians|Bogota;Bogotá
COM|Comoros|Comorian|Comorians|Moroni
CPV|Cape Verde;Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CRI|Costa Rica|Costa Rican|Costa Rican;Costa Ricans|San Jose;San José
CUB|Cuba|Cuban|Cuban;Cubans|Havana
CYP|Cyprus|Cypriot;Greek Cypriot|Cypriot;Cypriots;Greek Cypriots|Nicosia
CZE|Czech Republic;Czechia|Czech|Czech;Czechs|Prague
DEU|Germany;West Germany;East Germany;Federal Republic of Germany|German|German;Germans|Berlin;Bonn
DJI|Djibouti|Djiboutian|Djiboutians|
DMA|Dominica|||Roseau
DNK|Denmark|Danish|Dane;Danes|Copenhagen
DOM|Dominican Republic|Dominican|Dominican;Dominicans|Santo Domingo
DZA|Algeria|Algerian|Algerian;Algerians|Algiers
ECU|Ecuador|Ecuadorian;Ecuadorean|Ecuadorian;Ecuadorians;Ecuadoreans|Quito
EGY|Egypt|Egyptian|Egyptian;Egyptians|Cairo
ERI|Eritrea|Eritrean|Eritrean;Eritreans|Asmara
ESH|Western Sahara|Sahrawi;Saharawi|Sahrawis|
ESP|Spain|Spanish|Spaniard;Spaniards|Madrid
EST|Estonia|Estonian|Estonian;Estonians|Tallinn
ETH|Ethiopia|Ethiopian|Ethiopian;Ethiopians|Addis Ababa
FIN|Finland|Finnish|Finn;Finns|Helsinki
FJI|Fiji|Fijian|Fijian;Fijians|Suva
FRA|France|French|Frenchman;Frenchwoman;Frenchmen;Frenchwomen|Paris
FRO|Faroe Islands;Faeroe Islands;Faroes|Faroese|Faroese|Torshavn
FSM|Micronesia|Micronesian|Micronesians|
GAB|Gabon|Gabonese|Gabonese|Libreville
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;English;Scottish;Welsh;Northern Irish|Briton;Britons;Brit;Brits;Englishman;Englishmen;Englishwoman;Scot;Scots;Scotsman;Welshman;Welshmen|London
GEO|Georgia|Georgian|Georgian;Georgians|Tbilisi
GHA|Ghana|Ghanaian|Ghanaian;Ghanaians|Accra
GIB|Gibraltar|Gibraltarian|Gibraltarians|
GIN|Guinea|Guinean|Guineans|Conakry
GMB|Gambia|Gambian|Gambian;Gambians|Banjul
GNB|Guinea-Bissau|||Bissau
GNQ|Equatorial Guinea|Equatorial Guinean||Malabo
GRC|Greece|Greek|Greek;Greeks|Athens
GRD|Grenada|Grenadian|Grenadians|
GRL|Greenland|Greenlandic|Greenlander;Greenlanders|Nuuk
GTM|Guatemala|Guatemalan|Guatemalan;Guatemalans|Guatemala City
GUY|Guyana|Guyanese|Guyanese|
HKG|Hong Kong|Hong Konger|Hong Kongers|
HND|Honduras|Honduran|Honduran;Hondurans|Tegucigalpa
HRV|Croatia|Croatian;Croat|Croat;Croats;Croatian;Croatians|Zagreb
HTI|Haiti|Haitian|Haitian;Haitians|Port-au-Prince
HUN|Hungary|Hungarian|Hungarian;Hungarians|Budapest
IDN|Indonesia|Indonesian|Indonesian;Indonesians|Jakarta
IND|India|Indian|Indian;Indians|New Delhi;Delhi
IRL|Ireland;Republic of Ireland;Irish Republic;Eire|Irish|Irishman;Irishmen;Irishwoman|Dublin
IRN|Iran;Islamic Republic of Iran|Iranian;Persian|Iranian;Iranians|Tehran;Teheran
IRQ|Iraq|Iraqi|Iraqi;Iraqis|Baghdad
ISL|Iceland|Icelandic|Icelander;Icelanders|Reykjavik;Reykjavík
ISR|Israel|Israeli|Israeli;Israelis|Jerusalem;Tel Aviv
ITA|Italy|Italian|Italian;Italians|Rome
JAM|Jamaica|Jamaican|Jamaican;Jamaicans|
JOR|Jordan|Jordanian|Jordanian;Jordanians|Amman
JPN|Japan|Japanese|Japanese|Tokyo
KAZ|Kazakhstan|Kazakh;Kazakhstani|Kazakh;Kazakhs|Astana;Almaty;Nur-Sultan
KEN|Kenya|Kenyan|Kenyan;Kenyans|Nairobi
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kirghiz|Kyrgyz|Bishkek
KHM|Cambodia;Kampuchea|Cambodian;Khmer|Cambodian;Cambodians|Phnom Penh
KIR|Kiribati|||Tarawa
KNA|Saint Kitts and Nevis;St Kitts and Nevis;St. Kitts and Nevis|||Basseterre
KOR|South Korea;Republic of Korea;Korea|South Korean;Korean|South Korean;South Koreans;Koreans|Seoul
KWT|Kuwait|Kuwaiti|Kuwaiti;Kuwaitis|Kuwait City
LAO|Laos|Laotian;Lao|Laotian;Laotians|Vientiane
LBN|Lebanon|Lebanese|Lebanese|Beirut
LBR|Liberia|Liberian|Liberian;Liberians|Monrovia
LBY|Libya|Libyan|Libyan;Libyans|Tripoli
LCA|Saint Lucia;St Lucia;St. Lucia|St Lucian|St Lucians|Castries
LIE|Liechtenstein|Liechtenstein||Vaduz
LKA|Sri Lanka;Ceylon|Sri Lankan|Sri Lankan;Sri Lankans|Colombo
LSO|Lesotho|Basotho|Basotho|Maseru
LTU|Lithuania|Lithuanian|Lithuanian;Lithuanians|Vilnius
LUX|Luxembourg|Luxembourgish;Luxembourger|Luxembourgers|
LVA|Latvia|Latvian|Latvian;Latvians|Riga
MAC|Macau;Macao|Macanese||
MAR|Morocco|Moroccan|Moroccan;Moroccans|Rabat
MCO|Monaco|Monegasque|Monegasques|
MDA|Moldova;Moldavia|Moldovan|Moldovan;Moldovans|Chisinau;Chișinău
MDG|Madagascar|Malagasy;Madagascan|Malagasy|Antananarivo
MDV|Maldives|Maldivian|Maldivians|Male
MEX|Mexico|Mexican|Mexican;Mexicans|Mexico City
MHL|Marshall Islands|Marshallese|Marshallese|Majuro
MKD|North Macedonia;Macedonia;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian|Macedonian;Macedonians|Skopje
MLI|Mali|Malian|Malian;Malians|Bamako
MLT|Malta|Maltese|Maltese|Valletta
MMR|Myanmar;Burma|Burmese;Myanmarese|Burmese|Naypyidaw;Naypyitaw;Rangoon;Yangon
MNE|Montenegro|Montenegrin|Montenegrin;Montenegrins|Podgorica
MNG|Mongolia|Mongolian|Mongolian;Mongolians|Ulan Bator;Ulaanbaatar
MOZ|Mozambique|Mozambican|Mozambican;Mozambicans|Maputo
MRT|Mauritania|Mauritanian|Mauritanian;Mauritanians|Nouakchott
MUS|Mauritius|Mauritian|Mauritian;Mauritians|Port Louis
MWI|Malawi|Malawian|Malawian;Malawians|Lilongwe
MYS|Malaysia|Malaysian;Malay|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
NAM|Namibia|Namibian|Namibian;Namibians|Windhoek
NCL|New Caledonia|New Caledonian|New Caledonians|Noumea
NER|Niger|Nigerien|Nigeriens|Niamey
NGA|Nigeria|Nigerian|Nigerian;Nigerians|Abuja
NIC|Nicaragua|Nicaraguan|Nicaraguan;Nicaraguans|Managua
NLD|Netherlands;Holland|Dutch|Dutchman;Dutchmen;Dutchwoman|Hague;Amsterdam
NOR|Norway|Norwegian|Norwegian;Norwegians|Oslo
NPL|Nepal|Nepalese;Nepali|Nepalese;Nepalis|Kathmandu;Katmandu
NRU|Nauru|Nauruan|Nauruans|
NZL|New Zealand;Aotearoa|New Zealand;Kiwi|New Zealander;New Zealanders;Kiwis|Wellington
OMN|Oman|Omani|Omani;Omanis|Muscat
PAK|Pakistan|Pakistani|Pakistani;Pakistanis|Islamabad
PAN|Panama|Panamanian|Panamanian;Panamanians|Panama City
PER|Peru|Peruvian|Peruvian;Peruvians|Lima
PHL|Philippines|Philippine;Filipino|Filipino;Filipinos;Filipina;Filipinas|Manila
PLW|Palau|Palauan|Palauans|
PNG|Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
POL|Poland|Polish|Pole;Poles|Warsaw
PRI|Puerto Rico|Puerto Rican|Puerto Rican;Puerto Ricans|San Juan
PRK|North Korea;DPRK|North Korean|North Korean;North Koreans|Pyongyang
PRT|Portugal|Portuguese|Portuguese|Lisbon
PRY|Paraguay|Paraguayan|Paraguayan;Paraguayans|Asuncion;Asunción
PSE|Palestine;Palestinian Authority|Palestinian|Palestinian;Palestinians|Ramallah
QAT|Qatar|Qatari|Qatari;Qataris|Doha
ROU|Romania;Rumania|Romanian;Rumanian|Romanian;Romanians|Bucharest
RUS|Russia;Russian Federation|Russian|Russian;Russians|Moscow
RWA|Rwanda|Rwandan|Rwandan;Rwandans|Kigali
SAU|Saudi Arabia|Saudi;Saudi Arabian|Saudi;Saudis|Riyadh
SDN|Sudan|Sudanese|Sudanese|Khartoum
SEN|Senegal|Senegalese|Senegalese|Dakar
SGP|Singapore|Singaporean|Singaporean;Singaporeans|
SLB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara
SLE|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SLV|El Salvador|Salvadoran;Salvadorean|Salvadoran;Salvadorans|San Salvador
SMR|San Marino|Sammarinese||
SOM|Somalia|Somali|Somali;Somalis|Mogadishu
SRB|Serbia|Serbian;Serb|Serb;Serbs;Serbian;Serbians|Belgrade
SSD|South Sudan|South Sudanese|South Sudanese|Juba
STP|Sao Tome and Principe|||
SUR|Suriname;Surinam|Surinamese|Surinamese|Paramaribo
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovak;Slovaks|Bratislava
SVN|Slovenia|Slovenian;Slovene|Slovene;Slovenes;Slovenian;Slovenians|Ljubljana
SWE|Sweden|Swedish|Swede;Swedes|Stockholm
SWZ|Swaziland;Eswatini|Swazi|Swazis|Mbabane
SYC|Seychelles|Seychellois|Seychellois|
SYR|Syria|Syrian|Syrian;Syrians|Damascus
TCD|Chad|Chadian|Chadian;Chadians|N'Djamena
TGO|Togo|Togolese|Togolese|Lome;Lomé
THA|Thailand|Thai|Thai;Thais|Bangkok
TJK|Tajikistan|Tajik|Tajik;Tajiks|Dushanbe
TKM|Turkmenistan|Turkmen|Turkmen;Turkmens|Ashgabat
TLS|East Timor;Timor-Leste|Timorese;East Timorese|Timorese;East Timorese|Dili
TON|Tonga|Tongan|Tongan;Tongans|
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Trinidadians|Port of Spain
TUN|Tunisia|Tunisian|Tunisian;Tunisians|Tunis
TUR|Turkey;Türkiye;Turkiye|Turkish|Turk;Turks|Ankara
TUV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
TWN|Taiwan|Taiwanese|Taiwanese|Taipei
TZA|Tanzania;Zanzibar|Tanzanian|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
UGA|Uganda|Ugandan|Ugandan;Ugandans|Kampala
UKR|Ukraine|Ukrainian|Ukrainian;Ukrainians|Kyiv;Kiev
URY|Uruguay|Uruguayan|Uruguayan;Uruguayans|Montevideo
USA|United States;United States of America;USA;U.S.A.;U.S.;US;America|American;U.S.;US|American;Americans|Washington
UZB|Uzbekistan|Uzbek|Uzbek;Uzbeks|Tashkent
VAT|Vatican;Vatican City;Holy See|||
VCT|Saint Vincent and the Grenadines;St Vincent|Vincentian|Vincentians|Kingstown
VEN|Venezuela|Venezuelan|Venezuelan;Venezuelans|Caracas
VNM|Vietnam;Viet Nam|Vietnamese|Vietnamese|Hanoi
VUT|Vanuatu|Vanuatuan;Ni-Vanuatu||Port Vila
WSM|Samoa;Western Samoa|Samoan|Samoan;Samoans|Apia
XKX|Kosovo|Kosovar;Kosovan|Kosovar;Kosovars;Kosovans|Pristina;Prishtina
YEM|Yemen|Yemeni|Yemeni;Yemenis|Sanaa;Sana'a
ZAF|South Africa|South African|South African;South Africans|Pretoria
ZMB|Zambia|Zambian|Zambian;Zambians|Lusaka
ZWE|Zimbabwe;Rhodesia|Zimbabwean|Zimbabwean;Zimbabweans|Harare
`;

const list = (cell: string | undefined) => (cell ? cell.split(";") : []);

/** All countries and a few territories that news treats as one, sorted by code. */
export const countries: readonly Country[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", names, adjectives, peoples, capitals] = row.split("|");
    return {
      code,
      names: list(names),
      adjectives: list(adjectives),
      peoples: list(peoples),
      capitals: list(capitals),
    };
  });
