package lang

// Standing is what a phrase says of the standing of a country in a body or at a meeting.
type Standing struct {
	Side   Side // where the countries stand: Before or After the words
	Status string
	// Meeting: the standing is of a meeting (host, chair, guest), not of a body.
	Meeting bool
	// Next: the body or meeting must be named within six words after the phrase.
	Next bool
	// Named: the body or meeting must be named in the sentence; otherwise the one
	// spoken of last is meant.
	Named bool
	// Touch: the countries must stand right before the words.
	Touch bool
	// Starts: a date in the sentence is when the standing began.
	Starts bool
	// Several is the status when two or more parties have it together.
	Several string
	// Label: the words count only where they open a line or a bracket.
	Label bool
	// Modality is what the words add: past, offered, planned.
	Modality string
	// List: at least two countries must follow ("comprises A, B and C").
	List bool
	// Either: the countries may stand on the other side too ("opened talks with A", "A opened talks with").
	Either bool
	// Done is the status when the body is followed right away by a day ("A's accession to the pact
	// on 3 May 2010").
	Done string
	// Invites: who invites to a meeting in their own country are its hosts; who goes to it for that is a guest.
	Invites bool
	// Follows: the claim before must be of the same status; it is of the same body.
	Follows bool
	// Dated: the words count only right before a date ("joined in 1995").
	Dated bool
	// Inside: the body must be named within the words ("has been in the pact since").
	Inside bool
	// Body: the words before name the body itself ("the bloc comprises").
	Body bool
}

