package reconcile

import (
	"sort"
	"strings"
	"unicode/utf8"

	"rapporteur/corpus"
)

// series is a dialogue, forum or body: what meets again and again, and what one
// can be a member of.
type series struct {
	key   string
	name  string
	names []spelling     // one for each spelling, best first
	at    map[string]int // by spelling, while they are gathered
}

type spelling struct {
	name  string
	votes []vote
}

// headWords say what kind of thing a series is; two spellings that differ in
// them alone name one series.
var headWords = set("dialogue dialog dialogues format initiative summit meeting meetings session plus and the of forum conference process round talks leaders ministerial")

// levelWords name a level of the series, not another series. They are dropped
// when they lead up to one of levelHeads.
var levelWords = set("foreign ministers minister ministerial senior officials official leaders heads state government ministers'")

var levelHeads = set("meeting meetings summit session")

// seriesKey folds the name of a series: case, quotes, "+", "plus", "and", head
// words, ordinals, years and the order of its parts do not matter; the words
// that are left all do, so sharing one country is never enough.
func seriesKey(name string) string {
	if i, j := strings.IndexByte(name, '('), strings.IndexByte(name, ')'); i > 0 && j > i {
		name = name[:i] + " " + name[j+1:]
	}
	ws := words(name)
	var kept []string
	for i, w := range ws {
		if headWords[w] || isYear(w) || ordinalWord(w) || levelWords[w] && leadsToHead(ws[i+1:]) {
			continue
		}
		if n := len(w); n > 4 && strings.HasSuffix(w, "s") && w[n-2] != 's' {
			w = w[:n-1]
		}
		kept = append(kept, w)
	}
	if len(kept) == 0 {
		kept = ws
	}
	sort.Strings(kept)
	return strings.Join(kept, " ")
}

func leadsToHead(rest []string) bool {
	for _, w := range rest {
		if levelHeads[w] {
			return true
		}
		if !levelWords[w] && w != "of" && w != "and" && w != "the" {
			return false
		}
	}
	return false
}

func isYear(w string) bool { return len(w) == 4 && isNumber(w) && (w[0] == '1' || w[0] == '2') }

var ordinalWords = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
	"sixteenth seventeenth eighteenth nineteenth twentieth")

var ordinals = set(strings.Join(ordinalWords, " ") + " inaugural ii iii iv vi vii viii ix xi xii xiii xiv xv")

// ordinalWord knows 4th, fourth and IV; a bare number is left alone unless it
// stands as a count ("TICAD 8").
func ordinalWord(w string) bool {
	if ordinals[w] || isNumber(w) && len(w) <= 2 {
		return true
	}
	n := len(w)
	return n > 2 && isNumber(w[:n-2]) && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd"))
}

// initials is the abbreviation that a name would have, and the one it prints in brackets.
func initials(name string) []string {
	var out []string
	if i, j := strings.IndexByte(name, '('), strings.IndexByte(name, ')'); i > 0 && j > i+1 {
		if ws := words(name[i+1 : j]); len(ws) == 1 {
			out = append(out, ws[0])
		}
		name = name[:i]
	}
	var b strings.Builder
	for _, w := range words(name) {
		if !small[w] {
			r, _ := utf8.DecodeRuneInString(w)
			b.WriteRune(r)
		}
	}
	if b.Len() >= 3 {
		out = append(out, b.String())
	}
	return out
}

// findSeries gathers the spellings of every series. An abbreviation joins the
// only full name in the evidence that has these initials.
func (e *engine) findSeries() {
	e.series, e.alias = map[string]*series{}, map[string]string{}
	type said struct {
		v   vote
		key string
	}
	var all []said
	full := map[string][]string{}
	for _, x := range e.all {
		name, field := "", ""
		switch v := x.Value.(type) {
		case corpus.Meeting:
			name, field = v.Series, "series"
		case corpus.Membership:
			name, field = v.Body, "body"
		}
		if name == "" {
			continue
		}
		k := seriesKey(name)
		all = append(all, said{vote{x: x, field: field, value: name}, k})
		if strings.Contains(k, " ") {
			for _, a := range initials(name) {
				if !contains(full[a], k) && len(full[a]) < 3 {
					full[a] = append(full[a], k)
				}
			}
		}
	}
	for _, s := range all {
		if ks := full[s.key]; len(ks) == 1 {
			e.alias[s.key] = ks[0]
		}
	}
	e.nestedNames()
	for _, s := range all {
		k := e.seriesOf(s.v.value)
		if e.series[k] == nil {
			e.series[k] = &series{key: k, at: map[string]int{}}
		}
		e.series[k].hear(s.v)
	}
	for _, k := range sortedKeys(e.series) {
		e.series[k].settle(e)
	}
}

// nestedNames joins a long name to the short one that is a part of it, where one
// document gives both to one meeting: "Ministerial Conference of the Lake Process
// on Fisheries" is the Lake Process.
func (e *engine) nestedNames() {
	given := map[nodeRef][]string{}
	for _, x := range e.kind(corpus.KindMeeting) {
		if v := x.Value.(corpus.Meeting); v.Series != "" {
			ref := nodeRef{x.doc, v.Local}
			if k := e.seriesOf(v.Series); !contains(given[ref], k) && len(given[ref]) < 4 {
				given[ref] = append(given[ref], k)
			}
		}
	}
	short := map[string][]string{} // long key to the short ones
	for _, keys := range given {
		for _, long := range keys {
			for _, k := range keys {
				ws := strings.Fields(k)
				if k != long && len(ws) < len(strings.Fields(long)) && within(ws, strings.Fields(long)) && !contains(short[long], k) {
					short[long] = append(short[long], k)
				}
			}
		}
	}
	for long, ks := range short {
		if len(ks) == 1 && short[ks[0]] == nil && e.alias[ks[0]] == "" {
			e.alias[long] = ks[0]
		}
	}
}

