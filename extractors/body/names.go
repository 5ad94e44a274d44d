package body

import (
	"sort"
	"strings"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// display is the name at tokens [first, last): quotes off, white space folded,
// "plus" for "+", and a head noun with a capital.
func (r *reader) display(first, last int) string {
	var b strings.Builder
	prev := 0
	for i := first; i < last; i++ {
		t := r.a.Tokens[i]
		w := r.a.Word(i)
		if i == first && isQuote(w) {
			continue
		}
		if isQuote(w) && (w != "’" && w != "'" || i+1 == last || r.a.Tokens[i-1].End < t.Start || r.lex[i+1].Has(lang.LexBodyHead) && r.isGeo(i-1)) {
			continue
		}
		if b.Len() > 0 && t.Start > prev {
			b.WriteByte(' ')
		}
		prev = t.End
		switch {
		case w == "Plus" && i > first:
			w = "plus"
		case w == "+" && i > first && t.Start > r.a.Tokens[i-1].End:
			w = "plus"
		case i == last-1 && i > first && !t.Upper && r.lex[i].Has(lang.LexBodyHead):
			w = strings.ToUpper(w[:1]) + w[1:]
		}
		b.WriteString(foldLetters(w))
	}
	return b.String()
}

// foldLetters writes Cyrillic letters that look Latin in a short Latin name as Latin.
func foldLetters(w string) string {
	if len(w) > 12 {
		return w
	}
	latin, folded := false, false
	out := strings.Map(func(c rune) rune {
		if c < utf8.RuneSelf {
			latin = latin || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
			return c
		}
		if i := strings.IndexRune(cyrillic, c); i >= 0 {
			folded = true
			return rune(lookalike[utf8.RuneCountInString(cyrillic[:i])])
		}
		return c
	}, w)
	if latin && folded {
		return out
	}
	return w
}

const (
	cyrillic  = "АВЕКМНОРСТХаеорсух"
	lookalike = "ABEKMHOPCTXaeopcyx"
)

// abbreviations learns "Name of a Body (NOB)" and finds the abbreviation
// elsewhere. A name without a head noun is found by its abbreviation alone when
// the letters are its initials.
func (r *reader) abbreviations() {
	learned := map[string]found{}
	byEnd := make(map[int]int, len(r.out))
	for k, f := range r.out {
		byEnd[f.last] = k
	}
	extra := len(r.out)
	for i := 1; i+2 < len(r.a.Tokens); i++ {
		if r.a.Word(i) != "(" || !r.sameSentence(i, i+2) || r.a.Word(i+2) != ")" || !abbrev(r.a.Word(i+1)) || r.geo[i+1] != noGeo {
			continue
		}
		short := r.a.Word(i + 1)
		if k, ok := byEnd[i]; ok {
			f := &r.out[k]
			if f.abbrev == "" {
				f.abbrev = short
			}
			if !r.taken[i+1] {
				learned[short] = *f
			}
			continue
		}
		if r.taken[i-1] || r.taken[i+1] {
			continue
		}
		if f, ok := r.byInitials(i, short); ok {
			r.add(f)
			learned[short] = r.out[len(r.out)-1]
		}
	}
	for _, f := range r.out[extra:] {
		for i := f.first; i < f.last; i++ {
			r.taken[i] = true
		}
	}
	if len(learned) > 0 {
		r.spread(learned)
	}
	r.order()
}

// spread finds the learned abbreviations wherever they stand.
func (r *reader) spread(learned map[string]found) {
	for i, t := range r.a.Tokens {
		if t.Class != corpus.Word || !t.Upper || r.taken[i] || t.Len() > 12 {
			continue
		}
		if f, ok := learned[r.a.Word(i)]; ok {
			f.first, f.last = i, i+1
			r.out = append(r.out, f)
			r.taken[i] = true
		}
	}
}

func (r *reader) order() {
	sort.SliceStable(r.out, func(i, j int) bool { return r.out[i].first < r.out[j].first })
}

// abbrev tells whether w can be an abbreviation: two to ten letters, most of them capitals.
func abbrev(w string) bool {
	if len(w) < 2 || len(w) > 10 {
		return false
	}
	upper, other := 0, 0
	for _, c := range w {
		if 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '+' {
			upper++
		} else {
			other++
		}
	}
	return upper > other && upper >= 2
}

// byInitials reads back from the bracket at token i a name whose initials are short.
func (r *reader) byInitials(i int, short string) (found, bool) {
	k := len(short) - 1
	first := -1
	for j := i - 1; j >= 0 && r.sameSentence(j, i) && i-j <= 2*len(short)+2 && k >= 0; j-- {
		if r.a.Tokens[j].Class != corpus.Word {
			continue
		}
		w := r.a.Word(j)
		switch {
		case r.upper(j) && equalLetter(w[0], short[k]):
			k--
			first = j
		case r.lex[j].Has(lang.LexFunction) && !r.upper(j):
		default:
			return found{}, false
		}
	}
	if k >= 0 || first < 0 || i-first < 2 {
		return found{}, false
	}
	f := found{first: first, last: i, kind: lang.KindOrganisation}
	for j := first; j < i; j++ {
		if w := strings.ToLower(r.a.Word(j)); isPaper(w) {
			return f, false
		} else if kind := lang.BodyHead(w); kind != "" {
			f.kind = kind
		}
	}
	return f, true
}

// isPaper tells whether a word names a text or thing and no body.
func isPaper(lower string) bool {
	switch lower {
	case "treaty", "agreement", "convention", "protocol", "act", "law", "plan", "strategy", "goals", "area", "zone", "meeting", "product", "investment", "region":
		return true
	}
	return false
}

func equalLetter(a, b byte) bool { return a|0x20 == b|0x20 }

// joinNames gives all variants of a name the article's fullest form.
func (r *reader) joinNames() {
	best := map[string]string{}
	count := map[string]int{}
	for _, f := range r.out {
		if !f.known {
			count[f.name]++
		}
	}
	for _, f := range r.out {
		if f.known {
			continue
		}
		k := variantKey(f.name, f.kind)
		if b, ok := best[k]; !ok || fuller(f.name, b, count) {
			best[k] = f.name
		}
	}
	abbrevs := map[string]string{}
	for i := range r.out {
		f := &r.out[i]
		if !f.known {
			f.full = best[variantKey(f.name, f.kind)]
		}
		if f.abbrev != "" {
			abbrevs[f.full] = f.abbrev
		}
	}
	country := map[string]string{}
	for _, f := range r.out {
		if f.kind == lang.KindMinistry && f.country != "" {
			if c, ok := country[ministryKey(f.full)]; ok && c != f.country {
				country[ministryKey(f.full)] = "-"
			} else if !ok {
				country[ministryKey(f.full)] = f.country
			}
		}
	}
	for i := range r.out {
		f := &r.out[i]
		if f.abbrev == "" {
			f.abbrev = abbrevs[f.full]
		}
		if c := country[ministryKey(f.full)]; f.kind == lang.KindMinistry && f.country == "" && c != "-" {
			f.country = c
		}
	}
	r.joinMinistries()
	r.joinTails()
}

// joinTails gives "Bali Process" the longer name that goes on after its head: "Bali
// Process on People Smuggling".
func (r *reader) joinTails() {
	long := map[string]string{}
	for _, f := range r.out {
		if f.known || f.kind != lang.KindSeries {
			continue
		}
		for _, link := range [...]string{" on ", " for ", " of "} {
			if base, _, ok := strings.Cut(f.full, link); ok && strings.Contains(base, " ") && len(f.full) > len(long[base]) {
				long[base] = f.full
				break
			}
		}
	}
	for i := range r.out {
		if f := &r.out[i]; !f.known && long[f.full] != "" {
			f.full = long[f.full]
		}
	}
}

// joinMinistries gives the ministries of one country and portfolio their longest name.
func (r *reader) joinMinistries() {
	best := map[string]string{}
	for _, f := range r.out {
		if f.kind == lang.KindMinistry && f.country != "" && !f.known {
			if k := ministryKey(f.full) + f.country; len(f.full) > len(best[k]) {
				best[k] = f.full
			}
		}
	}
	for i := range r.out {
		if f := &r.out[i]; f.kind == lang.KindMinistry && f.country != "" && !f.known {
			f.full = best[ministryKey(f.full)+f.country]
		}
	}
}

// ministryKey is equal for the names of one ministry, with or without its country.
func ministryKey(name string) string {
	name = strings.ToLower(name)
	if strings.Contains(name, "foreign") || name == "mfa" || name == "mofa" {
		return "foreign"
	}
	return name
}

// fuller tells whether a is a better name than b for the same body.
func fuller(a, b string, count map[string]int) bool {
	ha, hb := headRank(a), headRank(b)
	if ha != hb {
		return ha > hb
	}
	if ca, cb := a == strings.ToUpper(a), b == strings.ToUpper(b); ca != cb {
		return cb
	}
	if count[a] != count[b] {
		return count[a] > count[b]
	}
	return len(a) > len(b)
}

// headRank orders the nouns that one series may go by.
func headRank(name string) int {
	_, head, ok := lastWord(name)
	if !ok {
		return 0
	}
	switch strings.ToLower(head) {
	case "dialogue", "dialog", "forum", "process", "partnership", "organisation", "organization", "association", "union":
		return 3
	case "format", "initiative", "platform", "mechanism":
		return 1
	case "summit", "conference", "talks", "consultations":
		return 2
	}
	return 0
}

func lastWord(name string) (rest, last string, ok bool) {
	i := strings.LastIndexByte(name, ' ')
	if i < 0 {
		return "", name, false
	}
	return name[:i], name[i+1:], true
}

// joiners stand between the parts of a name in some of its spellings.
var joiners = strings.NewReplacer("–", " ", "-", " ", "/", " ")

// variantKey is equal for the variants of one name: letter case, plus signs, the
// noun that a series of meetings goes by and words that say who meets are left out.
func variantKey(name, kind string) string {
	if kind != lang.KindSeries && kind != lang.KindGrouping {
		return strings.ToLower(name)
	}
	var b strings.Builder
	for _, w := range strings.Fields(strings.ToLower(name)) {
		w = strings.ReplaceAll(w, "+", " plus")
		if lang.BodyHead(w) == lang.KindSeries || level(w) {
			continue
		}
		b.WriteString(joiners.Replace(w))
		b.WriteByte(' ')
	}
	if b.Len() == 0 {
		return strings.ToLower(name)
	}
	if k := strings.Join(strings.Fields(b.String()), " "); strings.Contains(k, " ") {
		return k
	}
	return strings.ToLower(name)
}
