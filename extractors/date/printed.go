package date

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// dayIn is the first day in the tokens of a line, with the tokens it covers.
func dayIn(p *parser, limit int) (expr, int, int, bool) {
	for i := 0; i < len(p.toks) && i < limit; i++ {
		if !starts(&p.toks[i]) || p.is(i, lang.DateArticle) {
			continue
		}
		if _, ok := p.rangeAt(i); ok {
			return expr{}, 0, 0, false
		}
		e, j, ok := p.pointAt(i)
		if ok && e.pt.grain == lang.UnitDay && e.pt.d != 0 && (e.pt.y == 0 || valid(e.pt)) && !e.counted && !e.only && e.year == 0 {
			return e, i, j, true
		}
	}
	return expr{}, 0, 0, false
}

// lineParser scans one line; long lines are cut, they hold prose, and one without a digit
// has no tokens: it cannot hold the day of a publication.
func lineParser(a *corpus.Article, l corpus.Span) parser {
	end := min(l.End, l.Start+300)
	for end < l.End && a.Text[end]&0xC0 == 0x80 {
		end++
	}
	if !strings.ContainsAny(a.Text[l.Start:end], "0123456789") {
		return parser{text: a.Text}
	}
	order := func() dayOrder { return articleOrder(a) }
	p := parser{text: a.Text, toks: scan(nil, a.Text, l.Start, end), order: order}
	p.readAbroad()
	return p
}

// readAbroad knows the months of other languages: publication dates are printed
// in the language of the page. The point of "28. März" is taken out.
func (p *parser) readAbroad() {
	kept := p.toks[:0]
	for i := range p.toks {
		t := p.toks[i]
		if t.kind == kWord && (t.class == lang.DateNone || t.class == lang.DateMonth) {
			w := strings.ToLower(p.text[t.start:t.end])
			m := lang.MonthAbroad(w)
			if m != 0 {
				t.class, t.val, t.upper, t.short, t.name = lang.DateMonth, m, true, len(w) <= 4, false
			}
			if t.class == lang.DateMonth {
				if n := len(kept); n >= 2 && kept[n-1].kind == kPunct && kept[n-1].val == '.' && kept[n-1].gap == gapNone && kept[n-2].kind == kNum {
					kept = kept[:n-1]
				}
			} else if lang.OfAbroad(w) {
				t.class, t.val = lang.DatePreposition, int(lang.PrepOf)
			}
		}
		kept = append(kept, t)
	}
	p.toks = kept
}

// made builds the answer from an expression.
func made(p *parser, e expr, i, j int, declared, rule string) corpus.Published {
	pt := e.pt
	if e.alt.y != 0 {
		s := stateFor(declared)
		pt, _ = s.nearerReading(e)
	}
	return corpus.Published{Date: pt.edtf(), Time: e.clock, Basis: corpus.Stated, Rule: rule, Span: corpus.Span{Start: p.at(i).start, End: p.at(j - 1).end}}
}

// lineDate reads a line that holds a date and hardly anything else: labels,
// places, a number of the release.
func lineDate(p *parser, l corpus.Span, declared string, stamp bool) (corpus.Published, bool) {
	if l.Len() > 120 && !stamp {
		return corpus.Published{}, false
	}
	e, i, j, ok := dayIn(p, len(p.toks))
	if !ok {
		return corpus.Published{}, false
	}
	if stamp || j == len(p.toks) && e.pt.y != 0 && issuer(p, i) {
		return made(p, e, i, j, declared, "stamp"), true
	}
	words := 0
	for k := 0; k < len(p.toks); k++ {
		if k >= i && k < j {
			continue
		}
		t := p.at(k)
		switch {
		case t.kind == kWord && !isLabel(strings.ToLower(p.word(k))) && t.class != lang.DateZone:
			if words++; !t.upper || t.class == lang.DatePreposition {
				return corpus.Published{}, false
			}
		case t.kind == kPunct && (t.val == '"' || t.val == '“' || t.val == '?'):
			return corpus.Published{}, false
		}
	}
	if words > 2 || words > 0 && e.pt.y == 0 {
		return corpus.Published{}, false
	}
	return made(p, e, i, j, declared, "stamp"), true
}

// issuer tells whether the line before the date at token i is the name of who published: "Office of the
// Prime Minister, 24 November 2022". The name of a meeting is none: its day is another one.
func issuer(p *parser, i int) bool {
	if c := p.at(i - 1); i < 3 || i > 14 || c.kind != kPunct || c.val != ',' {
		return false
	}
	for k := 0; k < i-1; k++ {
		if p.punct(k, ',') { // "Ministry of Foreign Affairs, Oslo, 28 May 2024"
			continue
		}
		t, w := p.at(k), strings.ToLower(p.word(k))
		_, event := lang.EventNouns[w]
		if t.kind != kWord || event || !t.upper && w != "of" && w != "the" && w != "and" && w != "for" {
			return false
		}
	}
	return true
}

