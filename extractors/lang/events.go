package lang

// EventClass is what kind of happening a noun names.
type EventClass uint8

// The classes of event nouns.
const (
	NoEvent   EventClass = iota
	Gathering            // a meeting of several: meeting, summit, conference
	Bilateral            // talks, a visit
	Framework            // a dialogue or forum: a series, and one of its meetings only with an ordinal or "at the"
	Occasion             // an exposition or fair
)

// EventNoun is a noun that names meetings.
type EventNoun struct {
	Class  EventClass
	Level  string // the level that the noun alone tells, "" when it tells none
	Plural bool
}

// EventNouns are the nouns that name meetings, in lower case.
var EventNouns = map[string]EventNoun{
	"meeting": {Gathering, "", false}, "meetings": {Gathering, "", true},
	"session": {Gathering, "", false}, "sessions": {Gathering, "", true},
	"summit": {Gathering, "leaders", false}, "summits": {Gathering, "leaders", true},
	"conference": {Gathering, "conference", false}, "conferences": {Gathering, "conference", true},
	"ministerial": {Gathering, "ministers", false}, "ministerials": {Gathering, "ministers", true},
	"gathering": {Gathering, "", false}, "plenary": {Gathering, "", false}, "congress": {Gathering, "", false},
	"roundtable": {Gathering, "", false}, "symposium": {Gathering, "academia", false}, "seminar": {Gathering, "experts", false},
	"assembly": {Gathering, "", false}, "round": {Gathering, "", false}, "event": {Gathering, "", false}, "retreat": {Gathering, "", false},
	"replenishment": {Gathering, "conference", false},
	"talks":         {Bilateral, "", true}, "consultations": {Bilateral, "", true}, "negotiations": {Bilateral, "", true},
	"visit": {Bilateral, "", false}, "visits": {Bilateral, "", true}, "trip": {Bilateral, "", false}, "tour": {Bilateral, "", false},
	"dialogue": {Framework, "", false}, "dialogues": {Framework, "", true}, "dialog": {Framework, "", false},
	"forum": {Framework, "", false}, "forums": {Framework, "", true},
	"exposition": {Occasion, "", false}, "expo": {Occasion, "", false},
}

// EventModifiers are the lower-case words that may stand before an event noun
// and belong to its phrase.
var EventModifiers = wordSet("ordinary emergency biannual triennial mid-year year-end midyear first-ever full in-house closed-door two-day three-day one-day half-day day-long follow-on landmark crucial key main so-called enlarged expanded outreach coordination coordinating review donors pre-summit inter-ministerial interministerial intergovernmental youth women parliamentary tripartite quadrilateral four-party five-party six-party four-way three-way annual biennial special regular extraordinary informal formal inaugural joint next last previous upcoming forthcoming recent past final " +
	"new historic ministerial foreign finance trade ministers leaders officials senior deputy vice level high top working expert experts technical business " +
	"academic intellectual diplomatic political economic security donor donors pledging replenishment international regional virtual hybrid online bilateral trilateral multilateral " +
	"plenary opening closing preparatory consultative general official state working-level follow-up in-person dialogue ambassadors envoys heads government governments " +
	"summit meeting conference forum council partnership cooperation current latest so-called")

// Levels are phrases that tell who meets.
var Levels = NewCues([]Cue{
	{"deputy foreign ministers", "senior_officials"}, {"deputy ministers", "senior_officials"}, {"vice foreign ministers", "senior_officials"},
	{"vice ministers", "senior_officials"}, {"vice-ministers", "senior_officials"}, {"senior officials", "senior_officials"}, {"senior official", "senior_officials"},
	{"senior-official", "senior_officials"}, {"ministerial-level", "ministers"}, {"ministers'", "ministers"}, {"sherpa", "senior_officials"}, {"political directors", "senior_officials"},
	{"foreign ministers", "foreign_ministers"}, {"foreign minister", "foreign_ministers"}, {"ministers of foreign affairs", "foreign_ministers"},
	{"ministers for foreign affairs", "foreign_ministers"}, {"foreign ministerial", "foreign_ministers"}, {"foreign affairs ministers", "foreign_ministers"},
	{"heads of state", "leaders"}, {"heads of government", "leaders"}, {"leaders", "leaders"}, {"presidents", "leaders"}, {"prime ministers", "leaders"},
	{"ministerial", "ministers"}, {"ministers", "ministers"},
	{"ambassadors", "ambassadors"}, {"envoys", "ambassadors"},
	{"working group", "experts"}, {"expert", "experts"}, {"experts", "experts"}, {"working-level", "experts"},
	{"business", "business"}, {"intellectual", "academia"}, {"academic", "academia"}, {"scholars", "academia"},
	{"donor", "conference"}, {"donors", "conference"}, {"pledging", "conference"}, {"replenishment", "conference"},
	{"bilateral", "bilateral"},
})

