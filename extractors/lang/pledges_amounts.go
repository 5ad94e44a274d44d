package lang

// The kinds of sums that are no pledge.
const (
	SumDelivered  = "delivered"
	SumTarget     = "target"
	SumNeed       = "need"
	SumCumulative = "cumulative_total"
	SumRemainder  = "remainder"
	SumLevel      = "current_level"
	SumProject    = "project_value"
	SumBudget     = "budget"
	SumDifference = "difference"
	SumCapital    = "capital_increase"
	SumGDP        = "gdp"
)

// SumBefore are phrases that stand right before an amount (qualifiers such as
// "about" left out) and tell that it is no pledge.
var SumBefore = NewCues([]Cue{
	{"target of", SumTarget}, {"goal of", SumTarget}, {"objective of", SumTarget}, {"targets of", SumTarget}, {"target is", SumTarget}, {"goal of raising", SumTarget},
	{"target of raising", SumTarget}, {"aims to raise", SumTarget}, {"aim to raise", SumTarget}, {"hopes to raise", SumTarget}, {"hope to raise", SumTarget},
	{"aimed to raise", SumTarget}, {"seeks to raise", SumTarget}, {"seeking to raise", SumTarget}, {"aiming to raise", SumTarget}, {"to mobilise", SumTarget},
	{"to raise", SumTarget}, {"aiming for", SumTarget}, {"aim of raising", SumTarget}, {"target to", SumTarget},
	{"need of", SumNeed}, {"needs of", SumNeed}, {"needs", SumNeed}, {"need", SumNeed}, {"requires", SumNeed}, {"require", SumNeed}, {"required", SumNeed},
	{"requirements of", SumNeed}, {"requirement of", SumNeed}, {"appeal for", SumNeed}, {"appealed for", SumNeed}, {"appealing for", SumNeed},
	{"appeals for", SumNeed}, {"asked for", SumNeed}, {"asks for", SumNeed}, {"asking for", SumNeed}, {"calling for", SumNeed}, {"called for", SumNeed},
	{"request for", SumNeed}, {"requested", SumNeed}, {"requests", SumNeed}, {"seeks", SumNeed}, {"seeking", SumNeed}, {"sought", SumNeed},
	{"appeal of", SumNeed}, {"shortfall of", SumNeed}, {"gap of", SumNeed}, {"lacks", SumNeed}, {"short of", SumNeed}, {"needed", SumNeed},
	{"totalling", SumCumulative}, {"totaling", SumCumulative}, {"totalled", SumCumulative}, {"totaled", SumCumulative},
	{"so far raised", SumCumulative}, {"so far received", SumCumulative}, {"cumulative", SumCumulative},
	{"has raised", SumCumulative}, {"have raised", SumCumulative}, {"had raised", SumCumulative},
	{"accumulated", SumCumulative}, {"altogether", SumCumulative}, {"mobilised so far", SumCumulative},
	{"remaining", SumRemainder}, {"outstanding", SumRemainder}, {"balance of", SumRemainder}, {"remainder of", SumRemainder}, {"rest of", SumRemainder}, {"unspent", SumRemainder},
	{"reached", SumLevel}, {"come to", SumLevel}, {"came to", SumLevel}, {"comes to", SumLevel}, {"added up to", SumLevel}, {"add up to", SumLevel}, {"stood at", SumLevel}, {"stands at", SumLevel}, {"standing at", SumLevel}, {"amounted to", SumLevel}, {"amounts to", SumLevel},
	{"amounting to", SumLevel}, {"turnover of", SumLevel}, {"turnover was", SumLevel}, {"trade of", SumLevel}, {"exports of", SumLevel}, {"imports of", SumLevel}, {"exceeded", SumLevel},
	{"exceeds", SumLevel}, {"currently", SumLevel}, {"revenue of", SumLevel}, {"revenues of", SumLevel}, {"debt of", SumLevel}, {"debts of", SumLevel}, {"at present", SumLevel},
	{"assets of", SumLevel}, {"capital of", SumLevel}, {"reserves of", SumLevel}, {"down from", SumLevel}, {"up from", SumLevel}, {"from the current", SumLevel}, {"existing", SumLevel},
	{"compared with", SumLevel}, {"compared to", SumLevel},
	{"worth", SumProject}, {"valued at", SumProject}, {"cost of", SumProject}, {"costs of", SumProject}, {"costing", SumProject}, {"cost", SumProject}, {"costs", SumProject},
	{"estimated at", SumProject}, {"value of", SumProject}, {"project of", SumProject}, {"projects of", SumProject}, {"priced at", SumProject},
	{"investment of", SumProject}, {"investments of", SumProject}, {"deal of", SumProject}, {"contract of", SumProject}, {"damage of", SumProject}, {"losses of", "none"}, {"loss of", "none"}, {"profit of", "none"}, {"profits of", "none"}, {"lost", "none"}, {"earned", "none"},
	{"damages of", SumProject}, {"price of", SumProject}, {"investments worth", SumProject},
	{"budget of", SumBudget}, {"budget is", SumBudget}, {"budget was", SumBudget}, {"spending of", SumBudget}, {"expenditure of", SumBudget}, {"budgeted", SumBudget}, {"budget to", SumBudget},
	{"increase of", SumDifference}, {"decrease of", SumDifference}, {"rise of", SumDifference}, {"reduction of", SumDifference}, {"cut of", SumDifference}, {"drop of", SumDifference},
	{"increased by", SumDifference}, {"decreased by", SumDifference}, {"rose by", SumDifference}, {"fell by", SumDifference}, {"down by", SumDifference}, {"up by", SumDifference},
	{"reduced by", SumDifference}, {"cut by", SumDifference}, {"grew by", SumDifference}, {"difference of", SumDifference}, {"surplus of", SumDifference}, {"deficit of", SumDifference},
	{"short by", SumDifference},
	{"capital increase of", SumCapital}, {"capital by", SumCapital}, {"capital to", SumCapital}, {"capitalisation of", SumCapital}, {"capitalization of", SumCapital},
	{"gdp of", SumGDP}, {"gdp , or", SumGDP}, {"gdp (", SumGDP}, {"economy , or", SumGDP}, {"gdp is", SumGDP}, {"gdp was", SumGDP}, {"gross domestic product of", SumGDP}, {"economy of", SumGDP}, {"gdp reached", SumGDP}, {"gdp stood at", SumGDP},
	{"fine of", "none"}, {"fined", "none"}, {"debt relief of", "none"},
	{"disbursed", SumDelivered}, {"has disbursed", SumDelivered}, {"delivered", SumDelivered}, {"transferred", SumDelivered}, {"spent", SumDelivered}, {"received", SumDelivered},
	{"paid", SumDelivered}, {"already provided", SumDelivered}, {"disbursement of", SumDelivered}, {"disbursements of", SumDelivered}, {"paid out", SumDelivered},
})

