package clean

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"

	"rapporteur/corpus"
)

func TestDecode(t *testing.T) {
	cyr, _ := charmap.Windows1251.NewEncoder().String("Министры пяти стран встретились в столице и обсудили план на следующий год")
	jis, _ := japanese.ShiftJIS.NewEncoder().String("五か国の大臣が首都で会談し、来年の計画について話し合った。")
	for _, tt := range []struct {
		name, in, charset, want string
		issue                   bool
	}{
		{"utf-8", "Zürich – déjà", "", "Zürich – déjà", false},
		{"label lies, valid utf-8", "Zürich", "iso-8859-1", "Zürich", false},
		{"bom", "\xef\xbb\xbfabc", "", "abc", false},
		{"utf-16le bom", "\xff\xfea\x00\xe9\x00", "", "aé", false},
		{"utf-16be bom", "\xfe\xff\x00a\x00\xe9", "", "aé", false},
		{"utf-16le without bom", "a\x00b\x00c\x00d\x00e\x00f\x00g\x00h\x00i\x00", "", "abcdefghi", false},
		{"header", "Z\xfcrich", "windows-1252", "Zürich", false},
		{"header lies utf-8, meta tells", "<meta charset='iso-8859-15'>\xa4", "utf-8", "<meta charset='iso-8859-15'>€", false},
		{"guess cyrillic", cyr, "", "Министры пяти стран встретились в столице и обсудили план на следующий год", false},
		{"header japanese", jis, "shift_jis", "五か国の大臣が首都で会談し、来年の計画について話し合った。", false},
		{"one bad byte in utf-8", "Zürich, Genève, Köln, Málaga: \xff", "", "Zürich, Genève, Köln, Málaga: \uFFFD", true},
		{"nul", "some words here and there\x00are bound to be read", "", "some words here and there are bound to be read", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, issues, err := decode(&corpus.Document{Bytes: []byte(tt.in), Charset: tt.charset})
			if err != nil || got != tt.want || (len(issues) > 0) != tt.issue {
				t.Errorf("decode gives %q, issues %v, error %v; want %q, issues: %v", got, issues, err, tt.want, tt.issue)
			}
		})
	}
}
