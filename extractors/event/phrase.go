package event

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// sentence finds the meetings that sentence i names, with what the sentence says of each.
func (s *scan) sentence(i int) []*mention {
	block := s.BlockOf(i)
	switch block.Role {
	case corpus.RoleReference, corpus.RoleAbout, corpus.RoleByline, corpus.RoleFurniture:
		return nil
	}
	var out []*mention
	st := s.Sentences[i]
	for t := st.First; t < st.Last && len(out) < maxPerSentence; t++ {
		if noun, ok := s.eventNoun(st, t); ok {
			out = append(out, s.noun(t, noun)...)
		}
	}
	out = append(out, s.numbered(st)...)
	if v := s.verb(st, out); v != nil {
		out = append(out, v)
	}
	if e := s.elliptic(st); e != nil {
		out = append(out, e)
	}
	for _, m := range out {
		m.inTitle = block.Role == corpus.RoleTitle || block.Role == corpus.RoleStandfirst
		m.heading = block.Role == corpus.RoleHeading
		m.shout = s.shouted(st)
		m.lead = s.bodyOrder[i] > 0 && s.bodyOrder[i] <= leadSentences
	}
	s.context(st, out)
	for _, m := range out {
		if m.Series != "" || m.Level != "" {
			s.prev = m
		}
	}
	return out
}

// eventNoun is the noun at token t when it names a meeting there: not as the first
// part of another noun ("ministerial meeting"), nor in "press conference".
func (s *scan) eventNoun(st corpus.Sentence, t int) (lang.EventNoun, bool) {
	w := s.lower[t]
	if lang.Lex(s.Tokens[t].Lex)&lang.LexEvent == 0 && strings.IndexByte(w, '-') < 0 && w != "round" {
		return lang.EventNoun{}, false
	}
	if w == "round" && t+1 < st.Last && s.lower[t+1] == "table" {
		return lang.EventNouns["roundtable"], true
	}
	if i := strings.LastIndexByte(w, '-'); i >= 0 { // mini-summit
		w = w[i+1:]
	}
	noun, ok := lang.EventNouns[w]
	if !ok || s.beforeNoun(st, t) || t > st.First && lang.NoMeeting[s.lower[t-1]] {
		return lang.EventNoun{}, false
	}
	return noun, true
}

// beforeNoun: the "ministerial" of "ministerial meeting" is no meeting of its own.
func (s *scan) beforeNoun(st corpus.Sentence, t int) bool {
	if t+1 >= st.Last {
		return false
	}
	next, ok := lang.EventNouns[s.lower[t+1]]
	return ok && next.Class == Gathering
}

// maxPerSentence is more meetings than any sentence names; it bounds the work on
// a text without sentence ends. So does maxPhrase for words before a noun.
const (
	maxPerSentence = 24
	maxPhrase      = 20
)

// leadSentences is how many sentences of the body tell what an article is about.
const leadSentences = 3

// shouted tells whether most words of a sentence are in capitals.
func (s *scan) shouted(st corpus.Sentence) bool {
	words, caps := 0, 0
	for k := st.First; k < st.Last; k++ {
		if s.Tokens[k].Class == corpus.Word && s.Tokens[k].Len() > 2 {
			words++
			if s.Tokens[k].Caps {
				caps++
			}
		}
	}
	return words > 2 && 4*caps > 3*words
}

// noun reads the phrase whose head is token t. It may name no meeting, one, or
// several ("the 40th and 41st summits").
func (s *scan) noun(t int, noun lang.EventNoun) []*mention {
	cov, covered := s.covering(t)
	if covered {
		switch cov.Type {
		case corpus.TypeBody, corpus.TypeOrganisation:
			if cov.Type == corpus.TypeOrganisation && (noun.Class != Gathering || strings.Contains(s.Quote(cov.Span), " of ")) {
				return nil
			}
		default:
			return nil
		}
	}
	m := &mention{head: t, last: t, sent: s.Tokens[t].Sentence, noun: noun, dateGap: far, cityGap: far, ctryGap: far}
	m.Head, m.Parent = s.lower[t], corpus.NoRef
	if noun.Plural && noun.Class != lang.Bilateral {
		m.Head = strings.TrimSuffix(m.Head, "s")
	}
	if s.lower[t] == "round" && s.lower[min(t+1, len(s.lower)-1)] == "table" {
		m.Head, m.last = "round table", t+1
	}
	m.first = s.left(t)
	if covered && cov.Type == corpus.TypeBody {
		if f := s.TokenAt(cov.Start); f < m.first {
			m.first = f
		}
	}
	s.determiner(m)
	ords := s.ordinals(m)
	s.right(m, covered, cov)
	s.series(m, covered, cov)
	s.levelOf(m)
	if !s.instance(m, len(ords), covered) {
		return nil
	}
	s.name(m)
	return s.split(m, ords)
}

