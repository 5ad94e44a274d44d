package sqlite

import (
	"context"
	"encoding/json"
	"fmt"
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

// insertArticle stores the article of rec: text, zones, sentences, mentions, claims.
func insertArticle(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	a := rec.Article
	if _, err := tx.ExecContext(ctx, "INSERT INTO text (document_id, text, sha256) VALUES (?, ?, ?)", id, a.Text, corpus.Hash([]byte(a.Text))); err != nil {
		return err
	}
	for _, step := range []func(context.Context, *txn, string, *corpus.Record) error{insertZones, insertSentences, insertMentions, insertClaims} {
		if err := step(ctx, tx, id, rec); err != nil {
			return err
		}
	}
	return nil
}

func insertZones(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	stmt, err := tx.PrepareContext(ctx, `INSERT INTO zone (document_id, kept, ordinal, role, start, "end", source_start, source_end, list, why, stripped)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	for kept, blocks := range [][]corpus.Block{rec.Article.Furniture, rec.Article.Blocks} {
		for i, b := range blocks {
			if _, err := stmt.ExecContext(ctx, id, kept, i, string(b.Role), b.Start, b.End, b.Source.Start, b.Source.End, flag(b.List), null(b.Why),
				null(b.Text)); err != nil {
				return fmt.Errorf("zone %d: %w", i, err)
			}
		}
	}
	return nil
}

func insertSentences(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	stmt, err := tx.PrepareContext(ctx, `INSERT OR IGNORE INTO sentence (document_id, start, "end", zone, copy_group) VALUES (?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	for i, s := range rec.Article.Sentences {
		if !within(s.Span, rec.Article.Text) {
			return fmt.Errorf("sentence %d: span %d:%d is not in the text", i, s.Start, s.End)
		}
		if _, err := stmt.ExecContext(ctx, id, s.Start, s.End, s.Block, copyGroup(id, s.Start, rec.Article.Quote(s.Span))); err != nil {
			return fmt.Errorf("sentence %d: %w", i, err)
		}
	}
	return nil
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

func insertMentions(ctx context.Context, tx *txn, id string, rec *corpus.Record) error {
	stmt, err := tx.PrepareContext(ctx, `INSERT INTO mention (document_id, start, "end", type, ordinal, value, name, nested_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	type place struct {
		corpus.Span
		t corpus.MentionType
	}
	seen := map[place]int{}
	for i, m := range rec.Article.Mentions {
		if m.Value == nil || !within(m.Span, rec.Article.Text) {
			return fmt.Errorf("mention %d (%s): no value or no span in the text", i, m.Type)
		}
		at := place{m.Span, m.Type}
		if _, err := stmt.ExecContext(ctx, id, m.Start, m.End, string(m.Type), seen[at], string(corpus.EncodeValue(m.Value)), null(nameOf(m.Value)),
			null(string(m.NestedIn))); err != nil {
			return fmt.Errorf("mention %d (%s): %w", i, m.Type, err)
		}
		seen[at]++
	}
	return nil
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
