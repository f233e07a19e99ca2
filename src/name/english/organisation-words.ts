const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of company names: whatever capitalised words stand before them belong to the name. */
export const companySuffixes = words(`
  AB AG A/S ASA BV Bancorp Berhad Bhd Cie Co Company Corp Corporation Enterprises GmbH Group Holding Holdings Inc Incorporated Industries KG KGaA Limited LLC
  LLP LP Ltd NV N.V. OAO OJSC Oy Oyj PJSC PLC Plc Pty SA S.A. SAE SE SpA S.p.A. SRL Sdn Tbk plc`);

/** Words that make the capitalised words before them an organisation: "Harbour Workers Union", "Vessin Airlines". */
export const organisationHeads = words(`
  Academy Administration Agency Air Airline Airlines Airways Alliance Army Assembly Associates Association Athletic Attorneys Authority Bancshares Bank Bancorporation Banking Bar Battalion Biotech Board Borough Brewery Brewing Brigade Broadcasting
  Brothers Brotherhood Bundesbank Bureau Cabinet Capital Casino Cartel Center Centre Chamber Chancellery Charity Chemical Chemicals Church City-Council Civic Clinic Club Coalition Coast-Guard Collective College Command Commerce Commission
  Commissioner's Committee Commons Communications Community Computer Computers Confederation Conference Conglomerate Congress Conservatives Consortium Constabulary Consulate Consulting Convention Cooperative Corps Council
  Court Credit Customs Defence Democrats Department Dept Directorate Division Duma Dynamics Electric Electronics Embassy Energy Engineering Entertainment Exchange Express Factory Faculty Federation Films Finance Financial Financing Fleet Force Forces Forum
  Foundation Front Fund Funds Futures Gang Gas Gazette Government Guard Guards Guild Healthcare Herald Hospital Hotels House-of-Representatives Inquirer Inspectorate Institute Institution Instruments Insurance International Investments Investors
  Journal Jury Kennel Knesset Labs Laboratories Laboratory Lawyers League Legion Library Logistics Lords Mail Majlis Media Medical Mercury Metals Militia Mining Ministry Mirror Mission Motor Motors
  Movement Museum Mutual NATO Navy Network Networks News Newspaper Newspapers Observatory Observer Office Oil Ombudsman Opera Orchestra Organisation Organization Panel Parliament Partners Partnership Party Patrol Petroleum Pharma
  Pharmaceutical Pharmaceuticals Philharmonic Pictures Platoon Police Polytechnic Post Power Presidency Press Productions Productivity Properties Prosecutors Publishing Quartet Radio Railroad Rail Railway Railways Records Refinery Regiment Registry Republicans Research Reserve Resistance Resources
  Retail School Schools Secretariat Securities Semiconductor Senate Seminary Service Services Shipping Shipyard Socialists Society Software Solutions Squad Staff Steel Steelworks Stores Studios Symphony Syndicate Synod Systems Task-Force
  Technologies Technology Telecom Telecommunications Telegraph Telephone Television Textiles Theatre Times Tobacco Today Treasury Tribune Tribunal Troop Trust Trustees Tyres Union Unionists United University Utilities Ventures Veterans Volunteers Watch Watchdog
  Weekly Wireless Works Workers Wildlife YMCA
  Aerospace Aluminium Aluminum Apparel Assurance Aviation Batteries Beverages Biosciences Bottlers Breweries Brokers Builders Buses Carpets Casinos Cellular Cement Ceramics Cinemas Components Construction Contractors Cosmetics Dairies
  Diagnostics Diamonds Distillers Drilling Equities Estates Exploration Farms Fashions Ferries Fertiliser Fertilizer Fisheries Foods Forestry Freight Furniture Garments Genetics Homes Hospitals Inns Interactive Leasing Lumber Machinery
  Microsystems Mills Minerals Mines Paints Paper Pipelines Plantations Plastics Poultry Quarries Realty Refining Resorts Restaurants Rubber Savings Sciences Seafoods Shoes Steelworkers Sugar Textile Therapeutics Timber Tires Toys Transit Transport
  Trucking Wines`);

/** Heads that go on with "of ...": "Bank of ...", "Ministry of ... and ...". */
export const headsWithOf = words(`
  Academy Administration Agency Alliance Army Assembly Association Authority Bank Bar Bishops Board Brotherhood Bureau Cabinet Centre Center Chamber Chancellery Church Club College Commission Committee Community Conference Confederation
  Congress Coalition Consortium Convention Council Court Department Directorate Faculty Federation Forum Foundation Front Government Guild House Institute Institution League Legion Library Lords Ministry Movement Museum
  National-Bank Office Order Organisation Organization Parliament Parliamentary-Assembly Party Presidency Registry School Secretariat Senate Service Society State Supreme-Court Synod Theatre Tribunal Union Unions University Voice`);

