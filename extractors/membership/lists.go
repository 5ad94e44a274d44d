package membership

import (
	"slices"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

const maxGap = 8 // words between two members of one list

// joins tells whether two items can be neighbours in a list.
func (s *sentence) joins(p, q item) bool {
	if q.all.Start < p.all.End {
		return true
	}
	gap := s.gap(p.all.End, q.all.Start)
	if len(gap) > maxGap {
		return false
	}
	for i, w := range gap {
		if !lang.JoinsList(w) && lang.SmallNumbers[w] == 0 && !(i > 0 && lang.GroupNouns[w]) && !s.inOffice(p.all.End, i) && !s.intro(p.all.End, i) && !s.groupAdjective(s.word(p.all.End)+i) {
			return false
		}
	}
	return true
}

// groupAdjective tells whether the word at i is a part of a name before a word
// for countries: "the Nordic nations of A and B".
func (s *sentence) groupAdjective(i int) bool {
	if !s.a.Tokens[s.first+i].Upper {
		return false
	}
	for j := i + 1; j < len(s.words) && j <= i+2; j++ {
		if lang.GroupNouns[s.words[j]] {
			return true
		}
	}
	return false
}

// intro tells whether the word after off by i belongs to a region that opens a list.
func (s *sentence) intro(off, i int) bool {
	t := s.a.Tokens[s.first+s.word(off)+i].Span
	for _, x := range s.intros {
		if x.Contains(t) {
			return true
		}
	}
	return false
}

// inOffice tells whether the word after off by i belongs to an office.
func (s *sentence) inOffice(off, i int) bool {
	t := s.a.Tokens[s.first+s.word(off)+i].Span
	for _, m := range s.a.MentionsIn(corpus.Span{Start: max(t.Start-60, s.span.Start), End: t.End}) {
		if m.Type == corpus.TypeOffice && m.Contains(t) {
			return true
		}
	}
	return false
}

// before is the list of items that ends before off and can be a subject; apart
// is how many words may stand between. What stands right before, or with free, may
// follow a preposition.
func (s *sentence) before(off, apart int, not corpus.Span) []item {
	return s.listTo(off, apart, not, apart <= 1)
}

func (s *sentence) listTo(off, apart int, not corpus.Span, free bool) []item {
	var bodies []item // taken when no country stands there
	for k := len(s.items) - 1; k >= 0; k-- {
		if s.items[k].all.End > off || s.items[k].all.Overlaps(not) {
			continue
		}
		if len(s.gap(s.items[k].all.End, off)) > apart {
			break
		}
		j := k
		for j > 0 && s.joins(s.items[j-1], s.items[j]) && !s.items[j-1].all.Overlaps(not) {
			j--
		}
		if w := s.word(s.items[j].all.Start); !free && w > 0 && (!lang.Ungoverned(s.leftOf(w)) || lang.FromOrigin(s.leftOf(w))) {
			k = j
			continue
		}
		if !allBodies(s.items[j : k+1]) {
			return s.items[j : k+1]
		}
		if bodies == nil {
			bodies = s.items[j : k+1]
		}
		k = j
	}
	return bodies
}

func allBodies(list []item) bool {
	return !slices.ContainsFunc(list, func(it item) bool { return !it.body })
}

// leftOf is the word before w, articles skipped.
func (s *sentence) leftOf(w int) string {
	for w--; w > 0 && (s.words[w] == "the" || s.words[w] == "a"); w-- {
	}
	if w < 0 {
		return ""
	}
	return s.words[w]
}

// after is the list of items that begins after off.
func (s *sentence) after(off, apart int, not corpus.Span) []item {
	for k, it := range s.items {
		if it.all.Start < off || it.all.Overlaps(not) {
			continue
		}
		gap := s.gap(off, it.all.Start)
		if len(gap) > apart {
			return nil
		}
		for i, w := range gap {
			if w == ";" || w == "." || !lang.JoinsList(w) && len(gap) > 4 && !s.inOffice(off, i) {
				return nil
			}
		}
		j := k + 1
		for j < len(s.items) && s.joins(s.items[j-1], s.items[j]) && !s.items[j].all.Overlaps(not) {
			j++
		}
		return s.items[k:j]
	}
	return nil
}
