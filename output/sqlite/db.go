// Package sqlite keeps documents, claims and facts in an SQLite file; all SQL of
// the program is here.
//
// A published file is only ever read, and replaced as a whole. Work goes to a
// file beside it (FILE-work), which begins as a copy: Begin, then Save for each
// document, ReplaceFacts, Publish. A run that was cut off leaves the working
// file; the next Begin carries on from it. Publish writes everything anew into
// a third file, in the order of keys, and renames that over FILE: so the bytes
// of FILE depend on what is in it, not on how it got there.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	_ "github.com/mattn/go-sqlite3" // driver "sqlite3"

	"rapporteur/corpus"
)

// DB is an open database: a published file, read only (Open), or a working file (Begin).
type DB struct {
	sql    *sql.DB
	path   string // of the published file
	file   string // of the file that is open
	unlock func() // nil when opened for reading
	// resumed: the working file was left by a run that was cut off.
	resumed bool

	fold    *fold              // what Prepare began; nil when claims came after it
	changed bool               // something was stored since Begin
	facts   *corpus.Resolution // what Publish is to write; nil when claims came after it
	writing sync.Mutex         // SQLite has one writer: the others wait here, in turn
}

// dsn names a file for the driver, with settings for each connection of the pool.
func dsn(path, settings string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + settings
}

const (
	readSettings = "mode=ro&_query_only=1&_foreign_keys=on&_busy_timeout=5000"
	workSettings = "_journal_mode=WAL&_synchronous=FULL&_foreign_keys=on&_busy_timeout=5000&_txlock=immediate&" + quick
	// quick: a connection is never shared (database/sql sees to that), so it needs no
	// lock of its own; the cache, 64 MB, holds what a day's articles touch.
	quick = "_mutex=no&_cache_size=-65536"
)

// Open opens the published file at path for reading.
func Open(path string) (*DB, error) {
	version, err := identify(path)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	if version != schemaVersion() {
		return nil, fmt.Errorf("open database %s: %w: version %d, this program reads %d", path, ErrSchema, version, schemaVersion())
	}
	if path, err = filepath.Abs(path); err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	pool, err := sql.Open("sqlite3", dsn(path, readSettings))
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, classify(err))
	}
	d := &DB{sql: pool, path: path, file: path}
	var n int
	if err := pool.QueryRow("SELECT count(*) FROM sqlite_schema").Scan(&n); err != nil {
		pool.Close()
		return nil, fmt.Errorf("open database %s: %w", path, classify(err))
	}
	return d, nil
}

// Begin opens the working file of the database at path, which need not exist
// yet. It carries on from the working file that a run before left, else from a
// copy of the published file. Only one process works on a database at a time:
// for a second one errors.Is(err, ErrLocked).
func Begin(path string) (*DB, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("begin work: %w", err)
	}
	unlock, err := lock(path + "-work.lock")
	if err != nil {
		return nil, fmt.Errorf("begin work on %s: %w", path, classify(err))
	}
	d := &DB{path: path, file: path + "-work", unlock: unlock}
	if err := d.begin(context.Background()); err != nil {
		d.Close()
		return nil, fmt.Errorf("begin work on %s: %w", path, classify(err))
	}
	return d, nil
}

func (d *DB) begin(ctx context.Context) error {
	if err := d.prepare(); err != nil {
		return err
	}
	var err error
	if d.sql, err = sql.Open("sqlite3", dsn(d.file, workSettings)); err != nil {
		return err
	}
	conn, err := d.sql.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	version, err := versionOf(ctx, conn)
	if err != nil {
		return err
	}
	if err := migrate(ctx, conn, version); err != nil {
		return err
	}
	// What is made at publishing has no place in a working file.
	for _, s := range []string{"DROP TABLE IF EXISTS search", "DROP VIEW IF EXISTS search_words", "DROP TABLE IF EXISTS search_row", "DELETE FROM build_digest", "DELETE FROM build_input"} {
		if _, err := conn.ExecContext(ctx, s); err != nil {
			return err
		}
	}
	return clearFacts(ctx, conn)
}

// versionOf is the schema version of a working file, 0 when it is new. Unlike
// identify it sees what is still in the log.
func versionOf(ctx context.Context, conn *sql.Conn) (version int, err error) {
	var id, tables int
	const ask = "SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)"
	if err := conn.QueryRowContext(ctx, ask).Scan(&id, &version, &tables); err != nil {
		return 0, err
	}
	switch {
	case tables == 0:
		return 0, nil
	case id != appID:
		return 0, ErrNotOurs
	}
	return version, supported(version)
}

