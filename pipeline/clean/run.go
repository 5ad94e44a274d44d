package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
)

// bestRun is the run of blocks with the best sum of scores: sentences speak for a
// block, furniture and words without a sentence against it. It finds both ends of the article
// inside a page's text, which phrase lists do not.
func bestRun(blocks []block) (first, last int) {
	best, sum := 0, 0
	start := 0
	first, last = 0, -1
	for i := range blocks {
		s := runScore(&blocks[i])
		if sum <= 0 {
			sum, start = 0, i
		}
		sum += s
		if sum > best {
			best, first, last = sum, start, i
		}
	}
	if last < 0 { // no sentences at all: everything is the article
		return 0, len(blocks) - 1
	}
	for first < last && !blocks[first].prose() && !(blocks[first].ends && blocks[first].capital*2 <= blocks[first].words) {
		first++
	}
	for last > first && !blocks[last].prose() && !blocks[last].ends && !blocks[last].list && !blocks[last].announced {
		last--
	}
	return first, last
}

// announced marks the lines of a list that a line ending in a colon announces, "Heads of delegation:",
// as long as they are made alike: a name or country, a dash or colon, and what it goes with.
func (r *reader) announced() {
	for i := 1; i < len(r.blocks); i++ {
		b, above := &r.blocks[i], &r.blocks[i-1]
		if b.role == corpus.RoleFurniture || above.role == corpus.RoleFurniture || !entry(b.text(r.text)) {
			continue
		}
		if b.announced = above.announced || strings.HasSuffix(above.text(r.text), ":"); b.announced {
			above.announced = true // the line that announces goes with them
			b.set("", "")
		}
	}
}

// entry tells a line such as "Kenya – Amina Odera, President" or "Kenya: Amina Odera".
func entry(s string) bool {
	if len(s) > 160 {
		return false
	}
	for _, mark := range [...]string{" – ", " — ", " - ", ": "} {
		if head, rest, ok := strings.Cut(s, mark); ok {
			first, _ := utf8.DecodeRuneInString(head)
			second, _ := utf8.DecodeRuneInString(rest)
			return len(strings.Fields(head)) <= 6 && unicode.IsUpper(first) && unicode.IsUpper(second)
		}
	}
	return false
}

// maxRunScore bounds what one block can weigh: beyond it a longer paragraph is no better sign.
const maxRunScore = 40

// runScore is in tenths of the weight of 80 signs of running text.
func runScore(b *block) int {
	score := 0
	switch {
	case b.role == corpus.RoleFurniture && b.why == whyComments:
		score = -100
	case b.role == corpus.RoleFurniture:
		score = -12
	case b.why == whyTable || b.announced: // says nothing of the text around it
	case b.role == corpus.RoleStamp, b.role == corpus.RoleCaption, b.role == corpus.RoleReference:
		score = -4
	case b.links(), b.letters*2 < b.runes:
		score = -15
	case b.ends && b.runes >= 60, b.prose():
		score = min(b.runes/8, maxRunScore)
	case b.ends && b.words >= 3:
		score = 3
	case b.runes >= 150:
		score = 7
	default:
		score = -8
	}
	if b.list && score > 0 {
		score /= 2
	}
	return score
}
