package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
)

//go:embed schema/*.sql
var migrations embed.FS

// appID marks our files (PRAGMA application_id): "rapp".
const appID = 0x72617070

// header is where SQLite keeps what identify needs, at fixed places of the first 100 bytes.
const (
	magic       = "SQLite format 3\x00"
	offVersion  = 60 // user_version: number of migrations that were applied
	offIdentity = 68 // application_id
)

func scripts() []string {
	entries, err := migrations.ReadDir("schema")
	if err != nil { // embedded: cannot fail
		panic(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, "schema/"+e.Name())
	}
	sort.Strings(out)
	return out
}

// schemaVersion is the version that this program writes.
func schemaVersion() int { return len(scripts()) }

// oldestSchema is the first version that can be brought up to date: those before
// it were made while the program was being built, and had other tables.
const oldestSchema = 5

// supported is an error when a file of this schema version cannot be worked on.
func supported(version int) error {
	switch {
	case version > schemaVersion():
		return fmt.Errorf("%w: version %d, this program writes %d", ErrSchema, version, schemaVersion())
	case version < oldestSchema:
		return fmt.Errorf("%w: version %d was made before the first release; ingest its articles into a new file", ErrSchema, version)
	}
	return nil
}

// identify tells the schema version of the file at path without opening it as
// a database. A missing file is an error for which errors.Is(err, fs.ErrNotExist).
func identify(path string) (version int, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return 0, fmt.Errorf("%s is a folder: %w", path, ErrNotOurs)
	}
	head := make([]byte, 100)
	if _, err := io.ReadFull(f, head); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return 0, fmt.Errorf("%s: %w", path, ErrNotOurs)
		}
		return 0, err
	}
	word := func(at int) int {
		return int(head[at])<<24 | int(head[at+1])<<16 | int(head[at+2])<<8 | int(head[at+3])
	}
	if string(head[:len(magic)]) != magic || word(offIdentity) != appID {
		return 0, fmt.Errorf("%s: %w", path, ErrNotOurs)
	}
	return word(offVersion), nil
}

// migrate brings the database from version to the newest; 0 is an empty file. It is
// one transaction: a file is never seen between two versions.
func migrate(ctx context.Context, conn *sql.Conn, version int) error {
	if version == schemaVersion() {
		return nil
	}
	script := "BEGIN;\n"
	for i, name := range scripts() {
		if i < version {
			continue
		}
		text, err := migrations.ReadFile(name)
		if err != nil {
			return err
		}
		script += string(text) + "\n"
	}
	script += fmt.Sprintf("PRAGMA application_id = %d;\nPRAGMA user_version = %d;\nCOMMIT;", appID, schemaVersion())
	if _, err := conn.ExecContext(ctx, script); err != nil {
		_, _ = conn.ExecContext(ctx, "ROLLBACK") // where the script had begun
		return fmt.Errorf("bring the schema from version %d to %d: %w", version, schemaVersion(), err)
	}
	return nil
}
