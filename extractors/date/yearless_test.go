package date

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

// TestYearOfAnotherBlock: a year gives itself to a month of its own sentence, not to one of the next paragraph.
func TestYearOfAnotherBlock(t *testing.T) {
	a := article("2025-10-26", "Norway joined on 30 April 1999. The summit was held in May.")
	cut := strings.Index(a.Text, "The summit")
	for _, blocks := range [][]corpus.Block{
		{{Role: corpus.RoleBody, Span: corpus.Span{End: len(a.Text)}}},
		{{Role: corpus.RoleBody, Span: corpus.Span{End: cut}}, {Role: corpus.RoleBody, Span: corpus.Span{Start: cut, End: len(a.Text)}}},
	} {
		a.Blocks = blocks
		if got, want := found(a), "30 April 1999=1999-04-30; May=2025-05"; got != want {
			t.Errorf("%d blocks: got %s, want %s", len(blocks), got, want)
		}
	}
}
