package corpus

import "sort"

// Span is a half-open range of bytes [Start, End) of Article.Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty tells whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains tells whether o lies inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether the two share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Gap is the number of bytes between the two, 0 when they touch or overlap.
func (s Span) Gap(o Span) int {
	switch {
	case s.End <= o.Start:
		return o.Start - s.End
	case o.End <= s.Start:
		return s.Start - o.End
	}
	return 0
}

// Role is what a block of a document is.
type Role string

// The roles of blocks. Furniture never gets into Article.Text.
const (
	RoleTitle      Role = "title"
	RoleStandfirst Role = "standfirst"
	RoleByline     Role = "byline"
	RoleStamp      Role = "stamp" // a printed publication date, a dateline of its own
	RoleHeading    Role = "heading"
	RoleBody       Role = "body" // paragraphs and list items
	RoleCaption    Role = "caption"
	RoleAbout      Role = "about"     // notes on the author or the company
	RoleReference  Role = "reference" // footnotes and lists of sources
	RoleFurniture  Role = "furniture" // what is not the article: navigation, counters, licences
)

// Block is a paragraph, heading, list item or the like.
type Block struct {
	Role Role
	// Span lies in Article.Text; the blocks of Article.Blocks tile it. For
	// Article.Furniture it is empty.
	Span
	// Source is the range in the document decoded to UTF-8 that the block was
	// made from.
	Source Span
	// List tells that the block is a list item.
	List bool
	// Text is kept for furniture only, which has no place in Article.Text.
	Text string
	// Why names the rule that gave the role.
	Why string
}

// Sentence is a sentence inside one block.
type Sentence struct {
	Span
	Block int // index into Article.Blocks
	// Tokens are Article.Tokens[First:Last].
	First, Last int
}

// TokenClass is the shape of a token.
type TokenClass uint8

// The classes of tokens.
const (
	Word   TokenClass = iota // letters, with inner apostrophes, hyphens and dots (U.S., Al-Thani)
	Number                   // digits, with inner separators: 1,000.5
	Punct                    // one rune of anything else
)

// Token is a word, a number or one rune of punctuation.
type Token struct {
	Span
	Class TokenClass
	// Upper: the first letter is upper case. Caps: all letters are, and there are two or more.
	Upper, Caps bool
	// Lex is what the word lists know of a word, as bits; package lang says what they mean.
	Lex uint32
	// Sentence is the index of the sentence it stands in.
	Sentence int
}

// Published is an article's publication date and where it was read.
type Published struct {
	Date  string // EDTF; XXXX-08-28 when the year is missing; "" when unknown
	Time  string // 14:37
	Basis Basis
	Rule  string // stamp, dateline, json-ld, meta, url, argument ...
	Span  Span   // in the text; empty when read from metadata
}

// MetaDate is a date that the page's metadata declares.
type MetaDate struct {
	Source string // json-ld, article:published_time, time, url
	Value  string // as written
}

// Tagger gives part-of-speech tags (Penn Treebank) for the words of one sentence.
// It is safe for concurrent use and returns one tag a word, or nil when it could not tell.
type Tagger interface{ Tag(words []string) []string }

// Article is a document's own text. It is made once and then only read; every
// finder and extractor gets the same one.
type Article struct {
	Source    string // Ref.Name
	URL       string
	Title     string
	TitleSpan Span // empty when the title comes from metadata alone
	Authors   []string
	Publisher string
	Language  string // ISO 639-1
	MetaDates []MetaDate
	RefDate   string // a date given by the user
	Published Published
	Tier      Tier

	Text      string
	Blocks    []Block
	Furniture []Block

	Sentences []Sentence
	Tokens    []Token
	// Mentions are sorted by Start, longer first, as left by the finders that
	// have run so far.
	Mentions []Mention

	// Tagger is nil when tags are switched off.
	Tagger Tagger
}

// Quote is the text at s.
func (a *Article) Quote(s Span) string { return a.Text[s.Start:s.End] }

// SentenceAt is the index of the sentence that holds the byte at off, or of
// the last one that starts before it; -1 when there is none.
func (a *Article) SentenceAt(off int) int {
	return sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Start > off }) - 1
}

// TokenAt is the index of the first token that ends after off.
func (a *Article) TokenAt(off int) int {
	return sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].End > off })
}

// TokensIn is the range [first, last) of the tokens that lie inside s.
func (a *Article) TokensIn(s Span) (first, last int) {
	first = sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].Start >= s.Start })
	last = first
	for last < len(a.Tokens) && a.Tokens[last].End <= s.End {
		last++
	}
	return first, last
}

// Word is the text of token i.
func (a *Article) Word(i int) string { return a.Text[a.Tokens[i].Start:a.Tokens[i].End] }

// MentionsIn are the mentions that start inside s.
func (a *Article) MentionsIn(s Span) []Mention {
	lo := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= s.Start })
	hi := lo
	for hi < len(a.Mentions) && a.Mentions[hi].Start < s.End {
		hi++
	}
	return a.Mentions[lo:hi]
}

// BlockOf is the block that sentence i stands in.
func (a *Article) BlockOf(i int) Block { return a.Blocks[a.Sentences[i].Block] }
