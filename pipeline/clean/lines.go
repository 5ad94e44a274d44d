package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of the document without the white space at its ends.
type line struct {
	start, end int
	runes      int
	gap        int // blank lines before it
}

// splitBlocks cuts plain text into blocks. A block is a line, or several lines when
// the text is wrapped: list items, labels and short lines always stand alone.
func splitBlocks(text string, quoted bool) []block {
	lines := splitLines(text, quoted)
	double := doubleSpaced(text, lines)
	if double {
		for i := range lines {
			lines[i].gap /= 2
		}
	}
	width := wrapWidth(text, lines)
	if double && width == 0 {
		width = longLine(lines)
	}
	var out []block
	running := false // the last block was joined from lines once already
	for i, l := range lines {
		s := text[l.start:l.end]
		if i > 0 && joins(text, lines[i-1], l, width, running) && (!double && l.gap == 0 || !standsAlone(text, lines[i-1], l)) {
			out[len(out)-1].end = l.end
			running = true
			continue
		}
		running = false
		out = append(out, block{start: l.start, end: l.end, gap: l.gap, list: listMark(s) > 0})
	}
	for i := range out {
		out[i].shape = shapeOf(out[i].text(text))
	}
	return out
}

// splitLines takes the white space off both ends of each line; in quoted text the
// quote marks too.
func splitLines(text string, quoted bool) []line {
	var out []line
	gap := 0
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if i := strings.IndexAny(text[at:], "\n\r"); i >= 0 {
			end, next = at+i, at+i+1
			if text[end] == '\r' && next < len(text) && text[next] == '\n' {
				next++
			}
		}
		s := text[at:end]
		t := strings.TrimLeftFunc(s, blank)
		if quoted {
			t = strings.TrimLeftFunc(t[quoteMark(t):], blank)
		}
		start := end - len(t)
		t = strings.TrimRightFunc(t, blank)
		if t == "" {
			gap++
		} else {
			out = append(out, line{start: start, end: start + len(t), runes: utf8.RuneCountInString(t), gap: gap})
			gap = 0
		}
		at = next
	}
	return out
}

// blank tells white space and signs without width.
func blank(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060' }

// wrapWidth is the width, in runes, that the text is wrapped at, 0 when it is not.
// Wrapped text has many lines of about the same length that do not end a sentence,
// and hardly any longer one.
func wrapWidth(text string, lines []line) int {
	var hist [141]int
	long, over := 0, 0
	for _, l := range lines {
		if l.runes > 140 {
			over++
		} else {
			hist[l.runes]++
		}
		if l.runes >= 45 {
			long++
		}
	}
	if long < 3 || over*5 > long {
		return 0
	}
	// The width is the greatest length that half of the long lines come near to: a
	// break is made at the last word that fits.
	width, near := 0, 0
	for n := 140; n >= 45 && width == 0; n-- {
		if hist[n] == 0 {
			continue
		}
		near = 0
		for k := n; k > n-16 && k > 0; k-- {
			near += hist[k]
		}
		if near*2 >= long {
			width = n
		}
	}
	runsOn := 0
	for i, l := range lines {
		if l.runes > width-16 && l.runes <= width && i+1 < len(lines) && lines[i+1].gap == 0 && !endsSentence(text[l.start:l.end]) {
			runsOn++
		}
	}
	if width == 0 || runsOn*10 < near*4 {
		return 0
	}
	return width
}

// doubleSpaced tells texts in which a blank line stands after every line, as
// scanned pages have them: then sentences run on across the blank lines.
func doubleSpaced(text string, lines []line) bool {
	apart, runsOn := 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].gap == 0 {
			continue
		}
		apart++
		if startsLower(text[lines[i].start:lines[i].end]) && !endsLine(text[lines[i-1].start:lines[i-1].end]) {
			runsOn++
		}
	}
	return apart >= 6 && apart*10 >= len(lines)*7 && runsOn*3 >= apart
}

