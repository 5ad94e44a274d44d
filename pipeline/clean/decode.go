package clean

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"rapporteur/corpus"
)

// metaWindow is how far a charset declaration is looked for; real pages put it
// behind kilobytes of scripts.
const metaWindow = 64 << 10

// decode turns a document's bytes into valid UTF-8 without NULs. The order is BOM,
// validity of the whole document as UTF-8, header, meta, guess: labels lie more
// often than several kilobytes are UTF-8 by chance.
func decode(doc *corpus.Document) (string, []corpus.Issue, error) {
	b := doc.Bytes
	if name := binaryKind(b); name != "" {
		return "", nil, corpus.Problemf("not-text", "decoding %s: the bytes are %s", doc.Ref.Name, name)
	}
	var issues []corpus.Issue
	text, how := decodeBytes(b, doc.Charset)
	if how != "" {
		issues = append(issues, issue(doc, "bad-encoding", how))
	}
	nul, control := countControls(text)
	if n := len(text); n > 0 && (nul+control)*20 > n {
		return "", nil, corpus.Problemf("not-text", "decoding %s: %d of %d characters are control characters", doc.Ref.Name, nul+control, n)
	}
	if nul > 0 {
		// One byte for one byte, so that offsets stay.
		text = strings.ReplaceAll(text, "\x00", " ")
		issues = append(issues, issue(doc, "bad-encoding", "NUL characters were read as spaces"))
	}
	return text, issues, nil
}

// decodeBytes gives b as valid UTF-8 and says what was wrong with it, "" for nothing.
func decodeBytes(b []byte, charset string) (text, problem string) {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		b = b[3:]
		if utf8.Valid(b) {
			return string(b), ""
		}
		return repair(b)
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return transform(b[2:], unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM))
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return transform(b[2:], unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM))
	}
	if e := utf16Shape(b); e != nil {
		return transform(b, e)
	}
	if utf8.Valid(b) {
		if hasShiftedEscape(b) {
			if e, _ := htmlindex.Get("iso-2022-jp"); e != nil {
				return transform(b, e)
			}
		}
		return string(b), ""
	}
	if good, bad := utf8Shares(b); good >= 2*bad || bad <= 2 && good >= bad {
		return repair(b)
	}
	for _, label := range []string{charset, metaCharset(b)} {
		if e := lookup(label); e != nil {
			return transform(b, e)
		}
	}
	head := b
	if len(head) > metaWindow {
		head = head[:metaWindow]
	}
	if e := lookup(guessCharset(head)); e != nil {
		return transform(b, e)
	}
	text, _ = transform(b, lookup("windows-1252"))
	return text, "no character set explains the bytes; read as windows-1252"
}

// guessCharset is the likeliest character set. The detector's own best answer depends on which of its
// goroutines ends first, so ties are broken here, by name.
func guessCharset(b []byte) string {
	all, err := chardet.NewTextDetector().DetectAll(b)
	if err != nil {
		return ""
	}
	best, confidence := "", 19
	for _, r := range all {
		if r.Confidence > confidence || r.Confidence == confidence && best != "" && r.Charset < best {
			best, confidence = r.Charset, r.Confidence
		}
	}
	return best
}

// lookup finds the encoding of a label. UTF-8 is no answer: it was ruled out before.
func lookup(label string) encoding.Encoding {
	label = strings.Trim(strings.ToLower(strings.TrimSpace(label)), `"'`)
	if label == "" {
		return nil
	}
	e, err := htmlindex.Get(label)
	if err != nil {
		return nil
	}
	if name, _ := htmlindex.Name(e); name == "utf-8" || name == "replacement" {
		return nil
	}
	return e
}

func transform(b []byte, e encoding.Encoding) (text, problem string) {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil || !utf8.Valid(out) {
		out = bytes.ToValidUTF8(out, []byte("\uFFFD"))
		problem = "some bytes do not fit the character set"
	}
	return string(out), problem
}

// repair keeps what is UTF-8 and marks each run of bad bytes.
func repair(b []byte) (text, problem string) {
	return string(bytes.ToValidUTF8(b, []byte("\uFFFD"))), "some bytes are not UTF-8; replaced by U+FFFD"
}

// utf8Shares counts the well-formed sequences of several bytes and the stray bytes.
func utf8Shares(b []byte) (good, bad int) {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good, bad
}

// utf16Shape recognizes UTF-16 without a mark: in European text every second byte is zero.
func utf16Shape(b []byte) encoding.Encoding {
	head := b
	if len(head) > 4096 {
		head = head[:4096]
	}
	if len(head) < 16 {
		return nil
	}
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case zero[1]*10 > half*7 && zero[0]*20 < half:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zero[0]*10 > half*7 && zero[1]*20 < half:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// hasShiftedEscape tells whether the ASCII bytes shift into Japanese sets (ISO-2022-JP).
func hasShiftedEscape(b []byte) bool {
	return bytes.Contains(b, []byte("\x1b$B")) || bytes.Contains(b, []byte("\x1b$@"))
}

// metaCharset is the character set declared in a tag or XML declaration near the start.
func metaCharset(b []byte) string {
	if len(b) > metaWindow {
		b = b[:metaWindow]
	}
	low := bytes.ToLower(b)
	for _, word := range []string{"charset", "encoding"} {
		for at := bytes.Index(low, []byte(word)); at >= 0; {
			at += len(word)
			if label := labelAt(low[at:]); lookup(label) != nil {
				return label
			}
			i := bytes.Index(low[at:], []byte(word))
			if i < 0 {
				break
			}
			at += i
		}
	}
	return ""
}

// labelAt reads ="label" at the start of b.
func labelAt(b []byte) string {
	b = bytes.TrimLeft(b, " \t\r\n")
	if len(b) == 0 || b[0] != '=' {
		return ""
	}
	b = bytes.TrimLeft(b[1:], " \t\r\n\"'")
	n := 0
	for n < len(b) && n < 40 && (b[n] == '-' || b[n] == '_' || b[n] == ':' || b[n] >= '0' && b[n] <= '9' || b[n] >= 'a' && b[n] <= 'z') {
		n++
	}
	return string(b[:n])
}

// magic are first bytes of formats that are no text.
var magic = []struct{ prefix, name string }{
	{"%PDF-", "a PDF file"}, {"PK\x03\x04", "a zip archive"}, {"\x1f\x8b", "gzip data"}, {"\x89PNG", "a PNG image"},
	{"\xff\xd8\xff", "a JPEG image"}, {"GIF8", "a GIF image"}, {"\xd0\xcf\x11\xe0", "an OLE file"}, {"\x7fELF", "a program"},
	{"BZh9", "bzip2 data"}, {"\x28\xb5\x2f\xfd", "zstd data"}, {"7z\xbc\xaf", "a 7z archive"}, {"SQLite format 3\x00", "a database"},
	{"RIFF", "a RIFF file"}, {"OggS", "an Ogg file"}, {"ID3", "an MP3 file"},
}

func binaryKind(b []byte) string {
	for _, m := range magic {
		if bytes.HasPrefix(b, []byte(m.prefix)) && !utf8.Valid(b[:min(len(b), 512)]) {
			return m.name
		}
	}
	if bytes.HasPrefix(b, []byte("%PDF-")) {
		return "a PDF file"
	}
	return ""
}

func countControls(s string) (nul, control int) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == 0:
			nul++
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v', c == 0x7f:
			control++
		}
	}
	return nul, control
}
