package score

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// level is the word of gold for a level of the database.
func level(l string) string {
	switch l {
	case "leaders":
		return "summit"
	case "foreign_ministers", "ministers":
		return "ministerial"
	case "experts":
		return "senior_officials"
	case "ambassadors":
		return "envoys"
	case "":
		return "unspecified"
	}
	return l
}

// sameSeries is the best that the series and names of two meetings have in common.
func sameSeries(g GoldMeeting, m Meeting) float64 {
	return max(sameBody(g.Series, m.Series), sameBodyByName(g.Series, m.Name), sameBodyByName(g.Name, m.Series), sameBodyByName(g.Name, m.Name))
}

func place(g GoldMeeting, m Meeting) (contradicts, agrees bool) {
	cities, countries := g.City != "" && m.City != "", g.Country != "" && m.Country != ""
	if cities && !sameCity(g.City, m.City) || countries && g.Country != m.Country {
		return true, false
	}
	return false, cities || countries
}

// sameMeeting: of one series, no contradiction in ordinal, date and place, and one of them agrees
// unless gold has none.
func sameMeeting(g GoldMeeting, m Meeting) (float64, bool) {
	score := sameSeries(g, m)
	ordinals := g.Ordinal != nil && m.Ordinal != nil
	date := bestDate(g.Date, g.DateAlt, m.Date)
	elsewhere, there := place(g, m)
	if score < 0.6 || ordinals && *g.Ordinal != *m.Ordinal || date == corpus.Disjoint || elsewhere {
		return 0, false
	}
	bare := g.Date == "" && g.Ordinal == nil && g.City == "" && g.Country == ""
	if !bare && !ordinals && !there && date < corpus.Nested {
		return 0, false
	}
	score += 3 * dateCredit(date)
	score += 3*yes(ordinals) + yes(there) + 0.5*yes(g.Modality == m.Modality) + 0.5*yes(g.Primary == m.Primary)
	return score + 0.25*yes(level(g.Level) == level(m.Level)) + 0.25*textOverlap(g.Name, m.Name), true
}

func (s *scorer) meetings() {
	gold, got := s.gold.Meetings, s.line.Meetings
	ps := pairs(len(gold), len(got), func(i, j int) (float64, bool) { return sameMeeting(gold[i], got[j]) })
	s.items("meetings", len(gold), len(got), float64(len(ps)))
	for _, i := range alone(ps, len(gold), goldSide) {
		s.find("meetings", "missed", describeGold(gold[i]), gold[i].Evidence)
	}
	for _, j := range alone(ps, len(got), gotSide) {
		s.find("meetings", "extra", describe(got[j]), firstQuote(got[j].Evidence))
		s.evidence("meeting "+got[j].Name, got[j].Evidence, nil, nil, false)
	}
	found := make([]bool, len(gold))
	marked := 0
	for _, p := range ps {
		g, m := gold[p.gold], got[p.got]
		found[p.gold] = true
		if g.Primary && m.Primary {
			marked++
		} else if g.Primary {
			s.find("main", "wrong", "found but not marked as the main meeting: "+describeGold(g), g.Evidence)
		}
		s.meetingAttributes(g, m)
	}
	mains, printed := 0, 0
	for i, g := range gold {
		if g.Primary {
			mains++
			s.rate("main.found", yes(found[i]))
		}
	}
	for _, m := range got {
		if m.Primary {
			printed++
		}
	}
	s.items("main", mains, printed, float64(marked))
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func (s *scorer) meetingAttributes(g GoldMeeting, m Meeting) {
	s.rate("meetings.series", yes(sameBody(g.Series, m.Series) >= 0.6))
	s.attribute("meetings.ordinal", number(g.Ordinal), number(m.Ordinal), yes(number(g.Ordinal) == number(m.Ordinal)), g.Name)
	s.attribute("meetings.level", g.Level, level(m.Level), yes(level(g.Level) == level(m.Level)), g.Name)
	date := dateCredit(bestDate(g.Date, g.DateAlt, m.Date))
	s.attribute("meetings.date", g.Date, m.Date, date, g.Name)
	if g.Primary {
		s.attribute("main.date", g.Date, m.Date, date, g.Name)
	}
	s.attribute("meetings.city", g.City, m.City, yes(sameCity(g.City, m.City)), g.Name)
	s.attribute("meetings.country", g.Country, m.Country, yes(g.Country == m.Country), g.Name)
	modality := yes(g.Modality == m.Modality)
	if both := g.Modality + " " + m.Modality; both == "ongoing held" || both == "held ongoing" {
		modality = 0.5
	}
	s.attribute("meetings.modality", g.Modality, m.Modality, modality, g.Name)
	if g.Format != "" || m.Format != "" && m.Format != "in_person" { // in person is the usual case and need not be said
		s.attribute("meetings.format", g.Format, m.Format, yes(g.Format == m.Format), g.Name)
	}
	s.participants(g, m)
	s.evidence("meeting "+m.Name, m.Evidence, []string{g.Evidence, g.EvidenceAlt}, []string{g.Name, g.Series}, true)
}

func (s *scorer) participants(g GoldMeeting, m Meeting) {
	if len(g.Participants) == 0 {
		return
	}
	have := map[string]bool{}
	for _, c := range m.Participants {
		have[strings.ToUpper(c)] = true
	}
	right := 0
	for _, c := range g.Participants {
		if have[c] {
			right++
		} else {
			s.find("meetings.participants", "missed", g.Name+": "+c, "")
		}
	}
	s.items("meetings.participants", len(g.Participants), len(have), float64(right))
}

func describeGold(g GoldMeeting) string { return list(g.Name, g.Date, g.City, g.Country, g.Modality) }

func describe(m Meeting) string {
	return list(m.Series, m.Name, number(m.Ordinal), m.Date, m.City, m.Country, m.Modality)
}

// list joins what is there with commas.
func list(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}

func firstQuote(e []Quote) string {
	if len(e) == 0 {
		return ""
	}
	return e[0].Quote
}
