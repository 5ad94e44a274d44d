package body

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Names end: a run of capitalised words is followed this far from its head.
const (
	maxLeft  = 10
	maxRight = 16
)

// heads finds the names that are built around a head noun.
func (r *reader) heads() {
	for i, t := range r.a.Tokens {
		if t.Class != corpus.Word || !r.lex[i].Has(lang.LexBodyHead) || r.isGeo(i) {
			continue
		}
		if _, ok := r.knownAt[i]; ok || r.titleGoesOn(i) || r.portfolio(i) {
			continue
		}
		lower := strings.ToLower(r.a.Word(i))
		kind := lang.BodyHead(lower)
		var f found
		var ok bool
		switch {
		case kind == lang.KindMinistry:
			f, ok = r.ministry(i)
		case !t.Upper:
			f, ok = r.lowerHead(i, lower, kind)
		default:
			f, ok = r.upperHead(i, lower, kind)
		}
		if ok {
			r.add(f)
		}
	}
}

// titleGoesOn tells whether the head at i is the first half of an office: "Press
// Secretary", "Party Chairman" not.
func (r *reader) titleGoesOn(i int) bool {
	return r.lex[i].Has(lang.LexOfficeMod) && r.sameSentence(i+1, i) && r.lex[i+1].Has(lang.LexOffice) && r.upper(i) == r.upper(i+1)
}

// portfolio tells whether the head at i is what an office is in charge of: "Minister of Energy of Peru".
func (r *reader) portfolio(i int) bool {
	return r.lex[i].Has(lang.LexPortfolio) && (r.at(i-1, i, "of") || r.at(i-1, i, "for")) && r.sameSentence(i-2, i) && r.lex[i-2].Has(lang.LexOffice) && r.upper(i-2)
}

// upperHead reads the name around the capitalised head at token i.
func (r *reader) upperHead(i int, lower, kind string) (found, bool) {
	f := found{first: i, last: i + 1, kind: kind}
	if first, _, ok := r.quoted(i); ok && kind == lang.KindSeries {
		f.first = first
		return f, true
	}
	if r.lex[i].Has(lang.LexBodyHead) && r.headGoesOn(i) {
		return f, false // an inner word of a longer name, which the last head will find
	}
	f.first = r.left(i)
	f.last = r.right(i, f.first == i)
	if f.last == i+1 && kind == lang.KindSeries {
		if q, ok := r.quotedAfter(i); ok {
			f.last, f.quoted = q, true
			return f, true
		}
	}
	if meetingHead(lower) && f.last > i+1 && r.levels(f.first, i) {
		return f, false // "Ministerial Conference of the Bali Process"
	}
	if !r.proper(f.first, f.last, i) {
		return f, false
	}
	if meetingHead(lower) && r.knownThenLevels(f.first, i) {
		return f, false
	}
	f.country = r.countryOf(f)
	return f, true
}

// levels tells whether tokens [first, last) say no more than who meets or how.
func (r *reader) levels(first, last int) bool {
	for j := first; j < last; j++ {
		if r.a.Tokens[j].Class == corpus.Word && !level(strings.ToLower(r.a.Word(j))) {
			return false
		}
	}
	return first < last
}

// headGoesOn tells whether the head at i is followed by more of a name with a
// later head: "Bank" in "World Bank Group", but not "Dialogue" in "Dialogue Conference".
func (r *reader) headGoesOn(i int) bool {
	if lang.BodyHead(strings.ToLower(r.a.Word(i))) == lang.KindSeries {
		return false
	}
	for j := i + 1; j <= i+4 && r.sameSentence(i, j) && r.upper(j) && !r.isGeo(j); j++ {
		if r.lex[j].Has(lang.LexBodyHead) {
			return true
		}
		if r.lex[j]&(lang.LexCommon|lang.LexPortfolio|lang.LexOfficeMod) == 0 {
			return false
		}
	}
	return false
}

// meetingHead tells whether a head names the meetings of a body as often as a body.
func meetingHead(lower string) bool {
	switch lower {
	case "summit", "conference", "talks", "meeting", "congress", "assembly", "consultations", "symposium", "roundtable":
		return true
	}
	return false
}

// left is the first token of the run of capitalised words that ends at token i.
func (r *reader) left(i int) int {
	first := i
	for j := i - 1; j >= 0 && i-j <= maxLeft && r.sameSentence(j, i); j-- {
		switch {
		case r.joins(j) && r.sameSentence(j-1, i) && r.upper(j-1) && !r.stopsLeft(j-1) && r.lex[j-1]&lang.LexBodyHead == 0:
			continue // decided by the word before
		case r.ofInside(j, i):
			j--
			first = j
		case r.upper(j) && !r.stopsLeft(j):
			if m := r.afterHolder(j, i); m > 0 {
				return r.trim(m, i)
			}
			first = j
		default:
			return r.trim(first, i)
		}
	}
	return r.trim(first, i)
}

