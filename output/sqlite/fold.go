package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// fold is the file that takes the place of the published one, in the making: one
// transaction that reads the working file beside it. First comes what was read
// (documents, texts, claims), then the facts. The same rows are written in the same
// order each time, and nothing is deleted, so the bytes follow from the content and
// the file has no holes; indices come last, each sorted at once.
type fold struct {
	path    string
	pool    *sql.DB
	conn    *sql.Conn
	tx      *sql.Tx
	txn     *txn
	indices []string            // statements that make them
	done    []string            // tables that are as they will be, with their digests
	roles   map[string][]string // claim id to the roles of its spans; active claims only
}

// newFold makes the file at path with what the working file holds.
func newFold(ctx context.Context, path, work string) (*fold, error) {
	f := &fold{path: path}
	err := f.open(ctx, work)
	if err == nil {
		err = f.content(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, f.discard())
	}
	return f, nil
}

// discard closes the file and removes it.
func (f *fold) discard() error { return errors.Join(f.close(), removeDatabase(f.path)) }

func (f *fold) open(ctx context.Context, work string) (err error) {
	if err := removeDatabase(f.path); err != nil {
		return err
	}
	if f.pool, err = sql.Open("sqlite3", dsn(f.path, "_journal_mode=OFF&_synchronous=OFF&_foreign_keys=on&"+quick)); err != nil {
		return err
	}
	if f.conn, err = f.pool.Conn(ctx); err != nil {
		return err
	}
	for _, s := range []string{"PRAGMA page_size = 4096", "PRAGMA encoding = 'UTF-8'", "PRAGMA auto_vacuum = NONE", "PRAGMA temp_store = MEMORY"} {
		if _, err := f.conn.ExecContext(ctx, s); err != nil {
			return err
		}
	}
	if err := migrate(ctx, f.conn, 0); err != nil {
		return err
	}
	if err := f.dropIndices(ctx); err != nil {
		return err
	}
	if _, err := f.conn.ExecContext(ctx, "ATTACH ? AS work", dsn(work, "mode=ro")); err != nil {
		return err
	}
	if f.tx, err = f.conn.BeginTx(ctx, nil); err != nil {
		return err
	}
	f.txn = &txn{f.tx, map[string]*sql.Stmt{}}
	_, err = f.txn.ExecContext(ctx, "PRAGMA defer_foreign_keys = ON")
	return err
}

