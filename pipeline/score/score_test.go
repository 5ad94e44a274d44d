package score

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestSameBody(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Association of Southeast Asian Nations", "ASEAN", true},
		{"Central Asia plus Japan Dialogue", "Central Asia + Japan", true},
		{"Lake Leaders Meeting (LLM)", "LLM", true},
		{"ninth Lake Leaders Meeting", "Lake Leaders' Meeting", true},
		{"Central Asia - Republic of Korea", "Central Asia plus Japan", false},
		{"Second Foreign Ministers' Meeting", "fifth meeting of foreign ministers", true},
		{"Lake Forum", "River Forum", false},
		{"", "Lake Forum", false},
	} {
		if got := sameBody(c.a, c.b) >= 0.6; got != c.same {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
	if sameBodyByName("Second Foreign Ministers' Meeting", "fifth meeting of foreign ministers") > 0 {
		t.Error("general words name a meeting")
	}
}

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"HAYAMA Toshiki", "Toshiki Hayama", true},
		{"H.E. Mr. Ola Berg", "Berg", true},
		{"Joseph R. Berg", "Joseph Berg", true},
		{"Sirojiddin Muhriddin", "Sirojiddin Mukhriddin", true},
		{"He Lifeng", "Lifeng", true},
		{"Anna Berg", "Ola Berg", false},
		{"Anna", "Anna Berg", true},
		{"Kim", "Kin", false},
	} {
		if _, same := sameName(c.a, c.b); same != c.same {
			t.Errorf("%q and %q: %v", c.a, c.b, same)
		}
	}
}

