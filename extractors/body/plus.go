package body

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxQuoted is the number of tokens that a quoted name may have.
const maxQuoted = 12

// pluses finds formats that are written with a plus: "Central Asia + Japan",
// "C5+1", "CA+".
func (r *reader) pluses() {
	for i := range r.a.Tokens {
		w := r.a.Word(i)
		switch {
		case w == "+":
			if f, ok := r.code5(i); ok {
				r.add(f)
				continue
			}
			r.joined(i)
		case strings.EqualFold(w, "plus"):
			r.joined(i)
		}
	}
}

// joined reads "REGION plus COUNTRY" around the plus at token i.
func (r *reader) joined(i int) {
	if !r.sameSentence(i-1, i) || !r.sameSentence(i+1, i) || !r.isGeo(i-1) {
		return
	}
	first := r.geoStart(i - 1)
	last := i + 1
	if r.at(last, i, "the") {
		last++
	}
	if !r.sameSentence(last, i) || !r.isGeo(last) {
		return
	}
	last = r.geoEnd(last)
	f := found{first: first, last: last, kind: lang.KindSeries, meets: true}
	r.add(r.withHead(f))
}

// geoStart is the first token of the geo mention that covers token i.
func (r *reader) geoStart(i int) int {
	for i > 0 && !r.begin[i] && r.geo[i-1] == r.geo[i] && r.sameSentence(i-1, i) {
		i--
	}
	return i
}

// geoEnd is the token after the geo mention that covers token i.
func (r *reader) geoEnd(i int) int {
	j := i + 1
	for j < len(r.geo) && r.geo[j] == r.geo[i] && !r.begin[j] && r.sameSentence(i, j) {
		j++
	}
	return j
}

// code5 reads a format whose name is an abbreviation with a plus, at token i:
// letters before, perhaps a number or name after, all without spaces.
func (r *reader) code5(i int) (found, bool) {
	ts := r.a.Tokens
	if !r.sameSentence(i-1, i) || ts[i-1].End != ts[i].Start || ts[i-1].Class != corpus.Word || !acronym(r.a.Word(i-1)) {
		return found{}, false
	}
	f := found{first: i - 1, last: i + 1, kind: lang.KindGrouping, meets: true}
	if r.sameSentence(i+1, i) && ts[i+1].Start == ts[i].End && ts[i+1].Class != corpus.Punct {
		f.last++
	}
	return r.withHead(f), true
}

// acronym tells whether w is made of capitals and digits.
func acronym(w string) bool {
	for _, c := range w {
		if !('A' <= c && c <= 'Z' || '0' <= c && c <= '9' || 'А' <= c && c <= 'Я') {
			return false
		}
	}
	return w != ""
}

// withHead adds the head noun that follows a name, perhaps after its closing quote.
func (r *reader) withHead(f found) found {
	i := f.last
	if r.sameSentence(i, f.first) && isQuote(r.a.Word(i)) && r.quotedBefore(f.first) {
		i++
	}
	if !r.sameSentence(i, f.first) {
		return f
	}
	kind := lang.BodyHead(strings.ToLower(r.a.Word(i)))
	if kind == lang.KindSeries || kind == lang.KindGrouping {
		f.last, f.kind = i+1, kind
	}
	return f
}

// quotedBefore tells whether a quote opens right before token i.
func (r *reader) quotedBefore(i int) bool {
	return r.sameSentence(i-1, i) && isQuote(r.a.Word(i-1))
}

func isQuote(s string) bool {
	switch s {
	case "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "``", "''":
		return true
	}
	return false
}

// quoted is the token range inside the quotes that close right before token
// end; ok is false when no short quotation ends there.
func (r *reader) quoted(end int) (first, last int, ok bool) {
	last = end - 1
	if !r.sameSentence(last, end) || !isQuote(r.a.Word(last)) {
		return 0, 0, false
	}
	for i := last - 1; i >= last-maxQuoted && r.sameSentence(i, end); i-- {
		if isQuote(r.a.Word(i)) {
			return i + 1, last, i+1 < last && r.upper(i+1)
		}
	}
	return 0, 0, false
}

// add keeps a name.
func (r *reader) add(f found) {
	if f.quoted {
		head := r.a.Word(f.first)
		f.name = r.display(f.first+2, f.last) + " " + strings.ToUpper(head[:1]) + head[1:]
	} else {
		f.name = r.display(f.first, f.last)
	}
	f.full = f.name
	r.out = append(r.out, f)
}
