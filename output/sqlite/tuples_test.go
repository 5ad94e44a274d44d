package sqlite

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

func TestTuples(t *testing.T) {
	var list []byte
	list = appendTuple(list, "date", 0, 12, 20)
	list = appendTuple(list, `said "no", [twice]`, -3, "", "Péréz\n\x01</b>")
	list = appendTuple(list, "value", json.RawMessage(`{"a":[1,2],"b":"],"}`), "", "")
	list = appendTuple(list)
	stored := endList(list)
	if want := `[["date",0,12,20],["said \"no\", [twice]",-3,null,"Péréz\n\u0001\u003c/b\u003e"],["value",{"a":[1,2],"b":"],"}],[]]`; stored != want {
		t.Errorf("stored as\n%s, want\n%s", stored, want)
	}
	var got [][]string
	err := eachTuple(stored, func(x tuple) {
		got = append(got, []string{x.text(0), x.raw(1), x.text(2), x.text(3)})
	})
	want := [][]string{{"date", "0", "", ""}, {`said "no", [twice]`, "-3", "", "Péréz\n\x01</b>"}, {"value", `{"a":[1,2],"b":"],"}`, "", ""}, {"", "", "", ""}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read as %q, %v", got, err)
	}
	if empty := endList(nil); empty != "[]" || eachTuple(empty, func(tuple) { t.Error("an empty list has a tuple") }) != nil {
		t.Errorf("nothing is stored as %s", empty)
	}
}

func TestTuplesThatAreNone(t *testing.T) {
	for _, s := range []string{"", "[", "]", "{}", "[1]", "[[1]", "[[1]]]", "[[1],]", "[[1][2]]", `[["a]]`, "[[1},[2]]", "[[[1]]", "[[1],x]"} {
		if eachTuple(s, func(tuple) {}) == nil {
			t.Errorf("%q is read", s)
		}
	}
}

// FuzzTuples: what the general decoder reads as arrays of arrays without white
// space between them, eachTuple reads to the same; nothing makes it panic.
func FuzzTuples(f *testing.F) {
	for _, s := range []string{`[["a",1,null],["\\\"",[2,"]"]]]`, "[[]]", "[]", `[["é"],[{"k":[]}]]`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var got [][]string
		err := eachTuple(s, func(x tuple) { got = append(got, append([]string{}, x...)) })
		var want [][]json.RawMessage
		if json.Unmarshal([]byte(s), &want) != nil || strings.ContainsAny(s, " \t\r\n") || strings.Contains(s, "null") {
			return
		}
		if err != nil || len(got) != len(want) {
			t.Fatalf("%q: %d tuples, %v, want %d", s, len(got), err, len(want))
		}
		for i := range want {
			if len(want[i]) == 0 && len(got[i]) == 1 && got[i][0] == "" {
				continue
			}
			for j := range want[i] {
				if got[i][j] != string(want[i][j]) {
					t.Errorf("%q: item %d of tuple %d is %s", s, j, i, got[i][j])
				}
			}
		}
	})
}
