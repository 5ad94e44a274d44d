package sqlite

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// factColumns are the columns of a kind's table with what is said of them in
// columnsOf, whatever the values.
func factColumns(k corpus.Kind) []column {
	v, err := corpus.DecodeValue(k, []byte("{}"))
	if err != nil {
		return nil
	}
	return columnsOf(corpus.Fact{Value: v})
}

// source is a claim that a cell rests on, with what is needed of the claim.
type source struct {
	claim, field, basis, status, value string
	words                              []string // the fields that it has words for
}

// place is a cell.
type place struct{ table, row, column string }

// cells checks that every value of a resolved row leads to an active claim that has
// words for it and does not say something else.
func (v *verifier) cells() {
	sources := v.sources(v.claimWords())
	seen := map[place]bool{}
	for _, table := range sortedKeys(resolvedTables) {
		from := []string{table}
		if view := resolvedTables[table].view; view != table { // it has the lists
			from = append(from, view)
		}
		for _, f := range from {
			v.rows(table, f, sources, seen)
		}
	}
	var lost []string
	for at := range sources {
		if !seen[at] {
			lost = append(lost, words(at.table, at.row, at.column))
		}
	}
	sort.Strings(lost)
	for _, l := range lost {
		v.add("cell", "row_source", l, "", "the cell is not there")
	}
}

// claimWords is what a cell's source needs of every claim: value and status, and the
// fields that it has words for.
func (v *verifier) claimWords() map[string]source {
	claims := map[string]source{}
	v.each("cell", "claim", "SELECT claim_id, status, value, spans FROM claim", func(r []any) {
		c := source{claim: display(r[0]), status: display(r[1]), value: display(r[2])}
		err := eachTuple(display(r[3]), func(t tuple) { c.words = append(c.words, strings.Clone(t.text(0))) })
		if err == nil { // or it was told with the spans
			claims[c.claim] = c
		}
	})
	return claims
}

// sources are the sources of every cell, best first.
func (v *verifier) sources(claims map[string]source) map[place][]source {
	out := map[place][]source{}
	v.each("cell", "row_source", "SELECT table_name, row_id, cells FROM row_source ORDER BY table_name, row_id", func(r []any) {
		at := place{table: display(r[0]), row: display(r[1])}
		var bad error
		err := eachTuple(display(r[2]), func(cell tuple) {
			at.column = cell.text(0)
			bad = errors.Join(bad, eachTuple(cell.raw(1), func(t tuple) {
				s := claims[t.text(0)]
				s.claim, s.field, s.basis = t.text(0), t.text(1), t.text(2)
				out[at] = append(out[at], s)
			}))
		})
		if err = errors.Join(err, bad); err != nil {
			v.add("cell", "row_source", words(at.table, at.row), "cells", "cannot be read: %v", err)
		}
	})
	return out
}

// rows checks the cells of a table, as it or its view has them, and notes them in seen.
func (v *verifier) rows(table, from string, sources map[place][]source, seen map[place]bool) {
	got, err := readTable(v.ctx, v.q, "SELECT * FROM "+from)
	if err != nil {
		v.add("cell", table, "", "", "cannot be read: %v", err)
		return
	}
	need, key, kind := needed(table), indexOf(got, resolvedTables[table].key), indexOf(got, "kind")
	for _, row := range got.Rows {
		for i, c := range got.Columns {
			at := place{table, row[key], c}
			if row[i] == "" || row[i] == "[]" || seen[at] {
				continue
			}
			seen[at] = true
			switch {
			case len(sources[at]) > 0:
				v.cell(at, row[i], sources[at])
			case table == "entity" && row[kind] != "person": // named by mentions
			case slices.Contains(need, c):
				v.add("cell", table, row[key], c, "%q has no claim", row[i])
			}
		}
	}
}

func sortedKeys[T any](m map[string]T) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// needed are the columns of a table that must have sources.
func needed(table string) []string {
	switch table {
	case "series", "entity":
		return []string{"name"}
	}
	out := []string{"beneficiaries", "equivalents", "parties"}
	for _, c := range factColumns(corpus.Kind(table)) {
		if !c.derived {
			out = append(out, c.name)
		}
	}
	return out
}

// cell checks the sources of one value.
func (v *verifier) cell(at place, value string, list []source) {
	table, row, column := at.table, at.row, at.column
	stated, agree := 0, 0
	for _, s := range list {
		switch {
		case s.status != "active":
			v.add("cell", table, row, column, "claim %s is %s", s.claim, first(s.status, "not there"))
		case !slices.Contains(s.words, s.field):
			v.add("cell", table, row, column, "claim %s has no words for %s", s.claim, s.field)
		}
		says := said(table, column, s.value)
		if len(says) == 0 || s.basis == string(corpus.Inferred) || s.basis == string(corpus.Curated) {
			agree++
			continue
		}
		stated++
		if slices.ContainsFunc(says, func(x string) bool { return agrees(value, x) }) {
			agree++
		}
	}
	if stated > 0 && agree == 0 {
		v.add("cell", table, row, column, "none of its claims says %q", value)
	}
}

