package pledge

import (
	"slices"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// predicateMistaken is the predicate of a statement that a sum of a pledger is wrong.
const predicateMistaken = "mistaken"

// wrongSum is an amount that an article says is not so.
type wrongSum struct {
	figure
	in  sentence
	of  *sum // the pledge that it is said of, or nil
	cue corpus.Span
}

// mistaken is the token at which s says that it repeats what an earlier report had
// wrong, or -1: what an article corrects, it does not say.
func (s sentence) mistaken() int {
	wrong := -1
	for i := s.lo; i < s.hi; i++ {
		if wrong < 0 && lang.Mistakes[s.words[i]] {
			wrong = i
		}
		if label, _ := lang.Corrections.At(s.words[s.lo:s.hi], i-s.lo); label == "text" {
			return i
		}
	}
	if s.retells() {
		return wrong
	}
	return -1
}

// retells tells whether s speaks of what was said or written: "was incorrectly given as".
func (s sentence) retells() bool {
	for i := s.lo; i < s.hi; i++ {
		switch s.words[i] {
		case "reported", "stated", "said", "gave", "given", "wrote", "printed", "article", "report", "story", "headline":
			return true
		}
	}
	return false
}

// excluded tells whether an amount whose words begin at token q and end before e is the
// one that is not meant: "6 million, not 60 million", "instead of 60 million", "not 60
// million but 6 million".
func (s sentence) excluded(q, e int) bool {
	switch s.word(q - 1) {
	case "not":
		if w := s.word(q); w == "only" || w == "just" || w == "merely" {
			return false
		}
		w := s.word(q - 2)
		return w == "," || w == "and" || w == "(" || w == "-" || w == "–" || w == "—" || s.word(e) == "but" || s.word(e) == "," && s.word(e+1) == "but"
	case "of":
		return s.word(q-2) == "instead"
	case "than":
		return s.word(q-2) == "rather"
	}
	return false
}

// deny notes the sums that s says are not so, beside one that is: "6 million, not 60 million".
func (b *builder) deny(s sentence, sums, denied []sum) {
	if len(sums) == 0 {
		return
	}
	of := pledged(sums)
	if of != nil && of.act.at < s.lo { // the verb stands in the sentence before: see rightOf
		of = nil
	}
	for _, x := range denied {
		b.wrong = append(b.wrong, wrongSum{figure{x.m, x.v, x.b, x.e}, s, of, s.span(x.q-1, x.q)})
	}
	last := sums[len(sums)-1]
	if f, ok := s.bareBehind(last); ok {
		b.wrong = append(b.wrong, wrongSum{f, s, of, s.span(f.b-1, f.b)})
	}
}

// pledged is the first sum that is promised, or nil.
func pledged(sums []sum) *sum {
	for i := range sums {
		if sums[i].kind == isPledge {
			return &sums[i]
		}
	}
	return nil
}

// putRight reads a sentence that says, from the word at on, that an earlier report was
// wrong: which figures were wrong, and which are right. Of a right one the pledge is
// made as the sentence tells it of the wrong one.
func (b *builder) putRight(s sentence, at int, sums []sum) {
	wrong, right := s.judgeFigures(s.figures(), at)
	judged := append(append([]figure(nil), wrong...), right...)
	for i := range sums { // what a target or a budget is, is no matter of the correction
		if sums[i].kind != isPledge && !slices.ContainsFunc(judged, func(f figure) bool { return f.b == sums[i].b }) {
			b.add(&sums[i])
		}
	}
	of := pledged(sums)
	if of == nil && len(judged) > 0 {
		of = s.promisedSum(judged[0])
	}
	for _, f := range wrong {
		b.wrong = append(b.wrong, wrongSum{f, s, of, s.span(at, at+1)})
	}
	b.given = nil
	switch {
	case len(judged) == 0 && len(sums) == 0:
		b.given = s.unsaidSum()
	case of == nil:
	case len(right) > 0:
		b.restate(of, right[0])
	case len(wrong) > 0:
		b.given = of
	}
}

// promisedSum is the sum that a verb of promising before it is about, whatever else
// stands between: "the sum that Norway pledged was given as 60 million".
func (s sentence) promisedSum(f figure) *sum {
	for i := f.b - 1; i >= max(s.lo, f.b-reach); i-- {
		if v, ok := s.verb(i); ok && v.Class == lang.VerbPromise {
			if a, ok := s.read(i, v); ok {
				return &sum{sentence: s, m: f.m, v: f.v, b: f.b, e: f.e, q: f.b, kind: isPledge, act: a}
			}
		}
	}
	return nil
}

// unsaidSum is the sum that is given or promised in a sentence without one: "misstated
// the amount that Norway will provide".
func (s sentence) unsaidSum() *sum {
	for i := s.hi - 1; i >= max(s.lo, s.hi-reach); i-- {
		if v, ok := s.verb(i); ok && (v.Class == lang.VerbPromise || v.Class == lang.VerbGive) {
			if a, ok := s.read(i, v); ok {
				return &sum{sentence: s, b: s.hi, e: s.hi, q: s.hi, kind: isPledge, act: a}
			}
		}
	}
	return nil
}

// judgeFigures tells the wrong figures of a sentence from the right ones; those that
// nothing tells apart are neither.
func (s sentence) judgeFigures(list []figure, at int) (wrong, right []figure) {
	if len(list) == 0 {
		return nil, nil
	}
	given := list[0].b > at && s.givenBetween(at, list[0].b)
	bad := map[string]bool{}
	if given {
		bad[list[0].v.Amount] = true
	}
	for _, f := range list {
		if !given && (s.excluded(f.b, f.e) || s.word(f.b-1) == "from" && slices.ContainsFunc(list, func(o figure) bool { return s.word(o.b-1) == "to" })) {
			bad[f.v.Amount] = true
		}
	}
	for i, f := range list {
		switch {
		case bad[f.v.Amount]:
			wrong = append(wrong, f)
		case len(bad) > 0 && (!given || s.excluded(f.b, f.e) || s.righted(list[i-1].e, f.b)):
			right = append(right, f)
		}
	}
	return wrong, right
}

// givenBetween tells whether tokens [i, j) lead from the word of a mistake to the figure
// that was given, and not on to the right one.
func (s sentence) givenBetween(i, j int) bool {
	told := false
	for k := i; k < j; k++ {
		if s.word(k) == ";" {
			return false
		}
		told = told || lang.Retold[s.words[k]]
	}
	return told && !s.righted(i, j) || told && s.word(j-1) == "as"
}

// righted tells whether tokens [i, j) hold a phrase behind which the right figure stands.
func (s sentence) righted(i, j int) bool {
	for k := max(i, s.lo); k < j; k++ {
		if _, n := lang.Righted.At(s.words[s.lo:s.hi], k-s.lo); n > 0 {
			return true
		}
	}
	return false
}

// rightOf reads "The correct figure is 6 million" behind a sentence that called the sum
// of a pledge wrong.
func (b *builder) rightOf(s sentence, denied []sum) bool {
	of := b.given
	if of == nil || s.n > of.n+2 || s.block != of.block {
		b.given = nil
		return false
	}
	k := s.lo
	for k < min(s.hi, s.lo+6) && !lang.Sums[s.words[k]] {
		k++
	}
	for j := k + 1; j < min(s.hi, k+6); j++ {
		if f, ok := s.figureAt(j, of.v.Currency, 0); ok && f.v.Amount != of.v.Amount && (beForms[s.word(f.b-1)] || s.word(f.b-1) == "been") {
			b.given = nil
			b.restate(of, f)
			b.deny(s, []sum{{sentence: s, m: f.m, v: f.v, b: f.b, e: f.e, kind: isPledge, act: of.act}}, denied)
			return true
		}
	}
	return false
}

// restate makes the pledge that x tells of with the right sum in the place of the wrong one.
func (b *builder) restate(x *sum, right figure) {
	y := *x
	y.m, y.v, y.equals = right.m, right.v, nil
	y.rule = "corrected sum"
	from := len(b.drafts)
	b.addPledge(&y)
	for i := from; i < len(b.drafts); i++ {
		d := &b.drafts[i]
		if d.p.Modality == "past" { // what is recalled is the earlier report
			d.p.Modality = "announced"
		}
		for k := range d.claim.Parts {
			if d.claim.Parts[k].Field == "qualifier" {
				d.claim.Parts[k].Span = right.m.Span
			}
		}
	}
}

// mistakes are the statements of what is wrong, of those whose pledger is known.
func (b *builder) mistakes() []corpus.Claim {
	var out []corpus.Claim
	seen := map[string]bool{}
	for _, w := range b.wrong[:min(len(b.wrong), most)] {
		who, span, basis, t := b.pledgerOf(w)
		v := corpus.Statement{Subject: who, Predicate: predicateMistaken, Object: w.v.Amount + " " + w.v.Currency, Meeting: corpus.NoRef}
		if who == "" || small(w.v.Amount) || seen[v.Key()] {
			continue
		}
		seen[v.Key()] = true
		out = append(out, corpus.Claim{Value: v, Evidence: t, Rule: "called wrong", Basis: corpus.Stated,
			Parts: []corpus.Part{{Field: "subject", Span: span, Basis: basis, Rule: pledgerRule(basis)}, {Field: "predicate", Span: w.cue}, {Field: "object", Span: w.m.Span}}})
	}
	return out
}

func pledgerRule(b corpus.Basis) string {
	if b == corpus.Inferred {
		return "the only pledger of the article"
	}
	return ""
}

// pledgerOf is whose sum is called wrong: the pledger of the sentence, else the only
// one of the article.
func (b *builder) pledgerOf(w wrongSum) (who string, at corpus.Span, basis corpus.Basis, evidence corpus.Span) {
	evidence = w.in.a.Sentences[w.in.n].Span
	if w.of != nil {
		if x, ok := w.of.pledger(); ok {
			return x.name, x.span, "", evidence
		}
	}
	for i := range b.drafts {
		d := &b.drafts[i]
		p, ok := d.claim.Part("pledger")
		if !ok || d.p.Pledger == Collective || d.p.Currency != w.v.Currency || who == d.p.Pledger {
			continue
		}
		if who != "" {
			return "", corpus.Span{}, "", evidence
		}
		who, at = d.p.Pledger, p.Span
	}
	if who != "" {
		return who, at, corpus.Inferred, evidence
	}
	if x, ok := w.in.subject(w.b); ok {
		return x.name, x.span, "", evidence
	}
	return "", at, "", evidence
}
