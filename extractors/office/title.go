package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Bounds of a title: tokens before and after its head.
const (
	maxBefore = 8
	maxAfter  = 24
)

// parse reads the title whose head stands at token h.
func (r *reader) parse(h int) (title, bool) {
	t := title{head: h, holder: -1, first: h, last: h + 1}
	if !r.isHead(h) || r.modifies(h) {
		return t, false
	}
	for r.same(t.head+1, h) && r.compound(t.head) {
		t.mods = append(t.mods, t.head)
		t.head++
		t.last = t.head + 1
	}
	if r.modifies(t.head) {
		return t, false
	}
	t.plural = plural(strings.ToLower(r.a.Word(t.head)))
	r.before(&t)
	t.group = r.ofGroup(&t)
	r.after(&t)
	t.text = r.write(&t)
	t.rank = r.rank(&t)
	return t, t.rank != ""
}

// ofGroup tells whether the word right before a title is one that says whose it is and is no
// country's: "rebel leader", "Labour leader".
func (r *reader) ofGroup(t *title) bool {
	i := t.lead - 1
	return t.country == "" && r.same(i, t.head) && r.cover[i] == free && r.a.Tokens[i].Class == corpus.Word &&
		r.lex[i]&(lang.LexFunction|lang.LexStatus|lang.LexSpeech) == 0
}

// isHead tells whether token h is the head noun of an office.
func (r *reader) isHead(h int) bool {
	if r.a.Tokens[h].Class != corpus.Word || r.cover[h] != free {
		return false
	}
	w := r.a.Word(h)
	if !r.lex[h].Has(lang.LexOffice) {
		return hyphenHead(w) != "" || r.noun(h)
	}
	if r.a.Tokens[h].Upper {
		return true
	}
	switch w {
	case "head", "heads", "chair", "chairs", "lead", "general", "marshal", "judge", "deputy", "prince", "chief", "justice", "secretary", "leader", "representative", "fm", "pm", "king",
		"member", "charge", "mp", "founder", "official", "aide", "advisor", "adviser":
		return r.nounUse(h)
	case "general's":
		return false
	}
	return true
}

// noun tells whether a word that is an honorific as a rule is an office: "the Archbishop of
// York", "a professor of law".
func (r *reader) noun(h int) bool {
	return r.lex[h]&(lang.LexHonorific|lang.LexNobility) != 0 && lang.OfficeNoun(r.lower(h)) && r.same(h-1, h) && (r.at(h+1, h, "of") || r.at(h+1, h, "at"))
}

// modifies tells whether the head at token h only stands before another one:
// "Deputy Foreign Minister", "President of the Council" not.
func (r *reader) modifies(h int) bool {
	if !r.lex[h].Has(lang.LexOfficeMod) {
		return false
	}
	for i := h + 1; i < h+5 && r.same(i, h) && r.cover[i] == free; i++ {
		if r.lex[i].Has(lang.LexOffice) || hyphenHead(r.a.Word(i)) != "" {
			return i > h+1 || !r.compound(h)
		}
		if r.lex[i]&(lang.LexOfficeMod|lang.LexPortfolio) == 0 || r.lex[i].Has(lang.LexFunction) {
			return false
		}
	}
	return false
}

// nounUse tells whether a word that is often something else stands as a noun for a person.
func (r *reader) nounUse(h int) bool {
	if !r.same(h-1, h) {
		return false
	}
	w := r.a.Word(h - 1)
	switch w {
	case "to", "will", "would", "must", "can", "may", "they", "we", "it", "in", "who":
		return false
	}
	return true
}

// hyphenHead is the head noun of a title written with hyphens, in lower case:
// "Vice-Minister", "then-President"; "" when the word is none.
func hyphenHead(w string) string {
	i := strings.LastIndexAny(w, "-‑")
	if i <= 0 || i+1 >= len(w) {
		return ""
	}
	tail, head := w[i+1:], w[:i]
	if lang.StatusOf(tail) == "designate" && lang.LexOf(head).Has(lang.LexOffice) {
		return strings.ToLower(head)
	}
	if !lang.LexOf(tail).Has(lang.LexOffice) {
		return ""
	}
	if l := lang.LexOf(head); l&(lang.LexOfficeMod|lang.LexStatus|lang.LexOffice) != 0 {
		return strings.ToLower(tail)
	}
	return ""
}

