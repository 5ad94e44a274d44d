package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"rapporteur/output"
	"rapporteur/output/sqlite"
)

func newAudit(s streams) *cobra.Command {
	c := &cobra.Command{
		Use:   "audit verify | cell | doc | diff | open",
		Short: "Prove where every value comes from, and show it",
		Example: `  rapporteur audit verify
  rapporteur audit cell pledge 829dfc61 amount
  rapporteur audit doc news/a.txt
  rapporteur audit diff last-week.db
  rapporteur audit open`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return misuse{errors.New("audit: say what to audit: verify, cell, doc, diff or open")}
			}
			return misuse{fmt.Errorf("audit: there is no %q; it does verify, cell, doc, diff and open", args[0])}
		},
		RunE: func(*cobra.Command, []string) error { return nil },
	}
	c.AddCommand(newVerify(s), newCell(s), newDoc(s), newDiff(s), newOpen(s))
	return c
}

func newVerify(s streams) *cobra.Command {
	var db string
	var f formatFlags
	c := &cobra.Command{
		Use:   "verify",
		Short: "Prove that every cell leads to a claim and every quote is the bytes of its text",
		Long: `Prove the provenance of the whole database: stored documents have the digest they had,
every quote is the bytes of the stored text at its offsets, every cell of a resolved row
rests on a claim, ids follow from what they name, and no byte of any table was changed
since it was published. Exit code 5 when something is wrong.`,
		Example: "  rapporteur audit verify --db ticad.db",
		Args:    noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return withDB(db, func(d *sqlite.DB) error {
				found, err := d.Verify(c.Context())
				if err != nil {
					return err
				}
				return verified(found, f, s)
			})
		},
	}
	dbFlag(c, &db)
	f.add(c)
	return c
}

func verified(found []output.Finding, f formatFlags, s streams) error {
	if len(found) == 0 {
		fmt.Fprintln(s.err, "verified: every cell leads to its words, nothing was changed")
		return nil
	}
	t := output.Table{Columns: []string{"check", "table", "row", "column", "message"}}
	for _, x := range found {
		t.Rows = append(t.Rows, []string{x.Check, x.Table, x.Row, x.Column, x.Message})
	}
	if err := f.print(t, s.out); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "rapporteur: %d findings; 'rapporteur rebuild' makes facts and claims anew from intact documents\n", len(found))
	return exit(exitAudit)
}

func newCell(s streams) *cobra.Command {
	var db string
	var f formatFlags
	c := &cobra.Command{
		Use:     "cell TABLE ID [COLUMN]",
		Short:   "Walk from a value to the words it comes from",
		Example: "  rapporteur audit cell meeting 829dfc61 date\n  rapporteur audit cell membership 5c0a --json",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) < 2 || len(args) > 3 {
				return misuse{errors.New("audit cell: give TABLE, ID (the first characters are enough) and, if you like, COLUMN")}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			column := ""
			if len(args) == 3 {
				column = args[2]
			}
			return withDB(db, func(d *sqlite.DB) error {
				list, err := d.Cell(c.Context(), args[0], args[1], column)
				if err == nil && len(list) == 0 && column != "" {
					err = noCell(c.Context(), d, args)
				}
				if err != nil {
					return err
				}
				return supported(list, f, s.out)
			})
		},
	}
	dbFlag(c, &db)
	f.add(c)
	return c
}

// noCell says which cells of a row there are when the one that was asked for is not.
func noCell(ctx context.Context, d *sqlite.DB, args []string) error {
	row, err := d.Cell(ctx, args[0], args[1], "")
	if err != nil {
		return err
	}
	var columns []string
	for _, x := range row {
		if !slices.Contains(columns, x.Column) {
			columns = append(columns, x.Column)
		}
	}
	return fmt.Errorf("audit cell: this %s has nothing in %q; it has %s", args[0], args[2], strings.Join(columns, ", "))
}

