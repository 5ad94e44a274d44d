package names

import (
	"strings"
	"unicode/utf8"
)

// script tells how the words of a script are compared.
type script uint8

const (
	alphabet script = iota // written out in Latin letters, and compared so
	abjad                  // the same, but short vowels are not written
	sign                   // Han and Hangul: among themselves by signs, with others by sound
	unknown                // no table knows it: compared as it stands
)

// scriptOf is the script of a word's first letter.
func scriptOf(w string) script {
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case r < 0x0590:
		return alphabet
	case r < 0x0780:
		return abjad
	case 0x0900 <= r && r < 0x0D80, 0x10A0 <= r && r < 0x1100, 0x3041 <= r && r < 0x3100, 0x1E00 <= r && r < 0x2000, 0xFB00 <= r && r < 0xFB1D:
		return alphabet
	case 0xAC00 <= r && r < 0xD7A4, 0x4E00 <= r && r < 0xA000:
		return sign
	}
	return unknown
}

// Indian scripts from Devanagari to Malayalam stand in blocks of 128 that are laid out alike:
// one table of offsets serves them all.
const (
	indianFirst, indianLast = 0x0900, 0x0D80
	indianBlock             = 0x80
	signAA, virama          = 0x3E, 0x4D // vowel signs lie between
)

var (
	indianVowels     = strings.Fields("a a i i u u ri l e e e ai o o o au")                                                      // from 0x05
	indianConsonants = strings.Fields("k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h") // from 0x15
	indianSigns      = strings.Fields("a i i u u ri ri e e e ai o o o au")                                                       // from 0x3E
	indianRare       = map[rune]string{0x01: "n", 0x02: "n", 0x03: "h", 0x58: "q", 0x59: "kh", 0x5A: "gh", 0x5B: "z", 0x5C: "r", 0x5D: "rh", 0x5E: "f", 0x5F: "y"}
)

// indian writes a rune of an Indian script; after a consonant without a vowel sign stands an a,
// which is silent at the end of a word.
func indian(rs []rune, i int) string {
	o := (rs[i] - indianFirst) % indianBlock
	switch {
	case 0x05 <= o && o < 0x15:
		return indianVowels[o-0x05]
	case 0x15 <= o && o < 0x3A || 0x58 <= o && o < 0x60:
		c := indianRare[o]
		if o < 0x3A {
			c = indianConsonants[o-0x15]
		}
		if i+1 == len(rs) {
			return c
		}
		if next := (rs[i+1] - indianFirst) % indianBlock; signAA-2 <= next && next <= virama {
			return c // a vowel sign, the virama or a nukta follows
		}
		return c + "a"
	case signAA <= o && o < virama:
		return indianSigns[o-signAA]
	}
	return indianRare[o]
}

// kana are the syllables from 0x3041 (ぁ) on; katakana lie 0x60 higher.
var kana = strings.Fields(`a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do
na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke`)

// syllable writes a kana in Latin letters: small ones change the syllable before (shi ya, sha),
// a small tsu doubles the next consonant, which says nothing here, and so does a long mark.
func syllable(b []byte, r rune) []byte {
	if r >= 0x30A1 {
		r -= 0x60
	}
	i := int(r - 0x3041)
	if i < 0 || i >= len(kana) || kana[i] == "-" {
		return b
	}
	s := kana[i]
	if small := i < 10 && i%2 == 0 || r == 0x3083 || r == 0x3085 || r == 0x3087; small && len(b) > 1 {
		b = b[:len(b)-1] // kiyo, kyo; fuxa, fa
		if last := b[len(b)-1]; len(s) == 2 && (last == 'h' || last == 'j') {
			s = s[1:]
		}
	}
	return append(b, s...)
}

// Hangul syllables are numbered by their three letters.
var (
	hangulFirst = [...]string{"k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "j", "j", "ch", "k", "t", "p", "h"}
	hangulVowel = [...]string{"a", "ae", "ya", "ye", "o", "e", "yo", "ye", "o", "wa", "we", "oe", "yo", "u", "wo", "we", "wi", "yu", "u", "ui", "i"}
	hangulLast  = [...]string{"", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"}
)

// hangul writes a Korean syllable by its sound.
func hangul(r rune) string {
	n := int(r - 0xAC00)
	return hangulFirst[n/588] + hangulVowel[n/28%21] + hangulLast[n%28]
}

// koreanFamilies are family names that are customarily written otherwise than they sound.
var koreanFamilies = map[string]string{"이": "lee", "박": "park", "최": "choi", "임": "lim", "유": "yoo", "류": "ryu", "노": "roh", "정": "chung", "오": "oh", "우": "woo", "안": "ahn", "양": "yang", "윤": "yoon", "심": "shim", "신": "shin", "허": "huh", "여": "yeo"}

// sound is how a word of signs is read, "" when a sign is in no table.
func sound(w string) string {
	var b strings.Builder
	for _, r := range w {
		switch {
		case 0xAC00 <= r && r < 0xD7A4:
			b.WriteString(hangul(r))
		case readings[r] != "":
			b.WriteString(readings[r])
		default:
			return ""
		}
	}
	return b.String()
}

// signed parts a Chinese or Korean name written without a space: the family name is the first
// sign, or the first two where these are one of the few of two signs. A name of which one sign
// has no reading is left whole: it may be Japanese.
func signed(w string) (family, given string, ok bool) {
	rs := []rune(w)
	if len(rs) < 2 || len(rs) > 4 || sound(w) == "" {
		return "", "", false
	}
	n := 1
	if len(rs) > 2 && doubleFamilies[string(rs[:2])] {
		n = 2
	} else if len(rs) > 3 {
		return "", "", false
	}
	return string(rs[:n]), string(rs[n:]), true
}
