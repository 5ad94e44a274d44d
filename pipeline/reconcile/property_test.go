package reconcile

import (
	"fmt"
	"math/rand"
	"testing"

	"rapporteur/corpus"
)

// messy makes claims at random from small vocabularies, so that they agree,
// contradict, repeat and leave things out.
func messy(rng *rand.Rand, docs int) *world {
	pick := func(list ...string) string { return list[rng.Intn(len(list))] }
	w := &world{}
	for i := 0; i < docs; i++ {
		d := w.doc(fmt.Sprint("d", i), pick("", "2015-06-12", "2016-01-01", "2019", "2024-07-24"), corpus.Tier(pick("A1", "A2", "A3", "A4", "A5")))
		date := func() string {
			return pick("", "", "2015", "2015-06", "2015-06-11", "2016-02", "2020/..", "XXXX-05-01", "2019-13")
		}
		land := func() string { return pick("", "NO", "RW", "UG", "JP") }
		name := func() string { return pick("", "Kari Olsen", "OLSEN Kari", "Olsen", "Per Lund", "K. Lund", "—") }
		series := func() string {
			return pick("", "Fjord Forum", "“Fjord” forum", "FF", "Fjord + Lake", "Lake plus Fjord Dialogue")
		}
		for j := 0; j < 2+rng.Intn(6); j++ {
			local := rng.Intn(4) - 1
			q := fmt.Sprintf("Sentence %d of %s says this and that about fjords.", rng.Intn(5), pick("one", "two"))
			switch rng.Intn(10) {
			case 0, 1:
				m := meet(max(0, local), series(), rng.Intn(4), corpus.Level(pick("", "leaders", "foreign_ministers", "bilateral", "unspecified")), date(), pick("", "Oslo", "Kigali"), land(), pick("", "held", "planned", "denied", "postponed"))
				m.Parent = rng.Intn(4) - 1
				if rng.Intn(2) == 0 {
					m.Participants = []string{pick("NO", "RW"), pick("UG", "JP")}
				}
				d.says(q, m)
			case 2:
				d.says(q, corpus.Participation{Meeting: local, Country: land(), Person: name(), Rank: pick("", "minister", "foreign_minister", "ambassador"), Role: pick("", "participant", "host"), Attendance: pick("", "attended", "invited"), Org: pick("", "", "UN")})
			case 3:
				d.says(q, corpus.Occupancy{Person: name(), Office: pick("minister", "President"), Rank: pick("", "foreign_minister", "president"), Country: land(), Status: pick("", "then", "former", "interim"), AsOf: date(), Meeting: local})
			case 4:
				d.says(q, corpus.Membership{Country: pick("NO", "RW"), Body: pick("Fjord Forum", "FF", "Lake Union"), Status: pick("member", "observer", "guest", "initiator"), AsOf: date(), From: date(), Modality: pick("", "", "planned"), Meeting: local})
			case 5:
				d.says(q, corpus.Pledge{Local: j, Pledger: land(), Person: name(), Kind: "monetary", Amount: pick("", "1000000", "1010000", "x", "5"), Currency: pick("NOK", "USD"), Qualifier: corpus.Qualifier(pick("", "approx")), Date: date(), Purpose: pick("", "fish", "schools"), Meeting: local, PartOf: rng.Intn(4) - 1})
			case 6:
				d.says(q, corpus.Agreement{Title: pick("joint statement", "", "action plan"), Kind: pick("", "joint_statement"), Date: date(), Modality: pick("", "adopted", "intended"), Meeting: local})
			case 7:
				d.says(pick("An earlier version misstated the date and the place.", "Correction of the sum of Oslo", "It is not a member."), corpus.Statement{Subject: "this report", Predicate: predicateCorrection, Meeting: corpus.NoRef})
			case 8:
				d.says(q, corpus.Statement{Subject: land(), Predicate: predicateMistaken, Object: pick("1000000", "5", "x") + pick(" NOK", " USD", ""), Meeting: corpus.NoRef})
			default:
				d.says(q, corpus.Statement{Subject: series(), Predicate: pick("goal", "launched"), Object: pick("", "peace"), Meeting: local})
			}
		}
		from := pick("", "", "Post", "Times")
		for k := range w.ev {
			if w.ev[k].Document == d.hash {
				w.ev[k].Publisher = from
			}
		}
	}
	return w
}

func TestLawsOnMessyEvidence(t *testing.T) {
	rng := rand.New(rand.NewSource(7))
	for i := 0; i < 600; i++ {
		w := messy(rng, 1+rng.Intn(12))
		r := Facts(w.ev, Options{})
		checkLaws(t, w.ev, r)
		want := dump(t, r)
		ev := append([]corpus.Evidence(nil), w.ev...)
		rng.Shuffle(len(ev), func(i, j int) { ev[i], ev[j] = ev[j], ev[i] })
		if got := dump(t, Facts(ev, Options{})); got != want {
			t.Fatalf("world %d: the order of evidence matters", i)
		}
		if t.Failed() {
			t.Fatalf("world %d", i)
		}
	}
}
