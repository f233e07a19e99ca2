// country | cities and towns; states, provinces and regions. Written from general knowledge: places that English-language news names without their country.
const rows = `
AFG|Bagram;Bamiyan;Ghazni;Helmand;Herat;Jalalabad;Kandahar;Kunar;Kunduz;Lashkar Gah;Mazar-e-Sharif;Mazar-i-Sharif;Nangarhar;Panjshir;Salang
AGO|Benguela;Cabinda;Huambo;Lobito
ALB|Durres;Gjirokaster;Shkoder;Vlore
ARE|Ajman;Dubai;Fujairah;Sharjah
ARG|Bahia Blanca;Bariloche;Cordoba;La Plata;Mar del Plata;Mendoza;Patagonia;Rosario;Salta;Tierra del Fuego;Tucuman;Ushuaia
ARM|Gyumri;Vanadzor
AUS|Adelaide;Alice Springs;Ballarat;Bendigo;Brisbane;Broome;Cairns;Coffs Harbour;Darwin;Fremantle;Geelong;Gippsland;Gold Coast;Hobart;Kalgoorlie;Launceston;Melbourne;New South Wales;NSW;Newcastle;Northern Territory;Perth;Pilbara;Port Arthur;Port Hedland;Queensland;South Australia;Sydney;Tasmania;Toowoomba;Townsville;Victoria;Western Australia;Wollongong
AUT|Bregenz;Carinthia;Graz;Innsbruck;Kitzbuehel;Klagenfurt;Linz;Salzburg;St Poelten;Styria;Tyrol;Villach
AZE|Ganja;Nagorno-Karabakh;Nakhchivan;Shusha;Sumgait
BEL|Antwerp;Bruges;Charleroi;Flanders;Genk;Ghent;Leuven;Liege;Liège;Mechelen;Mons;Namur;Ostend;Spa;Wallonia;Zaventem;Zeebrugge
BGD|Chittagong;Chattogram;Cox's Bazar;Khulna;Rajshahi;Sylhet
BGR|Burgas;Plovdiv;Ruse;Varna
BIH|Banja Luka;Bihac;Brcko;Gorazde;Mostar;Pale;Republika Srpska;Srebrenica;Tuzla;Zenica;Zepa
BLR|Brest;Gomel;Grodno;Hrodna;Mogilev;Vitebsk
BOL|Cochabamba;Oruro;Potosi;Santa Cruz;Sucre
BRA|Amazonas;Bahia;Belem;Belo Horizonte;Brumadinho;Campinas;Ceara;Curitiba;Florianopolis;Fortaleza;Goiania;Manaus;Mato Grosso;Minas Gerais;Natal;Para;Parana;Pernambuco;Porto Alegre;Recife;Rio Grande do Sul;Rio de Janeiro;Rio;Salvador;Santa Catarina;Santos;Sao Paulo;São Paulo;Vitoria
CAN|Alberta;British Columbia;Calgary;Edmonton;Fort McMurray;Gander;Halifax;Hamilton;Iqaluit;Kelowna;Kingston;Labrador;Manitoba;Moncton;Montreal;Montréal;New Brunswick;Newfoundland;Newfoundland and Labrador;Northwest Territories;Nova Scotia;Nunavut;Ontario;Prince Edward Island;Quebec;Quebec City;Regina;Saint John;Saskatchewan;Saskatoon;St. John's;Sudbury;Thunder Bay;Toronto;Vancouver;Whistler;Whitehorse;Windsor;Winnipeg;Yellowknife;Yukon
CHE|Basel;Basle;Davos;Geneva;Interlaken;Lausanne;Locarno;Lucerne;Lugano;Montreux;Neuchatel;Sion;St Gallen;St Moritz;St. Gallen;Ticino;Valais;Winterthur;Wengen;Zermatt;Zurich;Zürich;Zug
CHL|Antofagasta;Arica;Atacama;Concepcion;Coquimbo;Easter Island;Iquique;Temuco;Valparaiso;Vina del Mar
CHN|Anhui;Changchun;Changsha;Chengdu;Chongqing;Dalian;Dongguan;Fujian;Fuzhou;Gansu;Guangdong;Guangxi;Guangzhou;Guiyang;Guizhou;Hainan;Hangzhou;Harbin;Hebei;Hefei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jiangxi;Jilin;Jinan;Kashgar;Kunming;Lanzhou;Lhasa;Liaoning;Nanjing;Nanchang;Nanning;Ningbo;Ningxia;Qingdao;Qinghai;Shaanxi;Shandong;Shanghai;Shanxi;Shenyang;Shenzhen;Shijiazhuang;Sichuan;Suzhou;Taiyuan;Tianjin;Tiananmen Square;Tibet;Urumqi;Wenzhou;Wuhan;Wuxi;Xi'an;Xiamen;Xinjiang;Yunnan;Zhejiang;Zhengzhou;Zhuhai
CIV|Bouake;Korhogo;San Pedro
CMR|Bamenda;Buea;Douala;Garoua;Maroua
COD|Bukavu;Bunia;Goma;Ituri;Kananga;Katanga;Kisangani;Kivu;Lubumbashi;Mbandaka;North Kivu;South Kivu;Uvira
COL|Antioquia;Barranquilla;Buenaventura;Bucaramanga;Cali;Cartagena;Cauca;Cucuta;Medellin;Medellín;Santa Marta
CUB|Camaguey;Guantanamo;Guantanamo Bay;Holguin;Matanzas;Santiago de Cuba;Varadero
CYP|Famagusta;Larnaca;Limassol;Northern Cyprus;Paphos
CZE|Bohemia;Brno;Karlovy Vary;Liberec;Moravia;Olomouc;Ostrava;Pilsen;Plzen;Teplice
DEU|Aachen;Augsburg;Baden-Baden;Baden-Wuerttemberg;Bavaria;Bielefeld;Bochum;Brandenburg;Braunschweig;Bremen;Bremerhaven;Chemnitz;Cologne;Cottbus;Darmstadt;Dortmund;Dresden;Duesseldorf;Duisburg;Düsseldorf;Erfurt;Essen;Frankfurt;Freiburg;Garmisch-Partenkirchen;Gelsenkirchen;Hagen;Halle;Hamburg;Hanover;Heidelberg;Hesse;Hockenheim;Jena;Kaiserslautern;Karlsruhe;Kassel;Kiel;Koblenz;Krefeld;Leipzig;Leverkusen;Lower Saxony;Luebeck;Ludwigsburg;Ludwigshafen;Lübeck;Magdeburg;Mainz;Mannheim;Mecklenburg;Moenchengladbach;Muenster;Munich;Nuremberg;Nuerburgring;Nürburgring;North Rhine-Westphalia;Oberhausen;Oldenburg;Paderborn;Potsdam;Ramstein;Regensburg;Rostock;Ruhr;Saarbruecken;Saarland;Saxony;Saxony-Anhalt;Schleswig-Holstein;Schwerin;Stuttgart;Thuringia;Trier;Ulm;Wiesbaden;Wolfsburg;Wuppertal;Würzburg
DNK|Aalborg;Aarhus;Bornholm;Brondby;Esbjerg;Jutland;Odense;Roskilde;Vejle;Viborg
DOM|Punta Cana;San Pedro de Macoris;Santiago de los Caballeros
DZA|Annaba;Bejaia;Blida;Constantine;Kabylie;Oran;Setif;Tizi Ouzou
ECU|Cuenca;Esmeraldas;Galapagos;Guayaquil;Manta
EGY|Alexandria;Aswan;Asyut;Assiut;Giza;Hurghada;Ismailia;Luxor;Mansoura;Minya;Port Said;Sharm el-Sheikh;Sinai;Suez;Suez Canal;Tahrir Square;Tanta
ESP|A Coruna;Albacete;Alicante;Almeria;Andalusia;Aragon;Asturias;Badajoz;Barcelona;Basque Country;Benidorm;Bilbao;Burgos;Cadiz;Canary Islands;Catalonia;Ceuta;Cordoba;Extremadura;Galicia;Getafe;Gijon;Girona;Gran Canaria;Granada;Huelva;Huesca;Ibiza;Jerez;La Coruna;La Palma;Lanzarote;Las Palmas;Leon;Logrono;Majorca;Malaga;Mallorca;Marbella;Melilla;Menorca;Murcia;Navarre;Oviedo;Palma;Palma de Mallorca;Pamplona;Salamanca;San Sebastian;Santander;Santiago de Compostela;Saragossa;Seville;Sitges;Tarragona;Tenerife;Toledo;Valencia;Valladolid;Vigo;Zamora;Zaragoza
ETH|Afar;Amhara;Dire Dawa;Gondar;Mekele;Mekelle;Ogaden;Oromia;Tigray
EST|Narva;Parnu;Tartu
FIN|Espoo;Imatra;Jyvaskyla;Kuopio;Lahti;Lapland;Oulu;Rovaniemi;Tampere;Turku;Vaasa;Vantaa
FRA|Aix-en-Provence;Ajaccio;Albertville;Alsace;Amiens;Angers;Annecy;Auxerre;Avignon;Bastia;Bayonne;Biarritz;Besancon;Bordeaux;Boulogne;Brest;Brittany;Burgundy;Caen;Calais;Cannes;Champagne;Chamonix;Chartres;Cherbourg;Clermont-Ferrand;Colmar;Corsica;Dieppe;Dijon;Dunkirk;Evian;French Guiana;French Riviera;Grasse;Grenoble;Guadeloupe;Guingamp;Ile-de-France;La Rochelle;Le Havre;Le Mans;Lens;Lille;Limoges;Lorient;Lorraine;Lourdes;Lyon;Lyons;Magny-Cours;Marseille;Marseilles;Martinique;Mayotte;Metz;Montpellier;Mulhouse;Nancy;Nantes;Narbonne;Nice;Nimes;Normandy;Orleans;Pau;Perpignan;Picardy;Poitiers;Provence;Quimper;Reims;Rennes;Reunion;Rheims;Roubaix;Rouen;Saint-Denis;Saint-Etienne;Sedan;Strasbourg;Toulon;Toulouse;Tours;Troyes;Val d'Isere;Valence;Vendee;Versailles;Vichy
GBR|Aberdeen;Aberystwyth;Aldershot;Anglesey;Ascot;Ayr;Balmoral;Bangor;Barnsley;Barrow;Basingstoke;Bath;Bedford;Bedfordshire;Belfast;Berkshire;Birkenhead;Birmingham;Blackburn;Blackpool;Bolton;Bournemouth;Bradford;Brentford;Brighton;Bristol;Brixton;Buckinghamshire;Burnley;Bury;Camberley;Cambridge;Cambridgeshire;Canary Wharf;Canterbury;Cardiff;Carlisle;Cheltenham;Chelmsford;Cheshire;Chester;Chesterfield;Chichester;Colchester;Cornwall;Coventry;Crawley;Crewe;Croydon;Cumbria;Darlington;Derby;Derbyshire;Devon;Doncaster;Dorset;Dover;Down;Dumfries;Dundee;Dunblane;Durham;East Anglia;East Sussex;Edgbaston;Edinburgh;Enniskillen;Epsom;Essex;Eton;Exeter;Falkirk;Falkland Islands;Falklands;Fife;Folkestone;Gateshead;Gatwick;Glasgow;Glastonbury;Gleneagles;Gloucester;Gloucestershire;Goodwood;Greenock;Greenwich;Grimsby;Guernsey;Guildford;Hackney;Halifax;Hampshire;Harrogate;Hartlepool;Hastings;Headingley;Heathrow;Hebrides;Henley;Hereford;Hertfordshire;Highlands;Hillsborough;Hove;Huddersfield;Hull;Humberside;Inverness;Ipswich;Isle of Man;Isle of Wight;Jersey;Kensington;Kent;Kilmarnock;Knightsbridge;Lambeth;Lancashire;Lancaster;Leeds;Leicester;Leicestershire;Lewisham;Lincolnshire;Liverpool;Llandudno;Lockerbie;Londonderry;Lowestoft;Luton;Maidstone;Manchester;Mansfield;Margate;Merseyside;Merthyr Tydfil;Middlesbrough;Middlesex;Milton Keynes;Motherwell;Newmarket;Newport;Norfolk;North Yorkshire;Northampton;Northamptonshire;Northumberland;Norwich;Nottingham;Nottinghamshire;Old Trafford;Oldham;Omagh;Orkney;Oxford;Oxfordshire;Paisley;Pembrokeshire;Penzance;Perthshire;Peterborough;Plymouth;Portadown;Portsmouth;Port Talbot;Preston;Reading;Rochdale;Rotherham;Rugby;Salford;Salisbury;Sandhurst;Sandringham;Scarborough;Sellafield;Sheffield;Shetland;Shrewsbury;Shropshire;Silverstone;Slough;Soho;Somerset;South Yorkshire;Southampton;Southend;Southport;St Albans;St Andrews;St. Andrews;Staffordshire;Stansted;Stirling;Stockport;Stoke;Stoke-on-Trent;Stratford;Suffolk;Sunderland;Surrey;Sussex;Swansea;Swindon;Taunton;Torquay;Tottenham;Trent Bridge;Truro;Twickenham;Tyneside;Tyrone;Ulster;Wakefield;Walsall;Warwick;Warwickshire;Watford;Wembley;West Midlands;West Sussex;West Yorkshire;Weymouth;Wigan;Wiltshire;Wimbledon;Winchester;Wolverhampton;Woolwich;Worcester;Worcestershire;Wrexham;Yarmouth;York;Yorkshire
GEO|Abkhazia;Adjara;Batumi;Gori;Kutaisi;Poti;South Ossetia;Sukhumi;Tskhinvali
GHA|Kumasi;Sekondi;Tamale
GRC|Corfu;Crete;Epirus;Heraklion;Kavala;Kos;Larissa;Lesbos;Lesvos;Mykonos;Olympia;Patras;Peloponnese;Piraeus;Rhodes;Salonika;Samos;Santorini;Thessaloniki;Thessaly;Thrace;Volos
GTM|Antigua Guatemala;Quetzaltenango
HKG|Kowloon;Lantau;Mong Kok;New Territories;Victoria Harbour
HRV|Dalmatia;Dubrovnik;Eastern Slavonia;Istria;Knin;Krajina;Osijek;Pula;Rijeka;Split;Vukovar;Zadar
HTI|Cap-Haitien;Cite Soleil;Gonaives;Jacmel;Les Cayes
HND|San Pedro Sula;La Ceiba
HUN|Debrecen;Gyor;Miskolc;Paks;Pecs;Szeged;Szekesfehervar
IDN|Aceh;Bali;Balikpapan;Banda Aceh;Bandung;Batam;Bogor;Borneo;Denpasar;Flores;Irian Jaya;Java;Kalimantan;Kuta;Lombok;Makassar;Maluku;Medan;Moluccas;Padang;Palembang;Palu;Papua;Riau;Semarang;Sulawesi;Sumatra;Surabaya;Timor;Ubud;West Papua;Yogyakarta
IND|Agra;Ahmedabad;Ahmadabad;Allahabad;Amritsar;Andaman Islands;Andhra Pradesh;Arunachal Pradesh;Assam;Ayodhya;Bangalore;Bengaluru;Bhopal;Bhubaneswar;Bihar;Bombay;Calcutta;Chandigarh;Chennai;Chhattisgarh;Coimbatore;Cuttack;Darjeeling;Dharamsala;Faridabad;Goa;Gujarat;Gurgaon;Gurugram;Guwahati;Haryana;Himachal Pradesh;Hyderabad;Imphal;Indore;Jaipur;Jammu;Jammu and Kashmir;Jharkhand;Kanpur;Karnataka;Kashmir;Kerala;Kochi;Kolkata;Ladakh;Lucknow;Ludhiana;Madhya Pradesh;Madras;Maharashtra;Manipur;Meerut;Meghalaya;Mizoram;Mumbai;Mysore;Nagaland;Nagpur;Noida;Orissa;Odisha;Patna;Pondicherry;Pune;Punjab;Rajasthan;Ranchi;Sikkim;Simla;Srinagar;Surat;Tamil Nadu;Telangana;Thiruvananthapuram;Tripura;Uttar Pradesh;Uttarakhand;Vadodara;Varanasi;Visakhapatnam;West Bengal
IRL|Athlone;Cavan;Connacht;Cork;Donegal;Drogheda;Dun Laoghaire;Dundalk;Galway;Kerry;Kilkenny;Leinster;Limerick;Mayo;Munster;Shannon;Sligo;Tipperary;Tralee;Waterford;Wexford;Wicklow
IRN|Abadan;Ahvaz;Bam;Bandar Abbas;Bushehr;Fordow;Hormuz;Isfahan;Karaj;Kerman;Kermanshah;Khuzestan;Mashhad;Natanz;Qom;Rasht;Sanandaj;Shiraz;Tabriz;Zahedan
IRQ|Anbar;Arbil;Basra;Diyala;Dohuk;Erbil;Fallujah;Hilla;Irbil;Karbala;Kerbala;Kirkuk;Kufa;Kurdistan;Mosul;Najaf;Nasiriyah;Nineveh;Ramadi;Sadr City;Samarra;Sinjar;Sulaimaniya;Sulaymaniyah;Tal Afar;Tikrit
ISL|Akureyri;Grindavik;Keflavik
ISR|Ashdod;Ashkelon;Beersheba;Eilat;Galilee;Golan Heights;Haifa;Herzliya;Kiryat Shmona;Nazareth;Negev;Netanya;Ramat Gan;Sderot
ITA|Abruzzo;Ancona;Apulia;Bari;Bergamo;Bologna;Bolzano;Brescia;Brindisi;Cagliari;Calabria;Campania;Capri;Catania;Como;Cortina d'Ampezzo;Cremona;Empoli;Emilia-Romagna;Ferrara;Florence;Foggia;Genoa;Imola;Ischia;L'Aquila;Lampedusa;Lazio;Lecce;Liguria;Livorno;Lombardy;Lucca;Maranello;Messina;Milan;Modena;Monza;Naples;Padua;Palermo;Parma;Pavia;Perugia;Pescara;Piacenza;Piedmont;Pisa;Pompeii;Puglia;Ravenna;Reggio Calabria;Reggio Emilia;Rimini;Salerno;Sanremo;San Remo;Sardinia;Sassari;Sicily;Siena;South Tyrol;Syracuse;Taranto;Trento;Treviso;Trieste;Turin;Tuscany;Udine;Umbria;Val d'Aosta;Veneto;Venice;Verona;Vicenza
JAM|Kingston;Montego Bay;Ocho Rios
JOR|Aqaba;Irbid;Petra;Zarqa
JPN|Aichi;Akita;Chiba;Fukuoka;Fukushima;Gifu;Hakodate;Hamamatsu;Hiroshima;Hokkaido;Honshu;Hyogo;Ibaraki;Iwate;Kagoshima;Kanagawa;Kanazawa;Kawasaki;Kobe;Kochi;Kumamoto;Kyoto;Kyushu;Matsuyama;Miyagi;Nagano;Nagasaki;Nagoya;Naha;Narita;Niigata;Okayama;Okinawa;Osaka;Saitama;Sapporo;Sendai;Shikoku;Shizuoka;Suzuka;Tochigi;Tokushima;Tsukuba;Yamagata;Yokohama;Yokosuka
KAZ|Aktau;Aktobe;Almaty;Atyrau;Baikonur;Karaganda;Oral;Oskemen;Pavlodar;Semey;Shymkent;Taraz
KEN|Eldoret;Garissa;Kakuma;Kisumu;Lamu;Mombasa;Nakuru;Turkana
KGZ|Jalal-Abad;Osh
KHM|Angkor;Angkor Wat;Battambang;Poipet;Siem Reap;Sihanoukville
KOR|Busan;Changwon;Daegu;Daejeon;Gangneung;Gangnam;Gwangju;Gyeonggi;Incheon;Itaewon;Jeju;Panmunjom;Pohang;Pusan;Pyeongchang;Sejong;Suwon;Ulsan;Yongin
LBN|Baalbek;Bekaa;Bekaa Valley;Nabatieh;Sidon;Tyre
LBY|Benghazi;Derna;Misrata;Sabha;Sirte;Tobruk;Zawiya
LKA|Batticaloa;Galle;Jaffna;Kandy;Mullaitivu;Trincomalee;Vavuniya
LTU|Kaunas;Klaipeda;Siauliai
LVA|Daugavpils;Jurmala;Liepaja;Ventspils
MAR|Agadir;Al Hoceima;Casablanca;Essaouira;Fez;Laayoune;Marrakech;Marrakesh;Meknes;Oujda;Tangier;Tetouan
MCO|Monte Carlo
MDA|Balti;Gagauzia;Tiraspol;Transdniestria;Transnistria
MEX|Acapulco;Aguascalientes;Baja California;Cancun;Chiapas;Chihuahua;Ciudad Juarez;Coahuila;Colima;Cuernavaca;Culiacan;Durango;Ensenada;Guadalajara;Guanajuato;Guerrero;Hermosillo;Jalisco;Juarez;Leon;Matamoros;Mazatlan;Merida;Mexicali;Michoacan;Monterrey;Morelia;Morelos;Nuevo Laredo;Nuevo Leon;Oaxaca;Pachuca;Puebla;Puerto Vallarta;Queretaro;Quintana Roo;Reynosa;San Luis Potosi;Sinaloa;Sonora;Tabasco;Tamaulipas;Tampico;Tijuana;Tlaxcala;Toluca;Torreon;Veracruz;Yucatan;Zacatecas
MKD|Bitola;Ohrid;Tetovo
MLI|Gao;Kidal;Mopti;Timbuktu
MMR|Bago;Kachin;Kayin;Mandalay;Myawaddy;Rakhine;Sagaing;Shan State;Sittwe
MNE|Budva;Cetinje;Kotor;Niksic
MOZ|Beira;Cabo Delgado;Nacala;Nampula;Palma;Pemba;Sofala
MYS|Georgetown;Ipoh;Johor;Johor Bahru;Kelantan;Kota Kinabalu;Kuching;Langkawi;Malacca;Penang;Perak;Sabah;Sarawak;Selangor;Sepang;Shah Alam;Terengganu
NAM|Swakopmund;Walvis Bay
NER|Agadez;Diffa;Tillaberi;Zinder
NGA|Adamawa;Bauchi;Benin City;Borno;Calabar;Chibok;Enugu;Ibadan;Jos;Kaduna;Kano;Katsina;Lagos;Maiduguri;Niger Delta;Port Harcourt;Sokoto;Warri;Yobe;Zamfara;Zaria
NLD|Alkmaar;Arnhem;Assen;Breda;Delft;Eindhoven;Enschede;Groningen;Haarlem;Heerenveen;Hilversum;Leeuwarden;Leiden;Maastricht;Nijmegen;Rotterdam;Schiphol;Tilburg;Utrecht;Volendam;Zandvoort;Zwolle
NOR|Bergen;Bodo;Drammen;Hammerfest;Kirkenes;Kristiansand;Lillehammer;Molde;Narvik;Stavanger;Svalbard;Tromso;Trondheim;Utoya
NPL|Lalitpur;Lukla;Patan;Pokhara
NZL|Auckland;Canterbury;Christchurch;Dunedin;Gisborne;Hamilton;Hawke's Bay;Invercargill;Kaikoura;Napier;Nelson;North Island;Otago;Palmerston North;Queenstown;Rotorua;South Island;Southland;Taranaki;Tauranga;Waikato;Wanganui
PAK|Abbottabad;Balochistan;Baluchistan;Faisalabad;Gilgit;Gujranwala;Karachi;Khyber Pakhtunkhwa;Lahore;Multan;Muzaffarabad;North Waziristan;Peshawar;Quetta;Rawalpindi;Sargodha;Sialkot;Sindh;South Waziristan;Sukkur;Swat;Waziristan
PER|Arequipa;Ayacucho;Callao;Chiclayo;Cusco;Cuzco;Iquitos;Machu Picchu;Piura;Puno;Tacna;Trujillo
PHL|Angeles;Baguio;Boracay;Bulacan;Cavite;Cebu;Cotabato;Davao;Iloilo;Jolo;Leyte;Luzon;Makati;Marawi;Mindanao;Palawan;Quezon City;Samar;Subic Bay;Sulu;Tacloban;Visayas;Zamboanga
POL|Auschwitz;Bialystok;Bydgoszcz;Czestochowa;Gdansk;Gdynia;Katowice;Krakow;Cracow;Kraków;Lodz;Lublin;Opole;Plock;Poznan;Radom;Rzeszow;Silesia;Sopot;Szczecin;Torun;Tychy;Wroclaw;Zabrze;Zakopane;Łódź
PRI|Ponce;Vieques
PRK|Kaesong;Sinuiju;Wonsan;Yongbyon
PRT|Algarve;Aveiro;Azores;Braga;Coimbra;Estoril;Evora;Faro;Fatima;Funchal;Guimaraes;Leiria;Madeira;Oporto;Porto;Setubal;Sintra
PRY|Ciudad del Este;Encarnacion
PSE|Bethlehem;Deir al-Balah;East Jerusalem;Gaza;Gaza City;Gaza Strip;Hebron;Jenin;Jericho;Khan Younis;Khan Yunis;Nablus;Qalqilya;Rafah;Tulkarm;West Bank
ROU|Arad;Brasov;Cluj;Cluj-Napoca;Constanta;Craiova;Galati;Iasi;Oradea;Ploiesti;Sibiu;Timisoara;Transylvania
RUS|Arkhangelsk;Astrakhan;Bashkortostan;Belgorod;Beslan;Bryansk;Buryatia;Chechnya;Chelyabinsk;Crimea;Dagestan;Grozny;Ingushetia;Irkutsk;Ivanovo;Kaliningrad;Kamchatka;Kazan;Kemerovo;Khabarovsk;Kirov;Krasnodar;Krasnoyarsk;Kuril Islands;Kursk;Lipetsk;Magadan;Magnitogorsk;Makhachkala;Murmansk;Nalchik;Nizhny Novgorod;Norilsk;North Ossetia;Novgorod;Novorossiisk;Novorossiysk;Novosibirsk;Omsk;Orenburg;Perm;Petrozavodsk;Pskov;Rostov;Rostov-on-Don;Ryazan;Sakhalin;Samara;Saratov;Siberia;Smolensk;Sochi;St Petersburg;St. Petersburg;Stavropol;Tatarstan;Tolyatti;Tomsk;Tula;Tver;Tyumen;Ufa;Ulyanovsk;Urals;Vladikavkaz;Vladivostok;Volgograd;Vologda;Voronezh;Yakutia;Yakutsk;Yaroslavl;Yekaterinburg
RWA|Butare;Cyangugu;Gisenyi;Kibeho;Ruhengeri
SAU|Abqaiq;Dammam;Dhahran;Jeddah;Jiddah;Jizan;Jubail;Mecca;Medina;Najran;Neom;Qatif;Taif;Yanbu
SDN|Blue Nile;Darfur;El Fasher;El Obeid;Kassala;Kordofan;Nyala;Omdurman;Port Sudan
SOM|Baidoa;Bosaso;Galkayo;Hargeisa;Jubaland;Kismayo;Kismayu;Puntland;Somaliland
SRB|Kragujevac;Nis;Novi Sad;Subotica;Vojvodina
SSD|Bentiu;Bor;Jonglei;Malakal;Upper Nile
SVK|Kosice;Trnava;Zilina
SVN|Bled;Kranj;Kranjska Gora;Maribor
SWE|Boras;Falun;Gavle;Gothenburg;Gotland;Halmstad;Helsingborg;Jonkoping;Kalmar;Karlstad;Kiruna;Linkoping;Lulea;Lund;Malmo;Malmö;Norrkoping;Orebro;Ostersund;Skane;Sundsvall;Umea;Uppsala;Vasteras;Visby;Växjö;Åre
SYR|Aleppo;Daraa;Deir ez-Zor;Deir al-Zor;Ghouta;Hama;Hasakah;Homs;Idlib;Kobani;Latakia;Palmyra;Qamishli;Quneitra;Raqqa;Sweida;Tartus
THA|Ayutthaya;Buriram;Chiang Mai;Chiang Rai;Chonburi;Hat Yai;Hua Hin;Koh Samui;Narathiwat;Pattani;Pattaya;Phuket;Songkhla;Surat Thani;Udon Thani;Yala
TUN|Bizerte;Carthage;Djerba;Gabes;Gafsa;Kairouan;Kasserine;Monastir;Sfax;Sidi Bouzid;Sousse
TUR|Adana;Adiyaman;Antakya;Antalya;Bodrum;Bursa;Canakkale;Diyarbakir;Edirne;Erzurum;Eskisehir;Gaziantep;Hakkari;Hatay;Incirlik;Iskenderun;Istanbul;Izmir;Izmit;Kahramanmaras;Kayseri;Konya;Malatya;Mardin;Marmaris;Mersin;Samsun;Sanliurfa;Sirnak;Sivas;Soma;Trabzon;Van
TWN|Hsinchu;Hualien;Kaohsiung;Keelung;Kinmen;Penghu;Taichung;Tainan;Taoyuan
TZA|Arusha;Kigoma;Kilimanjaro;Mwanza
UGA|Entebbe;Gulu;Jinja;Kasese;Kitgum
UKR|Avdiivka;Bakhmut;Bucha;Chernihiv;Chernivtsi;Chernobyl;Cherkasy;Dnieper;Dnipro;Dnipropetrovsk;Donbas;Donbass;Donetsk;Irpin;Ivano-Frankivsk;Izium;Kharkiv;Kharkov;Kherson;Khmelnytskyi;Kramatorsk;Kremenchuk;Kryvyi Rih;Luhansk;Lugansk;Lviv;Mariupol;Melitopol;Mykolaiv;Nikopol;Odesa;Odessa;Poltava;Rivne;Sevastopol;Simferopol;Sumy;Ternopil;Uzhhorod;Vinnytsia;Yalta;Zaporizhzhia;Zhytomyr
URY|Maldonado;Punta del Este;Salto
USA|Akron;Alabama;Alaska;Albany;Albuquerque;Amarillo;Anaheim;Anchorage;Ann Arbor;Appalachia;Arizona;Arkansas;Arlington;Aspen;Atlanta;Atlantic City;Augusta;Austin;Bakersfield;Baltimore;Baton Rouge;Berkeley;Beverly Hills;Billings;Birmingham;Bismarck;Boca Raton;Boise;Boston;Boulder;Bronx;Brooklyn;Buffalo;Burbank;Burlington;California;Camp David;Cape Canaveral;Cedar Rapids;Charleston;Charlotte;Charlottesville;Chattanooga;Chicago;Cincinnati;Cleveland;Colorado;Colorado Springs;Columbia;Columbus;Compton;Connecticut;Corpus Christi;Cupertino;Dallas;Dayton;Daytona Beach;Dearborn;Delaware;Denver;Des Moines;Detroit;District of Columbia;Duluth;El Paso;Elizabeth;Eugene;Evanston;Fairbanks;Fargo;Ferguson;Flint;Florida;Forest Hills;Fort Lauderdale;Fort Wayne;Fort Worth;Fresno;Galveston;Gary;Georgetown;Gettysburg;Grand Rapids;Great Lakes;Green Bay;Greensboro;Greenwich;Guam;Gulf Coast;Harlem;Harrisburg;Hartford;Hawaii;Hollywood;Honolulu;Houston;Huntsville;Idaho;Illinois;Indiana;Indianapolis;Iowa;Iowa City;Irvine;Jackson;Jacksonville;Jersey City;Kalamazoo;Kansas;Kansas City;Kentucky;Knoxville;Lansing;Las Vegas;Lexington;Lincoln;Little Rock;Long Beach;Long Island;Los Alamos;Los Angeles;Louisiana;Louisville;Lubbock;Madison;Maine;Malibu;Manhattan;Martha's Vineyard;Maryland;Massachusetts;Maui;Memphis;Menlo Park;Mesa;Miami;Miami Beach;Michigan;Midwest;Milwaukee;Minneapolis;Minnesota;Mississippi;Missouri;Mobile;Montana;Montgomery;Mountain View;Napa;Nashville;Nebraska;Nevada;New England;New Hampshire;New Haven;New Jersey;New Mexico;New Orleans;New York;New York City;Newark;Newport Beach;Norfolk;North Carolina;North Dakota;Oakland;Ohio;Oklahoma;Oklahoma City;Omaha;Orange County;Oregon;Orlando;Pacific Northwest;Palm Beach;Palm Springs;Palo Alto;Pasadena;Pearl Harbor;Pennsylvania;Pensacola;Peoria;Philadelphia;Phoenix;Pittsburgh;Plano;Pontiac;Portland;Princeton;Providence;Provo;Queens;Quantico;Raleigh;Rapid City;Redmond;Reno;Rhode Island;Richmond;Roanoke;Rochester;Rockville;Sacramento;Salem;Salt Lake City;San Antonio;San Bernardino;San Diego;San Francisco;San Jose;San Mateo;San Quentin;Santa Ana;Santa Barbara;Santa Clara;Santa Fe;Santa Monica;Sarasota;Savannah;Scottsdale;Scranton;Seattle;Shreveport;Silicon Valley;Sioux City;Sioux Falls;South Bend;South Carolina;South Dakota;Spokane;Springfield;St Louis;St Paul;St. Louis;St. Paul;St. Petersburg;Stamford;Staten Island;Stockton;Syracuse;Tacoma;Tallahassee;Tampa;Tempe;Tennessee;Texas;Toledo;Topeka;Tucson;Tulsa;U.S. Virgin Islands;Utah;Uvalde;Vermont;Virginia;Waco;Washington D.C.;Washington DC;Washington State;West Coast;West Palm Beach;West Virginia;Wichita;Wilmington;Winston-Salem;Wisconsin;Worcester;Wyoming;Yellowstone;Yonkers;Yosemite
UZB|Andijan;Bukhara;Ferghana;Karakalpakstan;Namangan;Samarkand;Termez
VEN|Barinas;Barquisimeto;Ciudad Bolivar;Maracaibo;Maracay;Merida;Orinoco;Tachira;Valencia;Zulia
VNM|Cam Ranh Bay;Can Tho;Da Nang;Dalat;Danang;Dien Bien Phu;Haiphong;Halong Bay;Ho Chi Minh City;Hoi An;Hue;Nha Trang;Saigon
WSM|Pago Pago
YEM|Abyan;Aden;Hodeidah;Ibb;Marib;Mukalla;Saada;Socotra;Taiz
ZAF|Bloemfontein;Cape Town;Durban;East London;Eastern Cape;Free State;Gauteng;Johannesburg;Kimberley;KwaZulu-Natal;Limpopo;Mpumalanga;Newlands;North West;Pietermaritzburg;Polokwane;Port Elizabeth;Robben Island;Rustenburg;Soweto;Stellenbosch;Transvaal;Western Cape
ZMB|Kitwe;Livingstone;Ndola
ZWE|Bulawayo;Hwange;Mutare;Victoria Falls
`;

