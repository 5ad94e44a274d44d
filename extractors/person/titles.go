package person

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxTitle is the number of tokens that the title before a name is looked for in.
const maxTitle = 16

// titleBefore tells whether the words before token first are an office:
// "Foreign Minister of Kyrgyzstan", "the minister for trade,". A comma may stand
// between when the name has two words or more.
func (r *reader) titleBefore(first, words int) bool {
	j := first - 1
	if !r.same(j, first) {
		return false
	}
	if w := r.a.Word(j); w == "," || w == ":" {
		if words < 2 && w == "," {
			return false
		}
		j--
	}
	if !r.same(j, first) || !r.titleEnd(j) {
		return false
	}
	for k := 0; k < maxTitle && r.same(j, first); k, j = k+1, j-1 {
		l := r.lex[j]
		w := r.a.Word(j)
		switch {
		case r.cover[j] == byCountry, r.cover[j] == byDemonym, r.cover[j] == byPlace, r.cover[j] == byBody:
		case l.Has(lang.LexOffice), r.a.Tokens[j].Upper && officeWithHyphen(w):
			return r.a.Tokens[j].Class == corpus.Word && r.cover[j] == free && !r.verbUse(j)
		case l&(lang.LexPortfolio|lang.LexOfficeMod) != 0, l.Has(lang.LexBodyHead) && r.a.Tokens[j].Upper, w == "a.i.", w == "d’affaires", w == "d'affaires":
		case w == "of" || w == "for" || w == "the" || w == "and" || w == "&" || w == "," || w == "to" || w == "in" || w == "on" || w == "charge" || w == "’s" || w == "'s" || w == "-":
		default:
			return false
		}
	}
	return false
}

// officeWithHyphen tells of Director-General, Vice-Minister.
func officeWithHyphen(w string) bool {
	head, rest, ok := strings.Cut(w, "-")
	return ok && lang.LexOf(head)&(lang.LexOffice|lang.LexOfficeMod) != 0 && lang.LexOf(rest)&(lang.LexOffice|lang.LexOfficeMod|lang.LexRank) != 0
}

// titleEnd tells whether a title can end at token j.
func (r *reader) titleEnd(j int) bool {
	switch r.cover[j] {
	case byCountry, byPlace, byBody:
		return true
	case free:
		l := r.lex[j]
		return r.a.Tokens[j].Class == corpus.Word && !l.Has(lang.LexFunction) && l&(lang.LexOffice|lang.LexPortfolio|lang.LexOfficeMod) != 0
	}
	return false
}

// verbUse tells whether an office word at j is a verb or a thing: "to head", "will chair".
func (r *reader) verbUse(j int) bool {
	if !r.same(j-1, j) || r.a.Tokens[j].Upper {
		return false
	}
	switch r.a.Word(j) {
	case "head", "chair", "heads", "chairs", "judge", "deputy", "general", "marshal", "lead":
		w := r.a.Word(j - 1)
		return w == "to" || w == "will" || w == "would" || w == "in" || w == "who" || w == "that" || w == "and"
	}
	return false
}

// officeAfter tells whether an apposition with an office follows at token i: ", the
// minister of", ", Japan's ambassador", "(Uzbekistan, Minister of", ", as foreign minister".
func (r *reader) officeAfter(i, words int) bool {
	if !r.same(i, i-1) {
		return false
	}
	switch r.a.Word(i) {
	case ",", "(", "–", "—", "-":
		i++
	default:
		return false
	}
	spoke := false
	for k := 0; k < 9 && r.same(i, i-1); k, i = k+1, i+1 {
		l := r.lex[i]
		w := r.a.Word(i)
		switch {
		case r.cover[i] == byCountry, r.cover[i] == byDemonym, r.cover[i] == byBody, r.cover[i] == byPlace:
			spoke = spoke || r.cover[i] == byCountry || r.cover[i] == byPlace
		case l.Has(lang.LexOffice) && r.a.Tokens[i].Class == corpus.Word:
			return !r.namesNext(i+1, words) || spoke && words > 1
		case l&(lang.LexOfficeMod|lang.LexPortfolio|lang.LexStatus) != 0:
		case w == "the" || w == "a" || w == "an" || w == "’s" || w == "'s" || w == "’" || w == "," && k < 3 || w == "as" || w == "-" || w == "then" || w == "now" || w == "and" || w == "of" || w == "his" || w == "her" || w == "its" || w == "their":
		default:
			return false
		}
	}
	return false
}

// namesNext tells whether a title that ends before token i has its own holder
// there, so that it is no apposition to the name before: "Toyota, President X".
func (r *reader) namesNext(i, words int) bool {
	return r.same(i, i-1) && r.a.Tokens[i].Upper && r.nameWord(i) && words < 2
}
