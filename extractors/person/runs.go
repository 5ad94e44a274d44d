package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxWords is the number of tokens that a name may have.
const maxWords = 7

// candidates cuts the text into runs of words that may be names.
func (r *reader) candidates() {
	for i := 0; i < len(r.a.Tokens); {
		last, strong, honorific := r.afterHonorific(i)
		if last > i {
			r.runs = append(r.runs, run{first: i, last: last, strong: strong, honorific: honorific, person: -1})
			i = last
			continue
		}
		if !r.nameWord(i) {
			i++
			continue
		}
		last = r.extend(i, false)
		first := i
		i = last
		if first, last = r.trim(first, last); first < last {
			c := run{first: first, last: last, person: -1}
			r.dropTitle(&c)
			r.runs = append(r.runs, c)
		}
	}
}

// afterHonorific reads the name at token i when an honorific or a rank stands
// before it: then common words may be names too ("Mr Street").
func (r *reader) afterHonorific(i int) (last int, strong bool, honorific string) {
	if !r.same(i-1, i) || !r.a.Tokens[i].Upper || r.cover[i] != free && !r.coverable(i) {
		return 0, false, ""
	}
	h := r.a.Word(i - 1)
	l := r.lex[i-1]
	if !r.a.Tokens[i-1].Upper || l&(lang.LexHonorific|lang.LexNobility|lang.LexRank) == 0 || r.cover[i-1] != free {
		return 0, false, ""
	}
	w := r.lex[i]
	if w&(lang.LexHonorific|lang.LexRank|lang.LexNobility) != 0 && !w.Has(lang.LexGiven) || w.Has(lang.LexFunction) && !w.Has(lang.LexGiven|lang.LexParticle) {
		return 0, false, ""
	}
	sure := l.Has(lang.LexHonorific) && !l.Has(lang.LexParticle|lang.LexJob|lang.LexCommon) && !strings.EqualFold(h, "miss")
	if w.Has(lang.LexOffice) && !w.Has(lang.LexGiven) {
		return 0, false, "" // Mr President, Rear Admiral
	}
	if !sure && w&(lang.LexCommon|lang.LexBodyHead|lang.LexPlaceHead|lang.LexOfficeMod|lang.LexPortfolio|lang.LexCalendar) != 0 && !w.Has(lang.LexGiven) {
		return 0, false, ""
	}
	if !lettered(r.a.Word(i)) {
		return 0, false, ""
	}
	last = r.extend(i, true)
	return last, true, h
}

// coverable tells whether a token that is a place or country may be a name: only
// single ones, as in "Mr Jordan" or "Ms London".
func (r *reader) coverable(i int) bool {
	return (r.cover[i] == byCountry || r.cover[i] == byPlace) && !(r.same(i+1, i) && r.cover[i+1] == r.cover[i])
}

// nameWord tells whether token i may be a part of a name.
func (r *reader) nameWord(i int) bool {
	t := r.a.Tokens[i]
	if t.Class != corpus.Word || r.cover[i] != free && !r.placeGiven(i) {
		return false
	}
	w := r.a.Word(i)
	if !t.Upper {
		return prefixed(w)
	}
	l := r.lex[i]
	if initial(w) {
		return !l.Has(lang.LexHonorific) && r.same(i+1, i) && r.a.Tokens[i+1].Upper && r.cover[i+1] == free && (w != "I" && w != "A" || strings.HasSuffix(w, "."))
	}
	if l.Has(lang.LexGiven) && !(l.Has(lang.LexFunction) && !r.follows(i)) {
		return lettered(w)
	}
	if chinese(w) && r.same(i+1, i) && r.a.Tokens[i+1].Upper && r.cover[i+1] == free && strings.Contains(r.a.Word(i+1), "-") {
		return true // Park Sung-jin
	}
	if chinese(w) && l.Has(lang.LexCalendar) && i > 0 && r.same(i-1, i) && r.lex[i-1].Has(lang.LexOffice|lang.LexHonorific) && r.same(i+1, i) && r.a.Tokens[i+1].Upper && r.cover[i+1] == free {
		return true // Minister Sun Weidong
	}
	const never = lang.LexFunction | lang.LexCommon | lang.LexOffice | lang.LexHonorific | lang.LexCalendar | lang.LexBodyHead |
		lang.LexOfficeMod | lang.LexRank | lang.LexJob
	if l&never != 0 {
		return l.Has(lang.LexParticle) && l&(lang.LexOffice|lang.LexCommon|lang.LexBodyHead) == 0 && r.same(i+1, i) && r.a.Tokens[i+1].Upper && len(w) <= 4
	}
	if t.Caps && len(w) < 4 && !chinese(w) {
		return false
	}
	return lettered(w)
}

