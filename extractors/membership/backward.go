package membership

import (
	"slices"
	"strings"

	"rapporteur/corpus"
	"rapporteur/extractors/lang"
)

// keepBody keeps a body for words that point back to it, where it was named last.
func (r *reader) keepBody(m corpus.Mention) {
	name := m.Value.(corpus.Body).Name
	for i, x := range r.seen {
		if x.Value.(corpus.Body).Name == name {
			r.seen = append(r.seen[:i:i], r.seen[i+1:]...)
			break
		}
	}
	r.seen = append(r.seen, m)
}

// backTo is the body that a noun points back to: the one last named whose name holds the
// noun ("the Forum", "the Union"), else the one spoken of last ("the bloc").
func (r *reader) backTo(noun string) (corpus.Mention, bool) {
	if lang.NamingNouns[noun] {
		for i := len(r.seen) - 1; i >= 0; i-- {
			if r.inName(r.seen[i], noun) {
				return r.seen[i], true
			}
		}
	}
	return r.last, r.hasLast
}

// inName tells whether a body has the word (lower case) in its name.
func (r *reader) inName(m corpus.Mention, word string) bool {
	return slices.Contains(strings.Fields(strings.ToLower(m.Value.(corpus.Body).Name)), word)
}

// pointed is the noun or pronoun of the set that the words from i on are, with an article:
// "the annual meeting", "it"; "" when they are none.
func pointed(s *sentence, i int, set map[string]bool) string {
	if i >= len(s.words) {
		return ""
	}
	if s.words[i] == "it" && set["it"] {
		return "it"
	}
	if s.words[i] != "the" && s.words[i] != "this" {
		return ""
	}
	for j := i + 1; j < len(s.words) && j <= i+2; j++ {
		if set[s.words[j]] && (j+1 >= len(s.words) || s.words[j+1] != "of") {
			return s.words[j]
		}
	}
	return ""
}

// overtaken makes an application, and the standing of an observer, past where the article
// tells of a later membership.
func overtaken(kept []standing) {
	in := map[[2]string]string{} // since when a country is a member of a body
	for _, t := range kept {
		if t.status == "member" && t.modality == "" && t.from != "" {
			in[[2]string{t.name, t.body}] = t.from
		}
	}
	for i := range kept {
		t := &kept[i]
		if t.modality != "" || t.status != "candidate" && t.status != "observer" && t.status != "dialogue_partner" {
			continue
		}
		if since := in[[2]string{t.name, t.body}]; since != "" && t.from < since {
			t.modality = "past"
		}
	}
}

// sameBody takes the body of the claim before, where that is of the same status.
func (r *reader) sameBody(t *standing) bool {
	if len(r.out) == 0 {
		return false
	}
	last := r.out[len(r.out)-1]
	if last.status != t.status || last.meeting != corpus.NoRef {
		return false
	}
	t.body, t.bodySpan, t.inferred = last.body, last.bodySpan, true
	return true
}

// ofBody tells whether "of" and a body follow the words, and no meeting before it.
func (s *sentence) ofBody(words corpus.Span) bool {
	w := s.word(words.End)
	if w >= len(s.words) || s.words[w] != "of" {
		return false
	}
	_, body := nearest(s.bodies, words)
	_, event := nearest(s.events, words)
	return body != nil && len(s.gap(words.End, body.Start)) <= 2 && (event == nil || event.Start > body.Start)
}
