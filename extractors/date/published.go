package date

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// headLines and headBytes bound the part of a text in which a printed
// publication date is looked for.
const (
	headLines = 14
	headBytes = 2500
	tailLines = 3
)

// Published tells when a was published, by the first of these that gives a day:
// a printed stamp, a dateline or a date alone on a line beside the headline, what
// the metadata declares, the address, a date given by the user. A printed date
// without year takes it from the others, and stays XXXX-08-28 when they have none.
// The date of an event in the text is never one.
func Published(a *corpus.Article) corpus.Published {
	declared := declaredDate(a)
	printed, ok := printedDate(a, declared.Date)
	switch {
	case !ok:
		return declared
	case !strings.HasPrefix(printed.Date, "XXXX") || declared.Date == "":
		return printed
	}
	s := stateFor(declared.Date)
	if s.docY == 0 {
		return printed
	}
	var p point
	p.grain = lang.UnitDay
	p.m, p.d = twoAt(printed.Date, 5), twoAt(printed.Date, 8)
	full, _, _ := s.yearless(p, 0, noTense, 0)
	printed.Date, printed.Basis = full.edtf(), corpus.Inferred
	printed.Rule += ", year from " + declared.Rule
	return printed
}

func twoAt(s string, i int) int { return 10*int(s[i]-'0') + int(s[i+1]-'0') }

// declaredDate is what stands outside the text.
func declaredDate(a *corpus.Article) corpus.Published {
	if p, ok := metaDate(a, false); ok {
		return p
	}
	for _, m := range a.MetaDates {
		if m.Source != "url" {
			continue
		}
		if day, _, ok := readStamp(m.Value); ok {
			return corpus.Published{Date: day, Basis: corpus.Stated, Rule: "url"}
		}
	}
	if day, _, ok := addressDate(a.URL); ok {
		return corpus.Published{Date: day, Basis: corpus.Stated, Rule: "url"}
	}
	if p, ok := besideDate(a); ok {
		return p
	}
	if p, ok := metaDate(a, true); ok {
		return p
	}
	if a.RefDate != "" {
		if _, err := corpus.ParseEDTF(a.RefDate); err == nil {
			return corpus.Published{Date: a.RefDate, Basis: corpus.Stated, Rule: "argument"}
		}
		if day, clock, ok := readStamp(a.RefDate); ok {
			return corpus.Published{Date: day, Time: clock, Basis: corpus.Stated, Rule: "argument"}
		}
	}
	return corpus.Published{}
}

// metaDate is the first day that the metadata declares, of publication or of the
// last change.
func metaDate(a *corpus.Article, modified bool) (corpus.Published, bool) {
	for _, m := range a.MetaDates {
		if m.Source == "url" || strings.Contains(m.Source, "modified") != modified {
			continue
		}
		if day, clock, ok := readStamp(m.Value); ok {
			return corpus.Published{Date: day, Time: clock, Basis: corpus.Stated, Rule: m.Source}, true
		}
	}
	return corpus.Published{}, false
}

// readStamp reads a whole value as a date: ISO, RFC 1123, "March 28, 2016".
func readStamp(s string) (day, clock string, ok bool) {
	p := parser{text: s, toks: scan(nil, s, 0, min(len(s), 80))}
	p.readAbroad()
	for i := range p.toks {
		if !starts(&p.toks[i]) {
			continue
		}
		e, _, ok := p.pointAt(i)
		if !ok {
			continue
		}
		if e.pt.grain == lang.UnitDay && e.pt.y != 0 && valid(e.pt) {
			return e.pt.edtf(), e.clock, true
		}
	}
	return "", "", false
}

