package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

// TestLinesInOrder: later lines are ready first, and come out in their place.
func TestLinesInOrder(t *testing.T) {
	var in, want strings.Builder
	for i := 1; i <= 50; i++ {
		fmt.Fprintf(&in, "%d\n\n", i)
		fmt.Fprintf(&want, "%d: %d\n", 2*i-1, i)
	}
	var out bytes.Buffer
	err := Lines(t.Context(), strings.NewReader(in.String()), &out, func(text []byte, n int) ([]byte, error) {
		time.Sleep(time.Duration(50-n/2) * 20 * time.Microsecond)
		return fmt.Appendf(nil, "%d: %s\n", n, bytes.TrimSpace(text)), nil
	})
	if err != nil || out.String() != want.String() {
		t.Errorf("%v\n%s", err, out.String())
	}
}

// TestLinesAnswerAtOnce: one line is answered though the input stays open.
func TestLinesAnswerAtOnce(t *testing.T) {
	in, send := io.Pipe()
	read, out := io.Pipe()
	go func() {
		out.CloseWithError(Lines(context.Background(), in, out, func(text []byte, _ int) ([]byte, error) { return text, nil }))
	}()
	answers := bufio.NewReader(read)
	for i := range 3 {
		fmt.Fprintf(send, "line %d\n", i)
		if got, err := answers.ReadString('\n'); err != nil || got != fmt.Sprintf("line %d\n", i) {
			t.Fatalf("%q, %v", got, err)
		}
	}
	send.Close()
	if _, err := answers.ReadString('\n'); err != io.EOF {
		t.Errorf("at the end: %v", err)
	}
}

func TestLinesErrors(t *testing.T) {
	broken := errors.New("broken")
	err := Lines(t.Context(), strings.NewReader("a\nb\nc\n"), io.Discard, func(_ []byte, n int) ([]byte, error) {
		if n == 2 {
			return nil, broken
		}
		return []byte("x"), nil
	})
	if err != broken {
		t.Errorf("answer: %v", err)
	}
	err = Lines(t.Context(), io.MultiReader(strings.NewReader("a\n"), failing{}), io.Discard, func(b []byte, _ int) ([]byte, error) { return b, nil })
	if err == nil || !strings.Contains(err.Error(), "read line 2 of standard input: no more") {
		t.Errorf("read: %v", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := Lines(ctx, strings.NewReader("a\nb\n"), io.Discard, func(b []byte, _ int) ([]byte, error) { return b, nil }); err != nil && err != context.Canceled {
		t.Errorf("ended: %v", err)
	}
}

// TestLinesEnd: wherever the end of the context meets a line, nothing waits for it forever.
func TestLinesEnd(t *testing.T) {
	in := strings.Repeat("x\n", 100)
	for range 300 {
		ctx, stop := context.WithCancel(t.Context())
		err := Lines(ctx, strings.NewReader(in), io.Discard, func(b []byte, n int) ([]byte, error) {
			if n == 4 {
				stop()
			}
			if n >= 4 {
				<-ctx.Done()
			}
			return b, nil
		})
		if err != context.Canceled {
			t.Fatal(err)
		}
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("no more") }
