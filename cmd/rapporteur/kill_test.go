package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"rapporteur/output/sqlite"
)

// process is the program as a process of its own: the test binary under its name.
func process(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	path, err := exec.LookPath("rapporteur")
	if err != nil {
		t.Fatal(err)
	}
	return exec.Command(path, args...)
}

// many writes articles that differ, so that an ingest takes a while.
func many(t *testing.T, n int) {
	t.Helper()
	if err := os.Mkdir("news", 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		text := fmt.Sprintf("Harbour Forum meets again\n\n%d May 2021\n\nThe %dth session of the Harbour Forum took place in Oslo on %d May 2021. "+
			"The session was attended by the foreign ministers of Norway, Denmark and Iceland. Norway pledged %d million US dollars to Ghana for ports.\n", i%28+2, i+4, i%28+1, i+3)
		if err := os.WriteFile(filepath.Join("news", fmt.Sprintf("%03d.txt", i)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestKill kills an ingest at random points, from its start to after its end, and
// lets the next one carry on: what was committed stays, nothing is doubled, the
// file is either not there yet or whole, and in the end it is the file that an
// undisturbed ingest writes.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	t.Chdir(t.TempDir())
	many(t, 60)
	start := time.Now()
	if out, err := process(t, "ingest", "--db", "whole.db", "news").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	whole, want := time.Since(start), digest(t, "whole.db")
	r := rand.New(rand.NewPCG(20, 4))
	points, rounds := 20, 0
	for killed := 0; killed < points; rounds++ {
		db := fmt.Sprintf("killed%d.db", rounds)
		stored := 0
		for ; killed < points; killed++ {
			after := time.Duration(r.Float64() * 0.9 * float64(whole))
			finished := kill(t, after, "ingest", "--db", db, "news")
			stored = survived(t, db, stored)
			if finished {
				break
			}
		}
		if out, err := process(t, "ingest", "--db", db, "news").CombinedOutput(); err != nil {
			t.Fatalf("carry on: %v: %s", err, out)
		}
		if digest(t, db) != want {
			t.Errorf("after kills: other bytes than undisturbed\n%s", difference(t, "whole.db", db))
		}
		if left, _ := filepath.Glob(db + "-*"); len(left) > 1 { // the lock file may stay
			t.Errorf("left behind: %v", left)
		}
		if rounds > 4*points {
			t.Fatal("the program ends before it can be killed")
		}
	}
}

// kill starts a command and kills it after a while; true when it had ended by itself.
func kill(t *testing.T, after time.Duration, args ...string) bool {
	t.Helper()
	c := process(t, args...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(after)
	c.Process.Signal(syscall.SIGKILL)
	return c.Wait() == nil
}

// survived checks what a kill left and gives the number of documents stored,
// which never goes down.
func survived(t *testing.T, db string, before int) int {
	t.Helper()
	if _, err := os.Stat(db); err == nil {
		if code, out, e := command(t, "audit", "verify", "--db", db); code != exitDone {
			t.Fatalf("published file after a kill: exit %d\n%s%s", code, out, e)
		}
	}
	d, err := sqlite.Begin(db)
	if err != nil {
		t.Fatalf("working file after a kill: %v", err)
	}
	defer d.Close()
	n := 0
	for _, err := range d.Snapshots(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n < before {
		t.Fatalf("%d documents stored, %d before the kill", n, before)
	}
	return n
}

// TestInterrupt: a signal ends the run with its exit code and says how to carry on.
func TestInterrupt(t *testing.T) {
	t.Chdir(t.TempDir())
	many(t, 60)
	for _, c := range []struct {
		signal syscall.Signal
		code   int
	}{{syscall.SIGINT, exitInterrupt}, {syscall.SIGTERM, exitTerminated}} {
		t.Run(c.signal.String(), func(t *testing.T) {
			// Standard input stays open, so the run waits and cannot end before the signal.
			p := process(t, "ingest", "--db", "signal.db", "news", "-")
			in, err := p.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			defer in.Close()
			var stderr strings.Builder
			p.Stderr = &stderr
			if err := p.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(500 * time.Millisecond)
			p.Process.Signal(c.signal)
			done := make(chan error, 1)
			go func() { done <- p.Wait() }()
			select {
			case <-done:
			case <-time.After(20 * time.Second):
				p.Process.Kill()
				t.Fatalf("does not end on %s", c.signal)
			}
			if got := p.ProcessState.ExitCode(); got != c.code {
				t.Errorf("exit code %d, want %d: %s", got, c.code, stderr.String())
			}
			if !strings.Contains(stderr.String(), "run the same command again") {
				t.Errorf("does not say how to carry on: %q", stderr.String())
			}
		})
	}
}
