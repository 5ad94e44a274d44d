package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
)

// Prepare begins the file that Publish puts in place, with everything that does not
// follow from facts. It may run while these are worked out, and need not be called. A
// Save after it undoes it.
func (d *DB) Prepare(ctx context.Context) error {
	if d.unlock == nil {
		return errors.New("prepare: database was opened for reading")
	}
	ctx, err := steady(ctx)
	if err == nil {
		err = d.prepareFold(ctx)
	}
	if err != nil {
		return fmt.Errorf("prepare %s: %w", d.path, classify(err))
	}
	return nil
}

func (d *DB) prepareFold(ctx context.Context) error {
	d.writing.Lock()
	defer d.writing.Unlock()
	if d.fold != nil {
		return nil
	}
	f, err := newFold(ctx, d.file+".tmp", d.file)
	d.fold = f
	return err
}

// dropFold throws away what Prepare began.
func (d *DB) dropFold() error {
	if d.fold == nil {
		return nil
	}
	f := d.fold
	d.fold = nil
	return f.discard()
}

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
	if err := d.prepareFold(ctx); err != nil {
		return err
	}
	tmp := d.fold.path
	if err := d.fold.finish(ctx, *d.facts); err != nil {
		return errors.Join(err, d.dropFold())
	}
	d.fold = nil
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
