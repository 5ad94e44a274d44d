package annotate

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"rapporteur/corpus"
)

// tagger is one for all tests: the model takes a while to load.
var tagger = sync.OnceValue(func() corpus.Tagger {
	t, err := NewTagger()
	if err != nil {
		panic(err)
	}
	return t
})

// words are the words of a text as finders hand them to the tagger.
func words(text string) []string {
	a := article(corpus.RoleBody, text)
	Article(a, nil)
	ws := make([]string, len(a.Tokens))
	for i := range a.Tokens {
		ws[i] = a.Word(i)
	}
	return ws
}

func TestTag(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"plain", "The minister visited Oslo .", "DT NN VBD NNP ."},
		{"no stop at the end", "The minister visited Oslo", "DT NN VBD NNP"},
		{"possessive", "Norway’s ministers met.", "NNP POS NNS VBD ."},
		{"contraction", "They don't agree.", "PRP VBP VB ."},
		{"number", "In 2024 they paid 1,000.5 kroner.", "IN CD PRP VBD CD NN ."},
	} {
		got := strings.Join(tagger().Tag(words(row.text)), " ")
		if got != row.want {
			t.Errorf("%s: %q\n got %s\nwant %s", row.name, row.text, got, row.want)
		}
	}
}

// TestTagRepeats is about words that stand twice and differ: prose shares one
// token between them.
func TestTagRepeats(t *testing.T) {
	ws := words("They plan to visit the capital , and the visit follows a plan .")
	tags := tagger().Tag(ws)
	verb, noun := slices.Index(ws, "visit"), slices.Index(ws, "follows")-1
	if tags[verb] != "VB" || tags[noun] != "NN" {
		t.Errorf("visit twice: %s and %s, want VB and NN", tags[verb], tags[noun])
	}
}

func TestTagHostile(t *testing.T) {
	start := time.Now()
	for _, ws := range [][]string{
		{}, {""}, {" "}, {"\xff"}, {"ȺȺȺ's"}, {"a b", "\n"}, {strings.Repeat("(", 100_000)}, {strings.Repeat("é", 1000)},
		slices.Repeat([]string{"$"}, 20_000), slices.Repeat([]string{"."}, 20_000), slices.Repeat([]string{"("}, 20_000),
		{":)", "’s", "@", "“", "…", "-", "0"},
	} {
		if tags := tagger().Tag(ws); tags != nil {
			if len(tags) != len(ws) {
				t.Errorf("%d tags for %d words", len(tags), len(ws))
			}
			if slices.Contains(tags, "") {
				t.Errorf("%.40q: an empty tag in %.40q", ws, tags)
			}
		}
	}
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("took %v", d)
	}
}

// TestTagSame tags in several goroutines at once and compares.
func TestTagSame(t *testing.T) {
	ws := words(strings.Repeat("The foreign ministers of the states met in Oslo to open a meeting on trade; the meeting plans to plan a new open market. ", 5))
	want := tagger().Tag(ws)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 5 {
				if got := tagger().Tag(ws); !slices.Equal(got, want) {
					t.Errorf("got %v\nwant %v", got, want)
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkTag(b *testing.B) {
	text := "The foreign ministers of the five states met in Oslo on Monday to open a meeting on trade and transport, the ministry said."
	ws := words(text)
	tagger().Tag(ws)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		tagger().Tag(ws)
	}
}

func BenchmarkArticle(b *testing.B) {
	text := strings.Repeat("The foreign ministers of the five states met in Oslo on Monday, 3 March 2024, to open a meeting on trade; the U.S. sent Mr. Roe. “We agree,” Norway’s envoy said. ", 500)
	a := article(corpus.RoleBody, text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Article(a, nil)
	}
}
