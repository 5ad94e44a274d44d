package clean

import (
	"encoding/json"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"

	"rapporteur/corpus"
)

// pageMeta is what a page declares about itself.
type pageMeta struct {
	title, ogTitle, site, lang, canonical string
	authors                               []string
	publisher, ldHeadline                 string
	published, modified                   []corpus.MetaDate
}

// publishedNames and modifiedNames are the names of meta tags that hold dates.
var publishedNames = map[string]string{"article:published_time": "article:published_time", "og:published_time": "og:published_time", "datepublished": "itemprop", "date": "meta date",
	"dc.date": "dc.date", "dc.date.issued": "dc.date.issued", "dc.date.created": "dc.date.created", "dcterms.date": "dcterms.date", "dcterms.created": "dcterms.created", "dcterms.issued": "dcterms.issued", "pubdate": "meta pubdate", "publishdate": "meta publishdate",
	"publish-date": "meta publish-date", "publish_date": "meta publish_date", "publication_date": "meta publication_date", "sailthru.date": "sailthru.date", "parsely-pub-date": "parsely-pub-date", "article.published": "article.published",
	"citation_publication_date": "citation_publication_date", "citation_date": "citation_date", "cxenseparse:recs:publishtime": "cxense", "originalpublicationdate": "meta originalpublicationdate", "datecreated": "itemprop", "article_date_original": "meta article_date_original", "displaydate": "meta displaydate"}

var modifiedNames = map[string]string{"article:modified_time": "article:modified_time", "og:updated_time": "og:updated_time", "datemodified": "itemprop modified", "last-modified": "meta last-modified", "dcterms.modified": "dcterms.modified", "lastmod": "meta lastmod"}

// What a page declares stands in these elements.
var (
	titleTags     = cascadia.MustCompile(`title`)
	languageTags  = cascadia.MustCompile(`html[lang]`)
	canonicalTags = cascadia.MustCompile(`link[rel=canonical][href]`)
	contentTags   = cascadia.MustCompile(`meta[content], [itemprop][content]`)
	timeTags      = cascadia.MustCompile(`time[datetime]`)
	modifiedTimes = cascadia.MustCompile(`[itemprop*=modif], [class*=modif], [class*=updat]`)
	linkedData    = cascadia.MustCompile(`script[type*="ld+json"]`)
)

// readMeta reads what the page declares.
func readMeta(doc *goquery.Document) *pageMeta {
	m := &pageMeta{
		title:     squeeze(doc.FindMatcher(titleTags).First().Text()),
		lang:      languageCode(doc.FindMatcher(languageTags).AttrOr("lang", "")),
		canonical: doc.FindMatcher(canonicalTags).AttrOr("href", ""),
	}
	doc.FindMatcher(contentTags).Each(func(_ int, s *goquery.Selection) {
		content := strings.TrimSpace(s.AttrOr("content", ""))
		for _, name := range [...]string{"property", "name", "itemprop"} {
			if key := strings.TrimSpace(s.AttrOr(name, "")); key != "" && content != "" {
				if goquery.NodeName(s) == "meta" {
					m.declare(key, content)
				}
				m.date(key, content)
			}
		}
	})
	doc.FindMatcher(linkedData).Each(func(_ int, s *goquery.Selection) {
		var v any
		if json.Unmarshal([]byte(strings.TrimSpace(s.Text())), &v) == nil {
			m.linked(v, 0)
		}
	})
	times := doc.FindMatcher(timeTags)
	times.Slice(0, min(times.Length(), maxTimes)).Each(func(_ int, s *goquery.Selection) {
		d := corpus.MetaDate{Source: "time", Value: s.AttrOr("datetime", "")}
		switch {
		case d.Value == "":
		case s.IsMatcher(modifiedTimes):
			d.Source = "time modified"
			m.modified = append(m.modified, d)
		default:
			m.published = append(m.published, d)
		}
	})
	return m
}

