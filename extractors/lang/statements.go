package lang

// Sayings are phrases that say something of a series, body or meeting; the label is
// the predicate of the statement. The object is what follows, but for "denied",
// where it is what stands before.
var Sayings = NewCues([]Cue{
	{"with the goal to", "goal"}, {"with the goal of", "goal"}, {"with the aim of", "goal"}, {"with the aim to", "goal"}, {"with the objective of", "goal"},
	{"whose goal is to", "goal"}, {"whose aim is to", "goal"}, {"aims to", "goal"}, {"aimed to", "goal"}, {"has the goal of", "goal"}, {"has the aim of", "goal"},
	{"is aimed at", "goal"}, {"was aimed at", "goal"}, {"is intended to", "goal"}, {"is meant to", "goal"}, {"is also meant to", "goal"}, {"meant to serve as", "goal"},
	{"seeks to", "goal"}, {"is designed to", "goal"}, {"serves to", "goal"},
	{"was launched", "launched"}, {"was established", "launched"}, {"was founded", "launched"}, {"was created", "launched"}, {"was set up", "launched"},
	{"was formally declared", "launched"}, {"was formally launched", "launched"}, {"was formally established", "launched"}, {"was officially launched", "launched"},
	{"was inaugurated", "launched"}, {"was initiated", "launched"}, {"was first introduced", "launched"}, {"was introduced", "launched"}, {"were launched", "launched"},
	{"has never been implemented", "denied"}, {"have never been implemented", "denied"}, {"was never implemented", "denied"}, {"were never implemented", "denied"},
	{"never been implemented", "denied"}, {"never been held", "denied"}, {"was never held", "denied"}, {"never been realised", "denied"}, {"never been realized", "denied"},
	{"never took place", "denied"}, {"did not take place", "denied"}, {"never materialised", "denied"}, {"never materialized", "denied"}, {"has not been held", "denied"},
	{"discussed", "discussed"}, {"focused on", "discussed"}, {"focussed on", "discussed"}, {"exchanged views on", "discussed"}, {"was devoted to", "discussed"},
	{"were devoted to", "discussed"}, {"was dedicated to", "discussed"}, {"dealt with", "discussed"}, {"centred on", "discussed"}, {"centered on", "discussed"},
	{"will focus on", "agenda"}, {"will discuss", "agenda"}, {"is expected to discuss", "agenda"}, {"are expected to discuss", "agenda"}, {"will be devoted to", "agenda"},
	{"will address", "agenda"}, {"addressed", "discussed"},
})

// Meeters are nouns for those who meet, when nobody else is named.
var Meeters = wordsOf(`participants parties sides ministers leaders delegates they delegations diplomats officials session meeting summit talks agenda discussions forum conference envoys presidents countries`)
