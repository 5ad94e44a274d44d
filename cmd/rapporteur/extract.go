package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
	"rapporteur/output/export"
	"rapporteur/pipeline"
)

// extractFlags are the flags of extract.
type extractFlags struct {
	jsonl, raw, furniture bool
	only, tags, refDate   string
}

func newExtract(s streams) *cobra.Command {
	var f extractFlags
	c := &cobra.Command{
		Use:   "extract FILE...",
		Short: "Print what each document says, as JSON lines, without a database",
		Long: `Print what each document says, one JSON object per document and line.

Every item carries its evidence: byte offsets into "text" and the quote, which
is exactly those bytes. With --jsonl, standard input is a stream of
{"id", "text" | "html", "url", "ref_date"} lines and one output line follows
each input line, in order.`,
		Example: `  rapporteur extract article.txt | jq .meetings
  rapporteur extract --only mentions --raw note.txt
  curl -s https://example.org/news | rapporteur extract -
  rapporteur extract --jsonl < articles.jsonl > facts.jsonl`,
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case f.jsonl && len(args) > 0:
				return misuse{errors.New("extract: --jsonl reads standard input; give no FILE with it")}
			case !f.jsonl && (len(args) == 0 || slices.Contains(args, "")):
				return misuse{errors.New("extract: give at least one FILE, - for standard input, or --jsonl")}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			local, err := f.reader()
			if err != nil {
				return err
			}
			if f.jsonl {
				return f.stream(c.Context(), local, s)
			}
			return f.files(c.Context(), local, args, s)
		},
	}
	c.Flags().BoolVar(&f.jsonl, "jsonl", false, "read JSON lines from standard input")
	c.Flags().BoolVar(&f.raw, "raw", false, "read plain text as it is: offsets are offsets into the input")
	c.Flags().BoolVar(&f.furniture, "furniture", false, "list what was taken for furniture, with the reason")
	choiceFlag(c, &f.only, "only", "", "stop after `text` or mentions", "text", "mentions")
	tagsFlag(c, &f.tags)
	dayFlag(c, &f.refDate, "ref-date", "publication date (`YYYY-MM-DD`) where the text prints none")
	return c
}

func (f extractFlags) reader() (*pipeline.Local, error) {
	switch f.only {
	case "text":
		return newLocal(pipeline.ToText, "off")
	case "mentions":
		return newLocal(pipeline.ToMentions, f.tags)
	}
	return newLocal(pipeline.ToClaims, f.tags)
}

func (f extractFlags) options(id string) export.ExtractOptions {
	return export.ExtractOptions{ID: id, Furniture: f.furniture, TextOnly: f.only == "text", MentionsOnly: f.only == "mentions"}
}

func (f extractFlags) files(ctx context.Context, local *pipeline.Local, args []string, s streams) error {
	issues := false
	for _, name := range args {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var b []byte
		var err error
		if name == "-" {
			b, err = io.ReadAll(s.in)
		} else {
			b, err = os.ReadFile(name)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			fmt.Fprintf(s.err, "rapporteur: extract: %v\n", err)
			issues = true
			continue
		}
		format, _ := dir.FormatOf(name) // "" leaves it to the content
		doc := &corpus.Document{Ref: corpus.Ref{Name: name}, Bytes: b, Format: format, Raw: f.raw, RefDate: f.refDate}
		bad, line, err := f.line(ctx, local, doc, "")
		if err != nil {
			return err
		}
		if _, err := s.out.Write(line); err != nil {
			return err
		}
		issues = issues || bad
	}
	if issues {
		return exit(exitIssues)
	}
	return nil
}

// line is the line of one document, and whether it could not be read.
func (f extractFlags) line(ctx context.Context, local *pipeline.Local, doc *corpus.Document, id string) (bad bool, line []byte, err error) {
	rec, err := local.Process(ctx, doc)
	if err != nil {
		return false, nil, err
	}
	if line, err = export.Extract(rec, f.options(id)).Encode(); err != nil {
		return false, nil, fmt.Errorf("extract %s: %w", doc.Ref.Name, err)
	}
	return rec.Article == nil, line, nil
}

// input is one line of --jsonl.
type input struct {
	ID      string `json:"id"`
	Text    string `json:"text"`
	HTML    string `json:"html"`
	URL     string `json:"url"`
	RefDate string `json:"ref_date"`
}

// stream answers each input line with one output line, so that one process serves a
// whole benchmark. A line that is no JSON gives an issue.
func (f extractFlags) stream(ctx context.Context, local *pipeline.Local, s streams) error {
	err := pipeline.Lines(ctx, s.in, s.out, func(text []byte, n int) ([]byte, error) { return f.answer(ctx, local, text, n) })
	if err != nil && ctx.Err() == nil {
		return fmt.Errorf("extract: %w", err)
	}
	return err
}

func (f extractFlags) answer(ctx context.Context, local *pipeline.Local, text []byte, n int) ([]byte, error) {
	var in input
	if err := json.Unmarshal(text, &in); err != nil {
		bad := export.Line{ID: fmt.Sprintf("line %d", n), Issues: []export.IssueLine{{Stage: "fetch", Class: "bad-format", Message: err.Error()}}}
		return bad.Encode()
	}
	doc := &corpus.Document{Ref: corpus.Ref{Name: in.URL}, Bytes: []byte(in.Text), Format: corpus.FormatText, URL: in.URL, RefDate: in.RefDate, Raw: f.raw}
	if in.HTML != "" {
		doc.Bytes, doc.Format = []byte(in.HTML), corpus.FormatHTML
	}
	if doc.RefDate == "" {
		doc.RefDate = f.refDate
	}
	_, line, err := f.line(ctx, local, doc, in.ID)
	return line, err
}
