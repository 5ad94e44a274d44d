package reconcile

import (
	"strings"

	"rapporteur/corpus"
)

// denialsOf are the statements that meetings of this level and series never took
// place: of the same series by name, or in words that name all its parts.
func (e *engine) denialsOf(m *meeting) []*ev {
	if e.denied == nil {
		e.denied = []*ev{}
		for _, x := range e.kind(corpus.KindStatement) {
			if x.Value.(corpus.Statement).Predicate == "denied" {
				e.denied = append(e.denied, x)
			}
		}
	}
	var out []*ev
	series := m.seriesKey(e)
	for i, x := range e.denied {
		if i >= most {
			break
		}
		v := x.Value.(corpus.Statement)
		if o := e.meetingOf(x, v.Meeting); o == m {
			out = append(out, x)
			continue
		}
		q := words(x.Quote)
		if series == "" || !speaksOfLevel(q, m.row.Level) || e.seriesOf(v.Subject) != series && !holdsAll(q, strings.Fields(series)) {
			continue
		}
		out = append(out, x)
	}
	return out
}

// speaksOfLevel tells whether words name a level of meetings.
func speaksOfLevel(ws []string, l corpus.Level) bool {
	var want map[string]bool
	switch l {
	case corpus.LevelLeaders:
		want = set("summit summits leaders presidents")
	case corpus.LevelForeignMinisters, corpus.LevelMinisters:
		want = set("minister ministers ministerial ministerials")
	case corpus.LevelSeniorOfficials:
		want = set("officials")
	default:
		return false
	}
	for _, w := range ws {
		if want[w] {
			return true
		}
	}
	return false
}

func holdsAll(ws, parts []string) bool {
	in := map[string]bool{}
	for _, w := range ws {
		in[w] = true
	}
	for _, p := range parts {
		if !in[p] {
			return false
		}
	}
	return len(parts) > 1
}

func has(list []corpus.Verdict, word string) bool {
	for _, v := range list {
		if v.Verdict == word {
			return true
		}
	}
	return false
}
