package lang

import (
	_ "embed"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"
)

// NameClass tells what personal names a word is known as. It comes from long lists of many
// countries, in which many words of other kinds stand too: a hint, where LexGiven is a
// reading.
type NameClass uint8

// The classes, as bits.
const (
	GivenName NameClass = 1 << iota
	FamilyName
)

// nameTable is made of names/given.txt and names/family.txt by TestNameTable with -update: a
// table of 16-bit slots, in each two bits of class below 14 of the word's hash, 0 where none
// is; a word lies at its hash or in the next free slots. One word in some ten thousand that
// is no name meets the hash of one.
//
//go:embed names/table.bin
var nameTable string

// NameClassOf is the class of a word, in any case; of a word with hyphens that is not known as
// a whole, that of its first part.
func NameClassOf(word string) NameClass {
	word = strings.TrimSuffix(word, ".")
	if c := nameClass(nameHash(word)); c != 0 {
		return c
	}
	if first, _, ok := strings.Cut(word, "-"); ok {
		return nameClass(nameHash(first))
	}
	return 0
}

func nameClass(h uint64) NameClass {
	mask := uint64(len(nameTable)/2 - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		slot := binary.LittleEndian.Uint16([]byte(nameTable[2*at : 2*at+2]))
		if slot == 0 {
			return 0
		}
		if slot>>2 == uint16(h>>50) {
			return NameClass(slot & 3)
		}
	}
}

// nameHash is FNV-1a (Fowler, Noll and Vo) over the small letters of a word, mixed once more.
func nameHash(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(word); {
		c, n := rune(word[i]), 1
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
		} else {
			c, n = utf8.DecodeRuneInString(word[i:])
			if c = unicode.ToLower(c); c == '’' {
				c = '\''
			}
		}
		h = (h ^ uint64(c)) * 1099511628211
		i += n
	}
	return h ^ h>>29
}
