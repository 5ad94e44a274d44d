package meeting_test

import (
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/date"
	"rapporteur/extractors/event"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/meeting"
	"rapporteur/extractors/office"
	"rapporteur/extractors/person"
)

var before = []extractortest.Finder{country.Finder{}, date.Finder{}, body.Finder{}, person.Finder{}, office.Finder{}, event.Finder{}}

func TestExtract(t *testing.T) {
	a, _ := extractortest.Prepare("The seventh session of the Lakes and Mountains Forum took place in Bern on 18 June 2021. The session was opened by the hosts.", before...)
	claims := meeting.Extractor{}.Extract(a)
	if len(claims) != 1 {
		t.Fatalf("%d claims, want one: the second sentence says nothing new", len(claims))
	}
	c := claims[0]
	m := c.Value.(corpus.Meeting)
	if m.Series != "Lakes and Mountains Forum" || m.Ordinal != 7 || m.Date != "2021-06-18" || m.DateBasis != corpus.Stated || m.City != "Bern" || m.Country != "CH" || m.Modality != "held" {
		t.Errorf("got %+v", m)
	}
	for field, want := range map[string]string{"ordinal": "seventh session", "date": "18 June 2021", "city": "Bern", "country": "Bern", "modality": "took place"} {
		if got := a.Quote(c.SpanOf(field)); got != want {
			t.Errorf("%s rests on %q, want %q", field, got, want)
		}
	}
	if p, _ := c.Part("country"); p.Basis != corpus.Inferred || p.Rule == "" {
		t.Errorf("the country is inferred from the city by a rule, got %+v", p)
	}
}

func TestAccept(t *testing.T) {
	extractortest.AcceptExtractor(t, meeting.Extractor{}, extractortest.ClaimExample{
		Before: before, Marked: "[[The ministers will gather for the second Coral Dialogue in Apia on 3 May 2030.]]"})
}
