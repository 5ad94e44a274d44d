package sqlite

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rapporteur/corpus"
)

// version is the record of a document of the same name with other words.
func version(t testing.TB, name string, n int) *corpus.Record {
	t.Helper()
	r := record(t, n)
	r.Ref.Name, r.Article.Source = name, name
	return r
}

func document(r *corpus.Record) *corpus.Document {
	return &corpus.Document{Ref: r.Ref, Bytes: r.Bytes, Format: r.Format, Charset: r.Charset, URL: r.URL, RefDate: r.RefDate}
}

func TestChangedSource(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "w.db")
	old, now := version(t, "news/a.txt", 1), version(t, "news/a.txt", 2)
	d := begin(t, path)
	save(t, d, old)
	publish(t, d)
	d = begin(t, path)
	save(t, d, now)
	publish(t, d)
	for _, c := range []struct {
		name, query string
		want        int
	}{
		{"the old document is superseded", "SELECT count(*) FROM document WHERE status = 'superseded' AND status_reason LIKE '%" + now.Hash[:16] + "'", 1},
		{"both snapshots are kept", "SELECT count(*) FROM snapshot", 2},
		{"claims of the old are gone", "SELECT count(*) FROM claim WHERE status = 'gone'", len(old.Claims)},
		{"facts rest on the new alone", "SELECT count(*) FROM cell_source s JOIN claim c USING (claim_id) WHERE c.status <> 'active'", 0},
		{"one document is shown", "SELECT count(*) FROM v_document", 1},
		{"the name leads to the new", "SELECT count(*) FROM source s JOIN document d USING (document_id) WHERE d.status = 'active'", 1},
	} {
		if got := count1(t, path, c.query); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
	if list := verify(t, path); len(list) != 0 {
		t.Errorf("findings: %v", list)
	}
	d = begin(t, path)
	if seen, err := d.Seen(ctx, document(old), "r1"); err != nil || seen {
		t.Errorf("bytes that were superseded count as seen (%v, %v)", seen, err)
	}
	save(t, d, old) // the page went back
	publish(t, d)
	if n := count1(t, path, "SELECT count(*) FROM claim WHERE status = 'active' AND document_id = ?", old.Hash[:16]); n != len(old.Claims) {
		t.Errorf("%d claims are active again, want %d", n, len(old.Claims))
	}
}

func TestSeen(t *testing.T) {
	ctx := context.Background()
	d := begin(t, filepath.Join(t.TempDir(), "w.db"))
	r := version(t, "news/m.txt", 1)
	save(t, d, r)
	other := func(change func(*corpus.Document)) *corpus.Document {
		doc := document(r)
		change(doc)
		return doc
	}
	for _, c := range []struct {
		name   string
		doc    *corpus.Document
		recipe string
		want   bool
	}{
		{"the same", document(r), "r1", true},
		{"another recipe", document(r), "r2", false},
		{"other bytes", other(func(d *corpus.Document) { d.Bytes = []byte("x") }), "r1", false},
		{"a date given by the user", other(func(d *corpus.Document) { d.RefDate = "2020-01-01" }), "r1", false},
		{"a name that comes before", other(func(d *corpus.Document) { d.Ref.Name = "a" }), "r1", false},
		{"a name that comes after", other(func(d *corpus.Document) { d.Ref.Name = "z" }), "r1", true},
	} {
		if got, err := d.Seen(ctx, c.doc, c.recipe); err != nil || got != c.want {
			t.Errorf("%s: %v, %v, want %v", c.name, got, err, c.want)
		}
	}
	issues, err := d.Issues(ctx)
	if err != nil {
		t.Fatal(err)
	}
	dup := corpus.Issue{Source: "z", Hash: r.Hash, Stage: "save", Class: "duplicate", Detail: "the same bytes as news/m.txt"}
	if !slices.Contains(issues, dup) {
		t.Errorf("the second name is no issue: %v", issues)
	}
}

