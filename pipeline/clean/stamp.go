package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dateShape is what a short line has of a date.
type dateShape struct {
	full    bool // day, month and year, or an ISO date
	partial bool // day and month
	others  int  // words that belong to no date
	small   bool // one of them starts with a lower-case letter
	labels  int  // words such as "published"
	weak    int  // words such as "of", which stand in any line
	end     int  // bytes up to the end of the last date sign
}

// readDates looks at the words of a short line. It does not read the date: that is
// the date finder's work.
func readDates(s string) dateShape {
	var d dateShape
	month, day, year := false, false, false
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		switch {
		case unicode.IsDigit(r):
			w := digitRun(s[at:])
			switch kind := numericDate(s[at : at+w]); {
			case kind == 3:
				month, day, year = true, true, true
			case w == 4 && (s[at] == '1' || s[at] == '2') && kind == 0:
				year = true
			case w <= 2:
				day = true
			case strings.ContainsRune(s[at:at+w], ':'):
			default:
				d.others++
			}
			at += w
			d.end = at
		case unicode.IsLetter(r):
			w := at
			for w < len(s) {
				c, m := utf8.DecodeRuneInString(s[w:])
				if !unicode.IsLetter(c) && c != '’' && c != '\'' && c != '-' || w > at && c == '-' && w+1 < len(s) && s[w+1] == '-' {
					break
				}
				w += m
			}
			word := strings.TrimRight(strings.ToLower(s[at:w]), "-'’")
			switch {
			case words.months[word]:
				month = true
				d.end = w
			case words.weekdays[word]:
			case words.stamp[word]:
				if len(word) < 4 && isWordOf(word, "of", "the", "on", "at", "for", "a", "de", "le", "am", "um", "el", "il", "o", "в") {
					d.weak++
				} else {
					d.labels++
				}
			default:
				d.others++
				d.small = d.small || unicode.IsLower(r)
			}
			at = w
		case r == '年' || r == '月' || r == '日':
			at += n
		default:
			at += n
		}
	}
	d.full = month && day && year
	d.partial = month && day
	return d
}

// digitRun is the length of a run of digits with the signs that dates and times have inside.
func digitRun(s string) int {
	i := 0
	for i < len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			i++
			continue
		}
		if strings.IndexByte("./-:", s[i]) >= 0 && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			i++
			continue
		}
		if s[i] == 'T' && i == 10 && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			i++
			continue
		}
		break
	}
	if i == 0 { // a digit of another script
		_, i = utf8.DecodeRuneInString(s)
	}
	return i
}

// numericDate is 3 when s is day, month and year in numbers (in any order), else 0.
func numericDate(s string) int {
	if i := strings.IndexByte(s, 'T'); i > 0 {
		s = s[:i]
	}
	for _, sep := range []string{".", "/", "-"} {
		p := strings.Split(s, sep)
		if len(p) != 3 {
			continue
		}
		for i := range p {
			if len(p[i]) == 0 || len(p[i]) > 4 {
				return 0
			}
		}
		if len(p[0]) == 4 && len(p[1]) <= 2 && len(p[2]) <= 2 || len(p[0]) <= 2 && len(p[1]) <= 2 && (len(p[2]) == 4 || len(p[2]) == 2) {
			return 3
		}
	}
	return 0
}

// isStamp tells lines that are a date, with at most a few names beside it.
func isStamp(s string, sh shape) bool {
	if sh.runes > 100 || sh.digits == 0 {
		return false
	}
	d := readDates(s)
	switch {
	case d.full:
		return d.others == 0 || !d.small && d.weak == 0 && (d.others <= 2 && sh.words <= 10 || d.labels > 0 && d.others <= 7)
	case d.partial:
		return d.others == 0 && !sh.ends || d.others <= 2 && !d.small && sh.words <= 5 && strings.Contains(s, "-")
	}
	return false
}

// labelledDate tells lines that start with a word such as "posted" and go on with a whole date.
func labelledDate(s string) bool {
	word := strings.ToLower(firstWord(s))
	if !words.stamp[word] || len(word) < 4 {
		return false
	}
	head := s[:cutAt(s, 60)]
	for i := len(word); i < len(head); i++ { // up to the shortest start that is a date
		if i+1 < len(head) && head[i+1] != ' ' {
			continue
		}
		if d := readDates(head[:i+1]); d.full || d.others > 0 {
			return d.others == 0
		}
	}
	return false
}

// leadingStamp is the length of "date 2019-10-17" or "Published: 3 May 2020 |" at the start
// of a block that goes on with other words; 0 when there is none.
func leadingStamp(s string) int {
	word := strings.ToLower(firstWord(s))
	if !words.stamp[word] || len(word) < 4 && !isWordOf(word, "date") {
		return 0
	}
	head := s[:cutAt(s, 60)]
	for i := len(word); i < len(head); i++ {
		if head[i] < '0' || head[i] > '9' {
			continue
		}
		w := digitRun(head[i:])
		if numericDate(head[i:i+w]) != 3 {
			return 0
		}
		if d := readDates(head[:i+w]); !d.full || d.others > 0 {
			return 0
		}
		return i + w
	}
	return 0
}

func isWordOf(w string, list ...string) bool {
	for _, l := range list {
		if w == l {
			return true
		}
	}
	return false
}

// cutAt is the largest length up to n that ends on a rune's end.
func cutAt(s string, n int) int {
	if len(s) <= n {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

// isAddress tells a block that is nothing but a URL.
func isAddress(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")) && !strings.ContainsAny(s, " \t\n")
}

// dateInURL is the day that a URL's path tells, as YYYY-MM-DD, "" when none.
func dateInURL(url string) string {
	i := strings.Index(url, "://")
	if i < 0 {
		return ""
	}
	path := url[i+3:]
	slash := strings.IndexByte(path, '/')
	if slash < 0 {
		return ""
	}
	path = path[slash:]
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '-' || r == '_' || r == '.' })
	for i := 0; i < len(parts); i++ {
		if len(parts[i]) == 8 && plausible(parts[i][:4], parts[i][4:6], parts[i][6:]) {
			return parts[i][:4] + "-" + parts[i][4:6] + "-" + parts[i][6:]
		}
		if i+2 >= len(parts) {
			continue
		}
		if plausible(parts[i], parts[i+1], parts[i+2]) {
			return parts[i] + "-" + pad(parts[i+1]) + "-" + pad(parts[i+2])
		}
		// day first only where it is no American date as well
		if plausible(parts[i+2], parts[i+1], parts[i]) && (parts[i] > "12" || !plausible(parts[i+2], parts[i], parts[i+1])) {
			return parts[i+2] + "-" + pad(parts[i+1]) + "-" + pad(parts[i])
		}
	}
	return ""
}

func pad(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

func plausible(y, m, d string) bool {
	return len(y) == 4 && (y[:2] == "19" || y[:2] == "20") && inRange(y, 1990, 2099) && len(m) <= 2 && len(d) <= 2 && inRange(m, 1, 12) && inRange(d, 1, 31)
}

func inRange(s string, lo, hi int) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		n = n*10 + int(s[i]-'0')
	}
	return s != "" && n >= lo && n <= hi
}
