package reconcile

import (
	"fmt"
	"strings"
	"testing"

	"rapporteur/corpus"
)

func TestSettle(t *testing.T) {
	type say struct {
		doc, date, value string
		tier             corpus.Tier
		published        string
		plan             bool
	}
	for _, c := range []struct {
		name    string
		said    []say
		current bool
		want    string
		open    bool
		review  bool
	}{
		{"the most specific wins", []say{{"a", "", "2015", "A1", "2015", false}, {"b", "", "2015-06-11", "A4", "2015", false}, {"c", "", "2015-06", "A3", "2015", false}}, false, "2015-06-11", false, false},
		{"the better source wins", []say{{"a", "", "2015-06-11", "A4", "2015", false}, {"b", "", "2015-06-12", "A1", "2016", false}}, false, "2015-06-12", false, false},
		{"votes inside a rank", []say{{"a", "", "2015-06-11", "A3", "2015", false}, {"b", "", "2015-06-12", "A3", "2015", false}, {"c", "", "2015-06-12", "A3", "2015", false}}, false, "2015-06-12", false, false},
		{"no votes across ranks", []say{{"a", "", "2015-06-11", "A1", "2015", false}, {"b", "", "2015-06-12", "A3", "2015", false}, {"c", "", "2015-06-12", "A3", "2015", false}}, false, "2015-06-11", false, false},
		{"a tie stays open", []say{{"a", "", "2015-06-11", "A3", "2015", false}, {"b", "", "2015-06-12", "A3", "2016", false}}, false, "2015-06-11", true, true},
		{"newer wins for a current state", []say{{"a", "", "2015-06-11", "A3", "2015", false}, {"b", "", "2015-06-12", "A3", "2016", false}}, true, "2015-06-12", false, false},
		{"a plan gives way", []say{{"a", "", "2015-06-01", "A1", "2015", true}, {"b", "", "2015-06-12", "A4", "2016", false}}, false, "2015-06-12", false, false},
		{"a plan makes nothing more precise", []say{{"a", "", "2015-06-01", "A1", "2015", true}, {"b", "", "2015-06", "A4", "2016", false}}, false, "2015-06", false, false},
		{"a mirror that wins asks for review", []say{{"a", "", "2015-06-11", "A5", "", false}, {"b", "", "2015-06-12", "A5", "", false}, {"c", "", "2015-06-12", "A5", "", false}}, false, "2015-06-12", false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for _, s := range c.said {
				w.doc(s.doc, s.published, s.tier).says("In the words of "+strings.Repeat(s.doc, 4)+" it is "+s.value, meet(0, "X", 0, "", s.value, "", "", ""))
			}
			e := newEngine(w.ev, Options{})
			e.findVoices()
			var votes []vote
			for _, x := range e.all {
				for _, s := range c.said {
					if d := x.Value.(corpus.Meeting).Date; d == s.value && x.Document == w.doc(s.doc, "", "").hash {
						votes = append(votes, vote{x: x, field: "date", value: d, plan: s.plan})
					}
				}
			}
			o := settle(votes, relateDates, c.current)
			if o.value != c.want || o.open != c.open || o.review != c.review {
				t.Errorf("value %s open %v review %v, want %s %v %v", o.value, o.open, o.review, c.want, c.open, c.review)
			}
			if len(o.verdicts) != len(votes) {
				t.Errorf("%d verdicts on %d claims", len(o.verdicts), len(votes))
			}
		})
	}
}

