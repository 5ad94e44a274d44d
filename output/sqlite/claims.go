package sqlite

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// Roles of spans that are no fields.
const (
	roleEvidence    = "evidence"
	roleAttribution = "attribution"
)

// insertClaims stores the claims of rec. One that does not fit its text is left
// out, with an issue: what cannot be shown is not kept.
func insertClaims(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	seen := map[string]bool{}
	for _, c := range rec.Claims {
		if err := checkClaim(rec.Article, c, seen); err != nil {
			bad := corpus.Issue{Source: rec.Ref.Name, Hash: rec.Hash, Stage: "save", Class: "internal", Detail: err.Error()}
			if err := insertIssue(ctx, tx, bad); err != nil {
				return err
			}
			continue
		}
		seen[c.ID] = true
		if err := insertClaim(ctx, tx, id, c); err != nil {
			return fmt.Errorf("claim %s of %s: %w", c.ID, c.By, err)
		}
	}
	return nil
}

func checkClaim(a *corpus.Article, c corpus.Claim, seen map[string]bool) error {
	what := fmt.Sprintf("claim %s of %s left out", c.ID, c.By)
	switch {
	case c.ID == "" || c.Value == nil || c.By == "":
		return fmt.Errorf("%s: it lacks an id, a value or an extractor", what)
	case seen[c.ID]:
		return fmt.Errorf("%s: the id is taken", what)
	case c.Evidence.Empty() || !within(c.Evidence, a.Text):
		return fmt.Errorf("%s: evidence %d:%d is no span of the text", what, c.Evidence.Start, c.Evidence.End)
	case c.Quote != a.Quote(c.Evidence):
		return fmt.Errorf("%s: quote is not the text at %d:%d", what, c.Evidence.Start, c.Evidence.End)
	case !within(c.AttributedSpan, a.Text):
		return fmt.Errorf("%s: attribution %d:%d is no span of the text", what, c.AttributedSpan.Start, c.AttributedSpan.End)
	}
	for _, p := range c.Parts {
		if p.Field == "" || p.Field == roleEvidence || p.Field == roleAttribution || p.Empty() || !within(p.Span, a.Text) {
			return fmt.Errorf("%s: part %q at %d:%d is no span of the text", what, p.Field, p.Start, p.End)
		}
	}
	return nil
}

func insertClaim(ctx context.Context, tx *txn, id string, c corpus.Claim) error {
	subject, predicate, object, modality := gist(c.Value)
	_, err := tx.ExecContext(ctx, `INSERT INTO claim (claim_id, document_id, kind, subject, predicate, object, value, modality, basis, tier, as_of,
		attributed_to, extractor, rule, doubts, spans, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active')`,
		c.ID, id, string(c.Kind()), null(subject), null(predicate), null(object), string(corpus.EncodeValue(c.Value)), null(modality), string(c.Basis),
		null(string(c.Tier)), null(c.AsOf), null(c.AttributedTo), c.By, null(c.Rule), list(c.Doubts), packSpans(c))
	return err
}

// packSpans lists the words that a claim rests on: [role, ordinal among those of
// the role, start, end, basis, rule]; the parts in the order of their roles.
func packSpans(c corpus.Claim) string {
	out := appendTuple(nil, roleEvidence, 0, c.Evidence.Start, c.Evidence.End)
	if !c.AttributedSpan.Empty() {
		out = appendTuple(out, roleAttribution, 0, c.AttributedSpan.Start, c.AttributedSpan.End)
	}
	parts := slices.Clone(c.Parts)
	slices.SortStableFunc(parts, func(a, b corpus.Part) int { return strings.Compare(a.Field, b.Field) })
	n := 0
	for i, p := range parts {
		if n++; i == 0 || parts[i-1].Field != p.Field {
			n = 0
		}
		out = appendTuple(out, p.Field, n, p.Start, p.End, string(p.Basis), p.Rule)
	}
	return endList(out)
}

// unpackSpans is the inverse of packSpans. words keeps one string of each role.
func unpackSpans(spans string, c *corpus.Claim, words map[string]string) error {
	return eachTuple(spans, func(t tuple) {
		at := corpus.Span{Start: t.number(2), End: t.number(3)}
		switch role := t.text(0); role {
		case roleEvidence:
			c.Evidence = at
		case roleAttribution:
			c.AttributedSpan = at
		default:
			c.Parts = append(c.Parts, corpus.Part{Field: intern(words, role), Span: at, Basis: corpus.Basis(intern(words, t.text(4))), Rule: intern(words, t.text(5))})
		}
	})
}

// intern is s without the text it is a part of: one string for all that are equal.
func intern(words map[string]string, s string) string {
	w, ok := words[s]
	if !ok {
		w = strings.Clone(s)
		words[w] = w
	}
	return w
}

// gist says for people what a value asserts: who, what about it, and what.
func gist(v corpus.Value) (subject, predicate, object, modality string) {
	switch v := v.(type) {
	case corpus.Meeting:
		return first(v.Series, v.Name), "met", words(ordinal(v.Ordinal), string(v.Level), v.Date, v.City, v.Country), v.Modality
	case corpus.Participation:
		return first(v.Person, v.Country, v.Org), first(v.Attendance, "attended"), words(v.Role, v.Office, v.Country), ""
	case corpus.Occupancy:
		return v.Person, first(v.Status, "held"), words(v.Office, first(v.Country, v.Org), v.AsOf), ""
	case corpus.Membership:
		return v.Country, v.Status, v.Body, v.Modality
	case corpus.Pledge:
		return first(v.Pledger, v.Person), first(v.Stage, "pledged"), words(v.Amount, v.Currency, v.Quantity, v.Unit, v.Action, v.Purpose), v.Modality
	case corpus.Agreement:
		return strings.Join(v.Parties, ", "), first(v.Modality, "agreed"), words(v.Title, v.Date), v.Modality
	case corpus.Amount:
		return "", v.Kind, words(v.Amount, v.Currency), ""
	case corpus.Statement:
		return v.Subject, v.Predicate, v.Object, ""
	}
	return "", "", "", ""
}

func ordinal(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func first(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}

func words(ss ...string) string {
	var out []string
	for _, s := range ss {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}