func within(part, whole []string) bool {
	for _, w := range part {
		if !contains(whole, w) {
			return false
		}
	}
	return len(part) > 0
}

// seriesOf is the key under which a name is filed.
func (e *engine) seriesOf(name string) string {
	if name == "" {
		return ""
	}
	k := seriesKey(name)
	for range 2 { // an abbreviation of a long name that is joined to a short one
		if a := e.alias[k]; a != "" {
			k = a
		}
	}
	return k
}

func (s *series) hear(v vote) {
	if i, ok := s.at[v.value]; ok {
		s.names[i].votes = append(s.names[i].votes, v)
		return
	}
	s.at[v.value] = len(s.names)
	s.names = append(s.names, spelling{v.value, []vote{v}})
}

// settle chooses the name: the spelling that says most, then that of the best
// source, then the most frequent one.
func (s *series) settle(e *engine) {
	sort.SliceStable(s.names, func(i, j int) bool {
		a, b := s.names[i], s.names[j]
		ab, bb := byAuthority(who(a.votes))[0], byAuthority(who(b.votes))[0]
		if d := headed(a.name) - headed(b.name); d != 0 {
			return d > 0
		}
		if d := rankOf(ab.Tier) - rankOf(bb.Tier); d != 0 {
			return d < 0
		}
		if d := len(a.votes) - len(b.votes); d != 0 {
			return d > 0
		}
		return a.name < b.name
	})
	s.name = s.names[0].name
	s.spellings(e)
}

// spellings records the ways in which the texts write the name. Claims carry the
// fullest form of their article, the words stand at the claim's span.
func (s *series) spellings(e *engine) {
	type written struct {
		words, field string
		x            *ev
	}
	var list []written
	seen := map[string]bool{}
	for _, sp := range s.names {
		for _, x := range byAuthority(who(sp.votes)) {
			w := written{sp.name, fieldOf(sp.votes, x), x}
			if at, ok := spelled(x, w.field); ok && e.seriesOf(at) == s.key {
				w.words = at
			}
			if k := w.words + "\x1f" + x.Document; !seen[k] {
				seen[k] = true
				list = append(list, w)
			}
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		if a, b := list[i].words == s.name, list[j].words == s.name; a != b {
			return a
		}
		return better(list[i].x, list[j].x)
	})
	d := &corpus.Decision{Topic: "Names of " + s.name, Subject: s.name, Predicate: "name", Rule: ruleAuthority, Decision: s.name,
		Reason: "The spellings differ in case, signs, head words or abbreviation only, so they name one series, and the fullest name of the best source is kept."}
	differ := false
	for i, w := range list {
		if i >= most {
			break
		}
		word := vSupports
		if i == 0 {
			word = vChosen
		}
		differ = differ || w.words != list[0].words
		d.Verdicts = append(d.Verdicts, corpus.Verdict{Claim: w.x.ID, Field: w.field, Value: w.words, Verdict: word})
	}
	if differ {
		e.decide(d)
	}
}

// spelled is the text at a field's own span, when it lies inside the quote.
func spelled(x *ev, field string) (string, bool) {
	p, ok := x.Part(field)
	if !ok || p.Empty() || !x.Evidence.Evidence.Contains(p.Span) {
		return "", false
	}
	from, to := p.Start-x.Evidence.Evidence.Start, p.End-x.Evidence.Evidence.Start
	if to > len(x.Quote) {
		return "", false
	}
	return x.Quote[from:to], true
}

// headed scores how complete a name is: with a head word, without the level of one meeting.
func headed(name string) int {
	n := 0
	for _, w := range words(name) {
		switch w {
		case "dialogue", "forum", "conference", "process", "initiative", "format":
			n = 2
		}
	}
	for _, w := range words(name) {
		if levelWords[w] || levelHeads[w] || ordinalWord(w) || isYear(w) {
			n -= 3
			break
		}
	}
	if strings.ContainsAny(name, "(+/\"“”") {
		n--
	}
	return n
}

// votesOf are the claims that print the name kept, for cells of rows whose own
// claims spell it otherwise.
func (s *series) naming(own []vote) []vote {
	for _, v := range own {
		if v.value == s.name {
			return own
		}
	}
	best := byAuthority(who(s.names[0].votes))[0]
	return append(append([]vote(nil), own...), vote{x: best, field: fieldOf(s.names[0].votes, best), value: s.name, basis: corpus.Inferred})
}

func who(votes []vote) []*ev {
	var out []*ev
	for _, v := range votes {
		out = append(out, v.x)
	}
	return out
}

func fieldOf(votes []vote, x *ev) string {
	for _, v := range votes {
		if v.x == x {
			return v.field
		}
	}
	return ""
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func sortedKeys[K ~string, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

func sortedInts[V any](m map[int]V) []int {
	out := make([]int, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Ints(out)
	return out
}
