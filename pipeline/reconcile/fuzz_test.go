package reconcile

import "testing"

// FuzzNames reads hostile names: nothing panics, and folding is stable.
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
	})
}
