package lang

// Papers are the nouns of documents that states and bodies adopt; the label is the
// kind of agreement.
var Papers = NewCues([]Cue{
	{"joint statement", "joint_statement"}, {"joint statements", "joint_statement"}, {"statement", "statement"}, {"chair 's statement", "chair_statement"}, {"chairs ' statement", "chair_statement"},
	{"chairman 's statement", "chair_statement"}, {"chair 's summary", "chair_statement"}, {"co-chairs ' statement", "chair_statement"},
	{"joint declaration", "declaration"}, {"leaders declaration", "declaration"}, {"leaders ' declaration", "declaration"}, {"declaration", "declaration"}, {"declarations", "declaration"},
	{"communique", "communique"}, {"communiqué", "communique"}, {"joint communique", "communique"}, {"joint communiqué", "communique"},
	{"joint press release", "press_release"}, {"joint press statement", "press_release"}, {"joint news release", "press_release"},
	{"action plan", "action_plan"}, {"action plans", "action_plan"}, {"plan of action", "action_plan"}, {"action programme", "action_plan"}, {"action program", "action_plan"},
	{"programme of action", "action_plan"}, {"program of action", "action_plan"}, {"action agenda", "action_plan"},
	{"road map", "road_map"}, {"road maps", "road_map"}, {"roadmap", "road_map"}, {"roadmaps", "road_map"},
	{"memorandum of understanding", "memorandum"}, {"memoranda of understanding", "memorandum"}, {"memorandums of understanding", "memorandum"},
	{"memorandum of cooperation", "memorandum"}, {"memorandum", "memorandum"}, {"memoranda", "memorandum"}, {"mou", "memorandum"}, {"mous", "memorandum"}, {"letter of intent", "memorandum"},
	{"treaty", "treaty"}, {"treaties", "treaty"}, {"convention", "convention"}, {"conventions", "convention"}, {"covenant", "convention"}, {"charter", "charter"},
	{"protocol", "protocol"}, {"protocols", "protocol"}, {"accord", "agreement"}, {"accords", "agreement"}, {"pact", "agreement"}, {"compact", "agreement"},
	{"agreement", "agreement"}, {"agreements", "agreement"}, {"framework agreement", "agreement"},
	{"bilateral investment agreement", "bilateral_investment_agreement"}, {"bilateral investment agreements", "bilateral_investment_agreement"},
	{"bilateral investment treaty", "bilateral_investment_agreement"}, {"bilateral investment treaties", "bilateral_investment_agreement"},
	{"investment agreement", "bilateral_investment_agreement"}, {"investment agreements", "bilateral_investment_agreement"}, {"investment protection agreement", "bilateral_investment_agreement"},
	{"free trade agreement", "trade_agreement"}, {"free trade agreements", "trade_agreement"}, {"trade agreement", "trade_agreement"}, {"trade agreements", "trade_agreement"},
	{"strategy", "strategy"}, {"strategies", "strategy"}, {"work plan", "work_plan"}, {"working plan", "work_plan"}, {"work programme", "work_plan"}, {"work program", "work_plan"},
	{"implementation plan", "work_plan"}, {"strategic plan", "strategy"}, {"program", "programme"}, {"programme", "programme"}, {"framework", "framework"},
	{"guidelines", "guidelines"}, {"principles", "principles"}, {"resolution", "resolution"}, {"resolutions", "resolution"}, {"outcome document", "outcome_document"},
	{"outcome documents", "outcome_document"}, {"factsheet", "factsheet"}, {"fact sheet", "factsheet"}, {"concept note", "concept"}, {"concept", "concept"}, {"package of documents", "outcome_document"},
	{"documents", "outcome_document"}, {"vision statement", "declaration"}, {"joint vision", "declaration"}, {"consensus", "declaration"}, {"agenda", "strategy"}, {"vision", "declaration"},
})

// LoosePapers are kinds whose nouns are also everyday words: they need a capital
// letter, a quotation mark or a modifier of their own.
var LoosePapers = wordsOf(`programme framework concept principles guidelines`)

// NamedPapers are kinds that count only as a name, in capitals.
var NamedPapers = wordsOf(`declaration strategy`)

// PaperActs are verbs that bring a document about, by form; the label is the modality.
var PaperActs = paperActs(map[string]string{
	"adopt": "adopted", "sign": "signed", "issue": "issued", "publish": "issued", "release": "issued", "endorse": "endorsed", "approve": "approved",
	"agree": "agreed", "conclude": "signed", "ratify": "adopted", "initial": "agreed", "launch": "adopted", "unveil": "issued",
	"formulate": "adopted", "establish": "adopted", "form": "adopted", "develop": "adopted", "accept": "adopted", "seal": "signed", "finalise": "agreed", "finalize": "agreed",
	"reach": "agreed", "announce": "issued", "exchange": "signed", "pass": "adopted", "propose": "proposed", "draft": "proposed", "prepare": "proposed", "negotiate": "planned",
})

