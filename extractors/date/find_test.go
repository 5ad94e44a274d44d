package date

import (
	"strings"
	"testing"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// article is a text published on a day.
func article(published, text string) *corpus.Article {
	return &corpus.Article{Text: text, Published: corpus.Published{Date: published}}
}

// found writes the mentions of a text as "words=value", one after another.
func found(a *corpus.Article) string {
	var out []string
	for _, m := range (Finder{}).Find(a) {
		s := a.Quote(m.Span) + "="
		switch v := m.Value.(type) {
		case corpus.Date:
			switch {
			case m.Type == corpus.TypeSet:
				s += "every " + v.Timex
			case v.Time != "":
				s += v.EDTF + "T" + v.Time
			case v.TimexType == "TIME":
				s += v.Timex
			default:
				s += v.EDTF
			}
			if v.Mod != "" {
				s += " " + v.Mod
			}
			if v.NamePart {
				s += " (name)"
			}
		case corpus.Duration:
			s += v.ISO
			if v.EDTF != "" {
				s += " " + v.EDTF
			}
			if v.Mod != "" {
				s += " " + v.Mod
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

var findCases = []struct{ name, published, text, want string }{
	{"month day year", "", "They met on August 28, 2004 in the capital.", "August 28, 2004=2004-08-28"},
	{"no space after comma", "", "Signed August 28,2004 by all.", "August 28,2004=2004-08-28"},
	{"day month year", "", "A treaty of 3rd of June 1999.", "3rd of June 1999=1999-06-03"},
	{"capitals", "", "CANBERRA 28 MARCH 2011", "28 MARCH 2011=2011-03-28"},
	{"dashes", "", "Filed 05-Mar-2014.", "05-Mar-2014=2014-03-05"},
	{"no-break space", "", "Due on 4\u00a0May\u00a02020.", "4\u00a0May\u00a02020=2020-05-04"},
	{"wrapped line", "2023-04-25", "The summit is on May\n19-21 in the city.", "May\n19-21=2023-05-19/2023-05-21"},
	{"headline and dateline", "2012-11-03", "Votes counted Friday\nNovember 3, 2012", "Friday=2012-11-02; November 3, 2012=2012-11-03"},
	{"iso stamp", "", "Posted 2017-05-01T09:00 here", "2017-05-01T09:00=2017-05-01T09:00"},
	{"slash stamp", "", "28/03/2016 14:37", "28/03/2016 14:37=2016-03-28T14:37"},
	{"dotted stamp", "", "24.07.2024 | 18:20", "24.07.2024 | 18:20=2024-07-24T18:20"},
	{"order by another date", "", "Opened 04/05/2016, closed 17/05/2016.", "04/05/2016=2016-05-04; 17/05/2016=2016-05-17"},
	{"order by another date, month first", "", "Opened 04/05/2016, closed 05/17/2016.", "04/05/2016=2016-04-05; 05/17/2016=2016-05-17"},
	{"order by publication", "2016-04-06", "Opened 04/05/2016.", "04/05/2016=2016-04-05"},
	{"month first with pm", "", "Sent 04/05/2016 10:46 PM", "04/05/2016 10:46 PM=2016-04-05T22:46"},
	{"may as an adjective", "2016-03-28", "At the May summit and its March meeting this May.", "May=2016-05; March=2016-03; this May=2016-05"},
	{"stamp among bars", "", "24.07.2024 | 18:20 | World", "24.07.2024 | 18:20=2024-07-24T18:20"},
	{"stamp with commas", "", "28 March 2016, 14:37, Agency", "28 March 2016, 14:37=2016-03-28T14:37"},
	{"unix", "", "Wed Oct 26 15:50:06 2016", "Wed Oct 26 15:50:06 2016=2016-10-26T15:50:06"},
	{"weekday with date", "2024-07-24", "On Tuesday, July 23, both signed.", "Tuesday, July 23=2024-07-23"},
	{"weekday, brackets", "2024-07-24", "On Tuesday (July 23) both signed.", "Tuesday (July 23)=2024-07-23"},
	{"weekday past", "2012-11-13", "The forum opened on Saturday.", "Saturday=2012-11-10"},
	{"weekday ahead", "2012-11-13", "The forum will open on Saturday.", "Saturday=2012-11-17"},
	{"weekday to be", "2012-11-13", "The forum is to be held on Saturday.", "Saturday=2012-11-17"},
	{"yesterday", "2012-03-01", "He left yesterday.", "yesterday=2012-02-29"},
	{"two days back", "2012-03-01", "He left the day before yesterday.", "the day before yesterday=2012-02-28"},
	{"last month named", "2016-03-28", "It began last August.", "last August=2015-08"},
	{"last week", "2016-03-28", "It began last week.", "last week=2016-03-21/2016-03-27"},
	{"next year", "2016-03-28", "It ends in January next year.", "January next year=2017-01"},
	{"same year", "", "Talks began in May 2004. In August of the same year they ended.", "May 2004=2004-05; August of the same year=2004-08"},
	{"a day earlier", "", "It opened on 3 May 2012, and guests came a day earlier.", "3 May 2012=2012-05-03; a day earlier=2012-05-02"},
	{"years later", "2020-01-01", "The fund dates from 2004. Two years later it was closed.", "2004=2004; Two years later=2006"},
	{"ago", "2016-03-28", "It was founded two years ago.", "two years ago=2014"},
	{"months ago", "2016-03-28", "It was founded 9 months ago.", "9 months ago=2015-06"},
	{"vague", "2016-03-28", "It was founded several years ago.", "several years ago="},
	{"from to", "2015-05-22", "He stays from 24 to 26 May.", "from 24 to 26 May=2015-05-24/2015-05-26"},
	{"across months", "2004-09-02", "She travelled from August 25 to September 1.", "from August 25 to September 1=2004-08-25/2004-09-01"},
	{"across years", "2015-01-05", "The fair ran from December 28 to January 3.", "from December 28 to January 3=2014-12-28/2015-01-03"},
	{"days and month", "", "On 25-26 March 2011 and 2-4 May.", "25-26 March 2011=2011-03-25/2011-03-26; 2-4 May=2011-05-02/2011-05-04"},
	{"days and year", "", "On May 19-21, 2015.", "May 19-21, 2015=2015-05-19/2015-05-21"},
	{"list of days", "2015-03-01", "On March 25 and 27, 2011.", "March 25=2011-03-25; 27, 2011=2011-03-27"},
	{"slash years", "", "In 2013/14 and 2013–14.", "2013/14=2013/2014; 2013–14=2013/2014"},
	{"time before its day", "2015-07-24", "At 3 p.m. on Monday, July 20, he spoke.", "3 p.m. on Monday, July 20=2015-07-20T15:00"},
	{"the next day", "", "They met on 3 May 2012 and parted the next day.", "3 May 2012=2012-05-03; the next day=2012-05-04"},
	{"winter", "", "In winter 2014-15 it snowed.", "winter 2014-15=2014-24"},
	{"short year", "", "Filed 01-Feb-02.", "01-Feb-02=2002-02-01"},
	{"spaced years", "", "A fighter, 1952 -- 1954;", "1952 -- 1954=1952/1954"},
	{"two days", "2013-09-10", "A seminar on 9 and 10 September.", "9 and 10 September=2013-09-09/2013-09-10"},
	{"years", "", "Plans for 2006-2008 and From 2005-2017.", "2006-2008=2006/2008; From 2005-2017=2005/2017"},
	{"between", "", "Between 2020 and 2023 it grew.", "Between 2020 and 2023=2020/2023"},
	{"season of two years", "", "In the 2010-11 season", "2010-11=2010/2011"},
	{"months of years", "", "From May 2013 to June 2014 he served.", "From May 2013 to June 2014=2013-05/2014-06"},
	{"shared year", "", "Held May 28 - June 2, 2015.", "May 28 - June 2, 2015=2015-05-28/2015-06-02"},
	{"since", "", "Members since 2010.", "2010=2010/.."},
	{"until", "", "In force until 2014.", "2014=../2014"},
	{"decade", "", "Aid in the 1990s and the early 2000s.", "the 1990s=199X; the early 2000s=200X START"},
	{"short decade", "", "Cars of the 70s.", "the 70s=197X"},
	{"season", "", "In the fall of 2011 it reopened.", "the fall of 2011=2011-23"},
	{"quarter", "", "In the third quarter of 2009 and Q1 2010.", "the third quarter of 2009=2009-35; Q1 2010=2010-33"},
	{"half", "", "The first half of 2015 was weak.", "The first half of 2015=2015-40"},
	{"part", "2015-10-30", "He came in late October.", "late October=2015-10 END"},
	{"end of year", "", "At the end of 2014 it closed.", "the end of 2014=2014 END"},
	{"months inside", "", "The first six months of 2009 were good.", "The first six months of 2009=2009-01/2009-06"},
	{"week inside", "", "The last week of August 2014.", "The last week of August 2014=2014-08-25/2014-08-31"},
	{"about", "", "Finished around 2020.", "2020=2020~ APPROX"},
	{"next three years", "2015-10-27", "It will train them over the next three years.", "the next three years=P3Y 2015-10-28/2018-10-27"},
	{"past decade", "2015-10-27", "Trade grew in the past decade.", "the past decade=P10Y 2005-10-27/2015-10-27"},
	{"length", "", "A 25-year loan and fifty days of talks.", "25-year=P25Y; fifty days=P50D"},
	{"nearly", "", "He flew nearly thirty hours.", "nearly thirty hours=PT30H LESS_THAN"},
	{"quarters are three months", "", "For five consecutive quarters it fell.", "five consecutive quarters=P15M"},
	{"set", "", "They meet every two years, and report annually.", "every two years=every P2Y; annually=every P1Y"},
	{"set weekday", "", "It opens every Monday.", "every Monday=every XXXX-WXX-1"},
	{"no year at all", "", "TUNIS, 28 August - The host spoke.", "28 August=XXXX-08-28"},
	{"year of the text", "", "They met in May 2011. On June 3 they parted.", "May 2011=2011-05; June 3=2011-06-03"},
	{"weekday decides the year", "", "It is more than in 2024. The meeting of March 2025 was good. On Monday, March 17 she wrote.",
		"2024=2024; March 2025=2025-03; Monday, March 17=2025-03-17"},
	{"deictic without anchor", "", "It was said today.", "today="},
	{"name", "", "At the 2005 World Exposition they sang.", "2005=2005 (name)"},
	{"year after possessive", "", "Since its 1967 debut it flew.", "1967=1967"},
	{"time with zone", "2007-03-19", "It landed at 12:30 EST today.", "12:30 EST today=2007-03-19T12:30"},
	{"offset", "2017-01-05", "Due three days after January 12.", "three days after January 12=2017-01-15"},
	{"daypart", "2024-03-06", "He spoke on Friday morning.", "Friday morning=2024-03-01TMO"},
	// Words for days and years.
	{"spelled day", "2020-03-10", "It opened on April twenty-second, 2019.", "April twenty-second, 2019=2019-04-22"},
	{"spelled year", "", "He was born on May fourth nineteen ninety-three.", "May fourth nineteen ninety-three=1993-05-04"},
	{"year alone in words", "", "They hope to finish in two thousand and thirty.", "two thousand and thirty=2030"},
	{"two digits after of", "", "It dates from June of 88.", "June of 88=1988-06"},
	{"eight digits", "", "Minutes 20190704 were filed.", "20190704=2019-07-04"},
	{"year and month", "", "The series ends in 2017-11.", "2017-11=2017-11"},
	{"named month in a stamp", "", "Logged 2021/Feb/09.", "2021/Feb/09=2021-02-09"},
	// Weekdays and weeks.
	{"weekday and day", "2024-03-06", "See you on Friday 15th.", "Friday 15th=2024-03-15"},
	{"weekday counted", "2024-03-06", "They return Monday two weeks from now.", "Monday two weeks from now=2024-03-18"},
	{"week and day", "2024-03-06", "It will open next week on Thursday.", "next week on Thursday=2024-03-14"},
	{"week of a day", "2024-03-06", "Hearings fill the week of March 18.", "the week of March 18=2024-03-18/2024-03-24"},
	{"week by number", "2024-03-06", "Deliveries start in week 40 of 2023.", "week 40 of 2023=2023-10-02/2023-10-08"},
	// Feasts.
	{"feast", "2024-03-06", "They will meet after Easter Monday.", "Easter Monday=2024-04-01"},
	{"feast of a year", "", "The truce began on Christmas Eve 2015.", "Christmas Eve 2015=2015-12-24"},
	{"feast by its last word", "2024-03-06", "She spoke on International Workers' Day.", "International Workers' Day=2024-05-01"},
	{"named after a feast", "2024-03-06", "He flew to Easter Island with Christmas trees.", ""},
	// Lengths.
	{"added up", "2024-03-06", "It began two weeks and three days ago.", "two weeks and three days ago=2024-02-18"},
	{"ahead", "2024-03-06", "The bridge will open in three weeks.", "three weeks=2024-03-25/2024-03-31"},
	{"not ahead, a sum", "2024-03-06", "The pledge will rise until 2027, which makes 12 million in four years.", "2027=../2027; four years=P4Y"},
	{"not ahead", "2024-03-06", "It was the first visit in three years.", "three years=P3Y"},
	{"in some time's time", "2024-03-06", "in two months’ time", "two months=2024-05"},
	{"fortnight", "2024-03-06", "Talks went on for the past fortnight.", "the past fortnight=P2W 2024-02-21/2024-03-06"},
	{"between number and unit", "2024-03-06", "Plans for the 3 upcoming years exist.", "the 3 upcoming years=P3Y 2024-03-07/2027-03-06"},
	// Ranges.
	{"middle to end", "", "It ran from the middle of 2007 to the end of 2009.", "from the middle of 2007 to the end of 2009=2007-07-02/2009-12-31"},
	{"up to now", "2024-03-06", "Rain fell between 12 February and now.", "between 12 February and now=2024-02-12/2024-03-06"},
	{"over a month's end", "2024-01-06", "The hall is closed from April twenty-seventh to the third.", "from April twenty-seventh to the third=2024-04-27/2024-05-03"},
	{"two numbers", "2018-10-24", "The sale runs from 10/1-11/2/2017.", "from 10/1-11/2/2017=2017-10-01/2017-11-02"},
	// Lengths with their first day, sets, stays.
	{"from a day", "2024-03-06", "The office is closed for two weeks from 20 May.", "two weeks from 20 May=2024-05-20/2024-06-02"},
	{"starting a day", "2024-03-06", "Plan a week starting tomorrow.", "a week starting tomorrow=2024-03-07/2024-03-13"},
	{"the day after", "2024-03-06", "They met on 3 March 2024 and parted the day after.", "3 March 2024=2024-03-03; the day after=2024-03-04"},
	{"every weekend", "", "It opens every weekend.", "every weekend=every XXXX-WXX-WE"},
	{"any", "", "Any member may ask at any time.", ""},
	{"stay", "", "They stayed for two nights.", "two nights=P2D"},
	{"weekday in brackets", "", "Opens 22 May 2018 (Tue), 11:30.", "22 May 2018 (Tue), 11:30=2018-05-22T11:30"},
	{"weekend of a feast", "2024-03-06", "The road is shut over Easter weekend.", "Easter weekend=2024-03-30/2024-03-31"},
	{"nth weekday", "2024-03-06", "It is held on the first Monday of May and the last Friday of next month.",
		"the first Monday of May=2024-05-06; the last Friday of next month=2024-04-26"},
	{"before last", "2024-03-06", "They came the month before last and leave the Monday after next.", "the month before last=2024-01; the Monday after next=2024-03-18"},
	{"weekday next week", "2024-03-06", "The vote is Friday next week.", "Friday next week=2024-03-15"},
	{"month and year in numbers", "", "Valid 11-2016 to the end.", "11-2016=2016-11"},
	{"decade in words with its century", "", "It was built in the nineteen-seventies.", "nineteen-seventies=197X"},
	{"half", "", "They spoke for half an hour.", "half an hour=PT0.5H"},
	{"plural weekdays", "", "Courts sit on Mondays.", "Mondays=every XXXX-WXX-1"},
	{"half of a year by code", "", "Growth slowed in 2H 2018.", "2H 2018=2018-41"},
	{"future in the past", "2024-03-06", "The hall was to open on Friday.", "Friday=2024-03-08"},
	{"no space after the stop", "2024-03-06", "They will meet in April.In addition they will dine.", "April=2024-04"},
	{"added up, no direction", "", "He served for one year and six months.", "one year and six months=P1Y6M"},
	{"and a half", "2024-03-06", "They talked for a year and a half; it began a year and a half ago.", "a year and a half=P1.5Y; a year and a half ago=2022-09"},
	{"half a decade", "", "It took half a decade.", "half a decade=P5Y"},
	{"eve", "2024-03-06", "They signed on New Year's Eve.", "New Year's Eve=2023-12-31"},
	{"day after a feast", "2024-03-06", "Shops open the day after Christmas 2023.", "the day after Christmas 2023=2023-12-26"},
	{"counted weekdays", "2024-03-06", "It was two Fridays ago.", "two Fridays ago=2024-02-23"},
	{"day of next month", "2024-03-06", "It is due on the 4th of next month.", "the 4th of next month=2024-04-04"},
	{"days of this month", "2024-03-06", "They sit from 4 to 22 this month.", "from 4 to 22 this month=2024-03-04/2024-03-22"},
	{"days of last month", "2024-03-06", "It rained between the 3rd and the 12th of last month.", "between the 3rd and the 12th of last month=2024-02-03/2024-02-12"},
	{"weekday before last", "2024-03-06", "It fell on the Monday before last.", "the Monday before last=2024-02-26"},
	{"weekday after next", "2024-03-06", "The vote is Friday after next.", "Friday after next=2024-03-15"},
	{"a day that is not there", "2024-03-06", "It is due on the 31st of next month.", "the 31st of next month="},
	// Hours of a day.
	{"hours and day", "", "Doors open from 3:30 to 6 on 1 May 2015.", "from 3:30 to 6 on 1 May 2015=2015-05-01T03:30:00"},
	{"day and hours", "", "Tuesday, Jan 15 2019, 1:00 PM - 1:15 PM", "Tuesday, Jan 15 2019, 1:00 PM - 1:15 PM=2019-01-15T13:00:00"},
	{"a score and a day", "", "They won 3-2 on 1 May 2015.", "1 May 2015=2015-05-01"},
	// Open ends and stretches.
	{"starting", "2024-03-06", "Fees fall starting April 2.", "April 2=2024-04-02/.."},
	{"this unit", "2024-03-06", "It will be done by the end of the week.", "the end of the week=2024-03-04/2024-03-10 END"},
	{"decade in words", "", "It was fashion in the nineties.", "the nineties=199X"},
	{"people of an age", "", "Men in their nineties came.", ""},
	{"weekend of a feast", "2024-03-06", "It rained on the weekend of Halloween.", "the weekend of Halloween=2023-11-04/2023-11-05"},
	{"telephone", "", "Call 2010-2015-86 now.", ""},
}

func TestFind(t *testing.T) {
	for _, c := range findCases {
		t.Run(c.name, func(t *testing.T) {
			if got := found(article(c.published, c.text)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestFindNothing(t *testing.T) {
	for _, text := range []string{
		"The parties may march together toward a second deal.",
		"Theresa May sat with her guests.",
		"Mrs May said no.",
		"May I come in?",
		"Why This May Be Wrong",
		"The March of time.",
		"Views: 4111",
		"A 501c(4) group.",
		"The Heads of Government Meeting, the 27th, was long, and the host of the one before that said that the capital had been chosen to hold the 28th.",
		"Video of the Year",
		"Resolution 1540 and Article 2005 were cited.",
		"It holds 2000 boxes and 1,998 crates.",
		"See 23072024-CA-Japan.jpg for the picture.",
		"https://example.org/2016/03/28/summit and www.example.org/2016-03-28",
		"The Sunday Times wrote of it.",
		"COP28 ended.",
		"A ratio of 10:15 and a score of 21:19.",
		"Flight 1990 landed.",
		"Prices fall when the sun sets.",
		"The index stood at 11,188.23 points.",
		"Walk 5.4 km for $2000.",
		"USA Today reported.",
	} {
		if got := found(article("2020-06-01", text)); got != "" {
			t.Errorf("%q: found %s", text, got)
		}
	}
}

func TestFiscalYear(t *testing.T) {
	text := "Japan spent it in FY2012."
	a := article("", text)
	a.Mentions = []corpus.Mention{{Type: corpus.TypeCountry, Span: corpus.Span{Start: 0, End: 5}, Value: corpus.Country{Code: "JP"}}}
	if got, want := found(a), "FY2012=2012-04/2013-03"; got != want {
		t.Errorf("Japan: got %s, want %s", got, want)
	}
	a.Mentions[0].Value = corpus.Country{Code: "US"}
	if got, want := found(a), "FY2012=2011-10/2012-09"; got != want {
		t.Errorf("United States: got %s, want %s", got, want)
	}
	a.Mentions = nil
	if got, want := found(a), "FY2012=2012"; got != want {
		t.Errorf("unknown: got %s, want %s", got, want)
	}
}

// check fails when a mention breaks what all mentions must keep.
func check(t *testing.T, a *corpus.Article, ms []corpus.Mention) {
	t.Helper()
	end := 0
	for _, m := range ms {
		if m.Empty() || m.Start < end || m.End > len(a.Text) {
			t.Fatalf("span %v of %q: empty, out of order or outside", m.Span, a.Text)
		}
		if !utf8.RuneStart(a.Text[m.Start]) || m.End < len(a.Text) && !utf8.RuneStart(a.Text[m.End]) && utf8.ValidString(a.Text) {
			t.Fatalf("span %v of %q cuts a rune", m.Span, a.Text)
		}
		end = m.End
		switch v := m.Value.(type) {
		case corpus.Date:
			if v.EDTF != "" {
				if _, err := corpus.ParseEDTF(v.EDTF); err != nil {
					t.Fatalf("%q: %v", a.Quote(m.Span), err)
				}
			}
		case corpus.Duration:
			if v.EDTF != "" {
				if _, err := corpus.ParseEDTF(v.EDTF); err != nil {
					t.Fatalf("%q: %v", a.Quote(m.Span), err)
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"On Tuesday, July 23, 2024", "28/03/2016 14:37", "from 24 to 26 May", "the last week of August", "FY2012-13", "in the 70s",
		"two years later", "mid-\u2013August", "9 and 10 September 31", "Feb 29 2015", "a.m. 5 p.m. 5", "1, 3 and 5 May, the week ending 5 May", "half past 8 on 3 May", "two Fridays ago, a year ago today", "on 4.22, 12-24", "May 1, 3 and 5, 2018",
		"New Year's Day, Good Friday or later", "from the 23rd to the 31st", "twice a week, bi-weekly", "five working days from now", "'80s and 90s", "30 February 2015", "the 31st"} {
		f.Add(s, "2016-03-31")
	}
	f.Fuzz(func(t *testing.T, s, day string) {
		a := article(day, s)
		check(t, a, Finder{}.Find(a))
		a.Published = Published(a)
		if p := a.Published.Date; p != "" {
			if _, err := corpus.ParseEDTF(p); err != nil {
				t.Fatalf("published %q of %q: %v", p, s, err)
			}
		}
		check(t, a, Finder{}.Find(a))
	})
}

func BenchmarkFind(b *testing.B) {
	para := "The ministers met in the capital on Tuesday, July 23, and agreed to hold the next round in May 2017, two years later than planned. " +
		"Officials from several countries spoke about trade, water and energy, and the host thanked the guests for their patience and good will. "
	a := article("2016-03-28", strings.Repeat(para, 400))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Finder{}.Find(a)
	}
}

func BenchmarkFindPlain(b *testing.B) {
	a := article("2016-03-28", strings.Repeat("Officials from several countries spoke about trade, water and energy with guests. ", 1000))
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Finder{}.Find(a)
	}
}

// TestRejectedTokens asks that words that are no dates cost no allocations.
func TestRejectedTokens(t *testing.T) {
	few := article("2016-03-28", strings.Repeat("officials spoke at length of the 7 and may do more ", 10))
	many := article("2016-03-28", strings.Repeat(few.Text, 100))
	cost := func(a *corpus.Article) float64 { return testing.AllocsPerRun(5, func() { Finder{}.Find(a) }) }
	// The runtime allocates a little on its own, more so with the race detector; one for
	// each rejected token would be thousands.
	if a, b := cost(few), cost(many); b > a+20 {
		t.Errorf("%v allocations for a text, %v for a hundred of it", a, b)
	}
}

// TestLinear reads hostile texts of growing size; a finder that is not linear
// does not come to an end here.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"(", "1", "1 ", "1, ", "1 and ", "May ", "May, ", "first half of the ", "end of the ", "rest of the ", "a week ago ", "morning of last ", "the year to ", "the ", "10-", "12:", "'", "of ", "a few of ", "on Monday, ", "first ", "2010-2011-", "\n", "é"} {
		a := article("2016-03-28", strings.Repeat(unit, (1<<20)/len(unit)))
		check(t, a, Finder{}.Find(a))
		Published(a)
	}
}

// TestLong reads ten megabytes of what is worst for the reader, in turns.
func TestLong(t *testing.T) {
	a := article("2016-03-28", strings.Repeat("(10- 12: May the first of a few of on Monday, 2010-2011- from 1 1/ two and a half é\n", (10<<20)/84))
	check(t, a, Finder{}.Find(a))
}

// TestPrintedPointsAreRead: what is written of a point in EDTF is read back as its days.
func TestPrintedPointsAreRead(t *testing.T) {
	units := []lang.Unit{lang.UnitDay, lang.UnitWeek, lang.UnitWeekend, lang.UnitMonth, lang.UnitQuarter, lang.UnitHalfYear, lang.UnitYear, lang.UnitDecade, lang.UnitCentury}
	for day := (civil{1583, 1, 1}); day.y < 2200; day = day.add(97) {
		for _, u := range units {
			p := around(day, u)
			days, err := corpus.ParseEDTF(p.edtf())
			if err != nil || days.First != isoDay(p.first()) || days.Last != isoDay(p.last()) {
				t.Fatalf("%s of %v is written %s and read as %v, %v", grainNames[u], day, p.edtf(), days, err)
			}
		}
		for season := 21; season <= 24; season++ {
			p := point{grain: lang.UnitQuarter, y: day.y, sub: season}
			if days, err := corpus.ParseEDTF(p.edtf()); err != nil || days.First != isoDay(p.first()) || days.Last != isoDay(p.last()) {
				t.Fatalf("season %s is read as %v, %v", p.edtf(), days, err)
			}
		}
	}
}
