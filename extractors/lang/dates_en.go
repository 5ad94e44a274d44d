package lang

import "strings"

var dateWords = englishDates()

// dateRow are words of one class and value.
type dateRow struct {
	class DateClass
	value int
	words string
}

// dateRows are the English words of time. A word that stands in two rows has the
// meaning of the later one.
var dateRows = []dateRow{
	{DateSeason, 21, "spring springtime"},
	{DateSeason, 22, "summer summertime"},
	{DateSeason, 23, "autumn fall"},
	{DateSeason, 24, "winter wintertime"},
	{DateVague, 0, "several few many some couple dozens dozen all"},
	{DatePart, int(PartStart), "early beginning start outset"},
	{DatePart, int(PartMid), "mid middle"},
	{DatePart, int(PartEnd), "late end close eoy eom eow"},
	{DatePart, int(PartRest), "rest remainder"},
	{DateDeictic, int(ShiftLast), "last past"},
	{DateDeictic, int(ShiftThis), "this current"},
	{DateDeictic, int(ShiftNext), "next coming upcoming"},
	{DateDeictic, int(ShiftSame), "same"},
	{DateDeictic, int(ShiftFollowing), "following ensuing subsequent"},
	{DateDeictic, int(ShiftPrevious), "previous preceding prior"},
	{DateDeictic, int(ShiftThat), "that"},
	{DateDayRef, 0, "today tonight"},
	{DateDayRef, -1, "yesterday"},
	{DateDayRef, 1, "tomorrow tmr tmrw"},
	{DateAfter, int(DirAgo), "ago"},
	{DateAfter, int(DirFromNow), "hence"},
	{DateAfter, int(DirEarlierThan), "earlier beforehand"},
	{DateAfter, int(DirLaterThan), "later afterwards afterward"},
	{DateEvery, 0, "every each any"},
	{DateRegularly, int(UnitYear), "annually yearly annual"},
	{DateRegularly, int(UnitYear) + everyMore, "biennially biennial"},
	{DateRegularly, int(UnitYear) + 2*everyMore, "triennially triennial"},
	{DateRegularly, int(UnitYear) + 3*everyMore, "quadrennially quadrennial"},
	{DateRegularly, int(UnitMonth) + everyMore, "bimonthly"},
	{DateRegularly, int(UnitWeek) + everyMore, "biweekly fortnightly"},
	{DateRegularly, int(UnitHour), "hourly"},
	{DateRegularly, int(UnitHalfYear), "semiannual biannual semiannually biannually"},
	{DateRegularly, int(UnitMonth), "monthly"},
	{DateRegularly, int(UnitWeek), "weekly"},
	{DateRegularly, int(UnitDay), "daily everyday nightly"},
	{DateRegularly, int(UnitQuarter), "quarterly"},
	{DateTimes, 1, "once"},
	{DateTimes, 2, "twice"},
	{DateTimes, 3, "thrice"},
	{DateWorkday, 0, "weekday weekdays workday workdays"},
	{DateDaypart, 1, "morning mornings"},
	{DateDaypart, 2, "afternoon afternoons"},
	{DateDaypart, 3, "evening evenings"},
	{DateDaypart, 4, "night nights"},
	{DateClockWord, 0, "midnight"},
	{DateClockWord, 12 * 60, "noon midday noontime"},
	{DateMeridiem, 0, "am"},
	{DateMeridiem, 12, "pm"},
	{DateZone, 0, "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst jst ist msk aest aedt hkt kst"},
	{DateFiscal, 0, "fiscal financial fy jfy"},
	{DateFiscal, 1, "cy"},
	{DateArticle, 0, "the"},
	{DateIndefinite, 0, "a an another"},
	{DateConjunction, 0, "and"},
	{DateHalf, 0, "half"},
	{DateApproximate, int(ApproxAbout), "about around approximately roughly circa some"},
	{DateApproximate, int(ApproxLess), "nearly almost less under"},
	{DateApproximate, int(ApproxMore), "more over"},
	{DateApproximate, int(ApproxThan), "than"},
	{DateFutureCue, 0, `will shall plans plan planned planning expects expected expect due scheduled slated aims aim intends intend
		set wants want hopes hope seeks starts begins opens closes ends departs kicks arrives would could should forthcoming awaits ll`},
	{DatePastCue, 0, `was were had has have said told announced did held took met made opened visited signed been began started
		became agreed ended went came arrived attended hosted reported pledged launched adopted
		ran rose fell grew won lost led sent gave brought spoke wrote saw stood broke paid sold bought built drew fought flew found kept struck sat left`},
	{DateTitle, 0, "theresa mrs mr ms dr prime sir lady"},
}

