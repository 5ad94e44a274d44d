package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"rapporteur/corpus"
	"rapporteur/corpus/dir"
	"rapporteur/pipeline/clean"
)

const articlesDir, expectDir = "../../testdata/articles", "../../testdata/expect"

// goldKeys are the keys that an expect file may have, by the list they stand
// in. A misspelt key would otherwise silently expect nothing. Keys that end in
// note or notes are for people and may stand anywhere.
var goldKeys = map[string]string{
	"": "id published published_source published_hint_outside_text published_evidence meetings people countries countries_demonym_only countries_optional " +
		"statuses pledges commitments documents_adopted other_amounts furniture",
	"meetings": "series name ordinal ordinal_scope level date date_alt date_text place_city place_country venue modality format " +
		"participants participant_count primary evidence evidence_alt",
	"people":   "name office country_or_org country_inferred evidence evidence_alt",
	"statuses": "country body status valid_from modality evidence evidence_alt",
	"pledges": "pledger beneficiary amount currency currency_inferred qualifier equivalent purpose date modality period " +
		"duration_years total cumulative allocations claim_source same_money_as evidence evidence_alt",
	"allocations":       "amount currency to evidence",
	"equivalent":        "amount currency",
	"commitments":       "actor action quantity unit beneficiary modality evidence evidence_alt",
	"documents_adopted": "name status date evidence evidence_alt",
	"other_amounts":     "amount currency kind evidence evidence_alt",
}

// goldWords are the values that the closed fields may have.
var goldWords = map[string]string{
	"meetings/level":           "summit ministerial senior_officials envoys conference mixed unspecified",
	"meetings/modality":        "planned held ongoing postponed cancelled",
	"meetings/format":          "in_person virtual hybrid",
	"statuses/status":          "member observer dialogue_partner candidate suspended former_member guest host co_host chair co_chair",
	"statuses/modality":        "planned past offered disputed",
	"pledges/qualifier":        "exact approx at_least up_to",
	"pledges/modality":         "announced planned past",
	"pledges/period":           "per_year",
	"commitments/modality":     "announced planned past conditional",
	"documents_adopted/status": "adopted signed issued endorsed approved agreed planned proposed not_signed",
	"other_amounts/kind":       "delivered target need cumulative_total remainder current_level project_value budget difference capital_increase gdp",
}

// lost names, by article, the quotes that cleaning is known to lose. A row
// whose quotes are kept again has to go.
var lost = map[string][]string{}

// leaked names, by article, the furniture that cleaning is known to leave.
var leaked = map[string][]string{}

func TestArticlesHaveGold(t *testing.T) {
	articles, golds := stems(t, articlesDir), stems(t, expectDir)
	for stem, name := range articles {
		if golds[stem] == "" {
			t.Errorf("%s has no expect/%s.json", name, stem)
		}
	}
	for stem, name := range golds {
		if articles[stem] == "" {
			t.Errorf("expect/%s belongs to no article", name)
		}
	}
	if len(articles) == 0 {
		t.Error("no articles")
	}
}

func TestGoldIsWellFormed(t *testing.T) {
	for stem, name := range stems(t, expectDir) {
		t.Run(stem, func(t *testing.T) {
			g := readGold(t, name)
			if g["id"] != stem {
				t.Errorf("id is %v", g["id"])
			}
			for _, list := range strings.Fields("meetings people countries countries_demonym_only statuses pledges commitments documents_adopted other_amounts") {
				if _, ok := g[list].([]any); !ok {
					t.Errorf("%s is missing or no list", list)
				}
			}
			checkGold(t, "", g)
			checkDisjoint(t, g)
		})
	}
}

// TestCleaning holds what clean.Article leaves of each article against the
// evidence that a reader found in it and the furniture that he passed over.
func TestCleaning(t *testing.T) {
	articles := stems(t, articlesDir)
	for stem, name := range stems(t, expectDir) {
		t.Run(stem, func(t *testing.T) {
			a, g := cleaned(t, articles[stem]), readGold(t, name)
			text := foldSpace(a.Text)
			losses, leaks := set(lost[stem]), set(leaked[stem])
			for path, quote := range evidence("", g) {
				kept := strings.Contains(text, foldSpace(quote))
				switch {
				case kept && losses[quote]:
					t.Errorf("%q is kept: take it off the list of losses", quote)
				case !kept && !losses[quote]:
					t.Errorf("%s: cleaning lost %q%s", path, quote, whereLost(a, quote))
				}
			}
			furniture, _ := g["furniture"].([]any)
			for _, f := range furniture {
				stays := strings.Contains(text, foldSpace(str(f)))
				switch {
				case !stays && leaks[str(f)]:
					t.Errorf("%q is taken away: take it off the list of leaks", f)
				case stays && !leaks[str(f)]:
					t.Errorf("cleaning left %q in the article", f)
				}
			}
		})
	}
}

