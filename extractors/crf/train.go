package crf

import "math"

// Example is a chain with the right tags.
type Example struct {
	Features [][]uint32
	Tags     []uint8
}

// Training says how a model is trained.
type Training struct {
	Tags   int  // how many tags there are, Start among them
	Bits   uint // the table has 1<<Bits places
	Epochs int
	Rate   float64 // step of AdaGrad (Duchi, Hazan and Singer 2011)
	Decay  float64 // L2 penalty, applied where a weight is touched
	Drop   float64 // the share of features that a step does not see
	Seed   uint64  // of the order of examples
}

// trainer maximises the likelihood of the examples one by one.
type trainer struct {
	Training
	mask   uint32
	w, g   []float32 // weights and sums of squared gradients, Tags a feature
	tw, tg [Tags][Tags]float64
	// Of one example: the tokens' scores, and the sums of forward and backward paths.
	score, alpha, beta [][Tags]float64
	state              uint64 // of the generator of pseudo-random numbers
	seen               [][]uint32
}

// next is the next pseudo-random number (xorshift, Marsaglia 2003).
func (t *trainer) next() uint64 {
	t.state ^= t.state << 13
	t.state ^= t.state >> 7
	t.state ^= t.state << 17
	return t.state
}

// Train gives the model of examples. It is a pure function of its arguments: examples are
// taken in an order that the seed decides, one after another.
func Train(examples []Example, how Training) *Model {
	t := &trainer{Training: how, mask: 1<<how.Bits - 1}
	t.w, t.g = make([]float32, Tags<<how.Bits), make([]float32, Tags<<how.Bits)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	t.state = how.Seed*0x9e3779b97f4a7c15 | 1
	sum, n := make([]float32, len(t.w)), float32(0)
	var tsum [Tags][Tags]float64
	for e := range how.Epochs {
		for i := len(order) - 1; i > 0; i-- {
			j := int(t.next() % uint64(i+1))
			order[i], order[j] = order[j], order[i]
		}
		for _, k := range order {
			t.step(t.thinned(examples[k]))
		}
		if e >= how.Epochs/3 {
			n++
			for i, w := range t.w {
				sum[i] += w
			}
			for p := range tsum {
				for k := range tsum {
					tsum[p][k] += t.tw[p][k]
				}
			}
		}
	}
	for i := range t.w {
		t.w[i] = sum[i] / n
	}
	for p := range tsum {
		for k := range tsum {
			t.tw[p][k] = tsum[p][k] / float64(n)
		}
	}
	return t.model()
}

// thinned is x without the share Drop of its features.
func (t *trainer) thinned(x Example) *Example {
	if t.Drop == 0 {
		return &x
	}
	limit := uint64(t.Drop * (1 << 32))
	y := Example{Tags: x.Tags}
	for len(t.seen) < len(x.Features) {
		t.seen = append(t.seen, nil)
	}
	for i, fs := range x.Features {
		t.seen[i] = t.seen[i][:0]
		for _, f := range fs {
			if t.next()>>32 >= limit {
				t.seen[i] = append(t.seen[i], f)
			}
		}
		y.Features = append(y.Features, t.seen[i])
	}
	return &y
}

// step moves the weights along the gradient of one example: what the right tags have of a
// feature less what the model expects.
func (t *trainer) step(x *Example) {
	n := len(x.Tags)
	if n == 0 {
		return
	}
	z := t.sums(x)
	for i := range n {
		var d [Tags]float64
		for k := range t.Tags {
			d[k] = -math.Exp(t.alpha[i][k] + t.beta[i][k] - z)
		}
		d[x.Tags[i]]++
		for _, f := range x.Features[i] {
			at := int(f&t.mask) * Tags
			for k := range t.Tags {
				t.move(at+k, d[k])
			}
		}
	}
	t.transitions(x, z)
}

func (t *trainer) move(at int, d float64) {
	if math.Abs(d) < 1e-4 {
		return
	}
	d -= t.Decay * float64(t.w[at])
	t.g[at] += float32(d * d)
	t.w[at] += float32(t.Rate * d / math.Sqrt(float64(t.g[at])+1e-6))
}

