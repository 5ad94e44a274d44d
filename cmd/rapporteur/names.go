package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/spf13/cobra"

	"rapporteur/pipeline"
	"rapporteur/pipeline/reconcile/names"
)

func newNames(s streams) *cobra.Command {
	var jsonl, organisation, asJSON bool
	c := &cobra.Command{
		Use:   "names NAME NAME",
		Short: "Tell whether two spellings are of one person, and why",
		Long: `Compare two names: the score, from 0 to 1, and the decision on every word. From
0.70 on they are taken for one person when articles are brought together, unless
what is said of them (country, office) is against it.

With --jsonl, standard input is a stream of {"id","schema","name1","name2"}
lines, and one line {"id","score","why"} follows each, in order. The schema is
Person (or nothing), or that of a body: Organization, Company, LegalEntity.`,
		Example: `  rapporteur names "HAYASHI Yoshimasa" "Yoshimasa Hayashi"
  rapporteur names --jsonl < pairs.jsonl > scores.jsonl`,
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case jsonl && len(args) > 0:
				return misuse{errors.New("names: --jsonl reads standard input; give no NAME with it")}
			case !jsonl && len(args) != 2:
				return misuse{errors.New("names: give two names, each as one argument, or --jsonl")}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			if jsonl {
				return compareLines(c.Context(), s)
			}
			kind := names.Person
			if organisation {
				kind = names.Organisation
			}
			m := names.Compare(names.Parse(args[0], kind), names.Parse(args[1], kind))
			if asJSON {
				return json.NewEncoder(s.out).Encode(verdict{Score: m.Score, Why: m.Why})
			}
			answer := "not the same"
			if m.Score >= names.Same {
				answer = "the same"
			}
			_, err := fmt.Fprintf(s.out, "%.2f  %s\n  %s\n", m.Score, answer, strings.Join(m.Why, "\n  "))
			return err
		},
	}
	c.Flags().BoolVar(&jsonl, "jsonl", false, "read JSON lines from standard input")
	c.Flags().BoolVar(&asJSON, "json", false, "print it as JSON")
	c.Flags().BoolVar(&organisation, "organisation", false, "the names are of organisations")
	return c
}

// pair is a line of input.
type pair struct{ ID, Schema, Name1, Name2 string }

// verdict is a line of output.
type verdict struct {
	ID    string   `json:"id,omitempty"`
	Score float64  `json:"score"`
	Why   []string `json:"why,omitempty"`
	Error string   `json:"error,omitempty"`
}

// compareLines answers each line of standard input; one that is no pair gets an error, and the
// exit code tells of it.
func compareLines(ctx context.Context, s streams) error {
	var bad, all atomic.Int64
	err := pipeline.Lines(ctx, s.in, s.out, func(text []byte, n int) ([]byte, error) {
		all.Add(1)
		v := comparePair(text)
		if v.Error != "" {
			v.ID = fmt.Sprintf("line %d", n)
			bad.Add(1)
		}
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		err := e.Encode(v)
		return b.Bytes(), err
	})
	switch {
	case err != nil && ctx.Err() == nil:
		return fmt.Errorf("names: %w", err)
	case err == nil && bad.Load() > 0:
		fmt.Fprintf(s.err, "rapporteur: names: %d of %d lines are no pair of names; see \"error\"\n", bad.Load(), all.Load())
		return exit(exitIssues)
	}
	return err
}

func comparePair(line []byte) verdict {
	var p pair
	if err := json.Unmarshal(line, &p); err != nil {
		return verdict{Error: err.Error()}
	}
	kind := names.Organisation
	if p.Schema == "" || p.Schema == "Person" {
		kind = names.Person
	}
	m := names.Compare(names.Parse(p.Name1, kind), names.Parse(p.Name2, kind))
	return verdict{ID: p.ID, Score: m.Score, Why: m.Why}
}