// placeGiven tells whether a place at token i is a given or family name before or after
// a sure one: "Sydney Brown", "Kang Kyung-wha", but not "of Chad Mahamat".
func (r *reader) placeGiven(i int) bool {
	if !r.coverable(i) || !r.a.Tokens[i].Upper || i > 0 && r.cover[i-1] == r.cover[i] || !r.same(i+1, i) || r.cover[i+1] != free || !r.a.Tokens[i+1].Upper {
		return false
	}
	if r.same(i-1, i) {
		switch r.a.Word(i - 1) {
		case "of", "for", "in", "to", "from", "at", "the", "near", "and":
			if r.a.Word(i-1) != "and" || r.cover[i] == byCountry {
				return false
			}
		}
	}
	next := r.lex[i+1]
	if r.lex[i].Has(lang.LexGiven) {
		return next == 0 && lettered(r.a.Word(i+1))
	}
	return r.cover[i] == byPlace && next == lang.LexGiven && strings.Contains(r.a.Word(i+1), "-")
}

// follows tells whether a name word that is no function word comes after token i:
// "Will Smith", "An Nguyen".
func (r *reader) follows(i int) bool {
	return r.same(i+1, i) && r.a.Tokens[i+1].Upper && r.cover[i+1] == free && r.lex[i+1]&^(lang.LexGiven|lang.LexParticle) == 0 && !r.opens(i)
}

// prefixed tells of a word such as al-Assad or d’Arcy: a small particle joined to a capital.
func prefixed(w string) bool {
	for i := 1; i < len(w)-1 && i <= 5; i++ {
		sep := 1
		switch c := w[i]; {
		case c == '-' || c == '\'':
		case c == 0xe2 && strings.HasPrefix(w[i:], "’"):
			sep = len("’")
		default:
			continue
		}
		c, _ := utf8.DecodeRuneInString(w[i+sep:])
		p := w[:i]
		return unicode.IsUpper(c) && (lang.LexOf(p).Has(lang.LexParticle) || p == "d" || p == "l" || p == "o")
	}
	return false
}

// initial tells of a single capital letter, with its dot or without, or two: "J.", "J.-P.", "JP.".
func initial(w string) bool {
	c, n := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(c) {
		return false
	}
	return n == len(w) || w[n:] == "." || len(w) <= 6 && strings.HasSuffix(w, ".") && strings.Count(w, ".") >= 2
}

// lettered tells whether w has the letters of a name: no digits, a vowel unless it is an initial.
func lettered(w string) bool {
	vowel := false
	for _, c := range w {
		switch {
		case unicode.IsDigit(c):
			return false
		case c >= utf8.RuneSelf || strings.ContainsRune("aeiouyAEIOUY", c):
			vowel = true
		}
	}
	return vowel || initial(w) || len(w) == 2 && w[1] >= 'a' || w == "Ng" || w == "NG"
}

// extend is the token after the name that starts at i. sure allows common words.
func (r *reader) extend(i int, sure bool) int {
	last := i + 1
	for last-i < maxWords && r.same(last, i) {
		switch {
		case r.nameWord(last):
			last++
		case r.particle(last, i):
			last++
		case r.nickname(last, i):
			last += 4
		case r.suffix(last, i) > 0:
			return r.suffix(last, i)
		case sure && r.sureWord(last):
			last++
		case last == i+1 && r.familyWord(last):
			return last + 1
		case r.coverable(last) && r.a.Tokens[last].Upper && r.lex[last-1].Has(lang.LexGiven) && r.nameEnds(last) && last == i+1:
			return last + 1
		default:
			return last
		}
	}
	return last
}

// nickname tells whether a quoted word and a name word follow at token j: Richard “Tex” Coe.
func (r *reader) nickname(j, i int) bool {
	return r.same(j+3, i) && quote(r.a.Word(j)) && r.a.Tokens[j+1].Upper && quote(r.a.Word(j+2)) && r.nameWord(j+3)
}

func quote(w string) bool {
	return w == "\"" || w == "“" || w == "”" || w == "'" || w == "‘" || w == "’"
}

// nameEnds tells whether no further name word follows token i, and the place at i is the last word
// of a name: "Michael Jordan said", but not "Anthony Albanese of Australia".
func (r *reader) nameEnds(i int) bool {
	return !r.same(i+1, i) || !r.nameWord(i+1) && r.a.Word(i+1) != ","
}

