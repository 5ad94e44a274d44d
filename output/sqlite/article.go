package sqlite

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// list is items as a JSON array, or NULL when there are none.
func list[T any](items []T) any {
	if len(items) == 0 {
		return nil
	}
	b, err := json.Marshal(items)
	if err != nil { // strings and plain structs
		panic(err)
	}
	return string(b)
}

// insertArticle stores the article of rec: its text with zones, sentences and
// mentions, and its claims.
func insertArticle(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	a := rec.Article
	sentences, err := packSentences(id, a)
	if err != nil {
		return err
	}
	mentions, err := packMentions(a)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO text (document_id, text, sha256, zones, sentences, mentions) VALUES (?, ?, ?, ?, ?, ?)",
		id, a.Text, corpus.Hash([]byte(a.Text)), packZones(a), sentences, mentions); err != nil {
		return err
	}
	return insertClaims(ctx, tx, id, rec)
}

// packZones lists the blocks: first those thrown away, then those kept.
func packZones(a *corpus.Article) string {
	var out []byte
	for kept, blocks := range [][]corpus.Block{a.Furniture, a.Blocks} {
		for _, b := range blocks {
			out = appendTuple(out, kept, string(b.Role), b.Start, b.End, b.Source.Start, b.Source.End, flag(b.List), b.Why, b.Text)
		}
	}
	return endList(out)
}

func packSentences(id string, a *corpus.Article) (string, error) {
	var out []byte
	for i, s := range a.Sentences {
		if !within(s.Span, a.Text) {
			return "", fmt.Errorf("sentence %d: span %d:%d is not in the text", i, s.Start, s.End)
		}
		out = appendTuple(out, s.Start, s.End, s.Block, copyGroup(id, s.Start, a.Quote(s.Span)))
	}
	return endList(out), nil
}

func packMentions(a *corpus.Article) (string, error) {
	var out []byte
	for i, m := range a.Mentions {
		if m.Value == nil || !within(m.Span, a.Text) {
			return "", fmt.Errorf("mention %d (%s): no value or no span in the text", i, m.Type)
		}
		out = appendTuple(out, m.Start, m.End, string(m.Type), nameOf(m.Value), string(m.NestedIn), json.RawMessage(corpus.EncodeValue(m.Value)))
	}
	return endList(out), nil
}

// namesOf lists what an article names and things go by: the type (a demonym is of
// its country) and the name, each once, sorted; NULL when there is nothing. A
// country inside a person's name is not named.
func namesOf(a *corpus.Article) any {
	type name struct{ kind, name string }
	seen := map[name]bool{}
	var all []name
	for _, m := range a.Mentions {
		n := name{string(m.Type), nameOf(m.Value)}
		switch m.Type {
		case corpus.TypeCountry, corpus.TypeDemonym:
			n.kind = string(corpus.TypeCountry)
			if m.NestedIn == corpus.TypePerson {
				continue
			}
		case corpus.TypeOrganisation, corpus.TypeBody, corpus.TypePlace:
		default:
			continue
		}
		if n.name != "" && !seen[n] {
			seen[n] = true
			all = append(all, n)
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, func(a, b name) int { return cmp.Or(strings.Compare(a.kind, b.kind), strings.Compare(a.name, b.name)) })
	var out []byte
	for _, n := range all {
		out = appendTuple(out, n.kind, n.name)
	}
	return endList(out)
}

// within tells whether s is a span of text.
func within(s corpus.Span, text string) bool {
	return s.Start >= 0 && s.Start <= s.End && s.End <= len(text)
}

// copyWords is how many words make a sentence that nobody writes twice by chance.
const copyWords = 5

// copyGroup is equal for sentences of the same letters and digits. Short ones
// ("Tokyo, Japan") are alike without being copied: each is a group of its own.
func copyGroup(id string, start int, sentence string) string {
	folded := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, sentence)
	if len(strings.Fields(sentence)) < copyWords {
		folded = fmt.Sprint(id, " ", start)
	}
	return corpus.Hash([]byte(folded))[:16]
}

// nameOf is what the thing mentioned goes by.
func nameOf(v corpus.Value) string {
	switch v := v.(type) {
	case corpus.Country:
		return v.Code
	case corpus.Place:
		return v.Name
	case corpus.Person:
		return v.Name
	case corpus.Body:
		return v.Name
	case corpus.Office:
		return v.Title
	}
	return ""
}
