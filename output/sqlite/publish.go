package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// Publish puts the content of the working file in place of the published file,
// at once or not at all, and closes the database. The bytes written depend on the
// content alone. Facts must be current: ErrStale when a Save came after ReplaceFacts.
func (d *DB) Publish(ctx context.Context) error {
	if d.unlock == nil {
		return errors.New("publish: database was opened for reading")
	}
	if err := d.publish(ctx); err != nil {
		return fmt.Errorf("publish %s: %w", d.path, classify(err))
	}
	return d.Close()
}

func (d *DB) publish(ctx context.Context) error {
	ctx, err := steady(ctx)
	if err != nil {
		return err
	}
	if d.facts == nil {
		return ErrStale
	}
	fold, tmp := d.file+".fold", d.file+".tmp"
	defer removeDatabase(fold)
	if err := removeDatabase(fold); err != nil {
		return err
	}
	if err := removeDatabase(tmp); err != nil {
		return err
	}
	if err := d.fold(ctx, fold, tmp); err != nil {
		removeDatabase(tmp)
		return err
	}
	if err := syncFile(tmp); err != nil {
		return err
	}
	if err := d.sql.Close(); err != nil { // folds the log into the working file
		return err
	}
	d.sql = nil
	// A log beside the file that is replaced would be taken for the new file's.
	if err := settle(d.path); err != nil {
		return err
	}
	for _, s := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Remove(d.path + s); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	if err := renameOver(tmp, d.path); err != nil {
		return err
	}
	return removeDatabase(d.file)
}

// fold writes the content of the working file and the facts into the new file at
// fold, in the order of keys and by the same steps each time, and packs that into tmp.
func (d *DB) fold(ctx context.Context, fold, tmp string) error {
	pool, err := sql.Open("sqlite3", dsn(fold, "_journal_mode=OFF&_synchronous=OFF&_foreign_keys=on&"+quick))
	if err != nil {
		return err
	}
	defer pool.Close()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	for _, s := range []string{"PRAGMA page_size = 4096", "PRAGMA encoding = 'UTF-8'", "PRAGMA auto_vacuum = NONE", "PRAGMA temp_store = MEMORY"} {
		if _, err := conn.ExecContext(ctx, s); err != nil {
			return err
		}
	}
	if err := migrate(ctx, conn, 0); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "ATTACH ? AS work", dsn(d.file, "mode=ro")); err != nil {
		return err
	}
	if err := foldAll(ctx, conn, *d.facts); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "VACUUM main INTO ?", tmp); err != nil {
		return err
	}
	return check(ctx, tmp)
}

// foldAll fills the new file in one transaction. Foreign keys are enforced at its end.
func foldAll(ctx context.Context, conn *sql.Conn, res corpus.Resolution) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after Commit
	t := &txn{tx, map[string]*sql.Stmt{}}
	if _, err := t.ExecContext(ctx, "PRAGMA defer_foreign_keys = ON"); err != nil {
		return err
	}
	tables, err := texts(ctx, t, "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY rowid")
	if err != nil {
		return err
	}
	for _, table := range tables {
		if slices.Contains(factTables, table) {
			continue
		}
		if err := foldTable(ctx, t, table); err != nil {
			return fmt.Errorf("table %s: %w", table, err)
		}
	}
	if err := writeFacts(ctx, t, res); err != nil {
		return err
	}
	for _, step := range []func(context.Context, *txn) error{describeBuild, buildSearch, writeDigests} {
		if err := step(ctx, t); err != nil {
			return err
		}
	}
	if err := tx.Commit(); err != nil {
		return errors.Join(err, danglers(ctx, conn))
	}
	return nil
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
func foldTable(ctx context.Context, conn *txn, table string) error {
	if _, err := conn.ExecContext(ctx, "DELETE FROM main."+table); err != nil { // reference data of the migrations
		return err
	}
	cols, keys, err := shape(ctx, conn, table)
	if err != nil {
		return err
	}
	list := strings.Join(cols, ", ")
	_, err = conn.ExecContext(ctx, fmt.Sprintf("INSERT INTO main.%s (%s) SELECT %s FROM work.%s ORDER BY %s", table, list, list, table, strings.Join(keys, ", ")))
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
func describeBuild(ctx context.Context, conn *txn) error {
	for _, s := range []string{
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
			ORDER BY s.name`,
	} {
		if _, err := conn.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("describe build: %w", err)
		}
	}
	return nil
}

// buildSearch makes the full-text index of sentences and names. search_row tells
// what each of its rows is.
func buildSearch(ctx context.Context, conn *txn) error {
	for _, s := range []string{
		`CREATE TABLE search_row (docid INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, start INTEGER, "end" INTEGER) STRICT`,
		`CREATE VIEW search_words AS SELECT r.docid AS rowid, r.docid AS docid, CASE r.kind
			WHEN 'sentence' THEN (SELECT CAST(substr(CAST(t.text AS BLOB), r.start + 1, r."end" - r.start) AS TEXT) FROM text t WHERE t.document_id = r.id)
			ELSE (SELECT e.name || coalesce((SELECT ' ' || group_concat(a.value, ' ') FROM json_each(e.aliases) a), '') FROM entity e WHERE e.entity_id = r.id)
			END AS words FROM search_row r`,
		`CREATE VIRTUAL TABLE search USING fts4(content="search_words", words, tokenize=unicode61 "remove_diacritics=2")`,
		`INSERT INTO search_row (docid, kind, id, start, "end") SELECT row_number() OVER (ORDER BY s.document_id, s.start), 'sentence', s.document_id, s.start,
			s."end" FROM sentence s JOIN document d ON d.document_id = s.document_id WHERE d.status = 'active' ORDER BY s.document_id, s.start`,
		`INSERT INTO search_row (docid, kind, id) SELECT (SELECT count(*) FROM search_row) + row_number() OVER (ORDER BY entity_id), 'entity', entity_id
			FROM entity ORDER BY entity_id`,
		`INSERT INTO search (docid, words) SELECT docid, words FROM search_words ORDER BY docid`,
		`INSERT INTO search (search) VALUES ('optimize')`,
	} {
		if _, err := conn.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("build search: %w", err)
		}
	}
	return nil
}

// check is an error when the new file is not a whole database, as SQLite sees it.
func check(ctx context.Context, path string) error {
	pool, err := sql.Open("sqlite3", dsn(path, "mode=ro"))
	if err != nil {
		return err
	}
	defer pool.Close()
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "PRAGMA mmap_size = 1073741824"); err != nil { // each page is looked at once
		return err
	}
	var whole string
	if err := conn.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&whole); err != nil {
		return err
	}
	if whole != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, whole)
	}
	return nil
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	err = f.Sync()
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	return err
}
