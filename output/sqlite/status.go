package sqlite

import (
	"fmt"
	"slices"

	"rapporteur/corpus"
	"rapporteur/output"
)

// passing are statuses of a day, which say nothing of the days after.
var passing = []string{"guest", "host", "co_host", "chair", "co_chair"}

// statusAt adds to each membership how sure it is on a day, and keeps those that
// are: "known" when the day lies between two sightings or stated bounds, "open" when
// the status was seen before and nothing says that it ended. A country that is known to
// have one status in a body has no open ones there. Without a day all rows stay.
func statusAt(t output.Table, q output.Query) (output.Table, error) {
	keep(&t, []string{"country"}, q.Country)
	keep(&t, []string{"body"}, q.Body)
	if q.At == "" {
		return t, nil
	}
	day, err := dayOf(q.At)
	if err != nil {
		return t, err
	}
	at := func(row []string, name string) string { return row[indexOf(t, name)] }
	place := func(row []string) string { return at(row, "country") + "\x1f" + at(row, "body") }
	out := output.Table{Columns: slices.Insert(slices.Clone(t.Columns), 3, "certainty")}
	known := map[string]bool{}
	for _, row := range t.Rows {
		word := certainty(day, func(name string) string { return at(row, name) })
		if word == "" {
			continue
		}
		if word == "known" && !slices.Contains(passing, at(row, "status")) {
			known[place(row)] = true
		}
		out.Rows = append(out.Rows, slices.Insert(slices.Clone(row), 3, word))
	}
	out.Rows = slices.DeleteFunc(out.Rows, func(row []string) bool {
		return row[3] == "open" && known[row[0]+"\x1f"+row[1]]
	})
	return out, nil
}

// officesAt adds to each office how sure it is that it was held on a day, and keeps
// those that are; see statusAt. Without a day all rows stay.
func officesAt(t output.Table, at string) (output.Table, error) {
	if at == "" {
		return t, nil
	}
	day, err := dayOf(at)
	if err != nil {
		return t, err
	}
	out := output.Table{Columns: slices.Insert(slices.Clone(t.Columns), 4, "certainty")}
	for _, row := range t.Rows {
		word := certainty(day, func(name string) string {
			if i := indexOf(t, name); i >= 0 {
				return row[i]
			}
			return ""
		})
		if word != "" {
			out.Rows = append(out.Rows, slices.Insert(slices.Clone(row), 4, word))
		}
	}
	return out, nil
}

func dayOf(at string) (string, error) {
	days, err := corpus.ParseEDTF(at)
	if err != nil || days.First == "" || days.First != days.Last {
		return "", fmt.Errorf("%w: %q is no day", ErrAsked, at)
	}
	return days.First, nil
}

// certainty tells how sure a status is on a day: known, open, or "" for not.
func certainty(day string, col func(name string) string) string {
	from, to := bound(col("valid_from")), bound(col("valid_to"))
	seen, last := bound(col("first_observed")), bound(col("last_observed"))
	lo := earliest(from.First, seen.First)
	hi := latest(to.Last, last.Last)
	switch {
	case lo == "" || day < lo:
		return ""
	case hi != "" && day <= hi:
		return "known"
	case slices.Contains(passing, col("status")), to.Last != "":
		return ""
	}
	if end := bound(col("to_not_after")); end.Last != "" && day > end.Last {
		return ""
	}
	return "open"
}

func bound(edtf string) corpus.Days {
	if edtf == "" {
		return corpus.Days{}
	}
	days, err := corpus.ParseEDTF(edtf)
	if err != nil {
		return corpus.Days{}
	}
	return days
}

func earliest(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

func latest(a, b string) string {
	if a > b {
		return a
	}
	return b
}
