// Package dir is the source of files, folders and standard input.
package dir

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"rapporteur/corpus"
)

// MaxBytes is the largest file that is read; news articles are a thousand times smaller.
const MaxBytes = 10 << 20

// Source lists the files that were named, and those in the folders that were named.
type Source struct {
	// Paths are files, folders and "-" for standard input.
	Paths []string
	// Stdin is read for "-".
	Stdin io.Reader
	// RefDate is given to every document.
	RefDate string
}

// Name says what the source is.
func (s *Source) Name() string { return strings.Join(s.Paths, " ") }

// List yields the named files in the order given and the files of a folder in
// the order of their paths. Symbolic links and hidden files in folders are passed over;
// a file of a kind that is not read is an error of class unsupported.
func (s *Source) List(ctx context.Context) iter.Seq2[corpus.Ref, error] {
	return func(yield func(corpus.Ref, error) bool) {
		for _, p := range s.Paths {
			if p == "-" {
				if !yield(corpus.Ref{Name: "-"}, nil) {
					return
				}
				continue
			}
			if !s.walk(ctx, p, yield) {
				return
			}
		}
	}
}

// walk yields a file, or the files below a folder; false when the caller wants no more.
func (s *Source) walk(ctx context.Context, root string, yield func(corpus.Ref, error) bool) bool {
	info, err := os.Stat(root)
	if err != nil {
		return yield(ref(root), problem(err))
	}
	if !info.IsDir() {
		return yield(ref(root), nil)
	}
	goOn := true
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			goOn = false
			return filepath.SkipAll
		}
		r, perr, skip := judge(root, path, d, err)
		switch {
		case err == nil && d.IsDir() && skip:
			return filepath.SkipDir
		case skip, err == nil && !d.Type().IsRegular():
			return nil
		}
		if goOn = yield(r, perr); !goOn {
			return filepath.SkipAll
		}
		return nil
	})
	if err != nil && goOn {
		return yield(ref(root), problem(err))
	}
	return goOn
}

// judge decides on one entry of a folder: an item, a problem, or nothing (skip).
func judge(root, path string, d fs.DirEntry, err error) (r corpus.Ref, perr error, skip bool) {
	switch {
	case err != nil:
		return ref(path), problem(err), false
	case path != root && strings.HasPrefix(filepath.Base(path), "."):
		return r, nil, true
	}
	if _, ok := FormatOf(path); !ok {
		return ref(path), corpus.Problemf("unsupported", "a file ending in %q is not read from a folder; name it itself to read it as text", filepath.Ext(path)), false
	}
	return ref(path), nil, false
}

func ref(path string) corpus.Ref {
	return corpus.Ref{Name: filepath.ToSlash(filepath.Clean(path)), Locator: path}
}

// FormatOf is the format that a file's name tells; ok is false for names that
// tell of something that is not read.
func FormatOf(name string) (f corpus.Format, ok bool) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".text":
		return corpus.FormatText, true
	case ".md", ".markdown":
		return corpus.FormatMarkdown, true
	case ".html", ".htm", ".xhtml":
		return corpus.FormatHTML, true
	case "":
		return "", true
	}
	return "", false
}

// Fetch reads one file, or standard input for "-".
func (s *Source) Fetch(_ context.Context, r corpus.Ref) (*corpus.Document, error) {
	format, _ := FormatOf(r.Name)
	doc := &corpus.Document{Ref: corpus.Ref{Name: r.Name}, Format: format, RefDate: s.RefDate}
	in := s.Stdin
	if r.Name != "-" {
		// Before it is opened: opening a pipe waits for somebody to write to it.
		if info, err := os.Stat(r.Locator); err == nil && !info.Mode().IsRegular() {
			return nil, corpus.Problemf("unsupported", "%s is no regular file; what comes through a pipe is read with - as the source", r.Name)
		}
		f, err := os.Open(r.Locator)
		if err != nil {
			return nil, problem(err)
		}
		defer f.Close()
		in = f
	}
	b, err := io.ReadAll(io.LimitReader(in, MaxBytes+1))
	if err != nil {
		return nil, problem(err)
	}
	if len(b) > MaxBytes {
		return nil, corpus.Problemf("too-large", "more than %d MB; split it, or check that it is an article", MaxBytes>>20)
	}
	doc.Bytes = b
	return doc, nil
}

// problem gives an error of the file system its class.
func problem(err error) error {
	class := "internal"
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		class = "not-found"
	case errors.Is(err, fs.ErrPermission):
		class = "no-permission"
	}
	return &corpus.Problem{Class: class, Err: err}
}
