package country

import "strings"

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// personNames are countries whose names people bear too.
var personNames = set(`Jordan Georgia Chad Israel Kenya Holland`)

// titles stand before a person's name.
var titles = set(`Mr Mrs Ms Miss Dr Prof Sir Lady Lord Dame Madam Messrs Judge Justice`)

// givenNames are common given names of people whose surnames are also places.
var givenNames = set(`
Aaron Adam Alan Albert Alex Alexander Alfred Alice Amanda Amy Andrew Angela Ann Anna Anne Anthony Arthur Barbara Ben
Benjamin Betty Bill Bob Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Charles Chris Christian Christina Christine
Christopher Claire Daniel Dave David Deborah Denise Dennis Denzel Diana Diane Diego Donald Donna Dorothy Douglas
Edward Elizabeth Ellen Emily Emma Eric Eva Evan Frances Francis Francisco Frank Fred Gary George Gerald Glenn Grace Graham Greg Gregory
Hannah Harold Harry Helen Henry Howard Hugh Ian Irene Isaac Jack Jacob James Jane Janet Jason Jean Jeff Jeffrey
Jennifer Jeremy Jerry Jessica Jim Joan Joe John Jonathan Jose José Joseph Joshua Juan Judith Julia Julian Julie Justin Karen Kate
Katherine Keith Kelly Ken Kenneth Kevin Kim Larry Laura Lawrence Lee Leon Leonard Linda Lisa Louis Louise Lucy Luis Luke Margaret Maria Marie Mark
Martha Martin Mary Matt Matthew Melissa Michael Michelle Miguel Mike Montell Nancy Nathan Neil Nicholas Nicole Nick Olivia Oscar Pamela Patricia Patrick
Paul Paula Peter Philip Rachel Ralph Ray Raymond Rebecca Ricardo Richard Rick Robert Roger Ron Ronald Rose Ross Roy Russell Ruth Ryan Sally
Sam Samuel Sandra Sara Sarah Scott Sean Sharon Simon Sophia Sophie Stephanie Stephen Steve Steven Stuart Susan Teresa
Theresa Thomas Tim Timothy Todd Tom Tony Vernon Victor Victoria Vincent Walter Wayne Wendy William`)

// institutions are capitalised words that follow a country or city and not a given name.
var institutions = set(`
Accord Accords Administration Agency Agreement Airlines Airport Ambassador Ambassadors Army Assembly Authority Bank Border Cabinet Chairman Chancellor Chief
City Club Commission Committee Communiqué Company Conference Congress Consensus Consul Convention Council Court Crown Dam Day Declaration
Defence Defense Delegation Department Deputy Development Dialogue Diet Director Economic Economy Embassy Emergency Energy Envoy Export Federation Finance
First Football Force Forces Foreign Former Forum Foundation Framework Fund Government Governor Group Head High House Initiative Innovation Institute
Interior International Investment Islamic Joint Justice King Leader Leaders Mayor Media Meeting Military Minister Ministers Ministry Mission Ms MP MPs Museum Nation
National Navy Office Olympics Opposition Pact Parliament Partnership Party Peace Permanent Plan Police Post President Presidents Press Prime
Principles Process Prince Princess Protocol Queen Railways Red Relations Representative Republic Research Response Review Road Royal School Secretary Security
Senate Senator Senior Special Speaker Stadium State States Strategic Strategy Strip Summit Supreme Talks Task Technology Times Tourism Trade Treaty
Trust University Vice Visit War Workshop`)

// prepositions stand before the name of a place.
var prepositions = set(`in at to from near outside into between via through around toward towards visit visited visits visiting
In At To From Near Outside Between reached left leaving across`)

// verbs are what governments do: a capital before one stands for its government.
var verbs = set(`
accepted accepts accused accuses adds added adopted agreed agrees aims announced announces appealed approved argues argued asked asks assumes
assumed backed backs believes believed blamed blames called calls cancelled claimed claims condemned condemns confirmed confirms considers considered
criticised criticized decided decides declared declares declined declines demanded demands denied denies denounced deployed dismissed dispatched
donated emphasised emphasized endorsed envisages expects expected expelled expressed expresses extended favours favors fears
hailed hopes hoped imposed insisted insists intends invited invites joined launched maintains maintained may might must needs
negotiated offered offers opposed opposes ordered pledged pledges plans planned prefers pressed promised promises proposed proposes protested provided
pushed ratified reaffirmed recalled recognised recognized refused refuses regards rejected rejects reiterated released
responded says said sanctioned seeks sent sees seems signed sought stated stresses stressed summoned supported supports suggested suspects suspended
threatened threatens told tries underlined unveiled urged urges views vowed vows wanted wants warned warns welcomed welcomes wishes withdrew`)

// helpers may stand between a capital and such a verb.
var helpers = set(`also has had have would will could should did does never always recently then now still since already again
today yesterday long later earlier firmly strongly officially formally previously repeatedly reportedly is was not itself`)

// languages are demonyms that name a language too.
var languages = set(`
Arabic Chinese Danish Dutch English Finnish French German Greek Italian Japanese Kazakh Korean Kyrgyz Mongolian Norwegian Persian Polish
Portuguese Russian Spanish Swedish Tajik Thai Turkish Turkmen Ukrainian Uzbek Vietnamese Hungarian Czech Romanian Serbian Bulgarian`)

// languageWords show beside a demonym that the language is meant.
var languageWords = set(`language languages translation translations version versions subtitles fluently text texts speaker speakers speaking`)

// months, by their first three letters, show that a date follows a place.
var months = set(`jan feb mar apr may jun jul aug sep oct nov dec`)
