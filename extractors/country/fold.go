package country

import "unicode/utf8"

// latin holds the base letter of each of the runes U+00C0 to U+024F that has one,
// so that São Tomé is found without its marks and Istanbul with its Turkish dot.
const latin = "" +
	"aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllll?" +
	"?llnnnnnn???oooooooorrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzz?" +
	"???????????????a????????????????oo?????????????uu???????????????" +
	"?????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa????" +
	"aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????" +
	"????????????????"

// foldRune is r for the comparison of names: small, without marks, with one kind
// of apostrophe; 0 when it does not count (the dots of U.S., a soft hyphen).
func foldRune(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == '.':
		return 0
	case r == '`' || r == '’' || r == '‘' || r == 'ʻ' || r == 'ʼ':
		return '\''
	case r < 0xc0:
		if r == 0xad {
			return 0
		}
		return r
	case r < 0x250:
		if b := latin[r-0xc0]; b != '?' {
			return rune(b)
		}
	case 0x300 <= r && r < 0x370 || r == 0x200c || r == 0x200d:
		return 0
	case 0x410 <= r && r < 0x430: // Cyrillic capitals
		return r + 0x20
	}
	return r
}

// foldHash is the FNV-1a hash of the folded s.
func foldHash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
		}
		if r = foldRune(r); r != 0 {
			h = (h ^ uint64(r)) * 1099511628211
		}
		i += w
	}
	return h
}

// foldEqual tells whether the folded s is word, which is folded already.
func foldEqual(s, word string) bool {
	j := 0
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
		}
		i += w
		if r = foldRune(r); r == 0 {
			continue
		}
		if j == len(word) {
			return false
		}
		q, n := utf8.DecodeRuneInString(word[j:])
		if q != r {
			return false
		}
		j += n
	}
	return j == len(word)
}

// fold is the folded s.
func fold(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if r = foldRune(r); r != 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}