func TestFailuresGoWhenTheyAreMended(t *testing.T) {
	ctx := context.Background()
	d := begin(t, filepath.Join(t.TempDir(), "w.db"))
	r := record(t, 1)
	failed := &corpus.Record{Ref: r.Ref, Issues: []corpus.Issue{{Stage: "fetch", Class: "timeout", Detail: "no answer"}}}
	fails := func() int {
		issues, err := d.Issues(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return len(slices.DeleteFunc(issues, func(i corpus.Issue) bool { return i.Stage != "fetch" }))
	}
	save(t, d, failed, failed)
	if fails() != 1 {
		t.Errorf("%d failures, want 1", fails())
	}
	save(t, d, r)
	if fails() != 0 {
		t.Error("the failure stays though the document was read")
	}
	save(t, d, failed)
	if seen, err := d.Seen(ctx, document(r), "r1"); !seen || err != nil || fails() != 0 {
		t.Errorf("the failure stays though the document was fetched: %v, %v", seen, err)
	}
}

func TestWhatCannotBeShownIsLeftOut(t *testing.T) {
	r := record(t, 1)
	for i, spoil := range []func(*corpus.Claim){
		func(c *corpus.Claim) { c.Quote = "never said" },
		func(c *corpus.Claim) { c.Evidence.End = 1 << 20 },
		func(c *corpus.Claim) { c.Parts = []corpus.Part{{Field: "date", Span: corpus.Span{Start: -1, End: 3}}} },
		func(c *corpus.Claim) { c.ID = r.Claims[7].ID },
		func(c *corpus.Claim) { c.AttributedSpan = corpus.Span{Start: 5, End: 1 << 20} },
	} {
		spoil(&r.Claims[i])
	}
	path := world(t, r)
	if n := count1(t, path, "SELECT count(*) FROM claim"); n != len(r.Claims)-5 {
		t.Errorf("%d claims, want %d", n, len(r.Claims)-5)
	}
	if n := count1(t, path, "SELECT count(*) FROM issue WHERE stage = 'save' AND class = 'internal'"); n != 5 {
		t.Errorf("%d issues, want 5", n)
	}
}

func TestNoValueWithoutClaim(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "w.db")
	d := begin(t, path)
	save(t, d, records(t, 2)...)
	ev, err := d.Evidence(ctx)
	if err != nil {
		t.Fatal(err)
	}
	res := resolve(ev)
	for i := range res.Facts {
		f := &res.Facts[i]
		switch v := f.Value.(type) {
		case corpus.Meeting:
			v.Level, v.Venue = "nonsense", "Town Hall"
			f.Value = v
			f.Cells = slices.DeleteFunc(f.Cells, func(c corpus.Cell) bool { return c.Column == "place_city" || c.Column == "venue" })
		case corpus.Agreement:
			f.Refs["meeting"] = "nowhere"
		case corpus.Pledge:
			f.Cells = slices.DeleteFunc(f.Cells, func(c corpus.Cell) bool { return c.Column == "amount" || c.Column == "beneficiaries" })
		}
	}
	if err := d.ReplaceFacts(ctx, res); err != nil {
		t.Fatal(err)
	}
	if err := d.Publish(ctx); err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{
		"SELECT count(*) FROM meeting WHERE level IS NOT NULL OR venue IS NOT NULL OR place_city IS NOT NULL",
		"SELECT count(*) FROM agreement WHERE meeting_id IS NOT NULL",
		"SELECT count(*) FROM pledge WHERE amount IS NOT NULL OR currency IS NOT NULL",
		"SELECT count(*) FROM pledge_party",
	} {
		if n := count1(t, path, q); n != 0 {
			t.Errorf("%s: %d", q, n)
		}
	}
	if n := count1(t, path, "SELECT count(*) FROM issue WHERE stage = 'facts'"); n < 8 {
		t.Errorf("%d issues", n)
	}
	if list := verify(t, path); len(list) != 0 {
		t.Errorf("findings: %v", list)
	}
}

