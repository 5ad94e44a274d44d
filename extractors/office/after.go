package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// after reads what follows the head: "of Foreign Affairs of Japan", "to
// Kazakhstan", "in charge of Central Asia", "of A, B and C".
func (r *reader) after(t *title) {
	if r.at(t.last, t.head, "-") && r.same(t.last+1, t.head) && lang.StatusOf(r.a.Word(t.last+1)) == "designate" {
		t.status, t.last = "designate", t.last+2
	} else if r.same(t.last, t.head) && lang.StatusOf(r.a.Word(t.last)) == "designate" {
		t.status, t.last = "designate", t.last+1
	}
	r.epithet(t)
	for t.last-t.head < maxAfter && r.same(t.last, t.head) {
		next := r.part(t, t.last)
		if next == t.last {
			return
		}
		t.last = next
	}
}

// epithet reads what follows the head of some titles: "Extraordinary and Plenipotentiary", "at large".
func (r *reader) epithet(t *title) {
	i := t.last
	if r.at(i, t.head, "d’affaires") || r.at(i, t.head, "d'affaires") {
		t.parts, t.last = append(t.parts, r.a.Word(i)), i+1
		i++
	}
	for r.same(i, t.head) && (r.lower(i) == "extraordinary" || r.lower(i) == "plenipotentiary" || r.lower(i) == "and" && r.at(i+1, t.head, "Plenipotentiary")) {
		i++
	}
	if r.at(i, t.head, "at") && r.at(i+1, t.head, "large") || r.at(i, t.head, "in") && (r.at(i+1, t.head, "chief") || r.at(i+1, t.head, "Chief")) {
		i += 2
	}
	if r.at(i, t.head, "a.i.") || r.at(i, t.head, "ad") && r.at(i+1, t.head, "interim") {
		t.status = "interim"
		t.last = i + 1
		if r.at(i, t.head, "ad") {
			t.last++
		}
		return
	}
	if i > t.last {
		t.parts, t.last = append(t.parts, r.folded(t.last, i)), i
	}
}

// part reads one phrase after the title, from token j; j when there is none.
func (r *reader) part(t *title, j int) int {
	w := r.a.Word(j)
	if r.a.Tokens[j].Caps && r.a.Tokens[t.head].Caps {
		w = strings.ToLower(w) // MINISTER FOR FOREIGN AFFAIRS
	}
	k := j + 1
	switch w {
	case "of", "for", "on", "at", "from":
	case "to", "in":
		if w == "in" && r.at(k, j, "charge") && r.at(k+1, j, "of") {
			k += 2
		} else if !r.diplomat(t) {
			return j
		}
	default:
		return j
	}
	words := r.a.Text[r.a.Tokens[j].Start:r.a.Tokens[k-1].End]
	for r.same(k, j) && (r.a.Word(k) == "the" || r.a.Word(k) == "all" || r.a.Word(k) == "both" || r.a.Word(k) == "its" && w == "of") {
		k++
	}
	if !r.same(k, j) {
		return j
	}
	switch r.cover[k] {
	case byCountry:
		return r.ofCountry(t, words, j, k)
	case byDemonym:
		if n := r.ofDemonym(t, j, k); n > j || w == "from" || w == "in" || w == "to" {
			return n
		}
		return r.ofNamed(t, j, k)
	case byPlace:
		return r.ofPlace(t, words, j, k)
	case byBody:
		if w == "from" || w == "in" {
			return j
		}
		b, _ := r.body(k)
		if t.org == "" && t.orgKind == "" {
			r.setOrg(t, b, k)
		}
		return r.mission(t, r.pastAbbreviation(r.end(k)))
	case free:
		return r.ofWords(t, w, j, k)
	}
	return j
}

