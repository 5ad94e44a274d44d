package date

import (
	"fmt"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// edtf writes a point; "" when it cannot be placed. A point without year is
// written XXXX-08-28.
func (p point) edtf() string {
	year := "XXXX"
	if p.y != 0 {
		year = fmt.Sprintf("%04d", p.y)
	}
	switch p.grain {
	case lang.UnitDay:
		return fmt.Sprintf("%s-%02d-%02d", year, p.m, p.d)
	case lang.UnitWeek, lang.UnitWeekend:
		return isoDay(p.first()) + "/" + isoDay(p.last())
	case lang.UnitMonth:
		return fmt.Sprintf("%s-%02d", year, p.m)
	case lang.UnitQuarter, lang.UnitHalfYear:
		if p.y == 0 {
			return ""
		}
		return fmt.Sprintf("%s-%02d", year, p.sub)
	case lang.UnitYear:
		return year
	case lang.UnitDecade:
		return year[:3] + "X"
	case lang.UnitCentury:
		return year[:2] + "XX"
	}
	return ""
}

func isoDay(c civil) string { return fmt.Sprintf("%04d-%02d-%02d", c.y, c.m, c.d) }

var seasonNames = [...]string{"SP", "SU", "FA", "WI"}

// timex writes a point as TIMEX3 does where that differs from EDTF.
func (p point) timex() string {
	switch p.grain {
	case lang.UnitWeek, lang.UnitWeekend:
		y, w := p.first().isoWeek()
		if p.grain == lang.UnitWeekend {
			return fmt.Sprintf("%04d-W%02d-WE", y, w)
		}
		return fmt.Sprintf("%04d-W%02d", y, w)
	case lang.UnitQuarter:
		if p.y == 0 {
			return ""
		}
		if p.sub < 33 {
			return fmt.Sprintf("%04d-%s", p.y, seasonNames[p.sub-21])
		}
		return fmt.Sprintf("%04d-Q%d", p.y, p.sub-32)
	case lang.UnitHalfYear:
		return fmt.Sprintf("%04d-H%d", p.y, p.sub-39)
	case lang.UnitDecade:
		return fmt.Sprintf("%03d", p.y/10)
	case lang.UnitCentury:
		return fmt.Sprintf("%02d", p.y/100)
	}
	return p.edtf()
}

var grainNames = map[lang.Unit]string{lang.UnitDay: "day", lang.UnitWeek: "week", lang.UnitWeekend: "interval", lang.UnitMonth: "month", lang.UnitQuarter: "quarter",
	lang.UnitHalfYear: "half", lang.UnitYear: "year", lang.UnitDecade: "decade", lang.UnitCentury: "century"}

func (p point) precision() string {
	if p.grain == lang.UnitQuarter && p.sub < 33 {
		return "season"
	}
	return grainNames[p.grain]
}

// fill sets the calendar fields of d from the expression in EDTF.
func fill(d *corpus.Date) {
	if d.EDTF == "" {
		return
	}
	days, err := corpus.ParseEDTF(d.EDTF)
	if err != nil { // 29 February of a common year, the year 0
		d.EDTF, d.Timex, d.Anchor = "", "", ""
		return
	}
	d.First, d.Last = days.First, days.Last
}

var unitLetters = map[lang.Unit]string{lang.UnitSecond: "S", lang.UnitMinute: "M", lang.UnitHour: "H", lang.UnitDay: "D", lang.UnitWeek: "W", lang.UnitWeekend: "WE",
	lang.UnitMonth: "M", lang.UnitQuarter: "M", lang.UnitYear: "Y", lang.UnitDecade: "Y", lang.UnitCentury: "Y"}

// isoDuration writes n units; n is decimal text or "X".
func isoDuration(n string, u lang.Unit) string {
	switch {
	case u == lang.UnitHalfYear:
		return "P6M"
	case u <= lang.UnitHour:
		return "PT" + n + unitLetters[u]
	case n == "X" && u == lang.UnitDecade:
		return "PXDE"
	case n == "X" && u == lang.UnitCentury:
		return "PXCE"
	case u == lang.UnitDecade && n == "0.5":
		return "P5Y"
	case u == lang.UnitCentury && n == "0.5":
		return "P50Y"
	case u == lang.UnitCentury && n == "0.25":
		return "P25Y"
	case u == lang.UnitDecade:
		return "P" + n + "0Y"
	case u == lang.UnitCentury:
		return "P" + n + "00Y"
	}
	if u == lang.UnitQuarter && n != "X" {
		return "P" + times3(n) + "M"
	}
	return "P" + n + unitLetters[u]
}

func times3(n string) string {
	v := 0
	for i := 0; i < len(n); i++ {
		if !isDigit(n[i]) {
			return n
		}
		v = 10*v + int(n[i]-'0')
	}
	return fmt.Sprint(3 * v)
}
