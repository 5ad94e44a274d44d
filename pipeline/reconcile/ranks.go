package reconcile

import (
	"strings"

	"rapporteur/corpus"
)

// single are the offices that one person at a time holds in a country.
var single = set("head_of_state president head_of_government prime_minister foreign_minister monarch king emperor chancellor supreme_leader")

// vague are ranks that say next to nothing.
var vague = set("other_official official chair host head leader chief representative member secretary delegate")

// finerRank tells whether rank b says more than a: a first deputy is a deputy, a
// foreign minister a minister, but a deputy minister is no minister.
func finerRank(a, b string) bool {
	if a == b {
		return false
	}
	if vague[a] { // a word for a part played, no rank
		return !vague[b] && b != ""
	}
	switch a {
	case "senior_official":
		return strings.HasPrefix(b, "deputy_") || strings.HasPrefix(b, "first_deputy_") || strings.Contains(b, "vice_") || b == "special_representative"
	case "head_of_state":
		return b == "president" || b == "monarch" || b == "king" || b == "emperor"
	case "head_of_government":
		return b == "prime_minister" || b == "chancellor" || b == "premier"
	case "ambassador":
		return b == "special_representative"
	}
	rest, ok := strings.CutSuffix(b, a)
	if !ok {
		return false
	}
	for _, w := range []string{"deputy", "vice", "assistant", "former"} {
		if strings.Contains(rest, w) {
			return false
		}
	}
	return true
}

func relateRanks(a, b string) relation {
	switch {
	case a == b:
		return same
	case finerRank(a, b):
		return coarser
	case finerRank(b, a):
		return finer
	}
	return differ
}

// levelFromRanks infers who meets from the ranks present: the level of most of
// those who attended.
func (e *engine) levelFromRanks(m *meeting) []vote {
	at := map[corpus.Level][]vote{}
	for _, x := range e.attendance[m] {
		v := x.Value.(corpus.Participation)
		if l := rankLevel(v.Rank); l != "" && v.Role != "guest" && v.Role != "host" {
			at[l] = append(at[l], vote{x: x, field: "rank", value: string(l), basis: corpus.Inferred})
		}
	}
	var best corpus.Level
	for _, k := range sortedKeys(at) {
		if best == "" || len(at[k]) > len(at[best]) {
			best = k
		}
	}
	if len(at[best]) < 2 {
		return nil
	}
	return at[best]
}

func rankLevel(rank string) corpus.Level {
	switch {
	case rank == "foreign_minister":
		return corpus.LevelForeignMinisters
	case rank == "president" || rank == "prime_minister" || strings.HasPrefix(rank, "head_of_"):
		return corpus.LevelLeaders
	case strings.Contains(rank, "deputy") || strings.Contains(rank, "vice_") || rank == "senior_official":
		return corpus.LevelSeniorOfficials
	case rank == "ambassador":
		return corpus.LevelAmbassadors
	case rank == "minister" || strings.HasSuffix(rank, "_minister"):
		return corpus.LevelMinisters
	}
	return ""
}
