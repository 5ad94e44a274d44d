package reconcile

import (
	"strings"
	"testing"
)

// FuzzNames reads hostile names: nothing panics, folding is stable, and a name
// is the same name whatever the order of its parts.
func FuzzNames(f *testing.F) {
	for _, s := range []string{"", "HAYASHI Yoshio", "al-Thani", "K.", "Olsen, Jr.", "“Lake + Fjord” Dialogue (LFD)", "Ж", "\xff\xfe", "20th anniversary", "(((", "'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if a := fold(s); fold(a) != a {
			t.Errorf("fold(%q) = %q, again %q", s, a, fold(a))
		}
		seriesKey(s)
		initials(s)
		countIn(s)
		dateIn(s)
		p := parseName(s)
		ws := strings.Fields(s)
		for i, j := 0, len(ws)-1; i < j; i, j = i+1, j-1 {
			ws[i], ws[j] = ws[j], ws[i]
		}
		if len(ws) == 2 && oneName(ws[0]) && oneName(ws[1]) {
			if q := parseName(strings.Join(ws, " ")); p.all != q.all {
				t.Errorf("%q and its reverse: %q and %q", s, p.all, q.all)
			}
		}
	})
}

// oneName tells whether a word is one name and no title.
func oneName(w string) bool {
	ws := words(w)
	return len(ws) == 1 && !honorifics[ws[0]] && !suffixes[ws[0]] && !strings.ContainsAny(w, "-‑,.")
}
