package sqlite

import (
	"fmt"
	"slices"

	"rapporteur/corpus"
)

// person stores a human being and the claims that name it.
func (w *factWriter) person(p corpus.PersonFact) error {
	if err := w.exec("INSERT INTO entity (entity_id, kind, name) VALUES (?, 'person', ?)", p.ID, p.Name); err != nil {
		return err
	}
	for _, a := range p.Aliases {
		if err := w.exec("INSERT OR IGNORE INTO entity_alias (entity_id, alias) VALUES (?, ?)", p.ID, a); err != nil {
			return err
		}
	}
	for _, hash := range p.Documents {
		if err := w.exec("INSERT OR IGNORE INTO entity_document (entity_id, document_id) SELECT ?, document_id FROM document WHERE sha256 = ?",
			p.ID, hash); err != nil {
			return err
		}
	}
	var support []corpus.CellClaim
	for _, id := range p.Claims {
		roles, ok := w.roles[id]
		if !ok {
			continue
		}
		s := corpus.CellClaim{Claim: id, Field: "person"}
		if !roles["person"] {
			s.Field = roleEvidence
		}
		if !slices.Contains(support, s) {
			support = append(support, s)
		}
	}
	if len(support) == 0 {
		w.problem("entity %s: name = %q has no claim", p.ID, p.Name)
	}
	return w.sources("entity", p.ID, "name", support)
}

// named stores the organisations, bodies and places that documents name. They
// are told apart by name alone.
func (w *factWriter) named() error {
	rows, err := w.tx.QueryContext(w.ctx, `SELECT DISTINCT m.type, m.name, m.document_id FROM mention m JOIN document d ON d.document_id = m.document_id
		WHERE m.type IN ('organisation', 'body', 'place') AND m.name IS NOT NULL AND d.status = 'active' ORDER BY m.type, m.name, m.document_id`)
	if err != nil {
		return err
	}
	type row struct{ kind, name, document string }
	var all []row
	for rows.Next() {
		var r row
		if err := rows.Scan(&r.kind, &r.name, &r.document); err != nil {
			rows.Close()
			return err
		}
		all = append(all, r)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, r := range all {
		id := corpus.Hash([]byte(r.kind + "\x1f" + r.name))[:24]
		if err := w.exec("INSERT OR IGNORE INTO entity (entity_id, kind, name) VALUES (?, ?, ?)", id, r.kind, r.name); err != nil {
			return fmt.Errorf("entity %s: %w", r.name, err)
		}
		if err := w.exec("INSERT OR IGNORE INTO entity_document (entity_id, document_id) VALUES (?, ?)", id, r.document); err != nil {
			return fmt.Errorf("entity %s: %w", r.name, err)
		}
	}
	return nil
}

var verdictWords = []string{"chosen", "supports", "coarser", "copy", "other_time", "other_modality", "outranked", "rejected", "open"}

// decision stores how a slot was settled, with a verdict for each of its claims.
func (w *factWriter) decision(d corpus.Decision) error {
	if err := w.exec(`INSERT INTO conflict (conflict_id, topic, subject, predicate, scope, rule, decision, reason, needs_review)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, d.ID, d.Topic, d.Subject, d.Predicate, null(d.Scope), d.Rule, d.Decision, d.Reason, flag(d.NeedsReview)); err != nil {
		return err
	}
	n := 0
	for _, v := range d.Verdicts {
		roles, ok := w.roles[v.Claim]
		if !ok || !slices.Contains(verdictWords, v.Verdict) {
			w.problem("conflict %s: claim %s with verdict %q is left out", d.ID, v.Claim, v.Verdict)
			continue
		}
		field := v.Field
		if !roles[field] {
			field = roleEvidence
		}
		if err := w.exec("INSERT INTO conflict_claim (conflict_id, ordinal, claim_id, field, value, verdict) VALUES (?, ?, ?, ?, ?, ?)",
			d.ID, n, v.Claim, field, null(v.Value), v.Verdict); err != nil {
			return err
		}
		n++
	}
	return nil
}
