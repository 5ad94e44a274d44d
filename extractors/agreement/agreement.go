// Package agreement reads what an article says of agreements.
package agreement

import "rapporteur/corpus"

// Extractor makes agreement claims.
type Extractor struct{}

// Name is the extractor's name.
func (Extractor) Name() string { return "agreement" }

// Version is raised whenever the same article may give other claims.
func (Extractor) Version() int { return 1 }

// Extract reads the claims of a.
func (Extractor) Extract(a *corpus.Article) []corpus.Claim { return nil }
