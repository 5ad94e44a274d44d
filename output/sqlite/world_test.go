package sqlite

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"rapporteur/corpus"
)

// record is what a made-up press release comes to: held on one day in one city, one guest, one pledge.
func record(t testing.TB, n int) *corpus.Record {
	t.Helper()
	city := []string{"Oslo", "Quito", "Accra", "Hanoi"}[n%4]
	country := []string{"NO", "EC", "GH", "VN"}[n%4]
	date := fmt.Sprintf("2021-03-%02d", 1+n%28)
	title := fmt.Sprintf("Lake Forum meets for the %dth time", n)
	body := fmt.Sprintf("The %dth Lake Forum was held in %s on %s. Envoy Ana Péréz of Norway pledged %d euros to Ghana.", n, city, date, 1000+n)
	text := title + "\n" + body
	rec := recordOf(fmt.Sprintf("news/%02d.txt", n), text)
	a := rec.Article
	a.Title, a.TitleSpan = title, corpus.Span{End: len(title)}
	a.Publisher, a.Language, a.Tier = "Lake Gazette", "en", corpus.TierNews
	a.Authors, a.MetaDates = []string{"B. Writer"}, []corpus.MetaDate{{Source: "url", Value: date}}
	a.Published = corpus.Published{Date: date, Basis: corpus.Stated, Rule: "stamp", Span: at(t, text, date)}
	cut := len(title) + 1
	a.Blocks = []corpus.Block{{Role: corpus.RoleTitle, Span: corpus.Span{End: cut}, Source: corpus.Span{End: cut}, Why: "first line"},
		{Role: corpus.RoleBody, Span: corpus.Span{Start: cut, End: len(text)}, Source: corpus.Span{Start: cut, End: len(text)}, Why: "prose"}}
	a.Furniture = []corpus.Block{{Role: corpus.RoleFurniture, Source: corpus.Span{Start: len(text), End: len(text) + 9}, Text: "Views: 12", Why: "counter"}}
	stop := strings.Index(text, ". ") + 1
	a.Sentences = []corpus.Sentence{{Span: corpus.Span{End: len(title)}}, {Span: corpus.Span{Start: cut, End: stop}, Block: 1},
		{Span: corpus.Span{Start: stop + 1, End: len(text)}, Block: 1}}
	a.Mentions = []corpus.Mention{
		{Type: corpus.TypePlace, Span: at(t, text, city), Value: corpus.Place{Name: city, Country: country, Kind: "capital"}},
		{Type: corpus.TypeDate, Span: at(t, text, date), Value: corpus.Date{EDTF: date, First: date, Last: date, Precision: "day"}},
		{Type: corpus.TypeCountry, Span: at(t, text, "Norway"), Value: corpus.Country{Code: "NO", Form: "name"}},
		{Type: corpus.TypeCountry, Span: at(t, text, "Ghana"), Value: corpus.Country{Code: "GH", Form: "name"}},
		{Type: corpus.TypePerson, Span: at(t, text, "Ana Péréz"), Value: corpus.Person{Name: "Ana Péréz", Given: "Ana", Family: "Péréz"}},
	}
	corpus.SortMentions(a.Mentions)
	held, promised := a.Sentences[1].Span, a.Sentences[2].Span
	part := func(field, words string) corpus.Part { return corpus.Part{Field: field, Span: at(t, text, words)} }
	rec.Claims = corpus.IdentifyClaims(rec.Hash, a, []corpus.Claim{
		{Value: corpus.Meeting{Series: "Lake Forum", Ordinal: n, Date: date, DateBasis: corpus.Stated, City: city, Country: country, Modality: "held",
			Level: corpus.LevelUnspecified, Primary: true, Parent: corpus.NoRef}, Evidence: held, By: "meeting/1", Rule: "held-in",
			Parts: []corpus.Part{part("series", "Lake Forum"), part("date", date), part("city", city)}},
		{Value: corpus.Participation{Country: "NO", Person: "Ana Péréz", Office: "Envoy", Role: "participant", Attendance: "attended"}, Evidence: promised,
			By: "participation/1", Parts: []corpus.Part{part("person", "Ana Péréz"), part("country", "Norway")}},
		{Value: corpus.Pledge{Pledger: "NO", Person: "Ana Péréz", Beneficiaries: []string{"GH"}, Kind: "monetary", Amount: fmt.Sprint(1000 + n),
			Currency: "EUR", Qualifier: corpus.Exact, Stage: "pledge", Modality: "announced", PartOf: corpus.NoRef,
			Equivalents: []corpus.Equivalent{{Amount: "7", Currency: "USD"}}}, Evidence: promised, By: "pledge/1",
			Parts: []corpus.Part{part("amount", fmt.Sprint(1000+n)), part("beneficiaries", "Ghana")}},
		{Value: corpus.Agreement{Title: "Joint Note", Kind: "joint_statement", Date: date, Parties: []string{"GH", "NO"}, Modality: "signed",
			Meeting: corpus.NoRef}, Evidence: held, By: "agreement/1"},
		{Value: corpus.Occupancy{Person: "Ana Péréz", Office: "Envoy", Rank: "special_representative", Country: "NO", AsOf: date, Meeting: corpus.NoRef},
			Evidence: promised, By: "participation/1"},
		{Value: corpus.Membership{Country: "NO", Body: "Lake Forum", Status: "member", AsOf: date, Meeting: corpus.NoRef}, Evidence: promised,
			By: "membership/1", AttributedTo: "Envoy", AttributedSpan: at(t, text, "Envoy"), Doubts: []string{"status is thin"}},
		{Value: corpus.Statement{Subject: "Lake Forum", Predicate: "goal", Object: "clean water", Meeting: corpus.NoRef}, Evidence: held, By: "meeting/1"},
		{Value: corpus.Amount{Money: corpus.Money{Amount: fmt.Sprint(1000 + n), Currency: "EUR"}, Kind: "target"}, Evidence: promised, By: "pledge/1"},
	})
	rec.Issues = []corpus.Issue{{Stage: "clean", Class: "doubt", Detail: "short page"}}
	return rec
}

