// Package corpustest makes small articles for tests.
package corpustest

import (
	"fmt"
	"strings"

	"rapporteur/corpus"
)

// Article is an article of the marked text, and the spans that stood between [[ and ]],
// in order of their starts; marks may be nested. A blank line ends a block. A line
// that starts with "# " is a heading and one that starts with "- " a list item, each
// a block of its own and without that mark; all else is body. The article is not annotated. Unbalanced
// marks are a fault of the test and panic.
func Article(marked string) (*corpus.Article, []corpus.Span) {
	b := builder{a: &corpus.Article{Source: "test", Language: "en"}}
	for line := range strings.Lines(marked) {
		b.line(line)
	}
	b.end()
	if len(b.open) > 0 {
		panic(fmt.Sprintf("corpustest: [[ without ]] in %q", marked))
	}
	b.a.Text = b.text.String()
	return b.a, b.spans
}

type builder struct {
	a     *corpus.Article
	text  strings.Builder
	start int // of the block being written
	block corpus.Block
	spans []corpus.Span
	open  []int // indexes of spans that have no end yet
}

func (b *builder) line(line string) {
	rest, role, list := line, corpus.RoleBody, false
	if r, ok := strings.CutPrefix(line, "# "); ok {
		rest, role = r, corpus.RoleHeading
	} else if r, ok := strings.CutPrefix(line, "- "); ok {
		rest, list = r, true
	}
	own := list || role == corpus.RoleHeading
	if own {
		b.end()
	}
	if b.text.Len() == b.start {
		b.block = corpus.Block{Role: role, List: list}
	}
	b.write(rest)
	if own || strings.TrimSpace(line) == "" {
		b.end()
	}
}

// end closes the block being written; the line breaks after it are its own, so that
// blocks tile the text. Blank lines join the block before them.
func (b *builder) end() {
	end := b.text.Len()
	if end == b.start {
		return
	}
	if n := len(b.a.Blocks); n > 0 && strings.TrimSpace(b.text.String()[b.start:]) == "" {
		b.a.Blocks[n-1].End, b.start = end, end
		return
	}
	b.block.Span = corpus.Span{Start: b.start, End: end}
	b.a.Blocks = append(b.a.Blocks, b.block)
	b.start = end
}

// write writes s without its marks and keeps where they stood.
func (b *builder) write(s string) {
	for {
		i := strings.IndexAny(s, "[]")
		for i >= 0 && (i+1 == len(s) || s[i+1] != s[i]) {
			j := strings.IndexAny(s[i+1:], "[]")
			if j < 0 {
				i = -1
				break
			}
			i += 1 + j
		}
		if i < 0 {
			b.text.WriteString(s)
			return
		}
		b.text.WriteString(s[:i])
		at := b.text.Len()
		if s[i] == '[' {
			b.open = append(b.open, len(b.spans))
			b.spans = append(b.spans, corpus.Span{Start: at})
		} else {
			n := len(b.open) - 1
			if n < 0 {
				panic(fmt.Sprintf("corpustest: ]] without [[ in %q", s))
			}
			b.spans[b.open[n]].End = at
			b.open = b.open[:n]
		}
		s = s[i+2:]
	}
}