// MembershipPhrases are the English words for standings.
var MembershipPhrases = NewPhraseTable([]PhraseOf[Standing]{
	// members, said of the country
	{"is|are|remain|remains|be a|an|the? * member|members of|in", Standing{Side: Before, Status: "member"}},
	{"is|are|remain|remains|be * full|founding|permanent member|members", Standing{Side: Before, Status: "member"}},
	{"has|have been a|an|the? * member|members of|in", Standing{Side: Before, Status: "member"}},
	{"was|were a|an|the? * member|members of|in", Standing{Side: Before, Status: "member", Modality: "past"}},
	{"become|becomes|became|becoming a|an|the|its|full * member|members|ally", Standing{Side: Before, Status: "member", Starts: true}},
	{"become|becomes|became|becoming members|member", Standing{Side: Before, Status: "member", Starts: true}},
	{"become|becomes|became|becoming * 's|’s * member|members|ally", Standing{Side: Before, Status: "member", Starts: true}},
	{"become|becomes|became|becoming the * to join", Standing{Side: Before, Status: "member", Starts: true}},
	{"joined|joins|joining|join|rejoined|rejoins|rejoining|rejoin|re-joined", Standing{Side: Before, Status: "member", Next: true, Starts: true}},
	{"acceded|accedes|acceding|accede to", Standing{Side: Before, Status: "member", Next: true, Starts: true}},
	{"was|were|been|be admitted|inducted|accepted|readmitted * to|into|in|as", Standing{Side: Before, Status: "member", Starts: true}},
	{"was|were|been|be admitted|inducted|readmitted", Standing{Side: Before, Status: "member", Starts: true}},
	{"as a|an|the|its|our|full|new * member|members|ally", Standing{Side: Before, Status: "member", Touch: true, Starts: true}},
	{"as full|new|permanent? member|members", Standing{Side: Before, Status: "member", Touch: true, Starts: true}},
	{", one of the|its * members", Standing{Side: Before, Status: "member", Touch: true}},
	{"belongs|belong to", Standing{Side: Before, Status: "member", Touch: true, Next: true}},
	{"has|have been in * since", Standing{Side: Before, Status: "member", Inside: true}},
	{"lifted|lifts|lifting|ended|revoked|revokes the|its suspension of", Standing{Side: After, Status: "member", Starts: true}},
	{"with|since|after the accession|admission of", Standing{Side: After, Status: "member", Starts: true, Named: true}},
	{"joined on|in", Standing{Side: Before, Status: "member", Starts: true, Dated: true}},
	{"joined only in|on", Standing{Side: Before, Status: "member", Starts: true, Dated: true}},
	// members, listed after the body
	{"member|members|participating|participant states|countries|nations|economies are|were|include|includes|:|–|-|—", Standing{Side: After, Status: "member", List: true}},
	{"members of * are|include|includes|:", Standing{Side: After, Status: "member", List: true}},
	{"member|members states|countries|nations of * are|include|includes|:", Standing{Side: After, Status: "member", List: true}},
	{"members are|include|includes|:|–|-|—", Standing{Side: After, Status: "member", List: true}},
	{"member|members states|countries|nations|economies ,", Standing{Side: After, Status: "member", List: true}},
	{"consists|consisting|composed|comprised of", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"is|are|was|which made up of", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"made up of", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"comprises|comprising|groups|grouping|unites|uniting", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"brings together|bringing together", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"brings|bringing together", Standing{Side: After, Status: "member", List: true, Body: true}},
	{"includes|encompasses", Standing{Side: After, Status: "member", List: true, Body: true, Next: false}},
	{"initiative|dialogue|forum|framework|format|mechanism|partnership|platform|grouping|organisation|organization|bloc|alliance|union between|among|of|linking|uniting",
		Standing{Side: After, Status: "member", List: true, Body: true}},
	// who began it
	{"efforts|initiative to create|launch|establish|set|start", Standing{Side: Before, Status: "initiator", Touch: true}},
	{"efforts in creating|launching|establishing", Standing{Side: Before, Status: "initiator", Touch: true}},
	{"launched|initiated|proposed|established|founded * by", Standing{Side: After, Status: "initiator", Named: true}},
	{"at|on the initiative of", Standing{Side: After, Status: "initiator"}},
	// on the way
	{"was|were|been|be|is|are admitted|accepted|approved * in principle", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"asked|asks|requested|requests|applied|applies|wants|want|wishes|wish|seeks|seek|sought to be|become a|an|its? * member|members|part|party", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"negotiating|negotiates|negotiate its|their? accession|membership|entry", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"conducting|conducts|holding|holds|in accession|membership negotiations|talks with|for|on?", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"opened|opens|opening|open|began|begins|begin|started|starts|start|launched|resumed|resume accession|membership negotiations|talks with", Standing{Side: After, Status: "candidate", Starts: true, Either: true}},
	{"opening|opened|start|beginning|launch of? accession|membership negotiations|talks with", Standing{Side: After, Status: "candidate", Starts: true, Either: true}},
	{"submitted|submits|filed|lodged|presented|handed * application|request|bid for|to", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"is|are|been|become|became|becomes|remain|remains * candidate|candidates country|countries|state|states", Standing{Side: Before, Status: "candidate", Named: true, Starts: true}},
	{"in principle * become|admit|admitted|accept|accepted", Standing{Side: Before, Status: "candidate"}},
	{"in principle \" become", Standing{Side: Before, Status: "candidate"}},
	{"admitted|accepted|approved in principle", Standing{Side: Before, Status: "candidate"}},
	{"applied|applies|applying|apply|asked|asks|sought|seeks|seeking|wants|wishes|hopes|bid|bids to join", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"applied|applies|applying|apply * for * membership|accession|admission", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"asked|asks|sought|seeks|seeking|requested|requests * membership|accession|admission", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"is|are|remains|remain|became|become|as a|an? official? candidate|candidates for|to|country|countries", Standing{Side: Before, Status: "candidate", Starts: true}},
	{"candidate status", Standing{Side: Before, Status: "candidate", Starts: true, Named: true}},
	{"'s|’s * accession", Standing{Side: Before, Status: "candidate", Touch: true, Named: true, Done: "member"}},
	{"'s|’s * membership bid|application|request|candidacy", Standing{Side: Before, Status: "candidate", Touch: true, Named: true}},
	{"'s|’s application|request|bid for membership|accession|admission", Standing{Side: Before, Status: "candidate", Touch: true}},
	{"applied in|on", Standing{Side: Before, Status: "candidate", Starts: true, Dated: true}},
	{"applications|application|requests|bids by|from", Standing{Side: After, Status: "candidate"}},
	// observers and partners
	{"given|granted|awarded|received|obtained|gained observer status", Standing{Side: Before, Status: "observer", Starts: true}},
	{", an|a? observer|observers since|from", Standing{Side: Before, Status: "observer", Touch: true}},
	{"attended|participated * as an|a? observer|observers", Standing{Side: Before, Status: "observer", Meeting: true}},
	{"took part * as an|a? observer|observers", Standing{Side: Before, Status: "observer", Meeting: true}},
	{"among the|its * observer|observers states|countries|nations ,", Standing{Side: After, Status: "observer"}},
	{"among the|its * observers ,", Standing{Side: After, Status: "observer"}},
	{"has|have been a|an|its * dialogue partner|partners", Standing{Side: Before, Status: "dialogue_partner"}},
	{", a|an|its? dialogue partner|partners of", Standing{Side: Before, Status: "dialogue_partner", Touch: true}},
	{"as an|a|only|permanent? permanent? observer", Standing{Side: Before, Status: "observer"}},
	{"as observers|observer", Standing{Side: Before, Status: "observer"}},
	{"is|are|remains|remain|has|have|became|become|becomes been? an|a? permanent? observer|observers", Standing{Side: Before, Status: "observer"}},
	{"observer status|state", Standing{Side: Before, Status: "observer"}},
	{"observers|observer from", Standing{Side: After, Status: "observer", Meeting: true}},
	{"observers|observer are|include|includes|:", Standing{Side: After, Status: "observer"}},
	{"observer|observing states|countries|nations|members are|include|includes|:", Standing{Side: After, Status: "observer"}},
	{"is|are|as a|an|its|new|full|sectoral|strategic? * dialogue partner|partners", Standing{Side: Before, Status: "dialogue_partner"}},
	{"became|become|becomes a|an|its|new|full|sectoral|strategic? * dialogue partner|partners", Standing{Side: Before, Status: "dialogue_partner", Starts: true}},
	{"dialogue partner status", Standing{Side: Before, Status: "dialogue_partner"}},
	{"dialogue partners are|include|includes|:", Standing{Side: After, Status: "dialogue_partner"}},
	// on the way out
	{"was|were|been|be|is|are|remains|remain|still partially? suspended from", Standing{Side: Before, Status: "suspended", Starts: true}},
	{"was|were|been partially? suspended", Standing{Side: Before, Status: "suspended", Touch: true, Starts: true}},
	{"was|were|been|be|is|are expelled|excluded|ejected from", Standing{Side: Before, Status: "former_member", Next: true, Starts: true}},
	{"'s|’s membership of|in * * was|is|were|been suspended", Standing{Side: Before, Status: "suspended", Touch: true, Starts: true, Inside: true}},
	{"'s|’s membership of|in * * ended|lapsed|expired", Standing{Side: Before, Status: "former_member", Touch: true, Starts: true, Inside: true}},
	{"announced|announces|notified|declared * withdrawal|exit|departure from", Standing{Side: Before, Status: "former_member", Modality: "planned", Starts: true}},
	{"'s|’s withdrawal|exit|departure from", Standing{Side: Before, Status: "former_member", Touch: true, Next: true, Starts: true}},
	{"membership was|is|were|been|has|remains been? suspended", Standing{Side: Before, Status: "suspended", Starts: true}},
	{"suspended|suspends|suspending", Standing{Side: After, Status: "suspended", Touch: true, Starts: true, Named: true}},
	{"withdrew|withdraws|withdrawn|withdrawing|exited|departed from", Standing{Side: Before, Status: "former_member", Next: true, Starts: true}},
	{"left|leave|leaves|leaving|quit|quits|quitting|exited", Standing{Side: Before, Status: "former_member", Next: true, Starts: true}},
	{"pulled|pulling|pulls out of", Standing{Side: Before, Status: "former_member", Next: true, Starts: true}},
	{"is|are|was no longer a|an? * member|members", Standing{Side: Before, Status: "former_member"}},
	{"ceased to be a|an? * member|members", Standing{Side: Before, Status: "former_member", Starts: true}},
	{"is|are|was|a|as|the former|ex member|members of", Standing{Side: Before, Status: "former_member"}},
	{", a|the? former|one-time member|members", Standing{Side: Before, Status: "former_member", Touch: true}},
	{"left in|on", Standing{Side: Before, Status: "former_member", Starts: true, Dated: true, Touch: true}},
	// guests
	{"guests|guest include|included|includes|were|are|:", Standing{Side: After, Status: "guest", Meeting: true}},
	{"guests|guest of|at * include|included|includes|were|are|:", Standing{Side: After, Status: "guest", Meeting: true}},
	{"as a|an|the|its|our|special|invited? special|invited|honoured|honored? \"? guest|guests", Standing{Side: Before, Status: "guest", Meeting: true}},
	{"as \" guest|guests", Standing{Side: Before, Status: "guest", Meeting: true}},
	{"was|were|is|are|been also? invited to|as|for", Standing{Side: Before, Status: "guest", Meeting: true, Named: true}},
	{"at|on|upon the? invitation of|from", Standing{Side: Before, Status: "guest", Meeting: true, Invites: true}},
	// hosts
	{"hosted|organised|organized|convened by", Standing{Side: After, Status: "host", Meeting: true}},
	{"co-hosted|co-organised|co-organized by", Standing{Side: After, Status: "co_host", Meeting: true}},
	{"jointly hosted|organised|organized|convened by", Standing{Side: After, Status: "co_host", Meeting: true}},
	{"hosted|organised|organized|convened jointly by", Standing{Side: After, Status: "co_host", Meeting: true}},
	{"( host )", Standing{Side: Before, Status: "host", Meeting: true, Touch: true}},
	{"( chair|chairman|chairperson|chairing )", Standing{Side: Before, Status: "chair", Meeting: true, Touch: true}},
	{"( co-chair )", Standing{Side: Before, Status: "co_chair", Meeting: true, Touch: true}},
	{"( observer|observers )", Standing{Side: Before, Status: "observer", Meeting: true, Touch: true}},
	{"( guest )", Standing{Side: Before, Status: "guest", Meeting: true, Touch: true}},
	{"hosted|hosts|host|hosting", Standing{Side: Before, Status: "host", Meeting: true, Next: true}},
	{"co-hosted|co-hosts|co-host|co-hosting", Standing{Side: Before, Status: "co_host", Meeting: true, Next: true}},
	{"organised|organized|convened|organises|organizes", Standing{Side: Before, Status: "host", Meeting: true, Next: true}},
	{"host|hosts :", Standing{Side: After, Status: "host", Meeting: true, Label: true}},
	{"host", Standing{Side: After, Status: "host", Meeting: true, Label: true, Touch: true}},
	{"host country|nation|state|government ,?", Standing{Side: After, Status: "host", Meeting: true, Touch: true}},
	{"the|its|our|this hosts|host ,", Standing{Side: After, Status: "host", Meeting: true, Touch: true}},
	{"was|were|is|are|as the? host|hosts", Standing{Side: Before, Status: "host", Meeting: true}},
	{"was|were|is|are|as the? co-host|co-hosts", Standing{Side: Before, Status: "co_host", Meeting: true}},
	{"brought|brings|gathered * * together", Standing{Side: Before, Status: "host", Meeting: true, Named: true}},
	// chairs
	{"chaired by", Standing{Side: After, Status: "chair", Several: "co_chair", Meeting: true}},
	{"co-chaired by", Standing{Side: After, Status: "co_chair", Meeting: true}},
	{"presided over by", Standing{Side: After, Status: "chair", Several: "co_chair", Meeting: true}},
	{"chaired|chairs|chairing|led|leads|presided|presides|presiding over?", Standing{Side: Before, Status: "chair", Several: "co_chair", Meeting: true, Next: true}},
	{"will|to|would chair|lead|preside over?", Standing{Side: Before, Status: "chair", Several: "co_chair", Meeting: true, Next: true, Starts: true}},
	{"will|would|to|shall co-chair", Standing{Side: Before, Status: "co_chair", Meeting: true, Next: true}},
	{"co-chaired|co-chairs|co-chairing", Standing{Side: Before, Status: "co_chair", Meeting: true, Next: true}},
	{"was|were|is|are|as|, a|the|its|current|present? current|present|rotating? chair|chairman|chairperson|chairs", Standing{Side: Before, Status: "chair", Several: "co_chair", Meeting: true}},
	{"is|are|as|, a|the|its? incoming|next|future chair|chairman|chairperson", Standing{Side: Before, Status: "chair", Meeting: true, Modality: "planned"}},
	{"was|were|is|are|as|, a|the|its? outgoing|former|previous|past|last|immediate past? chair|chairman|chairperson", Standing{Side: Before, Status: "chair", Meeting: true, Modality: "past"}},
	{"take|takes|took|taking over as|from * chair|chairman|chairperson", Standing{Side: Before, Status: "chair", Starts: true}},
	{"take|takes|took|taking over on|in|from", Standing{Side: Before, Status: "chair", Starts: true, Dated: true, Follows: true}},
	{"was|were|is|are|as the? co-chair|co-chairs|co-chairmen", Standing{Side: Before, Status: "co_chair", Meeting: true}},
	{"under the chairmanship|chairship|presidency of", Standing{Side: After, Status: "chair", Meeting: true}},
	{"holds|held|hold|assumed|assumes|assume|took|takes|take|takes over|up? the|its * chairmanship|chairship|presidency|chair", Standing{Side: Before, Status: "chair", Starts: true}},
	{"in the chair", Standing{Side: Before, Status: "chair", Meeting: true, Touch: true}},
	{"under the co-chairmanship|co-chairship|co-presidency of", Standing{Side: After, Status: "co_chair", Meeting: true}},
	{"under the joint chairmanship|chairship|presidency of", Standing{Side: After, Status: "co_chair", Meeting: true}},
	{"in the chair :|was|were", Standing{Side: After, Status: "chair", Meeting: true}},
	{"and|, current|present? chair|chairman|chairwoman|chairperson of", Standing{Side: Before, Status: "chair", Next: true}},
	{"chair|chairman|chairperson :", Standing{Side: After, Status: "chair", Meeting: true, Label: true}},
	{"co-chair|co-chairs|chairs|co-chairmen :", Standing{Side: After, Status: "co_chair", Meeting: true, Label: true}},
})

