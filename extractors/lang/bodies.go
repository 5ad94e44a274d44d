package lang

import "strings"

// Kinds of bodies, as corpus.Body.Kind has them.
const (
	KindSeries       = "series"
	KindGrouping     = "grouping"
	KindOrganisation = "organisation"
	KindMinistry     = "ministry"
	KindFund         = "fund"
	KindCompany      = "company"
	KindMedia        = "media"
	KindUniversity   = "university"
)

// bodyHeads are the nouns that names of organisations, series and groupings end
// in (or have before "of", "for", "on"), with their kind.
var bodyHeads = buildBodyHeads(map[string]string{
	KindSeries: `dialogue dialogues dialog forum summit conference process initiative partnership format platform mechanism consultations roundtable
		talks quadrilateral trilateral symposium meeting`,
	KindGrouping: `union alliance league community group commonwealth bloc coalition g7 g20 quad front compact pact entente`,
	KindOrganisation: `organisation organization association council committee commission agency authority secretariat institute institution
		centre center society federation confederation network board bureau office service services court tribunal parliament senate
		chamber mission programme program project corps command consortium taskforce trust embassy consulate directorate administration
		department party movement foundation academy corporation library press laboratory observatory museum union-federation club
		congress assembly police army navy force forces brigade brigades observer observers brotherhood hospital church clinic college-board`,
	KindMinistry:   `ministry ministries mofa mfa`,
	KindFund:       `fund bank facility treasury exchequer endowment`,
	KindCompany:    `company inc ltd llc plc gmbh corp co holdings airlines airways motors group-holding industries enterprises electric pharmaceuticals technologies energy oil gas`,
	KindMedia:      `times post news tribune herald gazette journal daily magazine radio television tv broadcasting guardian telegraph agency-news encyclopedia encyclopaedia observer-news weekly review chronicle`,
	KindUniversity: `university college school institute-of-technology polytechnic`,
})

func buildBodyHeads(kinds map[string]string) map[string]string {
	m := map[string]string{}
	for kind, words := range kinds {
		for _, w := range strings.Fields(words) {
			m[w] = kind
		}
	}
	return m
}

// BodyHead is the kind of body whose names end in the word (lower case), or "".
func BodyHead(lower string) string { return bodyHeads[lower] }

// KnownBody is a body that is written by its name or abbreviation alone.
type KnownBody struct {
	Name    string // the full name
	Abbrev  string // the abbreviation, or ""
	Kind    string
	Country string // ISO 3166-1 alpha-2, of ministries and governments
	// Meets: states are members of it, or it meets as a series.
	Meets bool
}

