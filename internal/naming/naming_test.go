package naming

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/hostile"
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

func TestNamesOfLabels(t *testing.T) {
	for _, c := range []struct {
		name   string
		labels []Label
		names  []Name
	}{
		{"nothing", nil, nil},
		{"two names side by side", []Label{Begin(Person), Begin(Person)}, []Name{{0, 1, Person}, {1, 2, Person}}},
		{"a long name", []Label{Outside, Begin(Place), Inside(Place), Outside}, []Name{{1, 3, Place}}},
		{"a name of another kind behind a name", []Label{Begin(Place), Begin(Other), Inside(Other)}, []Name{{0, 1, Place}, {1, 3, Other}}},
		{"an inside without a beginning", []Label{Outside, Inside(Person)}, []Name{{1, 2, Person}}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.names, NamesOf(c.labels)) })
	}
}

func TestEveryLabelHasAName(t *testing.T) {
	assert.Len(t, labelNames(), modelLabels)
	for k := range numKinds {
		assert.Equal(t, k, Begin(k).kind())
		assert.Equal(t, k, Inside(k).kind())
	}
}

func TestOnlyTheInsideOfTheSameKindNeedsABeginning(t *testing.T) {
	assert.True(t, Begin(Person).follows(Outside))
	assert.True(t, Inside(Person).follows(Begin(Person)))
	assert.True(t, Inside(Other).follows(Outside))
	assert.False(t, Inside(Person).follows(Outside))
	assert.False(t, Inside(Person).follows(Begin(Place)))
}

func TestRunsAreWordsWithCapitalsAndWhatJoinsThem(t *testing.T) {
	doc := parse(t, "The Bank of the West sued Ludwig van Beethoven and left.")
	var text Text
	text.Reset(doc, nil)
	var runs []string
	for _, r := range text.runs {
		runs = append(runs, doc.Cover(r.first, r.last).Of(doc.Text))
	}
	assert.Equal(t, []string{"The Bank of the West", "Ludwig van Beethoven"}, runs)
}

func TestShapes(t *testing.T) {
	assert.Equal(t, shapeOf("Trump"), shapeOf("Clinton"))
	for _, pair := range [][2]string{{"Trump", "TRUMP"}, {"US", "U.S."}, {"a", "ab"}, {"B", "Bo"}, {"McCain", "Cain"}} {
		assert.NotEqual(t, shapeOf(pair[0]), shapeOf(pair[1]), "%v", pair)
	}
}

// small trains on one sentence.
func small(tb testing.TB) (*Trainer, Example) {
	doc := parse(tb, "The pilot met Zorax in Blimland.")
	e := Example{Text: new(Text), Gold: make([]Label, len(doc.Tokens))}
	e.Text.Reset(doc, nil)
	e.Gold[3], e.Gold[5] = Begin(Person), Begin(Place)
	tr, err := NewTrainer(Config{Slots: 1 << 16})
	require.NoError(tb, err)
	for range 20 {
		tr.LearnFirst(e, 1, true)
	}
	require.NoError(tb, tr.ReadFirst([]Example{e}))
	for range 20 {
		tr.LearnSecond(e, 1, true)
	}
	return tr, e
}

func TestTheTrainerLearnsWhatItIsShown(t *testing.T) {
	tr, _ := small(t)
	file, err := Mean(tr)
	require.NoError(t, err)
	r, err := Open(file)
	require.NoError(t, err)
	doc := parse(t, "The pilot met Zorax in Blimland.")
	names, err := r.Append(context.Background(), nil, new(Text), doc, nil)
	require.NoError(t, err)
	assert.Equal(t, []Name{{3, 4, Person}, {5, 6, Place}}, names)
	again, err := Mean(tr)
	require.NoError(t, err)
	assert.Equal(t, file, again)
}