// MeetingNouns with an article point back to a meeting: "chaired the session".
var MeetingNouns = wordSet("meeting session summit conference event talks forum gathering it")

// Handovers are the verbs by which a chair passes from one to another: "handed the chair to".
var Handovers = wordSet("handed hands hand handing passed passes pass passing transferred transfers")

// Applying tells whether the words before i speak of an application.
func Applying(words []string, i int) bool {
	for j := i - 1; j >= 0 && j >= i-10; j-- {
		switch words[j] {
		case "was", "were", "has", "have":
			return false
		case "application", "applications", "applied", "applies", "apply", "request", "requests", "bid", "bids":
			return true
		}
	}
	return false
}

// ChairNouns after the name of a body tell who chairs it: "the present ASEAN chair".
var ChairNouns = wordSet("chair chairman chairwoman chairperson chairmanship chairship presidency")

// BodyNouns point back to a body: "the bloc".
var BodyNouns = wordSet(`bloc organisation organization grouping group alliance union dialogue forum format institution bank fund body
	association community initiative club pact partnership framework council league it its`)

// NamingNouns are those of the nouns for bodies that stand in names: "the Forum" is a body
// with that word in its name.
var NamingNouns = wordSet(`organisation organization group alliance union dialogue forum bank fund association community initiative club pact
	partnership council league commonwealth`)

