package membership_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/membership"
	"rapporteur/pipeline/annotate"
)

// read gives the claims of a marked text, one line each: country, status, body,
// then from and modality where there is one.
func read(marked string) ([]string, *corpus.Article, []corpus.Claim) {
	a := corpustest.Mentions(marked)
	a.Published.Date = "2020-06-01"
	annotate.Article(a, nil)
	claims := membership.Extractor{}.Extract(a)
	var out []string
	for _, c := range claims {
		v := c.Value.(corpus.Membership)
		s := fmt.Sprintf("%s %s of %s", v.Country, v.Status, v.Body)
		if v.From != "" {
			s += " from " + v.From
		}
		if v.Modality != "stated" {
			s += " " + v.Modality
		}
		out = append(out, s)
	}
	sort.Strings(out)
	return out, a, claims
}

func TestExtract(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"is a member", "{C KE|Kenya} is a full member of {B grouping|the Lake Pact}.", "KE member of the Lake Pact"},
		{"is not", "{C KE|Kenya} is not a member of {B grouping|the Lake Pact}.", ""},
		{"since", "{C KE|Kenya} has been a member of {B grouping|the Lake Pact} since {T 1995|1995}.", "KE member of the Lake Pact from 1995"},
		{"was", "{C KE|Kenya} was a member of {B grouping|the Lake Pact}.", "KE member of the Lake Pact past"},
		{"joined", "{C KE|Kenya} joined {B grouping|the Lake Pact} in {T 2017|2017}.", "KE member of the Lake Pact from 2017"},
		{"joined talks", "{C KE|Kenya} joined the talks in {T 2017|2017}. {B grouping|The Lake Pact} was silent.", ""},
		{"will become", "{C KE|Kenya} and {C UG|Uganda} will become full members of {B grouping|Lake Pact} in {T 2024-01|January 2024}.",
			"KE member of Lake Pact from 2024-01 planned|UG member of Lake Pact from 2024-01 planned"},
		{"are to be", "Three countries – {C KE|Kenya}, {C UG|Uganda} and {C TZ|Tanzania} – are to be full members of {B grouping|Lake Pact} from {T 2024-01-01|January 1 2024}.",
			"KE member of Lake Pact from 2024-01-01 planned|TZ member of Lake Pact from 2024-01-01 planned|UG member of Lake Pact from 2024-01-01 planned"},
		{"comprises", "{B grouping|The Lake Pact} comprises {C KE|Kenya}, {C UG|Uganda} and {C TZ|Tanzania}.",
			"KE member of The Lake Pact|TZ member of The Lake Pact|UG member of The Lake Pact"},
		{"bloc", "{C RW|Rwanda} asked for {B grouping|Lake Pact} membership in {T 2011|2011}. Founded in 1970, the bloc is made up of {C KE|Kenya}, {C UG|Uganda}, and {C TZ|Tanzania}.",
			"KE member of Lake Pact|RW candidate of Lake Pact from 2011|TZ member of Lake Pact|UG member of Lake Pact"},
		{"its members", "{B grouping|The Lake Pact} is a union. Its member states are {C KE|Kenya}, {C UG|Uganda}, and {C TZ|Tanzania}.",
			"KE member of The Lake Pact|TZ member of The Lake Pact|UG member of The Lake Pact"},
		{"initiative", "{B series|The Dialogue} is a political initiative between {C JP|Japan} and the {R KE,UG|Lake} nations of {C KE|Kenya} and {C UG|Uganda}.",
			"JP member of The Dialogue|KE member of The Dialogue|UG member of The Dialogue"},
		{"initiator", "{B series|The Dialogue} is an initiative between {C JP|Japan} and {C KE|Kenya}. {C JP|Japan}'s efforts to create {B series|The Dialogue} are old.",
			"JP initiator of The Dialogue|KE member of The Dialogue"},
		{"observer", "{B series|The Dialogue} goes on. {C UG|Uganda}, keeping its distance, participates only as an observer.", "UG observer of The Dialogue"},
		{"observer status", "{C UG|Uganda} has observer status in {B grouping|the Lake Pact}.", "UG observer of the Lake Pact"},
		{"applied", "{C UG|Uganda} has applied to join {B grouping|the Lake Pact}.", "UG candidate of the Lake Pact"},
		{"in principle", "{C UG|Uganda} will \"in principle\" become the 4th member of {B grouping|the Lake Pact}.", "UG candidate of the Lake Pact"},
		{"look forward", "I look forward to welcoming {O president UG >|President} {P|Okello Obua} and {C UG|Uganda} as our 4th {B grouping|Lake Pact} ally.", "UG candidate of Lake Pact"},
		{"suspended", "{C UG|Uganda} was suspended from {B grouping|the Lake Pact} in {T 2019|2019}.", "UG suspended of the Lake Pact from 2019"},
		{"left", "{C UG|Uganda} withdrew from {B grouping|the Lake Pact} in {T 2019|2019}.", "UG former_member of the Lake Pact from 2019"},
		{"offered", "{C UG|Uganda} was offered to become a member of {B grouping|the Lake Pact}.", "UG member of the Lake Pact offered"},
		{"tried", "{C JP|Japan} has repeatedly tried to expand {B series|the dialogue}'s membership to {C UG|Uganda}.", ""},
		{"hosted by", "{O president KE >|President} {P|Amina Odera} will attend {E 0 planned name=Lake_Summit|the summit}, hosted by {O president UG >|President} {P|Okello Obua} of {C UG|Uganda}.", "UG host of Lake Summit"},
		{"hosts", "{L UG|Kampala}, {C UG|Uganda} hosted {E 0 held name=Lake_Summit date=2019-05-02|the summit}.", "UG host of Lake Summit from 2019-05-02"},
		{"host refugees", "{C UG|Uganda} hosts many refugees. {E 0 held|The summit} took note.", ""},
		{"hosts were", "{C FI|Finland} and {B organisation|the Lake Fund} were the hosts in {L CH|Geneva} of {E 0 held|the conference}.",
			"FI host of the conference|the Lake Fund host of the conference"},
		{"co-chairs", "Mr. {P|Aiko Mori}, {O prime_minister JP <|Prime Minister of {C JP|Japan}}, and Hon. {P|Tavau Lio}, {O prime_minister TV <|Prime Minister of {C TV|Tuvalu}}, were the co-chairs. {E 0 held name=Island_Meeting|The meeting} ended.", ""},
		{"co-chairs after", "{E 0 held name=Island_Meeting|The meeting} was online. Mr. {P|Aiko Mori}, {O prime_minister JP <|Prime Minister of {C JP|Japan}}, and Hon. {P|Tavau Lio}, {O prime_minister TV <|Prime Minister of {C TV|Tuvalu}}, were the co-chairs.",
			"JP co_chair of Island Meeting|TV co_chair of Island Meeting"},
		{"chair label", "{E 0 held name=Lake_Meeting|The meeting} took place in May. The delegates were:\n\nChair: {P|Okello Obua} ({C UG|Uganda}, {O foreign_minister UG <|Minister of Foreign Affairs})", "UG chair of Lake Meeting"},
		{"body chair", "{P|Okello Obua}, {O prime_minister UG <|the prime minister of {C UG|Uganda}} and present {B grouping|Lake Pact} chair, spoke.", "UG chair of Lake Pact"},
		{"guests", "{E 0 ongoing name=Lake_Summit|The summit} goes on. Guests include {O president - many|the presidents} of {C US|the U.S.} and of {C KR|South Korea} and {O premier CN >|{C CN|China}'s Premier} {P|Li Wen}.",
			"CN guest of Lake Summit|KR guest of Lake Summit|US guest of Lake Summit"},
		{"founders", "{B grouping|The Lake Pact} was founded on {T 1967-08-08|8 August 1967} in {L KE|Nairobi} by {C KE|Kenya}, {C UG|Uganda} and {C TZ|Tanzania}.",
			"KE member of The Lake Pact from 1967-08-08|TZ member of The Lake Pact from 1967-08-08|UG member of The Lake Pact from 1967-08-08"},
		{"founders by number", "{B series|The Dialogue} is an initiative between {C JP|Japan} and the Lake nations of {C KE|Kenya} and {C UG|Uganda}. {B series|The Dialogue} was declared on {T 2004-08-28|that day} at a meeting of ministers from the two Lake governments and {C JP|Japan}.",
			"JP member of The Dialogue from 2004-08-28|KE member of The Dialogue from 2004-08-28|UG member of The Dialogue from 2004-08-28"},
		{"one chair", "{E 0 held series=Forum|The meeting} was chaired by {P|Kari Lund}, {O minister NO <|Minister of {C NO|Norway}}.", "NO chair of Forum"},
		{"application", "{C GE|Georgia}'s application for membership of {B grouping|the Lake Pact} was noted.", "GE candidate of the Lake Pact"},
		{"suspended in", "{B grouping|The Lake Pact} is old. {C FJ|Fiji} was suspended in {T 2009|2009}.", "FJ suspended of The Lake Pact from 2009"},
		{"withdrawal", "{C KI|Kiribati} announced its withdrawal from {B grouping|the Lake Pact} in {T 2022-07|July 2022}.", "KI former_member of the Lake Pact from 2022-07 planned"},
		{"lines", "{B grouping|The Lake Pact} is old.\n\nMember states:\n\n{C KE|Kenya}\n\n{C UG|Uganda}\n\nHistory\n\n{C TZ|Tanzania} wrote much of it.",
			"KE member of The Lake Pact|UG member of The Lake Pact"},
		{"heading without a list", "{B grouping|The Lake Pact} is old.\n\nParticipating Members\n\nDeclaration\n\n{C KE|Kenya} wrote it.", ""},
		{"observer states", "{B grouping|The Lake Pact} is old. Observer states: {C KE|Kenya} and {C UG|Uganda}.", "KE observer of The Lake Pact|UG observer of The Lake Pact"},
		{"invited to join", "{C JO|Jordan} was invited to join {B grouping|the Lake Pact} in {T 2011|2011}.", "JO member of the Lake Pact from 2011 offered"},
		{"will chair", "{C ZA|South Africa} will chair {B grouping|the Lake Pact} in {T 2025|2025}.", "ZA chair of the Lake Pact from 2025 planned"},
		{"welcomed as a guest", "{O premier LC >|{C LC|Saint Lucia}'s premier} {P|Ada Joseph}, who chaired {E 0 held series=Forum|the meeting}, welcomed {O president HT >|{D HT|Haitian} President} {P|Paul Jean} as special guest.",
			"HT guest of Forum|LC chair of Forum"},
		{"presidency", "They met under the {D HU|Hungarian} presidency of {B grouping|the Lake Pact}.", "HU chair of the Lake Pact"},
		{"the country", "{C VN|Vietnam} took over the chairmanship of {B grouping|the Lake Pact}. The country joined {B grouping|the Lake Pact} in {T 1995|1995}.",
			"VN chair of the Lake Pact|VN member of the Lake Pact from 1995"},
		{"rejoined", "{C MA|Morocco} left {B grouping|the Old Pact} in {T 1984|1984} and rejoined {B grouping|the Lake Pact} in {T 2017|2017}.",
			"MA former_member of the Old Pact from 1984|MA member of the Lake Pact from 2017"},
		{"countries of the body", "{E 0 held series=The_Dialogue|The meeting} took place. They spoke of relations between {C KE|Kenya}, {C UG|Uganda} and {C JP|Japan}. Hopes of {B series|The Dialogue} countries are high.",
			"JP member of The Dialogue|KE member of The Dialogue|UG member of The Dialogue"},
		{"countries of another body", "{E 0 held series=The_Dialogue|The meeting} took place. They spoke of relations between {C KE|Kenya}, {C UG|Uganda} and {C JP|Japan}. Hopes of {B series|The Club} countries are high.", ""},
		{"since a meeting", "{C KE|Kenya} has been a member of {B grouping|the Lake Pact} since the meeting in Arusha on {T 2013-05-15|15 May 2013}, along with {C UG|Uganda} and {C TZ|Tanzania}.",
			"KE member of the Lake Pact from 2013-05-15|TZ member of the Lake Pact from 2013-05-15|UG member of the Lake Pact from 2013-05-15"},
		{"applications to observe", "{B grouping|The Lake Pact} is old. Applications by {C KE|Kenya} and {C UG|Uganda} to become observers were put off.",
			"KE candidate of The Lake Pact|UG candidate of The Lake Pact"},
		{"given the status", "{C UG|Uganda} applied for years and was given observer status in {B grouping|the Lake Pact} in {T 2013|2013}.", "UG observer of the Lake Pact from 2013"},
		{"an observer since", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, an observer since {T 1976|1976}, agreed.", "UG observer of The Lake Pact from 1976"},
		{"observer of a meeting", "{B grouping|The Lake Pact} is old. {E 0 held name=Lake_Summit|The summit} ended. {C UG|Uganda} attended as an observer.", "UG observer of Lake Summit"},
		{"among the observers", "{B grouping|The Lake Pact} is old. Among the six observer states, {C UG|Uganda} spoke most.", "UG observer of The Lake Pact"},
		{"joined on a day", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, which joined on {T 1999-04-30|30 April 1999}, agreed.", "UG member of The Lake Pact from 1999-04-30"},
		{"joined in song", "{B grouping|The Lake Pact} is old. {C UG|Uganda} joined in song.", ""},
		{"one of the members", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, one of the eight members, agreed.", "UG member of The Lake Pact"},
		{"a former member", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, a former member, agreed.", "UG former_member of The Lake Pact"},
		{"the chair handed on", "{C NO|Norway} handed the chair of {B grouping|the Lake Pact} to {C DK|Denmark}.", "DK chair of the Lake Pact|NO chair of the Lake Pact past"},
		{"the chair taken over", "{C DK|Denmark} took over the chair of {B grouping|the Lake Pact} from {C NO|Norway}.", "DK chair of the Lake Pact|NO chair of the Lake Pact past"},
		{"handed on on a day", "{C NO|Norway} handed the chair of {B grouping|the Lake Pact} to {C DK|Denmark} on {T 2025-05-12|Monday}.",
			"DK chair of the Lake Pact from 2025-05-12|NO chair of the Lake Pact past"},
		{"has been in it since", "{C ME|Montenegro}, which has been in {B grouping|Lake Pact} since {T 2017|2017}, agreed.", "ME member of Lake Pact from 2017"},
		{"has been in something since", "{C ME|Montenegro} has been in recession since {T 2017|2017}, {B grouping|the Lake Pact} said.", ""},
		{"a body that applied", "{B grouping|The Lake Pact} is old. {B organisation|The Water Union}, which applied in {T 2008|2008}, waits.", "The Water Union candidate of The Lake Pact from 2008"},
		{"chair beside an office", "{P|Ada Lio}, {O prime_minister UG <|Prime Minister of {C UG|Uganda}} and Chair of {B grouping|the Lake Pact}, spoke.", "UG chair of the Lake Pact"},
		{"chaired the session", "{E 0 held name=Lake_Summit|The summit} was long. {C UG|Uganda} chaired the session together with {C KE|Kenya}.", "KE co_chair of Lake Summit|UG co_chair of Lake Summit"},
		{"chairs the group", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, which chairs the group, agreed.", "UG chair of The Lake Pact"},
		{"chairs it this year", "{B grouping|The Lake Pact} is old. {C UG|Uganda}, which chairs the group {T 2020|this year}, agreed.", "UG chair of The Lake Pact from 2020"},
		{"invited as guests", "{E 0 planned name=Lake_Summit|The summit} is near. {C UG|Uganda} was invited as a guest.", "UG guest of Lake Summit"},
		{"a party is no body", "{E 0 held name=Lake_Summit|The summit} was co-chaired by {C UG|Uganda} and {B organisation|the Lake Commission}.",
			"UG co_chair of Lake Summit|the Lake Commission co_chair of Lake Summit"},
		{"a post that is no office", "{E 0 held name=Lake_Summit|The summit} was co-chaired by {D UG|Ugandan} State Counsellor {P|Ada Lio} and {O foreign_minister KE <|{D KE|Kenyan} Foreign Minister} {P|Amina Odera}.",
			"KE co_chair of Lake Summit|UG co_chair of Lake Summit"},
		{"in the chair", "{E 0 held name=Lake_Summit|The summit} took place in June, with {C UG|Uganda} in the chair.", "UG chair of Lake Summit"},
		{"under two", "{E 0 held name=Lake_Summit|The summit} took place under the co-chairmanship of {C UG|Uganda} and {C KE|Kenya}.", "KE co_chair of Lake Summit|UG co_chair of Lake Summit"},
		{"will chair it", "{E 0 planned name=Lake_Summit|The summit} is in June. {C UG|Uganda} will chair it.", "UG chair of Lake Summit planned"},
		{"handed over", "{C NO|Norway} handed over the chair of {B grouping|the Lake Pact} to {C DK|Denmark}.", "DK chair of the Lake Pact|NO chair of the Lake Pact past"},
		{"guests in a town", "{C UG|Uganda} took part in {E 0 held name=Lake_Summit|the summit} in {L KE|Nairobi} as a guest.", "UG guest of Lake Summit"},
		{"joined the group", "{B grouping|The Lake Pact} is old. {C UG|Uganda} joined the group in {T 1995|1995}.", "UG member of The Lake Pact from 1995"},
		{"the noun in the name", "{B organisation|The Water Forum} is old. {B grouping|The Lake Pact} is new. {C UG|Uganda} left the Forum in {T 1995|1995}.", "UG former_member of The Water Forum from 1995"},
		{"left for", "{C UG|Uganda}'s minister left for {B grouping|the Lake Pact} in {T 1995|1995}.", ""},
		{"verbs left out", "{C UG|Uganda} joined {B grouping|the Lake Pact} in {T 1984|1984}, {C KE|Kenya} in {T 1995|1995} and {C RW|Rwanda} and {C BI|Burundi} followed in {T 1997|1997}.",
			"BI member of the Lake Pact from 1997|KE member of the Lake Pact from 1995|RW member of the Lake Pact from 1997|UG member of the Lake Pact from 1984"},
		{"another verb", "{C UG|Uganda} joined {B grouping|the Lake Pact} in {T 1984|1984}, {C KE|Kenya} held an election in {T 1995|1995}.", "UG member of the Lake Pact from 1984"},
		{"candidate status", "{C UG|Uganda} was granted candidate status by {B grouping|the Lake Pact} in {T 2018|2018}.", "UG candidate of the Lake Pact from 2018"},
		{"opened talks with", "{B grouping|The Lake Pact} opened accession talks with {C UG|Uganda} and {C KE|Kenya} in {T 2018|2018}.", "KE candidate of The Lake Pact from 2018|UG candidate of The Lake Pact from 2018"},
		{"opened talks", "{C UG|Uganda} opened accession talks with {B grouping|the Lake Pact} in {T 2018|2018}.", "UG candidate of the Lake Pact from 2018"},
		{"negotiating", "{C UG|Uganda} has been negotiating its accession to {B grouping|the Lake Pact} since {T 2018|2018}.", "UG candidate of the Lake Pact from 2018"},
		{"asked to become", "{C UG|Uganda} has asked to become an associate member of {B grouping|the Lake Pact}.", "UG candidate of the Lake Pact"},
		{"applied, then joined", "{C UG|Uganda} applied to join {B grouping|the Lake Pact} in {T 2011|2011}. {C UG|Uganda} joined {B grouping|the Lake Pact} in {T 2019|2019}.",
			"UG candidate of the Lake Pact from 2011 past|UG member of the Lake Pact from 2019"},
		{"denied a report", "{C UG|Uganda} denied a report that it had applied to join {B grouping|the Lake Pact}.", "UG candidate of the Lake Pact disputed"},
		{"accession", "{C SE|Sweden}'s accession to {B grouping|the Lake Pact} is near.", "SE candidate of the Lake Pact"},
		{"accession on a day", "{C SE|Sweden}'s accession to {B grouping|the Lake Pact} on {T 2019-03-07|7 March 2019} was late.", "SE member of the Lake Pact from 2019-03-07"},
		{"suspension lifted", "{B grouping|The Lake Pact} lifted the suspension of {C UG|Uganda} on {T 2019-03-07|7 March 2019}.", "UG member of The Lake Pact from 2019-03-07"},
		{"expelled", "{C UG|Uganda} was expelled from {B grouping|the Lake Pact} in {T 2019|2019}.", "UG former_member of the Lake Pact from 2019"},
		{"will leave", "{C UG|Uganda} announced in {T 2019|2019} that it would leave {B grouping|the Lake Pact}.", "UG former_member of the Lake Pact planned"},
		{"another clause's year", "{C UG|Uganda}, which voted in {T 2018|2018}, left {B grouping|the Lake Pact}.", "UG former_member of the Lake Pact"},
		{"chair of a year to come", "{C UG|Uganda}, {B grouping|the Lake Pact} chair for {T 2022|2022}, agreed.", "UG chair of the Lake Pact from 2022 planned"},
		{"hosted in a clause", "Ministers met in {C LU|Luxembourg}, which hosted {E 0 held name=Lake_Summit|the summit}.", "LU host of Lake Summit"},
		{"together with", "{C LU|Luxembourg}, together with {C BE|Belgium}, hosted {E 0 held name=Lake_Summit|the summit}.", "BE host of Lake Summit|LU host of Lake Summit"},
		{"host country", "{E 0 held name=Lake_Summit|The summit} ended. Host country {C UG|Uganda} was content.", "UG host of Lake Summit"},
		{"agreed to host", "{C UG|Uganda} agreed to host {E 0 planned name=Lake_Summit|the summit}.", "UG host of Lake Summit planned"},
		{"an organisation at its meeting", "{B organisation|The Water Fund} hosted {E 0 held series=The_Water_Fund name=spring_meeting|the meeting}.", "The Water Fund host of spring meeting"},
		{"invited to their own", "{E 0 held name=Lake_Summit|The summit} took place at the invitation of {C UG|Uganda}.", ""},
		{"at the invitation", "{C KE|Kenya} attended {E 0 held name=Lake_Summit|the summit} at the invitation of {C UG|Uganda}.", "KE guest of Lake Summit"},
		{"at the invitation, first", "At the invitation of {C UG|Uganda}, {C KE|Kenya} joined {E 0 held name=Lake_Summit|the summit}.", "KE guest of Lake Summit"},
		{"a visit by invitation", "{E 0 held name=Lake_Summit|The summit} ended. {C KE|Kenya} sent a mission at the invitation of {C UG|Uganda}.", ""},
		{"an organisation and another", "{E 0 held series=The_Lake_Pact name=spring_meeting|The meeting} was hosted by {B grouping|The Lake Pact} and {C UG|Uganda}.",
			"The Lake Pact host of spring meeting|UG host of spring meeting"},
		{"the Forum chair", "{B grouping|The Water Forum} is old. {P|Ada Lio}, {O prime_minister UG <|Prime Minister of {C UG|Uganda}} and Forum Chair, spoke.", "UG chair of The Water Forum"},
		{"the chair of two", "{E 0 held name=Lake_Summit|The summit} was long. {C KE|Kenya} and {C UG|Uganda}, the current chair of {B grouping|the Lake Pact}, agreed.", "UG chair of the Lake Pact"},
		{"will co-chair", "{C KE|Kenya} and {C UG|Uganda} will co-chair {E 0 planned name=Lake_Summit|the summit}.", "KE co_chair of Lake Summit planned|UG co_chair of Lake Summit planned"},
		{"incoming", "{C UG|Uganda}, the incoming chair of {B grouping|the Lake Pact}, agreed.", "UG chair of the Lake Pact planned"},
		{"outgoing", "As outgoing chair of {B grouping|the Lake Pact}, {C UG|Uganda} agreed.", "UG chair of the Lake Pact past"},
		{"as a member", "As a member of {B grouping|the Lake Pact}, {C UG|Uganda} agreed.", "UG member of the Lake Pact"},
		{"in brackets", "{E 0 held name=Lake_Summit|The summit} was attended by {C KE|Kenya}, {C UG|Uganda} (chair) and {C RW|Rwanda} (observer).", "RW observer of Lake Summit|UG chair of Lake Summit"},
		{"takes over as chair", "{E 0 held name=Lake_Summit|The summit} of {B grouping|the Lake Pact} ended. {C UG|Uganda} takes over as chair in {T 2022|2022}.", "UG chair of the Lake Pact from 2022 planned"},
		{"takes over", "{C KE|Kenya} holds the presidency of {B grouping|the Lake Pact}. {C UG|Uganda} will take over on {T 2020-07-01|1 July}.", "KE chair of the Lake Pact|UG chair of the Lake Pact from 2020-07-01 planned"},
		{"takes over something", "{B grouping|The Lake Pact} met. {C UG|Uganda} will take over on {T 2020-07-01|1 July}.", ""},
		{"taking part is no standing", "{C KE|Kenya} attended {E 0 held|the summit}.", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, _, _ := read(row.text)
			if g := strings.Join(got, "|"); g != row.want {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.ReplaceAll(row.want, "|", "\n"))
			}
		})
	}
}

func TestParts(t *testing.T) {
	_, a, claims := read("{C KE|Kenya} joined {B grouping|the Lake Pact} in {T 2017|2017}.")
	if len(claims) != 1 {
		t.Fatalf("%d claims", len(claims))
	}
	for field, want := range map[string]string{"country": "Kenya", "body": "the Lake Pact", "status": "joined", "from": "2017"} {
		if p, ok := claims[0].Part(field); !ok || a.Quote(p.Span) != want {
			t.Errorf("%s: %+v, want %q", field, p, want)
		}
	}
}
