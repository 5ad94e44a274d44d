package names

import "slices"

// crowd is how many names of one block are compared with one another: a larger block is parted
// by the other words of its names.
const crowd = 200

// pairs calls f once for every two names, by their places, that share the beginning of a word by
// its sound; where a crowd shares it, the beginnings of two words. The work is linear in the
// number of names: nobody is compared with more than a crowd for each pair of words.
func (c *clusters) pairs(f func(i, j int)) {
	signs, blocks := c.signed()
	for k, block := range blocks {
		if len(block) > crowd {
			continue
		}
		for x, i := range block {
			for _, j := range block[x+1:] {
				if shared(signs[i], signs[j], blocks, k) == k {
					f(i, j)
				}
			}
		}
	}
	seen := map[[2]int]bool{}
	for _, block := range crowded(signs, blocks) {
		for x, i := range block {
			for _, j := range block[x+1:] {
				if pair := [2]int{i, j}; !seen[pair] && shared(signs[i], signs[j], blocks, len(blocks)) == len(blocks) {
					seen[pair] = true
					f(i, j)
				}
			}
		}
	}
}

// shared is the first block below k, and no crowd, that two names are in, else k.
func shared(a, b []int, blocks [][]int, k int) int {
	for i, j := 0, 0; i < len(a) && j < len(b) && a[i] < k && b[j] < k; {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		case len(blocks[a[i]]) <= crowd:
			return a[i]
		default:
			i, j = i+1, j+1
		}
	}
	return k
}

// signed numbers the signs of all names: the signs of each name, sorted, and the names of each
// sign.
func (c *clusters) signed() (signs, blocks [][]int) {
	number := map[string]int{}
	signs = make([][]int, len(c.ns))
	var buf [2 * maxWords]string
	for place := range c.ns {
		for _, s := range signsOf(c.name(place), buf[:0]) {
			k, ok := number[s]
			if !ok {
				k = len(blocks)
				number[s], blocks = k, append(blocks, nil)
			}
			signs[place] = append(signs[place], k)
			blocks[k] = append(blocks[k], place)
		}
		slices.Sort(signs[place])
	}
	return signs, blocks
}

// crowded are the blocks of names that share two signs, the first of a crowd. Of these too a
// crowd is parted: more of one name than anybody can tell apart. Names stand in the order of
// their words, so that those of the same words stay together.
func crowded(signs, blocks [][]int) (out [][]int) {
	double := map[[2]int]int{}
	for k, block := range blocks {
		if len(block) <= crowd {
			continue
		}
		for _, i := range block {
			for _, o := range signs[i] {
				if o == k || o < k && len(blocks[o]) > crowd {
					continue
				}
				pair := [2]int{k, o}
				n, ok := double[pair]
				if !ok {
					n = len(out)
					double[pair], out = n, append(out, nil)
				}
				out[n] = append(out[n], i)
			}
		}
	}
	for n := 0; n < len(out); n++ {
		if list := out[n]; len(list) > crowd {
			out[n] = list[:crowd]
			out = append(out, list[crowd:])
		}
	}
	return out
}

// signsOf are the signs of the words of a name, in either reading.
func signsOf(n *Name, out []string) []string {
	for i := range n.Words {
		if n.Words[i].Alone {
			continue
		}
		for _, k := range [...]string{n.Words[i].Key, n.Words[i].other} {
			if s := signOf(k); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// signOf is the first letter of a key and the next two consonants.
func signOf(k string) string {
	if k == "" {
		return ""
	}
	var sign [3]byte
	sign[0] = k[0]
	l := 1
	for j := 1; j < len(k) && l < len(sign); j++ {
		if !vowel(k[j]) {
			sign[l] = k[j]
			l++
		}
	}
	return string(sign[:l])
}
