// Package date finds the expressions of time in an article, puts them on the
// calendar and tells when the article was published.
//
// It works in three steps. The scanner (scan.go) turns the bytes of a block into
// typed tokens. The grammar (grammar.go and its neighbours) composes them into
// expressions that may leave open what the words leave open: a weekday, a month
// without its year, "two years later". The resolver (resolve.go) fills that in
// from the publication date, tense cues and the date mentioned last, and keeps
// other readings as alternatives.
package date
