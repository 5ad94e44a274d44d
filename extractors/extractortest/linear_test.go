package extractortest

import (
	"testing"
	"time"

	"rapporteur/corpus"
)

// power takes a time that grows with a power of the text: 20 ms for 1,000 bytes. It
// sleeps, so that the test means the same on any machine.
type power int

func (power) Name() string { return "power" }
func (power) Version() int { return 1 }
func (p power) Find(a *corpus.Article) []corpus.Mention {
	d := 20 * time.Millisecond
	for range p {
		d = d * time.Duration(len(a.Text)) / 1000
	}
	time.Sleep(d)
	return nil
}

// TestLinear: the square is told from the line, however often it is measured.
func TestLinear(t *testing.T) {
	if short, long, ok := linear(power(2), nil, "a", 1000); ok {
		t.Errorf("the square passes: %v and %v", short, long)
	}
	if short, long, ok := linear(power(1), nil, "a", 1000); !ok {
		t.Errorf("the line fails: %v and %v", short, long)
	}
}
