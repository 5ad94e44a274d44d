package country

// capitalRows: code | capitals and seats of government; years as at parseForm.
const capitalRows = `
AD|Andorra la Vella
AE|Abu Dhabi
AF|Kabul
AG|Saint John's;St John's
AI|The Valley
AL|Tirana
AM|Yerevan
AO|Luanda
AR|Buenos Aires
AS|Pago Pago
AT|Vienna
AU|Canberra
AW|Oranjestad
AZ|Baku
BA|Sarajevo
BB|Bridgetown
BD|Dhaka
BE|Brussels
BF|Ouagadougou
BG|?Sofia
BH|Manama
BI|Gitega;Bujumbura
BJ|Porto-Novo;Cotonou
BM|!Hamilton
BN|Bandar Seri Begawan
BO|Sucre;La Paz
BR|Brasília
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Minsk
BZ|Belmopan
CA|Ottawa
CD|Kinshasa
CF|Bangui
CG|Brazzaville
CH|Bern;Berne=Bern
CI|Yamoussoukro;Abidjan
CK|Avarua
CL|?Santiago;Santiago de Chile
CM|Yaoundé
CN|Beijing;Peking -1979
CO|Bogotá
CR|San José
CU|Havana
CV|Praia
CW|Willemstad
CY|Nicosia
CZ|Prague
DE|Berlin;Bonn 1949-1999
DJ|Djibouti City
DK|Copenhagen
DM|Roseau
DO|Santo Domingo
DZ|Algiers
EC|Quito
EE|Tallinn
EG|Cairo
EH|Laayoune
ER|Asmara
ES|Madrid
ET|Addis Ababa
FI|Helsinki
FJ|Suva
FM|Palikir
FO|Tórshavn
FR|?Paris
GA|Libreville
GB|?London
GD|St George's;Saint George's
GE|Tbilisi
GH|Accra
GL|Nuuk
GM|Banjul
GN|Conakry
GQ|Malabo
GR|?Athens
GT|Guatemala City
GW|Bissau
GY|!Georgetown
HN|Tegucigalpa
HR|Zagreb
HT|Port-au-Prince
HU|Budapest
ID|Jakarta
IE|Dublin
IL|Jerusalem;Tel Aviv
IN|New Delhi;Delhi
IQ|Baghdad
IR|Tehran;Teheran=Tehran
IS|Reykjavik
IT|Rome
JM|!Kingston
JO|Amman
JP|Tokyo
KE|Nairobi
KG|Bishkek;Frunze 1926-1991
KH|Phnom Penh
KI|Tarawa;South Tarawa
KM|Moroni
KN|Basseterre
KP|Pyongyang
KR|Seoul
KW|Kuwait City
KY|George Town
KZ|Astana;Nur-Sultan 2019-2022;Nursultan=Nur-Sultan 2019-2022;Akmola 1992-1998;Alma-Ata 1921-1993
LA|Vientiane
LB|Beirut
LC|Castries
LI|Vaduz
LK|Colombo;Sri Jayawardenepura Kotte
LR|Monrovia
LS|Maseru
LT|Vilnius
LU|Luxembourg City
LV|Riga
LY|Tripoli
MA|Rabat
MC|Monte Carlo
MD|Chisinau;Chișinău=Chisinau;Kishinev=Chisinau
ME|Podgorica
MG|Antananarivo
MH|Majuro
MK|Skopje
ML|Bamako
MM|Naypyidaw;Nay Pyi Taw=Naypyidaw;Naypyitaw=Naypyidaw;Yangon;Rangoon
MN|Ulaanbaatar;Ulan Bator=Ulaanbaatar;Ulan Baatar=Ulaanbaatar
MR|Nouakchott
MT|Valletta
MU|Port Louis
MV|!Male
MW|Lilongwe
MX|Mexico City
MY|Kuala Lumpur;Putrajaya
MZ|Maputo
NA|Windhoek
NC|Nouméa
NE|Niamey
NG|Abuja;Lagos
NI|Managua
NL|Amsterdam;^Hague
NO|Oslo
NP|Kathmandu;Katmandu=Kathmandu
NR|Yaren
NU|Alofi
NZ|!Wellington
OM|Muscat
PA|Panama City
PE|Lima
PF|Papeete
PG|Port Moresby
PH|Manila
PK|Islamabad
PL|Warsaw
PR|San Juan
PS|Ramallah
PT|Lisbon
PW|Ngerulmud
PY|Asunción
QA|Doha
RO|Bucharest
RS|Belgrade
RU|Moscow
RW|Kigali
SA|Riyadh
SB|Honiara
SC|!Victoria
SD|Khartoum
SE|Stockholm
SH|Jamestown
SI|Ljubljana
SK|Bratislava
SL|Freetown
SM|City of San Marino
SN|Dakar
SO|Mogadishu
SR|Paramaribo
SS|Juba
ST|São Tomé
SV|San Salvador
SY|Damascus
SZ|Mbabane;Lobamba
TD|N'Djamena;Ndjamena=N'Djamena
TG|Lomé
TH|Bangkok
TJ|Dushanbe;Stalinabad 1929-1961
TL|Dili
TM|Ashgabat;Ashkhabad=Ashgabat;Asgabat=Ashgabat;Ashgabad=Ashgabat
TN|Tunis
TO|Nuku'alofa;Nukualofa
TR|Ankara
TT|Port of Spain;Port-of-Spain=Port of Spain
TV|Funafuti
TW|Taipei
TZ|Dodoma;Dar es Salaam
UA|Kyiv;Kiev=Kyiv
UG|Kampala
US|?Washington;Washington, D.C.=Washington;Washington D.C.=Washington
UY|Montevideo
UZ|Tashkent
VC|Kingstown
VE|Caracas
VN|Hanoi;Ha Noi=Hanoi
VU|Port Vila
WS|Apia
XK|Pristina;Prishtina=Pristina
YE|Sana'a;Sanaa=Sana'a;!Sana
ZA|Pretoria;Cape Town
ZM|Lusaka
ZW|Harare
`

