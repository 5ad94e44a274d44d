package person

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// enough is the score from which a run of two or more words is a person.
const enough = 2

// weigh decides which runs are people by what stands in and around them.
func (r *reader) weigh() {
	for k := range r.runs {
		c := &r.runs[k]
		if c.strong {
			continue
		}
		if r.titleBefore(c.first, c.last-c.first) || r.officeAfter(c.last, c.last-c.first) {
			c.strong = r.bearable(c)
		}
		c.score = r.inside(c) + r.around(c)
		if c.last-c.first < 2 {
			c.score -= 2
		}
	}
	r.listed()
}

// listed makes a name of several words strong that goes on a list of names after a strong one:
// "Foreign Ministers X (Norway) and Y (Peru)", "X of Norway, Y of Peru".
func (r *reader) listed() {
	for k := 1; k < len(r.runs); k++ {
		c, p := &r.runs[k], &r.runs[k-1]
		if !c.strong && p.strong && p.last-p.first > 1 && c.last-c.first > 1 && c.score >= 0 && r.item(p.last, c.first) && r.bearable(c) {
			c.strong = true
		}
	}
}

// item tells whether the tokens [i, j) part two items of a list of people with their countries.
func (r *reader) item(i, j int) bool {
	if j-i > 9 || !r.same(i, j) {
		return false
	}
	parted, country := false, false
	for ; i < j; i++ {
		switch w := r.a.Word(i); {
		case w == "," || w == "and" || w == ";":
			parted = true
		case r.cover[i] == byCountry:
			country = true
		case w == "(" || w == ")" || w == "of" || w == "the" || r.lex[i].Has(lang.LexHonorific):
		default:
			return false
		}
	}
	return parted && country
}

// bearable tells whether a run may be a name where a title says that it is one:
// not when it is an abbreviation or goes on as something else.
func (r *reader) bearable(c *run) bool {
	if r.placeNext(c) || r.dateline(c) || storm(r.a.Word(c.first)) {
		return false
	}
	if c.last-c.first > 1 {
		return true
	}
	t := r.a.Tokens[c.first]
	return !(t.Caps && t.Len() < 4) && !initial(r.a.Word(c.first))
}

// dateline tells whether a run is the place or the agency at the head of a report: "RIVERTON –",
// "(Plains Wire) –", or who has the
// copyright.
func (r *reader) dateline(c *run) bool {
	if i := c.first - 1; r.at(i, c.first, "©") || r.at(i, c.first, ")") && r.at(i-1, c.first, "c") && r.at(i-2, c.first, "(") {
		return true // "(c) Plains Wire"
	}
	if !r.same(c.last, c.first) {
		return false
	}
	switch w := r.a.Word(c.last); w {
	case ")":
		return r.at(c.first-1, c.first, "(") && r.same(c.last+1, c.first) && dash(r.a.Word(c.last+1)) && c.first-r.a.Sentences[r.a.Tokens[c.first].Sentence].First < 12
	default:
		return dash(w) && r.a.Tokens[c.last-1].Caps && r.opens(c.first)
	}
}

func dash(w string) bool { return w == "–" || w == "—" || w == "-" || w == "--" }

// storm tells of a word that makes a name that of a storm.
func storm(w string) bool {
	switch w {
	case "Hurricane", "Typhoon", "Cyclone", "Storm", "Superstorm":
		return true
	}
	return false
}

// placeNext tells whether the word after a run makes it the name of a place or body: "Navoi Street".
func (r *reader) placeNext(c *run) bool {
	return r.same(c.last, c.first) && r.a.Tokens[c.last].Upper && r.lex[c.last]&(lang.LexPlaceHead|lang.LexBodyHead|lang.LexCommon) != 0 &&
		r.lex[c.last]&lang.LexOffice == 0 && !r.shouting[r.a.Tokens[c.first].Sentence]
}

