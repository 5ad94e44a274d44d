package office

import (
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// words tells which of the words that decide a rank a title has.
type words struct {
	deputy, first, vice, parliamentary, special, high, permanent, assistant, chief, cabinet, press, prime, foreign, state, crown bool
	portfolio                                                                                                                    []string
}

// rank is the rank of a title: see corpus.Ranks.
func (r *reader) rank(t *title) string {
	var w words
	parts := strings.Fields(strings.ToLower(strings.ReplaceAll(t.text, "-", " ")))
	head := strings.ToLower(r.a.Word(t.head))
	if h := hyphenHead(head); h != "" && !lang.LexOf(head).Has(lang.LexOffice) {
		head = h
	}
	if i := strings.LastIndexByte(head, '-'); i > 0 && (strings.HasSuffix(head, "minister") || strings.HasSuffix(head, "ministers") || strings.HasSuffix(head, "president") || strings.HasSuffix(head, "premier")) {
		head = head[i+1:]
	}
	if t.plural {
		head = singular(head)
	}
	read(&w, parts, head)
	return rankOf(&w, head, t)
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

func read(w *words, parts []string, head string) {
	seen := false
	for i, p := range parts {
		p = strings.Trim(p, ",’'&")
		next := ""
		if i+1 < len(parts) {
			next = parts[i+1]
		}
		switch p {
		case "deputy":
			w.deputy = true
		case "first":
			w.first = true
		case "vice":
			w.vice = true
		case "parliamentary":
			w.parliamentary = true
		case "special":
			w.special = true
		case "high":
			w.high = true
		case "permanent":
			w.permanent = true
		case "assistant", "under", "associate":
			w.assistant = true
		case "chief":
			w.chief = true
		case "cabinet":
			w.cabinet = true
		case "press":
			w.press = true
		case "prime":
			w.prime = true
		case "crown":
			w.crown = true
		case "state":
			w.state = true
		case "foreign", "external":
			if !seen && (next == "minister" || next == "ministers" || next == "secretary" || next == "vice" || next == "deputy") || next == "affairs" || next == "relations" || next == "and" {
				w.foreign = true
			} else {
				w.portfolio = append(w.portfolio, p)
			}
		case "of", "for", "and", "the", "affairs", "in", "charge", "to", "on", "general", "senior", "":
		default:
			if p == head || strings.HasPrefix(p, head) && !seen {
				seen = true
			} else if l := lang.LexOf(p); l.Has(lang.LexPortfolio) {
				w.portfolio = append(w.portfolio, p)
			}
		}
	}
}

// rankOf is the rank for a head noun and the words around it.
func rankOf(w *words, head string, t *title) string {
	switch head {
	case "minister", "fm", "pm", "prime-minister", "taoiseach", "deputy-minister":
		return ministerRank(w, head)
	case "president", "president-elect":
		switch {
		case w.vice || w.deputy:
			return "vice_president"
		case t.org != "":
			return orgHead(t, "president")
		}
		return "president"
	case "premier":
		if w.deputy || w.vice {
			return "deputy_prime_minister"
		}
		return "prime_minister"
	case "chancellor":
		if strings.Contains(strings.ToLower(t.text), "exchequer") {
			return "finance_minister"
		}
		if w.vice || w.deputy {
			return "deputy_prime_minister"
		}
		return "chancellor"
	case "king", "queen", "emperor", "empress", "emir", "amir", "sultan", "monarch", "pope":
		return "monarch"
	case "prince", "princess":
		if w.crown {
			return "crown_prince"
		}
		return ""
	case "elbasy":
		return "former_president"
	case "ambassador":
		return "ambassador"
	case "secretary":
		return secretaryRank(w, t)
	case "secretary-general", "general-secretary", "general":
		if head == "general" && len(t.mods) == 0 {
			return "military"
		}
		return generalRank(w, t)
	case "director-general":
		return orgHead(t, "director_general")
	}
	return otherRank(w, head, t)
}

func ministerRank(w *words, head string) string {
	deputy := w.deputy || w.vice || w.assistant || head == "deputy-minister"
	switch {
	case w.prime || head == "pm" || head == "prime-minister" || head == "taoiseach":
		if deputy {
			return "deputy_prime_minister"
		}
		return "prime_minister"
	case w.foreign || head == "fm":
		switch {
		case w.parliamentary:
			return "parliamentary_vice_foreign_minister"
		case w.first && deputy:
			return "first_deputy_foreign_minister"
		case deputy, w.state:
			return "deputy_foreign_minister"
		}
		return "foreign_minister"
	case deputy:
		return "deputy_minister"
	case len(w.portfolio) > 0:
		return strings.Join(w.portfolio, "_") + "_minister"
	}
	return "minister"
}

func secretaryRank(w *words, t *title) string {
	low := strings.ToLower(t.text)
	switch {
	case w.chief && w.cabinet && w.deputy:
		return "deputy_chief_cabinet_secretary"
	case w.chief && w.cabinet:
		return "chief_cabinet_secretary"
	case w.press:
		return "spokesperson"
	case strings.Contains(low, "general"):
		return generalRank(w, t)
	case w.assistant:
		return "senior_official"
	case strings.Contains(low, "secretary of state for") && !w.foreign:
		return strings.Join(append(w.portfolio[:len(w.portfolio):len(w.portfolio)], "minister"), "_")
	case strings.Contains(low, "secretary of state"), w.foreign:
		if w.deputy {
			return "deputy_foreign_minister"
		}
		return "foreign_minister"
	case w.permanent || w.parliamentary:
		return "senior_official"
	case strings.Contains(low, "executive"):
		return orgHead(t, "executive_secretary")
	case len(w.portfolio) > 0 && !w.deputy:
		return strings.Join(w.portfolio, "_") + "_minister"
	case w.deputy:
		return "deputy_secretary"
	case t.holder < 0 && t.org != "" || len(t.mods) > 0:
		return "office_secretary"
	}
	return "secretary"
}

func generalRank(w *words, t *title) string {
	low := strings.ToLower(strings.ReplaceAll(t.text, "-", " "))
	switch {
	case w.assistant, w.deputy, w.vice:
		return "senior_official"
	case strings.Contains(low, "secretary general"), strings.Contains(low, "general secretary"), strings.Contains(low, "secretaries general"):
		return "igo_head"
	case strings.Contains(low, "director general"):
		return orgHead(t, "director_general")
	case strings.Contains(low, "attorney"), strings.Contains(low, "prosecutor"):
		return "attorney_general"
	case strings.Contains(low, "consul"):
		return "consul_general"
	}
	return "military"
}

// orgHead is igo_head when the title is of a body of states, else the rank given.
func orgHead(t *title, rank string) string {
	switch t.orgKind {
	case lang.KindGrouping, lang.KindFund, lang.KindSeries:
		return "igo_head"
	case lang.KindOrganisation:
		if t.country == "" {
			return "igo_head"
		}
	}
	return map[bool]string{true: "organisation_president", false: rank}[rank == "president"]
}

func otherRank(w *words, head string, t *title) string {
	switch head {
	case "envoy", "representative", "coordinator", "co-ordinator", "plenipotentiary":
		switch {
		case w.permanent:
			return "permanent_representative"
		case w.special || w.high || head == "envoy":
			if head == "envoy" {
				return "special_envoy"
			}
			return "special_representative"
		}
		return head
	case "high-commissioner", "commissioner":
		if w.high && t.org != "" {
			return "igo_head"
		}
		if w.high {
			return "ambassador"
		}
		return "commissioner"
	case "vice-president":
		return "vice_president"
	case "under-secretary", "under-secretary-general", "undersecretary":
		return "senior_official"
	case "spokesperson", "spokesman", "spokeswoman":
		return "spokesperson"
	case "senator", "congressman", "congresswoman", "parliamentarian", "legislator", "lawmaker", "mp", "mep", "congressmember", "speaker":
		return "legislator"
	case "admiral", "colonel", "marshal", "commander", "commander-in-chief":
		return "military"
	case "leader":
		if t.org != "" {
			return "organisation_leader"
		}
		return "leader"
	case "head", "chief":
		return headRank(w, t)
	case "official":
		if strings.Contains(strings.ToLower(t.text), "senior") {
			return "senior_official"
		}
	case "chair", "chairman", "chairwoman", "chairperson":
		return "chair"
	case "charge", "chargé":
		return "charge_d_affaires"
	}
	return strings.ReplaceAll(head, "-", "_")
}

// headRank is the rank of "head of state", "head of X", "foreign policy chief".
func headRank(w *words, t *title) string {
	low := strings.ToLower(t.text)
	switch {
	case strings.HasPrefix(low, "head of state"), strings.HasPrefix(low, "heads of state"):
		return "head_of_state"
	case strings.HasPrefix(low, "head of government"), strings.HasPrefix(low, "heads of government"):
		return "head_of_government"
	case strings.Contains(low, "policy"):
		return "policy_chief"
	case w.deputy:
		return "deputy_head"
	}
	return orgHead(t, "head")
}

// classOf is the class of a title.
func classOf(t *title) string {
	if t.rank == "president" && t.orgKind == lang.KindMinistry {
		return "other_official"
	}
	return corpus.ClassOfRank(t.rank)
}
