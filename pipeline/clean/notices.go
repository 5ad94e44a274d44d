package clean

import (
	"strings"

	"rapporteur/corpus"
)

// legalNotice tells blocks that speak of rights and terms. In an article's sentences such
// words are news, so the caller asks only where notices stand.
func legalNotice(s string) bool {
	low := strings.ToLower(s)
	for _, p := range words.legal {
		if strings.Contains(low, p) {
			return true
		}
	}
	return false
}

// aboutSite tells blocks that speak of the site, of who pays for it and under what terms it has its texts:
// they name bodies and laws and are no article. One such phrase may be news, two are not.
func aboutSite(s string) bool {
	low := strings.ToLower(s[:cutAt(s, 2000)])
	found := 0
	for _, p := range words.site {
		if strings.Contains(low, p) {
			found++
		}
	}
	return found >= 2
}

// maxPlain is how many blocks without a notice's words may stand between two notices.
const maxPlain = 2

// noticesFrom is the block with which the notices at the end of a page begin, n when there are none. The
// run goes up from block n-1 over notices of rights and words about the site, and holds at least
// one of the former.
func noticesFrom(n int, at func(i int) (s string, role corpus.Role)) int {
	from, plain, legal := n, 0, false
	for i := n - 1; i > 0 && plain <= maxPlain; i-- {
		s, role := at(i)
		switch {
		case legalNotice(s):
			from, plain, legal = i, 0, true
		case role == corpus.RoleFurniture:
		case role == corpus.RoleReference, role == corpus.RoleTitle:
			plain = maxPlain + 1
		case aboutSite(s):
			from, plain = i, 0
		default:
			plain++
		}
	}
	if !legal {
		return n
	}
	return from
}