func TestVoices(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       int
	}{
		{"word for word", "Rwanda takes part only as an observer.", "Rwanda takes part only as an observer.", 1},
		{"marks and numbers of notes", "Rwanda takes part only as an observer.", "\"Rwanda\" takes part only as an observer", 1},
		{"another form of a verb", "The efforts of Norland to create the lake dialogue are part of its fjord diplomacy, as people call it.", "The efforts of Norland in creating the lake dialogue is part of its fjord diplomacy, as people call it.", 1},
		{"other words", "Rwanda takes part only as an observer.", "Kigali has had observer status since the start.", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			m := corpus.Membership{Country: "RW", Body: "Fjord Forum", Status: "observer", Meeting: corpus.NoRef}
			w.doc("a", "2015", "A3").says(c.a, m)
			w.doc("b", "2016", "A3").says(c.b, m)
			r := Facts(w.ev, Options{})
			if n := r.Facts[0].IndependentSources; len(r.Facts) != 1 || n != c.want {
				t.Errorf("%d facts, %d voices, want 1 and %d", len(r.Facts), n, c.want)
			}
		})
	}
}

func TestStatusOverTime(t *testing.T) {
	type say struct {
		doc, published, status string
		tier                   corpus.Tier
	}
	for _, c := range []struct {
		name   string
		said   []say
		rows   int
		review bool
		after  string // to_not_after of the observer
	}{
		{"one status", []say{{"a", "2012-01-01", "observer", "A3"}, {"b", "2016-01-01", "observer", "A3"}}, 1, false, ""},
		{"a wide boundary", []say{{"a", "2012-01-01", "observer", "A3"}, {"b", "2016-01-01", "member", "A3"}}, 2, true, "2016-01-01"},
		{"a narrow boundary", []say{{"a", "2012-01-01", "observer", "A3"}, {"b", "2012-06-01", "member", "A3"}}, 2, false, "2012-06-01"},
		{"founder and member at once", []say{{"a", "2012-01-01", "initiator", "A3"}, {"b", "2012-01-01", "member", "A3"}}, 2, false, ""},
		{"one day, better source", []say{{"a", "2012-01-01", "observer", "A1"}, {"b", "2012-01-01", "member", "A4"}}, 1, false, ""},
		{"one day, equals", []say{{"a", "2012-01-01", "observer", "A3"}, {"b", "2012-01-01", "member", "A3"}}, 2, true, ""},
		{"guest is no member", []say{{"a", "2012-01-01", "guest", "A3"}, {"b", "2014-01-01", "member", "A3"}}, 2, false, ""},
		{"back and forth", []say{{"a", "2012-01-01", "member", "A3"}, {"b", "2012-03-01", "suspended", "A3"}, {"c", "2012-06-01", "member", "A3"}}, 3, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			for _, s := range c.said {
				w.doc(s.doc, s.published, s.tier).says("In "+s.doc+" it is "+s.status, corpus.Membership{Country: "RW", Body: "Fjord Forum", Status: s.status, Meeting: corpus.NoRef})
			}
			r := Facts(w.ev, Options{})
			checkLaws(t, w.ev, r)
			if got := count(r, corpus.KindMembership); got != c.rows {
				t.Errorf("%d rows, want %d", got, c.rows)
			}
			review, after := false, ""
			for _, d := range r.Decisions {
				review = review || d.NeedsReview
			}
			for _, f := range r.Facts {
				if f.Value.(corpus.Membership).Status == "observer" {
					after = f.Extra["to_not_after"]
				}
			}
			if review != c.review || after != c.after {
				t.Errorf("review %v, to_not_after %q; want %v, %q", review, after, c.review, c.after)
			}
		})
	}
}

