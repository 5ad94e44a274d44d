package clean

import "rapporteur/corpus"

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
	// The score rises with prose only, so both ends are prose.
	return first, last
}

// maxRunScore bounds what one block can weigh: beyond it a longer paragraph is no better sign.
const maxRunScore = 60

func runScore(b *block) int {
	switch {
	case b.role == corpus.RoleFurniture:
		return -8
	case b.role == corpus.RoleStamp, b.role == corpus.RoleCaption:
		return -3
	case b.role == corpus.RoleReference:
		return -1
	case b.prose():
		return min(b.words, maxRunScore)
	case b.list && b.words >= 5, b.ends && b.words >= 4:
		return min(b.words, 12) / 2
	case b.words >= 12:
		return 2
	}
	return -6
}
