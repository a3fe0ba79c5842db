package prose

import (
	"bytes"
	"encoding/gob"
	"errors"
	"math"
	"strings"

	"github.com/jdkato/prose/v2"

	"github.com/quoth-go/quoth/sentence"
)

// errModel says that a model file does not hang together.
var errModel = errors.New("model files do not match each other")

// decode reads one of prose's embedded model files into v.
func decode(file string, v any) error {
	b, err := prose.Asset("model/" + file)
	if err != nil {
		return err
	}
	return gob.NewDecoder(bytes.NewReader(b)).Decode(v)
}

func loadTagger() (*tagger, error) {
	var tags map[string]string
	if err := decode("AveragedPerceptron/tags.gob", &tags); err != nil {
		return nil, err
	}
	var weights map[string]map[string]float64
	if err := decode("AveragedPerceptron/weights.gob", &weights); err != nil {
		return nil, err
	}
	t := &tagger{
		certain: make(map[string]sentence.Tag, len(tags)),
		weights: make(map[string][]tagWeight, len(weights)),
	}
	for word, name := range tags {
		t.certain[word] = parseTag(name)
	}
	for feature, byTag := range weights {
		if len(byTag) > 0 {
			t.weights[feature] = tagWeights(byTag)
		}
	}
	return t, nil
}

// tagWeights packs the weights of a feature. They are rounded to thousandths in
// the file, so that whole numbers add them up exactly in any order.
func tagWeights(byTag map[string]float64) []tagWeight {
	ws := make([]tagWeight, 0, len(byTag))
	for name, w := range byTag {
		if tag := parseTag(name); tag != sentence.NoTag {
			ws = append(ws, tagWeight{tag: tag, milli: int32(math.Round(1000 * w))})
		}
	}
	return ws
}

// parseTag knows prose's two brackets besides the treebank's names.
func parseTag(name string) sentence.Tag {
	switch name {
	case "(":
		return sentence.OpenBracket
	case ")":
		return sentence.CloseBracket
	}
	return sentence.ParseTag(name)
}

func loadChunker() (*chunker, error) {
	var names []string
	if err := decode("Maxent/labels.gob", &names); err != nil {
		return nil, err
	}
	var index map[string]int
	if err := decode("Maxent/mapping.gob", &index); err != nil {
		return nil, err
	}
	var weights []float64
	if err := decode("Maxent/weights.gob", &weights); err != nil {
		return nil, err
	}
	var words []string
	if err := decode("Maxent/words.gob", &words); err != nil {
		return nil, err
	}
	c := &chunker{
		labels:  make([]label, len(names)),
		basic:   make(map[string]bool, len(words)),
		weights: make(map[string][]labelWeight, len(index)/2),
	}
	for _, w := range words {
		c.basic[w] = true
	}
	for i, name := range names {
		c.labels[i] = parseLabel(name)
	}
	for key, i := range index {
		feature, label := cutLabel(key, names)
		if label < 0 || i >= len(weights) {
			return nil, errModel
		}
		c.weights[feature] = append(c.weights[feature], labelWeight{label: uint8(label), weight: weights[i]})
	}
	return c, nil
}

// cutLabel cuts "word-Clinton-B-PERSON" into its feature and its label's index
// in names, -1 if it ends with none of them.
func cutLabel(key string, names []string) (feature string, label int) {
	for i, name := range names {
		if f, ok := strings.CutSuffix(key, name); ok && strings.HasSuffix(f, "-") {
			return f[:len(f)-1], i
		}
	}
	return "", -1
}
