package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"rapporteur/corpus"
	"rapporteur/output"
)

var _ output.Reader = (*DB)(nil)

// ErrNoRow: the row, cell or document asked for is not in the database.
var ErrNoRow = errors.New("not in the database")

// View is a view of the contract, whole.
func (d *DB) View(ctx context.Context, name string) (output.Table, error) {
	if !slices.Contains(output.Views, name) {
		return output.Table{}, fmt.Errorf("read view %s: no such view", name)
	}
	t, err := readTable(ctx, d.sql, "SELECT * FROM "+name)
	if err != nil {
		return t, fmt.Errorf("read view %s: %w", name, classify(err))
	}
	return t, nil
}

// readTable is what a query gives, as text.
func readTable(ctx context.Context, q querier, query string, args ...any) (output.Table, error) {
	var t output.Table
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return t, err
	}
	if t.Columns, err = rows.Columns(); err != nil {
		rows.Close()
		return t, err
	}
	rows.Close()
	err = eachRow(ctx, q, query, func(values []any) {
		row := make([]string, len(values))
		for i, v := range values {
			row[i] = display(v)
		}
		t.Rows = append(t.Rows, row)
	}, args...)
	return t, err
}

// documentNamed finds a document by its id, its hash, the head of either, or the name of its source.
func (d *DB) documentNamed(ctx context.Context, name string) (string, error) {
	ids, err := texts(ctx, d.sql, "SELECT document_id FROM source WHERE name = ?", name)
	if err == nil && len(ids) == 0 && len(name) >= 4 && strings.Trim(name, "0123456789abcdef") == "" {
		ids, err = texts(ctx, d.sql, "SELECT document_id FROM document WHERE sha256 >= ?1 AND sha256 < ?1 || 'g' LIMIT 2", name)
	}
	if err != nil {
		return "", classify(err)
	}
	switch len(ids) {
	case 0:
		return "", ErrNoRow
	case 1:
		return ids[0], nil
	}
	return "", errors.New("several documents begin so")
}

// Record is everything that a document came to. Spans of offices' holders and
// other details that only extractors need are not kept; nor are tokens.
func (d *DB) Record(ctx context.Context, document string) (*corpus.Record, error) {
	id, err := d.documentNamed(ctx, document)
	if err != nil {
		return nil, fmt.Errorf("read document %s: %w", document, err)
	}
	rec, err := d.record(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("read document %s: %w", document, classify(err))
	}
	return rec, nil
}

func (d *DB) record(ctx context.Context, id string) (*corpus.Record, error) {
	rec := &corpus.Record{Article: &corpus.Article{}}
	a := rec.Article
	var authors, metas, status string
	var packed []byte
	var size int
	err := d.sql.QueryRowContext(ctx, `SELECT d.sha256, d.source, coalesce(d.url, ''), coalesce(d.format, ''), coalesce(d.charset, ''),
			coalesce(d.ref_date, ''), coalesce(d.title, ''), coalesce(d.title_start, 0), coalesce(d.title_end, 0), coalesce(d.authors, '[]'),
			coalesce(d.publisher, ''), coalesce(d.language, ''), coalesce(d.published, ''), coalesce(d.published_time, ''), coalesce(d.published_basis, ''),
			coalesce(d.published_rule, ''), coalesce(d.published_start, 0), coalesce(d.published_end, 0), coalesce(d.meta_dates, '[]'),
			coalesce(d.tier, ''), d.status, d.recipe, s.size, s.bytes FROM document d JOIN snapshot s ON s.sha256 = d.sha256 WHERE d.document_id = ?`, id).
		Scan(&rec.Hash, &rec.Ref.Name, &rec.URL, &rec.Format, &rec.Charset, &rec.RefDate, &a.Title, &a.TitleSpan.Start, &a.TitleSpan.End, &authors,
			&a.Publisher, &a.Language, &a.Published.Date, &a.Published.Time, &a.Published.Basis, &a.Published.Rule, &a.Published.Span.Start,
			&a.Published.Span.End, &metas, &a.Tier, &status, &rec.Recipe, &size, &packed)
	if err != nil {
		return nil, err
	}
	if rec.Bytes, err = unpack(packed, size); err != nil {
		return nil, err
	}
	if rec.Issues, err = d.issuesOf(ctx, rec.Hash); err != nil {
		return nil, err
	}
	a.Source, a.URL, a.RefDate = rec.Ref.Name, rec.URL, rec.RefDate
	if err := errors.Join(json.Unmarshal([]byte(authors), &a.Authors), json.Unmarshal([]byte(metas), &a.MetaDates)); err != nil {
		return nil, err
	}
	err = d.sql.QueryRowContext(ctx, "SELECT text FROM text WHERE document_id = ?", id).Scan(&a.Text)
	if errors.Is(err, sql.ErrNoRows) {
		rec.Article = nil
		return rec, nil
	}
	if err != nil {
		return nil, err
	}
	if err := d.readArticle(ctx, id, a); err != nil {
		return nil, err
	}
	ev, err := readEvidence(ctx, d.sql, id)
	for _, e := range ev {
		rec.Claims = append(rec.Claims, e.Claim)
	}
	return rec, err
}

