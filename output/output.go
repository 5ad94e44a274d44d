// Package output says what can be read back from a store: by the commands, by
// exports and by the viewer. Stores are in the packages below it.
package output

import (
	"context"

	"rapporteur/corpus"
)

// Reader is what readers need of a store.
type Reader interface {
	// View is one of the contract's views, whole: "v_meeting".
	View(ctx context.Context, name string) (Table, error)
	// Query answers one of the ready questions of Queries.
	Query(ctx context.Context, q Query) (Table, error)
	// Cell leads from a value to the words it comes from; column "" is every column of the row.
	Cell(ctx context.Context, table, row, column string) ([]Support, error)
	// Record is what one document came to; it goes by id, SHA-256 or source name.
	Record(ctx context.Context, document string) (*corpus.Record, error)
}

// Table is what a question comes to. Rows are in one fixed order; "" is not known.
type Table struct {
	Columns []string
	Rows    [][]string
}

// Views are the views of the contract, in the order in which they are told.
var Views = []string{"v_document", "v_meeting", "v_participation", "v_person", "v_office", "v_membership", "v_pledge", "v_agreement", "v_statement",
	"v_conflict", "v_conflict_claim", "v_evidence", "v_open_plan", "v_country"}

// Query is a ready question and what it is narrowed to. Filters that are ""
// let everything pass; names match when they contain the filter, whatever the case.
type Query struct {
	Name    string
	At      string // EDTF day, for status
	Country string // ISO 3166-1 alpha-2
	Person  string
	Body    string // series, dialogue, organisation
	Words   string // for search: words, "phrases", prefix*
	Limit   int    // rows at most; 0 is all
}

// Queries are the names of the ready questions with what they answer.
var Queries = []struct{ Name, Help string }{
	{"timeline", "everything with a date, in its order"},
	{"meetings", "meetings with their place and how many took part"},
	{"who-met", "who took part in which meeting, in which role"},
	{"pledges", "what was promised, by whom, to whom, when"},
	{"agreements", "documents adopted, signed or planned"},
	{"status", "the standing of countries in a body on a day"},
	{"offices", "who held which office, and when"},
	{"conflicts", "where sources differ, and how it was settled"},
	{"open", "plans without outcome, and what asks for a review"},
	{"issues", "what could not be done, or was noticed"},
	{"search", "sentences and names that hold the words"},
}

// Support is one claim that a cell rests on, with its words.
type Support struct {
	Table, Row, Column string
	Cell               string // the value of the cell; a list is JSON
	Rank               int    // 0 is the best claim of the cell
	Claim              string // id
	Document, Source   string // id and name of the document
	Field              string // field of the claim that the words are of, or "evidence"
	Basis              corpus.Basis
	Tier               corpus.Tier
	AsOf               string
	Extractor, Rule    string
	Value              string // what the claim asserts, JSON
	// Start and End are bytes of the document's text, and Quote the text there;
	// Sentence is the claim's whole evidence.
	Start, End      int
	Quote, Sentence string
}

// Change is a row, or a column of a row, that differs between two stores.
type Change struct {
	Table, Row string
	What       string // added, removed, changed
	Column     string // of a change
	Old, New   string
}

// Finding is something that a check of a store found wrong.
type Finding struct {
	Check   string // file, digest, snapshot, text, zone, quote, claim, cell, reference, build
	Table   string
	Row     string // key; columns of a longer key are separated by spaces
	Column  string
	Message string
}
