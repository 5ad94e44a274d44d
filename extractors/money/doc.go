// Package money finds amounts of money and counts of people and things.
//
// A scanner (scan.go) turns the bytes of a block into typed tokens; number.go
// reads numbers in digits and words with their magnitudes; amount.go joins them
// with the sign, code or unit on either side; qualify.go reads the words around
// ("about", "up to", "a year") and links an equivalent in brackets to the amount
// before it. Amounts are decimal text, never floats.
package money
