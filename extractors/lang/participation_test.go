package lang

import "testing"

func TestOneOffice(t *testing.T) {
	for in, want := range map[string]string{"foreign ministers": "foreign minister", "Ministers of Foreign Affairs": "Minister of Foreign Affairs",
		"PRESIDENTS": "PRESIDENT", "Minister for Veterans": "Minister for Veterans", "deputy heads of state": "deputy head of state", "": ""} {
		if got := OneOffice(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestPhrase(t *testing.T) {
	for _, row := range []struct {
		phrase string
		words  []string
		end    int
		ok     bool
	}{
		{"was|were attended by", []string{"was", "attended", "by", "x"}, 3, true},
		{"was|were attended by", []string{"was", "attended"}, 0, false},
		{"is * member of", []string{"is", "a", "full", "member", "of"}, 5, true},
		{"is * member of", []string{"is", "a", "very", "old", "full", "member", "of"}, 0, false},
		{"is * member", []string{"is", ".", "member"}, 0, false},
		{"is a? member", []string{"is", "member"}, 2, true},
	} {
		if end, ok := NewPhrase(row.phrase).Match(row.words, 0); ok != row.ok || ok && end != row.end {
			t.Errorf("%q in %q: %d %v", row.phrase, row.words, end, ok)
		}
	}
}

func TestSenseOf(t *testing.T) {
	for _, row := range []struct {
		words []string
		want  Sense
	}{
		{[]string{"x", "will", "attend"}, Future},
		{[]string{"x", "did", "not", "attend"}, Negative},
		{[]string{"x", "was", "able", "to", "attend"}, Plain},
		{[]string{"he", "will", "speak", ",", "x", "attended"}, Plain},
	} {
		if got := SenseOf(row.words, len(row.words)-1); got != row.want {
			t.Errorf("%q: %v, want %v", row.words, got, row.want)
		}
	}
}
