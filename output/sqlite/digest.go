package sqlite

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"strings"
)

// chunkRows is how many rows of a table share a row of build_digest.
const chunkRows = 4096

// sumSize is how many bytes of a row's SHA-256 are kept.
const sumSize = 8

// chunk is the digest of a stretch of a table's rows.
type chunk struct {
	sha256 string
	sums   []byte
	keys   []string // of the rows, for people; not stored
}

// digested lists what digests cover: every table but those that hold the
// digests, and the schema itself.
func digested(ctx context.Context, q querier) ([]string, error) {
	return texts(ctx, q, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('build', 'build_digest') AND sql NOT LIKE 'CREATE VIRTUAL%'
		UNION ALL SELECT 'sqlite_schema' ORDER BY 1`)
}

// digestTables adds the digests of tables to build_digest.
func digestTables(ctx context.Context, t *txn, tables []string) error {
	for _, table := range tables {
		chunks, err := digestTable(ctx, t, table)
		if err != nil {
			return fmt.Errorf("write digest of %s: %w", table, err)
		}
		for i, c := range chunks {
			if _, err := t.ExecContext(ctx, "INSERT INTO build_digest (table_name, chunk, rows, sha256, sums) VALUES (?, ?, ?, ?, ?)",
				table, i, len(c.sums)/sumSize, c.sha256, c.sums); err != nil {
				return fmt.Errorf("write digest of %s: %w", table, err)
			}
		}
	}
	return nil
}

// writeDigest fills build.digest, which covers build_digest and build.
func writeDigest(ctx context.Context, t *txn) error {
	sum, err := digestOfDigests(ctx, t)
	if err == nil {
		_, err = t.ExecContext(ctx, "INSERT INTO build (name, value) VALUES ('digest', ?)", sum)
	}
	if err != nil {
		return fmt.Errorf("write digest: %w", err)
	}
	return nil
}

// digestOfDigests covers build_digest and every row of build but itself.
func digestOfDigests(ctx context.Context, q querier) (string, error) {
	all := sha256.New()
	for _, query := range []string{"SELECT * FROM build_digest ORDER BY table_name, chunk", "SELECT * FROM build WHERE name <> 'digest' ORDER BY name"} {
		err := eachRow(ctx, q, query, func(values []any) {
			all.Write(rowSum(values))
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(all.Sum(nil)), nil
}

// digestTable works out the digests of a table's rows, in the order of its key.
func digestTable(ctx context.Context, q querier, table string) ([]chunk, error) {
	query, keys, err := tableQuery(ctx, q, table)
	if err != nil {
		return nil, err
	}
	var out []chunk
	var sum hash.Hash
	n := 0
	err = eachRow(ctx, q, query, func(values []any) {
		if n%chunkRows == 0 {
			if sum != nil {
				out[len(out)-1].sha256 = hex.EncodeToString(sum.Sum(nil))
			}
			sum = sha256.New()
			out = append(out, chunk{sums: []byte{}})
		}
		c := &out[len(out)-1]
		row := rowSum(values[keys:])
		sum.Write(row)
		c.sums = append(c.sums, row[:sumSize]...)
		var key []string
		for _, v := range values[:keys] {
			key = append(key, display(v))
		}
		c.keys = append(c.keys, strings.Join(key, " "))
		n++
	})
	if err != nil {
		return nil, err
	}
	if sum == nil { // an empty table has a digest too, so that a row added to it is seen
		sum = sha256.New()
		out = append(out, chunk{sums: []byte{}})
	}
	out[len(out)-1].sha256 = hex.EncodeToString(sum.Sum(nil))
	return out, nil
}

// tableQuery reads a table's key, then its columns, in the order of the key.
func tableQuery(ctx context.Context, q querier, table string) (query string, keys int, err error) {
	if table == "sqlite_schema" {
		return "SELECT type, name, type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", 2, nil
	}
	cols, key, err := shape(ctx, q, table)
	if err != nil {
		return "", 0, err
	}
	k := strings.Join(key, ", ")
	return fmt.Sprintf(`SELECT %s, %s FROM "%s" ORDER BY %s`, k, strings.Join(cols, ", "), table, k), len(key), nil
}

// rowSum is the SHA-256 of a row's values with their types and lengths.
func rowSum(values []any) []byte {
	h := sha256.New()
	var head [9]byte
	put := func(tag byte, n int) {
		head[0] = tag
		binary.BigEndian.PutUint64(head[1:], uint64(n))
		h.Write(head[:])
	}
	for _, v := range values {
		switch v := v.(type) {
		case nil:
			put('n', 0)
		case int64:
			put('i', int(v))
		case string:
			put('t', len(v))
			h.Write([]byte(v))
		case []byte:
			put('b', len(v))
			h.Write(v)
		default: // no column holds anything else; a damaged one may
			s := fmt.Sprint(v)
			put('?', len(s))
			h.Write([]byte(s))
		}
	}
	return h.Sum(nil)
}

func display(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case []byte:
		return string(v)
	}
	return fmt.Sprint(v)
}

// eachRow calls do with the values of each row; they are do's only until it returns.
func eachRow(ctx context.Context, q querier, query string, do func(values []any), args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	cols, err := rows.Columns()
	if err != nil {
		return err
	}
	values, at := make([]any, len(cols)), make([]any, len(cols))
	for i := range values {
		at[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(at...); err != nil {
			return err
		}
		do(values)
	}
	return rows.Err()
}
