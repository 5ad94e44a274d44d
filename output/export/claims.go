package export

import (
	"slices"
	"sort"

	"rapporteur/corpus"
)

// MeetingLine is one multilateral meeting.
type MeetingLine struct {
	Series       string   `json:"series,omitempty"`
	Name         string   `json:"name,omitempty"`
	Ordinal      int      `json:"ordinal,omitempty"`
	Level        string   `json:"level,omitempty"`
	Date         string   `json:"date,omitempty"`
	DateBasis    string   `json:"date_basis,omitempty"`
	City         string   `json:"place_city,omitempty"`
	Country      string   `json:"place_country,omitempty"`
	Venue        string   `json:"venue,omitempty"`
	Modality     string   `json:"modality,omitempty"`
	Format       string   `json:"format,omitempty"`
	Primary      bool     `json:"primary,omitempty"`
	Participants []string `json:"participants,omitempty"`
	Evidence     []Quote  `json:"evidence"`
}

// PersonLine is one person with one office.
type PersonLine struct {
	Name        string  `json:"name"`
	Office      string  `json:"office,omitempty"`
	OfficeClass string  `json:"office_class,omitempty"`
	Status      string  `json:"office_status,omitempty"`
	Country     string  `json:"country_or_org,omitempty"`
	Meeting     *int    `json:"meeting,omitempty"` // index into meetings
	Role        string  `json:"role,omitempty"`
	Evidence    []Quote `json:"evidence"`
}

// StatusLine is the status of a country in a body or meeting.
type StatusLine struct {
	Country  string  `json:"country"`
	Body     string  `json:"body"`
	Status   string  `json:"status"`
	From     string  `json:"valid_from,omitempty"`
	To       string  `json:"valid_to,omitempty"`
	Modality string  `json:"modality,omitempty"`
	Evidence []Quote `json:"evidence"`
}

// AmountLine is a sum that is no pledge, or an equivalent of one.
type AmountLine struct {
	Amount    string  `json:"amount"`
	Currency  string  `json:"currency"`
	Qualifier string  `json:"qualifier,omitempty"`
	Kind      string  `json:"kind,omitempty"`
	Evidence  []Quote `json:"evidence,omitempty"`
}

// PledgeLine is money promised.
type PledgeLine struct {
	Pledger       string       `json:"pledger,omitempty"`
	Person        string       `json:"person,omitempty"`
	Beneficiaries []string     `json:"beneficiary,omitempty"`
	Amount        string       `json:"amount"`
	Currency      string       `json:"currency"`
	Qualifier     string       `json:"qualifier,omitempty"`
	Equivalent    []AmountLine `json:"equivalent,omitempty"`
	Purpose       string       `json:"purpose,omitempty"`
	Date          string       `json:"date,omitempty"`
	Modality      string       `json:"modality,omitempty"`
	Period        string       `json:"period,omitempty"`
	Years         int          `json:"duration_years,omitempty"`
	Total         bool         `json:"total,omitempty"`
	Meeting       *int         `json:"meeting,omitempty"`
	PartOf        *int         `json:"part_of,omitempty"` // index into pledges
	Evidence      []Quote      `json:"evidence"`
}

// CommitmentLine is something other than money promised.
type CommitmentLine struct {
	Actor         string   `json:"actor,omitempty"`
	Action        string   `json:"action,omitempty"`
	Quantity      string   `json:"quantity,omitempty"`
	Qualifier     string   `json:"qualifier,omitempty"`
	Unit          string   `json:"unit,omitempty"`
	Beneficiaries []string `json:"beneficiary,omitempty"`
	Modality      string   `json:"modality,omitempty"`
	Evidence      []Quote  `json:"evidence"`
}

// DocumentLine is a document adopted, signed or planned.
type DocumentLine struct {
	Name     string  `json:"name"`
	Status   string  `json:"status,omitempty"`
	Date     string  `json:"date,omitempty"`
	Evidence []Quote `json:"evidence"`
}

