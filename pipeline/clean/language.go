package clean

import (
	"math/bits"
	"strings"
	"unicode"
)

// languageNames are what forms call languages.
var languageNames = map[string]string{"english": "en", "french": "fr", "german": "de", "spanish": "es", "portuguese": "pt", "italian": "it", "russian": "ru", "japanese": "ja",
	"français": "fr", "deutsch": "de", "español": "es", "português": "pt", "italiano": "it", "русский": "ru", "日本語": "ja", "chinese": "zh", "korean": "ko", "arabic": "ar"}

// languageCode is the ISO 639-1 code of a label ("en-GB", "English"), "" when unknown.
func languageCode(label string) string {
	label = strings.ToLower(strings.TrimSpace(label))
	if c := languageNames[label]; c != "" {
		return c
	}
	if i := strings.IndexAny(label, "-_"); i > 0 {
		label = label[:i]
	}
	if len(label) != 2 || label[0] < 'a' || label[0] > 'z' || label[1] < 'a' || label[1] > 'z' {
		return ""
	}
	return label
}

// knownLanguage tells languages that the guess can recognize by their words.
func knownLanguage(code string) bool {
	for i := range languages {
		if languages[i].lang == code && len(languages[i].stop) > 0 {
			return true
		}
	}
	return false
}

// languageWindow is how many bytes the guess reads.
const languageWindow = 4000

// guessLanguage goes by script, then by the commonest words; "" when neither tells.
func guessLanguage(text string) string {
	text = text[:cutAt(text, languageWindow)]
	var latin, cyrillic, kana, han, hangul, arabic, greek, hebrew, thai int
	ukrainian := 0
	for _, r := range text {
		switch {
		case r < 0x250 && unicode.IsLetter(r):
			latin++
		case r >= 0x400 && r < 0x530:
			cyrillic++
			if r == 'і' || r == 'ї' || r == 'є' || r == 'ґ' {
				ukrainian++
			}
		case r >= 0x3040 && r < 0x3100:
			kana++
		case r >= 0x4E00 && r < 0xA000:
			han++
		case r >= 0xAC00 && r < 0xD7B0:
			hangul++
		case r >= 0x600 && r < 0x700:
			arabic++
		case r >= 0x370 && r < 0x400:
			greek++
		case r >= 0x590 && r < 0x600:
			hebrew++
		case r >= 0xE00 && r < 0xE80:
			thai++
		}
	}
	most := max(latin, cyrillic, kana+han, hangul, arabic, greek, hebrew, thai)
	switch {
	case most < 20:
		return ""
	case most == kana+han:
		if kana*20 > han {
			return "ja"
		}
		return "zh"
	case most == hangul:
		return "ko"
	case most == arabic:
		return "ar"
	case most == greek:
		return "el"
	case most == hebrew:
		return "he"
	case most == thai:
		return "th"
	case most == cyrillic && ukrainian*50 > cyrillic:
		return "uk"
	}
	return byStopWords(text)
}

// byStopWords counts the common words of each language.
func byStopWords(text string) string {
	counts := make([]int, len(languages))
	total := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if total++; len(w) > longestStopWord {
			continue
		}
		for set := stopWords[strings.ToLower(w)]; set != 0; set &= set - 1 {
			counts[bits.TrailingZeros32(set)]++
		}
	}
	best := 0
	for i := range counts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	if counts[best] < 3 || counts[best]*25 < total {
		return ""
	}
	return languages[best].lang
}

// stopWords are the common words, each with the set of languages that have it: bit i is
// languages[i].
var stopWords = func() map[string]uint32 {
	out := map[string]uint32{}
	for i, l := range languages {
		for _, w := range l.stop {
			out[w] |= 1 << i
		}
	}
	return out
}()

// longestStopWord is the number of bytes of the longest of them.
var longestStopWord = func() (most int) {
	for w := range stopWords {
		most = max(most, len(w))
	}
	return most
}()
