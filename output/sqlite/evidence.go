package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"sort"
	"strings"

	"rapporteur/corpus"
)

// Evidence is every active claim with what is known of its document, in the
// order of claim ids: the order in which documents came leaves no trace.
func (d *DB) Evidence(ctx context.Context) ([]corpus.Evidence, error) {
	ctx, err := steady(ctx)
	if err != nil {
		return nil, err
	}
	out, err := readEvidence(ctx, d.sql, "")
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

// voice is what is known of a document whose claims are read.
type voice struct {
	hash, source, publisher, published, title, text string
	tier                                            corpus.Tier
	starts                                          []int    // of its sentences
	groups                                          []string // their copy groups
}

// readVoices reads one document, or all that have claims which stand, by id.
func readVoices(ctx context.Context, q querier, document string) (map[string]*voice, error) {
	where, args := "d.status <> 'superseded'", []any(nil)
	if document != "" {
		where, args = "d.document_id = ?", []any{document}
	}
	rows, err := q.QueryContext(ctx, `SELECT d.document_id, d.sha256, d.source, coalesce(d.publisher, ''), coalesce(d.published, ''), coalesce(d.title, ''),
		t.text, coalesce(d.tier, ''), t.sentences FROM document d JOIN text t ON t.document_id = d.document_id WHERE `+where, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]*voice{}
	for rows.Next() {
		var id string
		var sentences sql.RawBytes
		v := &voice{}
		if err := rows.Scan(&id, &v.hash, &v.source, &v.publisher, &v.published, &v.title, &v.text, &v.tier, &sentences); err != nil {
			return nil, err
		}
		err := eachTuple(string(sentences), func(t tuple) {
			v.starts, v.groups = append(v.starts, t.number(0)), append(v.groups, t.text(3))
		})
		if err != nil {
			return nil, fmt.Errorf("sentences of document %s: %w", id, err)
		}
		out[id] = v
	}
	return out, rows.Err()
}

// group is the copy group of the sentence that at is in.
func (v *voice) group(at int) string {
	i := sort.SearchInts(v.starts, at+1) - 1
	if i < 0 {
		return ""
	}
	return v.groups[i]
}

// readEvidence reads the claims of one document, or with "" all that are active, in
// the order of their ids.
func readEvidence(ctx context.Context, q querier, document string) ([]corpus.Evidence, error) {
	voices, err := readVoices(ctx, q, document)
	if err != nil {
		return nil, err
	}
	where, args := "status = 'active'", []any(nil)
	if document != "" {
		where, args = "document_id = ?", []any{document}
	}
	rows, err := q.QueryContext(ctx, `SELECT claim_id, document_id, kind, value, basis, coalesce(tier, ''), coalesce(as_of, ''), coalesce(attributed_to, ''),
		extractor, coalesce(rule, ''), coalesce(doubts, ''), spans FROM claim WHERE `+where, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []corpus.Evidence
	words := map[string]string{}
	for rows.Next() {
		e, id, err := scanEvidence(rows, words)
		if err != nil {
			return nil, err
		}
		if v := voices[id]; v != nil {
			v.speak(&e)
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b corpus.Evidence) int { return strings.Compare(a.ID, b.ID) })
	return out, rows.Err()
}

// scanEvidence reads a claim and the id of its document.
func scanEvidence(rows *sql.Rows, words map[string]string) (e corpus.Evidence, document string, err error) {
	var kind corpus.Kind
	var value, doubts, spans sql.RawBytes
	if err := rows.Scan(&e.ID, &document, &kind, &value, &e.Basis, &e.Tier, &e.AsOf, &e.AttributedTo, &e.By, &e.Rule, &doubts, &spans); err != nil {
		return e, "", err
	}
	if e.Value, err = corpus.DecodeValue(kind, value); err != nil {
		return e, "", fmt.Errorf("claim %s: %w", e.ID, err)
	}
	if len(doubts) > 0 {
		if err := json.Unmarshal(doubts, &e.Doubts); err != nil {
			return e, "", fmt.Errorf("doubts of claim %s: %w", e.ID, err)
		}
	}
	if err := unpackSpans(string(spans), &e.Claim, words); err != nil {
		return e, "", fmt.Errorf("spans of claim %s: %w", e.ID, err)
	}
	return e, document, nil
}

// speak gives a claim what is known of its document.
func (v *voice) speak(e *corpus.Evidence) {
	e.Document, e.Source, e.Publisher, e.Published, e.DocTier, e.Title = v.hash, v.source, v.publisher, v.published, v.tier, v.title
	e.Undated = e.Published == ""
	e.Copy = v.group(e.Claim.Evidence.Start)
	if within(e.Claim.Evidence, v.text) {
		e.Quote = v.text[e.Claim.Evidence.Start:e.Claim.Evidence.End]
	}
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
