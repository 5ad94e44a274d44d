package person

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// human is one person of the article.
type human struct {
	name, given, family string
	words               []string // folded
	key                 string   // folded family name, or the only word
}

// propagate joins the runs into people: full names first, then every bare
// surname, wherever it stands.
func (r *reader) propagate() {
	full := map[string]int{} // folded name -> person
	for k := range r.runs {
		c := &r.runs[k]
		if c.last-c.first >= 2 && (c.strong || c.score >= enough) {
			c.person = r.person(c, full)
		}
	}
	r.merge()
	single := map[string]int{}
	for k, p := range r.people {
		r.index(single, p.key, k)
		if i := strings.LastIndexByte(p.key, '-'); i > 0 && prefixed(p.family) {
			r.index(single, p.key[i+1:], k)
		}
	}
	given := map[string]int{}
	for k, p := range r.people {
		if len(p.words) > 1 {
			r.index(given, p.words[0], k)
			r.index(given, p.words[len(p.words)-1], k)
		}
	}
	r.bare(single, given)
	for k := range r.runs {
		c := &r.runs[k]
		if c.person < 0 && c.last-c.first >= 2 {
			if p, ok := single[r.fold(c.last-1)]; ok && p >= 0 && c.score >= 0 && r.compatible(c, p) {
				c.person = p
			}
		}
	}
}

// index notes that a word names person k; a word of two people names none (-1).
func (r *reader) index(m map[string]int, w string, k int) {
	if w == "" {
		return
	}
	if old, ok := m[w]; ok && old != k {
		m[w] = -1
		return
	}
	m[w] = k
}

// person is the index of the person that a full name is of.
func (r *reader) person(c *run, full map[string]int) int {
	h := r.human(c)
	k := strings.Join(h.words, " ")
	if p, ok := full[k]; ok {
		return p
	}
	r.people = append(r.people, h)
	full[k] = len(r.people) - 1
	return len(r.people) - 1
}

// human reads a name: given and family name by capitals, by the given names
// known, else in the English order.
func (r *reader) human(c *run) human {
	var h human
	var words []string
	caps, capsAt := 0, 0
	for i := c.first; i < c.last; i++ {
		if r.a.Tokens[i].Class != corpus.Word {
			continue
		}
		w := r.a.Word(i)
		if len(words) > 0 && isSuffix(w) {
			continue
		}
		if r.a.Tokens[i].Caps && r.a.Tokens[i].Len() > 1 && !initial(w) {
			caps, capsAt = caps+1, len(words)
		}
		words = append(words, w)
		h.words = append(h.words, fold(w))
	}
	h.name = strings.Join(strings.Fields(r.a.Text[r.a.Tokens[c.first].Start:r.a.Tokens[c.last-1].End]), " ")
	n := len(words)
	if n == 0 {
		words, h.words, n = []string{h.name}, []string{fold(h.name)}, 1
	}
	if n == 1 {
		h.key = h.words[0]
		return h
	}
	at := n - 1
	first, last := lang.LexOf(words[0]), lang.LexOf(words[n-1])
	switch {
	case caps == 1:
		at = capsAt
	case n <= 3 && !first.Has(lang.LexGiven) && last.Has(lang.LexGiven):
		at = 0
	case n == 2 && chinese(words[0]) && !strings.Contains(words[0], "-"):
		at = 0
	}
	start := at
	for start > 1 && at == n-1 && lang.LexOf(words[start-1]).Has(lang.LexParticle) && !initial(words[start-1]) {
		start--
	}
	h.key = h.words[at]
	if at == 0 {
		h.family, h.given = words[0], strings.Join(words[1:], " ")
	} else {
		h.family, h.given = strings.Join(words[start:at+1], " "), strings.Join(words[:start], " ")
	}
	if caps == 1 {
		h.family = titled(h.family)
	}
	return h
}

// titled writes a family name in capitals with small letters: OKADA, Okada.
func titled(w string) string {
	if strings.ContainsAny(w, " -") || len(w) < 2 {
		return w
	}
	return w[:1] + strings.ToLower(w[1:])
}

// chinese tells of the family names that come first in Chinese, Korean and Vietnamese names.
func chinese(w string) bool {
	switch strings.ToLower(w) {
	case "xi", "li", "wang", "zhang", "hu", "zhu", "yang", "zhao", "liu", "chen", "wu", "deng", "mao", "jiang", "sun", "kim", "lee", "park", "choi", "kang", "chung", "jeong", "moon",
		"yoon", "ban", "han", "cho", "nguyen", "pham", "tran", "hun", "le", "ho", "vo", "bui", "lim", "tan", "lam", "tsai", "ma":
		return true
	}
	return false
}

