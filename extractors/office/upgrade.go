package office

import "strings"

// upgrade gives a bare "Minister X" the rank of the minister that X is elsewhere, and
// "Deputy Secretary X" that of the "Deputy Secretary of State".
func (r *reader) upgrade() {
	r.upgradeShort()
	best := map[string]string{}
	for _, t := range r.out {
		if t.holder >= 0 && strings.HasSuffix(t.rank, "minister") && t.rank != "minister" {
			n := r.a.Mentions[t.holder].Value.Key()
			if _, ok := best[n]; !ok {
				best[n] = t.rank
			}
		}
	}
	for k := range r.out {
		t := &r.out[k]
		if t.holder >= 0 && t.rank == "minister" {
			if b, ok := best[r.a.Mentions[t.holder].Value.Key()]; ok {
				t.rank = b
			}
		}
	}
}

// upgradeShort gives a title the rank of a longer one of the same holder that starts with it.
func (r *reader) upgradeShort() {
	long := map[string]*title{}
	key := func(t *title, text string) string {
		return r.a.Mentions[t.holder].Value.Key() + "\x1f" + strings.ToLower(text)
	}
	for k := range r.out {
		t := &r.out[k]
		if t.holder < 0 || len(t.parts) == 0 {
			continue
		}
		if short := strings.TrimSuffix(t.text, " "+strings.Join(t.parts, " ")); short != t.text && long[key(t, short)] == nil {
			long[key(t, short)] = t
		}
	}
	if len(long) == 0 {
		return
	}
	for k := range r.out {
		if t := &r.out[k]; t.holder >= 0 && len(t.parts) == 0 {
			if l := long[key(t, t.text)]; l != nil {
				t.rank = l.rank
			}
		}
	}
}
