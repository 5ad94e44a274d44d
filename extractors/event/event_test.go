package event_test

import (
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/corpus/corpustest"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/date"
	"rapporteur/extractors/event"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/office"
	"rapporteur/extractors/person"
	"rapporteur/pipeline/annotate"
)

var before = []extractortest.Finder{country.Finder{}, date.Finder{}, body.Finder{}, person.Finder{}, office.Finder{}}

// ready does what comes before the finder.
func ready(a *corpus.Article) {
	annotate.Article(a, nil)
	for _, f := range before {
		a.Mentions = append(a.Mentions, f.Find(a)...)
		corpus.SortMentions(a.Mentions)
	}
}

// meetings reads a text published on a day and gives one line for each meeting.
func meetings(published, text string) string {
	a, _ := corpustest.Article(text)
	a.Published = corpus.Published{Date: published}
	ready(a)
	var lines []string
	for _, m := range (event.Finder{}).Find(a) {
		e := m.Value.(corpus.Event)
		if !e.Merged {
			continue
		}
		ordinal := ""
		if e.Ordinal != 0 {
			ordinal = strconv.Itoa(e.Ordinal)
		}
		line := strings.Join([]string{e.Series, ordinal, string(e.Level), e.Date, e.City, e.Country, e.Modality}, "|")
		if e.Primary {
			line += "|*"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, published, text, want string }{
		{"a series of two parties, joined by a dash", "",
			"The third NATO–Gulf States ministerial meeting took place in Bern on 2 May 2021.",
			"NATO–Gulf States|3|ministers|2021-05-02|Bern|CH|held|*"},
		{"of another series than the main one", "2021-06-20",
			"The seventh session of the Lakes and Mountains Forum took place in Bern on June 18. The Arab-Islamic summit met in Cairo on 11 May 2021.",
			"Lakes and Mountains Forum|7|unspecified|2021-06-18|Bern|CH|held|*\n||leaders|2021-05-11|Cairo|EG|held"},
		{"a number told by times", "",
			"The Visegrad Group, which met for the sixth time in Bern in May 2021, has four members.",
			"Visegrad Group|6|unspecified|2021-05|Bern|CH|held|*"},
		{"times within a stretch are no number", "",
			"The presidents met in Bern in May 2021 for the first time in seven years.",
			"||leaders|2021-05|Bern|CH|held|*"},
		{"founded at a meeting", "",
			"The Lakes and Mountains Forum was launched at a meeting of foreign ministers in Bern on 1 May 2015.",
			"Lakes and Mountains Forum||foreign_ministers|2015-05-01|Bern|CH|held|*"},
		{"a journey to the meeting", "2021-06-20",
			"The minister goes on to Kenya for the G7 summit on 6 July 2021.",
			"Group of Seven||leaders|2021-07-06||KE|planned|*"},
		{"two days in a row", "",
			"The first Lakes Summit was held in Bern on October 5 and 6, 1993.",
			"Lakes Summit|1|leaders|1993-10-05/1993-10-06|Bern|CH|held|*"},
		{"its last day", "2021-06-21",
			"The third summit of the G20 opened in Bern on 20 June and runs until 22 June.",
			"Group of Twenty|3|leaders|2021-06-20/2021-06-22|Bern|CH|ongoing|*"},
		{"its last day, in another sentence", "2021-06-21",
			"The third summit of the G20 opened in Bern on 20 June. The summit ends on 22 June.",
			"Group of Twenty|3|leaders|2021-06-20/2021-06-22|Bern|CH|ongoing|*"},
		{"a page that says what a body is", "",
			"The Shanghai Cooperation Organisation (SCO) is a union of states. The first SCO summit was held in Bern on 5 May 2001.",
			"Shanghai Cooperation Organization|1|leaders|2001-05-05|Bern|CH|held"},
		{"one after another", "",
			"ARF 1 was held in Berlin in April 1995, ARF 2 followed in Geneva in July 1996, ARF 3 in Rome in 1997.",
			"ASEAN Regional Forum|1|unspecified|1995-04|Berlin|DE|held|*\nASEAN Regional Forum|2|unspecified|1996-07|Geneva|CH|held\nASEAN Regional Forum|3|unspecified|1997|Rome|IT|held"},
		{"a Roman number", "2024-07-08",
			"The LXIV Summit of the Arab League was held in Bern on 7 July 2024.",
			"Summit of the Arab League|64|leaders|2024-07-07|Bern|CH|held|*"},
		{"an ordinary summit", "2024-07-08",
			"Leaders of the African Union opened their 65th ordinary summit in Bern on 7 July 2024.",
			"African Union|65|leaders|2024-07-07|Bern|CH|held|*"},
		{"the country that a conference is about", "2024-07-08",
			"The Kenya conference ended on 7 July 2024.",
			"||conference|2024-07-07|||held|*"},
		{"a founding is not what a page is about", "",
			"The Lakes Union was founded in Bern on 8 December 1985. Its members are Norway and Japan.",
			"Lakes Union||unspecified|1985-12-08|Bern|CH|held"},
		{"a session of a forum", "2021-06-20",
			"The seventh session of the Lakes and Mountains Forum took place in Bern on June 18.",
			"Lakes and Mountains Forum|7|unspecified|2021-06-18|Bern|CH|held|*"},
		{"a plan is a plan", "2021-06-20",
			"Foreign ministers will gather for the second EU-Pacific Ministerial Meeting in Suva, Fiji, on 3 September 2021.",
			"EU-Pacific Ministerial Meeting|2|ministers|2021-09-03|Suva|FJ|planned|*"},
		{"put off", "2020-03-20",
			"The third Nordic-Baltic Summit, due in Riga on 2 April 2020, has been postponed.",
			"Nordic-Baltic Summit|3|leaders|2020-04-02|Riga|LV|postponed|*"},
		{"two numbers, two meetings", "2022-11-11",
			"The 40th and 41st ASEAN summits opened in Phnom Penh.",
			"Association of Southeast Asian Nations|40|leaders||Phnom Penh|KH|held|*\nAssociation of Southeast Asian Nations|41|leaders||Phnom Penh|KH|held"},
		{"the meeting is the one at hand", "2019-05-20",
			"The fourth meeting of the Coral Dialogue was held in Apia on 17 May 2019. The meeting was attended by deputy foreign ministers of Samoa and Tonga.",
			"Coral Dialogue|4|senior_officials|2019-05-17|Apia|WS|held|*"},
		{"first in years is no ordinal", "2019-05-20",
			"It was the first meeting of French and Malian ministers in seven years, held in Paris on 17 May 2019.",
			"||bilateral|2019-05-17|Paris|FR|held"},
		{"a date after the meeting is a bound", "2023-05-16",
			"The president returns on Sunday, 21 May 2023, following the completion of the G7 summit.",
			"Group of Seven||leaders|/2023-05-21|||planned|*"},
		{"a name is no place", "2011-03-28",
			"Officials discussed trafficking at the Fourth Bali Process Ministerial Conference on 30 March 2011.",
			"Bali Process|4|ministers|2011-03-30|||planned|*"},
		{"the occasion of a pledge", "2015-10-31",
			"The minister announced on 31 October 2015 at the Manama Dialogue that his country will send a team next year.",
			"Manama Dialogue||conference|2015-10-31|||held|*"},
		{"no meeting", "2015-10-31", "The dialogue between the two cultures goes on, and further meetings at various levels are useful.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := meetings(c.published, c.text); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestFindBackground(t *testing.T) {
	got := meetings("2024-07-24", `On 23 July the Foreign Ministry hosted the tenth meeting of the Steppe Dialogue in Astana.

The first meeting of foreign ministers took place in Seoul in August 2004. The sixth meeting of ministers was held in Ashgabat in May 2017.

The next ministerial meeting will be held in 2026 in Mongolia.`)
	for _, want := range []string{"Steppe Dialogue|10||2024-07-23|Astana|KZ|held|*", "Steppe Dialogue|1|foreign_ministers|2004-08|Seoul|KR|held",
		"Steppe Dialogue|6|ministers|2017-05|Ashgabat|TM|held", "Steppe Dialogue||ministers|2026||MN|planned"} {
		if !strings.Contains(strings.ReplaceAll(got, "unspecified", ""), want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestFindBilateral(t *testing.T) {
	a, _ := corpustest.Article("The fifth session of the Harbour Forum met in Oslo on 3 May 2021. On the sidelines of the session, the Danish minister held meetings with Mr. Jon Berg, Minister of Trade, and Ms. Ana Ruiz, Ambassador of Spain.")
	a.Published = corpus.Published{Date: "2021-05-04"}
	ready(a)
	with := 0
	for _, m := range (event.Finder{}).Find(a) {
		e := m.Value.(corpus.Event)
		if e.With.Empty() {
			continue
		}
		with++
		if e.Level != corpus.LevelBilateral || e.Date != "2021-05-03" || e.Parent != 0 {
			t.Errorf("meeting with %s: %+v", a.Quote(e.With), e)
		}
	}
	if with != 2 {
		t.Errorf("%d bilateral meetings, want 2", with)
	}
}

// TestName: the name of a meeting takes in the whole name of the body that it is of.
func TestName(t *testing.T) {
	a, _ := corpustest.Article("The Senior Officials’ Meeting (SOM) of the Central Asia plus Norway Dialogue was held in Oslo.")
	ready(a)
	ms := (event.Finder{}).Find(a)
	if len(ms) != 1 || a.Quote(ms[0].Span) != "Senior Officials’ Meeting (SOM) of the Central Asia plus Norway Dialogue" {
		t.Errorf("%d events, the first %q", len(ms), a.Quote(ms[0].Span))
	}
}

func TestAccept(t *testing.T) {
	extractortest.Accept(t, event.Finder{}, extractortest.Example{
		Before: before,
		Marked: "The [[seventh session]] of the Lakes and Mountains Forum took place in Bern on 18 June 2021. The [[session]] ended early.",
	})
}

func TestHostile(t *testing.T) {
	for _, unit := range []string{"meeting ", "the first the second summit and ", "“ ” ' meeting in Bern, ", "X plus Y + ", "met in ", "( summit ) "} {
		start := time.Now()
		a, _ := corpustest.Article(strings.Repeat(unit, 10_000))
		ready(a)
		found := time.Now()
		(event.Finder{}).Find(a)
		if d := time.Since(found); d > 20*time.Second {
			t.Errorf("%q: %v (others %v)", unit, d, found.Sub(start))
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("The 40th and 41st summits of the “A + B” Dialogue were held in Bern (May 2021), on the margins of the meeting.")
	f.Add("held meetings with Mr. X, Ms. Y; the next one will be in 2026’s")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, "[[") || strings.Contains(text, "]]") || !utf8.ValidString(text) { // cleaning leaves valid text
			return
		}
		a, _ := corpustest.Article(text)
		ready(a)
		for _, m := range (event.Finder{}).Find(a) {
			extractortest.CheckSpan(t, a, m.Span)
			for _, p := range m.Value.(corpus.Event).Parts {
				extractortest.CheckSpan(t, a, p.Span)
			}
		}
	})
}
