package clean

import (
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestMarkdown(t *testing.T) {
	in := `[Home](/) | [World](/w) | [Fish](/f) | [Dams](/d)

# Dams and *fish*

By Ida Solberg

> The ministers of **five** states met in [Karvia](https://k.example/a_(b))
> and agreed, after long talks, on a \*plan\* for the river.

![a dam](dam.jpg)

## Who pays

* The northern states pay for the [ladders](l) in the north.
* The southern states pay for all_the_others, as was said in 2019.

[Fish are back](b)
`
	d := &corpus.Document{Bytes: []byte(in), Format: corpus.FormatMarkdown}
	a := mustRead(t, d)
	want := `
title: Dams and fish
byline: By Ida Solberg
body: The ministers of
heading: Who pays
body*: The northern states
body*: The southern states
-- Home | World
--
-- Fish are back`
	if got := strings.ReplaceAll(strings.TrimSpace(outline(a)), "-- \n", "--\n"); got != strings.TrimSpace(want) {
		t.Errorf("blocks are\n%s\nwant\n%s", got, want)
	}
	if q := "The ministers of five states met in Karvia\nand agreed, after long talks, on a *plan* for the river."; !strings.Contains(a.Text, q) {
		t.Errorf("text %q lacks %q", a.Text, q)
	}
	if q := "for all_the_others, as"; !strings.Contains(a.Text, q) {
		t.Errorf("text %q lacks %q", a.Text, q)
	}
	if s := a.Blocks[2].Source; !strings.HasPrefix(in[s.Start:s.End], "The ministers of **five**") {
		t.Errorf("source of the first paragraph is %q", in[s.Start:s.End])
	}
}

func TestGuessFormat(t *testing.T) {
	for in, want := range map[string]corpus.Format{
		"<!DOCTYPE html><p>x":                  corpus.FormatHTML,
		"\n <html><body>x":                     corpus.FormatHTML,
		"<div class=a>x</div>":                 corpus.FormatHTML,
		"The tag <b> is bold.":                 corpus.FormatText,
		"Five < six, and the ministers agreed": corpus.FormatText,
	} {
		if got := guessFormat(in); got != want {
			t.Errorf("guessFormat(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestStamps(t *testing.T) {
	for in, want := range map[string]bool{
		"28/03/2017 14:37":                               true,
		"24.07.2023 | 18:20 |":                           true,
		"April 25, 2022":                                 true,
		"28 August 2003":                                 true,
		"Published: 3 May 2020 09:00":                    true,
		"Updated on Monday, 3 May 2020 at 9:00 am GMT":   true,
		"Karvia, 5 June 2006":                            true,
		"Delta -- Aug 28":                                true,
		"опубликовано 5 мая 2021":                        true,
		"2020-05-03T10:00:00Z":                           true,
		"In 2019 the forum met twice.":                   false,
		"The summit of 12 March 2019":                    false,
		"Statement on the summit of 7 August 2010":       false,
		"On 3 May 2020 the ministers met and they spoke": false,
		"May 2020":              false,
		"Three of 12 ministers": false,
	} {
		if got := isStamp(in, shapeOf(in)); got != want {
			t.Errorf("isStamp(%q) = %v, want %v", in, got, want)
		}
	}
}

func TestTier(t *testing.T) {
	for _, tt := range []struct {
		name string
		a    corpus.Article
		want corpus.Tier
	}{
		{"ministry's host", corpus.Article{URL: "https://www.mofa.go.jp/a"}, corpus.TierActor},
		{"government's host", corpus.Article{URL: "https://water.gov.xx/news"}, corpus.TierActor},
		{"not every host with gov in it", corpus.Article{URL: "https://governing.example/a"}, corpus.TierNews},
		{"publisher", corpus.Article{Publisher: "Ministry of Water, Karvia"}, corpus.TierActor},
		{"own statement", corpus.Article{Title: "Joint Statement of the five states"}, corpus.TierActor},
		{"reported by a paper", corpus.Article{Title: "Joint Statement of the five states", Publisher: "Delta Times"}, corpus.TierNews},
		{"encyclopedia", corpus.Article{Publisher: "Open Encyclopedia"}, corpus.TierMirror},
		{"dated encyclopedia", corpus.Article{Publisher: "Open Encyclopedia", MetaDates: []corpus.MetaDate{{Source: "url", Value: "2020-01-01"}}}, corpus.TierNews},
		{"section", corpus.Article{URL: "https://delta.example/opinion/a-view"}, corpus.TierCommentary},
		{"nothing known", corpus.Article{Title: "Dams and fish"}, corpus.TierNews},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, why := tierOf(&tt.a); got != tt.want {
				t.Errorf("tier %s (%s), want %s", got, why, tt.want)
			}
		})
	}
}