// SumAfter are phrases that stand right after an amount, a few words apart at most.
var SumAfter = NewCues([]Cue{
	{"over budget", SumDifference}, {"under budget", SumDifference}, {"lower", SumDifference}, {"higher", SumDifference}, {"less than", SumDifference}, {"more than in", SumDifference}, {"more than the", SumDifference}, {"below", SumDifference}, {"above", SumDifference},
	{"increase", SumDifference}, {"decrease", SumDifference}, {"gap", SumNeed}, {"shortfall", SumNeed}, {"short of", SumNeed}, {"short", SumNeed},
	{"appeal", SumNeed}, {"is needed", SumNeed}, {"are needed", SumNeed}, {"was needed", SumNeed}, {"were needed", SumNeed}, {"is required", SumNeed}, {"are required", SumNeed},
	{"will be needed", SumNeed}, {"will be required", SumNeed}, {"would be needed", SumNeed}, {"it needs", SumNeed}, {"he requested", SumNeed}, {"needed", SumNeed}, {"required", SumNeed},
	{"target", SumTarget}, {"goal", SumTarget}, {"objective", SumTarget},
	{"remains", SumRemainder}, {"remain", SumRemainder}, {"remained", SumRemainder}, {"is still missing", SumRemainder}, {"still to be", SumRemainder}, {"is outstanding", SumRemainder}, {"left", SumRemainder},
	{"project", SumProject}, {"projects", SumProject}, {"deal", SumProject}, {"contract", SumProject}, {"contracts", SumProject}, {"pipeline", SumProject}, {"plant", SumProject},
	{"railway", SumProject}, {"highway", SumProject}, {"port", SumProject}, {"bridge", SumProject}, {"dam", SumProject}, {"investment", SumProject}, {"investments", SumProject},
	{"in investment", SumProject}, {"in investments", SumProject}, {"in damage", SumProject}, {"in damages", SumProject}, {"in losses", SumProject},
	{"budget", SumBudget}, {"economy", SumGDP}, {"of the global economy", SumGDP}, {"of the world economy", SumGDP}, {"of global gdp", SumGDP}, {"of gdp", SumGDP},
	{"of the world's gdp", SumGDP}, {"in gdp", SumGDP}, {"gdp", SumGDP},
	{"in trade", SumLevel}, {"in bilateral trade", SumLevel}, {"in exports", SumLevel}, {"in imports", SumLevel}, {"turnover", SumLevel}, {"in debt", SumLevel}, {"in revenue", SumLevel},
	{"capital increase", SumCapital},
	{"so far", SumCumulative}, {"to date", SumCumulative}, {"since", SumCumulative}, {"over the years", SumCumulative}, {"has been disbursed", SumDelivered},
	{"have been disbursed", SumDelivered}, {"was disbursed", SumDelivered}, {"were disbursed", SumDelivered}, {"was delivered", SumDelivered}, {"already delivered", SumDelivered},
	{"already disbursed", SumDelivered}, {"already received", SumDelivered}, {"already provided", SumDelivered}, {"has been delivered", SumDelivered}, {"have been delivered", SumDelivered},
	{"was spent", SumDelivered}, {"were spent", SumDelivered}, {"has been spent", SumDelivered}, {"have been spent", SumDelivered},
})

