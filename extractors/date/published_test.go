package date

import (
	"testing"

	"rapporteur/corpus"
)

func TestPublished(t *testing.T) {
	const body = "\nThe ministers met on March 25 in the capital and agreed on a plan.\n"
	for _, c := range []struct {
		name       string
		a          corpus.Article
		date, rule string
	}{
		{"nothing", corpus.Article{Text: "Ministers meet" + body}, "", ""},
		{"an event is no publication", corpus.Article{Text: "On August 7, 2010 the capital hosted the forum, an official said."}, "", ""},
		{"a range is no publication", corpus.Article{Text: "Forum\nMay 19-21, 2023" + body}, "", ""},
		{"line below the headline", corpus.Article{Text: "Ministers meet\n\nApril 25, 2023\n" + body}, "2023-04-25", "stamp"},
		{"the issuer and the day", corpus.Article{Text: "Ministers meet\n\nOffice of the Prime Minister, 24 November 2022\n" + body}, "2022-11-24", "stamp"},
		{"the issuer, the place and the day", corpus.Article{Text: "Events open to the press\nMinistry of Foreign Affairs, Oslo, 28 May 2024" + body}, "2024-05-28", "stamp"},
		{"the day first", corpus.Article{Text: "Ministers meet\n27 November 2023. The union held a forum in Oslo today." + body}, "2023-11-27", "dateline"},
		{"the state of a list", corpus.Article{Text: "Heads of delegation\n(as of 02.06.2025)" + body}, "2025-06-02", "stamp"},
		{"a town of several words", corpus.Article{Text: "Ministers meet\nSTOKE-ON-THE-LAKE, Ontario, Nov 12, 2025 - Ministers spoke on Wednesday." + body}, "2025-11-12", "dateline"},
		{"a meeting and its day", corpus.Article{Text: "Third Summit of the Lakes, 24 November 2022\n" + body}, "", ""},
		{"stamp with time", corpus.Article{Text: "Ministers meet\n28/03/2016 14:37\nViews: 12" + body}, "2016-03-28", "stamp"},
		{"label", corpus.Article{Text: "No. 20 Date 12 March 1981 . THE HON. A. PERSON, announced that he goes" + body}, "1981-03-12", "labelled"},
		{"dateline", corpus.Article{Text: "Ministers meet\nDUSHANBE, March 28, 2016, Agency \u2013 They met on March 25." + body}, "2016-03-28", "dateline"},
		{"dateline that ends in a stop", corpus.Article{Text: "BONN, 5 October 2023. Ministers met here on Monday." + body}, "2023-10-05", "dateline"},
		{"dateline without year", corpus.Article{Text: "TUNIS, 28 August - The host spoke." + body}, "XXXX-08-28", "dateline"},
		{"year from the address", corpus.Article{Text: "TUNIS, 28 August - The host spoke." + body, URL: "https://news.example/2022/08/29/summit"}, "2022-08-28", "dateline, year from url"},
		{"printed before declared", corpus.Article{Text: "Ministers meet\n1 May 2017" + body, MetaDates: []corpus.MetaDate{{Source: "json-ld", Value: "2017-05-03T09:00:00Z"}}}, "2017-05-01", "stamp"},
		{"declared", corpus.Article{Text: "Ministers meet" + body, MetaDates: []corpus.MetaDate{{Source: "json-ld", Value: "2017-05-03T09:00:00Z"}}}, "2017-05-03", "json-ld"},
		{"published before modified", corpus.Article{Text: "x", MetaDates: []corpus.MetaDate{{Source: "time modified", Value: "2018-01-01"}, {Source: "meta date", Value: "Wed, 3 May 2017"}}},
			"2017-05-03", "meta date"},
		{"address, day first", corpus.Article{Text: "x", URL: "https://news.example/article/15/07/2022/summit"}, "2022-07-15", "url"},
		{"a number in an address", corpus.Article{Text: "x", URL: "https://news.example/?p=2022071512"}, "", ""},
		{"argument", corpus.Article{Text: "x", RefDate: "2020-01-02"}, "2020-01-02", "argument"},
		{"argument with time", corpus.Article{Text: "x", RefDate: "2020-01-02T00:00:00"}, "2020-01-02", "argument"},
		{"sign-off", corpus.Article{Text: "Ministers meet and talk about many things in one long opening line of text, as they do." + body + body + "\nCanberra  28 MARCH 2011\n"}, "2011-03-28", "stamp"},
		{"german", corpus.Article{Text: "Minister tagen\nVeröffentlicht am 3. März 2019 um 10:15 Uhr" + body}, "2019-03-03", "stamp"},
		{"spanish", corpus.Article{Text: "Los ministros\n28 de marzo de 2016" + body}, "2016-03-28", "stamp"},
		{"label beside the article", corpus.Article{Text: "Ministers meet" + body, Furniture: []corpus.Block{{Text: "Published on August 19, 2019 by staff"}, {Text: "Published 19 August 2019"}}},
			"2019-08-19", "label beside the article"},
		{"two labels that differ", corpus.Article{Text: "Ministers meet" + body, Furniture: []corpus.Block{{Text: "Published on August 19, 2019"}, {Text: "Published 20 August 2019"}}}, "", ""},
		{"no such day", corpus.Article{Text: "Ministers meet\n29 February 2015" + body}, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Published(&c.a)
			if got.Date != c.date || got.Rule != c.rule {
				t.Errorf("got %q by %q, want %q by %q", got.Date, got.Rule, c.date, c.rule)
			}
			if !got.Span.Empty() && got.Span.End > len(c.a.Text) {
				t.Errorf("span %v lies outside", got.Span)
			}
		})
	}
}

func TestPublishedStampBlock(t *testing.T) {
	text := "Old bridge\n24.07.2024 | 18:20\nIt was rebuilt after the flood of 2 May 2019."
	a := &corpus.Article{Text: text, Blocks: []corpus.Block{
		{Role: corpus.RoleTitle, Span: corpus.Span{Start: 0, End: 11}},
		{Role: corpus.RoleStamp, Span: corpus.Span{Start: 11, End: 30}},
		{Role: corpus.RoleBody, Span: corpus.Span{Start: 30, End: len(text)}},
	}}
	got := Published(a)
	if got.Date != "2024-07-24" || got.Time != "18:20" || a.Quote(got.Span) != "24.07.2024 | 18:20" || got.Basis != corpus.Stated {
		t.Errorf("got %+v", got)
	}
}
