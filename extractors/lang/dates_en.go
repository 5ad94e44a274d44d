package lang

import "strings"

var dateWords = englishDates()

// englishDates builds the word list of English expressions of time.
func englishDates() map[string]DateWord {
	m := make(map[string]DateWord, 400)
	put := func(class DateClass, value int, words string) {
		for _, w := range strings.Fields(words) {
			m[w] = DateWord{Class: class, Value: value}
		}
	}
	months := "january february march april may june july august september october november december"
	for i, w := range strings.Fields(months) {
		m[w] = DateWord{Class: DateMonth, Value: i + 1, Name: w == "may" || w == "march"}
	}
	for i, ws := range []string{"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"} {
		for _, w := range strings.Fields(ws) {
			m[w] = DateWord{Class: DateMonth, Value: i + 1, Short: true}
		}
	}
	for i, w := range strings.Fields("monday tuesday wednesday thursday friday saturday sunday") {
		m[w] = DateWord{Class: DateWeekday, Value: i + 1}
	}
	for i, ws := range []string{"mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"} {
		for _, w := range strings.Fields(ws) {
			m[w] = DateWord{Class: DateWeekday, Value: i + 1, Short: true}
		}
	}
	for i, ws := range []string{"seconds", "minute minutes", "hour hours", "day days", "weekend weekends", "week weeks", "month months",
		"quarter quarters", "", "year years yr yrs", "decade decades", "century centuries"} {
		put(DateTimeUnit, i+1, ws)
	}
	put(DateSeason, 21, "spring springtime")
	put(DateSeason, 22, "summer summertime")
	put(DateSeason, 23, "autumn fall")
	put(DateSeason, 24, "winter wintertime")
	for w, n := range dateCardinals {
		m[w] = DateWord{Class: DateCardinal, Value: n}
	}
	for w, n := range dateOrdinals {
		m[w] = DateWord{Class: DateOrdinalWord, Value: n}
	}
	put(DateVague, 0, "several few many some couple dozens dozen")
	put(DatePart, int(PartStart), "early beginning start outset")
	put(DatePart, int(PartMid), "mid middle")
	put(DatePart, int(PartEnd), "late end close")
	put(DateDeictic, int(ShiftLast), "last past")
	put(DateDeictic, int(ShiftThis), "this current")
	put(DateDeictic, int(ShiftNext), "next coming upcoming")
	put(DateDeictic, int(ShiftSame), "same")
	put(DateDeictic, int(ShiftFollowing), "following ensuing subsequent")
	put(DateDeictic, int(ShiftPrevious), "previous preceding prior")
	put(DateDeictic, int(ShiftThat), "that")
	put(DateDayRef, 0, "today tonight")
	put(DateDayRef, -1, "yesterday")
	put(DateDayRef, 1, "tomorrow")
	put(DateAfter, int(DirAgo), "ago")
	put(DateAfter, int(DirFromNow), "hence")
	put(DateAfter, int(DirEarlierThan), "earlier beforehand")
	put(DateAfter, int(DirLaterThan), "later afterwards afterward")
	put(DateEvery, 0, "every each")
	put(DateRegularly, int(UnitYear), "annually yearly")
	put(DateRegularly, int(UnitMonth), "monthly")
	put(DateRegularly, int(UnitWeek), "weekly")
	put(DateRegularly, int(UnitDay), "daily")
	put(DateRegularly, int(UnitQuarter), "quarterly")
	put(DateDaypart, 1, "morning mornings")
	put(DateDaypart, 2, "afternoon afternoons")
	put(DateDaypart, 3, "evening evenings")
	put(DateDaypart, 4, "night nights")
	put(DateMeridiem, 0, "am")
	put(DateMeridiem, 12, "pm")
	put(DateZone, 0, "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst jst ist msk aest aedt hkt kst")
	put(DateFiscal, 0, "fiscal financial fy jfy")
	put(DateArticle, 0, "the")
	put(DateIndefinite, 0, "a an")
	put(DateConjunction, 0, "and")
	put(DateHalf, 0, "half")
	put(DateApproximate, int(ApproxAbout), "about around approximately roughly circa some")
	put(DateApproximate, int(ApproxLess), "nearly almost less under")
	put(DateApproximate, int(ApproxMore), "more over")
	put(DateApproximate, int(ApproxThan), "than")
	for i, ws := range []string{"in", "on", "at", "by", "of", "from", "to till", "since", "until", "between", "through", "during throughout", "for",
		"over", "within", "per", "as", "before", "after"} {
		put(DatePreposition, i+1, ws)
	}
	put(DatePreposition, int(PrepUntil), "till")
	put(DatePreposition, int(PrepTo), "to")
	put(DateFutureCue, 0, `will shall plans plan planned planning expects expected expect due scheduled slated aims aim intends intend
		set wants want hopes hope seeks starts begins opens closes ends departs kicks arrives would could should upcoming forthcoming awaits ll`)
	put(DatePastCue, 0, `was were had has have said told announced did held took met made opened visited signed been began started
		became agreed ended went came arrived attended hosted reported pledged launched adopted`)
	put(DateTitle, 0, "theresa mrs mr ms dr prime sir lady")
	return m
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
