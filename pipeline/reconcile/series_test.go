package reconcile

import (
	"testing"

	"rapporteur/corpus"
)

func TestSeriesKey(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"plus sign and word", "Lake Region plus Norland Dialogue", "Lake Region + Norland", true},
		{"case and quotes", "“LAKE REGION Plus Norland” format", "Lake Region plus Norland dialogue", true},
		{"order of the parts", "Norland–Lake Region Forum", "Lake Region and Norland forum", true},
		{"level of one meeting", "Lake Region + Norland Foreign Ministers' Meeting", "Lake Region + Norland Dialogue", true},
		{"summit", "Lake Region + Norland summit", "Lake Region plus Norland", true},
		{"Cyrillic letters that look Latin", "Lаke Region + Nоrland", "Lake Region + Norland", true},
		{"count of a meeting", "Fjord Conference 8", "Eighth Fjord Conference", true},
		{"one country is not enough", "Lake Region plus Norland", "Lake Region plus Sudland", false},
		{"a kind of its own", "Lake Region plus Norland Youth Dialogue", "Lake Region plus Norland Dialogue", false},
		{"ministers as the subject", "Ministers of Fisheries Forum", "Ministers of Transport Forum", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := seriesKey(c.a) == seriesKey(c.b); got != c.same {
				t.Errorf("%q = %q, %q = %q; same is %v", c.a, seriesKey(c.a), c.b, seriesKey(c.b), got)
			}
		})
	}
}

func TestAbbreviationJoinsItsSeries(t *testing.T) {
	w := &world{}
	a, b := w.doc("a", "2020-01-01", "A3"), w.doc("b", "2020-01-02", "A3")
	a.says("Harbour Towns Economic Conference met.", meet(0, "Harbour Towns Economic Conference", 2, "", "2019", "", "", "held"))
	b.says("HTEC 2 met.", meet(0, "HTEC", 2, "", "2019", "", "", "held"))
	if r := Facts(w.ev, Options{}); count(r, "meeting") != 1 {
		t.Error("the abbreviation is another series")
	}
}

func TestLongNameOfOneMeetingJoinsTheShort(t *testing.T) {
	w := &world{}
	a, b := w.doc("a", "2020-01-01", "A3"), w.doc("b", "2020-01-02", "A3")
	a.says("Fourth Fjord Process conference", meet(0, "Fjord Process", 4, "ministers", "", "", "", ""))
	a.says("The Fourth Ministerial Conference of the Fjord Process on Fisheries met in 2019.", meet(0, "Ministerial Conference of the Fjord Process on Fisheries", 4, "ministers", "2019", "", "", "held"))
	b.says("The Ministerial Conference of the Fjord Process on Fisheries met a fourth time.", meet(0, "Ministerial Conference of the Fjord Process on Fisheries", 4, "ministers", "2019", "", "", "held"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	if n := count(r, "meeting"); n != 1 {
		t.Errorf("%d meetings, want 1", n)
	}
	if v := r.Facts[0].Value.(corpus.Meeting); v.Series != "Fjord Process" {
		t.Errorf("series is %q", v.Series)
	}
}
