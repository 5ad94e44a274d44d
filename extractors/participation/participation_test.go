package participation_test

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/participation"
	"rapporteur/pipeline/annotate"
)

// read gives the claims of a marked text, one line each: meeting, country or
// organisation, person, rank, role, attendance, whom for.
func read(marked string) ([]string, *corpus.Article, []corpus.Claim) {
	a := corpustest.Mentions(marked)
	a.Published.Date = "2020-06-01"
	annotate.Article(a, nil)
	claims := participation.Extractor{}.Extract(a)
	var out []string
	for _, c := range claims {
		v := c.Value.(corpus.Participation)
		s := fmt.Sprintf("%d %s %s %s %s %s", v.Meeting, first(v.Country, v.Org), first(v.Person, "-"), first(v.Rank, "-"), v.Role, v.Attendance)
		if v.OnBehalfOf != "" {
			s += " for " + v.OnBehalfOf
		}
		out = append(out, s)
	}
	sort.Strings(out)
	return out, a, claims
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

const gathering = "{E 0 held|The gathering} took place in March. "

func TestExtract(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"list of posts", "{E 0 held|The session} was attended by {O deputy_minister - many|deputy ministers} of {C NO|Norway}, {C SE|Sweden} and {C FI|Finland} and {O special_envoy DK|the special envoy of {C DK|Denmark}}.",
			"0 DK - special_envoy participant attended|0 FI - deputy_minister participant attended|0 NO - deputy_minister participant attended|0 SE - deputy_minister participant attended"},
		{"people before", "{O foreign_minister NO >|Foreign Minister of {C NO|Norway}} {P|Kari Lund}, {O foreign_minister SE >|Foreign Minister of {C SE|Sweden}} {P|Nils Berg} attended {E 0 held|the event}.",
			"0 NO Kari Lund foreign_minister participant attended|0 SE Nils Berg foreign_minister participant attended"},
		{"planned", "{O president KE >|{D KE|Kenyan} President} {P|Amina Odera} will attend {E 0 planned|the summit}.",
			"0 KE Amina Odera president participant expected"},
		{"absent", "{O president KE >|{D KE|Kenyan} President} {P|Amina Odera} did not attend {E 0 held|the summit}.",
			"0 KE Amina Odera president participant absent"},
		{"unable", "{C KE|Kenya} was unable to take part in {E 0 held|the summit}.", "0 KE - - participant absent"},
		{"invited as a guest", "{O foreign_minister NP >|{D NP|Nepali} Foreign Minister} {P|Sita Rana} was also invited to {E 0 held|this year's meeting} as a guest.",
			"0 NP Sita Rana foreign_minister guest invited"},
		{"guest", "{O foreign_minister NP|The {D NP|Nepali} foreign minister} attended {E 0 held|the meeting} as a \"guest\".",
			"0 NP - foreign_minister guest attended"},
		{"on behalf", "{O ambassador NP|The Ambassador of {C NP|Nepal}} attended {E 0 held|the meeting} on behalf of the {O foreign_minister NP|Foreign Minister of {C NP|Nepal}}.",
			"0 NP - ambassador representative attended for Foreign Minister of Nepal"},
		{"stood in", "{E 0 held|The forum} met in May. {O ambassador - >|The Ambassador}, {P|Ravi Rana}, stood in for {C NP|Nepal}.",
			"0 NP Ravi Rana ambassador representative attended"},
		{"host with guests", "{B ministry JP|The Foreign Ministry of {C JP|Japan}} hosted {E 0 held level=ambassadors|a meeting} between {O foreign_minister JP >|Foreign Minister} {P|Aiko Mori} and {O ambassador - many|the ambassadors} of {C KE|Kenya} and {C UG|Uganda}.",
			"0 JP Aiko Mori foreign_minister host attended|0 KE - ambassador participant attended|0 UG - ambassador participant attended"},
		{"with others", "{O president KE >|President} {P|Amina Odera} will attend {E 0 planned|the summit} in {L UG|Kampala}, with {O president UG >|President} {P|Okello Obua} of {C UG|Uganda}, hosted by {O president TZ >|President} {P|Neema Juma} of {C TZ|Tanzania}.",
			"0 KE Amina Odera president participant expected|0 TZ Neema Juma president host expected|0 UG Okello Obua president participant expected"},
		{"delegation", gathering + "The {D NO|Norwegian} delegation was headed by {O first_deputy_minister NO >|First Deputy Minister}, {P|Kari Lund}.",
			"0 NO Kari Lund first_deputy_minister head_of_delegation attended"},
		{"talks", "{O deputy_foreign_minister NO|{D NO|Norwegian} deputy foreign minister} held {E 1 held head=meetings level=bilateral|meetings} with Mr. {P|Ben Okri}, {O chief_secretary GH <|Chief Secretary of {C GH|Ghana}}.",
			"1 GH Ben Okri chief_secretary interlocutor attended|1 NO - deputy_foreign_minister interlocutor attended"},
		{"region", "On that day the {O foreign_minister - many|foreign ministers} of {C JP|Japan} and the countries of {R KZ,UZ|the region} met together in {L KZ|Astana} for {E 0 held|the meeting}.",
			"0 JP - foreign_minister participant attended|0 KZ - foreign_minister participant attended|0 UZ - foreign_minister participant attended"},
		{"counted group", "{B series|The forum} is an initiative between {C JP|Japan} and the {R KE,UG,TZ|Lake} nations of {C KE|Kenya} and {C UG|Uganda}. On that day the three countries {E 0 held|met} again in {L UG|Kampala}.",
			"0 JP - - participant attended|0 KE - - participant attended|0 UG - - participant attended"},
		{"habit is no meeting", gathering + "{C CH|Switzerland} participates only as an observer.", ""},
		{"topic is no part", "{E 0 held|The conference} on {C SY|Syria} discussed aid to {C LB|Lebanon} and {C JO|Jordan}.", ""},
		{"source is no part", "{C KE|Kenya} took part in {E 0 held|the summit}, according to {B ministry UG|the {D UG|Ugandan} Foreign Ministry}.", "0 KE - - participant attended"},
		{"roster", "{E 0 held|The meeting} took place in May. The delegates were:\n\n{C KE|Kenya}: {P|Amina Odera}, {O minister KE <|Minister of Water}\n\n{C UG|Uganda}: {P|Okello Obua}, {O ambassador UG <|Ambassador}\n\nThey agreed on much.",
			"0 KE Amina Odera minister participant attended|0 UG Okello Obua ambassador participant attended"},
		{"one office for several", "Around the table at {E 0 held|the forum} were {O foreign_minister - many|the foreign ministers} {P|Kari Lund} of {C NO|Norway} and {P|Nils Berg} of {C SE|Sweden}.",
			"0 NO Kari Lund foreign_minister participant attended|0 SE Nils Berg foreign_minister participant attended"},
		{"premier's country", "Guests of {E 0 held|the summit} include {O president - many|the presidents} of {C US|the U.S.} and {O premier CN >|{C CN|China}'s Premier} {P|Li Wen}.",
			"0 CN Li Wen premier guest attended|0 US - president guest attended"},
		{"counterpart", "{O foreign_minister NO >|{D NO|Norwegian} Foreign Minister} {P|Kari Lund} held {E 0 held head=talks level=bilateral|talks} with her {D SE|Swedish} counterpart {P|Nils Berg}.",
			"0 NO Kari Lund foreign_minister interlocutor attended|0 SE Nils Berg foreign_minister interlocutor attended"},
		{"represented by", "{C GL|Greenland} was represented at {E 0 held|the forum} by nobody. {C GL|Greenland} was represented by {O prime_minister GL >|Prime Minister} {P|Mika Olsen}.",
			"0 GL Mika Olsen prime_minister representative attended"},
		{"a country's man", "{C RW|Rwanda}'s {P|Paul Keza}, {O chair - <|chairman} of the group, opened {E 0 held|the summit}.", "0 RW Paul Keza chair participant attended"},
		{"absent alone", "{O president KE >|President} {P|Amina Odera} will not attend {E 0 planned|the summit} with {O president UG >|{D UG|Ugandan} President} {P|Okello Obua}.",
			"0 KE Amina Odera president participant absent|0 UG Okello Obua president participant expected"},
		{"was absent", gathering + "{C CA|Canada} was absent.", "0 CA - - participant absent"},
		{"were present", gathering + "{C CA|Canada} and {C PE|Peru} were also present.", "0 CA - - participant attended|0 PE - - participant attended"},
		{"welcomed as a guest", "{O premier LC >|{C LC|Saint Lucia}'s premier} {P|Ada Joseph}, who chaired {E 0 held|the meeting}, welcomed {O president HT >|{D HT|Haitian} President} {P|Paul Jean} as special guest.",
			"0 LC Ada Joseph premier chair attended"},
		{"on the line", gathering + "{C CA|Canada} and {C PE|Peru} were on the line.", "0 CA - - participant attended|0 PE - - participant attended"},
		{"as did others", gathering + "{C CA|Canada} took part, as did {C PE|Peru} and {C CL|Chile}.", "0 CA - - participant attended|0 CL - - participant attended|0 PE - - participant attended"},
		{"joined by video", gathering + "{C CA|Canada} and {C PE|Peru} joined by video.", "0 CA - - participant attended|0 PE - - participant attended"},
		{"sent its minister", gathering + "{C CA|Canada} sent its foreign minister.", "0 CA - - participant attended"},
		{"represented by, and so on", gathering + "{C CA|Canada} was represented by {O minister CA >|Minister} {P|Kari Lund}, {C PE|Peru} by {O ambassador PE >|Ambassador} {P|Ben Okri}.",
			"0 CA Kari Lund minister representative attended|0 PE Ben Okri ambassador representative attended"},
		{"sent observers", gathering + "{C CA|Canada} sent observers.", "0 CA - - observer attended"},
		{"not by the preposition", "{O president KE >|President} {P|Amina Odera}, after talks in {C UG|Uganda}, attended {E 0 held|the summit}.",
			"0 KE Amina Odera president participant attended"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, _, _ := read(row.text)
			if g := strings.Join(got, "|"); g != row.want {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.ReplaceAll(row.want, "|", "\n"))
			}
		})
	}
}

func TestSource(t *testing.T) {
	_, a, claims := read("{C KE|Kenya} took part in {E 0 held|the summit}, according to {B ministry UG|the {D UG|Ugandan} Foreign Ministry}.")
	if len(claims) != 1 || claims[0].Tier != corpus.TierAttributed || a.Quote(claims[0].AttributedSpan) != "the Ugandan Foreign Ministry" {
		t.Errorf("got %+v", claims)
	}
}

func TestParts(t *testing.T) {
	_, a, claims := read("{E 0 held|The session} was attended by {O foreign_minister NO >|Foreign Minister of {C NO|Norway}} {P|Kari Lund}.")
	if len(claims) != 1 {
		t.Fatalf("%d claims", len(claims))
	}
	for field, want := range map[string]string{"country": "Norway", "person": "Kari Lund", "office": "Foreign Minister of Norway", "role": "attended by", "meeting": "The session"} {
		if p, ok := claims[0].Part(field); !ok || a.Quote(p.Span) != want {
			t.Errorf("%s: %+v, want %q", field, p, want)
		}
	}
}
