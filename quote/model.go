package quote

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/internal/linear"
)

//go:embed quote.model
var embedded string

// A Model is what a Finder has learned from annotated articles: which words
// attribute, what is their source and content, and how likely an attribution is
// right. It does not change and is safe for concurrent use.
type Model struct {
	cues, roles, steps, judge *linear.Model
}

// NewModel returns the model that comes with this package, trained on the
// training part of PolNeAR 1.0. It fails only where the embedded file and the
// code that reads it have drifted apart.
func NewModel() (*Model, error) { return openModel(embedded) }

// magic begins a model file.
const magic = "quothatt"

// ErrModel says that a file is no model of this package.
var ErrModel = errors.New("quote: not a model file")

// The names of the linear models in a file, in their order.
const (
	cueModel   = "cue"
	roleModel  = "role"
	stepModel  = "step"
	judgeModel = "judge"
)

// ReadModel returns the model that file holds. An error is ErrModel, or says
// which part is damaged or was trained for another version of this package.
func ReadModel(file []byte) (*Model, error) { return openModel(string(file)) }

// openModel returns the model in file, which it reads where it lies.
func openModel(file string) (*Model, error) {
	rest, ok := strings.CutPrefix(file, magic)
	if !ok {
		return nil, ErrModel
	}
	m := new(Model)
	for _, part := range []struct {
		name  string
		width int
		into  **linear.Model
	}{
		{cueModel, 1, &m.cues},
		{roleModel, int(numRoles), &m.roles},
		{stepModel, int(numRoles * numRoles), &m.steps},
		{judgeModel, 1, &m.judge},
	} {
		if len(rest) < 4 {
			return nil, ErrModel
		}
		size := int(binary.LittleEndian.Uint32([]byte(rest[:4])))
		if rest = rest[4:]; size < 0 || size > len(rest) {
			return nil, ErrModel
		}
		opened, err := linear.Open(rest[:size])
		if err == nil {
			err = opened.Check(part.name, featureVersion)
		}
		if err == nil && opened.Width() != part.width {
			err = &linear.MismatchError{Field: "labels", Got: strconv.Itoa(opened.Width()), Want: strconv.Itoa(part.width)}
		}
		if err != nil {
			return nil, fmt.Errorf("quote: model of the %ss: %w", part.name, err)
		}
		*part.into, rest = opened, rest[size:]
	}
	return m, nil
}

// WriteTo writes m to w, so that ReadModel can read it.
func (m *Model) WriteTo(w io.Writer) (int64, error) {
	file := []byte(magic)
	for _, part := range []*linear.Model{m.cues, m.roles, m.steps, m.judge} {
		file = binary.LittleEndian.AppendUint32(file, uint32(len(part.File())))
		file = append(file, part.File()...)
	}
	n, err := w.Write(file)
	return int64(n), err
}