func TestPledges(t *testing.T) {
	money := func(pledger, amount, currency, date string, q corpus.Qualifier, purpose string) corpus.Pledge {
		return corpus.Pledge{Pledger: pledger, Kind: "monetary", Amount: amount, Currency: currency, Date: date, Qualifier: q, Purpose: purpose, Meeting: corpus.NoRef, PartOf: corpus.NoRef}
	}
	eq := money("NO", "40000000", "NOK", "2015-06-11", "", "fisheries")
	eq.Equivalents = []corpus.Equivalent{{Amount: "5000000", Currency: "USD"}}
	for _, c := range []struct {
		name string
		a, b corpus.Pledge
		want int
	}{
		{"the same again", money("NO", "40000000", "NOK", "2015-06-11", "", "fisheries"), money("NO", "40000000", "NOK", "2015-06", "", "fish"), 1},
		{"rounded", money("NO", "40200000", "NOK", "2015-06-11", "", "fisheries"), money("NO", "40000000", "NOK", "2015", corpus.Approx, "fisheries"), 1},
		{"fewer digits", money("NO", "15200000", "NOK", "2015", corpus.AtLeast, "fisheries"), money("NO", "15000000", "NOK", "2015", corpus.AtLeast, "fisheries"), 1},
		{"one digit is too few", money("NO", "3400000", "NOK", "2015", "", "fisheries"), money("NO", "3000000", "NOK", "2015", "", "fisheries"), 2},
		{"other year", money("NO", "40000000", "NOK", "2015", "", "fisheries"), money("NO", "40000000", "NOK", "2016", "", "fisheries"), 2},
		{"other pledger", money("NO", "40000000", "NOK", "2015", "", "fisheries"), money("DK", "40000000", "NOK", "2015", "", "fisheries"), 2},
		{"other currency", money("NO", "40000000", "NOK", "2015", "", "fisheries"), money("NO", "40000000", "SEK", "2015", "", "fisheries"), 2},
		{"its equivalent", eq, money("NO", "5000000", "USD", "2015-06", corpus.Approx, "fisheries"), 1},
		{"no date, other purpose", money("NO", "40000000", "NOK", "", "", "fisheries"), money("NO", "40000000", "NOK", "", "", "school buildings"), 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			w.doc("a", "2020-01-01", "A3").says("First sentence on money.", c.a)
			w.doc("b", "2020-01-02", "A3").says("Another line about it.", c.b)
			r := Facts(w.ev, Options{})
			checkLaws(t, w.ev, r)
			if got := count(r, corpus.KindPledge); got != c.want {
				t.Errorf("%d pledges, want %d", got, c.want)
			}
		})
	}
}

func TestEquivalentBelongsToItsAmount(t *testing.T) {
	r := Facts(river().ev, Options{})
	for _, f := range r.Facts {
		if v, ok := f.Value.(corpus.Pledge); ok && (v.Amount != "40000000" || v.Currency != "NOK" || len(v.Equivalents) != 1) {
			t.Errorf("pledge is %s %s with equivalents %v", v.Amount, v.Currency, v.Equivalents)
		}
	}
}

func TestOfficesAtTheirTimes(t *testing.T) {
	w := &world{}
	occ := func(person, office, rank, status, asOf string) corpus.Occupancy {
		return corpus.Occupancy{Person: person, Office: office, Rank: rank, Country: "NO", Status: status, AsOf: asOf, Meeting: corpus.NoRef}
	}
	d := w.doc("a", "2019-05-18", "A4")
	d.says("then-minister Kari Olsen", occ("Kari Olsen", "Foreign Minister", "foreign_minister", "then", "2004-08"))
	d.says("former minister Per Hansen", occ("Per Hansen", "Foreign Minister", "foreign_minister", "former", ""))
	d.says("interim President Kari Olsen", occ("Kari Olsen", "President", "president", "interim", ""))
	w.doc("b", "2012-11-13", "A3").says("Minister Siri Lund", occ("Siri Lund", "Foreign Minister", "foreign_minister", "", ""))
	w.doc("c", "2015-01-01", "A3").says("Minister Kari Olsen again", occ("Kari Olsen", "Foreign Minister", "foreign_minister", "", ""))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	want := map[string]bool{"Kari Olsen|Foreign Minister|2004-08|2004-08": true, "Kari Olsen|interim President|2019-05-18|2019-05-18": true,
		"Siri Lund|Foreign Minister|2012-11-13|2012-11-13": true, "Kari Olsen|Foreign Minister|2015-01-01|2015-01-01": true, "Per Hansen|Foreign Minister||": true}
	for _, f := range r.Facts {
		v := f.Value.(corpus.Occupancy)
		k := v.Person + "|" + v.Office + "|" + f.Extra["first_observed"] + "|" + f.Extra["last_observed"]
		if !want[k] {
			t.Errorf("surplus row %s", k)
		}
		delete(want, k)
	}
	for k := range want {
		t.Errorf("missing row %s", k)
	}
}

