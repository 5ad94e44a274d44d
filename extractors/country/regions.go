package country

// regionRows: name or names; members or, for a part of one country, that country
// alone after "in". The first name is the one that Place.Name gives.
const regionRows = `
Central Asia;Middle Asia|KZ KG TJ TM UZ
South Asia;Southern Asia|AF BD BT IN LK MV NP PK
Southeast Asia;South East Asia;Southeastern Asia;South-eastern Asia|BN ID KH LA MM MY PH SG TH TL VN
East Asia;Eastern Asia|CN HK JP KP KR MN MO TW
Northeast Asia;North East Asia|CN JP KP KR MN RU
West Asia;Western Asia;Southwest Asia|
North Asia|
Asia|
Asia-Pacific;Asia Pacific|
Indo-Pacific;Indo Pacific|
Eurasia|
Europe|
Eastern Europe|
Western Europe|
Central Europe|
Northern Europe|
Southern Europe|
Southeast Europe;Southeastern Europe;South-Eastern Europe|
Central and Eastern Europe|
Nordic countries;Nordic states;Nordics;Nordic region|DK FI IS NO SE
Scandinavia|DK NO SE
Baltic states;Baltic States;Baltic countries;Baltics|EE LT LV
Benelux;Low Countries|BE LU NL
Western Balkans;Western Balkan|AL BA ME MK RS XK
Balkans|
Iberia;Iberian Peninsula|
South Caucasus;Southern Caucasus;Transcaucasia|AM AZ GE
North Caucasus|in RU
Caucasus|
Middle East;Mideast;Near East|
Middle East and North Africa;MENA|
Gulf states;Gulf States;Gulf countries;Persian Gulf;Arabian Gulf;Gulf region|
Levant|
Maghreb|DZ LY MA MR TN
Africa|
North Africa;Northern Africa|
West Africa;Western Africa|
East Africa;Eastern Africa|
Southern Africa|
Central Africa|
Sub-Saharan Africa|
Horn of Africa|DJ ER ET SO
Sahel|BF ML MR NE TD
Great Lakes region;Great Lakes Region|
Americas|
North America|
South America|
Central America|BZ CR GT HN NI PA SV
Latin America|
Latin America and the Caribbean|
Caribbean|
Oceania|
Pacific Islands;Pacific Island countries;Pacific island countries;South Pacific|
Melanesia|
Polynesia|
Arctic|
Global South|
Northern Ireland|in GB
England|in GB
Scotland|in GB
Wales|in GB
Crimea;Crimean Peninsula|in UA
Donbas;Donbass|in UA
Tibet|in CN
Xinjiang;Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region|in CN
Inner Mongolia|in CN
Hainan|in CN
Sichuan|in CN
Guangdong|in CN
Yunnan|in CN
Shaanxi|in CN
Gansu|in CN
Fujian|in CN
Hebei|in CN
Hubei|in CN
Zhejiang|in CN
Jiangsu|in CN
Shandong|in CN
Chechnya|in RU
Tatarstan|in RU
Bashkortostan|in RU
Dagestan|in RU
Siberia|in RU
Russian Far East|in RU
Sakhalin|in RU
Abkhazia|in GE
South Ossetia|in GE
Adjara|in GE
Nagorno-Karabakh;Nagorno Karabakh|in AZ
Karakalpakstan|in UZ
Gorno-Badakhshan|in TJ
Khatlon|in TJ
Sughd;Sogd|in TJ
Issyk-Kul;Issyk Kul;Ysyk-Köl|in KG
Mangystau|in KZ
Caspian Sea;Caspian|
Aral Sea|
Black Sea|
Baltic Sea|
Red Sea|
Mediterranean;Mediterranean Sea|
South China Sea|
East China Sea|
Sea of Japan;East Sea|
Sea of Okhotsk|
Yellow Sea|
Philippine Sea|
Taiwan Strait;Taiwan Straits|
Strait of Hormuz|
Strait of Malacca;Malacca Strait|
Gulf of Aden|
Gulf of Oman|
Gulf of Guinea|
Gulf of Mexico|
Bay of Bengal|
Arabian Sea;North Arabian Sea|
Indian Ocean|
Pacific;Pacific Ocean|
Atlantic;Atlantic Ocean|
Korean Peninsula;Korean peninsula|
Arabian Peninsula|
Indian subcontinent;Indian Subcontinent|
Suez Canal|in EG
Panama Canal|in PA
New Guinea|
South Georgia|in GS
West Bank|in PS
Gaza Strip;Gaza|in PS
Golan Heights|
Sinai;Sinai Peninsula|in EG
Kashmir|
Jammu and Kashmir|in IN
Kurdistan;Kurdistan Region|in IQ
Anbar;Al Anbar;Anbar Province|in IQ
Darfur|in SD
Tigray|in ET
Transnistria;Transdniestria|in MD
Catalonia|in ES
Bavaria|in DE
Saxony|in DE
Flanders|in BE
Bali|in ID
Java|in ID
Sumatra|in ID
Papua|in ID
Hokkaido|in JP
Okinawa|in JP
Honshu|in JP
Kyushu|in JP
Shikoku|in JP
Fukushima|in JP
Aichi|in JP
Ishikawa|in JP
Hyogo|in JP
Miyagi|in JP
Jeju;Jeju Island|in KR
Mindanao|in PH
Borneo|
Punjab|
Gujarat|in IN
Kerala|in IN
Tamil Nadu|in IN
Maharashtra|in IN
Rajasthan|in IN
Uttar Pradesh|in IN
Assam|in IN
Balochistan|in PK
Sindh|in PK
Khyber Pakhtunkhwa|in PK
Quebec;Québec|in CA
Ontario|in CA
Alberta|in CA
British Columbia|in CA
Nova Scotia|in CA
New Brunswick|in CA
New South Wales|in AU
Queensland|in AU
Tasmania|in AU
Western Australia|in AU
South Australia|in AU
Northern Territory|in AU
Alabama|in US
Alaska|in US
Arizona|in US
Arkansas|in US
California|in US
Colorado|in US
Connecticut|in US
Delaware|in US
Florida|in US
Hawaii;Hawai'i|in US
Idaho|in US
Illinois|in US
Indiana|in US
Iowa|in US
Kansas|in US
Kentucky|in US
Louisiana|in US
Maine|in US
Maryland|in US
Massachusetts|in US
Michigan|in US
Minnesota|in US
Mississippi|in US
Missouri|in US
Montana|in US
Nebraska|in US
Nevada|in US
New Hampshire|in US
New Jersey|in US
New Mexico|in US
New England|in US
New York State|in US
North Carolina|in US
North Dakota|in US
Ohio|in US
Oklahoma|in US
Oregon|in US
Pennsylvania|in US
Rhode Island|in US
South Carolina|in US
South Dakota|in US
Tennessee|in US
Texas|in US
Utah|in US
Vermont|in US
Virginia|in US
West Virginia|in US
Washington State|in US
Wisconsin|in US
Wyoming|in US
Northern Cyprus|in CY
`

// shieldRows are names that hold a country's name and are no place and no country: what stands in
// them is left alone.
const shieldRows = `
Ibero-American
Inter-American
Pan-American
Euro-American
Jersey City
Jersey Shore
Turkey Point
Panama hat
Panama hats
Panama Papers
India ink
China clay
Brazil nut
Brazil nuts
French fries
French Open
French press
English Channel
Jordan Valley
Jordan River
River Jordan
Georgia Tech
Georgia Southern
Georgia Bulldogs
Spanish flu
Asian flu
Japanese encephalitis
Dutch auction
Turkish delight
Turkish Stream
German shepherd
Russian roulette
Swiss cheese
Cuban heels
Danish pastry
Irish Sea
Norwegian Sea
`
