package main

import (
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// TestHelp: every command has a line, an example that runs it and, where it prints a
// result that is not JSON anyway, --json.
func TestHelp(t *testing.T) {
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		for _, sub := range c.Commands() {
			walk(sub)
		}
		if !c.HasParent() || c.HasSubCommands() {
			return
		}
		if c.Short == "" || !strings.Contains(c.Example, c.CommandPath()) {
			t.Errorf("%s: help without a line or an example: %q, %q", c.CommandPath(), c.Short, c.Example)
		}
		if c.Flags().Lookup("json") == nil && c.Name() != "extract" {
			t.Errorf("%s has no --json", c.CommandPath())
		}
	}
	walk(newRoot(streams{}))
}