func TestRepresentativeStandsForTheAbsent(t *testing.T) {
	w := &world{}
	s := "Fjord Forum"
	a, b := w.doc("a", "2004-08-28", "A1"), w.doc("b", "2010-01-01", "A3")
	a.says("The forum met on 28 August 2004.", meet(0, s, 1, fm, "2004-08-28", "Oslo", "NO", "held"))
	b.says("The first meeting was in 2004.", meet(0, s, 1, fm, "2004", "", "", "held"))
	b.says("Foreign ministers of Norway and Rwanda came.", corpus.Participation{Meeting: 0, Country: "RW", Office: "foreign minister", Rank: "foreign_minister", Role: "participant", Attendance: "attended"})
	a.says("The ambassador of Rwanda came for the minister.", corpus.Participation{Meeting: 0, Country: "RW", Office: "Ambassador", Rank: "ambassador", Role: "representative", OnBehalfOf: "Foreign Minister of Rwanda", Attendance: "attended"})
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	for _, f := range r.Facts {
		if v, ok := f.Value.(corpus.Participation); ok && (v.Rank != "ambassador" || v.Role != "representative") {
			t.Errorf("row is %+v", v)
		}
	}
	if n := count(r, corpus.KindParticipation); n != 1 {
		t.Errorf("%d rows, want 1", n)
	}
}

