package office

import (
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// national tells whether an office is one that a text leaves without its country
// because the reader knows it; of a general or an ambassador nothing is guessed.
func national(t *title) bool {
	switch classOf(t) {
	case "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister", "minister", "spokesperson":
		return true
	}
	return false
}

// byCompany: "President X and Peru": a country named in one breath with the holder; or the
// only country of the other offices in the sentence.
func (r *reader) byCompany(t *title) bool {
	i := r.end(r.a.TokenAt(r.a.Mentions[t.holder].Start))
	if r.at(i, t.head, "and") && r.same(i+1, t.head) && r.cover[i+1] == byCountry && fits(r.code(i+1), t) {
		if e := r.end(i + 1); !r.at(e, t.head, "’s") && !r.at(e, t.head, "'s") && !r.at(e, t.head, ",") {
			t.country, t.rule, t.countrySpan = r.code(i+1), "named with the person", r.span(i+1, e)
			return true
		}
	}
	if o := r.proxy(t); o != nil && fits(o.country, t) {
		t.country, t.rule, t.countrySpan = o.country, "the country of who came on behalf", o.countrySpan
		return true
	}
	o := r.neighbour(t)
	if o == nil || !r.may(o.country, t) {
		return false
	}
	t.country, t.rule, t.countrySpan = o.country, "the other offices of the sentence", o.countrySpan
	return true
}

// proxy is the office, with its country, of who came "on behalf of" the holder of t.
func (r *reader) proxy(t *title) *title {
	i := t.lead
	if r.at(i-1, t.head, "the") {
		i--
	}
	if !r.at(i-1, t.head, "of") || !r.at(i-2, t.head, "behalf") || !r.at(i-3, t.head, "on") {
		return nil
	}
	at := sort.Search(len(r.out), func(i int) bool { return r.out[i].head >= t.head })
	for k := at - 1; k >= max(0, at-4); k-- {
		if o := &r.out[k]; o.country != "" && r.same(o.head, t.head) && i-3-o.last < maxGap {
			return o
		}
	}
	return nil
}

// neighbour is an office with a country in the sentence of t, when no other there is of another country.
func (r *reader) neighbour(t *title) *title {
	var found *title
	s := r.a.Tokens[t.head].Sentence
	// Offices stand in order but for the items of lists; a few around t are enough.
	at := sort.Search(len(r.out), func(i int) bool { return r.out[i].head >= t.head })
	for k := max(0, at-8); k < min(len(r.out), at+8); k++ {
		o := &r.out[k]
		if o.country == "" || r.a.Tokens[o.head].Sentence != s {
			continue
		}
		if found != nil && found.country != o.country {
			return nil
		}
		found = o
	}
	return found
}

// fits tells whether a country has the office at all: the United States have
// secretaries and no ministers, and few countries a chancellor.
func fits(country string, t *title) bool {
	if country != "DE" && country != "AT" && (t.text == "Chancellor" || t.text == "chancellor") {
		return false
	}
	return country != "US" || !strings.Contains(t.rank, "minister") || strings.Contains(strings.ToLower(t.text), "secretary")
}

// may tells whether a country fits, and the sentence does not have somebody else in the same
// office of it whom the holder does something to or with: "Prime Minister X met the Peruvian
// prime minister, Y". Where nothing but "and" joins the two, one may follow the other in office.
func (r *reader) may(country string, t *title) bool {
	if !fits(country, t) {
		return false
	}
	class := classOf(t)
	switch class {
	case "head_of_state", "head_of_government", "foreign_minister":
	default:
		return true
	}
	s := r.a.Tokens[t.head].Sentence
	at := sort.Search(len(r.out), func(i int) bool { return r.out[i].head >= t.head })
	for k := max(0, at-8); k < min(len(r.out), at+8); k++ {
		o := &r.out[k]
		if o.country != country || o.holder < 0 || t.holder < 0 || r.a.Tokens[o.head].Sentence != s || classOf(o) != class || r.name(o.holder) == r.name(t.holder) {
			continue
		}
		if !r.inOneBreath(min(o.last, t.last), max(o.lead, t.lead)) {
			return false
		}
	}
	return true
}

// name is the name of the person whom mention k is of.
func (r *reader) name(k int) string {
	p, _ := r.a.Mentions[k].Value.(corpus.Person)
	return p.Name
}

// inOneBreath tells whether tokens [i, j) are names, "and" and the like, with no verb.
func (r *reader) inOneBreath(i, j int) bool {
	const known = lang.LexOffice | lang.LexOfficeMod | lang.LexPortfolio | lang.LexStatus | lang.LexParticle | lang.LexFunction
	for ; i < j; i++ {
		if t := &r.a.Tokens[i]; t.Class == corpus.Word && !t.Upper && r.cover[i] == free && r.lex[i]&known == 0 {
			return false
		}
	}
	return true
}

// bySentence: the only country that the sentence names. own asks for one that is said
// to have something ("Japan’s interest"); else the place of an event does not count.
func (r *reader) bySentence(t *title, own bool) bool {
	s := r.a.Sentences[r.a.Tokens[t.head].Sentence]
	at, code := -1, ""
	for i := max(s.First, t.head-maxSentence); i < min(s.Last, t.head+maxSentence); i++ {
		if r.cover[i] != byCountry && r.cover[i] != byDemonym {
			continue
		}
		if e := r.end(i); r.cover[i] == byDemonym && r.same(e, i) && fellow(r.lower(e)) {
			continue
		}
		if c := r.code(i); code == "" {
			at, code = i, c
		} else if c != code {
			return false
		}
	}
	if code == "" || !r.may(code, t) {
		return false
	}
	if r.crowded(s, t.head) {
		return false
	}
	next := r.end(at)
	if own && !(r.at(next, at, "’s") || r.at(next, at, "'s")) {
		return false
	}
	if prev := r.start(at) - 1; !own && r.same(prev, at) {
		switch strings.ToLower(r.a.Word(prev)) {
		case "in", "at", "to", ",", "from", "near", "into", "(", "visit", "-", "visiting", "with", "against", "on", "and":
			return false
		}
	}
	t.country, t.rule, t.countrySpan = code, "named with the person", r.span(r.start(at), r.end(at))
	return true
}

// other is the country that the sentence of t gives to somebody beside the holder, or "".
func (r *reader) other(t *title) string {
	for i := t.last; i < t.last+40 && r.same(i, t.head); i++ {
		if r.cover[i] == byDemonym && r.same(r.end(i), i) && fellow(r.lower(r.end(i))) {
			return r.code(i)
		}
	}
	return ""
}

// fellow tells of a noun that makes the country before it that of somebody else: "her Danish
// colleague".
func fellow(w string) bool {
	switch w {
	case "colleague", "colleagues", "counterpart", "counterparts", "guest", "guests", "host", "hosts", "predecessor":
		return true
	}
	return false
}

// crowded tells whether a sentence is a heading or has several people, so that a
// country in it may belong to another.
func (r *reader) crowded(s corpus.Sentence, head int) bool {
	if r.a.Blocks[s.Block].Role == corpus.RoleTitle {
		return true
	}
	people := 0
	for i := max(s.First, head-maxSentence); i < min(s.Last, head+maxSentence); i++ {
		if r.cover[i] == byPerson && (i == s.First || r.ment[i] != r.ment[i-1]) {
			people++
		}
	}
	return people > 1
}

// issuer is the country of the ministry or government that issued a press
// release: named by the publisher, the title or the first lines.
func (r *reader) issuer() string {
	for i := range r.a.Mentions {
		m := &r.a.Mentions[i]
		if m.Start > 400 {
			break
		}
		b, ok := m.Value.(corpus.Body)
		if !ok || b.Country == "" {
			continue
		}
		s := r.a.SentenceAt(m.Start)
		if s < 0 {
			continue
		}
		switch role := r.a.BlockOf(s).Role; role {
		case corpus.RoleBody, corpus.RoleCaption:
			if sen := r.a.Sentences[s]; sen.Last-sen.First > 12 {
				continue
			}
		}
		return b.Country
	}
	return r.government()
}

// government is the country whose Government, with a capital as its own releases
// write it, is named first.
func (r *reader) government() string {
	for i := 1; i < len(r.a.Tokens); i++ {
		if r.cover[i] == free && r.a.Word(i) == "Government" && r.same(i-1, i) && r.cover[i-1] == byDemonym {
			return r.code(i - 1)
		}
	}
	return ""
}

// mainCountry is the country that the article names at least twice as often as any other.
func (r *reader) mainCountry() string {
	n := r.count
	codes := make([]string, 0, len(n))
	for c := range n {
		codes = append(codes, c)
	}
	sort.Slice(codes, func(i, j int) bool {
		if n[codes[i]] != n[codes[j]] {
			return n[codes[i]] > n[codes[j]]
		}
		return codes[i] < codes[j]
	})
	if len(codes) == 0 || len(codes) > 1 && n[codes[0]] < 2*n[codes[1]] {
		return ""
	}
	return codes[0]
}
