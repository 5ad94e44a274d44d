package corpus

import (
	"sort"
	"strconv"
	"strings"
)

// MentionType is what a mention names; the words are those of the extract format.
type MentionType string

// The types of mentions.
const (
	TypeDate         MentionType = "date"
	TypeTime         MentionType = "time"
	TypeDuration     MentionType = "duration"
	TypeSet          MentionType = "set"
	TypeMoney        MentionType = "money"
	TypeQuantity     MentionType = "quantity"
	TypePerson       MentionType = "person"
	TypeCountry      MentionType = "country"
	TypeDemonym      MentionType = "demonym"
	TypePlace        MentionType = "place"
	TypeOrganisation MentionType = "organisation"
	TypeBody         MentionType = "body"  // a series, dialogue, forum, grouping: what one can be a member of or what meets
	TypeEvent        MentionType = "event" // one meeting, by a name or by "the meeting"
	TypeOffice       MentionType = "office"
)

// Mention is one date, amount, person, office, country, place or body named at
// one span, normalized.
type Mention struct {
	Type MentionType
	Span
	Value Value
	// NestedIn is the type of the longer mention that this one is a part of
	// (Japan in "Central Asia plus Japan Dialogue"), "" when it stands alone.
	NestedIn MentionType
}

// SortMentions puts mentions into their one order: by start, longer first, then by type and key.
func SortMentions(ms []Mention) {
	sort.SliceStable(ms, func(i, j int) bool {
		a, b := ms[i], ms[j]
		switch {
		case a.Start != b.Start:
			return a.Start < b.Start
		case a.End != b.End:
			return a.End > b.End
		case a.Type != b.Type:
			return a.Type < b.Type
		}
		return a.Value.Key() < b.Value.Key()
	})
}

// Qualifier says how exactly an amount is meant.
type Qualifier string

// The qualifiers of mentions; pledges know only exact, approx, at_least and up_to.
const (
	Exact    Qualifier = "exact"
	Approx   Qualifier = "approx"
	AtLeast  Qualifier = "at_least"
	MoreThan Qualifier = "more_than"
	AtMost   Qualifier = "at_most"
	LessThan Qualifier = "less_than"
	UpTo     Qualifier = "up_to"
)

// Pledged is the qualifier in the vocabulary of pledges and commitments.
func (q Qualifier) Pledged() Qualifier {
	switch q {
	case MoreThan:
		return AtLeast
	case AtMost, LessThan:
		return UpTo
	case "":
		return Exact
	}
	return q
}

// Date is a point or stretch of the calendar (mention types date, time and set).
type Date struct {
	EDTF string `json:"edtf,omitempty"` // "" when the words cannot be placed on the calendar
	// First and Last are the inclusive days (ISO 8601); "" is an open end.
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
	Time  string `json:"time,omitempty"` // 14:37, as printed
	// Precision is minute, day, week, month, season, quarter, half, year, decade, century or interval.
	Precision string `json:"precision,omitempty"`
	Timex     string `json:"timex,omitempty"` // TIMEX3 value
	TimexType string `json:"timex_type,omitempty"`
	Mod       string `json:"mod,omitempty"` // TIMEX3 mod: START, MID, END, APPROX ...
	// Anchor is what the date was worked out from: explicit, document, mention.
	Anchor string `json:"anchor,omitempty"`
	Rule   string `json:"rule,omitempty"`
	// NamePart: a year inside a name ("2005 World Exposition"), no date of an event.
	NamePart     bool     `json:"name_part,omitempty"`
	Alternatives []string `json:"alternatives,omitempty"` // other readings (EDTF)
}

// Coarse tells whether the date is a stretch between months or years: no day on which one meets.
func (d Date) Coarse() bool {
	from, _, ok := strings.Cut(d.EDTF, "/")
	return ok && len(from) < len("2006-01-02")
}

// Duration is a length of time.
type Duration struct {
	ISO       string    `json:"iso"`            // P3Y
	EDTF      string    `json:"edtf,omitempty"` // the interval, when the words also mean one ("over the next three years")
	Mod       string    `json:"mod,omitempty"`
	Qualifier Qualifier `json:"qualifier,omitempty"`
	Rule      string    `json:"rule,omitempty"`
}

// Money is an amount of a currency.
type Money struct {
	Amount    string    `json:"amount"` // exact decimal text in units of the currency
	AmountMax string    `json:"amount_max,omitempty"`
	Currency  string    `json:"currency"` // ISO 4217
	Qualifier Qualifier `json:"qualifier,omitempty"`
	Per       string    `json:"per,omitempty"` // year, share, person ...: "per_year"
	// Of is the span of the amount that this one, in brackets, is an equivalent of.
	Of Span `json:"-"`
	// Above is the span of the amount that begins the range which this one ends, where both
	// are written in full: "between €12 million and €20 million" has two amounts. A range that
	// shares its sign or magnitude ("$10-15 million") is one amount with an AmountMax.
	Above Span `json:"-"`
	// Rate is the exchange rate that an equivalent implies: how many units of this currency
	// the text takes one unit of the other for, decimal text of about six digits. It is the best
	// rate for that article.
	Rate string `json:"rate,omitempty"`
	Sign string `json:"sign,omitempty"` // the sign or unit as printed
}

// Quantity is a count of people or things.
type Quantity struct {
	Amount    string    `json:"amount"`
	AmountMax string    `json:"amount_max,omitempty"`
	Unit      string    `json:"unit"` // the noun counted, as written, lower case: "trainees"
	Qualifier Qualifier `json:"qualifier,omitempty"`
}

// Country is a country or, as a demonym, what belongs to it.
type Country struct {
	Code string `json:"code"` // ISO 3166-1 alpha-2
	Form string `json:"form"` // name, official, alias, demonym, historic
}

