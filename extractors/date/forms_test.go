package date

import "testing"

// formCases are forms of expressions in plain sentences of Wednesday, 18 September 2019.
var formCases = []struct{ text, want string }{
	// Numbers: a preposition before, the end of a clause after.
	{"The form was filed on 31-7-19.", "31-7-19=2019-07-31"},
	{"He returns on 12-24.", "12-24=2019-12-24"},
	{"He returned on 4.22, not on 22.5.", "4.22=2019-04-22; 22.5=2019-05-22"},
	{"Report for 2019/07.", "2019/07=2019-07"},
	{"They met on 12th.", "12th=2019-09-12"},
	{"Shares rose in 2019-W20 and week 21.", "2019-W20=2019-05-13/2019-05-19; week 21=2019-05-20/2019-05-26"},
	{"Talks run 23.09.2019-04.10.2019.", "23.09.2019-04.10.2019=2019-09-23/2019-10-04"},
	// Members of a list share month and year.
	{"They met on 1, 3 and 5 May 2018.", "1=2018-05-01; 3=2018-05-03; 5 May 2018=2018-05-05"},
	{"They met on May 1, 3 and 5, 2018.", "May 1=2018-05-01; 3=2018-05-03; 5, 2018=2018-05-05"},
	{"They met on 1st and 3rd of May.", "1st=2019-05-01; 3rd of May=2019-05-03"},
	{"They met in June, July and August 2010.", "June=2010-06; July=2010-07; August 2010=2010-08"},
	{"They met in December and January 2011.", "December=2010-12; January 2011=2011-01"},
	{"They met on 25 March and 2 April 2011.", "25 March=2011-03-25; 2 April 2011=2011-04-02"},
	{"Talks ran in Jan/Feb 2018.", "Jan/Feb 2018=2018-01/2018-02"},
	// Weekdays.
	{"They met two Fridays ago.", "two Fridays ago=2019-09-06"},
	{"They will meet three Mondays from now.", "three Mondays from now=2019-10-07"},
	{"They will meet Friday week.", "Friday week=2019-09-27"},
	{"They will meet next week Friday.", "next week Friday=2019-09-27"},
	{"They met on Thurs.", "Thurs.=2019-09-12"},
	{"They came a week ago Monday and left on the Tuesday of the previous week.", "a week ago Monday=2019-09-09; Tuesday of the previous week=2019-09-03"},
	// Stretches by their last day, parts of stretches.
	{"Prices rose in the week ending 5 May.", "the week ending 5 May=2019-04-29/2019-05-05"},
	{"Prices rose in the year to March 2018.", "the year to March 2018=2017-04-01/2018-03-31"},
	{"Prices rose in the three months ended June 30, 2019.", "the three months ended June 30, 2019=2019-04-01/2019-06-30"},
	{"Prices rose over the nine months through September 2018.", "the nine months through September 2018=2018-01-01/2018-09-30"},
	{"They met in the week of the 16th.", "the week of the 16th=2019-09-16/2019-09-22"},
	{"They met on the first weekend of May.", "the first weekend of May=2019-05-04/2019-05-05"},
	{"They met on the weekend of 4-5 May.", "the weekend of 4-5 May=2019-05-04/2019-05-05"},
	{"They met in mid-May and the latter part of June.", "mid-May=2019-05 MID; the latter part of June=2019-06 END"},
	{"They met in the second half of May 2018.", "the second half of May 2018=2018-05-16/2018-05-31"},
	{"They met in the first half of the 1990s.", "the first half of the 1990s=1990-01-01/1994-12-31"},
	{"They met in the second half of the 19th century.", "the second half of the 19th century=1850-01-01/1899-12-31"},
	{"They met in the final quarter of 2018.", "the final quarter of 2018=2018-36"},
	{"They met in the first decade of the century and the noughties.", "the first decade of the century=200X; the noughties=200X"},
	{"They met in mid-19th-century halls.", "mid-19th-century=18XX MID"},
	{"They met at year end, not at month-end.", "year end=2019 END; month-end=2019-09 END"},
	{"The team is out for the rest of the year.", "the rest of the year=2019-09-18/2019-12-31"},
	{"Growth slowed in 2Q19.", "2Q19=2019-34"},
	// Counted.
	{"They met half a year ago.", "half a year ago=2019-03"},
	{"They met one and a half years ago.", "one and a half years ago=2018-03"},
	{"They met a year ago today.", "a year ago today=2018-09-18"},
	{"They met three months back.", "three months back=2019-06"},
	{"They met two days prior to 5 May.", "two days prior to 5 May=2019-05-03"},
	{"They will meet five working days after 6 May 2019.", "five working days after 6 May 2019=2019-05-13"},
	{"They will meet two business days from now.", "two business days from now=2019-09-20"},
	{"They left years ago.", "years ago="},
	// Times of day with their day.
	{"They met at 8pm on 3 May.", "8pm on 3 May=2019-05-03T20:00"},
	{"They met at half past eight on 3 May.", "half past eight on 3 May=2019-05-03T08:30"},
	{"They met at noon on Friday.", "noon on Friday=2019-09-13T12:00"},
	{"They met on 3 May at 8.30 pm.", "3 May at 8.30 pm=2019-05-03T20:30"},
	{"They met on 3 May at 8 o'clock.", "3 May at 8 o'clock=2019-05-03T08:00"},
	{"They met on 3 May in the evening.", "3 May in the evening=2019-05-03TEV"},
	{"They met on the morning of May 3, 2018.", "the morning of May 3, 2018=2018-05-03TMO"},
	{"They met yesterday at 6 in the evening.", "yesterday at 6 in the evening=2019-09-17T18:00"},
	{"Are you free on Tuesday, Oct 15 1-2 PM?", "Tuesday, Oct 15 1-2 PM=2019-10-15T13:00:00"},
	{"The hall is shut from 3 pm on October 22 to 5 pm on October 23.", "from 3 pm on October 22 to 5 pm on October 23=2019-10-22T15:00/2019-10-23T17:00"},
	{"It is booked on 14 February from 9:30 am for 7 hours.", "14 February from 9:30 am for 7 hours=2020-02-14T09:30:00"},
	{"They meet on the second Sunday this month, at 9 a.m. local time on Monday.", "the second Sunday this month=2019-09-08; 9 a.m. local time on Monday=2019-09-16T09:00"},
	// Open ends.
	{"They must pay no later than 5 October.", "5 October=../2019-10-05"},
	{"They may pay no earlier than 5 October.", "5 October=2019-10-05/.."},
	{"They must pay on or before 5 October.", "5 October=../2019-10-05"},
	{"They have met from May 2018 onwards.", "May 2018=2018-05/.."},
	{"They have met on or after 5 May.", "5 May=2019-05-05/.."},
	{"2018 or later will do.", "2018=2018/.."},
	{"They will sit through 5 October.", "5 October=../2019-10-05"},
	// Ranges.
	{"They met from yesterday to tomorrow.", "from yesterday to tomorrow=2019-09-17/2019-09-19"},
	{"They will sit from tomorrow until Friday.", "from tomorrow until Friday=2019-09-19/2019-09-20"},
	{"They met from last month to next month.", "from last month to next month=2019-08/2019-10"},
	{"They met from Q1 to Q3 2018.", "from Q1 to Q3 2018=2018-01-01/2018-09-30"},
	{"They met from spring to autumn 2018.", "from spring to autumn 2018=2018-03-01/2018-11-30"},
	{"They sit from the 23rd to the 27th.", "from the 23rd to the 27th=2019-09-23/2019-09-27"},
	{"They sit from Monday 23 to Friday 27 September.", "from Monday 23 to Friday 27 September=2019-09-23/2019-09-27"},
	{"They have met from March to date.", "from March to date=2019-03/2019-09-18"},
	{"They will meet for two weeks starting next Monday.", "two weeks starting next Monday=2019-09-23/2019-10-06"},
	{"They sat 2018-05-08/2018-05-10.", "2018-05-08/2018-05-10=2018-05-08/2018-05-10"},
	{"Sales rose from 2017 Q1 to 2018 Q2.", "from 2017 Q1 to 2018 Q2=2017-01-01/2018-06-30"},
	{"Costs fell in 12/2018-5/2019.", "12/2018-5/2019=2018-12/2019-05"},
	// Sets.
	{"They meet every second week.", "every second week=every P2W"},
	{"They meet every Monday and Friday.", "every Monday and Friday=every XXXX-WXX-1"},
	{"They meet on weekdays.", "weekdays=every P1WD"},
	{"They meet twice a week and once every two years.", "twice a week=every P1W; once every two years=every P2Y"},
	{"They meet three times a year.", "three times a year=every P1Y"},
	{"They meet bi-weekly, not bimonthly.", "bi-weekly=every P2W; bimonthly=every P2M"},
	{"They meet on the first Monday of each month.", "first Monday of each month=every P1M"},
	{"They meet every summer and every Christmas.", "every summer=every XXXX-SU; every Christmas=every XXXX-12-25"},
	{"They meet every fortnight.", "every fortnight=every P2W"},
	// Lengths.
	{"They stayed 2-3 years.", "3 years=P3Y"},
	{"They stayed for decades.", "decades=PXDE"},
	{"They stayed a whole week.", "a whole week=P1W"},
	{"They stayed for a quarter of an hour.", "a quarter of an hour=PT0.25H"},
	{"They stayed a quarter century.", "a quarter century=P25Y"},
	{"They stayed for two hours and ten minutes.", "two hours and ten minutes=PT2H10M"},
	{"They stayed two-and-a-half years.", "two-and-a-half years=P2.5Y"},
	{"They stayed 10 hrs or 45 mins.", "10 hrs=PT10H; 45 mins=PT45M"},
	{"They stayed all week, and may stay for another year.", "all week=P1W; another year=P1Y"},
	{"The order stands for 10D.", "10D=P10D"},
	// Feasts.
	{"They met at New Year.", "New Year=2019-01-01"},
	{"They signed on New Year's Eve 2018.", "New Year's Eve 2018=2018-12-31"},
	{"They met on Palm Sunday, not on Good Friday.", "Palm Sunday=2019-04-14; Good Friday=2019-04-19"},
	{"They met on Valentine's Day.", "Valentine's Day=2019-02-14"},
	{"They met on International Women's Day.", "International Women's Day=2019-03-08"},
	{"They met on Memorial Day.", "Memorial Day=2019-05-27"},
	{"They met in Christmas week.", "Christmas week=2018-12-24/2018-12-30"},
	{"They will meet this Christmas.", "this Christmas=2019-12-25"},
	// Words for months and years.
	{"What is the may 2018 budget?", "may 2018=2018-05"},
	{"She was born on 21 march nineteen ninety nine.", "21 march nineteen ninety nine=1999-03-21"},
	{"In two thousand twenty we rest.", "two thousand twenty=2020"},
	{"The law came into force on 1 January.", "1 January=2019-01-01"},
}

func TestForms(t *testing.T) {
	for _, c := range formCases {
		if got := found(article("2019-09-18", c.text)); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestNoForms: what looks like one of the forms and is none.
func TestNoForms(t *testing.T) {
	for _, text := range []string{
		"She is on 24/7 duty.",
		"They lost 12-25 on aggregate.",
		"It is based on 4.15 million.",
		"The path runs on 7th Avenue.",
		"The poll was lost by 3-20.",
		"Pages 3, 5 and 7 are lost.",
		"A quarter to nine states left.",
		"A quarter past its prime.",
		"Once a minister, always one.",
		"The final day came; the latter said no.",
		"Hourly wages and the Daily Mail.",
		"The 2D view and the 4W plan.",
		"April Jones and June Carter sang.",
		"Happy new year to all.",
		"The New Year's Honours list.",
		"The Good Friday Agreement.",
		"Weeks to go.",
		"The morning of hope.",
		"Noon prayers.",
		"His average stands at 0.00.",
		"Back in the day.",
	} {
		if got := found(article("2019-09-18", text)); got != "" {
			t.Errorf("%q: found %s", text, got)
		}
	}
}
