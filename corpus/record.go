package corpus

import "fmt"

// Issue is what a stage could not do with one document, or noticed in it. It
// is a row in the database, not a line in a log.
type Issue struct {
	Source string `json:"source,omitempty"` // Ref.Name
	Hash   string `json:"sha256,omitempty"`
	Stage  string `json:"stage"` // list, fetch, clean, dates, extract ...
	Class  string `json:"class"` // see IssueClasses
	Detail string `json:"message"`
}

// IssueClasses is the closed list of classes; the names are stable.
var IssueClasses = []string{"not-found", "too-large", "too-deep", "bad-encoding", "not-text", "bad-format", "truncated", "timeout",
	"blocked-address", "blocked-robots", "blocked-scheme", "http-status", "tls", "dns", "duplicate", "unsupported", "worker-crash",
	"internal", "empty", "language", "no-permission", "doubt"}

// Problem is an error with a class: one bad item, not a broken run.
type Problem struct {
	Class string
	Err   error
}

// Error is the class, then what went wrong.
func (p *Problem) Error() string { return p.Class + ": " + p.Err.Error() }

// Unwrap is what went wrong.
func (p *Problem) Unwrap() error { return p.Err }

// Problemf makes a *Problem of the given class.
func Problemf(class, format string, args ...any) *Problem {
	return &Problem{Class: class, Err: fmt.Errorf(format, args...)}
}

// Record is everything that one document came to.
type Record struct {
	Ref     Ref
	Hash    string // SHA-256 of the document's bytes
	Bytes   []byte
	Format  Format
	Charset string // as told by the source
	URL     string
	RefDate string
	Recipe  string
	Article *Article // nil when the document could not be read
	Claims  []Claim
	Issues  []Issue
}
