package person

import (
	_ "embed"
	"strings"
	"sync"

	"rapporteur/corpus"
	"rapporteur/extractors/crf"
	"rapporteur/extractors/lang"
)

// weights is the model that cmd/train wrote; see NOTICE for what it was trained on.
//
//go:embed weights.bin
var weights []byte

// shipped is the model of weights.
var shipped = sync.OnceValue(func() *crf.Model {
	m, err := crf.Load(weights)
	if err != nil {
		panic("person: " + err.Error()) // the build is damaged
	}
	return m
})

// doubt is the margin, a natural logarithm, up to which the model is overruled by a name that
// the rules are sure of or that is known from elsewhere in the text.
const doubt = 3

// likely is the margin up to which a name of several words that the rules take for a person by
// its weight stays one; up to doubt when it has plenty.
const (
	likely = 1.5
	plenty = 4
)

// By how much a lone word has to look like a person to the model, its neighbours apart, when no
// rule speaks for it: a word that the lists of names have, and one that they do not. Names of
// companies are what it is told from (five folds: wikigold P .78 to .81, crossner R .865 to .854).
const (
	known   = -1
	unknown = 2
)

// windows calls do for every run of tokens that the model is to tag: words with capitals, and
// up to two small ones between them that may stand in a name.
func (r *reader) windows(do func(first, last int)) {
	for k := range r.a.Sentences {
		s := &r.a.Sentences[k]
		r.sights = r.sights[:0]
		for i := s.First; i < s.Last; i++ {
			if !r.capital(i) {
				continue
			}
			first := i
			for next, ok := r.goesOn(i, s.Last); ok; next, ok = r.goesOn(i, s.Last) {
				i = next
			}
			do(first, i+1)
		}
	}
}

// goesOn is the next word with a capital of the window that token i is in, if there is one.
func (r *reader) goesOn(i, end int) (next int, ok bool) {
	for j := i + 1; j < end && j <= i+3; j++ {
		if r.capital(j) {
			return j, true
		}
		if !r.links(j) {
			break
		}
	}
	return 0, false
}

// capital tells whether token i is a word with a capital, al-Assad among them.
func (r *reader) capital(i int) bool {
	t := &r.a.Tokens[i]
	return t.Class == corpus.Word && (t.Upper || prefixed(r.a.Word(i)))
}

// links tells whether token i, which has no capital, may stand inside a name.
func (r *reader) links(i int) bool {
	switch r.a.Word(i) {
	case "of", "the", "and", "for", "&", "-", "'", "’", "\"", "“", "”":
		return true
	}
	return r.lex[i].Has(lang.LexParticle)
}

// report tells the model what the rules found: of each token of a run the verdict on it, and
// of each word of a person that it is one.
func (r *reader) report() {
	r.rule, r.known = make([]uint8, len(r.a.Tokens)), map[uint32]uint32{}
	for k := range r.runs {
		c := &r.runs[k]
		verdict := uint8(8) // a person by the weight of its words
		switch {
		case c.person < 0 && c.score < 0:
			verdict = 2
		case c.person < 0:
			verdict = 4
		case c.strong:
			verdict = 6
		}
		for i := c.first; i < c.last; i++ {
			r.rule[i] = verdict
			if i > c.first {
				r.rule[i]++
			}
			if as := c.standing(i); as != 0 {
				var s sight
				s.spell(r.a.Word(i))
				r.known[s.word] |= as
			}
		}
	}
}

// standing is what a run says of the word at token i, as one bit; 0 when it is no person.
func (c *run) standing(i int) uint32 {
	switch {
	case c.person < 0 || c.last-c.first == 1 && !c.strong:
		return 0
	case c.last-c.first == 1:
		return 16
	}
	as := uint32(1)
	if i == c.last-1 {
		as = 2
	}
	if c.strong {
		as <<= 2
	}
	return as
}

// decide lets the model tag the text. Its people take the place of those of the rules, but
// for what the rules are sure of and the model does not strongly deny; then names are found
// again wherever they stand.
func (r *reader) decide(m *crf.Model) {
	d := &decision{r: r, m: m, margin: make([]float32, len(r.a.Tokens))}
	r.windows(d.window)
	r.runs, r.people = d.settle(), nil
	r.propagate()
}

// decision is the work of decide.
type decision struct {
	r      *reader
	m      *crf.Model
	chain  crf.Chain
	f      vector
	runs   []run
	margin []float32 // of each token, by how much the model is against a person
}

