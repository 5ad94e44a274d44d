package main

import (
	"fmt"
	"io"
	"os"

	"rapporteur/pipeline"
)

// progress tells how a run is going: one line that is written over on a
// terminal, a line for each failure elsewhere.
type progress struct {
	w            io.Writer
	terminal     bool
	read, failed int
}

func newProgress(w io.Writer) *progress {
	f, ok := w.(*os.File)
	p := &progress{w: w}
	if ok {
		info, err := f.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

// item is called by the one writer for each item.
func (p *progress) item(o pipeline.Outcome) {
	p.read++
	if o.Failed {
		p.failed++
		p.clear()
		for _, is := range o.Issues {
			fmt.Fprintf(p.w, "%s: %s: %s\n", o.Name, is.Class, is.Detail)
		}
	}
	if p.terminal {
		fmt.Fprintf(p.w, "\r\x1b[K%d read, %d failed  %.60s", p.read, p.failed, o.Name)
	}
}

// stage names what is being done now.
func (p *progress) stage(name string) {
	if p.terminal {
		fmt.Fprintf(p.w, "\r\x1b[K%s ...", name)
	}
}

func (p *progress) clear() {
	if p.terminal {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// done takes the line away.
func (p *progress) done() { p.clear() }
