package score

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// field is a row of the report.
type field struct {
	id, label string
	rate      bool // a share of the pairs, no items of its own
	starred   bool // part of the headline
}

var fields = []field{
	{"published", "publication date", true, true},
	{"main", "main meetings", false, true},
	{"main.found", "  found, marked or not", true, false},
	{"main.date", "  date", true, false},
	{"meetings", "all meetings", false, true},
	{"meetings.series", "  series", true, false},
	{"meetings.ordinal", "  ordinal", true, false},
	{"meetings.level", "  level", true, false},
	{"meetings.date", "  date", true, false},
	{"meetings.city", "  city", true, false},
	{"meetings.country", "  country", true, false},
	{"meetings.modality", "  modality", true, false},
	{"meetings.format", "  format", true, false},
	{"meetings.participants", "  participants", false, false},
	{"people", "people (name, country)", false, true},
	{"people.name", "  name alone", false, false},
	{"people.country", "  country", true, false},
	{"offices", "offices", false, true},
	{"countries", "countries", false, true},
	{"countries.demonym", "  by adjective only", false, false},
	{"statuses", "statuses", false, true},
	{"statuses.member", "  member, observer, guest …", false, false},
	{"statuses.host", "  host, chair", false, false},
	{"statuses.modality", "  modality", true, false},
	{"statuses.valid_from", "  valid from", true, false},
	{"pledges", "pledges", false, true},
	{"pledges.beneficiary", "  beneficiary", true, false},
	{"pledges.qualifier", "  qualifier", true, false},
	{"pledges.modality", "  modality", true, false},
	{"pledges.equivalent", "  equivalent", true, false},
	{"pledges.date", "  date", true, false},
	{"pledges.clean", "  articles without, kept clean", true, false},
	{"other_amounts", "sums that are no pledges", false, false},
	{"commitments", "commitments", false, true},
	{"commitments.quantity", "  quantity", true, false},
	{"commitments.beneficiary", "  beneficiary", true, false},
	{"commitments.modality", "  modality", true, false},
	{"documents", "documents", false, true},
	{"documents.status", "  status as written", true, false},
	{"documents.date", "  date", true, false},
	{"evidence.present", "evidence: given", true, false},
	{"evidence.bytes", "evidence: equals the bytes", true, false},
	{"evidence.in_text", "evidence: in the article", true, false},
	{"evidence.relevant", "evidence: to the point", true, false},
	{"mentions.bytes", "mentions equal the bytes", true, false},
	{"amounts.text", "amounts are decimal strings", true, false},
}

// IsField tells whether a report has a row of that name.
func IsField(id string) bool {
	for _, f := range fields {
		if f.id == id {
			return true
		}
	}
	return false
}

// count is what a row has counted; right may hold halves.
type count struct{ gold, got, right float64 }

// sheet holds the counts by field.
type sheet map[string]count

func (s sheet) add(id string, c count) {
	x := s[id]
	s[id] = count{x.gold + c.gold, x.got + c.got, x.right + c.right}
}

// value is the figure of a row, and whether there is one.
func (f field) value(c count) (float64, bool) {
	over := c.gold
	if !f.rate {
		over = (c.gold + c.got) / 2 // F1 = 2 right / (gold + got)
	}
	return c.right / over, over > 0
}

// Finding is one item that was missed, printed without being there, or wrong in something.
type Finding struct {
	Article  string `json:"article"`
	Field    string `json:"field"`
	Kind     string `json:"kind"` // missed, extra, wrong
	What     string `json:"what"`
	Evidence string `json:"evidence,omitempty"`
}

// Report is the outcome of scoring.
type Report struct {
	Articles int
	Findings []Finding // by article, in the order of the fields
	sheet    sheet
}

// Row is one field of a report. Got, P, R and F are there for fields of items, Share for the others.
type Row struct {
	Field    string   `json:"field"`
	Headline bool     `json:"headline,omitempty"`
	Gold     float64  `json:"gold"`
	Got      *float64 `json:"got,omitempty"`
	Right    float64  `json:"right"`
	P        *float64 `json:"p,omitempty"`
	R        *float64 `json:"r,omitempty"`
	F        *float64 `json:"f,omitempty"`
	Share    *float64 `json:"share,omitempty"`
	label    string
}

