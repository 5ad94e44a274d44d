package score

import (
	"encoding/json"
	"math/big"
	"strings"
)

// Line is what of a line of extract is scored.
type Line struct {
	ID        string `json:"id"`
	Source    string `json:"source"`
	Published *struct {
		Date     string
		Evidence oneOrMore[Quote]
	} `json:"published"`
	Text         string       `json:"text"`
	Meetings     []Meeting    `json:"meetings"`
	People       []Person     `json:"people"`
	Countries    []string     `json:"countries"`
	DemonymOnly  []string     `json:"countries_demonym_only"`
	Statuses     []Status     `json:"statuses"`
	Pledges      []Pledge     `json:"pledges"`
	Commitments  []Commitment `json:"commitments"`
	Documents    []Document   `json:"documents_adopted"`
	OtherAmounts []Sum        `json:"other_amounts"`
	Mentions     []struct {
		Type, Text string
		Start, End int
	} `json:"mentions"`
}

// ReadLine reads a line of extract.
func ReadLine(b []byte) (*Line, error) {
	var l Line
	if err := json.Unmarshal(b, &l); err != nil {
		return nil, err
	}
	return &l, nil
}

// Quote is one piece of evidence: byte offsets into the line's text, and the bytes.
type Quote struct {
	Start, End int
	Quote      string
}

// Meeting is an item of meetings.
type Meeting struct {
	Series, Name, Level, Date string
	Ordinal                   *int
	City                      string `json:"place_city"`
	Country                   string `json:"place_country"`
	Modality, Format          string
	Primary                   bool
	Participants              []string
	Evidence                  oneOrMore[Quote]
}

// Person is an item of people.
type Person struct {
	Name, Office string
	Country      string `json:"country_or_org"`
	Evidence     oneOrMore[Quote]
}

// Status is an item of statuses.
type Status struct {
	Country, Body, Status string
	ValidFrom             string `json:"valid_from"`
	Modality              string
	Evidence              oneOrMore[Quote]
}

// Sum is an item of other_amounts, or an equivalent.
type Sum struct {
	Amount         Number
	Currency, Kind string
	Evidence       oneOrMore[Quote]
}

// Pledge is an item of pledges.
type Pledge struct {
	Pledger                   string
	Beneficiary               oneOrMore[string]
	Amount                    Number
	Currency, Qualifier, Date string
	Equivalent                []Sum
	Modality, Period          string
	Years                     float64         `json:"duration_years"`
	PartOf                    json.RawMessage `json:"part_of"` // there when the sum is a part of another pledge
	Evidence                  oneOrMore[Quote]
}

// Commitment is an item of commitments.
type Commitment struct {
	Actor, Action  string
	Quantity       *Number
	Unit, Modality string
	Beneficiary    oneOrMore[string]
	Evidence       oneOrMore[Quote]
}

// Document is an item of documents_adopted.
type Document struct {
	Name, Status, Date string
	Evidence           oneOrMore[Quote]
}

// Number is a decimal number, as a JSON string or bare.
type Number struct {
	Text string
	Bare bool
}

// UnmarshalJSON implements json.Unmarshaler.
func (n *Number) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, &n.Text)
	}
	n.Text, n.Bare = string(b), true
	return nil
}

// Rat is the value, nil when it cannot be read. Exponents and fractions are refused: they can be
// of any size.
func (n *Number) Rat() *big.Rat {
	if n == nil || n.Text == "" || len(n.Text) > 40 || strings.Trim(n.Text, "0123456789.-+ ") != "" {
		return nil
	}
	r, ok := new(big.Rat).SetString(strings.TrimSpace(n.Text))
	if !ok {
		return nil
	}
	return r
}

// text is the number without needless decimals.
func (n *Number) text() string {
	r := n.Rat()
	switch {
	case r == nil:
		return n.Text
	case r.IsInt():
		return r.Num().String()
	}
	return r.FloatString(2)
}

// tolerance is how much an amount may be off, as a share of the gold one.
var tolerance = big.NewRat(5, 1000)

// sameAmount allows for rounding; two that cannot be read are the same.
func sameAmount(gold, got *big.Rat) bool {
	if gold == nil || got == nil {
		return gold == got
	}
	off := new(big.Rat).Sub(gold, got)
	limit := new(big.Rat).Mul(gold, tolerance)
	return off.Abs(off).Cmp(limit.Abs(limit)) <= 0
}
