package tagging

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
)

// Tags of a small language: what a word is, its neighbours decide.
var toyTags = []string{"", "DET", "NOUN", "VERB", "PUNCT"}

var toyCorpus = []struct{ words, tags string }{
	{"the plan works .", "DET NOUN VERB PUNCT"},
	{"they plan the work .", "NOUN VERB DET NOUN PUNCT"},
	{"the work ends .", "DET NOUN VERB PUNCT"},
	{"they work .", "NOUN VERB PUNCT"},
}

func fill(s *Sentence, words string) {
	s.Reset()
	for word := range strings.FieldsSeq(words) {
		known := Code(0)
		if word == "." {
			known = 4
		}
		s.Add(word, known)
	}
}

func codesOf(names string) []Code {
	var codes []Code
	for name := range strings.FieldsSeq(names) {
		for c, tag := range toyTags {
			if tag == name {
				codes = append(codes, Code(c))
			}
		}
	}
	return codes
}

// toyFile returns a tagger that has learnt the toy corpus.
func toyFile(tb testing.TB) string {
	var b LexiconBuilder
	for range minCount {
		b.Count("the", 1)
		b.Count("plan", 2)
		b.Count("plan", 3)
	}
	config := Config{Tags: toyTags, Labels: []Code{1, 2, 3}, Lexicon: b.Lexicon(), Slots: 1 << 14}
	tr, err := NewTrainer(config)
	require.NoError(tb, err)
	var s Sentence
	for range 10 {
		for _, c := range toyCorpus {
			fill(&s, c.words)
			tr.Learn(&s, codesOf(c.tags), 1)
		}
	}
	file, err := Mean([]*Trainer{tr}, []*Reviser{toyReviser(tb, tr, config)})
	require.NoError(tb, err)
	return file
}

// toyReviser returns a second look at what tr is in doubt of.
func toyReviser(tb testing.TB, tr *Trainer, config Config) *Reviser {
	r, err := NewReviser(config)
	require.NoError(tb, err)
	first, err := tr.Tagger()
	require.NoError(tb, err)
	var s Sentence
	for range 10 {
		for _, c := range toyCorpus {
			fill(&s, c.words)
			r.Learn(first, &s, codesOf(c.tags), 1)
		}
	}
	return r
}

func TestATrainedTaggerTagsByContext(t *testing.T) {
	tagger, err := Open(toyFile(t), toyTags)
	require.NoError(t, err)
	var s Sentence
	for _, c := range toyCorpus {
		fill(&s, c.words)
		tagger.Tag(&s)
		assert.Equal(t, codesOf(c.tags), s.Codes, c.words)
	}
}

// The first look has learnt nothing, and takes all for nouns.
func TestTheSecondLookSeesTheTagsThatFollow(t *testing.T) {
	config := Config{Tags: toyTags, Labels: []Code{2, 3}, Lexicon: new(LexiconBuilder).Lexicon(), Slots: 1 << 14}
	tr, err := NewTrainer(config)
	require.NoError(t, err)
	r, err := NewReviser(config)
	require.NoError(t, err)
	var s Sentence
	first, err := tr.Tagger()
	require.NoError(t, err)
	wrong := 0
	for range 100 {
		fill(&s, "work .")
		wrong = r.Learn(first, &s, codesOf("VERB PUNCT"), 1)
		fill(&s, "work work")
		wrong += r.Learn(first, &s, codesOf("NOUN NOUN"), 1)
	}
	assert.Zero(t, wrong)

	file, err := Mean([]*Trainer{tr}, []*Reviser{r})
	require.NoError(t, err)
	tagger, err := Open(file, toyTags)
	require.NoError(t, err)
	fill(&s, "work .")
	first.Tag(&s)
	assert.Equal(t, codesOf("NOUN PUNCT"), s.Codes, "without a second look")
	tagger.Tag(&s)
	assert.Equal(t, codesOf("VERB PUNCT"), s.Codes)
	fill(&s, "work work")
	tagger.Tag(&s)
	assert.Equal(t, codesOf("NOUN NOUN"), s.Codes)
}

func TestTheSameTrainingMakesTheSameFile(t *testing.T) {
	assert.Equal(t, toyFile(t), toyFile(t))
}

func TestOpenRefusesOtherTags(t *testing.T) {
	file := toyFile(t)
	for name, tags := range map[string][]string{
		"one more":              append([]string{"X"}, toyTags...),
		"in another order":      {"", "NOUN", "DET", "VERB", "PUNCT"},
		"one of another name":   {"", "DET", "NOUN", "VERB", "MARK"},
		"none but the unnamed":  {""},
		"not even the unnamed":  nil,
		"the last one left out": toyTags[:4],
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open(file, tags)
			var mismatch *linear.MismatchError
			require.ErrorAs(t, err, &mismatch)
			assert.Equal(t, "features", mismatch.Field)
		})
	}
}

