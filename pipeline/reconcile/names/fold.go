package names

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a word in small Latin letters without marks. Scripts that no table knows stay as
// they are.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || c < 'a' || c > 'z' {
			ascii = false
			break
		}
	}
	if ascii {
		return s
	}
	var b strings.Builder
	s = strings.ReplaceAll(strings.ToLower(norm.NFC.String(s)), "ё", "yo") // NFKD would make it е
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) && r < 0x900:
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '`' || r == 'ʿ' || r == 'ʾ':
		default:
			if l, ok := letters[r]; ok {
				b.WriteString(l)
			} else if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// letters are those that do not come apart into a Latin letter and marks. NFKD has taken the
// marks off й, ё and ї before.
var letters = letterTable(`
ø o, ł l, ß ss, æ ae, œ oe, ð d, þ th, ı i, ə e, đ d, ħ h, ŋ n, ĸ k
а a, б b, в v, г g, д d, е e, ж zh, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya
ѓ g, є ye, ѕ dz, і i, ј j, љ lj, њ nj, ќ k, џ dzh, ґ g, ғ gh, қ q, ҳ h, ҷ j, ң ng, ө o, ү u, ұ u, һ h, ә a, ӣ i, ӯ u, ў o
α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps, ω o
ا a, أ a, إ i, آ a, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص s, ض d, ط t, ظ z, ع a, غ gh, ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y, ى a, ة a, ء, پ p, چ ch, ژ zh, گ g, ک k, ی y
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
	{"tsch", "c"}, {"shch", "sh"}, {"dzh", "j"}, {"tch", "c"}, {"sch", "s"}, {"ch", "c"}, {"sh", "s"}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"},
	{"ck", "k"}, {"ts", "c"}, {"tz", "c"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}, {"iy", "i"}, {"yi", "i"}, {"ij", "i"}, {"yu", "u"}, {"iu", "u"}, {"ya", "a"}, {"ia", "a"}, {"ye", "e"}, {"ie", "e"},
	{"yo", "o"}, {"woo", "u"}, {"wu", "u"}, {"aw", "o"}, {"au", "o"}, {"io", "o"}, {"ay", "ai"}, {"ey", "e"}, {"ei", "e"}, {"ae", "e"}, {"oe", "o"}, {"ue", "u"}, {"q", "k"}, {"w", "v"}, {"y", "i"},
}

// key is a folded word with spellings of one sound made one, and no letter doubled.
func key(w string) string {
	var b []byte
	for i := 0; i < len(w); {
		n := 0
		var to string
		for _, s := range sounds {
			if strings.HasPrefix(w[i:], s.from) {
				to, n = s.to, len(s.from)
				break
			}
		}
		if n == 0 {
			to, n = w[i:i+1], 1
			if i == 0 && to == "x" { // Xi, Xinhua
				to = "s"
			}
		}
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

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// fathers are endings of patronymics and of family names that were ones.
var fathers = [...]string{"ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ichna", "uly", "kyzy", "qizi", "ogli", "oglu", "ugli", "zoda", "zada"}

// endings are those that many names share, so that they say nothing.
var endings = [...]string{"dottir", "sson", "ovich", "evich", "ovna", "evna", "zadeh", "zoda", "shvili", "enko", "bekov", "bayev", "baev", "yev", "oglu", "ullah", "uddin", "zai", "pour", "opoulos", "idis", "escu", "berg", "stein", "mann", "moto", "yama", "mura", "kawa", "saki"}

// patronymic tells of the endings of East Slavic and Central Asian patronymics.
func patronymic(w string) bool {
	for _, e := range fathers {
		if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