// PaperAct is one form of such a verb.
type PaperAct struct {
	Lemma    string
	Modality string
	Form     VerbForm
}

func paperActs(list map[string]string) map[string]PaperAct {
	out := map[string]PaperAct{}
	for b, modality := range list {
		stem := b
		last := b[len(b)-1]
		if last == 'e' {
			stem = b[:len(b)-1]
		}
		past := stem + "ed"
		switch b {
		case "ratify":
			past = "ratified"
		case "initial":
			past = "initialled"
		}
		out[b] = PaperAct{b, modality, BaseForm}
		out[thirdPerson(b)] = PaperAct{b, modality, PresentForm}
		out[past] = PaperAct{b, modality, PastForm}
		out[stem+"ing"] = PaperAct{b, modality, IngForm}
	}
	out["ratifies"] = PaperAct{"ratify", list["ratify"], PresentForm}
	out["initialed"] = PaperAct{"initial", list["initial"], PastForm}
	return out
}

// PaperVerbs limits the verbs of nouns that mean documents only with some of them.
var PaperVerbs = map[string]map[string]bool{
	"statement":                      wordsOf("adopt sign issue publish release endorse"),
	"chair_statement":                wordsOf("adopt issue publish release endorse"),
	"press_release":                  wordsOf("adopt issue publish release"),
	"communique":                     wordsOf("adopt sign issue publish release endorse agree approve"),
	"agreement":                      wordsOf("adopt sign conclude ratify initial reach seal endorse approve negotiate propose exchange finalise finalize"),
	"trade_agreement":                wordsOf("adopt sign conclude ratify initial reach seal negotiate propose finalise finalize"),
	"strategy":                       wordsOf("adopt approve endorse sign form formulate launch agree publish unveil finalise finalize"),
	"programme":                      wordsOf("adopt approve endorse sign agree"),
	"framework":                      wordsOf("adopt approve endorse sign agree"),
	"concept":                        wordsOf("adopt approve endorse agree"),
	"principles":                     wordsOf("adopt endorse agree"),
	"guidelines":                     wordsOf("adopt approve endorse issue publish agree"),
	"resolution":                     wordsOf("adopt pass approve endorse"),
	"outcome_document":               wordsOf("adopt sign issue endorse approve agree"),
	"factsheet":                      wordsOf("adopt issue publish release approve"),
	"road_map":                       wordsOf("adopt sign approve endorse agree launch issue formulate finalise finalize"),
	"declaration":                    wordsOf("adopt sign issue publish release endorse approve agree"),
	"protocol":                       wordsOf("adopt sign conclude ratify initial approve"),
	"memorandum":                     wordsOf("sign conclude initial exchange seal ratify approve"),
	"convention":                     wordsOf("adopt sign conclude ratify approve"),
	"charter":                        wordsOf("adopt sign ratify approve endorse"),
	"treaty":                         wordsOf("adopt sign conclude ratify initial seal negotiate"),
	"work_plan":                      wordsOf("adopt approve endorse agree sign finalise finalize"),
	"action_plan":                    wordsOf("adopt approve endorse agree sign issue launch finalise finalize publish formulate release announce"),
	"joint_statement":                wordsOf("adopt sign issue publish release endorse approve agree accept"),
	"bilateral_investment_agreement": wordsOf("sign conclude ratify initial reach negotiate propose"),
}

// PaperModifiers are words that may stand before the noun of a document and belong to its name.
var PaperModifiers = wordsOf(`joint bilateral multilateral comprehensive strategic regional national international political economic trade investment free double
	taxation security defence defense partnership development cooperation co-operation working work implementation humanitarian military peace ceasefire
	first second third fourth fifth sixth seventh eighth ninth tenth final interim framework draft long-term three-year five-year two-year intergovernmental
	cultural nuclear border transit transport energy climate outcome legally binding trilateral visa-free readmission extradition loan grant financing`)

// PaperDrop are words before the noun of a document that are no part of its name.
var PaperDrop = wordsOf(`new previous current latest following agreed proposed so-called similar such above existing final important own recent signed adopted planned landmark historic`)

// PaperNouns are nouns of what is done about a document: "the signing of"; the label is
// the modality.
var PaperNouns = NewCues([]Cue{
	{"signing of", "signed"}, {"signature of", "signed"}, {"conclusion of", "signed"}, {"adoption of", "adopted"}, {"approval of", "approved"},
	{"endorsement of", "endorsed"}, {"issuance of", "issued"}, {"publication of", "issued"}, {"release of", "issued"},
})

// PaperDone are words before such a noun that tell it has happened.
var PaperDone = wordsOf(`welcomed welcomes welcome welcoming witnessed noted noting after following hailed praised marked attended upon since resulted culminated with recalled recalling saw applauded celebrated`)

// PaperOpen are words near it that tell it has not.
var PaperOpen = wordsOf(`planned expected scheduled foreseen plans plan intend intends prepare prepared preparing preparation towards toward before upcoming forthcoming await awaiting possible future early swift speed accelerate finalise finalize`)
