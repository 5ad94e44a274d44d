package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rapporteur/corpus"
)

// isByline tells lines that name who wrote.
func isByline(key string, sh shape) bool {
	return sh.words <= 14 && sh.words >= 2 && sh.inner == 0 && startsWith(words.byline, key) && (sh.capital > 0 || !strings.HasPrefix(key, "by "))
}

// isContact tells lines with telephone numbers or mail addresses.
func isContact(s string, sh shape) bool {
	if sh.runes > 250 || sh.inner > 2 {
		return false
	}
	if sh.words < 30 && hasMail(s) {
		return true
	}
	return hasPhone(s) && !sh.ends || labelledPhone(s, sh)
}

// hasMail tells whether a mail address is among the words: signs before and a dot after "@".
func hasMail(s string) bool {
	for rest := s; ; {
		i := strings.IndexByte(rest, '@')
		if i < 0 {
			return false
		}
		before, after := rest[:i], rest[i+1:]
		if end := strings.IndexFunc(after, unicode.IsSpace); end >= 0 {
			after = after[:end]
		}
		r := lastRune(before)
		if dot := strings.IndexByte(after, '.'); i > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)) && dot > 0 && dot+1 < len(after) {
			return true
		}
		rest = rest[i+1:]
	}
}

// contactLine tells lines that are nothing but how to reach somebody.
func contactLine(s string, sh shape) bool {
	return isContact(s, sh) && !sh.ends && (strings.Contains(s, ":") || sh.words < 12)
}

// labelledContact tells the same more strictly: pages have numbers of many kinds.
func labelledContact(s string, sh shape) bool {
	return contactLine(s, sh) && (labelledPhone(s, sh) || sh.words <= 16 && hasMail(s))
}

// hasPhone tells whether nine digits or more follow each other in groups of at least two.
func hasPhone(s string) bool {
	digits, group := 0, 0
	plus := false
	for i := 0; i <= len(s); i++ {
		c := byte(0)
		if i < len(s) {
			c = s[i]
		}
		if c >= '0' && c <= '9' {
			group++
			continue
		}
		if group == 1 && !plus {
			digits = 0
		} else {
			digits += group
		}
		if digits >= 9 && digits <= 15 {
			return true
		}
		if group > 0 {
			plus = false
		}
		group = 0
		switch c {
		case ' ', '-', '(', ')', '.':
		case '+':
			digits, plus = 0, true
		default:
			digits, plus = 0, false
		}
	}
	return false
}

var honorifics = []string{"the hon", "hon.", "hon ", "his excellency", "her excellency", "h.e.", "senator the hon"}

func honorificLine(key string, sh shape) bool {
	if sh.words > 8 || sh.inner > 1 {
		return false
	}
	for _, h := range honorifics {
		if strings.HasPrefix(key, h) {
			return true
		}
	}
	return false
}

// officialHeads start the names of public bodies and posts that publish.
var officialHeads = map[string]bool{"ministry": true, "minister": true, "department": true, "embassy": true, "government": true, "cabinet": true,
	"presidency": true, "secretariat": true, "parliament": true, "commission": true, "bureau": true, "directorate": true,
	"ministère": true, "ambassade": true, "gouvernement": true, "ministerium": true, "botschaft": true, "bundesregierung": true, "ministerio": true, "embajada": true,
	"министерство": true, "посольство": true, "правительство": true, "外務省": true}

// officialWords may stand between the first word and the end of such a name.
var officialWords = map[string]bool{"of": true, "for": true, "and": true, "the": true, "de": true, "des": true, "du": true, "la": true, "et": true, "für": true, "der": true, "in": true, "to": true, "del": true, "y": true}

// eventWords end the names of meetings and papers, which may have an office's name in them.
var eventWords = wordSet("meeting summit conference dialogue forum session talks statement overview release declaration communiqué plan visit consultations remarks speech")

// officialLine tells lines that are nothing but the name of a public body.
func officialLine(s string, sh shape) bool {
	if sh.words == 0 || sh.words > 9 || sh.ends || sh.runes > 90 {
		return false
	}
	fields := strings.Fields(s)
	found := false
	if strings.IndexByte(s, ':') >= 0 || eventWords[strings.ToLower(strings.Trim(fields[len(fields)-1], ".,()"))] {
		return false
	}
	for i, w := range fields {
		w = strings.Trim(w, ",.()’'\"“”")
		low := strings.ToLower(w)
		if i < 4 && officialHeads[low] || low == "office" && i > 0 && (i+1 == len(fields) || isWordOf(strings.ToLower(fields[i+1]), "of", "for")) {
			found = true
		}
		r, _ := utf8.DecodeRuneInString(w)
		if w != "" && !unicode.IsUpper(r) && !isWide(r) && !officialWords[low] && !unicode.IsDigit(r) && !unicode.Is(unicode.Arabic, r) {
			return false
		}
	}
	return found
}

