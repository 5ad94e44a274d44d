// Package clean turns a fetched document into an article's own text.
//
// Everything readable becomes a block with a role and with the byte range of
// the document (decoded to UTF-8) that it was made from. Blocks of the role
// furniture (navigation, counters, licences) go to Article.Furniture; all others,
// in the order of the document, are Article.Text. A block's span in the text takes
// in the white space that separates it from the next block, so the texts of the
// blocks one after the other are the text.
//
// In plain text a block is a verbatim slice: its text without the separator at the
// end is the document at Block.Source. In HTML and Markdown white space is folded
// and markup is left out; the source range with its markup taken out gives the text.
//
// A page's tokens become one tree of x/net/html nodes, with byte ranges beside it; what a page declares and what
// its elements are called is found in it by goquery's selectors. The tree is only read.
//
// The package is pure: no clock, no I/O, no state.
package clean

import (
	"strings"

	"rapporteur/corpus"
)

// Version is raised whenever the same document may give another article.
const Version = 5

// MaxBytes is the largest document that is read, in bytes.
const MaxBytes = 10 << 20

// Article reads a document. The error is a *corpus.Problem when there is nothing to
// read in it: too large, binary, empty.
func Article(doc *corpus.Document) (*corpus.Article, []corpus.Issue, error) {
	if len(doc.Bytes) > MaxBytes {
		return nil, nil, corpus.Problemf("too-large", "cleaning %s: %d bytes, more than %d", doc.Ref.Name, len(doc.Bytes), MaxBytes)
	}
	text, issues, err := decode(doc)
	if err != nil {
		return nil, nil, err
	}
	if strings.TrimSpace(text) == "" {
		return nil, issues, corpus.Problemf("empty", "cleaning %s: no text in %d bytes", doc.Ref.Name, len(doc.Bytes))
	}
	a := &corpus.Article{Source: doc.Ref.Name, URL: doc.URL, RefDate: doc.RefDate}
	format := doc.Format
	if format == "" {
		format = guessFormat(text)
	}
	switch {
	case doc.Raw:
		readRaw(a, text)
	case format == corpus.FormatHTML:
		if doubt := readHTML(a, text); doubt != "" {
			issues = append(issues, issue(doc, "too-deep", doubt))
		}
	case format == corpus.FormatMarkdown, looksLikeMarkdown(text):
		readMarkdown(a, text)
	default:
		readPlain(a, text)
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil, issues, corpus.Problemf("empty", "cleaning %s: nothing but furniture", doc.Ref.Name)
	}
	finish(a)
	return a, issues, nil
}

// finish fills what is worked out from the finished text.
func finish(a *corpus.Article) {
	// A label is believed unless the text is clearly in another of the languages whose common
	// words are known: templates are often labelled for the wrong one.
	if guess := guessLanguage(a.Text); a.Language == "" || guess != "" && knownLanguage(a.Language) {
		a.Language = guess
	}
	if d := dateInURL(a.URL); d != "" {
		a.MetaDates = append(a.MetaDates, corpus.MetaDate{Source: "url", Value: d})
	}
	a.Tier, _ = tierOf(a)
}

// readRaw takes the text as it is: every block is body, nothing is dropped.
func readRaw(a *corpus.Article, text string) {
	a.Text = text
	blocks := splitBlocks(text, false)
	for i := range blocks {
		start, end := blocks[i].start, len(text)
		if i == 0 {
			start = 0
		}
		if i+1 < len(blocks) {
			end = blocks[i+1].start
		}
		s := corpus.Span{Start: start, End: end}
		a.Blocks = append(a.Blocks, corpus.Block{Role: corpus.RoleBody, Span: s, Source: s, List: blocks[i].list, Why: "raw"})
	}
}

// assemble builds Text, Blocks and Furniture from blocks of plain text that have their roles.
func assemble(a *corpus.Article, text string, blocks []block) {
	var sb strings.Builder
	last := -1
	for i := range blocks {
		if blocks[i].role != corpus.RoleFurniture {
			last = i
		}
	}
	for i := range blocks {
		b := &blocks[i]
		src := corpus.Span{Start: b.start, End: b.end}
		if b.role == corpus.RoleFurniture {
			a.Furniture = append(a.Furniture, corpus.Block{Role: b.role, Source: src, List: b.list, Text: b.text(text), Why: b.why})
			continue
		}
		start := sb.Len()
		sb.WriteString(b.text(text))
		if i < last {
			sb.WriteString(separator(text, blocks, i))
		}
		a.Blocks = append(a.Blocks, corpus.Block{Role: b.role, Span: corpus.Span{Start: start, End: sb.Len()}, Source: src, List: b.list, Why: b.why})
	}
	a.Text = sb.String()
}

// separator is the white space after block i as the document has it; where the
// next block in the text comes from farther on, at least a line end.
func separator(text string, blocks []block, i int) string {
	sep := "\n"
	if blocks[i].rendered {
		if i+1 < len(blocks) && blocks[i+1].gap == 0 {
			return sep
		}
		return "\n\n"
	}
	if i+1 < len(blocks) {
		sep = text[blocks[i].end:blocks[i+1].start]
		if blocks[i+1].role != corpus.RoleFurniture {
			return sep
		}
	}
	if !strings.Contains(sep, "\n") {
		return "\n\n"
	}
	return sep
}

func issue(doc *corpus.Document, class, detail string) corpus.Issue {
	return corpus.Issue{Source: doc.Ref.Name, Stage: "clean", Class: class, Detail: detail}
}

// guessFormat tells HTML by the first tag.
func guessFormat(text string) corpus.Format {
	head := strings.ToLower(strings.TrimSpace(text[:cutAt(text, 2048)]))
	if strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<?xml") || strings.Contains(head, "<html") || strings.Contains(head, "<head") ||
		strings.Contains(head, "<body") || strings.HasPrefix(head, "<") && (strings.Contains(head, "<p") || strings.Contains(head, "<div")) {
		return corpus.FormatHTML
	}
	return corpus.FormatText
}
