package reconcile

import (
	"slices"
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestCorrectedMeetings(t *testing.T) {
	m := func(ordinal int, date, city string) corpus.Meeting {
		return meet(0, "Lake Forum", ordinal, corpus.LevelMinisters, date, city, "EE", "held")
	}
	type said struct {
		day  string
		v    corpus.Meeting
		fix  string // the words of its correction
		from string
		tier corpus.Tier
	}
	for _, c := range []struct {
		name string
		said []said
		want string // date and city of the rows
		rule string // of the decisions on date and place
	}{
		{"the day that a correction speaks of", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-01", "Tartu"), "An earlier version misstated the date.", "", ""}}, "2023-06-01 Tartu", "correction"},
		{"the town that a correction names", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-02", "Narva"), "An earlier version wrongly named Tartu.", "", ""}}, "2023-06-02 Narva", "correction"},
		{"two days of a meeting without a number", []said{{"2023-06-03", m(0, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(0, "2023-06-01", "Tartu"), "An earlier version misstated the date.", "", ""}}, "2023-06-01 Tartu", "correction"},
		{"day and town of a meeting with a number", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-01", "Narva"), "An earlier version misstated the date and the place.", "", ""}}, "2023-06-01 Narva", "correction correction"},
		{"day and town of one without", []said{{"2023-06-03", m(0, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(0, "2023-06-01", "Narva"), "An earlier version misstated the date and the place.", "", ""}}, "2023-06-01 Narva, 2023-06-02 Tartu", ""},
		{"a day of another year", []said{{"2023-06-03", m(3, "2022-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-01", "Narva"), "An earlier version misstated the date and the place.", "", ""}}, "2022-06-02 Tartu, 2023-06-01 Narva", ""},
		{"two meetings without a number and no word of the day", []said{{"2023-06-03", m(0, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(0, "2023-06-01", "Tartu"), "An earlier version misstated the sum.", "", ""}}, "2023-06-01 Tartu, 2023-06-02 Tartu", ""},
		{"a correction of something else decides nothing", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-01", "Tartu"), "An earlier version misstated the sum.", "", ""}}, "2023-06-02 Tartu", "open"},
		{"the corrected version of one's own report", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "Post", ""}, {"2023-06-05", m(3, "2023-06-01", "Tartu"), "Corrected version", "Post", ""}}, "2023-06-01 Tartu", "correction"},
		{"a paper does not correct the host's own record", []said{{"2023-06-03", m(3, "2023-06-02", "Tartu"), "", "", "A1"}, {"2023-06-05", m(3, "2023-06-01", "Tartu"), "An earlier version misstated the date.", "", ""}}, "2023-06-02 Tartu", "authority"},
		{"what was said later is not corrected", []said{{"2023-06-08", m(3, "2023-06-02", "Tartu"), "", "", ""}, {"2023-06-05", m(3, "2023-06-01", "Tartu"), "An earlier version misstated the date.", "", ""}}, "2023-06-01 Tartu", "open"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for i, s := range c.said {
				d := w.doc(c.name+string(rune('a'+i)), s.day, s.tier)
				if s.tier == "" {
					d.tier = corpus.TierNews
				}
				d.says([]string{"The forum met.", "There was a meeting of the forum."}[i], s.v)
				if s.fix != "" {
					d.says(s.fix, corrects(s.fix))
				}
				for k := range w.ev {
					if w.ev[k].Document == d.hash {
						w.ev[k].Publisher = s.from
					}
				}
			}
			for turn := range 2 {
				if rows, rule := meetingsOf(t, w); rows != c.want || rule != c.rule {
					t.Errorf("turn %d: %s decided by %q, want %s by %q", turn, rows, rule, c.want, c.rule)
				}
				slices.Reverse(w.ev)
			}
		})
	}
}

// meetingsOf are the days and towns of the meetings, and the rules that decided them.
func meetingsOf(t *testing.T, w *world) (rows, rule string) {
	res := Facts(w.ev, Options{})
	checkLaws(t, w.ev, res)
	var got []string
	for _, f := range res.Facts {
		if v, ok := f.Value.(corpus.Meeting); ok {
			got = append(got, v.Date+" "+v.City)
		}
	}
	slices.Sort(got)
	day, _ := rules(res, "date")
	town, _ := rules(res, "place_city")
	all := strings.Fields(day + " " + town)
	slices.Sort(all)
	return strings.Join(got, ", "), strings.Join(all, " ")
}

func TestCorrectedStatus(t *testing.T) {
	for _, c := range []struct {
		name, first, second string // days
		fix                 string
		want, rule          string
	}{
		{"the later that corrects wins", "2023-06-03", "2023-06-05", "An earlier version misstated its status.", "observer", ruleCorrection},
		{"the wrong status is named", "2023-06-03", "2023-06-05", "It is not a member, as an earlier version had it.", "observer", ruleCorrection},
		{"a correction of something else", "2023-06-03", "2023-06-05", "An earlier version misstated the day.", "member observer", ruleScope},
		{"no correction is a change", "2023-06-03", "2023-06-05", "", "member observer", ruleScope},
		{"a state of long ago was another state", "2021-01-03", "2023-06-05", "An earlier version misstated its status.", "member observer", ruleScope},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			state := func(day, quote, status string) *doc {
				d := w.doc(c.name+day, day, corpus.TierNews)
				d.says(quote, corpus.Membership{Country: "GH", Body: "Lake Union", Status: status, AsOf: day, Meeting: corpus.NoRef})
				return d
			}
			state(c.first, "Ghana is a member.", "member")
			if d := state(c.second, "Ghana observes.", "observer"); c.fix != "" {
				d.says(c.fix, corrects(c.fix))
			}
			for range 2 {
				res := Facts(w.ev, Options{})
				checkLaws(t, w.ev, res)
				var got []string
				for _, f := range res.Facts {
					if v, ok := f.Value.(corpus.Membership); ok {
						got = append(got, v.Status)
					}
				}
				slices.Sort(got)
				if rule, why := rules(res, "status"); strings.Join(got, " ") != c.want || rule != c.rule {
					t.Errorf("%v by %q, want %s by %q: %s", got, rule, c.want, c.rule, why)
				}
				slices.Reverse(w.ev)
			}
		})
	}
}
