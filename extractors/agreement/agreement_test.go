package agreement_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/agreement"
	"rapporteur/extractors/extractortest"
	"rapporteur/pipeline"
)

func read(t *testing.T, text string) *corpus.Record {
	t.Helper()
	r := &pipeline.Local{Finders: extractors.Finders(), Extractors: []extractors.Extractor{agreement.Extractor{}}}
	rec, err := r.Process(context.Background(), &corpus.Document{Ref: corpus.Ref{Name: "test"}, Bytes: []byte(text), Format: corpus.FormatText, RefDate: "2021-06-15"})
	if err != nil || rec.Article == nil {
		t.Fatalf("%v %v", err, rec.Issues)
	}
	return rec
}

// show renders a document: title, kind, modality, date, parties.
func show(v corpus.Agreement) string {
	s := v.Title + " | " + v.Kind + " " + v.Modality
	if v.Date != "" {
		s += " " + v.Date
	}
	if len(v.Parties) > 0 {
		s += " " + strings.Join(v.Parties, ",")
	}
	return s
}

func TestExtract(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       []string
	}{
		{"active", "Chile and Peru signed a memorandum of understanding on mining in Lima on 4 May 2020.", []string{"memorandum of understanding on mining | memorandum signed 2020-05-04 CL,PE"}},
		{"passive", "A joint communique was issued.", []string{"joint communique | communique issued"}},
		{"list behind one verb", "The ministers adopted a joint statement and the third Action Plan for clean water.",
			[]string{"joint statement | joint_statement adopted", "third Action Plan for clean water | action_plan adopted"}},
		{"list with quotes", "The \"Harbour Declaration\" was adopted together with a \"Roadmap for Ports\".",
			[]string{"Harbour Declaration | declaration adopted", "Roadmap for Ports | road_map adopted"}},
		{"relative clause", "They praised the Action Plan that the leaders had adopted.", []string{"Action Plan | action_plan adopted"}},
		{"approval", "The Secretariat’s work plan for 2022 received approval.", []string{"Secretariat’s work plan for 2022 | work_plan approved"}},
		{"adjective", "The result is an agreed political programme.", []string{"political programme | programme agreed"}},
		{"plan", "A free trade agreement between Australia and Indonesia is to be signed.", []string{"free trade agreement | trade_agreement planned AU,ID"}},
		{"one for each pair", "Japan intends to sign bilateral investment agreements with Chile, Peru and Ecuador.",
			[]string{"bilateral investment agreement | bilateral_investment_agreement intended JP,CL", "bilateral investment agreement | bilateral_investment_agreement intended JP,EC",
				"bilateral investment agreement | bilateral_investment_agreement intended JP,PE"}},
		{"brackets", "Japan wants to sign investment agreements with Chile. Only Peru (signed in 2008) has a similar agreement with Japan.",
			[]string{"investment agreement | bilateral_investment_agreement planned JP,CL", "investment agreement | bilateral_investment_agreement signed 2008 JP,PE"}},
		{"refused", "The ministers failed to adopt a joint declaration.", []string{"joint declaration | declaration not_signed"}},
		{"not signed", "The treaty on water was not signed.", []string{"treaty on water | treaty not_signed"}},
		{"spoken of", "The joint statement also outlined several areas.", nil},
		{"said in a statement", "Exports grew, the ministry said in a statement published by its press office.", nil},
		{"twice", "A joint statement was adopted.\n\nThe joint statement was adopted by all.", []string{"joint statement | joint_statement adopted"}},
		{"previous one", "The new Action Plan differs from the previous Action Plan that was adopted in 2011.", []string{"Action Plan | action_plan adopted 2011"}},
		{"noun of signing", "Ministers welcomed the signing of the Agreement on Trade between Armenia and Iran.", []string{"Agreement on Trade | agreement signed AM,IR"}},
		{"noun of adoption", "Adoption of the Harbour Action Plan is planned.", []string{"Harbour Action Plan | action_plan planned"}},
		{"after a colon", "A package of documents was signed: a memorandum on tourism and a protocol on customs.",
			[]string{"memorandum on tourism | memorandum signed", "package of documents | outcome_document signed", "protocol on customs | protocol signed"}},
		{"commas in a name", "They signed the Treaty on Friendship, Trade and Cooperation.", []string{"Treaty on Friendship, Trade and Cooperation | treaty signed"}},
		{"subject of another verb", "The council adopted the \"Growth Strategy\", and its implementation plan will be considered.", []string{"Growth Strategy | strategy adopted"}},
		{"everyday words", "The programme of the visit was full and the framework is clear.", nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			var got []string
			for _, c := range read(t, row.text).Claims {
				got = append(got, show(c.Value.(corpus.Agreement)))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(row.want, "\n"); g != w {
				t.Errorf("input %q\ngot:\n%s\nwant:\n%s", row.text, g, w)
			}
		})
	}
}

func TestAccept(t *testing.T) {
	var before []extractortest.Finder
	for _, f := range extractors.Finders() {
		before = append(before, f)
	}
	extractortest.AcceptExtractor(t, agreement.Extractor{},
		extractortest.ClaimExample{Marked: "Chile and Peru signed a treaty on water in Lima on 4 May 2020.", Before: before},
		extractortest.ClaimExample{Marked: "The \"Harbour Declaration\" was adopted. A road map should be approved in 2030.", Before: before},
	)
}

// TestLinear reads a sentence of documents and verbs without end.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"a joint statement and ", "was adopted ", "(signed in 2008) Peru ", "\"treaty "} {
		start := time.Now()
		read(t, strings.Repeat(unit, 20000))
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%q takes %v", unit, d)
		}
	}
}
