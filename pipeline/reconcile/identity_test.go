package reconcile

import (
	"testing"

	"rapporteur/corpus"
)

const (
	fm = corpus.LevelForeignMinisters
	so = corpus.LevelSeniorOfficials
)

func TestMeetingsOfASeries(t *testing.T) {
	s := "Lake Region plus Norland Dialogue"
	for _, c := range []struct {
		name string
		list []corpus.Meeting
		want int
	}{
		{"day in month", []corpus.Meeting{meet(0, s, 0, fm, "2015-06-11", "Bergen", "NO", "held"), meet(0, s, 0, fm, "2015-06", "", "NO", "held")}, 1},
		{"ordinal alone", []corpus.Meeting{meet(0, s, 3, fm, "2015-06-11", "Bergen", "NO", "held"), meet(0, s, 3, "", "", "", "", "held")}, 1},
		{"two ordinals", []corpus.Meeting{meet(0, s, 3, fm, "2015", "", "", "held"), meet(0, s, 4, fm, "2015", "", "", "held")}, 2},
		{"two levels", []corpus.Meeting{meet(0, s, 3, fm, "2015-06-11", "Bergen", "NO", "held"), meet(0, s, 3, so, "2015-06-11", "Bergen", "NO", "held")}, 2},
		{"two towns", []corpus.Meeting{meet(0, s, 0, fm, "2015-06", "Bergen", "NO", "held"), meet(0, s, 0, fm, "2015-06", "Oslo", "NO", "held")}, 2},
		{"two days", []corpus.Meeting{meet(0, s, 0, fm, "2015-06-11", "", "", "held"), meet(0, s, 0, fm, "2015-06-20", "", "", "held")}, 2},
		{"nothing known joins the only one", []corpus.Meeting{meet(0, s, 3, fm, "2015-06-11", "Bergen", "NO", "held"), meet(0, s, 0, fm, "", "", "", "held")}, 1},
		{"a slip of a day", []corpus.Meeting{meet(0, s, 3, fm, "2015-06-11", "Bergen", "NO", "held"), meet(0, s, 3, fm, "2015-06-12", "Bergen", "NO", "held")}, 1},
		{"a plan and what was held", []corpus.Meeting{meet(0, s, 3, fm, "2015-06", "Oslo", "NO", "planned"), meet(0, s, 3, fm, "2015-09-01", "Bergen", "NO", "held")}, 1},
		{"a plan of a year is not the next held one", []corpus.Meeting{meet(0, s, 0, fm, "2015", "", "NO", "planned"), meet(0, s, 5, fm, "2017-01", "Oslo", "NO", "held")}, 2},
		{"two plans of one number", []corpus.Meeting{meet(0, s, 3, fm, "2015-06", "Oslo", "NO", "planned"), meet(0, s, 3, fm, "2015-07", "Bergen", "NO", "planned")}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for i, m := range c.list {
				w.doc(string(rune('a'+i)), "2020-01-01", "A3").says("Sentence "+string(rune('a'+i)), m)
			}
			r := Facts(w.ev, Options{})
			if got := count(r, corpus.KindMeeting); got != c.want {
				t.Errorf("%d meetings, want %d", got, c.want)
			}
			checkLaws(t, w.ev, r)
		})
	}
}

func TestMeetingsWithoutASeries(t *testing.T) {
	bilateral := func(date string, who ...string) corpus.Meeting {
		m := meet(0, "", 0, corpus.LevelBilateral, date, "", "", "held")
		m.Participants = who
		return m
	}
	named := func(name, date, city string) corpus.Meeting {
		m := meet(0, "", 0, corpus.LevelConference, date, city, "", "held")
		m.Name = name
		return m
	}
	for _, c := range []struct {
		name string
		a, b corpus.Meeting
		want int
	}{
		{"talks of two on one day", bilateral("2015-06-11", "NO", "RW"), bilateral("2015-06-11", "RW", "NO"), 1},
		{"talks with another", bilateral("2015-06-11", "NO", "RW"), bilateral("2015-06-11", "NO", "UG"), 2},
		{"talks without a date", bilateral("", "NO", "RW"), bilateral("", "NO", "RW"), 2},
		{"a conference by day and town", named("donor conference", "2015-06-11", "Bergen"), named("conference of donors", "2015-06-11", "Bergen"), 1},
		{"a conference in another town", named("donor conference", "2015-06-11", "Bergen"), named("donor conference", "2015-06-11", "Oslo"), 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			w.doc("a", "2020-01-01", "A3").says("One.", c.a)
			w.doc("b", "2020-01-01", "A3").says("Two.", c.b)
			if got := count(Facts(w.ev, Options{}), corpus.KindMeeting); got != c.want {
				t.Errorf("%d meetings, want %d", got, c.want)
			}
		})
	}
}

func TestPlanStaysAPlan(t *testing.T) {
	s := "Fjord Forum"
	w := &world{}
	w.doc("a", "2018-05-01", "A3").says("The next meeting will be held in 2019 in Oslo.", meet(0, s, 0, fm, "2019", "Oslo", "NO", "planned"))
	w.doc("b", "2022-05-01", "A3").says("The ninth meeting was held in Bergen in 2021.", meet(0, s, 9, fm, "2021", "Bergen", "NO", "held"))
	denied := w.doc("c", "2010-05-01", "A4").says("No summit was ever held.", meet(0, s, 0, corpus.LevelLeaders, "", "", "", "denied"))
	w.doc("b", "2022-05-01", "A3").says("The first summit will be held in June 2022.", meet(1, s, 1, corpus.LevelLeaders, "2022-06", "", "", "planned"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	var plans, held int
	for _, f := range r.Facts {
		m := f.Value.(corpus.Meeting)
		switch m.Modality {
		case "planned":
			plans++
			if !f.NeedsReview || f.Extra["outcome"] != "unknown" {
				t.Errorf("the plan %s: review %v, outcome %s", m.Date, f.NeedsReview, f.Extra["outcome"])
			}
		case "held":
			held++
		default:
			t.Errorf("a meeting is %q", m.Modality)
		}
	}
	if plans != 2 || held != 1 {
		t.Errorf("%d plans and %d held, want 2 and 1", plans, held)
	}
	found := false
	for _, d := range r.Decisions {
		for _, v := range d.Verdicts {
			found = found || v.Claim == denied && v.Verdict == vTime && d.NeedsReview
		}
	}
	if !found {
		t.Error("the denial stands beside no plan")
	}
}

func TestMinistersAreForeignMinisters(t *testing.T) {
	s := "Fjord Forum"
	w := &world{}
	a := w.doc("a", "2020-01-01", "A3")
	for i, land := range []string{"NO", "RW"} {
		a.says("Foreign ministers of "+land+" came.", corpus.Participation{Meeting: 0, Country: land, Rank: "foreign_minister", Attendance: "attended"})
		_ = i
	}
	a.says("The 4th meeting was held in 2012.", meet(0, s, 4, "", "2012", "", "", "held"))
	a.says("The fifth ministerial was held in 2014.", meet(1, s, 5, corpus.LevelMinisters, "2014", "", "", "held"))
	a.says("A sixth of ministers in 2011 does not fit.", meet(2, s, 6, corpus.LevelMinisters, "2011", "", "", "held"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	want := map[int]corpus.Level{4: fm, 5: fm, 6: corpus.LevelMinisters}
	for _, f := range r.Facts {
		if m, ok := f.Value.(corpus.Meeting); ok && m.Level != want[m.Ordinal] {
			t.Errorf("number %d has level %s, want %s", m.Ordinal, m.Level, want[m.Ordinal])
		}
	}
}
