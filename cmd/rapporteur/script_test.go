package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the test binary stand in for the program: in scripts, and as a
// process of its own that tests may kill.
func TestMain(m *testing.M) {
	os.Setenv("GORACE", noSleep)
	testscript.Main(m, map[string]func(){"rapporteur": main})
}

// noSleep: with the race detector a program would sleep for a second at its end.
const noSleep = "atexit_sleep_ms=0"

// TestScripts runs testdata/scripts: each file is a whole example of the program
// at work, with the articles that it reads.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "../../testdata/scripts",
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, "GORACE="+noSleep)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"big":   big,
			"bytes": putBytes,
			"spoil": spoil,
			"hash":  hash,
			"same":  same,
			"cell":  cell,
		},
	})
}

// exits CODE rapporteur ARG...: the command must end with exactly this code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if err != nil {
		var coded interface{ ExitCode() int }
		if !asCoded(err, &coded) {
			ts.Fatalf("%v: %v", args[1:], err)
		}
		got = coded.ExitCode()
	}
	if got != want {
		ts.Fatalf("%v: exit code %d, want %d", args[1:], got, want)
	}
}

func asCoded(err error, to *interface{ ExitCode() int }) bool {
	c, ok := err.(interface{ ExitCode() int })
	*to = c
	return ok
}

// big FILE BYTES TEXT: a file of so many bytes on one line.
func big(ts *testscript.TestScript, neg bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte(args[2]), n/len(args[2])), 0o644))
}

// bytes FILE TEXT: a file of just these bytes, which are written as in Go: \xff, \n, \u00e9.
func putBytes(ts *testscript.TestScript, neg bool, args []string) {
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// spoil FILE OLD NEW: changes bytes in the middle of a file.
func spoil(ts *testscript.TestScript, neg bool, args []string) {
	before := ts.ReadFile(args[0])
	after := strings.Replace(before, args[1], args[2], 1)
	if before == after || len(before) != len(after) {
		ts.Fatalf("%s for %s in %s changes %d bytes to %d", args[2], args[1], args[0], len(before), len(after))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(after), 0o644))
}

// cell NAME COLUMN: keeps what the first row of the CSV printed last has in this
// column in an environment variable.
func cell(ts *testscript.TestScript, neg bool, args []string) {
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile("stdout"))).ReadAll()
	ts.Check(err)
	for i := range rows[0] {
		if rows[0][i] == args[1] && len(rows) > 1 {
			ts.Setenv(args[0], rows[1][i])
			return
		}
	}
	ts.Fatalf("no %s in %q", args[1], rows)
}

// hash FILE NAME: keeps the digest of a file in an environment variable.
func hash(ts *testscript.TestScript, neg bool, args []string) {
	ts.Setenv(args[1], fmt.Sprintf("%x", sha256.Sum256([]byte(ts.ReadFile(args[0])))))
}

// same A B: two values must be equal (with ! they must differ).
func same(ts *testscript.TestScript, neg bool, args []string) {
	if (args[0] == args[1]) == neg {
		ts.Fatalf("%s and %s", args[0], args[1])
	}
}

// command runs a command in this process and gives its exit code and output.
func command(t *testing.T, args ...string) (code int, out, err string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(context.Background(), args, streams{strings.NewReader(""), &o, &e})
	return code, o.String(), e.String()
}
