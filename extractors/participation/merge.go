package participation

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// claims makes one claim for each party and meeting of what was read.
func (r *reader) claims() []corpus.Claim {
	r.resolve()
	var order []key
	best := map[key]taken{}
	for _, t := range r.out {
		k := keyOf(t)
		old, seen := best[k]
		if !seen {
			order = append(order, k)
			best[k] = t
			continue
		}
		best[k] = merge(old, t)
	}
	named := countriesNamed(order, best)
	out := make([]corpus.Claim, 0, len(order))
	for _, k := range order {
		t := best[k]
		if k.person == "" && k.country != "" {
			if _, ok := named[countryKey{k.event, k.country}]; ok {
				continue // the claim with the person says it too
			}
		} else if role, ok := named[countryKey{k.event, k.country}]; ok && k.country != "" && strength(role) > strength(t.role) {
			t.role = role
		}
		out = append(out, t.claim())
	}
	return out
}

// key tells parties of one meeting apart.
type key struct {
	event                int
	country, org, person string
}

type countryKey struct {
	event   int
	country string
}

func keyOf(t taken) key {
	k := key{event: t.event, country: t.country, person: t.person}
	if k.country == "" && k.person == "" {
		k.org = t.org
	}
	if k.person != "" {
		k.country = t.country
	}
	return k
}

// countriesNamed are the countries of which a meeting has a person, each with the
// strongest role that its claims without a person have.
func countriesNamed(order []key, best map[key]taken) map[countryKey]string {
	out := map[countryKey]string{}
	for _, k := range order {
		if k.person != "" && k.country != "" && best[k].attendance != "absent" {
			out[countryKey{k.event, k.country}] = ""
		}
	}
	for _, k := range order {
		c := countryKey{k.event, k.country}
		if role, ok := out[c]; ok && k.person == "" && strength(best[k].role) > strength(role) {
			out[c] = best[k].role
		}
	}
	return out
}

// strength orders roles by how much they say.
func strength(role string) int {
	switch role {
	case "host":
		return 5
	case "chair":
		return 6
	case "head_of_delegation":
		return 4
	case "representative":
		return 4
	case "guest", "observer":
		return 3
	case "interlocutor":
		return 2
	}
	return 1
}

func certain(attendance string) int {
	switch attendance {
	case "attended":
		return 3
	case "absent":
		return 4
	case "expected":
		return 2
	}
	return 1
}

// merge joins two readings of one party at one meeting: the one that says more
// stays, with the role and attendance of the other where these say more.
func merge(a, b taken) taken {
	if detail(b) > detail(a) {
		a, b = b, a
	}
	if strength(b.role) > strength(a.role) {
		a.role, a.cue, a.rule = b.role, b.cue, b.rule
		if a.inferred && !b.inferred {
			a.doubts, a.inferred = nil, false
		}
	}
	if a.role != "guest" && certain(b.attendance) > certain(a.attendance) {
		a.attendance = b.attendance
	}
	if a.behalf == "" {
		a.behalf, a.behalfSpan = b.behalf, b.behalfSpan
	}
	if a.source == "" {
		a.source, a.sourceSpan, a.official = b.source, b.sourceSpan, b.official
	}
	return a
}

// detail prefers readings with a stated country and an office, and a meeting
// named in the same sentence.
func detail(t taken) int {
	n := 0
	if t.office != "" {
		n += 2
	}
	if !t.inferred {
		n += 2
	}
	if t.basis != corpus.Inferred {
		n++
	}
	return n
}

// resolve names the holder of a post that stands for itself, where the article
// has one person of that country in that post.
func (r *reader) resolve() {
	for i := range r.out {
		t := &r.out[i]
		if t.person != "" || t.plural || t.rank == "" || t.country == "" {
			continue
		}
		same := r.posts[[2]string{t.country, t.rank}]
		finer := r.posts[[2]string{t.country, "first_" + t.rank}] // first_deputy_foreign_minister
		n := len(same) + len(finer)
		if n != 1 {
			continue
		}
		who := party{}
		for _, p := range same {
			who = p
		}
		for _, p := range finer {
			who = p
		}
		t.person, t.personSpan = who.person, who.personSpan
		t.doubts = append(t.doubts[:len(t.doubts):len(t.doubts)], "the holder of the post is named elsewhere in the article")
		if len(who.office) > len(t.office) {
			t.office, t.rank, t.officeSpan = who.office, who.rank, who.officeSpan
		}
	}
}

func (t taken) claim() corpus.Claim {
	role := t.role
	if role == "" {
		role = "participant"
	}
	v := corpus.Participation{Meeting: t.event, Country: t.country, Person: t.person, Office: lang.OneOffice(t.office), Rank: t.rank,
		Role: role, Attendance: t.attendance, OnBehalfOf: t.behalf}
	if t.country == "" || t.ministry {
		v.Org = t.org
	}
	c := corpus.Claim{By: by, Value: v, Evidence: t.evidence, Rule: t.rule, Doubts: t.doubts, Basis: corpus.Stated}
	part := func(field, value string, s corpus.Span, basis corpus.Basis, rule string) {
		if value != "" && !s.Empty() {
			c.Parts = append(c.Parts, corpus.Part{Field: field, Span: s, Basis: basis, Rule: rule})
		}
	}
	part("country", v.Country, t.countrySpan, t.basis, t.countryRule())
	part("org", v.Org, t.orgSpan, "", "")
	if t.basis == corpus.Inferred {
		c.Basis = corpus.Inferred
	}
	part("person", v.Person, t.personSpan, "", "")
	part("office", v.Office, t.officeSpan, "", "")
	part("rank", v.Rank, t.officeSpan, "", "")
	part("role", v.Role, t.cue, "", "")
	part("attendance", v.Attendance, t.cue, "", "")
	part("on_behalf_of", v.OnBehalfOf, t.behalfSpan, "", "")
	if t.inferred {
		part("meeting", "x", t.eventSpan, corpus.Inferred, "the meeting spoken of last")
	} else {
		part("meeting", "x", t.eventSpan, "", "")
	}
	if t.source != "" {
		c.AttributedTo, c.AttributedSpan = t.source, t.sourceSpan
		if t.official {
			c.Tier = corpus.TierAttributed
		}
	}
	return c
}

// countryRule is how an inferred country was worked out.
func (t taken) countryRule() string {
	if t.basis == corpus.Inferred {
		return t.party.rule
	}
	return ""
}
