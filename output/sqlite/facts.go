package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// factTables are worked out from claims, at each publishing; children before what
// they refer to.
var factTables = []string{"row_source", "conflict", "id_alias", "statement", "amount", "agreement_party", "agreement", "pledge_equivalent",
	"pledge_party", "pledge", "membership", "occupancy", "participation", "meeting", "series", "entity"}

const stageFacts = "facts"

// clearFacts takes the facts out of a working file: a copy of a published one has
// them, but they are written anew, once, when the new file is made.
func clearFacts(ctx context.Context, conn *sql.Conn) error {
	for _, t := range factTables {
		if _, err := conn.ExecContext(ctx, "DELETE FROM "+t); err != nil {
			return fmt.Errorf("clear %s: %w", t, err)
		}
	}
	_, err := conn.ExecContext(ctx, "DELETE FROM issue WHERE stage = ?", stageFacts)
	return err
}

// ReplaceFacts hands over what the evidence came to, which Publish writes in
// place of all facts before. A Save after it makes it stale. A value that no active claim supports,
// or that its column has no word for, is left out and becomes an issue: nothing
// stands without a source.
func (d *DB) ReplaceFacts(ctx context.Context, res corpus.Resolution) error {
	if d.unlock == nil {
		return errors.New("replace facts: database was opened for reading")
	}
	d.writing.Lock()
	defer d.writing.Unlock()
	d.facts = &res
	return ctx.Err()
}

// writeFacts stores a resolution in a file that has the claims.
func writeFacts(ctx context.Context, tx *txn, roles map[string][]string, res corpus.Resolution) error {
	w := newFactWriter(ctx, tx, roles, res)
	if err := w.write(res); err != nil {
		return fmt.Errorf("write facts: %w", err)
	}
	return nil
}

// factWriter stores one resolution.
type factWriter struct {
	ctx    context.Context
	tx     *txn
	roles  map[string][]string        // claim id to the roles of its spans; active claims only
	rows   map[string]map[string]bool // table to the ids of its rows
	series map[string][]corpus.CellClaim
	// insertions are the statements that store a row, by table.
	insertions map[string]string
	cells      []byte // the list of row_source.cells for the row at hand
	problems   []string
}

func newFactWriter(ctx context.Context, tx *txn, roles map[string][]string, res corpus.Resolution) *factWriter {
	w := &factWriter{ctx: ctx, tx: tx, roles: roles, rows: map[string]map[string]bool{}, series: map[string][]corpus.CellClaim{},
		insertions: map[string]string{}}
	note := func(table, id string) {
		if w.rows[table] == nil {
			w.rows[table] = map[string]bool{}
		}
		w.rows[table][id] = true
	}
	for _, f := range res.Facts {
		note(string(corpus.KindOf(f.Value)), f.ID)
	}
	for _, p := range res.People {
		note("entity", p.ID)
	}
	return w
}

// readRoles is, for each active claim, the roles that it has words for.
func readRoles(ctx context.Context, tx *txn) (map[string][]string, error) {
	rows, err := tx.QueryContext(ctx, "SELECT claim_id, spans FROM claim WHERE status = 'active'")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out, words := map[string][]string{}, map[string]string{}
	for rows.Next() {
		var id string
		var spans sql.RawBytes
		if err := rows.Scan(&id, &spans); err != nil {
			return nil, err
		}
		var roles []string
		err := eachTuple(string(spans), func(t tuple) {
			if t.number(1) == 0 {
				roles = append(roles, intern(words, t.text(0)))
			}
		})
		if err != nil {
			return nil, fmt.Errorf("spans of claim %s: %w", id, err)
		}
		out[id] = roles
	}
	return out, rows.Err()
}

func (w *factWriter) exec(query string, args ...any) error {
	_, err := w.tx.ExecContext(w.ctx, query, args...)
	return err
}

func (w *factWriter) problem(format string, args ...any) {
	w.problems = append(w.problems, fmt.Sprintf(format, args...))
}

func (w *factWriter) write(res corpus.Resolution) error {
	for _, p := range res.People {
		if err := w.person(p); err != nil {
			return fmt.Errorf("person %s: %w", p.ID, err)
		}
	}
	if err := w.named(); err != nil {
		return err
	}
	for _, f := range res.Facts {
		if err := w.fact(f); err != nil {
			return fmt.Errorf("%s %s: %w", corpus.KindOf(f.Value), f.ID, err)
		}
	}
	if err := w.allSeries(); err != nil {
		return err
	}
	for _, d := range res.Decisions {
		if err := w.decision(d); err != nil {
			return fmt.Errorf("decision %s: %w", d.ID, err)
		}
	}
	for _, p := range w.problems {
		if err := insertIssue(w.ctx, w.tx, corpus.Issue{Stage: stageFacts, Class: "internal", Detail: p}); err != nil {
			return err
		}
	}
	return nil
}

// fact stores a row, its lists, where its cells come from, and its other ids.
func (w *factWriter) fact(f corpus.Fact) error {
	table := string(corpus.KindOf(f.Value))
	cells := map[string][]corpus.CellClaim{}
	for _, c := range f.Cells {
		cells[c.Column] = append(cells[c.Column], c.Claims...)
	}
	cols := columnsOf(f)
	support := make([][]corpus.CellClaim, len(cols))
	for i, c := range cols {
		support[i] = w.support(cells, c)
		cols[i].value = w.admit(table, f.ID, c, support[i])
	}
	consistent(table, cols)
	args := []any{f.ID}
	for i, c := range cols {
		args = append(args, argument(c))
		if c.value == "" {
			continue
		}
		if c.name == "series" && table == "meeting" {
			w.series[c.value] = append(w.series[c.value], support[i]...)
		}
		w.sources(c.name, support[i])
	}
	if err := w.exec(w.insertion(table, cols), args...); err != nil {
		return err
	}
	for _, l := range listsOf(f) {
		if err := w.list(table, f.ID, l, w.support(cells, column{name: l.name})); err != nil {
			return err
		}
	}
	if err := w.endSources(table, f.ID); err != nil {
		return err
	}
	for _, a := range f.Aliases {
		if a == f.ID {
			continue
		}
		if err := w.exec("INSERT OR IGNORE INTO id_alias (alias, table_name, row_id) VALUES (?, ?, ?)", a, table, f.ID); err != nil {
			return err
		}
	}
	return nil
}

