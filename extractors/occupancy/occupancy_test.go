package occupancy_test

import (
	"fmt"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/occupancy"
	"rapporteur/pipeline/annotate"
)

// read gives the claims of a marked text, one line each: person, office, country, status, as of.
func read(marked string) ([]string, *corpus.Article, []corpus.Claim) {
	a := corpustest.Mentions(marked)
	a.Published.Date = "2020-06-01"
	annotate.Article(a, nil)
	claims := occupancy.Extractor{}.Extract(a)
	var out []string
	for _, c := range claims {
		v := c.Value.(corpus.Occupancy)
		out = append(out, fmt.Sprintf("%s: %s, %s, %s, %s", v.Person, v.Office, v.Country+v.Org, v.Status, v.AsOf))
	}
	return out, a, claims
}

func TestExtract(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"now", "{O foreign_minister NO >|{D NO|Norwegian} Foreign Minister} {P|Kari Lund} said so.", "Kari Lund: Norwegian Foreign Minister, NO, current, 2020-06-01"},
		{"then", "In {T 2017-05|May 2017}, in {C TM|Turkmenistan}, {O foreign_minister NO > then|then-Foreign Minister of {C NO|Norway}} {P|Kari Lund} promised help.",
			"Kari Lund: then-Foreign Minister of Norway, NO, then, 2017-05"},
		{"two posts", "It was due to {O president KE > interim|the now interim President of {C KE|Kenya}} {P|Amina Odera}, who in {T 2004|2004} was {O foreign_minister KE <|the country's foreign minister}.",
			"Amina Odera: the now interim President of Kenya, KE, interim, 2020-06-01|Amina Odera: the country's foreign minister, KE, current, 2004"},
		{"one post, many mentions", "{O foreign_minister NO >|Foreign Minister of {C NO|Norway}} {P|Kari Lund} came. {O foreign_minister - >|Foreign Minister} {P Kari Lund|Lund} left. {O minister - >|Minister} {P Kari Lund|Lund} slept.",
			"Kari Lund: Foreign Minister of Norway, NO, current, 2020-06-01"},
		{"meeting day", "{E 0 held date=2020-05-02|The fourth meeting} took place in May. {O foreign_minister NO >|Foreign Minister of {C NO|Norway}} {P|Kari Lund} attended {E 0 held date=2020-05-02|the event}.",
			"Kari Lund: Foreign Minister of Norway, NO, current, 2020-05-02"},
		{"planned day", "{O president KE >|President of {C KE|Kenya}} {P|Amina Odera} will attend {E 0 planned date=2020-07-02|the summit}.",
			"Amina Odera: President of Kenya, KE, current, 2020-06-01"},
		{"former", "{O foreign_minister NO > former|Former Foreign Minister} {P|Kari Lund} gave reasons.", "Kari Lund: Former Foreign Minister, NO, former, "},
		{"no post", "The crowd cheered {P|Ben Okri} of {C GH|Ghana}.", "Ben Okri: , GH, , 2020-06-01"},
		{"no post, no country", "The crowd cheered {P|Ben Okri}.", "Ben Okri: , , , 2020-06-01"},
		{"counterpart after the name", "{O foreign_minister NO >|Foreign Minister} {P|Kari Lund} and {P|Nils Berg}, her {D SE|Swedish} counterpart, spoke.",
			"Kari Lund: Foreign Minister, NO, current, 2020-06-01|Nils Berg: Foreign Minister, SE, current, 2020-06-01"},
		{"counterpart", "{O foreign_minister NO >|Foreign Minister} {P|Kari Lund} spoke with her {D SE|Swedish} counterpart {P|Nils Berg}.",
			"Kari Lund: Foreign Minister, NO, current, 2020-06-01|Nils Berg: Foreign Minister, SE, current, 2020-06-01"},
		{"colleague of the sentence before", "“Rain,” said {O foreign_minister NO >|Foreign Minister} {P|Kari Lund}. Her {D SE|Swedish} colleague, {P|Nils Berg}, left.",
			"Kari Lund: Foreign Minister, NO, current, 2020-06-01|Nils Berg: Foreign Minister, SE, current, 2020-06-01"},
		{"guest from", "A guest from {C GH|Ghana}, {P|Ben Okri}, sang.", "Ben Okri: , GH, , 2020-06-01"},
		{"several", "There were {O foreign_minister NO >|the foreign ministers} {P|Kari Lund} of {C NO|Norway} and {O minister SE >|Minister of Water} {P|Nils Berg}.",
			"Kari Lund: the foreign minister, NO, current, 2020-06-01|Nils Berg: Minister of Water, SE, current, 2020-06-01"},
		{"chair is no post beside another", "{P|Kari Lund}, {O prime_minister NO <|Prime Minister of {C NO|Norway}} and {O chair - <|chair} of the group, spoke.",
			"Kari Lund: Prime Minister of Norway, NO, current, 2020-06-01"},
		{"plan is no time", "{O president KE >|President of {C KE|Kenya}} {P|Amina Odera} said the road will be ready by {T 2030|2030}.",
			"Amina Odera: President of Kenya, KE, current, 2020-06-01"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, _, _ := read(row.text)
			if g := strings.Join(got, "|"); g != row.want {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.ReplaceAll(row.want, "|", "\n"))
			}
		})
	}
}

func TestAuthorsAreNone(t *testing.T) {
	a := corpustest.Mentions("{P|Ben Okri} writes from {L GH|Accra}.")
	p := a.Mentions[0].Value.(corpus.Person)
	p.Byline = true
	a.Mentions[0].Value = p
	annotate.Article(a, nil)
	if cs := (occupancy.Extractor{}).Extract(a); len(cs) != 0 {
		t.Errorf("got %+v", cs)
	}
}

func TestParts(t *testing.T) {
	_, a, claims := read("In {T 2017-05|May 2017}, {O foreign_minister NO > then|then-Foreign Minister of {C NO|Norway}} {P|Kari Lund} promised help.")
	if len(claims) != 1 {
		t.Fatalf("%d claims", len(claims))
	}
	for field, want := range map[string]string{"person": "Kari Lund", "office": "then-Foreign Minister of Norway", "country": "Norway", "as_of": "May 2017"} {
		if p, ok := claims[0].Part(field); !ok || a.Quote(p.Span) != want {
			t.Errorf("%s: %+v, want %q", field, p, want)
		}
	}
}