// Place is a city, region or other place that is no country.
type Place struct {
	Name    string `json:"name"`
	Country string `json:"country,omitempty"`
	Kind    string `json:"kind"` // capital, city, region, venue
	// Members are the countries of a region, where the region has a usual list.
	Members []string `json:"members,omitempty"`
	// StandsFor is the country whose government a capital stands for ("Tokyo assumes that").
	StandsFor string `json:"stands_for,omitempty"`
	// Dateline: the place opens a report ("DUSHANBE, March 28 -") and says nothing of the event.
	Dateline bool `json:"dateline,omitempty"`
}

// Person is a human being; Name is the fullest form that the article has for
// this person, so all mentions of one person in one article carry equal values.
type Person struct {
	Name      string `json:"name"`
	Given     string `json:"given,omitempty"`
	Family    string `json:"family,omitempty"`
	Honorific string `json:"honorific,omitempty"`
	// Byline: an author, photographer or press contact, no actor of the text.
	Byline bool `json:"byline,omitempty"`
}

// Office is a post, with the person who holds it when the words join the two.
type Office struct {
	Title   string `json:"title"`             // as written, without country: "First Deputy Foreign Minister"
	Class   string `json:"class"`             // closed list of OfficeClasses
	Rank    string `json:"rank"`              // finer: see Ranks
	Country string `json:"country,omitempty"` // ISO alpha-2, or ""
	Org     string `json:"org,omitempty"`     // organisation by name when there is no country
	Status  string `json:"status,omitempty"`  // current, then, former, acting, interim, designate, outgoing
	// Holder is the span of the person mention; empty when the office stands for itself ("the Foreign Ministers of ...").
	Holder Span `json:"-"`
	// CountrySpan is where the country was read; CountryRule how.
	CountrySpan Span   `json:"-"`
	CountryRule string `json:"country_rule,omitempty"`
	// Plural: "deputy foreign ministers of Kazakhstan, Kyrgyzstan"; Countries are those named after or before it.
	Plural    bool     `json:"plural,omitempty"`
	Countries []string `json:"countries,omitempty"`
}

// Body is an organisation, a ministry, a series of meetings or a grouping;
// Name is the article's fullest form of it.
type Body struct {
	Name    string `json:"name"`
	Kind    string `json:"kind"` // series, grouping, organisation, ministry, fund, company, media, university
	Abbrev  string `json:"abbrev,omitempty"`
	Country string `json:"country,omitempty"` // of a ministry or government
}

// Event is one mention of a meeting. Mentions of one meeting in one article
// carry the same Ref; each carries what its own words say of the meeting, with
// the spans in Parts, and Merged is true on the one that carries what all of
// them come to.
type Event struct {
	Ref     int    `json:"ref"`            // number of the meeting within the article, by first mention
	Head    string `json:"head,omitempty"` // the noun, lower case: meeting, summit, visit
	Anaphor bool   `json:"anaphor,omitempty"`
	Merged  bool   `json:"merged,omitempty"`

	Series   string `json:"series,omitempty"`
	Name     string `json:"name,omitempty"`
	Ordinal  int    `json:"ordinal,omitempty"`
	Level    Level  `json:"level,omitempty"`
	Date     string `json:"date,omitempty"` // EDTF
	City     string `json:"city,omitempty"`
	Country  string `json:"country,omitempty"`
	Modality string `json:"modality,omitempty"` // held, planned, ongoing, postponed, cancelled
	Format   string `json:"format,omitempty"`
	Primary  bool   `json:"primary,omitempty"` // the subject of the article
	Parent   int    `json:"parent"`            // Ref of the meeting on whose sidelines it took place, or NoRef
	// With is the person or party that a bilateral meeting was with, where one
	// phrase ("held meetings with A, B and C") stands for several meetings.
	With  Span   `json:"-"`
	Parts []Part `json:"-"` // field names as in Meeting
}

// Key is equal for equal assertions; see Value.
func (d Date) Key() string { return join(d.EDTF, d.Time, d.Timex, d.Mod) }

// Key is equal for equal assertions.
func (d Duration) Key() string { return join(d.ISO, d.EDTF, d.Mod) }

// Key is equal for equal assertions.
func (m Money) Key() string {
	return join(m.Currency, m.Amount, m.AmountMax, string(m.Qualifier), m.Per)
}

// Key is equal for equal assertions.
func (q Quantity) Key() string { return join(q.Amount, q.AmountMax, q.Unit, string(q.Qualifier)) }

// Key is equal for equal assertions.
func (c Country) Key() string { return c.Code }

// Key is equal for equal assertions.
func (p Place) Key() string { return join(p.Name, p.Country) }

// Key is equal for equal assertions.
func (p Person) Key() string { return p.Name }

// Key is equal for equal assertions.
func (o Office) Key() string { return join(o.Title, o.Rank, o.Country, o.Org, o.Status) }

// Key is equal for equal assertions.
func (b Body) Key() string { return join(b.Name, b.Kind) }

// Key is equal for equal assertions.
func (e Event) Key() string { return strconv.Itoa(e.Ref) }

func (Date) kind() Kind     { return "date" }
func (Duration) kind() Kind { return "duration" }
func (Money) kind() Kind    { return "money" }
func (Quantity) kind() Kind { return "quantity" }
func (Country) kind() Kind  { return "country" }
func (Place) kind() Kind    { return "place" }
func (Person) kind() Kind   { return "person" }
func (Office) kind() Kind   { return "office" }
func (Body) kind() Kind     { return "body" }
func (Event) kind() Kind    { return "event" }

func join(parts ...string) string { return strings.Join(parts, "\x1f") }
