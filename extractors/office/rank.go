package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// rank is the rank of a title by the rules of lang.RankOfOffice: see corpus.Ranks.
func (r *reader) rank(t *title) string {
	head := strings.ToLower(r.a.Word(t.head))
	if h := hyphenHead(head); h != "" && !lang.LexOf(head).Has(lang.LexOffice) {
		head = h
	}
	if i := strings.LastIndexByte(head, '-'); i > 0 {
		switch tail := strings.TrimSuffix(head[i+1:], "s"); tail {
		case "minister", "president", "premier":
			head = head[i+1:]
		}
	}
	if t.plural {
		head = singular(head)
	}
	return r.rankAs(t, head)
}

// rankAs is the rank of a title under a head noun in the singular.
func (r *reader) rankAs(t *title, head string) string {
	if w := lang.RankWord(head); w == "cleric" || w == "professor" {
		return w
	}
	f := lang.OfficeFacts{Org: t.org != "", Mods: len(t.mods) > 0, Country: t.country != "", Region: t.region, Group: t.group, Igo: igo(t),
		Ministry: t.orgKind == lang.KindMinistry && strings.HasSuffix(t.orgName, "Office")}
	f.Text = strings.ToLower(strings.ReplaceAll(t.text, "-", " "))
	if t.plural {
		f.Text = strings.Replace(f.Text, strings.ToLower(strings.ReplaceAll(r.a.Word(t.head), "-", " ")), strings.ReplaceAll(head, "-", " "), 1)
	}
	f.Words = strings.Fields(f.Text)
	charge(&f, head)
	return lang.RankOfOffice(head, &f)
}

// singular is a plural head noun in the singular.
func singular(h string) string {
	switch h {
	case "secretaries":
		return "secretary"
	case "undersecretaries":
		return "undersecretary"
	case "secretaries-general":
		return "secretary-general"
	case "directors-general":
		return "director-general"
	case "chairmen":
		return "chairman"
	case "spokesmen":
		return "spokesman"
	}
	return strings.TrimSuffix(h, "s")
}

// charge reads what a title is in charge of.
func charge(f *lang.OfficeFacts, head string) {
	seen := false
	for i, p := range f.Words {
		p = strings.Trim(p, ",’'&")
		next := ""
		if i+1 < len(f.Words) {
			next = f.Words[i+1]
		}
		switch p {
		case "foreign", "external":
			switch {
			case !seen && (next == "minister" || next == "ministers" || next == "secretary" || next == "vice" || next == "deputy"), next == "affairs", next == "relations", next == "and":
				f.Foreign = true
			default:
				f.Portfolio = append(f.Portfolio, p)
			}
		case "of", "for", "and", "the", "affairs", "in", "charge", "to", "on", "general", "senior", "", "deputy", "first", "vice", "parliamentary", "special", "high", "permanent",
			"assistant", "under", "associate", "chief", "cabinet", "press", "prime", "crown", "state":
		default:
			if p == head || strings.HasPrefix(p, head) && !seen {
				seen = true
			} else if lang.LexOf(p).Has(lang.LexPortfolio) {
				f.Portfolio = append(f.Portfolio, p)
			}
		}
	}
}

// igo tells whether the title is of a body of states.
func igo(t *title) bool {
	switch t.orgKind {
	case lang.KindGrouping, lang.KindSeries:
		return lang.IntergovernmentalBody(t.orgName) || len(t.orgName) < 8
	case lang.KindFund, lang.KindOrganisation:
		return t.country == "" && lang.IntergovernmentalBody(t.orgName)
	}
	return false
}

// classOf is the class of a title.
func classOf(t *title) string {
	if t.rank == "president" && t.orgKind == lang.KindMinistry {
		return "other_official"
	}
	if c := lang.ClassOfOffice(t.rank); c != "" {
		return c
	}
	return corpus.ClassOfRank(t.rank)
}
