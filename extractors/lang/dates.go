package lang

// DateClass is what a word means in an expression of time.
type DateClass uint8

// The classes of date words. A word has one class; its value says the rest.
const (
	DateNone        DateClass = iota
	DateMonth                 // value 1 to 12
	DateWeekday               // value 1 (Monday) to 7
	DateTimeUnit              // value is a Unit
	DateSeason                // value 21 (spring) to 24 (winter), as in EDTF
	DateCardinal              // value is the number
	DateOrdinalWord           // value is the number: first, twenty-first; -1 is the last: final
	DateVague                 // several, few, many: an unknown number
	DatePart                  // early, mid, late, beginning, end: value is a PartOf
	DateDeictic               // this, next, last: value is a Shift
	DateDayRef                // today, yesterday, tomorrow: value in days from the document date
	DateAfter                 // later, afterwards, earlier, ago, hence: value is a Direction
	DateEvery                 // every, each
	DateRegularly             // annually, biweekly: value is for Regularly
	DateTimes                 // once, twice: value is the number
	DateWorkday               // weekday, workday
	DateDaypart               // morning, evening: value is a DaypartCode
	DateClockWord             // noon, midnight: value is the minute of the day
	DateMeridiem              // am, pm: value 0 or 12
	DateZone                  // GMT, UTC, EST
	DateFiscal                // fiscal, financial, FY
	DateArticle               // the
	DateIndefinite            // a, an
	DatePreposition           // value is a Prep
	DateConjunction           // and
	DateHalf                  // half
	DateApproximate           // about, around, nearly: value is an ApproxKind
	DateFutureCue             // will, plans, scheduled
	DatePastCue               // was, had, said
	DateHoliday               // value is a Feast
	DateDecadeWord            // value is the year: nineties
	DateTitle                 // Mr, President, given names that go with May

	DateClasses int = iota // how many there are
)

// Unit is a unit of the calendar, shortest first.
type Unit int

// The units.
const (
	UnitNone Unit = iota
	UnitSecond
	UnitMinute
	UnitHour
	UnitDay
	UnitWeekend
	UnitWeek
	UnitMonth
	UnitQuarter
	UnitHalfYear
	UnitYear
	UnitDecade
	UnitCentury
)

// PartOf is a part of a stretch of time.
type PartOf int

// The parts.
const (
	PartStart PartOf = iota + 1
	PartMid
	PartEnd
	PartRest // from now to the end
)

// Shift is where a deictic word points.
type Shift int

// The shifts. The Mention ones count from the date mentioned last.
const (
	ShiftLast Shift = iota + 1
	ShiftThis
	ShiftNext
	ShiftSame      // the same year
	ShiftFollowing // the following day
	ShiftPrevious  // the previous day
	ShiftThat      // that month
)

// Direction is the side on which a counted stretch lies.
type Direction int

// The directions.
const (
	DirAgo         Direction = iota + 1 // before the document date
	DirFromNow                          // after the document date
	DirEarlierThan                      // before the date mentioned last
	DirLaterThan                        // after the date mentioned last
)

// Prep is a preposition that says how a date is used.
type Prep int

// The prepositions.
const (
	PrepIn Prep = iota + 1
	PrepOn
	PrepAt
	PrepBy
	PrepOf
	PrepFrom
	PrepTo
	PrepSince
	PrepUntil
	PrepBetween
	PrepThrough
	PrepDuring
	PrepFor
	PrepOver
	PrepWithin
	PrepPer
	PrepAs
	PrepBefore
	PrepAfter
	PrepUpTo
)

// ApproxKind is how a length of time is softened.
type ApproxKind int

// The kinds of softening.
const (
	ApproxAbout ApproxKind = iota + 1
	ApproxLess
	ApproxMore
	ApproxThan // than: part of "more than"
	ApproxAtLeast
)

// DaypartCodes are dayparts as TIMEX3 writes them.
var DaypartCodes = []string{"", "TMO", "TAF", "TEV", "TNI", "TDT"}

// DateWord is what the word list knows about a word.
type DateWord struct {
	Class DateClass
	Value int
	// Short marks an abbreviation, which is a date only beside a number.
	Short bool
	// Name marks a word that is more often something else: may, march, sun.
	Name bool
}

// Regularly says which unit an adverb like annually or biweekly repeats, and how many
// of it lie between two times.
func Regularly(value int) (u Unit, n int) { return Unit(value % everyMore), 1 + value/everyMore }

// everyMore is added to the value of a DateRegularly word for each unit over one.
const everyMore = 100

// EndCode is the unit that EOY, EOM and EOW are the end of.
func EndCode(word string) Unit {
	switch word {
	case "EOY", "eoy":
		return UnitYear
	case "EOM", "eom":
		return UnitMonth
	case "EOW", "eow":
		return UnitWeek
	}
	return UnitNone
}

// LookupDate looks up a word in lower case. It does not keep or copy it.
func LookupDate(lower []byte) (DateWord, bool) {
	if !dateShapes.may(lower) {
		return DateWord{}, false
	}
	w, ok := dateWords[string(lower)]
	return w, ok
}

var dateShapes = newShapes(dateWords)

// MaxDateWord is the length in bytes of the longest date word.
const MaxDateWord = 14
