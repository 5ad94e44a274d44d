package lang

import "testing"

// No word of a list may be missed by its shape.
func TestShapes(t *testing.T) {
	for w := range dateWords {
		if got, ok := LookupDate([]byte(w)); !ok || got != dateWords[w] {
			t.Errorf("%q is not found", w)
		}
	}
	for w := range moneyWords {
		if LookupMoney([]byte(w)) != moneyWords[w] {
			t.Errorf("%q is not found", w)
		}
	}
	for _, w := range []string{"", "minister", "zzz", "é", "12"} {
		if _, ok := LookupDate([]byte(w)); ok {
			t.Errorf("%q is found", w)
		}
	}
}
