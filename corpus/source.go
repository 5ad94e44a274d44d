package corpus

import (
	"context"
	"iter"
)

// Source is a kind of place that documents come from.
type Source interface {
	// Name says what it is, for messages: "folder news", "standard input".
	Name() string
	// List yields what there is to fetch. An error stands for one item that
	// could not be listed; the sequence goes on.
	List(ctx context.Context) iter.Seq2[Ref, error]
	// Fetch reads one item. Errors that a user can act on are *Problem.
	Fetch(ctx context.Context, ref Ref) (*Document, error)
}
