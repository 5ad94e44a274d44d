package corpus

import "strings"

// OfficeClasses is the closed list of classes of offices (Office.Class).
var OfficeClasses = []string{"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister",
	"deputy_foreign_minister", "minister", "ambassador", "special_representative", "senior_official", "igo_head",
	"legislator", "military", "spokesperson", "other_official"}

// Ranks are the ranks of offices (Office.Rank) that have a meaning of their own,
// each with its class. Any other rank is the office's title in snake_case and
// its class is told by its head noun.
var Ranks = map[string]string{
	"head_of_state":                       "head_of_state",
	"president":                           "head_of_state",
	"monarch":                             "head_of_state",
	"leader":                              "head_of_state",
	"vice_president":                      "other_official",
	"head_of_government":                  "head_of_government",
	"prime_minister":                      "head_of_government",
	"chancellor":                          "head_of_government",
	"deputy_prime_minister":               "deputy_head_of_government",
	"foreign_minister":                    "foreign_minister",
	"first_deputy_foreign_minister":       "deputy_foreign_minister",
	"deputy_foreign_minister":             "deputy_foreign_minister",
	"parliamentary_vice_foreign_minister": "deputy_foreign_minister",
	"minister":                            "minister",
	"secretary":                           "minister",
	"permanent_representative":            "ambassador",
	"deputy_minister":                     "other_official",
	"ambassador":                          "ambassador",
	"special_representative":              "special_representative",
	"special_envoy":                       "special_representative",
	"senior_official":                     "senior_official",
	"director_general":                    "senior_official",
	"igo_head":                            "igo_head",
	"legislator":                          "legislator",
	"military":                            "military",
	"spokesperson":                        "spokesperson",
	"chief_cabinet_secretary":             "other_official",
	"deputy_chief_cabinet_secretary":      "other_official",
	"other_official":                      "other_official",
}

// ClassOfRank is the class of a rank: from Ranks, else by the last word of the
// rank, so that "finance_minister" is a minister; "other_official" when nothing says.
func ClassOfRank(rank string) string {
	if c, ok := Ranks[rank]; ok {
		return c
	}
	switch {
	case strings.HasPrefix(rank, "deputy_"), strings.HasPrefix(rank, "vice_"), strings.HasPrefix(rank, "assistant_"):
		return "other_official"
	case strings.HasSuffix(rank, "_minister"):
		return "minister"
	case strings.HasSuffix(rank, "_spokesperson"):
		return "spokesperson"
	}
	return "other_official"
}
