package lang

// Feast is a day that goes by a name and has the same rule in all countries that keep
// it. National days are none: there are many Independence Days.
type Feast int

// The feasts that the grammar of dates knows by name; the others are in the table only.
const (
	FeastNone Feast = iota
	FeastNewYear
	FeastEaster
	FeastChristmas
	FeastHalloween
	FeastThanksgiving
	FeastBlackFriday
	FeastGoodFriday
	feastPentecost
	feastValentine
	feastWorkers
	feastWomen
	feastMother
	feastFather
	feastEarth
	feastBoxing
	feastEpiphany
	feastHumanRights
	feastUnitedNations
	feastJuneteenth
	feastLabor
)

// FeastDate is how the day of a feast is found.
type FeastDate struct {
	Month, Day int
	// Easter: Day counts from Easter Sunday.
	Easter bool
	// Nth is the n-th Weekday (1 is Monday) of the month; Day is added.
	Nth, Weekday int
}

var feastDates = map[Feast]FeastDate{
	FeastNewYear: {Month: 1, Day: 1}, FeastEaster: {Easter: true}, FeastChristmas: {Month: 12, Day: 25}, FeastHalloween: {Month: 10, Day: 31},
	FeastThanksgiving: {Month: 11, Nth: 4, Weekday: 4}, FeastBlackFriday: {Month: 11, Nth: 4, Weekday: 4, Day: 1},
	FeastGoodFriday: {Easter: true, Day: -2}, feastPentecost: {Easter: true, Day: 49}, feastValentine: {Month: 2, Day: 14},
	feastWorkers: {Month: 5, Day: 1}, feastWomen: {Month: 3, Day: 8}, feastMother: {Month: 5, Nth: 2, Weekday: 7},
	feastFather: {Month: 6, Nth: 3, Weekday: 7}, feastEarth: {Month: 4, Day: 22}, feastBoxing: {Month: 12, Day: 26}, feastEpiphany: {Month: 1, Day: 6},
	feastHumanRights: {Month: 12, Day: 10}, feastUnitedNations: {Month: 10, Day: 24},
	feastJuneteenth: {Month: 6, Day: 19}, feastLabor: {Month: 9, Nth: 1, Weekday: 1}, // in the spelling of the country that keeps it
}

// FeastRule is how the day of a feast is found.
func FeastRule(f Feast) FeastDate { return feastDates[f] }

// feastWords are the feasts that one word names.
var feastWords = map[string]Feast{"christmas": FeastChristmas, "xmas": FeastChristmas, "easter": FeastEaster, "halloween": FeastHalloween,
	"thanksgiving": FeastThanksgiving, "pentecost": feastPentecost, "juneteenth": feastJuneteenth, "epiphany": feastEpiphany}

// FeastOf is the feast that a word before "Day" or "Eve" names: the Workers of
// International Workers' Day.
func FeastOf(word string) (Feast, bool) {
	f, ok := feastDays[word]
	return f, ok
}

var feastDays = map[string]Feast{"Year": FeastNewYear, "year": FeastNewYear, "Valentine": feastValentine, "Valentines": feastValentine, "valentine": feastValentine,
	"Workers": feastWorkers, "workers": feastWorkers, "Worker": feastWorkers, "Women": feastWomen, "women": feastWomen, "Mother": feastMother, "Mothers": feastMother,
	"mother": feastMother, "Father": feastFather, "Fathers": feastFather, "father": feastFather, "Earth": feastEarth, "Boxing": feastBoxing, "boxing": feastBoxing,
	"Rights": feastHumanRights, "May": feastWorkers, "Labor": feastLabor, "labor": feastLabor}

// FeastBare tells whether "Day" follows the name of the feast without a possessive.
func FeastBare(f Feast) bool {
	return f == feastEarth || f == feastBoxing || f == feastHumanRights || f == feastValentine || f == feastWorkers || f == feastLabor
}
