package reconcile

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain maps letters to what they are compared as: accents go, and Cyrillic is
// spelled in Latin letters. Letters that only look Latin are seen to in foldRune.
var plain = map[rune]string{
	'à': "a", 'á': "a", 'â': "a", 'ã': "a", 'ä': "a", 'å': "a", 'ā': "a", 'ă': "a", 'ą': "a", 'æ': "ae",
	'ç': "c", 'ć': "c", 'č': "c", 'ď': "d", 'đ': "d", 'ð': "d", 'è': "e", 'é': "e", 'ê': "e", 'ë': "e", 'ē': "e", 'ę': "e", 'ě': "e", 'ə': "a",
	'ğ': "g", 'ģ': "g", 'ì': "i", 'í': "i", 'î': "i", 'ï': "i", 'ī': "i", 'ı': "i", 'ķ': "k", 'ľ': "l", 'ł': "l", 'ļ': "l",
	'ñ': "n", 'ń': "n", 'ň': "n", 'ņ': "n", 'ò': "o", 'ó': "o", 'ô': "o", 'õ': "o", 'ö': "o", 'ø': "o", 'ō': "o", 'ő': "o", 'œ': "oe",
	'ř': "r", 'ś': "s", 'š': "s", 'ş': "s", 'ș': "s", 'ß': "ss", 'ť': "t", 'ţ': "t", 'ț': "t", 'þ': "th",
	'ù': "u", 'ú': "u", 'û': "u", 'ü': "u", 'ū': "u", 'ů': "u", 'ű': "u", 'ý': "y", 'ÿ': "y", 'ź': "z", 'ż': "z", 'ž': "z",
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l",
	'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh",
	'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya", 'ғ': "g", 'қ': "q", 'ң': "n", 'ө': "o", 'ұ': "u", 'ү': "u", 'һ': "h", 'і': "i", 'ї': "i", 'є': "e",
}

// lookalike maps Cyrillic letters to the Latin ones they look like: a word that
// mixes the two alphabets is a slip of the keyboard.
var lookalike = map[rune]rune{'а': 'a', 'с': 'c', 'е': 'e', 'о': 'o', 'р': 'p', 'х': 'x', 'у': 'y', 'к': 'k', 'м': 'm', 'т': 't', 'в': 'b', 'н': 'h', 'і': 'i'}

// words folds s: lower case, no accents, Latin letters, split at whatever is
// neither letter nor digit. Apostrophes are dropped inside a word.
func words(s string) []string {
	if plainText(s) {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	}
	var out []string
	var word []rune
	flush := func() {
		if w := foldWord(word); w != "" { // a hard sign alone folds to nothing
			out = append(out, w)
		}
		word = word[:0]
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			word = append(word, unicode.ToLower(r))
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || unicode.Is(unicode.Mn, r):
		default:
			flush()
		}
	}
	flush()
	return out
}

// plainText tells whether there is nothing in s to fold but capitals, as in nearly all of it.
func plainText(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] == '\'' {
			return false
		}
	}
	return true
}

func foldWord(word []rune) string {
	latin, cyrillic := false, true
	for _, r := range word {
		if r < 0x250 && unicode.IsLetter(r) {
			latin = true
		}
		if _, ok := lookalike[r]; !ok && r > 0x250 {
			cyrillic = false
		}
	}
	var b strings.Builder
	for _, r := range word {
		if l, ok := lookalike[r]; ok && (latin || cyrillic && len(word) <= 3) {
			b.WriteRune(l)
		} else if p, ok := plain[r]; ok {
			b.WriteString(p)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// fold joins the folded words.
func fold(s string) string { return strings.Join(words(s), " ") }

// small are words without meaning of their own.
var small = set("a an and are as at be been by for from has have in into is it its of on or that the their this to was were which will with under between during")

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// stems are the first five letters of the words that carry meaning, in order:
// "efforts to create" and "efforts in creating" have nearly the same.
func stems(s string) []string {
	var out []string
	for _, w := range words(s) {
		if small[w] || len(w) < 3 && !isNumber(w) {
			continue
		}
		n := 0
		for at := range w {
			if n == 5 {
				w = w[:at]
				break
			}
			n++
		}
		out = append(out, w)
	}
	return out
}

func isNumber(w string) bool {
	for _, r := range w {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return w != ""
}

// overlap is the share of the smaller of two sets of stems found in the other,
// and the share of their union.
func overlap(a, b []string) (small, union float64) {
	in := map[string]bool{}
	for _, w := range a {
		in[w] = true
	}
	na, both, nb := len(in), 0, 0
	seen := map[string]bool{}
	for _, w := range b {
		if !seen[w] {
			seen[w] = true
			nb++
			if in[w] {
				both++
			}
		}
	}
	if na == 0 || nb == 0 {
		return 0, 0
	}
	return float64(both) / float64(min(na, nb)), float64(both) / float64(na+nb-both)
}

// shared is overlap for lists made by unique.
func shared(a, b []string) (small, union float64) {
	both, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			both++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	if len(a) == 0 || len(b) == 0 {
		return 0, 0
	}
	return float64(both) / float64(min(len(a), len(b))), float64(both) / float64(len(a)+len(b)-both)
}

// unique sorts a list and drops repeats and "".
func unique(list []string) []string {
	out := append([]string(nil), list...)
	sort.Strings(out)
	n := 0
	for i, s := range out {
		if s != "" && (i == 0 || n == 0 || out[n-1] != s) {
			out[n] = s
			n++
		}
	}
	return out[:n]
}
