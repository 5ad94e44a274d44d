package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
)

// line is a line of input on its way to its answer.
type line struct {
	text   []byte
	number int // from 1
	done   chan answered
}

type answered struct {
	text []byte
	err  error
}

// Lines answers every line of in that is not blank with what answer gives, in the order of the
// lines; several are worked on at the same time. What is answered is flushed as soon as no
// line waits, so that who sends one line and waits gets its answer. The first error ends it.
func Lines(ctx context.Context, in io.Reader, out io.Writer, answer func(text []byte, number int) ([]byte, error)) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	workers := runtime.GOMAXPROCS(0)
	jobs, queue := make(chan line), make(chan line, 2*workers)
	var rerr error // set before queue is closed
	go func() {
		defer close(queue)
		defer close(jobs)
		rerr = readLines(ctx, in, jobs, queue)
	}()
	for range workers {
		go func() {
			for l := range jobs {
				text, err := answer(l.text, l.number)
				l.done <- answered{text, err}
			}
		}()
	}
	w := bufio.NewWriter(out)
	for l := range queue {
		a := <-l.done
		if a.err != nil {
			return a.err
		}
		if _, err := w.Write(a.text); err != nil {
			return err
		}
		if len(queue) == 0 {
			if err := w.Flush(); err != nil {
				return err
			}
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return rerr
}

// readLines hands every line to a worker and then, in order, to the writer: a line the writer
// waits for has a worker, also when the context ends between the two. A read that blocks is left
// behind then, as everywhere with standard input.
func readLines(ctx context.Context, in io.Reader, jobs, queue chan<- line) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for n := 1; ; n++ {
		text, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(text)) > 0 {
			l := line{text, n, make(chan answered, 1)}
			for _, to := range [...]chan<- line{jobs, queue} {
				select {
				case to <- l:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
		switch {
		case err == io.EOF:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			return fmt.Errorf("read line %d of standard input: %w", n, err)
		}
	}
}
