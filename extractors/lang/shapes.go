package lang

// shapes says which lengths the words of a list have that begin and end with two
// letters: nine words of ten are found not to be in the list without a look at it.
type shapes [26][26]uint16

// newShapes notes the words of a list; the longest has fifteen bytes.
func newShapes[T any](words map[string]T) *shapes {
	var s shapes
	for w := range words {
		a, b := w[0]-'a', w[len(w)-1]-'a'
		if a < 26 && b < 26 && len(w) < 16 {
			s[a][b] |= 1 << len(w)
		}
	}
	return &s
}

// may tells whether a word in lower case can be in the list; true for what is not of letters.
func (s *shapes) may(lower []byte) bool {
	if len(lower) == 0 || len(lower) > 15 {
		return true
	}
	a, b := lower[0]-'a', lower[len(lower)-1]-'a'
	return a > 25 || b > 25 || s[a][b]&(1<<len(lower)) != 0
}
