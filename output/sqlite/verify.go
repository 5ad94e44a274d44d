package sqlite

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"rapporteur/corpus"
	"rapporteur/output"
)

// verifier collects findings.
type verifier struct {
	ctx  context.Context
	d    *DB
	q    querier
	list []output.Finding
}

func (v *verifier) add(check, table, row, column, format string, args ...any) {
	show := func(s string) string { return strings.ToValidUTF8(s, "\uFFFD") } // a damaged value is no text
	v.list = append(v.list, output.Finding{Check: check, Table: show(table), Row: show(row), Column: show(column), Message: show(fmt.Sprintf(format, args...))})
}

// each reads rows for a check; what cannot be read is a finding.
func (v *verifier) each(check, table, query string, do func(values []any), args ...any) {
	if err := eachRow(v.ctx, v.q, query, do, args...); err != nil {
		v.add(check, table, "", "", "cannot be read: %v", err)
	}
}

// Verify proves a published file: that it is whole, that no byte of any table was
// changed since it was published, that every quote is the text at its span, and that
// every value leads to an active claim which says so. No findings is proof. A file that cannot
// be read is a finding; the error is for a check that could not be made at all.
func (d *DB) Verify(ctx context.Context) ([]output.Finding, error) {
	conn, err := d.sql.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("verify %s: %w", d.file, classify(err))
	}
	defer conn.Close()
	v := &verifier{ctx: ctx, d: d, q: conn}
	for _, check := range []func(){v.file, v.digests, v.documents, v.texts, v.claims, v.cells, v.references, v.build} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		check()
	}
	return v.list, ctx.Err()
}

// file lets SQLite look at its own structures, and for logs that do not belong to the file.
func (v *verifier) file() {
	v.each("file", "", "PRAGMA integrity_check(20)", func(row []any) {
		if s := display(row[0]); s != "ok" {
			v.add("file", "", "", "", "%s", s)
		}
	})
	v.each("reference", "", `SELECT "table", "parent", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2`, func(row []any) {
		v.add("reference", display(row[0]), "", "", "%s rows lead to no row of %s", display(row[2]), display(row[1]))
	})
	for _, s := range []string{"-wal", "-journal"} {
		if info, err := os.Stat(v.d.file + s); err == nil && info.Size() > 0 && v.d.unlock == nil {
			v.add("file", "", "", "", "%s lies beside the file: another program wrote to it", v.d.file+s)
		}
	}
}

// documents checks that snapshots are the bytes their hashes name.
func (v *verifier) documents() {
	v.each("snapshot", "snapshot", "SELECT sha256, size, bytes FROM snapshot ORDER BY sha256", func(row []any) {
		hash := display(row[0])
		packed, _ := row[2].([]byte)
		raw, err := unpack(packed, int(number64(row[1])))
		if err != nil {
			v.add("snapshot", "snapshot", hash, "bytes", "%v", err)
		} else if corpus.Hash(raw) != hash {
			v.add("snapshot", "snapshot", hash, "bytes", "the bytes do not have this hash")
		}
	})
	v.each("snapshot", "document", "SELECT document_id, sha256 FROM document ORDER BY document_id", func(row []any) {
		if id := display(row[0]); id != documentID(display(row[1])) {
			v.add("snapshot", "document", id, "document_id", "the id is not the head of the hash")
		}
	})
}

// texts checks that each text has its digest, and that zones, sentences, mentions and
// quotes lie in it.
func (v *verifier) texts() {
	ids, err := texts(v.ctx, v.q, "SELECT document_id FROM text ORDER BY document_id")
	if err != nil {
		v.add("text", "text", "", "", "cannot be read: %v", err)
	}
	for _, id := range ids {
		var text string
		v.each("text", "text", "SELECT text, sha256 FROM text WHERE document_id = ?", func(row []any) {
			text = strings.Clone(display(row[0]))
			if corpus.Hash([]byte(text)) != display(row[1]) {
				v.add("text", "text", id, "text", "the text does not have the hash that is stored with it")
			}
			if !utf8.ValidString(text) {
				v.add("text", "text", id, "text", "not UTF-8")
			}
		}, id)
		v.zones(id, text)
		v.spans(id, text)
	}
}

