package reconcile

import (
	"fmt"
	"slices"
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

func wrongSum(who, sum string) corpus.Statement {
	return corpus.Statement{Subject: who, Predicate: predicateMistaken, Object: sum, Meeting: corpus.NoRef}
}

// report is one document about one grant; fixes says that it corrects an earlier one, not
// is the sum that it calls wrong.
type report struct {
	day       string
	quote     string
	pledge    *corpus.Pledge
	fixes     bool
	not       string
	publisher string
	tier      corpus.Tier
}

func told(day, quote string, p corpus.Pledge) report {
	return report{day: day, quote: quote, pledge: &p}
}

func (r report) fix(not string) report      { r.fixes, r.not = true, not; return r }
func (r report) by(publisher string) report { r.publisher = publisher; return r }
func (r report) of(tier corpus.Tier) report { r.tier = tier; return r }
func bare(day, not string) report           { return report{day: day, fixes: true, not: not} }
func grid(day string) report {
	return told(day, firstWords, grant("60000000", "power grid", "2023-06-02"))
}
func short(day, amount string) report {
	return told(day, "It is this sum.", grant(amount, "", "2023-06-02"))
}

const firstWords = "Estonia promised 60 million euros to mend the power grid of Moldova before the winter."

func worldOf(name string, reports []report) *world {
	w := &world{}
	for i, r := range reports {
		d := w.doc(fmt.Sprint(name, i), r.day, r.tier)
		if r.tier == "" {
			d.tier = corpus.TierNews
		}
		from := len(w.ev)
		if r.pledge != nil {
			d.says(r.quote, *r.pledge)
		}
		if r.fixes {
			d.says("An earlier version of this report misstated the sum.", corrects("An earlier version of this report misstated the sum."))
		}
		if r.not != "" {
			d.says("It is not that sum.", wrongSum("EE", r.not))
		}
		for k := from; k < len(w.ev); k++ {
			w.ev[k].Publisher = r.publisher
		}
	}
	return w
}

// rows are the amounts of the pledges, those that ask for review with "?", sorted.
func rows(res corpus.Resolution) string {
	var out []string
	for _, f := range res.Facts {
		if p, ok := f.Value.(corpus.Pledge); ok {
			mark := ""
			if f.NeedsReview {
				mark = "?"
			}
			out = append(out, p.Amount+mark)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return strings.Compare(strings.TrimSuffix(a, "?"), strings.TrimSuffix(b, "?")) })
	return strings.Join(out, " ")
}

// rules are the rules of the decisions on one predicate where claims differ, sorted, and
// all reasons.
func rules(res corpus.Resolution, predicate string) (rules, reasons string) {
	var list []string
	for _, d := range res.Decisions {
		if d.Predicate == predicate && d.Rule != ruleIndependence {
			list = append(list, d.Rule)
			reasons += d.Reason + "\n"
		}
	}
	slices.Sort(list)
	return strings.Join(list, " "), reasons
}

func TestCorrections(t *testing.T) {
	schools := grant("9000000", "schools books", "2023-06-02")
	for _, c := range []struct {
		name    string
		reports []report
		amounts string // of the rows, "?" when they ask for review
		rule    string // of the decisions on the sum
		reason  string // words of it
	}{
		{"the later report that corrects wins", []report{grid("2023-06-03"), short("2023-06-05", "6000000").fix("")}, "6000000", ruleCorrection,
			"The report of 2023-06-05 has 6000000 EUR and says that it corrects an earlier one, so the 60000000 EUR of the report of 2023-06-03 does not stand."},
		{"on one day the one that corrects is the later", []report{grid("2023-06-03"), short("2023-06-03", "6000000").fix("")}, "6000000", ruleCorrection, ""},
		{"an earlier report corrects nothing later", []report{grid("2023-06-08"), short("2023-06-05", "6000000").fix("")}, "6000000 60000000", "", ""},
		{"the second correction has the last word", []report{grid("2023-06-03"), short("2023-06-05", "6000000").fix(""), short("2023-06-07", "8000000").fix("")},
			"8000000", ruleCorrection + " " + ruleCorrection, ""},
		{"a correction of something else", []report{grid("2023-06-03"), told("2023-06-05", "Books.", grant("6000000", "schools books", "2023-06-02")).fix("")}, "6000000 60000000", "", ""},
		{"a correction of a pledge of another day", []report{told("2023-06-03", firstWords, grant("60000000", "power grid", "2023-05-02")), short("2023-06-05", "6000000").fix("")}, "6000000 60000000", "", ""},
		{"of two pledges that it can mean none is withdrawn", []report{grid("2023-06-03"), told("2023-06-03", "Books.", schools), short("2023-06-05", "6000000").fix("")},
			"6000000? 60000000? 9000000?", ruleOpen + " " + ruleOpen, "does not say which of several pledges it means"},
		{"the purpose tells which one is meant", []report{grid("2023-06-03"), told("2023-06-03", "Books.", schools), told("2023-06-05", "Grid.", grant("6000000", "power grid", "2023-06-02")).fix("")},
			"6000000 9000000", ruleCorrection, ""},
		{"the sum that is called wrong tells which one is meant", []report{grid("2023-06-03"), told("2023-06-03", "Books.", schools), short("2023-06-05", "6000000").fix("60000000 EUR")},
			"6000000 9000000", ruleCorrection, "says that 60000000 EUR is wrong"},
		{"a sum called wrong needs no other mark, and its day may be misread", []report{grid("2023-06-03"), {day: "2023-06-05", quote: "It is this.", pledge: ptr(grant("6000000", "", "2023-06-03")), not: "60000000 EUR"}},
			"6000000", ruleCorrection, ""},
		{"the undated report that calls a sum wrong", []report{grid("2023-06-03"), short("", "6000000").fix("60000000 EUR")}, "6000000", ruleCorrection, "an unknown day"},
		{"another currency is another sum", []report{grid("2023-06-03"), {day: "2023-06-05", not: "60000000 USD", fixes: true}}, "60000000", "", ""},
		{"a sum called wrong with no right one stays open", []report{grid("2023-06-03"), bare("2023-06-05", "60000000 EUR")}, "60000000?", ruleOpen,
			"The report of 2023-06-05 says that 60000000 EUR is wrong, but no right sum could be read from it, so that of the report of 2023-06-03 stays open."},
		{"what was called wrong before is not in doubt", []report{grid("2023-06-03"), bare("2023-06-01", "60000000 EUR")}, "60000000", "", ""},
		{"a later report that still has the old sum", []report{grid("2023-06-03"), short("2023-06-05", "6000000").fix(""), told("2023-06-09", "The grid will be mended with Estonian help of 60 million.", grant("60000000", "power grid", "2023-06-02"))},
			"6000000? 60000000?", ruleOpen, "the later one of 2023-06-09 still has 60000000 EUR"},
		{"a later copy of the earlier report does not count", []report{grid("2023-06-03"), short("2023-06-05", "6000000").fix(""), grid("2023-06-09")}, "6000000", ruleCorrection, ""},
		{"a paper does not correct the giver's own record", []report{grid("2023-06-03").of(corpus.TierActor), short("2023-06-05", "6000000").fix("")}, "6000000? 60000000?", ruleOpen, "own record of 2023-06-03 has 60000000 EUR"},
		{"the giver corrects itself", []report{grid("2023-06-03").of(corpus.TierActor), short("2023-06-05", "6000000").fix("").of(corpus.TierActor)}, "6000000", ruleCorrection, ""},
	} {
		t.Run(c.name, func(t *testing.T) { checkSums(t, worldOf(c.name, c.reports), c.amounts, c.rule, c.reason) })
	}
}

// checkSums looks at what the evidence comes to, in both orders.
func checkSums(t *testing.T, w *world, amounts, rule, reason string) {
	t.Helper()
	for turn := range 2 {
		res := Facts(w.ev, Options{})
		checkLaws(t, w.ev, res)
		if got := rows(res); got != amounts {
			t.Errorf("turn %d: pledges of %s, want %s", turn, got, amounts)
		}
		got, why := rules(res, "amount")
		if got != rule || !strings.Contains(why, reason) {
			t.Errorf("turn %d: decided by %q, want %q, because\n%swant %q", turn, got, rule, why, reason)
		}
		slices.Reverse(w.ev)
	}
}

func ptr(p corpus.Pledge) *corpus.Pledge { return &p }

func TestRetold(t *testing.T) {
	again := strings.Replace(firstWords, "60", "6", 1)
	at := func(amount, purpose string) corpus.Pledge { return grant(amount, purpose, "2023-06-02") }
	for _, c := range []struct {
		name    string
		reports []report
		amounts string
		rule    string
		reason  string
	}{
		{"the same words with another sum", []report{grid("2023-06-03"), told("2023-06-04", again, at("6000000", "power grid"))}, "6000000? 60000000?", ruleOpen,
			"but that of 2023-06-03 has 60000000 EUR and that of 2023-06-04 has 6000000 EUR"},
		{"one publisher, one purpose, one day", []report{grid("2023-06-03").by("Post"), told("2023-06-04", "Cash for the grid.", at("6000000", "power grid")).by("Post")}, "6000000? 60000000?", ruleOpen, "one publisher"},
		{"two publishers may tell of two", []report{grid("2023-06-03").by("Post"), told("2023-06-04", "Cash for the grid.", at("6000000", "power grid")).by("Times")}, "6000000 60000000", "", ""},
		{"one publisher, two purposes", []report{grid("2023-06-03").by("Post"), told("2023-06-04", "Cash for books.", at("6000000", "school books")).by("Post")}, "6000000 60000000", "", ""},
		{"one publisher, two days", []report{grid("2023-06-03").by("Post"), told("2023-07-04", "Cash for the grid.", grant("6000000", "power grid", "2023-07-03")).by("Post")}, "6000000 60000000", "", ""},
		{"a bound that the other keeps", []report{told("2023-06-03", firstWords, at("60000000", "power grid")).by("Post"), told("2023-06-04", "Cash for the grid.", atLeast(at("50000000", "power grid"))).by("Post")},
			"50000000 60000000", "", ""},
		{"a bound that the other breaks", []report{told("2023-06-03", firstWords, at("40000000", "power grid")).by("Post"), told("2023-06-04", "Cash for the grid.", atLeast(at("50000000", "power grid"))).by("Post")},
			"40000000? 50000000?", ruleOpen, ""},
		{"the same sum twice is support", []report{grid("2023-06-03").by("Post"), grid("2023-06-04").by("Post")}, "60000000", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) { checkSums(t, worldOf(c.name, c.reports), c.amounts, c.rule, c.reason) })
	}
}

