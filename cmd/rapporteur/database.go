package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"rapporteur/output/sqlite"
)

// defaultDB is where the data set is kept unless --db says otherwise.
const defaultDB = "rapporteur.db"

// dbFlag gives a command the flag that names the database.
func dbFlag(c *cobra.Command, path *string) {
	c.Flags().StringVar(path, "db", defaultDB, "the database `FILE`")
}

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

// databaseCode is the exit code that tells a database error from others, 0 for others.
func databaseCode(err error) int {
	for _, x := range []struct {
		err  error
		code int
	}{{sqlite.ErrLocked, exitLocked}, {sqlite.ErrNotOurs, exitNotOurs}, {sqlite.ErrSchema, exitNotOurs}, {sqlite.ErrFull, exitFull}} {
		if errors.Is(err, x.err) {
			return x.code
		}
	}
	return 0
}