func (t *trainer) transitions(x *Example, z float64) {
	n := len(x.Tags)
	var d [Tags][Tags]float64
	prev := uint8(Start)
	for i := range n {
		d[prev][x.Tags[i]]++
		prev = x.Tags[i]
	}
	d[prev][Start]++
	for k := range t.Tags {
		d[Start][k] -= math.Exp(t.alpha[0][k] + t.beta[0][k] - z)
		d[k][Start] -= math.Exp(t.alpha[n-1][k] + t.tw[k][Start] - z)
	}
	for i := 1; i < n; i++ {
		for p := range t.Tags {
			for k := range t.Tags {
				d[p][k] -= math.Exp(t.alpha[i-1][p] + t.tw[p][k] + t.score[i][k] + t.beta[i][k] - z)
			}
		}
	}
	for p := range t.Tags {
		for k := range t.Tags {
			if e := d[p][k]; e != 0 {
				e -= t.Decay * t.tw[p][k]
				t.tg[p][k] += e * e
				t.tw[p][k] += t.Rate * e / math.Sqrt(t.tg[p][k]+1e-6)
			}
		}
	}
}

// sums fills score, alpha and beta, all logarithms, and gives the logarithm of the sum over
// all ways to tag x.
func (t *trainer) sums(x *Example) float64 {
	n := len(x.Tags)
	for len(t.score) < n {
		t.score, t.alpha, t.beta = append(t.score, [Tags]float64{}), append(t.alpha, [Tags]float64{}), append(t.beta, [Tags]float64{})
	}
	for i := range n {
		var s [Tags]float64
		for _, f := range x.Features[i] {
			at := int(f&t.mask) * Tags
			for k := range t.Tags {
				s[k] += float64(t.w[at+k])
			}
		}
		t.score[i] = s
	}
	for k := range t.Tags {
		t.alpha[0][k] = t.tw[Start][k] + t.score[0][k]
		t.beta[n-1][k] = t.tw[k][Start]
	}
	for i := 1; i < n; i++ {
		for k := range t.Tags {
			var in [Tags]float64
			for p := range t.Tags {
				in[p] = t.alpha[i-1][p] + t.tw[p][k]
			}
			t.alpha[i][k] = logSum(in[:t.Tags]) + t.score[i][k]
		}
	}
	for i := n - 2; i >= 0; i-- {
		for k := range t.Tags {
			var out [Tags]float64
			for q := range t.Tags {
				out[q] = t.tw[k][q] + t.score[i+1][q] + t.beta[i+1][q]
			}
			t.beta[i][k] = logSum(out[:t.Tags])
		}
	}
	var end [Tags]float64
	for k := range t.Tags {
		end[k] = t.alpha[n-1][k] + t.tw[k][Start]
	}
	return logSum(end[:t.Tags])
}

func logSum(x []float64) float64 {
	top := x[0]
	for _, v := range x[1:] {
		top = max(top, v)
	}
	s := 0.0
	for _, v := range x {
		s += math.Exp(v - top)
	}
	return top + math.Log(s)
}

// model rounds the weights to bytes. The largest are cut: a hundredth of a per cent of them
// would else make all others coarse.
func (t *trainer) model() *Model {
	m := &Model{mask: t.mask, tags: t.Tags, weights: make([]byte, len(t.w)), scale: t.unit()}
	for i, w := range t.w {
		m.weights[i] = byte(int8(max(-127, min(127, math.Round(float64(w/m.scale))))))
	}
	for p := range t.Tags {
		for k := range t.Tags {
			m.trans[p][k] = int32(math.Round(t.tw[p][k] / float64(m.scale)))
		}
	}
	return m
}

// unit is what one unit of a weight stands for.
func (t *trainer) unit() float32 {
	var bins [4096]int
	n := 0
	for _, w := range t.w {
		if w != 0 {
			n++
			bins[min(len(bins)-1, int(math.Abs(float64(w))*256))]++
		}
	}
	at := len(bins) - 1
	for left := n / 10000; at > 1 && left >= bins[at]; at-- {
		left -= bins[at]
	}
	return float32(at+1) / 256 / 127
}