func isSuffix(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}

// fold is a word for comparing: small letters, no dots.
func fold(w string) string { return strings.ToLower(strings.TrimSuffix(w, ".")) }

func (r *reader) fold(i int) string { return fold(r.a.Word(i)) }

// merge joins full names of one person: the same words in any order, or the same
// family name with given names that agree.
func (r *reader) merge() {
	to := make([]int, len(r.people))
	byKey := map[string][]int{}
	for k, p := range r.people {
		to[k] = k
		for _, w := range [...]string{p.words[0], p.words[len(p.words)-1]} {
			found := false
			for _, o := range byKey[w] {
				if to[k] == k && o != k && agree(r.people[o].words, p.words) {
					to[k] = to[o]
					found = true
					break
				}
			}
			if !found && len(byKey[w]) < 16 {
				byKey[w] = append(byKey[w], k)
			}
		}
	}
	for k := range r.people {
		if t := to[k]; t != k && len(r.people[k].words) > len(r.people[t].words) {
			h := r.people[k]
			h.key = r.people[t].key
			r.people[t] = h
		}
	}
	for k := range r.runs {
		if p := r.runs[k].person; p >= 0 {
			r.runs[k].person = to[p]
		}
	}
	for k := range r.people {
		if to[k] != k {
			r.people[k].key = ""
			r.people[k].words = r.people[k].words[:1]
		}
	}
}

// agree tells whether all words of the shorter name stand in the longer one, an
// initial for a word that starts with it, and at least two are whole words.
func agree(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	whole := 0
	for _, w := range a {
		ok := false
		for _, v := range b {
			if v == w {
				ok = true
				whole++
				break
			}
			if len(w) == 1 && strings.HasPrefix(v, w) || len(v) == 1 && strings.HasPrefix(w, v) {
				ok = true
			}
		}
		if !ok {
			return false
		}
	}
	return whole >= 2 || whole == 1 && len(a) == 2 && (len(a[0]) == 1 || len(b[0]) == 1)
}

// firsts are, for each surname of several people, the runs that name each of them first.
func (r *reader) firsts(single map[string]int) map[string][]int {
	out, seen := map[string][]int{}, map[int]bool{}
	for k, c := range r.runs {
		if c.person < 0 || seen[c.person] {
			continue
		}
		seen[c.person] = true
		if w := r.people[c.person].key; single[w] == -1 && len(out[w]) < 16 {
			out[w] = append(out[w], k)
		}
	}
	return out
}

// introduced is the only one of several people of a surname who is named in full before run k.
func (r *reader) introduced(firsts []int, k int) (person int, ok bool) {
	if len(firsts) < 2 || firsts[0] > k || firsts[1] < k {
		return 0, false
	}
	return r.runs[firsts[0]].person, true
}

// bare finds the names of one word: those that a title introduces make people of
// their own, and both kinds are found wherever they stand.
func (r *reader) bare(single, given map[string]int) {
	firsts := r.firsts(single)
	for k := range r.runs {
		c := &r.runs[k]
		if c.last-c.first != 1 || c.person >= 0 {
			continue
		}
		w := r.fold(c.first)
		if p, ok := single[w]; ok && p >= 0 {
			c.person = p
			continue
		}
		if p, ok := r.introduced(firsts[w], k); ok {
			c.person = p
			continue
		}
		if p, ok := given[w]; ok && p >= 0 && (c.strong || r.lex[c.first]&lang.LexCommon == 0) {
			c.person = p
			continue
		}
		if c.strong || c.score >= enough {
			if p, ok := single[w]; ok && p < 0 {
				single[w] = -2 // two people have it: a person without a full name
			}
			r.people = append(r.people, r.human(c))
			c.person = len(r.people) - 1
			if _, ok := single[w]; !ok {
				single[w] = c.person
			}
		}
	}
	for k := range r.runs {
		c := &r.runs[k]
		if c.last-c.first == 1 && c.person < 0 && !initial(r.a.Word(c.first)) {
			if p, ok := single[r.fold(c.first)]; ok && p >= 0 {
				c.person = p
			}
		}
	}
}

// compatible tells whether a run of several words may be the person p.
func (r *reader) compatible(c *run, p int) bool {
	var ws []string
	for i := c.first; i < c.last; i++ {
		if r.a.Tokens[i].Class == corpus.Word {
			ws = append(ws, r.fold(i))
		}
	}
	return agree(ws, r.people[p].words) || len(ws) == 2 && lang.LexOf(ws[0]).Has(lang.LexParticle)
}
