// Package crf is a linear-chain conditional random field with hashed features (Lafferty,
// McCallum and Pereira 2001; feature hashing after Weinberger et al. 2009): it gives each
// token of a sentence one of a few tags.
//
// A feature is a number; its weights, one a tag, lie at that number, modulo the size of the
// table. No text is in a model, and two features that meet in one place share it. The
// package knows nothing of what the features mean.
package crf

import "math"

// Tags is the room for tags in a model: a feature's weights are eight bytes, one load.
const Tags = 8

// Start is the tag before the first token of a chain and after the last one.
const Start = 0

// Model has the weights of a trained field. It is never changed, and safe to share.
type Model struct {
	mask    uint32
	weights []byte            // Tags signed bytes a feature
	scale   float32           // what one unit of a weight is worth
	trans   [Tags][Tags]int32 // in the same units: from tag, to tag
	tags    int
}

// Features is the number of places for features.
func (m *Model) Features() int { return int(m.mask) + 1 }

// Chain is a run of tokens to be tagged, with scratch memory that is used again. One
// goroutine uses it at a time.
type Chain struct {
	// scores are the tokens' own scores of each tag.
	scores []([Tags]int32)
	back   [][Tags]uint8
	tags   []uint8
}

// Reset empties the chain.
func (c *Chain) Reset() { c.scores = c.scores[:0] }

// Len is the number of tokens added.
func (c *Chain) Len() int { return len(c.scores) }

// Add appends a token that has the features given.
func (m *Model) Add(c *Chain, features []uint32) {
	var s [Tags]int32
	for _, f := range features {
		at := (f & m.mask) * Tags
		w := (*[Tags]byte)(m.weights[at : at+Tags])
		for t := range s {
			s[t] += int32(int8(w[t]))
		}
	}
	c.scores = append(c.scores, s)
}

// Decode gives the best tags of the chain by the algorithm of Viterbi. The slice is valid
// until the next call.
func (m *Model) Decode(c *Chain) []uint8 {
	n := len(c.scores)
	if n == 0 {
		return nil
	}
	if cap(c.tags) < n {
		c.back, c.tags = make([][Tags]uint8, n+n/2), make([]uint8, n+n/2)
	}
	best := c.scores[0]
	for t := 0; t < m.tags; t++ {
		best[t] += m.trans[Start][t]
	}
	for i := 1; i < n; i++ {
		var next [Tags]int32
		for t := 0; t < m.tags; t++ {
			from, top := 0, best[0]+m.trans[0][t]
			for p := 1; p < m.tags; p++ {
				if s := best[p] + m.trans[p][t]; s > top {
					from, top = p, s
				}
			}
			c.back[i][t], next[t] = uint8(from), top+c.scores[i][t]
		}
		best = next
	}
	last := 0
	for t := 1; t < m.tags; t++ {
		if best[t]+m.trans[t][Start] > best[last]+m.trans[last][Start] {
			last = t
		}
	}
	c.tags = c.tags[:n]
	for i := n - 1; i >= 0; i-- {
		c.tags[i] = uint8(last)
		last = int(c.back[i][last])
	}
	return c.tags
}

// Margin is by how much, in natural logarithms, the best tag of the token at i is better than
// the best of those in the set of bits given, neighbours apart.
func (m *Model) Margin(c *Chain, i int, set uint) float32 {
	s := &c.scores[i]
	all, of := s[0], int32(math.MinInt32)
	for t, v := range s[:m.tags] {
		all = max(all, v)
		if set>>t&1 == 1 {
			of = max(of, v)
		}
	}
	return float32(all-of) * m.scale
}

// Lead is by how much, in natural logarithms, the best tag in the set of bits given is better
// than the best of the others for the token at i, neighbours apart; below 0 when it is not.
func (m *Model) Lead(c *Chain, i int, set uint) float32 {
	of, others := int32(math.MinInt32), int32(math.MinInt32)
	for t, v := range c.scores[i][:m.tags] {
		if set>>t&1 == 1 {
			of = max(of, v)
		} else {
			others = max(others, v)
		}
	}
	return float32(of-others) * m.scale
}
