//go:build !unix

package sqlite

import (
	"errors"
	"io/fs"
	"os"
)

// lock takes the file at path for this process alone, until unlock. A process
// that was killed leaves the file, which must then be removed by hand.
func lock(path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return nil, ErrLocked
	}
	if err != nil {
		return nil, err
	}
	return func() { f.Close(); os.Remove(path) }, nil
}
