package annotate

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"rapporteur/corpus"
)

const (
	// maxWord is the number of bytes of a word that the tagger sees.
	maxWord = 256
	// maxPiece is the number of words that are tagged in one call.
	maxPiece = 120
	// leftContext and rightContext are the words that a piece is given of its neighbours; the
	// model looks back by two tags and ahead by two words.
	leftContext, rightContext = 4, 2
)

// NewTagger is a tagger on the model of prose. The model is loaded at the first
// call of Tag, once, and shared by all calls.
func NewTagger() (corpus.Tagger, error) { return &proseTagger{}, nil }

// proseTagger keeps prose within what it can bear. prose panics on some input (Tag is
// then nil), is quadratic on long runs of signs (no word is one), and gives all
// occurrences of a word in one call the tag of the last one: so a sentence is cut into
// pieces in which no word of open class stands twice.
type proseTagger struct {
	once  sync.Once
	model *prose.Model // nil when it could not be loaded
}

func (t *proseTagger) load() {
	defer func() { _ = recover() }() // the embedded model is damaged: no tags
	d, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err == nil {
		t.model = d.Model
	}
}

// Tag gives the Penn Treebank tags of the words of one sentence, or nil.
func (t *proseTagger) Tag(words []string) []string {
	t.once.Do(t.load)
	if t.model == nil || len(words) == 0 {
		return nil
	}
	tags := make([]string, len(words))
	for start := 0; start < len(words); {
		end, context := pieceEnd(words, start)
		if !t.piece(words, tags, start, end, context) {
			return nil
		}
		start = end
	}
	return tags
}

// pieceEnd is where the piece that starts at start ends, and where its right context
// does: before the first word that stands in it already, which the context must not
// hold either. So the piece ends a little earlier where it can.
func pieceEnd(words []string, start int) (end, context int) {
	seen := make(map[string]int, 16)
	for i := start; i < len(words); i++ {
		w := words[i]
		if i-start == maxPiece {
			return i, min(len(words), i+rightContext)
		}
		if first, ok := seen[w]; ok {
			return max(first+1, i-rightContext), i
		}
		if !closedClass[w] {
			seen[w] = i
		}
	}
	return len(words), len(words)
}

// closedClass words have the same tag wherever they stand, so that their
// repeats do no harm.
var closedClass = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`the a an of and or but in on at for from with by to as its their his , . ; : ( ) " ' “ ” ‘ ’ - – — $ % / [ ]`) {
		m[w] = true
	}
	return m
}()

// piece tags words[start:end], with context up to hi, and tells whether it could.
func (t *proseTagger) piece(words, tags []string, start, end, hi int) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	lo := max(0, start-leftContext)
	var text strings.Builder
	begins := make([]int, 0, hi-lo+1) // where each word begins in text
	for i := lo; i < hi; i++ {
		if i > lo {
			text.WriteByte(' ')
		}
		begins = append(begins, text.Len())
		text.WriteString(plain(words[i]))
	}
	s := text.String()
	if last := words[hi-1]; !terminator(last) {
		s += " ."
	}
	doc, err := prose.NewDocument(s, prose.UsingModel(t.model), prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return false
	}
	// prose's tokens are pieces of our words; a word has the tag of its first one.
	pos, w := 0, 0
	for _, tok := range doc.Tokens() {
		for pos < len(s) && s[pos] == ' ' {
			pos++
		}
		if !strings.HasPrefix(s[pos:], tok.Text) {
			i := strings.Index(s[pos:], tok.Text)
			if i < 0 {
				continue
			}
			pos += i
		}
		for w+1 < len(begins) && begins[w+1] <= pos {
			w++
		}
		if i := lo + w; i >= start && i < end && tags[i] == "" {
			tags[i] = tok.Tag
		}
		pos += len(tok.Text)
	}
	for i := start; i < end; i++ {
		if tags[i] == "" || tags[i] == "-NONE-" {
			tags[i] = shapeTag(words[i])
		}
	}
	return true
}

// plain is a word as prose can read it: valid UTF-8, no white space, of bounded length,
// with straight quotes.
func plain(w string) string {
	if len(w) > maxWord {
		w = w[:maxWord]
		for len(w) > 0 {
			if r, n := utf8.DecodeLastRuneInString(w); r != utf8.RuneError || n != 1 {
				break
			}
			w = w[:len(w)-1]
		}
	}
	ascii := true
	for i := 0; i < len(w); i++ {
		ascii = ascii && w[i] > ' ' && w[i] < utf8.RuneSelf
	}
	if ascii {
		return w
	}
	w = strings.Map(func(r rune) rune {
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ':
			return '\''
		case r == '“' || r == '”':
			return '"'
		case r == utf8.RuneError || unicode.IsSpace(r) || unicode.IsControl(r):
			return '_'
		}
		return r
	}, w)
	if w == "" {
		return "_"
	}
	return w
}

// shapeTag is the tag of a word for which prose has none, by its looks alone.
func shapeTag(w string) string {
	r, _ := utf8.DecodeRuneInString(w)
	switch {
	case terminator(w):
		return "."
	case unicode.IsDigit(r):
		return "CD"
	case unicode.IsUpper(r):
		return "NNP"
	case unicode.IsLetter(r):
		return "NN"
	case r == '\'' || r == '’':
		return "POS"
	}
	return ":"
}
