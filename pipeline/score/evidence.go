package score

import "strings"

// evidence checks the quotations of one printed item: they are there, are the bytes at their
// offsets and stand in the article. Where the item has its partner in gold, one of them must
// overlap a gold quotation or hold one of the values.
func (s *scorer) evidence(of string, quotes []Quote, gold, values []string, paired bool) {
	s.rate("evidence.present", yes(len(quotes) > 0))
	if len(quotes) == 0 {
		s.find("evidence.present", "missed", of+": no evidence", "")
		return
	}
	relevant := false
	for _, e := range quotes {
		equal := e.Start >= 0 && e.Start < e.End && e.End <= len(s.line.Text) && s.line.Text[e.Start:e.End] == e.Quote
		q := squeeze(e.Quote)
		in := q != "" && strings.Contains(s.text, q)
		s.rate("evidence.bytes", yes(equal))
		s.rate("evidence.in_text", yes(in))
		if !equal {
			s.find("evidence.bytes", "wrong", of+": the quotation is not the bytes at its offsets", e.Quote)
		}
		if !in {
			s.find("evidence.in_text", "wrong", of+": the quotation is not in the article", e.Quote)
		}
		relevant = relevant || s.meet(q, gold) || holds(q, values)
	}
	if paired {
		s.rate("evidence.relevant", yes(relevant))
		if !relevant {
			s.find("evidence.relevant", "wrong", of, quotes[0].Quote)
		}
	}
}

// meet tells whether a quotation shares bytes with one of gold's somewhere in the article.
func (s *scorer) meet(quote string, gold []string) bool {
	mine := occurrences(s.text, quote)
	for _, g := range gold {
		g = squeeze(g)
		for _, b := range occurrences(s.text, g) {
			for _, a := range mine {
				if a < b+len(g) && b < a+len(quote) {
					return true
				}
			}
		}
	}
	return false
}

func occurrences(text, quote string) []int {
	var out []int
	for from := 0; quote != ""; {
		i := strings.Index(text[from:], quote)
		if i < 0 {
			break
		}
		out = append(out, from+i)
		from += i + 1
	}
	return out
}

func holds(quote string, values []string) bool {
	q := " " + fold(quote) + " "
	for _, v := range values {
		if f := fold(v); f != "" && strings.Contains(q, " "+f+" ") {
			return true
		}
	}
	return false
}

// mentions checks that every mention is the bytes at its offsets.
func (s *scorer) mentions() {
	for _, m := range s.line.Mentions {
		equal := m.Start >= 0 && m.Start < m.End && m.End <= len(s.line.Text) && s.line.Text[m.Start:m.End] == m.Text
		s.rate("mentions.bytes", yes(equal))
		if !equal {
			s.find("mentions.bytes", "wrong", m.Type, m.Text)
		}
	}
}
