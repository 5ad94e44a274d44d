package names

import (
	"cmp"
	"slices"
	"strings"
)

// crowd is how many names of one block are compared with one another: a larger block is parted
// by the other words of its names.
const crowd = 200

// Cluster brings together the names that are of one person: every two names of a cluster have a
// score of Same or more and pass the test together, which knows what else is said of the two
// (nil passes all). A name that two such clusters could take, about as well, joins neither. It
// returns the cluster of each name, as the index of its first one; the order of names
// decides nothing else. Names are compared inside blocks of names that share a word.
func Cluster(ns []Name, together func(i, j int, score float64) bool) []int {
	c := &clusters{ns: ns, ok: together, of: make([]int, len(ns)), members: make([][]int, len(ns))}
	for i := range ns {
		c.of[i], c.members[i] = i, []int{i}
	}
	es := c.edges()
	torn := torn(es)
	for _, e := range es {
		if !torn[e.i] && !torn[e.j] {
			c.join(e)
		}
	}
	first := make([]int, len(ns))
	for i := range ns {
		first[i] = slices.Min(c.members[c.of[i]])
	}
	return first
}

type clusters struct {
	ns      []Name
	ok      func(i, j int, score float64) bool
	of      []int
	members [][]int
}

// edge is a pair of names that may be of one person.
type edge struct {
	i, j  int
	score float64
}

// edges are all such pairs, the surest first.
func (c *clusters) edges() []edge {
	seen := map[[2]int]bool{}
	var out []edge
	for _, block := range blocks(c.ns) {
		for x, i := range block {
			for _, j := range block[x+1:] {
				pair := [2]int{min(i, j), max(i, j)}
				if seen[pair] {
					continue
				}
				seen[pair] = true
				if s, ok := c.same(i, j); ok {
					out = append(out, edge{pair[0], pair[1], s})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b edge) int {
		return cmp.Or(cmp.Compare(b.score, a.score), c.order(a.i, b.i), c.order(a.j, b.j))
	})
	return out
}

// close is how near two scores are for a name to go with either.
const close = 0.05

// torn are the names that go with two others about as well, which do not go together.
func torn(es []edge) map[int]bool {
	linked := map[[2]int]bool{}
	best := map[int][]edge{} // of each name, the edges close to its best
	for _, e := range es {   // the surest first
		linked[[2]int{e.i, e.j}] = true
		for _, k := range [...]int{e.i, e.j} {
			if l := best[k]; len(l) == 0 || len(l) < crowd && l[0].score-e.score < close {
				best[k] = append(l, e)
			}
		}
	}
	out := map[int]bool{}
	for k, l := range best {
		for x := range l {
			for y := range x {
				a, b := l[x].i+l[x].j-k, l[y].i+l[y].j-k
				if !linked[[2]int{min(a, b), max(a, b)}] {
					out[k] = true
				}
			}
		}
	}
	return out
}

// order is the order of two names by what they are, not by where they stand.
func (c *clusters) order(i, j int) int {
	return cmp.Or(strings.Compare(c.ns[i].whole, c.ns[j].whole), cmp.Compare(i, j))
}

func (c *clusters) same(i, j int) (float64, bool) {
	if !mayBe(&c.ns[i], &c.ns[j]) {
		return 0, false
	}
	s, bare := Score(&c.ns[i], &c.ns[j])
	return s, s >= Same && !bare && (c.ok == nil || c.ok(i, j, s))
}

// mayBe is a quick look: two words of one name, or its only one, begin like words of the other.
func mayBe(a, b *Name) bool {
	like := 0
	for i := range a.Words {
		for j := range b.Words {
			if a.Words[i].head&b.Words[j].head != 0 {
				like++
				break
			}
		}
	}
	return like >= min(2, len(a.Words), len(b.Words))
}

// head is the set of sounds that the first letter of a key may be taken for.
func head(key string) uint8 {
	if key == "" {
		return 0
	}
	switch key[0] {
	case 'a', 'e', 'i', 'o', 'u':
		return 1
	case 'h':
		return 1 | 2
	case 'k', 'g':
		return 2
	case 'c':
		return 2 | 4
	case 's', 'z':
		return 4
	case 'j':
		return 1 | 2 | 4
	case 't', 'd':
		return 8
	case 'b', 'p', 'v', 'f':
		return 16
	case 'm', 'n':
		return 32
	case 'l', 'r':
		return 64
	}
	return 128
}

// join makes one cluster of two, when every name of one goes with every name of the other.
func (c *clusters) join(e edge) {
	a, b := c.of[e.i], c.of[e.j]
	if a == b {
		return
	}
	for _, i := range c.members[a] {
		for _, j := range c.members[b] {
			if _, ok := c.same(i, j); !ok {
				return
			}
		}
	}
	for _, j := range c.members[b] {
		c.of[j] = a
	}
	c.members[a], c.members[b] = append(c.members[a], c.members[b]...), nil
}

// blocks are lists of names that share the beginning of a word, by sound; in a crowd, that of
// two words.
func blocks(ns []Name) [][]int {
	single := map[string][]int{}
	for i := range ns {
		for _, k := range signs(&ns[i]) {
			single[k] = append(single[k], i)
		}
	}
	double := map[string][]int{}
	var out [][]int
	for _, k := range sortedKeys(single) {
		list := single[k]
		if len(list) <= crowd {
			out = append(out, list)
			continue
		}
		for _, i := range list {
			for _, o := range signs(&ns[i]) {
				if o != k {
					double[min(o, k)+" "+max(o, k)] = append(double[min(o, k)+" "+max(o, k)], i)
				}
			}
		}
	}
	for _, k := range sortedKeys(double) {
		list := slices.Compact(double[k])
		for start := 0; start < len(list); start += crowd { // more of one name than anybody can tell apart
			out = append(out, list[start:min(len(list), start+crowd)])
		}
	}
	return out
}

// signs are the first letter and the next two consonants of each word of a name.
func signs(n *Name) []string {
	out := make([]string, 0, len(n.Words))
	for i := range n.Words {
		k := n.Words[i].Key
		if n.Words[i].Alone || k == "" {
			continue
		}
		sign := []byte{k[0]}
		for j := 1; j < len(k) && len(sign) < 3; j++ {
			if !vowel(k[j]) {
				sign = append(sign, k[j])
			}
		}
		if s := string(sign); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func sortedKeys(m map[string][]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