// fieldsOf are fields of a claim's value that a column may be read from, beside the one of its name.
var fieldsOf = map[string][]string{
	"meeting.place_city": {"city"}, "meeting.place_country": {"country"}, "series.name": {"series"}, "entity.name": {"person"},
	"occupancy.office_class": {"class"}, "occupancy.office_kind": {"rank", "class"}, "occupancy.valid_from": {"from"}, "occupancy.valid_to": {"to"},
	"membership.valid_from": {"from"}, "membership.valid_to": {"to"}, "pledge.duration_years": {"years"}, "pledge.purpose": {"action"},
}

// free are columns whose wording the reconciler chooses among many, or that name another row: no claim need have the same.
var free = []string{"meeting_id", "part_of", "name", "title", "office", "body", "series", "purpose", "action", "org", "pledger"}

// said are what a claim's value asserts of a column; none when it does not speak of it.
func said(table, column, value string) []string {
	if slices.Contains(free, column) && table != "entity" {
		return nil
	}
	var fields map[string]any
	if json.Unmarshal([]byte(value), &fields) != nil {
		return nil
	}
	var out []string
	for _, f := range append([]string{column}, fieldsOf[table+"."+column]...) {
		switch x := fields[f].(type) {
		case nil:
		case string:
			out = append(out, x)
		case float64:
			out = append(out, fmt.Sprint(int(x)))
		default:
			b, err := json.Marshal(x)
			if err == nil {
				out = append(out, string(b))
			}
		}
	}
	return out
}

// agrees tells whether a claim that says x can be a source of the value: the
// same words, a part of them, or dates that overlap.
func agrees(value, x string) bool {
	a, errA := corpus.ParseEDTF(value)
	b, errB := corpus.ParseEDTF(x)
	if errA == nil && errB == nil && len(value) >= 4 && len(x) >= 4 {
		return a.Relate(b) >= corpus.Overlapping
	}
	split := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	have := split(value)
	for _, w := range split(x) {
		if slices.Contains(have, w) {
			return true
		}
	}
	return false
}

// references checks what foreign keys cannot: rows named by table and id.
func (v *verifier) references() {
	v.each("reference", "id_alias", "SELECT alias, table_name, row_id FROM id_alias ORDER BY alias", func(r []any) {
		if _, ok := resolvedTables[display(r[1])]; !ok {
			v.add("reference", "id_alias", display(r[0]), "table_name", "no table %q", display(r[1]))
		}
	})
	for _, table := range sortedKeys(resolvedTables) {
		t := resolvedTables[table]
		v.each("reference", "id_alias", fmt.Sprintf("SELECT alias, row_id FROM id_alias WHERE table_name = ? AND row_id NOT IN (SELECT %s FROM %s) ORDER BY alias",
			t.key, table), func(r []any) {
			v.add("reference", "id_alias", display(r[0]), "row_id", "leads to %s, which is not there", display(r[1]))
		}, table)
	}
	v.each("reference", "conflict", `SELECT c.conflict_id, c.claim_id FROM conflict_claim c LEFT JOIN claim k ON k.claim_id = c.claim_id
		WHERE coalesce(k.status, '') <> 'active' OR NOT EXISTS (SELECT 1 FROM claim_span s WHERE s.claim_id = c.claim_id AND s.role = c.field)
		ORDER BY c.conflict_id, c.ordinal`, func(r []any) {
		v.add("reference", "conflict", display(r[0]), "claims", "claim %s is not active or has no such words", display(r[1]))
	})
	v.each("reference", "series", "SELECT series_id, name FROM series ORDER BY series_id", func(r []any) {
		if id := display(r[0]); id != seriesID(display(r[1])) {
			v.add("reference", "series", id, "series_id", "the id does not follow from the name")
		}
	})
	v.each("reference", "issue", `SELECT issue_id, coalesce(source, ''), coalesce(sha256, ''), stage, class, message FROM issue ORDER BY issue_id`, func(r []any) {
		i := corpus.Issue{Source: display(r[1]), Hash: display(r[2]), Stage: display(r[3]), Class: display(r[4]), Detail: display(r[5])}
		if id := display(r[0]); id != issueID(i) {
			v.add("reference", "issue", id, "issue_id", "the id does not follow from what the issue says")
		}
	})
}