// supported shows claims with their words: as text for people, else as a table.
func supported(list []output.Support, f formatFlags, w io.Writer) error {
	if f.asJSON || f.format != "table" {
		t := output.Table{Columns: []string{"table", "row", "column", "cell", "rank", "claim", "document", "source", "field", "basis", "tier", "as_of",
			"extractor", "rule", "start", "end", "quote", "sentence"}}
		for _, x := range list {
			t.Rows = append(t.Rows, []string{x.Table, x.Row, x.Column, x.Cell, strconv.Itoa(x.Rank), x.Claim, x.Document, x.Source, x.Field, string(x.Basis),
				string(x.Tier), x.AsOf, x.Extractor, x.Rule, strconv.Itoa(x.Start), strconv.Itoa(x.End), x.Quote, x.Sentence})
		}
		return f.print(t, w)
	}
	last := ""
	for _, x := range list {
		if at := x.Table + " " + x.Row + " " + x.Column; at != last {
			last = at
			fmt.Fprintf(w, "%s %s  %s = %s\n", x.Table, x.Row, x.Column, oneLine(x.Cell))
		}
		fmt.Fprintf(w, "  %s bytes %d to %d: “%s”\n", x.Source, x.Start, x.End, oneLine(x.Quote))
		if oneLine(x.Sentence) != oneLine(x.Quote) {
			fmt.Fprintf(w, "    in: %s\n", oneLine(x.Sentence))
		}
		fmt.Fprintf(w, "    %s by %s, tier %s, as of %s, claim %s\n", x.Basis, x.Extractor, x.Tier, orUnknown(x.AsOf), x.Claim)
	}
	return nil
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func orUnknown(s string) string {
	if s == "" {
		return "an unknown day"
	}
	return s
}

func newDoc(s streams) *cobra.Command {
	var db string
	var f formatFlags
	c := &cobra.Command{
		Use:     "doc DOCUMENT",
		Short:   "List what rests on one document",
		Long:    "List every cell that rests on one document, named by its source, its id or its SHA-256: what falls when it is retracted.",
		Example: "  rapporteur audit doc news/a.txt",
		Args:    oneArg("audit doc: give one DOCUMENT"),
		RunE: func(c *cobra.Command, args []string) error {
			return withDB(db, func(d *sqlite.DB) error {
				list, err := d.Doc(c.Context(), args[0])
				if err != nil {
					return err
				}
				return supported(list, f, s.out)
			})
		},
	}
	dbFlag(c, &db)
	f.add(c)
	return c
}

func oneArg(message string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return misuse{errors.New(message)}
		}
		return nil
	}
}

func newDiff(s streams) *cobra.Command {
	var db string
	var f formatFlags
	c := &cobra.Command{
		Use:     "diff OLDER",
		Short:   "Show what changed since another build",
		Example: "  rapporteur audit diff last-week.db --db rapporteur.db",
		Args:    oneArg("audit diff: give the OLDER database to compare with"),
		RunE: func(c *cobra.Command, args []string) error {
			changes, err := compare(c.Context(), args[0], db)
			if err != nil {
				return err
			}
			t := output.Table{Columns: []string{"what", "table", "row", "column", "old", "new"}}
			for _, x := range changes {
				t.Rows = append(t.Rows, []string{x.What, x.Table, x.Row, x.Column, x.Old, x.New})
			}
			if len(t.Rows) == 0 {
				fmt.Fprintln(s.err, "no difference")
			}
			return f.print(t, s.out)
		},
	}
	dbFlag(c, &db)
	f.add(c)
	return c
}

func compare(ctx context.Context, older, newer string) (changes []output.Change, err error) {
	err = withDB(older, func(a *sqlite.DB) error {
		return withDB(newer, func(b *sqlite.DB) error {
			changes, err = a.Diff(ctx, b)
			return err
		})
	})
	return changes, err
}

func newOpen(s streams) *cobra.Command {
	var db string
	var f formatFlags
	c := &cobra.Command{
		Use:     "open",
		Short:   "List what is still open: plans without outcome, what needs review, what could not be read",
		Example: "  rapporteur audit open",
		Args:    noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.asJSON || f.format != "table" { // a program reads one table, people two
				return openAndIssues(c.Context(), db, f, s.out)
			}
			for _, name := range []string{"open", "issues"} {
				if err := ask(c, db, output.Query{Name: name}, nil, f, s); err != nil {
					return err
				}
			}
			return nil
		},
	}
	dbFlag(c, &db)
	f.add(c)
	return c
}

// openAndIssues prints what is open and the issues as one table with the columns of both.
func openAndIssues(ctx context.Context, path string, f formatFlags, w io.Writer) error {
	var open, issues output.Table
	err := withDB(path, func(db *sqlite.DB) (err error) {
		if open, err = db.Query(ctx, output.Query{Name: "open"}); err == nil {
			issues, err = db.Query(ctx, output.Query{Name: "issues"})
		}
		return err
	})
	if err != nil {
		return err
	}
	both := output.Table{Columns: slices.Concat(open.Columns, issues.Columns)}
	for _, r := range open.Rows {
		both.Rows = append(both.Rows, slices.Concat(r, make([]string, len(issues.Columns))))
	}
	why := slices.Index(open.Columns, "why")
	for _, r := range issues.Rows {
		row := slices.Concat(make([]string, len(open.Columns)), r)
		row[why] = "issue"
		both.Rows = append(both.Rows, row)
	}
	return f.print(both, w)
}
