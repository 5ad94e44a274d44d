package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rapporteur/output"
	"rapporteur/output/sqlite"
)

func newQuery(s streams) *cobra.Command {
	var db string
	var q output.Query
	var f formatFlags
	var in conversion
	c := &cobra.Command{
		Use:   "query NAME",
		Short: "Answer one of the ready questions",
		Long:  "Answer one of the ready questions:\n\n" + questions() + "\nEvery row ends with an id; 'rapporteur audit cell TABLE ID COLUMN' leads from it to the words.",
		Example: `  rapporteur query timeline
  rapporteur query who-met --person Kamikawa
  rapporteur query status --at 2016-03-28 --country TM
  rapporteur query pledges --country Japan --format csv > pledges.csv
  rapporteur query pledges --in USD --rates ecb.csv`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misuse{fmt.Errorf("query: give one NAME of:\n%s", questions())}
			}
			return nil
		},
		ValidArgs: questionNames(),
		RunE: func(c *cobra.Command, args []string) error {
			q.Name = args[0]
			if err := in.check(q.Name); err != nil {
				return err
			}
			return ask(c, db, q, in.convert, f, s)
		},
	}
	dbFlag(c, &db)
	f.add(c)
	dayFlag(c, &q.At, "at", "for status and offices: as of this day (`YYYY-MM-DD`)")
	c.Flags().StringVar(&q.Country, "country", "", "only this country, by name or code")
	c.Flags().StringVar(&q.Person, "person", "", "only people whose name contains this")
	c.Flags().StringVar(&q.Body, "body", "", "only series, dialogues and organisations whose name contains this")
	c.Flags().IntVar(&q.Limit, "limit", 0, "this many rows at most")
	c.Flags().StringVar(&in.currency, "in", "", "for pledges: also in this `CURRENCY`, to compare; needs --rates")
	c.Flags().StringVar(&in.rates, "rates", "", "`FILE` of exchange rates, CSV: day,base,quote,rate,source")
	return c
}

func newSearch(s streams) *cobra.Command {
	var db string
	q := output.Query{Name: "search"}
	var f formatFlags
	c := &cobra.Command{
		Use:   "search WORDS",
		Short: "Search the sentences of the sources and the names in them",
		Example: `  rapporteur search transport corridor
  rapporteur search '"joint statement" adopt*'`,
		Args: func(_ *cobra.Command, args []string) error {
			if strings.TrimSpace(strings.Join(args, "")) == "" {
				return misuse{errors.New("search: give the words to look for")}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			q.Words = strings.Join(args, " ")
			return ask(c, db, q, nil, f, s)
		},
	}
	dbFlag(c, &db)
	f.add(c)
	c.Flags().IntVar(&q.Limit, "limit", 50, "this many rows at most")
	return c
}

// ask prints the answer to a question; change, if set, is done to it before.
func ask(c *cobra.Command, path string, q output.Query, change func(*output.Table) error, f formatFlags, s streams) error {
	if !known(q.Name) {
		return misuse{fmt.Errorf("query: there is no question %q; the questions are:\n%s", q.Name, questions())}
	}
	if q.Limit < 0 {
		return misuse{fmt.Errorf("--limit takes a number from 0 (all) on, not %d", q.Limit)}
	}
	var t output.Table
	err := withDB(path, func(db *sqlite.DB) (err error) {
		t, err = db.Query(c.Context(), q)
		return err
	})
	if err == nil && change != nil {
		err = change(&t)
	}
	if err != nil {
		return err
	}
	if len(t.Rows) == 0 && f.format == "table" && !f.asJSON {
		fmt.Fprintf(s.err, "%s: nothing found\n", q.Name)
		return nil
	}
	return f.print(t, s.out)
}

func questions() string {
	var b strings.Builder
	for _, q := range output.Queries {
		fmt.Fprintf(&b, "  %-12s %s\n", q.Name, q.Help)
	}
	return b.String()
}

func questionNames() []string {
	var out []string
	for _, q := range output.Queries {
		out = append(out, q.Name)
	}
	return out
}

func known(name string) bool {
	for _, q := range output.Queries {
		if q.Name == name {
			return true
		}
	}
	return false
}