// addressDate finds /2016/03/28/, /15/07/2022/ or 2016-03-28 in an address and
// tells where.
func addressDate(url string) (string, corpus.Span, bool) {
	for i := 0; i+10 <= len(url); i++ {
		if i > 0 && isDigit(url[i-1]) || !isDigit(url[i]) {
			continue
		}
		if i+10 < len(url) && isDigit(url[i+10]) {
			continue
		}
		s := url[i : i+10]
		p := point{grain: lang.UnitDay}
		switch {
		case sameSeparator(s, 4, 7) && digitsIn(s, 0, 4) && digitsIn(s, 5, 7) && digitsIn(s, 8, 10):
			p.y, p.m, p.d = 100*twoAt(s, 0)+twoAt(s, 2), twoAt(s, 5), twoAt(s, 8)
		case sameSeparator(s, 2, 5) && digitsIn(s, 0, 2) && digitsIn(s, 3, 5) && digitsIn(s, 6, 10):
			p.y, p.m, p.d = 100*twoAt(s, 6)+twoAt(s, 8), twoAt(s, 3), twoAt(s, 0)
		default:
			continue
		}
		if valid(p) && p.y >= 1990 && p.y <= 2100 {
			return p.edtf(), corpus.Span{Start: i, End: i + 10}, true
		}
	}
	return "", corpus.Span{}, false
}

func sameSeparator(s string, i, j int) bool { return s[i] == s[j] && (s[i] == '/' || s[i] == '-') }

func digitsIn(s string, i, j int) bool {
	for ; i < j; i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// printedDate looks for a date that the text prints as its own.
func printedDate(a *corpus.Article, declared string) (corpus.Published, bool) {
	for _, b := range a.Blocks {
		if b.Role != corpus.RoleStamp {
			continue
		}
		p := lineParser(a, b.Span)
		if p, ok := lineDate(&p, b.Span, declared, true); ok {
			return p, true
		}
	}
	lines := headOf(a)
	parsed := make([]parser, len(lines))
	for i, l := range lines {
		parsed[i] = lineParser(a, l)
	}
	for _, rule := range []func(*parser, corpus.Span, string, bool) (corpus.Published, bool){lineDate, labelled, dateline} {
		for i, l := range lines {
			if p, ok := rule(&parsed[i], l, declared, false); ok {
				return p, true
			}
		}
	}
	for _, l := range lines {
		if line := a.Quote(l); strings.HasPrefix(line, "http://") || strings.HasPrefix(line, "https://") {
			if day, at, ok := addressDate(line); ok {
				return corpus.Published{Date: day, Basis: corpus.Stated, Rule: "url", Span: corpus.Span{Start: l.Start + at.Start, End: l.Start + at.End}}, true
			}
		}
	}
	for _, l := range tailOf(a) {
		p := lineParser(a, l)
		if p, ok := lineDate(&p, l, declared, false); ok {
			p.Rule = "sign-off"
			return p, true
		}
	}
	return corpus.Published{}, false
}

// headOf are the first lines, without captions, notes and sources.
func headOf(a *corpus.Article) []corpus.Span {
	var out []corpus.Span
	for _, b := range blocksOf(a) {
		switch b.Role {
		case corpus.RoleCaption, corpus.RoleAbout, corpus.RoleReference, corpus.RoleStamp:
			continue
		}
		for start := b.Start; start < b.End; {
			end := strings.IndexByte(a.Text[start:b.End], '\n')
			if end < 0 {
				end = b.End
			} else {
				end += start
			}
			if l := trim(a.Text, start, end); !l.Empty() {
				if out = append(out, l); len(out) == headLines || l.End > headBytes {
					return out
				}
			}
			start = end + 1
		}
	}
	return out
}

// tailOf are the last lines of the text, last first.
func tailOf(a *corpus.Article) []corpus.Span {
	var out []corpus.Span
	for end := len(a.Text); end > 0 && len(out) < tailLines; {
		start := strings.LastIndexByte(a.Text[:end], '\n') + 1
		if l := trim(a.Text, start, end); !l.Empty() {
			out = append(out, l)
		}
		end = start - 1
	}
	return out
}

func trim(text string, start, end int) corpus.Span {
	for start < end && text[start] <= ' ' {
		start++
	}
	for end > start && text[end-1] <= ' ' {
		end--
	}
	return corpus.Span{Start: start, End: end}
}
