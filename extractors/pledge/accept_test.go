package pledge_test

import (
	"testing"

	"rapporteur/extractors"
	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/pledge"
)

// finders are all finders, as the acceptance test wants them.
func finders() []extractortest.Finder {
	var out []extractortest.Finder
	for _, f := range extractors.Finders() {
		out = append(out, f)
	}
	return out
}

func TestAccept(t *testing.T) {
	extractortest.AcceptExtractor(t, pledge.Extractor{},
		extractortest.ClaimExample{Marked: "Norway pledged 4 million euros (about $5 million) to Kenya, including 1 million euros for water.", Before: finders()},
		extractortest.ClaimExample{Marked: "At the donor conference in Oslo, donors promised $3 billion. Chile will send 40 engineers to Peru.", Before: finders()},
		extractortest.ClaimExample{Marked: "The budget of the fund is $65 million.", Before: finders()},
	)
}
