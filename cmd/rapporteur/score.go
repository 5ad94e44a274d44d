package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/spf13/cobra"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
	"rapporteur/output/export"
	"rapporteur/pipeline"
	"rapporteur/pipeline/score"
)

type scoreFlags struct {
	asJSON bool
	errors int
	fields []string
	tags   string
}

func newScore(s streams) *cobra.Command {
	var f scoreFlags
	c := &cobra.Command{
		Use:   "score DIR",
		Short: "Measure what is read against articles that you have labelled",
		Long: `Read the articles of a folder and hold what they are found to say against what a
person found in them: precision, recall and F1 by field, and with --errors each
item that was missed, is not there or is wrong, so that you see what to mend.

DIR/articles has the articles: NAME.txt, NAME.md, NAME.html, or NAME.json with the
text in "retrieved_text". DIR/gold has NAME.json for each, with the lists
meetings, people, statuses, pledges, commitments, documents_adopted,
other_amounts and countries, their items as extract prints them, and with each
item "evidence", a verbatim part of the text. Keys that end in note are for people.

The headline is the mean of the fields with a star. An article without gold, gold
without an article and gold that is not well formed are listed, left out, and exit 3.`,
		Example: `  rapporteur score my-articles
  rapporteur score my-articles --errors 5 --field statuses
  rapporteur score my-articles --json | jq .headline`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misuse{errors.New("score: give one folder, with articles/ and gold/ in it")}
			}
			for _, id := range f.fields {
				if !score.IsField(id) {
					return misuse{fmt.Errorf("score: there is no field %q; the names are those of --json, such as meetings.date", id)}
				}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			local, err := newLocal(pipeline.ToClaims, f.tags)
			if err != nil {
				return err
			}
			articles, bad, err := labelled(c.Context(), local, args[0])
			if err != nil {
				return err
			}
			for _, b := range bad {
				fmt.Fprintf(s.err, "rapporteur: score: %s\n", b)
			}
			if err := f.print(score.Articles(articles), s); err != nil {
				return err
			}
			if len(bad) > 0 {
				return exit(exitIssues)
			}
			return nil
		},
	}
	c.Flags().BoolVar(&f.asJSON, "json", false, "print the report as JSON")
	c.Flags().IntVar(&f.errors, "errors", 0, "list up to `N` misses, extras and wrong values of each field")
	c.Flags().StringArrayVar(&f.fields, "field", nil, "list errors of this `FIELD` alone; may be given again")
	tagsFlag(c, &f.tags)
	return c
}

func (f scoreFlags) print(r score.Report, s streams) error {
	n := f.errors
	if len(f.fields) > 0 && n == 0 {
		n = 20
	}
	r = r.Select(n, f.fields...)
	if f.asJSON {
		e := json.NewEncoder(s.out)
		e.SetEscapeHTML(false)
		return e.Encode(r)
	}
	return r.Print(s.out)
}

// labelled reads the articles of a folder that have gold, and says what is wrong with the others.
func labelled(ctx context.Context, local *pipeline.Local, folder string) (list []score.Article, bad []string, err error) {
	articles, err := byStem(filepath.Join(folder, "articles"))
	if err != nil {
		return nil, nil, misuse{fmt.Errorf("score: read the articles: %w", err)}
	}
	gold, err := byStem(filepath.Join(folder, "gold"))
	if err != nil {
		return nil, nil, misuse{fmt.Errorf("score: read what they say: %w", err)}
	}
	for name, path := range gold {
		if articles[name] == "" {
			bad = append(bad, path+": there is no article of that name in articles/")
		}
	}
	for name, path := range articles {
		if gold[name] == "" {
			bad = append(bad, path+": there is no gold/"+name+".json")
			continue
		}
		a, err := oneLabelled(ctx, local, name, path, gold[name])
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		if err != nil {
			for line := range strings.SplitSeq(err.Error(), "\n") {
				bad = append(bad, gold[name]+": "+line)
			}
			continue
		}
		list = append(list, a)
	}
	sort.Strings(bad)
	if len(list) == 0 && len(bad) == 0 {
		return nil, nil, misuse{fmt.Errorf("score: %s has no articles", folder)}
	}
	return list, bad, nil
}

// byStem lists the files of a folder by their names without extension.
func byStem(folder string) (map[string]string, error) {
	files, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, f := range files {
		if !f.IsDir() && !strings.HasPrefix(f.Name(), ".") {
			out[strings.TrimSuffix(f.Name(), filepath.Ext(f.Name()))] = filepath.Join(folder, f.Name())
		}
	}
	return out, nil
}

// oneLabelled reads one article as extract does.
func oneLabelled(ctx context.Context, local *pipeline.Local, name, path, gold string) (score.Article, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return score.Article{}, err
	}
	format, _ := dir.FormatOf(path)
	doc := &corpus.Document{Ref: corpus.Ref{Name: path}, Bytes: b, Format: format}
	given := "" // the text that was given, where that is not a page to be cleaned
	if filepath.Ext(path) == ".json" {
		var a struct {
			Text string `json:"retrieved_text"`
		}
		if err := json.Unmarshal(b, &a); err != nil {
			return score.Article{}, fmt.Errorf("its article %s: %w", path, err)
		}
		given = a.Text
		doc = &corpus.Document{Bytes: []byte(a.Text), Format: corpus.FormatText}
	}
	rec, err := local.Process(ctx, doc)
	if err != nil {
		return score.Article{}, err
	}
	out, err := export.Extract(rec, export.ExtractOptions{ID: name}).Encode()
	if err != nil {
		return score.Article{}, err
	}
	line, err := score.ReadLine(out)
	if err != nil {
		return score.Article{}, err
	}
	file, err := os.ReadFile(gold)
	if err != nil {
		return score.Article{}, err
	}
	g, err := score.ReadGold(file, string(doc.Bytes)+"\n"+line.Text)
	if given == "" {
		given = line.Text
	}
	return score.Article{Name: name, Text: given, Gold: g, Line: line}, err
}
