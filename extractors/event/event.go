// Package event finds the meetings that an article speaks of.
package event

import "rapporteur/corpus"

// Finder finds mentions of meetings and groups those of one meeting.
type Finder struct{}

// Name is the finder's name in recipes.
func (Finder) Name() string { return "event" }

// Version is raised whenever the same article may give other mentions.
func (Finder) Version() int { return 1 }

// Find is a stub for now.
func (Finder) Find(a *corpus.Article) []corpus.Mention { return nil }