// consistent settles columns that depend on each other: a meeting's series has its
// id, and an amount or currency that lost its other half goes too.
func consistent(table string, cols []column) {
	col := func(name string) *column {
		return &cols[slices.IndexFunc(cols, func(c column) bool { return c.name == name })]
	}
	switch table {
	case "meeting":
		if name := col("series").value; name != "" {
			col("series_id").value = seriesID(name)
		}
	case "pledge":
		if amount, currency := col("amount"), col("currency"); amount.value == "" || currency.value == "" {
			amount.value, currency.value = "", ""
		}
	}
}

// insertion is the statement that stores a row of a table: the same for all of
// them, so that it is prepared once.
func (w *factWriter) insertion(table string, cols []column) string {
	query, ok := w.insertions[table]
	if !ok {
		names := []string{table + "_id"}
		for _, c := range cols {
			names = append(names, c.name)
		}
		query = "INSERT INTO " + table + " (" + strings.Join(names, ", ") + ") VALUES (?" + strings.Repeat(", ?", len(cols)) + ")"
		w.insertions[table] = query
	}
	return query
}

// argument is the value of a column as it is bound.
func argument(c column) any {
	if c.value == "" {
		return nil
	}
	if c.number {
		n, err := strconv.Atoi(c.value)
		if err == nil {
			return n
		}
	}
	return c.value
}

// support are the claims that a column rests on: those told under its name or,
// when there are none, under the other names it may have. Claims that are not
// there any more, and repeats, are left out.
func (w *factWriter) support(cells map[string][]corpus.CellClaim, c column) []corpus.CellClaim {
	for _, name := range append([]string{c.name}, c.cells...) {
		var out []corpus.CellClaim
		for _, s := range cells[name] {
			roles, ok := w.roles[s.Claim]
			if !ok {
				continue
			}
			if !slices.Contains(roles, s.Field) {
				s.Field = roleEvidence
			}
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// admit is the value to store: "" when it has no source, is not in the
// column's vocabulary, or leads to a row that is not there.
func (w *factWriter) admit(table, id string, c column, support []corpus.CellClaim) string {
	switch {
	case c.value == "":
	case !c.derived && len(support) == 0:
		w.problem("%s %s: %s = %q has no claim and is left out", table, id, c.name, c.value)
		return ""
	case c.words != nil && !slices.Contains(c.words, c.value):
		w.problem("%s %s: %s has no word %q", table, id, c.name, c.value)
		return ""
	case c.parent != "" && !w.rows[c.parent][c.value]:
		w.problem("%s %s: %s leads to %s, which is not there", table, id, c.name, c.value)
		return ""
	}
	return c.value
}

// sources notes the claims that a cell of the row at hand rests on.
func (w *factWriter) sources(column string, support []corpus.CellClaim) {
	if len(support) == 0 {
		return
	}
	var claims []byte
	for _, s := range support {
		b := ""
		if slices.Contains(bases, string(s.Basis)) {
			b = string(s.Basis)
		}
		claims = appendTuple(claims, s.Claim, s.Field, b)
	}
	w.cells = appendTuple(w.cells, column, json.RawMessage(endList(claims)))
}

// endSources stores what was noted for the row, and begins with the next.
func (w *factWriter) endSources(table, id string) error {
	if len(w.cells) == 0 {
		return nil
	}
	cells := endList(w.cells)
	w.cells = w.cells[:0]
	if err := w.exec("INSERT INTO row_source (table_name, row_id, cells) VALUES (?, ?, ?)", table, id, cells); err != nil {
		return fmt.Errorf("sources: %w", err)
	}
	return nil
}

func (w *factWriter) list(table, id string, l listColumn, support []corpus.CellClaim) error {
	if len(l.rows) == 0 {
		return nil
	}
	if len(support) == 0 {
		w.problem("%s %s: %s has no claim and is left out", table, id, l.name)
		return nil
	}
	for i, r := range l.rows {
		if err := w.exec(l.insert, append([]any{id, i}, r...)...); err != nil {
			return fmt.Errorf("%s: %w", l.name, err)
		}
	}
	w.sources(l.name, support)
	return nil
}

func seriesID(name string) string { return corpus.Hash([]byte("series\x1f" + name))[:24] }

// allSeries stores the series that meetings were found to be of.
func (w *factWriter) allSeries() error {
	var names []string
	for n := range w.series {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		if err := w.exec("INSERT INTO series (series_id, name) VALUES (?, ?)", seriesID(n), n); err != nil {
			return fmt.Errorf("series %s: %w", n, err)
		}
		support := w.series[n]
		sort.Slice(support, func(i, j int) bool {
			if support[i].Claim != support[j].Claim {
				return support[i].Claim < support[j].Claim
			}
			return support[i].Field < support[j].Field
		})
		support = slices.CompactFunc(support, func(a, b corpus.CellClaim) bool { return a.Claim == b.Claim && a.Field == b.Field })
		w.sources("name", support)
		if err := w.endSources("series", seriesID(n)); err != nil {
			return fmt.Errorf("series %s: %w", n, err)
		}
	}
	return nil
}