// dropIndices takes out the indices that the schema makes, to be made in finish.
func (f *fold) dropIndices(ctx context.Context) (err error) {
	if f.indices, err = texts(ctx, f.conn, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"); err != nil {
		return err
	}
	names, err := texts(ctx, f.conn, "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
	for _, n := range names {
		if err == nil {
			_, err = f.conn.ExecContext(ctx, "DROP INDEX "+n)
		}
	}
	return err
}

// content copies everything that does not follow from facts.
func (f *fold) content(ctx context.Context) error {
	tables, err := texts(ctx, f.txn, "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY rowid")
	if err != nil {
		return err
	}
	for _, table := range tables {
		if slices.Contains(factTables, table) || table == "country" { // which the schema has filled
			continue
		}
		if err := foldTable(ctx, f.txn, table); err != nil {
			return fmt.Errorf("table %s: %w", table, err)
		}
		if table != "build" && table != "build_digest" && table != "build_input" && table != "issue" { // these grow yet
			f.done = append(f.done, table)
		}
	}
	if err := describeBuild(ctx, f.txn); err != nil {
		return err
	}
	if err := searchSentences(ctx, f.txn); err != nil {
		return err
	}
	if f.roles, err = readRoles(ctx, f.txn); err != nil {
		return err
	}
	return digestTables(ctx, f.txn, f.done)
}

// finish adds the facts and closes the file, whole. Foreign keys are enforced when
// the transaction ends.
func (f *fold) finish(ctx context.Context, res corpus.Resolution) error {
	if err := writeFacts(ctx, f.txn, f.roles, res); err != nil {
		return err
	}
	if err := searchNames(ctx, f.txn); err != nil {
		return err
	}
	if err := build(ctx, f.txn, "indices", f.indices...); err != nil {
		return err
	}
	tables, err := digested(ctx, f.txn)
	if err != nil {
		return err
	}
	tables = slices.DeleteFunc(tables, func(t string) bool { return slices.Contains(f.done, t) })
	if err := digestTables(ctx, f.txn, tables); err != nil {
		return err
	}
	if err := writeDigest(ctx, f.txn); err != nil {
		return err
	}
	if err := f.tx.Commit(); err != nil {
		return errors.Join(err, danglers(ctx, f.conn))
	}
	if err := f.close(); err != nil {
		return err
	}
	return check(ctx, f.path)
}

// close lets go of the file.
func (f *fold) close() error {
	if f.tx != nil {
		f.tx.Rollback() // does nothing after Commit
	}
	var err error
	if f.conn != nil {
		err = f.conn.Close()
	}
	if f.pool != nil {
		err = errors.Join(err, f.pool.Close())
	}
	f.tx, f.conn, f.pool = nil, nil, nil
	return err
}

// danglers names a table with rows that lead to no row, if there is one.
func danglers(ctx context.Context, q querier) error {
	var table, parent string
	err := q.QueryRowContext(ctx, `SELECT "table", "parent" FROM pragma_foreign_key_check LIMIT 1`).Scan(&table, &parent)
	if err == nil {
		return fmt.Errorf("a row of %s leads to no row of %s", table, parent)
	}
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	return err
}

// foldTable copies one table in the order of its key.
func foldTable(ctx context.Context, t *txn, table string) error {
	if _, err := t.ExecContext(ctx, "DELETE FROM main."+table); err != nil { // reference data of the migrations
		return err
	}
	cols, keys, err := shape(ctx, t, table)
	if err != nil {
		return err
	}
	list := strings.Join(cols, ", ")
	_, err = t.ExecContext(ctx, fmt.Sprintf("INSERT INTO main.%s (%s) SELECT %s FROM work.%s ORDER BY %s", table, list, list, table, strings.Join(keys, ", ")))
	return err
}

// shape is the columns of a table, quoted, and those of its key in their order.
func shape(ctx context.Context, q querier, table string) (cols, keys []string, err error) {
	if cols, err = texts(ctx, q, `SELECT '"' || name || '"' FROM pragma_table_info(?) ORDER BY cid`, table); err != nil {
		return nil, nil, err
	}
	if keys, err = texts(ctx, q, `SELECT '"' || name || '"' FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk`, table); err != nil {
		return nil, nil, err
	}
	if len(keys) == 0 {
		keys = []string{"rowid"}
	}
	return cols, keys, nil
}

// describeBuild fills build and build_input from what was folded in.
func describeBuild(ctx context.Context, t *txn) error {
	return build(ctx, t, "description",
		"DELETE FROM build WHERE name IN ('digest', 'schema', 'recipe', 'as_of')",
		"DELETE FROM build_input",
		"DELETE FROM build_digest",
		"INSERT INTO build (name, value) SELECT 'schema', user_version FROM pragma_user_version",
		`INSERT INTO build (name, value) SELECT 'recipe', coalesce(group_concat(recipe, char(10)), '') FROM
			(SELECT DISTINCT recipe FROM document WHERE status <> 'superseded' ORDER BY recipe)`,
		// "Today" is the latest day on which a document says that it was published.
		`INSERT INTO build (name, value) SELECT 'as_of', max(substr(published, 1, 10)) FROM document
			WHERE status = 'active' AND published GLOB '[0-9][0-9][0-9][0-9]*' HAVING max(published) IS NOT NULL`,
		`INSERT INTO build_input (kind, name, sha256) SELECT 'document', s.name, d.sha256 FROM source s JOIN document d ON d.document_id = s.document_id
			ORDER BY s.name`)
}

// searchSentences begins the full-text index of sentences and names. search_row
// tells what each of its rows is.
func searchSentences(ctx context.Context, t *txn) error {
	return build(ctx, t, "search",
		`CREATE TABLE search_row (docid INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, start INTEGER, "end" INTEGER) STRICT`,
		`CREATE VIEW search_words AS SELECT r.docid AS rowid, r.docid AS docid, CASE r.kind
			WHEN 'sentence' THEN (SELECT CAST(substr(CAST(t.text AS BLOB), r.start + 1, r."end" - r.start) AS TEXT) FROM text t WHERE t.document_id = r.id)
			ELSE (SELECT e.name || coalesce((SELECT ' ' || group_concat(a.value, ' ') FROM json_each(e.aliases) a), '') FROM entity e WHERE e.entity_id = r.id)
			END AS words FROM search_row r`,
		`CREATE VIRTUAL TABLE search USING fts4(content="search_words", words, tokenize=unicode61 "remove_diacritics=2", matchinfo=fts3)`,
		`INSERT INTO search_row (docid, kind, id, start, "end") SELECT row_number() OVER (ORDER BY s.document_id, s.start), 'sentence', s.document_id, s.start,
			s."end" FROM sentence s JOIN document d ON d.document_id = s.document_id WHERE d.status = 'active' ORDER BY s.document_id, s.start`,
		`INSERT INTO search (docid, words) SELECT docid, words FROM search_words ORDER BY docid`)
}

// searchNames adds the names.
func searchNames(ctx context.Context, t *txn) error {
	return build(ctx, t, "search",
		`INSERT INTO search_row (docid, kind, id) SELECT (SELECT count(*) FROM search_row) + row_number() OVER (ORDER BY entity_id), 'entity', entity_id
			FROM entity ORDER BY entity_id`,
		`INSERT INTO search (docid, words) SELECT docid, words FROM search_words WHERE docid IN (SELECT docid FROM search_row WHERE kind = 'entity') ORDER BY docid`)
}

func build(ctx context.Context, t *txn, what string, statements ...string) error {
	for _, s := range statements {
		if _, err := t.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("build %s: %w", what, err)
		}
	}
	return nil
}