// SumSubjects are nouns that tell what an amount is when it is said of them: "the budget
// for next year is $5 million".
var SumSubjects = NewCues([]Cue{
	{"budget", SumBudget}, {"target", SumTarget}, {"goal", SumTarget}, {"cost", SumProject}, {"costs", SumProject}, {"price", SumProject}, {"value", SumProject},
	{"need", SumNeed}, {"needs", SumNeed}, {"requirement", SumNeed}, {"requirements", SumNeed}, {"gap", SumNeed}, {"shortfall", SumNeed}, {"appeal", SumNeed},
	{"gdp", SumGDP}, {"gross domestic product", SumGDP}, {"balance", SumRemainder}, {"remainder", SumRemainder}, {"turnover", SumLevel}, {"trade", SumLevel},
	{"exports", SumLevel}, {"imports", SumLevel}, {"debt", SumLevel}, {"capital", SumLevel}, {"revenue", SumLevel}, {"difference", SumDifference}, {"deficit", SumDifference},
	{"total", SumCumulative},
})

// PartBefore are phrases before an amount that make it a part of the one before.
var PartBefore = NewCues([]Cue{
	{"including", "part"}, {"includes", "part"}, {"include", "part"}, {"included", "part"}, {"of which", "part"}, {"of that", "part"}, {"of this", "part"},
	{"comprising", "part"}, {"comprises", "part"}, {"consisting of", "part"}, {"consists of", "part"}, {"made up of", "part"}, {"composed of", "part"},
	{"of this amount", "part"}, {"of that amount", "part"}, {"of that sum", "part"}, {"of this sum", "part"}, {"among which", "part"}, {"of the total ,", "part"}, {"of this total ,", "part"}, {"of that total ,", "part"}, {"of the sum ,", "part"}, {"of these funds ,", "part"}, {"of the funds ,", "part"},
})

// Donors are words for several unnamed givers together.
var Donors = NewCues([]Cue{
	{"donors", ""}, {"rich countries", ""}, {"developed countries", ""}, {"wealthy nations", ""}, {"rich nations", ""}, {"industrialised countries", ""}, {"industrialized countries", ""}, {"donor countries", ""}, {"donor nations", ""}, {"donor governments", ""}, {"donor community", ""}, {"international donors", ""},
	{"international community", ""}, {"development partners", ""}, {"international partners", ""}, {"world leaders", ""}, {"leaders", ""}, {"western governments", ""}, {"the members", ""}, {"participants", ""},
	{"conference participants", ""}, {"participating countries", ""}, {"global donors", ""}, {"creditors", ""}, {"lenders", ""}, {"donor conference", ""},
	{"pledging conference", ""}, {"donors' conference", ""}, {"donors conference", ""}, {"contributors", ""}, {"western donors", ""}, {"countries and organizations", ""},
	{"governments and philanthropists", ""}, {"donor countries and organizations", ""}, {"donor countries and organisations", ""},
})
