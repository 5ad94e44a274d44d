package pipeline

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"rapporteur/corpus"
	"rapporteur/pipeline/reconcile"
)

// FactStore is what reconciling needs of an output.
type FactStore interface {
	Evidence(ctx context.Context) ([]corpus.Evidence, error)
	ReplaceFacts(ctx context.Context, res corpus.Resolution) error
	// Prepare does what publishing takes beside the facts.
	Prepare(ctx context.Context) error
}

// Reconcile works out every fact anew from the stored evidence and gives their
// number. The store gets ready to publish meanwhile: neither waits for the other.
func Reconcile(ctx context.Context, s FactStore) (int, error) {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return s.Prepare(ctx) })
	facts := 0
	g.Go(func() error {
		evidence, err := s.Evidence(ctx)
		if err != nil {
			return err
		}
		res := reconcile.Facts(evidence, reconcile.Options{})
		facts = len(res.Facts)
		return s.ReplaceFacts(ctx, res)
	})
	if err := g.Wait(); err != nil {
		return 0, fmt.Errorf("reconcile: %w", err)
	}
	return facts, nil
}
