// Package extractors is the registry of everything that reads articles: finders,
// which name what stands where, and extractors, which relate what was found.
package extractors

import (
	"strconv"

	"rapporteur/corpus"
)

// Finder finds mentions. It is pure and safe for concurrent use.
type Finder interface {
	Name() string
	// Version is raised whenever the same article may give other mentions.
	Version() int
	// Find returns what it finds in a. a.Mentions holds what the finders
	// before it in Finders found; they are read, never changed.
	Find(a *corpus.Article) []corpus.Mention
}

// Extractor makes claims from an article and its mentions. It is pure, and
// reads a.Mentions, never another extractor's claims. Claim.ID, Quote, Tier and
// AsOf are filled in afterwards by corpus.IdentifyClaims.
type Extractor interface {
	Name() string
	Version() int
	Extract(a *corpus.Article) []corpus.Claim
}

// ID is the name and version of a finder or extractor: "pledge/3".
func ID(x interface {
	Name() string
	Version() int
}) string {
	return x.Name() + "/" + strconv.Itoa(x.Version())
}
