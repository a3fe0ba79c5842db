package linear

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"math/bits"
)

const (
	magic        = "quothlin"
	version      = 2
	padding      = bandWidth
	checksumSize = 4
)

// zeros are the weights of a row of zeros.
var zeros = [bandWidth]byte(bytes.Repeat([]byte{bias}, bandWidth))

// A FormatError says why a file cannot be read as a model. Offset is the byte
// at which the fault was found.
type FormatError struct {
	Offset int
	Reason string
}

func (e *FormatError) Error() string {
	return fmt.Sprintf("linear: bad model file at byte %d: %s", e.Offset, e.Reason)
}

// A MismatchError says that a model is sound but not the one that the code
// around it was written for. Field is "name", "features" or "labels".
type MismatchError struct{ Field, Got, Want string }

func (e *MismatchError) Error() string {
	return fmt.Sprintf("linear: the model's %s is %q, not %q: train it anew", e.Field, e.Got, e.Want)
}

// Open returns the model that is in file, whose bytes it goes on to read. The
// error is a *FormatError where file is not a whole and sound one.
func Open(file string) (*Model, error) {
	r := reader{file: file}
	m := &Model{file: file}
	r.expect(string(r.take(len(magic))) == magic, "no model file")
	r.expect(r.uint16() == version, "unknown version")
	m.name, m.features = r.string(), r.string()
	copy(m.corpora[:], r.take(len(m.corpora)))
	count := int(r.uint16())
	r.expect(count > 0, "no labels")
	for i := 0; i < count && r.err == nil; i++ {
		m.labels = append(m.labels, r.string())
	}
	m.scale = math.Float32frombits(r.uint32())
	r.expect(m.scale > 0 && !math.IsInf(float64(m.scale), 0), "the scale is not a positive number")
	slots, rows := int(r.uint32()), int(r.uint32())
	m.layout, m.width = newLayout(slots), count
	r.expect(slots <= maxSlots && slots >= minSlots && m.blocks()*slotsOfBlock == slots, "no index")
	m.index = decodeIndex(r.take(m.blocks() * 8))
	r.expect(isSound(m.index, rows), "the index does not count the rows")
	table := r.take((rows+1)*count + padding)
	sum := checksum(file[:r.at])
	r.expect(r.uint32() == sum, "wrong checksum")
	r.expect(r.at == len(file), "more follows")
	if r.err != nil {
		return nil, r.err
	}
	m.bands = bandsOf(table, count, rows)
	return m, nil
}

// bandsOf cuts a table of rows, and the row of zeros, into its bands.
func bandsOf(table string, labels, rows int) []band {
	var bands []band
	for ; labels > 0; labels -= bandWidth {
		b := band{width: min(labels, bandWidth), rows: table}
		bands = append(bands, b)
		table = table[(rows+1)*b.width:]
	}
	return bands
}

// decodeIndex returns the numbers of an index. They are copied, unlike the table,
// since a number is read in one step from a slice of them.
func decodeIndex(s string) []uint64 {
	index := make([]uint64, len(s)/8)
	for i := range index {
		index[i] = load(s, i*8)
	}
	return index
}

// isSound reports whether each block says how many rows come before it, and all
// have as many as there are.
func isSound(index []uint64, rows int) bool {
	before := 0
	for _, block := range index {
		if int(block>>slotsOfBlock) != before {
			return false
		}
		before += bits.OnesCount32(uint32(block))
	}
	return before == rows
}

// A reader takes the fields of a file one after the other, up to the first
// fault.
type reader struct {
	file string
	at   int
	err  error
}

func (r *reader) expect(ok bool, reason string) {
	if !ok && r.err == nil {
		r.err = &FormatError{Offset: r.at, Reason: reason}
	}
}

// take returns the next n bytes, or none after a fault.
func (r *reader) take(n int) string {
	r.expect(n <= len(r.file)-r.at, "the file ends early")
	if r.err != nil {
		return ""
	}
	r.at += n
	return r.file[r.at-n : r.at]
}

func (r *reader) uint16() uint16 {
	var b [2]byte
	copy(b[:], r.take(len(b)))
	return binary.LittleEndian.Uint16(b[:])
}

func (r *reader) uint32() uint32 {
	var b [4]byte
	copy(b[:], r.take(len(b)))
	return binary.LittleEndian.Uint32(b[:])
}

func (r *reader) string() string { return r.take(int(r.uint16())) }

// checksum copies s piece by piece, since a model of megabytes need not be in
// memory twice.
func checksum(s string) uint32 {
	table := crc32.MakeTable(crc32.Castagnoli)
	var buf [4096]byte
	sum := uint32(0)
	for len(s) > 0 {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, table, buf[:n])
		s = s[n:]
	}
	return sum
}

// appendHeader appends to file all fields before the index.
func appendHeader(file []byte, c Config, scale float32) []byte {
	file = append(file, magic...)
	file = binary.LittleEndian.AppendUint16(file, version)
	file = appendString(file, c.Name)
	file = appendString(file, c.Features)
	file = append(file, c.Corpora[:]...)
	file = binary.LittleEndian.AppendUint16(file, uint16(len(c.Labels)))
	for _, l := range c.Labels {
		file = appendString(file, l)
	}
	return binary.LittleEndian.AppendUint32(file, math.Float32bits(scale))
}

func appendString(file []byte, s string) []byte {
	file = binary.LittleEndian.AppendUint16(file, uint16(len(s)))
	return append(file, s...)
}
