package body

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// anaphora resolves "the Dialogue", "this Forum", "the bloc" to the body that
// was named last before with that noun, or, when none was, first after.
func (r *reader) anaphora() {
	if len(r.out) == 0 {
		return
	}
	last := map[string]found{}
	ahead := map[string]found{}
	for i := len(r.out) - 1; i >= 0; i-- {
		for _, n := range nouns(r.out[i]) {
			ahead[n] = r.out[i]
		}
	}
	named := r.out
	main := mostNamed(named)
	next := 0
	for i, t := range r.a.Tokens {
		for next < len(named) && named[next].last <= i {
			for _, n := range nouns(named[next]) {
				last[n] = named[next]
			}
			next++
		}
		if t.Class != corpus.Word || r.taken[i] || !r.sameSentence(i-1, i) || !definite(r.a.Word(i-1)) {
			continue
		}
		noun := strings.ToLower(r.a.Word(i))
		if !anaphor(noun) || r.nameFollows(i) {
			continue
		}
		f, ok := last[noun]
		if g, most := main[noun]; ok && most {
			f = g
		}
		if !ok {
			if f, ok = ahead[noun]; !ok {
				continue
			}
		}
		f.first, f.last = i, i+1
		r.out = append(r.out, f)
		r.taken[i] = true
	}
	r.order()
}

// mostNamed gives for the nouns that fit any body ("the bloc", "the organisation")
// the body that the article names most.
func mostNamed(named []found) map[string]found {
	count := map[string]int{}
	for _, f := range named {
		count[f.full]++
	}
	best := map[string]found{}
	for _, f := range named {
		for _, n := range nouns(f) {
			switch n {
			case "bloc", "grouping", "organisation", "organization":
				if b, ok := best[n]; !ok || count[f.full] > count[b.full] {
					best[n] = f
				}
			}
		}
	}
	return best
}

// definite tells whether a word points at what was named.
func definite(w string) bool {
	switch w {
	case "the", "The", "this", "This":
		return true
	}
	return false
}

// anaphor tells whether a noun can stand for a body alone. Meetings are left to
// the finder of events.
func anaphor(noun string) bool {
	switch noun {
	case "dialogue", "forum", "process", "initiative", "partnership", "format", "platform", "mechanism", "union", "alliance", "league", "community",
		"bloc", "grouping", "organisation", "organization", "association", "council", "agency", "bank", "fund", "facility", "commission", "group",
		"ministry":
		return true
	}
	return false
}

// nameFollows tells whether the noun at token i goes on: "the Bank of X", "the dialogue partners".
func (r *reader) nameFollows(i int) bool {
	if !r.sameSentence(i+1, i) {
		return false
	}
	w := r.a.Word(i + 1)
	if w == "of" || w == "for" || r.upper(i+1) || strings.HasPrefix(w, "-") {
		return true
	}
	return w == "partners" || w == "partner" || w == "members" && r.a.Word(i) == "group"
}

// nouns are the words that a later mention may call a body.
func nouns(f found) []string {
	_, head, _ := lastWord(f.full)
	head = strings.ToLower(head)
	ns := make([]string, 0, 4)
	for _, w := range strings.Fields(strings.ToLower(f.full)) {
		if lang.BodyHead(w) != "" && anaphor(w) {
			ns = append(ns, w)
		}
	}
	if anaphor(head) && len(ns) == 0 {
		ns = append(ns, head)
	}
	switch {
	case f.kind == lang.KindGrouping:
		ns = append(ns, "bloc", "grouping", "organisation", "organization")
	case f.kind == lang.KindFund:
		ns = append(ns, "bank", "fund")
	case f.kind == lang.KindOrganisation:
		ns = append(ns, "organisation", "organization")
	}
	return ns
}