// Gathering is the class most nouns have; named here for brevity.
const Gathering = lang.Gathering

// far is farther than any attribute may stand from its meeting.
const far = 1 << 20

// left is the first token of the phrase that ends with the noun at t.
func (s *scan) left(t int) int {
	first, _ := s.sentenceOf(t)
	first = max(first, t-maxPhrase)
	at := t
	for k := t - 1; k >= first; k-- {
		w := s.lower[k]
		if cov, ok := s.covering(k); ok {
			if cov.Type == corpus.TypePerson || s.Tokens[k].Start > cov.End {
				break
			}
			at = max(s.TokenAt(cov.Start), first)
			k = at
			continue
		}
		switch {
		case isPossessive(w):
			if k == first || !levelNoun[s.lower[k-1]] {
				return at
			}
		case isQuote(w) && k == at-1 && s.closes(at, t):
		case isQuote(w):
			open := s.opener(k, first)
			if open < 0 {
				return at
			}
			at, k = open, open
			continue
		case w == "," && k > first && (s.lower[k-1] == "last" || s.lower[k-1] == "next") && ordinal(s.lower[k+1]) > 0:
		case joint(w) && k > first && k+1 <= t && at == k+1 && s.joins(k):
		case determiners[w]:
			return at
		case ordinal(w) > 0, lang.EventModifiers[w], s.year(k), strings.ContainsRune(w, '-') && s.Tokens[k].Class == corpus.Word:
		case s.Tokens[k].Upper && !(k == first && !s.properStart(k)):
		case s.monthBeforeYear(k):
		default:
			return at
		}
		at = k
	}
	return at
}

var levelNoun = map[string]bool{"leaders": true, "ministers": true, "officials": true, "ambassadors": true, "donors": true, "experts": true, "envoys": true, "heads": true, "parties": true, "states": true}

func isPossessive(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }

func isQuote(w string) bool { return w == "\"" || w == "”" || w == "»" || w == "“" || w == "«" }

func joint(w string) bool {
	return w == "and" || w == "&" || w == "+" || w == "plus" || w == "/" || w == "-" || w == "–" || w == "—"
}

// joins tells whether the word at k links two parts of one name or two ordinals.
func (s *scan) joins(k int) bool {
	a, b := s.Tokens[k-1], s.Tokens[k+1]
	return ordinal(s.lower[k-1]) > 0 && ordinal(s.lower[k+1]) > 0 || a.Upper && b.Upper && s.lower[k] != "—"
}

// closes tells whether a quotation mark stands between two tokens.
func (s *scan) closes(first, last int) bool {
	for k := first; k < last; k++ {
		if isQuote(s.lower[k]) {
			return true
		}
	}
	return false
}

// opener is the quotation mark that the one at k closes, at most twelve words before.
func (s *scan) opener(k, first int) int {
	for o := k - 1; o >= first && k-o < 13; o-- {
		if isQuote(s.lower[o]) {
			return o
		}
	}
	return -1
}

// properStart tells whether a capital at the start of a sentence is that of a name.
func (s *scan) properStart(k int) bool {
	if s.Tokens[k].Caps {
		return true
	}
	return !lang.StartsSentence(s.Word(k)) && !determiners[s.lower[k]]
}

func (s *scan) monthBeforeYear(k int) bool { return s.Tokens[k].Upper && s.year(k+1) }

// determiner reads what stands before the phrase.
func (s *scan) determiner(m *mention) {
	first, _ := s.sentenceOf(m.head)
	for m.first < m.head && determiners[s.lower[m.first]] {
		m.first++
	}
	k := m.first - 1
	if k < first {
		return
	}
	w := s.lower[k]
	if isPossessive(w) && k-2 >= first && timeUnit[s.lower[k-1]] { // "this year's meeting", "last month's summit"
		switch w = s.lower[k-2]; w {
		case "last", "next":
			m.deictic = w
		}
	}
	if determiners[w] || isPossessive(w) {
		m.det = w
	}
	if w == "the" && k-2 >= first && (s.lower[k-1] == "was" || s.lower[k-1] == "is") && (s.lower[k-2] == "this" || s.lower[k-2] == "it") {
		m.same = true
	}
}

var timeUnit = map[string]bool{"year": true, "month": true, "week": true, "spring": true, "summer": true, "autumn": true, "winter": true}

