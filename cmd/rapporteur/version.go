package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"rapporteur/pipeline"
)

func newVersion(s streams) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "version",
		Short:   "Print the program's version and the recipe it reads documents by",
		Example: "  rapporteur version --json",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			version := "unknown"
			if info, ok := debug.ReadBuildInfo(); ok {
				version = info.Main.Version
			}
			local, err := newLocal(pipeline.ToClaims, "off")
			if err != nil {
				return err
			}
			if asJSON {
				return json.NewEncoder(s.out).Encode(map[string]string{"version": version, "recipe_without_tags": local.Recipe()})
			}
			fmt.Fprintf(s.out, "rapporteur %s\nrecipe without tags: %s\n", version, local.Recipe())
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print it as JSON")
	return c
}