/** Heads of bodies of a state: with a country before them they act for it. */
export const stateHeads = words(`
  Administration Army Assembly Cabinet Chancellery Congress Consulate Court Customs Department Duma Embassy Force Forces Government Guard Knesset Majlis Military Militia Ministry Navy Parliament
  Police Presidency Prosecutors Secretariat Senate Service Treasury`);

/** The same bodies in lower case: "Danish police", "the Oslo court", "Norway's central bank". */
export const lowerBodies = words(`
  administration agencies agency air-force ambassador army authorities authority bank border-guards broadcaster cabinet chancellery coastguard commission consulate council court courts customs delegation diplomats embassy envoy federation firm
  forces force government intelligence investigators judiciary junta lawmakers legislature military militia ministry mission monarchy mps navy negotiators newspaper officials opposition parliament police premier presidency president prosecutors prosecutor
  rebels regime regulator regulators senate side soldiers spokesman spokesperson spokeswoman state-television supreme-court television treasury tribunal troops union watchdog`);

/** Words that end the name of a place: "Lake Orra", "Nimble River", "Fairmile Airport". */
export const placeHeads = words(`
  Airport Archipelago Avenue Base Basin Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cathedral City Coast County Cove Creek Crossing Delta Desert Dam District Falls Field Fjord Forest Downs Garden Gardens Glacier Governorate Gulf
  Harbor Harbour Heights Highway Hill Hills Island Islands Isle Isles Junction Lake Lakes Lane Lighthouse Mall Manor Marsh Meadow Meadows Mountain Mountains Mount Oblast Ocean Oval Palace Park Parish Pass Peak
  Peninsula Pier Plain Plains Plateau Plaza Point Pond Port Prairie Prefecture Prison Province Quay Range Raion Reef Region Republic Reservoir Ridge River Road Rock Sea Shore Sound Speedway Springs Square Stadium Station Strait Straits
  Street Strip Suburb Tower Towers Town Township Tunnel Valley Village Volcano Ward Waterfall Wharf Woods Zoo`);

/** Words that begin the name of a place: "Mount Elbow", "Lake Orra", "Gulf of ...". */
export const placeOpeners = words(
  "Ain Avenida Bay Beit Calle Camp Cape Ciudad Deir Fort Gulf Gunung Isle Jabal Jebel Kampung Kfar Koh Kuala Lake Monte Mount Mt Nizhny Novaya Novo Novy Novye Palais Piazza Plaza Port Puerto Pulau Rue Saint Sainte San Sankt Santa Sao Sea Stary Strait Wadi",
);

/** Words of teams and clubs. */
export const clubWords = words(`
  AC AFC AS Albion Alianza Argyle Arsenal Athletic Athletico Atletico Borussia CF CSKA Calcio Celtic City Corinthians Crusaders Crystal Dinamo Dynamo FC FK Ferencvaros Hapoel Hearts Hotspur IFK Inter Juniors KV Lokomotiv Maccabi
  Nacional Olimpija Olympiakos Olympique Orient Palace Panthers Partizan RC Racing Rangers Real Rovers SC SK SV Saint-Germain Shakhtar Slavia Sparta Spartak Sporting TSV Town Torpedo United VfB VfL Villa Wanderers
  76ers 49ers Astros Athletics Avalanche Bears Bengals Bills Blackhawks Blazers Blues Braves Brewers Broncos Browns Bruins Buccaneers Bucks Bulls Canadiens Canucks Capitals Cardinals Cavaliers Celtics Chargers Chiefs Clippers Colts Cowboys
  Coyotes Cubs Devils Dodgers Dolphins Ducks Eagles Falcons Flames Flyers Giants Grizzlies Hawks Heat Hornets Hurricanes Indians Islanders Jaguars Jays Jazz Jets Kings Knicks Lakers Lions Lightning Magic Mariners Marlins Mavericks Mets Nets
  Nuggets Oilers Orioles Pacers Packers Padres Patriots Penguins Phillies Pirates Pistons Predators Raiders Rams Raptors Ravens Redskins Reds Rockets Rockies Royals Sabres Saints Seahawks Senators Sharks Sox Spurs Steelers Stars SuperSonics
  Suns Texans Tigers Timberwolves Titans Twins Vikings Warriors Whalers Wizards Yankees`);
