package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"rapporteur/output/sqlite"
)

// openDB opens a published database for reading; its errors say what to do.
func openDB(path string) (*sqlite.DB, error) {
	db, err := sqlite.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		hint := fmt.Sprintf("there is no database %s; make one with 'rapporteur ingest --db %s SOURCE...'", path, path)
		if _, werr := os.Stat(path + "-work"); werr == nil {
			hint = fmt.Sprintf("%s was never finished: an ingest was cut off; run it again to carry on", path)
		}
		return nil, fmt.Errorf("%s: %w", hint, err)
	}
	return db, err
}

// withDB does something with a published database and closes it.
func withDB(path string, do func(*sqlite.DB) error) error {
	db, err := openDB(path)
	if err != nil {
		return err
	}
	defer db.Close()
	return do(db)
}

// databaseCode is the exit code that tells a database error from others, 0 for others.
func databaseCode(err error) int {
	for _, x := range []struct {
		err  error
		code int
	}{{sqlite.ErrLocked, exitLocked}, {sqlite.ErrNotOurs, exitNotOurs}, {sqlite.ErrSchema, exitNotOurs}, {sqlite.ErrFull, exitFull}, {sqlite.ErrAsked, exitMisused}} {
		if errors.Is(err, x.err) {
			return x.code
		}
	}
	return 0
}

// databaseHint says what to do about a database error, where that is not plain from it.
func databaseHint(err error) string {
	switch {
	case errors.Is(err, sqlite.ErrLocked):
		return "Wait for the other run to end, or use another --db; nothing was changed."
	case errors.Is(err, sqlite.ErrNotOurs):
		return "It was left as it is; name another file with --db."
	case errors.Is(err, sqlite.ErrSchema):
		return "It was left as it is; use the version of the program that wrote it, or ingest into another --db."
	case errors.Is(err, sqlite.ErrFull):
		return "What was stored is whole; make room and run the same command again to carry on."
	case errors.Is(err, sqlite.ErrCorrupt):
		return "Restore it from a copy, or ingest the sources again into another --db."
	case errors.Is(err, sqlite.ErrNoRow):
		return "Ids stand in the last column of what 'rapporteur query' prints, names of documents in 'rapporteur search'."
	}
	return ""
}
