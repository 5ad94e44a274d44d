package reconcile

import (
	"fmt"
	"strings"
	"testing"

	"rapporteur/corpus"
)

// spread gives sums of which none is near another.
func spread(i int) string { return fmt.Sprint(10+i%90) + strings.Repeat("0", 5+i/90) }

// hostileWorlds say one more thing of a kind in each document.
var hostileWorlds = []struct {
	name string
	say  func(d *doc, i int)
}{
	{"meetings with nothing but a series", func(d *doc, i int) {
		d.says(fmt.Sprint("Meeting ", i), meet(i, "Fjord Forum", 0, "", "", "", "", ""))
	}},
	{"meetings of one day in other towns", func(d *doc, i int) {
		d.says(fmt.Sprint("Meeting ", i), meet(0, "Fjord Forum", 0, "", "2015-06-11", fmt.Sprint("Town", i), "", "held"))
	}},
	{"plans that were never held", func(d *doc, i int) {
		d.says(fmt.Sprint("Plan ", i), meet(0, "Fjord Forum", i+1, fm, fmt.Sprintf("%04d", 1000+i%900), "", "", "planned"))
	}},
	{"talks of two on one day", func(d *doc, i int) {
		m := meet(i, "", 0, corpus.LevelBilateral, "2015-06-11", "", "", "held")
		m.Participants = []string{"NO", "RW"}
		d.says(fmt.Sprint("Talks ", i), m)
	}},
	{"one family", func(d *doc, i int) {
		d.says(fmt.Sprint("Person ", i), corpus.Occupancy{Person: fmt.Sprintf("A%c%c%c Kim", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26), Office: "minister", Country: "KR", Meeting: corpus.NoRef})
	}},
	{"bare names", func(d *doc, i int) {
		d.says(fmt.Sprint("Kim ", i), corpus.Occupancy{Person: "Kim", Office: fmt.Sprint("minister ", i), Meeting: corpus.NoRef})
	}},
	{"statuses that flip", func(d *doc, i int) {
		d.says(fmt.Sprint("Status ", i), corpus.Membership{Country: "RW", Body: "Fjord Forum", Status: []string{"member", "observer"}[i%2], AsOf: fmt.Sprintf("%04d-%02d", 1000+i/12, 1+i%12), Meeting: corpus.NoRef})
	}},
	{"pledges in words", func(d *doc, i int) {
		d.says(fmt.Sprint("Pledge ", i), corpus.Pledge{Pledger: "NO", Kind: "political_intent", Purpose: fmt.Sprintf("help fishing in lake number%d", i), Meeting: corpus.NoRef, PartOf: corpus.NoRef})
	}},
	{"pledges of one sum", func(d *doc, i int) {
		d.says(fmt.Sprint("Pledge ", i), corpus.Pledge{Pledger: "NO", Kind: "monetary", Amount: fmt.Sprint(10000000 + i), Currency: "NOK", Date: fmt.Sprintf("%04d", 1000+i%900), Meeting: corpus.NoRef, PartOf: corpus.NoRef})
	}},
	{"pledges that all correct all", func(d *doc, i int) {
		d.says(fmt.Sprint("Pledge ", i), corpus.Pledge{Pledger: "NO", Kind: "monetary", Amount: spread(i), Currency: "NOK", Meeting: corpus.NoRef, PartOf: corpus.NoRef})
		d.says(fmt.Sprint("Correction ", i), corpus.Statement{Subject: "this report", Predicate: predicateCorrection, Meeting: corpus.NoRef})
		d.says(fmt.Sprint("Mistake ", i), corpus.Statement{Subject: "NO", Predicate: predicateMistaken, Object: spread(i+1) + " NOK", Meeting: corpus.NoRef})
	}},
	{"one pledge with another sum each time", func(d *doc, i int) {
		d.says(fmt.Sprint("Norway will pay for ", i, " boats and nets in the two northern lakes of Rwanda"), corpus.Pledge{Pledger: "NO", Kind: "monetary", Amount: spread(i), Currency: "NOK", Meeting: corpus.NoRef, PartOf: corpus.NoRef})
	}},
	{"statuses that are all put right", func(d *doc, i int) {
		d.says(fmt.Sprint("Status ", i), corpus.Membership{Country: "RW", Body: "Fjord Forum", Status: []string{"member", "observer"}[i%2], AsOf: fmt.Sprintf("2019-%02d", 1+i%12), Meeting: corpus.NoRef})
		d.says("An earlier version misstated its status.", corpus.Statement{Subject: "this report", Predicate: predicateCorrection, Meeting: corpus.NoRef})
	}},
	{"documents of one kind", func(d *doc, i int) {
		d.says(fmt.Sprint("Paper ", i), corpus.Agreement{Title: fmt.Sprint("statement ", i), Kind: "joint_statement", Meeting: corpus.NoRef})
	}},
	{"statements on one subject", func(d *doc, i int) {
		d.says(fmt.Sprint("The forum is about thing number ", i), corpus.Statement{Subject: "Fjord Forum", Predicate: []string{"anniversary", "launched", "goal", "denied"}[i%4], Object: fmt.Sprintf("%dth anniversary", 100+i), Meeting: corpus.NoRef})
	}},
}

// TestHostileEvidenceStaysLinear doubles evidence that gives identity nothing to
// hold on to, and looks that the work, counted in allocations so that a busy machine does not
// matter, does not grow with its square.
func TestHostileEvidenceStaysLinear(t *testing.T) {
	const n = 400
	for _, c := range hostileWorlds {
		t.Run(c.name, func(t *testing.T) {
			allocs := [2]float64{}
			for k := range allocs {
				w := &world{}
				for i := 0; i < n<<k; i++ {
					c.say(w.doc(fmt.Sprint("doc", i), "2020-01-01", "A3"), i)
				}
				allocs[k] = testing.AllocsPerRun(1, func() { Facts(w.ev, Options{}) })
			}
			if ratio := allocs[1] / allocs[0]; ratio > 2.5 {
				t.Errorf("twice the claims take %.1f times the allocations", ratio)
			}
		})
	}
}
