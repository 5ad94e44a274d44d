package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors"
	"rapporteur/extractors/crf"
	"rapporteur/extractors/person"
	"rapporteur/output/export"
	"rapporteur/pipeline"
)

// found is what was found in one document.
type found struct {
	ID       string   `json:"id"`
	Entities []entity `json:"entities"`
	Roles    []role   `json:"roles"`
}

// role is a person with an office.
type role struct {
	Person  string `json:"person"`
	Title   string `json:"title"`
	Class   string `json:"class"`
	Country string `json:"country"`
}

// crossValidate reads every document by a model that has not seen it. Documents go to the
// folds in turn; those held are read by the model of all others.
func crossValidate(ctx context.Context, docs []*document, o options, stdout io.Writer) error {
	results := make([]found, len(docs))
	for k := range o.folds + 1 {
		var learn []crf.Example
		var unseen []int
		for i, d := range docs {
			if mine := i%o.folds == k && !d.held || d.held && k == o.folds; mine {
				unseen = append(unseen, i)
			} else {
				learn = append(learn, d.lesson...)
			}
		}
		if len(unseen) == 0 {
			continue
		}
		local := &pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All()}
		for i, f := range local.Finders {
			if _, ok := f.(person.Finder); ok {
				local.Finders[i] = person.Finder{Model: crf.Train(learn, recipe)}
			}
		}
		for _, i := range unseen {
			rec, err := local.Process(ctx, docs[i].document())
			if err != nil {
				return err
			}
			results[i] = finding(docs[i].ID, rec)
		}
	}
	report(docs, results, o.errors, stdout)
	if o.predictions == "" {
		return nil
	}
	return write(o.predictions, results)
}

var types = map[string]string{"person": "PERSON", "country": "COUNTRY", "demonym": "NORP", "place": "LOCATION", "organisation": "ORG", "body": "ORG", "event": "EVENT"}

func finding(id string, rec *corpus.Record) found {
	l := export.Extract(rec, export.ExtractOptions{})
	x := found{ID: id, Entities: []entity{}, Roles: []role{}}
	for _, m := range l.Mentions {
		t, ok := types[m.Type]
		if !ok {
			continue
		}
		e := entity{Start: m.Start, End: m.End, Type: t, Text: m.Text}
		if t == "COUNTRY" || t == "NORP" {
			e.ISO = m.Value
		}
		x.Entities = append(x.Entities, e)
	}
	for _, p := range l.People {
		if p.Office != "" {
			x.Roles = append(x.Roles, role{Person: p.Name, Title: p.Office, Class: p.OfficeClass, Country: p.Country})
		}
	}
	return x
}

func write(file string, results []found) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	e := json.NewEncoder(w)
	for _, r := range results {
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// tally counts people right, too many and missed.
type tally struct{ right, extra, missed int }

// report prints precision, recall and F1 of exact names of people, set by set.
func report(docs []*document, results []found, errors bool, w io.Writer) {
	tallies := map[string]*tally{}
	var sets []string
	for i, d := range docs {
		t := tallies[d.set]
		if t == nil {
			t = &tally{}
			tallies[d.set], sets = t, append(sets, d.set)
		}
		for _, s := range t.count(d, results[i]) {
			if errors {
				fmt.Fprintln(w, s)
			}
		}
	}
	for _, s := range sets {
		t := tallies[s]
		p, r := float64(t.right)/float64(max(1, t.right+t.extra)), float64(t.right)/float64(max(1, t.right+t.missed))
		fmt.Fprintf(w, "%-24s people %4d  P %.3f  R %.3f  F1 %.3f\n", s, t.right+t.missed, p, r, 2*p*r/max(1e-9, p+r))
	}
}

// count compares what was found in d with its labels, and tells the differences.
func (t *tally) count(d *document, x found) (errors []string) {
	need := map[corpus.Span]bool{}
	for _, e := range d.Entities {
		if e.Type == "PERSON" {
			need[corpus.Span{Start: e.Start, End: e.End}] = !e.Optional
		}
	}
	for _, e := range x.Entities {
		if e.Type != "PERSON" {
			continue
		}
		s := corpus.Span{Start: e.Start, End: e.End}
		must, ok := need[s]
		switch {
		case !ok:
			t.extra++
			errors = append(errors, "extra "+around(d, s))
		case must:
			t.right++
		}
		delete(need, s)
	}
	for s, must := range need {
		if must {
			t.missed++
			errors = append(errors, "missed "+around(d, s))
		}
	}
	sort.Strings(errors)
	return errors
}

// around is a name with some of the text on both sides.
func around(d *document, s corpus.Span) string {
	t := d.Text
	return fmt.Sprintf("%s %s: …%s[%s]%s…", d.set, d.ID, strings.ToValidUTF8(t[max(0, s.Start-40):s.Start], ""), t[s.Start:s.End],
		strings.ToValidUTF8(t[s.End:min(len(t), s.End+40)], ""))
}
