package sqlite

import (
	"context"
	"database/sql"
)

// txn is a transaction that prepares each statement once, however often it is
// run: half the time of storing a document went into preparing the same few.
type txn struct {
	tx    *sql.Tx
	stmts map[string]*sql.Stmt // closed with the transaction
}

func (t *txn) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := t.stmts[query]; ok {
		return s, nil
	}
	s, err := t.tx.PrepareContext(ctx, query)
	if err == nil {
		t.stmts[query] = s
	}
	return s, err
}

// ExecContext runs a statement.
func (t *txn) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := t.prepared(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

// PrepareContext gives the statement; it is closed with the transaction.
func (t *txn) PrepareContext(ctx context.Context, query string) (*sql.Stmt, error) {
	return t.prepared(ctx, query)
}

// QueryContext runs a query.
func (t *txn) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return t.tx.QueryContext(ctx, query, args...)
}

// QueryRowContext runs a query for one row.
func (t *txn) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	if s, err := t.prepared(ctx, query); err == nil {
		return s.QueryRowContext(ctx, args...)
	}
	return t.tx.QueryRowContext(ctx, query, args...) // which tells the error
}

// steady is a context that is not cancelled half way, or the reason why nothing is begun:
// for a context that can be cancelled the driver starts a goroutine for each
// statement and row, which costs more than the statement.
func steady(ctx context.Context) (context.Context, error) {
	return context.WithoutCancel(ctx), ctx.Err()
}
