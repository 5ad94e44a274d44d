package lang

import "strings"

// VerbForm is the form of a verb.
type VerbForm uint8

// The forms that the words of a verb can have; a form such as "put" has several
// and is known by the first of them.
const (
	BaseForm VerbForm = iota + 1
	PresentForm
	PastForm
	IngForm
)

// Verb is one form of a verb that speaks of giving or promising.
type Verb struct {
	Lemma string
	Class string // see the table
	Form  VerbForm
}

// The classes of verbs.
const (
	VerbPromise  = "promise"  // the act is a promise: pledge, commit
	VerbAnnounce = "announce" // the act makes public: announce, unveil
	VerbAllot    = "allot"    // the act sets money apart: allocate, earmark
	VerbGive     = "give"     // the act hands over: a promise only when it lies ahead
	VerbPay      = "pay"      // money has moved: disburse, deliver
	VerbRaise    = "raise"    // money is collected
	VerbSay      = "say"
	VerbIntend   = "intend"
	VerbAgree    = "agree"
	VerbNeed     = "need"
	VerbLift     = "lift" // brings an amount to a level: bring, raise, increase
)

// verbTable: class, then base form and, where irregular, past, participle and -ing.
var verbTable = []struct{ class, forms string }{
	{VerbPromise, "pledge"}, {VerbPromise, "promise"}, {VerbPromise, "vow"}, {VerbPromise, "commit committed committed committing"},
	{VerbPromise, "undertake undertook undertaken undertaking"}, {VerbPromise, "guarantee"},
	{VerbAnnounce, "announce"}, {VerbAnnounce, "unveil"}, {VerbAnnounce, "declare"},
	{VerbAllot, "allocate"}, {VerbAllot, "earmark"}, {VerbAllot, "dedicate"}, {VerbAllot, "devote"}, {VerbAllot, "mobilise"}, {VerbAllot, "mobilize"},
	{VerbAllot, "approve"}, {VerbAllot, "offer offered offered offering"}, {VerbAllot, "set set set setting"}, {VerbAllot, "put put put putting"},
	{VerbAllot, "reserve"}, {VerbAllot, "authorise"}, {VerbAllot, "authorize"}, {VerbAllot, "assign"}, {VerbAllot, "designate"},
	{VerbGive, "provide"}, {VerbGive, "give gave given giving"}, {VerbGive, "contribute"}, {VerbGive, "donate"}, {VerbGive, "extend"},
	{VerbGive, "grant"}, {VerbGive, "lend lent lent lending"}, {VerbGive, "loan"}, {VerbGive, "finance"}, {VerbGive, "fund"}, {VerbGive, "supply"},
	{VerbGive, "invest"}, {VerbGive, "inject"}, {VerbGive, "support"}, {VerbGive, "help"}, {VerbGive, "assist"}, {VerbGive, "chip"},
	{VerbGive, "add"}, {VerbGive, "award"}, {VerbGive, "channel"}, {VerbGive, "deliver"}, {VerbGive, "make made made making"}, {VerbGive, "come came come coming"},
	{VerbGive, "send sent sent sending"}, {VerbGive, "give away"}, {VerbGive, "release"}, {VerbGive, "inject"}, {VerbGive, "infuse"}, {VerbGive, "deposit deposited deposited depositing"},
	{VerbPay, "disburse"}, {VerbPay, "transfer transferred transferred transferring"}, {VerbPay, "spend spent spent spending"}, {VerbPay, "pay paid paid paying"},
	{VerbPay, "receive"}, {VerbPay, "distribute"},
	{VerbRaise, "collect"}, {VerbRaise, "gather"}, {VerbRaise, "secure"},
	{VerbSay, "say said said saying"}, {VerbSay, "state"}, {VerbSay, "note"}, {VerbSay, "add"}, {VerbSay, "explain"}, {VerbSay, "tell told told telling"},
	{VerbSay, "report"}, {VerbSay, "confirm"}, {VerbSay, "reveal"}, {VerbSay, "write wrote written writing"}, {VerbSay, "stress"}, {VerbSay, "emphasise"},
	{VerbSay, "emphasize"}, {VerbSay, "express"}, {VerbSay, "declare"}, {VerbSay, "indicate"}, {VerbSay, "disclose"}, {VerbSay, "underline"},
	{VerbIntend, "intend"}, {VerbIntend, "plan planned planned planning"}, {VerbIntend, "aim"}, {VerbIntend, "hope"}, {VerbIntend, "propose"},
	{VerbIntend, "consider"}, {VerbIntend, "seek sought sought seeking"}, {VerbIntend, "want"}, {VerbIntend, "expect"}, {VerbIntend, "wish"},
	{VerbAgree, "agree agreed agreed agreeing"}, {VerbAgree, "decide"}, {VerbAgree, "sign"},
	{VerbNeed, "need"}, {VerbNeed, "require"}, {VerbNeed, "request"}, {VerbNeed, "lack"},
	{VerbLift, "bring brought brought bringing"}, {VerbLift, "raise"}, {VerbLift, "increase"}, {VerbLift, "lift"}, {VerbLift, "boost"}, {VerbLift, "double"}, {VerbLift, "triple"}, {VerbLift, "top topped topped topping"},
	{VerbLift, "expand"}, {VerbLift, "rise rose risen rising"}, {VerbLift, "grow grew grown growing"}, {VerbLift, "strengthen"}, {VerbLift, "climb"},
	{VerbLift, "take took taken taking"},
}

