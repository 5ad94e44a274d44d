package country

// nameRows hold the countries' other names: code | official | aliases | demonyms.
// The usual name is corpus.CountryName. Forms are parted by semicolons; what the
// marks before a form and the years after it mean is told at parseForm.
const nameRows = `
AD|Principality of Andorra||Andorran;Andorrans
AE||UAE;Emirates|Emirati;Emiratis
AF|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan||Afghan;Afghans;Afghani;Afghanis
AG||Antigua;Barbuda|Antiguan;Antiguans;Barbudan;Barbudans
AI|||Anguillan;Anguillans
AL|Republic of Albania||Albanian;Albanians
AM|Republic of Armenia||Armenian;Armenians
AO|Republic of Angola||Angolan;Angolans
AQ|||
AR|Argentine Republic;Republic of Argentina||Argentine;Argentines;Argentinian;Argentinians;Argentinean
AS|||American Samoan;American Samoans
AT|Republic of Austria||Austrian;Austrians
AU|Commonwealth of Australia||Australian;Australians;Aussie;Aussies
AW|||Aruban;Arubans
AX||Aland|
AZ|Republic of Azerbaijan|Azerbaidjan|Azerbaijani;Azerbaijanis;Azeri;Azeris
BA||Bosnia;Bosnia-Hercegovina;BiH|Bosnian;Bosnians;Herzegovinian;Bosnian-Herzegovinian
BB|||Barbadian;Barbadians;Bajan
BD|People's Republic of Bangladesh|Bangla Desh|Bangladeshi;Bangladeshis
BE|Kingdom of Belgium||Belgian;Belgians
BF|||Burkinabe;Burkinabé;Burkinan
BG|Republic of Bulgaria||Bulgarian;Bulgarians
BH|Kingdom of Bahrain||Bahraini;Bahrainis
BI|Republic of Burundi||Burundian;Burundians
BJ|Republic of Benin||Beninese
BL||St Barthélemy;Saint Barts;St Barts|
BM|||Bermudian;Bermudians
BN|Brunei Darussalam;Nation of Brunei||Bruneian;Bruneians
BO|Plurinational State of Bolivia;Republic of Bolivia||Bolivian;Bolivians
BQ||Bonaire;Caribbean Netherlands;Sint Eustatius|
BR|Federative Republic of Brazil||Brazilian;Brazilians
BS|Commonwealth of The Bahamas;Commonwealth of Bahamas||Bahamian;Bahamians
BT|Kingdom of Bhutan||Bhutanese
BW|Republic of Botswana||Motswana;Batswana;Botswanan;Botswanans
BY|Republic of Belarus|Byelorussia;Belorussia|Belarusian;Belarusians;Belarussian;Belarussians;Byelorussian
BZ|||Belizean;Belizeans
CA|||Canadian;Canadians
CC||Keeling Islands|
CD|Democratic Republic of Congo|DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Congo;Congo (Kinshasa)|Congolese
CF||CAR|Central African
CG|Republic of Congo|Congo-Brazzaville;Congo Republic;Congo (Brazzaville)|
CH|Swiss Confederation||Swiss
CI|Republic of Côte d'Ivoire|Ivory Coast|Ivorian;Ivorians;Ivoirian
CK|||Cook Islander;Cook Islanders
CL|Republic of Chile||Chilean;Chileans
CM|Republic of Cameroon|Cameroun|Cameroonian;Cameroonians
CN|People's Republic of China|PRC;PR China;P.R. China;Mainland China|Chinese
CO|Republic of Colombia||Colombian;Colombians
CR|Republic of Costa Rica||Costa Rican;Costa Ricans
CU|Republic of Cuba||Cuban;Cubans
CV|Republic of Cabo Verde;Republic of Cape Verde|Cape Verde|Cabo Verdean;Cape Verdean;Cape Verdeans
CW|||
CY|Republic of Cyprus||Cypriot;Cypriots;Greek Cypriot;Greek Cypriots
CZ|Czech Republic||Czech;Czechs
DE|Federal Republic of Germany|FRG|German;Germans
DJ|Republic of Djibouti||Djiboutian;Djiboutians
DK|Kingdom of Denmark||Danish;Dane;Danes
DM|Commonwealth of Dominica||
DO||Dominican Rep|Dominican;Dominicans
DZ|People's Democratic Republic of Algeria||Algerian;Algerians
EC|Republic of Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans
EE|Republic of Estonia||Estonian;Estonians
EG|Arab Republic of Egypt||Egyptian;Egyptians
EH|Sahrawi Arab Democratic Republic||Sahrawi;Sahrawis;Saharawi
ER|State of Eritrea||Eritrean;Eritreans
ES|Kingdom of Spain||Spanish;Spaniard;Spaniards
ET|Federal Democratic Republic of Ethiopia||Ethiopian;Ethiopians
FI|Republic of Finland||Finnish;Finn;Finns
FJ|Republic of Fiji|Fiji Islands|Fijian;Fijians
FK||Falklands|
FM|Federated States of Micronesia||Micronesian;Micronesians
FO||Faroes;Faeroe Islands|Faroese
FR|French Republic||French;Frenchman;Frenchmen;Frenchwoman
GA|Gabonese Republic||Gabonese
GB|United Kingdom of Great Britain and Northern Ireland|UK;Great Britain;Britain|British;Briton;Britons;Brit;Brits
GD|||Grenadian;Grenadians
GE||Republic of Georgia|Georgian;Georgians
GH|Republic of Ghana||Ghanaian;Ghanaians
GI|||Gibraltarian;Gibraltarians
GL|||Greenlander;Greenlanders;Greenlandic
GM|Republic of The Gambia|The Gambia|Gambian;Gambians
GN|Republic of Guinea|Guinea-Conakry|Guinean;Guineans
GQ|Republic of Equatorial Guinea||Equatorial Guinean;Equatoguinean;Equatoguineans
GR|Hellenic Republic||Greek;Greeks;Hellenic
GT|Republic of Guatemala||Guatemalan;Guatemalans
GU|||Guamanian;Guamanians
GW|Republic of Guinea-Bissau||Bissau-Guinean;Bissau-Guineans;Guinea-Bissauan
GY|Co-operative Republic of Guyana;Cooperative Republic of Guyana||Guyanese
HK|Hong Kong Special Administrative Region|Hongkong;HKSAR;Hong Kong SAR|Hongkonger;Hong Konger;Hongkongers;Hong Kongers
HN|Republic of Honduras||Honduran;Hondurans
HR|Republic of Croatia||Croatian;Croatians;Croat;Croats
HT|Republic of Haiti||Haitian;Haitians
HU|Republic of Hungary||Hungarian;Hungarians
ID|Republic of Indonesia||Indonesian;Indonesians
IE|Republic of Ireland|Eire|Irish;Irishman;Irishmen
IL|State of Israel||Israeli;Israelis
IM||Isle of Mann|Manx
IN|Republic of India|Bharat|Indian;Indians
IO||Chagos Archipelago;Chagos Islands|Chagossian;Chagossians
IQ|Republic of Iraq||Iraqi;Iraqis
IR|Islamic Republic of Iran||Iranian;Iranians
IS|Republic of Iceland||Icelandic;Icelander;Icelanders
IT|Italian Republic||Italian;Italians
JM|||Jamaican;Jamaicans
JO|Hashemite Kingdom of Jordan||Jordanian;Jordanians
JP|State of Japan|Nippon|Japanese
KE|Republic of Kenya||Kenyan;Kenyans
KG|Kyrgyz Republic;Republic of Kyrgyzstan|Kirghizstan;Kirgizstan;Kyrghyzstan|Kyrgyz;Kyrgyzstani;Kyrgyzstanis;Kirghiz;Kirgiz
KH|Kingdom of Cambodia||Cambodian;Cambodians;Khmer
KI|Republic of Kiribati||I-Kiribati
KM|Union of the Comoros|Comoro Islands|Comorian;Comorians;Comoran
KN|Federation of Saint Kitts and Nevis|St Kitts and Nevis;St Kitts;Saint Kitts|Kittitian;Kittitians
KP|Democratic People's Republic of Korea|DPRK;DPR Korea;D.P.R. Korea|North Korean;North Koreans
KR|Republic of Korea|ROK;Korea;Rep. of Korea;Korea Republic|South Korean;South Koreans;Korean;Koreans
KW|State of Kuwait||Kuwaiti;Kuwaitis
KY||Caymans|Caymanian;Caymanians
KZ|Republic of Kazakhstan|Kazakstan;Qazaqstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis;Kazak;Qazaq
LA|Lao People's Democratic Republic|Lao PDR;Lao P.D.R.;LPDR|Laotian;Laotians;Lao
LB|Lebanese Republic;Republic of Lebanon||Lebanese
LC||St Lucia|Saint Lucian;St Lucian;Saint Lucians
LI|Principality of Liechtenstein||Liechtensteiner;Liechtensteiners
LK|Democratic Socialist Republic of Sri Lanka||Sri Lankan;Sri Lankans
LR|Republic of Liberia||Liberian;Liberians
LS|Kingdom of Lesotho||Basotho;Mosotho;Lesothan
LT|Republic of Lithuania||Lithuanian;Lithuanians
LU|Grand Duchy of Luxembourg|Luxemburg|Luxembourgish;Luxembourger;Luxembourgers
LV|Republic of Latvia||Latvian;Latvians
LY|State of Libya;Libyan Arab Jamahiriya||Libyan;Libyans
MA|Kingdom of Morocco||Moroccan;Moroccans
MC|Principality of Monaco||Monegasque;Monegasques;Monacan
MD|Republic of Moldova||Moldovan;Moldovans;Moldavian;Moldavians
ME|||Montenegrin;Montenegrins
MF||St Martin|
MG|Republic of Madagascar||Malagasy;Madagascan
MH|Republic of the Marshall Islands||Marshallese
MK|Republic of North Macedonia;Republic of Macedonia;Yugoslav Republic of Macedonia|Macedonia;FYROM|Macedonian;Macedonians;North Macedonian
ML|Republic of Mali||Malian;Malians
MM|Republic of the Union of Myanmar;Union of Myanmar|Myanmar (Burma)|Myanma;Burmese
MN|||Mongolian;Mongolians;Mongol;Mongols
MO|Macao Special Administrative Region|Macau;Macao SAR;Macau SAR|Macanese
MP||Northern Marianas;CNMI|
MR|Islamic Republic of Mauritania||Mauritanian;Mauritanians
MT|Republic of Malta||Maltese
MU|Republic of Mauritius||Mauritian;Mauritians
MV|Republic of Maldives;Republic of the Maldives|Maldive Islands|Maldivian;Maldivians
MW|Republic of Malawi||Malawian;Malawians
MX|United Mexican States||Mexican;Mexicans
MY|||Malaysian;Malaysians
MZ|Republic of Mozambique||Mozambican;Mozambicans
NA|Republic of Namibia||Namibian;Namibians
NC|||New Caledonian;New Caledonians
NE|Republic of the Niger;Republic of Niger||Nigerien;Nigeriens
NG|Federal Republic of Nigeria||Nigerian;Nigerians
NI|Republic of Nicaragua||Nicaraguan;Nicaraguans
NL|Kingdom of the Netherlands|Holland|Dutch;Dutchman;Dutchmen;Netherlander;Netherlanders
NO|Kingdom of Norway||Norwegian;Norwegians
NP|Federal Democratic Republic of Nepal||Nepali;Nepalis;Nepalese
NR|Republic of Nauru||Nauruan;Nauruans
NU|||Niuean;Niueans
NZ||Aotearoa;Aotearoa New Zealand;NZ|New Zealander;New Zealanders
OM|Sultanate of Oman||Omani;Omanis
PA|Republic of Panama||Panamanian;Panamanians
PE|Republic of Peru||Peruvian;Peruvians
PF||Tahiti|French Polynesian;French Polynesians;Tahitian
PG|Independent State of Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans
PH|Republic of the Philippines;Republic of Philippines|Filipinas|Philippine;Filipino;Filipinos;Filipina
PK|Islamic Republic of Pakistan||Pakistani;Pakistanis
PL|Republic of Poland||Polish;Poles
PM||St Pierre and Miquelon|
PN||Pitcairn Islands|
PR|Commonwealth of Puerto Rico||Puerto Rican;Puerto Ricans
PS|State of Palestine|Palestinian Territories;Palestinian Territory;Occupied Palestinian Territory;Occupied Palestinian Territories|Palestinian;Palestinians
PT|Portuguese Republic||Portuguese
PW|Republic of Palau||Palauan;Palauans
PY|Republic of Paraguay||Paraguayan;Paraguayans
QA|State of Qatar||Qatari;Qataris
RO|||Romanian;Romanians;Rumanian
RS|Republic of Serbia||Serbian;Serbians;Serb;Serbs
RU|Russian Federation||Russian;Russians
RW|Republic of Rwanda||Rwandan;Rwandans;Rwandese
SA|Kingdom of Saudi Arabia|KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians
SB||Solomons|Solomon Islander;Solomon Islanders
SC|Republic of Seychelles||Seychellois
SD|Republic of the Sudan;Republic of Sudan||Sudanese
SE|Kingdom of Sweden||Swedish;Swede;Swedes
SG|Republic of Singapore||Singaporean;Singaporeans
SH||St Helena;!Saint Helena;Ascension Island;Tristan da Cunha|
SI|Republic of Slovenia||Slovenian;Slovenians;Slovene;Slovenes
SJ||Svalbard;Jan Mayen|
SK|Slovak Republic||Slovak;Slovaks;Slovakian;Slovakians
SL|Republic of Sierra Leone||Sierra Leonean;Sierra Leoneans
SM|Republic of San Marino||Sammarinese
SN|Republic of Senegal||Senegalese
SO|Federal Republic of Somalia|Somali Republic|Somali;Somalis;Somalian
SR|Republic of Suriname|Surinam|Surinamese
SS|Republic of South Sudan||South Sudanese
ST|Democratic Republic of São Tomé and Príncipe||Santomean;São Toméan
SV|Republic of El Salvador||Salvadoran;Salvadorans;Salvadorean;Salvadorian
SX||St Maarten|
SY|Syrian Arab Republic||Syrian;Syrians
SZ|Kingdom of Eswatini||Swazi;Swazis;Emaswati
TC||Turks and Caicos|
TD|Republic of Chad||Chadian;Chadians
TF||French Southern and Antarctic Lands|
TG|Togolese Republic||Togolese
TH|Kingdom of Thailand||Thai;Thais
TJ|Republic of Tajikistan|Tadjikistan;Tadzhikistan;Tojikiston|Tajik;Tajiks;Tajikistani;Tajikistanis;Tadjik;Tadzhik
TK|||Tokelauan;Tokelauans
TL|Democratic Republic of Timor-Leste|East Timor|Timorese;East Timorese
TM||Turkmenia|Turkmen;Turkmens;Turkmenistani;Turkmenistanis
TN|Republic of Tunisia;Tunisian Republic||Tunisian;Tunisians
TO|Kingdom of Tonga||Tongan;Tongans
TR|Republic of Türkiye;Republic of Turkey|Turkey|Turkish;Turk;Turks
TT|Republic of Trinidad and Tobago|Trinidad;Tobago|Trinidadian;Trinidadians;Tobagonian
TV|||Tuvaluan;Tuvaluans
TW|Republic of China|Chinese Taipei;ROC;Formosa|Taiwanese
TZ|United Republic of Tanzania||Tanzanian;Tanzanians
UA|||Ukrainian;Ukrainians
UG|Republic of Uganda||Ugandan;Ugandans
US|United States of America|US;USA;America;US of America|American;Americans
UY|Oriental Republic of Uruguay||Uruguayan;Uruguayans
UZ|Republic of Uzbekistan|Ozbekiston;O'zbekiston;Usbekistan|Uzbek;Uzbeks;Uzbekistani;Uzbekistanis
VA|Vatican City State|Vatican;Vatican City;State of the Vatican City|
VC||St Vincent and the Grenadines;Saint Vincent and Grenadines;St Vincent|Vincentian;Vincentians
VE|Bolivarian Republic of Venezuela||Venezuelan;Venezuelans
VG||BVI|
VI||US Virgin Islands;USVI|
VN|Socialist Republic of Viet Nam;Socialist Republic of Vietnam|Viet Nam|Vietnamese
VU|Republic of Vanuatu||Ni-Vanuatu;Vanuatuan
WS|Independent State of Samoa||Samoan;Samoans
XK|Republic of Kosovo|Kosova|Kosovar;Kosovars;Kosovan;Kosovo Albanian
YE|Republic of Yemen||Yemeni;Yemenis;Yemenite
ZA|Republic of South Africa||South African;South Africans
ZM|Republic of Zambia||Zambian;Zambians
ZW|Republic of Zimbabwe||Zimbabwean;Zimbabweans
`

