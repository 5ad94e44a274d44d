package clean

import (
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// Reasons for the roles of lines that a page or a wire leaves around a text.
const (
	whyTurn    = "way to the next page"
	whyPage    = "page number or file name"
	whyTrailer = "end of a dispatch"
	whyRow     = "row of phrases"
	whyTable   = "table row"
	whyBelow   = "below a heading of links"
)

// leftover tells why a line is what a page, a printer or a wire puts around a text, "" when it is not. Such lines
// may have a date or a number in them, so this is asked before it is asked whether they are one.
func leftover(s string, sh shape, key string) string {
	switch {
	case sh.runes <= shortRunes && turnsPage(key):
		return whyTurn
	case pageMark(key, sh), fileLine(s):
		return whyPage
	case dispatchEnd(s, sh):
		return whyTrailer
	case phraseRow(s, sh):
		return whyRow
	}
	return ""
}

// turnsPage tells "Next | Ministers meet in ...", "« Previous: ...".
func turnsPage(key string) bool {
	w := firstWord(key)
	if !words.turn[w] {
		return false
	}
	rest := strings.TrimLeft(key[len(w):], " ")
	return rest != "" && strings.ContainsRune("|:»›>→·", firstRune(rest))
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// pageMark tells "Page 3 of 12", "- 3 / 12 -".
func pageMark(key string, sh shape) bool {
	if sh.digits == 0 || sh.words > 4 || sh.runes > 30 {
		return false
	}
	digits, labels := 0, 0
	for _, w := range strings.FieldsFunc(key, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch {
		case words.page[w]:
			labels++
		case len(w) <= 4 && strings.Trim(w, "0123456789") == "":
			digits++
		case isWordOf(w, "of", "de", "von", "sur", "di", "из"):
		default:
			return false
		}
	}
	return labels == 1 && digits >= 1 && digits <= 2
}

// fileLine tells lines that are the name of a paper's file, perhaps with a word before it.
func fileLine(s string) bool {
	if len(s) > 120 {
		return false
	}
	t := strings.ToLower(strings.TrimSpace(s))
	if strings.Count(t, " ") > 3 {
		return false
	}
	for _, ext := range []string{".doc", ".docx", ".pdf", ".odt", ".rtf", ".xls", ".xlsx", ".ppt", ".pptx", ".txt"} {
		if strings.HasSuffix(t, ext) {
			return true
		}
	}
	return false
}

// endWords close a dispatch. They count in capitals only.
var endWords = wordSet("ENDITEM ENDS ENDIT END")

// dispatchEnd tells lines such as "(Agency) 3May81 1142GMT ENDITEM", "Agency/ab/cd": who wrote and passed the
// dispatch, and that it is over.
func dispatchEnd(s string, sh shape) bool {
	if sh.words > 8 || sh.runes > 80 || sh.words == 0 {
		return false
	}
	s = strings.TrimSpace(s)
	last := strings.Trim(s[strings.LastIndexAny(s, " \t\n")+1:], "()[]#*-.")
	return endWords[last] && sh.words > 1 && (sh.digits > 0 || sh.capital == sh.words) || signedOff(s, sh)
}

// signedOff tells a name or initials with others' initials behind slashes.
func signedOff(s string, sh shape) bool {
	if sh.digits > 0 || sh.ends {
		return false
	}
	s = strings.Trim(s, "()[]- ")
	parts := strings.Split(s, "/")
	if len(parts) < 2 || len(parts) > 5 {
		return false
	}
	for _, p := range parts[1:] {
		if len(p) < 2 || len(p) > 3 || p != strings.ToLower(p) || shapeOf(p).letters != len(p) {
			return false
		}
	}
	first := shapeOf(parts[0])
	// Two pairs of letters alone are initials only when both are small: "km/h" is no line.
	return len(parts) >= 3 && first.words <= 4 && first.capital == first.words || first.words == 1 && first.letters == 2 && first.lower && len(parts[1]) == 2
}

// phraseRow tells a line in which furniture stands in pieces: "Tags: ... — 3 comments — © ...".
func phraseRow(s string, sh shape) bool {
	if sh.ends || sh.words > 60 || sh.runes > 600 {
		return false
	}
	pieces, known := 0, 0
	for rest := s; rest != ""; {
		piece := rest
		if i, n := nextBar(rest); i >= 0 {
			piece, rest = rest[:i], rest[i+n:]
		} else {
			rest = ""
		}
		key := foldKey(piece)
		if key == "" {
			continue
		}
		if pieces++; words.whole[bareKey(key)] || startsWith(words.starts, key) || countOnly(key) {
			known++
		} else if pieces == 1 {
			return false
		}
	}
	return known >= 2 && known*2 >= pieces
}

// nextBar is where a sign between pieces stands and how long it is with its spaces, -1 for none.
func nextBar(s string) (at, n int) {
	for i, r := range s {
		if (r == '|' || r == '·' || r == '•' || r == '—' || r == '–') && i > 0 && s[i-1] == ' ' {
			return i, len(string(r))
		}
	}
	return -1, 0
}

// countOnly tells "12 comments", "1,204 views".
func countOnly(key string) bool {
	rest := strings.TrimLeft(key, "0123456789., ")
	return rest != key && words.counted[bareKey(rest)]
}

// linkHeading tells headings of lists of links to other texts: "Most read", "Read also:".
func linkHeading(key string, sh shape) bool {
	bare := bareKey(key)
	return sh.words <= 7 && (words.lists[bare] || strings.HasSuffix(key, ":") && !strings.Contains(bare, ":") && startsWith(words.more, key))
}

// maxLinks is how many links are looked for below such a heading.
const maxLinks = 30

// linkLists takes the headlines below a heading of links out of the article. The list goes on while its lines
// stand as far apart as the first ones, and are no sentences.
func (r *reader) linkLists() {
	for i := r.first + 1; i < len(r.blocks); i++ {
		if !linkHeading(r.keys[i], r.blocks[i].shape) {
			continue
		}
		end := r.linksEnd(i + 1)
		if end == i+1 && r.blocks[i].role != corpus.RoleFurniture {
			continue // a heading of the article, as far as one can tell
		}
		r.blocks[i].set(corpus.RoleFurniture, "link to more")
		for j := i + 1; j < end; j++ {
			r.blocks[j].set(corpus.RoleFurniture, whyBelow)
		}
		i = end - 1
	}
}

// linksEnd is the block behind the links that begin with block from.
func (r *reader) linksEnd(from int) int {
	i := from
	for ; i < len(r.blocks) && i < from+maxLinks; i++ {
		b := &r.blocks[i]
		if b.gap > 2 || i > from && b.gap > r.blocks[from].gap || !headline(b) || linkHeading(r.keys[i], b.shape) {
			break
		}
	}
	// The last line may be the heading of what follows.
	if last := i - 1; i < len(r.blocks) && last >= from && r.blocks[i].prose() && r.blocks[last].gap > 0 && r.blocks[last].words <= 4 {
		i = last
	}
	return i
}

// headline tells lines that may be another text's title.
func headline(b *block) bool {
	if b.heading || b.words == 0 || b.words > 25 || b.inner > 1 || b.inner == 1 && !b.list { // "1. "
		return false
	}
	switch b.role {
	case "", corpus.RoleStamp, corpus.RoleFurniture:
		return !b.prose() || b.list && !b.ends
	}
	return false
}

// tables gives the rows of a table that is drawn with bars their role: a row of dashes and
// bars stands below the first of them. Tables that are mostly links are menus.
func (r *reader) tables() {
	for i := 1; i < len(r.blocks); i++ {
		if !tableRule(r.blocks[i].text(r.text)) || r.blocks[i].gap > 0 {
			continue
		}
		from, linked, all := i-1, 0, 0
		for i++; i < len(r.blocks) && r.blocks[i].gap == 0 && strings.IndexByte(r.blocks[i].text(r.text), '|') >= 0; i++ {
			linked += r.blocks[i].linked
			all += r.blocks[i].letters
		}
		for j := from; j < i && linked*2 <= all; j++ {
			if r.blocks[j].words > 0 {
				r.blocks[j].set(corpus.RoleBody, whyTable)
			}
		}
	}
}

// tableRule tells "|---|:--:|".
func tableRule(s string) bool {
	return strings.Contains(s, "|") && strings.Contains(s, "--") && strings.Trim(s, "|-: \t") == ""
}

// siteNumber tells the telephone line of a page: a number, perhaps behind a street's, and nobody's name or mail.
func siteNumber(s string) bool {
	if s[0] >= '0' && s[0] <= '9' {
		for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if telephoneWords[w] {
				return !hasMail(s)
			}
		}
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !telephoneWords[w] {
			return false
		}
	}
	return true
}
