package corpustest

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestArticle(t *testing.T) {
	for _, row := range []struct{ name, marked, text, roles, quotes string }{
		{"plain", "One [[two]] three.", "One two three.", "body", "two"},
		{"nested", "[[Bank of [[Norway]]]] [1]", "Bank of Norway [1]", "body", "Bank of Norway|Norway"},
		{"blocks", "# Head\nOne\ntwo\n\nthree\n- a\n- b", "Head\nOne\ntwo\n\nthree\na\nb", "heading|body|body|body|body", ""},
		{"blank lines", "One\n\n\n\nTwo", "One\n\n\n\nTwo", "body|body", ""},
		{"empty", "", "", "", ""},
	} {
		a, spans := Article(row.marked)
		var roles, quotes []string
		end := 0
		for _, b := range a.Blocks {
			roles = append(roles, string(b.Role))
			if b.Start != end {
				t.Errorf("%s: block starts at %d, want %d", row.name, b.Start, end)
			}
			end = b.End
		}
		for _, s := range spans {
			quotes = append(quotes, a.Quote(s))
		}
		if end != len(a.Text) {
			t.Errorf("%s: blocks end at %d of %d", row.name, end, len(a.Text))
		}
		if a.Text != row.text || strings.Join(roles, "|") != row.roles || strings.Join(quotes, "|") != row.quotes {
			t.Errorf("%s: got %q %v %q", row.name, a.Text, roles, quotes)
		}
	}
}

func TestArticleListItems(t *testing.T) {
	a, _ := Article("- one\ntwo")
	if len(a.Blocks) != 2 || !a.Blocks[0].List || a.Blocks[1].List || a.Blocks[0].Role != corpus.RoleBody {
		t.Errorf("got %+v", a.Blocks)
	}
}

func TestArticleUnbalanced(t *testing.T) {
	for _, s := range []string{"[[a", "a]]"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q: no panic", s)
				}
			}()
			Article(s)
		}()
	}
}
