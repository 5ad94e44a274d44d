package reconcile

import (
	"encoding/json"
	"math/rand"
	"testing"

	"rapporteur/corpus"
)

func dump(t testing.TB, r corpus.Resolution) string {
	t.Helper()
	b, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func count(r corpus.Resolution, k corpus.Kind) int {
	n := 0
	for _, f := range r.Facts {
		if corpus.KindOf(f.Value) == k {
			n++
		}
	}
	return n
}

func TestEveryKindGivesFacts(t *testing.T) {
	r := Facts(river().ev, Options{})
	want := map[corpus.Kind]int{corpus.KindMeeting: 2, corpus.KindParticipation: 1, corpus.KindOccupancy: 1, corpus.KindMembership: 1,
		corpus.KindPledge: 1, corpus.KindAgreement: 1, corpus.KindAmount: 1, corpus.KindStatement: 1}
	for k, n := range want {
		if got := count(r, k); got != n {
			t.Errorf("%d facts of kind %s, want %d", got, k, n)
		}
	}
	if len(r.People) != 1 {
		t.Errorf("%d people, want 1: %v", len(r.People), r.People)
	}
	if t.Failed() {
		t.Log(dump(t, r))
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	w := river()
	want := dump(t, Facts(w.ev, Options{}))
	rng := rand.New(rand.NewSource(1))
	for i := 0; i < 20; i++ {
		ev := append([]corpus.Evidence(nil), w.ev...)
		rng.Shuffle(len(ev), func(i, j int) { ev[i], ev[j] = ev[j], ev[i] })
		ev = append(ev, ev[:i%len(ev)]...) // what comes twice counts once
		if got := dump(t, Facts(ev, Options{})); got != want {
			t.Fatalf("order %d gives other facts:\n%s\nwant\n%s", i, got, want)
		}
	}
}

func TestNoClaimIsLost(t *testing.T) {
	w := river()
	checkLaws(t, w.ev, Facts(w.ev, Options{}))
}

// checkLaws holds for every result: all claims are somewhere, every cell has a
// claim that exists, ids are unique.
func checkLaws(t testing.TB, evidence []corpus.Evidence, r corpus.Resolution) {
	t.Helper()
	known, used := map[string]bool{}, map[string]bool{}
	for _, x := range evidence {
		known[x.ID] = true
	}
	ids := map[string]bool{}
	for _, f := range r.Facts {
		if ids[f.ID] {
			t.Errorf("the id %s stands for two facts", f.ID)
		}
		ids[f.ID] = true
		for _, c := range f.Cells {
			if len(c.Claims) == 0 {
				t.Errorf("%T %s: cell %s rests on nothing", f.Value, f.ID, c.Column)
			}
			for _, s := range c.Claims {
				used[s.Claim] = true
			}
		}
	}
	for _, p := range r.People {
		for _, c := range p.Claims {
			used[c] = true
		}
	}
	for _, d := range r.Decisions {
		if d.Decision == "" || d.Reason == "" || d.Rule == "" || d.Topic == "" || len(d.Verdicts) == 0 {
			t.Errorf("decision is not whole: %+v", d)
		}
		for _, v := range d.Verdicts {
			used[v.Claim] = true
			if v.Verdict == "" {
				t.Errorf("no verdict on %s in %s", v.Claim, d.Topic)
			}
		}
	}
	for id := range known {
		if !used[id] {
			t.Errorf("claim %s is lost", id)
		}
	}
	for id := range used {
		if !known[id] {
			t.Errorf("claim %s does not exist", id)
		}
	}
}
