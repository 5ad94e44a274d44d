package lang

// Corrections are phrases by which an article says that it puts an earlier report
// right. The label tells where they count: "title" at the head of a title or
// heading alone, "text" anywhere.
var Corrections = NewCues([]Cue{
	{"correction", "title"}, {"corrections", "title"}, {"corrected", "title"}, {"corrected version", "title"}, {"corrects", "title"},
	{"corrigendum", "title"}, {"erratum", "title"}, {"clarification", "title"}, {"amended version", "title"},
	{"an earlier version of", "text"}, {"a previous version of", "text"}, {"the original version of", "text"}, {"earlier versions of", "text"},
	{"an earlier version misstated", "text"}, {"an earlier version incorrectly", "text"}, {"an earlier version wrongly", "text"}, {"an earlier version said", "text"},
	{"an earlier version stated", "text"}, {"an earlier version gave", "text"}, {"an earlier version had", "text"}, {"a previous version misstated", "text"},
	{"a previous version said", "text"}, {"a previous version stated", "text"}, {"a previous version gave", "text"}, {"a previous version incorrectly", "text"},
	{"article was amended on", "text"}, {"has been corrected to", "text"}, {"due to an editing error", "text"}, {"because of an editing error", "text"},
	{"corrects amount", "text"}, {"corrects figure", "text"}, {"corrects date", "text"}, {"corrects headline", "text"}, {"corrects to", "text"}, {"correcting an earlier", "text"},
	{"an earlier report", "text"}, {"an earlier dispatch", "text"}, {"this article has been corrected", "text"}, {"this story has been corrected", "text"},
	{"this report has been corrected", "text"}, {"this text has been corrected", "text"}, {"this release has been corrected", "text"},
	{"has been amended to correct", "text"}, {"has been updated to correct", "text"}, {"was corrected on", "text"}, {"were corrected on", "text"},
	{"we regret the error", "text"}, {"corrects an earlier", "text"}, {"corrects the amount", "text"}, {"corrects the date", "text"},
	{"corrects the figure", "text"}, {"corrects the sum", "text"}, {"in an earlier article", "text"},
})

// Mistakes are words of a sentence that tells what an earlier report had wrong:
// what it says is not what its author believes.
var Mistakes = wordsOf(`misstated misreported misquoted incorrectly wrongly mistakenly erroneously wrong incorrect erroneous mistaken error mistake`)

// Righted are phrases behind which the right figure stands, when one that is wrong
// stands before: "it is 6 million, not 60".
var Righted = NewCues([]Cue{
	{"it is", ""}, {"it was", ""}, {"which is", ""}, {"which was", ""}, {"in fact", ""}, {"actually", ""}, {"the correct", ""}, {"the right", ""}, {"the actual", ""}, {"the true", ""},
	{"should be", ""}, {"should have", ""}, {"the figure is", ""}, {"the figure was", ""}, {"the sum is", ""}, {"the sum was", ""}, {"the amount is", ""}, {"the amount was", ""},
	{"the total is", ""}, {"the number is", ""}, {"instead of", ""}, {"rather than", ""},
})

// Retold are words between a word of Mistakes and the figure that was given wrongly:
// "incorrectly given as 60 million".
var Retold = wordsOf(`said stated reported gave given put wrote printed as at that saying stating giving putting`)

// Sums are nouns that a correction calls a sum by: "the figure is".
var Sums = wordsOf(`figure sum amount total number pledge value it`)
