package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// squeeze joins the words of s by single spaces: two texts are equal but for white space when
// their squeeze is equal.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

var plainLetters = strings.NewReplacer("ø", "o", "ł", "l", "đ", "d", "ı", "i", "ß", "ss",
	"æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "+", " plus ", "&", " and ")

// fold writes s in small letters without accents, apostrophes and possessives, with one space for
// whatever is neither letter nor digit: "U.S." is "us", "Côte d’Ivoire" "cote divoire".
func fold(s string) string {
	var marks strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			marks.WriteRune(unicode.ToLower(r))
		}
	}
	rs := []rune(plainLetters.Replace(marks.String()))
	var b strings.Builder
	for i := 0; i < len(rs); i++ {
		switch r := rs[i]; {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case strings.ContainsRune("'’‘ʻʼ`", r):
			if i+1 < len(rs) && rs[i+1] == 's' && (i+2 == len(rs) || !unicode.IsLetter(rs[i+2])) {
				i++
			}
		case r == '.' && i > 0 && unicode.IsLetter(rs[i-1]) && (i == 1 || !unicode.IsLetter(rs[i-2])): // of an initial
		default:
			b.WriteByte(' ')
		}
	}
	return squeeze(b.String())
}

func set(words string) map[string]bool { return setOf(strings.Fields(words)) }

func setOf(words []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

var stopWords = set(`a an the of for in on at by to and or with from its their his her between among as is
	be was were will would it this that these those into over under about plus also which who`)

var ordinalWords = set(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
	thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth inaugural next last
	ii iii iv vi vii viii ix xi xii xiii xiv xv`)

// counts tells whether a folded word is a number or an ordinal in digits.
func counts(w string) bool {
	digits := strings.TrimLeft(w, "0123456789")
	return len(digits) < len(w) && (digits == "" || digits == "st" || digits == "nd" || digits == "rd" || digits == "th")
}

// withoutNumber is the name that a number stands behind: "palm" of "palm9". G7 and C5 stay.
func withoutNumber(w string) string {
	name := strings.TrimRight(w, "0123456789")
	if len(name) < 3 || len(name) == len(w) || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") != "" {
		return w
	}
	return name
}

// content are the words that carry meaning, stemmed: no stop words, numbers and ordinals.
func content(s string) []string {
	var out []string
	for _, w := range strings.Fields(fold(s)) {
		if w = withoutNumber(w); stopWords[w] || ordinalWords[w] || counts(w) {
			continue
		}
		out = append(out, stem(w))
	}
	return out
}

// stem cuts common English endings; both sides go through it, so that it only has to be consistent.
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "es", "s"} {
		if len(w) > len(end)+3 && strings.HasSuffix(w, end) && !strings.HasSuffix(w, "ss") {
			w = strings.TrimSuffix(w, end)
			break
		}
	}
	if len(w) > 4 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// common is how many words two lists share, and how many each has; repetitions do not count.
func common(a, b []string) (both, na, nb int) {
	sa, sb := setOf(a), setOf(b)
	for w := range sa {
		if sb[w] {
			both++
		}
	}
	return both, len(sa), len(sb)
}

// overlap is the share of the shorter list that is in the other.
func overlap(a, b []string) float64 {
	both, na, nb := common(a, b)
	if m := min(na, nb); m > 0 {
		return float64(both) / float64(m)
	}
	return 0
}

// dice is F1 of two lists.
func dice(a, b []string) float64 {
	both, na, nb := common(a, b)
	if na+nb == 0 {
		return 0
	}
	return 2 * float64(both) / float64(na+nb)
}

// textOverlap is overlap of the words with meaning; texts without any are compared as they are.
func textOverlap(a, b string) float64 {
	ca, cb := content(a), content(b)
	if len(ca) == 0 || len(cb) == 0 {
		return yes(fold(a) == fold(b) && fold(a) != "")
	}
	return overlap(ca, cb)
}
