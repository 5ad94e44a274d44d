package extractortest

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

// square looks at every pair of words, line all words once.
type square struct{}

func (square) Name() string { return "square" }
func (square) Version() int { return 1 }
func (square) Find(a *corpus.Article) []corpus.Mention {
	n := 0
	for i := range a.Tokens {
		for j := range a.Tokens {
			if a.Tokens[i].Start == a.Tokens[j].End {
				n++
			}
		}
	}
	return make([]corpus.Mention, 0, n)
}

type line struct{}

func (line) Name() string { return "line" }
func (line) Version() int { return 1 }
func (line) Find(a *corpus.Article) []corpus.Mention {
	return make([]corpus.Mention, 0, strings.Count(a.Text, "a"))
}

// TestLinear: the square is told from the line, however often it is measured.
func TestLinear(t *testing.T) {
	if short, long, ok := linear(square{}, nil, "ab "); ok {
		t.Errorf("the square passes: %v and %v", short, long)
	}
	if short, long, ok := linear(line{}, nil, "ab "); !ok {
		t.Errorf("the line fails: %v and %v", short, long)
	}
}
