package office

import (
	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// acrossLines binds a title that is a line of its own to the name that opens the
// next line, as letterheads have it:
//
//	MINISTER FOR FOREIGN AFFAIRS
//	The Hon Jane Doe MP
func (r *reader) acrossLines() {
	for k := range r.out {
		t := &r.out[k]
		if t.holder >= 0 || t.plural || t.aside {
			continue
		}
		n := r.a.Tokens[t.head].Sentence
		s := r.a.Sentences[n]
		open := t.last < s.Last // "The Minister for Trade, the Honourable" and the name on the next line
		if n+1 >= len(r.a.Sentences) || open && !r.opensName(t.last, s.Last) || !open && t.lead != s.First {
			continue
		}
		next := r.a.Sentences[n+1]
		for i := next.First; i < next.Last && i < next.First+4; i++ {
			if r.cover[i] == byPerson {
				if r.adjacentLine(next.First, i) {
					t.holder = int(r.ment[i])
				}
				break
			}
		}
	}
}

// opensName tells whether a line ends with the honorifics of a name to come.
func (r *reader) opensName(i, j int) bool {
	return j-i <= 4 && r.a.Word(i) == "," && r.adjacent(i+1, j) && r.lex[j-1].Has(lang.LexHonorific)
}

// adjacentLine tells whether only an article and honorifics stand before a name that opens a line.
func (r *reader) adjacentLine(i, j int) bool {
	for ; i < j; i++ {
		if w := r.a.Word(i); w == "The" || w == "THE" || w == "the" || r.a.Tokens[i].Class == corpus.Punct && w == "." {
			continue
		}
		if !r.adjacent(i, i+1) {
			return false
		}
	}
	return true
}
