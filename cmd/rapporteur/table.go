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
	choiceFlag(c, &f.format, "format", "table", "table, csv, json or markdown", "table", "csv", "json", "markdown")
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
	}
	_, err := fmt.Fprintln(w, f.render(t, format == "markdown"))
	return err
}

// render draws a table: columns that are empty in every row are left out, and
// sentences are wrapped.
func (f formatFlags) render(t output.Table, markdown bool) string {
	if !f.wide {
		t = filled(t)
	}
	tw := table.NewWriter()
	tw.SetStyle(table.StyleLight)
	tw.Style().Format.Header = text.FormatDefault
	tw.AppendHeader(row(t.Columns))
	for _, r := range t.Rows {
		tw.AppendRow(row(f.shorten(r)))
	}
	if markdown {
		return tw.RenderMarkdown()
	}
	if !f.wide {
		var wrap []table.ColumnConfig
		for i, c := range t.Columns {
			if c != "id" {
				wrap = append(wrap, table.ColumnConfig{Number: i + 1, WidthMax: widest, WidthMaxEnforcer: text.WrapSoft})
			}
		}
		tw.SetColumnConfigs(wrap)
	}
	return tw.Render()
}

// widest is how many characters wide a column of a table is at most.
const widest = 32

// filled is the table without its empty columns.
func filled(t output.Table) output.Table {
	var keep []int
	for i := range t.Columns {
		for _, r := range t.Rows {
			if listed(r[i]) != "" {
				keep = append(keep, i)
				break
			}
		}
	}
	pick := func(cells []string) []string {
		out := make([]string, len(keep))
		for i, k := range keep {
			out[i] = cells[k]
		}
		return out
	}
	out := output.Table{Columns: pick(t.Columns)}
	for _, r := range t.Rows {
		out.Rows = append(out.Rows, pick(r))
	}
	return out
}

func row(cells []string) table.Row {
	out := make(table.Row, len(cells))
	for i, c := range cells {
		out[i] = c
	}
	return out
}

// shorten makes cells readable on a terminal: white space folded, lists as people
// write them, very long ones cut.
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
const longest = 320

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
