package sqlite

import (
	"encoding/json"
	"fmt"
	"slices"

	"rapporteur/corpus"
)

// person stores a human being and the claims that name it.
func (w *factWriter) person(p corpus.PersonFact) error {
	var documents []string
	for _, hash := range p.Documents {
		documents = append(documents, documentID(hash))
	}
	if err := w.entity(p.ID, "person", p.Name, p.Aliases, documents, p.Why); err != nil {
		return err
	}
	var support []corpus.CellClaim
	for _, id := range p.Claims {
		roles, ok := w.roles[id]
		if !ok {
			continue
		}
		s := corpus.CellClaim{Claim: id, Field: "person"}
		if !slices.Contains(roles, "person") {
			s.Field = roleEvidence
		}
		if !slices.Contains(support, s) {
			support = append(support, s)
		}
	}
	if len(support) == 0 {
		w.problem("entity %s: name = %q has no claim", p.ID, p.Name)
	}
	w.sources("name", support)
	return w.endSources("entity", p.ID)
}

// entity stores a thing that goes by names.
func (w *factWriter) entity(id, kind, name string, aliases, documents []string, why map[string]string) error {
	sorted := func(list []string) string {
		list = slices.Clone(list)
		slices.Sort(list)
		b, err := json.Marshal(append([]string{}, slices.Compact(list)...))
		if err != nil { // strings: cannot fail
			panic(err)
		}
		return string(b)
	}
	var reasons any // NULL
	if len(why) > 0 {
		b, err := json.Marshal(why) // in the order of the keys
		if err != nil {
			return err
		}
		reasons = string(b)
	}
	return w.exec("INSERT INTO entity (entity_id, kind, name, aliases, documents, why) VALUES (?, ?, ?, ?, ?, ?)", id, kind, name, sorted(aliases), sorted(documents), reasons)
}

// named stores the organisations, bodies and places that documents name. They
// are told apart by name alone.
func (w *factWriter) named() error {
	rows, err := w.tx.QueryContext(w.ctx, "SELECT document_id, names FROM document WHERE status = 'active' AND names IS NOT NULL ORDER BY document_id")
	if err != nil {
		return err
	}
	defer rows.Close()
	type named struct{ kind, name string }
	documents := map[named][]string{}
	var all []named
	for rows.Next() {
		var id, names string
		if err := rows.Scan(&id, &names); err != nil {
			return err
		}
		err := eachTuple(names, func(t tuple) {
			n := named{t.text(0), t.text(1)}
			if n.kind == string(corpus.TypeCountry) { // these have a table of their own
				return
			}
			if documents[n] == nil {
				all = append(all, n)
			}
			documents[n] = append(documents[n], id)
		})
		if err != nil {
			return fmt.Errorf("names of document %s: %w", id, err)
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, n := range all {
		id := corpus.Hash([]byte(n.kind + "\x1f" + n.name))[:24]
		if err := w.entity(id, n.kind, n.name, nil, documents[n], nil); err != nil {
			return fmt.Errorf("entity %s: %w", n.name, err)
		}
	}
	return nil
}

var verdictWords = []string{"chosen", "supports", "coarser", "copy", "other_time", "other_modality", "outranked", "rejected", "open"}

// decision stores how a slot was settled, with a verdict for each of its claims.
func (w *factWriter) decision(d corpus.Decision) error {
	var claims []byte
	for _, v := range d.Verdicts {
		roles, ok := w.roles[v.Claim]
		if !ok || !slices.Contains(verdictWords, v.Verdict) {
			w.problem("conflict %s: claim %s with verdict %q is left out", d.ID, v.Claim, v.Verdict)
			continue
		}
		field := v.Field
		if !slices.Contains(roles, field) {
			field = roleEvidence
		}
		claims = appendTuple(claims, v.Claim, field, v.Value, v.Verdict)
	}
	return w.exec(`INSERT INTO conflict (conflict_id, topic, subject, predicate, scope, rule, decision, reason, needs_review, claims)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, d.ID, d.Topic, d.Subject, d.Predicate, null(d.Scope), d.Rule, d.Decision, d.Reason, flag(d.NeedsReview),
		endList(claims))
}
