package reconcile

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

func grant(amount, purpose, date string) corpus.Pledge {
	return corpus.Pledge{Pledger: "EE", Kind: "monetary", Amount: amount, Currency: "EUR", Beneficiaries: []string{"MD"}, Purpose: purpose, Date: date,
		Meeting: corpus.NoRef, PartOf: corpus.NoRef}
}

func corrects(words string) corpus.Statement {
	return corpus.Statement{Subject: "this report", Predicate: predicateCorrection, Object: words, Meeting: corpus.NoRef}
}

func TestCorrections(t *testing.T) {
	const first = "Estonia promised 60 million euros to mend the power grid of Moldova before the winter."
	const again = "Estonia promised 6 million euros to mend the power grid of Moldova before the winter."
	type report struct {
		day    string
		quote  string
		pledge corpus.Pledge
		fixes  bool
	}
	for _, c := range []struct {
		name    string
		reports []report
		amounts string // of the rows, sorted
		rule    string // of the decision on the sum
		review  bool
	}{
		{"the later report that corrects wins", []report{{"2023-06-03", first, grant("60000000", "power grid", "2023-06-02"), false},
			{"2023-06-05", "It is 6 million euros.", grant("6000000", "", "2023-06-02"), true}}, "6000000", ruleCorrection, false},
		{"an earlier report corrects nothing later", []report{{"2023-06-08", first, grant("60000000", "power grid", "2023-06-02"), false},
			{"2023-06-05", "It is 6 million euros.", grant("6000000", "", "2023-06-02"), true}}, "6000000 60000000", "", false},
		{"the same words with another sum stay open", []report{{"2023-06-03", first, grant("60000000", "power grid", "2023-06-02"), false},
			{"2023-06-04", again, grant("6000000", "power grid", "2023-06-02"), false}}, "6000000 60000000", ruleOpen, true},
		{"other words are another pledge", []report{{"2023-06-03", first, grant("60000000", "power grid", "2023-06-02"), false},
			{"2023-06-04", "Tallinn will also fund schools in Moldova with 6 million euros, officials said.", grant("6000000", "schools", "2023-06-02"), false}},
			"6000000 60000000", "", false},
		{"a correction of something else", []report{{"2023-06-03", first, grant("60000000", "power grid", "2023-06-02"), false},
			{"2023-06-05", "Estonia promised 6 million euros for schools.", grant("6000000", "schools books", "2023-06-02"), true}}, "6000000 60000000", "", false},
		{"a correction of a pledge of another day", []report{{"2023-06-03", first, grant("60000000", "power grid", "2023-05-02"), false},
			{"2023-06-05", "It is 6 million euros.", grant("6000000", "", "2023-06-02"), true}}, "6000000 60000000", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for i, r := range c.reports {
				d := w.doc(c.name+string(rune('a'+i)), r.day, corpus.TierNews)
				d.says(r.quote, r.pledge)
				if r.fixes {
					d.says("An earlier version of this report misstated the sum.", corrects("An earlier version of this report misstated the sum."))
				}
			}
			for turn := range 2 { // in either order
				res := Facts(w.ev, Options{})
				var amounts []string
				review := false
				for _, f := range res.Facts {
					if p, ok := f.Value.(corpus.Pledge); ok {
						amounts = append(amounts, p.Amount)
						review = review || f.NeedsReview
					}
				}
				if len(amounts) == 2 && len(amounts[0]) > len(amounts[1]) {
					amounts[0], amounts[1] = amounts[1], amounts[0]
				}
				if got := strings.Join(amounts, " "); got != c.amounts || review != c.review {
					t.Errorf("turn %d: pledges of %s, review %v, want %s, %v", turn, got, review, c.amounts, c.review)
				}
				rule := ""
				for _, d := range res.Decisions {
					if d.Predicate == "amount" {
						rule = d.Rule
						if d.Reason == "" || d.NeedsReview != c.review {
							t.Errorf("turn %d: %+v", turn, d)
						}
					}
				}
				if rule != c.rule {
					t.Errorf("turn %d: decided by %q, want %q", turn, rule, c.rule)
				}
				for i, j := 0, len(w.ev)-1; i < j; i, j = i+1, j-1 {
					w.ev[i], w.ev[j] = w.ev[j], w.ev[i]
				}
			}
		})
	}
}

// The id under which the withdrawn pledge was published leads to the one that stands.
func TestCorrectedPledgeKeepsItsID(t *testing.T) {
	w := &world{}
	w.doc("a", "2023-06-03", corpus.TierNews).says("Estonia promised 60 million euros for the grid.", grant("60000000", "grid", "2023-06-02"))
	before := Facts(w.ev, Options{}).Facts[0].ID
	b := w.doc("b", "2023-06-05", corpus.TierNews)
	b.says("Estonia promised 6 million euros for the grid.", grant("6000000", "grid", "2023-06-02"))
	b.says("Correction", corrects("Correction"))
	for _, f := range Facts(w.ev, Options{}).Facts {
		if _, ok := f.Value.(corpus.Pledge); ok {
			if f.ID == before || !strings.Contains(strings.Join(f.Aliases, " "), before) {
				t.Errorf("pledge %s with aliases %v, want %s among them", f.ID, f.Aliases, before)
			}
		}
	}
}
