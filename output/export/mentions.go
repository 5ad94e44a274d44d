package export

import (
	"strings"

	"rapporteur/corpus"
)

// MentionLine is one mention of the extract format.
type MentionLine struct {
	Type      string `json:"type"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`
	Value     string `json:"value,omitempty"`
	Timex     string `json:"timex,omitempty"`
	Interval  string `json:"interval,omitempty"`
	Mod       string `json:"mod,omitempty"`
	Qualifier string `json:"qualifier,omitempty"`
	AmountMax string `json:"amount_max,omitempty"`
	Rate      string `json:"rate,omitempty"` // that an equivalent in brackets implies
	NestedIn  string `json:"nested_in,omitempty"`
}

func mentions(a *corpus.Article) []MentionLine {
	out := make([]MentionLine, 0, len(a.Mentions))
	for _, m := range a.Mentions {
		l := MentionLine{Type: string(m.Type), Start: m.Start, End: m.End, Text: a.Quote(m.Span), NestedIn: string(m.NestedIn)}
		fill(&l, m.Value)
		out = append(out, l)
	}
	return out
}

// fill puts the value into the line: dates as EDTF, durations as ISO 8601,
// money as "USD 5000000", everything else by its name or code.
func fill(l *MentionLine, v corpus.Value) {
	switch v := v.(type) {
	case corpus.Date:
		l.Value, l.Timex, l.Mod = v.EDTF, v.Timex, v.Mod
		if v.Time != "" && len(v.EDTF) == len("2006-01-02") {
			l.Value += "T" + v.Time
		}
		if point, open := openEnd(v.EDTF); open { // since 2010: the words name 2010 and mean 2010/..
			l.Value, l.Interval = point, v.EDTF
		} else if len(v.Alternatives) == 1 {
			l.Interval = otherReading(v)
		}
	case corpus.Duration:
		l.Value, l.Timex, l.Interval, l.Mod, l.Qualifier = v.ISO, v.ISO, v.EDTF, v.Mod, qualifier(v.Qualifier)
	case corpus.Money:
		l.Value, l.Qualifier, l.AmountMax, l.Rate = v.Currency+" "+v.Amount, qualifier(v.Qualifier), v.AmountMax, v.Rate
	case corpus.Quantity:
		l.Value, l.Qualifier, l.AmountMax = v.Amount+" "+v.Unit, qualifier(v.Qualifier), v.AmountMax
	case corpus.Country:
		l.Value = v.Code
	case corpus.Place:
		l.Value = v.Name
	case corpus.Person:
		l.Value = v.Name
	case corpus.Office:
		l.Value = v.Rank
	case corpus.Body:
		l.Value = v.Name
	case corpus.Event:
		l.Value = v.Name
		if l.Value == "" {
			l.Value = v.Series
		}
	}
}

func qualifier(q corpus.Qualifier) string {
	if q == "" {
		return string(corpus.Exact)
	}
	return string(q)
}

// otherReading is what the words of a date mean as well: two months ago is a month, or
// a day; before May names a month, and means the time up to it. A year that was
// chosen among others is no other reading.
func otherReading(v corpus.Date) string {
	_, open := openEnd(v.Alternatives[0])
	if v.Rule == "counted" || v.Rule == "deictic" || open {
		return v.Alternatives[0]
	}
	return ""
}

// openEnd gives the date that an open interval begins or ends with.
func openEnd(edtf string) (point string, open bool) {
	if point, ok := strings.CutSuffix(edtf, "/.."); ok {
		return point, true
	}
	return strings.CutPrefix(edtf, "../")
}
