package clean

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"rapporteur/corpus"
)

func TestHTML(t *testing.T) {
	for _, tt := range htmlPages {
		t.Run(tt.name, func(t *testing.T) {
			d := webDoc(tt.in)
			a := mustRead(t, d)
			checkRendering(t, d, a)
			if got, want := strings.TrimSpace(outline(a)), strings.TrimSpace(tt.want); got != want {
				t.Errorf("blocks are\n%s\nwant\n%s", got, want)
			}
			if a.Title != tt.title || a.Publisher != tt.publisher || strings.Join(a.Authors, ";") != tt.authors {
				t.Errorf("title %q, publisher %q, authors %q; want %q, %q, %q", a.Title, a.Publisher, a.Authors, tt.title, tt.publisher, tt.authors)
			}
			var dates []string
			for _, m := range a.MetaDates {
				dates = append(dates, m.Source+"="+m.Value)
			}
			if got := strings.Join(dates, " "); got != tt.dates {
				t.Errorf("dates are %q, want %q", got, tt.dates)
			}
		})
	}
}

// checkRendering checks that the source range of each block, its tags taken out, gives the block.
func checkRendering(t *testing.T, d *corpus.Document, a *corpus.Article) {
	t.Helper()
	decoded, _, _ := decode(d)
	for i, b := range a.Blocks {
		got := fold(a.Quote(b.Span))
		if want := fold(stripTags(decoded[b.Source.Start:b.Source.End])); got != want {
			t.Errorf("block %d is %q, its source without tags %q", i, got, want)
		}
	}
}

// stripTags is a page's text, scripts and the like left out.
func stripTags(s string) string {
	var sb strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	skip := map[string]int{}
	depth := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return sb.String()
		case html.TextToken:
			if depth == 0 {
				sb.WriteString(html.UnescapeString(string(z.Raw())))
			}
		case html.StartTagToken:
			n, _ := z.TagName()
			if skippedTags[string(n)] {
				skip[string(n)]++
				depth++
			}
		case html.EndTagToken:
			n, _ := z.TagName()
			if skip[string(n)] > 0 {
				skip[string(n)]--
				depth--
			}
		}
	}
}

// fold leaves out white space and signs without width: tags part words or do not.
func fold(s string) string {
	var sb strings.Builder
	foldInto(&sb, s)
	return strings.ReplaceAll(sb.String(), " ", "")
}

func TestDeepNestingIsReadFlat(t *testing.T) {
	d := webDoc("<html><body>" + strings.Repeat("<div>", 20000) + "<p>The ministers of five states met in Karvia and talked about the river.</p>" + strings.Repeat("</div>", 20000) + "</body></html>")
	a, issues, err := Article(d)
	if err != nil || len(issues) != 1 || issues[0].Class != "too-deep" || !strings.Contains(a.Text, "talked about the river") {
		t.Errorf("article %v, issues %v, error %v; want the sentence and an issue of class too-deep", a, issues, err)
	}
	checkLaws(t, d, a)
}

func TestTitleFromDeclared(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"site name cut off", `<title>Dams along the river - Daily Wave</title><p>Ministers met in Karvia today, and they talked for hours.</p>`, "Dams along the river"},
		{"heading wins over the site's heading", `<title>Dams along the river - Daily Wave</title><h1>Daily Wave</h1><h2>Dams along the river</h2><p>Ministers met in Karvia today, and they talked for hours.</p>`, "Dams along the river"},
		{"none", `<p>Ministers met in Karvia today, and they talked for hours.</p>`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if a := mustRead(t, webDoc(tt.in)); a.Title != tt.want {
				t.Errorf("title %q, want %q", a.Title, tt.want)
			}
		})
	}
}

func TestLetterheadOfPage(t *testing.T) {
	const page = `<html lang="en"><body><h1>MEDIA RELEASE</h1><div class="text"><p>MINISTER FOR WATER</p><p>No. W7 Date 3 May 1981</p><h2>Help for the rivers of the north</h2>
<p>The Minister for Water announced today that the Government will send a delegation to the River Conference in Northland.</p>
<p>The delegation will offer help with the ladders for the fish, and with the repair of the old dam in the valley.</p>
<p>Minister's Office: 03 5555 0147</p><p>Seen by Ida Solberg (@isolberg) on May 4, 1981</p></div></body></html>`
	a := mustRead(t, webDoc(page))
	const want = `
heading: MEDIA RELEASE
byline: MINISTER FOR WATER
stamp: No. W7 Date
title: Help for the
body: The Minister for
body: The delegation will
about: Minister's Office: 03
body: Seen by Ida`
	if got := strings.TrimSpace(outline(a)); got != strings.TrimSpace(want) || a.Publisher != "MINISTER FOR WATER" || len(a.Authors) > 0 {
		t.Errorf("publisher %q, authors %q, blocks\n%s\nwant\n%s", a.Publisher, a.Authors, got, want)
	}
}

func TestURLDate(t *testing.T) {
	for url, want := range map[string]string{
		"https://a.example/2022/07/13/x":  "2022-07-13",
		"https://a.example/15/07/2022/x":  "2022-07-15",
		"https://a.example/20220713-x":    "2022-07-13",
		"https://a.example/2022-7-3-x":    "2022-07-03",
		"https://a.example/03/04/2022/x":  "",
		"https://a.example/2022/13/45/x":  "",
		"https://a.example/123456789":     "",
		"https://2022.07.13.example/page": "",
		"":                                "",
	} {
		if got := dateInURL(url); got != want {
			t.Errorf("dateInURL(%q) = %q, want %q", url, got, want)
		}
	}
}

func TestLanguage(t *testing.T) {
	const en = "<p>The ministers of the five states met in the town and agreed on a plan that will be paid for by all of them.</p>"
	for _, tt := range []struct{ name, in, want string }{
		{"declared", `<html lang="en-GB">` + en, "en"},
		{"declared wrongly", `<html lang="de">` + en, "en"},
		{"declared, words not known", `<html lang="nl"><p>De ministers van de vijf staten kwamen bijeen in de stad en spraken over een plan voor de rivier.</p>`, "nl"},
		{"guessed", `<p>Министры пяти стран встретились в столице и обсудили план на следующий год, и это было не в первый раз.</p>`, "ru"},
		{"by script", `<p>五か国の大臣が首都で会談し、来年の計画について話し合った。次の会合は二年後に開かれる。</p>`, "ja"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if a := mustRead(t, webDoc(tt.in)); a.Language != tt.want {
				t.Errorf("language %q, want %q", a.Language, tt.want)
			}
		})
	}
}
