package participation

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// sentence is one sentence as words, meetings and parties.
type sentence struct {
	a       *corpus.Article
	index   int
	span    corpus.Span
	first   int      // index of its first token
	words   []string // its tokens in lower case
	events  []corpus.Mention
	parties []party       // in the order of the text
	intros  []corpus.Span // regions that only open the list of their countries
}

func (r *reader) sentence(i int) *sentence {
	st := r.a.Sentences[i]
	s := &sentence{a: r.a, index: i, span: st.Span, first: st.First, words: make([]string, 0, st.Last-st.First)}
	for t := st.First; t < st.Last; t++ {
		w := r.a.Word(t)
		if r.a.Tokens[t].Upper {
			w = strings.ToLower(w)
		}
		s.words = append(s.words, w)
	}
	ms := r.a.MentionsIn(st.Span)
	for _, m := range ms {
		switch m.Type {
		case corpus.TypeEvent:
			s.events = append(s.events, r.anchor(s, m))
		case corpus.TypeQuantity: // "13 further island countries (A, B"
			s.intros = append(s.intros, m.Span)
		case corpus.TypeBody: // "the forum" for the meeting of the forum spoken of
			b := m.Value.(corpus.Body)
			if r.hasLast && b.Kind == "series" && b.Name == r.lastEvent().Series && !strings.Contains(r.a.Quote(m.Span), " ") && !overlapsAny(ms, m) {
				s.events = append(s.events, corpus.Mention{Type: corpus.TypeEvent, Span: m.Span, Value: r.last.Value})
			}
		}
	}
	s.parties = r.parties(s, ms)
	return s
}

// anchor gives "the meeting" to the one last named in the paragraph, when the
// paragraph does not name the one that it was taken for.
func (r *reader) anchor(s *sentence, m corpus.Mention) corpus.Mention {
	v := m.Value.(corpus.Event)
	block := r.a.Sentences[s.index].Block
	if block != r.block || r.named == nil {
		r.block, r.named = block, map[int]bool{}
	}
	known := r.named[v.Ref]
	r.named[v.Ref] = true
	if v.Anaphor && !known && r.hasLast && r.a.Blocks[block].Contains(r.last.Span) {
		return corpus.Mention{Type: m.Type, Span: m.Span, Value: r.last.Value}
	}
	return m
}

// overlapsAny tells whether a meeting is mentioned where m stands.
func overlapsAny(ms []corpus.Mention, m corpus.Mention) bool {
	for _, e := range ms {
		if e.Type == corpus.TypeEvent && e.Overlaps(m.Span) {
			return true
		}
	}
	return false
}

// lastEvent is all that is known of the meeting spoken of last.
func (r *reader) lastEvent() corpus.Event { return r.events[r.last.Value.(corpus.Event).Ref] }

// tokens is the span of the words [i, j) of the sentence.
func (s *sentence) tokens(i, j int) corpus.Span {
	return corpus.Span{Start: s.a.Tokens[s.first+i].Start, End: s.a.Tokens[s.first+j-1].End}
}

// word is the index of the first word that ends after off.
func (s *sentence) word(off int) int {
	return max(min(s.a.TokenAt(off)-s.first, len(s.words)), 0)
}

// gap are the words between two offsets.
func (s *sentence) gap(from, to int) []string {
	i := s.word(from)
	j := s.word(to)
	if i >= j {
		return nil
	}
	return s.words[i:j]
}

const maxGap = 8 // words between two members of one list

// joins tells whether two parties can be neighbours in a list.
func (s *sentence) joins(p, q party) bool {
	if q.span.Start < p.span.End { // a country expanded from one region, or nested
		return true
	}
	gap := s.gap(p.span.End, q.span.Start)
	if len(gap) > maxGap || len(gap) == 0 {
		return len(gap) == 0
	}
	from := s.word(p.span.End)
	for i, w := range gap {
		if !lang.JoinsList(w) && lang.SmallNumbers[w] == 0 && !(i > 0 && lang.GroupNouns[w]) && !s.known(q, p.span.End, i) && !s.groupAdjective(from+i) {
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

// known tells whether the word after off by i belongs to the plural office that
// q was given ("foreign ministers of" before a list), or to a region that opens one.
func (s *sentence) known(q party, off, i int) bool {
	t := s.a.Tokens[s.first+s.word(off)+i]
	for _, x := range s.intros {
		if x.Contains(t.Span) {
			return true
		}
	}
	return q.officeSpan.Contains(t.Span)
}

// listFrom is the list that begins with party i.
func (s *sentence) listFrom(i int) []party {
	j := i + 1
	for j < len(s.parties) && s.joins(s.parties[j-1], s.parties[j]) {
		j++
	}
	return s.parties[i:j]
}

// listTo is the list that ends with party i.
func (s *sentence) listTo(i int) []party {
	j := i
	for j > 0 && s.joins(s.parties[j-1], s.parties[j]) {
		j--
	}
	return s.parties[j : i+1]
}

// partyFrom is the index of the first party that starts at or after off.
func (s *sentence) partyFrom(off int) int {
	for i, p := range s.parties {
		if p.span.Start >= off {
			return i
		}
	}
	return len(s.parties)
}

// partyTo is the index of the last party that ends at or before off, or -1.
func (s *sentence) partyTo(off int) int {
	for i := len(s.parties) - 1; i >= 0; i-- {
		if s.parties[i].span.End <= off {
			return i
		}
	}
	return -1
}

// between gives the parties on both sides of "between A and the nations of B, C, D".
func (s *sentence) between() []party {
	for i, w := range s.words {
		if w != "between" {
			continue
		}
		if k := s.partyFrom(s.tokens(i, i+1).End); k < len(s.parties) {
			return s.listFrom(k)
		}
	}
	return nil
}
