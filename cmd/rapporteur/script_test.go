package main

import (
	"bytes"
	"context"
	"crypto/sha256"
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
	testscript.Main(m, map[string]func(){"rapporteur": main})
}

// TestScripts runs testdata/scripts: each file is a whole example of the program
// at work, with the articles that it reads.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "../../testdata/scripts",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"big":   big,
			"hash":  hash,
			"same":  same,
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
