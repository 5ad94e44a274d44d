package sqlite

import (
	"bytes"
	"compress/flate"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"sync"

	"rapporteur/corpus"
)

// documentID is the name of the document whose bytes have this SHA-256.
func documentID(hash string) string {
	if len(hash) < 16 {
		return hash
	}
	return hash[:16]
}

// null stores "" as NULL: not known.
func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Seen tells whether a document need not be read again: it is stored under its
// name, as the source tells of it now, and read with this recipe. A second name for bytes
// that are known is noted at once, and true; unless it comes first in the order of
// names: then the document must be read again under that name, as what is
// published must not depend on which of the names came first.
func (d *DB) Seen(ctx context.Context, doc *corpus.Document, recipe string) (bool, error) {
	ctx, err := steady(ctx)
	if err != nil {
		return false, err
	}
	seen, err := d.seen(ctx, doc, recipe)
	if err != nil {
		return false, fmt.Errorf("look up %s: %w", doc.Ref.Name, classify(err))
	}
	return seen, nil
}

func (d *DB) seen(ctx context.Context, doc *corpus.Document, recipe string) (bool, error) {
	hash := doc.Hash()
	var source, id string
	err := d.sql.QueryRowContext(ctx, `SELECT document_id, source FROM document WHERE sha256 = ? AND recipe = ? AND status IN ('active', 'unreadable')`,
		hash, recipe).Scan(&id, &source)
	if errors.Is(err, sql.ErrNoRows) || err == nil && doc.Ref.Name < source {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	now := sourceRow{doc.Ref.Name, id, doc.URL, string(doc.Format), doc.Charset, doc.RefDate}
	before, err := readSource(ctx, d.sql, doc.Ref.Name)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	if doc.Ref.Name == source && before != now { // told otherwise: it reads otherwise
		return false, nil
	}
	var failed int
	if err := d.sql.QueryRowContext(ctx, "SELECT count(*) FROM issue WHERE source = ? AND sha256 IS NULL", doc.Ref.Name).Scan(&failed); err != nil {
		return false, err
	}
	if before == now && failed == 0 {
		return true, nil
	}
	return true, d.update(ctx, func(tx *txn) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM issue WHERE source = ? AND sha256 IS NULL", doc.Ref.Name); err != nil {
			return err
		}
		return bindSource(ctx, tx, now, hash)
	})
}

// Save stores everything that documents came to, in one transaction, in place of
// what was stored for the same bytes or under the same names before. A record
// without a hash is of what could not be fetched: its issues are stored. Several
// records at once cost one wait for the disk.
func (d *DB) Save(ctx context.Context, recs ...*corpus.Record) error {
	ctx, err := steady(ctx)
	if err != nil {
		return err
	}
	return d.update(ctx, func(tx *txn) error {
		for _, rec := range recs {
			if err := saveRecord(ctx, tx, rec); err != nil {
				return fmt.Errorf("save %s: %w", rec.Ref.Name, err)
			}
		}
		return nil
	})
}

func saveRecord(ctx context.Context, tx *txn, rec *corpus.Record) error {
	if rec.Hash == "" {
		return saveFailure(ctx, tx, rec)
	}
	if corpus.Hash(rec.Bytes) != rec.Hash {
		return fmt.Errorf("bytes do not have the hash %q", rec.Hash)
	}
	id := documentID(rec.Hash)
	first, err := readsAs(ctx, tx, id, rec)
	if err != nil {
		return err
	}
	if first {
		if err := forget(ctx, tx, id, rec); err != nil {
			return err
		}
		if err := insertDocument(ctx, tx, id, rec); err != nil {
			return err
		}
	}
	return bindSource(ctx, tx, sourceRow{rec.Ref.Name, id, rec.URL, string(rec.Format), rec.Charset, rec.RefDate}, rec.Hash)
}

