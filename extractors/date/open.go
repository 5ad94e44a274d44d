package date

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// opening is how the words around a date make it the end of an open stretch.
type opening uint8

const (
	notOpen    opening = iota
	openSince          // since, from ... on: the date is the first day
	openUntil          // until, no later than: the date is the last day
	openAfter          // after, later than: the stretch begins when the date is over
	openBefore         // before, prior to: it ends when the date begins
	maybeSince         // as of: the date, or from it on
	maybeUntil         // by: the date, or up to it
)

// openingAt reads the words before token from and at token to.
func (p *parser) openingAt(from, to int) opening {
	if o := p.openingAfter(to); o != notOpen {
		return o
	}
	i := from - 1
	if p.is(i, lang.DateArticle) {
		i--
	}
	switch p.word(i) {
	case "starting", "beginning", "effective", "commencing", "Starting", "Beginning", "Effective", "Commencing":
		return openSince
	case "than":
		return p.comparison(i - 1)
	}
	if !p.is(i, lang.DatePreposition) {
		return notOpen
	}
	before := p.word(i - 1)
	switch lang.Prep(p.at(i).val) {
	case lang.PrepSince:
		return openSince
	case lang.PrepUntil:
		return openUntil
	case lang.PrepBy:
		return maybeUntil
	case lang.PrepThrough:
		if w := p.word(i); w == "through" && p.at(i-1).kind == kWord {
			return openUntil
		}
	case lang.PrepBefore:
		return p.orOn(i, openUntil, openBefore)
	case lang.PrepAfter:
		return p.orOn(i, openSince, openAfter)
	case lang.PrepTo:
		switch before {
		case "up", "Up":
			return openUntil
		case "prior", "Prior", "previous":
			return openBefore
		case "subsequent":
			return openAfter
		}
	case lang.PrepOf:
		if before == "as" || before == "As" {
			return maybeSince
		}
	case lang.PrepOn, lang.PrepFrom:
		switch before {
		case "starting", "beginning", "effective", "commencing":
			return openSince
		case "as", "As":
			return maybeSince
		case "than":
			return p.comparison(i - 2)
		}
	}
	return notOpen
}

// orOn is inclusive where "on or" stands before token i, else strict.
func (p *parser) orOn(i int, inclusive, strict opening) opening {
	if p.word(i-1) == "or" && p.prep(i-2, lang.PrepOn, lang.PrepBy, lang.PrepIn) {
		return inclusive
	}
	return strict
}

// comparison reads the words before "than": no later, earlier.
func (p *parser) comparison(i int) opening {
	w := p.word(i - 1)
	no := w == "no" || w == "not" || w == "No" || w == "Not"
	switch p.word(i) {
	case "later":
		if no {
			return openUntil
		}
		return openAfter
	case "earlier", "sooner":
		if no {
			return openSince
		}
		return openBefore
	}
	return notOpen
}

// openingAfter reads the words after a date: onwards, or later, and before.
func (p *parser) openingAfter(i int) opening {
	if p.at(i).kind != kWord || p.at(i).gap == gapLine {
		return notOpen
	}
	switch p.word(i) {
	case "onwards", "onward", "forward":
		return openSince
	case "on":
		if n := p.at(i + 1); n.kind == kNone || n.kind == kPunct {
			return openSince
		}
	case "and", "or":
		if n := p.at(i + 2); n.kind == kWord && n.class == lang.DateNone {
			return notOpen // 2019 and later joined
		}
		switch p.word(i + 1) {
		case "later", "after", "beyond", "thereafter", "onwards":
			return openSince
		case "earlier", "before":
			return openUntil
		}
	}
	return notOpen
}

// open makes an open interval of a date where the words around it do. Where they name
// the date as well, the open stretch is another reading.
func (f *finding) open(d *corpus.Date, m match) {
	if d.Time != "" || d.EDTF == "" || d.EDTF[0] == 'X' {
		return
	}
	o := f.p.openingAt(m.from, m.to)
	if o == notOpen {
		return
	}
	first, last := d.EDTF, d.EDTF
	for i := 0; i < len(d.EDTF); i++ {
		if d.EDTF[i] == '/' {
			first, last = d.EDTF[:i], d.EDTF[i+1:]
		}
	}
	switch o {
	case openSince:
		d.EDTF = first + "/.."
	case openUntil:
		d.EDTF = "../" + last
	case maybeSince:
		d.Alternatives = append(d.Alternatives, first+"/..")
	case maybeUntil:
		d.Alternatives = append(d.Alternatives, "../"+last)
	default:
		f.beyond(d, o == openBefore)
	}
}

// beyond keeps the open stretch before or after a date as another reading: "before the
// end of 2024" names the year, and means the time up to it.
func (f *finding) beyond(d *corpus.Date, before bool) {
	days, err := corpus.ParseEDTF(d.EDTF)
	if err != nil || days.First == "" || days.Last == "" {
		return
	}
	first, last := parseISO(days.First), parseISO(days.Last)
	switch {
	case before && d.Mod == "END": // up to the end
		d.Alternatives = append(d.Alternatives, "../"+isoDay(last))
	case before:
		d.Alternatives = append(d.Alternatives, "../"+isoDay(first.add(-1)))
	default:
		d.Alternatives = append(d.Alternatives, isoDay(last)+"/..")
	}
}
