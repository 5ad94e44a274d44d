package lang

import "strings"

// Side says where the parties stand that a phrase speaks of.
type Side int

// The sides.
const (
	Before Side = iota // "A and B attended"
	After              // "attended by A and B"
	Both               // "A met with B"
)

// TakingPart is what a phrase says of the parties beside it.
type TakingPart struct {
	Side       Side
	Role       string
	Attendance string
	// Event: a meeting must be named in the sentence for the words to mean this.
	Event bool
	// EventNext: a meeting must be named after the words, at most six words on.
	EventNext bool
	// Label: the words count only where they open a line.
	Label bool
	// Stand: the parties after the words are those that the ones before them stand for.
	Stand bool
	// Group: only "the five countries" and the like are meant, which speak of those at the meeting.
	Group bool
	// Several: at least two parties, or a group of them, must stand before the words.
	Several bool
}

// ParticipationPhrases are the English words for taking part in a meeting.
var ParticipationPhrases = NewPhraseTable([]PhraseOf[TakingPart]{
	{"attended by", TakingPart{Side: After}},
	{"held by", TakingPart{Side: After, Event: true}},
	{"opened by", TakingPart{Side: After, Event: true}},
	{"joined by", TakingPart{Side: After}},
	{"with the participation|attendance|involvement of", TakingPart{Side: After}},
	{"in the presence of", TakingPart{Side: After}},
	{"participants|delegates|attendees|representatives were|are|included|include|includes :?", TakingPart{Side: After}},
	{"participants|delegates|attendees|attendance|present|participating :", TakingPart{Side: After, Label: true}},
	{"participants|delegates|attendees|representatives of|in|at * were|are|included|include|includes :?", TakingPart{Side: After}},
	{"around the table * were|sat", TakingPart{Side: After}},
	{"taking part were|are", TakingPart{Side: After}},
	{"in attendance were|are", TakingPart{Side: After}},
	{"took|take part :", TakingPart{Side: After}},
	{"those|dignitaries|officials present|attending were|included|include", TakingPart{Side: After}},
	{"brought|brings|bringing|bring|gathered|gathers|gathering together", TakingPart{Side: After, Event: true}},

	{"hosted|organised|organized|convened by", TakingPart{Side: After, Role: "host"}},
	{"co-hosted|co-organised|co-organized by", TakingPart{Side: After, Role: "host"}},
	{"chaired|co-chaired|moderated by", TakingPart{Side: After, Role: "chair"}},
	{"presided over by", TakingPart{Side: After, Role: "chair"}},
	{"under the chairmanship|chairship|chair of", TakingPart{Side: After, Role: "chair"}},
	{"in the chair :|was|were", TakingPart{Side: After, Role: "chair"}},
	{"chair|chairman|chairperson|chairs|co-chair|co-chairs :", TakingPart{Side: After, Role: "chair", Label: true}},
	{"host|hosts :", TakingPart{Side: After, Role: "host", Label: true}},
	{"guests|guest include|included|includes|were|are", TakingPart{Side: After, Role: "guest"}},
	{"guests|guest of|at * include|included|includes|were|are", TakingPart{Side: After, Role: "guest"}},
	{"observers|observer of|at|to * include|included|includes|were|are", TakingPart{Side: After, Role: "observer"}},
	{"guests|guest :", TakingPart{Side: After, Role: "guest", Label: true}},
	{"observers|observer include|included|includes|were|are", TakingPart{Side: After, Role: "observer"}},
	{"observers|observer :", TakingPart{Side: After, Role: "observer", Label: true}},
	{"invited|inviting|invites|invite", TakingPart{Side: After, Attendance: "invited", Event: true}},

	{"attended|attends|attend|attending", TakingPart{Side: Before}},
	{"took|take|takes|taking|taken part", TakingPart{Side: Before}},
	{"participated|participates|participate|participating", TakingPart{Side: Before}},
	{"hosted|hosts|host|hosting", TakingPart{Side: Before, Role: "host", EventNext: true}},
	{"co-hosted|co-hosts|co-host|co-hosting", TakingPart{Side: Before, Role: "host", EventNext: true}},
	{"organised|organized|convened|convenes|organises|organizes", TakingPart{Side: Before, Role: "host", EventNext: true}},
	{"chaired|chairs|chairing|co-chaired|co-chairs|moderated", TakingPart{Side: Before, Role: "chair", EventNext: true}},
	{"presided|presides|presiding over", TakingPart{Side: Before, Role: "chair", EventNext: true}},
	{"led|leads|leading", TakingPart{Side: Before, Role: "chair", EventNext: true}},
	{"opened|opens|closed", TakingPart{Side: Before, EventNext: true}},
	{"was|were|is|are the? chair|chairs|co-chair|co-chairs|chairman", TakingPart{Side: Before, Role: "chair"}},
	{"was|were|is|are the? host|hosts|co-host|co-hosts of|in|at", TakingPart{Side: Before, Role: "host", EventNext: true}},
	{"acted|served|acting|serving as chair|chairman|co-chair|co-chairs", TakingPart{Side: Before, Role: "chair"}},
	{"spoke|speaks|speaking * at|to|before", TakingPart{Side: Before, EventNext: true}},
	{"addressed|addresses|addressing|told", TakingPart{Side: Before, EventNext: true}},
	{"announced|said|pledged|declared|promised|presented * at", TakingPart{Side: Before, EventNext: true}},
	{"was|were|is|are|been|be also? invited", TakingPart{Side: Before, Attendance: "invited"}},
	{"agreed|discussed|adopted|reaffirmed|exchanged|welcomed|reviewed|stressed|signed", TakingPart{Side: Before, Group: true}},
	{"met|meet|meets together|again|in|on|at|for|and|to", TakingPart{Side: Before, Several: true}},
	{"gathered|gathers|gather|assembled|convened in|at|for|on", TakingPart{Side: Before, Several: true}},
	{"joined|joins|join|joining", TakingPart{Side: Before, EventNext: true}},
	{"arrived|arrives|arriving * for", TakingPart{Side: Before, EventNext: true}},
	{"sent|sends observers|observer", TakingPart{Side: Before, Role: "observer"}},
	{"sent|sends an|its observer|observers", TakingPart{Side: Before, Role: "observer"}},
	{"sent|sends a|an|its|their * delegation|delegations|envoy|representative|representatives", TakingPart{Side: Before}},
	{"skipped|boycotted|missed", TakingPart{Side: Before, Attendance: "absent", EventNext: true}},
	{"stayed|stays|staying away from", TakingPart{Side: Before, Attendance: "absent"}},
	{"absent from", TakingPart{Side: Before, Attendance: "absent"}},
	{"was|were|is|are also? absent", TakingPart{Side: Before, Attendance: "absent"}},
	{"was|were also? present", TakingPart{Side: Before}},
	{"was|were on the line|call|screen", TakingPart{Side: Before}},
	{"joined|joins|join by|via|over|through video|video-link|videoconference|video-conference|teleconference|phone|telephone", TakingPart{Side: Before}},
	{"joined|joins|join online|remotely|virtually", TakingPart{Side: Before}},
	{"sent|sends a|an|its|their * minister|ministers|secretary|official|officials|ambassador|ambassadors", TakingPart{Side: Before}},
	{"had|has|have delegations|delegates|representatives * in|at", TakingPart{Side: Before}},

	{"met|meets|meet * with", TakingPart{Side: Both, Role: "interlocutor"}},
	{"held|holds|hold|had|holding * meetings|meeting|talks|consultations|negotiations|discussions|conversations with", TakingPart{Side: Both, Role: "interlocutor"}},

	{"represented by", TakingPart{Side: Both, Role: "representative", Stand: true}},
	{"stood|stands|standing in for", TakingPart{Side: Both, Role: "representative", Stand: true}},
	{"represented|represents|representing|represent", TakingPart{Side: Both, Role: "representative", Stand: true}},
})

