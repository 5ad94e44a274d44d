package lang

import "strings"

// officeHeads are nouns that an office title ends in (before "of" and "for").
const officeHeads = `minister ministers president presidents premier premiers chancellor chancellors vice-president vice-presidents vice-premier king queen emperor empress
emir amir sultan monarch prince princess pope ambassador ambassadors envoy envoys representative representatives secretary secretaries
secretary-general secretaries-general director-general directors-general director directors commissioner commissioners chair chairs chairman chairmen
chairwoman chairperson chairpersons co-chair co-chairs co-chairman vice-chairman vice-chair governor governors mayor mayors
spokesperson spokespersons spokesman spokeswoman spokesmen senator senators congressman congresswoman deputy-minister vice-minister vice-ministers
vice-chancellor under-secretary under-secretary-general undersecretary undersecretaries parliamentarian head heads chief chiefs leader leaders
coordinator co-ordinator administrator consul consul-general speaker judge justice prosecutor attorney-general
general-secretary ceo cfo chargé charge counsellor counselor attaché high-commissioner plenipotentiary commander commander-in-chief
general admiral colonel marshal inspector-general auditor-general controller president-elect prime-minister taoiseach elbasy akim
hokim legislator legislators lawmaker lawmakers deputy member mp mep congressmember dean rector treasurer rapporteur moderator facilitator sherpa sherpas
vice-governor comptroller adviser advisor advisers advisors aide official officials diplomat diplomats delegate delegates negotiator
founder co-founder chief-of-staff president's secretary-designate fm pm`

// officeModifiers stand before the head of an office title.
const officeModifiers = `prime foreign first deputy vice second third assistant associate under senior special permanent high chief general executive managing principal
parliamentary state cabinet union federal national joint co- shadow press personal resident plenipotentiary extraordinary private presidential royal
crown supreme grand senior-level lead regional european international external economic foreign-policy policy security political minister-level
additional honorary non-resident adjunct junior leading official secretary minister president prime-ministerial defence defense
interior home finance trade justice health education energy agriculture transport environment labour labor culture tourism development
commerce industry investment infrastructure communications information water mines mining petroleum oil gas planning treasury
immigration police army navy air military commander staff majority minority opposition house senate ministry
infrastructures space science technology sports youth women religious veterans revenue budget digital climate railways
fisheries forestry housing media telecommunications social welfare employment innovation cooperation affairs humanitarian political
peace nuclear atomic refugee rights board committee council bureau department division programme program project country field
operating financial technical scientific legal medical marketing editorial deputy-chief lieutenant brigadier major
central election electoral counter-terrorism antitrust competition`

// portfolios are words that follow "of", "for", "in charge of" in a title.
const portfolios = `foreign external home internal interior affairs affair relations trade economy economic economics finance finances financial commerce industry industries industrial
development cooperation co-operation defence defense security justice health education science sciences technology technologies culture cultural tourism sport sports
youth women children family families gender equality agriculture agricultural rural fisheries forestry food water energy power electricity petroleum oil gas
mines mining minerals resources natural environment environmental climate change transport transportation infrastructure communications communication
telecommunications information digital innovation research labour labor employment work social welfare protection population pensions veterans
immigration citizenship multicultural migration integration refugees asylum housing urban planning construction works public administration
reform local government regional territories territorial provinces north south state states treasury exchequer revenue taxation customs budget privatisation privatization
investment investments privatisation business enterprise small medium enterprises consumer competition religious religion national heritage
arts media parliamentary constitutional legal civil service emergency situations disaster management humanitarian aid international overseas policy
european europe asia asian pacific african arab middle eastern central union neighbourhood enlargement the and peace political diplomatic
strategic special intelligence police armed forces army navy air staff cabinet protocol privy seal council lord
general human rights democracy democratic labor tribal islands maritime marine ocean oceans aviation railways roads ports shipping land lands livestock nutrition
wildlife forests biosecurity sustainable sustainability green transition crisis preparedness partnerships partnership nuclear disarmament non-proliferation nonproliferation counter-terrorism
counterterrorism terrorism drugs narcotics crime border borders senior citizens ageing aging disability indigenous aboriginal mediterranean relief`

// officeStatuses say when or how an office is held.
const officeStatuses = `then former ex acting interim current outgoing incoming designate elect caretaker late now present ad provisional transitional newly erstwhile sitting
previous deposed ousted toppled longtime retired then-`

// StatusOf gives the status that a word before or after a title means, or "".
func StatusOf(word string) string {
	switch strings.ToLower(word) {
	case "then", "then-":
		return "then"
	case "former", "ex", "previous", "deposed", "ousted", "toppled", "erstwhile", "late", "retired", "onetime", "one-time":
		return "former"
	case "acting", "caretaker":
		return "acting"
	case "interim", "provisional", "transitional":
		return "interim"
	case "current", "present", "sitting", "incumbent":
		return "current"
	case "outgoing":
		return "outgoing"
	case "designate", "elect", "incoming":
		return "designate"
	}
	return ""
}