// ofWords reads a phrase of words that no finder knows, from token k: "of the country", "of
// Foreign Affairs", "of the White Helmets".
func (r *reader) ofWords(t *title, w string, j, k int) int {
	if (w == "of" || w == "from") && (r.a.Word(k) == "country" || r.a.Word(k) == "republic") && k > j+1 {
		t.anaphor = true
		return k + 1
	}
	if w == "of" && r.lower(k) == "ministers" && (r.lower(j-1) == "cabinet" || r.lower(j-1) == "council") {
		t.parts = append(t.parts, r.folded(j, k+1))
		return k + 1
	}
	if n := r.nations(t, k); n > k {
		return n
	}
	if w == "from" || w == "at" {
		return j
	}
	if n := r.portfolio(t, j, k); n > j {
		return n
	}
	return r.ofNamed(t, j, k)
}

// mission reads what stands for a body in a country, from token i: "of the EU | Delegation to
// Peru". It gives the token after.
func (r *reader) mission(t *title, i int) int {
	if !r.same(i, t.head) || !r.a.Tokens[i].Upper || r.cover[i] == byPerson {
		return i
	}
	switch r.lower(i) {
	case "delegation", "mission", "office", "representation":
	default:
		return i
	}
	end := i + 1
	if (r.at(end, i, "to") || r.at(end, i, "in")) && r.same(end+1, i) && (r.cover[end+1] == byCountry || r.cover[end+1] == byPlace) {
		end = r.end(end + 1)
	}
	t.parts = append(t.parts, "of the "+r.folded(i, end))
	return end
}

// ofNamed reads "of parliament", "of the White Helmets" from token k; the words before start at j.
func (r *reader) ofNamed(t *title, j, k int) int {
	if t.org != "" || t.orgKind != "" || t.plural || r.a.Word(j) != "of" && r.a.Word(j) != "for" && r.a.Word(j) != "at" {
		return j
	}
	if lang.OrgNoun(r.lower(k)) && r.cover[k] == free && !r.a.Tokens[k].Upper {
		t.parts = append(t.parts, r.folded(j, k+1))
		return k + 1
	}
	if r.a.Word(j) != "of" || !r.bodied(t) {
		return j
	}
	if n := r.named(t, k); n > k {
		return n
	}
	return j
}

// bodied tells whether an office is one at the head of a body or in it.
func (r *reader) bodied(t *title) bool {
	switch r.lower(t.head) {
	case "president", "head", "chief", "leader", "director", "chair", "chairman", "chairwoman", "chairperson", "commander", "spokesman", "spokeswoman", "spokesperson", "member",
		"founder", "co-founder", "archbishop", "bishop", "professor", "dean", "rector", "secretary-general", "general-secretary", "general":
		return true
	}
	return false
}

// pastAbbreviation is the token after "(GCC)" at token i, or i.
func (r *reader) pastAbbreviation(i int) int {
	if r.at(i, i-1, "(") && r.same(i+2, i) && r.cover[i+1] == byBody && r.a.Word(i+2) == ")" {
		return i + 3
	}
	return i
}

// diplomat tells whether an office is held toward another country.
func (r *reader) diplomat(t *title) bool {
	w := strings.ToLower(r.a.Word(t.head))
	return strings.Contains(w, "ambassador") || strings.Contains(w, "envoy") || strings.Contains(w, "representative") || strings.Contains(w, "commissioner") ||
		strings.Contains(w, "consul") || strings.HasPrefix(w, "charg") || w == "delegate" || w == "observer"
}

// folded is the text of tokens [first, last) with its white space folded.
func (r *reader) folded(first, last int) string {
	return strings.Join(strings.Fields(r.a.Text[r.a.Tokens[first].Start:r.a.Tokens[last-1].End]), " ")
}