// knownBodies: name | abbreviation | kind | country | m (meets) | other forms, separated by ";".
const knownBodies = `
Group of Seven|G7|grouping||m|G-7
Group of Eight|G8|grouping||m|G-8
Group of Twenty|G20|grouping||m|G-20
Group of 77|G77|grouping||m|G-77
Quad||grouping||m|Quadrilateral Security Dialogue
BRICS||grouping||m|Brics;BRIC
North Atlantic Treaty Organization|NATO|grouping||m|Nato;North Atlantic Treaty Organisation
Shanghai Cooperation Organization|SCO|grouping||m|Shanghai Cooperation Organisation
Association of Southeast Asian Nations|ASEAN|grouping||m|Asean;Association of South East Asian Nations;Association of South-East Asian Nations
European Union|EU|grouping||m|
European Commission|EC|organisation|||
European Parliament||organisation|||
European Council||organisation||m|
Council of the European Union||organisation|||
European External Action Service|EEAS|organisation|||
Council of Europe|CoE|grouping||m|
United Nations|UN|grouping||m|U.N.;UNO;United Nations Organization;United Nations Organisation
UN Security Council|UNSC|organisation||m|United Nations Security Council;U.N. Security Council;Security Council
UN General Assembly|UNGA|organisation||m|United Nations General Assembly;U.N. General Assembly;General Assembly
United Nations Development Programme|UNDP|organisation|||UN Development Programme;United Nations Development Program
United Nations High Commissioner for Refugees|UNHCR|organisation|||UN High Commissioner for Refugees;UN Refugee Agency;UN refugee agency
United Nations Children's Fund|UNICEF|organisation|||UN Children's Fund;UN Children’s Fund;United Nations Children’s Fund;Unicef
United Nations Educational, Scientific and Cultural Organization|UNESCO|organisation||m|Unesco
United Nations Relief and Works Agency|UNRWA|organisation|||
United Nations Office on Drugs and Crime|UNODC|organisation|||UN Office on Drugs and Crime
United Nations Environment Programme|UNEP|organisation|||UN Environment Programme
United Nations Population Fund|UNFPA|organisation|||
United Nations Framework Convention on Climate Change|UNFCCC|grouping||m|
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|organisation|||
UN Women||organisation|||
World Food Programme|WFP|organisation|||World Food Program
World Health Organization|WHO|organisation||m|World Health Organisation
World Trade Organization|WTO|grouping||m|World Trade Organisation
World Bank||fund||m|World Bank Group
International Monetary Fund|IMF|fund||m|
International Bank for Reconstruction and Development|IBRD|fund||m|
International Development Association|IDA|fund||m|
International Finance Corporation|IFC|fund|||
International Fund for Agricultural Development|IFAD|fund||m|
Asian Development Bank|ADB|fund||m|
African Development Bank|AfDB|fund||m|
Inter-American Development Bank|IDB|fund||m|IADB
Islamic Development Bank|IsDB|fund||m|
Asian Infrastructure Investment Bank|AIIB|fund||m|
New Development Bank|NDB|fund||m|
European Bank for Reconstruction and Development|EBRD|fund||m|
European Investment Bank|EIB|fund||m|
European Central Bank|ECB|fund|||
Development Bank of Latin America|CAF|fund||m|
Eurasian Development Bank|EDB|fund||m|
Green Climate Fund|GCF|fund||m|
Global Environment Facility|GEF|fund||m|
Global Fund||fund||m|Global Fund to Fight AIDS, Tuberculosis and Malaria
Gavi||fund|||GAVI;Gavi, the Vaccine Alliance
Food and Agriculture Organization|FAO|organisation||m|Food and Agriculture Organisation
International Labour Organization|ILO|organisation||m|International Labour Organisation;International Labor Organization
International Atomic Energy Agency|IAEA|organisation||m|
International Organization for Migration|IOM|organisation||m|International Organisation for Migration
International Criminal Court|ICC|organisation||m|
International Court of Justice|ICJ|organisation|||
International Civil Aviation Organization|ICAO|organisation||m|
International Maritime Organization|IMO|organisation||m|
International Energy Agency|IEA|organisation||m|
International Renewable Energy Agency|IRENA|organisation||m|
International Committee of the Red Cross|ICRC|organisation|||
Red Cross||organisation|||
Red Crescent||organisation|||
Interpol||organisation||m|INTERPOL
Europol||organisation|||
Organisation for Economic Co-operation and Development|OECD|grouping||m|Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe|OSCE|grouping||m|Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
Conference on Interaction and Confidence-Building Measures in Asia|CICA|grouping||m|
Organization of the Petroleum Exporting Countries|OPEC|grouping||m|OPEC+
Organisation of Islamic Cooperation|OIC|grouping||m|Organization of Islamic Cooperation
Organization of Turkic States|OTS|grouping||m|Organisation of Turkic States;Turkic Council
Organization of American States|OAS|grouping||m|
Commonwealth of Independent States|CIS|grouping||m|
Collective Security Treaty Organization|CSTO|grouping||m|Collective Security Treaty Organisation
Eurasian Economic Union|EAEU|grouping||m|EEU
Economic Cooperation Organization|ECO|grouping||m|
Commonwealth of Nations||grouping||m|
African Union|AU|grouping||m|
Arab League||grouping||m|League of Arab States
Gulf Cooperation Council|GCC|grouping||m|Cooperation Council for the Arab States of the Gulf
Economic Community of West African States|ECOWAS|grouping||m|Ecowas
Southern African Development Community|SADC|grouping||m|
East African Community|EAC|grouping||m|
Common Market for Eastern and Southern Africa|COMESA|grouping||m|
Intergovernmental Authority on Development|IGAD|grouping||m|
South Asian Association for Regional Cooperation|SAARC|grouping||m|
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC|grouping||m|
Asia-Pacific Economic Cooperation|APEC|grouping||m|
Pacific Islands Forum|PIF|grouping||m|
Pacific Community|SPC|grouping||m|
Caribbean Community|CARICOM|grouping||m|
Community of Latin American and Caribbean States|CELAC|grouping||m|
Southern Common Market||grouping||m|Mercosur;MERCOSUR
Pacific Alliance||grouping||m|
Non-Aligned Movement|NAM|grouping||m|
Indian Ocean Rim Association|IORA|grouping||m|
European Free Trade Association|EFTA|grouping||m|
European Economic Area|EEA|grouping||m|
Visegrad Group|V4|grouping||m|Visegrád Group;Visegrad group;Visegrad Four
Nordic Council||grouping||m|
Weimar Triangle||grouping||m|
Paris Club||grouping||m|
AUKUS||grouping||m|
Five Eyes||grouping||m|
Belt and Road Initiative|BRI|series|||
Regional Comprehensive Economic Partnership|RCEP|grouping||m|
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP|grouping||m|
Indo-Pacific Economic Framework|IPEF|grouping||m|
Arctic Council||grouping||m|
Council of the Baltic Sea States|CBSS|grouping||m|
Nordic Council of Ministers||grouping||m|
Barents Euro-Arctic Council|BEAC|grouping||m|
Benelux||grouping||m|Benelux Union
Union for the Mediterranean|UfM|grouping||m|
Organization of the Black Sea Economic Cooperation|BSEC|grouping||m|Black Sea Economic Cooperation
Organization for Democracy and Economic Development|GUAM|grouping||m|
Three Seas Initiative|3SI|grouping||m|Three Seas
Bucharest Nine|B9|grouping||m|
Central European Initiative|CEI|grouping||m|
Adriatic and Ionian Initiative|AII|grouping||m|Adriatic-Ionian Initiative
Regional Cooperation Council|RCC|organisation||m|
European Political Community|EPC|grouping||m|
European Economic Community|EEC|grouping||m|
Eastern Partnership||series||m|
Energy Community||grouping||m|
International Organisation of La Francophonie|OIF|grouping||m|Organisation internationale de la Francophonie;International Organization of La Francophonie;La Francophonie;Francophonie
Community of Portuguese Language Countries|CPLP|grouping||m|Community of Portuguese-Speaking Countries
Andean Community||grouping||m|
Central American Integration System|SICA|grouping||m|
Association of Caribbean States|ACS|grouping||m|
Organisation of Eastern Caribbean States|OECS|grouping||m|Organization of Eastern Caribbean States
Union of South American Nations|UNASUR|grouping||m|Unasur
Bolivarian Alliance for the Peoples of Our America|ALBA|grouping||m|
Latin American Integration Association|ALADI|grouping||m|
ASEAN Regional Forum|ARF|series||m|
East Asia Summit|EAS|series||m|
Asia Cooperation Dialogue|ACD|series||m|
Mekong River Commission|MRC|grouping||m|
Melanesian Spearhead Group|MSG|grouping||m|
Polynesian Leaders Group||grouping||m|
Indian Ocean Commission|IOC|grouping||m|
Colombo Plan||grouping||m|
Economic Community of Central African States|ECCAS|grouping||m|
Economic and Monetary Community of Central Africa|CEMAC|grouping||m|
West African Economic and Monetary Union|WAEMU|grouping||m|UEMOA
Arab Maghreb Union|AMU|grouping||m|
Lake Chad Basin Commission|LCBC|grouping||m|
International Conference on the Great Lakes Region|ICGLR|grouping||m|
Nile Basin Initiative|NBI|grouping||m|
Alliance of Sahel States|AES|grouping||m|
G5 Sahel||grouping||m|
Mano River Union||grouping||m|
Southern African Customs Union|SACU|grouping||m|
Organisation of African Unity|OAU|grouping||m|Organization of African Unity
D-8 Organization for Economic Cooperation|D-8|grouping||m|D8;Developing Eight;D-8 Organisation for Economic Cooperation
Group of 24|G24|grouping||m|G-24
MIKTA||grouping||m|
Alliance of Small Island States|AOSIS|grouping||m|
Gas Exporting Countries Forum|GECF|grouping||m|
Nuclear Suppliers Group|NSG|grouping||m|
Financial Action Task Force|FATF|grouping||m|
International Solar Alliance|ISA|grouping||m|
International Whaling Commission|IWC|grouping||m|
Schengen Area||grouping||m|Schengen zone;Schengen area
Human Rights Council|UNHRC|organisation||m|UN Human Rights Council;United Nations Human Rights Council
UN Trade and Development|UNCTAD|organisation||m|United Nations Conference on Trade and Development;UN Conference on Trade and Development
United Nations Industrial Development Organization|UNIDO|organisation||m|
International Telecommunication Union|ITU|organisation||m|
World Intellectual Property Organization|WIPO|organisation||m|
World Meteorological Organization|WMO|organisation||m|
World Customs Organization|WCO|organisation||m|
Inter-Parliamentary Union|IPU|organisation||m|
Global Partnership for Education|GPE|fund||m|
Coalition for Epidemic Preparedness Innovations|CEPI|fund||m|
Pandemic Fund||fund||m|
Central Emergency Response Fund|CERF|fund||m|
African Development Fund|ADF|fund||m|
Asian Development Fund||fund||m|
Japan International Cooperation Agency|JICA|organisation|JP||
Japan Bank for International Cooperation|JBIC|fund|JP||
Korea International Cooperation Agency|KOICA|organisation|KR||
U.S. Agency for International Development|USAID|organisation|US||United States Agency for International Development
Turkish Cooperation and Coordination Agency|TIKA|organisation|TR||
Department of Foreign Affairs and Trade|DFAT|ministry|AU||
White House||organisation|US||
State Department||ministry|US||Department of State;U.S. Department of State;US State Department;U.S. State Department
Pentagon||ministry|US||
Kremlin||organisation|RU||
Downing Street||organisation|GB||
Foreign Office||ministry|GB||Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCDO
Department for International Development|DFID|ministry|GB||
Élysée||organisation|FR||Elysee
Taliban||organisation|||
Islamic State|IS|organisation|||ISIS;ISIL;Daesh;Da'esh;DAESH;IS
Al-Qaeda||organisation|||al-Qaeda;al Qaeda;Al Qaeda;al-Qaida
Hezbollah||organisation|||Hizbollah
Hamas||organisation|||
Human Rights Watch|HRW|organisation|||
Amnesty International||organisation|||
Greenpeace||organisation|||
Oxfam||organisation|||
Médecins Sans Frontières|MSF|organisation|||Doctors Without Borders
Reuters||media|||
Associated Press|AP|media|||
Agence France-Presse|AFP|media|||
Xinhua||media|||
Interfax||media|||
TASS||media|||Itar-Tass;ITAR-TASS
RIA Novosti||media|||
Kyodo||media|||Kyodo News
NHK||media|||
BBC||media|||
CNN||media|||
Al Jazeera||media|||Al-Jazeera
Bloomberg||media|||
Deutsche Welle|DW|media|||
Anadolu Agency||media|||
The Diplomat||media|||
Facebook||company|||
Twitter||company|||
YouTube||company|||
Google||company|||
Microsoft||company|||
Apple||company|||
Amazon||company|||
Toyota||company|||
Gazprom||company|||
Rosatom||company|||
Wikipedia||media|||
Wikimedia Foundation||organisation|||
Creative Commons||organisation|||
PubMed||organisation|||
`

