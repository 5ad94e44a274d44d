package reconcile

import "strings"

// fieldWords are the words by which a correction says that it speaks of a field.
var fieldWords = map[string]map[string]bool{
	"date":    set("date dates day dated when"),
	"city":    set("place venue city town location where"),
	"country": set("place venue country location where"),
	"venue":   set("place venue location where"),
	"status":  set("status membership standing"),
	"ordinal": set("number edition session ordinal"),
}

// rights tells whether claim b, whose report corrects an earlier one, puts right what
// claim a said before it in one field: in the same publisher's earlier report, or
// when the correction speaks of that field or repeats the wrong value.
func rights(b, a *ev, field, wrong string) bool {
	if b.fix == nil || !before(a, b) || !yields(a, b) {
		return false
	}
	return samePublisher(a, b) || about(b.fix, field, wrong)
}

// about tells whether the words of a correction speak of a field, or hold a value.
func about(fix *ev, field, value string) bool {
	said := words(fix.Quote)
	for _, w := range said {
		if fieldWords[field][w] {
			return true
		}
	}
	v := strings.Join(words(value), " ")
	return v != "" && strings.Contains(" "+strings.Join(said, " ")+" ", " "+v+" ")
}

// corrected takes the values out of the running that a later report corrects. What
// corrects is always the later word, so two values never put each other right.
func corrected(top []*candidate) (kept, gone []*candidate) {
	for _, c := range top {
		if c.rightedIn(top) {
			gone = append(gone, c)
		} else {
			kept = append(kept, c)
		}
	}
	return kept, gone
}

func (c *candidate) rightedIn(all []*candidate) bool {
	for _, o := range all[:min(len(all), most)] {
		if o == c {
			continue
		}
		for _, b := range o.own {
			if b.x.fix != nil && b.rights(c) {
				c.by = b.x
				return true
			}
		}
	}
	return false
}

// rights tells whether a vote puts right all that was said for a value.
func (v vote) rights(c *candidate) bool {
	for _, list := range [2][]vote{c.own, c.below} {
		for _, a := range list {
			if !rights(v.x, a.x, v.field, a.value) {
				return false
			}
		}
	}
	return len(c.own) > 0 && !v.plan
}
