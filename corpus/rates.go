package corpus

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
)

// Rates is a table of exchange rates that a user supplies, to compare amounts by.
// Nothing worked out with it is ever stored: what a source prints stays as it is.
type Rates struct {
	pairs map[pair][]rate // by day
	bases []string        // sorted: through which of them two currencies without a rate meet
}

type pair struct{ base, quote string }

// rate says that one unit of base is worth so many of quote.
type rate struct {
	day    string
	value  *big.Rat
	source string
}

// Conversion is an amount in another currency.
type Conversion struct {
	Amount string // decimal text, rounded half away from zero to the currency's minor unit
	Rate   string // units of the currency for one of the other, decimal text of at most eight digits
	Day    string // of the older rate, where two were needed
	Source string // as the table names it; two joined by " + "
}

// rateColumns is the head of a table of rates.
var rateColumns = []string{"day", "base", "quote", "rate", "source"}

// ReadRates reads a CSV table with the columns day, base, quote, rate, source: on day
// (YYYY-MM-DD) one unit of base was worth rate units of quote. An error tells the line and
// what is wrong with it.
func ReadRates(r io.Reader) (*Rates, error) {
	in := csv.NewReader(r)
	in.TrimLeadingSpace = true
	head, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("read exchange rates: no first line: %w", err)
	}
	head[0] = strings.TrimPrefix(head[0], "\ufeff")
	if !slices.Equal(head, rateColumns) {
		return nil, fmt.Errorf("read exchange rates: line 1 has the columns %q, not %q", strings.Join(head, ","), strings.Join(rateColumns, ","))
	}
	t := &Rates{pairs: map[pair][]rate{}}
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			t.sort()
			return t, nil
		}
		if err != nil { // which tells the line
			return nil, fmt.Errorf("read exchange rates: %w", err)
		}
		line, _ := in.FieldPos(0)
		if err := t.add(row); err != nil {
			return nil, fmt.Errorf("read exchange rates: line %d: %w", line, err)
		}
	}
}

func (t *Rates) add(row []string) error {
	day, base, quote := row[0], row[1], row[2]
	if d, err := ParseEDTF(day); err != nil || d.First != day {
		return fmt.Errorf("%q is no day (YYYY-MM-DD)", day)
	}
	for _, c := range []string{base, quote} {
		if _, ok := Currency(c); !ok {
			return fmt.Errorf("%q is no currency of ISO 4217", c)
		}
	}
	v, ok := new(big.Rat).SetString(row[3])
	if !ok || v.Sign() <= 0 || strings.ContainsAny(row[3], "/eExX_") {
		return fmt.Errorf("%q is no rate: a decimal number above zero", row[3])
	}
	t.pairs[pair{base, quote}] = append(t.pairs[pair{base, quote}], rate{day, v, row[4]})
	return nil
}

func (t *Rates) sort() {
	seen := map[string]bool{}
	for p, list := range t.pairs {
		slices.SortStableFunc(list, func(a, b rate) int { return strings.Compare(a.day, b.day) })
		if !seen[p.base] {
			seen[p.base] = true
			t.bases = append(t.bases, p.base)
		}
	}
	slices.Sort(t.bases)
}

// on is the rate from one currency to another on a day: the latest of that day or before
// it, the other way round where there is none.
func (t *Rates) on(from, to, day string) (rate, bool) {
	latest := func(p pair) (rate, bool) {
		list := t.pairs[p]
		i, _ := slices.BinarySearchFunc(list, day, func(r rate, day string) int {
			if r.day <= day {
				return -1
			}
			return 1
		})
		if i == 0 {
			return rate{}, false
		}
		return list[i-1], true
	}
	straight, ok := latest(pair{from, to})
	turned, also := latest(pair{to, from})
	if also && (!ok || turned.day > straight.day) {
		turned.value = new(big.Rat).Inv(turned.value)
		return turned, true
	}
	return straight, ok
}

// Convert gives an amount (decimal text) of one currency in another, at the rate of a day
// (YYYY-MM-DD) or the latest before it, straight or through a third currency that has
// rates to both. ok is false when the table has no such rate.
func (t *Rates) Convert(amount, from, to, day string) (c Conversion, ok bool) {
	v, valid := new(big.Rat).SetString(amount)
	digits, known := Currency(to)
	if !valid || !known || day == "" {
		return Conversion{}, false
	}
	r, ok := rate{day: day, value: big.NewRat(1, 1)}, true
	if from != to {
		if r, ok = t.on(from, to, day); !ok {
			r, ok = t.through(from, to, day)
		}
	}
	if !ok {
		return Conversion{}, false
	}
	text := strings.TrimRight(r.value.FloatString(8), "0")
	return Conversion{Amount: new(big.Rat).Mul(v, r.value).FloatString(max(digits, 0)), Rate: strings.TrimSuffix(text, "."), Day: r.day, Source: r.source}, true
}

// through is the rate by way of the first base that has both.
func (t *Rates) through(from, to, day string) (rate, bool) {
	for _, b := range t.bases {
		x, ok := t.on(from, b, day)
		y, also := t.on(b, to, day)
		if !ok || !also {
			continue
		}
		source := x.source
		if y.source != source {
			source += " + " + y.source
		}
		return rate{day: min(x.day, y.day), value: new(big.Rat).Mul(x.value, y.value), source: source}, true
	}
	return rate{}, false
}