// ofInside tells whether the "of" at token j is inside a name whose head is at i: in that of a
// country or body that the name begins with, "Lake-Republic of Korea Forum", "Council of Rivers
// Summit", or in "Heads of Government Meeting".
func (r *reader) ofInside(j, i int) bool {
	if r.a.Word(j) != "of" || !r.sameSentence(j-1, i) || !r.upper(j-1) || !r.upper(j+1) || j+1 >= i {
		return false
	}
	if r.geo[j] != noGeo && !r.begin[j] {
		return true
	}
	return meetingHead(strings.ToLower(r.a.Word(i))) && (r.lex[j-1].Has(lang.LexBodyHead) && r.lex[j+1]&lang.LexBodyHead == 0 || r.a.Word(j-1) == "Heads")
}

// afterHolder is the token after the "and" that parts the holder of the office at token j from
// the body whose head is at i, "President Lena Ostrovik and World Bank"; 0 when there is none.
func (r *reader) afterHolder(j, i int) int {
	const other = lang.LexBodyHead | lang.LexPortfolio | lang.LexCommon
	if l := r.lex[j]; !l.Has(lang.LexOffice) || l&other != 0 || !r.upper(j+1) {
		return 0
	}
	for k := i - 1; k > j+1; k-- {
		if r.a.Word(k) == "and" {
			return k + 1
		}
	}
	return 0
}

// joins tells whether token j is a link between two words of a name.
func (r *reader) joins(j int) bool {
	switch r.a.Word(j) {
	case "and", "&", "-", "–", "’", "'", "plus", "+", "/":
		return true
	}
	return false
}

// stopsLeft tells whether a capitalised word is no part of a name that goes on to its right.
func (r *reader) stopsLeft(j int) bool {
	l := r.lex[j]
	if r.geo[j] == isOther || l.Has(lang.LexHonorific) && !l.Has(lang.LexGiven) {
		return true
	}
	if l.Has(lang.LexCalendar) && !l.Has(lang.LexGiven|lang.LexFunction) {
		return true
	}
	if l.Has(lang.LexFunction) && (!r.a.Tokens[j].Caps || r.sameSentence(j+1, j) && r.a.Tokens[j+1].Caps) {
		return true
	}
	if l.Has(lang.LexBodyHead) {
		k := lang.BodyHead(strings.ToLower(r.a.Word(j)))
		return k == lang.KindSeries && !r.isGeo(j)
	}
	return false
}

// trim takes words off the front that count or place a body but do not name it.
func (r *reader) trim(first, head int) int {
	for first < head {
		l := r.lex[first]
		w := strings.ToLower(r.a.Word(first))
		switch {
		case r.joins(first), r.a.Tokens[first].Class == corpus.Punct:
		case l.Has(lang.LexFunction) && !r.isGeo(first):
		case len(w) > 1 && strings.Trim(r.a.Word(first), "IVXLC") == "": // "LXIV Summit"
		case w == "inaugural" || w == "annual" || w == "joint" || w == "former" || w == "new" && !r.upper(first+1):
		case l.Has(lang.LexOffice) && (l&(lang.LexOfficeMod|lang.LexBodyHead) == 0 || r.joins(first+1)):
		case r.geo[first] == isDemonym && first+1 == head && !strings.EqualFold(r.a.Word(head), "council"):
			return first
		default:
			return first
		}
		first++
	}
	return first
}

// right is the token after the name whose head is at i: "of the X and Y" is
// followed. alone tells that nothing stands before the head.
func (r *reader) right(i int, alone bool) int {
	last := i + 1
	for last-i < maxRight {
		next := r.link(last, i, last == i+1)
		if next == 0 {
			return last
		}
		last = next
		for r.sameSentence(last, i) && last-i < maxRight && r.continues(last) && !r.personNext(last) {
			last++
		}
	}
	return last
}

// personNext tells whether the word at token j, after a country, a portfolio or the like,
// begins a person's name rather than going on with that of a body: "of the Embassy of Peru
// Lena Ostrovik", "of the Fund for Security Policy Lena Ostrovik".
func (r *reader) personNext(j int) bool {
	const going = lang.LexCommon | lang.LexBodyHead | lang.LexPortfolio | lang.LexPlaceHead
	if r.isGeo(j) || r.lex[j]&going != 0 || r.a.Tokens[j].Caps {
		return false
	}
	return r.isGeo(j-1) || r.lex[j-1]&(lang.LexPortfolio|lang.LexCommon) != 0 && lang.NameClassOf(r.a.Word(j))&lang.GivenName != 0 && r.sameSentence(j+1, j) && r.upper(j+1) &&
		r.lex[j+1]&going == 0
}

// continues tells whether token j carries a name on to the right.
func (r *reader) continues(j int) bool {
	if !r.upper(j) || r.geo[j] == isOther || r.geo[j] == isDemonym && r.begin[j] {
		return false
	}
	if r.isGeo(j) {
		return !r.begin[j]
	}
	l := r.lex[j]
	if l.Has(lang.LexFunction) && !r.a.Tokens[j].Caps {
		return false
	}
	return !l.Has(lang.LexOffice) || l.Has(lang.LexPortfolio|lang.LexCommon) && !r.given(j+1)
}

