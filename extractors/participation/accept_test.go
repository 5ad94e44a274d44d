package participation_test

import (
	"testing"

	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/participation"
)

func TestAccept(t *testing.T) { extractortest.AcceptRelating(t, participation.Extractor{}) }

func TestHostile(*testing.T) { extractortest.HostileRelating(participation.Extractor{}) }

func FuzzExtract(f *testing.F) { extractortest.FuzzRelating(f, participation.Extractor{}) }
