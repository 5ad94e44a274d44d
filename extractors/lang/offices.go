package lang

import "strings"

// officeRules tell the rank of a title by its head noun and the words around it, a rule a
// line: heads | conditions | rank. Of the rules of a head the first whose conditions all
// hold applies. A condition is a word of the title ("a/b": one of them; "a+b": both in a
// row; "!a": not a) or a fact about it:
//
//	@foreign    it is in charge of foreign affairs       @igo    it is of a body of states
//	@portfolio  it is in charge of something             @org    it is of a body
//	@region     it is for a region of the world          @fco    it is of a foreign ministry
//	@country    it is of a country by its own words      @mods   words stand before its head
//	@group      the word before it names no country
//
// In a rank, $ stands for the portfolios and * for the head, both in snake case.
const officeRules = `
minister fm pm prime-minister taoiseach deputy-minister|prime/pm/taoiseach deputy/vice/assistant/under|deputy_prime_minister
minister fm pm prime-minister taoiseach deputy-minister|prime/pm/taoiseach|prime_minister
minister fm deputy-minister|@foreign/fm parliamentary|parliamentary_vice_foreign_minister
minister fm deputy-minister|@foreign/fm first deputy/vice/assistant|first_deputy_foreign_minister
minister fm deputy-minister|@foreign/fm deputy/vice/assistant/state/junior|deputy_foreign_minister
minister|@fco|deputy_foreign_minister
minister fm|@foreign/fm|foreign_minister
minister deputy-minister|deputy/vice/assistant|deputy_minister
minister|@region|deputy_foreign_minister
minister|@portfolio|$_minister
minister||minister
president president-elect|vice/deputy|vice_president
president president-elect|@igo|igo_head
president president-elect|@org|organisation_president
president president-elect||president
premier|deputy/vice|deputy_prime_minister
premier||prime_minister
chancellor|exchequer|finance_minister
chancellor|vice/deputy|deputy_prime_minister
chancellor|@org|organisation_chancellor
chancellor||chancellor
vice-chancellor||deputy_prime_minister
king queen emperor empress emir amir sultan monarch pope||monarch
prince princess|crown|crown_prince
prince princess||
elbasy||former_president
ambassador||ambassador
secretary|chief cabinet deputy|deputy_chief_cabinet_secretary
secretary|chief cabinet|chief_cabinet_secretary
secretary|press|spokesperson
secretary general secretary-general general-secretary|secretary+general/general+secretary assistant/deputy/vice/under|senior_official
secretary general secretary-general general-secretary|secretary+general/general+secretary|igo_head
secretary|assistant/under/associate|senior_official
secretary|secretary+of+state/@foreign deputy|deputy_foreign_minister
secretary|secretary+of+state+for !@foreign|$_minister
secretary|secretary+of+state/@foreign|foreign_minister
secretary|permanent/parliamentary|senior_official
secretary|executive @igo|igo_head
secretary|executive|executive_secretary
secretary|@portfolio !deputy|$_minister
secretary|deputy|deputy_secretary
secretary|@org/@mods|office_secretary
secretary||secretary
general|director+general deputy/vice/assistant|senior_official
general director-general|director+general @igo|igo_head
general director-general|director+general|director_general
general|attorney/prosecutor|attorney_general
general|consul|consul_general
general||military
under-secretary under-secretary-general undersecretary||senior_official
representative|permanent|permanent_representative
envoy||special_envoy
representative coordinator co-ordinator plenipotentiary|special/high|special_representative
adviser advisor|special|special_adviser
high-commissioner|@org|igo_head
high-commissioner||ambassador
commissioner|high @org|igo_head
commissioner|high|ambassador
vice-president||vice_president
spokesperson spokesman spokeswoman||spokesperson
senator congressman congresswoman parliamentarian legislator lawmaker mp mep congressmember||legislator
speaker|deputy|deputy_speaker
speaker||legislator
admiral colonel marshal commander commander-in-chief||military
leader|majority/minority/house/senate|majority_leader
leader|@org|organisation_leader
leader|supreme/paramount|leader
leader|@mods/@group|group_leader
leader||leader
head|head+of+state|head_of_state
head|head+of+government|head_of_government
head chief|policy|policy_chief
head chief|deputy|deputy_head
head chief|army/navy/air/military/defence/defense|military_chief
chief|chief+of+staff @country !@org|military_chief
chief|general+staff/chief+of+defence/chief+of+defense|military_chief
head chief|!of !for !@mods @igo|igo_head
head chief|foreign|policy_chief
head chief||head
chair chairman chairwoman chairperson|joint+chiefs|military_chief
chair chairman chairwoman chairperson|of+ministers/state+council deputy/vice|deputy_prime_minister
chair chairman chairwoman chairperson|of+ministers|prime_minister
chair chairman chairwoman chairperson|senate/parliament/duma|parliament_chair
chair chairman chairwoman chairperson||chair
charge chargé|general+staff|
charge chargé||charge_d_affaires
official|senior|senior_official
`

