package lang

import "strings"

// FiscalYear gives the month in which the government's fiscal year of a country
// begins. shift is -1 where the year is named after the calendar year it ends in.
func FiscalYear(country string) (month, shift int, ok bool) {
	switch country {
	case "JP", "IN", "CA", "SG", "HK", "NZ":
		return 4, 0, true
	case "GB", "ZA":
		return 4, 0, true
	case "US":
		return 10, -1, true
	case "AU", "PK", "BD", "EG":
		return 7, -1, true
	}
	return 0, 0, false
}

// CountryOfHost is the country that the host of an address belongs to by its
// last label, "" when it has none. Hosts under .gov and .mil are of the United States.
func CountryOfHost(url string) string {
	host := url
	if _, rest, ok := strings.Cut(host, "://"); ok {
		host = rest
	}
	if i := strings.IndexAny(host, "/:?#"); i >= 0 {
		host = host[:i]
	}
	label := host[strings.LastIndexByte(host, '.')+1:]
	switch {
	case host == label:
		return ""
	case label == "gov" || label == "mil":
		return "US"
	case label == "uk":
		return "GB"
	case len(label) != 2 || genericLabels[label]:
		return ""
	}
	return strings.ToUpper(label)
}

// genericLabels are country labels that are sold to everybody.
var genericLabels = map[string]bool{"eu": true, "io": true, "co": true, "tv": true, "me": true, "ai": true, "ly": true, "fm": true, "cc": true, "ws": true, "to": true, "su": true}
