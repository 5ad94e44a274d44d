package corpus

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Days is the stretch of days an EDTF expression covers, both ends included
// (ISO 8601). An open or unknown end is "".
type Days struct{ First, Last string }

// Relation is how two stretches of days lie to one another.
type Relation int

// The relations, weakest first.
const (
	Unrelated Relation = iota // one of them cannot be read
	Disjoint                  // they contradict
	Overlapping
	Nested // one contains the other
	Same
)

// ParseEDTF reads the expressions rapporteur writes: EDTF level 1 (dates of any
// precision, uncertain ? and approximate ~, seasons, 201X, intervals with open
// ends) and from level 2 the quarters 33 to 36, the halves 40 and 41, and the
// year-less XXXX-08-28, which covers no days.
func ParseEDTF(s string) (Days, error) {
	if from, to, ok := strings.Cut(s, "/"); ok {
		a, err := end(from)
		if err != nil {
			return Days{}, err
		}
		b, err := end(to)
		if err != nil {
			return Days{}, err
		}
		if a.First != "" && b.Last != "" && a.First > b.Last {
			return Days{}, fmt.Errorf("edtf %q: ends before it starts", s)
		}
		return Days{a.First, b.Last}, nil
	}
	return single(s)
}

func end(s string) (Days, error) {
	if s == "" || s == ".." {
		return Days{}, nil
	}
	return single(s)
}

func single(s string) (Days, error) {
	date := strings.TrimRight(s, "~?%")
	if strings.HasPrefix(date, "XXXX-") {
		return Days{}, nil
	}
	y, rest, _ := strings.Cut(date, "-")
	if len(y) != 4 {
		return Days{}, fmt.Errorf("edtf %q: no four-digit year", s)
	}
	lo, err1 := strconv.Atoi(strings.ReplaceAll(y, "X", "0"))
	hi, err2 := strconv.Atoi(strings.ReplaceAll(y, "X", "9"))
	if err1 != nil || err2 != nil || lo < 0 || y[0] == '+' {
		return Days{}, fmt.Errorf("edtf %q: bad year", s)
	}
	if rest == "" {
		return Days{day(lo, 1, 1), day(hi, 12, 31)}, nil
	}
	m, d, hasDay := strings.Cut(rest, "-")
	month, err := strconv.Atoi(m)
	if err != nil || len(m) != 2 {
		return Days{}, fmt.Errorf("edtf %q: bad month", s)
	}
	if hasDay {
		n, err := strconv.Atoi(d)
		if err != nil || len(d) != 2 || month < 1 || month > 12 || n < 1 || n > lastOf(lo, month) {
			return Days{}, fmt.Errorf("edtf %q: no such day", s)
		}
		return Days{day(lo, month, n), day(hi, month, n)}, nil
	}
	first, last, plus, ok := part(month)
	if !ok {
		return Days{}, fmt.Errorf("edtf %q: bad month", s)
	}
	return Days{day(lo, first, 1), day(hi+plus, last, lastOf(hi+plus, last))}, nil
}

// part gives the months of a month, season, quarter or half; plus is 1 when it
// ends in the next year (northern winter).
func part(n int) (first, last, plus int, ok bool) {
	switch {
	case n >= 1 && n <= 12:
		return n, n, 0, true
	case n >= 21 && n <= 23:
		return 3 * (n - 20), 3*(n-20) + 2, 0, true
	case n == 24:
		return 12, 2, 1, true
	case n >= 33 && n <= 36:
		return 3*(n-33) + 1, 3*(n-33) + 3, 0, true
	case n == 40 || n == 41:
		return 6*(n-40) + 1, 6*(n-40) + 6, 0, true
	}
	return 0, 0, 0, false
}

// day is YYYY-MM-DD for years from 0 on; days after 9999 are its last, so that days compare
// as text. (Sprintf took a tenth of reconciling.)
func day(y, m, d int) string {
	if y > 9999 {
		return "9999-12-31"
	}
	digit := func(n int) byte { return '0' + byte(n%10) }
	return string([]byte{digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(m / 10), digit(m), '-', digit(d / 10), digit(d)})
}

func lastOf(y, m int) int { return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// CompareEDTF relates two expressions.
func CompareEDTF(a, b string) Relation {
	x, err1 := ParseEDTF(a)
	y, err2 := ParseEDTF(b)
	if err1 != nil || err2 != nil || a == "" || b == "" || x == (Days{}) || y == (Days{}) {
		return Unrelated
	}
	return x.Relate(y)
}

// Relate relates two stretches; an open end reaches for ever.
func (x Days) Relate(y Days) Relation {
	const ever = "9999-99-99"
	far := func(s string) string {
		if s == "" {
			return ever
		}
		return s
	}
	xl, yl := far(x.Last), far(y.Last)
	switch {
	case x.First == y.First && xl == yl:
		return Same
	case xl < y.First || yl < x.First:
		return Disjoint
	case x.First <= y.First && xl >= yl, y.First <= x.First && yl >= xl:
		return Nested
	}
	return Overlapping
}
