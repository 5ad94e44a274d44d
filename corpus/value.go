package corpus

import (
	"strconv"
	"strings"
)

// Value is what a mention or a claim asserts. The set is closed, so that
// storing values has one home (codec.go).
type Value interface {
	// Key is equal exactly when two values assert the same.
	Key() string
	kind() Kind
}

// Kind names a type of value.
type Kind string

// The kinds of claims.
const (
	KindMeeting       Kind = "meeting"
	KindParticipation Kind = "participation"
	KindOccupancy     Kind = "occupancy"
	KindMembership    Kind = "membership"
	KindPledge        Kind = "pledge"
	KindAgreement     Kind = "agreement"
	KindAmount        Kind = "amount"
	KindStatement     Kind = "statement"
)

// ClaimKinds are the kinds of claims, in the order in which they are stored and reconciled.
var ClaimKinds = []Kind{KindMeeting, KindParticipation, KindOccupancy, KindMembership, KindPledge, KindAgreement, KindAmount, KindStatement}

// KindOf is the kind of v.
func KindOf(v Value) Kind { return v.kind() }

// Level is who meets.
type Level string

// The levels of meetings.
const (
	LevelLeaders          Level = "leaders"
	LevelForeignMinisters Level = "foreign_ministers"
	LevelMinisters        Level = "ministers"
	LevelSeniorOfficials  Level = "senior_officials"
	LevelExperts          Level = "experts"
	LevelBusiness         Level = "business"
	LevelAcademia         Level = "academia"
	LevelAmbassadors      Level = "ambassadors"
	LevelBilateral        Level = "bilateral"
	LevelConference       Level = "conference"
	LevelUnspecified      Level = "unspecified"
)

// NoRef says that a claim belongs to no meeting, or to no other claim.
const NoRef = -1

// Meeting is one meeting of a series or on its own.
type Meeting struct {
	Local int `json:"local"` // Event.Ref of the article; what Participation.Meeting and the like refer to

	Series    string `json:"series,omitempty"` // name of the series, dialogue or forum, as the article's fullest form
	Name      string `json:"name,omitempty"`   // this meeting as written
	Ordinal   int    `json:"ordinal,omitempty"`
	Level     Level  `json:"level,omitempty"`
	Date      string `json:"date,omitempty"` // EDTF
	DateBasis Basis  `json:"date_basis,omitempty"`
	City      string `json:"city,omitempty"`
	Country   string `json:"country,omitempty"`
	Venue     string `json:"venue,omitempty"`
	Modality  string `json:"modality,omitempty"` // held, planned, ongoing, postponed, cancelled, denied
	Format    string `json:"format,omitempty"`   // in_person, virtual, hybrid
	Primary   bool   `json:"primary,omitempty"`  // the subject of the article
	Parent    int    `json:"parent"`             // Local of the meeting on whose sidelines it took place, or NoRef
	// Participants are the countries that the text lists for it.
	Participants []string `json:"participants,omitempty"`
}

// Participation is that a country or person took part in a meeting.
type Participation struct {
	Meeting int `json:"meeting"` // Meeting.Local

	Country    string `json:"country,omitempty"`
	Org        string `json:"org,omitempty"`
	Person     string `json:"person,omitempty"` // Person.Name
	Office     string `json:"office,omitempty"` // as written
	Rank       string `json:"rank,omitempty"`
	Role       string `json:"role,omitempty"`       // participant, head_of_delegation, host, chair, guest, observer, representative, interlocutor
	Attendance string `json:"attendance,omitempty"` // attended, invited, expected, absent
	OnBehalfOf string `json:"on_behalf_of,omitempty"`
}

// Occupancy is that a person holds a post for a time.
type Occupancy struct {
	Person  string `json:"person"`
	Office  string `json:"office"` // as written, without country
	Class   string `json:"class,omitempty"`
	Rank    string `json:"rank,omitempty"`
	Country string `json:"country,omitempty"`
	Org     string `json:"org,omitempty"`
	Status  string `json:"status,omitempty"` // current, then, former, acting, interim, designate, outgoing
	AsOf    string `json:"as_of,omitempty"`  // EDTF: when the person is said to hold it
	From    string `json:"from,omitempty"`
	To      string `json:"to,omitempty"`
	Meeting int    `json:"meeting"` // Meeting.Local or NoRef
	Role    string `json:"role,omitempty"`
}

// Membership is the status of a country in a body, a series or one meeting.
type Membership struct {
	Country  string `json:"country"` // ISO code or, for bodies without one, the name
	Body     string `json:"body"`
	Status   string `json:"status"` // initiator, member, observer, guest, dialogue_partner, candidate, suspended, former_member, host, co_host, chair, co_chair
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	AsOf     string `json:"as_of,omitempty"`
	Modality string `json:"modality,omitempty"` // stated, planned, past, offered, disputed
	Meeting  int    `json:"meeting"`            // Meeting.Local when the status is of one meeting, or NoRef
}

// Equivalent is a conversion printed beside an amount.
type Equivalent struct {
	Amount    string    `json:"amount"`
	Currency  string    `json:"currency"`
	Qualifier Qualifier `json:"qualifier,omitempty"`
}

