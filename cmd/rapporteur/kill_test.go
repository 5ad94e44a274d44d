package main

import (
	"fmt"
	"io"
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
	more(t, 0, n)
}

// more writes the articles from one number to before another.
func more(t *testing.T, from, to int) {
	t.Helper()
	if err := os.MkdirAll("news", 0o755); err != nil {
		t.Fatal(err)
	}
	for i := from; i < to; i++ {
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
			before := stored
			stored = survived(t, db, stored)
			t.Logf("round %d: killed after %v, %d documents stored, %d before, ended %v", rounds, after.Round(time.Millisecond), stored, before, finished)
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

// TestKillAtWork kills an ingest that adds to a published database as soon as a certain
// file is to be seen: while the published file is copied, while documents are stored, while
// the new file is written and while it is packed. Readers have the old file or the new
// one, to the byte, and the next run carries on.
func TestKillAtWork(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	t.Chdir(t.TempDir())
	many(t, 30)
	ingestInto(t, "old.db", "news")
	more(t, 30, 60)
	ingestInto(t, "new.db", "news")
	old, want := digest(t, "old.db"), digest(t, "new.db")
	missed := 0
	for _, sight := range []string{"-work.lock", "-work.new", "-work", "-work-wal", "-work.fold", "-work.tmp"} {
		for i := range 2 {
			db := fmt.Sprintf("at%s%d.db", sight, i)
			whole, err := os.ReadFile("old.db")
			if err != nil {
				t.Fatal(err)
			}
			put(t, db, string(whole))
			if !killAtSight(t, db+sight, "ingest", "--db", db, "news") {
				missed++
			}
			if got := digest(t, db); got != old && got != want {
				t.Errorf("killed at %s: the published file is neither the old one nor the new one", sight)
			}
			survived(t, db, 30)
			if out, err := process(t, "ingest", "--db", db, "news").CombinedOutput(); err != nil {
				t.Fatalf("carry on after a kill at %s: %v: %s", sight, err, out)
			}
			if digest(t, db) != want {
				t.Errorf("killed at %s: other bytes than undisturbed\n%s", sight, difference(t, "new.db", db))
			}
		}
	}
	if missed > 6 { // some are there for a moment only
		t.Errorf("%d of 12 runs ended before they were killed", missed)
	}
}

// TestKillRebuild: a rebuild that is killed leaves the published file as it was; the next
// run, be it an ingest, carries on to the same bytes.
func TestKillRebuild(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	t.Chdir(t.TempDir())
	many(t, 40)
	ingestInto(t, "out.db", "news")
	want := digest(t, "out.db")
	for i, sight := range []string{"-work", "-work-wal", "-work.fold", "-work.tmp"} {
		killAtSight(t, "out.db"+sight, "rebuild", "--db", "out.db")
		if digest(t, "out.db") != want {
			t.Errorf("killed at %s: the published file was changed", sight)
		}
		survived(t, "out.db", 40)
		next := []string{"rebuild", "--db", "out.db"}
		if i%2 == 0 {
			next = []string{"ingest", "--db", "out.db", "news"}
		}
		wants(t, exitDone, "", next...)
		if digest(t, "out.db") != want {
			t.Errorf("killed at %s, then %s: other bytes", sight, next[0])
		}
	}
}

// killAtSight starts a command and kills it when a file is there; false when it
// ended before.
func killAtSight(t *testing.T, path string, args ...string) bool {
	t.Helper()
	c := process(t, args...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	for {
		select {
		case err := <-ended:
			return err != nil
		default:
		}
		if _, err := os.Stat(path); err == nil {
			c.Process.Kill()
			return <-ended != nil
		}
		time.Sleep(50 * time.Microsecond)
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
// Standard input stays open, so that no run ends before its signal.
func TestInterrupt(t *testing.T) {
	t.Chdir(t.TempDir())
	many(t, 60)
	ingest := []string{"ingest", "--db", "signal.db", "news", "-"}
	extract := []string{"extract", "news/000.txt", "-"}
	stream := []string{"extract", "--jsonl"}
	for _, c := range []struct {
		name   string
		signal syscall.Signal
		code   int
		args   []string
	}{
		{"ingest", syscall.SIGINT, exitInterrupt, ingest},
		{"ingest", syscall.SIGTERM, exitTerminated, ingest},
		{"extract", syscall.SIGINT, exitInterrupt, extract},
		{"extract lines", syscall.SIGTERM, exitTerminated, stream},
	} {
		t.Run(c.name+" "+c.signal.String(), func(t *testing.T) {
			code, errs := interrupted(t, c.signal, c.args...)
			if code != c.code {
				t.Errorf("exit code %d, want %d: %s", code, c.code, errs)
			}
			if !strings.Contains(errs, "run the same command again") {
				t.Errorf("does not say how to carry on: %q", errs)
			}
		})
	}
	// What was read before the signals is there: the next run carries on.
	wants(t, exitDone, `"failed":0`, "ingest", "--json", "--db", "signal.db", "news")
	wants(t, exitDone, "", "audit", "verify", "--db", "signal.db")
}

// interrupted starts a command and sends a signal when it is at work: when it has
// printed something, or has a working file with something in it.
func interrupted(t *testing.T, signal syscall.Signal, args ...string) (code int, errs string) {
	t.Helper()
	p := process(t, args...)
	in, err := p.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var stdout, stderr strings.Builder
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.Stderr = &stderr
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	printed, done := make(chan bool), make(chan bool)
	go func() {
		b := make([]byte, 1)
		out.Read(b)
		close(printed)
		io.Copy(&stdout, out)
		p.Wait()
		close(done)
	}()
	io.WriteString(in, `{"id":"a","text":"The Harbour Forum met in Oslo."}`+"\n")
	for waiting := true; waiting; {
		select {
		case <-printed:
			waiting = false
		case <-time.After(time.Millisecond):
			info, err := os.Stat("signal.db-work-wal")
			waiting = args[0] != "ingest" || err != nil || info.Size() == 0
		}
	}
	p.Process.Signal(signal)
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		p.Process.Kill()
		t.Fatalf("does not end on %s", signal)
	}
	return p.ProcessState.ExitCode(), stderr.String()
}
