package annotate

import (
	"strings"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// appendSentences cuts the tokens from first on, all of block number block, into
// sentences; one of them when whole is set.
func appendSentences(a *corpus.Article, block, first int, whole bool) {
	c := cutter{s: a.Text, ts: a.Tokens, first: first}
	for first < len(a.Tokens) {
		next := len(a.Tokens)
		if !whole {
			next = c.next(first)
		}
		n := len(a.Sentences)
		for i := first; i < next; i++ {
			a.Tokens[i].Sentence = n
		}
		a.Sentences = append(a.Sentences, corpus.Sentence{
			Span:  corpus.Span{Start: a.Tokens[first].Start, End: a.Tokens[next-1].End},
			Block: block, First: first, Last: next,
		})
		first = next
	}
}

// cutter finds the ends of the sentences of one block.
type cutter struct {
	s     string
	ts    []corpus.Token
	first int
}

// next is the index after the last token of the sentence that starts at token start.
func (c *cutter) next(start int) int {
	for i := start; i < len(c.ts); {
		end, ok := c.end(start, i)
		if ok {
			return end
		}
		i = max(i+1, end)
	}
	return len(c.ts)
}

// end tells whether the sentence that starts at token start is over with token i
// and what closes after it, and where the next one starts. When it is not, the
// index is where to look on.
func (c *cutter) end(start, i int) (int, bool) {
	t := c.ts[i]
	if t.Class == corpus.Word {
		if c.s[t.End-1] != '.' {
			return i + 1, false
		}
		return c.endAfterAbbreviation(start, i)
	}
	if t.Class != corpus.Punct || !terminator(c.s[t.Start:t.End]) {
		return i + 1, false
	}
	j, dots, hard := i, 0, false
	for j < len(c.ts) && (j == i || c.ts[j].Start == c.ts[j-1].End) && terminator(c.s[c.ts[j].Start:c.ts[j].End]) {
		switch c.s[c.ts[j].Start] {
		case '.':
			dots++
		case '!', '?':
			hard = true
		default:
			if c.s[c.ts[j].Start:c.ts[j].End] == "…" {
				dots = 2
			}
		}
		j++
	}
	if dots > 1 && !hard || c.numbering(start, i) {
		return j, false
	}
	return c.afterStop(i, j)
}

// afterStop tells whether a sentence ends with the stops [i, j) and what closes after them.
func (c *cutter) afterStop(i, j int) (int, bool) {
	end := c.closers(j)
	if end == len(c.ts) {
		return end, true
	}
	if c.ts[end].Start > c.ts[end-1].End {
		return end, c.opens(end)
	}
	if end == j && c.glued(i, j) {
		if c.ts[j].Class == corpus.Number {
			j++
		}
		return j, c.opens(j)
	}
	return end, false
}

// endAfterAbbreviation is end for a word with a full stop of its own.
func (c *cutter) endAfterAbbreviation(start, i int) (int, bool) {
	end := c.closers(i + 1)
	if end == len(c.ts) {
		return end, true
	}
	n := c.ts[end]
	if n.Start == c.ts[end-1].End {
		return end, false
	}
	t := c.ts[i]
	w := c.s[t.Start : t.End-1]
	switch kind := lang.Abbreviation(w); {
	case kind == lang.BeforeName || kind == lang.BeforeNumber || i == start:
		return end, false
	case utf8.RuneCountInString(w) == 1:
		return end, false // an initial
	case end > i+1 || kind == lang.UnitDot:
		return end, c.opens(end) // "... in the U.S.” The"
	}
	for n.Class == corpus.Punct && end+1 < len(c.ts) && opener(c.s[n.Start:n.End]) {
		end++
		n = c.ts[end]
	}
	return i + 1, n.Class == corpus.Word && n.Upper && lang.StartsSentence(c.s[n.Start:n.End])
}

// closers is the index of the first token from j on that is no closing quote, bracket or
// footnote mark set right against the token before it.
func (c *cutter) closers(j int) int {
	for j < len(c.ts) && c.ts[j].Start == c.ts[j-1].End {
		t := c.ts[j]
		if t.Class != corpus.Punct {
			break
		}
		if c.s[t.Start:t.End] == "[" {
			if n := c.footnote(j); n > 0 {
				j += n
				continue
			}
			break
		}
		if !closer(c.s[t.Start:t.End]) {
			break
		}
		j++
	}
	return j
}

// footnote is the number of tokens of a mark such as [1] or [a] at token j, or 0.
func (c *cutter) footnote(j int) int {
	if j+2 < len(c.ts) && c.ts[j+2].End-c.ts[j].Start <= 6 && c.s[c.ts[j+2].Start] == ']' {
		return 3
	}
	return 0
}

// glued tells whether the token at j, which follows the stop at i without a space, lies
// beyond the end of a sentence all the same: "It is over.The next day", or is a footnote
// number: "It is over.12 The next day". The stops of Chinese and Japanese need no space.
func (c *cutter) glued(i, j int) bool {
	if c.s[c.ts[i].Start] >= utf8.RuneSelf {
		return c.ts[j].Class == corpus.Word
	}
	before, after := c.ts[max(i-1, 0)], c.ts[j]
	if before.Class != corpus.Word || before.Upper || before.Len() < 3 {
		return false
	}
	if after.Class == corpus.Number {
		return after.Len() <= 3 && (j+1 == len(c.ts) || c.ts[j+1].Start > after.End)
	}
	return after.Class == corpus.Word && after.Upper
}

// opens tells whether a sentence can start at token i: not with a small letter.
func (c *cutter) opens(i int) bool {
	for ; i < len(c.ts); i++ {
		t := c.ts[i]
		switch {
		case t.Class == corpus.Number:
			return true
		case t.Class == corpus.Word:
			r, _ := utf8.DecodeRuneInString(c.s[t.Start:])
			return t.Upper || !lower(r)
		case !opener(c.s[t.Start:t.End]):
			return !strings.Contains(",;:)]", c.s[t.Start:t.End])
		}
	}
	return true
}

// numbering tells whether the stop at token i belongs to the number of a list item: "1. ", "a) 2. ".
func (c *cutter) numbering(start, i int) bool {
	return i == start+1 && c.s[c.ts[i].Start] == '.' && c.ts[start].Len() <= 4 &&
		(c.ts[start].Class == corpus.Number || roman(c.s[c.ts[start].Start:c.ts[start].End]))
}

func roman(s string) bool {
	for i := 0; i < len(s); i++ {
		if !strings.Contains("ivxlcIVXLC", s[i:i+1]) {
			return len(s) == 1 && ('a' <= s[0] && s[0] <= 'z' || 'A' <= s[0] && s[0] <= 'Z')
		}
	}
	return true
}

func terminator(s string) bool {
	switch s {
	case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", "‼", "⁇", "⁈", "⁉":
		return true
	}
	return false
}

func closer(s string) bool {
	switch s {
	case "\"", "'", "”", "’", "»", "«", "›", ")", "]", "}", "」", "』", "）",
		"¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "*", "†", "‡": // footnote marks
		return true
	}
	return false
}

func opener(s string) bool {
	switch s {
	case "\"", "'", "“", "‘", "„", "‚", "«", "»", "‹", "(", "[", "{", "「", "『", "（", "¿", "¡":
		return true
	}
	return false
}