func cleaned(t *testing.T, name string) *corpus.Article {
	t.Helper()
	path := filepath.Join(articlesDir, name)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	format, _ := dir.FormatOf(path)
	a, _, err := clean.Article(&corpus.Document{Ref: corpus.Ref{Name: path}, Bytes: b, Format: format})
	if err != nil {
		t.Fatalf("clean %s: %v", name, err)
	}
	return a
}

// whereLost names the furniture block that swallowed the quote.
func whereLost(a *corpus.Article, quote string) string {
	for _, b := range a.Furniture {
		if strings.Contains(foldSpace(b.Text), foldSpace(quote)) {
			return " as furniture (" + b.Why + ")"
		}
	}
	return ""
}

// stems maps the names of a folder's files without their endings to the names.
func stems(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	m := map[string]string{}
	for _, e := range entries {
		stem := strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))
		if m[stem] != "" {
			t.Errorf("%s: two files called %s", dir, stem)
		}
		m[stem] = e.Name()
	}
	return m
}

func readGold(t *testing.T, name string) map[string]any {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(expectDir, name))
	if err != nil {
		t.Fatal(err)
	}
	var g map[string]any
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return g
}

func checkGold(t *testing.T, list string, item map[string]any) {
	t.Helper()
	for key, v := range item {
		if strings.HasSuffix(key, "note") || key == "notes" {
			continue
		}
		if !has(goldKeys[list], key) {
			t.Errorf("%s: unknown key %q", list, key)
		}
		if strings.HasPrefix(key, "evidence") && v == "" {
			t.Errorf("%s: empty %s", list, key)
		}
		if words, ok := goldWords[list+"/"+key]; ok && !has(words, str(v)) {
			t.Errorf("%s: %s is %q, want one of %s", list, key, v, words)
		}
		checkValue(t, list, key, v)
		switch v := v.(type) {
		case map[string]any:
			checkGold(t, key, v)
		case []any:
			for _, x := range v {
				if m, ok := x.(map[string]any); ok {
					checkGold(t, key, m)
				}
			}
		}
	}
	if has(goldKeys[list], "evidence") && item["evidence"] == nil {
		t.Errorf("%s: %v has no evidence", list, item)
	}
}

func checkValue(t *testing.T, list, key string, v any) {
	t.Helper()
	switch key {
	case "published", "date", "date_alt", "valid_from":
		if _, err := corpus.ParseEDTF(str(v)); err != nil {
			t.Errorf("%s: %s %v: %v", list, key, v, err)
		}
	case "currency":
		if _, ok := corpus.Currency(str(v)); !ok {
			t.Errorf("%s: no currency: %v", list, v)
		}
	case "amount":
		if n, ok := v.(float64); !ok || n <= 0 {
			t.Errorf("%s: amount %v", list, v)
		}
	case "place_country":
		checkCountries(t, list+"/"+key, []any{v})
	case "countries", "countries_demonym_only", "countries_optional", "participants":
		checkCountries(t, key, v.([]any))
	}
}

func checkCountries(t *testing.T, where string, codes []any) {
	t.Helper()
	seen := map[string]bool{}
	for _, c := range codes {
		if !corpus.IsCountry(str(c)) {
			t.Errorf("%s: no country: %v", where, c)
		}
		if seen[str(c)] {
			t.Errorf("%s: %v twice", where, c)
		}
		seen[str(c)] = true
	}
}

// checkDisjoint: the three lists of countries are sorted and share nothing.
func checkDisjoint(t *testing.T, g map[string]any) {
	t.Helper()
	in := map[string]string{}
	for _, list := range []string{"countries", "countries_demonym_only", "countries_optional"} {
		var codes []string
		all, _ := g[list].([]any)
		for _, c := range all {
			codes = append(codes, str(c))
			if in[str(c)] != "" {
				t.Errorf("%v stands in %s and %s", c, in[str(c)], list)
			}
			in[str(c)] = list
		}
		if !sort.StringsAreSorted(codes) {
			t.Errorf("%s is not sorted", list)
		}
	}
}

// evidence collects every quote of a gold item by its path.
func evidence(path string, v any) map[string]string {
	quotes := map[string]string{}
	add := func(m map[string]string) {
		for k, q := range m {
			quotes[k] = q
		}
	}
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if s, ok := x.(string); ok && strings.Contains(k, "evidence") {
				quotes[path+"/"+k] = s
				continue
			}
			add(evidence(path+"/"+k, x))
		}
	case []any:
		for i, x := range v {
			add(evidence(path+"/"+string(rune('0'+i/10))+string(rune('0'+i%10)), x))
		}
	}
	return quotes
}

func set(list []string) map[string]bool {
	m := map[string]bool{}
	for _, s := range list {
		m[s] = true
	}
	return m
}

func has(words, w string) bool {
	for _, x := range strings.Fields(words) {
		if x == w {
			return true
		}
	}
	return false
}

func str(v any) string {
	s, _ := v.(string)
	return s
}

func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