// right takes in what follows the noun and belongs to its name: an
// abbreviation, "of the Bali Process", "on Supporting the Future of Syria".
func (s *scan) right(m *mention, covered bool, cov corpus.Mention) {
	_, last := s.sentenceOf(m.head)
	for covered && m.last+1 < last && s.Tokens[m.last+1].Start < cov.End {
		m.last++
	}
	if m.last+3 < last && s.lower[m.last+1] == "(" && s.Tokens[m.last+2].Caps && s.lower[m.last+3] == ")" {
		m.last += 3
	}
	if !s.Tokens[m.head].Upper || s.Tokens[m.head].Start == s.Sentences[m.sent].Start {
		return
	}
	k := m.last + 1
	if k+1 >= last || !nameLink[s.lower[k]] && !(m.last > m.head && s.lower[k] == "the") {
		return
	}
	end := m.last
	for ; k < last; k++ {
		w := s.lower[k]
		if body, ok := s.covering(k); ok && (body.Type == corpus.TypeBody || body.Type == corpus.TypeOrganisation) && k > m.last+1 {
			_, after := s.TokensIn(body.Span) // a body's name is not cut: "of the Lake plus Fjord Dialogue"
			k = max(k, after-1)
			end = k
			continue
		}
		switch {
		case s.inDate(k):
			m.last = end
			return
		case s.Tokens[k].Upper && s.Tokens[k].Class == corpus.Word:
			end = k
		case nameLink[w] || w == "the" || w == "," && k+1 < last && s.Tokens[k+1].Upper && s.commaInName(k, last):
		default:
			m.last = end
			return
		}
	}
	m.last = end
}

// inDate tells whether token k begins a date: "the First Meeting of August 2004".
func (s *scan) inDate(k int) bool {
	for _, x := range s.MentionsIn(s.span(k, k)) {
		if x.Type == corpus.TypeDate {
			return true
		}
	}
	return false
}

var nameLink = map[string]bool{"of": true, "on": true, "for": true, "and": true, "&": true}

// commaInName: "on People Smuggling, Trafficking in Persons and Crime" goes on
// after the comma; "in Sydney, Australia" does not.
func (s *scan) commaInName(k, last int) bool {
	if cov, ok := s.covering(k + 1); ok && cov.Type != corpus.TypeBody {
		return false
	}
	for i := k + 1; i < last && i < k+8; i++ {
		if s.lower[i] == "and" {
			return true
		}
	}
	return false
}

// instance tells whether the phrase is a meeting, not a kind of meeting or a series.
func (s *scan) instance(m *mention, ordinals int, covered bool) bool {
	m.anaphor = s.isAnaphor(m)
	if m.noun.Class == lang.Framework {
		at := m.first - 1
		if m.det == "the" {
			at--
		}
		first, _ := s.sentenceOf(m.head)
		return ordinals > 0 || s.counted(m) > 0 || at >= first && s.lower[at] == "at" && (covered || m.proper)
	}
	if m.noun.Plural && m.noun.Class != lang.Bilateral {
		return ordinals > 1 || s.counted(m) > 0 || s.heldWith(m)
	}
	if weak[m.Head] {
		return ordinals > 0 || m.anaphor || m.proper && m.Head != "congress" && m.Head != "assembly" && m.Head != "round"
	}
	if m.noun.Class == lang.Occasion {
		return m.proper
	}
	return true
}

var weak = map[string]bool{"congress": true, "assembly": true, "round": true, "replenishment": true, "retreat": true, "tour": true, "gathering": true, "plenary": true, "event": true}

// isAnaphor: a determiner and a general noun, with no ordinal and no name.
func (s *scan) isAnaphor(m *mention) bool {
	switch m.det {
	case "the", "this", "that", "its", "their":
	default:
		return false
	}
	if m.deictic != "" || m.proper || m.Ordinal != 0 {
		return false
	}
	for k := m.first; k < m.head; k++ {
		w := s.lower[k]
		if !lang.EventModifiers[w] && !isPossessive(w) && !strings.ContainsRune(w, '-') {
			return false
		}
	}
	return true
}

// heldWith: "held meetings with A, B and C".
func (s *scan) heldWith(m *mention) bool {
	_, last := s.sentenceOf(m.head)
	return m.head+2 < last && s.lower[m.head+1] == "with" && m.first > 0 && (s.lower[m.first-1] == "held" || s.lower[m.first-1] == "had" || s.lower[m.first-1] == "separate")
}

// name gives the phrase its name and its span.
func (s *scan) name(m *mention) {
	m.span = s.span(m.first, m.last)
	m.Name = strings.Join(strings.Fields(s.Quote(m.span)), " ")
	m.set("name", m.span, corpus.Stated, "")
	m.Anaphor = m.anaphor
}

func (m *mention) copy() *mention {
	c := *m
	c.Parts = append([]corpus.Part(nil), m.Parts...)
	return &c
}