// maxTimes is how many <time> elements are read: the first ones are the article's.
const maxTimes = 20

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// declare reads a meta tag.
func (m *pageMeta) declare(key, content string) {
	switch key {
	case "og:title", "twitter:title":
		setOnce(&m.ogTitle, content)
	case "og:site_name":
		setOnce(&m.site, content)
	case "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl":
		if !strings.Contains(content, "://") && len(m.authors) < 8 {
			for _, n := range splitNames(strings.TrimPrefix(strings.TrimPrefix(content, "By "), "by ")) {
				m.authors = addOnce(m.authors, n)
			}
		}
	case "publisher", "dc.publisher", "citation_publisher":
		if !strings.Contains(content, "://") {
			setOnce(&m.publisher, content)
		}
	case "language", "content-language", "og:locale":
		setOnce(&m.lang, languageCode(content))
	}
}

func setOnce(to *string, s string) {
	if *to == "" {
		*to = s
	}
}

// date reads a declared date.
func (m *pageMeta) date(key, value string) {
	// Templates print day zero of their calendars where they know no date.
	if len(value) > 60 || !strings.ContainsAny(value, "0123456789") || strings.HasPrefix(value, "000") || strings.HasPrefix(value, "1970-01-01") {
		return
	}
	if src := publishedNames[key]; src != "" {
		m.published = append(m.published, corpus.MetaDate{Source: src, Value: value})
	} else if src := modifiedNames[key]; src != "" {
		m.modified = append(m.modified, corpus.MetaDate{Source: src, Value: value})
	}
}

// linked walks JSON-LD: arrays and graphs, then the object's own fields, always in one order.
func (m *pageMeta) linked(v any, depth int) {
	if depth > 6 {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, e := range x {
			m.linked(e, depth+1)
		}
	case map[string]any:
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			m.linked(x[k], depth+1)
		}
		if !articleType(x["@type"]) {
			return
		}
		if s, _ := x["headline"].(string); s != "" {
			setOnce(&m.ldHeadline, s)
		}
		if s, _ := x["datePublished"].(string); s != "" {
			m.published = append(m.published, corpus.MetaDate{Source: "json-ld", Value: s})
		}
		if s, _ := x["dateModified"].(string); s != "" {
			m.modified = append(m.modified, corpus.MetaDate{Source: "json-ld modified", Value: s})
		}
		for _, n := range ldNames(x["author"]) {
			m.authors = addOnce(m.authors, n)
		}
		if names := ldNames(x["publisher"]); len(names) > 0 {
			setOnce(&m.publisher, names[0])
		}
		if s, _ := x["inLanguage"].(string); s != "" {
			setOnce(&m.lang, languageCode(s))
		}
	}
}

func articleType(v any) bool {
	switch x := v.(type) {
	case string:
		return strings.Contains(x, "Article") || strings.Contains(x, "Posting") || x == "WebPage" || x == "Report"
	case []any:
		for _, e := range x {
			if articleType(e) {
				return true
			}
		}
	}
	return false
}

func ldNames(v any) []string {
	switch x := v.(type) {
	case string:
		if strings.Contains(x, "://") {
			return nil
		}
		return []string{strings.TrimSpace(x)}
	case map[string]any:
		if s, _ := x["name"].(string); strings.TrimSpace(s) != "" {
			return []string{strings.TrimSpace(s)}
		}
	case []any:
		var out []string
		for _, e := range x {
			out = append(out, ldNames(e)...)
		}
		return out
	}
	return nil
}

func addOnce(list []string, s string) []string {
	for _, x := range list {
		if strings.EqualFold(x, s) {
			return list
		}
	}
	if s == "" || len(list) >= 8 {
		return list
	}
	return append(list, s)
}

// dateOrder ranks the sources of dates: what is declared for machines before what
// stands in the page, published before modified.
var dateOrder = []string{"json-ld", "article:published_time"}

// dates lists the declared dates, best first.
func (m *pageMeta) dates() []corpus.MetaDate {
	var out []corpus.MetaDate
	add := func(d corpus.MetaDate) {
		for _, o := range out {
			if o == d {
				return
			}
		}
		out = append(out, d)
	}
	for _, src := range dateOrder {
		for _, d := range m.published {
			if d.Source == src {
				add(d)
			}
		}
	}
	for _, d := range m.published {
		if d.Source != "time" {
			add(d)
		}
	}
	for _, d := range m.published {
		add(d)
	}
	for _, d := range m.modified {
		add(d)
	}
	return out
}
