package pledge_test

import (
	"strings"
	"testing"
)

// TestMistaken: which figure a correction calls wrong, and the pledge with the right one.
func TestMistaken(t *testing.T) {
	const right, wrong = "NO > GH: 6000000 EUR announced", "mistaken NO 60000000 EUR"
	for _, c := range []struct{ name, text, want string }{
		{"not the other", "Norway pledged 6 million euros, not 60 million euros, to Ghana.", right + "; " + wrong},
		{"not the bare other", "Norway pledged 6 million euros, not 60 million, to Ghana.", right + "; " + wrong},
		{"not the bare number", "Norway pledged 6 million euros (not 60) to Ghana.", right + "; " + wrong},
		{"instead of the other", "Norway pledged 6 million euros instead of 60 million euros to Ghana.", right + "; " + wrong},
		{"rather than the other", "Norway pledged 6 million euros rather than 60 million to Ghana.", right + "; " + wrong},
		{"not this but that", "Norway pledged not 60 million euros but 6 million euros to Ghana.", right + "; " + wrong},
		{"not only", "Norway pledged not only 60 million euros but also 6 million euros to Ghana.", right + "; NO > GH: 60000000 EUR announced"},
		{"a count is no sum", "Norway pledged 6 million euros to Ghana, not 60 trucks.", right},
		{"what an earlier version said", "An earlier version of this article said that Norway pledged 60 million euros to Ghana.", wrong},
		{"and what it is", "An earlier version of this article said that Norway pledged 60 million euros to Ghana; it is 6 million, not 60.", right + "; " + wrong},
		{"and what it is, in full", "A previous version of this story stated that Norway pledged 60 million euros to Ghana. The correct figure is 6 million euros.", right + "; " + wrong},
		{"and what it should have been", "An earlier report said that Norway pledged 60 million euros to Ghana. The sum should have been 6 million.", right + "; " + wrong},
		{"instead of what it is", "An earlier version of this article said Norway pledged 60 million euros to Ghana instead of 6 million euros.", right + "; " + wrong},
		{"misstated, then both", "An earlier version of this article misstated the sum that Norway pledged to Ghana, which was 6 million euros, not 60 million.", right + "; " + wrong},
		{"before the words of a correction", "Norway pledged 6 million euros to Ghana, not 60 million euros as an earlier version of this article had it.", right + "; " + wrong},
		{"given wrongly", "The first report said incorrectly that Norway pledged 60 million euros to Ghana.", wrong},
		{"given wrongly, passive", "The sum that Norway pledged to Ghana was incorrectly given as 60 million euros. Norway pledged 6 million euros to Ghana.", right + "; " + wrong},
		{"given wrongly, and the correct amount", "The sum that Norway pledged to Ghana was incorrectly given as 60 million euros. The correct amount is 6 million euros.", right + "; " + wrong},
		{"no figure, then both", "An earlier version of this story incorrectly stated the amount Norway will provide to Ghana. It is 6 million euros, not 60 million.", right + "; " + wrong},
		{"without of", "Norway pledged 6 million euros to Ghana.\n\nAn earlier version misstated the amount as 60 million euros.", right + "; " + wrong},
		{"to this from that", "Norway pledged 6 million euros to Ghana. (Corrects amount to 6 million euros from 60 million euros)", right + "; " + wrong},
		{"to say this, not that", "(This story has been corrected to say 6 million euros, not 60 million, in paragraph 1) Norway pledged 6 million euros to Ghana.", right + "; " + wrong},
		{"nothing tells which is wrong", "An earlier version of this article misstated the 60 million euros that Norway pledged to Ghana.", ""},
		{"another paragraph is another matter", "An earlier version of this article said that Norway pledged 60 million euros to Ghana.\n\nThe figure is 6 million euros.", wrong},
		{"the date of the report is no figure", "An earlier version of this article said on 5 May 2021 that Norway pledged 60 million euros to Ghana.", wrong},
		{"a decimal number", "Norway pledged 1.5 million euros, not 15 million, to Ghana.", "NO > GH: 1500000 EUR announced; mistaken NO 15000000 EUR"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, x := range read(t, c.text).Claims {
				got = append(got, show(x))
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("input %q\ngot  %s\nwant %s", c.text, s, c.want)
			}
		})
	}
}
