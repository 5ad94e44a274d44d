package score

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"rapporteur/corpus"
)

// Gold is what a person found in one article: the file gold/NAME.json of a folder of labelled
// articles. It says what the text alone says. Every evidence is a verbatim part of the text;
// dates are EDTF, countries ISO 3166-1 alpha-2 codes (organisations by name), currencies ISO
// 4217. Keys that end in note or notes are for people; others that are not listed here are an error.
type Gold struct {
	ID                string           `json:"id"`
	Published         string           `json:"published"` // only when the text shows it
	PublishedEvidence string           `json:"published_evidence"`
	PublishedHint     string           `json:"published_hint_outside_text"` // accepted, not asked for
	PublishedSource   string           `json:"published_source"`
	Meetings          []GoldMeeting    `json:"meetings"`
	People            []GoldPerson     `json:"people"`
	Countries         []string         `json:"countries"`              // named
	DemonymOnly       []string         `json:"countries_demonym_only"` // there as an adjective only
	Optional          []string         `json:"countries_optional"`     // neither right nor wrong
	Statuses          []GoldStatus     `json:"statuses"`
	Pledges           []GoldPledge     `json:"pledges"`
	Commitments       []GoldCommitment `json:"commitments"`
	Documents         []GoldDocument   `json:"documents_adopted"`
	OtherAmounts      []GoldAmount     `json:"other_amounts"` // sums that are no pledges
	Furniture         []string         `json:"furniture"`     // what cleaning must take away; not scored
}

// Quoted is where in the text a person found something.
type Quoted struct {
	Evidence    string `json:"evidence"`
	EvidenceAlt string `json:"evidence_alt"` // a second place
	DateAlt     string `json:"date_alt"`     // the true date, known from elsewhere
	DateText    string `json:"date_text"`    // the words, where they give no date
}

// GoldMeeting is a multilateral meeting; Primary marks the subject of the article.
type GoldMeeting struct {
	Quoted
	Series           string   `json:"series"`
	Name             string   `json:"name"`
	Ordinal          *int     `json:"ordinal"`
	OrdinalScope     string   `json:"ordinal_scope"`
	Level            string   `json:"level"`
	Date             string   `json:"date"`
	City             string   `json:"place_city"`
	Country          string   `json:"place_country"`
	Venue            string   `json:"venue"`
	Modality         string   `json:"modality"`
	Format           string   `json:"format"`
	Participants     []string `json:"participants"`
	ParticipantCount string   `json:"participant_count"`
	Primary          bool     `json:"primary"`
}

// GoldPerson is a person with the office at the time of the text.
type GoldPerson struct {
	Quoted
	Name            string `json:"name"`
	Office          string `json:"office"`
	Country         string `json:"country_or_org"`
	CountryInferred bool   `json:"country_inferred"` // the text leaves it open
}

// GoldStatus is the status of a country in a body or meeting.
type GoldStatus struct {
	Quoted
	Country   string `json:"country"`
	Body      string `json:"body"`
	Status    string `json:"status"`
	ValidFrom string `json:"valid_from"`
	Modality  string `json:"modality"`
}

// GoldAmount is a sum that is no pledge, a conversion, or a part of a pledge.
type GoldAmount struct {
	Quoted
	Amount   Number `json:"amount"`
	Currency string `json:"currency"`
	Kind     string `json:"kind"`
	To       string `json:"to"`
	Inferred bool   `json:"currency_inferred"`
}

// GoldPledge is money promised by somebody to somebody.
type GoldPledge struct {
	Quoted
	Pledger          string                `json:"pledger"`
	Beneficiary      []string              `json:"beneficiary"`
	Amount           Number                `json:"amount"`
	Currency         string                `json:"currency"`
	CurrencyInferred bool                  `json:"currency_inferred"`
	Qualifier        string                `json:"qualifier"`
	Equivalent       oneOrMore[GoldAmount] `json:"equivalent"`
	Purpose          string                `json:"purpose"`
	Date             string                `json:"date"`
	Modality         string                `json:"modality"`
	Period           string                `json:"period"`
	Years            float64               `json:"duration_years"`
	Total            bool                  `json:"total"`
	Cumulative       bool                  `json:"cumulative"`
	Allocations      []GoldAmount          `json:"allocations"`
	ClaimSource      string                `json:"claim_source"`
	SameMoneyAs      *int                  `json:"same_money_as"`
}

// GoldCommitment is a promise without money that can be checked.
type GoldCommitment struct {
	Quoted
	Actor       string   `json:"actor"`
	Action      string   `json:"action"`
	Quantity    *Number  `json:"quantity"`
	Unit        string   `json:"unit"`
	Beneficiary []string `json:"beneficiary"`
	Modality    string   `json:"modality"`
}

// GoldDocument is a document with its state.
type GoldDocument struct {
	Quoted
	Name   string `json:"name"`
	Status string `json:"status"`
	Date   string `json:"date"`
}

// oneOrMore reads one value or a list of them.
type oneOrMore[T any] []T

// UnmarshalJSON implements json.Unmarshaler.
func (l *oneOrMore[T]) UnmarshalJSON(b []byte) error {
	if b[0] == '[' {
		return json.Unmarshal(b, (*[]T)(l))
	}
	var one T
	if err := json.Unmarshal(b, &one); err != nil {
		return err
	}
	*l = oneOrMore[T]{one}
	return nil
}