// compound tells whether the head at token i is only the first half of a title:
// "Secretary General", "Deputy Minister", "Vice President".
func (r *reader) compound(i int) bool {
	j := i + 1
	if !r.lex[j].Has(lang.LexOffice) && hyphenHead(r.a.Word(j)) == "" || r.cover[j] != free {
		return false
	}
	a, b := strings.ToLower(r.a.Word(i)), strings.ToLower(r.a.Word(j))
	if b == "general" {
		switch a {
		case "secretary", "director", "attorney", "consul", "inspector", "auditor", "commissioner", "prosecutor", "governor", "solicitor":
			return true
		}
		return false
	}
	return r.lex[i].Has(lang.LexOfficeMod) || a == "deputy" || strings.HasPrefix(a, "vice")
}

// plural tells whether a head noun is one.
func plural(lower string) bool {
	switch lower {
	case "chargé", "charge", "secretaries-general", "directors-general", "chairmen", "spokesmen":
		return lower != "chargé" && lower != "charge"
	}
	return strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss")
}

// before reads modifiers, country and status to the left of the head.
func (r *reader) before(t *title) {
	h := t.first
	for i := h - 1; h-i <= maxBefore && r.same(i, h); i-- {
		l := r.lex[i]
		w := r.a.Word(i)
		if r.cover[i] != free || r.a.Tokens[i].Class != corpus.Word {
			break
		}
		if r.coordinated(t, i) {
			t.mods = append(t.mods, i)
			continue
		}
		if (w == "and" || w == "&") && i > 0 && r.cover[i-1] == free && r.lex[i-1].Has(lang.LexPortfolio) && r.a.Tokens[i-1].Upper && r.a.Tokens[i+1].Upper && r.a.Tokens[h].Upper && r.lex[i+1].Has(lang.LexPortfolio) {
			t.mods = append(t.mods, i)
			continue
		}
		ok := l&(lang.LexOfficeMod|lang.LexPortfolio) != 0 && (l&lang.LexFunction == 0 || w == "first" || w == "First" || w == "second" || w == "Second" || w == "third" || w == "Third")
		ok = ok || w == "Under" && r.lower(i+1) == "secretary"
		if !ok && hyphenModifier(w) {
			t.mods = append(t.mods, i)
			t.first = i
			break
		}
		if !ok || l.Has(lang.LexStatus) && lang.StatusOf(w) != "" {
			break
		}
		t.mods = append(t.mods, i)
		t.first = i
	}
	for len(t.mods) > 0 && t.mods[len(t.mods)-1] < t.first {
		t.mods = t.mods[:len(t.mods)-1]
	}
	t.lead = t.first
	r.statusIn(t, t.first)
	if t.status == "" {
		r.statusBefore(t)
	}
	r.countryLeft(t)
	if t.status == "" {
		r.statusBefore(t)
	}
}

// hyphenModifier tells of a modifier with a status or another modifier joined to
// it: "then-Foreign", "vice-foreign".
func hyphenModifier(w string) bool {
	p, rest, ok := strings.Cut(w, "-")
	return ok && lang.LexOf(rest).Has(lang.LexOfficeMod) && (lang.StatusOf(p) != "" || lang.LexOf(p).Has(lang.LexOfficeMod))
}

// statusIn reads a status joined by a hyphen: "then-Foreign".
func (r *reader) statusIn(t *title, i int) {
	if p, _, ok := strings.Cut(r.a.Word(i), "-"); ok {
		if s := lang.StatusOf(p); s != "" {
			t.status = s
		}
	}
	if w := r.a.Word(t.head); t.status == "" && lang.StatusOf(w[strings.LastIndexByte(w, '-')+1:]) == "designate" {
		t.status = "designate"
	}
}