// portfolio reads what an office is in charge of, from token k; the words before start at j: "Trade
// and Industry", "development, cooperation and foreign trade".
func (r *reader) portfolio(t *title, j, k int) int {
	upper := r.a.Tokens[t.head].Upper
	last := k
	for i := k; i-k < 14 && r.same(i, j); i++ {
		w := r.a.Word(i)
		l := r.lex[i]
		tok := r.a.Tokens[i]
		if tok.Caps {
			w = strings.ToLower(w)
		}
		if tok.Class == corpus.Word && r.cover[i] == free {
			isPort := l.Has(lang.LexPortfolio) && l&lang.LexFunction == 0 && !(w == "general" || w == "General" && i == k) || upper && i == k && r.beforePortfolio(i)
			if isPort || upper && tok.Upper && l.Has(lang.LexCommon) && l&(lang.LexOffice|lang.LexFunction) == 0 {
				last = i + 1
				continue
			}
		}
		switch w {
		case "and", "&", ",", "’s", "'s", "’", "'":
			if last == i && r.same(i+1, j) && r.cover[i+1] == free && r.lex[i+1].Has(lang.LexPortfolio) && r.lex[i+1]&lang.LexFunction == 0 && r.a.Tokens[i+1].Upper == r.a.Tokens[last-1].Upper && !r.headFollows(i+1) {
				continue
			}
			if w == "," && last == i && r.serial(i, j) {
				continue
			}
		case "of", "the":
			if last == i && w == "of" && r.same(i+1, j) && r.cover[i+1] == free && r.lex[i+1].Has(lang.LexPortfolio) && r.lex[i+1]&lang.LexFunction == 0 {
				continue
			}
		}
		break
	}
	if last == k {
		last = r.matter(t, j, k)
	}
	if last > j {
		t.parts = append(t.parts, r.folded(j, last))
	}
	return last
}

// beforePortfolio tells whether token i is one of at most two capitalised words before "Affairs"
// or another portfolio: "Near Eastern Affairs".
func (r *reader) beforePortfolio(i int) bool {
	for k := i; k < i+3 && r.same(k, i) && r.a.Tokens[k].Upper && (r.cover[k] == free || r.cover[k] == byPlace || r.cover[k] == byDemonym); k++ {
		if k > i && r.lex[k].Has(lang.LexPortfolio) {
			return true
		}
	}
	return false
}

// maxMatter is the most tokens that say what an envoy is sent for.
const maxMatter = 10

// matter is the token after what an envoy is sent for, from token k, when the holder follows:
// "special envoy for the harvest, X", "Envoy for the Global Coalition to Stop Hunger X"; j
// when it is not so.
func (r *reader) matter(t *title, j, k int) int {
	if !r.diplomat(t) || r.a.Word(j) != "for" && r.a.Word(j) != "on" {
		return j
	}
	proper := r.a.Tokens[k].Upper
	for i := k; i < k+maxMatter && r.same(i, j); i++ {
		w := r.a.Word(i)
		switch {
		case proper && i > k && r.cover[i] == byPerson:
			return i
		case w == "," && i > k && i < k+4 && r.same(i+1, j) && r.cover[i+1] == byPerson:
			return i
		case w == "and" || w == "of" || w == "to" && proper || w == "the" && proper:
		case r.a.Tokens[i].Class != corpus.Word || r.lex[i].Has(lang.LexFunction), proper && !r.a.Tokens[i].Upper, !proper && r.cover[i] != free:
			return j
		}
	}
	return j
}

// serial tells whether the comma at token i is the one before "and" of a list of
// portfolios: "trade, industry, and energy".
func (r *reader) serial(i, j int) bool {
	return r.at(i+1, j, "and") && r.same(i+2, j) && r.cover[i+2] == free && r.lex[i+2].Has(lang.LexPortfolio) && r.lex[i+2]&lang.LexFunction == 0 && !r.headFollows(i+2)
}

// headFollows tells whether the words at token i start another title: "and Foreign Minister".
func (r *reader) headFollows(i int) bool {
	for k := 0; k < 4 && r.same(i+k, i); k++ {
		if r.lex[i+k].Has(lang.LexOffice) || hyphenHead(r.a.Word(i+k)) != "" {
			return true
		}
		if r.lex[i+k]&(lang.LexPortfolio|lang.LexOfficeMod) == 0 || r.lex[i+k].Has(lang.LexFunction) {
			return false
		}
	}
	return false
}

func appendNew(xs []string, more ...string) []string {
next:
	for _, m := range more {
		for _, x := range xs {
			if x == m {
				continue next
			}
		}
		if m != "" {
			xs = append(xs, m)
		}
	}
	return xs
}
