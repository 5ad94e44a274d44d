package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rapporteur/output"
)

func verify(t *testing.T, path string) []output.Finding {
	t.Helper()
	d, err := Open(path)
	if err != nil {
		return []output.Finding{{Check: "open", Message: err.Error()}}
	}
	defer d.Close()
	list, err := d.Verify(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// tamper runs a statement on a published file as another program could.
func tamper(t *testing.T, path, stmt string, args ...any) {
	t.Helper()
	pool, err := sql.Open("sqlite3", dsn(path, "mode=rw&_ignore_check_constraints=1&_foreign_keys=off"))
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	if _, err := pool.Exec(stmt, args...); err != nil {
		t.Fatalf("%s: %v", stmt, err)
	}
}

func copyOf(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), "copy.db")
	if err := os.WriteFile(to, b, 0o644); err != nil {
		t.Fatal(err)
	}
	return to
}

func TestUntouchedHasNoFindings(t *testing.T) {
	for _, n := range []int{0, 1, 12} {
		for _, f := range verify(t, world(t, records(t, n)...)) {
			t.Errorf("%d documents: %+v", n, f)
		}
	}
}

// One byte of one value is changed, a hundred times over: each is found, with its table and row.
func TestEveryChangedByteIsFound(t *testing.T) {
	whole := world(t, records(t, 4)...)
	rng := rand.New(rand.NewPCG(7, 11))
	tables := []string{"text", "claim", "row_source", "snapshot", "document", "source", "entity", "meeting", "participation",
		"occupancy", "membership", "pledge", "pledge_party", "pledge_equivalent", "agreement", "agreement_party", "amount", "statement", "series",
		"conflict", "id_alias", "issue", "build_input", "country"}
	for i := range 100 {
		path := copyOf(t, whole)
		table := tables[i%len(tables)]
		row, column, stmt, args := change(t, rng, path, table)
		tamper(t, path, stmt, args...)
		found := false
		list := verify(t, path)
		for _, f := range list {
			found = found || f.Check == "digest" && f.Table == table && (f.Row == row || strings.HasPrefix(column, "key "))
		}
		if !found {
			t.Errorf("change %d, of %s in row %q of %s, was not found: %v", i, column, row, table, list)
		}
	}
}

