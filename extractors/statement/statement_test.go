package statement_test

import (
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/statement"
	"rapporteur/pipeline/annotate"
)

func TestExtract(t *testing.T) {
	for _, row := range []struct {
		name, marked string
		want         []string
	}{
		{"goal in quotes", "The {B series|River Forum} is an initiative with the goal to create “a common market for fish”.", []string{"River Forum goal: a common market for fish"}},
		{"goal", "The {B series|River Forum} is also meant to promote trade.", []string{"River Forum goal: promote trade"}},
		{"launched", "The {B series|River Forum} was formally launched on {T 2004-08-28|28 August 2004} in {L KE|Nairobi}.", []string{"River Forum launched: 2004-08-28, Nairobi"}},
		{"launched, no more said", "The {B series|River Forum} was launched to promote trade.", nil},
		{"anniversary", "This year marks the 20th anniversary of the {B series|River Forum}.", []string{"River Forum anniversary: 20th anniversary"}},
		{"no number", "They marked the anniversary of the {B series|River Forum}.", nil},
		{"denied", "The {B series|River Forum} grew. A plan to hold summits, however, has never been implemented.", []string{"River Forum denied: A plan to hold summits"}},
		{"discussed", "{E 0 held series=River_Forum|The meeting} focused on locks, dams and ports, which matter.", []string{"River Forum discussed: locks, dams and ports"}},
		{"participants", "{E 0 held series=River_Forum|The meeting} was long. The participants discussed the price of fish, and a statement was issued.",
			[]string{"River Forum discussed: the price of fish"}},
		{"agenda", "At {E 0 planned series=River_Forum|the summit} leaders will discuss water.", []string{"River Forum agenda: water"}},
		{"passive", "Locks were discussed at length before {E 0 held series=River_Forum|the meeting}.", nil},
		{"nobody", "He discussed the weather.", nil},
		{"correction", "Fish prices rose. An earlier version of this article gave a wrong price. A previous version of it was shorter.",
			[]string{"this report correction: An earlier version of this article gave a wrong price."}},
		{"correction at the head of a paragraph", "Fish prices rose. CLARIFICATION: The price is that of cod.", []string{"this report correction: CLARIFICATION: The price is that of cod."}},
		{"correction, not of a report", "The correction of prices took a year, and an earlier plan was dropped.", nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := corpustest.Mentions(row.marked)
			annotate.Article(a, nil)
			var got []string
			for _, c := range (statement.Extractor{}).Extract(a) {
				v := c.Value.(corpus.Statement)
				got = append(got, v.Subject+" "+v.Predicate+": "+v.Object)
			}
			if g, w := strings.Join(got, "\n"), strings.Join(row.want, "\n"); g != w {
				t.Errorf("input %q\ngot:\n%s\nwant:\n%s", row.marked, g, w)
			}
		})
	}
}

func TestAccept(t *testing.T) {
	extractortest.AcceptExtractor(t, statement.Extractor{}, extractortest.ClaimExample{Marked: "The forum was launched in 2004. They discussed fish."})
}