// prepare makes the working file a copy of the published one, unless a working
// file is there already or there is nothing to copy.
func (d *DB) prepare() error {
	for _, left := range []string{".new", ".fold", ".tmp"} { // of a run that was cut off
		if err := removeDatabase(d.file + left); err != nil {
			return err
		}
	}
	if _, err := os.Stat(d.file); !errors.Is(err, fs.ErrNotExist) {
		d.resumed = err == nil
		return err
	}
	if err := removeDatabase(d.file); err != nil { // a log without its file
		return err
	}
	if info, err := os.Stat(d.path); err == nil && info.Size() == 0 { // a name was reserved
		return nil
	}
	version, err := identify(d.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := supported(version); err != nil {
		return err
	}
	if err := settle(d.path); err != nil {
		return err
	}
	return copyFile(d.path, d.file)
}

// settle folds a log that another program left beside a published file into it.
func settle(path string) error {
	found := false
	for _, s := range []string{"-wal", "-journal"} {
		if _, err := os.Stat(path + s); err == nil {
			found = true
		}
	}
	if !found {
		return nil
	}
	pool, err := sql.Open("sqlite3", dsn(path, "mode=rw&_busy_timeout=5000"))
	if err != nil {
		return err
	}
	defer pool.Close()
	var mode string
	return pool.QueryRow("PRAGMA journal_mode = DELETE").Scan(&mode)
}

// copyFile copies from to to, so that to is there whole or not at all.
func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to + ".new")
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err == nil {
		err = out.Sync()
	}
	if cerr := out.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		os.Remove(to + ".new")
		return err
	}
	return renameOver(to+".new", to)
}

// renameOver moves from over to and makes the move last.
func renameOver(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncDir(filepath.Dir(to))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !strings.Contains(err.Error(), "invalid argument") {
		return err
	}
	return nil
}

// removeDatabase removes a database file and what SQLite keeps beside it.
func removeDatabase(path string) error {
	for _, s := range []string{"", "-wal", "-shm", "-journal"} {
		if err := os.Remove(path + s); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// Path is the path of the published file, absolute.
func (d *DB) Path() string { return d.path }

// Resumed tells whether Begin found the working file of a run that was cut off:
// then there may be something to publish that was saved before.
func (d *DB) Resumed() bool { return d.resumed }

// Changed tells whether anything was stored since Begin, be it only another name
// of a document that was known.
func (d *DB) Changed() bool {
	d.writing.Lock()
	defer d.writing.Unlock()
	return d.changed
}

// Close lets go of the database. A working file that was not published stays.
func (d *DB) Close() error {
	err := d.dropFold()
	if d.sql != nil {
		err = errors.Join(err, d.sql.Close())
		d.sql = nil
	}
	if d.unlock != nil {
		d.unlock()
		d.unlock = nil
	}
	return classify(err)
}

// Discard closes a working file and throws away what was not published.
func (d *DB) Discard() error {
	if d.unlock == nil {
		return errors.New("discard: not a working file")
	}
	err := d.dropFold()
	if d.sql != nil {
		err = errors.Join(err, d.sql.Close())
		d.sql = nil
	}
	if rerr := removeDatabase(d.file); err == nil {
		err = rerr
	}
	if cerr := d.Close(); err == nil {
		err = cerr
	}
	return err
}

// update runs do in one transaction: all of it is kept, or nothing.
func (d *DB) update(ctx context.Context, do func(*txn) error) error {
	if d.unlock == nil {
		return errors.New("database was opened for reading")
	}
	d.writing.Lock()
	defer d.writing.Unlock()
	tx, err := d.sql.BeginTx(ctx, nil)
	if err != nil {
		return classify(err)
	}
	defer tx.Rollback() // does nothing after Commit
	// Rows may come before what they refer to, within the transaction.
	if _, err := tx.ExecContext(ctx, "PRAGMA defer_foreign_keys = ON"); err != nil {
		return classify(err)
	}
	if err := do(&txn{tx, map[string]*sql.Stmt{}}); err != nil {
		return classify(err)
	}
	if err := tx.Commit(); err != nil {
		return classify(err)
	}
	d.changed, d.facts = true, nil
	return d.dropFold()
}
