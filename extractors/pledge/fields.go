package pledge

import (
	"strconv"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// meetingDates are the dates of the meetings of an article: that of the meeting's
// first sentence with a date.
func meetingDates(t *text) map[int]found {
	out := map[int]found{}
	for i, m := range t.a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		if _, known := out[e.Ref]; known {
			continue
		}
		n := t.a.SentenceAt(m.Start)
		if n < 0 {
			continue
		}
		if d, ok := t.dateBeside(i, t.a.Sentences[n].Span); ok {
			out[e.Ref] = found{d.value, d.span, "date of the meeting"}
		}
	}
	return out
}

// dateBeside is the date in the sentence that is nearest to mention i, when no
// other meeting is nearer to it.
func (t *text) dateBeside(i int, in corpus.Span) (found, bool) {
	m := t.a.Mentions[i]
	ref := m.Value.(corpus.Event).Ref
	best, bestGap := found{}, 1<<30
	list := t.a.MentionsIn(in)
	if len(list) > 200 {
		list = list[:200]
	}
	for _, d := range list {
		v, ok := d.Value.(corpus.Date)
		if !ok || d.Type != corpus.TypeDate || v.EDTF == "" || v.NamePart {
			continue
		}
		g := gap(m.Span, d.Span)
		if g >= bestGap {
			continue
		}
		free := true
		for _, o := range list {
			if oe, is := o.Value.(corpus.Event); is && oe.Ref != ref && gap(o.Span, d.Span) < g {
				free = false
			}
		}
		if free {
			best, bestGap = found{value: v.EDTF, span: d.Span}, g
		}
	}
	return best, bestGap < 1<<30
}

func gap(a, b corpus.Span) int {
	switch {
	case a.End <= b.Start:
		return b.Start - a.End
	case b.End <= a.Start:
		return a.Start - b.End
	}
	return 0
}

// meeting is the meeting that a sentence speaks of: one that it names, else the
// last one named before in the same block.
func (s sentence) meeting() (ref int, at corpus.Span, rule string) {
	sp := s.a.Sentences[s.n].Span
	for _, m := range s.a.MentionsIn(sp) {
		if e, ok := m.Value.(corpus.Event); ok {
			return e.Ref, m.Span, ""
		}
	}
	for n := s.n - 1; n >= 0 && n >= s.n-5 && s.a.Sentences[n].Block == s.block; n-- {
		for _, m := range s.a.MentionsIn(s.a.Sentences[n].Span) {
			if e, ok := m.Value.(corpus.Event); ok {
				return e.Ref, m.Span, "the meeting of the sentences before"
			}
		}
	}
	if s.main != corpus.NoRef && s.fitsMain() && !s.longBefore(s.meetings[s.main].value) {
		for _, m := range s.a.Mentions {
			if e, ok := m.Value.(corpus.Event); ok && e.Ref == s.main {
				return s.main, m.Span, "the meeting that the article is about"
			}
		}
	}
	return corpus.NoRef, corpus.Span{}, ""
}

// mainMeeting is the meeting that most mentions are of, at least half of them, unless
// it is still to come.
func mainMeeting(a *corpus.Article) int {
	count := map[int]int{}
	all, best := 0, corpus.NoRef
	planned := map[int]bool{}
	for _, m := range a.Mentions {
		e, ok := m.Value.(corpus.Event)
		if !ok {
			continue
		}
		all++
		count[e.Ref]++
		planned[e.Ref] = planned[e.Ref] || e.Modality == "planned" || e.Modality == "cancelled" || e.Modality == "postponed"
		if best == corpus.NoRef || count[e.Ref] > count[best] || count[e.Ref] == count[best] && e.Ref < best {
			best = e.Ref
		}
	}
	if best == corpus.NoRef || 2*count[best] < all || planned[best] {
		return corpus.NoRef
	}
	return best
}

