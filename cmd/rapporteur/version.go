package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"rapporteur/extractors"
	"rapporteur/pipeline"
)

func newVersion(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the program's version and the recipe it reads documents by",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			version := "unknown"
			if info, ok := debug.ReadBuildInfo(); ok {
				version = info.Main.Version
			}
			local := pipeline.Local{Finders: extractors.Finders(), Extractors: extractors.All()}
			fmt.Fprintf(s.out, "rapporteur %s\nrecipe without tags: %s\n", version, local.Recipe())
			return nil
		},
	}
}