// MeetingJoins are the words between the name of a meeting and those who meet:
// "the meeting of", "talks between".
var MeetingJoins = wordSet("of between among with by")

// JoinsList tells whether a word may stand between two parties of one list.
func JoinsList(w string) bool {
	return listJoiners[w] || len(w) > 1 && w[len(w)-1] == '.' && listJoiners[w[:len(w)-1]]
}

var listJoiners = wordSet(`and or of the from as well along together with including both also plus by a an , . ; & - – —
	mr ms mrs dr h.e h.e. he hon honourable amb gen prof sheikh honorable his her excellency excellencies sir republic kingdom state states
	countries nations republics governments government representatives leaders delegations officials further other fellow
	namely : ( )`)

// ActorNouns after an adjective make a country an actor: "the Tajik delegation".
var ActorNouns = wordSet(`delegation side government authorities officials ministry leadership leader leaders delegates
	party representative representatives counterpart counterparts colleague colleagues`)

// GroupNouns after a number name a group of countries: "the five countries".
var GroupNouns = wordSet("countries nations states governments members partners republics parties sides delegations participants leaders ministers")

// SmallNumbers are the numbers that groups of countries are counted with.
var SmallNumbers = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "11": 11, "12": 12}

// GroupAt reads "five countries", "all five participating Central Asian
// governments" at words[i]: the number and the index after the noun.
func GroupAt(words []string, i int) (n, end int, ok bool) {
	n, ok = SmallNumbers[words[i]]
	if !ok {
		return 0, 0, false
	}
	for j := i + 1; j < len(words) && j <= i+4; j++ {
		if GroupNouns[words[j]] {
			return n, j + 1, true
		}
		if len(words[j]) < 3 || closesClause(words[j]) {
			break
		}
	}
	return 0, 0, false
}

