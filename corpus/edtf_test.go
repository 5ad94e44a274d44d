package corpus

import (
	"testing"
)

func TestParseEDTF(t *testing.T) {
	for _, c := range []struct{ name, in, first, last string }{
		{"day", "2016-03-28", "2016-03-28", "2016-03-28"},
		{"leap day", "2016-02-29", "2016-02-29", "2016-02-29"},
		{"month", "2016-02", "2016-02-01", "2016-02-29"},
		{"month of a common year", "2015-02", "2015-02-01", "2015-02-28"},
		{"year", "2016", "2016-01-01", "2016-12-31"},
		{"uncertain", "2016-03?", "2016-03-01", "2016-03-31"},
		{"about", "2016~", "2016-01-01", "2016-12-31"},
		{"decade", "201X", "2010-01-01", "2019-12-31"},
		{"century", "19XX", "1900-01-01", "1999-12-31"},
		{"spring", "2006-21", "2006-03-01", "2006-05-31"},
		{"winter", "2006-24", "2006-12-01", "2007-02-28"},
		{"quarter", "2006-34", "2006-04-01", "2006-06-30"},
		{"half", "2006-41", "2006-07-01", "2006-12-31"},
		{"interval", "2011-03-25/2011-03-26", "2011-03-25", "2011-03-26"},
		{"interval of months", "2017-04/2017-06", "2017-04-01", "2017-06-30"},
		{"open end", "2010/..", "2010-01-01", ""},
		{"open start", "../2014", "", "2014-12-31"},
		{"no year", "XXXX-08-28", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseEDTF(c.in)
			if err != nil || got != (Days{c.first, c.last}) {
				t.Errorf("ParseEDTF(%q) = %v, %v; want %v", c.in, got, err, Days{c.first, c.last})
			}
		})
	}
}

func TestParseEDTFRefuses(t *testing.T) {
	for _, s := range []string{"", "2015-02-29", "2016-13", "2016-00", "2016-3-1", "16-03-28", "2016-03-28/2016-03-27", "+016", "-016", "2016-03-28T14:37", "2016-25",
		"2016-03-32", "28/03/2016", "abc", "2016--01"} {
		if got, err := ParseEDTF(s); err == nil {
			t.Errorf("ParseEDTF(%q) = %v, want an error", s, got)
		}
	}
}

func TestCompareEDTF(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"2016", "2016", Same},
		{"2016~", "2016", Same},
		{"2016-01/2016-12", "2016", Same},
		{"2016-03-28", "2016-03", Nested},
		{"2016", "2016-03-28", Nested},
		{"2010/..", "2016", Nested},
		{"2010/..", "2009", Disjoint},
		{"2016-03-28", "2016-03-29", Disjoint},
		{"2016-03/2016-05", "2016-05/2016-07", Overlapping},
		{"../2014", "2012/..", Overlapping},
		{"XXXX-08-28", "2016-08-28", Unrelated},
		{"", "2016", Unrelated},
		{"soon", "2016", Unrelated},
	} {
		if got := CompareEDTF(c.a, c.b); got != c.want {
			t.Errorf("CompareEDTF(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

var expressions = []string{"2016", "2015", "2016-03", "2016-03-28", "2016-03-29", "201X", "20XX", "2016-21", "2016-24", "2016-33", "2016-40", "2016-41", "2010/..", "../2014",
	"2011-03-25/2011-03-26", "2016-02/2016-05", "2016~", "2016?", "XXXX-08-28", "", "soon", "../..", "2015-12/2016-01"}

// TestRelationLaws holds for every pair: the relation is symmetric, every
// readable stretch is the same as itself, and days that lie within lie within
// the relation that says so.
func TestRelationLaws(t *testing.T) {
	for _, a := range expressions {
		x, err := ParseEDTF(a)
		if err == nil && x != (Days{}) && CompareEDTF(a, a) != Same {
			t.Errorf("%q is not the same as itself", a)
		}
		for _, b := range expressions {
			if CompareEDTF(a, b) != CompareEDTF(b, a) {
				t.Errorf("CompareEDTF(%q, %q) = %d, the other way round %d", a, b, CompareEDTF(a, b), CompareEDTF(b, a))
			}
			y, err2 := ParseEDTF(b)
			if err != nil || err2 != nil || x == (Days{}) || y == (Days{}) {
				if CompareEDTF(a, b) != Unrelated {
					t.Errorf("%q and %q are related, though one covers no days", a, b)
				}
				continue
			}
			if (CompareEDTF(a, b) == Same) != (x == y) {
				t.Errorf("%q and %q: same days %v, relation %d", a, b, x == y, CompareEDTF(a, b))
			}
		}
	}
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range expressions {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseEDTF(s)
		if err != nil {
			return
		}
		if d.First != "" && d.Last != "" && d.First > d.Last {
			t.Fatalf("ParseEDTF(%q) = %v: ends before it starts", s, d)
		}
		for _, day := range []string{d.First, d.Last} {
			if day == "" {
				continue
			}
			if back, err := ParseEDTF(day); err != nil || back != (Days{day, day}) {
				t.Fatalf("ParseEDTF(%q) gives %q, which reads as %v, %v", s, day, back, err)
			}
		}
	})
}
