// Package annotate cuts an article into sentences and tokens, all of them spans
// of the article's own text, and tags words with their parts of speech on demand.
//
// Tokens are
//
//   - words: letters and the marks on them, digits after a letter (C5, G7), and between
//     two of these an apostrophe (d’Ivoire), hyphen (Guinea-Bissau, COVID-19) or a dot of
//     an abbreviation (U.S., H.E., Ph.D.) or of a name on the net (example.org). The full
//     stop of an abbreviation is part of its word: "Mr.", "U.S.", "R." in "Joseph R. Biden";
//     "No." only where a number follows;
//   - the possessive 's, a word of its own: "Japan’s" gives "Japan" and "’s";
//   - numbers: digits, with a comma or dot between two of them, and letters that follow at
//     once: "1,000.5", "24.07.2024", "24th", "1990s", "10bn". A colon, slash, hyphen or space
//     parts numbers: "14:37" and "2024-07-24" are three and five tokens;
//   - punctuation: one rune of anything else that is no white space.
//
// Sentences tile the tokens. A sentence never crosses a block: cleaning has told there whether
// one goes on behind a blank line, as in scanned pages it does. Titles, headings, stamps and
// bylines are one sentence each.
package annotate

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// Version is raised whenever the same text may give other sentences or tokens.
const Version = 2

// Article fills a.Sentences, a.Tokens and a.Tagger. The tagger may be nil: tags
// are then switched off. Time and memory grow with the length of the text alone.
func Article(a *corpus.Article, tagger corpus.Tagger) {
	a.Tagger = tagger
	a.Sentences = a.Sentences[:0]
	a.Tokens = make([]corpus.Token, 0, len(a.Text)/5+1)
	for i := range a.Blocks {
		b := &a.Blocks[i]
		first := len(a.Tokens)
		a.Tokens = appendTokens(a.Tokens, a.Text, b.Span)
		for k := first; k < len(a.Tokens); k++ {
			if t := &a.Tokens[k]; t.Class == corpus.Word {
				t.Lex = lang.Known(a.Text[t.Start:t.End])
			}
		}
		appendSentences(a, i, first, whole(b.Role))
	}
}

// whole tells whether blocks of a role are one sentence whatever stands in them.
func whole(r corpus.Role) bool {
	switch r {
	case corpus.RoleTitle, corpus.RoleHeading, corpus.RoleStamp, corpus.RoleByline:
		return true
	}
	return false
}
