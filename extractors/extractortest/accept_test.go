package extractortest

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

// capitals finds words in capitals.
type capitals struct{}

func (capitals) Name() string { return "capitals" }
func (capitals) Version() int { return 1 }
func (capitals) Find(a *corpus.Article) []corpus.Mention {
	var ms []corpus.Mention
	for i, t := range a.Tokens {
		if t.Caps {
			ms = append(ms, corpus.Mention{Type: corpus.TypeBody, Span: t.Span, Value: corpus.Body{Name: a.Word(i)}})
		}
	}
	return ms
}

// statements claims each sentence that has such a word.
type statements struct{}

func (statements) Name() string { return "statements" }
func (statements) Version() int { return 1 }
func (statements) Extract(a *corpus.Article) []corpus.Claim {
	var cs []corpus.Claim
	for _, m := range a.Mentions {
		s := a.Sentences[a.SentenceAt(m.Start)]
		cs = append(cs, corpus.Claim{Value: corpus.Statement{Subject: m.Value.(corpus.Body).Name, Meeting: corpus.NoRef}, Evidence: s.Span, By: "statements/1"})
	}
	return cs
}

func TestAccept(t *testing.T) {
	Accept(t, capitals{},
		Example{Marked: "The [[NATO]] and\n\n# the [[UN]]", Values: []corpus.Value{corpus.Body{Name: "NATO"}, corpus.Body{Name: "UN"}}},
		Example{Marked: "nothing"})
}

func TestAcceptExtractor(t *testing.T) {
	AcceptExtractor(t, statements{},
		ClaimExample{Marked: "The NATO met. It left.", Before: []Finder{capitals{}}, Values: []corpus.Value{corpus.Statement{Subject: "NATO"}}},
		ClaimExample{Marked: "Nothing.", Before: []Finder{capitals{}}, Values: []corpus.Value{}})
}

func TestPrepare(t *testing.T) {
	a, spans := Prepare("a [[b]]. The NATO", capitals{})
	if len(a.Mentions) != 1 || len(a.Sentences) != 2 || len(spans) != 1 || !strings.HasPrefix(a.Text, "a b") {
		t.Errorf("got %+v %v", a, spans)
	}
}
