package clean

import (
	"strings"

	"rapporteur/corpus"
)

// The tier says how close a document stands to the acts that it reports. The rules, the first that
// holds counts:
//
//	A1  the host, the publisher or the title shows an official body's own record
//	A5  an encyclopedia or a copy under an open licence, without any date
//	A4  the author is presented in a note, or the section is one of comment
//	A3  everything else: news
//
// A2 is given to single claims, by whoever reads what they are attributed to.
var tierRules = []struct {
	tier corpus.Tier
	why  func(*corpus.Article) string
}{
	{corpus.TierActor, officialHost},
	{corpus.TierActor, officialPublisher},
	{corpus.TierMirror, undatedMirror},
	{corpus.TierActor, ownDocument},
	{corpus.TierCommentary, authorNote},
	{corpus.TierCommentary, commentSection},
}

// tierOf gives the tier and the rule's reason, "" for the default.
func tierOf(a *corpus.Article) (corpus.Tier, string) {
	for _, r := range tierRules {
		if why := r.why(a); why != "" {
			return r.tier, why
		}
	}
	return corpus.TierNews, ""
}

// officialLabels are parts of host names that public bodies have for themselves.
var officialLabels = wordSet("gov gob gouv govt mil int mfa mofa mid mae mzv europa un president government parliament kremlin whitehouse bundesregierung elysee worldbank adb imf embassy")

// officialHost: the address is one of a government or an international organisation.
func officialHost(a *corpus.Article) string {
	host := hostOf(a.URL)
	labels := strings.Split(host, ".")
	for i, l := range labels {
		if officialLabels[l] && (i < len(labels)-1 || l == "gov" || l == "mil" || l == "int") && !(i == 0 && len(labels) == 1) {
			return "official host " + host
		}
	}
	for _, end := range []string{".go.jp", ".go.kr", ".go.th", ".go.id", ".gc.ca", ".admin.ch", ".gv.at"} {
		if strings.HasSuffix(host, end) {
			return "official host " + host
		}
	}
	return ""
}

// hostOf is the host name of an address, in lower case and without port.
func hostOf(url string) string {
	if i := strings.Index(url, "://"); i >= 0 {
		url = url[i+3:]
	} else {
		return ""
	}
	if i := strings.IndexAny(url, "/?#:"); i >= 0 {
		url = url[:i]
	}
	return strings.ToLower(url)
}

// officialPublisher: the name of the publisher is that of a public body or its head.
func officialPublisher(a *corpus.Article) string {
	if a.Publisher != "" && officialLine(a.Publisher, shapeOf(a.Publisher)) {
		return "official publisher"
	}
	low := strings.ToLower(a.Publisher)
	for _, p := range []string{"white house", "ministry of", "ministère", "ministerium", "department of state", "european commission", "european council", "united nations", "government of", "secretariat"} {
		if strings.Contains(low, p) {
			return "official publisher"
		}
	}
	return ""
}

// ownActs start the titles of documents that are the act itself.
var ownActs = []string{"statement by", "statement from", "statement of", "joint statement", "joint press", "joint communiqué", "joint communique", "joint declaration", "remarks by", "remarks of", "readout of",
	"communiqué of", "communique of", "chair's statement", "chairman's statement", "chair’s statement", "chairman’s statement", "fact sheet:", "press statement", "declaration of", "declaration by", "press release"}

// ownDocument: a release or a statement, with neither author nor newspaper.
func ownDocument(a *corpus.Article) string {
	if len(a.Authors) > 0 || a.Publisher != "" && agencyLine(a.Publisher, shapeOf(a.Publisher)) {
		return ""
	}
	key := foldKey(a.Title)
	for _, p := range ownActs {
		if strings.HasPrefix(key, p) {
			return "title of an act"
		}
	}
	for i := range a.Blocks {
		if a.Blocks[i].Why == whyKind {
			return "marked as release"
		}
	}
	return ""
}

// undatedMirror: an encyclopedia's words, or an open licence, and nowhere a date of publication.
func undatedMirror(a *corpus.Article) string {
	if len(a.MetaDates) > 0 || a.RefDate != "" {
		return ""
	}
	for i := range a.Blocks {
		if a.Blocks[i].Role == corpus.RoleStamp {
			return ""
		}
	}
	for _, s := range append([]string{a.Publisher, hostOf(a.URL)}, a.Authors...) {
		if s = strings.ToLower(s); strings.Contains(s, "encyclop") || strings.Contains(s, "wiki") {
			return "encyclopedia without a date"
		}
	}
	for i := range a.Furniture {
		low := strings.ToLower(a.Furniture[i].Text)
		if strings.Contains(low, "creative commons") || strings.Contains(low, "wikipedia") || strings.Contains(low, "encyclopedia") {
			return "open licence without a date"
		}
	}
	return ""
}

func authorNote(a *corpus.Article) string {
	for i := range a.Blocks {
		if a.Blocks[i].Role == corpus.RoleAbout && a.Blocks[i].Why == "author note" {
			return "note on the author"
		}
	}
	return ""
}

// commentWords are names of sections and kinds of comment.
var commentWords = wordSet("opinion analysis commentary comment op-ed oped editorial essay viewpoint viewpoints features blog blogs perspectives perspective column kommentar meinung analyse tribune opinión análisis мнение аналитика")

// commentSection: the address, the title or a line above it names a section of comment.
func commentSection(a *corpus.Article) string {
	path := strings.ToLower(a.URL)
	if i := strings.Index(path, "://"); i >= 0 {
		path = path[i+3:]
	}
	for i, p := range strings.FieldsFunc(path, func(r rune) bool { return r == '/' }) {
		if i > 0 && commentWords[p] {
			return "section " + p
		}
	}
	if i := strings.IndexAny(a.Title, ":|"); i > 0 && commentWords[strings.ToLower(a.Title[:i])] {
		return "title names a comment"
	}
	for i := range a.Blocks {
		b := &a.Blocks[i]
		if b.Role == corpus.RoleBody {
			break
		}
		if b.Role == corpus.RoleHeading && b.Len() < 40 && commentWords[bareKey(foldKey(a.Quote(b.Span)))] {
			return "section above the title"
		}
	}
	return ""
}
