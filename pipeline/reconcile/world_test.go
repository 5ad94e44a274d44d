package reconcile

import (
	"fmt"

	"rapporteur/corpus"
)

// world builds evidence by hand: documents of made-up formats.
type world struct{ ev []corpus.Evidence }

type doc struct {
	w         *world
	hash      string
	published string
	tier      corpus.Tier
}

func (w *world) doc(name, published string, tier corpus.Tier) *doc {
	return &doc{w, corpus.Hash([]byte(name)), published, tier}
}

// says adds a claim; the quote is its evidence.
func (d *doc) says(quote string, v corpus.Value) string {
	c := corpus.Claim{Value: v, Quote: quote, Tier: d.tier, AsOf: d.published, Basis: corpus.Stated, Evidence: corpus.Span{End: len(quote)}}
	c.ID = corpus.Hash([]byte(d.hash + quote + string(corpus.KindOf(v)) + v.Key() + fmt.Sprint(len(d.w.ev))))[:24]
	d.w.ev = append(d.w.ev, corpus.Evidence{Claim: c, Document: d.hash, Published: d.published, Undated: d.published == "", DocTier: d.tier, Primary: corpus.NoRef})
	return c.ID
}

func meet(local int, series string, ordinal int, level corpus.Level, date, city, country, modality string) corpus.Meeting {
	return corpus.Meeting{Local: local, Series: series, Ordinal: ordinal, Level: level, Date: date, City: city, Country: country, Modality: modality, Parent: corpus.NoRef}
}

// river is a small world with every kind of claim: a dialogue of lakes and rivers.
func river() *world {
	w := &world{}
	a := w.doc("ministry", "2015-06-12", corpus.TierActor)
	b := w.doc("news", "2015-06-13", corpus.TierNews)
	c := w.doc("mirror", "", corpus.TierMirror)
	a.says("The third Lake Region plus Norland Dialogue was held in Bergen on 11 June 2015.", meet(0, "Lake Region plus Norland Dialogue", 3, corpus.LevelForeignMinisters, "2015-06-11", "Bergen", "NO", "held"))
	b.says("Ministers of the Lake Region + Norland format met in Norway in June.", meet(4, "Lake Region + Norland", 0, corpus.LevelMinisters, "2015-06", "", "NO", "held"))
	c.says("The 3rd meeting took place in 2015.", meet(1, "Lake Region and Norland", 3, "", "2015", "", "", "held"))
	b.says("The fourth meeting is to be held in 2016 in Kampala.", meet(5, "Lake Region + Norland", 4, corpus.LevelForeignMinisters, "2016", "Kampala", "UG", "planned"))
	a.says("Foreign Minister Kari Olsen chaired the meeting.", corpus.Participation{Meeting: 0, Country: "NO", Person: "Kari Olsen", Office: "Foreign Minister", Rank: "foreign_minister", Role: "chair", Attendance: "attended"})
	b.says("Norway's minister took part.", corpus.Participation{Meeting: 4, Country: "NO", Office: "minister", Rank: "minister", Role: "participant", Attendance: "attended"})
	a.says("Foreign Minister Kari Olsen", corpus.Occupancy{Person: "Kari Olsen", Office: "Foreign Minister", Rank: "foreign_minister", Country: "NO", Status: "current", Meeting: 0})
	b.says("OLSEN Kari, the minister", corpus.Occupancy{Person: "OLSEN Kari", Office: "Foreign Minister", Rank: "foreign_minister", Country: "NO", Meeting: corpus.NoRef})
	b.says("Rwanda is an observer of the format.", corpus.Membership{Country: "RW", Body: "Lake Region + Norland", Status: "observer", Meeting: corpus.NoRef})
	c.says("Rwanda is an observer of the format.", corpus.Membership{Country: "RW", Body: "Lake Region and Norland", Status: "observer", Meeting: corpus.NoRef})
	a.says("Norway pledged 40 million kroner (about USD 5 million) for fisheries.", corpus.Pledge{Local: 0, Pledger: "NO", Kind: "monetary", Amount: "40000000", Currency: "NOK", Equivalents: []corpus.Equivalent{{Amount: "5000000", Currency: "USD", Qualifier: corpus.Approx}}, Purpose: "fisheries", Meeting: 0, PartOf: corpus.NoRef})
	b.says("Norway will give about $5 million for fisheries, it said in June 2015.", corpus.Pledge{Local: 0, Pledger: "NO", Kind: "monetary", Amount: "5000000", Currency: "USD", Qualifier: corpus.Approx, Purpose: "fisheries", Date: "2015-06", Meeting: corpus.NoRef, PartOf: corpus.NoRef})
	a.says("A joint statement was adopted.", corpus.Agreement{Title: "joint statement", Kind: "joint_statement", Modality: "adopted", Meeting: 0})
	b.says("They adopted a statement.", corpus.Agreement{Title: "joint statement", Kind: "joint_statement", Modality: "adopted", Meeting: 4})
	b.says("The road cost 7 million dollars.", corpus.Amount{Money: corpus.Money{Amount: "7000000", Currency: "USD"}, Kind: "project_value"})
	b.says("The format was launched in 2010.", corpus.Statement{Subject: "Lake Region + Norland", Predicate: "launched", Object: "2010", Meeting: corpus.NoRef})
	return w
}
