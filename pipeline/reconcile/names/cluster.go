package names

import (
	"cmp"
	"slices"
	"strings"
)

// Cluster brings together the names that are of one person: every two names of a cluster have a
// score of Same or more and pass the test together, which knows what else is said of the two
// (nil passes all). A name that two such clusters could take, about as well, joins neither. It
// returns the cluster of each name, as the index of its first one; the order of names
// decides nothing else. Names are compared inside blocks of names that share a word.
func Cluster(ns []Name, together func(i, j int, score float64) bool) []int {
	c := &clusters{ns: ns, ok: together, at: make([]int, len(ns)), of: make([]int, len(ns)), members: make([][]int, len(ns))}
	for i := range ns {
		c.at[i], c.of[i], c.members[i] = i, i, []int{i}
	}
	slices.SortFunc(c.at, func(i, j int) int { return cmp.Or(order(&ns[i], &ns[j]), cmp.Compare(i, j)) })
	c.link(c.edges())
	first := make([]int, len(ns))
	for i := range ns {
		members := c.members[c.of[i]]
		first[c.at[i]] = c.at[members[0]]
		for _, m := range members {
			first[c.at[i]] = min(first[c.at[i]], c.at[m])
		}
	}
	return first
}

// clusters works on names by their place in an order that does not depend on where they stood.
type clusters struct {
	ns      []Name
	ok      func(i, j int, score float64) bool
	at      []int // of each place, the index in ns
	of      []int
	members [][]int
}

func (c *clusters) name(place int) *Name { return &c.ns[c.at[place]] }

// order is the order of two names by what they are; 0 only for names of the same words.
func order(a, b *Name) int {
	if d := cmp.Or(strings.Compare(a.whole, b.whole), strings.Compare(a.Line, b.Line), cmp.Compare(len(a.Words), len(b.Words))); d != 0 {
		return d
	}
	for i := range a.Words {
		if d := cmp.Or(strings.Compare(a.Words[i].Text, b.Words[i].Text), strings.Compare(a.Words[i].Link, b.Words[i].Link)); d != 0 {
			return d
		}
	}
	return 0
}

// edge is a pair of names, by their places, that may be of one person.
type edge struct {
	i, j  int
	score float64
}

// edges are all such pairs, the surest first.
func (c *clusters) edges() []edge {
	var out []edge
	c.pairs(func(i, j int) {
		if s, ok := c.same(i, j); ok {
			out = append(out, edge{i, j, s})
		}
	})
	slices.SortFunc(out, func(a, b edge) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j))
	})
	return out
}

// close is how near two scores are for a name to go with either.
const close = 0.05

// rivals is how many of the names that go with one about as well are looked at.
const rivals = 16

// torn are the names that go with two others about as well, which do not go together.
func torn(es []edge) map[int]bool {
	linked := make(map[[2]int]bool, len(es))
	best := map[int][]edge{} // of each name, the edges close to its best
	for _, e := range es {   // the surest first
		linked[[2]int{e.i, e.j}] = true
		for _, k := range [...]int{e.i, e.j} {
			if l := best[k]; len(l) == 0 || len(l) < rivals && l[0].score-e.score < close {
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

// link makes clusters, the surest pairs first: two become one when every name of one goes with
// every name of the other, that is, when there are as many pairs between them as there can be.
func (c *clusters) link(es []edge) {
	torn := torn(es)
	between := make([]map[int]int, len(c.ns)) // pairs between two clusters, by the cluster
	count := func(a, b, n int) {
		if between[a] == nil {
			between[a] = map[int]int{}
		}
		between[a][b] += n
	}
	for _, e := range es {
		if !torn[e.i] && !torn[e.j] {
			count(e.i, e.j, 1)
			count(e.j, e.i, 1)
		}
	}
	for _, e := range es {
		a, b := c.of[e.i], c.of[e.j]
		if a == b || torn[e.i] || torn[e.j] || between[a][b] < len(c.members[a])*len(c.members[b]) {
			continue
		}
		if len(between[a]) < len(between[b]) {
			a, b = b, a
		}
		for o, n := range between[b] {
			delete(between[o], b)
			if o != a {
				count(a, o, n)
				count(o, a, n)
			}
		}
		for _, j := range c.members[b] {
			c.of[j] = a
		}
		c.members[a], c.members[b], between[b] = append(c.members[a], c.members[b]...), nil, nil
	}
}

func (c *clusters) same(i, j int) (float64, bool) {
	a, b := c.name(i), c.name(j)
	if !mayBe(a, b) {
		return 0, false
	}
	s, bare := Score(a, b)
	return s, s >= Same && !bare && (c.ok == nil || c.ok(c.at[i], c.at[j], s))
}

// mayBe is a quick look: two words of one name, or its only one, begin like words of the other.
func mayBe(a, b *Name) bool {
	like := 0
	for i := range a.Words {
		for j := range b.Words {
			if mayBeOne(&a.Words[i], &b.Words[j]) {
				like++
				break
			}
		}
	}
	return like >= min(2, len(a.Words), len(b.Words))
}

// anyHead is the head of a word that may begin with any letter.
const anyHead = 255

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
