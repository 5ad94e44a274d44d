package lang

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"flag"
	"os"
	"sort"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write names/table.bin anew")

// TestNameTable holds the table against the lists that it is made of.
func TestNameTable(t *testing.T) {
	classes := map[string]NameClass{}
	for file, c := range map[string]NameClass{"names/given.txt": GivenName, "names/family.txt": FamilyName} {
		for _, w := range listed(t, file) {
			if w != strings.ToLower(w) {
				t.Errorf("%s: %q has a capital", file, w)
			}
			classes[w] |= c
		}
	}
	table := tableOf(classes)
	if *update {
		if err := os.WriteFile("names/table.bin", table, 0o644); err != nil {
			t.Fatal(err)
		}
		return // the new table is embedded at the next build
	}
	if stored, err := os.ReadFile("names/table.bin"); err != nil || !bytes.Equal(stored, table) {
		t.Fatalf("names/table.bin is not made of the lists (%v); run go test ./extractors/lang -run TestNameTable -update", err)
	}
	wrong := 0
	for w, c := range classes {
		if NameClassOf(w)&c != c {
			t.Errorf("%q is %v, want %v", w, NameClassOf(w), c)
		}
		if !strings.Contains(w, "-") && NameClassOf(w+"qzx") != 0 {
			wrong++
		}
	}
	if wrong > len(classes)/2000 {
		t.Errorf("%d of %d words that are no names are found", wrong, len(classes))
	}
}

func TestNameClassOf(t *testing.T) {
	for word, want := range map[string]NameClass{"MARIA": GivenName | FamilyName, "Yamamoto": FamilyName, "Nguyễn": FamilyName, "O’Brien": FamilyName,
		"Jean-Quincampoix": NameClassOf("jean"), "conference": 0, "": 0, "-": 0, "\xff": 0} {
		if got := NameClassOf(word); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
}

// tableOf is the table of words, in the order of the alphabet so that it is always the same.
func tableOf(classes map[string]NameClass) []byte {
	words := make([]string, 0, len(classes))
	for w := range classes {
		words = append(words, w)
	}
	sort.Strings(words)
	size := 1
	for size < len(words)*3/2 {
		size *= 2
	}
	slots := make([]uint16, size)
	for _, w := range words {
		h := nameHash(w)
		at := h & uint64(size-1)
		for slots[at] != 0 && slots[at]>>2 != uint16(h>>50) {
			at = (at + 1) & uint64(size-1)
		}
		slots[at] |= uint16(h>>50)<<2 | uint16(classes[w])
	}
	var b []byte
	for _, s := range slots {
		b = binary.LittleEndian.AppendUint16(b, s)
	}
	return b
}

func listed(t *testing.T, file string) (words []string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if !strings.HasPrefix(s.Text(), "#") {
			words = append(words, strings.Fields(s.Text())...)
		}
	}
	return words
}
