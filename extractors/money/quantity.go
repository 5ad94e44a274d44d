package money

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// quantity is a count with what it counts.
type quantity struct {
	from, to int
	lo, hi   figure
	ranged   bool
	unit     string
}

// maxModifiers is how many words may stand between a number and the noun it counts.
const maxModifiers = 3

// quantityAt reads "1000 trainees", "21 million doses", "five Central Asian countries".
func (p *parser) quantityAt(i int) (quantity, bool) {
	if p.at(i).kind != kNum && p.at(i).kind != kWord || p.notCount(i) {
		return quantity{}, false
	}
	lo, ok := p.figureAt(i, false)
	if p.isArticle(i) && p.lower(i+1, "dozen") {
		lo, ok = figure{decimal: decimal{n: 12}, words: true, end: i + 2}, true
	}
	if !ok || lo.n == 0 || lo.words && lo.n == 1 && !lo.mag || lo.short {
		return quantity{}, false
	}
	if p.lower(lo.end, "dozen") && lo.n < 1000 && lo.exp == 0 {
		lo.n, lo.end = lo.n*12, lo.end+1
	}
	q := quantity{from: i, lo: lo, to: lo.end}
	if p.lower(q.to, "or") && p.lower(q.to+1, "more") {
		q.to += 2
	}
	if j := lo.end; p.lower(j, "to") || p.at(j).kind == kDash && p.tight(j) && p.tight(j+1) {
		if hi, ok := p.figureAt(j+1, false); ok && !hi.short {
			if hi.mag && !lo.mag {
				lo.exp += hi.exp - p.bareExp(j+1)
			}
			if lo.less(hi.decimal) {
				q.lo, q.hi, q.ranged, q.to = lo, hi, true, hi.end
			}
		}
	}
	noun, ok := p.countedNoun(q.to)
	if !ok {
		return quantity{}, false
	}
	if lo.year && !q.ranged && !p.plainlyCounted(i, noun) {
		return quantity{}, false
	}
	q.unit = strings.ToLower(strings.Join(strings.Fields(p.text[p.at(q.to).start:p.at(noun).end]), " "))
	q.to = noun + 1
	return q, true
}

// notCount tells what the words before a number say: it names something (Article
// 5), goes on from another token, or belongs to a date.
func (p *parser) notCount(i int) bool {
	if p.at(i).kind == kNum && p.partOfWord(i) {
		return true
	}
	b := p.at(i - 1)
	if b.kind == kPunct && b.val == ')' && p.at(i-2).kind == kNum { // (713) 646: a telephone
		return true
	}
	if b.kind == kWord && b.word.Class == lang.MoneyMonth && b.upper {
		return true
	}
	if b.kind == kPunct && (b.val == ':' && p.at(i-2).upper || b.val == '#' || b.val == '\'') || b.kind == kSign {
		return true
	}
	return p.at(i).kind == kNum && b.kind == kWord && b.upper && p.at(i).gap == gapSpace && !p.opensSentence(i-1) && b.end-b.start > 2
}

// opensSentence tells whether token i is the first of its sentence.
func (p *parser) opensSentence(i int) bool {
	t := p.at(i - 1)
	return t.kind == kNone || t.kind == kPunct && t.val == '.' || p.at(i).gap == gapLine
}

// countedNoun is the plural noun that the number counts: the first one, with up
// to three adjectives before it.
func (p *parser) countedNoun(i int) (int, bool) {
	for k := 0; k <= maxModifiers; k++ {
		t := p.at(i + k)
		if t.kind == kDash && k > 0 && p.tight(i+k) && p.tight(i+k+1) {
			continue
		}
		if t.kind != kWord || t.gap == gapNone && p.at(i+k-1).kind != kDash || t.word.Class != lang.MoneyNone {
			return 0, false
		}
		w := p.word(i + k)
		switch {
		case lang.UncountedNouns[w] || notModifier[w] || t.upper && lang.UncountedNouns[strings.ToLower(w)]:
			return 0, false
		case lang.CountedNouns[w], !t.upper && pluralNoun(w):
			return i + k, true
		case k == 0 && t.upper && !t.caps && pluralNoun(w) && !(p.at(i+1).kind == kWord && p.at(i+1).upper):
			return i + k, true // 20 Syrians
		}
	}
	return 0, false
}

func pluralNoun(w string) bool {
	n := len(w)
	return n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i' && w[n-2] != '\''
}

// plainlyCounted tells whether four digits that may be a year count the noun:
// after a qualifier, or people.
func (p *parser) plainlyCounted(i, noun int) bool {
	return p.qualifier(i) != "" && !p.lower(i-1, "around") && !p.lower(i-1, "about") ||
		p.lower(noun, "people") && !p.lower(i-1, "in") && !p.lower(i-1, "since") && !p.lower(i-1, "by") && !p.lower(i-1, "of") && !p.lower(i-1, "from")
}

// notModifier are words that end the search for the noun.
var notModifier = map[string]bool{"of": true, "in": true, "on": true, "at": true, "to": true, "and": true, "or": true, "the": true, "a": true, "an": true, "for": true,
	"with": true, "by": true, "from": true, "per": true, "percent": true, "that": true, "which": true, "who": true, "will": true, "would": true, "were": true, "are": true,
	"be": true, "been": true, "have": true, "had": true, "after": true, "before": true, "when": true, "while": true, "since": true, "until": true, "than": true, "then": true,
	"it": true, "he": true, "she": true, "they": true, "we": true, "said": true, "into": true, "over": true, "under": true, "through": true, "during": true, "between": true,
	"not": true, "also": true, "but": true, "if": true, "so": true, "may": true, "can": true, "could": true, "should": true, "against": true, "ago": true, "later": true,
	"earlier": true, "st": true, "nd": true, "rd": true, "th": true, "am": true, "pm": true, "each": true, "every": true, "out": true, "up": true, "off": true, "about": true, "did": true, "do": true}

// mention is the quantity with the words that qualify it: "more than 1000 trainees".
func (q quantity) mention(p *parser) corpus.Mention {
	v := corpus.Quantity{Amount: q.lo.String(), Unit: q.unit}
	qualifier, from := p.qualified(q.from)
	v.Qualifier = qualifier
	if q.ranged {
		v.AmountMax = q.hi.String()
	}
	if v.Qualifier == "" {
		if v.Qualifier = p.qualifierAfter(q.lo.end); v.Qualifier == "" {
			v.Qualifier = p.qualifierAfter(q.to)
		}
		if v.Qualifier == "" {
			v.Qualifier = corpus.Exact
		}
	}
	return corpus.Mention{Type: corpus.TypeQuantity, Span: corpus.Span{Start: p.at(from).start, End: p.at(q.to - 1).end}, Value: v}
}