// longLine is the length that one line in ten is longer than: the width of a text whose lines
// are too short to be told as wrapped.
func longLine(lines []line) int {
	var hist [141]int
	for _, l := range lines {
		hist[min(l.runes, 140)]++
	}
	over := 0
	for n := 140; n > 0; n-- {
		if over += hist[n]; over*10 >= len(lines) {
			return n
		}
	}
	return 0
}

// standsAlone tells whether one of two lines with a blank one between them is no part of a
// sentence: a date, an address, a telephone number, or a line in capitals beside one that is not.
func standsAlone(text string, prev, next line) bool {
	p, n := text[prev.start:prev.end], text[next.start:next.end]
	return alone(p, prev.runes) || alone(n, next.runes) || prev.runes <= 200 && next.runes <= 200 && shapeOf(p).capitals() != shapeOf(n).capitals()
}

func alone(s string, runes int) bool {
	if isAddress(s) {
		return true
	}
	if runes > 120 {
		return false
	}
	sh := shapeOf(s)
	return sh.digits > 0 && (isStamp(s, sh) || readHeadLine(s, sh).is || isContact(s, sh))
}

// endsLine tells whether a line ends a sentence. A full stop with a space before it is a
// speck of a scan: what stands before it counts.
func endsLine(s string) bool {
	for {
		t := strings.TrimRight(s, ".·, ")
		if len(t) == len(s) || t == "" || s[len(t)] != ' ' {
			return endsSentence(s)
		}
		s = t
	}
}

// maxGap is how many blank lines a sentence may run on across.
const maxGap = 3

// joins tells whether next goes on with the sentence of prev.
func joins(text string, prev, next line, width int, running bool) bool {
	p, n := text[prev.start:prev.end], text[next.start:next.end]
	if listMark(n) > 0 || isRule(n) || isRule(p) || headingMark(n) > 0 || headingMark(p) > 0 {
		return false
	}
	if next.gap <= 1 && hanging[lastWord(p)] {
		return true
	}
	ended := endsLine(p) || strings.HasSuffix(p, ":") || strings.HasSuffix(p, ";")
	lower := startsLower(n)
	switch {
	case next.gap > maxGap:
		return false
	case next.gap > 0:
		return lower && !ended && prev.runes >= 40 && (next.runes >= 20 || endsSentence(n))
	case width > 0:
		if prev.runes < width/2 {
			return false
		}
		word := n
		if i := strings.IndexFunc(n, unicode.IsSpace); i >= 0 {
			word = n[:i]
		}
		// A break where the next word would have fitted was meant, unless a sentence is open.
		return prev.runes+1+utf8.RuneCountInString(word) > width || !ended && (lower || prev.runes*3 >= width*2)
	case lower:
		return !ended && prev.runes >= 30
	}
	return running && !ended && prev.runes >= 40
}

// hanging are words that no title, label or sentence ends with.
var hanging = wordSet("the a an of and or to for with by from in at on are is was were be that which who as its their his her le la les de des du et der die das und von el los del y che и в на с")

func lastWord(s string) string {
	s = s[strings.LastIndexAny(s, " \t")+1:]
	if len(s) > 8 {
		return ""
	}
	return strings.ToLower(s)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// listMark is the length of the bullet or number that starts a list item, 0 for none.
func listMark(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("•·▪◦‣●○■□–—-*+►▶✓", r) && n < len(s) {
		if rest := s[n:]; rest[0] == ' ' || rest[0] == '\t' || strings.HasPrefix(rest, "\u00a0") {
			return n + 1
		}
		return 0
	}
	i := 0
	if s != "" && s[0] == '(' {
		i = 1
	}
	j := i
	for j < len(s) && j < i+3 && s[j] >= '0' && s[j] <= '9' {
		j++
	}
	if j == i && j < len(s) && (s[j] >= 'a' && s[j] <= 'z') {
		j++
	}
	if j == i || j+1 >= len(s) {
		return 0
	}
	if (s[j] == ')' || s[j] == '.' && i == 0 && s[j-1] <= '9') && (s[j+1] == ' ' || s[j+1] == '\t') {
		return j + 2
	}
	return 0
}

// isRule tells lines made of signs only: rules, rows of stars.
func isRule(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	return true
}
