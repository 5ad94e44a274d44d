package sqlite

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/output"
)

// ready is a ready question: a query, which of its columns each filter looks at
// (one that holds a JSON array passes when one of its items does), and whether
// its rows go by their date.
type ready struct {
	sql                   string
	country, person, body []string
	byDate                bool
}

// who are those who take part in a meeting m, as a JSON array.
const who = `(SELECT json_group_array(w) FROM (SELECT DISTINCT coalesce(p.country, p.org, p.person) AS w FROM participation p
	WHERE p.meeting_id = m.meeting_id AND coalesce(p.country, p.org, p.person) IS NOT NULL ORDER BY w))`

// people are the names of those who take part in a meeting m, as a JSON array.
const people = `(SELECT json_group_array(w) FROM (SELECT DISTINCT p.person AS w FROM participation p
	WHERE p.meeting_id = m.meeting_id AND p.person IS NOT NULL ORDER BY w))`

var readyQueries = map[string]ready{
	"timeline": {byDate: true, country: []string{"countries"}, person: []string{"people"}, body: []string{"series", "what"}, sql: `
		SELECT m.date, 'meeting' AS kind, coalesce(m.name, m.series, m.level, 'meeting') AS what, m.series, m.modality, m.place_city AS place,
			` + who + ` AS countries, ` + people + ` AS people, m.meeting_id AS id FROM meeting m
		UNION ALL SELECT p.date, 'pledge', trim(coalesce(p.amount || ' ' || p.currency, p.quantity || ' ' || coalesce(p.unit, ''), '') || ' ' ||
			coalesce(p.purpose, '')), m.series, p.modality, NULL, iif(p.pledger IS NULL, '[]', json_array(p.pledger)), iif(p.person IS NULL, '[]', json_array(p.person)), p.pledge_id
			FROM pledge p LEFT JOIN meeting m ON m.meeting_id = p.meeting_id
		UNION ALL SELECT a.date, 'agreement', coalesce(a.title, a.kind), m.series, a.modality, NULL, a.parties, '[]', a.agreement_id
			FROM v_agreement a LEFT JOIN meeting m ON m.meeting_id = a.meeting_id`},
	"meetings": {byDate: true, country: []string{"countries"}, person: []string{"people"}, body: []string{"series", "name"}, sql: `
		SELECT m.date, m.series, m.level, m.ordinal, m.name, m.place_city, m.place_country, m.modality, m.outcome, ` + who + ` AS countries,
			` + people + ` AS people, m.independent_sources, m.needs_review, m.meeting_id AS id FROM meeting m`},
	"pledges": {byDate: true, country: []string{"pledger", "beneficiaries"}, person: []string{"person"}, body: []string{"series", "purpose"}, sql: `
		SELECT p.date, p.pledger, p.person, p.beneficiaries, p.kind, p.amount, p.currency, p.quantity, p.unit, p.qualifier, p.equivalents, p.purpose,
			p.stage, p.modality, p.part_of, m.series, p.independent_sources, p.tier, p.pledge_id AS id
		FROM v_pledge p LEFT JOIN meeting m ON m.meeting_id = p.meeting_id`},
	"agreements": {byDate: true, country: []string{"parties"}, body: []string{"series", "title"}, sql: `
		SELECT a.date, a.title, a.kind, a.parties, a.modality, m.series, a.agreement_id AS id
		FROM v_agreement a LEFT JOIN meeting m ON m.meeting_id = a.meeting_id`},
	"offices": {country: []string{"country_or_org"}, person: []string{"person"}, body: []string{"country_or_org"}, sql: `
		SELECT person, office, office_kind, coalesce(country, org) AS country_or_org, valid_from, valid_to, first_observed, last_observed, occupancy_id AS id
		FROM occupancy ORDER BY country_or_org, office_kind, coalesce(first_observed, valid_from), person, office, occupancy_id`},
	"conflicts": {body: []string{"topic", "subject"}, person: []string{"topic", "subject"}, sql: `
		SELECT c.needs_review, c.topic, c.subject, c.predicate, c.rule, c.decision, c.reason,
			(SELECT json_group_array(v) FROM (SELECT DISTINCT coalesce(k.value, '') AS v FROM conflict_claim k
				WHERE k.conflict_id = c.conflict_id ORDER BY v)) AS "values", c.conflict_id AS id
		FROM conflict c
		-- Where all say one thing there was a question, but no difference.
		WHERE c.needs_review = 1 OR (SELECT count(DISTINCT coalesce(k.value, '')) FROM conflict_claim k WHERE k.conflict_id = c.conflict_id) > 1
			OR EXISTS (SELECT 1 FROM conflict_claim k WHERE k.conflict_id = c.conflict_id AND k.verdict NOT IN ('chosen', 'supports', 'coarser', 'copy'))
		ORDER BY c.needs_review DESC, c.topic, c.conflict_id`},
	"open": {byDate: true, body: []string{"series", "what"}, country: []string{"what"}, sql: `
		SELECT date, 'plan without outcome' AS why, 'meeting' AS "table", coalesce(series, level) AS what, series, asserted_as_of AS as_of, meeting_id AS id
			FROM v_open_plan
		UNION ALL SELECT date, 'needs review', 'meeting', coalesce(name, series, level), series, asserted_as_of, meeting_id FROM meeting WHERE needs_review = 1
		UNION ALL SELECT coalesce(last_observed, valid_from), 'needs review', 'membership', country || ' ' || status || ' ' || coalesce(body, ''), body,
			last_observed, membership_id FROM membership WHERE needs_review = 1
		UNION ALL SELECT NULL, 'needs review', 'participation', coalesce(person, country, org), NULL, NULL, participation_id FROM participation
			WHERE needs_review = 1
		UNION ALL SELECT last_observed, 'needs review', 'occupancy', coalesce(person || ' ', '') || coalesce(office, ''), NULL, last_observed, occupancy_id
			FROM occupancy WHERE needs_review = 1
		UNION ALL SELECT date, 'needs review', 'pledge', coalesce(purpose, amount || ' ' || currency), NULL, NULL, pledge_id FROM pledge WHERE needs_review = 1
		UNION ALL SELECT date, 'needs review', 'agreement', title, NULL, NULL, agreement_id FROM agreement WHERE needs_review = 1
		UNION ALL SELECT NULL, 'needs review', 'conflict', topic, NULL, NULL, conflict_id FROM conflict WHERE needs_review = 1`},
	"issues": {body: []string{"source"}, sql: `
		SELECT source, stage, class, message, sha256 FROM issue ORDER BY coalesce(source, ''), stage, class, message, issue_id`},
	"who-met": {byDate: true, sql: `
		SELECT m.date, m.series, m.name, m.place_city, m.modality, p.country, p.org, p.person, p.office, p.rank, p.role, p.attendance, p.on_behalf_of,
			m.meeting_id, p.participation_id AS id FROM participation p JOIN meeting m ON m.meeting_id = p.meeting_id`},
	"status": {sql: `
		SELECT country, body, status, valid_from, valid_to, from_not_before, to_not_after, first_observed, last_observed, independent_sources, needs_review,
			membership_id AS id FROM membership ORDER BY body, country, coalesce(first_observed, valid_from), status, membership_id`},
}

