package clean

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

// apart puts a blank line after every line, as scans have it.
func apart(s string) string { return strings.ReplaceAll(strings.TrimSpace(s), "\n", " \n\n ") }

const column = `The ministers of five
Karvia Valley states came
together in the old town
hall and agreed on a plan
for the river, its dams
and its fish. Anton Morel
of the Ministry of Water
said that the plan would
cost a great deal.
The next meeting is to be
held in Northland in two
years, when the first of
the new ladders will be
ready for use.`

const scan = `The Minister for Water, the Honourable .
Anton Morel, announced today that the
Government will send a delegation to the ·  .
River Conference in Northland, which is to be
held there from 3 to 7 May, and that it
Will pay for the ladders .
which the five states have asked for.`

func TestSentencesAcrossBlankLines(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string // first words of the blocks
	}{
		{"narrow column", apart(column), []string{"The ministers of", "The next meeting"}},
		{"specks at the ends of lines", apart(scan), []string{"The Minister for"}},
		{"one paragraph cut in two", "The ministers of the five states met in the old town hall and agreed on\n\n\nthe plan for the river, its dams and its fish.\n\nThe next meeting is to be held in Northland.", []string{"The ministers of", "The next meeting"}},
		{"sentence ended", "The ministers of the five states met in the old town hall of Karvia.\n\nfish are to have ladders from now on, as they said.", []string{"The ministers of", "fish are to"}},
		{"list items", apart("The ministers want to build the ladders and\n- to count the fish that pass them\n- to close the dams in spring for some\n- to meet again in two years from now"),
			[]string{"The ministers want", "- to count", "- to close", "- to meet"}},
		{"headings", "What the ministers of the five states want to do now\n\nThey want to build ladders for the fish, and to meet again.\n\nWho is going to pay for all of the new ladders\n\nNobody knows yet, the chair said on Monday after the talks.",
			[]string{"What the ministers", "They want to", "Who is going", "Nobody knows yet,"}},
		{"stamp and address", "The ministers of the five states met in the old town hall on\n\n3 May 2021\n\nThe whole text of the plan for the river can be had from\n\nwww.river-forum.example/plan\n\nThe next meeting is to be held in Northland.",
			[]string{"The ministers of", "3 May 2021", "The whole text", "www.river-forum.example/plan", "The next meeting"}},
		{"names below each other", apart("Anton Morel\nBerit Lund\nCarlo Prado\nIda Solberg\nJona Ferrow\nMara Lindqvist\nAda Nyberg\nOle Brandt"),
			[]string{"Anton Morel", "Berit Lund", "Carlo Prado", "Ida Solberg", "Jona Ferrow", "Mara Lindqvist", "Ada Nyberg", "Ole Brandt"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, b := range splitBlocks(tt.in, false) {
				w := strings.Fields(b.text(tt.in))
				got = append(got, strings.Join(w[:min(3, len(w))], " "))
			}
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("blocks start with %q, want %q", got, tt.want)
			}
		})
	}
}

func TestHeadLines(t *testing.T) {
	for _, tt := range []struct {
		in       string
		is, date bool
	}{
		{"No. W20 Date 12 March 1981 .  THE HON. ANTON MOREL, M.P.", true, true},
		{"No. 12/81  Date: 3 May 1981", true, true},
		{"No. Date", true, false},
		{"Ref. 2021/117", true, false},
		{"Date: 3 May 1981", true, true},
		{"No. 7 Bridge Street", false, false},
		{"No agreement on 3 May 1981", false, false},
		{"No date has been set", false, false},
		{"Numbers of 2021", false, false},
		{"Date palms for Karvia", false, false},
		{"No", false, false},
	} {
		if got := readHeadLine(tt.in, shapeOf(tt.in)); got.is != tt.is || got.date != tt.date {
			t.Errorf("readHeadLine(%q) = %+v, want is %v, date %v", tt.in, got, tt.is, tt.date)
		}
	}
}

