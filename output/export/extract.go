// Package export writes records and facts in the formats that other programs read.
package export

import (
	"bytes"
	"encoding/json"
	"sort"

	"rapporteur/corpus"
)

// ExtractOptions say what of a record is printed.
type ExtractOptions struct {
	// ID is printed as "id"; "" means the document's hash.
	ID string
	// Furniture lists what was taken for furniture.
	Furniture bool
	// MentionsOnly and TextOnly leave out what was not worked out.
	MentionsOnly, TextOnly bool
}

// Line is what one document says, in the order and under the names of the
// extract format. Offsets are bytes of Text.
type Line struct {
	ID        string         `json:"id"`
	Source    string         `json:"source,omitempty"`
	SHA256    string         `json:"sha256"`
	Title     string         `json:"title,omitempty"`
	Authors   []string       `json:"authors,omitempty"`
	Publisher string         `json:"publisher,omitempty"`
	Language  string         `json:"language,omitempty"`
	Published *PublishedLine `json:"published,omitempty"`
	Text      string         `json:"text"`
	Blocks    []BlockLine    `json:"blocks,omitempty"`
	Furniture []BlockLine    `json:"furniture,omitempty"`

	Meetings     []MeetingLine    `json:"meetings,omitempty"`
	People       []PersonLine     `json:"people,omitempty"`
	Countries    []string         `json:"countries,omitempty"`
	DemonymOnly  []string         `json:"countries_demonym_only,omitempty"`
	Statuses     []StatusLine     `json:"statuses,omitempty"`
	Pledges      []PledgeLine     `json:"pledges,omitempty"`
	Commitments  []CommitmentLine `json:"commitments,omitempty"`
	Documents    []DocumentLine   `json:"documents_adopted,omitempty"`
	OtherAmounts []AmountLine     `json:"other_amounts,omitempty"`

	Mentions []MentionLine `json:"mentions,omitempty"`
	Issues   []IssueLine   `json:"issues,omitempty"`
}

// Quote is one piece of evidence; quote is exactly the bytes of the span.
type Quote struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
}

// PublishedLine is the publication date; Evidence is missing when it was read
// from the page's metadata, which is no part of the text.
type PublishedLine struct {
	Date     string `json:"date"`
	Time     string `json:"time,omitempty"`
	Basis    string `json:"basis,omitempty"`
	Rule     string `json:"rule,omitempty"`
	Evidence *Quote `json:"evidence,omitempty"`
}

// BlockLine is a block, and where in the document it was made from.
type BlockLine struct {
	Role        string `json:"role"`
	Start       int    `json:"start"`
	End         int    `json:"end"`
	SourceStart int    `json:"source_start"`
	SourceEnd   int    `json:"source_end"`
	Text        string `json:"text,omitempty"` // of furniture
	Why         string `json:"why,omitempty"`  // of furniture
}

// IssueLine is what a stage could not do.
type IssueLine struct {
	Stage   string `json:"stage"`
	Class   string `json:"class,omitempty"`
	Message string `json:"message"`
}

// Extract turns a record into its line.
func Extract(rec *corpus.Record, opt ExtractOptions) Line {
	l := Line{ID: opt.ID, Source: rec.Ref.Name, SHA256: rec.Hash}
	if l.ID == "" {
		l.ID = rec.Hash
	}
	for _, is := range rec.Issues {
		l.Issues = append(l.Issues, IssueLine{is.Stage, is.Class, is.Detail})
	}
	a := rec.Article
	if a == nil {
		return l
	}
	l.Title, l.Authors, l.Publisher, l.Language, l.Text = a.Title, a.Authors, a.Publisher, a.Language, a.Text
	l.Published = published(a)
	for _, b := range a.Blocks {
		l.Blocks = append(l.Blocks, BlockLine{Role: string(b.Role), Start: b.Start, End: b.End, SourceStart: b.Source.Start, SourceEnd: b.Source.End})
	}
	if opt.Furniture {
		for _, b := range a.Furniture {
			l.Furniture = append(l.Furniture, BlockLine{Role: string(b.Role), SourceStart: b.Source.Start, SourceEnd: b.Source.End, Text: b.Text, Why: b.Why})
		}
	}
	if opt.TextOnly {
		return l
	}
	l.Mentions = mentions(a)
	if !opt.MentionsOnly {
		l.Countries, l.DemonymOnly = countries(a)
		l.claims(a, rec.Claims)
	}
	return l
}

// Encode writes the line as JSON on one line, with < and > as they are.
func (l Line) Encode() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(l); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func quote(a *corpus.Article, s corpus.Span) Quote { return Quote{s.Start, s.End, a.Quote(s)} }

func published(a *corpus.Article) *PublishedLine {
	p := a.Published
	if p.Date == "" {
		return nil
	}
	out := &PublishedLine{Date: p.Date, Time: p.Time, Basis: string(p.Basis), Rule: p.Rule}
	if !p.Span.Empty() {
		q := quote(a, p.Span)
		out.Evidence = &q
	}
	return out
}

// countries are those named in the text, and those present by adjective only.
// Countries inside the name of something longer count for neither.
func countries(a *corpus.Article) (named, demonym []string) {
	name, adjective := map[string]bool{}, map[string]bool{}
	for _, m := range a.Mentions {
		c, ok := m.Value.(corpus.Country)
		switch {
		case !ok:
		case m.Type == corpus.TypeDemonym && m.NestedIn == "":
			adjective[c.Code] = true
		case m.Type == corpus.TypeCountry && m.NestedIn == "":
			name[c.Code] = true
		}
	}
	for c := range name {
		named = append(named, c)
	}
	for c := range adjective {
		if !name[c] {
			demonym = append(demonym, c)
		}
	}
	sort.Strings(named)
	sort.Strings(demonym)
	return named, demonym
}
