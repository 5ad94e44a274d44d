package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// maxGap is how many tokens stand between a name and the title that goes with it at most.
const maxGap = 14

// joint is what the words between a name and a title have said so far.
type joint uint8

const (
	nothing joint = iota
	beside        // a comma, a bracket, a dash
	linked        // a verb of holding, or "as"
	awaited       // "who": its verb is to come
)

// apposed tells whether the words between a name and a title make the title the
// name's: a comma, "as", a copula, a relative clause.
func (r *reader) apposed(i, j int) bool {
	if i >= j || j-i > maxGap {
		return false
	}
	state := nothing
	for k := i; k < j; k++ {
		next, ok := r.step(state, i, k, j)
		if !ok {
			return false
		}
		state = next
	}
	return state == beside || state == linked
}

// step is the state after token k of the words between a name, which ends at i, and a title, which
// starts at j.
func (r *reader) step(state joint, i, k, j int) (joint, bool) {
	w := r.lower(k)
	if link := lang.OfficeLink(w); link != "" {
		if w == "been" || w == "worked" || w == "appointed" || w == "elected" || r.cover[k] == free {
			return linked, true
		}
	}
	switch w {
	case ",", "(", "–", "—", "-":
		if state == awaited && w == "," {
			return state, false
		}
		return max(state, beside), true
	case "the", "a", "an", "his", "her", "their", "its", "our", "now", "currently", "also", "still", "then", "’s", "'s", "both", "himself", "herself", "later",
		"subsequently", "until", "recently", "newly", "earlier", "and":
		return state, w != "until" && w != "and" || state >= linked || w == "and" && state == beside && k == i+1
	case "who", "whom":
		return awaited, true
	case "[", "]": // the mark of a note
		return state, true
	case "had", "has", "have":
		return state, true
	case "would":
		return state, state == awaited
	case "since", "from", "at", "time", "that", "until-then":
		return state, state >= linked
	case "in":
		return state, state == awaited || state == linked && r.lower(k-1) == "sworn"
	case "office", "down", "post", "role", "work", "over":
		return state, state == linked && lang.OfficeLink(r.lower(k-1)) != ""
	}
	switch {
	case r.cover[k] == byOther && state >= linked, r.a.Tokens[k].Class == corpus.Number && (state >= linked || r.a.Word(k-1) == "["), lang.StatusOf(w) != "":
		return state, true
	case r.cover[k] == byCountry || r.cover[k] == byDemonym, r.cover[k] == byBody && j-k < 5, r.cover[k] == byPlace && j-k < 4:
		return state, state >= beside
	}
	return state, state == beside && r.describes(i, k, j)
}

// describes tells whether token k is a word of the noun phrase that ends in the title at j: "a
// veteran opposition politician and former minister" not, "the Republican senator" yes.
func (r *reader) describes(i, k, j int) bool {
	if j-k > 4 || r.cover[k] != free || r.a.Tokens[k].Class != corpus.Word {
		return false
	}
	const other = lang.LexFunction | lang.LexSpeech | lang.LexKin | lang.LexCalendar
	w := r.lower(k)
	if r.lex[k]&other != 0 || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed") && r.lex[k]&lang.LexOfficeMod == 0 && k == i+1 {
		return false
	}
	return r.lower(i) == "," && (r.a.Tokens[k].Upper || r.phrase(i+1, k))
}

// phrase tells whether tokens [i, j) open a noun phrase with an article and have no verb.
func (r *reader) phrase(i, j int) bool {
	for k := i; k < j; k++ {
		switch w := r.lower(k); w {
		case "the", "a", "an", "’s", "'s":
			return true
		default:
			if lang.StatusOf(w) != "" || r.cover[k] == byCountry {
				return true
			}
		}
	}
	return false
}

// pastBetween is the status that the words between a name and its title give: "then" when the
// office was held at another time ("who in 2004 was", "served as"), "former" when it was left.
func (r *reader) pastBetween(i, j int) string {
	was, since, left := false, false, false
	for ; i < j; i++ {
		switch w := r.lower(i); {
		case w == "had":
			was = true
		case w == "now" || w == "currently":
			return "current"
		case w == "once" && r.lower(i-1) == "at":
		case lang.OfficeLink(w) == "then" && w != "been":
			was = true
		case lang.OfficeLink(w) == "former" && w != "stepped" || w == "down":
			left = true
		case w == "elected" || w == "appointed" || w == "named" || w == "sworn" || w == "has" || w == "since" || w == "nominated" || w == "confirmed" || w == "reappointed":
			since = true
		}
	}
	switch {
	case left:
		return "former"
	case was && !since:
		return "then"
	}
	return ""
}

// over tells whether the words after a title, at token i, end the time of the office: "from
// 2001 to 2005", "until 2012", "(1999–2004)".
func (r *reader) over(i int) bool {
	from := false
	for k := i; k < i+9 && r.same(k, i-1); k++ {
		switch w := r.lower(k); {
		case w == "from" || w == "between" || w == "(":
			from = true
		case w == "until" || w == "till":
			return k == i || from
		case (w == "to" || w == "and" || w == "–" || w == "-") && from && k > i+1:
			return r.same(k+1, i) && (r.a.Tokens[k+1].Class == corpus.Number || r.cover[k+1] == byOther)
		case r.cover[k] == byOther && from:
			if r.span(k, k+1).Start == r.a.Mentions[r.ment[k]].Start && strings.ContainsAny(r.a.Quote(r.a.Mentions[r.ment[k]].Span), "–-t") && r.interval(k) {
				return true
			}
		case r.cover[k] == byOther || r.a.Tokens[k].Class == corpus.Number:
		default:
			return false
		}
	}
	return false
}

// interval tells whether the date at token k is one from a year to another.
func (r *reader) interval(k int) bool {
	d, ok := r.a.Mentions[r.ment[k]].Value.(corpus.Date)
	return ok && strings.Contains(d.EDTF, "/") && !strings.HasSuffix(d.EDTF, "/..") && !strings.HasSuffix(d.EDTF, "/")
}
