package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the figures of quality as they are now into testdata/gold/score.txt")

const (
	shared = "../../../shared" // labelled data beside the checkout; not part of the project
	golden = "../../testdata/gold/score.txt"
)

// TestQuality scores what the program makes of labelled articles and holds the
// figures against testdata/gold/score.txt. One that fell fails; with -update the
// file is written anew, and its diff shows what was won or lost.
func TestQuality(t *testing.T) {
	score := scorer(t)
	var b strings.Builder
	fmt.Fprintln(&b, "# Made by go test ./cmd/rapporteur -run TestQuality -update. A higher figure is better, 1 is the best.")
	fmt.Fprintf(&b, "\n[the five documents in a database]\n%s", figures(t, score, "seeds", "-gold", shared+"/gold/seeds-facts.json", "-seeds", shared+"/seeds", "-db", seedsDB(t)))
	fmt.Fprintf(&b, "\n[25 development articles]\n%s", labelledFigures(t, shared+"/bench/articles-dev"))
	fmt.Fprintf(&b, "\n[the project's own pages]\n%s", labelledFigures(t, pages(t)))
	fmt.Fprintf(&b, "\n[the project's own articles]\n%s", labelledFigures(t, "../../testdata/gold/open"))
	if *update {
		if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got := b.String()
	if got == string(want) {
		return
	}
	if lost := losses(starred(string(want)), starred(got)); len(lost) > 0 {
		t.Errorf("figures fell (-update writes them down; say in the commit what was lost, and for what):\n%s\n%s", strings.Join(lost, "\n"), lineDiff(string(want), got))
		return
	}
	t.Logf("figures changed and none fell: write them down with -update\n%s", lineDiff(string(want), got))
}

// scorer builds the scorer next door, and skips the test where there is none.
func scorer(t *testing.T) string {
	t.Helper()
	if _, err := os.Stat(shared + "/tools/score"); err != nil {
		t.Skip("no labelled data beside the checkout: ../shared/tools/score is missing")
	}
	if testing.Short() {
		t.Skip("builds the scorer")
	}
	score := filepath.Join(t.TempDir(), "score")
	if out, err := exec.Command("go", "build", "-C", shared+"/tools/score", "-o", score, ".").CombinedOutput(); err != nil {
		t.Fatalf("build the scorer: %v\n%s", err, out)
	}
	return score
}

// fall is how much a figure may fall unnoticed: less than one item of most fields.
const fall = 0.005

// starred are the headlines and the figures they are the mean of, by group and field.
func starred(golden string) map[string]float64 {
	out, group := map[string]float64{}, ""
	for _, l := range strings.Split(golden, "\n") {
		f := strings.Fields(l)
		switch {
		case strings.HasPrefix(l, "["):
			group = l
		case len(f) > 1 && (f[0] == "headline" || f[len(f)-1] == "*"):
			if v, err := strconv.ParseFloat(f[1], 64); err == nil {
				out[group+" "+f[0]] = v
			}
		}
	}
	return out
}

// losses lists the figures that fell, or are no longer there.
func losses(want, got map[string]float64) []string {
	var out []string
	for k, w := range want {
		if g, ok := got[k]; !ok || g < w-fall {
			out = append(out, fmt.Sprintf("%s: %.3f, was %.3f", k, g, w))
		}
	}
	sort.Strings(out)
	return out
}

func TestLosses(t *testing.T) {
	const golden = "[a]\nheadline 0.900\nx 0.500  of 3 *\ny 0.400  of 2\n"
	for _, c := range []struct {
		name, got string
		want      int
	}{
		{"the same", golden, 0},
		{"better, and a figure without a star worse", "[a]\nheadline 0.950\nx 0.600  of 3 *\ny 0.100  of 2\n", 0},
		{"worse", "[a]\nheadline 0.890\nx 0.490  of 3 *\n", 2},
		{"gone", "[a]\nheadline 0.900\n", 1},
	} {
		if got := losses(starred(golden), starred(c.got)); len(got) != c.want {
			t.Errorf("%s: %v, want %d losses", c.name, got, c.want)
		}
	}
}

// figures runs the scorer next door and gives a line for each field.
func figures(t *testing.T, score string, args ...string) string {
	t.Helper()
	var stderr bytes.Buffer
	c := exec.Command(score, append(args, "-json")...)
	c.Stderr = &stderr
	out, err := c.Output()
	if err != nil {
		t.Fatalf("score %v: %v\n%s%s", args, err, out, stderr.String())
	}
	return rows(t, out)
}

// labelledFigures are those of the command score.
func labelledFigures(t *testing.T, dir string) string {
	t.Helper()
	code, out, errs := command(t, "score", "--json", dir)
	if code != exitDone {
		t.Fatalf("score %s: exit %d\n%s", dir, code, errs)
	}
	return rows(t, []byte(out))
}

// rows gives a line for each field of a report.
func rows(t *testing.T, report []byte) string {
	t.Helper()
	text := bytes.TrimSpace(report)
	if text[0] != '[' {
		text = append(append([]byte("["), text...), ']')
	}
	var reports []struct {
		Headline json.Number
		Fields   []struct {
			Field     string
			F, Share  *float64
			Gold, Got float64
			Headline  bool
		}
	}
	if err := json.Unmarshal(text, &reports); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%-26s %s\n", "headline", reports[0].Headline)
	for _, f := range reports[0].Fields {
		v := f.F
		if v == nil {
			v = f.Share
		}
		if v != nil {
			star := ""
			if f.Headline {
				star = " *"
			}
			fmt.Fprintf(&b, "%-26s %.3f  of %g%s\n", f.Field, *v, f.Gold, star)
		}
	}
	return b.String()
}

// seedsDB ingests the five documents.
func seedsDB(t *testing.T) string {
	t.Helper()
	db := filepath.Join(t.TempDir(), "seeds.db")
	ingestInto(t, db, shared+"/seeds")
	if code, out, e := command(t, "audit", "verify", "--db", db); code != exitDone {
		t.Fatalf("audit verify: exit %d\n%s%s", code, out, e)
	}
	return db
}

// lineDiff lists the lines that differ.
func lineDiff(want, got string) string {
	has := map[string]int{}
	var b strings.Builder
	for _, l := range strings.Split(got, "\n") {
		has[l]++
	}
	var lost []string
	for _, l := range strings.Split(want, "\n") {
		if has[l] > 0 {
			has[l]--
		} else {
			lost = append(lost, "- "+l)
		}
	}
	var won []string
	for l, n := range has {
		if n > 0 {
			won = append(won, "+ "+l)
		}
	}
	sort.Strings(won)
	for _, l := range append(lost, won...) {
		fmt.Fprintln(&b, l)
	}
	return b.String()
}
