package reconcile

import (
	"math/big"
	"strings"
)

// closeTo allows for rounding: one amount is the other with fewer digits, but at
// least two; or they differ by one in a thousand, or by one in fifty when one of
// them says "about".
func closeTo(a, b *big.Rat, rough bool) bool {
	if a.Cmp(b) == 0 || rounds(a, b) || rounds(b, a) {
		return true
	}
	d := new(big.Rat).Sub(a, b)
	d.Abs(d)
	part := big.NewRat(1, 1000)
	if rough {
		part = big.NewRat(1, 50)
	}
	return d.Cmp(new(big.Rat).Mul(b, part)) <= 0
}

// rounds tells whether a is b rounded, or cut, to the digits that a has: 15
// billion of 15.2 billion. One digit says too little.
func rounds(a, b *big.Rat) bool {
	s, t := a.FloatString(0), b.FloatString(0)
	digits := len(strings.TrimRight(s, "0"))
	if digits < 2 || len(s) != len(t) || len(strings.TrimRight(t, "0")) <= digits {
		return false
	}
	unit := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(s)-digits)), nil))
	d := new(big.Rat).Sub(b, a)
	return d.Cmp(unit) < 0 && new(big.Rat).Neg(d).Cmp(new(big.Rat).Quo(unit, big.NewRat(2, 1))) <= 0
}

// relateSums nests amounts: a rounded one says less.
func relateSums(a, b string) relation {
	x, ok1 := new(big.Rat).SetString(a)
	y, ok2 := new(big.Rat).SetString(b)
	switch {
	case a == b || ok1 && ok2 && x.Cmp(y) == 0:
		return same
	case !ok1 || !ok2 || x.Sign() <= 0 || y.Sign() <= 0:
		return differ
	case rounds(x, y):
		return coarser
	case rounds(y, x):
		return finer
	}
	return differ
}
