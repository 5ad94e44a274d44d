package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold writes a word in small Latin letters without marks. Words of signs, and those in scripts
// that no table knows, stay as they are, but for the simple form of a sign.
func fold(s string) string {
	if t, ok := foldASCII(s); ok {
		return t
	}
	s = strings.ToLower(norm.NFKC.String(s))
	if r, _ := utf8.DecodeRuneInString(s); 0x0370 <= r && r < 0x0400 {
		s = greek(s)
	}
	rs := []rune(s)
	b := make([]byte, 0, len(s)+8)
	for i, r := range rs {
		l, known := letters[r]
		switch {
		case known:
			b = append(b, l...)
		case indianFirst <= r && r < indianLast:
			b = append(b, indian(rs, i)...)
		case 0x3041 <= r && r < 0x3100:
			b = syllable(b, r)
		case simple[r] != 0:
			b = utf8.AppendRune(b, simple[r])
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			b = bare(b, r)
		}
	}
	return string(b)
}

// greek writes the letters that Greek uses in pairs.
func greek(s string) string {
	for _, p := range [...]struct{ from, to string }{{"μπ", "b"}, {"ντ", "d"}, {"γκ", "g"}} {
		if rest, ok := strings.CutPrefix(s, p.from); ok {
			s = p.to + rest
		}
	}
	return greekPairs.Replace(s)
}

var greekPairs = strings.NewReplacer("ου", "ou", "ού", "ou", "αυ", "av", "αύ", "av", "ευ", "ev", "εύ", "ev", "γγ", "ng", "γχ", "nch")

// foldASCII folds a word of plain letters, as most are; one in small letters is not copied.
func foldASCII(s string) (string, bool) {
	small := true
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z':
		case 'A' <= c && c <= 'Z':
			small = false
		default:
			return "", false
		}
	}
	if small {
		return s, true
	}
	return strings.ToLower(s), true
}

