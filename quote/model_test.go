package quote

import (
	"bytes"
	"context"
	"encoding/binary"
	"hash/fnv"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

var tagger = sync.OnceValue(func() sentence.Tagger {
	t, err := sentence.NewTagger()
	if err != nil {
		panic(err)
	}
	return t
})

// exampleOf reads an annotated article by the tags alone.
func exampleOf(t testing.TB, a brat.Article) Example {
	t.Helper()
	doc, err := sentence.NewParser(sentence.WithTagger(tagger())).Parse(context.Background(), a.Text)
	require.NoError(t, err)
	e := Example{Document: doc, Entities: entity.Find(doc)}
	for _, x := range a.Attributions {
		e.Annotations = append(e.Annotations, Annotation(x))
	}
	return e
}

// lines makes examples of "source | cue | content" lines, each a text of its
// own, repeated so that there is enough to learn from.
func lines(t testing.TB, texts ...string) []Example {
	t.Helper()
	var es []Example
	for range 20 {
		for _, text := range texts {
			p := strings.Split(text, "|")
			clean := strings.Join(p, "")
			at := func(i int) []sentence.Span {
				start := len(strings.Join(p[:i], ""))
				return []sentence.Span{{Start: start, End: start + len(strings.TrimSpace(p[i]))}}
			}
			es = append(es, exampleOf(t, brat.Article{Text: clean + ".", Attributions: []brat.Attribution{
				{Source: at(0), Cue: at(1), Content: at(2)},
			}}))
		}
	}
	return es
}

// fluster is no verb that the rules know.
var lessons = []string{
	"The mayor |flustered |that the bridge was safe",
	"A doctor |flustered |that the water was clean",
	"The two officials |flustered |that nobody had called",
}

func TestTrainLearnsACueThatTheRulesDoNotKnow(t *testing.T) {
	m, err := Train(context.Background(), lines(t, lessons...))
	require.NoError(t, err)
	e := exampleOf(t, brat.Article{Text: "The teacher flustered that the school was full."})

	assert.Empty(t, Find(e.Document, e.Entities))
	got, err := NewFinder(WithModel(m)).Find(context.Background(), e.Document, e.Entities)

	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, "that the school was full", got[0].Content[0].Of(e.Document.Text))
	assert.Equal(t, "flustered", got[0].Cue.Of(e.Document.Text))
	assert.Equal(t, "The teacher", got[0].Source.Of(e.Document.Text))
}

func TestTrainMakesTheSameBytesOfTheSameExamples(t *testing.T) {
	var files [2]bytes.Buffer
	for i := range files {
		m, err := Train(context.Background(), lines(t, lessons...))
		require.NoError(t, err)
		_, err = m.WriteTo(&files[i])
		require.NoError(t, err)
	}
	assert.True(t, bytes.Equal(files[0].Bytes(), files[1].Bytes()))
}

func TestTrainRefuses(t *testing.T) {
	_, err := Train(context.Background(), nil)
	assert.ErrorIs(t, err, ErrExamples)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Train(ctx, lines(t, lessons...))
	assert.ErrorIs(t, err, context.Canceled)
}

func TestReadModel(t *testing.T) {
	m, err := NewModel()
	require.NoError(t, err, "the embedded model fits the code: go run ./internal/train otherwise")
	var file bytes.Buffer
	_, err = m.WriteTo(&file)
	require.NoError(t, err)
	assert.Equal(t, embedded, file.String())

	for name, broken := range map[string][]byte{
		"nothing":          nil,
		"another file":     []byte("GIF89a"),
		"a file cut short": file.Bytes()[:file.Len()/2],
		"the magic alone":  file.Bytes()[:len(magic)],
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadModel(broken)
			assert.Error(t, err)
		})
	}
	damaged := bytes.Clone(file.Bytes())
	damaged[len(damaged)/3] ^= 1
	_, err = ReadModel(damaged)
	assert.ErrorContains(t, err, "quote: model of the")
}

func TestFindWithTheModelAllocatesLittle(t *testing.T) {
	m, err := NewModel()
	require.NoError(t, err)
	text := strings.Repeat("The mayor said on Monday that the bridge was safe, and the doctor denied it. ", 200)
	e := exampleOf(t, brat.Article{Text: text})
	finder := NewFinder(WithModel(m))
	perRun := testing.AllocsPerRun(5, func() {
		_, _ = finder.Find(context.Background(), e.Document, e.Entities)
	})
	assert.Less(t, perRun/float64(len(e.Document.Tokens)), 2.0, "allocations a token")
}