// statusBefore reads a word of status before the title: "former", "now interim".
func (r *reader) statusBefore(t *title) {
	for k := 0; k < 2; k++ {
		i := t.lead - 1
		if !r.same(i, t.lead) || r.cover[i] != free {
			return
		}
		w := r.a.Word(i)
		if w == "-" && r.same(i-1, t.lead) && r.a.Tokens[i-1].End == r.a.Tokens[i].Start {
			i--
			w = r.a.Word(i)
		}
		s := lang.StatusOf(w)
		if s == "" {
			return
		}
		if t.status == "" || s != "current" {
			t.status = s
		}
		if t.lead == t.first {
			t.first = i
		}
		t.lead = i
	}
}

// countryLeft reads a country or body right before the title: "Tajik", "Japan’s", "NATO", "the country’s".
func (r *reader) countryLeft(t *title) {
	i := t.lead - 1
	if !r.same(i, t.lead) {
		return
	}
	own := false
	if w := r.a.Word(i); w == "’s" || w == "'s" || w == "’" || w == "'" {
		own = true
		i--
	}
	if !r.same(i, t.lead) {
		return
	}
	switch r.cover[i] {
	case byCountry, byDemonym:
		t.country, t.rule = r.code(i), "in the title"
		first := r.start(i)
		t.countrySpan = r.span(first, r.end(i))
		t.lead = first
		if t.plural {
			r.listBefore(t, first)
		}
	case byBody:
		b, _ := r.body(i)
		if b.Kind == lang.KindMedia {
			return
		}
		r.setOrg(t, b, i)
		t.lead = r.start(i)
	case free:
		w := strings.ToLower(r.a.Word(i))
		if own && (w == "country" || w == "nation" || w == "republic" || w == "kingdom") {
			t.anaphor, t.lead = true, i
		}
	}
}

// listBefore reads "Japanese and Afghan" before a plural title, from the last of
// its countries back.
func (r *reader) listBefore(t *title, i int) {
	t.countries = appendNew(nil, r.code(i))
	for n := 0; n < 12; n++ {
		j := i - 1
		for r.same(j, i) && (r.a.Word(j) == "and" || r.a.Word(j) == "," || r.a.Word(j) == "the") {
			j--
		}
		if j == i-1 || !r.same(j, i) || r.cover[j] != r.cover[i] {
			return
		}
		i = r.start(j)
		t.countries = append([]string{r.code(i)}, t.countries...)
		t.lead = i
	}
}

// setOrg makes a body the title's: its country when it is a ministry, its name otherwise.
func (r *reader) setOrg(t *title, b corpus.Body, i int) {
	if b.Country != "" && t.country == "" {
		t.country, t.rule = b.Country, "by the body"
		t.countrySpan = r.a.Mentions[r.ment[i]].Span
	}
	t.orgKind, t.orgName = b.Kind, b.Name
	if b.Country == "" || b.Kind != lang.KindMinistry {
		t.org = b.Name
	}
}

// write is the title's wording without status, country and article.
func (r *reader) write(t *title) string {
	var b strings.Builder
	first := t.first
	for first < t.head && lang.StatusOf(r.a.Word(first)) != "" && !contains(t.mods, first) {
		first++
	}
	for i := first; i <= t.head; i++ {
		w := r.a.Word(i)
		if r.cover[i] != free || w == "-" && b.Len() == 0 {
			continue
		}
		if p, rest, ok := strings.Cut(w, "-"); ok && lang.StatusOf(p) != "" {
			w = rest
		}
		if b.Len() > 0 && r.a.Tokens[i].Start > r.a.Tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	for _, p := range t.parts {
		b.WriteByte(' ')
		b.WriteString(p)
	}
	return b.String()
}

func contains(xs []int, x int) bool {
	for _, v := range xs {
		if v == x {
			return true
		}
	}
	return false
}