func TestContactLines(t *testing.T) {
	for in, want := range map[string]bool{
		"Minister's Office: 03 5555 0147":                   true,
		"Tel: 555 0147":                                     true,
		"Press office: Ida Solberg  Phone: (03) 555-0147":   true,
		"press@water.example":                               true,
		"Office: 12 rooms for 140 people":                   false,
		"Seats in the new office: 140":                      false,
		"The hotline: 5550147 calls were made in one year.": false,
	} {
		if got := isContact(in, shapeOf(in)); got != want {
			t.Errorf("isContact(%q) = %v, want %v", in, got, want)
		}
	}
}

func TestLetterhead(t *testing.T) {
	const body = `The Minister for Water, Anton Morel, announced today that the Government will send a delegation to the River Conference in Northland.

Mr Morel said that the delegation would offer help with the ladders for the fish, and with the repair of the old dam.

It will be led by the Deputy Minister, who knows the river well.`
	for _, tt := range []struct{ name, in, title, want string }{
		{"title after the head", "MINISTER FOR WATER\n\nMEDIA RELEASE\n\nNo. W7 Date 3 May 1981\n\nRIVERS\n\n" + body + "\n\nMinister's Office: 03 5555 0147", "RIVERS", `
byline: MINISTER FOR WATER
heading: MEDIA RELEASE
stamp: No. W7 Date
title: RIVERS
body: The Minister for
body: Mr Morel said
body: It will be
about: Minister's Office: 03`},
		{"who signs in capitals", "MINISTER FOR \n\n WATER\n\nNo. Date\n\nW7 3 May 1981\n\nNEWS RELEASE THE HON. ANTON MOREL, M.P.\n\nHELP FOR THE NORTHERN RIVERS AND LAKES.\n\n" + body, "HELP FOR THE NORTHERN RIVERS AND LAKES.", `
byline: MINISTER FOR WATER
stamp: W7 3 May
heading: NEWS RELEASE THE
title: HELP FOR THE
body: The Minister for
body: Mr Morel said
body: It will be
-- No. Date`},
		{"telephone line first", "MINISTER FOR WATER\nThe Hon. Anton Morel MP\n\nMinister's Office: 03 5555 0147\n\nHelp for the rivers of the north\n\n" + body, "Help for the rivers of the north", `
byline: MINISTER FOR WATER
byline: The Hon. Anton
about: Minister's Office: 03
title: Help for the
body: The Minister for
body: Mr Morel said
body: It will be`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &corpus.Document{Bytes: []byte(tt.in), Format: corpus.FormatText}
			a := mustRead(t, d)
			checkVerbatim(t, d, a)
			if got := strings.TrimSpace(outline(a)); got != strings.TrimSpace(tt.want) || a.Title != tt.title {
				t.Errorf("title %q, blocks\n%s\nwant %q and\n%s", a.Title, got, tt.title, tt.want)
			}
		})
	}
}

// TestAnnouncedList: the list that a line announces is a part of the article, however little its lines
// look like sentences.
func TestAnnouncedList(t *testing.T) {
	const page = `Leaders to meet in Bern

The government will host its first summit with the countries of the lakes in June, it said in a release on Monday. Forty countries are coming.

Heads of delegation include:
Cameroon – Joseph Ngu, Prime Minister
Ethiopia – Abel Ahmed, Prime Minister
Lesotho – Samuel Mate, Prime Minister
Sierra Leone – Julius Bio, President
Tanzania – Samia Hassan, President
Tunisia – Nabil Amar, Foreign Minister`
	doc := &corpus.Document{Ref: corpus.Ref{Name: "list"}, Bytes: []byte(page), Format: corpus.FormatText}
	a, _, err := Article(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Joseph Ngu", "Abel Ahmed", "Nabil Amar"} {
		if !strings.Contains(a.Text, name) {
			t.Errorf("%s is lost: %q", name, a.Text)
		}
	}
}