// Hopeful tells whether the words before i look to something that has not come:
// "look forward to welcoming", "opens the door to".
func Hopeful(words []string, i int) bool {
	for j := max(i-12, 0); j < i; j++ {
		switch words[j] {
		case "forward":
			if j > 0 && (words[j-1] == "look" || words[j-1] == "looks" || words[j-1] == "looking" || words[j-1] == "looked") {
				return true
			}
		case "door", "backs", "supports", "supported", "hopes", "hoped", "ready", "principle", "seeks", "wants", "bid", "prospective", "future", "agrees":
			return true
		}
	}
	return false
}

// TriedOrOffered tells whether the words before i only try, offer or discuss what follows.
func TriedOrOffered(words []string, i int) string {
	for j := max(i-5, 0); j < i; j++ {
		switch words[j] {
		case "accepted", "accepts", "accept": // "accepted the offer of A to host"
			if words[j+1] == "offer" || j+2 < i && words[j+2] == "offer" {
				return "accepted"
			}
		case "agreed", "agrees":
			if words[j+1] == "to" {
				return "accepted"
			}
		case "offered", "offer", "offers", "proposed", "invited", "invites", "urged", "asked":
			return "offered"
		case "tried", "tries", "attempted", "attempts", "considering", "considered", "could", "whether", "if":
			return "tried"
		}
	}
	return ""
}

