package corpus

import (
	"encoding/json"
	"fmt"
)

// EncodeValue writes a claim's value as JSON with its keys in the order of the
// type: the same value gives the same bytes. Kind is kept beside it.
func EncodeValue(v Value) []byte {
	b, err := json.Marshal(v)
	if err != nil { // values are plain structs of strings and numbers
		panic(fmt.Sprintf("encode %T: %v", v, err))
	}
	return b
}

// DecodeValue is the inverse of EncodeValue.
func DecodeValue(k Kind, b []byte) (Value, error) {
	switch k {
	case KindMeeting:
		return decode[Meeting](k, b)
	case KindParticipation:
		return decode[Participation](k, b)
	case KindOccupancy:
		return decode[Occupancy](k, b)
	case KindMembership:
		return decode[Membership](k, b)
	case KindPledge:
		return decode[Pledge](k, b)
	case KindAgreement:
		return decode[Agreement](k, b)
	case KindAmount:
		return decode[Amount](k, b)
	case KindStatement:
		return decode[Statement](k, b)
	}
	return nil, fmt.Errorf("decode value: no kind %q of claim", k)
}

func decode[T Value](k Kind, b []byte) (Value, error) {
	var v T
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, fmt.Errorf("decode value of kind %s: %w", k, err)
	}
	return v, nil
}