// ReadGold reads a file of gold and holds it against the text of its article; all that is wrong
// with it is in the error, one line each.
func ReadGold(file []byte, text string) (Gold, error) {
	var g Gold
	file, err := withoutNotes(file)
	if err != nil {
		return g, fmt.Errorf("no JSON: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(file))
	d.DisallowUnknownFields()
	if err := d.Decode(&g); err != nil {
		return g, err
	}
	if _, err := d.Token(); err != io.EOF {
		return g, errors.New("more than one JSON object")
	}
	return g, g.check(squeeze(text))
}

// withoutNotes takes the keys for people off, wherever they stand.
func withoutNotes(file []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(file))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if d.More() {
		return nil, errors.New("more than one JSON object")
	}
	var strip func(any)
	strip = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				if strings.HasSuffix(k, "note") || strings.HasSuffix(k, "notes") {
					delete(v, k)
				} else {
					strip(x)
				}
			}
		case []any:
			for _, x := range v {
				strip(x)
			}
		}
	}
	strip(v)
	return json.Marshal(v)
}

// words are the values that the closed fields may have.
var words = map[string][]string{
	"level":               strings.Fields("summit ministerial senior_officials envoys conference mixed unspecified"),
	"modality of meeting": strings.Fields("planned held ongoing postponed cancelled"),
	"format":              strings.Fields("in_person virtual hybrid"),
	"status":              strings.Fields("member observer dialogue_partner candidate suspended former_member guest host co_host chair co_chair"),
	"modality of status":  strings.Fields("planned past offered disputed"),
	"qualifier":           strings.Fields("exact approx at_least up_to"),
	"modality of pledge":  strings.Fields("announced planned past conditional"),
	"status of document":  strings.Fields("adopted signed issued endorsed approved agreed planned proposed not_signed"),
	"kind of sum":         strings.Fields("delivered target need cumulative_total remainder current_level project_value budget difference capital_increase gdp"),
}

// checker collects what is wrong with a file of gold.
type checker struct {
	text string
	errs []error
}

func (c *checker) wrong(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf(format, args...))
}

func (c *checker) word(field, value string) {
	if value != "" && !slices.Contains(words[field], value) {
		c.wrong("%s %q is none of %s", field, value, strings.Join(words[field], ", "))
	}
}

func (c *checker) date(where, edtf string) {
	if _, err := corpus.ParseEDTF(edtf); edtf != "" && err != nil {
		c.wrong("%s: date %q is not EDTF", where, edtf)
	}
}

// quote asks that evidence is there and in the text.
func (c *checker) quote(where string, q Quoted) {
	if q.Evidence == "" {
		c.wrong("%s has no evidence", where)
	}
	for _, e := range []string{q.Evidence, q.EvidenceAlt} {
		if e != "" && !strings.Contains(c.text, squeeze(e)) {
			c.wrong("%s: the evidence %q is not in the text", where, e)
		}
	}
}

func (c *checker) countries(codes []string) {
	for _, code := range codes {
		if !corpus.IsCountry(code) {
			c.wrong("%q is no ISO 3166-1 alpha-2 code of a country", code)
		}
	}
}

func (g Gold) check(text string) error {
	c := &checker{text: text}
	c.date("published", g.Published)
	if e := g.PublishedEvidence; e != "" {
		c.quote("published", Quoted{Evidence: e})
	}
	for _, m := range g.Meetings {
		c.quote("meeting "+m.Name, m.Quoted)
		c.word("level", m.Level)
		c.word("modality of meeting", m.Modality)
		c.word("format", m.Format)
		c.date("meeting "+m.Name, m.Date)
		c.countries(m.Participants)
	}
	for _, p := range g.People {
		c.quote("person "+p.Name, p.Quoted)
	}
	for _, l := range [][]string{g.Countries, g.DemonymOnly, g.Optional} {
		c.countries(l)
	}
	for _, s := range g.Statuses {
		where := "status of " + s.Country
		c.quote(where, s.Quoted)
		c.word("status", s.Status)
		c.word("modality of status", s.Modality)
		c.date(where, s.ValidFrom)
	}
	g.checkActs(c)
	return errors.Join(c.errs...)
}

func (g Gold) checkActs(c *checker) {
	for _, p := range g.Pledges {
		where := "pledge of " + p.Pledger
		c.quote(where, p.Quoted)
		c.word("qualifier", p.Qualifier)
		c.word("modality of pledge", p.Modality)
		c.date(where, p.Date)
		if p.Amount.Rat() == nil || p.Currency == "" {
			c.wrong("%s: no amount with a currency", where)
		}
	}
	for _, o := range g.OtherAmounts {
		where := "sum " + o.Amount.Text
		c.quote(where, o.Quoted)
		c.word("kind of sum", o.Kind)
		if o.Amount.Rat() == nil {
			c.wrong("%s is no decimal number", where)
		}
	}
	for _, x := range g.Commitments {
		c.quote("commitment of "+x.Actor, x.Quoted)
		c.word("modality of pledge", x.Modality)
	}
	for _, d := range g.Documents {
		c.quote("document "+d.Name, d.Quoted)
		c.word("status of document", d.Status)
		c.date("document "+d.Name, d.Date)
	}
}