// officeClasses are the classes of the ranks that corpus.Ranks does not know; a rank
// without a line is of another official, a minister's or a spokesperson's by its ending.
var officeClasses = map[string]string{
	"majority_leader":  "legislator",
	"deputy_speaker":   "legislator",
	"parliament_chair": "legislator",
	"military_chief":   "military",
	"special_adviser":  "special_representative",
}

// ClassOfOffice is the class of a rank that only the tables of this package know, or "".
func ClassOfOffice(rank string) string { return officeClasses[rank] }

// rankWords are what stands before a name without a title's grammar, "Lt. Gen. X", with the
// class; words in a row are one title, and the last one that has a class gives it.
var rankWords = buildRankWords(map[string]string{
	"military": `general gen lieutenant lt lieut colonel col major maj captain capt commander cmdr cdr sergeant sgt corporal cpl admiral adm brigadier brig marshal
		commodore ensign specialist spc airman private pvt`,
	"legislator": `sen rep congressman congresswoman senator`,
	"governor":   `gov governor`,
	"ambassador": `amb`,
	"president":  `pres`,
	"cleric":     `archbishop bishop cardinal patriarch ayatollah mullah`,
	"professor":  `professor prof`,
	"-":          `rear vice staff chief petty warrant officer squadron wing group air master gunnery leading senior first second army marine`,
})

func buildRankWords(of map[string]string) map[string]string {
	m := map[string]string{}
	for rank, words := range of {
		for _, w := range strings.Fields(words) {
			m[w] = rank
		}
	}
	return m
}

// RankWord is the rank that a word before a name gives, "-" for a word that is only
// a part of such a rank ("Rear", "Petty"), or "".
func RankWord(word string) string {
	return rankWords[strings.ToLower(strings.TrimSuffix(word, "."))]
}

// OnlyRank tells of a rank that has no other meaning, so that it is one in small letters too:
// "air force lieutenant X"; not "general" or "captain".
func OnlyRank(word string) bool {
	switch word {
	case "lieutenant", "colonel", "sergeant", "corporal", "brigadier", "commodore", "admiral":
		return true
	}
	return false
}

// OfficeNoun tells of a word that is a name's or an honorific as a rule and an office when it
// stands with "the" or "of": "the Archbishop of York", "a professor of law".
func OfficeNoun(lower string) bool {
	switch rankWords[lower] {
	case "cleric", "professor":
		return true
	}
	return false
}

// OrgNoun tells of a noun in small letters that an office can be of: "speaker of
// parliament", "commander of the army".
func OrgNoun(lower string) bool { return orgNouns[lower] }