// familyWord tells whether a common word after a given name is its family name:
// "Ben Player", "John Tower".
func (r *reader) familyWord(i int) bool {
	t := r.a.Tokens[i]
	const things = lang.LexFunction | lang.LexBodyHead | lang.LexOffice | lang.LexOfficeMod | lang.LexHonorific | lang.LexCalendar | lang.LexPortfolio
	return t.Class == corpus.Word && t.Upper && r.cover[i] == free && r.lex[i]&things == 0 && !r.shouting[t.Sentence] && lettered(r.a.Word(i)) &&
		r.lex[i-1].Has(lang.LexGiven) && r.lex[i-1]&(lang.LexCommon|lang.LexFunction|lang.LexPlaceHead|lang.LexCalendar) == 0 &&
		!(r.same(i+1, i) && r.a.Tokens[i+1].Upper) && (!r.lex[i].Has(lang.LexPlaceHead) || r.lex[i].Has(lang.LexCommon) && r.speaks(i+1))
}

// speaks tells whether token i is a verb of speech or a possessive: what follows a person.
func (r *reader) speaks(i int) bool {
	return r.same(i, i-1) && !r.a.Tokens[i].Upper && (r.lex[i].Has(lang.LexSpeech) || r.a.Word(i) == "who")
}

// sureWord tells whether a common capitalised word may belong to a name after an honorific: "Tony Street".
func (r *reader) sureWord(i int) bool {
	t := r.a.Tokens[i]
	if t.Class != corpus.Word || !t.Upper || r.cover[i] != free || r.shouting[t.Sentence] && !t.Caps {
		return false
	}
	l := r.lex[i]
	return l&(lang.LexFunction|lang.LexOffice|lang.LexHonorific|lang.LexOfficeMod|lang.LexSuffix|lang.LexCalendar|lang.LexRank) == 0 && lettered(r.a.Word(i))
}

// particle tells whether token j is a small word inside a name: "bin", "de la".
func (r *reader) particle(j, i int) bool {
	if !r.lex[j].Has(lang.LexParticle) || r.cover[j] != free || r.a.Tokens[j].Len() > 5 {
		return false
	}
	w := r.a.Word(j)
	switch w {
	case "at", "as", "an", "y", "e", "la", "le", "los", "las", "the", "santa", "st", "san":
		if !r.lex[j-1].Has(lang.LexParticle) && w != "y" && w != "e" || w == "at" || w == "as" || w == "an" {
			return false
		}
	}
	k := j + 1
	if r.same(k, i) && r.lex[k].Has(lang.LexParticle) && !r.a.Tokens[k].Upper {
		k++
	}
	return r.same(k, i) && (r.nameWord(k) && r.a.Tokens[k].Upper || prefixed(r.a.Word(k)))
}

// suffix is the token after ", Jr." or "III" at token j; 0 when there is none.
func (r *reader) suffix(j, i int) int {
	k := j
	if r.a.Word(k) == "," {
		k++
	}
	if !r.same(k, i) {
		return 0
	}
	switch r.a.Word(k) {
	case "Jr.", "Jr", "Sr.", "Sr", "III", "II", "IV":
		if r.at(k+1, i, ".") && r.a.Tokens[k+1].Start == r.a.Tokens[k].End && r.same(k+2, i) {
			return k + 2
		}
		return k + 1
	}
	return 0
}

// trim takes off what does not belong to a name: a verb form that opens the
// sentence, hanging particles and initials, calendar words.
func (r *reader) trim(first, last int) (int, int) {
	for last > first && (r.lex[last-1].Has(lang.LexParticle) && !r.lex[last-1].Has(lang.LexGiven) && last-first < 2 || r.lex[last-1].Has(lang.LexSuffix) && last-first > 1 && r.a.Tokens[last-1].Caps && !r.lex[last-1].Has(lang.LexGiven) && r.a.Tokens[last-1].Len() > 3) {
		last--
	}
	for first < last && r.opens(first) && last-first > 1 && r.verbal(first) {
		first++
	}
	return first, last
}

// verbal tells whether a word that opens a sentence looks like an English verb
// form or adverb rather than a name.
func (r *reader) verbal(i int) bool {
	w := r.a.Word(i)
	if r.lex[i].Has(lang.LexGiven) || r.a.Tokens[i].Caps {
		return false
	}
	if r.small[strings.ToLower(w)] {
		return true
	}
	for _, s := range [...]string{"ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ity", "ities"} {
		if len(w) > len(s)+2 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}