// Query answers a ready question.
func (d *DB) Query(ctx context.Context, q output.Query) (output.Table, error) {
	t, err := d.query(ctx, q)
	if err != nil {
		return t, fmt.Errorf("query %s: %w", q.Name, classify(err))
	}
	if q.Limit > 0 && len(t.Rows) > q.Limit {
		t.Rows = t.Rows[:q.Limit]
	}
	return t, nil
}

func (d *DB) query(ctx context.Context, q output.Query) (output.Table, error) {
	if q.Name == "search" {
		return d.search(ctx, q)
	}
	r, ok := readyQueries[q.Name]
	if !ok {
		return output.Table{}, fmt.Errorf("no such question")
	}
	var err error
	if q.Country, err = d.countryCode(ctx, q.Country); err != nil {
		return output.Table{}, err
	}
	t, err := readTable(ctx, d.sql, r.sql)
	if err != nil {
		return t, err
	}
	if r.byDate {
		sortByDate(t, "id")
	}
	switch q.Name {
	case "status":
		return statusAt(t, q)
	case "who-met":
		return whoMet(t, q), nil
	}
	keep(&t, r.country, q.Country)
	keep(&t, r.person, q.Person)
	keep(&t, r.body, q.Body)
	if q.Name == "offices" {
		return officesAt(t, q.At)
	}
	return t, nil
}