// Pledge is money or something else promised: pledges and commitments.
type Pledge struct {
	Local int `json:"local"` // number within the article; what PartOf refers to

	Pledger       string       `json:"pledger,omitempty"` // ISO code, name, or "donors (collective)"
	Person        string       `json:"person,omitempty"`  // who said it
	Beneficiaries []string     `json:"beneficiaries,omitempty"`
	Kind          string       `json:"kind"`               // monetary, in_kind, unquantified_support, political_intent
	Amount        string       `json:"amount,omitempty"`   // decimal text in units of the currency
	Currency      string       `json:"currency,omitempty"` // ISO 4217
	Quantity      string       `json:"quantity,omitempty"`
	Unit          string       `json:"unit,omitempty"`
	Qualifier     Qualifier    `json:"qualifier,omitempty"`
	Equivalents   []Equivalent `json:"equivalents,omitempty"`
	Action        string       `json:"action,omitempty"` // of a commitment: the verb and its object
	Purpose       string       `json:"purpose,omitempty"`
	Date          string       `json:"date,omitempty"`
	PerPeriod     string       `json:"per_period,omitempty"` // per_year
	Years         int          `json:"years,omitempty"`
	Stage         string       `json:"stage,omitempty"`    // intent, announced, pledge, commitment, disbursement
	Modality      string       `json:"modality,omitempty"` // announced, planned, past, intended, conditional
	Meeting       int          `json:"meeting"`            // Meeting.Local or NoRef
	PartOf        int          `json:"part_of"`            // Local of the pledge that this is a part of, or NoRef
	Total         bool         `json:"total,omitempty"`    // the sum of several donors' pledges
}

// Monetary tells whether money is promised.
func (p Pledge) Monetary() bool { return p.Amount != "" }

// Agreement is a document adopted, signed, planned.
type Agreement struct {
	Title    string   `json:"title"`
	Kind     string   `json:"kind,omitempty"` // joint_statement, action_plan, road_map, treaty, bilateral_investment_agreement, memorandum ...
	Date     string   `json:"date,omitempty"`
	Parties  []string `json:"parties,omitempty"`
	Modality string   `json:"modality,omitempty"` // adopted, signed, issued, endorsed, approved, agreed, planned, intended, proposed, reported, not_signed
	Meeting  int      `json:"meeting"`
}

// Amount is a sum that is no pledge.
type Amount struct {
	Money
	Kind string `json:"kind"` // delivered, target, need, cumulative_total, remainder, current_level, project_value, budget, difference, capital_increase, gdp
}

// Statement is what is said that fits no other kind.
type Statement struct {
	Subject   string `json:"subject"`
	Predicate string `json:"predicate"` // goal, launched, denied, anniversary, agenda ...
	Object    string `json:"object"`
	Meeting   int    `json:"meeting"`
}

// Key leaves out Local, Meeting, PartOf and Parent: they number things within
// one article, and an edited paragraph must not change the ids of the others.
func (m Meeting) Key() string {
	return join(m.Series, m.Name, strconv.Itoa(m.Ordinal), string(m.Level), m.Date, m.City, m.Country, m.Venue, m.Modality, m.Format, strings.Join(m.Participants, ","))
}

// Key is equal for equal assertions.
func (p Participation) Key() string {
	return join(p.Country, p.Org, p.Person, p.Office, p.Rank, p.Role, p.Attendance, p.OnBehalfOf)
}

// Key is equal for equal assertions.
func (o Occupancy) Key() string {
	return join(o.Person, o.Office, o.Rank, o.Country, o.Org, o.Status, o.AsOf, o.From, o.To)
}

// Key is equal for equal assertions.
func (m Membership) Key() string {
	return join(m.Country, m.Body, m.Status, m.From, m.To, m.AsOf, m.Modality)
}

// Key is equal for equal assertions.
func (p Pledge) Key() string {
	eq := make([]string, len(p.Equivalents))
	for i, e := range p.Equivalents {
		eq[i] = e.Currency + " " + e.Amount
	}
	return join(p.Pledger, p.Person, strings.Join(p.Beneficiaries, ","), p.Kind, p.Amount, p.Currency, p.Quantity, p.Unit, string(p.Qualifier),
		strings.Join(eq, ","), p.Action, p.Purpose, p.Date, p.PerPeriod, strconv.Itoa(p.Years), p.Stage, p.Modality)
}

// Key is equal for equal assertions.
func (a Agreement) Key() string {
	return join(a.Title, a.Kind, a.Date, strings.Join(a.Parties, ","), a.Modality)
}

// Key is equal for equal assertions.
func (a Amount) Key() string { return join(a.Money.Key(), a.Kind) }

// Key is equal for equal assertions.
func (s Statement) Key() string { return join(s.Subject, s.Predicate, s.Object) }

func (Meeting) kind() Kind       { return KindMeeting }
func (Participation) kind() Kind { return KindParticipation }
func (Occupancy) kind() Kind     { return KindOccupancy }
func (Membership) kind() Kind    { return KindMembership }
func (Pledge) kind() Kind        { return KindPledge }
func (Agreement) kind() Kind     { return KindAgreement }
func (Amount) kind() Kind        { return KindAmount }
func (Statement) kind() Kind     { return KindStatement }
