package sqlite

import (
	"context"
	"fmt"
	"sort"

	"rapporteur/output"
)

// compared are the tables that Diff looks at ; the first column is the key.
var compared = []struct {
	table, query string
}{
	{"document", "SELECT source, sha256, title, publisher, published, language, tier, status FROM document WHERE status <> 'superseded' ORDER BY source"},
	{"claim", "SELECT claim_id, document_id, kind, subject, predicate, object, modality, basis, tier, as_of, status FROM claim ORDER BY claim_id"},
	{"entity", "SELECT person_id, name, aliases FROM v_person ORDER BY person_id"},
	{"meeting", "SELECT * FROM meeting ORDER BY meeting_id"},
	{"participation", "SELECT * FROM participation ORDER BY participation_id"},
	{"occupancy", "SELECT * FROM occupancy ORDER BY occupancy_id"},
	{"membership", "SELECT * FROM membership ORDER BY membership_id"},
	{"pledge", "SELECT * FROM v_pledge ORDER BY pledge_id"},
	{"agreement", "SELECT * FROM v_agreement ORDER BY agreement_id"},
	{"amount", "SELECT * FROM amount ORDER BY amount_id"},
	{"statement", "SELECT * FROM statement ORDER BY statement_id"},
	{"conflict", "SELECT * FROM v_conflict ORDER BY conflict_id"},
	{"issue", "SELECT issue_id, source, stage, class, message FROM issue ORDER BY issue_id"},
}

// Diff lists what is otherwise in newer than in d, by table and row. A row that is
// there under another id of its cluster is compared with that one.
func (d *DB) Diff(ctx context.Context, newer *DB) ([]output.Change, error) {
	moved := map[string]string{} // id in d to id in newer
	err := eachRow(ctx, newer.sql, "SELECT table_name, alias, row_id FROM id_alias", func(v []any) {
		moved[display(v[0])+" "+display(v[1])] = display(v[2])
	})
	if err != nil {
		return nil, fmt.Errorf("compare %s with %s: %w", d.path, newer.path, classify(err))
	}
	var out []output.Change
	for _, c := range compared {
		before, err := readTable(ctx, d.sql, c.query)
		if err != nil {
			return nil, fmt.Errorf("compare %s of %s: %w", c.table, d.path, classify(err))
		}
		after, err := readTable(ctx, newer.sql, c.query)
		if err != nil {
			return nil, fmt.Errorf("compare %s of %s: %w", c.table, newer.path, classify(err))
		}
		out = append(out, diffTable(c.table, before, after, moved)...)
	}
	return out, nil
}

// diffTable compares rows by their first column.
func diffTable(table string, before, after output.Table, moved map[string]string) []output.Change {
	rows := map[string][]string{}
	for _, r := range after.Rows {
		rows[r[0]] = r
	}
	var out []output.Change
	matched := map[string]bool{}
	for _, old := range before.Rows {
		id := old[0]
		if rows[id] == nil && moved[table+" "+id] != "" {
			id = moved[table+" "+id]
		}
		now := rows[id]
		if now == nil || matched[id] {
			out = append(out, output.Change{Table: table, Row: old[0], What: "removed", Old: gistOf(before.Columns, old)})
			continue
		}
		matched[id] = true
		for i, c := range before.Columns {
			if i > 0 && old[i] != now[i] {
				out = append(out, output.Change{Table: table, Row: id, What: "changed", Column: c, Old: old[i], New: now[i]})
			}
		}
	}
	for _, now := range after.Rows {
		if !matched[now[0]] {
			out = append(out, output.Change{Table: table, Row: now[0], What: "added", New: gistOf(after.Columns, now)})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Row < out[j].Row })
	return out
}

// gistOf shows a row on one line.
func gistOf(columns, row []string) string {
	var out []string
	for i, c := range columns {
		if i > 0 && row[i] != "" && row[i] != "[]" {
			out = append(out, c+"="+row[i])
		}
	}
	return words(out...)
}