/** Places of no one country: continents, seas, ranges and cross-border regions. */
export const widePlaces: readonly string[] = `
Adriatic;Adriatic Sea;Aegean;Aegean Sea;Africa;Alps;Amazon;Andes;Antarctic;Antarctica;Arabian Peninsula;Arabian Sea;Arctic;Arctic Ocean;Asia;Asia Pacific;Asia-Pacific;Atlantic;Atlantic Ocean;Balkans;Baltic;Baltic Sea;Barents Sea;Bay of Bengal;Bering Strait;Black Sea;Bosphorus;Bosporus;Caribbean;Caribbean Sea;Carpathians;Caspian;Caspian Sea;Caucasus;Central America;Central Asia;Central Europe;Congo River;Danube;Dardanelles;Dead Sea;East Africa;East Asia;East China Sea;Eastern Europe;English Channel;Euphrates;Eurasia;Europe;Far East;Ganges;Great Lakes Region;Gulf;Gulf of Aden;Gulf of Guinea;Gulf of Mexico;Gulf of Oman;Himalayas;Horn of Africa;Hudson Bay;Iberia;Indian Ocean;Indochina;Indus;Irish Sea;Jordan River;Kurdistan;Lake Chad;Lake Victoria;Latin America;Levant;Maghreb;Mediterranean;Mediterranean Sea;Mekong;Mesopotamia;Middle East;Mideast;Mount Everest;Nile;North Africa;North America;North Atlantic;North Pole;North Sea;Oceania;Pacific;Pacific Ocean;Panama Canal;Persian Gulf;Polynesia;Pyrenees;Red Sea;Rhine;Rio Grande;Sahara;Sahel;Scandinavia;Sea of Azov;Sea of Japan;Sea of Marmara;South America;South Asia;South China Sea;South Pacific;South Pole;Southeast Asia;Southern Africa;Strait of Gibraltar;Strait of Hormuz;Strait of Malacca;Straits of Hormuz;Sub-Saharan Africa;Taiwan Strait;Tigris;Volga;West Africa;West Indies;Western Europe;Yangtze;Yellow Sea;Zambezi
`
  .trim()
  .split(";");

