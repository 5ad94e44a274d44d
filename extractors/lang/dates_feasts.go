package lang

import "strings"

// Feast is a day that goes by a name and has the same rule in all countries that keep
// it. National days are none: there are many Independence Days.
type Feast int

// The feasts that the grammar of dates knows by name; the others are in the table only.
const (
	FeastNone Feast = iota
	FeastNewYear
	FeastEaster
	FeastChristmas
	feastAfterThese
)

// FeastDate is how the day of a feast is found.
type FeastDate struct {
	Month, Day int
	// Easter: Day counts from Easter Sunday.
	Easter bool
	// Nth is the n-th Weekday (1 is Monday) of the month, the last for -1; Day is added.
	Nth, Weekday int
}

// feastRow is a feast with the words that name it.
type feastRow struct {
	date FeastDate
	// alone are words that name the feast by themselves.
	alone string
	// day are words that do so before "Day": workers for International Workers' Day. A
	// word of two parts, press+freedom, needs the other word before it.
	day string
	// bare: Day follows without a possessive, too.
	bare bool
	// eve is the word before "Eve", weekday the one before the name of a weekday.
	eve, weekday string
}

var feastRows = []feastRow{
	FeastNewYear:    {date: FeastDate{Month: 1, Day: 1}, day: "new+year", bare: true},
	FeastEaster:     {date: FeastDate{Easter: true}, alone: "easter"},
	FeastChristmas:  {date: FeastDate{Month: 12, Day: 25}, alone: "christmas xmas"},
	feastAfterThese: {date: FeastDate{Month: 12, Day: 31}, eve: "new+year"},

	{date: FeastDate{Month: 1, Day: 6}, alone: "epiphany"},
	{date: FeastDate{Month: 1, Nth: 3, Weekday: 1}, day: "luther+king mlk", bare: true},
	{date: FeastDate{Month: 1, Day: 27}, day: "holocaust+memorial holocaust+remembrance", bare: true},
	{date: FeastDate{Month: 2, Day: 2}, day: "groundhog", bare: true},
	{date: FeastDate{Month: 2, Day: 14}, day: "valentine valentines", bare: true},
	{date: FeastDate{Month: 2, Nth: 3, Weekday: 1}, day: "presidents", bare: true},
	{date: FeastDate{Month: 3, Day: 8}, day: "women"},
	{date: FeastDate{Month: 3, Day: 17}, day: "patrick"},
	{date: FeastDate{Month: 3, Day: 21}, alone: "nowruz navruz nauryz"},
	{date: FeastDate{Month: 3, Day: 22}, day: "world+water", bare: true},
	{date: FeastDate{Month: 4, Day: 1}, day: "april+fools april+fool"},
	{date: FeastDate{Month: 4, Day: 7}, day: "world+health", bare: true},
	{date: FeastDate{Month: 4, Day: 22}, day: "earth", bare: true},
	{date: FeastDate{Month: 4, Day: 25}, day: "anzac", bare: true},
	{date: FeastDate{Month: 5, Day: 1}, day: "workers worker labour may", bare: true}, // outside North America, in the spelling of those who keep it in May
	{date: FeastDate{Month: 5, Day: 3}, day: "press+freedom", bare: true},
	{date: FeastDate{Month: 5, Day: 9}, day: "europe", bare: true},
	{date: FeastDate{Month: 5, Day: 25}, day: "africa", bare: true},
	{date: FeastDate{Month: 5, Nth: 2, Weekday: 7}, day: "mother mothers"},
	{date: FeastDate{Month: 5, Nth: -1, Weekday: 1}, day: "memorial", bare: true},
	{date: FeastDate{Month: 6, Day: 5}, day: "world+environment", bare: true},
	{date: FeastDate{Month: 6, Day: 19}, alone: "juneteenth"},
	{date: FeastDate{Month: 6, Day: 20}, day: "world+refugee", bare: true},
	{date: FeastDate{Month: 6, Nth: 3, Weekday: 7}, day: "father fathers"},
	{date: FeastDate{Month: 7, Day: 1}, day: "canada", bare: true},
	{date: FeastDate{Month: 7, Day: 14}, day: "bastille", bare: true},
	{date: FeastDate{Month: 8, Day: 12}, day: "international+youth", bare: true},
	{date: FeastDate{Month: 9, Nth: 1, Weekday: 1}, day: "labor", bare: true}, // in the spelling of the country that keeps it
	{date: FeastDate{Month: 10, Day: 16}, day: "world+food", bare: true},
	{date: FeastDate{Month: 10, Day: 24}, day: "united+nations", bare: true},
	{date: FeastDate{Month: 10, Nth: 2, Weekday: 1}, day: "columbus", bare: true},
	{date: FeastDate{Month: 10, Day: 31}, alone: "halloween"},
	{date: FeastDate{Month: 11, Day: 1}, day: "saints"},
	{date: FeastDate{Month: 11, Day: 2}, day: "souls"},
	{date: FeastDate{Month: 11, Day: 11}, day: "armistice remembrance veterans", bare: true},
	{date: FeastDate{Month: 11, Nth: 4, Weekday: 4}, alone: "thanksgiving"},
	{date: FeastDate{Month: 11, Nth: 4, Weekday: 4, Day: 1}, weekday: "black"},
	{date: FeastDate{Month: 11, Nth: 4, Weekday: 4, Day: 4}, weekday: "cyber"},
	{date: FeastDate{Month: 11, Nth: 4, Weekday: 4, Day: 5}, weekday: "giving"},
	{date: FeastDate{Month: 12, Day: 1}, day: "world+aids", bare: true},
	{date: FeastDate{Month: 12, Day: 10}, day: "human+rights", bare: true},
	{date: FeastDate{Month: 12, Day: 26}, day: "boxing", bare: true},
	{date: FeastDate{Easter: true, Day: -47}, weekday: "shrove"},
	{date: FeastDate{Easter: true, Day: -46}, weekday: "ash"},
	{date: FeastDate{Easter: true, Day: -7}, weekday: "palm"},
	{date: FeastDate{Easter: true, Day: -3}, weekday: "maundy"},
	{date: FeastDate{Easter: true, Day: -2}, weekday: "good"},
	{date: FeastDate{Easter: true, Day: -1}, weekday: "holy"},
	{date: FeastDate{Easter: true, Day: 1}, weekday: "easter"},
	{date: FeastDate{Easter: true, Day: 39}, day: "ascension", bare: true},
	{date: FeastDate{Easter: true, Day: 49}, alone: "pentecost"},
	{date: FeastDate{Easter: true, Day: 50}, weekday: "whit pentecost"},
}

