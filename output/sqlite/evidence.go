package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"
	"sort"

	"rapporteur/corpus"
)

// Evidence is every active claim with what is known of its document, in the
// order of claim ids: the order in which documents came leaves no trace.
func (d *DB) Evidence(ctx context.Context) ([]corpus.Evidence, error) {
	ctx, err := steady(ctx)
	if err != nil {
		return nil, err
	}
	out, err := readEvidence(ctx, d.sql, "c.status = 'active'")
	if err != nil {
		return nil, fmt.Errorf("read evidence: %w", classify(err))
	}
	primaries := map[string]int{}
	for _, e := range out { // the smallest, should a document have two
		if m, ok := e.Value.(corpus.Meeting); ok && m.Primary {
			if n, have := primaries[e.Document]; !have || m.Local < n {
				primaries[e.Document] = m.Local
			}
		}
	}
	for i := range out {
		out[i].Primary = corpus.NoRef
		if n, ok := primaries[out[i].Document]; ok {
			out[i].Primary = n
		}
	}
	return out, nil
}

// readEvidence reads the claims that satisfy a condition on claim c and document d.
func readEvidence(ctx context.Context, q querier, where string, args ...any) ([]corpus.Evidence, error) {
	rows, err := q.QueryContext(ctx, `SELECT c.claim_id, c.kind, c.value, c.basis, coalesce(c.tier, ''), coalesce(c.as_of, ''), coalesce(c.attributed_to, ''),
			c.extractor, coalesce(c.rule, ''), coalesce(c.doubts, ''), d.sha256, d.source, coalesce(d.publisher, ''), coalesce(d.published, ''),
			coalesce(d.tier, ''), coalesce(d.title, ''),
			coalesce((SELECT copy_group FROM sentence t WHERE t.document_id = c.document_id AND t.start <= s.start ORDER BY t.start DESC LIMIT 1), '')
		FROM claim c JOIN document d ON d.document_id = c.document_id JOIN claim_span s ON s.claim_id = c.claim_id AND s.role = 'evidence'
		WHERE `+where+` ORDER BY c.claim_id`, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []corpus.Evidence
	for rows.Next() {
		e, err := scanEvidence(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return out, addSpans(ctx, q, out, where, args...)
}

func scanEvidence(rows *sql.Rows) (corpus.Evidence, error) {
	var e corpus.Evidence
	var kind corpus.Kind
	var value, doubts string
	if err := rows.Scan(&e.ID, &kind, &value, &e.Basis, &e.Tier, &e.AsOf, &e.AttributedTo, &e.By, &e.Rule, &doubts, &e.Document, &e.Source,
		&e.Publisher, &e.Published, &e.DocTier, &e.Title, &e.Copy); err != nil {
		return e, err
	}
	e.Undated = e.Published == ""
	var err error
	if e.Value, err = corpus.DecodeValue(kind, []byte(value)); err != nil {
		return e, fmt.Errorf("claim %s: %w", e.ID, err)
	}
	if doubts != "" {
		if err := json.Unmarshal([]byte(doubts), &e.Doubts); err != nil {
			return e, fmt.Errorf("doubts of claim %s: %w", e.ID, err)
		}
	}
	return e, nil
}

// addSpans gives the claims, which are in the order of their ids, their spans.
func addSpans(ctx context.Context, q querier, claims []corpus.Evidence, where string, args ...any) error {
	rows, err := q.QueryContext(ctx, `SELECT s.claim_id, s.role, s.start, s."end", s.quote, coalesce(s.basis, ''), coalesce(s.rule, '')
		FROM claim_span s JOIN claim c ON c.claim_id = s.claim_id JOIN document d ON d.document_id = c.document_id
		WHERE `+where+` ORDER BY s.claim_id, s.role, s.ordinal`, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id, role, quote string
		var p corpus.Part
		if err := rows.Scan(&id, &role, &p.Start, &p.End, &quote, &p.Basis, &p.Rule); err != nil {
			return err
		}
		i := sort.Search(len(claims), func(i int) bool { return claims[i].ID >= id })
		if i == len(claims) || claims[i].ID != id {
			continue
		}
		c := &claims[i].Claim
		switch role {
		case roleEvidence:
			c.Evidence, c.Quote = p.Span, quote
		case roleAttribution:
			c.AttributedSpan = p.Span
		default:
			p.Field = role
			c.Parts = append(c.Parts, p)
		}
	}
	return rows.Err()
}

// Snapshots are the documents that stand for their sources now, as they were
// fetched, in the order of their ids; from these everything else can be made again.
// Save may be called in the course of it.
func (d *DB) Snapshots(ctx context.Context) iter.Seq2[*corpus.Document, error] {
	return func(yield func(*corpus.Document, error) bool) {
		ids, err := texts(ctx, d.sql, "SELECT document_id FROM document WHERE status <> 'superseded' ORDER BY document_id")
		if err != nil {
			yield(nil, fmt.Errorf("list snapshots: %w", classify(err)))
			return
		}
		for _, id := range ids {
			doc, err := d.snapshot(ctx, id)
			if err != nil {
				err = fmt.Errorf("read snapshot of document %s: %w", id, classify(err))
			}
			if !yield(doc, err) {
				return
			}
		}
	}
}

func (d *DB) snapshot(ctx context.Context, id string) (*corpus.Document, error) {
	doc := &corpus.Document{}
	var packed []byte
	var size int
	// What the source tells now is in source; document has what was told when it was read.
	err := d.sql.QueryRowContext(ctx, `SELECT d.source, coalesce(n.format, ''), coalesce(n.charset, ''), coalesce(n.url, ''), coalesce(n.ref_date, ''),
		s.size, s.bytes FROM document d JOIN snapshot s ON s.sha256 = d.sha256 JOIN source n ON n.name = d.source WHERE d.document_id = ?`, id).
		Scan(&doc.Ref.Name, &doc.Format, &doc.Charset, &doc.URL, &doc.RefDate, &size, &packed)
	if err != nil {
		return nil, err
	}
	doc.Bytes, err = unpack(packed, size)
	return doc, err
}
