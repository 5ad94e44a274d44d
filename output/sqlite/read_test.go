package sqlite

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/output"
)

func open(t testing.TB, path string) *DB {
	t.Helper()
	d, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// contract is the contract of the views, column for column.
var contract = map[string]string{
	"v_document": "document_id source sha256 title publisher published published_basis language tier status issues",
	"v_meeting": "meeting_id series level ordinal name date date_basis place_city place_country modality outcome independent_sources " +
		"needs_review",
	"v_participation": "participation_id meeting_id country person_id person office rank role attendance on_behalf_of basis",
	"v_person":        "person_id name aliases documents",
	"v_office":        "person_id person office office_kind country_or_org valid_from valid_to first_observed last_observed",
	"v_membership": "membership_id body country status valid_from valid_to from_not_before to_not_after first_observed last_observed basis " +
		"independent_sources needs_review",
	"v_pledge": "pledge_id meeting_id pledger person beneficiaries kind amount currency quantity unit qualifier equivalents purpose date " +
		"per_period duration_years part_of stage modality independent_sources tier",
	"v_agreement":      "agreement_id title kind date parties modality meeting_id",
	"v_statement":      "subject predicate object document_id quote",
	"v_conflict":       "conflict_id topic subject predicate rule decision reason needs_review",
	"v_conflict_claim": "conflict_id claim_id document_id value verdict quote",
	"v_evidence":       "table_name row_id column_name claim_id document_id extractor start end quote",
	"v_open_plan":      "meeting_id series level date asserted_as_of",
	"v_country":        "iso2 iso3 name documents",
}

func TestViewsKeepTheContract(t *testing.T) {
	d := open(t, world(t, records(t, 3)...))
	for _, name := range output.Views {
		got, err := d.View(context.Background(), name)
		if err != nil {
			t.Fatal(err)
		}
		cols := strings.Join(got.Columns, " ")
		if name == "v_participation" {
			cols = strings.TrimSuffix(cols, " org") // beside the contract, at its end
		}
		if cols != contract[name] {
			t.Errorf("%s has the columns %s", name, cols)
		}
		if name != "v_open_plan" && len(got.Rows) == 0 {
			t.Errorf("%s is empty", name)
		}
	}
	if len(output.Views) != len(contract) {
		t.Errorf("%d views, the contract has %d", len(output.Views), len(contract))
	}
}

func TestValuesInViews(t *testing.T) {
	path := world(t, record(t, 2))
	for _, c := range []struct{ name, query string }{
		{"document", `SELECT count(*) FROM v_document WHERE source = 'news/02.txt' AND published = '2021-03-03' AND tier = 'A3' AND issues = 1`},
		{"meeting", `SELECT count(*) FROM v_meeting WHERE series = 'Lake Forum' AND ordinal = 2 AND place_city = 'Accra' AND place_country = 'GH'`},
		{"participation", `SELECT count(*) FROM v_participation p JOIN v_person h USING (person_id) JOIN v_meeting m USING (meeting_id)
			WHERE h.name = 'Ana Péréz' AND p.country = 'NO'`},
		{"pledge", `SELECT count(*) FROM v_pledge WHERE amount = '1002' AND currency = 'EUR' AND beneficiaries = '["GH"]'
			AND equivalents = '[{"amount":"7","currency":"USD","qualifier":null}]'`},
		{"agreement", `SELECT count(*) FROM v_agreement WHERE parties = '["GH","NO"]' AND modality = 'signed'`},
		{"office", `SELECT count(*) FROM v_office WHERE office_kind = 'special_representative' AND country_or_org = 'NO'`},
		{"country", `SELECT count(*) FROM v_country WHERE iso2 = 'GH' AND iso3 = 'GHA' AND json_array_length(documents) = 1`},
		{"evidence", `SELECT count(*) FROM v_evidence e JOIN text t USING (document_id) WHERE table_name = 'pledge' AND column_name = 'amount'
			AND quote = '1002' AND CAST(substr(CAST(t.text AS BLOB), start + 1, "end" - start) AS TEXT) = quote`},
		{"person", `SELECT count(*) FROM v_person WHERE aliases = '["A. Péréz"]' AND json_array_length(documents) = 1`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if n := count1(t, path, c.query); n != 1 {
				t.Errorf("%d rows, want 1", n)
			}
		})
	}
	if n := count1(t, path, `SELECT count(*) FROM v_evidence e JOIN text t USING (document_id)
		WHERE CAST(substr(CAST(t.text AS BLOB), start + 1, "end" - start) AS TEXT) <> quote`); n != 0 {
		t.Errorf("%d quotes are not the text", n)
	}
}

func TestRecordComesBack(t *testing.T) {
	want := record(t, 5)
	d := open(t, world(t, records(t, 6)...))
	for _, name := range []string{want.Ref.Name, want.Hash, want.Hash[:16], want.Hash[:7]} {
		got, err := d.Record(context.Background(), name)
		if err != nil {
			t.Fatal(err)
		}
		byID := map[string]corpus.Claim{}
		for _, c := range got.Claims {
			byID[c.ID] = c
		}
		for i, c := range want.Claims {
			if !reflect.DeepEqual(byID[c.ID], c) {
				t.Errorf("claim %d:\n got %+v\nwant %+v", i, byID[c.ID], c)
			}
		}
		got.Claims = want.Claims // they come in the order of ids
		want.Article.Source = want.Ref.Name
		for i := range want.Issues {
			want.Issues[i].Source, want.Issues[i].Hash = want.Ref.Name, want.Hash
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("by %s:\n got %+v\nwant %+v\n got %+v\nwant %+v", name, got, want, got.Article, want.Article)
		}
	}
	if _, err := d.Record(context.Background(), "none.txt"); !errors.Is(err, ErrNoRow) {
		t.Errorf("a document that is not there: %v", err)
	}
}