// Disputed tells whether the words before i deny a report of what follows: "denied a report
// that it had applied".
func Disputed(words []string, i int) bool {
	that := false
	for j := i - 1; j >= 0 && j >= i-16; j-- {
		switch words[j] {
		case "that", "claims", "claim", "reports", "report":
			that = true
		case ".", ";":
			return false
		case "denied", "denies", "disputed", "disputes", "dismissed", "rejected":
			return that
		}
	}
	return false
}

// GapJoins stand between the parts of "A joined in 1984, B in 1995 and C followed in 1999".
var GapJoins = wordSet(", ; and in on by followed then the did so later since")

// Attending tells whether the words before i, in their clause, are of going to a meeting.
func Attending(words []string, i int) bool {
	for j := i - 1; j >= 0 && j >= i-20 && !closesClause(words[j]); j-- {
		if attendVerbs[words[j]] {
			return true
		}
	}
	return false
}

// Attends tells whether the verb of the clause that goes on at i is of going to a meeting.
func Attends(words []string, i int) bool {
	for j := i; j < len(words) && j < i+6 && !closesClause(words[j]); j++ {
		if attendVerbs[words[j]] {
			return true
		}
	}
	return false
}

var attendVerbs = wordSet("attend attends attended attending participate participates participated participating part join joins joined")