// given tells whether token j is a given name.
func (r *reader) given(j int) bool {
	return j < len(r.lex) && r.upper(j) && r.lex[j].Has(lang.LexGiven) && !r.lex[j].Has(lang.LexCommon)
}

// link reads the words between two parts of a name from token j: the token after
// the first capitalised word of the next part, or 0.
func (r *reader) link(j, head int, first bool) int {
	if !r.sameSentence(j, head) {
		return 0
	}
	k := j + 1
	switch r.a.Word(j) {
	case "of", "for", "on", "against":
		if r.at(k, head, "the") {
			k++
		}
	case "the":
		if first || !r.sameSentence(k, head) || r.geo[k] != noGeo || !r.lex[k].Has(lang.LexCommon) {
			return 0
		}
	case "and", "&":
		if !first && r.at(k, head, "the") && r.sameSentence(k+1, head) && r.upper(k+1) && r.a.Word(k+1) == "Region" {
			return k + 2
		}
		if first || r.at(k, head, "the") || !r.sameSentence(k, head) || r.geo[k] != noGeo || r.given(k) {
			return 0
		}
		if r.lex[k].Has(lang.LexBodyHead) && !r.lex[k].Has(lang.LexPortfolio) {
			return 0
		}
	case "in", "to", "with":
		if first || !r.sameSentence(k, head) || r.geo[k] != noGeo {
			return 0
		}
	case ",":
		if first || !r.sameSentence(k, head) || r.geo[k] != noGeo || !r.listGoesOn(k, head) {
			return 0
		}
	default:
		return 0
	}
	if !r.sameSentence(k, head) || !r.upper(k) || r.geo[k] == isOther || r.geo[k] == isDemonym && r.a.Word(j) != "of" && r.a.Word(j) != "for" {
		return 0
	}
	if r.lex[k].Has(lang.LexFunction) || r.lex[k].Has(lang.LexHonorific) && !r.lex[k].Has(lang.LexCommon) {
		return 0
	}
	if r.geo[k] != noGeo {
		return r.geoEnd(k)
	}
	return k + 1
}

// listGoesOn tells whether the words from token k, after a comma, are a part of
// a list inside a name: "Smuggling, Trafficking in Persons and Related Crime".
func (r *reader) listGoesOn(k, head int) bool {
	for j := k; j < k+6 && r.sameSentence(j, head); j++ {
		switch w := r.a.Word(j); {
		case w == "and" || w == "&":
			return j > k && r.sameSentence(j+1, head) && r.upper(j+1) && r.geo[j+1] == noGeo && !r.given(j+1)
		case w == "in" || w == ",":
		case !r.upper(j) || r.given(j) || r.lex[j]&(lang.LexCommon|lang.LexPortfolio) == 0:
			return false
		}
	}
	return false
}

// quotedAfter is the token after a quoted name that follows the head at i: the
// forum “Central Asia – Republic of Korea”.
func (r *reader) quotedAfter(i int) (int, bool) {
	if !r.sameSentence(i+1, i) || !isQuote(r.a.Word(i+1)) || !r.sameSentence(i+2, i) || !r.upper(i+2) {
		return 0, false
	}
	for j := i + 3; j < i+2+maxQuoted && r.sameSentence(j, i); j++ {
		if isQuote(r.a.Word(j)) {
			return j, true
		}
	}
	return 0, false
}

// proper tells whether the words around the head at i make it a name.
func (r *reader) proper(first, last, i int) bool {
	if last-first < 2 {
		return false
	}
	weak := true
	for j := first; j < last; j++ {
		if j == i || !r.upper(j) {
			continue
		}
		if !level(strings.ToLower(r.a.Word(j))) && !(r.geo[j] == isDemonym && last == i+1) {
			weak = false
		}
	}
	if weak {
		return false
	}
	if meetingHead(strings.ToLower(r.a.Word(i))) && last == i+1 && first+1 == i && r.geo[first] == isCity {
		return r.upper(i)
	}
	return true
}

// level tells whether a word says who meets or how, and names no body.
func level(lower string) bool {
	switch lower {
	case "leaders", "ministers", "ministerial", "foreign", "senior", "officials", "special", "annual", "press", "news", "joint", "high-level", "high",
		"level", "summit", "extraordinary", "virtual", "regional", "international", "national", "global", "general", "political", "bilateral",
		"trilateral", "video", "donor", "donors", "pledging", "working", "the", "this", "our", "first", "second", "third", "new", "preparatory", "plenary":
		return true
	}
	return false
}

// knownThenLevels tells whether the words before a head are a known body and who
// of it meets: "Quad Leaders’ Summit" is a meeting of the Quad, not a body of its own.
func (r *reader) knownThenLevels(first, head int) bool {
	last, ok := r.knownAt[first]
	if !ok {
		return false
	}
	for j := last; j < head; j++ {
		if r.a.Tokens[j].Class == corpus.Word && !level(strings.ToLower(r.a.Word(j))) && r.a.Word(j) != "’s" && r.a.Word(j) != "'s" {
			return false
		}
	}
	return true
}
