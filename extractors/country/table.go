package country

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
)

// kind is what a form names.
type kind uint8

const (
	name kind = iota
	official
	alias
	demonym
	historic
	capital
	city
	region
	shield // holds a country's name and names nothing of ours
)

func (k kind) String() string {
	return [...]string{"name", "official", "alias", "demonym", "historic", "capital", "city", "region", "shield"}[k]
}

// guard is what must be ruled out before a form is believed.
type guard uint8

const (
	sure    guard = iota
	person        // "?": also a given name or surname
	word          // "!": also a common word or name: only after a preposition or before its country
	article       // "^": "the" before it belongs to the name
)

// formWord is one word of a form.
type formWord struct {
	text  string // folded
	upper bool   // must have a capital
	caps  bool   // must have no small letter: US, PR in "PR China"
}

// form is one row of the table: a way to name something.
type form struct {
	words   []formWord
	name    string // as printed in the table
	kind    kind
	code    string
	members []string
	guard   guard
	// from and to are the years in which a historic name held; 0 is open.
	from, to int
}

// country is the value of a form that names a country or its people.
func (f *form) country() corpus.Country { return corpus.Country{Code: f.code, Form: f.kind.String()} }

// place is the value of a form that names a place.
func (f *form) place() corpus.Place {
	return corpus.Place{Name: f.name, Country: f.code, Kind: f.kind.String(), Members: f.members}
}

// forms holds all forms by the hash of their first word, those of more words first.
var forms = index(table())

func index(fs []form) map[uint64][]*form {
	m := make(map[uint64][]*form, len(fs))
	for i := range fs {
		h := foldHash(fs[i].words[0].text)
		m[h] = append(m[h], &fs[i])
	}
	for _, l := range m {
		sort.SliceStable(l, func(i, j int) bool { return len(l[i].words) > len(l[j].words) })
	}
	return m
}

// table reads all rows.
func table() []form {
	var fs []form
	for _, code := range corpus.CountryCodes() {
		fs = append(fs, parseForm(corpus.CountryName(code), name, code))
	}
	add := func(list string, k kind, code string) {
		for s := range strings.SplitSeq(list, ";") {
			if s != "" {
				fs = append(fs, parseForm(s, k, code))
			}
		}
	}
	for _, f := range rows(nameRows) {
		add(f[1], official, f[0])
		add(f[2], alias, f[0])
		add(f[3], demonym, f[0])
	}
	for _, f := range rows(historicRows) {
		add(f[1], historic, f[0])
	}
	for _, f := range rows(capitalRows) {
		add(f[1], capital, f[0])
	}
	for _, f := range rows(cityRows) {
		add(f[1], city, f[0])
	}
	for _, f := range rows(regionRows) {
		fs = append(fs, regions(f[0], f[1])...)
	}
	for _, f := range rows(shieldRows) {
		add(f[0], shield, "")
	}
	for i := range fs {
		if personNames[fs[i].name] && fs[i].guard == sure {
			fs[i].guard = person
		}
	}
	return fs
}

// regions reads one row of regionRows.
func regions(names, members string) []form {
	var fs []form
	code, in := strings.CutPrefix(members, "in ")
	first, _, _ := strings.Cut(names, ";")
	for s := range strings.SplitSeq(names, ";") {
		f := parseForm(s, region, "")
		f.name = first
		if in {
			f.code = code
		} else if members != "" {
			f.members = strings.Fields(members)
		}
		fs = append(fs, f)
	}
	return fs
}

func rows(s string) [][]string {
	var out [][]string
	for l := range strings.Lines(s) {
		if l = strings.TrimSuffix(l, "\n"); l != "" {
			out = append(out, strings.Split(l, "|"))
		}
	}
	return out
}

// parseForm reads a form: a guard mark (? ! ^) before it, the name it is another spelling
// of and the years of a historic one after it: "Burma -1989", "Nursultan=Nur-Sultan 2019-2022".
func parseForm(s string, k kind, code string) form {
	f := form{kind: k, code: code}
	switch s[0] {
	case '?':
		f.guard, s = person, s[1:]
	case '!':
		f.guard, s = word, s[1:]
	case '^':
		f.guard, s = article, s[1:]
	}
	if i := strings.LastIndexByte(s, ' '); i > 0 {
		if from, to, ok := strings.Cut(s[i+1:], "-"); ok && years(from, to) {
			f.from, _ = strconv.Atoi(from)
			f.to, _ = strconv.Atoi(to)
			s = s[:i]
		}
	}
	f.name = s
	if form, as, ok := strings.Cut(s, "="); ok {
		s, f.name = form, as
	}
	if f.guard == article {
		f.name = "The " + s
	}
	for _, w := range formWords(s) {
		r, _ := utf8.DecodeRuneInString(w)
		f.words = append(f.words, formWord{fold(w), unicode.IsUpper(r), allCaps(w)})
	}
	return f
}

func years(from, to string) bool {
	_, err := strconv.Atoi(to)
	if from == "" {
		return err == nil && len(to) == 4
	}
	_, err2 := strconv.Atoi(from)
	return err == nil && err2 == nil
}

// formWords cuts a form as units cut a text: at spaces, hyphens, commas, before 's.
func formWords(s string) []string {
	if strings.ContainsAny(s, "-,'’") {
		s = formCuts.Replace(s + " ")
	}
	return strings.Fields(s)
}

var formCuts = strings.NewReplacer("-", " ", ",", " , ", "'s ", " 's ", "’s ", " ’s ")

// allCaps tells whether w is an abbreviation: two or more letters, none small.
func allCaps(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// Name is a name or an adjective of a country.
type Name struct{ Name, Code string }

// Names are all names and adjectives of countries that are still in use, in the order of the table.
func Names() []Name {
	var out []Name
	for _, f := range table() {
		if f.kind > demonym {
			continue
		}
		var words []string
		for _, w := range f.words {
			words = append(words, w.text)
		}
		out = append(out, Name{strings.Join(words, " "), f.code})
	}
	return out
}