// What columns.go admits and what the schema allows are the same words.
func TestVocabularyIsTheSchemas(t *testing.T) {
	d := begin(t, filepath.Join(t.TempDir(), "w.db"))
	for name, words := range vocabulary {
		table, column, _ := strings.Cut(name, ".")
		var schema string
		if err := d.sql.QueryRow("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", table).Scan(&schema); err != nil {
			t.Fatal(err)
		}
		_, check, ok := strings.Cut(schema, "CHECK ("+column+" IN (")
		if !ok {
			t.Errorf("%s has no constraint", name)
			continue
		}
		check, _, _ = strings.Cut(check, ")")
		var have []string
		for _, w := range strings.Split(check, ",") {
			have = append(have, strings.Trim(strings.TrimSpace(w), "'"))
		}
		if !slices.Equal(have, words) {
			t.Errorf("%s: the schema has %q, columns.go %q", name, have, words)
		}
	}
}

// A full disk is told as such, loses nothing committed, and what failed can be done again.
func TestDiskFull(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "w.db")
	d := begin(t, path)
	save(t, d, record(t, 1))
	d.sql.SetMaxOpenConns(1) // the limit is the connection's
	limit := func(pages int) {
		var n int
		if err := d.sql.QueryRow("PRAGMA page_count").Scan(&n); err != nil {
			t.Fatal(err)
		}
		if _, err := d.sql.Exec("PRAGMA max_page_count = " + ordinal(n+pages)); err != nil {
			t.Fatal(err)
		}
	}
	limit(1)
	big := recordOf("big.txt", strings.Repeat("Nothing of note was said. ", 20000))
	if err := d.Save(ctx, big); !errors.Is(err, ErrFull) {
		t.Fatalf("save on a full disk: %v, want ErrFull", err)
	}
	var n int
	if err := d.sql.QueryRow("SELECT count(*) FROM document").Scan(&n); err != nil || n != 1 {
		t.Errorf("%d documents, %v", n, err)
	}
	limit(10000)
	d.sql.SetMaxOpenConns(0)
	save(t, d, big)
	publish(t, d)
	if list := verify(t, path); len(list) != 0 {
		t.Errorf("findings: %v", list)
	}
}

func TestSaveIsAllOrNothing(t *testing.T) {
	d := begin(t, filepath.Join(t.TempDir(), "w.db"))
	bad := record(t, 2)
	bad.Article.Sentences[1].End = 1 << 20
	wrong := record(t, 3)
	wrong.Bytes = []byte("other")
	for _, r := range []*corpus.Record{bad, wrong} {
		if err := d.Save(context.Background(), r); err == nil {
			t.Error("a record that contradicts itself is stored")
		}
	}
	var n int
	if err := d.sql.QueryRow("SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM snapshot) + (SELECT count(*) FROM text)").Scan(&n); err != nil || n != 0 {
		t.Errorf("%d rows were left, %v", n, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := d.Save(ctx, record(t, 1)); !errors.Is(err, context.Canceled) {
		t.Errorf("save after the end: %v", err)
	}
}

func TestReadersDoNotWrite(t *testing.T) {
	d := open(t, world(t, record(t, 1)))
	if err := d.Save(context.Background(), record(t, 2)); err == nil {
		t.Error("a reader saves")
	}
	if err := d.Publish(context.Background()); err == nil {
		t.Error("a reader publishes")
	}
	for _, s := range []string{"DELETE FROM claim", "CREATE TABLE x (y)", "DROP VIEW v_meeting"} {
		if _, err := d.sql.Exec(s); err == nil {
			t.Errorf("%s is done on a file opened for reading", s)
		}
	}
}

func TestCopies(t *testing.T) {
	long := "The ministers agreed to meet again in spring."
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"the same", long, long, true},
		{"marks and case", long, "“The Ministers agreed to meet again,\nin spring”", true},
		{"another word", long, strings.Replace(long, "spring", "autumn", 1), false},
		{"short", "Oslo, Norway", "Oslo, Norway", false},
	} {
		if got := copyGroup("a", 1, c.a) == copyGroup("b", 2, c.b); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
