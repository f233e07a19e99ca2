// Organisations that news names without saying what they are: name | acronym or other names (;) | country (ISO alpha-3) if it is a body of that state.
const rows = `
ABB||
ABC||
ABC News||
ABN AMRO||
AC Milan||
Accor||
Acer||
ACLU||
ACT Brumbies||
Activision Blizzard||
ADB||
Adidas||
Aegon||
AEK||
AEK Athens||
Aer Lingus||
Aeroflot||
Aerospatiale||
Aetna||
AFDB||
AFL-CIO||
AFP|Agence France-Presse|
African Development Bank||
African Union|AU|
Aftenposten||
Aftonbladet||
Agip||
Ahold||
AIPAC||
Air Canada||
Air China||
Air Force||
Air France||
Air India||
Air New Zealand||
Airbus||
Ajax||
Akzo Nobel||
Al Ahly||
Al Arabiya||
Al Jazeera|Al-Jazeera|
Al Qaeda|al-Qaeda;al Qaeda;al-Qaida;Al-Qaeda|
Al Shabaab|al-Shabaab;al Shabaab;Al-Shabaab|
Al-Ahram||
Al-Aqsa Martyrs Brigades||
Al-Arabiya||
Al-Azhar||
Al-Gama'a al-Islamiya||
Al-Hayat||
Al-Hilal||
Al-Ittihad||
Al-Nasr||
Al-Nassr||
Al-Qabas||
Al-Thawra||
Alcan||
Alcatel||
Alcoa||
Alianza Lima||
Alibaba||
Alitalia||
Allianz||
Allied Domecq||
Allstate||
Alphabet||
Alstom||
Amazon.com||
AMD||
America de Cali||
American Airlines||
American Express||
AMEX||
Amgen||
Amnesty International|Amnesty|
Amoco||
Anadolu||
Anatolian||
ANC|African National Congress|
Anderlecht||
Anglo American||
Anheuser-Busch||
ANSA||
Antara||
AOL||
APEC||
Apoel Nicosia||
Apple||
Arab League||
Aramco||
Arco||
ARD||
Arsenal||
Argumenty i Fakty||
Aris Salonika||
Arminia Bielefeld||
AS Roma||
Asahi Shimbun||
Asante Kotoko||
Asda||
Asea Brown Boveri||
ASEAN|Association of Southeast Asian Nations|
Asian Development Bank||
Associated Press|AP;The Associated Press|
Aston Villa||
AstraZeneca||
AT&T||
Atalanta||
Athletic Bilbao||
Atlantic Richfield||
Atletico Madrid||
Atletico Mineiro||
Atletico Nacional||
ATP||
AUC||
Auckland Blues||
Audi||
Austria Vienna||
Avon||
Awami League||
AXA||
AZ Alkmaar||
BA||
BAE Systems||
Banco Santander||
Banesto||
Bangkok Post||
Bank for International Settlements||
Bank of America||
Bank of Canada||
Bank of England|BoE|
Bank of France||
Bank of Israel||
Bank of Italy||
Bank of Japan|BOJ|
Bank One||
BankAmerica||
Barcelona de Guayaquil||
Barclays||
BASF||
BAT||
Bayer||
Bayer Leverkusen||
Bayern Munich|Bayern|
BBC|British Broadcasting Corporation|
BDA||
Bechtel||
Beitar Jerusalem||
Belenenses||
Bell Atlantic||
BellSouth||
Benetton||
Benfica||
Bernama||
Bertelsmann||
Besiktas||
Bethlehem Steel||
Betis||
Bharatiya Janata Party|BJP|
BHP||
Bild||
Bild Zeitung||
BIS||
Blackburn Rovers||
BlackRock||
Blackstone||
Bloomberg||
Blue Jays||
BMW||
BNP||
BNP Paribas||
Boavista||
Boca Juniors||
Boeing||
Boko Haram||
Bolton Wanderers||
Borden||
Borussia Moenchengladbach||
Borussia Mönchengladbach||
Bosnian Serb Army||
Boston Globe||
Boston Red Sox||
Botafogo||
Bourse||
BP||
BP Amoco||
Bradford Bulls||
Bridgestone||
Brighton and Hove Albion||
Bristol City||
Bristol Rovers||
Bristol-Myers Squibb||
British Aerospace||
British Airways||
British Gas||
British Steel||
British Telecom||
BT||
BTA||
BTR||
Bundesbank||DEU
Bundestag||DEU
Burmah Castrol||
Bursaspor||
Cable & Wireless||
Cadbury||
Cadbury Schweppes||
Cairo Stock Exchange||
Cali Cartel||
Campbell Soup||
Canadiens||
Canal Plus||
Canal+||
Canterbury Crusaders||
Cargill||
Carlsberg||
Carnegie Endowment||
Carrefour||
Casio||
Cathay Pacific||
CBOT||
CBS||
CDU|Christian Democratic Union|
CDU/CSU||
Celta||
Celta Vigo||
CENTCOM||
Centers for Disease Control and Prevention|CDC|USA
Central Intelligence Agency|CIA|USA
Cercle Brugge||
Cerro Porteno||
CFTC||
CGT||
Channel 4||
Chase Manhattan||
Chelsea||
Chemical Bank||
Chevron||
Chicago Board of Trade||
Chicago Tribune||
Chicago White Sox||
Chievo||
China Daily||
Chiquita||
Christian Science Monitor||
Chrysler||
Chubu Electric||
Ciba||
Ciba-Geigy||
Cibona Zagreb||
Cigna||
CIS||
Cisco||
Citicorp||
Citigroup|Citibank|
Clarin||
Club Brugge||
CMB||
CNBC||
CNN||
Coca-Cola||
Coca-Cola Co||
Colgate-Palmolive||
Collingwood||
Colo Colo||
Columbia Pictures||
Comcast||
Comex||
Comintern||
Commerzbank||
Common Market||
Commonwealth of Independent States||
Communist Party||
Compaq||
ConAgra||
CONCACAF||
Congress||USA
Congress of South African Trade Unions||
Congress Party||
Conoco||
ConocoPhillips||
Corinthians||
Corriere della Sera||
Cosa Nostra||
COSATU||
Costco||
Council of Europe||
Council of Ministers||
CPJ||
Credit Lyonnais||
Credit Suisse||
Croatia Zagreb||
Cruzeiro||
Crystal Palace||
Crédit Agricole||
CSCE||
CSIRO||
CSKA Moscow||
CSKA Sofia||
CSU||
CSX||
CTK||
Cummins||
Daewoo||
Dagens Naeringsliv||
Dagens Nyheter||
Daihatsu||
Daily Express||
Daily Mail||
Daily Mirror||
Daily Star||
Daily Telegraph||
Daimler||
Daimler-Benz||
DaimlerChrysler||
Danone||
Dassault||
De Beers||
De Graafschap||
De Graafschap Doetinchem||
DEA||
Debenhams||
Deloitte||
Delta Air Lines||
Democratic Party||
Democratic Unionist Party||
Deportivo Coruna||
Deportivo La Coruna||
Derby County||
Deutsche Bank||
Deutsche Telekom||
DGB||
DHL||
Diageo||
Die Welt||
Die Zeit||
Dinamo Bucharest||
Dinamo Zagreb||
Disney||
Doctors Without Borders|MSF;Medecins Sans Frontieres;Médecins Sans Frontières|
Doncaster Rovers||
Dow Chemical||
Dow Corning||
Dow Jones||
dpa|Deutsche Presse-Agentur|
DPP||
Dresdner Bank||
Dundee United||
Dunlop||
DUP||
Dynamo Kiev||
Dynamo Kyiv||
Dynamo Moscow||
Eastman Kodak||
EasyJet||
easyJet||
eBay||
EBRD||
ECOWAS||
EFE||
Efes Pilsen||
Eintracht Frankfurt||
El Mundo||
El Pais||
El País||
Electrolux||
Elf Aquitaine||
Eli Lilly||
ELN||
Embraer||
EMI||
Endesa||
Enel||
ENI||
Eni||
Enron||
Environmental Protection Agency|EPA|USA
Ericsson||
Ernst & Young||
Espanol||
Espanyol||
Esperance||
ESPN||
Essendon||
Estudiantes||
Estudiantes Madrid||
ETA||
Etihad||
Eurobank||
European Bank for Reconstruction and Development||
European Central Bank|ECB|
European Commission||
European Court of Human Rights||
European Court of Justice||
European Parliament||
European Space Agency||
European Union|EU;E.U.|
Europol||
Eurotunnel||
Evening Standard||
Everton||
Excelsior||
Expressen||
Exxon|ExxonMobil;Exxon Mobil|
EZLN||
Facebook|Meta Platforms|
Fannie Mae||
FAO||
FARC||
Farc||
Fatah||PSE
FC Cologne||
FC Koln||
FC Porto||
FC Twente||
FCC||
FDP||
Federal Aviation Administration|FAA|USA
Federal Bureau of Investigation|FBI;F.B.I.|USA
Federal Express||
Federal Reserve|Fed;the Fed;Federal Reserve Board|USA
Federal Security Service|FSB|RUS
FedEx||
Fenerbahce||
Ferencvaros||
Ferrari||
Festina||
Feyenoord||
FIA||
Fianna Fail|Fianna Fáil|
Fiat||
FIBA||
FIFA||
FINA||
Financial Times||
Fine Gael||
Finmeccanica||
Finnair||
Fiorentina||
Firestone||
Flamengo||
FLN||
Fluminense||
FMLN||
Fokker||
Folha de Sao Paulo||
Food and Drug Administration|FDA|USA
Ford|Ford Motor;Ford Motor Company;Ford Motor Co|
Foreign Office||
Fortuna Duesseldorf||
Fortuna Sittard||
Fox News||
Foxconn||
Frankfurter Allgemeine Zeitung||
Freddie Mac||
Frelimo||
FRELIMO||
FSLN||
FT||
FTC||
Fuji||
Fujitsu||
G-7||
G20|Group of 20|
G7|Group of Seven|
G8||
Galatasaray||
Garuda||
Garuda Indonesia||
GATT||
Gazeta Wyborcza||
Gazprom||
GCC||
GEC||
Genentech||
General Dynamics||
General Electric|GE|
General Foods||
General Mills||
General Motors|GM|
Generali||
Germinal Ekeren||
Gewiss||
GIA||
Gillette||
Gimnasia-Esgrima||
Girondins Bordeaux||
Glaxo||
Glaxo Wellcome||
GlaxoSmithKline|GSK|
Glencore||
Globe and Mail||
Golden State||
Golden State Warriors||
Goldman Sachs||
Golkar||
Goodyear||
Google||
Grand Metropolitan||
Granma||
Green Bay Packers||
Green Party|Greens|
Greenpeace||
Gremio||
Grey Wolves||
GTE||
Guardian|The Guardian|
Guardian Council||
Gucci||
Guggenheim||
Guinness||
Haaretz||
Hajduk Split||
Hamas||PSE
Hamburg SV||
Hamilton Academical||
Handelsblatt||
Hansa Rostock||
Hanson||
Hapoel Tel Aviv||
Harley-Davidson||
HBO||
Heineken||
Hellas Verona||
Helsingin Sanomat||
Herald Tribune||
Hertha Berlin||
Hewlett-Packard||
Hezbollah|Hizbollah;Hizbullah|
Hibernian||
Hilton||
Hindustan Times||
Hitachi||
Hizb-ut-Tahrir||
HJK Helsinki||
Hoechst||
Hoffenheim||
Hoffmann-La Roche||
Home Depot||
Home Office||
Honda||
Honeywell||
House of Commons||GBR
House of Lords||GBR
House of Representatives||
Houthis||
HSBC||
Huawei||
Human Rights Watch|HRW|
Hurriyet||
Hutchison Whampoa||
Hutu Power||
HVO||
Hyundai||
HZDS||
IAAF||
IAEA|International Atomic Energy Agency|
IATA||
IBF||
IBM||
ICAO||
ICC|International Criminal Court|
ICI||
IFAD||
IFC||
IFK Gothenburg||
IFOR||
IG Metall||
IKEA|Ikea|
Il Sole 24 Ore||
ILO||
Imperial Tobacco||
Inco||
Independiente||
Indian Express||
Infosys||
ING||
Inkatha||
Inkatha Freedom Party||
INLA||
Instagram||
Intel||
Inter Miami||
Inter Milan||
Interfax||
Internacional||
International Committee of the Red Cross|ICRC|
International Court of Justice|ICJ|
International Cricket Council||
International Herald Tribune||
International Monetary Fund|IMF;I.M.F.|
International Olympic Committee|IOC|
International Paper||
Internazionale||
Interpol||
Inverness Caledonian Thistle||
Ipswich Town||
IRA|Irish Republican Army|
IRB||
IRGC||
IRIB||
Irish Times||
Irna|IRNA|
IRS||
Islamic Group||
Islamic Jihad||
Islamic Salvation Front||
Islamic State|ISIS;ISIL;IS;Daesh|
Isuzu||
Itar-Tass|TASS;Tass|
ITAR-TASS||
ITF||
Itochu||
ITT||
ITV||
Izvestia||
Jakarta Post||
JAL||
Japan Airlines||
Jardine Matheson||
JCPenney||
Jemaah Islamiah||
Jemaah Islamiyah||
Jerusalem Post||
JetBlue||
Jiji Press||
Johnson & Johnson||
JPMorgan|JPMorgan Chase;J.P. Morgan;JP Morgan|
Jubilo Iwata||
Juventus||
Jyllands-Posten||
Kaizer Chiefs||
Kashima Antlers||
Kathimerini||
Kawasaki Heavy Industries||
KCNA||
KDP||
Kellogg||
Kelme||
KFOR||
KGB||RUS
Khmer Rouge||
Kia||
Kimberly-Clark||
Kinder Bologna||
Kispest Honved||
KLA||
KLM||
Kmart||
KMT||
Knesset||ISR
Kocaelispor||
Kommersant||
Komsomolskaya Pravda||
Korea Herald||
KPMG||
Kraft||
Krupp||
Kuomintang||
Kurdistan Democratic Party||
Kyodo|Kyodo News|
L'Equipe||
L'Express||
L'Oreal||
L'Oréal||
LA Clippers||
La Jornada||
LA Kings||
LA Lakers||
La Nacion||
La Repubblica||
La Stampa||
La Vanguardia||
Labour|Labour Party|GBR
Ladbrokes||
Lafarge||
Lashkar-e-Taiba||
Lashkar-e-Toiba||
Law Society||
Lazio||
LDP||
Le Figaro||
Le Monde||
Le Soir||
Lech Poznan||
Leeds United||
Legia Warsaw||
Lehman Brothers||
Leicester Tigers||
Lenovo||
Les Echos||
Levi Strauss||
Leyton Orient||
LG||
Liberal Democratic Party||
Liberal Democrats||
Liberal Party||
Libération||
Lierse||
LIFFE||
Ligier||
Likud||ISR
Limoges CSP||
Lloyd's||
Lloyd's of London||
Lloyds||
Lloyds TSB||
LME||
Lockheed||
Lockheed Martin||
Lok Sabha||IND
Lokomotiv Moscow||
London Irish||
London Metal Exchange||
London Stock Exchange||
London Welsh||
Lonrho||
Los Angeles Times||
LTV||
Lucent||
Lufthansa||
Lukoil||
Luton Town||
LVMH||
M23||
Ma'ariv||
Maariv||
Maccabi Haifa||
Maccabi Tel Aviv||
Macy's||
Magna||
Mainichi Shimbun||
Malaysia Airlines||
Mamelodi Sundowns||
Manchester City||
Manchester United||
Manila Bulletin||
Mannesmann||
Mapai||
Mapei||
Maple Leafs||
Maritimo||
Marks & Spencer||
Marks and Spencer||
Marriott||
Martin Marietta||
Matsushita||
Mattel||
Mazda||
MCA||
McDonald's||
McDonnell Douglas||
MCI||
McKinsey||
McLaren||
MDC||
Medellin Cartel||
Mediaset||
Mercedes|Mercedes-Benz|
Merck||
Mercosur||
Merrill Lynch||
MetLife||
Mi5|MI5|GBR
Mi6|MI6|GBR
Michelin||
Microsoft||
Mighty Ducks||
MILF||
Milliyet||
Millonarios||
Minardi||
Minolta||
Mitsubishi||
Mitsubishi Electric||
Mitsubishi Motors||
Mitsui||
MLB||
MNLF||
Mobil||
Moderna||
Monsanto||
Moody's||
Morgan Stanley||
Moro Islamic Liberation Front||
Moro National Liberation Front||
Moscow Times||
Mossad||ISR
Motorola||
MPLA||
MQM||
MSV Duisburg||
MTI||
MTK Budapest||
Mujahideen Khalq||
Muslim Brotherhood||
Médecins du Monde||
NAACP||
NAC Breda||
NAFTA||
Napoli||
NASA||USA
Nasa||
Nasdaq|NASDAQ|
National Aeronautics and Space Administration||USA
National Enquirer||
National Front||
National League for Democracy||
National Rifle Association|NRA|
National Security Council||
National Transportation Safety Board||
NATO|Nato;North Atlantic Treaty Organization|
NatWest||
NBA||
NBC||
NBC News||
NCAA||
NEC||
NEC Nijmegen||
Nestle|Nestlé|
Netflix||
Netscape||
Neuchatel Xamax||
Neue Zuercher Zeitung||
New People's Army||
New York Post||
New York Stock Exchange|NYSE|
New York Times|The New York Times;NYT|
New York Yankees||
New Yorker||
Newcastle Falcons||
Newcastle United||
Newell's Old Boys||
Newmont||
News Corp||
News Corporation||
Newsday||
Newsweek||
Nezavisimaya Gazeta||
NFL||
NFP||
NGC||
NHK||
NHL||
NHS||GBR
Nihon Keizai Shimbun||
Nike||
Nikkei||
Nikon||
Nintendo||
Nippon Steel||
Nissan||
NLD||
Nokia||
Nomura||
Nortel||
Northampton Saints||
Northrop||
Northrop Grumman||
Norwich City||
NOS||
Nottingham Forest||
Notts County||
Novartis||
Novo Nordisk||
Novosti||
NPA||
NTSB||
NTT||
NTV||
Nvidia||
NYMEX||
O Estado de Sao Paulo||
O Globo||
Oakland A's||
OAS||
OAU||
Occidental Petroleum||
OECD||
OIC||
Olimpija Ljubljana||
Olivetti||
Olympiacos||
Olympiakos||
Olympique Lyon||
Olympique Lyonnais||
Olympique Marseille||
Olympus||
Omonia||
OPEC|Opec|
OpenAI||
ORF||
Organisation of African Unity||
Organization for Security and Cooperation in Europe|OSCE|
Organization of American States||
Orlando Pirates||
Otago Highlanders||
Oxfam||
Oxford United||
PA|Press Association|
Palmeiras||
PAN||
Pan Am||
Panasonic||
Panathinaikos||
PAOK||
PAOK Salonika||
PAP||
Paramount Pictures||
Paris Saint Germain||
Paris Saint-Germain|PSG|
Paris St Germain||
Paris St-Germain||
Parliament||
Partick Thistle||
Partizan Belgrade||
Pasok||
PASOK||
Pau-Orthez||
Pechiney||
Pemex||
Penarol||
People's Daily||
PepsiCo|Pepsi|
Petrobras||
Petronas||
Peugeot||
Pfizer||
PFLP||
PGA Tour||
Philadelphia Inquirer||
Philip Morris||
Philips||
PIJ||
Pirelli||
Pixar||
PKK|Kurdistan Workers Party;Kurdistan Workers' Party|
Plaid Cymru||
PLO|Palestine Liberation Organisation;Palestine Liberation Organization|PSE
Plymouth Argyle||
Polaroid||
Polisario||
Polisario Front||
Politburo||
Politiken||
Polti||
Popular Front||
Porsche||
Port Vale||
Portland Trail Blazers||
Posco||
Pravda||
Press Trust of India||
PRI||
Procter & Gamble||
Procter and Gamble||
Provisional IRA||
PSV Eindhoven||
PTI||
PUK||
PwC||
Qantas||
Qatar Airways||
QPR||
Quaker Oats||
Qualcomm||
Quds Force||
Queen of the South||
Queens Park Rangers||
Queensland Reds||
Rabobank||
Racing Genk||
Racing Santander||
Radio Free Europe||
RAF||
RAI||
Raith Rovers||
Raja Casablanca||
Rajya Sabha||
Rapid Bucharest||
Rapid Vienna||
Rayo Vallecano||
Raytheon||
RB Leipzig||
RCMP||
Real Betis||
Real Madrid||
Real Mallorca||
Real Sociedad||
Real Valladolid||
Real Zaragoza||
Reckitt||
Red Army||
Red Brigades||
Red Bull Racing||
Red Crescent||
Red Cross||
Red Sox||
Red Star Belgrade||
Reebok||
Refin||
Reforma||
Reggiana||
Reggina||
Reliance||
Renamo||
RENAMO||
Renault||
Repsol||
Republican Party||
Reserve Bank of Australia||
Reserve Bank of India||
Reuters|Reuter|
Revolutionary Guard||
Revolutionary Guards||
Rhone-Poulenc||
RIA Novosti|RIA|
Rio Tinto||
River Plate||
RJR Nabisco||
RKC Waalwijk||
Roche||
Roda JC||
Roda JC Kerkrade||
Rolls-Royce||
Rompres||
Rosario Central||
Rosenborg||
Rosenborg Trondheim||
Rosneft||
Rossiiskaya Gazeta||
Rotor Volgograd||
Royal Dutch Shell|Shell|
Royal Dutch/Shell||
Royal Ulster Constabulary||
RPF||
RSPCA||
RTE||
RTZ||
RUC||
Rude Pravo||
RWE||
Ryanair||
Rzeczpospolita||
S&P||
Saab||
SAARC||
Saatchi & Saatchi||
SADC||
Sainsbury||
Sainsbury's||
Sale Sharks||
Salernitana||
Salgueiros||
Salomon Brothers||
Sampdoria||
Samsung||
Samsung Electronics||
San Francisco Chronicle||
San Lorenzo||
Sandoz||
Sanofi||
Sanyo||
SAP||
Saracens||
SAS||
Sasol||
Sassuolo||
Sauber||
Saudi Aramco||
Saudi Press Agency||
Save the Children||
SC Freiburg||
Schalke||
Schalke 04||
Schering||
Schering-Plough||
Schlumberger||
Schroders||
SDLP||
Seagram||
Securities and Exchange Commission|SEC|USA
Seiko||
Seimas||
Sejm||
Servette||
SFOR||
Shakhtar Donetsk||
Shas||
Sheffield United||
Sheffield Wednesday||
Shin Bet||
Shining Path||
Shiv Sena||
Siemens||
Singapore Airlines||
Sinn Fein|Sinn Féin|
Sixers||
Skoda||
Sky News||
Slavia Prague||
Smith Barney||
SmithKline Beecham||
Snapchat||
SNP||
Social Democratic Party||
Social Democrats||
Socialist Party||
Softbank|SoftBank|
Solidarity||
Sony||
South China Morning Post||
Southwest Airlines||
SPA||
SpaceX||
Sparta Prague||
Sparta Rotterdam||
Spartak Moscow||
SPD||
Spiegel|Der Spiegel|
SPLA||
Sporting Cristal||
Sporting Gijon||
Sporting Lisbon||
Spotify||
Sputnik||
Ssangyong||
St Helens||
St Johnstone||
St Kilda||
St Mirren||
St Pauli||
St. Pauli||
Standard & Poor's||
Standard and Poor's||
Standard Chartered||
Standard Liege||
Starbucks||
State Department||USA
State Duma||RUS
Statoil||
Steaua Bucharest||
Stirling Albion||
Stockport County||
Stoke City||
Straits Times||
Sturm Graz||
Subaru||
Suddeutsche Zeitung||
Sueddeutsche Zeitung||
Sumitomo||
Sun Microsystems||
Sun-Times||
Sunday Express||
Sunday Mirror||
Sunday Telegraph||
Sunday Times||
Sunderland AFC||
Supreme Court||
Svenska Dagbladet||
SWAPO||
Swapo||
Swindon Town||
Swiss Re||
Swissair||
Sydney Morning Herald||
Taleban||
Taliban||AFG
Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam|
Tanjug||
TAP||
Tata||
Tata Motors||
Tate & Lyle||
Team Telekom||
Teamsystem Bologna||
Telebras||
Telefonica||
Telefónica||
Telekom||
Telstra||
Tesco||
Tesla||
Texaco||
Texas Instruments||
TF1||
The Age||
The Australian||
The Economist||
The Hindu||
The Independent||
The Irish Times||
The Nation||
The Observer||
The Scotsman||
The Sun||
The Sunday Times||
The Times||
Thomson-CSF||
Thyssen||
ThyssenKrupp||
TikTok||
Time Warner||
Times of India||
Tories|Tory Party;Conservative Party|GBR
Toronto Blue Jays||
Toronto Maple Leafs||
Torpedo Moscow||
Toshiba||
Total|TotalEnergies|
Tottenham Hotspur||
Toyota||
Trabzonspor||
Trail Blazers||
Tranmere||
Tranmere Rovers||
Trans World Airlines||
TRW||
TUC||
Tupac Amaru||
Tupolev||
Turkish Airlines||
TV Globo||
TVM||
TVN||
TWA||
Twente Enschede||
Twitter||
Tyco||
Tyson Foods||
U.N. Security Council|UN Security Council;Security Council|
Uber||
UBS||
UCI||
UCK||
UDF||
Udinese||
UDR||
UEFA||
UFF||
Ulker Spor||
Ulster Unionists||
UNAIDS||
UNCTAD||
UNDP||
UNESCO|Unesco|
UNHCR||
UNIAN||
UNICEF|Unicef|
Unilever||
Union Carbide||
Union Pacific||
Unisys||
UNITA||
Unita||
United Airlines||
United Nations|UN;U.N.;UNO|
United Press International||
United Technologies||
Universidad Catolica||
Universidad de Chile||
Universitario||
UNPROFOR||
UNRWA||
UNSCOM||
UNTAC||
UPI||
UPS||
Urawa Reds||
US Airways||
US Steel||
USA Today||
USAir||
USX||
UVF||
UWSA||
Valujet||
Varig||
Vatican Radio||
Vattenfall||
Vedomosti||
Velez Sarsfield||
Verizon||
Verkhovna Rada||
VfB Stuttgart||
VfL Bochum||
VfL Wolfsburg||
Viacom||
Viet Cong||
Villarreal||
Villeurbanne||
Virgin Atlantic||
Vitesse||
Vitesse Arnhem||
Vitoria Guimaraes||
Vivendi||
Vodafone||
Voice of America||
Volkswagen|VW|
Volvo||
VRT||
WADA||
Waikato Chiefs||
Wal-Mart|Walmart|
Wall Street Journal|The Wall Street Journal|
Walt Disney||
Warner Bros||
Washington Post|The Washington Post|
Washington Times||
WBA||
WBC||
WBO||
Wehrmacht||
Wellcome||
Wells Fargo||
Werder Bremen||
West Ham||
West Ham United||
Westinghouse||
WestLB||
WFP||
WhatsApp||
Whitbread||
White Sox||
Widzew Lodz||
Wigan Warriors||
Willem II||
Willem II Tilburg||
Williams-Renault||
Wolverhampton Wanderers||
Woolworth||
Woolworths||
World Bank||
World Council of Churches||
World Economic Forum||
World Food Programme||
World Health Organization|WHO;World Health Organisation|
World Jewish Congress||
World Trade Organization|WTO;World Trade Organisation|
WorldCom||
WPP||
WSJ||
WTA||
WWF||
Xerox||
Xiaomi||
Xinhua||
Yahoo|Yahoo!|
Yakuza||
Yamaha||
Yankees||
Yediot Ahronot||
Yedioth Ahronoth||
Yokohama Marinos||
Yomiuri Shimbun||
Yonhap||
Young Boys||
YouTube||
Yukos||
Zamalek||
ZANU||
Zanu-PF|ZANU-PF|ZWE
Zapatista National Liberation Army||
ZAPU||
ZDF||
Zee News||
Zeneca||
Zenit St Petersburg||
Zurich Insurance||
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
