package crf

import (
	"bytes"
	"math"
	"testing"
)

// The features of the examples: what a token is, and what stands before it.
const (
	lower = iota + 1
	capital
	title
	afterTitle
	afterCapital
)

// names teaches that capitals after a title are a name (1), which goes on (2).
func names() []Example {
	var out []Example
	for range 20 {
		out = append(out,
			Example{Features: [][]uint32{{title}, {capital, afterTitle}, {capital, afterCapital}, {lower}}, Tags: []uint8{0, 1, 2, 0}},
			Example{Features: [][]uint32{{capital}, {lower}}, Tags: []uint8{0, 0}})
	}
	return out
}

var small = Training{Tags: 3, Bits: 6, Epochs: 10, Rate: 0.2, Decay: 1e-4, Seed: 7}

func tag(m *Model, features ...[]uint32) []uint8 {
	var c Chain
	for _, f := range features {
		m.Add(&c, f)
	}
	return append([]uint8(nil), m.Decode(&c)...)
}

func TestTrainAndDecode(t *testing.T) {
	m := Train(names(), small)
	for _, row := range []struct {
		name     string
		features [][]uint32
		want     []uint8
	}{
		{"after a title", [][]uint32{{title}, {capital, afterTitle}, {capital, afterCapital}}, []uint8{0, 1, 2}},
		{"opens a sentence", [][]uint32{{capital}, {lower}}, []uint8{0, 0}},
		{"one word", [][]uint32{{lower}}, []uint8{0}},
		{"what was never seen", [][]uint32{{60, 61}}, []uint8{0}},
	} {
		if got := tag(m, row.features...); !bytes.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
	}
	if m.Decode(&Chain{}) != nil {
		t.Error("an empty chain has tags")
	}
}

// TestBest holds Viterbi against all ways to tag a chain.
func TestBest(t *testing.T) {
	m := Train(names(), small)
	chain := [][]uint32{{capital}, {capital, afterTitle}, {lower, afterCapital}, {capital, afterCapital}, {title}}
	var c Chain
	for _, f := range chain {
		m.Add(&c, f)
	}
	top := int32(math.MinInt32)
	for n := range 3 * 3 * 3 * 3 * 3 {
		top = max(top, total(m, &c, n))
	}
	n := 0
	for _, k := range m.Decode(&c) {
		n = n*3 + int(k)
	}
	if got := total(m, &c, n); got != top {
		t.Errorf("the tags found have %d, the best %d", got, top)
	}
}

// total is the score of the tags that are the digits of n to the base 3.
func total(m *Model, c *Chain, n int) (sum int32) {
	next := Start
	for i := c.Len() - 1; i >= 0; i-- {
		k := n % 3
		n /= 3
		sum += c.scores[i][k] + m.trans[k][next]
		next = k
	}
	return sum + m.trans[Start][next]
}

func TestMargin(t *testing.T) {
	m := Train(names(), small)
	var c Chain
	m.Add(&c, []uint32{capital, afterTitle})
	if got := m.Margin(&c, 0, 1<<1); got != 0 {
		t.Errorf("the best tag has a margin of %v", got)
	}
	if a, b := m.Lead(&c, 0, 1<<1), m.Lead(&c, 0, 1<<0|1<<2); a <= 0 || a != -b {
		t.Errorf("the name leads by %v, the others by %v", a, b)
	}
	if got := m.Margin(&c, 0, 1<<0); got <= 0.5 || got > 50 {
		t.Errorf("no name after a title: margin %v", got)
	}
}

func TestSameBytes(t *testing.T) {
	how := small
	how.Drop = 0.3
	a, b := Train(names(), how).Bytes(), Train(names(), how).Bytes()
	if !bytes.Equal(a, b) {
		t.Error("trained twice, two models")
	}
	m, err := Load(a)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Bytes(), a) {
		t.Error("read and written again, another model")
	}
	if m.Features() != 64 {
		t.Errorf("%d places", m.Features())
	}
}

// FuzzLoad: bytes that are no model are an error, and a model that loads decodes.
func FuzzLoad(f *testing.F) {
	f.Add(Train(names(), small).Bytes())
	f.Add([]byte("crf1"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := Load(b)
		if err != nil {
			return
		}
		if got := tag(m, []uint32{1, 1 << 31}, nil); len(got) != 2 {
			t.Errorf("%v", got)
		}
	})
}

func BenchmarkAddAndDecode(b *testing.B) {
	m := Train(names(), Training{Tags: 7, Bits: 17, Epochs: 1, Rate: 0.1, Seed: 1})
	features := make([]uint32, 32)
	for i := range features {
		features[i] = uint32(i) * 0x9e3779b1
	}
	var c Chain
	b.ReportAllocs()
	for b.Loop() {
		c.Reset()
		for range 8 {
			m.Add(&c, features)
		}
		m.Decode(&c)
	}
}
