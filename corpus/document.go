package corpus

import (
	"crypto/sha256"
	"encoding/hex"
)

// Ref is a source's name for something to fetch.
type Ref struct {
	// Name is the path or URL as it is stored and shown. A file found in a
	// folder is named folder/name.
	Name string
	// Locator is what Source.Fetch needs to find it again; "" means Name.
	Locator string
}

// Format is how a document's bytes are written.
type Format string

// The formats that clean reads.
const (
	FormatText     Format = "text"
	FormatMarkdown Format = "markdown"
	FormatHTML     Format = "html"
)

// Document is one fetched item, byte for byte.
type Document struct {
	Ref     Ref
	Bytes   []byte
	Format  Format // as told by the source (name, header) or guessed by clean when ""
	Charset string // as told by the source; "" when it did not say
	URL     string // address of the page when known, for its host and its date
	// RefDate is a publication date given by the user (EDTF day), used where the text prints none.
	RefDate string
	// Raw asks for the text as it is: no furniture is looked for, so that
	// offsets in the article are offsets into the bytes.
	Raw bool
}

// Hash is the SHA-256 of b in lower-case hexadecimal: the name of a snapshot.
func Hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Hash is the SHA-256 of the document's bytes.
func (d *Document) Hash() string { return Hash(d.Bytes) }