// recordOf is a record of plain text with nothing found in it.
func recordOf(name, text string) *corpus.Record {
	raw := []byte(text + "Views: 12")
	a := &corpus.Article{Source: name, Text: text, Blocks: []corpus.Block{{Role: corpus.RoleBody, Span: corpus.Span{End: len(text)}}}}
	return &corpus.Record{Ref: corpus.Ref{Name: name}, Hash: corpus.Hash(raw), Bytes: raw, Format: corpus.FormatText, Recipe: "r1", Article: a}
}

func at(t testing.TB, text, words string) corpus.Span {
	t.Helper()
	i := strings.Index(text, words)
	if i < 0 {
		t.Fatalf("%q is not in %q", words, text)
	}
	return corpus.Span{Start: i, End: i + len(words)}
}

// resolve is a simple reconciler: a row for each claim, whose cells all rest on it.
func resolve(ev []corpus.Evidence) corpus.Resolution {
	var res corpus.Resolution
	person := corpus.PersonFact{ID: corpus.Hash([]byte("person"))[:24], Name: "Ana Péréz", Aliases: []string{"A. Péréz"}, Why: map[string]string{"A. Péréz": "an initial"}}
	meetings := map[string]string{}
	for _, e := range ev {
		if e.Kind() == corpus.KindMeeting {
			meetings[e.Document] = factID(e.ID)
		}
	}
	for _, e := range ev {
		f := corpus.Fact{ID: factID(e.ID), Value: e.Value, Refs: map[string]string{}, Extra: map[string]string{}, IndependentSources: 1, Tier: e.Tier,
			Aliases: []string{"other-" + e.ID}}
		switch e.Kind() {
		case corpus.KindParticipation, corpus.KindOccupancy:
			f.Refs["person"] = person.ID
			person.Claims = append(person.Claims, e.ID)
			if !slices.Contains(person.Documents, e.Document) {
				person.Documents = append(person.Documents, e.Document)
			}
			fallthrough
		case corpus.KindPledge, corpus.KindAgreement:
			f.Refs["meeting"] = meetings[e.Document]
		case corpus.KindMembership:
			f.Extra["first_observed"], f.Extra["last_observed"] = e.Published, e.Published
		}
		for _, c := range columnsOf(f) {
			if c.derived {
				continue
			}
			f.Cells = append(f.Cells, corpus.Cell{Column: c.name, Claims: []corpus.CellClaim{{Claim: e.ID, Field: strings.TrimPrefix(c.name, "place_"),
				Basis: corpus.Stated}}})
		}
		for _, l := range listsOf(f) {
			f.Cells = append(f.Cells, corpus.Cell{Column: l.name, Claims: []corpus.CellClaim{{Claim: e.ID, Field: l.name}}})
		}
		res.Facts = append(res.Facts, f)
	}
	sort.Strings(person.Documents)
	if len(person.Claims) > 0 {
		res.People = []corpus.PersonFact{person}
	}
	if len(ev) > 1 {
		res.Decisions = []corpus.Decision{{ID: "decision-1", Topic: "When the forum met", Subject: "Lake Forum", Predicate: "date", Rule: "actor-first",
			Decision: "2021-03-02", Reason: "The host says so.", NeedsReview: true,
			Verdicts: []corpus.Verdict{{Claim: ev[0].ID, Field: "date", Value: "2021-03-02", Verdict: "chosen"}, {Claim: ev[1].ID, Verdict: "open"}}}}
	}
	return res
}

func factID(claim string) string { return corpus.Hash([]byte(claim))[:24] }

// begin opens a working file that the test closes.
func begin(t testing.TB, path string) *DB {
	t.Helper()
	d, err := Begin(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func save(t testing.TB, d *DB, recs ...*corpus.Record) {
	t.Helper()
	for _, r := range recs {
		if err := d.Save(context.Background(), r); err != nil {
			t.Fatal(err)
		}
	}
}

// publish works the facts out and publishes.
func publish(t testing.TB, d *DB) {
	t.Helper()
	ctx := context.Background()
	ev, err := d.Evidence(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.ReplaceFacts(ctx, resolve(ev)); err != nil {
		t.Fatal(err)
	}
	if err := d.Publish(ctx); err != nil {
		t.Fatal(err)
	}
}

// world publishes the records and gives the path of the file.
func world(t testing.TB, recs ...*corpus.Record) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "w.db")
	d := begin(t, path)
	save(t, d, recs...)
	publish(t, d)
	return path
}

func records(t testing.TB, n int) []*corpus.Record {
	t.Helper()
	var out []*corpus.Record
	for i := range n {
		out = append(out, record(t, i+1))
	}
	return out
}
