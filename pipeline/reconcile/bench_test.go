package reconcile

import (
	"fmt"
	"testing"

	"rapporteur/corpus"
)

// many makes a corpus of n claims about a few dozen series.
func many(n int) *world {
	w := &world{}
	for i := 0; len(w.ev) < n; i++ {
		d := w.doc(fmt.Sprint("doc", i), fmt.Sprintf("20%02d-%02d-%02d", 10+i%10, 1+i%12, 1+i%28), corpus.TierNews)
		s := fmt.Sprintf("Region %c%c plus Norland Dialogue", 'a'+i%26, 'a'+i/26%26)
		date := fmt.Sprintf("20%02d-%02d-%02d", 10+i%10, 1+i%12, 1+i%28)
		d.says(fmt.Sprintf("Meeting %d of the dialogue took place.", i), meet(0, s, 1+i%10, fm, date, "Oslo", "NO", "held"))
		p := fmt.Sprintf("Given%c Family%d", 'a'+i%26, i%997)
		d.says(fmt.Sprintf("%s came to meeting %d.", p, i), corpus.Participation{Meeting: 0, Country: "NO", Person: p, Office: "minister", Rank: "minister", Attendance: "attended"})
		d.says(fmt.Sprintf("%s is minister number %d.", p, i), corpus.Occupancy{Person: p, Office: "minister", Rank: "foreign_minister", Country: "NO", Meeting: 0})
		d.says(fmt.Sprintf("Norway gave %d million in round %d.", 1+i%500, i), corpus.Pledge{Pledger: "NO", Kind: "monetary", Amount: fmt.Sprint((1 + i%500) * 1000000), Currency: "NOK", Date: date, Meeting: 0, PartOf: corpus.NoRef})
		d.says(fmt.Sprintf("Rwanda is an observer, says %d.", i), corpus.Membership{Country: "RW", Body: s, Status: "observer", Meeting: corpus.NoRef})
	}
	return w
}

func BenchmarkFacts(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		w := many(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				Facts(w.ev, Options{})
			}
		})
	}
}

func TestManyClaimsKeepTheLaws(t *testing.T) {
	w := many(2000)
	checkLaws(t, w.ev, Facts(w.ev, Options{}))
}