export type City = {readonly name: string; readonly country: string};

/** Cities and regions with their country (ISO alpha-3), in the order of the table. A name may stand under two countries. */
export const cities: readonly City[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [country = "", names = ""] = row.split("|");
    return names.split(";").map((name) => ({name, country}));
  });

/** Peoples, faiths and followers of no one country. */
export const widePeoples: readonly string[] = `
African;African American;African Americans;African-American;African-Americans;Africans;Afrikaner;Afrikaners;American Indian;American Indians;Anglican;Anglicans;Arab;Arabic;Arabs;Asian;Asians;Balkan;Baltic;Baptist;Basque;Basques;Bavarian;Berber;Berbers;Bolshevik;Buddhist;Buddhists;Californian;Caribbean;Castilian;Catalan;Catalans;Catholic;Catholics;Caucasian;Celtic;Chechen;Chechens;Christian;Christians;Coptic;Copts;Corsican;Corsicans;Cossack;Cossacks;Crimean;Democrat;Democratic;Democrats;Druze;European;Europeans;Flemish;Gypsies;Gypsy;Hindu;Hindus;Hispanic;Hispanics;Hutu;Hutus;Inuit;Islamic;Islamist;Islamists;Jew;Jewish;Jews;Karen;Kashmiri;Kashmiris;Kurd;Kurdish;Kurds;Latin American;Latin Americans;Latino;Latinos;Londoner;Londoners;Lutheran;Maori;Maoris;Maronite;Marxist;Marxists;Methodist;Mormon;Mormons;Moslem;Moslems;Muslim;Muslims;Nazi;Nazis;Nordic;North African;North Africans;Orthodox;Parisian;Parisians;Presbyterian;Protestant;Protestants;Quaker;Republican;Republicans;Roma;Roman Catholic;Roman Catholics;Scandinavian;Scandinavians;Shi'ite;Shi'ites;Shia;Shias;Shiite;Shiites;Siberian;Sicilian;Sicilians;Sikh;Sikhs;Sinhalese;Slav;Slavic;Slavs;Soviet;Soviets;Sunni;Sunnis;Tamil;Tamils;Tatar;Tatars;Texan;Texans;Tibetan;Tibetans;Tuareg;Tuaregs;Tutsi;Tutsis;Uighur;Uighurs;Uyghur;Uyghurs;West African;West Indian;West Indians;Western European;Yoruba;Zionist;Zulu;Zulus
`
  .trim()
  .split(";");
