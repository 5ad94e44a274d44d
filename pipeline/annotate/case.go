package annotate

import "unicode"

// lower tells whether r is a small letter, as against a capital or a caseless one.
func lower(r rune) bool { return unicode.IsLower(r) }
