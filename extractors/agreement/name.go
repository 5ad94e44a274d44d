package agreement

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// paper is a document's noun in a sentence and the words of its name.
type paper struct {
	kind       string
	noun, next int // tokens of the noun [noun, next)
	start, end int // tokens of the whole name
	named      bool
	agreed     bool // "an agreed programme"
	plural     bool
	similar    bool
	title      string
	titleSpan  corpus.Span
}

var (
	determiners = set("the a an this that these those its their his her our your some any no each every both all")
	stops       = set("and or but of in on at to for with by from that which who as than while after before during under into between is are was were be been has have had will would should could may might can not said also")
	quotes      = set("\" “ ” « » „ ‘ '")
)

// bodyVerbs are verbs that often follow the name of a document.
var bodyVerbs = set("received remains includes contains provides aims outlines sets says calls covers entered came comes expires takes went gives shows")

// papers are the documents that the sentence names.
func (s sentence) papers() []paper {
	var out []paper
	words := s.words[s.lo:s.hi]
	for i := s.lo; i < s.hi; i++ {
		kind, n := lang.Papers.At(words, i-s.lo)
		if n == 0 {
			continue
		}
		p := paper{kind: kind, noun: i, next: i + n}
		p.plural = strings.HasSuffix(s.word(i+n-1), "s") && s.word(i+n-1) != "consensus"
		s.name(&p)
		if kind == "concept" && s.inner(p) {
			continue // "the concept of the X Strategy": the strategy is the document
		}
		if s.counts(p) {
			out = append(out, p)
		}
		i = max(i+n-1, p.end-1)
	}
	return out
}

// inner tells whether the words behind "of" name a document of their own.
func (s sentence) inner(p paper) bool {
	for k := p.next + 1; k < p.end; k++ {
		if _, n := lang.Papers.At(s.words[s.lo:s.hi], k-s.lo); n > 0 && s.a.Tokens[k].Upper {
			return true
		}
	}
	return false
}

// counts tells whether the noun means a document here.
func (s sentence) counts(p paper) bool {
	switch {
	case lang.LoosePapers[p.kind]:
		return p.named || p.agreed || p.end-p.start > p.next-p.noun
	case p.kind == "strategy" || s.word(p.noun) == "agenda" || s.word(p.noun) == "vision" || s.word(p.noun) == "consensus":
		return p.named
	case p.kind == "statement" && p.start > s.lo+1 && s.word(p.start-2) == "in":
		return false // "said in a statement"
	case s.word(p.noun) == "documents":
		return p.end-p.start > 1
	}
	return true
}

// name finds the words of the document's name: all that stands between quotation marks
// around the noun, else the noun with its modifiers and what it is on or for.
func (s sentence) name(p *paper) {
	p.start, p.end = p.noun, p.next
	if lo, hi, ok := s.quoted(p.noun); ok {
		p.start, p.end, p.named = lo, hi, true
		if s.word(p.start) == "the" && p.start+1 < p.noun {
			p.start++
		}
		s.finish(p, p.start, p.end)
		p.end++ // the closing mark
		return
	}
	for k := p.noun - 1; k >= max(s.lo, p.noun-10) && s.modifies(k, p); k-- {
		p.start = k
	}
	p.start = s.toDeterminer(p.start)
	for p.start < p.noun && (lang.PaperDrop[s.word(p.start)] || s.word(p.start) == "and" || s.word(p.start) == "'s" || s.word(p.start) == ",") {
		p.agreed = p.agreed || s.word(p.start) == "agreed"
		p.similar = p.similar || s.word(p.start) == "similar"
		p.start++
	}
	p.named = s.a.Tokens[p.noun].Upper && (p.noun > s.lo || p.start < p.noun)
	p.end = s.tail(p)
	s.finish(p, p.start, p.end)
}

// toDeterminer takes the plain words between an article and the name into it: "a loan
// guarantee agreement".
func (s sentence) toDeterminer(start int) int {
	for k := start - 1; k >= max(s.lo, start-4); k-- {
		w := s.word(k)
		if determiners[w] {
			return k + 1
		}
		_, verb := lang.PaperActs[w]
		if s.a.Tokens[k].Class != corpus.Word || stops[w] || verb || bodyVerbs[w] {
			break
		}
	}
	return start
}

func (s sentence) finish(p *paper, i, j int) {
	p.titleSpan = s.span(i, j)
	p.title = strings.Join(strings.Fields(s.a.Quote(p.titleSpan)), " ")
}

