package sentence_test

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

// An annotated text is a document of a CoNLL-U file: its sentences, each with
// the tokens that the file gives it.
type annotated struct {
	id        string
	sentences [][]string
}

// readCoNLLU reads the documents of a gzipped CoNLL-U file.
func readCoNLLU(t *testing.T, path string) []annotated {
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the corpus is not there:", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	var docs []annotated
	inSentence := false
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		fields := strings.Split(line, "\t")
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			docs = append(docs, annotated{id: id})
		}
		if line == "" {
			inSentence = false
		}
		if len(fields) < 2 || strings.ContainsAny(fields[0], "-.") {
			continue
		}
		doc := &docs[len(docs)-1]
		if !inSentence {
			doc.sentences = append(doc.sentences, nil)
			inSentence = true
		}
		last := &doc.sentences[len(doc.sentences)-1]
		*last = append(*last, fields[1])
	}
	require.NoError(t, lines.Err())
	return docs
}

// ends returns where each of words ends, in letters and marks from the
// beginning on, white space left out.
func ends(words []string) map[int]bool {
	all := map[int]bool{}
	n := 0
	for _, word := range words {
		for _, r := range word {
			if !unicode.IsSpace(r) {
				n++
			}
		}
		all[n] = true
	}
	return all
}

// A score counts what two sides agree on.
type score struct{ both, got, want int }

func (s *score) add(got, want map[int]bool) {
	s.got += len(got)
	s.want += len(want)
	for end := range got {
		if want[end] {
			s.both++
		}
	}
}

func (s *score) precision() float64 { return float64(s.both) / float64(s.got) }
func (s *score) recall() float64    { return float64(s.both) / float64(s.want) }

// TestAgreementWithGUM holds the ends of sentences and tokens to those that
// the annotators of GUM chose. GUM splits hyphenated words, we do not.
func TestAgreementWithGUM(t *testing.T) {
	var sentences, tokens score
	for _, doc := range readCoNLLU(t, corpora+"/gum/dev.conllu.gz") {
		text, err := os.ReadFile(filepath.Join(corpora, "gum/dev", doc.id+".txt"))
		require.NoError(t, err)
		d := sentence.Parse(string(text))
		var wantSentences, wantTokens []string
		for _, words := range doc.sentences {
			wantSentences = append(wantSentences, strings.Join(words, ""))
			wantTokens = append(wantTokens, words...)
		}
		sentences.add(ends(sentencesOf(d)), ends(wantSentences))
		tokens.add(ends(wordsOf(d)), ends(wantTokens))
	}
	t.Logf("sentences P %.4f R %.4f, tokens P %.4f R %.4f",
		sentences.precision(), sentences.recall(), tokens.precision(), tokens.recall())
	assert.Greater(t, sentences.precision(), 0.99)
	assert.Greater(t, sentences.recall(), 0.97)
	assert.Greater(t, tokens.precision(), 0.99)
	assert.Greater(t, tokens.recall(), 0.98)
}
