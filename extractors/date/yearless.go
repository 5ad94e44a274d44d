package date

import "rapporteur/extractors/lang"

// yearless gives the year of "August 28", "October", "spring", "the third
// quarter": the nearest, for months and coarser by tense. narrative is a year
// stated before in the same sentence, or 0.
func (s *state) yearless(p point, wd int, t tense, narrative int) (point, string, []point) {
	if narrative != 0 && narrative != s.docY {
		p.y = narrative
		alt := p
		alt.y = s.docY
		if alt.y == 0 {
			return p, "mention", nil
		}
		return p, "mention", []point{alt}
	}
	if s.docY == 0 {
		if p.y = s.mentionedYear(p, wd); p.y != 0 {
			return p, "mention", nil
		}
		return p, "", nil
	}
	if s.doc.y == 0 {
		p.y = s.docY
		return p, "document", nil
	}
	return s.nearestYear(p, t)
}

// mentionedYear is the year that a month without one takes from the text: the
// latest stated one in which the weekday fits, else that of the last day or
// month, else the last one.
func (s *state) mentionedYear(p point, wd int) int {
	if s.nYears == 0 {
		return 0
	}
	if wd != 0 && p.grain == lang.UnitDay {
		for k := 1; k <= min(s.nYears, len(s.years)); k++ {
			y := s.years[(s.nYears-k)%len(s.years)]
			if p.d <= monthLen(y, p.m) && (civil{y, p.m, p.d}).weekday() == wd {
				return y
			}
		}
	}
	y := s.fineYear
	if y == 0 {
		y = s.years[(s.nYears-1)%len(s.years)]
	}
	if p.grain == lang.UnitDay && p.d > monthLen(y, p.m) {
		return 0
	}
	return y
}

func (s *state) nearestYear(p point, t tense) (point, string, []point) {
	now := s.doc.days()
	best, second, found := point{}, point{}, false
	for k := -1; k <= 1; k++ {
		c := p
		c.y = s.docY + k
		if c.grain == lang.UnitDay && c.d > monthLen(c.y, c.m) {
			continue
		}
		if !found || nearer(c, best, now, t) {
			best, second, found = c, best, true
		} else if second.y == 0 || nearer(c, second, now, t) {
			second = c
		}
	}
	if !found {
		return p, "", nil
	}
	if second.y == 0 {
		return best, "document", nil
	}
	return best, "document", []point{second}
}

// nearer tells whether a lies nearer to the day now than b. For months and
// coarser a cue makes the other side far.
func nearer(a, b point, now int, t tense) bool { return away(a, now, t) < away(b, now, t) }

// against is how many days farther a date lies that the tense speaks against. Days are
// often named ahead in a past tense ("said that on 3 May"), but seldom more than a quarter of a year ahead.
func against(grain lang.Unit) int {
	if grain == lang.UnitDay {
		return 180
	}
	return 300
}

func away(p point, now int, t tense) int {
	first, last := p.first().days(), p.last().days()
	d := 0
	switch {
	case first > now:
		d = first - now
		if t == past {
			d += against(p.grain)
		}
	case last < now:
		d = now - last
		if t == future {
			d += against(p.grain)
		}
	}
	if p.grain == lang.UnitQuarter && first > now && t != future {
		d += 200 // a quarter is reported when it is over
	}
	return d
}
