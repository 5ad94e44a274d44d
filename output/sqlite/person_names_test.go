package sqlite

import "testing"

// TestPersonNames: every other spelling of a person has its reason in the database.
func TestPersonNames(t *testing.T) {
	path := world(t, records(t, 2)...)
	if n := count1(t, path, "SELECT count(*) FROM v_person_name WHERE name = 'Ana Péréz' AND spelling = 'A. Péréz' AND why = 'an initial'"); n != 1 {
		t.Errorf("%d rows say why A. Péréz is Ana Péréz", n)
	}
}
