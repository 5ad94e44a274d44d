package clean

import (
	"strings"
	"unicode"

	"rapporteur/corpus"
)

// describe fills title, authors, publisher and language from the blocks.
func (r *reader) describe() {
	a := r.a
	for i := range a.Blocks {
		b := &a.Blocks[i]
		s := strings.TrimRightFunc(a.Quote(b.Span), unicode.IsSpace)
		switch b.Role {
		case corpus.RoleTitle:
			if a.Title == "" {
				a.Title = strings.Join(strings.Fields(s), " ")
				a.TitleSpan = corpus.Span{Start: b.Start, End: b.Start + len(s)}
			}
		case corpus.RoleByline:
			readByline(a, s, b.Why)
		case corpus.RoleStamp:
			if a.Publisher == "" {
				if i := strings.Index(s, " -- "); i > 0 && len(s) < 60 {
					a.Publisher = strings.TrimSpace(s[:i])
				}
			}
		}
	}
	if v := r.labels["publisher"]; v != "" {
		a.Publisher = v
	}
	if v := r.labels["author"]; v != "" && len(a.Authors) == 0 {
		a.Authors = splitNames(v)
	}
	if a.Title == "" {
		a.Title = r.labels["title"]
	}
	if a.Publisher == "" {
		a.Publisher = datelineAgency(a)
	}
	a.Language = languageCode(r.labels["language"])
}

// readByline takes author or publisher from a line.
func readByline(a *corpus.Article, s, why string) {
	switch why {
	case "agency name", whyIssuer:
		if a.Publisher == "" && !honorificLine(foldKey(s), shapeOf(s)) {
			a.Publisher = strings.Join(strings.Fields(s), " ")
		}
	case "name beside the date":
		if len(a.Authors) == 0 {
			a.Authors = []string{s}
		}
	case "byline words":
		if len(a.Authors) == 0 {
			a.Authors = splitNames(afterByline(s))
		}
	}
}

// afterByline is what stands after "By", "Author:" and the like.
func afterByline(s string) string {
	key := strings.ToLower(s)
	if len(key) != len(s) {
		return ""
	}
	best := 0
	for _, p := range words.byline[firstWord(foldKey(s))] {
		if i := strings.Index(key, p); i >= 0 && i < 4 && i+len(p) > best {
			best = i + len(p)
		}
	}
	return strings.TrimLeft(s[best:], " :")
}

// splitNames cuts a byline into names: "A. Smith and B. Jones | 3 May 2020".
func splitNames(s string) []string {
	if i := strings.IndexAny(s, "|(\n•·0123456789"); i >= 0 {
		s = s[:i]
	}
	for _, sep := range []string{" - ", " – ", " — "} {
		if i := strings.Index(s, sep); i > 0 {
			s = s[:i]
		}
	}
	for _, and := range []string{" and ", " & ", " und ", " et ", " y ", " e ", " и ", ";"} {
		s = strings.ReplaceAll(s, and, ",")
	}
	var out []string
	for _, n := range strings.Split(s, ",") {
		n = strings.Trim(strings.Join(strings.Fields(n), " "), " .:")
		sh := shapeOf(n)
		if sh.words >= 1 && sh.words <= 6 && sh.capital > 0 && len(out) < 8 && !(len(out) > 0 && sh.words < 2) {
			out = append(out, n)
		}
	}
	return out
}

// datelineAgency is the agency named in the dateline of the first paragraph:
// "CITY, May 3, 2020, Agency – ..." or "CITY (AGENCY) — ...".
func datelineAgency(a *corpus.Article) string {
	for i := range a.Blocks {
		if a.Blocks[i].Role != corpus.RoleBody {
			continue
		}
		s := a.Quote(a.Blocks[i].Span)
		head := s[:cutAt(s, 90)]
		cut := -1
		for _, dash := range []string{" – ", " — ", " -- ", " - ", "– ", "— ", "/ "} {
			if k := strings.Index(head, dash); k > 0 && (cut < 0 || k < cut) {
				cut = k
			}
		}
		if cut < 0 {
			return ""
		}
		head = head[:cut]
		if o := strings.LastIndexByte(head, '('); o > 0 && strings.HasSuffix(head, ")") && upperStart(head) {
			if name := head[o+1 : len(head)-1]; upperStart(name) && len(name) < 40 && shapeOf(name).digits == 0 {
				return name
			}
			return ""
		}
		parts := strings.Split(head, ",")
		name := strings.TrimSpace(parts[len(parts)-1])
		if d := readDates(head); len(parts) >= 2 && d.partial && upperStart(head) && upperStart(name) && shapeOf(name).digits == 0 && shapeOf(name).words <= 4 && !readDates(name).partial {
			return name
		}
		return ""
	}
	return ""
}

func upperStart(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}
