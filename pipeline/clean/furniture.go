package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shortRunes is the length up to which a phrase at the start makes a block
// furniture. A longer block is somebody's sentence.
const shortRunes = 160

// lexicon is the phrase tables of all languages, indexed by first word. A page's
// furniture is often in another language than its article, so all are tried.
type lexicon struct {
	starts, more, caption, byline map[string][]string
	whole, empties, references    map[string]bool
	lists, turn, page, counted    map[string]bool
	months, weekdays, stamp       map[string]bool
	legal, site                   []string
}

var words = buildLexicon(languages)

func buildLexicon(all []phrases) *lexicon {
	x := &lexicon{starts: map[string][]string{}, more: map[string][]string{}, caption: map[string][]string{}, byline: map[string][]string{},
		lists: map[string]bool{}, turn: map[string]bool{}, page: map[string]bool{}, counted: map[string]bool{},
		whole: map[string]bool{}, empties: map[string]bool{}, references: map[string]bool{},
		months: map[string]bool{}, weekdays: map[string]bool{}, stamp: map[string]bool{}}
	for _, p := range all {
		index(x.starts, p.starts)
		index(x.more, p.more)
		index(x.caption, p.caption)
		index(x.byline, p.byline)
		mark(x.whole, p.whole)
		mark(x.empties, p.empties)
		mark(x.lists, p.lists)
		mark(x.turn, p.turn)
		mark(x.page, p.page)
		mark(x.counted, p.counted)
		mark(x.references, p.references)
		mark(x.months, p.months)
		mark(x.weekdays, p.weekdays)
		mark(x.stamp, p.stamp)
		x.legal = append(x.legal, p.legal...)
		x.site = append(x.site, p.site...)
	}
	return x
}

func index(m map[string][]string, list []string) {
	for _, p := range list {
		w := firstWord(p)
		m[w] = append(m[w], p)
	}
}

func mark(m map[string]bool, list []string) {
	for _, p := range list {
		m[p] = true
	}
}

// firstWord is what the index goes by: letters and digits up to anything else, or
// the first sign when there are none.
func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if i == 0 {
				return s[:utf8.RuneLen(r)]
			}
			return s[:i]
		}
		if isWide(r) { // no spaces: the first sign must do
			return s[:i+utf8.RuneLen(r)]
		}
	}
	return s
}

// startsWith tells whether key starts with a phrase of m that ends at a word's end.
func startsWith(m map[string][]string, key string) bool {
	for _, p := range m[firstWord(key)] {
		if !strings.HasPrefix(key, p) {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(p)
		next, _ := utf8.DecodeRuneInString(key[len(p):])
		if len(key) == len(p) || !unicode.IsLetter(last) || !unicode.IsLetter(next) || isWide(last) {
			return true
		}
	}
	return false
}

// foldKey is a block as the phrase tables have it: lower case, white space folded, signs
// at the start and list marks left out. Only the first 200 bytes are read.
func foldKey(s string) string {
	if len(s) > 200 {
		n := 200
		for !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n]
	}
	s = strings.TrimLeftFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '©' && r != '(' && r != '['
	})
	return strings.Join(strings.Fields(strings.ToLower(s)), " ")
}

// bareKey is a key without signs at its end.
func bareKey(key string) string {
	return strings.TrimRightFunc(key, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// furnitureReason tells why the block is furniture by its own words, "" when it is not.
func furnitureReason(s string, sh shape, key string) string {
	switch {
	case sh.letters == 0 && sh.digits == 0:
		return "no words"
	case markupRemains(s):
		return "markup remains"
	case words.whole[bareKey(key)]:
		return "navigation"
	case sh.pipes >= 3 && !sh.ends && sh.words < sh.pipes*6:
		return "link row"
	case imageFile(s):
		return "image file"
	case strings.HasPrefix(key, "\\#"):
		return "end mark"
	case sh.runes <= shortRunes && startsWith(words.starts, key):
		return "phrase"
	}
	return ""
}

// markupRemains tells lines that are an image or an empty link once their text is looked for.
func markupRemains(s string) bool {
	t := strings.TrimSpace(s)
	if !strings.HasPrefix(t, "![") && !strings.HasPrefix(t, "[](") && !strings.HasPrefix(t, "[![") {
		return false
	}
	i := strings.LastIndexByte(t, ')')
	return i >= 0 && shapeOf(t[i+1:]).words == 0
}

// imageFile tells blocks that are the name of a file.
func imageFile(s string) bool {
	t := strings.ToLower(strings.TrimSpace(s))
	if len(t) > 120 || strings.Count(t, " ") > 3 {
		return false
	}
	for _, ext := range []string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff"} {
		if strings.HasSuffix(t, ext) {
			return true
		}
	}
	return false
}

// whyComments marks the line above readers' comments: nothing below it is the article's.
const whyComments = "heading of comments"

var commentHeads = []string{"comments", "comment (", "responses to", "response to", "replies to", "thoughts on", "leave a reply", "leave a comment", "post a comment", "add a comment", "join the discussion",
	"join the conversation", "kommentare", "kommentar schreiben", "commentaires", "laisser un commentaire", "comentarios", "comentários", "deja un comentario", "deixe um comentário", "commenti", "комментарии", "оставить комментарий", "コメント"}

// commentHeading tells lines such as "34 responses to ...", "Comments (3)".
func commentHeading(key string, sh shape) bool {
	if sh.runes > 120 || sh.ends && sh.words > 4 {
		return false
	}
	counted := strings.TrimLeft(key, "0123456789., ")
	for _, h := range commentHeads {
		if !strings.HasPrefix(counted, h) {
			continue
		}
		// Without a number the line must be nothing else.
		if rest := bareKey(counted[len(h):]); counted != key || rest == "" || strings.Contains(h, " a ") || strings.TrimLeft(rest, "0123456789 (") == "" {
			return true
		}
	}
	return false
}
