//go:build unix

package dir_test

import (
	"context"
	"errors"
	"syscall"
	"testing"
	"time"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
)

// TestPipe: a pipe that nobody writes to is refused, not waited for.
func TestPipe(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := syscall.Mkfifo("pipe.txt", 0o644); err != nil {
		t.Skip(err)
	}
	got := make(chan error, 1)
	go func() {
		_, err := (&dir.Source{}).Fetch(context.Background(), corpus.Ref{Name: "pipe.txt", Locator: "pipe.txt"})
		got <- err
	}()
	select {
	case err := <-got:
		var p *corpus.Problem
		if !errors.As(err, &p) || p.Class != "unsupported" {
			t.Errorf("%v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("waits for somebody to write")
	}
}
