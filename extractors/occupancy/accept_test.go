package occupancy_test

import (
	"testing"

	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/occupancy"
)

func TestAccept(t *testing.T) { extractortest.AcceptRelating(t, occupancy.Extractor{}) }

func TestHostile(*testing.T) { extractortest.HostileRelating(occupancy.Extractor{}) }

func FuzzExtract(f *testing.F) { extractortest.FuzzRelating(f, occupancy.Extractor{}) }
