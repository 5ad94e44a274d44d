package lang

import "strings"

// MonthAbroad is the month that a word names in a language other than English, 0
// when it names none. The word is in lower case. Pages of any language print
// their publication date; only that is read with it.
func MonthAbroad(lower string) int { return monthsAbroad[lower] }

// OfAbroad tells whether a word stands between day and month, or month and year, in
// another language: 28 de marzo de 2016.
func OfAbroad(lower string) bool {
	return lower == "de" || lower == "del" || lower == "d" || lower == "den"
}

// OnAbroad tells whether a word stands between a label and a date in another
// language: veröffentlicht am, publié le.
func OnAbroad(lower string) bool {
	switch lower {
	case "am", "vom", "le", "el", "il", "em", "op", "den", "на":
		return true
	}
	return false
}

// PublicationLabel tells whether a word, in any language, says that the date after
// it is that of publication.
func PublicationLabel(lower string) bool { return publicationLabels[lower] }

var publicationLabels = moneySet(`date dated published posted released issued datum veröffentlicht erstellt stand publié publicado pubblicato gepubliceerd opublikowano
	publicerad опубликовано yayınlanma updated`)

// LabelAbroad tells whether a word of another language is a label of a publication date.
func LabelAbroad(lower string) bool { return labelsAbroad[lower] }

var labelsAbroad = moneySet(`datum vom am den stand uhr um veröffentlicht erstellt aktualisiert publié le à mis jour mise modifié publicado el actualizado a las hrs
	pubblicato il aggiornato alle ore data publicado em atualizado às gepubliceerd op bijgewerkt von montag dienstag mittwoch donnerstag freitag samstag sonntag
	lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
	mo di mi do fr sa so autor por par da`)

// monthsAbroad are the months of German, French, Spanish, Italian, Portuguese,
// Dutch, Polish, Swedish, Russian and Turkish, in the forms that dates use.
var monthsAbroad = func() map[string]int {
	m := map[string]int{}
	for i, words := range []string{
		"januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia января ocak",
		"februar feber février févr fév febrero febbraio fevereiro fev februari lutego февраля şubat",
		"märz mär mrz mars marzo março maart marca марта mart",
		"april avril avr abril abr aprile kwietnia апреля nisan",
		"mai mayo maggio mag maio mei maja maj мая mayıs",
		"juni juin junio giugno giu junho czerwca июня haziran",
		"juli juillet juil julio luglio lug julho lipca июля temmuz",
		"august août agosto ago augustus sierpnia augusti августа ağustos",
		"september septembre septiembre settembre set setembro września сентября eylül",
		"oktober okt octobre octubre ottobre ott outubro out października октября ekim",
		"november novembre noviembre novembro listopada ноября kasım",
		"dezember dez décembre déc diciembre dic dicembre dezembro december grudnia декабря aralık",
	} {
		for _, w := range strings.Fields(words) {
			m[w] = i + 1
		}
	}
	return m
}()
