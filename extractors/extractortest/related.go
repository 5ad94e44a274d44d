package extractortest

import (
	"strings"
	"testing"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/pipeline/annotate"
)

// words stands in for the finders: it finds each of its words wherever they are.
type words []struct {
	text  string
	kind  corpus.MentionType
	value corpus.Value
}

func (words) Name() string { return "words" }

func (words) Version() int { return 1 }

func (ws words) Find(a *corpus.Article) []corpus.Mention {
	var out []corpus.Mention
	for _, w := range ws {
		for at := 0; ; {
			i := strings.Index(a.Text[at:], w.text)
			if i < 0 {
				break
			}
			s := corpus.Span{Start: at + i, End: at + i + len(w.text)}
			v := w.value
			if o, ok := v.(corpus.Office); ok { // the holder follows after a space
				if end := strings.IndexByte(a.Text[min(s.End+1, len(a.Text)):], '#'); end > 0 {
					o.Holder = corpus.Span{Start: s.End + 1, End: s.End + 1 + end}
				}
				v = o
			}
			out = append(out, corpus.Mention{Type: w.kind, Span: s, Value: v})
			at = s.End
		}
	}
	return out
}

var some = words{
	{"Kenya", corpus.TypeCountry, corpus.Country{Code: "KE", Form: "name"}},
	{"Uganda", corpus.TypeCountry, corpus.Country{Code: "UG", Form: "name"}},
	{"Lake Pact", corpus.TypeBody, corpus.Body{Name: "Lake Pact", Kind: "grouping"}},
	{"the summit", corpus.TypeEvent, corpus.Event{Ref: 0, Head: "summit", Modality: "held", Parent: corpus.NoRef}},
	{"Amina Odera", corpus.TypePerson, corpus.Person{Name: "Amina Odera"}},
	{"President", corpus.TypeOffice, corpus.Office{Title: "President", Rank: "president", Class: "head_of_state", Country: "KE"}},
}

// AcceptRelating tests an extractor that relates countries, people, bodies and
// meetings, on sentences whose mentions are made by hand.
func AcceptRelating(t *testing.T, x Extractor) {
	t.Helper()
	AcceptExtractor(t, x,
		ClaimExample{Marked: "Kenya and Uganda attended the summit.", Before: []Finder{some}},
		ClaimExample{Marked: "Kenya joined the Lake Pact. Uganda hosted the summit.\n\nPresident Amina Odera# spoke.", Before: []Finder{some}},
	)
}

// HostileRelating asks that long and odd texts are read in a time that grows with them.
func HostileRelating(x Extractor) {
	for _, unit := range []string{"{C KE|Kenya} and {C UG|Uganda} attended {E 0 held|the summit} ", "{C KE|Kenya}, ", "attended by two countries ", "{P|Ada Oke} hosted by ", "{O minister - many|ministers} of {C KE|Kenya} is a member of {B grouping|Pact}. ", "((((::::"} {
		a := corpustest.Mentions(strings.Repeat(unit, 3000))
		annotate.Article(a, nil)
		x.Extract(a)
	}
}

// FuzzRelating asks that no text breaks the reading, and that every span lies in it.
func FuzzRelating(f *testing.F, x Extractor) {
	f.Add("Kenya and Uganda attended the summit as a guest.")
	f.Add("President Amina Odera# was, is and will be; Kenya's (Uganda: the Lake Pact) : members:\n\nKenya\n")
	f.Add("attended by hosted by on behalf of five countries between Kenya")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.Contains(text, "[[") || strings.Contains(text, "]]") {
			return
		}
		a, _ := Prepare(text, some)
		for _, c := range x.Extract(a) {
			CheckSpan(t, a, c.Evidence)
			for _, p := range c.Parts {
				if !p.Empty() {
					CheckSpan(t, a, p.Span)
				}
			}
		}
	})
}