// readArticle reads the lists of an article.
func (d *DB) readArticle(ctx context.Context, id string, a *corpus.Article) error {
	var zones, sentences, mentions string
	err := d.sql.QueryRowContext(ctx, "SELECT zones, sentences, mentions FROM text WHERE document_id = ?", id).Scan(&zones, &sentences, &mentions)
	if err != nil {
		return err
	}
	var bad error
	err = eachTuple(zones, func(t tuple) {
		b := corpus.Block{Role: corpus.Role(t.text(1)), Span: corpus.Span{Start: t.number(2), End: t.number(3)},
			Source: corpus.Span{Start: t.number(4), End: t.number(5)}, List: t.number(6) == 1, Why: t.text(7), Text: t.text(8)}
		if t.number(0) == 1 {
			a.Blocks = append(a.Blocks, b)
		} else {
			a.Furniture = append(a.Furniture, b)
		}
	})
	if err != nil {
		return fmt.Errorf("zones: %w", err)
	}
	err = eachTuple(sentences, func(t tuple) {
		a.Sentences = append(a.Sentences, corpus.Sentence{Span: corpus.Span{Start: t.number(0), End: t.number(1)}, Block: t.number(2)})
	})
	if err != nil {
		return fmt.Errorf("sentences: %w", err)
	}
	err = eachTuple(mentions, func(t tuple) {
		m := corpus.Mention{Type: corpus.MentionType(t.text(2)), Span: corpus.Span{Start: t.number(0), End: t.number(1)},
			NestedIn: corpus.MentionType(t.text(4))}
		var err error
		m.Value, err = decodeMention(m.Type, []byte(t.raw(5)))
		bad = errors.Join(bad, err)
		a.Mentions = append(a.Mentions, m)
	})
	if err = errors.Join(err, bad); err != nil {
		return fmt.Errorf("mentions: %w", err)
	}
	corpus.SortMentions(a.Mentions)
	return nil
}

func number64(v any) int64 {
	n, _ := v.(int64)
	return n
}

// decodeMention is the inverse of corpus.EncodeValue for what mentions hold.
func decodeMention(t corpus.MentionType, b []byte) (corpus.Value, error) {
	switch t {
	case corpus.TypeDate, corpus.TypeTime, corpus.TypeSet:
		return decode[corpus.Date](t, b)
	case corpus.TypeDuration:
		return decode[corpus.Duration](t, b)
	case corpus.TypeMoney:
		return decode[corpus.Money](t, b)
	case corpus.TypeQuantity:
		return decode[corpus.Quantity](t, b)
	case corpus.TypePerson:
		return decode[corpus.Person](t, b)
	case corpus.TypeCountry, corpus.TypeDemonym:
		return decode[corpus.Country](t, b)
	case corpus.TypePlace:
		return decode[corpus.Place](t, b)
	case corpus.TypeOrganisation, corpus.TypeBody:
		return decode[corpus.Body](t, b)
	case corpus.TypeEvent:
		return decode[corpus.Event](t, b)
	case corpus.TypeOffice:
		return decode[corpus.Office](t, b)
	}
	return nil, fmt.Errorf("mention has no type %q", t)
}

func decode[T corpus.Value](t corpus.MentionType, b []byte) (corpus.Value, error) {
	var v T
	if err := json.Unmarshal(b, &v); err != nil {
		return v, fmt.Errorf("value of %s: %w", t, err)
	}
	return v, nil
}