// agencyWords end the names of news agencies and papers.
var agencyWords = map[string]bool{"news": true, "agency": true, "press": true, "times": true, "post": true, "herald": true, "tribune": true, "gazette": true, "daily": true,
	"media": true, "journal": true, "observer": true, "wire": true, "newswire": true, "today": true, "online": true, "chronicle": true, "correspondent": true, "reporter": true,
	"bulletin": true, "radio": true, "tv": true}

// agencyLine tells short lines that are the name of a paper or agency.
func agencyLine(s string, sh shape) bool {
	if sh.words == 0 || sh.words > 4 || sh.ends || sh.digits > 0 || strings.ContainsAny(s, ":|") {
		return false
	}
	fields := strings.Fields(s)
	if len(fields) < 2 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(fields[0])
	return unicode.IsUpper(r) && sh.capital*2 >= sh.words && agencyWords[strings.ToLower(strings.Trim(fields[len(fields)-1], ".,"))]
}

// authorNouns are what author notes call people.
var authorNouns = []string{"author", "journalist", "correspondent", "student", "professor", "fellow", "researcher", "analyst", "editor", "writer", "lecturer", "scholar",
	"columnist", "reporter", "expert", "university", "institute", "candidate", "contributor", "consultant", "blogger", "associate", "director", "historian", "scientist",
	"auteur", "journaliste", "chercheur", "professeur", "autor", "journalist", "автор", "журналист", "исследователь"}

// authorNotes recognizes paragraphs at the end that present the author. Such a note
// names somebody of whom the article has said nothing.
func (r *reader) authorNotes() {
	seen := 0
	for i := r.last; i > r.first+1 && seen < 3; i-- {
		b := &r.blocks[i]
		if b.role == corpus.RoleFurniture || b.role == corpus.RoleReference {
			continue
		}
		seen++
		s := b.text(r.text)
		name := noteName(s)
		if name == "" {
			continue
		}
		last := name[strings.LastIndexByte(name, ' ')+1:]
		if strings.Contains(r.text[r.blocks[r.first].start:b.start], last) {
			continue
		}
		b.set(corpus.RoleAbout, "author note")
		if len(r.a.Authors) == 0 {
			r.a.Authors = []string{name}
		}
	}
}

// noteName is the name that an author note starts with, "" when s is no such note.
func noteName(s string) string {
	head := s[:cutAt(s, 200)]
	end := -1
	for _, verb := range []string{" is ", " was ", " works ", " writes ", " teaches ", " est ", " ist ", " es ", " — "} {
		if i := strings.Index(head, verb); i > 0 && (end < 0 || i < end) {
			end = i
		}
	}
	if end < 0 {
		return ""
	}
	name := strings.TrimSuffix(strings.TrimSpace(s[:end]), ",")
	for _, t := range []string{"Dr. ", "Dr ", "Prof. ", "Professor "} {
		name = strings.TrimPrefix(name, t)
	}
	if !looksLikeName(name) {
		return ""
	}
	low := strings.ToLower(s[:cutAt(s, 400)])
	for _, n := range authorNouns {
		if i := strings.Index(low, n); i > 0 {
			return name
		}
	}
	return ""
}

// looksLikeName tells two to four capitalized words, with initials and particles.
func looksLikeName(s string) bool {
	fields := strings.Fields(s)
	if len(fields) < 2 || len(fields) > 5 {
		return false
	}
	caps := 0
	for _, w := range fields {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			caps++
		case isWordOf(w, "de", "van", "von", "der", "bin", "al", "el", "da", "di", "la", "le", "du", "dos", "ter", "ibn"):
		default:
			return false
		}
		if strings.ContainsAny(w, "0123456789:;!?()|/\"“”") {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(fields[0])
	return caps >= 2 && unicode.IsUpper(r) && !isWordOf(strings.ToLower(fields[0]), "the", "this", "a", "an", "it", "in", "our", "his", "her")
}