// modifies tells whether token k belongs to the name before the noun.
func (s sentence) modifies(k int, p *paper) bool {
	t, w := s.a.Tokens[k], s.word(k)
	switch {
	case determiners[w] || w == "":
		return false
	case lang.PaperModifiers[w] || lang.PaperDrop[w]:
		return true
	case w == "and": // "political and development program"
		return lang.PaperModifiers[s.word(k-1)] && (lang.PaperModifiers[s.word(k+1)] || s.a.Tokens[k+1].Upper)
	case w == "'s":
		return s.a.Tokens[k-1].Upper && k > s.lo
	case w == "of" || w == "on" || w == "for":
		return false
	case t.Class == corpus.Number:
		return p.plural && (s.word(k-1) == "than" || k+1 == p.noun || lang.PaperModifiers[s.word(k+1)]) || k+1 == p.noun && t.Len() == 4
	case w == "more" || w == "than":
		return p.plural && (s.a.Tokens[k+1].Class == corpus.Number || s.word(k+1) == "than")
	case t.Class != corpus.Word || stops[w]:
		return false
	}
	if _, verb := lang.PaperActs[w]; verb && !t.Upper {
		return false
	}
	return t.Upper && !(k == s.lo && stops[w])
}

// tail is the end of the name: "for regional cooperation", "on customs matters", up to a
// verb, a comma, a relative clause or the next document.
func (s sentence) tail(p *paper) int {
	k := p.next
	switch s.word(k) {
	case "on", "for", "of", "in":
	default:
		return k
	}
	if s.word(k) == "in" && s.word(k+1) != "the" && s.word(k+2) != "of" {
		return k
	}
	end := k
	for j := k; j < min(s.hi, k+14); j++ {
		w := s.word(j)
		if w == "," && p.named && s.series(j) {
			continue
		}
		if s.a.Tokens[j].Class == corpus.Punct && w != "-" || w == "that" || w == "which" || w == "was" || w == "were" || w == "is" || w == "are" || w == "will" || w == "has" ||
			w == "have" || w == "with" || w == "between" || w == "during" || w == "at" || w == "by" || w == "should" || w == "would" || w == "to" || w == "this" {
			break
		}
		if a, ok := lang.PaperActs[w]; ok && a.Form == lang.PastForm {
			break
		}
		if bodyVerbs[w] {
			break
		}
		if w == "and" && strings.HasSuffix(s.word(j+1), "ed") || w == "and" && s.word(j+1) == "took" {
			break
		}
		if w == "and" && (determiners[s.word(j+1)] || s.word(j+1) == "") {
			break
		}
		if (w == "in" || w == "on") && s.scene(j+1) {
			break
		}
		if !stops[w] && !determiners[w] {
			end = j + 1
		}
	}
	return end
}

// series tells whether the comma at j parts capitalised words of one name: "Treaty on
// Friendship, Trade and Cooperation".
func (s sentence) series(j int) bool {
	if j+1 >= s.hi || !s.a.Tokens[j-1].Upper || !s.a.Tokens[j+1].Upper {
		return false
	}
	for k := j + 1; k+1 < min(s.hi, j+7); k++ {
		switch {
		case s.word(k) == "and":
			return s.a.Tokens[k+1].Upper
		case s.word(k) != "," && !s.a.Tokens[k].Upper:
			return false
		}
	}
	return false
}

// scene tells whether a time or city is named at token k: where and when, not what about.
func (s sentence) scene(k int) bool {
	if k >= s.hi {
		return false
	}
	if s.a.Tokens[k].Class == corpus.Number {
		return true
	}
	for _, m := range s.a.MentionsIn(s.a.Tokens[k].Span) {
		if p, ok := m.Value.(corpus.Place); ok && p.Kind != "region" || m.Type == corpus.TypeDate {
			return true
		}
	}
	return false
}

// quoted are the tokens between the quotation marks around token i.
func (s sentence) quoted(i int) (lo, hi int, ok bool) {
	for lo = i; lo > max(s.lo, i-16); lo-- {
		if quotes[s.word(lo-1)] {
			break
		}
		if w := s.word(lo - 1); w == "," || w == ";" || w == "." {
			return 0, 0, false
		}
	}
	if lo <= s.lo && !quotes[s.word(lo)] || !quotes[s.word(lo-1)] {
		return 0, 0, false
	}
	for hi = i; hi < min(s.hi, i+16); hi++ {
		if quotes[s.word(hi)] {
			break
		}
	}
	if !quotes[s.word(hi)] || s.word(lo-1) == "”" || s.word(hi) == "“" || !s.opening(lo-1) {
		return 0, 0, false
	}
	return lo, hi, hi > lo
}

// opening tells whether a straight quotation mark at k opens: an even number of its
// kind stands before it in the sentence.
func (s sentence) opening(k int) bool {
	w := s.word(k)
	if w != "\"" && w != "'" {
		return true
	}
	n := 0
	for j := max(s.lo, k-200); j < k; j++ {
		if s.word(j) == w {
			n++
		}
	}
	return n%2 == 0
}
