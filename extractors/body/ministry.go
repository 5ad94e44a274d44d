package body

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// ministry reads the ministry whose head stands at token i: "Ministry of X and
// Y of COUNTRY", "COUNTRY's Foreign Ministry", "Tajik MFA".
func (r *reader) ministry(i int) (found, bool) {
	f := found{first: i, last: i + 1, kind: lang.KindMinistry}
	w := r.a.Word(i)
	mfa := w == "MFA" || w == "MOFA"
	if !mfa && r.a.Tokens[i].Caps && r.lex[i].Has(lang.LexHonorific) {
		return f, false
	}
	plural := strings.HasSuffix(strings.ToLower(w), "ies")
	for f.first > 0 && !mfa && r.sameSentence(f.first-1, i) && r.portfolioBefore(f.first-1) && i-f.first < 6 {
		f.first--
	}
	for f.first < i && r.joins(f.first) {
		f.first++
	}
	if f.first == i && !mfa {
		last := r.portfolioAfter(i)
		if last == i+1 {
			return f, false
		}
		f.last = last
	}
	f.last = r.ofCountry(f.last, &f)
	if f.country == "" {
		f.country = r.countryBefore(f.first)
	}
	if f.country == "" && r.at(f.last, i, ",") && r.sameSentence(f.last+1, i) && r.geo[f.last+1] == isCountry {
		f.country = r.code[f.last+1]
	}
	if mfa && f.country == "" && f.first > 0 && r.upper(f.first) && !r.a.Tokens[f.first].Caps {
		return f, false
	}
	return f, !plural
}

// portfolioBefore tells whether token j, before "Ministry", says what it is in charge of.
func (r *reader) portfolioBefore(j int) bool {
	if r.geo[j] != noGeo {
		return false
	}
	switch w := r.a.Word(j); {
	case w == "and" || w == "&" || w == ",":
		return j > 0 && r.sameSentence(j, j-1) && r.lex[j-1].Has(lang.LexPortfolio) && r.geo[j-1] == noGeo && r.upper(j-1) && r.upper(j+1)
	case r.lex[j].Has(lang.LexFunction):
		return false
	}
	return r.lex[j].Has(lang.LexPortfolio)
}

// portfolioAfter is the token after "Ministry of X, Y and Z", whose head is at i.
func (r *reader) portfolioAfter(i int) int {
	if !r.at(i+1, i, "of") && !r.at(i+1, i, "for") {
		return i + 1
	}
	upper := r.upper(i)
	last := i + 1
	j := i + 2
	if r.at(j, i, "the") {
		j++
	}
	for j-i < maxRight && r.sameSentence(j, i) {
		w := r.a.Word(j)
		l := r.lex[j]
		switch {
		case r.geo[j] == isCountry && r.begin[j]:
			return last
		case r.a.Tokens[j].Class == corpus.Word && r.geo[j] == noGeo && (l.Has(lang.LexPortfolio) && w != "the" && w != "and" && w != "general" ||
			upper && r.upper(j) && !l.Has(lang.LexFunction) && !r.given(j)):
			last = j + 1
		case (w == "and" || w == "&" || w == ",") && last == j && r.sameSentence(j+1, i) && r.geo[j+1] == noGeo &&
			(r.lex[j+1].Has(lang.LexPortfolio) && r.upper(j+1) == upper):
		case w == "of" && last == j && upper && r.sameSentence(j+1, i) && r.upper(j+1) && r.geo[j+1] == noGeo:
		default:
			return last
		}
		j++
	}
	return last
}

// ofCountry adds "of COUNTRY", "of the Republic of COUNTRY" from token j to a name.
func (r *reader) ofCountry(j int, f *found) int {
	if !r.at(j, f.first, "of") {
		return j
	}
	k := j + 1
	if r.at(k, f.first, "the") {
		k++
	}
	if !r.sameSentence(k, f.first) || r.geo[k] != isCountry {
		return j
	}
	f.country = r.code[k]
	return r.geoEnd(k)
}

// countryBefore is the country right before token i: "Tajik", "Japan’s", "the US".
func (r *reader) countryBefore(i int) string {
	j := i - 1
	if j >= 0 && r.sameSentence(j, i) && (r.a.Word(j) == "’s" || r.a.Word(j) == "'s" || r.a.Word(j) == "’" || r.a.Word(j) == "'") {
		j--
	}
	if j >= 0 && r.sameSentence(j, i) && (r.geo[j] == isCountry || r.geo[j] == isDemonym) {
		return r.code[j]
	}
	return ""
}

// countryOf is the country that a national body belongs to; series and
// groupings belong to none.
func (r *reader) countryOf(f found) string {
	switch f.kind {
	case lang.KindSeries, lang.KindGrouping, lang.KindMedia, lang.KindCompany, lang.KindUniversity:
		return ""
	}
	if r.geo[f.first] == isDemonym || r.geo[f.first] == isCountry {
		return r.code[f.first]
	}
	if c := r.countryBefore(f.first); c != "" {
		return c
	}
	for j := f.first + 1; j < f.last; j++ {
		if r.geo[j] == isCountry && (r.a.Word(j-1) == "of" || r.a.Word(j-1) == "the") {
			return r.code[j]
		}
	}
	return ""
}

// lowerHead reads the name before a head in lower case: “X” initiative, the
// Japan-Africa summit, the Visegrad group.
func (r *reader) lowerHead(i int, lower, kind string) (found, bool) {
	f := found{first: i, last: i + 1, kind: kind}
	if kind != lang.KindSeries && lower != "group" && lower != "union" && lower != "bank" && lower != "fund" && lower != "council" {
		return f, false
	}
	if first, last, ok := r.quoted(i); ok && kind == lang.KindSeries {
		f.first = first
		return f, last-first < maxQuoted && r.properQuote(first, last)
	}
	if kind == lang.KindSeries {
		if q, ok := r.quotedAfter(i); ok {
			f.last, f.quoted = q, true
			return f, r.properQuote(i+2, q)
		}
	}
	geos, words := 0, 0
	for j := i - 1; j >= 0 && i-j <= maxLeft && r.sameSentence(j, i); j-- {
		if r.joins(j) && r.a.Word(j) != "and" && r.a.Word(j) != "’" && j > 0 && r.sameSentence(j-1, i) && (r.isGeo(j-1) || r.isGeo(j+1)) {
			continue
		}
		if !r.upper(j) || r.stopsLeft(j) || r.geo[j] == isDemonym {
			break
		}
		f.first = j
		if strings.ContainsAny(r.a.Word(j), "-–") {
			geos++
		}
		if r.isGeo(j) {
			if r.begin[j] {
				geos++
			}
		} else {
			words++
		}
	}
	f.first = r.trim(f.first, i)
	if f.first == i || words == 0 && geos < 2 {
		return f, false
	}
	if kind == lang.KindSeries && words > 0 && geos < 2 && (meetingHead(lower) || lower == "process" || lower == "initiative" || lower == "mission") {
		return f, false
	}
	return f, !r.knownThenLevels(f.first, i)
}

// properQuote tells whether a quotation is a name: its words are capitalised, or
// it joins countries.
func (r *reader) properQuote(first, last int) bool {
	small := 0
	for j := first; j < last; j++ {
		if r.a.Tokens[j].Class == corpus.Word && !r.a.Tokens[j].Upper && !r.lex[j].Has(lang.LexFunction) {
			small++
		}
	}
	return small == 0
}