// dateRuns are words whose values count up from the first.
var dateRuns = []struct {
	class DateClass
	first int
	words []string
}{
	{DateTimeUnit, 1, []string{"seconds", "minute minutes", "hour hours", "day days", "weekend weekends", "week weeks", "month months",
		"quarter quarters", "", "year years yr yrs", "decade decades", "century centuries"}},
	{DatePreposition, 1, []string{"in", "on", "at", "by", "of", "from", "to", "since", "until till", "between", "through thru", "during throughout", "for",
		"over", "within", "per", "as", "before", "after"}},
}

// englishDates builds the word list of English expressions of time.
func englishDates() map[string]DateWord {
	m := make(map[string]DateWord, 400)
	for _, r := range dateRows {
		for _, w := range strings.Fields(r.words) {
			m[w] = DateWord{Class: r.class, Value: r.value}
		}
	}
	for _, r := range dateRuns {
		for i, ws := range r.words {
			for _, w := range strings.Fields(ws) {
				m[w] = DateWord{Class: r.class, Value: r.first + i}
			}
		}
	}
	for _, w := range []string{"final", "latter"} { // the last of its kind
		m[w] = DateWord{Class: DateOrdinalWord, Value: -1}
	}
	m["workweek"] = DateWord{Class: DateTimeUnit, Value: int(UnitWeek)}
	for _, w := range []string{"fortnight", "fortnights"} { // two weeks: the grammar doubles the count
		m[w] = DateWord{Class: DateTimeUnit, Value: int(UnitWeek)}
	}
	for u, ws := range []string{UnitSecond: "sec secs", UnitMinute: "min mins", UnitHour: "hr hrs", UnitWeek: "wk wks", UnitMonth: "mth mths"} {
		for _, w := range strings.Fields(ws) {
			m[w] = DateWord{Class: DateTimeUnit, Value: u, Short: true}
		}
	}
	for w, n := range dateCardinals {
		m[w] = DateWord{Class: DateCardinal, Value: n}
	}
	for w, n := range dateOrdinals {
		m[w] = DateWord{Class: DateOrdinalWord, Value: n}
	}
	calendarNames(m)
	for i, w := range strings.Fields("twenties thirties forties fifties sixties seventies eighties nineties") {
		m[w] = DateWord{Class: DateDecadeWord, Value: 1920 + 10*i}
	}
	m["noughties"] = DateWord{Class: DateDecadeWord, Value: 2000}
	for w, f := range feastWords {
		m[w] = DateWord{Class: DateHoliday, Value: int(f)}
	}
	return m
}

// calendarNames adds the names of months and weekdays and their abbreviations.
func calendarNames(m map[string]DateWord) {
	for i, w := range strings.Fields("january february march april may june july august september october november december") {
		m[w] = DateWord{Class: DateMonth, Value: i + 1, Name: w == "may" || w == "march"}
	}
	for i, ws := range []string{"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"} {
		for _, w := range strings.Fields(ws) {
			m[w] = DateWord{Class: DateMonth, Value: i + 1, Short: true}
		}
	}
	for i, w := range strings.Fields("monday tuesday wednesday thursday friday saturday sunday") {
		m[w] = DateWord{Class: DateWeekday, Value: i + 1}
		m[w+"s"] = DateWord{Class: DateWeekday, Value: i + 1, Name: true} // on Mondays: a set
	}
	for i, ws := range []string{"mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"} {
		for _, w := range strings.Fields(ws) {
			m[w] = DateWord{Class: DateWeekday, Value: i + 1, Short: true}
		}
	}
}

var dateCardinals = dateNumbers("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
	"thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100")

var dateOrdinals = dateNumbers("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
	"thirtieth:30")

// dateNumbers counts the words of run from one and adds the word:value pairs of more.
func dateNumbers(run, more string) map[string]int {
	m := map[string]int{}
	for i, w := range strings.Fields(run) {
		m[w] = i + 1
	}
	for _, pair := range strings.Fields(more) {
		w, n, _ := strings.Cut(pair, ":")
		v := 0
		for _, c := range n {
			v = 10*v + int(c-'0')
		}
		m[w] = v
	}
	return m
}
