package extractors

import (
	"rapporteur/corpus"
	"rapporteur/extractors/agreement"
	"rapporteur/extractors/body"
	"rapporteur/extractors/country"
	"rapporteur/extractors/date"
	"rapporteur/extractors/event"
	"rapporteur/extractors/meeting"
	"rapporteur/extractors/membership"
	"rapporteur/extractors/money"
	"rapporteur/extractors/occupancy"
	"rapporteur/extractors/office"
	"rapporteur/extractors/participation"
	"rapporteur/extractors/person"
	"rapporteur/extractors/pledge"
	"rapporteur/extractors/statement"
)

// Finders are all finders in the order in which they run: each may read what
// those before it found.
func Finders() []Finder {
	return []Finder{country.Finder{}, date.Finder{}, money.Finder{}, body.Finder{}, person.Finder{}, office.Finder{}, event.Finder{}}
}

// All are all extractors. They do not read one another's claims.
func All() []Extractor {
	return []Extractor{meeting.Extractor{}, participation.Extractor{}, occupancy.Extractor{}, membership.Extractor{},
		pledge.Extractor{}, agreement.Extractor{}, statement.Extractor{}}
}

// Published is the publication date of an annotated article, found before any
// finder runs because relative dates are counted from it.
func Published(a *corpus.Article) corpus.Published { return date.Published(a) }
