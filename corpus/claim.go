package corpus

import (
	"sort"
	"strconv"
	"strings"
)

// Basis is how a value came to be known.
type Basis string

// The bases of values.
const (
	Stated   Basis = "stated"   // the words say it
	Inferred Basis = "inferred" // it follows from the words, by a rule that is named
	Curated  Basis = "curated"  // a person decided it
)

// Tier is how close a source stands to the act it reports.
type Tier string

// The tiers, best first.
const (
	TierActor      Tier = "A1" // the acting party's own record
	TierAttributed Tier = "A2" // news that names the official body it relies on
	TierNews       Tier = "A3"
	TierCommentary Tier = "A4"
	TierMirror     Tier = "A5" // an undated mirror
)

// Part is the words that one field of a claim's value rests on.
type Part struct {
	// Field is the JSON name of the field in the value: "date", "city".
	Field string `json:"field"`
	Span
	Basis Basis `json:"basis,omitempty"` // "" is stated
	// Rule says how an inferred value was worked out, in a few words.
	Rule string `json:"rule,omitempty"`
}

// Claim is what one article says at one span, normalized.
type Claim struct {
	ID    string // see IdentifyClaims
	Value Value
	// Evidence is the sentence (or heading, list item) that makes the claim. Never empty.
	Evidence Span
	// Parts are the spans of the fields, sorted by field and start. They may lie outside
	// Evidence. A field without a part rests on Evidence as a whole.
	Parts []Part
	// By is the extractor and its version: "pledge/3".
	By string
	// Rule names the pattern that made it.
	Rule string
	// AttributedTo is whom the article names as its source for this, with its span.
	AttributedTo   string
	AttributedSpan Span
	Tier           Tier // the document's, or A2 when attributed to an official body
	AsOf           string
	Basis          Basis
	Doubts         []string
	// Quote is the text at Evidence: kept with the claim wherever it goes.
	Quote string
}

// Kind is the kind of the claim's value.
func (c Claim) Kind() Kind { return KindOf(c.Value) }

// Part is the first part for a field; ok is false when the claim has none.
func (c Claim) Part(field string) (p Part, ok bool) {
	for _, p := range c.Parts {
		if p.Field == field {
			return p, true
		}
	}
	return Part{}, false
}

// SpanOf is the words that a field rests on: its part, or the evidence.
func (c Claim) SpanOf(field string) Span {
	if p, ok := c.Part(field); ok {
		return p.Span
	}
	return c.Evidence
}

// IdentifyClaims finishes the claims of one article: it puts them and their parts
// into their one order, drops exact repeats, cuts the quotes and gives each claim
// its id: the hash of the document's hash, the evidence with its white space
// folded, kind and key of the value. So one edited paragraph leaves the ids of all
// other claims alone.
func IdentifyClaims(docHash string, a *Article, claims []Claim) []Claim {
	for i := range claims {
		c := &claims[i]
		c.Quote = a.Quote(c.Evidence)
		if c.Tier == "" {
			c.Tier = a.Tier
		}
		if c.AsOf == "" {
			c.AsOf = a.Published.Date
		}
		if c.Basis == "" {
			c.Basis = Stated
		}
		sort.SliceStable(c.Parts, func(i, j int) bool {
			if c.Parts[i].Field != c.Parts[j].Field {
				return c.Parts[i].Field < c.Parts[j].Field
			}
			return c.Parts[i].Start < c.Parts[j].Start
		})
	}
	sort.SliceStable(claims, func(i, j int) bool { return claimLess(claims[i], claims[j]) })
	out := claims[:0]
	seen := map[string]int{}
	for _, c := range claims {
		base := join(docHash, strings.Join(strings.Fields(c.Quote), " "), string(c.Kind()), c.Value.Key())
		n := seen[base]
		if n > 0 && sameClaim(out, c) {
			continue
		}
		seen[base]++
		if n > 0 { // the same sentence stands twice in the document
			base = join(base, strconv.Itoa(n))
		}
		c.ID = Hash([]byte(base))[:24]
		out = append(out, c)
	}
	return out
}

func claimLess(a, b Claim) bool {
	if ka, kb := kindOrder(a.Kind()), kindOrder(b.Kind()); ka != kb {
		return ka < kb
	}
	if a.Evidence != b.Evidence {
		if a.Evidence.Start != b.Evidence.Start {
			return a.Evidence.Start < b.Evidence.Start
		}
		return a.Evidence.End < b.Evidence.End
	}
	return a.Value.Key() < b.Value.Key()
}

func kindOrder(k Kind) int {
	for i, x := range ClaimKinds {
		if x == k {
			return i
		}
	}
	return len(ClaimKinds)
}

// sameClaim tells whether the claims end with c's twins, one of which says the
// same at the same place.
func sameClaim(out []Claim, c Claim) bool {
	for i := len(out) - 1; i >= 0 && out[i].Evidence == c.Evidence && out[i].Kind() == c.Kind(); i-- {
		if out[i].Value.Key() == c.Value.Key() && meetingOf(out[i].Value) == meetingOf(c.Value) {
			return true
		}
	}
	return false
}

// meetingOf is the meeting a participation is in: one sentence may tell the same
// of several meetings ("held meetings with A, B and C").
func meetingOf(v Value) int {
	if p, ok := v.(Participation); ok {
		return p.Meeting
	}
	return NoRef
}
