// Package corpus holds rapporteur's words: what the other packages exchange.
// It does no I/O and imports the standard library alone.
//
// Read the words in this order:
//
//	Ref          a source's name for something to fetch            (source.go)
//	Document     one fetched item, byte for byte, known by SHA-256 (document.go)
//	Article      a document's own text: blocks, sentences, tokens  (article.go)
//	Mention      one thing named at one span, normalized           (mention.go)
//	Claim        what one article says at one span                 (claim.go, value.go)
//	Record       everything one document came to                   (record.go)
//	Evidence     a claim together with the document that makes it  (fact.go)
//	Fact         what the evidence comes to                        (fact.go)
//	Decision     why a fact says what it says                      (fact.go)
//	Issue        what a stage could not do with one document       (record.go)
//
// Offsets are always bytes of Article.Text (UTF-8), half-open, unless a name
// says otherwise. Dates are EDTF (Library of Congress, 2019), countries ISO
// 3166-1 alpha-2, currencies ISO 4217, amounts decimal text, never floats.
package corpus
