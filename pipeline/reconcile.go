package pipeline

import (
	"context"
	"fmt"

	"rapporteur/corpus"
	"rapporteur/pipeline/reconcile"
)

// FactStore is what reconciling needs of an output.
type FactStore interface {
	Evidence(ctx context.Context) ([]corpus.Evidence, error)
	ReplaceFacts(ctx context.Context, res corpus.Resolution) error
}

// Reconcile works out every fact anew from the stored evidence and gives their number.
func Reconcile(ctx context.Context, s FactStore) (int, error) {
	evidence, err := s.Evidence(ctx)
	if err != nil {
		return 0, fmt.Errorf("reconcile: %w", err)
	}
	res := reconcile.Facts(evidence, reconcile.Options{})
	if err := s.ReplaceFacts(ctx, res); err != nil {
		return 0, fmt.Errorf("reconcile: %w", err)
	}
	return len(res.Facts), nil
}
