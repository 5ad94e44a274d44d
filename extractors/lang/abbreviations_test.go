package lang

import (
	"strings"
	"testing"
)

func TestAbbreviation(t *testing.T) {
	for _, row := range []struct {
		word string
		want Dot
	}{
		{"Mr", BeforeName}, {"MR", BeforeName}, {"Lt", BeforeName}, {"H.E", BeforeName}, {"Gen", BeforeName}, {"gen", NoAbbreviation},
		{"No", BeforeNumber}, {"U.S", Inner}, {"Inc", Inner}, {"Jan", Inner}, {"jan", NoAbbreviation}, {"km", UnitDot}, {"etc", UnitDot},
		{"summit", NoAbbreviation}, {"", NoAbbreviation}, {strings.Repeat("a", 1000), NoAbbreviation},
	} {
		if g := Abbreviation(row.word); g != row.want {
			t.Errorf("Abbreviation(%q) = %d, want %d", row.word, g, row.want)
		}
	}
	for w := range abbreviations {
		if len(w) > maxAbbreviation || w != strings.ToLower(w) {
			t.Errorf("%q can never be found", w)
		}
	}
}

func TestStartsSentence(t *testing.T) {
	if !StartsSentence("The") || StartsSentence("Congress") || StartsSentence("the") {
		t.Error("The starts sentences, Congress and the do not")
	}
}