// inside weighs the words of a run.
func (r *reader) inside(c *run) int {
	s, given, unknown, caps, small := 0, 0, 0, 0, 0
	n := c.last - c.first
	for i := c.first; i < c.last; i++ {
		w := r.a.Word(i)
		l := r.lex[i]
		switch {
		case initial(w):
			if c.last-c.first > 1 {
				s++
			}
			continue
		case l.Has(lang.LexParticle) && !l.Has(lang.LexGiven), prefixed(w):
			if c.last-c.first > 1 {
				s++
			}
			continue
		case l.Has(lang.LexGiven):
			given++
			if l.Has(lang.LexCommon|lang.LexFunction|lang.LexPlaceHead) && (i > c.first || n < 2 || r.opens(i) || r.lex[i+1]&^(lang.LexGiven|lang.LexParticle) != 0) {
				given--
			}
		case l&(lang.LexPlaceHead|lang.LexPortfolio) != 0:
			s -= 2
		default:
			unknown++
			if surname(w) {
				s++
			}
		}
		if r.a.Tokens[i].Caps {
			caps++
		}
		if r.small[strings.ToLower(w)] {
			small++
		}
	}
	if r.lex[c.first].Has(lang.LexGiven) && given > 0 {
		s += 3
	} else if given > 0 {
		s += 2
	}
	if caps == 1 && n >= 2 && r.a.Tokens[c.first].Len()+r.a.Tokens[c.last-1].Len() > 6 && given+unknown >= 2 {
		s += 2
	}
	if unknown >= 2 && given == 0 {
		s++
	}
	if n == 2 && chinese(r.a.Word(c.first)) && strings.Contains(r.a.Word(c.first+1), "-") {
		s += 4
	}
	if n > 4 {
		s--
	}
	if caps == n && !r.shouting[r.a.Tokens[c.first].Sentence] {
		s -= 2
	}
	return s - 2*small
}

// around weighs the words before and after a run.
func (r *reader) around(c *run) int {
	s := 0
	if r.same(c.first-1, c.first) {
		s += r.before(c.first - 1)
	}
	if r.dateline(c) || storm(r.a.Word(c.first)) {
		s -= 8
	}
	if r.placeNext(c) {
		s -= 4
	}
	if r.same(c.last, c.first) {
		s += r.after(c.last)
	}
	if sen := r.a.Tokens[c.first].Sentence; !r.shouting[sen] {
		if !r.opens(c.first) {
			s++
		}
	} else {
		s--
	}
	return s
}

func (r *reader) before(i int) int {
	switch strings.ToLower(r.a.Word(i)) {
	case "in", "at", "near", "into", "through", "across", "around", "outside", "inside", "on", "throughout", "towards", "toward", "above", "off", "aboard":
		return -3
	case "from", "to", "via":
		return -1
	case "the", "this", "a", "an", "its", "their", "our", "these", "such", "all", "both", "uss", "hms", "ss", "fs":
		return -4
	case "by", "with", "between", "than":
		return 0
	}
	l := r.lex[i]
	switch {
	case l.Has(lang.LexKin) && r.a.Tokens[i].Class == corpus.Word, l.Has(lang.LexJob) && !l.Has(lang.LexCommon):
		return 2
	case l.Has(lang.LexSpeech):
		return 1
	case l.Has(lang.LexCommon) && r.a.Tokens[i].Upper && !r.opens(i):
		return -2
	}
	return 0
}

func (r *reader) after(i int) int {
	w := r.a.Word(i)
	l := r.lex[i]
	switch {
	case w == "’s" || w == "'s":
		return 0
	case l.Has(lang.LexSpeech) && !r.a.Tokens[i].Upper:
		return 2
	case w == "who" || w == "whose" || w == "himself" || w == "herself":
		return 2
	case w == "," && r.same(i+1, i):
		switch n := r.a.Word(i + 1); {
		case n == "who" || n == "whose" || n == "whom":
			return 2
		case r.a.Tokens[i+1].Class == corpus.Number && r.a.Tokens[i+1].Len() == 2:
			return 2 // "Jane Doe, 45,"
		}
	case w == "(" && r.same(i+1, i) && (r.a.Word(i+1) == "born" || r.a.Word(i+1) == "b."):
		return 2
	case w == "(" && r.same(i+2, i) && r.a.Word(i+2) == ")" && r.a.Tokens[i+1].Caps:
		return -3
	case w == "-" || w == "–":
		return 0
	}
	return 0
}

// surnameEndings are endings that hardly any English word has.
var surnameEndings = []string{"ov", "ev", "ova", "eva", "enko", "sky", "ski", "skyy", "skiy", "skaya", "yan", "ian", "shvili", "dze", "zadeh", "zoda", "pour", "nejad", "oglu", "ović", "ić",
	"ic", "escu", "opoulos", "akis", "idis", "ez", "sson", "sen", "ström", "berg", "stein", "mann", "bayev", "baev", "bekov", "uly", "kyzy", "oğlu", "moto", "yama", "mura", "shima",
	"zawa", "guchi", "hashi", "tani", "saki", "naga", "kawa", "ino", "elli", "etti", "ucci", "ini", "iani", "eira", "ães", "ullah", "uddin", "iyev", "yoyev", "wala", "walla", "asinghe",
	"ardene", "aratne", "vili", "nen", "la", "čius", "auskas", "aitis", "iņš", "iņa"}

// surname tells whether a word ends like a surname of some language.
func surname(w string) bool {
	if len(w) < 5 {
		return false
	}
	w = strings.ToLower(w)
	for _, e := range surnameEndings {
		if len(e) > 2 && strings.HasSuffix(w, e) || len(e) == 2 && len(w) > 5 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