// Figure is F1 or the share.
func (r Row) Figure() (float64, bool) {
	for _, v := range []*float64{r.F, r.Share} {
		if v != nil {
			return *v, true
		}
	}
	return 0, false
}

// Rows are the fields that have items.
func (r Report) Rows() []Row {
	var out []Row
	for _, f := range fields {
		c := r.sheet[f.id]
		if c.gold+c.got == 0 {
			continue
		}
		row := Row{Field: f.id, Headline: f.starred, Gold: c.gold, Right: c.right, label: f.label}
		var figure *float64
		if v, ok := f.value(c); ok {
			figure = rounded(v)
		}
		if f.rate {
			row.Share = figure
		} else {
			got := c.got
			row.Got, row.P, row.R, row.F = &got, ratio(c.right, c.got), ratio(c.right, c.gold), figure
		}
		out = append(out, row)
	}
	return out
}

// ratio is a over b, nil when b is 0.
func ratio(a, b float64) *float64 {
	if b == 0 {
		return nil
	}
	return rounded(a / b)
}

// rounded keeps six decimals.
func rounded(v float64) *float64 {
	v = math.Round(v*1e6) / 1e6
	return &v
}

// Headline is the mean of the starred rows that have items, 0 when none has.
func (r Report) Headline() float64 {
	sum, n := 0.0, 0
	for _, f := range fields {
		if v, ok := f.value(r.sheet[f.id]); f.starred && ok {
			sum, n = sum+v, n+1
		}
	}
	return sum / float64(max(n, 1))
}

// MarshalJSON implements json.Marshaler.
func (r Report) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Headline json.Number `json:"headline"`
		Articles int         `json:"articles"`
		Fields   []Row       `json:"fields"`
		Findings []Finding   `json:"findings,omitempty"`
	}{json.Number(figure(r.Headline())), r.Articles, r.Rows(), r.Findings})
}

func figure(v float64) string { return strconv.FormatFloat(v, 'f', 3, 64) }

// Print writes the table and, below, the findings that it holds.
func (r Report) Print(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "headline %s, the mean of the fields with a star, %d articles\n\n", figure(r.Headline()), r.Articles)
	fmt.Fprintf(&b, "%-32s %6s %6s %6s %6s %6s %6s\n", "field", "gold", "got", "right", "P", "R", "F1")
	for _, row := range r.Rows() {
		label := row.label
		if row.Headline {
			label += " *"
		}
		got, p, rec := "", "", ""
		if row.Got != nil {
			got, p, rec = plain(*row.Got), orDash(row.P), orDash(row.R)
		}
		v, _ := row.Figure()
		pad := max(0, 32-len([]rune(label)))
		fmt.Fprintf(&b, "%s%*s %6s %6s %6s %6s %6s %6s\n", label, pad, "", plain(row.Gold), got, plain(row.Right), p, rec, figure(v))
	}
	for i, f := range r.Findings {
		if i == 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s: %s %s: %s\n", f.Article, f.Field, f.Kind, f.What)
		if f.Evidence != "" {
			fmt.Fprintf(&b, "    %s\n", shortened(f.Evidence))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func orDash(v *float64) string {
	if v == nil {
		return "-"
	}
	return figure(*v)
}

// shortened is a quotation of at most 160 runes on one line.
func shortened(s string) string {
	s = squeeze(s)
	if rs := []rune(s); len(rs) > 160 {
		return string(rs[:159]) + "…"
	}
	return s
}

// Select keeps at most n findings of each field and kind, of the given fields or of all.
func (r Report) Select(n int, only ...string) Report {
	want, seen := map[string]bool{}, map[string]int{}
	for _, f := range only {
		want[f] = true
	}
	kept := []Finding{}
	for _, f := range r.Findings {
		if len(only) > 0 && !want[f.Field] {
			continue
		}
		if seen[f.Field+" "+f.Kind]++; seen[f.Field+" "+f.Kind] <= n {
			kept = append(kept, f)
		}
	}
	r.Findings = kept
	return r
}