func isLabel(lower string) bool { return label[lower] || lang.LabelAbroad(lower) }

// label are the words printed beside a publication date.
var label = map[string]bool{"date": true, "dated": true, "published": true, "posted": true, "updated": true, "last": true, "on": true, "at": true, "release": true,
	"released": true, "issued": true, "time": true, "no": true, "number": true, "publication": true, "created": true, "modified": true, "press": true, "news": true,
	"media": true, "for": true, "immediate": true, "gmt": true, "m": true, "by": true, "pm": true, "am": true, "hrs": true, "day": true, "status": true, "as": true, "of": true}

// labelBefore is the token of the label right before the date at token i, -1 when
// there is none. A colon or a preposition may stand between.
func (p *parser) labelBefore(i int) int {
	k := i - 1
	for n := 0; n < 2 && (p.punct(k, ':') || p.prep(k, lang.PrepOn) || lang.OnAbroad(strings.ToLower(p.word(k)))); n++ {
		k--
	}
	if k >= 0 && lang.PublicationLabel(strings.ToLower(p.word(k))) {
		return k
	}
	return -1
}

// besideDate is the publication date that the page prints outside the article with
// a label, when it prints one such date alone.
func besideDate(a *corpus.Article) (corpus.Published, bool) {
	var found corpus.Published
	for _, b := range a.Furniture {
		if len(b.Text) > 400 {
			continue
		}
		p := parser{text: b.Text, toks: scan(nil, b.Text, 0, len(b.Text))}
		p.readAbroad()
		for i := range p.toks {
			if !starts(&p.toks[i]) || p.labelBefore(i) < 0 {
				continue
			}
			e, _, ok := p.calendarDay(i)
			if !ok || e.pt.y == 0 || !valid(e.pt) || e.alt.y != 0 {
				continue
			}
			day := e.pt.edtf()
			if found.Date != "" && found.Date != day {
				return corpus.Published{}, false
			}
			found = corpus.Published{Date: day, Time: e.clock, Basis: corpus.Stated, Rule: "label beside the article"}
		}
	}
	return found, found.Date != ""
}

// labelled reads "Date 12 March 1981" and a stamp that opens the text, whatever
// follows on the line.
func labelled(p *parser, _ corpus.Span, declared string, _ bool) (corpus.Published, bool) {
	e, i, j, ok := dayIn(p, 10)
	if !ok || e.pt.y == 0 {
		return corpus.Published{}, false
	}
	switch k := p.labelBefore(i); {
	case k >= 0 && k <= 4:
		return made(p, e, i, j, declared, "labelled"), true
	case i == 0 && (e.rule == "stamp" || e.clock != ""):
		return made(p, e, i, j, declared, "stamp"), true
	}
	return corpus.Published{}, false
}

// dateline reads "DUSHANBE, March 28, 2016, Asia-Plus – The ...", "Agency -- Aug 28".
func dateline(p *parser, _ corpus.Span, declared string, _ bool) (corpus.Published, bool) {
	if !p.at(0).upper && p.at(0).kind != kNum {
		return corpus.Published{}, false
	}
	e, i, j, ok := dayIn(p, 14)
	stop := p.punct(j, '.') && p.at(j+1).upper // "27 November 2023. The ministers met today"
	if !ok || i == 0 && !(stop && e.pt.y != 0) {
		return corpus.Published{}, false
	}
	for k := 0; k < i; k++ {
		t := p.at(k)
		if k > 0 && t.start == p.at(k-1).end { // a part of NIAGARA-ON-THE-LAKE
			continue
		}
		if t.kind == kNum || t.kind == kWord && (!t.upper && p.word(k) != "com" || t.class == lang.DatePreposition || t.class == lang.DateArticle) {
			return corpus.Published{}, false
		}
	}
	if p.at(j).kind == kNone || stop && (i == 0 || i < 5 && p.punct(i-1, ',')) { // "BONN, 5 October 2023. The ministers met"
		return made(p, e, i, j, declared, "dateline"), true
	}
	depth := 0
	for k := j; k < j+10; k++ {
		t := p.at(k)
		switch {
		case p.punct(k, '('):
			depth++
		case p.punct(k, ')'):
			depth--
		case t.kind == kDash && !p.tight(k+1), p.punct(k, ':') && depth == 0, t.kind == kDash && t.end-t.start > 1:
			return made(p, e, i, j, declared, "dateline"), true
		case t.kind == kWord && !t.upper && depth == 0, t.kind == kNone:
			return corpus.Published{}, false
		}
	}
	return corpus.Published{}, false
}