// historicRows: code | former names, with the years in which they held.
const historicRows = `
BD|East Pakistan 1955-1971
BF|Upper Volta 1958-1984
BJ|Dahomey 1958-1975
BY|Byelorussian SSR 1920-1991
CD|Zaire 1971-1997;Belgian Congo 1908-1960
CS|Czechoslovakia 1918-1992
DD|German Democratic Republic 1949-1990;East Germany 1949-1990;GDR 1949-1990
DE|West Germany 1949-1990
ET|Abyssinia -1941
IR|Persia -1935
KG|Kirghizia 1936-1991;Kirgizia 1936-1991;Kyrgyz SSR 1936-1991;Kirghiz SSR 1936-1991
KH|Kampuchea 1975-1989
KZ|Kazakh SSR 1936-1991
LK|Ceylon -1972
MM|Burma -1989
MD|Moldavia 1940-1991
MW|Nyasaland 1907-1964
RU|RSFSR 1917-1991
SU|Union of Soviet Socialist Republics 1922-1991;USSR 1922-1991;Soviet Union 1922-1991
SZ|Swaziland -2018
TH|Siam -1939
TJ|Tajik SSR 1929-1991
TM|Turkmen SSR 1925-1991
UZ|Uzbek SSR 1924-1991
VN|South Vietnam 1955-1975;North Vietnam 1945-1976
YE|South Yemen 1967-1990;North Yemen 1962-1990
YU|Yugoslavia 1918-2003;Serbia and Montenegro 1992-2006
ZM|Northern Rhodesia 1924-1964
ZW|Rhodesia 1965-1979;Southern Rhodesia 1923-1980
`
