package membership_test

import (
	"testing"

	"rapporteur/extractors/extractortest"
	"rapporteur/extractors/membership"
)

func TestAccept(t *testing.T) { extractortest.AcceptRelating(t, membership.Extractor{}) }

func TestHostile(*testing.T) { extractortest.HostileRelating(membership.Extractor{}) }

func FuzzExtract(f *testing.F) { extractortest.FuzzRelating(f, membership.Extractor{}) }