var orgNouns = set(`parliament staff government state army navy forces force police court board party house senate council committee commission coalition delegation
mission opposition assembly cabinet team bloc group union fleet brigade division militia movement agency ministry embassy republic intelligence operations bank unit region city
negotiators observers delegation`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// impliedOffices: titles that one country alone has: words of the title | country | countries whose
// naming in the article speaks against it.
const impliedOffices = `
chief cabinet secretary|JP|
parliamentary vice|JP|
assistant secretary of state|US|
under secretary of state for political|US|
secretary of state for|GB|
chancellor of the exchequer|GB|
home secretary|GB|
foreign secretary|GB|IN PH PK BD
defence secretary|GB|IN PK
development secretary|GB|
foreign office|GB|
defense secretary|US|PH
secretary of defense|US|PH
treasury secretary|US|
secretary of the treasury|US|
homeland security|US|
elbasy|KZ|
taoiseach|IE|
bundeskanzler|DE|
union home minister|IN|
external affairs minister|IN|
minister of external affairs|IN|LK NG BR
secretary of state of the holy see|VA|
`

// ImpliedOffice is a line of impliedOffices.
type ImpliedOffice struct {
	Words, Country string
	Unless         []string
}

// ImpliedOffices are the titles that one country alone has, in order.
var ImpliedOffices = buildImplied()

func buildImplied() []ImpliedOffice {
	var out []ImpliedOffice
	for _, line := range strings.Split(strings.TrimSpace(impliedOffices), "\n") {
		f := strings.Split(line, "|")
		out = append(out, ImpliedOffice{f[0], f[1], strings.Fields(f[2])})
	}
	return out
}

// officeLinks are the words between a name and its title that make the one the holder of
// the other, with what they say of the time: now, "then" for a time that is over, "former".
var officeLinks = buildRankWords(map[string]string{
	"now": `as became becomes become remains remained named appointed elected is are being serves serving sworn took takes assumed assumes assuming works acts continues
		succeeded replaced nominated confirmed reappointed reelected re-elected inaugurated`,
	"then":   `was were served been acted worked`,
	"former": `resigned resigns quit retired stepped formerly previously once ousted dismissed removed sacked`,
})

// OfficeLink is what a word between a name and a title says of the holding: "now", "then",
// "former", or "" when it does not join the two.
func OfficeLink(lower string) string { return officeLinks[lower] }

// headVerbs are the verbs that say who is at the head of a body, with the office as a noun.
var headVerbs = map[string]string{"heads": "head", "leads": "leader", "chairs": "chair", "headed": "head", "chaired": "chair", "commands": "commander", "directs": "director", "runs": "head"}

// HeadVerb is the office, as a noun, that a verb gives its subject: "heads", head; or "".
func HeadVerb(lower string) string { return headVerbs[lower] }

// IntergovernmentalBody tells whether an organisation is one of states by its name: as known, or
// as part of the United Nations or the European Union.
func IntergovernmentalBody(name string) bool {
	if strings.HasPrefix(name, "UN ") || strings.HasPrefix(name, "United Nations") || strings.HasPrefix(name, "European ") || strings.Contains(name, "Intergovernmental") {
		return !strings.HasSuffix(name, "Service")
	}
	b, ok := BodyByForm(name)
	return ok && (b.Meets || strings.HasPrefix(name, "World ") || strings.HasPrefix(name, "International ") && !strings.HasSuffix(name, "Cross"))
}

// OfficeFacts are what a rule of ranks asks of a title.
type OfficeFacts struct {
	Text      string   // the title in small letters, hyphens as blanks, the head in the singular
	Words     []string // the words of Text
	Portfolio []string
	Foreign, Region, Igo, Org, Ministry,
	Country, Mods, Group bool
}

// RankOfOffice is the rank of a title with the head noun, by the first of the rules that applies; "" when
// the head is none of an office. A head without rules is its own rank.
func RankOfOffice(head string, f *OfficeFacts) string {
	rules, ok := rankRules[head]
	if !ok {
		return strings.ReplaceAll(head, "-", "_")
	}
	for i := range rules {
		if rules[i].applies(f) {
			return rules[i].write(head, f)
		}
	}
	return strings.ReplaceAll(head, "-", "_")
}

type rankRule struct {
	conditions [][]string // all must hold, of each one of the alternatives
	rank       string
}

var rankRules = buildRankRules()

func buildRankRules() map[string][]rankRule {
	m := map[string][]rankRule{}
	for _, line := range strings.Split(strings.TrimSpace(officeRules), "\n") {
		f := strings.Split(line, "|")
		r := rankRule{rank: f[2]}
		for _, c := range strings.Fields(f[1]) {
			r.conditions = append(r.conditions, strings.Split(strings.ReplaceAll(c, "+", " "), "/"))
		}
		for _, h := range strings.Fields(f[0]) {
			m[h] = append(m[h], r)
		}
	}
	return m
}

func (r *rankRule) applies(f *OfficeFacts) bool {
	for _, any := range r.conditions {
		ok := false
		for _, c := range any {
			if w, not := strings.CutPrefix(c, "!"); not {
				ok = ok || !f.has(w)
			} else {
				ok = ok || f.has(c)
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

func (r *rankRule) write(head string, f *OfficeFacts) string {
	if rest, ok := strings.CutPrefix(r.rank, "$"); ok {
		if len(f.Portfolio) == 0 {
			return strings.TrimPrefix(rest, "_")
		}
		return strings.Join(f.Portfolio, "_") + rest
	}
	return strings.ReplaceAll(r.rank, "*", strings.ReplaceAll(head, "-", "_"))
}

// has tells whether a title has a word, words in a row or a fact.
func (f *OfficeFacts) has(c string) bool {
	switch c {
	case "@foreign":
		return f.Foreign
	case "@portfolio":
		return len(f.Portfolio) > 0
	case "@region":
		return f.Region
	case "@igo":
		return f.Igo
	case "@org":
		return f.Org
	case "@fco":
		return f.Ministry
	case "@country":
		return f.Country
	case "@mods":
		return f.Mods
	case "@group":
		return f.Group
	}
	if strings.IndexByte(c, ' ') > 0 {
		return strings.Contains(f.Text, c)
	}
	for _, w := range f.Words {
		if w == c {
			return true
		}
	}
	return false
}
