package corpustest

import (
	"testing"

	"rapporteur/corpus"
)

func TestMentions(t *testing.T) {
	a := Mentions("{O foreign_minister JP >|Foreign Minister of {C JP|Japan}} {P|Aiko Mori} met {P Ben Okri|Okri} at {E 3 held date=2020-01-02 head=talks|the talks}.")
	if want := "Foreign Minister of Japan Aiko Mori met Okri at the talks."; a.Text != want {
		t.Fatalf("text %q, want %q", a.Text, want)
	}
	var quotes []string
	for _, m := range a.Mentions {
		quotes = append(quotes, a.Quote(m.Span))
	}
	if len(quotes) != 5 || quotes[0] != "Foreign Minister of Japan" || quotes[4] != "the talks" {
		t.Errorf("mentions %q", quotes)
	}
	o := a.Mentions[0].Value.(corpus.Office)
	if a.Quote(o.Holder) != "Aiko Mori" || a.Quote(o.CountrySpan) != "Japan" {
		t.Errorf("office %+v", o)
	}
	if p := a.Mentions[3].Value.(corpus.Person); p.Name != "Ben Okri" {
		t.Errorf("person %+v", p)
	}
	if e := a.Mentions[4].Value.(corpus.Event); e.Ref != 3 || e.Date != "2020-01-02" || e.Head != "talks" {
		t.Errorf("event %+v", e)
	}
}