// countryCode is the code of a country that is given by its English name or its
// code of three letters; anything else is left as it is.
func (d *DB) countryCode(ctx context.Context, name string) (string, error) {
	codes, err := texts(ctx, d.sql, "SELECT iso2 FROM country WHERE name = ?1 COLLATE NOCASE OR iso3 = upper(?1)", name)
	if err != nil || len(codes) != 1 {
		return name, err
	}
	return codes[0], nil
}

// keep drops the rows none of whose columns passes a filter.
func keep(t *output.Table, columns []string, filter string) {
	if filter == "" || len(columns) == 0 {
		return
	}
	t.Rows = slices.DeleteFunc(t.Rows, func(row []string) bool {
		for _, c := range columns {
			if passes(row[indexOf(*t, c)], filter) {
				return false
			}
		}
		return true
	})
}

// passes tells whether a value, or an item of a JSON array, contains the filter;
// two letters are a country's code, which must be all of it.
func passes(value, filter string) bool {
	items := []string{value}
	if strings.HasPrefix(value, "[") {
		var list []any
		if json.Unmarshal([]byte(value), &list) == nil {
			items = items[:0]
			for _, x := range list {
				items = append(items, display(x))
			}
		}
	}
	for _, x := range items {
		if len(filter) == 2 && strings.EqualFold(x, filter) || len(filter) != 2 && strings.Contains(strings.ToLower(x), strings.ToLower(filter)) {
			return true
		}
	}
	return false
}

// indexOf is the index of a column that is there.
func indexOf(t output.Table, name string) int { return slices.Index(t.Columns, name) }

// sortByDate puts rows in the order of the first day of their first column, those
// without a date last, then in the order of a column of ids.
func sortByDate(t output.Table, id string) {
	at := indexOf(t, id)
	first := make(map[string]string, len(t.Rows))
	for _, r := range t.Rows {
		first[r[0]] = firstDay(r[0])
	}
	sort.SliceStable(t.Rows, func(i, j int) bool {
		a, b := t.Rows[i], t.Rows[j]
		if x, y := first[a[0]], first[b[0]]; x != y {
			return x < y
		}
		if a[0] != b[0] {
			return a[0] < b[0]
		}
		return a[at] < b[at]
	})
}

// firstDay is the first day of an EDTF expression; what has none goes after all days.
func firstDay(edtf string) string {
	days, err := corpus.ParseEDTF(edtf)
	if edtf == "" || err != nil || days.First == "" {
		return "~"
	}
	return days.First
}

// whoMet keeps the meetings that a country and a person (as asked) took part in, whole.
func whoMet(t output.Table, q output.Query) output.Table {
	meeting, country, person, org := indexOf(t, "meeting_id"), indexOf(t, "country"), indexOf(t, "person"), indexOf(t, "org")
	has := map[string][2]bool{}
	for _, r := range t.Rows {
		h := has[r[meeting]]
		h[0] = h[0] || q.Country == "" || passes(r[country], q.Country) || passes(r[org], q.Country)
		h[1] = h[1] || q.Person == "" || passes(r[person], q.Person)
		has[r[meeting]] = h
	}
	t.Rows = slices.DeleteFunc(t.Rows, func(r []string) bool { return has[r[meeting]] != [2]bool{true, true} })
	keep(&t, []string{"series", "name"}, q.Body)
	return t
}

// search finds sentences and names; the words are those of SQLite's full-text queries.
func (d *DB) search(ctx context.Context, q output.Query) (output.Table, error) {
	if strings.TrimSpace(q.Words) == "" {
		return output.Table{}, fmt.Errorf("%w: no words to search for", ErrAsked)
	}
	t, err := readTable(ctx, d.sql, `SELECT r.kind, coalesce(d.source, e.kind) AS source, d.published, w.words AS quote, r.id, r.start, r."end"
		FROM search s JOIN search_row r ON r.docid = s.docid JOIN search_words w ON w.docid = s.docid
		LEFT JOIN document d ON r.kind = 'sentence' AND d.document_id = r.id
		LEFT JOIN entity e ON r.kind = 'entity' AND e.entity_id = r.id
		WHERE s.words MATCH ? ORDER BY r.kind, source, r.id, r.start`, q.Words)
	if err != nil && strings.Contains(err.Error(), "malformed MATCH") {
		return t, fmt.Errorf("%w: %s; quotes and brackets come in pairs, and AND, OR, NOT and NEAR stand between words", ErrAsked, q.Words)
	}
	if err != nil {
		return t, fmt.Errorf("search for %s: %w", q.Words, err)
	}
	return t, nil
}