func TestQueries(t *testing.T) {
	d := open(t, world(t, records(t, 4)...))
	for _, c := range []struct {
		name string
		q    output.Query
		rows int
	}{
		{"timeline", output.Query{Name: "timeline"}, 12},
		{"timeline of one country", output.Query{Name: "timeline", Country: "ghana"}, 4},
		{"limit", output.Query{Name: "timeline", Limit: 2}, 2},
		{"meetings", output.Query{Name: "meetings", Body: "lake"}, 4},
		{"meetings of none", output.Query{Name: "meetings", Body: "sea"}, 0},
		{"who-met", output.Query{Name: "who-met", Person: "péréz", Country: "NO"}, 4},
		{"who-met with nobody", output.Query{Name: "who-met", Country: "VN"}, 0},
		{"pledges", output.Query{Name: "pledges", Country: "GH"}, 4},
		{"agreements", output.Query{Name: "agreements"}, 4},
		{"offices", output.Query{Name: "offices", Person: "Ana"}, 4},
		{"status", output.Query{Name: "status", At: "2021-03-03"}, 1},
		{"status before all", output.Query{Name: "status", At: "2020-01-01"}, 0},
		{"conflicts", output.Query{Name: "conflicts"}, 1},
		{"open", output.Query{Name: "open"}, 1},
		{"issues", output.Query{Name: "issues"}, 4},
		{"search", output.Query{Name: "search", Words: `perez "pledged 1002"`}, 1},
		{"search for a name", output.Query{Name: "search", Words: "lake gh*"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := d.Query(context.Background(), c.q)
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Rows) != c.rows {
				t.Errorf("%d rows, want %d: %v", len(got.Rows), c.rows, got.Rows)
			}
			for _, r := range got.Rows {
				if len(r) != len(got.Columns) {
					t.Errorf("%d columns, row %q", len(got.Columns), r)
				}
			}
		})
	}
	for _, q := range output.Queries {
		if _, err := d.Query(context.Background(), output.Query{Name: q.Name, Words: "lake"}); err != nil {
			t.Error(err)
		}
	}
	for _, q := range []output.Query{{Name: "none"}, {Name: "search"}, {Name: "search", Words: `"`}, {Name: "status", At: "2021"}} {
		if _, err := d.Query(context.Background(), q); err == nil {
			t.Errorf("%+v is answered", q)
		}
	}
}

func TestAudit(t *testing.T) {
	ctx := context.Background()
	d := open(t, world(t, records(t, 3)...))
	view, err := d.View(ctx, "v_pledge")
	if err != nil {
		t.Fatal(err)
	}
	id := view.Rows[0][0]
	for _, name := range []string{id, id[:8]} {
		got, err := d.Cell(ctx, "v_pledge", name, "amount")
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != 1 || got[0].Cell != view.Rows[0][indexOf(view, "amount")] || got[0].Quote != got[0].Cell || !strings.Contains(got[0].Sentence, "pledged") {
			t.Errorf("cell: %+v", got)
		}
	}
	all, err := d.Cell(ctx, "pledge", id, "")
	if err != nil || len(all) < 10 {
		t.Errorf("%d sources of the row, %v", len(all), err)
	}
	doc, err := d.Doc(ctx, "news/02.txt")
	if err != nil || len(doc) < 20 {
		t.Errorf("%d cells rest on the document, %v", len(doc), err)
	}
	for _, s := range doc {
		if s.Source != "news/02.txt" || s.Cell == "" {
			t.Errorf("rests on the document: %+v", s)
		}
	}
	for _, c := range [][3]string{{"pledge", "none", ""}, {"document", "x", ""}, {"pledge; DROP TABLE x", id, ""}} {
		if _, err := d.Cell(ctx, c[0], c[1], c[2]); err == nil {
			t.Errorf("%v has sources", c)
		}
	}
}

func TestDiff(t *testing.T) {
	ctx := context.Background()
	recs := records(t, 3)
	a := open(t, world(t, recs...))
	edited := *recs[1]
	article := *edited.Article
	article.Publisher = "Sea Gazette"
	edited.Article = &article
	b := open(t, world(t, recs[0], &edited, record(t, 9)))
	got, err := a.Diff(ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, c := range got {
		count[c.Table+" "+c.What]++
	}
	if count["document changed"] != 1 || count["document added"] != 1 || count["document removed"] != 1 || count["claim added"] != 8 || count["meeting removed"] != 1 {
		t.Errorf("changes: %v", count)
	}
	if same, err := a.Diff(ctx, a); err != nil || len(same) != 0 {
		t.Errorf("a file differs from itself: %v, %v", same, err)
	}
}
