package sqlite

import (
	"errors"
	"fmt"
	"syscall"

	sqlite3 "github.com/mattn/go-sqlite3"
)

// What a caller can act on; ask with errors.Is.
var (
	// ErrNotOurs: the file is no database of rapporteur's.
	ErrNotOurs = errors.New("not a rapporteur database")
	// ErrSchema: the database was written by another version.
	ErrSchema = errors.New("database has another schema")
	// ErrLocked: another ingest works on the same database.
	ErrLocked = errors.New("database is locked by another run")
	// ErrFull: no room left on the disk.
	ErrFull = errors.New("disk is full")
	// ErrCorrupt: the file cannot be read as a database.
	ErrCorrupt = errors.New("database file is damaged")
	// ErrAsked: there is no such table, or the words are no search; the message tells what can be asked.
	ErrAsked = errors.New("this cannot be asked")
	// ErrStale: claims were saved after the facts were last worked out.
	ErrStale = errors.New("facts are older than the claims")
)

// classify puts the sentinel that fits in front of a driver's or the system's error.
func classify(err error) error {
	if err == nil {
		return nil
	}
	for _, known := range []error{ErrNotOurs, ErrSchema, ErrLocked, ErrFull, ErrCorrupt, ErrAsked, ErrStale} {
		if errors.Is(err, known) {
			return err
		}
	}
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: %w", ErrFull, err)
	}
	var e sqlite3.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code {
	case sqlite3.ErrFull:
		return fmt.Errorf("%w: %w", ErrFull, err)
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return fmt.Errorf("%w: %w", ErrLocked, err)
	case sqlite3.ErrNotADB:
		return fmt.Errorf("%w: %w", ErrNotOurs, err)
	case sqlite3.ErrCorrupt:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	case sqlite3.ErrIoErr:
		if e.SystemErrno == syscall.ENOSPC || e.SystemErrno == syscall.EDQUOT {
			return fmt.Errorf("%w: %w", ErrFull, err)
		}
	}
	return err
}
