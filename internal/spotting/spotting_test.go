package spotting

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

func parse(tb testing.TB, text string) *sentence.Document {
	tagger, err := sentence.NewTagger()
	require.NoError(tb, err)
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(context.Background(), text)
	require.NoError(tb, err)
	return doc
}

// featuresOf returns the features of a text that is one sentence.
func featuresOf(tb testing.TB, text string) []uint32 {
	return new(Reader).Features(parse(tb, text))
}

func TestFeatures(t *testing.T) {
	for name, c := range map[string]struct {
		a, b string
		same bool
	}{
		"one name is like another":             {"He met Smith.", "He met Jones.", true},
		"one count is like another":            {"It has 12 wheels.", "It has 1,400 wheels.", true},
		"one year is like another":             {"It began in 1968.", "It began in 2003.", true},
		"a year is no count":                   {"It has 1968 wheels.", "It has 12 wheels.", false},
		"the stop at the end does not count":   {"He met Smith.", "He met Smith", true},
		"quotation marks do not count":         {"“He met Smith.”", "He met Smith.", true},
		"apostrophes of all shapes are one":    {"He didn’t go.", "He didn't go.", true},
		"capitals do not count":                {"He went.", "he went.", true},
		"a question is one":                    {"He met Smith?", "He met Smith.", false},
		"one verb is not like another":         {"He met Smith.", "He shot Smith.", false},
		"what stands behind 256 tokens is not": {strings.Repeat("so ", 256) + "a", strings.Repeat("so ", 256) + "b", true},
	} {
		t.Run(name, func(t *testing.T) {
			a, b := featuresOf(t, c.a), featuresOf(t, c.b)
			if c.same {
				assert.Equal(t, a, b)
			} else {
				assert.NotEqual(t, a, b)
			}
		})
	}
}

func TestAFeatureIsThereOnce(t *testing.T) {
	features := featuresOf(t, "The tax and the tax and the tax.")
	seen := map[uint32]bool{}
	for _, f := range features {
		assert.False(t, seen[f])
		seen[f] = true
	}
}

// lessons are sentences with figures, and without.
func lessons(tb testing.TB) []Example {
	var es []Example
	for i := range 40 {
		es = append(es,
			Example{parse(tb, fmt.Sprintf("Taxes fell by %d percent.", 10+i)), true},
			Example{parse(tb, fmt.Sprintf("I thank you all, number %d.", i)), false})
	}
	return es
}

func trained(tb testing.TB, c Calibration) (string, *Model) {
	file, err := Train(lessons(tb), c, [32]byte{1})
	require.NoError(tb, err)
	m, err := Open(file)
	require.NoError(tb, err)
	return file, m
}

func TestTrainLearns(t *testing.T) {
	_, m := trained(t, Uncalibrated)
	score := func(text string, spans ...sentence.Span) float64 {
		return m.Probability(new(Reader), nil, parse(t, text), append(spans, sentence.Span{End: len(text)})...)
	}
	assert.Greater(t, score("Wages fell by 7 percent."), 0.6)
	assert.Less(t, score("I thank my family."), 0.4)
	assert.Equal(t, score("Wages fell by 7 percent."), score("I thank you. Wages fell by 7 percent. I thank you."),
		"the worthiest sentence counts")
	assert.Zero(t, score(""))
}

func TestPiecesOfOneSentenceAreReadTogether(t *testing.T) {
	_, m := trained(t, Uncalibrated)
	text := "“Wages,” she said, “fell by 7 percent.”"
	pieces := []sentence.Span{{Start: 0, End: len("“Wages,”")}, {Start: strings.Index(text, "“fell"), End: len(text)}}
	whole := "“Wages,” “fell by 7 percent.”"
	assert.Equal(t, m.Probability(new(Reader), nil, parse(t, whole), sentence.Span{End: len(whole)}),
		m.Probability(new(Reader), nil, parse(t, text), pieces...))
}

func TestTheSameExamplesMakeTheSameFile(t *testing.T) {
	a, _ := trained(t, Uncalibrated)
	b, _ := trained(t, Uncalibrated)
	assert.Equal(t, a, b)
}

func TestTheCalibrationIsInTheFile(t *testing.T) {
	c := Calibration{Slope: 0.5, Offset: -1}
	_, plain := trained(t, Uncalibrated)
	_, fitted := trained(t, c)
	doc := parse(t, "Wages fell by 7 percent.")
	whole := sentence.Span{End: len(doc.Text)}
	want := c.Apply(plain.Probability(new(Reader), nil, doc, whole))
	assert.InDelta(t, want, fitted.Probability(new(Reader), nil, doc, whole), 0.02)
}

func TestCalibrate(t *testing.T) {
	var probabilities []float64
	var worthy []bool
	for i := range 1000 { // of those given 0.8 six in ten are worthy, of those given 0.2 one in ten
		probabilities = append(probabilities, 0.8, 0.2)
		worthy = append(worthy, i%10 < 6, i%10 < 1)
	}
	c := Calibrate(probabilities, worthy)
	assert.InDelta(t, 0.6, c.Apply(0.8), 1e-6)
	assert.InDelta(t, 0.1, c.Apply(0.2), 1e-6)
	assert.InDelta(t, 0.3, Uncalibrated.Apply(0.3), 1e-6)
	assert.Equal(t, Uncalibrated, Calibrate(nil, nil))
}

func TestOpenRefuses(t *testing.T) {
	_, err := Open("no model")
	var format *linear.FormatError
	assert.ErrorAs(t, err, &format)

	tr, err := linear.NewTrainer(linear.Config{Name: modelName, Features: "0", Labels: []string{"worthy"}, Slots: 8})
	require.NoError(t, err)
	var file strings.Builder
	_, err = tr.WriteTo(&file)
	require.NoError(t, err)
	_, err = Open(file.String())
	var mismatch *linear.MismatchError
	assert.ErrorAs(t, err, &mismatch)
}

// TestFeaturesAreThoseOfTheModel fails where the features have changed since the
// model was trained. Then raise featureVersion, train anew (go run
// ./internal/train -only spotter) and put the digest that the test prints here.
func TestFeaturesAreThoseOfTheModel(t *testing.T) {
	const digest = "d28a9923690fbb48"
	h := fnv.New64a()
	for _, text := range []string{
		"Mayor Jane Smith, 42, cut taxes by $3.5 million in 2009; that's 12 percent!",
		"“Isn’t it?” asked one, and élan, 9/11 and extraordinarily uncharacteristic.",
	} {
		_ = binary.Write(h, binary.LittleEndian, featuresOf(t, text))
	}
	assert.Equal(t, digest, strconv.FormatUint(h.Sum64(), 16))
}

func BenchmarkProbability(b *testing.B) {
	_, m := trained(b, Uncalibrated)
	doc := parse(b, strings.Repeat("The ministry spent 40 million euros on vaccines last year, twice as much as in 2015. ", 20))
	var r Reader
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		m.Probability(&r, nil, doc, sentence.Span{End: len(doc.Text)})
	}
}