func atLeast(p corpus.Pledge) corpus.Pledge { p.Qualifier = corpus.AtLeast; return p }

// Two reports of one meeting with two sums for one purpose stay open whoever publishes them.
func TestRetoldAtOneMeeting(t *testing.T) {
	for purpose, want := range map[string]string{"school books": "6000000? 60000000?", "": "6000000? 60000000?", "power grid": "6000000 60000000"} {
		w := &world{}
		for i, sum := range []string{"60000000", "6000000"} {
			d := w.doc(fmt.Sprint("m", i), fmt.Sprint("2023-06-0", 3+i), corpus.TierNews)
			d.says("The third Lake Forum was held.", meet(0, "Lake Forum", 3, corpus.LevelMinisters, "2023-06-02", "Tartu", "EE", "held"))
			p := grant(sum, []string{"school books", purpose}[i], "2023-06-02")
			p.Meeting = 0
			d.says([]string{"Estonia will pay for books.", "Tallinn promised help of another kind altogether."}[i], p)
		}
		if got := rows(Facts(w.ev, Options{})); got != want {
			t.Errorf("with the purposes school books and %q: %s, want %s", purpose, got, want)
		}
	}
}

// The id under which the withdrawn pledge was published leads to the one that stands,
// which keeps what the earlier report told besides the sum.
func TestCorrectedPledgeKeepsItsIDAndTheRest(t *testing.T) {
	w := &world{}
	a := w.doc("a", "2023-06-03", corpus.TierNews)
	a.says("The Lake Forum was held in Tartu on 2 June 2023.", meet(0, "Lake Forum", 3, corpus.LevelMinisters, "2023-06-02", "Tartu", "EE", "held"))
	p := grant("60000000", "grid", "2023-06-02")
	p.Meeting = 0
	a.says("Estonia promised 60 million euros for the grid.", p)
	before := ""
	for _, f := range Facts(w.ev, Options{}).Facts {
		if _, ok := f.Value.(corpus.Pledge); ok {
			before = f.ID
		}
	}
	b := w.doc("b", "2023-06-05", corpus.TierNews)
	q := grant("6000000", "", "")
	q.Beneficiaries = nil
	b.says("Estonia promised 6 million euros.", q)
	b.says("Correction", corrects("Correction"))
	res := Facts(w.ev, Options{})
	checkLaws(t, w.ev, res)
	if got := rows(res); got != "6000000" {
		t.Fatalf("pledges of %s", got)
	}
	for _, f := range res.Facts {
		v, ok := f.Value.(corpus.Pledge)
		if !ok {
			continue
		}
		if f.ID == before || !slices.Contains(f.Aliases, before) {
			t.Errorf("pledge %s with aliases %v, want %s among them", f.ID, f.Aliases, before)
		}
		if v.Purpose != "grid" || v.Date != "2023-06-02" || len(v.Beneficiaries) != 1 || f.Refs["meeting"] == "" {
			t.Errorf("the pledge that stands lost what the first report told: %+v %v", v, f.Refs)
		}
	}
	for _, d := range res.Decisions {
		if d.Subject == before {
			t.Errorf("a decision on the row that is gone: %+v", d)
		}
	}
}
