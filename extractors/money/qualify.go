package money

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// qualifier reads the words right before token from: about, up to, at
// least. An article between them begins a new phrase: "over a US$10 contract".
func (p *parser) qualifier(from int) corpus.Qualifier {
	q, _ := p.qualified(from)
	return q
}

// qualified is qualifier with the token that the phrase begins with.
func (p *parser) qualified(from int) (corpus.Qualifier, int) {
	i := from - 1
	if p.punct(i, '~') || p.punct(i, '≈') {
		return corpus.Approx, i
	}
	if p.punct(i, '>') {
		return corpus.MoreThan, i
	}
	if p.punct(i, '<') {
		return corpus.LessThan, i
	}
	t := p.at(i)
	if t.kind == kPunct && t.val == '.' && p.lower(i-1, "approx") {
		return corpus.Approx, i - 1
	}
	if t.kind != kWord || t.end-t.start > 13 || !p.endsPhrase(t) {
		return "", from
	}
	best, begin := "", from
	for k := 0; k < 4 && p.at(i-k).kind == kWord; k++ {
		var buf [40]byte
		phrase := p.text[p.at(i-k).start:t.end]
		if len(phrase) > len(buf) {
			break
		}
		b := buf[:0]
		for j := 0; j < len(phrase); j++ {
			c := phrase[j]
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			} else if c == '\n' {
				c = ' '
			}
			b = append(b, c)
		}
		if name, ok := lang.QualifierPhrases[string(b)]; ok {
			best, begin = name, i-k
		}
	}
	return corpus.Qualifier(best), begin
}

func (p *parser) endsPhrase(t *token) bool {
	var buf [16]byte
	b := buf[:0]
	for j := t.start; j < t.end; j++ {
		b = append(b, p.text[j]|0x20)
	}
	return lang.QualifierLast[string(b)]
}

// qualifierAfter reads "or more", "or so", "or less" after an amount.
func (p *parser) qualifierAfter(to int) corpus.Qualifier {
	if !p.lower(to, "or") {
		return ""
	}
	switch p.word(to + 1) {
	case "more":
		return corpus.AtLeast
	case "so", "thereabouts":
		return corpus.Approx
	case "less":
		return corpus.AtMost
	}
	return ""
}

// per reads what an amount is counted per: a year, per share, annually, each.
func (p *parser) per(from, to int) string {
	j := to
	if p.at(j).kind == kDash && p.tight(j) {
		j++
	}
	switch w := p.word(j); w {
	case "a", "an", "per", "every", "each":
		if p.at(j+1).kind == kDash {
			j++
		}
		if name, ok := lang.PerWords[p.word(j+1)]; ok {
			return name
		}
		if w == "each" {
			return "per_item"
		}
	case "annually", "yearly":
		return "per_year"
	case "monthly":
		return "per_month"
	case "/":
		if name, ok := lang.PerWords[p.word(j+1)]; ok {
			return name
		}
	case "in":
		if p.word(j+1) == "annual" {
			return "per_year"
		}
	}
	if w := p.word(from - 1); w == "annual" || w == "yearly" {
		return "per_year"
	}
	return ""
}

// equivalentOf tells whether the amount that begins at token from is printed as a
// conversion of the amount that ended at token prev: "(about $216 million)",
// ", or about $13 million", "(US$2m equivalent)".
func (p *parser) equivalentOf(prev, from int) bool {
	if from <= prev || from-prev > 8 {
		return false
	}
	open := p.punct(prev, '(') || p.punct(prev, '[')
	said := open
	for i := prev; i < from; i++ {
		t := p.at(i)
		switch {
		case i == prev && (open || p.punct(i, ',')):
		case t.kind == kPunct && (t.val == '~' || t.val == '≈' || t.val == '='), t.kind == kSign:
		case t.kind != kWord:
			return false
		case p.word(i) == "or", strings.HasPrefix(p.word(i), "equivalent"), p.word(i) == "equal", p.word(i) == "roughly", p.word(i) == "approximately", p.word(i) == "about":
			said = true
		default:
			if !equivalentWords[p.word(i)] {
				return false
			}
		}
	}
	return said
}

var equivalentWords = map[string]bool{"to": true, "around": true, "nearly": true, "almost": true, "some": true, "over": true, "more": true, "than": true, "less": true,
	"the": true, "of": true, "just": true, "at": true, "i": true, "e": true, "that": true, "is": true, "circa": true, "ca": true, "worth": true, "under": true, "approx": true, "currently": true}
