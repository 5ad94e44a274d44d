package clean

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

const riverStory = `Ministers talk about the river

The Minister for Water, Anton Morel, said yesterday that the Government will send a delegation to the River Conference.

Mr Morel said that the delegation would offer help with the ladders for the fish, and with the repair of the old dam.`

const riverOutline = `
title: Ministers talk about
body: The Minister for
body: Mr Morel said
`

func TestLeftovers(t *testing.T) {
	for _, tt := range []struct{ name, after, want string }{
		{"numbered list of links", "Most read\n1. Bread prices up 12 per cent\n2. Fog: five facts about a cloud", "-- Most read\n-- 1. Bread prices\n-- 2. Fog: five"},
		{"links before more text", "Read also:\nBread prices up again\nFive facts about fog\n\nThe conference will open on Monday, and it will last for three days, the minister said.",
			"body: The conference will\n-- Read also:\n-- Bread prices up\n-- Five facts about"},
		{"heading of the article stays", "Recommended:\n\nThe conference will open on Monday, and it will last for three days, the minister said.", "body: The conference will\n-- Recommended:"},
		{"heading after the links stays", "Related news\n\nBread prices up again in the north\n\nWho pays\n\nThe conference will open on Monday, and it will last for three days, the minister said.",
			"heading: Who pays\nbody: The conference will\n-- Related news\n-- Bread prices up"},
		{"next and previous", "Previous | Talks about the dam (May 3, 1981)\nNext | Fish are back", "-- Previous | Talks\n-- Next | Fish"},
		{"pages and files", "Page 2 of 12\nFile: river_talks(3).docx", "-- Page 2 of\n-- File: river_talks(3).docx"},
		{"end of a dispatch", "(River Newswire) 3May81 1142GMT ENDITEM", "-- (River Newswire) 3May81"},
		{"initials", "River Agency/ab/cd", "-- River Agency/ab/cd"},
		{"counters and questions", "Number of visits: 1 204\n\nCustomer satisfaction survey: did this page help?", "-- Number of visits:\n-- Customer satisfaction survey:"},
		{"telephone of the site", "Tel.: +99 (312) 00-00-17\n60, Dam Street, Karvia  TEL 02-2100-0000", "-- Tel.: +99 (312)\n-- 60, Dam Street,"},
		{"telephone of an office", "Minister's Office: 03 5555 0147", "about: Minister's Office: 03"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &corpus.Document{Bytes: []byte(riverStory + "\n\n" + tt.after + "\n"), Format: corpus.FormatText}
			a := mustRead(t, d)
			checkLaws(t, d, a)
			if got, want := strings.TrimSpace(outline(a)), strings.TrimSpace(riverOutline+tt.want); got != want {
				t.Errorf("blocks\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestLeftoverLines(t *testing.T) {
	for in, want := range map[string]string{
		"Next: the fish of the north":                     whyTurn,
		"Next year the ministers will meet in Karvia":     "",
		"- 3 / 12 - page":                                 whyPage,
		"Page was the second to sign":                     "",
		"Section 3 of 12":                                 "",
		"report-1981.pdf":                                 whyPage,
		"The report is in a file that is called dams.pdf": "",
		"jm/pb":                       whyTrailer,
		"km/h":                        "",
		"and/or":                      "",
		"Karvia/Norham":               "",
		"The story ends with the END": "",
		"Tags: dams, fish — 12 comments — © River Daily, with help of a fund": whyRow,
		"Karvia | 12 comments | three more words":                             "",
	} {
		if got := leftover(in, shapeOf(in), foldKey(in)); got != want {
			t.Errorf("leftover(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTables(t *testing.T) {
	in := `# Ministers talk about the river

The Minister for Water said yesterday that the Government will send a delegation to the River Conference.

| Talks | Year | Place |
|---|:-:|---|
| First | 1978 | Karvia |
| [Second](a) | [1981](b) | [Norham](c) |
| Third | 1984 | Southmark |

He will lead it, as he did at the first talks that were held about the river.

| [Home](h) | [News](n) |
|---|---|
| [Fish](f) | [Dams](d) |
`
	d := &corpus.Document{Bytes: []byte(in), Format: corpus.FormatMarkdown}
	want := `
title: Ministers talk about
body: The Minister for
body: | Talks |
body: | First |
body: | Second |
body: | Third |
body: He will lead
-- |---|:-:|---|
-- | Home |
-- |---|---|
-- | Fish |`
	if got := strings.TrimSpace(outline(mustRead(t, d))); got != strings.TrimSpace(want) {
		t.Errorf("blocks\n%s\nwant\n%s", got, want)
	}
}

func TestDateBesideCounters(t *testing.T) {
	d := webDoc(`<h1>Ministers talk about the river</h1><div class="meta">Posted on 3 May 1981 by Newsroom | 3 Comments</div><div class="post-body">
<p>The Minister for Water said yesterday that the Government will send a delegation to the River Conference, and that he will lead it.</p>
<p>He said as well that help with the ladders would be offered, and with the repair of the old dam, which is not safe any longer.</p></div>`)
	a := mustRead(t, d)
	checkLaws(t, d, a)
	checkRendering(t, d, a)
	want := `
title: Ministers talk about
stamp: Posted on 3
body: The Minister for
body: He said as
-- 3 Comments`
	if got := strings.TrimSpace(outline(a)); got != strings.TrimSpace(want) {
		t.Errorf("blocks\n%s\nwant\n%s", got, want)
	}
}
