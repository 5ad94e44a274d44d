package sqlite

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// What a row has many small ones of is kept in it as a JSON array of arrays
// ("tuples"). SQLite's own JSON functions unfold them for whoever asks by SQL
// (schema/0004_lists.sql); where every document or claim is read, eachTuple does
// so a hundred times faster than a general decoder could.

// appendTuple adds one tuple to a list that endList completes. An item is a
// string, an int, or a json.RawMessage; "" is null. Nulls at the end are left out.
func appendTuple(list []byte, items ...any) []byte {
	if len(list) == 0 {
		list = append(list, '[')
	} else {
		list = append(list, ',')
	}
	list = append(list, '[')
	full := len(list)
	for i, x := range items {
		if i > 0 {
			list = append(list, ',')
		}
		switch x := x.(type) {
		case int:
			list = strconv.AppendInt(list, int64(x), 10)
		case json.RawMessage:
			list = append(list, x...)
		case string:
			if x == "" {
				list = append(list, "null"...)
				continue
			}
			list = appendText(list, x)
		}
		full = len(list)
	}
	return append(list[:full], ']')
}

// endList is the list as it is stored.
func endList(list []byte) string {
	if len(list) == 0 {
		return "[]"
	}
	return string(append(list, ']'))
}

// appendText adds s as a JSON string.
func appendText(list []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' || s[i] == '"' || s[i] == '\\' {
			b, err := json.Marshal(s)
			if err != nil { // a string: cannot fail
				panic(err)
			}
			return append(list, b...)
		}
	}
	list = append(list, '"')
	list = append(list, s...)
	return append(list, '"')
}

// tuple is one item of a list: the JSON text of its items.
type tuple []string

// text is item i as a string; "" for null and for what is not there.
func (t tuple) text(i int) string {
	if i >= len(t) || len(t[i]) < 2 || t[i][0] != '"' {
		return ""
	}
	s := t[i][1 : len(t[i])-1]
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var out string
	if json.Unmarshal([]byte(t[i]), &out) != nil {
		return ""
	}
	return out
}

// number is item i as an integer; 0 for what is none.
func (t tuple) number(i int) int {
	if i >= len(t) {
		return 0
	}
	n, err := strconv.Atoi(t[i])
	if err != nil {
		return 0
	}
	return n
}

// raw is item i as it stands.
func (t tuple) raw(i int) string {
	if i >= len(t) {
		return ""
	}
	return t[i]
}

// eachTuple calls do with each tuple of a list, in order; the tuple is do's only
// until it returns. It is an error when list is no array of arrays.
func eachTuple(list string, do func(tuple)) error {
	bad := func(at int) error { return fmt.Errorf("byte %d of a list of %d bytes is out of place", at, len(list)) }
	if len(list) < 2 || list[0] != '[' || list[len(list)-1] != ']' {
		return bad(0)
	}
	var items tuple
	i, end := 1, len(list)-1
	for i < end {
		if list[i] != '[' {
			return bad(i)
		}
		i++
		items = items[:0]
		for {
			n := itemLen(list[i:end])
			if n < 0 || i+n >= end {
				return bad(i)
			}
			items = append(items, list[i:i+n])
			i += n + 1
			if list[i-1] == ']' {
				break
			}
			if list[i-1] != ',' {
				return bad(i - 1)
			}
		}
		do(items)
		if i < end {
			if list[i] != ',' || i+1 == end {
				return bad(i)
			}
			i++
		}
	}
	return nil
}

// itemLen is the length of the JSON value that s begins with, or -1 when none ends in s.
func itemLen(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			for i++; i < len(s) && s[i] != '"'; i++ {
				if s[i] == '\\' {
					i++
				}
			}
			if i >= len(s) {
				return -1
			}
		case '[', '{':
			depth++
		case ']', '}':
			if depth == 0 {
				return i
			}
			depth--
		case ',':
			if depth == 0 {
				return i
			}
		}
	}
	return -1
}