// Ungoverned tells whether a list that starts after word w can be a subject: no
// preposition but of and from stands before it.
func Ungoverned(w string) bool { return !governing[w] }

var governing = wordSet("with in at to for on against about near over via into")

// FromOrigin tells whether a word before a country only says where from: "broke
// away from A and joined".
func FromOrigin(w string) bool { return w == "from" }

// FoundingVerbs after a form of "be" say that a body began.
var FoundingVerbs = wordSet("founded established created formed launched declared inaugurated initiated proclaimed")

// FounderJoins stand between the beginning of a body and those who began it.
var FounderJoins = wordSet("by from between among of")

// Being are the forms of "be" before a participle.
var Being = wordSet("was were been is are be being")

// ListStatus is the standing that a line heads a list of: "Member states:",
// "Observers"; "" when it heads none. Words that are neither of the standing nor
// of a name make it none.
func ListStatus(words []string) string {
	n := len(words)
	if n == 0 || n > 14 || words[n-1] != ":" && n > 4 {
		return ""
	}
	for i, w := range words {
		switch w {
		case "members", "member":
			return "member"
		case "observers", "observer":
			return "observer"
		case "candidates", "candidate":
			return "candidate"
		case "dialogue":
			if i+1 < n && (words[i+1] == "partners" || words[i+1] == "partner") {
				return "dialogue_partner"
			}
		}
	}
	return ""
}
