// Package pledge reads what is promised: money, and other things that can be
// checked. For every amount of money it decides between a pledge, a part of one, an
// equivalent printed beside one, and sums that are no pledge (targets, needs,
// totals, project values ...); promises without money become commitments.
//
// The decision rests on words next to the amount, then on the verb that governs it
// and the tense of that verb, then on what stands after it (sums.go, act.go). Who
// promises is the subject of the verb (actors.go). All words are data of package lang.
package pledge

import (
	"strconv"

	"rapporteur/corpus"
)

// Extractor makes pledge and amount claims.
type Extractor struct{}

// Name is the extractor's name.
func (Extractor) Name() string { return "pledge" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 5 }

// Extract reads the pledges, commitments and other sums of a.
func (x Extractor) Extract(a *corpus.Article) []corpus.Claim {
	if len(a.Sentences) == 0 {
		return nil
	}
	t := prepare(a)
	var b builder
	for n := range a.Sentences {
		if !speaks(a.BlockOf(n).Role) {
			continue
		}
		s := t.sentence(n)
		sums, denied := s.sums()
		switch at := s.mistaken(); {
		case at >= s.lo:
			b.putRight(s, at, sums)
		case !b.rightOf(s, denied):
			for i := range sums {
				b.add(&sums[i])
			}
			b.commitments(s, sums)
			b.deny(s, sums, denied)
		}
	}
	out := append(b.claims(), b.mistakes()...)
	for i := range out {
		out[i].By = x.Name() + "/" + strconv.Itoa(x.Version())
	}
	return out
}

// speaks tells whether blocks of a role make statements of the article itself.
func speaks(r corpus.Role) bool {
	switch r {
	case corpus.RoleTitle, corpus.RoleStandfirst, corpus.RoleHeading, corpus.RoleBody:
		return true
	}
	return false
}

// most is how many amounts of one sentence are read: more are a table, not a sentence.
const most = 100

// sums are the amounts of a sentence with what each is. An equivalent is kept with
// the amount that it converts.
// Denied are those that are said not to be meant.
func (s sentence) sums() (out, denied []sum) {
	for i, m := range s.mentions(corpus.TypeMoney) {
		if i == most {
			break
		}
		v := m.Value.(corpus.Money)
		if k := s.converts(out, m, v); k >= 0 {
			if n := len(out[k].equals); n == 0 || out[k].equals[n-1].Value.(corpus.Money).Currency != v.Currency {
				out[k].equals = append(out[k].equals, m) // else the upper end of a range
			}
			continue
		}
		if k := len(out) - 1; k >= 0 && !v.Above.Empty() && v.Above == out[k].m.Span {
			out[k].v.AmountMax, out[k].m.Span.End = v.Amount, m.Span.End // one range
			_, out[k].e = s.tokens(m.Span)
			continue
		}
		x := sum{sentence: s, m: m, v: v}
		x.b, x.e = s.tokens(m.Span)
		x.q = x.back(x.b)
		if s.excluded(x.q, x.e) {
			denied = append(denied, x)
		} else {
			out = append(out, x)
		}
	}
	for i := range out {
		out[i].judge()
	}
	share(out)
	if len(out) > 1 && s.word(out[0].q-1) == "of" && (out[0].q-1 == s.lo || s.word(out[0].q-2) == ",") {
		for i := range out[1:] { // "Of the 5 million, 3 million are loans"
			out[i+1].part, out[i+1].of = true, out[0].v.Amount
		}
		if out[0].kind == isPledge {
			out[0].kind = ""
		}
	}
	return out, denied
}

// sameBracket tells whether an amount goes on the range of the equivalent before it.
func (s sentence) sameBracket(equals []corpus.Mention, m corpus.Mention) bool {
	last := equals[len(equals)-1]
	_, from := s.tokens(last.Span)
	to, _ := s.tokens(m.Span)
	if to-from > 3 || to < from {
		return false
	}
	for k := from; k < to; k++ {
		if w := s.word(k); w != "to" && w != "-" && w != "–" && w != "about" && w != "and" {
			return false
		}
	}
	return to > from
}

// converts is the index of the amount that m is an equivalent of, or -1.
func (s sentence) converts(before []sum, m corpus.Mention, v corpus.Money) int {
	for i := range before {
		if !v.Of.Empty() && v.Of.Overlaps(before[i].m.Span) {
			return i
		}
	}
	i := len(before) - 1
	if i >= 0 && len(before[i].equals) > 0 && s.sameBracket(before[i].equals, m) {
		return i
	}
	if i < 0 || before[i].v.Currency == v.Currency {
		return -1
	}
	from, to := before[i].e, 0
	if n := len(before[i].equals); n > 0 {
		_, from = s.tokens(before[i].equals[n-1].Span)
	}
	to, _ = s.tokens(m.Span)
	if to-from > 6 || to < from {
		return -1
	}
	bracket, or := false, false
	for k := from; k < to; k++ {
		switch s.word(k) {
		case ")", "]":
			if k+1 < to { // "Chile (5 million euros), Peru (4 million dollars)"
				return -1
			}
		case "(", "[", "/":
			bracket = true
		case "or", "equivalent", "equal", "i.e.", "equivalently", "=", "is", "that":
			or = true
		case "and", "plus", "in":
			return -1
		}
	}
	if bracket || or {
		return i
	}
	return -1
}