// Modalities are cues beside a meeting for whether it was held.
var Modalities = NewCues([]Cue{
	{"has been postponed", "postponed"}, {"was postponed", "postponed"}, {"been put off", "postponed"}, {"be postponed", "postponed"}, {"postponed", "postponed"}, {"put off", "postponed"},
	{"has been cancelled", "cancelled"}, {"was cancelled", "cancelled"}, {"was canceled", "cancelled"}, {"cancelled", "cancelled"}, {"canceled", "cancelled"}, {"called off", "cancelled"},
	{"being held", "ongoing"}, {"is taking place", "ongoing"}, {"are taking place", "ongoing"}, {"is under way", "ongoing"}, {"is underway", "ongoing"}, {"still going on", "ongoing"},
	{"under way", "ongoing"}, {"began", "ongoing"}, {"got under way", "ongoing"},
	{"to be held", "planned"}, {"later this", "planned"}, {"may be held", "planned"}, {"could be held", "planned"}, {"is to meet", "planned"}, {"are to meet", "planned"}, {"will be held", "planned"}, {"would be held", "planned"}, {"will take place", "planned"}, {"is scheduled", "planned"}, {"are scheduled", "planned"}, {"scheduled for", "planned"},
	{"is expected", "planned"}, {"are expected", "planned"}, {"is due", "planned"}, {"is being planned", "planned"}, {"being planned", "planned"}, {"is planned", "planned"}, {"are planned", "planned"},
	{"plans to", "planned"}, {"plan to", "planned"}, {"preparations for", "planned"}, {"preparation for", "planned"}, {"ahead of", "planned"}, {"looks forward", "planned"}, {"intends to", "planned"},
	{"invited to", "planned"}, {"will", "planned"}, {"starts", "planned"}, {"opens", "planned"}, {"upcoming", "planned"}, {"forthcoming", "planned"}, {"would", "planned"}, {"could provide", "planned"},
	{"took place", "held"}, {"was held", "held"}, {"were held", "held"}, {"has been held", "held"}, {"have been held", "held"}, {"had been held", "held"}, {"held", "held"}, {"met", "held"}, {"hosted", "held"},
	{"attended", "held"}, {"concluded", "held"}, {"ended", "held"}, {"opened", "held"}, {"convened", "held"}, {"gathered", "held"}, {"took part", "held"}, {"participated", "held"}, {"brought", "held"},
	{"spoke", "held"}, {"addressed", "held"}, {"adopted", "held"}, {"agreed", "held"}, {"pledged", "held"}, {"announced", "held"}, {"discussed", "held"},
})

// Formats are cues for how a meeting met.
var Formats = NewCues([]Cue{
	{"partly virtual", "hybrid"}, {"most of which was virtual", "hybrid"}, {"hybrid", "hybrid"}, {"by video link to", "hybrid"},
	{"via video conference", "virtual"}, {"via videoconference", "virtual"}, {"by videoconference", "virtual"}, {"by video conference", "virtual"}, {"via video link", "virtual"},
	{"video conference", "virtual"}, {"videoconference", "virtual"}, {"virtually", "virtual"}, {"virtual", "virtual"}, {"online", "virtual"}, {"in-person", "in_person"}, {"in person", "in_person"},
})

// MeetVerbs say that several came together.
var MeetVerbs = wordSet("met meet meets convened gathered convene gather")

// FoundVerbs say that a body came into being.
var FoundVerbs = wordSet("founded established launched created inaugurated")

// Sidelines introduce the meeting beside which another one took place.
var Sidelines = wordSet("sidelines margins sideline margin")

// PlaceLeads are the words after which "in CITY" tells where a meeting is.
var PlaceLeads = wordSet("held place met meet meets meeting convened gathered hosted hosts host organised organized began opened opens starts started together again took takes " +
	"time open convene reconvene reconvened conclude end expected follows followed relocated moved reconvenes inaugurated due scheduled planned set summit conference session forum dialogue talks visit ministerial launched declared founded established event underway way concluded ended wrapped sat staged")

// NoMeeting are words that make something else of the noun behind them: a press conference.
var NoMeeting = wordSet("video press news telephone tele")