// bare appends a letter without its marks, where it comes apart into both; the marks of
// scripts that are not written out are kept.
func bare(b []byte, r rune) []byte {
	if 0x0D80 <= r && r < 0x10A0 || 0xAC00 <= r && r < 0xD7A4 {
		return utf8.AppendRune(b, r)
	}
	for _, r := range norm.NFKD.String(string(r)) {
		if l, ok := letters[r]; ok {
			b = append(b, l...)
		} else if !unicode.Is(unicode.Mn, r) || r >= 0x0D80 && r < 0x1AB0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// letters are those that do not come apart into a Latin letter and marks, and those that with
// a mark are another sound: ё, ў.
var letters = letterTable(`
ø o, ł l, ß ss, æ ae, œ oe, ð d, þ th, ı i, ə e, đ d, ħ h, ŋ n, ĸ k
а a, б b, в v, г g, д d, е e, ж zh, з z, и i, к k, л l, м m, н n, о o, ё yo, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya
ѓ g, є ye, ѕ dz, і i, ј j, љ lj, њ nj, ќ k, џ dzh, ґ g, ғ gh, қ q, ҳ h, ҷ j, ң ng, ө o, ү u, ұ u, һ h, ә a, ӣ i, ӯ u, ў o
α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps, ω o
ا a, أ a, إ i, آ a, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص s, ض d, ط t, ظ z, ع a, غ gh, ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y, ى a, ة a, ء, پ p, چ ch, ژ zh, گ g, ک k, ی y
א a, ב b, ג g, ד d, ה h, ו v, ז z, ח kh, ט t, י y, כ k, ך kh, ל l, מ m, ם m, נ n, ן n, ס s, ע a, פ p, ף f, צ ts, ץ ts, ק k, ר r, ש sh, ת t
ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k, ლ l, მ m, ნ n, ო o, პ p, ჟ zh, რ r, ს s, ტ t, უ u, ფ p, ქ k, ღ gh, ყ q, შ sh, ჩ ch, ც ts, ძ dz, წ ts, ჭ ch, ხ kh, ჯ j, ჰ h
ա a, բ b, գ g, դ d, ե e, զ z, է e, ը y, թ t, ժ zh, ի i, լ l, խ kh, ծ ts, կ k, հ h, ձ dz, ղ gh, ճ ch, մ m, յ y, ն n, շ sh, ո o, չ ch, պ p, ջ j, ռ r, ս s, վ v, տ t, ր r, ց ts, ւ v, փ p, ք k, օ o, ֆ f, և ev
`)

func letterTable(rows string) map[rune]string {
	m := map[rune]string{}
	for _, row := range strings.FieldsFunc(rows, func(r rune) bool { return r == ',' || r == '\n' }) {
		from, to, _ := strings.Cut(strings.TrimSpace(row), " ")
		for _, r := range from {
			m[r] = to
		}
	}
	return m
}

// sounds are spellings and the one that stands for them in a key, tried in order at each place.
var sounds = []struct{ from, to string }{
	{"aye", "e"}, {"aie", "e"}, {"tsch", "c"}, {"shch", "s"}, {"dzh", "j"}, {"tch", "c"}, {"sch", "s"}, {"ch", "c"}, {"sh", "s"}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"},
	{"ck", "k"}, {"ts", "c"}, {"tz", "c"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}, {"iy", "i"}, {"yi", "i"}, {"ij", "i"}, {"yu", "u"}, {"iu", "u"}, {"ya", "a"}, {"ia", "a"}, {"ye", "e"}, {"ie", "e"},
	{"you", "u"}, {"yo", "o"}, {"eo", "o"}, {"eu", "u"}, {"woo", "u"}, {"wu", "u"}, {"aw", "o"}, {"au", "o"}, {"io", "o"}, {"ay", "ai"}, {"ey", "e"}, {"ei", "e"}, {"ae", "e"}, {"oe", "o"}, {"ue", "u"}, {"q", "k"}, {"w", "v"}, {"x", "ks"}, {"y", "i"},
}

// soundsAt are the sounds by their first letter, in the same order.
var soundsAt = func() (t ['z' + 1][]struct{ from, to string }) {
	for _, s := range sounds {
		t[s.from[0]] = append(t[s.from[0]], s)
	}
	return t
}()

// key is a folded word with spellings of one sound made one, and no letter doubled.
func key(w string) string {
	b := make([]byte, 0, len(w)+4)
	for i := 0; i < len(w); {
		to, n := soundAt(w, i)
		i += n
		for j := 0; j < len(to); j++ {
			if len(b) == 0 || b[len(b)-1] != to[j] || to[j] >= 0x80 || '0' <= to[j] && to[j] <= '9' {
				b = append(b, to[j])
			}
		}
	}
	if n := len(b); n > 3 && b[n-1] == 'h' && vowel(b[n-2]) { // Abdullah
		b = b[:n-1]
	}
	return string(b)
}

// soundAt is what stands in a key for the letters of w at i, and how many they are.
func soundAt(w string, i int) (string, int) {
	if i == 0 && w[0] == 'x' { // Xi, Xinhua
		return "s", 1
	}
	if c := w[i]; c <= 'z' {
		for _, s := range soundsAt[c] {
			if strings.HasPrefix(w[i:], s.from) && (i > 0 || !glide[s.from]) {
				return s.to, len(s.from)
			}
		}
	}
	if w[i] == 'c' && (i+1 == len(w) || !strings.Contains("eiyh", w[i+1:i+2])) { // Victor, Viktor
		return "k", 1
	}
	return w[i : i+1], 1
}

// glide are the sounds that begin a word with a consonant: Yahya, Yusuf.
var glide = set("ya ia yu iu yo you")

// rough is the key with some letters read otherwise: x as in Uzbek, Azerbaijani and Somali
// (Xurshid, Khurshid), th and dh of Arabic as Persian and Turkish read them (Othman, Osman;
// Ramadhan, Ramazan). It is "" when there are none.
func rough(w string) string {
	if !strings.Contains(w, "x") && !strings.Contains(w, "th") && !strings.Contains(w, "dh") {
		return ""
	}
	return key(otherReadings.Replace(w))
}

var otherReadings = strings.NewReplacer("x", "h", "th", "s", "dh", "z")

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// fathers are endings of patronymics, and words that make one of the word before.
var (
	fathers     = strings.Fields("ovich evich ovych evych ovitch evitch ovna evna ivna ichna uly kyzy kizi qizi gyzy ogli oglu ugli zoda zada")
	fatherWords = set("oglu ogly ogli ugli uly kyzy kizi qizi gizi gyzy")
)

// patronymic tells of the endings of East Slavic, Turkic and Tajik patronymics.
func patronymic(w string) bool {
	for _, e := range fathers {
		if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// endings are keys of endings that many names share, so that they say nothing; the longer first.
var endings = func() (list []string) {
	for w := range strings.FieldsSeq(`dottir sson ovich evich ovna evna zadeh zoda shvili enko bekov bayev oglu ullah uddin zai pour opoulos idis escu
berg stein mann moto yama mura kawa saki`) {
		list = append(list, key(w))
	}
	slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
	return list
}()

// tail is the number, from 1, of the ending of a key, and how long the rest is.
func tail(k string) (n uint8, stem int) {
	for i, e := range endings {
		if len(k) > len(e)+1 && strings.HasSuffix(k, e) {
			return uint8(i + 1), len(k) - len(e)
		}
	}
	return 0, 0
}
