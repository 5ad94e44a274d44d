package lang

// Deeds are verbs, in their base form, whose doing can be checked: what a promise
// without money must speak of to be worth keeping.
var Deeds = wordsOf(`accept admit send deploy dispatch open reopen build construct train educate deliver supply donate provide establish create
	waive abolish scrap transmit ratify submit withdraw release install plant resettle offer grant cancel forgive share ship invite lift
	reduce cut double triple raise increase send exempt issue publish sign launch restore repair rebuild vaccinate feed
	evacuate store drill equip lend loan second post appoint hire buy purchase allow permit ensure return extradite free dismantle destroy phase halt stop end
	contribute upgrade modernise modernize digitise complete finish hand transfer set join recognise recognize adopt receive take`)

// FromDeeds are deeds whose object comes from the one that benefits: "accept
// trainees from".
var FromDeeds = wordsOf(`accept admit receive train educate invite resettle take host evacuate free hire buy purchase exempt`)

// CountedDeeds are deeds that are checkable only with a number: "take 500 refugees".
var CountedDeeds = wordsOf(`take receive provide offer increase raise set add contribute grant allow reduce cut share store adopt join launch create end stop return transfer lift supply double triple allow issue host create ensure complete support establish`)

// VagueObjects are nouns that make a promise too vague to check.
var VagueObjects = wordsOf(`support cooperation co-operation collaboration assistance impetus opportunity opportunities momentum relations ties dialogue contribution efforts
	role attention importance priority partnership framework peace stability prosperity development benefit benefits steps measures ways way place part
	voice leadership help aid consideration access chance basis boost signal message goal goals space path remarks speech address defeat results report findings details news answer answers questions talks visit`)

// SupportNouns are what is given in kind without a number.
var SupportNouns = wordsOf(`support assistance help aid backing cooperation co-operation`)

// VagueAreas are nouns that say nothing of what support is for.
var VagueAreas = wordsOf(`areas fields spheres respects future sectors ways matters issues domains efforts regard`)

// Will are words for a wish or readiness, the nouns of "expressed its willingness to".
var Will = wordsOf(`willingness readiness intention intent desire determination resolve commitment preparedness wish`)

func wordsOf(list string) map[string]bool {
	m := map[string]bool{}
	start := -1
	for i := 0; i <= len(list); i++ {
		space := i == len(list) || list[i] == ' ' || list[i] == '\n' || list[i] == '\t'
		switch {
		case space && start >= 0:
			m[list[start:i]] = true
			start = -1
		case !space && start < 0:
			start = i
		}
	}
	return m
}

// RegionAdjectives are adjectives of regions whose states act together: "the African
// countries"; the label is the region's name.
var RegionAdjectives = NewCues([]Cue{
	{"central asian", "Central Asia"}, {"south asian", "South Asia"}, {"southeast asian", "Southeast Asia"}, {"east asian", "East Asia"}, {"asian", "Asia"},
	{"african", "Africa"}, {"west african", "West Africa"}, {"east african", "East Africa"}, {"southern african", "Southern Africa"}, {"latin american", "Latin America"},
	{"central american", "Central America"}, {"south american", "South America"}, {"caribbean", "Caribbean"}, {"pacific island", "Pacific Islands"}, {"pacific", "Pacific"},
	{"european", "Europe"}, {"arab", "Arab states"}, {"gulf", "Gulf states"}, {"nordic", "Nordic countries"}, {"baltic", "Baltic states"}, {"balkan", "Western Balkans"},
	{"western balkan", "Western Balkans"}, {"sahel", "Sahel"}, {"middle eastern", "Middle East"},
})

// FundNouns are the last words of what money is paid into.
var FundNouns = wordsOf(`fund facility mechanism`)

// FundWays are prepositions before a fund that gets money.
var FundWays = wordsOf(`to into for towards toward in through via`)

// ReceiverNouns are nouns of people or states that, with an adjective, name whom money is for.
var ReceiverNouns = wordsOf(`countries states nations economies refugees students pupils farmers children women girls communities peoples participants families
	producers scientists scholars teachers nurses fishermen herders migrants survivors victims households islands`)

// Waters are last words of names of places that nobody lives in.
var Waters = wordsOf(`sea ocean river lake strait gulf canal basin`)
