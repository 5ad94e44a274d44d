package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// sight is what the model sees of one token, as hashes.
type sight struct {
	seen bool
	// The word in small letters, its first and last letters, and the order of its capitals,
	// small letters, digits and signs.
	word, pre2, pre3, suf1, suf2, suf3, shape uint32
	// lex and names are what the word lists of lang say of it, cover what earlier finders do.
	lex, names, cover uint32
	// rule is what the rules make of the run that it stands in, and elsewhere what they
	// make of the same word anywhere in the article.
	rule, elsewhere uint32
	// state: it opens the sentence, the sentence is in title case, the text has it in small letters.
	state uint32
}

// nowhere is what stands before and after a sentence.
var nowhere = sight{seen: true, word: 1, shape: 1, cover: 1}

// templates is the number of features of a token.
const templates = 31

// vector are the features of one token.
type vector [templates]uint32

// The constants of FNV-1a, 32 bits (Fowler, Noll and Vo).
const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

// mix makes one hash of two.
func mix(a, b uint32) uint32 {
	h := (a ^ b*0x9e3779b1) * 0x85ebca6b
	return h ^ h>>15
}

// feature is the number of the value v of template t; the mixing is that of MurmurHash3.
func feature(t int, v uint32) uint32 {
	h := (v + uint32(t)*0x9e3779b1) * 0xcc9e2d51
	h ^= h >> 16
	h *= 0x85ebca6b
	return h ^ h>>13
}

// sight is what is seen of token i of a sentence, worked out when it is first asked for.
// windows empties sights before each sentence.
func (r *reader) sight(i int, of *corpus.Sentence) *sight {
	if i < of.First || i >= of.Last {
		return &nowhere
	}
	if n := of.Last - of.First; len(r.sights) == 0 {
		if cap(r.sights) < n {
			r.sights = make([]sight, n)
		}
		r.sights = r.sights[:n]
		clear(r.sights)
	}
	s := &r.sights[i-of.First]
	if !s.seen {
		r.see(i, s)
	}
	return s
}

func (r *reader) see(i int, s *sight) {
	t := &r.a.Tokens[i]
	w := r.a.Word(i)
	s.seen, s.cover, s.rule = true, uint32(r.cover[i])+2, uint32(r.rule[i])
	s.spell(w)
	if t.Class != corpus.Word {
		return
	}
	s.lex = uint32(r.lex[i])
	if !r.capital(i) {
		return
	}
	s.elsewhere = r.known[s.word]
	s.names = uint32(lang.NameClassOf(w))
	if r.opens(i) {
		s.state = 1
	}
	if r.shouting[t.Sentence] {
		s.state |= 2
	}
	if r.small[strings.ToLower(w)] {
		s.state |= 4
	}
}

// spell reads the letters of a word.
func (s *sight) spell(w string) {
	h, n := uint32(fnvOffset), 0
	shape, last, before := uint32(fnvOffset), uint32(0), uint32(0)
	for i := 0; i < len(w); {
		c, size := rune(w[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(w[i:])
		}
		i += size
		kind, low := kindOf(c)
		if kind != last || kind == 'X' && before != 'X' {
			shape = (shape ^ kind) * fnvPrime
			before, last = last, kind
		}
		h = (h ^ uint32(low)) * fnvPrime
		switch n++; n {
		case 2:
			s.pre2 = h
		case 3:
			s.pre3 = h
		}
	}
	s.word, s.shape = h, shape
	h = fnvOffset
	for n = 1; n <= 3 && w != ""; n++ {
		c, size := utf8.DecodeLastRuneInString(w)
		w = w[:len(w)-size]
		h = (h ^ uint32(unicode.ToLower(c))) * fnvPrime
		switch n {
		case 1:
			s.suf1 = h
		case 2:
			s.suf2 = h
		default:
			s.suf3 = h
		}
	}
}

// kindOf is the kind of a rune, X for a capital, x, 9 or itself, and the rune in small.
func kindOf(c rune) (kind uint32, low rune) {
	switch {
	case 'a' <= c && c <= 'z':
		return 'x', c
	case 'A' <= c && c <= 'Z':
		return 'X', c + 'a' - 'A'
	case '0' <= c && c <= '9':
		return '9', c
	case c < utf8.RuneSelf:
		return uint32(c), c
	case unicode.IsUpper(c):
		return 'X', unicode.ToLower(c)
	case unicode.IsLetter(c):
		return 'x', c
	case unicode.IsDigit(c):
		return '9', c
	}
	return '-', c
}

// features gives the features of token i of the window [first, last): its own, those of two
// neighbours on each side, their pairs, and the words around the window.
func (r *reader) features(f *vector, i, first, last int) {
	sen := &r.a.Sentences[r.a.Tokens[i].Sentence]
	p2, p, c, n, n2 := r.sight(i-2, sen), r.sight(i-1, sen), r.sight(i, sen), r.sight(i+1, sen), r.sight(i+2, sen)
	left, right := r.sight(first-1, sen), r.sight(last, sen)
	place := uint32(min(i-first, 3))<<4 | uint32(min(last-1-i, 3))
	*f = vector{
		0, c.word, p.word, n.word, p2.word, n2.word,
		mix(p.word, c.word), mix(c.word, n.word), c.shape, mix(p.shape, c.shape), mix(c.shape, n.shape), c.pre3,
		c.suf2, c.suf3, c.names, mix(mix(p.names, c.names), n.names), c.lex, p.lex,
		n.lex, mix(c.lex, n.lex), mix(mix(p.lex, c.names), c.shape), c.cover, c.rule, c.elsewhere,
		mix(c.elsewhere, c.rule), mix(c.state, c.shape), mix(c.state, c.lex), place, left.word, right.word,
		mix(mix(left.word, right.word), uint32(min(last-first, 4))),
	}
	for t := range f {
		f[t] = feature(t, f[t])
	}
}
