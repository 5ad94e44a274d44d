package score

import "sort"

// pair is a gold and a printed item that are taken for the same.
type pair struct {
	gold, got int
	score     float64
}

// pairs pairs n gold and m printed items one to one, best score first; equal scores go by order.
func pairs(n, m int, score func(gold, got int) (float64, bool)) []pair {
	var all []pair
	for i := range n {
		for j := range m {
			if s, ok := score(i, j); ok {
				all = append(all, pair{i, j, s})
			}
		}
	}
	sort.SliceStable(all, func(a, b int) bool { return all[a].score > all[b].score })
	gold, got := make([]bool, n), make([]bool, m)
	var out []pair
	for _, p := range all {
		if !gold[p.gold] && !got[p.got] {
			gold[p.gold], got[p.got] = true, true
			out = append(out, p)
		}
	}
	sort.Slice(out, func(a, b int) bool { return out[a].gold < out[b].gold })
	return out
}

// alone are the items, gold ones or printed ones, without a partner.
func alone(ps []pair, n int, side func(pair) int) []int {
	used := make([]bool, n)
	for _, p := range ps {
		used[side(p)] = true
	}
	var out []int
	for i, u := range used {
		if !u {
			out = append(out, i)
		}
	}
	return out
}

func goldSide(p pair) int { return p.gold }
func gotSide(p pair) int  { return p.got }
