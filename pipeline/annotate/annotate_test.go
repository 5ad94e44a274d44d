package annotate

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"rapporteur/corpus"
)

func article(role corpus.Role, text string) *corpus.Article {
	return &corpus.Article{Text: text, Blocks: []corpus.Block{{Role: role, Span: corpus.Span{End: len(text)}}}}
}

func TestTokens(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"words", "Ministers met in Oslo.", "Ministers|met|in|Oslo|."},
		{"possessive", "Japan’s and Peru's; the states’ view", "Japan|’s|and|Peru|'s|;|the|states|’|view"},
		{"inner apostrophe", "Côte d’Ivoire, O'Neill don't", "Côte|d’Ivoire|,|O'Neill|don't"},
		{"hyphen", "Guinea-Bissau COVID-19 - un- x", "Guinea-Bissau|COVID-19|-|un|-|x"},
		{"abbreviations", "H.E. Mr. Li of the U.S. has a Ph.D. here", "H.E.|Mr.|Li|of|the|U.S.|has|a|Ph.D.|here"},
		{"initials", "Joseph R. Biden and J. P. Roe", "Joseph|R.|Biden|and|J.|P.|Roe"},
		{"initial at an end", "They chose plan B. The rest", "They|chose|plan|B|.|The|rest"},
		{"missing space", "It is over.The end", "It|is|over|.|The|end"},
		{"net", "see example.org. Then", "see|example.org|.|Then"},
		{"number sign", "No. 5 but no. Then", "No.|5|but|no|.|Then"},
		{"numbers", "1,000.5 and 24.07.2024, 14:37, 10bn, 24th", "1,000.5|and|24.07.2024|,|14|:|37|,|10bn|,|24th"},
		{"number at an end", "in 2024.", "in|2024|."},
		{"shapes", "C5+1 G7 US$5m", "C5|+|1|G7|US|$|5m"},
		{"ellipsis", "well... yes", "well|.|.|.|yes"},
		{"broken", "a\xffb\xc3", "a|\xff|b|\xc3"},
		{"space of all kinds", "a\u00a0b\u200bc\u2009d", "a|b|c|d"},
	} {
		a := article(corpus.RoleBody, row.text)
		Article(a, nil)
		var got []string
		for i := range a.Tokens {
			got = append(got, a.Word(i))
		}
		if g := strings.Join(got, "|"); g != row.want {
			t.Errorf("%s: %q\n got %s\nwant %s", row.name, row.text, g, row.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"plain", "We met. They left.", "We met.|They left."},
		{"rank", "Lt. Gen. Anna Roe spoke. Col. Roe too.", "Lt. Gen. Anna Roe spoke.|Col. Roe too."},
		{"style", "H.E. Mr. Ali Noor came.", "H.E. Mr. Ali Noor came."},
		{"country", "The U.S. Congress met in the U.S. The rest did not.", "The U.S. Congress met in the U.S.|The rest did not."},
		{"number", "It is No. 5 of ten. No. That is all.", "It is No. 5 of ten.|No.|That is all."},
		{"initial", "Joseph R. Roe spoke.", "Joseph R. Roe spoke."},
		{"ellipsis", "We will ... Norway said. Well… Norway left.", "We will ... Norway said.|Well… Norway left."},
		{"decimal", "It grew 3.5 percent. Then 2.", "It grew 3.5 percent.|Then 2."},
		{"quotes", "“We agree.” Mr. Roe left. \"Why?\" he asked. (It ended.) Yes.", "“We agree.”|Mr. Roe left.|\"Why?\" he asked.|(It ended.)|Yes."},
		{"footnotes", "It ended.[1] Then more.12 Then this.² That.", "It ended.[1]|Then more.12|Then this.²|That."},
		{"line break", "We met\nin Oslo. They\nleft.", "We met\nin Oslo.|They\nleft."},
		{"blank line", "We met\n \nin Oslo", "We met\n \nin Oslo"},
		{"list numbers", "1. The two met. II. They left.", "1. The two met.|II. They left."},
		{"missing space", "It is over.The end came.", "It is over.|The end came."},
		{"units", "It is 5 km. Norway paid 10 mln. kroner.", "It is 5 km.|Norway paid 10 mln. kroner."},
		{"no space needed", "会議が開かれた。次回は東京。", "会議が開かれた。|次回は東京。"},
		{"stop inside", "Look at Yahoo! now. And this", "Look at Yahoo! now.|And this"},
		{"only stops", "... !!", "... !!"},
		{"empty", " \n ", ""},
	} {
		a := article(corpus.RoleBody, row.text)
		Article(a, nil)
		var got []string
		for _, s := range a.Sentences {
			got = append(got, a.Quote(s.Span))
		}
		if g := strings.Join(got, "|"); g != row.want {
			t.Errorf("%s: %q\n got %s\nwant %s", row.name, row.text, g, row.want)
		}
		check(t, a)
	}
}

