package crf

import (
	"encoding/binary"
	"errors"
	"math"
)

// magic opens a stored model.
const magic = "crf1"

const header = len(magic) + 3*4 + Tags*Tags*4

// Bytes is the model as it is stored; see Load.
func (m *Model) Bytes() []byte {
	b := append(make([]byte, 0, header+len(m.weights)), magic...)
	b = binary.LittleEndian.AppendUint32(b, m.mask)
	b = binary.LittleEndian.AppendUint32(b, uint32(m.tags))
	b = binary.LittleEndian.AppendUint32(b, math.Float32bits(m.scale))
	for _, row := range m.trans {
		for _, w := range row {
			b = binary.LittleEndian.AppendUint32(b, uint32(w))
		}
	}
	return append(b, m.weights...)
}

// Load reads what Bytes wrote. The weights are used where they lie, so b must not change.
func Load(b []byte) (*Model, error) {
	if len(b) < header || string(b[:len(magic)]) != magic {
		return nil, errors.New("crf: this is no stored model")
	}
	u := func(i int) uint32 { return binary.LittleEndian.Uint32(b[len(magic)+4*i:]) }
	m := &Model{mask: u(0), tags: int(u(1)), scale: math.Float32frombits(u(2)), weights: b[header:]}
	if m.tags < 1 || m.tags > Tags || m.mask&(m.mask+1) != 0 || uint64(len(m.weights)) != (uint64(m.mask)+1)*Tags {
		return nil, errors.New("crf: the stored model is damaged")
	}
	for p := range Tags {
		for t := range Tags {
			m.trans[p][t] = int32(u(3 + p*Tags + t))
		}
	}
	return m, nil
}
