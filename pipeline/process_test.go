package pipeline_test

import (
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/pipeline"
)

// TestScannedPage: scans have a blank line after every line; what a sentence says is read across
// them, from cleaning to the last extractor.
func TestScannedPage(t *testing.T) {
	const page = `12 March 1981

KENYA WATER CONFERENCE

The Minister for Foreign Affairs, the Honourable

Anna Tveit, announced today that the Norwegian Government

will be represented at the international Kenya Conference

on Water and Roads to be held in

Nairobi from 23 to 27 March by the Minister for

Science, the Honourable Ola Berg. The conference will

discuss the needs of the countries around the lake.

It is the first of its kind.`
	local := &pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All()}
	rec, err := local.Process(t.Context(), &corpus.Document{
		Ref: corpus.Ref{Name: "scan"}, Bytes: []byte(page), Format: corpus.FormatText})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range rec.Claims {
		if m, ok := c.Value.(corpus.Meeting); ok {
			got = append(got, strings.Join([]string{m.Series, m.Date, m.City, m.Country}, "|"))
		}
	}
	if g, want := strings.Join(got, "\n"), "Kenya Conference on Water and Roads|1981-03-23/1981-03-27|Nairobi|KE"; g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}
