package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"

	"rapporteur/output"
)

// formatFlags choose how a table is printed.
type formatFlags struct {
	format string
	asJSON bool
	wide   bool
}

func (f *formatFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.format, "format", "table", "table, csv, json or markdown")
	c.Flags().BoolVar(&f.asJSON, "json", false, "the same as --format json")
	c.Flags().BoolVar(&f.wide, "wide", false, "do not shorten long cells of a table")
}

// print writes a table in the format that was asked for; JSON is one object a line.
func (f formatFlags) print(t output.Table, w io.Writer) error {
	format := f.format
	if f.asJSON {
		format = "json"
	}
	switch format {
	case "csv":
		out := csv.NewWriter(w)
		if err := out.WriteAll(append([][]string{t.Columns}, t.Rows...)); err != nil {
			return err
		}
		return out.Error()
	case "json":
		return printJSON(t, w)
	case "table", "markdown":
		tw := table.NewWriter()
		tw.SetStyle(table.StyleLight)
		tw.Style().Options.SeparateRows = false
		tw.Style().Format.Header = text.FormatDefault
		tw.AppendHeader(row(t.Columns))
		for _, r := range t.Rows {
			tw.AppendRow(row(f.shorten(r)))
		}
		s := tw.Render()
		if format == "markdown" {
			s = tw.RenderMarkdown()
		}
		_, err := fmt.Fprintln(w, s)
		return err
	}
	return misuse{fmt.Errorf("--format takes table, csv, json or markdown, not %q", f.format)}
}

func row(cells []string) table.Row {
	out := make(table.Row, len(cells))
	for i, c := range cells {
		out[i] = c
	}
	return out
}

// shorten cuts cells for a terminal: ids to what tells them apart, the rest to a line.
func (f formatFlags) shorten(cells []string) []string {
	if f.wide || f.format == "markdown" {
		return cells
	}
	out := make([]string, len(cells))
	for i, c := range cells {
		c = strings.Join(strings.Fields(listed(c)), " ")
		if r := []rune(c); len(r) > longest {
			c = string(r[:longest-1]) + "…"
		}
		out[i] = c
	}
	return out
}

// listed writes a JSON list of texts as people do.
func listed(c string) string {
	var list []string
	if !strings.HasPrefix(c, "[") || json.Unmarshal([]byte(c), &list) != nil {
		return c
	}
	return strings.Join(list, ", ")
}

// longest is how many characters of a cell a table on a terminal shows.
const longest = 44

// printJSON writes the rows as objects with the columns in their order, empty cells left out.
func printJSON(t output.Table, w io.Writer) error {
	var b strings.Builder
	for _, r := range t.Rows {
		b.WriteByte('{')
		first := true
		for i, c := range r {
			if c == "" {
				continue
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			k, err := json.Marshal(t.Columns[i])
			if err != nil {
				return err
			}
			v, err := json.Marshal(c)
			if err != nil {
				return err
			}
			b.Write(k)
			b.WriteByte(':')
			b.Write(v)
		}
		b.WriteString("}\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