// Verbs are the forms of the verbs above by their spelling.
var Verbs = pledgeVerbs()

func pledgeVerbs() map[string]Verb {
	out := map[string]Verb{}
	put := func(form, lemma, class string, t VerbForm) {
		if _, taken := out[form]; !taken {
			out[form] = Verb{lemma, class, t}
		}
	}
	for _, row := range verbTable {
		f := strings.Fields(row.forms)
		if len(f) == 2 { // particle verbs are known by their verb
			continue
		}
		b := f[0]
		put(b, b, row.class, BaseForm)
		put(thirdPerson(b), b, row.class, PresentForm)
		if len(f) == 4 {
			put(f[1], b, row.class, PastForm)
			put(f[2], b, row.class, PastForm)
			put(f[3], b, row.class, IngForm)
			continue
		}
		stem := strings.TrimSuffix(b, "e")
		put(stem+"ed", b, row.class, PastForm)
		put(stem+"ing", b, row.class, IngForm)
	}
	return out
}

func thirdPerson(b string) string {
	switch {
	case strings.HasSuffix(b, "s"), strings.HasSuffix(b, "x"), strings.HasSuffix(b, "ch"), strings.HasSuffix(b, "sh"):
		return b + "es"
	}
	return b + "s"
}

// PledgeNouns name money that is promised, or the promise. The label tells
// which: "pledge" for the promise itself, "aid" for what is given.
var PledgeNouns = NewCues([]Cue{
	{"pledge", "pledge"}, {"pledges", "pledge"}, {"commitment", "pledge"}, {"commitments", "pledge"}, {"promise", "pledge"}, {"promises", "pledge"},
	{"contribution", "aid"}, {"contributions", "aid"}, {"donation", "aid"}, {"donations", "aid"}, {"grant", "aid"}, {"grants", "aid"},
	{"loan", "aid"}, {"loans", "aid"}, {"soft loan", "aid"}, {"credit line", "aid"}, {"line of credit", "aid"}, {"credit", "aid"}, {"credits", "aid"},
	{"grant aid", "aid"}, {"aid package", "aid"}, {"support package", "aid"}, {"assistance package", "aid"}, {"package", "aid"}, {"rescue package", "aid"},
	{"financing package", "aid"}, {"aid", "aid"}, {"assistance", "aid"}, {"funding", "aid"}, {"financing", "aid"}, {"support", "aid"},
	{"initiatives", "aid"}, {"initiative", "aid"}, {"fund", "aid"}, {"relief", "aid"}, {"injection", "aid"}, {"infusion", "aid"}, {"envelope", "aid"}, {"facility", "aid"},
})
