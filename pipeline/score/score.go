// Package score holds what the program reads in articles against what a person has found in them.
//
// Read gold.go first (what a person writes down), then line.go (what extract printed), then the
// files of the fields: meetings.go, people.go, statuses.go, pledges.go, acts.go. text.go, bodies.go
// and names.go say when two wordings are taken for the same.
//
// Items of an article are paired one to one, the best pair first; a field's figure is F1 of the
// pairs, or the share of the pairs in which an attribute is right. The headline is the mean of
// the starred fields that have items.
package score

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"rapporteur/corpus"
)

// Article is one article with its gold and the line that extract printed for it; the line is nil
// when there is none, which counts as an empty one.
type Article struct {
	Name string
	Text string // what was given to extract
	Gold Gold
	Line *Line
}

// Articles scores articles, in the order of their names.
func Articles(list []Article) Report {
	list = append([]Article(nil), list...)
	sort.SliceStable(list, func(i, j int) bool { return list[i].Name < list[j].Name })
	r := Report{Articles: len(list), sheet: sheet{}}
	for _, a := range list {
		s := scorer{name: a.Name, gold: a.Gold, sheet: r.sheet, text: squeeze(a.Text)}
		if a.Line != nil {
			s.line = *a.Line
		}
		s.published(a.Line != nil)
		s.meetings()
		s.people()
		s.countries()
		s.statuses()
		s.pledges()
		s.otherAmounts()
		s.commitments()
		s.documents()
		s.mentions()
		r.Findings = append(r.Findings, s.findings...)
	}
	return r
}

// scorer scores one article.
type scorer struct {
	name     string
	gold     Gold
	line     Line
	text     string // the article, white space squeezed
	sheet    sheet
	findings []Finding
}

func (s *scorer) find(field, kind, what, evidence string) {
	s.findings = append(s.findings, Finding{Article: s.name, Field: field, Kind: kind, What: what, Evidence: evidence})
}

// items counts a field of items.
func (s *scorer) items(field string, gold, got int, right float64) {
	if gold+got > 0 {
		s.sheet.add(field, count{float64(gold), float64(got), right})
	}
}

// rate counts one attribute of a pair; credit is from 0 to 1.
func (s *scorer) rate(field string, credit float64) {
	s.sheet.add(field, count{gold: 1, right: credit})
}

// attribute counts one attribute unless neither side has it.
func (s *scorer) attribute(field, gold, got string, credit float64, of string) {
	if gold == "" && got == "" {
		return
	}
	s.rate(field, credit)
	if credit < 1 {
		s.find(field, "wrong", of+": gold "+orNothing(gold)+", got "+orNothing(got), "")
	}
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return "“" + s + "”"
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (s *scorer) published(printed bool) {
	want, got := s.gold.Published, ""
	if p := s.line.Published; p != nil {
		got, _, _ = strings.Cut(p.Date, "T")
		s.evidence("published", p.Evidence, []string{s.gold.PublishedEvidence}, nil, want != "")
	}
	right := printed && got == want
	if !right && got != "" && s.gold.PublishedHint != "" {
		right = corpus.CompareEDTF(s.gold.PublishedHint, got) >= corpus.Nested
	}
	s.rate("published", yes(right))
	if !right {
		s.find("published", "wrong", "gold "+orNothing(want)+", got "+orNothing(got), s.gold.PublishedEvidence)
	}
}

func (s *scorer) countries() {
	optional := map[string]bool{}
	for _, c := range s.gold.Optional {
		optional[c] = true
	}
	set := func(list []string) map[string]bool {
		out := map[string]bool{}
		for _, c := range list {
			if c = strings.ToUpper(strings.TrimSpace(c)); !optional[c] {
				out[c] = true
			}
		}
		return out
	}
	for _, f := range []struct {
		field     string
		gold, got map[string]bool
	}{{"countries", set(s.gold.Countries), set(s.line.Countries)}, {"countries.demonym", set(s.gold.DemonymOnly), set(s.line.DemonymOnly)}} {
		right := 0
		for _, c := range slices.Sorted(maps.Keys(f.gold)) {
			if f.got[c] {
				right++
			} else {
				s.find(f.field, "missed", c, "")
			}
		}
		for _, c := range slices.Sorted(maps.Keys(f.got)) {
			if !f.gold[c] {
				s.find(f.field, "extra", c, "")
			}
		}
		s.items(f.field, len(f.gold), len(f.got), float64(right))
	}
}

// bestDate relates a printed date to the gold one or to another that is known to be true,
// whichever fits better. Dates that cannot be read, or are not there, tell nothing.
func bestDate(gold, other, got string) corpus.Relation {
	best := corpus.Unrelated
	for _, d := range []string{gold, other} {
		if d != "" && got != "" {
			best = max(best, relate(d, got))
		}
	}
	return best
}

// relate is corpus.CompareEDTF with dates without a year, XXXX-05-18: two of them are compared
// within any one year, one of them lies in the day of that name.
func relate(a, b string) corpus.Relation {
	na, nb := strings.Contains(a, "XXXX"), strings.Contains(b, "XXXX")
	if !na && !nb {
		return corpus.CompareEDTF(a, b)
	}
	r := corpus.CompareEDTF(anyYear(a), anyYear(b))
	if na != nb && r == corpus.Same {
		return corpus.Nested
	}
	return r
}

// anyYear puts every point of an expression in one leap year.
func anyYear(edtf string) string {
	points := strings.Split(edtf, "/")
	for i, p := range points {
		if len(p) >= 4 && p != ".." {
			points[i] = "2000" + p[4:]
		}
	}
	return strings.Join(points, "/")
}

// dateCredit: an equal date is right, one that holds the other is half right.
func dateCredit(r corpus.Relation) float64 {
	switch r {
	case corpus.Same:
		return 1
	case corpus.Nested:
		return 0.5
	}
	return 0
}