// cityRows: code | larger cities and places where diplomats meet.
const cityRows = `
AE|Dubai;Sharjah;Fujairah;Ras Al Khaimah
AF|Kandahar;Herat;Mazar-i-Sharif;Mazar-e-Sharif=Mazar-i-Sharif;Jalalabad;Kunduz;Bamiyan
AL|Durrës;Vlorë
AM|Gyumri
AR|Córdoba;!Rosario;!Mendoza;Bariloche;Mar del Plata
AT|Salzburg;Graz;Innsbruck;Linz;Alpbach
AU|?Sydney;Melbourne;Brisbane;Perth;Adelaide;!Darwin;Hobart;Cairns;Gold Coast;Fremantle
AZ|Ganja;Sumgait;Shusha;Gabala;Nakhchivan
BA|Banja Luka;Mostar;Tuzla;Srebrenica
BD|Chittagong;Chattogram;Cox's Bazar;Sylhet;Khulna
BE|Antwerp;Ghent;Bruges;Liège;Ostend;Charleroi
BG|Plovdiv;Varna;Burgas
BO|Santa Cruz de la Sierra;Cochabamba
BR|São Paulo;Rio de Janeiro;!Rio;!Salvador;Fortaleza;Belém;Manaus;Recife;Porto Alegre;Curitiba;Belo Horizonte;Foz do Iguaçu
BY|Brest;Gomel;Grodno;Vitebsk;Mogilev
CA|Toronto;Montreal;Vancouver;Quebec City;Calgary;Edmonton;Winnipeg;Halifax;Kananaskis;Charlevoix
CD|Goma;Bukavu;Lubumbashi;Kisangani
CH|Geneva;Zurich;Zürich=Zurich;Basel;Lausanne;Davos;Lugano;Montreux;Lucerne;St Gallen;Bürgenstock;Interlaken;Crans-Montana
CL|Valparaíso;Viña del Mar;!Concepción;Punta Arenas
CM|Douala
CN|Shanghai;Guangzhou;Shenzhen;Tianjin;Wuhan;Chengdu;Chongqing;Xi'an;Xian=Xi'an;Hangzhou;Nanjing;Qingdao;Dalian;Harbin;Shenyang;Urumqi;Kashgar;Lhasa;Kunming;Xiamen;Boao;Sanya;Suzhou;Zhengzhou;Changsha;Fuzhou;Guiyang;Ningbo;Jinan;Lanzhou;Yinchuan;Hohhot;Hefei;Nanning;Yiwu;Lianyungang;Khorgos
CO|Medellín;!Cali;Cartagena;Barranquilla
CY|Limassol;Larnaca;Paphos;Famagusta
CZ|Brno;Ostrava;Plzeň;Pilsen
DE|Munich;Frankfurt;Hamburg;Cologne;Stuttgart;Düsseldorf;Leipzig;Dresden;Nuremberg;Hanover;Bremen;Dortmund;Potsdam;Heidelberg;Karlsruhe;Aachen;Weimar;Mainz;Wiesbaden;Freiburg;Kiel;Rostock;Petersberg;Heiligendamm;Elmau
DK|Aarhus;Odense;Aalborg
DZ|Oran;!Constantine;Annaba
EC|Guayaquil;Cuenca
EE|Tartu;Narva;Pärnu
EG|?Alexandria;Sharm el-Sheikh;Sharm el Sheikh=Sharm el-Sheikh;Luxor;Aswan;Suez;Port Said;Giza;Hurghada
ES|Barcelona;!Valencia;Seville;Bilbao;Zaragoza;Málaga;!Granada;Palma de Mallorca;San Sebastián;Santiago de Compostela;Ceuta;Melilla
ET|Mekelle;Dire Dawa
FI|Tampere;Turku;Espoo;Oulu;Rovaniemi;Kultaranta
FJ|!Nadi
FR|Marseille;Marseilles=Marseille;Lyon;Toulouse;Bordeaux;Lille;Strasbourg;Nantes;Cannes;Montpellier;Biarritz;Évian;Deauville;Versailles;Grenoble;Rennes;Reims;Dijon;Le Havre;Calais;Avignon;Rambouillet
GB|Manchester;Birmingham;Liverpool;Leeds;Glasgow;Edinburgh;Belfast;Cardiff;Bristol;Oxford;Cambridge;Newcastle;Sheffield;Nottingham;Leicester;Southampton;Portsmouth;Aberdeen;Brighton;Gleneagles;Carbis Bay;Bletchley Park;!Salisbury;Londonderry
GE|Batumi;Kutaisi;Sukhumi;Tskhinvali;Rustavi;Poti;!Gori
GH|Kumasi
GR|Thessaloniki;Piraeus;Heraklion;Patras;!Rhodes;Corfu
HR|!Split;Dubrovnik;Rijeka;Zadar;Opatija
HU|Debrecen;Szeged
ID|Surabaya;Bandung;Medan;Denpasar;Yogyakarta;Nusa Dua;Makassar;Labuan Bajo;Bogor;Semarang;!Solo;Batam;Banda Aceh
IE|!Cork;Galway;Limerick
IL|Haifa;Eilat;Beersheba;Herzliya
IN|Mumbai;Bombay -1995;Kolkata;Calcutta -2001;Chennai;Madras -1996;Bengaluru;Bangalore=Bengaluru;Hyderabad;Pune;Ahmedabad;Gandhinagar;Jaipur;Udaipur;Lucknow;Amritsar;Srinagar;Varanasi;Kochi;Bhopal;Agra;Indore;Guwahati;Visakhapatnam;Chandigarh;Puducherry;Thiruvananthapuram
IQ|Basra;Mosul;Erbil;Kirkuk;Sulaymaniyah;Najaf;Karbala;Fallujah;Ramadi;Tikrit;Samarra;Baquba;Sinjar
IR|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Bandar Abbas;Chabahar;Natanz;Rasht;Bushehr;Ahvaz
IS|Akureyri
IT|?Milan;Naples;Turin;?Florence;Venice;Bologna;Genoa;Palermo;Trieste;Bari;Verona;Taormina;L'Aquila;Capri;Fiuggi;Stresa;Matera;Rimini;Catania;Pescara;Lucca
JO|Aqaba;Zarqa;Irbid
JP|Osaka;Kyoto;Hiroshima;Nagoya;Yokohama;Kobe;Sapporo;Fukuoka;Nagasaki;Sendai;Niigata;!Nara;Okayama;Hakone;Karuizawa;Ise-Shima;Toyako;Naha;Chiba;Kawasaki;Saitama;Kitakyushu;Kanazawa;Takamatsu;Matsuyama;Kumamoto;Tsukuba;Hamamatsu;Toyama;Hakodate
KE|Mombasa;Kisumu;Nakuru
KG|Osh;Jalal-Abad;Cholpon-Ata;Karakol;!Naryn;Batken;!Talas;Tokmok
KH|Siem Reap;Sihanoukville
KP|Kaesong;Wonsan;Sinuiju;Rason
KR|Busan;Incheon;Daegu;Daejeon;Gwangju;Gyeongju;Sejong;Ulsan;Suwon;Songdo;Pyeongchang;Panmunjom;Jeju City;Cheongju;Changwon
KZ|Almaty;Shymkent;Aktau;Aktobe;Atyrau;Karaganda;Pavlodar;Semey;Semipalatinsk;Kostanay;Turkestan;Turkistan=Turkestan;Taraz;!Oral;Uralsk;Petropavl;Kyzylorda;Oskemen;Ust-Kamenogorsk;Zhezkazgan;Baikonur;Burabay;Burabai;Borovoe;Ekibastuz;Taldykorgan
LA|Luang Prabang;Savannakhet;Pakse
LB|Sidon;!Tyre;Baalbek
LK|Kandy;!Galle;Hambantota;Jaffna;Trincomalee
LT|Kaunas;Klaipėda
LV|Daugavpils;Jūrmala
LY|Benghazi;Misrata;Sirte;Tobruk;!Derna
MA|Casablanca;Marrakesh;Marrakech=Marrakesh;!Fez;Tangier;Agadir;Skhirat
MD|Tiraspol;Bălți
MM|Mandalay
MX|Guadalajara;Monterrey;Tijuana;Cancún;Puebla;Los Cabos;Ciudad Juárez;Puerto Vallarta;!Mérida;Acapulco
MY|Penang;Johor Bahru;Kuching;Kota Kinabalu;Langkawi;Malacca;Ipoh
MZ|Beira;Nampula
NG|Kano;Ibadan;Port Harcourt;Kaduna;Maiduguri
NL|Rotterdam;Utrecht;Maastricht;Eindhoven;Groningen;Delft;Leiden;Noordwijk
NO|Bergen;Trondheim;Stavanger;Tromsø;Kirkenes
NP|Pokhara;Lumbini
NZ|Auckland;Christchurch;Queenstown;Dunedin;Rotorua;Waitangi
PE|Cusco;Arequipa
PH|Cebu;Davao;Quezon City;Makati;Pasay;Clark Freeport;Baguio;Zamboanga
PK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Faisalabad;Multan;Gwadar;Murree
PL|Kraków;Krakow=Kraków;Cracow=Kraków;Gdańsk;Łódź;Wrocław;Poznań;Katowice;Lublin;Szczecin;Rzeszów;Sopot
PS|Gaza City;Rafah;Khan Younis;Hebron;Nablus;Jenin;Bethlehem;Jericho
PT|Porto;Braga;Coimbra;!Faro;Sintra
RO|Cluj-Napoca;Timișoara;Constanța;Iași;Brașov;Sibiu
RS|Novi Sad;Niš
RU|Saint Petersburg;St Petersburg;Leningrad 1924-1991;Kazan;Sochi;Vladivostok;Novosibirsk;Yekaterinburg;Ekaterinburg=Yekaterinburg;Ufa;Samara;Omsk;Chelyabinsk;Volgograd;Rostov-on-Don;Kaliningrad;Irkutsk;Khabarovsk;Nizhny Novgorod;Grozny;Murmansk;Arkhangelsk;Astrakhan;Tomsk;Krasnodar;Orenburg;!Chita;Yakutsk;Petropavlovsk-Kamchatsky;Magas;Makhachkala;Derbent
SA|Jeddah;Mecca;!Medina;Dammam;AlUla;Al-Ula;Neom;Dhahran;Taif
SD|Port Sudan;Omdurman;El Fasher
SE|Gothenburg;Malmö;Uppsala;!Lund;Luleå;Kiruna;Harpsund
SI|Maribor;!Bled;Koper
SK|Košice
SN|Diamniadio
SO|Hargeisa;Garowe;Kismayo
SY|Aleppo;Homs;!Hama;Latakia;Raqqa;Raqqah=Raqqa;Palmyra;Idlib;Deir ez-Zor;Tartus;Daraa;Manbij;Kobani;Dabiq
TH|Chiang Mai;Phuket;Pattaya;Hua Hin;Chiang Rai;Krabi
TJ|Khujand;Khorog;Kulob;Bokhtar;Kurgan-Tyube;Qurghonteppa;Panjakent;Tursunzoda;Leninabad 1936-1991;Isfara;Rogun;Hisor
TM|Turkmenbashi;Türkmenabat;Turkmenabat;Awaza;Avaza=Awaza;!Mary;Dashoguz;Balkanabat;Arkadag;Turkmenbashy=Turkmenbashi;Serhetabat;Türkmenbaşy
TN|Sfax;Sousse;Djerba;Hammamet;Monastir;Carthage
TR|Istanbul;Izmir;Antalya;Bursa;Adana;Gaziantep;Trabzon;Konya;Diyarbakır;Bodrum;Incirlik;Şanlıurfa;Erzurum;Mersin
TW|Kaohsiung;Taichung;Tainan;Hsinchu
TZ|Arusha;Zanzibar;Mwanza
UA|Kharkiv;Kharkov=Kharkiv;Odesa;Odessa=Odesa;Lviv;Lvov=Lviv;Dnipro;Donetsk;Luhansk;Mariupol;Zaporizhzhia;Kherson;Mykolaiv;Chernihiv;Chernobyl;Chornobyl;Bucha;Bakhmut;Sevastopol;Simferopol;Yalta;Uzhhorod
UG|Entebbe
US|New York;Atlantic City;New York City;Los Angeles;San Francisco;Chicago;?Houston;Boston;Philadelphia;Atlanta;Miami;Seattle;!Dallas;Denver;Detroit;San Diego;Las Vegas;?Austin;!Phoenix;New Orleans;Honolulu;Camp David;Dayton;Pittsburgh;Minneapolis;Sea Island;Baltimore;San Antonio;!Portland;St Louis;!Cleveland;Palo Alto;Sacramento;Anchorage;Salt Lake City;Kansas City;Indianapolis;Nashville;!Savannah;Mar-a-Lago;Silicon Valley;Princeton;Annapolis;!Norfolk;Tampa;?Orlando
UY|Punta del Este
UZ|Samarkand;Samarqand=Samarkand;Bukhara;Bukhoro=Bukhara;Khiva;Andijan;Andijon=Andijan;Namangan;Fergana;Ferghana=Fergana;Nukus;Termez;Termiz=Termez;Navoi;Navoiy=Navoi;Urgench;Karshi=Qarshi;Qarshi;Jizzakh;Kokand;Muynak;Gulistan;Shakhrisabz;Almalyk
VE|Maracaibo
VN|Ho Chi Minh City;Saigon;Da Nang;Danang=Da Nang;Haiphong;Hai Phong;Ha Long;!Hue;Nha Trang;Can Tho
YE|Aden;Hodeidah;Taiz;Marib
ZA|Johannesburg;Durban;Sandton;Port Elizabeth;Bloemfontein;Gqeberha;Sun City
ZM|!Livingstone
ZW|Bulawayo;Victoria Falls
`

// namesakes are the countries of lesser cities that bear the name of one in the tables
// above: read where the article names that country and not the other. Salisbury was the
// capital of what is Zimbabwe until 1982.
var namesakes = map[string][]string{
	"Cartagena": {"ES"}, "Córdoba": {"ES", "MX"}, "Concepción": {"PY"}, "Georgetown": {"KY", "MY"}, "Granada": {"NI"},
	"Guadalajara": {"ES"}, "Hamilton": {"NZ", "CA"}, "Hyderabad": {"PK"}, "Kingston": {"CA", "NF"}, "Mérida": {"VE", "ES"},
	"Newcastle": {"AU", "ZA"}, "Salisbury": {"ZW"}, "Santiago": {"DO", "CU"}, "Tripoli": {"LB"}, "Valencia": {"VE"},
	"Victoria": {"CA"},
}
