package participation

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// party is someone named in a sentence: a country, an organisation or a person,
// with the post that goes with it.
type party struct {
	country, org, person, office, rank string
	span                               corpus.Span // all of it
	countrySpan, orgSpan               corpus.Span
	personSpan, officeSpan             corpus.Span
	basis                              corpus.Basis // of the country: inferred when it stands for a group or follows from elsewhere
	rule                               string
	// ministry: the country is named through a ministry or government of its own.
	ministry bool
	// stands: the country is named by its capital.
	stands bool
	// plural: several people without names ("deputy foreign ministers of").
	plural bool
}

func (p *party) setOffice(o corpus.Office, s corpus.Span) {
	p.office, p.rank, p.officeSpan = o.Title, o.Rank, s
	if o.Country != "" && p.country == "" {
		p.country, p.countrySpan = o.Country, o.CountrySpan
		if o.CountrySpan.Empty() {
			p.countrySpan = s
		}
		if o.CountryRule != "" && !s.Contains(p.countrySpan) && !near(p.span, p.countrySpan) {
			p.basis, p.rule = corpus.Inferred, o.CountryRule
		}
	}
	if o.Country == "" {
		p.org = o.Org
	}
	p.span = union(p.span, s)
}

func union(a, b corpus.Span) corpus.Span {
	if a.Empty() {
		return b
	}
	if b.Empty() {
		return a
	}
	return corpus.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// leads tells whether a country stands right before a post or name as a part of
// its phrase: "A's Premier", "the A Premier", "A: Premier".
func (s *sentence) leads(c, of corpus.Span) bool {
	if c.Empty() || c.End > of.Start || of.Start-c.End > 6 || c.Start < s.span.Start {
		return false
	}
	switch strings.TrimSpace(s.a.Text[c.End:of.Start]) {
	case "", "'s", "’s", "'", "’", ":":
		return true
	}
	return false
}

// adjoins tells whether a country follows a post or name as a part of its phrase:
// "X of A", "X (A)".
func (s *sentence) adjoins(of, c corpus.Span) bool {
	if c.Start < of.End || c.Start-of.End > 40 {
		return !c.Empty() && of.Contains(c)
	}
	for _, w := range s.gap(of.End, c.Start) {
		switch w {
		case "of", "the", "for", "from", "(", ",", "republic", "kingdom", "state", "to":
		default:
			return false
		}
	}
	return true
}

// near tells whether two spans belong to one phrase.
func near(a, b corpus.Span) bool { return a.Start-b.End < 24 && b.Start-a.End < 24 }

// assembler turns the mentions of one sentence into parties.
type assembler struct {
	r      *reader
	s      *sentence
	ms     []corpus.Mention
	office map[corpus.Span]corpus.Mention // the office of the person at a span
	out    []party
	done   int // offset up to which the words are used
	// post is an office of several people that goes on along a list: "the
	// foreign ministers of A, B and C".
	post corpus.Mention
	on   bool
	// claimed are the countries that belong to the office of one person: "A's
	// Premier X" is no second mention of A.
	claimed map[corpus.Span]bool
}

func (r *reader) parties(s *sentence, ms []corpus.Mention) []party {
	as := &assembler{r: r, s: s, ms: ms, office: map[corpus.Span]corpus.Mention{}, done: s.span.Start,
		claimed: map[corpus.Span]bool{}}
	for _, m := range ms {
		o, ok := m.Value.(corpus.Office)
		if !ok {
			continue
		}
		if !o.Plural && (s.leads(o.CountrySpan, m.Span) || s.leads(o.CountrySpan, o.Holder) || s.adjoins(m.Span, o.CountrySpan)) {
			as.claimed[o.CountrySpan] = true
		}
		if !o.Holder.Empty() && s.span.Contains(o.Holder) {
			if old, ok := as.office[o.Holder]; !ok || better(m, old) {
				as.office[o.Holder] = m
			}
		}
	}
	for i, m := range ms {
		as.mention(i, m)
	}
	as.groups()
	return as.out
}

// better prefers a post to the chair of the meeting, then the office that tells
// a country, then the longer one.
func better(m, old corpus.Mention) bool {
	a, b := m.Value.(corpus.Office), old.Value.(corpus.Office)
	if chair(a.Rank) != chair(b.Rank) {
		return chair(b.Rank)
	}
	if (a.Country != "") != (b.Country != "") {
		return a.Country != ""
	}
	return m.Len() > old.Len()
}

// chair tells whether a rank is a part played at a meeting, no post.
func chair(rank string) bool {
	return rank == "chair" || rank == "co_chair" || rank == "chairman" || rank == "host" || rank == "chairperson"
}

func (as *assembler) mention(i int, m corpus.Mention) {
	if m.Start < as.done {
		return
	}
	switch v := m.Value.(type) {
	case corpus.Office:
		as.officeMention(v, m)
	case corpus.Person:
		if !v.Byline {
			as.personMention(m)
		}
	case corpus.Country:
		if as.claimed[m.Span] {
			return
		}
		if m.Type == corpus.TypeDemonym {
			as.demonym(i, v, m)
		} else {
			as.country(party{country: v.Code, countrySpan: m.Span, span: m.Span})
		}
	case corpus.Place:
		as.place(i, v, m)
	case corpus.Body:
		as.body(v, m)
	}
}

// add ends a party: what it used is not read again.
func (as *assembler) add(p party) {
	as.out = append(as.out, p)
	as.done = max(as.done, p.span.End)
}

func (as *assembler) officeMention(o corpus.Office, m corpus.Mention) {
	if !o.Holder.Empty() && as.s.span.Contains(o.Holder) {
		as.done = max(as.done, m.End) // the person that follows, or stands before, has it
		if n := len(as.out); n > 0 && as.out[n-1].personSpan == o.Holder {
			as.out[n-1].span = union(as.out[n-1].span, m.Span)
		}
		if o.Plural {
			as.post, as.on = m, true
		}
		return
	}
	as.post, as.on = m, o.Plural
	if o.Plural {
		as.list(o, m)
		return
	}
	if o.Country == "" && o.Org == "" {
		return
	}
	p := party{span: m.Span}
	p.setOffice(o, m.Span)
	if p.countrySpan.Start >= m.End && p.countrySpan.Start-m.End < 24 {
		p.span = union(p.span, p.countrySpan)
	}
	as.add(p)
}

// list gives the countries of an office of several people that are named before
// it or inside its own words; those after it follow as mentions.
func (as *assembler) list(o corpus.Office, m corpus.Mention) {
	follow := false
	for _, n := range as.r.a.MentionsIn(corpus.Span{Start: m.Start, End: min(m.End+40, as.s.span.End)}) {
		if n.Type == corpus.TypeCountry || n.Type == corpus.TypePlace || n.Type == corpus.TypePerson {
			follow = true
		}
	}
	if follow {
		return
	}
	for _, code := range o.Countries {
		p := party{country: code, countrySpan: o.CountrySpan, span: m.Span, plural: true}
		if p.countrySpan.Empty() {
			p.countrySpan = m.Span
		}
		p.office, p.rank, p.officeSpan = o.Title, o.Rank, m.Span
		as.out = append(as.out, p)
	}
	if len(o.Countries) > 0 {
		as.done, as.on = max(as.done, m.End), false
	}
}

// withPost adds a person together with the office joined to it.
func (as *assembler) withPost(p party, m corpus.Mention) {
	o := m.Value.(corpus.Office)
	if o.Plural || o.Country == "" {
		as.origin(&p)
	}
	words := p.span
	p.setOffice(o, m.Span)
	if !near(words, m.Span) { // one office for several people
		p.span = words
	}
	if c := p.countrySpan; as.s.span.Contains(c) && c.Start >= as.done && (c.End <= p.span.Start && near(p.span, c) || as.s.adjoins(p.span, c)) {
		p.span = union(p.span, c)
	}
	as.on = as.on && m.Span == as.post.Span
	as.add(as.known(p))
}

func (as *assembler) personMention(m corpus.Mention) {
	p, _ := as.r.holder(m.Span)
	if o, ok := as.office[m.Span]; ok {
		as.withPost(p, o)
		return
	}
	if as.on { // "the foreign ministers X of A, Y of B"
		o := as.post.Value.(corpus.Office)
		p.office, p.rank, p.officeSpan = o.Title, o.Rank, as.post.Span
	}
	as.origin(&p)
	as.add(as.known(p))
}

// origin reads the country beside a name: "X of A", "X (A)", "A: X", "for A: X".
func (as *assembler) origin(p *party) {
	if p.country != "" {
		return
	}
	for _, n := range as.r.a.MentionsIn(corpus.Span{Start: p.personSpan.End, End: min(p.personSpan.End+24, as.s.span.End)}) {
		c, ok := n.Value.(corpus.Country)
		if !ok || n.Type != corpus.TypeCountry || n.NestedIn != "" {
			continue
		}
		if gap := as.s.gap(p.personSpan.End, n.Start); len(gap) > 0 && (gap[0] == "of" || gap[0] == "from" || gap[0] == "(") && onlyDeterminers(gap[1:]) {
			p.country, p.countrySpan, p.span = c.Code, n.Span, union(p.span, n.Span)
		}
		return
	}
	if n := len(as.out); n > 0 && as.out[n-1].person == "" && as.out[n-1].office == "" && as.out[n-1].country != "" {
		gap := as.s.gap(as.out[n-1].span.End, p.personSpan.Start)
		if len(gap) > 0 && gap[0] == ":" && len(gap) <= 3 || as.s.leads(as.out[n-1].countrySpan, p.personSpan) {
			p.country, p.countrySpan, p.span = as.out[n-1].country, as.out[n-1].countrySpan, union(as.out[n-1].span, p.span)
			as.out = as.out[:n-1]
		}
	}
}

func onlyDeterminers(ws []string) bool {
	for _, w := range ws {
		if w != "the" && w != "republic" && w != "of" && w != "kingdom" {
			return false
		}
	}
	return true
}

// known fills in what the article says of the person elsewhere.
func (as *assembler) known(p party) party {
	full, ok := as.r.people[p.person]
	if !ok {
		return p
	}
	if p.office == "" {
		p.office, p.rank, p.officeSpan = full.office, full.rank, full.officeSpan
	}
	if p.country == "" && full.country != "" {
		p.country, p.countrySpan = full.country, full.countrySpan
		p.basis, p.rule = corpus.Inferred, "the person's other mention"
	}
	if p.org == "" && p.country == "" {
		p.org, p.orgSpan = full.org, full.orgSpan
	}
	return p
}

// country adds a country, with the office of the list it stands in.
func (as *assembler) country(p party) {
	if as.on && as.reaches(p.span) {
		o := as.post.Value.(corpus.Office)
		p.office, p.rank, p.officeSpan, p.plural = o.Title, o.Rank, as.post.Span, true
	} else {
		as.on = false
	}
	as.add(p)
}

// reaches tells whether a list goes on from the office, or from the party
// before, to s.
func (as *assembler) reaches(s corpus.Span) bool {
	from := as.post.End
	if s.Start < from {
		return true // inside the office's own words
	}
	if n := len(as.out); n > 0 && as.out[n-1].span.End > from {
		from = as.out[n-1].span.End
	}
	gap := as.s.gap(from, s.Start)
	if len(gap) > maxGap {
		return false
	}
	for i, w := range gap {
		if !lang.JoinsList(w) && lang.SmallNumbers[w] == 0 && w != "all" && !(i > 0 && lang.GroupNouns[w]) {
			return false
		}
	}
	return true
}
