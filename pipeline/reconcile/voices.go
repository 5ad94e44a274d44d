package reconcile

import (
	"sort"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// findVoices counts copies once: sentences that are the same, or nearly, are
// one voice whoever prints them. Evidence.Copy, where it is set, has said so already.
func (e *engine) findVoices() {
	exact := map[string]int{}    // whole sentence
	near := map[string][]voice{} // sentences that begin or end alike
	type sentence struct{ copy, quote string }
	heard := map[sentence]int{} // several claims rest on one
	n := 0
	for _, x := range e.all {
		at := sentence{x.Copy, x.Quote}
		if id, ok := heard[at]; ok {
			x.voice = id
			continue
		}
		st := stems(x.Quote)
		keys := []string{"c" + x.Copy, "q" + strings.Join(st, " ")}
		if x.Copy == "" {
			keys = keys[1:]
		}
		id := -1
		for _, k := range keys {
			if v, ok := exact[k]; ok {
				id = v
				break
			}
		}
		edges := edgeKeys(st)
		if id < 0 {
			id = nearVoice(near, edges, st)
		}
		if id < 0 {
			id = n
			n++
		}
		x.voice, heard[at] = id, id
		fresh := false
		for _, k := range keys {
			if _, ok := exact[k]; !ok {
				exact[k], fresh = id, true
			}
		}
		for _, k := range edges {
			if fresh && len(near[k]) < 8 {
				near[k] = append(near[k], voice{id, st})
			}
		}
	}
}

type voice struct {
	id    int
	stems []string
}

// edgeKeys are the first and the last four stems of a sentence that is long
// enough to be recognized.
func edgeKeys(st []string) []string {
	if len(st) < 6 {
		return nil
	}
	return []string{"<" + strings.Join(st[:4], " "), ">" + strings.Join(st[len(st)-4:], " ")}
}

func nearVoice(near map[string][]voice, edges, st []string) int {
	for _, k := range edges {
		for _, v := range near[k] {
			if _, union := overlap(v.stems, st); union >= 0.8 {
				return v.id
			}
		}
	}
	return -1
}

// independent counts the voices behind some claims: claims of one document, with
// one wording, or that rely on one named source are one; so are that source and
// those who cite it.
func independent(claims []*ev) int {
	if len(claims) == 1 {
		return 1
	}
	root := map[string]string{}
	find := func(s string) string {
		for root[s] != s {
			root[s] = root[root[s]]
			s = root[s]
		}
		return s
	}
	cited := map[string]bool{}
	for _, x := range claims {
		if x.AttributedTo != "" {
			cited[fold(x.AttributedTo)] = true
		}
	}
	n := 0
	for _, x := range claims {
		keys := []string{"d" + strconv.Itoa(x.doc), "v" + strconv.Itoa(x.voice)}
		if x.AttributedTo != "" {
			keys = append(keys, "p"+fold(x.AttributedTo))
		}
		if len(cited) > 0 && cited[fold(x.Publisher)] {
			keys = append(keys, "p"+fold(x.Publisher))
		}
		for _, k := range keys {
			if _, ok := root[k]; !ok {
				root[k] = k
				n++
			}
			if a, b := find(k), find(keys[0]); a != b {
				root[a] = b
				n--
			}
		}
	}
	return n
}

// rankOf orders tiers, best first: the acting party's own record, then named
// official attribution, news, commentary, undated mirrors.
func rankOf(t corpus.Tier) int {
	switch t {
	case corpus.TierActor:
		return 1
	case corpus.TierAttributed:
		return 2
	case corpus.TierNews, "":
		return 3
	case corpus.TierCommentary:
		return 4
	case corpus.TierMirror:
		return 5
	}
	return 3
}

func bestTier(claims []*ev) corpus.Tier {
	best := corpus.Tier("")
	for _, x := range claims {
		if x.Tier != "" && (best == "" || rankOf(x.Tier) < rankOf(best)) {
			best = x.Tier
		}
	}
	return best
}

// byAuthority sorts claims best first: tier, stated before inferred, earlier
// published first, then id.
func byAuthority(claims []*ev) []*ev {
	out := byID(claims)
	sort.SliceStable(out, func(i, j int) bool { return better(out[i], out[j]) })
	return out
}

func better(a, b *ev) bool {
	if ra, rb := rankOf(a.Tier), rankOf(b.Tier); ra != rb {
		return ra < rb
	}
	if a.Basis != b.Basis {
		return a.Basis != corpus.Inferred && b.Basis == corpus.Inferred
	}
	if a.Published != b.Published {
		return b.Published == "" || a.Published != "" && a.Published < b.Published
	}
	return a.ID < b.ID
}