// change picks a value of a table and gives the statement that changes one byte of it.
func change(t *testing.T, rng *rand.Rand, path, table string) (row, column, stmt string, args []any) {
	t.Helper()
	d := open(t, path)
	defer d.Close()
	cols, keys, err := shape(context.Background(), d.sql, table)
	if err != nil {
		t.Fatal(err)
	}
	type value struct {
		row, column string
		key         []any
		old         any
	}
	var all []value
	list := strings.Join(append(append([]string{}, keys...), cols...), ", ")
	err = eachRow(context.Background(), d.sql, fmt.Sprintf("SELECT %s FROM %s ORDER BY %s", list, table, strings.Join(keys, ", ")), func(v []any) {
		var shown []string
		for _, k := range v[:len(keys)] {
			shown = append(shown, display(k))
		}
		for i, c := range cols {
			if x := v[len(keys)+i]; x != nil && display(x) != "" {
				if b, ok := x.([]byte); ok {
					x = append([]byte{}, b...)
				}
				all = append(all, value{strings.Join(shown, " "), c, append([]any{}, v[:len(keys)]...), x})
			}
		}
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("nothing to change in %s: %v", table, err)
	}
	pick := all[rng.IntN(len(all))]
	var to any
	switch old := pick.old.(type) {
	case int64:
		to = old ^ (1 << (8 + rng.IntN(8))) // the second byte, so that no other row has this key
	case []byte:
		old[rng.IntN(len(old))] ^= 1 << rng.IntN(8)
		to = old
	case string:
		b := []byte(old)
		b[rng.IntN(len(b))] ^= 1 << rng.IntN(7)
		to = string(b)
	}
	column = pick.column
	for _, k := range keys {
		if k == pick.column {
			column = "key " + column
		}
	}
	return pick.row, column, fmt.Sprintf("UPDATE %s SET %s = ? WHERE (%s) = (%s)", table, pick.column, strings.Join(keys, ", "),
		strings.TrimSuffix(strings.Repeat("?, ", len(keys)), ", ")), append([]any{to}, pick.key...)
}

// Beside the digests, the checks know what is wrong: one who rewrites the digests is still found out.
func TestWhatIsWrongIsTold(t *testing.T) {
	whole := world(t, records(t, 2)...)
	for _, c := range []struct{ name, stmt, check, table string }{
		{"text", "UPDATE text SET text = replace(text, 'Envoy', 'envoy')", "text", "text"},
		{"span", `UPDATE claim SET spans = replace(spans, '["date",0,', '["date",0,9')`, "quote", "claim"},
		{"spans that are none", "UPDATE claim SET spans = '{}'", "quote", "claim"},
		{"mention", "UPDATE text SET mentions = '[[90000,90001,\"date\"]]'", "text", "text"},
		{"value of a claim", "UPDATE claim SET value = replace(value, 'Ghana', 'Guinea'), value = replace(value, '\"GH\"', '\"GN\"')", "claim", "claim"},
		{"claim without evidence", `UPDATE claim SET spans = replace(spans, '"evidence"', '"witness"')`, "quote", "claim"},
		{"claim gone", "UPDATE claim SET status = 'gone' WHERE kind = 'pledge'", "cell", "pledge"},
		{"cell without source", `UPDATE row_source SET cells = replace(cells, '"date"', '"day"') WHERE table_name = 'meeting'`, "cell", "meeting"},
		{"value without claim", "UPDATE membership SET valid_to = '2022'", "cell", "membership"},
		{"value that no claim says", "UPDATE pledge SET amount = '999'", "cell", "pledge"},
		{"date that no claim says", "UPDATE meeting SET date = '2020-01-01'", "cell", "meeting"},
		{"list", "UPDATE pledge_party SET party = 'XX'", "cell", "pledge"},
		{"row gone", "DELETE FROM meeting", "reference", "agreement"},
		{"source of nothing", "UPDATE row_source SET row_id = row_id || '!' WHERE table_name = 'amount'", "cell", "row_source"},
		{"bytes", "UPDATE snapshot SET bytes = x'00'", "snapshot", "snapshot"},
		{"zone", `UPDATE text SET zones = replace(zones, '"body",', '"body",9')`, "zone", "text"},
		{"zones gone", "UPDATE text SET zones = '[]'", "zone", "text"},
		{"decision", `UPDATE conflict SET claims = replace(claims, '"evidence"', '"day"')`, "reference", "conflict"},
		{"name of a series", "UPDATE series SET name = name || '!'", "reference", "series"},
		{"issue", "UPDATE issue SET message = 'none'", "reference", "issue"},
		{"input gone", "DELETE FROM build_input", "build", "build_input"},
		{"row added", "INSERT INTO override VALUES ('a', 'b', 'c', 'd', 'e', 'f', 'g', 0)", "digest", "override"},
		{"digest", "UPDATE build_digest SET sha256 = '' WHERE table_name = 'text'", "digest", "build_digest"},
		{"recipe", "UPDATE build SET value = 'r9' WHERE name = 'recipe'", "digest", "build"},
		{"view", "DROP VIEW v_country", "digest", "sqlite_schema"},
		{"search", "UPDATE search_segdir SET root = x'00'", "digest", "search_segdir"},
		{"alias", "UPDATE id_alias SET row_id = 'none'", "reference", "id_alias"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := copyOf(t, whole)
			tamper(t, path, c.stmt)
			list := verify(t, path)
			for _, f := range list {
				if f.Check == c.check && f.Table == c.table {
					return
				}
			}
			t.Errorf("no finding of %s in %s: %v", c.check, c.table, list)
		})
	}
}

// A damaged file is told, and nothing worse happens.
func TestDamagedFiles(t *testing.T) {
	whole := world(t, records(t, 3)...)
	bytes, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	rng := rand.New(rand.NewPCG(3, 5))
	path := filepath.Join(t.TempDir(), "damaged.db")
	for i := range 60 {
		b := append([]byte{}, bytes...)
		switch i % 3 {
		case 0: // cut off
			b = b[:rng.IntN(len(b))]
		case 1: // a page of zeros
			clear(b[4096*rng.IntN(len(b)/4096):][:4096])
		case 2: // noise
			for range 200 {
				b[rng.IntN(len(b))] = byte(rng.IntN(256))
			}
		}
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
		if len(verify(t, path)) == 0 {
			t.Errorf("damage %d was not found", i)
		}
		d, err := Open(path)
		if err != nil {
			continue
		}
		for _, v := range output.Views { // errors, not panics
			_, _ = d.View(ctx, v)
		}
		_, _ = d.Record(ctx, "news/01.txt")
		_, _ = d.Evidence(ctx)
		_, _ = d.Query(ctx, output.Query{Name: "search", Words: "lake"})
		d.Close()
	}
}