// zones checks that the blocks kept follow each other through the text, with
// nothing but white space between them.
func (v *verifier) zones(id, text string) {
	end, n := 0, 0
	v.each("zone", "text", "SELECT zones FROM text WHERE document_id = ?", func(row []any) {
		err := eachTuple(display(row[0]), func(t tuple) {
			if t.number(0) == 0 { // thrown away: it has no place in the text
				return
			}
			s := corpus.Span{Start: t.number(2), End: t.number(3)}
			n++
			switch {
			case !whole(s, text):
				v.add("zone", "text", id, "zones", "zone %d: %d:%d is no span of the text", n, s.Start, s.End)
				return
			case s.Start < end:
				v.add("zone", "text", id, "zones", "zone %d begins at %d, inside the zone before", n, s.Start)
			case strings.TrimSpace(text[end:s.Start]) != "":
				v.add("zone", "text", id, "zones", "text from %d to %d is in no zone", end, s.Start)
			}
			end = max(end, s.End)
		})
		if err != nil {
			v.add("zone", "text", id, "zones", "cannot be read: %v", err)
		}
	}, id)
	if end <= len(text) && strings.TrimSpace(text[end:]) != "" {
		v.add("zone", "text", id, "zones", "text from %d on is in no zone", end)
	}
}

// whole tells whether s is a span of text that cuts no rune.
func whole(s corpus.Span, text string) bool {
	return within(s, text) && (s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}

func (v *verifier) spans(id, text string) {
	v.each("text", "text", "SELECT sentences, mentions FROM text WHERE document_id = ?", func(row []any) {
		for i, column := range []string{"sentences", "mentions"} {
			err := eachTuple(display(row[i]), func(t tuple) {
				if s := (corpus.Span{Start: t.number(0), End: t.number(1)}); !whole(s, text) {
					v.add("text", "text", id, column, "%d:%d is no span of the text", s.Start, s.End)
				}
			})
			if err != nil {
				v.add("text", "text", id, column, "cannot be read: %v", err)
			}
		}
	}, id)
	v.each("quote", "claim", "SELECT claim_id, spans FROM claim WHERE document_id = ? ORDER BY claim_id", func(row []any) {
		evidence := 0
		err := eachTuple(display(row[1]), func(t tuple) {
			s := corpus.Span{Start: t.number(2), End: t.number(3)}
			if !whole(s, text) {
				v.add("quote", "claim", display(row[0]), "spans", "%s: %d:%d is no span of the text", t.text(0), s.Start, s.End)
			}
			if t.text(0) == roleEvidence {
				evidence++
			}
		})
		if err != nil {
			v.add("quote", "claim", display(row[0]), "spans", "cannot be read: %v", err)
		} else if evidence != 1 {
			v.add("quote", "claim", display(row[0]), "spans", "has %d sentences as evidence, not one", evidence)
		}
	}, id)
}

// claims checks that claims can be read, and have the ids that follow from what they say.
func (v *verifier) claims() {
	docs, err := readTable(v.ctx, v.q, "SELECT d.document_id, d.sha256, t.text FROM document d JOIN text t ON t.document_id = d.document_id ORDER BY 1")
	if err != nil {
		v.add("claim", "document", "", "", "cannot be read: %v", err)
	}
	for _, doc := range docs.Rows {
		ev, err := readEvidence(v.ctx, v.q, doc[0])
		if err != nil {
			v.add("claim", "claim", "", "", "claims of document %s: %v", doc[0], err)
			continue
		}
		v.rehash(doc[1], doc[2], ev)
	}
}

// rehash works the ids of a document's claims out anew.
func (v *verifier) rehash(hash, text string, ev []corpus.Evidence) {
	a := &corpus.Article{Text: text}
	var claims []corpus.Claim
	for _, e := range ev {
		if !within(e.Claim.Evidence, text) { // told by spans
			continue
		}
		c := e.Claim
		claims = append(claims, c)
	}
	ids := map[string]bool{}
	for _, c := range corpus.IdentifyClaims(hash, a, claims) {
		ids[c.ID] = true
	}
	for _, e := range ev {
		if within(e.Claim.Evidence, text) && !ids[e.ID] {
			v.add("claim", "claim", e.ID, "claim_id", "the id does not follow from what the claim says")
		}
	}
}

// digests compares every table with the digests that were written at publishing.
func (v *verifier) digests() {
	stored := map[string][]chunk{}
	v.each("digest", "build_digest", "SELECT table_name, sha256, sums FROM build_digest ORDER BY table_name, chunk", func(row []any) {
		sums, _ := row[2].([]byte)
		name := display(row[0])
		stored[name] = append(stored[name], chunk{sha256: display(row[1]), sums: bytes.Clone(sums)})
	})
	tables, err := digested(v.ctx, v.q)
	if err != nil {
		v.add("digest", "sqlite_schema", "", "", "cannot be read: %v", err)
	}
	for _, t := range tables {
		v.digest(t, stored[t])
		delete(stored, t)
	}
	for _, t := range sortedKeys(stored) {
		v.add("digest", t, "", "", "the table is gone")
	}
	var sum, want string
	v.each("digest", "build", "SELECT value FROM build WHERE name = 'digest'", func(row []any) { want = display(row[0]) })
	if sum, err = digestOfDigests(v.ctx, v.q); err != nil {
		v.add("digest", "build", "", "", "cannot be read: %v", err)
	} else if sum != want {
		v.add("digest", "build", "digest", "value", "build or build_digest was changed")
	}
}

func (v *verifier) digest(table string, stored []chunk) {
	now, err := digestTable(v.ctx, v.q, table)
	if err != nil {
		v.add("digest", table, "", "", "cannot be read: %v", err)
		return
	}
	if len(stored) == 0 {
		v.add("digest", table, "", "", "has no digest")
		return
	}
	var before, after, keys = []byte(nil), []byte(nil), []string(nil)
	same := len(stored) == len(now)
	for _, c := range stored {
		before = append(before, c.sums...)
	}
	for i, c := range now {
		after, keys = append(after, c.sums...), append(keys, c.keys...)
		same = same && c.sha256 == stored[i].sha256 && bytes.Equal(c.sums, stored[i].sums)
	}
	if same {
		return
	}
	if n := v.changedRows(table, before, after, keys); n == 0 { // only digests differ
		v.add("digest", "build_digest", table, "", "the digest of %s was changed", table)
	}
}

// changedRows names the rows whose sums are not those that were stored. Rows
// before the first and after the last difference are the same; between them,
// rows are known again by their sums.
func (v *verifier) changedRows(table string, before, after []byte, keys []string) int {
	sums := func(b []byte) []string {
		var out []string
		for ; len(b) >= sumSize; b = b[sumSize:] {
			out = append(out, string(b[:sumSize]))
		}
		return out
	}
	old, now := sums(before), sums(after)
	left := map[string]int{}
	for _, s := range old {
		left[s]++
	}
	n := 0
	for i, s := range now {
		if left[s] > 0 {
			left[s]--
			continue
		}
		n++
		v.add("digest", table, keys[i], "", "the row is not as it was published")
	}
	if len(now) < len(old) {
		n++
		v.add("digest", table, "", "", "%d rows are gone", len(old)-len(now))
	}
	return n
}

// build checks that the list of inputs is that of the sources.
func (v *verifier) build() {
	v.each("build", "build_input", `SELECT name, sha256 FROM (SELECT s.name, d.sha256 FROM source s JOIN document d ON d.document_id = s.document_id
		EXCEPT SELECT name, sha256 FROM build_input WHERE kind = 'document') ORDER BY name`, func(row []any) {
		v.add("build", "build_input", "document "+display(row[0]), "", "the source with hash %s is not listed", display(row[1]))
	})
	v.each("build", "build", "SELECT user_version FROM pragma_user_version WHERE CAST(user_version AS TEXT) <> (SELECT value FROM build WHERE name = 'schema')", func([]any) {
		v.add("build", "build", "schema", "value", "the schema's version is not that of the file")
	})
}
