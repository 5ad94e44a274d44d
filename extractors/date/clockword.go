package date

import (
	"fmt"

	"rapporteur/extractors/lang"
)

// clockWords reads a time of day that is not written with a colon: noon, 8.30 pm, 8
// o'clock, half past eight, nine thirty a.m. 8.30 alone is one beside a date only (dated).
func (p *parser) clockWords(i int, dated bool) (expr, int, bool) {
	minute, j, ok := p.minuteWords(i, dated)
	if !ok {
		return expr{}, 0, false
	}
	if p.is(j, lang.DateZone) && p.at(j).caps {
		j++
	}
	return expr{pt: point{grain: lang.UnitDay}, clock: fmt.Sprintf("%02d:%02d", minute/60, minute%60)}, j, true
}

// minuteWords is the minute of the day that words at token i say.
func (p *parser) minuteWords(i int, dated bool) (minute, j int, ok bool) {
	t := p.at(i)
	switch {
	case t.kind == kBig && !p.tight(i):
		h, m, ok := pointClock(p.word(i))
		if !ok {
			return 0, 0, false
		}
		return p.halfDay(h, m, i+1, dated && p.prep(i-1, lang.PrepAt))
	case p.is(i, lang.DateClockWord):
		return t.val, i + 1, true
	case p.is(i, lang.DateHalf) && p.word(i+1) == "past":
		return p.pastHour(30, i+2)
	case p.word(i) == "quarter" && p.word(i+1) == "past":
		return p.pastHour(15, i+2)
	case p.word(i) == "quarter" && p.prep(i+1, lang.PrepTo):
		return p.pastHour(-15, i+2)
	}
	h, j, ok := p.hourWord(i)
	switch {
	case !ok:
		return 0, 0, false
	case p.word(j) == "o" && p.tight(j+1) && p.word(j+2) == "clock" && p.tight(j+2):
		return p.halfDay(h, 0, j+3, true)
	}
	if m, k, two := p.twoDigits(j); two && m >= 10 && m < 60 { // nine thirty a.m.
		return p.halfDay(h, m, k, false)
	}
	return p.halfDay(h, 0, j, false)
}

// hourWord reads the number of an hour, in digits or words.
func (p *parser) hourWord(i int) (h, j int, ok bool) {
	t := p.at(i)
	digits := t.kind == kNum && t.digits <= 2 && !p.inNumber(i)
	return t.val, i + 1, (digits || p.is(i, lang.DateCardinal)) && t.val >= 1 && t.val <= 12
}

// pastHour reads the hour of "half past eight", "quarter to nine".
func (p *parser) pastHour(m, i int) (minute, j int, ok bool) {
	h, j, ok := p.hourWord(i)
	if !ok {
		return 0, 0, false
	}
	if m < 0 {
		h, m = h-1, m+60
	}
	return p.halfDay(h, m, j, true)
}

// halfDay reads the a.m., p.m., "in the evening" after a time on a clock of twelve hours;
// alone tells that the time can do without.
func (p *parser) halfDay(h, m, i int, alone bool) (minute, j int, ok bool) {
	if k, add, ok := p.meridiem(i); ok && h >= 1 && h <= 12 {
		return (h%12)*60 + m + 60*add, k, true
	}
	if w := p.word(i); (w == "a" || w == "p") && p.word(i+1) == "m" && p.at(i+1).gap == gapSpace && h >= 1 && h <= 12 {
		if h %= 12; w == "p" {
			h += 12
		}
		return h*60 + m, i + 2, true
	}
	if p.prep(i, lang.PrepIn) && p.is(i+1, lang.DateArticle) && p.is(i+2, lang.DateDaypart) && h <= 12 {
		if h %= 12; p.at(i+2).val > 1 {
			h += 12
		}
		return h*60 + m, i + 3, true
	}
	return h*60 + m, i, alone && h < 24
}

// pointClock reads 8.30.
func pointClock(s string) (h, m int, ok bool) {
	n := len(s)
	if n < 4 || n > 5 || s[n-3] != '.' {
		return 0, 0, false
	}
	for _, c := range []byte(s[:n-3]) {
		h = 10*h + int(c-'0')
	}
	m = 10*int(s[n-2]-'0') + int(s[n-1]-'0')
	return h, m, h < 24 && m < 60
}

// daypartOf reads "morning of May 3", "evening of last Friday" from the daypart on.
func (p *parser) daypartOf(i int) (expr, int, bool) {
	if !p.prep(i+1, lang.PrepOf) || p.plural(i) {
		return expr{}, 0, false
	}
	e, j, ok := p.someDay(i + 2)
	if !ok && (p.is(i+2, lang.DateWeekday) || p.is(i+2, lang.DateDeictic)) {
		e, j, ok = p.dayAt(i + 2)
	}
	if !ok || e.pt.grain != lang.UnitDay || e.clock != "" {
		return expr{}, 0, false
	}
	e.part = p.at(i).val
	return e, j, true
}

// daypartAfter adds the daypart that follows a day: 3 May in the evening.
func (p *parser) daypartAfter(e *expr, i int) int {
	j := i
	if p.punct(j, ',') {
		j++
	}
	if p.prep(j, lang.PrepIn) && p.is(j+1, lang.DateArticle) {
		j += 2
	}
	if p.prep(j, lang.PrepAt) && p.word(j+1) == "night" {
		j++
	}
	t := p.at(j)
	if !p.is(j, lang.DateDaypart) || t.upper || p.plural(j) || t.gap != gapSpace || j == i+1 && t.val != 4 || j == i && p.nounNext(j+1) {
		return i
	}
	e.part = t.val
	return j + 1
}
