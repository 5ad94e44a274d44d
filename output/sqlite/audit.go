package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"rapporteur/corpus"
	"rapporteur/output"
)

// resolvedTables are the tables whose cells have sources, with the view that
// shows lists and the key of its rows.
var resolvedTables = map[string]struct{ view, key string }{
	"series":        {"series", "series_id"},
	"entity":        {"entity", "entity_id"},
	"meeting":       {"meeting", "meeting_id"},
	"participation": {"participation", "participation_id"},
	"occupancy":     {"occupancy", "occupancy_id"},
	"membership":    {"membership", "membership_id"},
	"pledge":        {"v_pledge", "pledge_id"},
	"agreement":     {"v_agreement", "agreement_id"},
	"amount":        {"amount", "amount_id"},
	"statement":     {"statement", "statement_id"},
}

// tableNamed is the table that a user means, by its name or its view's.
func tableNamed(name string) (string, error) {
	name = strings.TrimPrefix(name, "v_")
	switch name {
	case "office":
		name = "occupancy"
	case "person":
		name = "entity"
	}
	if _, ok := resolvedTables[name]; !ok {
		return "", fmt.Errorf("%w: no table %q has sources; those that have are %s", ErrAsked, name, strings.Join(slices.Sorted(maps.Keys(resolvedTables)), ", "))
	}
	return name, nil
}

// rowNamed is the id of a row, by its id, another id of its cluster, or the head of its id.
func (d *DB) rowNamed(ctx context.Context, table, row string) (string, error) {
	t := resolvedTables[table]
	for _, query := range []string{
		fmt.Sprintf("SELECT %s FROM %s WHERE %s = ?1 AND ?2 = ?2", t.key, table, t.key),
		"SELECT row_id FROM id_alias WHERE alias = ?1 AND table_name = ?2",
		fmt.Sprintf("SELECT %s FROM %s WHERE length(?1) >= 4 AND substr(%s, 1, length(?1)) = ?1 AND ?2 = ?2 LIMIT 2", t.key, table, t.key),
	} {
		ids, err := texts(ctx, d.sql, query, row, table)
		if err != nil {
			return "", classify(err)
		}
		if len(ids) == 1 {
			return ids[0], nil
		}
		if len(ids) > 1 {
			return "", fmt.Errorf("%w: several ids begin with %q; give more of it", ErrAsked, row)
		}
	}
	return "", ErrNoRow
}

// Cell leads from a cell to the claims it rests on and their words. table may be a
// table or its view, row an id, a former id, or the head of one; column "" is all columns.
func (d *DB) Cell(ctx context.Context, table, row, column string) ([]output.Support, error) {
	out, err := d.cell(ctx, table, row, column)
	if err != nil {
		return nil, fmt.Errorf("audit cell %s %s %s: %w", table, row, column, classify(err))
	}
	return out, nil
}

func (d *DB) cell(ctx context.Context, table, row, column string) ([]output.Support, error) {
	table, err := tableNamed(table)
	if err != nil {
		return nil, err
	}
	if row, err = d.rowNamed(ctx, table, row); err != nil {
		return nil, err
	}
	return d.supports(ctx, "c.table_name = ?1 AND c.row_id = ?2 AND (?3 = '' OR c.column_name = ?3)",
		"c.table_name, c.row_id, c.column_name, c.rank, s.ordinal", table, row, column)
}

// Doc lists what rests on a document: each cell, with the words, in the order of the text.
func (d *DB) Doc(ctx context.Context, document string) ([]output.Support, error) {
	id, err := d.documentNamed(ctx, document)
	if err != nil {
		return nil, fmt.Errorf("audit document %s: %w", document, err)
	}
	out, err := d.supports(ctx, "k.document_id = ?", "s.start, s.\"end\", c.table_name, c.row_id, c.column_name, c.rank", id)
	if err != nil {
		return nil, fmt.Errorf("audit document %s: %w", document, classify(err))
	}
	return out, nil
}

func (d *DB) supports(ctx context.Context, where, order string, args ...any) ([]output.Support, error) {
	rows, err := d.sql.QueryContext(ctx, `SELECT c.table_name, c.row_id, c.column_name, c.rank, c.claim_id, k.document_id, d.source, c.field,
			coalesce(c.basis, k.basis), coalesce(k.tier, ''), coalesce(k.as_of, ''), k.extractor, coalesce(k.rule, ''), k.value, s.start, s."end", s.quote, e.quote
		FROM cell_source c JOIN claim k ON k.claim_id = c.claim_id JOIN document d ON d.document_id = k.document_id
		JOIN claim_span s ON s.claim_id = c.claim_id AND s.role = c.field
		JOIN claim_span e ON e.claim_id = c.claim_id AND e.role = 'evidence'
		WHERE `+where+" ORDER BY "+order, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []output.Support
	for rows.Next() {
		var s output.Support
		if err := rows.Scan(&s.Table, &s.Row, &s.Column, &s.Rank, &s.Claim, &s.Document, &s.Source, &s.Field, &s.Basis, &s.Tier, &s.AsOf, &s.Extractor,
			&s.Rule, &s.Value, &s.Start, &s.End, &s.Quote, &s.Sentence); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return out, d.fillCells(ctx, out)
}

// fillCells looks up the values of the cells.
func (d *DB) fillCells(ctx context.Context, list []output.Support) error {
	type row struct{ table, id string }
	known := map[row]map[string]string{}
	for i := range list {
		s := &list[i]
		at := row{s.Table, s.Row}
		if known[at] == nil {
			t, ok := resolvedTables[s.Table]
			if !ok {
				continue
			}
			known[at] = map[string]string{}
			for _, from := range []string{s.Table, t.view} { // the view has the lists
				got, err := readTable(ctx, d.sql, fmt.Sprintf("SELECT * FROM %s WHERE %s = ?", from, t.key), s.Row)
				if err != nil {
					return err
				}
				for _, r := range got.Rows {
					for j, c := range got.Columns {
						known[at][c] = r[j]
					}
				}
			}
		}
		s.Cell = known[at][s.Column]
	}
	return nil
}

// issuesOf are the issues of the document with this hash.
func (d *DB) issuesOf(ctx context.Context, hash string) ([]corpus.Issue, error) {
	all, err := d.Issues(ctx)
	return slices.DeleteFunc(all, func(i corpus.Issue) bool { return i.Hash != hash }), err
}

// Build tells what the file was built from: schema, recipe, as_of, curation, digest.
func (d *DB) Build(ctx context.Context) (map[string]string, error) {
	out := map[string]string{}
	err := eachRow(ctx, d.sql, "SELECT name, value FROM build ORDER BY name", func(v []any) { out[display(v[0])] = display(v[1]) })
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("read build: %w", classify(err))
	}
	return out, nil
}
