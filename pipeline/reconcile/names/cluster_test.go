package names

import (
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestCluster(t *testing.T) {
	list := []string{"Kenji Suzumori", "SUZUMORI Kenji", "Hiroto Suzumori", "Suzumori", "Khurshed Rahmatov", "Hurshed Rakhmatov", "Khurshed Aliev"}
	if got, want := Cluster(parsed(list...), nil), []int{0, 0, 2, 3, 4, 4, 6}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	apart := func(i, j int, _ float64) bool { return i+j != 1 } // the first two are of two countries
	if got := Cluster(parsed(list...), apart); got[1] == 0 {
		t.Errorf("joined against the test: %v", got)
	}
}

// TestBlocks: what Compare takes for one, Cluster finds, unless one word alone says it.
func TestBlocks(t *testing.T) {
	for _, p := range pairs {
		m := score(p.a, p.b)
		if got := Cluster(parsed(p.a, p.b), nil)[1] == 0; got != (m.Score >= Same && !m.Bare) {
			t.Errorf("%s: %q and %q: %.2f, in one cluster: %v", p.why, p.a, p.b, m.Score, got)
		}
	}
}

// TestCompleteLink: A goes with B and B with C, but A not with C: no cluster holds all.
func TestCompleteLink(t *testing.T) {
	got := Cluster(parsed("Ana Sofia Ferreira", "Ana Ferreira", "Ana Lucia Ferreira"), nil)
	if !reflect.DeepEqual(got, []int{0, 1, 2}) {
		t.Errorf("two people in one cluster, or one of them chosen: %v", got)
	}
}

// TestAnyOrder shuffles the names: the same ones stay together.
func TestAnyOrder(t *testing.T) {
	names := crowdOf(300)
	want := grouped(names)
	r := rand.New(rand.NewSource(5))
	for range 5 {
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		if got := grouped(names); got != want {
			t.Fatal("another order, other clusters")
		}
	}
}

// TestCrowd shuffles more names of one word than are compared with one another: which of them
// are compared does not depend on where they stand.
func TestCrowd(t *testing.T) {
	var list []string
	for _, w := range crowdOf(3 * crowd) {
		_, last, _ := strings.Cut(w, " ")
		list = append(list, "Bolat "+last, "Bolat "+strings.Replace(last, "u", "ou", 1))
	}
	slices.Sort(list)
	list = slices.Compact(list)
	want := grouped(list)
	if !strings.Contains(want, "|") {
		t.Error("nobody was brought together")
	}
	r := rand.New(rand.NewSource(9))
	for range 3 {
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		if grouped(list) != want {
			t.Fatal("another order, other clusters")
		}
	}
}

// TestCrowdIsParted: of names that share all their beginnings nobody is compared with more than a
// crowd, so the work grows with the names and not with their square.
func TestCrowdIsParted(t *testing.T) {
	list := make([]string, 0, 20*crowd)
	for i := range cap(list) {
		v := func(n int) string { return string("aeiou"[i/n%5]) }
		list = append(list, "K"+v(1)+"rl"+v(5)+"m B"+v(25)+"rt"+v(125)+"l"+v(625)+"s"+strings.Repeat("a", i/3125))
	}
	c := &clusters{ns: parsed(list...)}
	for i := range list {
		c.at = append(c.at, i)
	}
	n := 0
	c.pairs(func(i, j int) { n++ })
	if most := len(list) * crowd / 2; n > most {
		t.Errorf("%d pairs of %d names, want at most %d", n, len(list), most)
	}
	Cluster(c.ns, nil) // in good time
}

// grouped are the clusters of names, written in one order.
func grouped(list []string) string {
	groups := map[int][]string{}
	for i, k := range Cluster(parsed(list...), nil) {
		groups[k] = append(groups[k], list[i])
	}
	var out []string
	for _, g := range groups {
		slices.Sort(g)
		out = append(out, strings.Join(g, "|"))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// TestEveryTwo: in clusters of names that are much alike every two names go together.
func TestEveryTwo(t *testing.T) {
	list := parsed(crowdOf(400)...)
	c := Cluster(list, nil)
	for i := range list {
		for j := range i {
			if s, bare := Score(&list[i], &list[j]); c[i] == c[j] && (s < Same || bare) {
				t.Errorf("%v and %v: %.2f in one cluster", list[i].whole, list[j].whole, s)
			}
		}
	}
}

// crowdOf makes n different names from a few syllables, so that many are alike.
func crowdOf(n int) (out []string) {
	first := strings.Fields("Ka Me Su Ro Ti Lan Bor Zhu Khe Mar Yu Dze Ber Go Pin Fa Chi Wer Hol Na Dri Vas Eli Os Ant Gra Bel Sto")
	r := rand.New(rand.NewSource(1))
	word := func() string {
		var b strings.Builder
		for range 2 + r.Intn(3) {
			b.WriteString(strings.ToLower(first[r.Intn(len(first))]))
		}
		w := b.String()
		return strings.ToUpper(w[:1]) + w[1:]
	}
	seen := map[string]bool{}
	for len(out) < n {
		if s := word() + " " + word(); !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

func BenchmarkScore(b *testing.B) {
	x, y := Parse("Sirojiddin Muhriddinov", Person), Parse("Mukhriddinof Sirodjidin Aslovich", Person)
	b.ReportAllocs()
	for b.Loop() {
		Score(&x, &y)
	}
}

// BenchmarkCluster brings together 100,000 mentions of 20,000 people; equal mentions are one
// name, as the caller has them.
func BenchmarkCluster(b *testing.B) {
	r := rand.New(rand.NewSource(3))
	people := crowdOf(20000)
	mentions := make([]string, 100000)
	for i := range mentions {
		mentions[i] = misspelt(people[r.Intn(len(people))], r)
	}
	b.ReportAllocs()
	for b.Loop() {
		seen := map[string]bool{}
		var list []Name
		for _, m := range mentions {
			if !seen[m] {
				seen[m] = true
				list = append(list, Parse(m, Person))
			}
		}
		Cluster(list, nil)
	}
	b.ReportMetric(float64(len(mentions)*b.N)/b.Elapsed().Seconds(), "mentions/s")
}

// misspelt writes some names otherwise.
func misspelt(s string, r *rand.Rand) string {
	switch r.Intn(10) {
	case 0:
		return strings.Replace(s, "kh", "h", 1)
	case 1:
		return strings.Replace(s, "u", "ou", 1)
	case 2:
		first, last, _ := strings.Cut(s, " ")
		return last + " " + first
	}
	return s
}