var (
	futureWords   = wordSet("will would shall expected plans plan planned scheduled due intends intend hopes set may might should ahead")
	negativeWords = wordSet("not never n't refused declined unable cannot failed without nor")
	clauseWords   = wordSet(", ; : who which that when while after before")
)

// Sense is how the words before a verb turn it.
type Sense int

// The senses.
const (
	Plain Sense = iota
	Future
	Negative
)

// SenseOf reads up to six words before the verb at i, back to the clause's start.
func SenseOf(words []string, i int) Sense {
	s := Plain
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		w := words[j]
		switch {
		case clauseWords[w]:
			return s
		case negativeWords[w] || hasSuffix(w, "n't") || hasSuffix(w, "n’t"):
			return Negative
		case futureWords[w] || w == "to" && j == i-1 && !(j > 0 && words[j-1] == "able"):
			s = Future
		case w == "be" && j == i-1 && j > 0 && words[j-1] == "to":
			s = Future
		}
	}
	return s
}

// SenseWith is SenseOf for a phrase [i, end) that may itself hold the words that
// turn it: "are to be members", "is not a member".
func SenseWith(words []string, i, end int) Sense {
	s := SenseOf(words, i)
	for j := i; j < end && s != Negative; j++ {
		switch {
		case negativeWords[words[j]]:
			return Negative
		case futureWords[words[j]], words[j] == "be" && j > i && words[j-1] == "to":
			s = Future
		}
	}
	return s
}

func hasSuffix(w, end string) bool { return len(w) >= len(end) && w[len(w)-len(end):] == end }

// AttributedAt gives the words [from, to) that name the source of a sentence:
// after "according to", or before a final "said in a press release".
func AttributedAt(words []string) (from, to int, ok bool) {
	for i := 0; i+2 < len(words); i++ {
		if words[i] == "according" && words[i+1] == "to" {
			to := i + 2
			for to < len(words) && !closesClause(words[to]) && words[to] != "," {
				to++
			}
			return i + 2, to, to > i+2
		}
	}
	for i := len(words) - 1; i > 1; i-- {
		if !sayingWords[words[i]] {
			continue
		}
		for j := i - 1; j >= 0 && j > i-10; j-- {
			if words[j] == "," {
				return j + 1, i, j+1 < i
			}
		}
	}
	return 0, 0, false
}

var sayingWords = wordSet("said says reported reports announced informed informs")

// Heading roster words: a line with one of them and a colon opens a list of those present.
var rosterNouns = wordSet("delegates participants attendees attendance delegations present participation")

// OpensRoster tells whether a line announces a list of those who were there:
// "The delegates were:", "Participants".
func OpensRoster(words []string) bool {
	n := len(words)
	if n == 0 || n > 12 {
		return n > 12 && words[n-1] == ":" && rosterTail(words[n-8:])
	}
	if words[n-1] == ":" {
		return rosterTail(words)
	}
	return n <= 4 && rosterTail(words) && !rosterStop[words[0]]
}

// "Participating Members" heads a list of members, not of those present.
var rosterStop = wordSet("the a for")

func rosterTail(words []string) bool {
	for _, w := range words {
		if rosterNouns[w] {
			return true
		}
	}
	return false
}

var pluralOffices = map[string]string{"ministers": "minister", "presidents": "president", "premiers": "premier", "chancellors": "chancellor",
	"vice-ministers": "vice-minister", "vice-presidents": "vice-president", "ambassadors": "ambassador", "envoys": "envoy", "representatives": "representative",
	"secretaries": "secretary", "secretaries-general": "secretary-general", "directors": "director", "directors-general": "director-general",
	"leaders": "leader", "heads": "head", "chairs": "chair", "co-chairs": "co-chair", "governors": "governor", "commissioners": "commissioner",
	"officials": "official", "speakers": "speaker", "chiefs": "chief", "kings": "king", "emirs": "emir", "monarchs": "monarch", "delegates": "delegate",
	"senators": "senator", "parliamentarians": "parliamentarian", "negotiators": "negotiator", "sherpas": "sherpa", "diplomats": "diplomat"}

// OneOffice turns the title of several people into that of one: "foreign
// ministers" into "foreign minister", "Ministers of Foreign Affairs" into
// "Minister of Foreign Affairs". Only the words before the first preposition change.
func OneOffice(title string) string {
	words := strings.Fields(title)
	for i, w := range words {
		lower := strings.ToLower(w)
		if lower == "of" || lower == "for" || lower == "to" || lower == "in" {
			break
		}
		one, ok := pluralOffices[lower]
		switch {
		case !ok:
		case w == strings.ToUpper(w):
			words[i] = strings.ToUpper(one)
		case w != lower:
			words[i] = strings.ToUpper(one[:1]) + one[1:]
		default:
			words[i] = one
		}
	}
	return strings.Join(words, " ")
}