// check tests what is true of every annotated article.
func check(t *testing.T, a *corpus.Article) {
	t.Helper()
	end, next := 0, 0
	for i, tok := range a.Tokens {
		if tok.Start < end || tok.End <= tok.Start || tok.End > len(a.Text) {
			t.Fatalf("token %d %v of %q is out of place", i, tok.Span, a.Text)
		}
		visible := func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }
		if strings.ContainsFunc(a.Text[end:tok.Start], visible) {
			t.Errorf("text %q lies in no token", a.Text[end:tok.Start])
		}
		end = tok.End
	}
	for i, s := range a.Sentences {
		if s.First != next || s.Last <= s.First || s.Start != a.Tokens[s.First].Start || s.End != a.Tokens[s.Last-1].End {
			t.Fatalf("sentence %d %+v of %q does not follow on", i, s, a.Text)
		}
		if !a.Blocks[s.Block].Contains(s.Span) {
			t.Errorf("sentence %d leaves its block", i)
		}
		for j := s.First; j < s.Last; j++ {
			if a.Tokens[j].Sentence != i {
				t.Errorf("token %d says sentence %d, is in %d", j, a.Tokens[j].Sentence, i)
			}
		}
		next = s.Last
	}
	if next != len(a.Tokens) {
		t.Errorf("%d tokens in sentences, of %d", next, len(a.Tokens))
	}
}

func TestHeadingIsOneSentence(t *testing.T) {
	a := article(corpus.RoleHeading, "Done. What next?")
	Article(a, nil)
	if len(a.Sentences) != 1 {
		t.Errorf("%d sentences, want 1", len(a.Sentences))
	}
}

func TestShapes(t *testing.T) {
	a := article(corpus.RoleBody, "Oslo NATO oslo U.S. A 5th Évian МИД")
	Article(a, nil)
	want := []struct{ upper, caps bool }{{true, false}, {true, true}, {false, false}, {true, true}, {true, false}, {false, false}, {true, false}, {true, true}}
	for i, w := range want {
		if tok := a.Tokens[i]; tok.Upper != w.upper || tok.Caps != w.caps {
			t.Errorf("%s: upper %v caps %v, want %v", a.Word(i), tok.Upper, tok.Caps, w)
		}
	}
}

// TestLinear reads texts of repeated runs that make careless scanners slow.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"(", ".", "a.", "A.", "[1]", ". (", "'", "a-", "1,", "Mr. ", "\n", "“", "ﷺ", "x", "U.S. \"(", ".)", "1.A"} {
		a := article(corpus.RoleBody, strings.Repeat(unit, 2_000_000/len(unit)))
		start := time.Now()
		Article(a, nil)
		if d := time.Since(start); d > 30*time.Second {
			t.Errorf("2 MB of %q took %v", unit, d)
		}
	}
}

func FuzzArticle(f *testing.F) {
	for _, s := range []string{"We met. They left.", "H.E. Mr. X\n\n- a", "a\xff.[1] B", "U.S. \"(The", "1. a.B.c’s"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := article(corpus.RoleBody, s)
		Article(a, nil)
		check(t, a)
	})
}