// fitsMain tells whether the sentence gives no date that contradicts the main meeting.
func (s sentence) fitsMain() bool {
	d, dated := s.meetings[s.main]
	for _, m := range s.mentions(corpus.TypeDate) {
		v := m.Value.(corpus.Date)
		if v.EDTF == "" {
			continue
		}
		if !dated || corpus.CompareEDTF(v.EDTF, d.value) == corpus.Disjoint {
			return false
		}
	}
	return true
}

// date is when the promise was made: a date beside the verb, else that of the meeting.
func (s sentence) date(verb, outer, money int, aheadOf bool, ref int) (found, bool) {
	var best found
	bestGap := 1 << 30
	for _, m := range s.mentions(corpus.TypeDate) {
		v := m.Value.(corpus.Date)
		at, end := s.tokens(m.Span)
		if v.EDTF == "" || strings.Contains(v.EDTF, "..") || s.later(v) || v.Precision == "decade" || v.Precision == "century" {
			continue
		}
		if v.NamePart && !s.inMeeting(m.Span) {
			continue
		}
		switch s.word(at - 1) {
		case "since", "until", "by", "through", "over", "for", "from", "between", "till", "to", "before", "of":
			if !s.inMeeting(m.Span) {
				continue
			}
		}
		if aheadOf && at > outer+3 && at > verb && !s.inMeeting(m.Span) { // when it will be paid, not when it was said
			continue
		}
		g := min(abs(at-outer), abs(end-outer))
		if at > money {
			g += 3
		}
		if g < bestGap {
			best, bestGap = found{value: v.EDTF, span: m.Span}, g
		}
	}
	if bestGap < 1<<30 {
		return best, true
	}
	d, ok := s.meetings[ref]
	if ok && s.a.Published.Date != "" {
		if x, err := corpus.ParseEDTF(d.value); err == nil && s.laterThanPublished(x.First) {
			return found{}, false
		}
	}
	return d, ok && ref != corpus.NoRef
}

// inMeeting tells whether a date stands inside the name of a meeting: "the 2016 conference".
func (s sentence) inMeeting(sp corpus.Span) bool {
	for _, m := range s.mentions(corpus.TypeEvent) {
		if m.Span.Contains(sp) || (gap(m.Span, sp) <= 2) {
			return true
		}
	}
	return false
}

func (s sentence) later(d corpus.Date) bool { return s.laterThanPublished(d.First) }

func (s sentence) laterThanPublished(first string) bool {
	p, err := corpus.ParseEDTF(s.a.Published.Date)
	return err == nil && p.Last != "" && first != "" && first > p.Last
}

// longBefore tells whether a date lies more than a month before publication.
func (s sentence) longBefore(edtf string) bool {
	p, err1 := corpus.ParseEDTF(s.a.Published.Date)
	d, err2 := corpus.ParseEDTF(edtf)
	if err1 != nil || err2 != nil || p.First == "" || d.Last == "" {
		return false
	}
	return d.Last < p.First && d.Last[:7] != p.First[:7] && !(nextMonth(d.Last[:7]) == p.First[:7] && d.Last[8:] > p.First[8:])
}

func nextMonth(ym string) string {
	y, _ := strconv.Atoi(ym[:4])
	m, _ := strconv.Atoi(ym[5:])
	if m++; m > 12 {
		y, m = y+1, 1
	}
	return pad(y, 4) + "-" + pad(m, 2)
}