func TestSameOffice(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Foreign Minister", "Minister of Foreign Affairs of Japan", true},
		{"Deputy Foreign Minister", "Foreign Minister", false},
		{"former President", "President", false},
		{"PM", "Prime Minister", true},
		{"Kazakh ambassador to Norway", "Ambassador", true},
	} {
		if got := sameOffice(c.a, c.b); got != c.same {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}

func TestSameParty(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"JP", "Japan", true}, {"EU", "European Commission", true}, {"UN", "United Nations", true},
		{"JP", "KR", false}, {"Lake Fund", "the Lake Fund", true}, {"JP", "Lake Fund", false}, {"", "", false},
	} {
		if got := sameParty(c.a, c.b); got != c.same {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
	if !isCollective("donors (collective)") || !isCollective("over 40 countries") || isCollective("Lake Fund") {
		t.Error("who the donors are")
	}
}

func TestRelate(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want corpus.Relation
	}{
		{"2024-05", "2024-05-03", corpus.Nested}, {"2024-05-03", "2024-05-03", corpus.Same}, {"2024-05-03", "2024-05-04", corpus.Disjoint},
		{"XXXX-08-27", "2016-08-27", corpus.Nested}, {"XXXX-08-27", "XXXX-08-27", corpus.Same}, {"XXXX-08-27", "2016-08-28", corpus.Disjoint},
		{"2025-23", "2025-10", corpus.Nested}, {"2024", "soon", corpus.Unrelated},
	} {
		if got := relate(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

const sampleText = `The third Lake Summit met in Oslo on 3 May 2024. President Ola Berg of Norway and the Kenyan envoy came. Norway hosted it
and pledged 5 million euros (6 million dollars) to the Lake Fund, 1 million of it for fish. The need is 9 million. It will train 20 pilots. They signed the Oslo Charter.`

const sampleGold = `{"id": "a", "published": "2024-05-04", "countries": ["NO"], "countries_demonym_only": ["KE"],
"meetings": [{"series": "Lake Summit", "name": "third Lake Summit", "ordinal": 3, "level": "summit", "date": "2024-05-03", "place_city": "Oslo", "place_country": "NO",
 "modality": "held", "format": "hybrid", "primary": true, "participants": ["NO", "KE"], "evidence": "The third Lake Summit", "note": "for people"}],
"people": [{"name": "Ola Berg", "office": "President", "country_or_org": "NO", "evidence": "President Ola Berg of Norway"}],
"statuses": [{"country": "NO", "body": "Lake Summit", "status": "host", "valid_from": "2024-05-03", "modality": "planned", "evidence": "Norway hosted it"}],
"pledges": [{"pledger": "NO", "beneficiary": ["Lake Fund"], "amount": "5000000", "currency": "EUR", "qualifier": "exact", "date": "2024-05", "modality": "announced",
 "equivalent": {"amount": 6000000, "currency": "USD"}, "allocations": [{"amount": "1000000", "currency": "EUR", "evidence": "1 million of it"}], "evidence": "pledged 5 million euros"}],
"other_amounts": [{"amount": "9000000", "currency": "EUR", "kind": "need", "evidence": "The need is 9 million"}],
"commitments": [{"actor": "NO", "action": "train pilots", "quantity": 20, "unit": "pilots", "beneficiary": ["Lake Fund"], "modality": "announced", "evidence": "It will train 20 pilots"}],
"documents_adopted": [{"name": "Oslo Charter", "status": "signed", "date": "2024-05-03", "evidence": "They signed the Oslo Charter"}]}`

// faultless prints gold as extract would.
func faultless(t *testing.T, text, gold string) *Line {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(gold), &m); err != nil {
		t.Fatal(err)
	}
	for _, list := range m {
		items, _ := list.([]any)
		for _, x := range items {
			item, ok := x.(map[string]any)
			if !ok {
				continue
			}
			if q, ok := item["evidence"].(string); ok {
				at := strings.Index(text, q)
				item["evidence"] = []Quote{{at, at + len(q), q}}
			}
			if e, ok := item["equivalent"].(map[string]any); ok {
				item["equivalent"] = []any{e}
			}
		}
	}
	m["published"] = map[string]any{"date": m["published"], "evidence": Quote{0, 9, text[:9]}}
	m["text"] = text
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	l, err := ReadLine(b)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func sample(t *testing.T) Article {
	t.Helper()
	g, err := ReadGold([]byte(sampleGold), sampleText)
	if err != nil {
		t.Fatal(err)
	}
	g.PublishedEvidence = "The third"
	return Article{Name: "a", Text: sampleText, Gold: g, Line: faultless(t, sampleText, sampleGold)}
}

// TestFaultless: what says all that gold says, and no more, has 1 in every row.
func TestFaultless(t *testing.T) {
	r := Articles([]Article{sample(t)})
	if len(r.Findings) > 0 || r.Headline() != 1 {
		t.Errorf("headline %v, %+v", r.Headline(), r.Findings)
	}
	for _, row := range r.Rows() {
		if v, ok := row.Figure(); ok && v != 1 {
			t.Errorf("%s: %v", row.Field, v)
		}
	}
}

// TestFaults: one fault moves its own rows alone.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*Line)
		moved string // the rows that are below 1, in order
	}{
		{"another day", func(l *Line) { l.Meetings[0].Date = "2024-05" }, "main.date meetings.date"},
		{"another town", func(l *Line) { l.Meetings[0].City = "Rome" }, "main main.found meetings"},
		{"not marked", func(l *Line) { l.Meetings[0].Primary = false }, "main"},
		{"no country", func(l *Line) { l.People[0].Country = "" }, "people people.country"},
		{"an office less", func(l *Line) { l.People[0].Office = "" }, "offices"},
		{"a member", func(l *Line) { l.Statuses[0].Status = "member" }, "statuses statuses.member statuses.host"},
		{"no time", func(l *Line) { l.Statuses[0].ValidFrom = "" }, "statuses statuses.host statuses.valid_from"},
		{"the equivalent as a pledge", func(l *Line) {
			l.Pledges[0].Amount.Text, l.Pledges[0].Currency = "6000000", "USD"
		}, "pledges"},
		{"rounded", func(l *Line) { l.Pledges[0].Amount.Text = "5010000" }, ""},
		{"a number for an amount", func(l *Line) { l.Pledges[0].Amount.Bare = true }, "amounts.text"},
		{"a part that says so", func(l *Line) {
			part := l.Pledges[0]
			part.Amount.Text, part.PartOf = "1000000", json.RawMessage("0")
			l.Pledges = append(l.Pledges, part)
		}, ""},
		{"a need as a pledge", func(l *Line) {
			p := l.Pledges[0]
			p.Amount.Text = "9000000"
			l.Pledges = append(l.Pledges, p)
		}, "pledges"},
		{"not signed", func(l *Line) { l.Documents[0].Status = "not_signed" }, "documents"},
		{"agreed", func(l *Line) { l.Documents[0].Status = "agreed" }, "documents.status"},
		{"offsets", func(l *Line) { l.Documents[0].Evidence[0].Start++ }, "evidence.bytes"},
		{"a country too many", func(l *Line) { l.Countries = append(l.Countries, "SE") }, "countries"},
	} {
		a := sample(t)
		c.spoil(a.Line)
		var moved []string
		for _, row := range Articles([]Article{a}).Rows() {
			if v, ok := row.Figure(); ok && v < 1 {
				moved = append(moved, row.Field)
			}
		}
		if got := strings.Join(moved, " "); got != c.moved {
			t.Errorf("%s: below 1 are %q, want %q", c.name, got, c.moved)
		}
	}
}

// TestNoLine: an article without a line has missed all that gold has.
func TestNoLine(t *testing.T) {
	a := sample(t)
	a.Line = nil
	r := Articles([]Article{a})
	if h := r.Headline(); h != 0 || math.IsNaN(h) {
		t.Errorf("headline %v", h)
	}
	if h := Articles(nil).Headline(); h != 0 {
		t.Errorf("of nothing: %v", h)
	}
}

func TestSelect(t *testing.T) {
	r := Report{Findings: []Finding{{Field: "a", Kind: "missed"}, {Field: "a", Kind: "missed"}, {Field: "a", Kind: "extra"}, {Field: "b", Kind: "missed"}}}
	if n := len(r.Select(1).Findings); n != 3 {
		t.Errorf("one of each: %d", n)
	}
	if n := len(r.Select(5, "b").Findings); n != 1 {
		t.Errorf("of b: %d", n)
	}
}

func TestReadGold(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"cut off", `{"id": "a"`, "no JSON"},
		{"a misspelt key", `{"meeting": []}`, `unknown field "meeting"`},
		{"two objects", `{} {}`, "more than one"},
		{"a status", `{"statuses": [{"country": "NO", "body": "X", "status": "friend", "evidence": "The third"}]}`, `status "friend" is none of member`},
		{"a date", `{"published": "May 2024"}`, "not EDTF"},
		{"a quotation", `{"documents_adopted": [{"name": "X", "status": "signed", "evidence": "nowhere"}]}`, `"nowhere" is not in the text`},
		{"no quotation", `{"documents_adopted": [{"name": "X", "status": "signed"}]}`, "has no evidence"},
		{"a country", `{"countries": ["Norway"]}`, `"Norway" is no ISO`},
		{"an amount", `{"pledges": [{"pledger": "NO", "amount": "1e9", "currency": "EUR", "evidence": "The third"}]}`, "no amount"},
	} {
		if _, err := ReadGold([]byte(c.file), sampleText); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// FuzzReadGold: no file of gold is too odd to be read, or refused, and scored.
func FuzzReadGold(f *testing.F) {
	f.Add([]byte(sampleGold))
	f.Add([]byte(`{"pledges": [{"amount": 1e999, "equivalent": [], "duration_years": 1e300, "period": "per_year"}]}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		g, _ := ReadGold(file, sampleText)
		l, err := ReadLine([]byte(`{"text": "x"}`))
		if err != nil {
			t.Fatal(err)
		}
		Articles([]Article{{Name: "a", Text: sampleText, Gold: g, Line: l}, {Name: "b", Gold: g}})
	})
}
