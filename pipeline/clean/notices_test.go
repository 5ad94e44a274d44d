package clean

import (
	"strings"
	"testing"
)

const riverText = `The River Forum is a group of five states that share the waters of one river. It was founded in 2011.

The members want to share their data on floods, to keep the fish alive, and to meet every second year.

The Congress of Northland passed the Dams Act of 2009, without which the forum would not have been founded.`

const mirrorEnd = `Texts on this site are assembled from open access publishers and content providers such as the Library of Karvia, the Northland Institutes of Health and the Public Library of Fish.

Funding for this website and its contributors is made possible by the Congress of Northland, Library Act of 2002.

Texts are checked by a board that meets twice a year.

By reading on you agree to our Terms of Use and Privacy Policy. Big Library® is a registered trademark of the Association of Large Libraries, a non-profit organization.

Copyright © Big Library. All rights reserved.

Big Library is not affiliated with any governmental agency or department, and is sponsored by the Library Foundation.`

func TestNoticesAtTheEnd(t *testing.T) {
	for _, tt := range []struct {
		name, end string
		kept      int    // paragraphs of the end that stay, counted from its start
		add       string // after the end
	}{
		{"licence, money, terms, rights", mirrorEnd, 0, ""},
		{"rights after a table of links", "All rights reserved, as the licence of this site says.", 0, "\n\nHome | News | Forum | Contact | Help"},
		{"sponsor in the news", "The meeting of the forum in Karvia was sponsored by the Bank of Northland, which also pays for the ladders.", 1, ""},
		{"sponsor in the news above a notice", "The meeting of the forum in Karvia was sponsored by the Bank of Northland, which also pays for the ladders.\n\nCopyright © The Daily Wave. All rights reserved.", 1, ""},
		{"site speaks of itself without any notice", "This website was funded by the Bank of Northland, as the chair of the forum told our readers on Monday.", 1, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			end := strings.Split(tt.end, "\n\n")
			want := riverText
			if tt.kept > 0 {
				want += "\n\n" + strings.Join(end[:tt.kept], "\n\n")
			}
			a := mustRead(t, text("River Forum\n\n"+riverText+"\n\n"+tt.end+tt.add))
			if got := strings.TrimSpace(strings.TrimPrefix(a.Text, "River Forum")); got != want {
				t.Errorf("plain text is\n%s\nwant\n%s", got, want)
			}
			page := "<title>River Forum</title><article><p>" + strings.ReplaceAll(riverText+"\n\n"+tt.end, "\n\n", "</p><p>") + "</p></article>"
			if got := strings.TrimSpace(mustRead(t, webDoc(page)).Text); got != want {
				t.Errorf("page's text is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestHardSpacesPartWords(t *testing.T) {
	a := mustRead(t, webDoc(`<p>The ministers of <b>Karvia</b>&nbsp;and <i>Northland&nbsp;</i>met in the town, and they talked for hours.</p>`))
	if want := "The ministers of Karvia and Northland met in the town, and they talked for hours."; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
}
