package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMutated: articles that were torn, mixed up and sprinkled with odd characters are
// read without a stage tripping; every cell still leads to its words, and the
// number of workers makes no difference.
func TestMutated(t *testing.T) {
	n := 150
	if testing.Short() {
		n = 30
	}
	list := articles(t)
	texts := make([][]byte, len(list))
	for i, path := range list {
		var err error
		if texts[i], err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(11, 12))
	for i := range n {
		k := r.IntN(len(texts))
		put(t, fmt.Sprintf("odd/%03d%s", i, filepath.Ext(list[k])), string(mutated(r, texts[k], texts)))
	}
	for _, workers := range []string{"1", "4"} {
		code, out, errs := command(t, "ingest", "--db", "odd"+workers+".db", "--workers", workers, "odd", "--json")
		if code != exitDone && code != exitIssues || strings.Contains(out, `"internal"`) {
			t.Fatalf("exit %d\n%s%s", code, out, errs)
		}
		wants(t, exitDone, "every cell leads to its words", "audit", "verify", "--db", "odd"+workers+".db")
	}
	if digest(t, "odd1.db") != digest(t, "odd4.db") {
		t.Errorf("other bytes by four workers\n%s", difference(t, "odd1.db", "odd4.db"))
	}
}

// odd are characters and runs that are easily got wrong: their length changes with case,
// they are no letters, they look like white space, or they open what nothing closes.
var odd = []string{"ȺȺȺ's", "İ", "ß", "ﬁ", "\u202e", "\u00a0", "\u2028", "\ufeff", "\u200b", "𝔘", "e\u0301", "½", "№", "“", "((", "[", "<", "&#", "$", "...",
	"\r\n", "\t", "\x00", "\xff", "1,0,0,0", "0", "-", "—", "32 May", "February 30, 2021", "$1e9", "US$ -5 million", "the 0th session", "C5+", "+1"}

// mutated gives text with some changes.
func mutated(r *rand.Rand, text []byte, others [][]byte) []byte {
	text = bytes.Clone(text)
	for range 1 + r.IntN(20) {
		from := r.IntN(len(text))
		to := min(len(text), from+1+r.IntN(200))
		piece := text[from:to]
		switch r.IntN(7) {
		case 0:
			piece = nil
		case 1:
			piece = bytes.Repeat(piece, 2)
		case 2:
			piece = append([]byte{byte(r.IntN(256))}, piece[1:]...)
		case 3:
			other := others[r.IntN(len(others))]
			at := r.IntN(len(other))
			piece = other[at:min(len(other), at+r.IntN(300))]
		case 4:
			piece = append([]byte(odd[r.IntN(len(odd))]), piece...)
		case 5:
			piece = bytes.ToUpper(piece)
		case 6:
			words := bytes.Fields(piece)
			r.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
			piece = bytes.Join(words, []byte(" "))
		}
		text = bytes.Join([][]byte{text[:from], piece, text[to:]}, nil)
		if len(text) == 0 {
			text = []byte("x")
		}
	}
	return text
}
