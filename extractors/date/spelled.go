package date

import "rapporteur/extractors/lang"

// spelledDay reads a day of the month in words: first, twenty-first, thirtieth.
func (p *parser) spelledDay(i int) (d, j int, ok bool) {
	j = i + 1
	switch t := p.at(i); {
	case p.is(i, lang.DateOrdinalWord):
		d = t.val
	case p.is(i, lang.DateCardinal) && (t.val == 20 || t.val == 30):
		if p.at(j).kind == kDash && p.tight(j) {
			j++
		}
		if u := p.at(j); !p.is(j, lang.DateOrdinalWord) || u.val > 9 || u.val < 1 {
			return 0, 0, false
		}
		d, j = t.val+p.at(j).val, j+1
	}
	if d < 1 || d > 31 || p.is(j, lang.DateTimeUnit) || p.is(j, lang.DateHalf) {
		return 0, 0, false
	}
	return d, j, true
}

// spelledOrdinal reads twenty-first, thirty-second.
func (p *parser) spelledOrdinal(i int) (n, j int, ok bool) {
	t := p.at(i)
	if t.val < 20 || t.val > 90 || t.val%10 != 0 {
		return 0, 0, false
	}
	j = i + 1
	if p.at(j).kind == kDash && p.tight(j) {
		j++
	}
	return t.val + p.at(j).val, j + 1, p.is(j, lang.DateOrdinalWord) && p.at(j).val < 10 && p.at(j).val > 0
}

// anyDay reads a day of the month in digits or words.
func (p *parser) anyDay(i int) (d, j int, ok bool) {
	if d, j, ok = p.dayNum(i); ok {
		return d, j, true
	}
	return p.spelledDay(i)
}

// spelledDayMonth reads "fifteen August".
func (p *parser) spelledDayMonth(i int) (expr, int, bool) {
	a, j, ok := p.countAt(i)
	if !ok || !a.ok || a.n < 1 || a.n > 31 || !p.is(j, lang.DateMonth) || !p.at(j).upper {
		return expr{}, 0, false
	}
	m, j, _ := p.month(j)
	if a.n > monthLen(0, m) {
		return expr{}, 0, false
	}
	e := expr{pt: point{grain: lang.UnitDay, m: m, d: a.n}, base: bNearest, rule: "day month"}
	return e, p.yearAfter(&e, j), true
}

// spelledYear reads a year in words: nineteen ninety-three, nineteen hundred
// ninety-three, two thousand and twenty, twenty twenty.
func (p *parser) spelledYear(i int) (y, j int, ok bool) {
	if !p.is(i, lang.DateCardinal) {
		return 0, 0, false
	}
	head := p.at(i).val
	j = i + 1
	switch {
	case p.word(j) == "thousand" && (head == 1 || head == 2):
		y, j = 1000*head, j+1
		if p.is(j, lang.DateConjunction) && p.is(j+1, lang.DateCardinal) {
			j++
		}
		n, k, _ := p.twoDigits(j)
		return y + n, k, true
	case head < 11 || head > 20:
		return 0, 0, false
	case p.is(j, lang.DateCardinal) && p.at(j).val == 100:
		if j++; p.is(j, lang.DateConjunction) && p.is(j+1, lang.DateCardinal) {
			j++
		}
		n, k, _ := p.twoDigits(j)
		return 100*head + n, k, true
	}
	n, k, ok := p.twoDigits(j)
	return 100*head + n, k, ok && n >= 10 && head >= 15
}

// spelledOrDigitYear reads a year in digits or words.
func (p *parser) spelledOrDigitYear(i int) (y, j int, ok bool) {
	if y, ok = p.year4(i); ok {
		return y, i + 1, true
	}
	return p.spelledYear(i)
}

// twoDigits reads a number under a hundred in words; without one it stays at i.
func (p *parser) twoDigits(i int) (n, j int, ok bool) {
	t := p.at(i)
	if !p.is(i, lang.DateCardinal) || t.val >= 100 {
		return 0, i, false
	}
	n, j = t.val, i+1
	if n >= 20 {
		if p.at(j).kind == kDash && p.tight(j) {
			j++
		}
		if u := p.at(j); p.is(j, lang.DateCardinal) && u.val < 10 {
			return n + u.val, j + 1, true
		}
		j = i + 1
	}
	return n, j, true
}

// spelledYearAlone reads a year in words after "in", "since", "of".
func (p *parser) spelledYearAlone(i int) (expr, int, bool) {
	if t := p.at(i); t.val >= 15 && t.val <= 20 { // nineteen seventies
		k := i + 1
		if p.at(k).kind == kDash && p.tight(k) {
			k++
		}
		if p.is(k, lang.DateDecadeWord) {
			return expr{pt: point{grain: lang.UnitDecade, y: 100*t.val + p.at(k).val%100}, rule: "decade"}, k + 1, true
		}
	}
	if !p.timePrep(i - 1) {
		return expr{}, 0, false
	}
	y, j, ok := p.spelledYear(i)
	if things := y%100 == 0 || p.plural(j); !ok || p.is(j, lang.DateTimeUnit) || p.nounNext(j) && things {
		return expr{}, 0, false
	}
	return expr{pt: point{grain: lang.UnitYear, y: y}, rule: "year"}, j, true
}