// TestFeaturesAreThoseOfTheModel fails where the features, or the rules that
// some of them are made of, have changed since the model was trained. Then
// raise featureVersion, train anew (go run ./internal/train -only attribution)
// and put the digest that the test prints here.
func TestFeaturesAreThoseOfTheModel(t *testing.T) {
	const digest = "cd5e2c23ab4fd7c6"
	text := "Mayor Jane Smith, 42, said on Monday that “the bridge” was safe; her critics denied it. " +
		"“Is it?” asked one. According to the report, it promised to hold, and the rain, Smith added, was heavy."
	e := exampleOf(t, brat.Article{Text: text})
	r := read(e.Document, e.Entities, nil)
	h := fnv.New64a()
	put := func(b *linear.Bag) {
		for _, x := range b.Features() {
			_ = binary.Write(h, binary.LittleEndian, x)
		}
	}
	var s sketch
	f, b := focus{sketch: &s}, linear.Bag{}
	first, last := r.paragraphTokens(0)
	r.periods(first, last, -1, 0, func(p *period) {
		s.draw(p)
		candidates := p.candidates(nil)
		s.bet(candidates, make([]float64, len(candidates)))
		for _, c := range candidates {
			f.on(c)
			f.cueFeatures(&b)
			put(&b)
			for u := f.lo; u < f.hi; u++ {
				f.unitFeatures(&b, u)
				put(&b)
				if u > f.lo {
					f.stepFeatures(&b, u)
					put(&b)
				}
			}
			if c.isRuled && len(c.rules.content) > 0 {
				f.judgeFeatures(&b, c.rules, 0.5, &labeler{path: path{gain: 1 << 10, lead: 1 << 12}})
				put(&b)
			}
		}
	})
	assert.Equal(t, digest, strconv.FormatUint(h.Sum64(), 16))
}

// smallModel returns a model that has learned nothing, whose parts have the
// given numbers of labels.
func smallModel(tb testing.TB, widths ...int) []byte {
	tb.Helper()
	var parts []*linear.Model
	for i, name := range []string{cueModel, roleModel, stepModel, judgeModel} {
		var labels []string
		for k := range widths[i] {
			labels = append(labels, strconv.Itoa(k))
		}
		tr, err := linear.NewTrainer(linear.Config{Name: name, Features: featureVersion, Labels: labels, Slots: 64})
		require.NoError(tb, err)
		part, err := tr.Model()
		require.NoError(tb, err)
		parts = append(parts, part)
	}
	var file bytes.Buffer
	_, err := (&Model{parts[0], parts[1], parts[2], parts[3]}).WriteTo(&file)
	require.NoError(tb, err)
	return file.Bytes()
}

func TestReadModelRefusesOtherNumbersOfLabels(t *testing.T) {
	_, err := ReadModel(smallModel(t, 1, 4, 16, 1))
	require.NoError(t, err)
	for _, widths := range [][]int{{2, 4, 16, 1}, {1, 5, 16, 1}, {1, 4, 4, 1}, {1, 4, 16, 2}} {
		_, err := ReadModel(smallModel(t, widths...))
		var mismatch *linear.MismatchError
		require.ErrorAs(t, err, &mismatch)
		assert.Equal(t, "labels", mismatch.Field)
	}
}

// FuzzReadModel checks that a file is refused or is a model that can be used.
func FuzzReadModel(f *testing.F) {
	whole := smallModel(f, 1, 4, 16, 1)
	for _, file := range [][]byte{nil, []byte(magic), whole, whole[:len(whole)/2], whole[:len(whole)-1], smallModel(f, 1, 1, 1, 1)} {
		f.Add(file)
	}
	e := lines(f, "Smith | said | it rained")[0]
	f.Fuzz(func(t *testing.T, file []byte) {
		m, err := ReadModel(file)
		if err != nil {
			require.Nil(t, m)
			return
		}
		_, err = NewFinder(WithModel(m), WithMinConfidence(0)).Find(context.Background(), e.Document, e.Entities)
		require.NoError(t, err)
		var again bytes.Buffer
		_, err = m.WriteTo(&again)
		require.NoError(t, err)
		back, err := ReadModel(again.Bytes())
		require.NoError(t, err)
		require.Equal(t, m, back)
	})
}