// claims sorts the claims into the lists of the line.
func (l *Line) claims(a *corpus.Article, claims []corpus.Claim) {
	meetings := l.meetings(a, claims)
	pledges := l.pledges(a, claims, meetings)
	for _, c := range claims {
		ev := evidence(a, c)
		switch v := c.Value.(type) {
		case corpus.Occupancy:
			if v.Role == "author" { // of a note beside the text: nobody whom it tells of
				continue
			}
			l.People = append(l.People, PersonLine{v.Person, v.Office, v.Class, v.Status, first(v.Country, printedBody(a, v.Org)), index(meetings, v.Meeting), v.Role, ev})
		case corpus.Membership:
			l.Statuses = append(l.Statuses, StatusLine{v.Country, v.Body, v.Status, v.From, v.To, v.Modality, ev})
		case corpus.Pledge:
			if _, money := pledges[v.Local]; !money && (v.Quantity != "" || v.Action != "") { // what can be checked
				l.Commitments = append(l.Commitments, CommitmentLine{v.Pledger, v.Action, v.Quantity, string(v.Qualifier), v.Unit, v.Beneficiaries, v.Modality, ev})
			}
		case corpus.Agreement:
			if v.Modality == "reported" { // a press release that an article relies on: nobody adopts it
				continue
			}
			l.Documents = append(l.Documents, DocumentLine{v.Title, v.Modality, v.Date, ev})
		case corpus.Amount:
			l.OtherAmounts = append(l.OtherAmounts, AmountLine{v.Amount, v.Currency, string(v.Qualifier), v.Kind, ev})
		}
	}
}

// printedBody is the name of a body as the text introduces it: its abbreviation, when that comes
// first.
func printedBody(a *corpus.Article, name string) string {
	if name == "" {
		return ""
	}
	for i := range a.Mentions {
		if b, ok := a.Mentions[i].Value.(corpus.Body); ok && b.Name == name {
			if b.Abbrev != "" && a.Quote(a.Mentions[i].Span) == b.Abbrev {
				return b.Abbrev
			}
			return name
		}
	}
	return name
}

// meetings prints the multilateral ones and gives the index of each Local.
func (l *Line) meetings(a *corpus.Article, claims []corpus.Claim) map[int]int {
	at := map[int]int{}
	for _, c := range claims {
		m, ok := c.Value.(corpus.Meeting)
		if !ok || m.Level == corpus.LevelBilateral {
			continue
		}
		if c.Rule != "merged" { // a further mention of a meeting that is printed whole
			continue
		}
		at[m.Local] = len(l.Meetings)
		l.Meetings = append(l.Meetings, MeetingLine{m.Series, m.Name, m.Ordinal, string(m.Level), m.Date, string(m.DateBasis), m.City, m.Country,
			m.Venue, m.Modality, m.Format, m.Primary, participants(claims, m.Local), evidence(a, c)})
	}
	return at
}

// participants are the countries that are said to take part in a meeting, sorted.
func participants(claims []corpus.Claim, local int) []string {
	var out []string
	for _, c := range claims {
		p, ok := c.Value.(corpus.Participation)
		if ok && p.Meeting == local && p.Country != "" && p.Attendance != "absent" && !slices.Contains(out, p.Country) {
			out = append(out, p.Country)
		}
	}
	slices.Sort(out)
	return out
}

// pledges prints the monetary ones and gives the index of each Local.
func (l *Line) pledges(a *corpus.Article, claims []corpus.Claim, meetings map[int]int) map[int]int {
	at := map[int]int{}
	for _, c := range claims {
		if p, ok := c.Value.(corpus.Pledge); ok && p.Monetary() {
			at[p.Local] = len(at)
		}
	}
	for _, c := range claims {
		p, ok := c.Value.(corpus.Pledge)
		if !ok || !p.Monetary() {
			continue
		}
		line := PledgeLine{Pledger: p.Pledger, Person: p.Person, Beneficiaries: p.Beneficiaries, Amount: p.Amount, Currency: p.Currency,
			Qualifier: string(p.Qualifier), Purpose: p.Purpose, Date: p.Date, Modality: p.Modality, Period: p.PerPeriod, Years: p.Years,
			Total: p.Total, Meeting: index(meetings, p.Meeting), PartOf: index(at, p.PartOf), Evidence: evidence(a, c)}
		for _, e := range p.Equivalents {
			line.Equivalent = append(line.Equivalent, AmountLine{Amount: e.Amount, Currency: e.Currency, Qualifier: string(e.Qualifier)})
		}
		l.Pledges = append(l.Pledges, line)
	}
	return at
}

// evidence is the sentence of a claim, then the parts that lie outside it.
func evidence(a *corpus.Article, c corpus.Claim) []Quote {
	out := []Quote{quote(a, c.Evidence)}
	seen := map[corpus.Span]bool{}
	var outside []corpus.Span
	for _, p := range c.Parts {
		if !p.Span.Empty() && !c.Evidence.Contains(p.Span) && !seen[p.Span] {
			seen[p.Span] = true
			outside = append(outside, p.Span)
		}
	}
	sort.Slice(outside, func(i, j int) bool {
		if outside[i].Start != outside[j].Start {
			return outside[i].Start < outside[j].Start
		}
		return outside[i].End < outside[j].End
	})
	for _, s := range outside {
		out = append(out, quote(a, s))
	}
	return out
}

func index(at map[int]int, local int) *int {
	if i, ok := at[local]; ok && local != corpus.NoRef {
		return &i
	}
	return nil
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