// Bodies is a table of known bodies by every form they are written in.
var bodyForms, bodyFirst = buildBodies()

func buildBodies() (map[string]*KnownBody, map[string]int) {
	forms := map[string]*KnownBody{}
	first := map[string]int{} // first word -> most words of a form that starts with it
	eachBody(func(b KnownBody, names []string) {
		for _, form := range names {
			forms[form] = &b
			w, _, _ := strings.Cut(strings.ReplaceAll(form, ",", ""), " ")
			w, _, _ = strings.Cut(w, "'")
			first[w] = max(first[w], len(strings.Fields(form))+strings.Count(form, ",")+strings.Count(form, "'"))
		}
	})
	return forms, first
}

// eachBody reads the rows of the table: a body, and the forms that it is written in, with plain apostrophes.
func eachBody(row func(b KnownBody, forms []string)) {
	for _, line := range strings.Split(knownBodies, "\n") {
		f := strings.Split(line, "|")
		if len(f) != 6 {
			continue
		}
		var forms []string
		for _, form := range append([]string{f[0], f[1]}, strings.Split(f[5], ";")...) {
			if form != "" {
				forms = append(forms, strings.ReplaceAll(form, "’", "'"))
			}
		}
		row(KnownBody{Name: f[0], Abbrev: f[1], Kind: f[2], Country: f[3], Meets: f[4] == "m"}, forms)
	}
}

// BodyByForm is the known body that is written so, letter case included.
func BodyByForm(form string) (KnownBody, bool) {
	b, ok := bodyForms[form]
	if !ok {
		return KnownBody{}, false
	}
	return *b, true
}

// BodyWords is the number of tokens of the longest form of a known body that
// starts with the word; 0 when there is none.
func BodyWords(word string) int { return bodyFirst[word] }

// BodyNames are the names of each known body: the full name, the abbreviation and the other forms.
func BodyNames() (out [][]string) {
	eachBody(func(_ KnownBody, forms []string) { out = append(out, forms) })
	return out
}
