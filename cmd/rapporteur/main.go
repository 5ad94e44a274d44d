// Command rapporteur reads news and press releases about diplomacy, works out
// who met whom, when, where and in which role, what was pledged and what was
// signed, and writes a database in which every cell leads back to the words it
// came from.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit codes are a contract; 2 is left to the Go runtime.
const (
	exitDone       = 0
	exitFailed     = 1
	exitIssues     = 3
	exitAudit      = 5
	exitLocked     = 6
	exitNotOurs    = 7
	exitFull       = 8
	exitMisused    = 64
	exitInterrupt  = 130
	exitTerminated = 143
)

// streams are where a command reads and writes: results to out, talk to err.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// exit is an error that only carries an exit code; its message, if any, has
// been printed.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// misuse is an error in how a command was called.
type misuse struct{ error }

func main() {
	collectRarely()
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		s := <-signals
		signal.Stop(signals) // a second one ends the program at once
		cancel(interruption{s})
	}()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// collectRarely sets the garbage collector for one run of the program.
func collectRarely() {
	// Articles leave little behind that lives; collecting less often costs some tens of
	// megabytes and saves a seventh of the time. GOGC, where set, decides.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	// That must not multiply what a page of ten megabytes of brackets takes.
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(1 << 30)
	}
}

// interruption is the cause of a context that a signal ended.
type interruption struct{ os.Signal }

func (i interruption) Error() string { return i.String() }

// run runs one command and returns its exit code.
func run(ctx context.Context, args []string, s streams) int {
	s.in = patient{ctx, s.in}
	root := newRoot(s)
	root.SetArgs(args)
	return code(ctx, root.ExecuteContext(ctx), s.err)
}

// patient reads until its context ends: a read from a terminal or a pipe cannot be broken
// off, so its goroutine is left waiting, and the program ends with it.
type patient struct {
	ctx context.Context
	in  io.Reader
}

func (p patient) Read(b []byte) (int, error) {
	type outcome struct {
		n   int
		err error
	}
	got, own := make(chan outcome, 1), make([]byte, len(b)) // b is the caller's again when we give up
	go func() {
		n, err := p.in.Read(own)
		got <- outcome{n, err}
	}()
	select {
	case o := <-got:
		return copy(b, own[:o.n]), o.err
	case <-p.ctx.Done():
		return 0, p.ctx.Err()
	}
}

func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:           "rapporteur",
		Short:         "Who met whom, what was pledged, what was signed: every cell sourced to the byte",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return misuse{fmt.Errorf("unknown command %q", args[0])}
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return misuse{err} })
	for _, c := range commands {
		root.AddCommand(c(s))
	}
	return root
}

// commands is the table of commands, in the order of the help.
var commands = []func(streams) *cobra.Command{
	newIngest, newRebuild, newAudit, newExtract, newQuery, newSearch, newNames, newScore, newVersion,
}

// code turns the outcome of a command into its exit code, and says what went wrong.
func code(ctx context.Context, err error, w io.Writer) int {
	var e exit
	var m misuse
	var i interruption
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &e):
		return int(e)
	case errors.As(context.Cause(ctx), &i):
		fmt.Fprintf(w, "rapporteur: stopped by %s; what was stored is whole, run the same command again to carry on\n", i)
		if i.Signal == syscall.SIGTERM {
			return exitTerminated
		}
		return exitInterrupt
	case errors.As(err, &m):
		fmt.Fprintf(w, "rapporteur: %v\nRun 'rapporteur --help' for the commands and their flags.\n", m.error)
		return exitMisused
	}
	fmt.Fprintf(w, "rapporteur: %v\n", err)
	if hint := databaseHint(err); hint != "" {
		fmt.Fprintln(w, hint)
	}
	if c := databaseCode(err); c != 0 {
		return c
	}
	return exitFailed
}
