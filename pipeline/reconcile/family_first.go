package reconcile

// familyFirst are the countries where the family name stands first, so that the
// first word of a full name may be what others use alone.
var familyFirst = set("CN HK HU JP KH KP KR MO SG TW VN")

// joinFirst joins bare names that are the first word of the only full name of
// the same country, where the family name stands first.
func joinFirst(list []*person) []*person {
	first := map[string][]*person{}
	for _, p := range list {
		if p.bare {
			continue
		}
		for c := range p.land {
			if familyFirst[c] {
				for _, g := range unique(p.parsed.Given()) {
					first[c+" "+g] = append(first[c+" "+g], p)
				}
			}
		}
	}
	out := list[:0]
	for _, p := range list {
		var into *person
		n := 0
		if p.bare {
			for _, c := range sortedKeys(p.land) {
				for _, o := range first[c+" "+p.parsed.Family()] {
					if o != into {
						into = o
						n++
					}
				}
			}
		}
		if n == 1 && !clash(into, p) {
			into.take(p)
			continue
		}
		out = append(out, p)
	}
	return out
}
