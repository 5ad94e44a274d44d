package corpustest

import (
	"fmt"
	"strconv"
	"strings"

	"rapporteur/corpus"
)

// Mentions is an article with mentions made by hand, so that an extractor is
// tested without finders. Braces mark mentions, {tag arguments|words}, and may be
// nested; blocks are as for Article. The tags:
//
//	{P|Aiko Mori}              a person; {P Aiko Mori|Mori} gives the full name
//	{C JP|Japan} {D JP|Japanese}   a country, an adjective
//	{R KZ,UZ|the region}       a region with its countries
//	{L JP|Tokyo}               a capital; {L JP stands|Tokyo} one that stands for its government
//	{O minister JP >|Minister} an office: rank, country or -, and its holder: > the next
//	                           person, < the one before, nothing for none; "many" for a plural
//	{B series|Name} {B ministry JP|Name}   a body with its kind and country
//	{E 0 held|the meeting}     a meeting: Ref, modality; more as key=value: head, name, series, date, level
//	{T 2012-11-10|that day}    a date
//
// The article is not annotated. A fault of the marks panics.
func Mentions(marked string) *corpus.Article {
	plain, tags := unmark(marked)
	a, _ := Article(plain)
	if a.Text != plain { // list and heading marks were taken out
		panic("corpustest: Mentions takes plain paragraphs alone: " + plain)
	}
	for _, t := range tags {
		a.Mentions = append(a.Mentions, t.mention(a))
	}
	hold(a, tags)
	corpus.SortMentions(a.Mentions)
	for i := range a.Mentions {
		m := &a.Mentions[i]
		for _, o := range a.Mentions {
			if (o.Type == corpus.TypeBody || o.Type == corpus.TypeOrganisation) && o.Contains(m.Span) && o.Len() > m.Len() {
				m.NestedIn = o.Type
			}
		}
	}
	return a
}

type tag struct {
	name string
	args []string
	span corpus.Span
}

// unmark takes the marks out of s.
func unmark(s string) (string, []tag) {
	var b strings.Builder
	var tags []tag
	var open []int
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			head, _, ok := strings.Cut(s[i+1:], "|")
			if !ok {
				panic("corpustest: no bar after " + s[i:])
			}
			f := strings.Fields(head)
			open = append(open, len(tags))
			tags = append(tags, tag{f[0], f[1:], corpus.Span{Start: b.Len()}})
			i += len(head) + 1
		case '}':
			n := len(open) - 1
			tags[open[n]].span.End = b.Len()
			open = open[:n]
		default:
			b.WriteByte(s[i])
		}
	}
	if len(open) > 0 {
		panic("corpustest: an open brace in " + s)
	}
	return b.String(), tags
}

func (t tag) arg(i int) string {
	if i < len(t.args) && t.args[i] != "-" {
		return t.args[i]
	}
	return ""
}

func (t tag) mention(a *corpus.Article) corpus.Mention {
	text := a.Quote(t.span)
	m := corpus.Mention{Span: t.span}
	switch t.name {
	case "P":
		m.Type, m.Value = corpus.TypePerson, corpus.Person{Name: text}
		if len(t.args) > 0 {
			m.Value = corpus.Person{Name: strings.Join(t.args, " ")}
		}
	case "C":
		m.Type, m.Value = corpus.TypeCountry, corpus.Country{Code: t.arg(0), Form: "name"}
	case "D":
		m.Type, m.Value = corpus.TypeDemonym, corpus.Country{Code: t.arg(0), Form: "demonym"}
	case "R":
		m.Type, m.Value = corpus.TypePlace, corpus.Place{Name: text, Kind: "region", Members: strings.Split(t.arg(0), ",")}
	case "L":
		p := corpus.Place{Name: text, Kind: "capital", Country: t.arg(0)}
		if t.arg(1) == "stands" {
			p.StandsFor = p.Country
		}
		m.Type, m.Value = corpus.TypePlace, p
	case "O":
		m.Type, m.Value = corpus.TypeOffice, t.office(text)
	case "B":
		b := corpus.Body{Name: text, Kind: t.arg(0), Country: t.arg(1)}
		m.Type, m.Value = corpus.TypeBody, b
		if b.Kind == "ministry" || b.Kind == "organisation" {
			m.Type = corpus.TypeOrganisation
		}
	case "E":
		m.Type, m.Value = corpus.TypeEvent, t.event()
	case "T":
		m.Type, m.Value = corpus.TypeDate, corpus.Date{EDTF: t.arg(0)}
	default:
		panic(fmt.Sprintf("corpustest: no tag %q", t.name))
	}
	return m
}

func (t tag) office(text string) corpus.Office {
	o := corpus.Office{Title: text, Rank: t.arg(0), Class: corpus.ClassOfRank(t.arg(0)), Country: t.arg(1)}
	for _, x := range t.args[min(2, len(t.args)):] {
		switch x {
		case "many":
			o.Plural = true
		case ">", "<":
		default:
			o.Status = x
		}
	}
	return o
}

func (t tag) event() corpus.Event {
	n, err := strconv.Atoi(t.arg(0))
	if err != nil {
		panic("corpustest: an event without a number")
	}
	e := corpus.Event{Ref: n, Modality: t.arg(1), Head: "meeting", Parent: corpus.NoRef}
	for _, x := range t.args[min(2, len(t.args)):] {
		key, value, _ := strings.Cut(x, "=")
		value = strings.ReplaceAll(value, "_", " ")
		switch key {
		case "head":
			e.Head = value
		case "name":
			e.Name = value
		case "series":
			e.Series = value
		case "date":
			e.Date, e.Merged = value, true
		case "level":
			e.Level = corpus.Level(value)
		case "parent":
			e.Parent, _ = strconv.Atoi(value)
		}
	}
	return e
}

// hold joins offices to the persons that their tags point to, and gives them the
// span of a country inside or right beside their words.
func hold(a *corpus.Article, tags []tag) {
	for i, t := range tags {
		o, ok := a.Mentions[i].Value.(corpus.Office)
		if !ok {
			continue
		}
		for _, x := range t.args {
			for j, p := range tags {
				if p.name == "P" && (x == ">" && p.span.Start >= t.span.Start && o.Holder.Empty() || x == "<" && p.span.End <= t.span.Start) {
					o.Holder = a.Mentions[j].Span
				}
			}
		}
		for j, c := range tags {
			if v, ok := a.Mentions[j].Value.(corpus.Country); ok && v.Code == o.Country && (o.CountrySpan.Empty() || t.span.Contains(c.span)) {
				o.CountrySpan = c.span
			}
		}
		a.Mentions[i].Value = o
	}
}
