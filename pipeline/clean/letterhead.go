package clean

import (
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// numberWords stand before the number or the date in the head of an office's letter.
var numberWords = wordSet("no nos nr n° nº number ref reference file date dated issue release press media news embargo embargoed page our your doc document serial communiqué communique statement for immediate the hon")

// headLine is what a line of a letterhead holds: "No. 12/81  Date 3 May 1981".
type headLine struct {
	is   bool
	date bool
}

// readHeadLine tells lines that number and date a document. After the date may stand who signs.
func readHeadLine(s string, sh shape) headLine {
	if sh.runes > 120 || sh.words > 16 || sh.words == 0 {
		return headLine{}
	}
	d := readDates(s)
	if d.full && d.end < len(s) { // who signs, after the date
		rest := strings.TrimLeftFunc(s[d.end:], func(r rune) bool { return !unicode.IsLetter(r) })
		if sr := shapeOf(rest); rest != "" && (honorificLine(foldKey(rest), sr) || officialLine(rest, sr)) {
			s = s[:d.end]
		}
	}
	labels, numbers := 0, 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(".:,;()·|", r) }) {
		low := strings.ToLower(w)
		switch {
		case numberWords[low]:
			labels++
		case words.months[low], words.weekdays[low]:
		case strings.ContainsAny(w, "0123456789"):
			if len(w) > 12 {
				return headLine{}
			}
			numbers++
		case unicode.IsLetter(lastRune(w)):
			return headLine{}
		}
	}
	return headLine{is: labels > 0 && startsLabel(s) && (d.full || numbers <= 2 && labels+numbers > 1), date: d.full}
}

// startsLabel tells whether the line starts with a word that asks for a number or a date.
func startsLabel(s string) bool {
	return isWordOf(strings.ToLower(firstWord(s)), "no", "nos", "nr", "n", "number", "ref", "reference", "our", "your", "file", "date", "dated", "doc", "document", "serial")
}

// letterhead gives a role to a line that numbers or dates the document.
func (r *reader) letterhead(i int) bool {
	b := &r.blocks[i]
	h := readHeadLine(b.text(r.text), b.shape)
	switch {
	case !h.is:
		return false
	case h.date:
		b.set(corpus.RoleStamp, "number and date")
	default:
		b.set(corpus.RoleFurniture, whyNumber)
	}
	return true
}

// Reasons for the roles of a letterhead's lines: labels and numbers of a form, the kind of
// document, the office.
const (
	whyNumber = "number of the document"
	whyKind   = "kind of document"
	whyIssuer = "who issues"
)

// telephoneWords stand before a telephone number.
var telephoneWords = wordSet("tel telephone phone ph fax mobile mob cell office hotline téléphone telefon teléfono тел телефон")

// labelledPhone tells lines in which such a word and at least six digits stand close together.
func labelledPhone(s string, sh shape) bool {
	if sh.digits < 6 || sh.words > 24 || sh.ends {
		return false
	}
	for at, rest := 0, s; ; {
		k := strings.IndexByte(rest, ':')
		if k < 0 {
			return false
		}
		at += k
		head := strings.TrimRight(s[:at], ". \t")
		if word := head[strings.LastIndexFunc(head, func(r rune) bool { return !unicode.IsLetter(r) })+1:]; telephoneWords[strings.ToLower(word)] {
			if digitsFollow(s[at+1:]) {
				return true
			}
		}
		at++
		rest = s[at:]
	}
}

// digitsFollow tells whether six digits follow with nothing but signs between them.
func digitsFollow(s string) bool {
	n := 0
	for i := 0; i < len(s) && i < 40; i++ {
		switch {
		case s[i] >= '0' && s[i] <= '9':
			n++
		case strings.IndexByte(" \t-()./+", s[i]) < 0:
			return n >= 6
		}
	}
	return n >= 6
}