func TestIntentionIsNoAgreement(t *testing.T) {
	w := &world{}
	d := w.doc("a", "2019-05-18", "A4")
	treaty := func(with, date, modality string) corpus.Agreement {
		return corpus.Agreement{Title: "bilateral investment agreement", Kind: "bilateral_investment_agreement", Date: date, Parties: []string{"NO", with}, Modality: modality, Meeting: corpus.NoRef}
	}
	d.says("Signed with Rwanda in 2008.", treaty("RW", "2008", "signed"))
	d.says("Intends to sign with Uganda.", treaty("UG", "", "intended"))
	d.says("Intends to sign with Kenya.", treaty("KE", "", "intended"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	if n := count(r, corpus.KindAgreement); n != 3 {
		t.Errorf("%d agreements, want 3", n)
	}
}

func TestNobodyIsPresidentOfTwoCountries(t *testing.T) {
	w := &world{}
	occ := func(land string) corpus.Occupancy {
		return corpus.Occupancy{Person: "Kari Olsen", Office: "President", Rank: "president", Country: land, Meeting: corpus.NoRef}
	}
	w.doc("a", "2020-01-01", "A3").says("President Kari Olsen of Norway", occ("NO"))
	w.doc("b", "2020-02-01", "A3").says("The Norwegian head of state Kari Olsen", occ("NO"))
	w.doc("c", "2020-03-01", "A3").says("President Kari Olsen met Rwanda's minister", occ("RW"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	if n := count(r, corpus.KindOccupancy); n != 1 {
		t.Fatalf("%d rows, want 1", n)
	}
	if v := r.Facts[0].Value.(corpus.Occupancy); v.Country != "NO" {
		t.Errorf("country is %s", v.Country)
	}
}

func TestTownAndCountryGoTogether(t *testing.T) {
	w := &world{}
	s := "Fjord Forum"
	w.doc("a", "2023-04-01", "A1").says("The third summit will be in Oslo on 24 May.", meet(0, s, 3, corpus.LevelLeaders, "2023-05-24", "Oslo", "NO", "planned"))
	w.doc("b", "2023-04-02", "A1").says("A summit in Oslo on 24 May, the third.", meet(0, s, 3, corpus.LevelLeaders, "2023-05-24", "Oslo", "NO", "planned"))
	w.doc("c", "2023-05-16", "A1").says("The third summit will be in Kigali on 20 May instead.", meet(0, s, 3, corpus.LevelLeaders, "2023-05-20", "Kigali", "RW", "planned"))
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	v := r.Facts[0].Value.(corpus.Meeting)
	if len(r.Facts) != 1 || v.Date != "2023-05-20" || v.City != "Kigali" || v.Country != "RW" {
		t.Errorf("%d rows: %s %s %s", len(r.Facts), v.Date, v.City, v.Country)
	}
}

func TestAnniversaries(t *testing.T) {
	for _, c := range []struct {
		name, object string
		review       bool
	}{{"consistent", "20th anniversary", false}, {"in words", "twentieth anniversary", false}, {"off by five", "25th anniversary", true}} {
		t.Run(c.name, func(t *testing.T) {
			w := &world{}
			w.doc("a", "2024-05-01", "A3").says("This year marks an anniversary.", corpus.Statement{Subject: "Fjord Forum", Predicate: "anniversary", Object: c.object, Meeting: corpus.NoRef})
			b := w.doc("b", "2005-05-01", "A3")
			b.says("The first meeting took place in 2004.", meet(0, "Fjord Forum", 1, fm, "2004-08-28", "Oslo", "NO", "held"))
			b.says("The forum was launched in 2004.", corpus.Statement{Subject: "Fjord Forum", Predicate: "launched", Object: "2004", Meeting: corpus.NoRef})
			r := Facts(w.ev, Options{})
			checkLaws(t, w.ev, r)
			seen := false
			for _, d := range r.Decisions {
				if d.Predicate == "anniversary" {
					seen = true
					if d.NeedsReview != c.review {
						t.Errorf("needs review %v: %s", d.NeedsReview, d.Reason)
					}
				}
				if d.Predicate == "launched" && d.Decision != "2004-08-28" {
					t.Errorf("launched %s", d.Decision)
				}
			}
			if !seen {
				t.Error("no decision on the anniversary")
			}
		})
	}
}

func TestPersonStandsForTheCountryOfMostDocuments(t *testing.T) {
	w := &world{}
	part := func(land string) corpus.Participation {
		return corpus.Participation{Meeting: 0, Country: land, Person: "Kari Olsen", Office: "minister", Rank: "minister", Role: "participant", Attendance: "attended"}
	}
	for i, land := range []string{"NO", "NO", "TN"} {
		d := w.doc(fmt.Sprint("d", i), "2020-01-01", "A3")
		d.says(fmt.Sprint("The forum was held, says ", i), meet(0, "Fjord Forum", i+1, fm, fmt.Sprint(2001+i), "", "", "held"))
		d.says(fmt.Sprint("Minister Olsen came, says ", i), part(land))
	}
	r := Facts(w.ev, Options{})
	checkLaws(t, w.ev, r)
	for _, f := range r.Facts {
		if v, ok := f.Value.(corpus.Participation); ok && v.Country != "NO" {
			t.Errorf("country is %s", v.Country)
		}
	}
}

func TestCitingIsOneVoice(t *testing.T) {
	w := &world{}
	m := corpus.Membership{Country: "RW", Body: "Fjord Forum", Status: "observer", Meeting: corpus.NoRef}
	w.doc("a", "2015-01-01", "A2").says("Rwanda observes the forum, the Fjord Ministry said.", m)
	w.doc("b", "2015-01-02", "A2").says("According to the ministry, Kigali has the place of an observer.", m)
	w.doc("c", "2015-01-03", "A1").says("We welcomed the observer Rwanda at our table again.", m)
	w.doc("d", "2015-01-04", "A3").says("Delegates from Kigali sit there without a vote.", m)
	for i := range w.ev[:2] {
		w.ev[i].AttributedTo = "Fjord Ministry"
	}
	w.ev[2].Publisher = "Fjord Ministry"
	if n := Facts(w.ev, Options{}).Facts[0].IndependentSources; n != 2 {
		t.Errorf("%d independent sources, want 2: the ministry with those who cite it, and the fourth", n)
	}
}
