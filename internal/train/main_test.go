package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/internal/tagging"
	"github.com/quoth-go/quoth/sentence"
)

func TestChoose(t *testing.T) {
	all, err := choose("")
	require.NoError(t, err)
	assert.Len(t, all, len(recipes()))
	one, err := choose("tagger")
	require.NoError(t, err)
	require.Len(t, one, 1)
	assert.Equal(t, "tagger", one[0].name)
	_, err = choose("tagger,toaster")
	assert.ErrorContains(t, err, "toaster")
}

func TestTheModelsAreWhereTheRecipesSay(t *testing.T) {
	size := map[string]int64{}
	for _, r := range recipes() {
		info, err := os.Stat(filepath.Join("..", "..", filepath.FromSlash(r.file)))
		require.NoError(t, err)
		size[r.name] = info.Size()
	}
	assert.Less(t, size["tagger"]+size["names"], int64(3_000_000))
	assert.Less(t, size["attribution"], int64(2_000_000))
	assert.Less(t, size["spotter"], int64(150_000))
}

// corporaAtRoot goes to the root of the repository and returns the corpora from
// there.
func corporaAtRoot(t *testing.T) corpora {
	t.Chdir(filepath.Join("..", ".."))
	c := corpora(filepath.Join("..", "shared", "corpora"))
	if _, err := os.Stat(string(c)); err != nil {
		t.Skipf("needs %s", c)
	}
	return c
}

// TestTheModelsHaveLearntFromWhatIsThere fails where a corpus, or the tagger, has
// changed since a model was trained: then it is no longer what training makes.
// Package quote has such a test of its own.
func TestTheModelsHaveLearntFromWhatIsThere(t *testing.T) {
	c := corporaAtRoot(t)
	for file, digest := range map[string]func() ([32]byte, error){
		namesFile:   c.namesDigest,
		spotterFile: c.spotterDigest,
	} {
		model, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := linear.Open(string(model))
		require.NoError(t, err)
		want, err := digest()
		require.NoError(t, err)
		assert.Equal(t, want, m.Corpora(), "train %s anew", file)
	}
}

func TestAMissingCorpusIsNamed(t *testing.T) {
	_, err := trainTagger(corpora(t.TempDir()), io.Discard)
	assert.ErrorContains(t, err, "train.conllu.gz")
}

func TestLabelsAreTagsOfWordsSeenOften(t *testing.T) {
	often := tagged{words: []string{"dog", ".", "dog"}, marks: []tagging.Code{0, tagging.Code(sentence.Period), 0},
		gold: []tagging.Code{tagging.Code(sentence.NN), tagging.Code(sentence.Period), tagging.Code(sentence.Comma)}}
	set := []tagged{{words: []string{"a"}, marks: []tagging.Code{0}, gold: []tagging.Code{tagging.Code(sentence.DT)}}}
	for range minLabel {
		set = append(set, often)
	}
	assert.Equal(t, []tagging.Code{tagging.Code(sentence.NN)}, labelsOf(set))
}

func TestTitled(t *testing.T) {
	for word, want := range map[string]string{"talks": "Talks", "of": "of", "élan": "élan", "NATO": "NATO", "": ""} {
		assert.Equal(t, want, titled(word))
	}
}