// readsAs tells whether rec is how the document is to be stored: it is not when
// the same bytes are stored already under a name that comes before, by the same recipe.
func readsAs(ctx context.Context, tx *txn, id string, rec *corpus.Record) (bool, error) {
	var hash, source, recipe, status string
	err := tx.QueryRowContext(ctx, "SELECT sha256, source, recipe, status FROM document WHERE document_id = ?", id).
		Scan(&hash, &source, &recipe, &status)
	if errors.Is(err, sql.ErrNoRows) {
		return true, nil
	}
	if err == nil && hash != rec.Hash {
		err = fmt.Errorf("documents %s and %s share the id %s", hash, rec.Hash, id)
	}
	return recipe != rec.Recipe || rec.Ref.Name <= source || status == "superseded", err
}

// forget removes what another reading of the document left, and the issues of
// its name, which include those of attempts that failed to fetch it.
func forget(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	for _, s := range []string{
		"DELETE FROM claim WHERE document_id = ?",
		"DELETE FROM text WHERE document_id = ?",
	} {
		if _, err := tx.ExecContext(ctx, s, id); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM issue WHERE (sha256 = ? OR source = ?) AND NOT (stage = 'save' AND class = 'duplicate')", rec.Hash, rec.Ref.Name)
	return err
}

func insertDocument(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	packed, err := pack(rec.Bytes)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO snapshot (sha256, size, bytes) VALUES (?, ?, ?)", rec.Hash, len(rec.Bytes), packed); err != nil {
		return err
	}
	status := "active"
	a := rec.Article
	if a == nil {
		status, a = "unreadable", &corpus.Article{}
	}
	p := a.Published
	_, err = tx.ExecContext(ctx, `INSERT OR REPLACE INTO document (document_id, sha256, source, url, format, charset, ref_date, title, title_start,
		title_end, authors, publisher, language, published, published_time, published_basis, published_rule, published_start, published_end,
		meta_dates, names, tier, status, status_reason, recipe) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)`,
		id, rec.Hash, rec.Ref.Name, null(rec.URL), null(string(rec.Format)), null(rec.Charset), null(rec.RefDate), null(a.Title),
		offset(a.TitleSpan, a.TitleSpan.Start), offset(a.TitleSpan, a.TitleSpan.End), list(a.Authors), null(a.Publisher), null(a.Language),
		null(p.Date), null(p.Time), null(string(p.Basis)), null(p.Rule), offset(p.Span, p.Span.Start), offset(p.Span, p.Span.End),
		list(a.MetaDates), namesOf(a), null(string(a.Tier)), status, rec.Recipe)
	if err != nil {
		return err
	}
	if rec.Article != nil {
		if err := insertArticle(ctx, tx, id, rec); err != nil {
			return err
		}
	}
	return insertIssues(ctx, tx, rec)
}

func insertIssues(ctx context.Context, tx *txn, rec *corpus.Record) error {
	for _, i := range rec.Issues {
		if i.Source == "" {
			i.Source = rec.Ref.Name
		}
		if i.Hash == "" {
			i.Hash = rec.Hash
		}
		if err := insertIssue(ctx, tx, i); err != nil {
			return err
		}
	}
	return nil
}

// saveFailure stores why an item could not be fetched, in place of why it could
// not be before.
func saveFailure(ctx context.Context, tx *txn, rec *corpus.Record) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM issue WHERE source = ? AND sha256 IS NULL", rec.Ref.Name); err != nil {
		return err
	}
	return insertIssues(ctx, tx, rec)
}

// offset is an offset of s, or NULL when s covers nothing.
func offset(s corpus.Span, at int) any {
	if s.Empty() {
		return nil
	}
	return at
}

// packers are used again: one takes more than a megabyte, an article some kilobytes.
var packers = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil { // the level is one of theirs: cannot fail
		panic(err)
	}
	return w
}}

// pack compresses a snapshot; unpack is its inverse.
func pack(b []byte) ([]byte, error) {
	var out bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&out)
	if _, err := w.Write(b); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func unpack(b []byte, size int) ([]byte, error) {
	out, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(b)), int64(size)+1))
	if err != nil {
		return nil, fmt.Errorf("unpack snapshot: %w", err)
	}
	if len(out) != size {
		return nil, fmt.Errorf("unpack snapshot: not %d bytes", size)
	}
	return out, nil
}
