// Package pledge reads what an article says of pledges.
package pledge

import "rapporteur/corpus"

// Extractor makes pledge claims.
type Extractor struct{}

// Name is the extractor's name.
func (Extractor) Name() string { return "pledge" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 1 }

// Extract reads the claims of a.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim { return nil }