// FeastRule is how the day of a feast is found.
func FeastRule(f Feast) FeastDate { return feastRows[f].date }

// FeastBare tells whether "Day" follows the name of the feast without a possessive.
func FeastBare(f Feast) bool { return feastRows[f].bare }

// feastWords are the feasts that one word names.
var feastWords = feastIndex(func(r feastRow) string { return r.alone })

// feastName is a feast and the word that its name needs before it, in small letters.
type feastName struct {
	feast  Feast
	before string
}

var (
	feastDays = feastNames(func(r feastRow) string { return r.day })
	feastEves = feastNames(func(r feastRow) string { return r.eve })
	// feastWeekdays are the feasts that a word before a weekday names.
	feastWeekdays = feastNames(func(r feastRow) string { return r.weekday })
)

// FeastOfDay is the feast that a word before "Day" names, with the word before it where
// the name needs that: words is 1 or 2, 0 for no feast.
func FeastOfDay(before, word string) (f Feast, words int) { return feastDays.find(before, word) }

// FeastOfEve is the feast that a word before "Eve" names, as FeastOfDay.
func FeastOfEve(before, word string) (f Feast, words int) { return feastEves.find(before, word) }

// FeastOfWeekday is the feast that a word before a weekday, 1 to 7, names: Good Friday.
func FeastOfWeekday(word string, weekday int) (Feast, bool) {
	f, words := feastWeekdays.find("", word)
	if words == 0 {
		return 0, false
	}
	r := feastRows[f].date
	on := r.Weekday + r.Day
	if r.Easter {
		on = 7 + r.Day
	}
	return f, (on-weekday)%7 == 0
}

// feastTable are the names of feasts by their last word, in small letters, with a capital
// or in capitals.
type feastTable map[string][]feastName

func (t feastTable) find(before, word string) (f Feast, words int) {
	for _, n := range t[word] {
		switch {
		case n.before == "":
			return n.feast, 1
		case strings.EqualFold(n.before, before):
			return n.feast, 2
		}
	}
	return 0, 0
}

func feastNames(words func(feastRow) string) feastTable {
	t := feastTable{}
	for f, r := range feastRows {
		for _, w := range strings.Fields(words(r)) {
			n := feastName{feast: Feast(f)}
			if before, last, two := strings.Cut(w, "+"); two {
				n.before, w = before, last
			}
			for _, w := range []string{w, strings.ToUpper(w[:1]) + w[1:], strings.ToUpper(w)} {
				t[w] = append(t[w], n)
			}
		}
	}
	return t
}

func feastIndex(words func(feastRow) string) map[string]Feast {
	m := map[string]Feast{}
	for f, r := range feastRows {
		for _, w := range strings.Fields(words(r)) {
			m[w] = Feast(f)
		}
	}
	return m
}
