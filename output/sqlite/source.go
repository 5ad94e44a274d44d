package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"rapporteur/corpus"
)

// sourceRow is a row of source: a name, and what was told of it.
type sourceRow struct{ name, document, url, format, charset, refDate string }

func readSource(ctx context.Context, tx querier, name string) (sourceRow, error) {
	r := sourceRow{name: name}
	err := tx.QueryRowContext(ctx, `SELECT document_id, coalesce(url, ''), coalesce(format, ''), coalesce(charset, ''), coalesce(ref_date, '')
		FROM source WHERE name = ?`, name).Scan(&r.document, &r.url, &r.format, &r.charset, &r.refDate)
	return r, err
}

// bindSource says that the name now stands for the document. A document that
// loses its last name so is superseded, and its claims are gone.
func bindSource(ctx context.Context, tx *txn, r sourceRow, hash string) error {
	before, err := readSource(ctx, tx, r.name)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if before == r {
		return nil
	}
	_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO source (name, document_id, url, format, charset, ref_date) VALUES (?, ?, ?, ?, ?, ?)",
		r.name, r.document, null(r.url), null(r.format), null(r.charset), null(r.refDate))
	if err != nil {
		return err
	}
	if before.document != "" && before.document != r.document {
		if err := unbind(ctx, tx, before.document, r); err != nil {
			return err
		}
	}
	return noteDuplicates(ctx, tx, r.document, hash)
}

// unbind settles a document one of whose names now stands for another.
func unbind(ctx context.Context, tx *txn, id string, now sourceRow) error {
	var hash, source string
	var next sql.NullString
	err := tx.QueryRowContext(ctx, `SELECT sha256, source, (SELECT min(name) FROM source WHERE document_id = ?1) FROM document WHERE document_id = ?1`, id).
		Scan(&hash, &source, &next)
	if err != nil {
		return err
	}
	if !next.Valid {
		if _, err := tx.ExecContext(ctx, "UPDATE claim SET status = 'gone' WHERE document_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE document SET status = 'superseded', status_reason = ? WHERE document_id = ?",
			"the source now has document "+now.document, id)
		return err
	}
	if source == now.name { // it was read under the name it lost: ask for another reading
		if _, err := tx.ExecContext(ctx, "UPDATE document SET source = ?, recipe = '' WHERE document_id = ?", next.String, id); err != nil {
			return err
		}
	}
	return noteDuplicates(ctx, tx, id, hash)
}

// noteDuplicates writes an issue for each name of a document after its first.
func noteDuplicates(ctx context.Context, tx *txn, id, hash string) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM issue WHERE sha256 = ? AND stage = 'save' AND class = 'duplicate'", hash); err != nil {
		return err
	}
	names, err := texts(ctx, tx, "SELECT name FROM source WHERE document_id = ? ORDER BY name", id)
	if err != nil {
		return err
	}
	for i, name := range names {
		if i == 0 {
			continue
		}
		dup := corpus.Issue{Source: name, Hash: hash, Stage: "save", Class: "duplicate", Detail: "the same bytes as " + names[0]}
		if err := insertIssue(ctx, tx, dup); err != nil {
			return err
		}
	}
	return nil
}

// texts reads one column of text.
func texts(ctx context.Context, q querier, query string, args ...any) ([]string, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// querier is what *sql.DB, *sql.Conn and a transaction have in common.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

func issueID(i corpus.Issue) string {
	return corpus.Hash([]byte(strings.Join([]string{i.Source, i.Hash, i.Stage, i.Class, i.Detail}, "\x1f")))[:24]
}

func insertIssue(ctx context.Context, tx *txn, i corpus.Issue) error {
	_, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO issue (issue_id, source, sha256, stage, class, message) VALUES (?, ?, ?, ?, ?, ?)",
		issueID(i), null(i.Source), null(i.Hash), i.Stage, i.Class, i.Detail)
	return err
}

// Issues are all issues, in the order of their source, stage, class and message.
func (d *DB) Issues(ctx context.Context) ([]corpus.Issue, error) {
	rows, err := d.sql.QueryContext(ctx, `SELECT coalesce(source, ''), coalesce(sha256, ''), stage, class, message FROM issue
		ORDER BY coalesce(source, ''), stage, class, message, issue_id`)
	if err != nil {
		return nil, fmt.Errorf("read issues: %w", classify(err))
	}
	defer rows.Close()
	var out []corpus.Issue
	for rows.Next() {
		var i corpus.Issue
		if err := rows.Scan(&i.Source, &i.Hash, &i.Stage, &i.Class, &i.Detail); err != nil {
			return nil, fmt.Errorf("read issues: %w", classify(err))
		}
		out = append(out, i)
	}
	return out, classify(rows.Err())
}