// window tags the tokens [first, last).
func (d *decision) window(first, last int) {
	d.chain.Reset()
	for i := first; i < last; i++ {
		d.r.features(&d.f, i, first, last)
		d.m.Add(&d.chain, d.f[:])
		d.margin[i] = d.m.Margin(&d.chain, i-first, 1<<tagPerson|1<<tagPersonOn)
	}
	ts := d.m.Decode(&d.chain)
	for i := 0; i < len(ts); i++ {
		if ts[i] != tagPerson && ts[i] != tagPersonOn {
			continue
		}
		c := run{first: first + i, last: first + i + 1, strong: true, person: -1}
		for c.last < last && ts[c.last-first] == tagPersonOn {
			c.last++
		}
		end := c.last
		d.r.dropTitle(&c)
		if _, _, h := d.r.afterHonorific(c.first); h != "" {
			c.honorific = h
		}
		if !d.r.impossible(c) && !d.faint(c, first) {
			d.runs = append(d.runs, c)
		}
		i = end - first - 1
	}
}

// dropTitle takes honorifics, ranks, titles of nobility and offices with hyphens
// (Vice-President) off the front of a name.
func (r *reader) dropTitle(c *run) {
	const before = lang.LexHonorific | lang.LexRank | lang.LexNobility
	for c.last-c.first > 1 && !r.lex[c.first].Has(lang.LexGiven) {
		if head, _, ok := strings.Cut(r.a.Word(c.first), "-"); r.lex[c.first]&before == 0 && !(ok && lang.LexOf(head)&(lang.LexOffice|lang.LexOfficeMod) != 0) {
			return
		}
		c.honorific = r.a.Word(c.first)
		c.first++
	}
}

// faint tells of a lone word that only the model takes for a person, and not by enough: an
// unknown word or an abbreviation is a company's name more often.
func (d *decision) faint(c run, first int) bool {
	if c.last-c.first > 1 || c.honorific != "" || d.r.rule[c.first] >= 6 {
		return false
	}
	need := float32(known)
	if w := d.r.a.Word(c.first); d.r.a.Tokens[c.first].Caps || lang.NameClassOf(w) == 0 {
		need = unknown
	}
	return d.m.Lead(&d.chain, c.first-first, 1<<tagPerson|1<<tagPersonOn) < need
}

// impossible tells of a storm's name, the place of a dateline, a lone word for what belongs
// to a country and one that opens the sentence and has an ending of common words.
func (r *reader) impossible(c run) bool {
	return r.dateline(&c) || storm(r.a.Word(c.first)) || r.same(c.first-1, c.first) && storm(r.a.Word(c.first-1)) ||
		c.last-c.first == 1 && (r.cover[c.first] == byDemonym || r.opens(c.first) && r.verbal(c.first))
}

// settle makes one list of the runs of the rules and those of the model, both in order.
func (d *decision) settle() []run {
	out := make([]run, 0, len(d.runs)+len(d.r.runs))
	next := 0
	for _, c := range d.r.runs {
		for next < len(d.runs) && d.runs[next].last <= c.first {
			out = append(out, d.runs[next])
			next++
		}
		inside := next
		for inside < len(d.runs) && d.runs[inside].last <= c.last {
			inside++
		}
		apart := inside == next && (next == len(d.runs) || d.runs[next].first >= c.last)
		against := d.against(c)
		switch {
		case c.strong && (c.honorific != "" || inside > next && d.runs[next].first == c.first) && (apart || inside > next && d.runs[inside-1].last == c.last):
			next = inside // one name, even where the model sees several or a part
		case against > doubt || !apart && (inside == next || d.runs[next].first < c.first):
			continue // it is something else, or goes further
		case !apart && (c.person < 0 || c.last-c.first < 2 || inside < len(d.runs) && d.runs[inside].first < c.last):
			continue
		case !apart: // a suffix, a nickname in quotes: the rules know where the name ends
			c.strong, next = true, inside
		case !c.strong && (c.person < 0 || c.last-c.first < 2 || against > likely && c.score < plenty):
			c.score = -1 // a person only if named elsewhere
		}
		c.person = -1
		out = append(out, c)
	}
	return append(out, d.runs[next:]...)
}

// against is the largest margin of the tokens of a run.
func (d *decision) against(c run) (most float32) {
	for k := c.first; k < c.last; k++ {
		most = max(most, d.margin[k])
	}
	return most
}