func pad(n, w int) string {
	s := strconv.Itoa(n)
	for len(s) < w {
		s = "0" + s
	}
	return s
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// party is a beneficiary and where it is named.
type party struct {
	name string
	span corpus.Span
	rule string
}

// givers and takers are the prepositions before a giver and before one who is given something.
var (
	givers = set("by from")
	takers = set("to for in with across towards toward within on")
	// forTakers are those that also count before the verb, where "in" tells a place.
	forTakers = set("to for towards toward")
)

// takersIn lists the beneficiaries named in tokens [i, j): those behind "to", "for",
// "in", objects of helping, people of a country, and what is listed together with these.
func (s sentence) takersIn(i, j int, but string, preps map[string]bool) []party {
	var out []party
	taken := false // the last actor was taken, and a list may go on
	last := i
	for _, x := range s.actorsIn(i, j) {
		if x.pronoun || x.name == but || x.name == Collective || x.end > j {
			taken = false
			last = x.end
			continue
		}
		lead := s.lead(x.at, i)
		switch {
		case taken && s.listed(last, x.at):
		case preps[lead], helpers[lead]:
			taken = true
		case x.people && !givers[lead]:
			taken = true
		default:
			taken = false
		}
		if taken && x.person == "" {
			out = append(out, s.party(x))
		}
		last = x.end
	}
	return unique(out)
}

var helpers = set("help helping helps support supporting supports assist assisting assists strengthen aid rebuild enable")

// lead is the word that the noun group around token i hangs on: it steps back over
// articles, adjectives and nouns, at most six words, down to a preposition or verb.
func (s sentence) lead(i, lo int) string {
	for k := i - 1; k >= max(lo, i-6); k-- {
		w := s.word(k)
		if takers[w] || givers[w] || helpers[w] {
			return w
		}
		if w == "of" {
			continue
		}
		if s.a.Tokens[k].Class == corpus.Punct && w != "-" && w != "\"" && w != "“" {
			return ""
		}
		if _, ok := s.verb(k); ok {
			return ""
		}
	}
	return ""
}

// listed tells whether only commas, "and" and articles stand between two actors.
func (s sentence) listed(i, j int) bool {
	if j-i > 4 {
		return false
	}
	for ; i < j; i++ {
		switch s.word(i) {
		case ",", "and", "or", "the", "as", "well", "'s":
		default:
			return false
		}
	}
	return true
}

// governmentLike are nouns after a demonym that mean the country as a whole.
var governmentLike = set("people government governments population economy authorities side refugees citizens state nation children women army")

// party names a beneficiary: the country, or the group in it that the words single out.
func (s sentence) party(x actor) party {
	next := s.word(x.end)
	if x.people && receivers[next] && !governmentLike[next] {
		sp := s.span(x.at, x.end+1)
		return party{name: s.a.Quote(sp), span: sp}
	}
	return party{name: x.name, span: x.span}
}

func unique(list []party) []party {
	seen := map[string]bool{}
	out := list[:0]
	for _, p := range list {
		if !seen[p.name] {
			seen[p.name] = true
			out = append(out, p)
		}
	}
	return out
}

// topic is whom the article is about besides the pledger: the country or region that
// is named most, those behind "for" and "to" above all, those with an office of their
// own ("Finland's minister") not at all. A sentence on a region takes a region.
func (s sentence) topic(but string) (party, bool) {
	var best *theme
	regional := s.saysRegion()
	for i := range s.themes {
		c := &s.themes[i]
		if c.party.name == but || c.weight < 2 || regional && !c.region && best != nil && best.region {
			continue
		}
		if best == nil || c.weight > best.weight || regional && c.region && !best.region {
			best = c
		}
	}
	if best == nil {
		return party{}, false
	}
	return best.party, true
}

// theme is a country or region with its weight in the article.
type theme struct {
	party  party
	weight int
	region bool
}

// findThemes weighs the countries and regions of an article, in order of first mention.
func findThemes(t *text) []theme {
	at := map[string]int{}
	var out []theme
	n := 0
	for _, x := range t.actors {
		if x.pronoun || x.person != "" || x.name == Collective || len(x.name) != 2 && !x.region || x.rule != "" {
			continue
		}
		for n+1 < len(t.a.Sentences) && t.a.Sentences[n+1].First <= x.at {
			n++
		}
		if !speaks(t.a.BlockOf(n).Role) {
			continue
		}
		s := t.sentence(n)
		i, known := at[x.name]
		if !known {
			i = len(out)
			at[x.name] = i
			out = append(out, theme{party: party{x.name, x.span, "the article is about it"}, region: x.region})
		}
		switch lead := s.lead(x.at, s.lo); {
		case lead == "for" || lead == "to" || helpers[lead]:
			out[i].weight += 3
		case s.word(x.end) == "'s", s.finite(x.end), s.word(x.end) == ":": // it has or does something itself
		default:
			out[i].weight++
		}
		if s.headline() {
			out[i].weight += 2
		}
	}
	return out
}

func (s sentence) saysRegion() bool {
	for i := s.lo; i < s.hi; i++ {
		if w := s.words[i]; w == "region" || w == "regional" || w == "intra-regional" || w == "intraregional" {
			return true
		}
	}
	return false
}

// purpose is the words after token i that say what for, to the end of the clause.
func (s sentence) purpose(i int) (string, corpus.Span) {
	start := -1
	for k := i; k < min(s.hi, i+8); k++ {
		switch s.word(k) {
		case "for", "to", "in", "towards", "toward":
			if !(s.word(k) == "in" && k+1 < s.hi && s.a.Tokens[k+1].Class == corpus.Number) {
				start = k
			}
		case ",", ";", ".":
			return "", corpus.Span{}
		}
		if start >= 0 {
			break
		}
	}
	if start < 0 {
		return "", corpus.Span{}
	}
	end := s.clauseEnd(start+1, 40)
	for k, inside := start+1, false; k < end; k++ { // "the pledge to the fund was welcomed"
		w := s.word(k)
		inside = inside || w == "which" || w == "that" || w == "who" || w == "whose" || w == "where"
		if !inside && (beForms[w] || modals[w] || w == "has" || w == "have" || w == "had") {
			end = k
		}
	}
	for start < end && (s.word(start) == "for" || s.word(start) == "towards" || s.word(start) == "toward" || s.word(start) == "the" || s.word(start) == "in" || s.word(start) == "to") {
		start++
	}
	if end <= start {
		return "", corpus.Span{}
	}
	sp := s.span(start, end)
	return strings.Join(strings.Fields(s.a.Quote(sp)), " "), sp
}

// clauseEnd is the token at which the clause that starts at i is over, at most n words on.
func (s sentence) clauseEnd(i, n int) int {
	end := min(s.hi, i+n)
	for k := i; k < end; k++ {
		switch s.word(k) {
		case ";", ":", ".", "[", "–", "—", "(":
			return k
		case ",":
			switch w := s.word(k + 1); {
			case w == "bringing" || w == "totalling" || w == "including" || w == "which" || w == "while" || w == "but" || w == "said" || w == "according" || w == "raising" || w == "with" || w == "short" || w == "up" || w == "down" || w == "compared" || w == "part" || w == "taking" || w == "almost" || w == "nearly" || w == "more" || w == "well" || s.tagged(k+1):
				return k
			case w == "and":
				if x, ok := s.actorAt(k + 2); ok && s.finite(x.end) {
					return k
				}
			default:
				if x, ok := s.actorAt(k + 1); ok && s.finite(x.end) {
					return k
				}
			}
		}
	}
	return end
}

// tagged tells whether "X said" closes the sentence from token i on.
func (s sentence) tagged(i int) bool {
	for k := i; k < min(s.hi, i+8); k++ {
		if v, ok := lang.Verbs[s.word(k)]; ok && (v.Class == lang.VerbSay || v.Class == lang.VerbAnnounce) && v.Form == lang.PastForm {
			return true
		}
		if s.word(k) == "," {
			return false
		}
	}
	return false
}

// finite tells whether the word at i can be the verb of the actor before it.
func (s sentence) finite(i int) bool {
	w := s.word(i)
	return modals[w] || beForms[w] || haveForms[w] || lang.Verbs[w].Lemma != "" && lang.Verbs[w].Form != lang.IngForm
}

func (s sentence) actorAt(i int) (actor, bool) {
	for _, x := range s.actorsIn(i, i+1) {
		return x, true
	}
	return actor{}, false
}