func TestOpenRefusesModelsThatAreNotTheTwo(t *testing.T) {
	l, first, second, err := cut(toyFile(t))
	require.NoError(t, err)
	_, err = Open(join(l, second, first), toyTags)
	var mismatch *linear.MismatchError
	require.ErrorAs(t, err, &mismatch)
	assert.Equal(t, "name", mismatch.Field)

	for name, file := range map[string]string{
		"no second":             join(l, first, ""),
		"no first":              join(l, "", second),
		"neither":               join(l, "", ""),
		"a lexicon alone":       string(l.appendTo(nil)),
		"a first of wrong size": string(l.appendTo(nil)) + "\xff\xff\xff\xff" + first + second,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open(file, toyTags)
			var format *linear.FormatError
			require.ErrorAs(t, err, &format)
		})
	}
}

func TestNewWord(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		same       bool
	}{
		{"case does not matter", "Said", "said", true},
		{"curly and straight apostrophes are one", "don’t", "don't", true},
		{"all digits are one", "1984", "2016", true},
		{"their number matters", "1984", "201", false},
		{"other letters matter", "élan", "elan", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := newWord(c.a), newWord(c.b)
			assert.Equal(t, c.same, a.lower == b.lower)
		})
	}
}

func TestShapes(t *testing.T) {
	for form, want := range map[string]shape{
		"said": hasLower, "Said": firstUpper | hasLower, "NATO": firstUpper | laterUpper,
		"iPhone": hasLower | laterUpper, "Élan": firstUpper | hasLower, "élan": hasLower, "1st": hasDigit | hasLower,
		"ex-wife": hasLower | hasHyphen, "U.S.": firstUpper | laterUpper | hasPeriod, "": 0, "☃": hasOther, "’s": hasOther | hasLower,
	} {
		w := newWord(form)
		assert.Equal(t, want, w.shape, form)
	}
}

func TestAffixes(t *testing.T) {
	w := newWord("Ending")
	assert.Equal(t, linear.Suffix("ending", 3), w.suffix(3))
	assert.Equal(t, linear.Suffix("ending", 4), w.suffix(4))
	short := newWord("an")
	assert.Zero(t, short.suffix(3))
	assert.Zero(t, short.prefix(3))
	part, whole := newWord("co-led"), newWord("led")
	assert.Equal(t, whole.lower, part.part)
}

func TestStyles(t *testing.T) {
	for text, want := range map[string]style{
		"the senator said nothing more":    proseStyle,
		"Senator John Smith said nothing":  proseStyle,
		"Senator Says Nothing of the Bill": titleStyle,
		"SENATOR SAYS NOTHING":             upperStyle,
		"NATO":                             proseStyle,
		"":                                 proseStyle,
	} {
		var s Sentence
		fill(&s, text)
		s.look(new(Lexicon))
		assert.Equal(t, want, s.style, text)
	}
}

func TestLexicon(t *testing.T) {
	var b LexiconBuilder
	count := func(form string, tag Code, times int) {
		for range times {
			b.Count(form, tag)
		}
	}
	count("plan", 3, 20)
	count("Plan", 2, 30)
	count("rare", 2, minCount-1)
	count("once", 2, 60)
	count("once", 3, 1)
	count("the", 1, 900)
	count("the", 3, 3)
	l := b.Lexicon()
	class := func(form string) uint32 {
		w := newWord(form)
		return l.class(w.lower)
	}
	assert.EqualValues(t, 2<<codeBits|3, class("plan"), "the commoner tag is the higher")
	assert.Zero(t, class("rare"))
	assert.EqualValues(t, 2, class("once"), "a tag of one in sixty is a slip")
	assert.EqualValues(t, 1, certainTag(class("the")))
	assert.Zero(t, certainTag(class("once")), "too few to be certain")
	assert.Zero(t, class("unseen"))
}

func FuzzOpen(f *testing.F) {
	whole := toyFile(f)
	l, first, second, err := cut(whole)
	require.NoError(f, err)
	for _, seed := range []string{"", magic, magic + "\x01", whole, whole[:40], whole[:len(whole)-1], join(l, second, first), join(l, first, "")} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		tagger, err := Open(string(b), toyTags)
		if err != nil {
			return
		}
		var s Sentence
		fill(&s, "the plan works .")
		tagger.Tag(&s)
	})
}
