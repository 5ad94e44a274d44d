// Command train teaches the model of package person from labelled texts, and tells how well
// it does on texts that it has not seen.
//
//	go run ./cmd/train ../shared/bench/ner/{re3d-dev,crossner-politics-dev,wikigold-dev,uner-ewt-training}.jsonl
//
// writes extractors/person/weights.bin, trained on all documents: the same documents and the
// same finders give the same bytes. With -folds N it writes no weights: every document is
// read by a model that is trained on the documents of the other folds, and what was found is
// written to -predictions, one JSON object a line: {"id","entities","roles"}.
//
// An input line is {"id","text","entities":[{"start","end","type","optional"}]} with offsets
// in bytes and the types PERSON, COUNTRY, LOCATION and ORG; others are left alone.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"rapporteur/extractors/crf"
	"rapporteur/extractors/person"
)

// recipe is how the model that is shipped is trained. The share of features dropped matters
// most: without it the model trusts the words it has seen (people, five folds: re3d .91, with
// it .94; wikigold .79, .82).
var recipe = crf.Training{Tags: person.Tags, Bits: 17, Epochs: 12, Rate: 0.07, Decay: 1e-4, Drop: 0.5, Seed: 1}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	out, predictions string
	held, texts      string
	folds            int
	errors           bool
}

func run(ctx context.Context, args []string, stdout io.Writer) error {
	var o options
	f := flag.NewFlagSet("train", flag.ContinueOnError)
	f.StringVar(&o.out, "out", "extractors/person/weights.bin", "where the weights go")
	f.IntVar(&o.folds, "folds", 0, "read every document by a model of the other folds' documents; write no weights")
	f.StringVar(&o.predictions, "predictions", "", "with -folds: where what was found goes")
	f.StringVar(&o.held, "held", "", "with -folds: a file of documents that no model is trained on")
	f.StringVar(&o.texts, "texts", "", "folder of the texts of documents whose lines have none, by id")
	f.BoolVar(&o.errors, "errors", false, "with -folds: list what was missed and what was too much")
	if err := f.Parse(args); err != nil {
		return err
	}
	docs, err := readAll(ctx, f.Args(), o)
	if err != nil {
		return err
	}
	if o.folds > 1 {
		return crossValidate(ctx, docs, o, stdout)
	}
	var all []crf.Example
	for _, d := range docs {
		all = append(all, d.lesson...)
	}
	if len(all) == 0 {
		return fmt.Errorf("no labelled documents: name the files to learn from")
	}
	m := crf.Train(all, recipe)
	fmt.Fprintf(stdout, "%d documents, %d runs of words, %d places for features\n", len(docs), len(all), m.Features())
	return os.WriteFile(o.out, m.Bytes(), 0o644)
}