func TestOpenRefusesAModelOfOtherFeatures(t *testing.T) {
	tr, err := linear.NewTrainer(linear.Config{Name: modelName, Features: "of old", Labels: labelNames(), Slots: 64})
	require.NoError(t, err)
	var b strings.Builder
	_, err = tr.WriteTo(&b)
	require.NoError(t, err)
	_, err = Open(b.String())
	var mismatch *linear.MismatchError
	require.ErrorAs(t, err, &mismatch)
	assert.Equal(t, "features", mismatch.Field)
	_, err = Open("")
	var format *linear.FormatError
	require.ErrorAs(t, err, &format)
}

// TestReadingDoesNotAllocatePerToken allows for the string that the folded
// words of a text are kept in, and for what is made once a reading.
func TestReadingDoesNotAllocatePerToken(t *testing.T) {
	tr, _ := small(t)
	file, err := Mean(tr)
	require.NoError(t, err)
	r, err := Open(file)
	require.NoError(t, err)
	doc := parse(t, strings.Repeat("Mr. Zorax’s plan for Blimland, he said, was the U.S. Senate’s. ", 200))
	var text Text
	names, err := r.Append(context.Background(), nil, &text, doc, nil)
	require.NoError(t, err)
	again := func() { names, _ = r.Append(context.Background(), names[:0], &text, doc, nil) }
	assert.LessOrEqual(t, testing.AllocsPerRun(5, again), 5.0)
}

// Words whose hashes end alike would fill the slots from one place on, were
// they placed by their hash alone.
func TestWordsOfOneSlotAreSpread(t *testing.T) {
	const words, ending = 400, 1<<11 - 1
	var text strings.Builder
	for i, n := 0, 0; n < words; i++ {
		if word := hostile.Name(i); linear.HashString(strings.ToLower(word))&ending == 0 {
			text.WriteString("Mr. " + word + " slept. ")
			n++
		}
	}
	var read Text
	read.Reset(parse(t, text.String()), nil)
	longest, run := 0, 0
	for _, e := range read.memory.slots {
		if run++; !e.used {
			run = 0
		}
		longest = max(longest, run)
	}
	assert.Less(t, longest, words/4)
}

// FuzzOpen checks that a file is refused or is a recognizer that can be used.
func FuzzOpen(f *testing.F) {
	tr, _ := small(f)
	whole, err := Mean(tr)
	require.NoError(f, err)
	for _, file := range []string{"", whole[:100], whole[:len(whole)-1]} {
		f.Add([]byte(file))
	}
	untaught, err := linear.NewTrainer(linear.Config{Name: modelName, Features: featureSet, Labels: labelNames(), Slots: 64})
	require.NoError(f, err)
	var b strings.Builder
	_, err = untaught.WriteTo(&b)
	require.NoError(f, err)
	f.Add([]byte(b.String()))
	doc := parse(f, "The pilot met Zorax in Blimland.")
	f.Fuzz(func(t *testing.T, file []byte) {
		r, err := Open(string(file))
		if err != nil {
			require.Nil(t, r)
			return
		}
		_, err = r.Append(context.Background(), nil, new(Text), doc, nil)
		require.NoError(t, err)
	})
}

// FuzzAppend checks that names are runs of tokens that do not overlap.
func FuzzAppend(f *testing.F) {
	tr, _ := small(f)
	file, err := Mean(tr)
	require.NoError(f, err)
	r, err := Open(file)
	require.NoError(f, err)
	for _, text := range []string{"", "The pilot met Zorax in Blimland.", "ZORAX OF THE BLIM & Co. “Z.” 3M’s\n\nX", "\xff Zor\x00ax \u0301"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := sentence.Parse(text)
		names, err := r.Append(context.Background(), nil, new(Text), doc, nil)
		require.NoError(t, err)
		last := 0
		for _, n := range names {
			require.LessOrEqual(t, last, n.First)
			require.Less(t, n.First, n.Last)
			require.LessOrEqual(t, n.Last, len(doc.Tokens))
			last = n.Last
		}
	})
}
