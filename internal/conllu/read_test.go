package conllu_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/conllu"
)

const sample = `# newdoc id = one
# meta::genre = news
# sent_id = one-1
# newpar
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VB	Mood=Imp	3	aux	3:aux	_
2	n't	not	PART	RB	_	3	advmod	3:advmod	_
3	go	go	VERB	VB	_	0	root	0:root	Start=6|End=8
3.1	there	there	_	_	_	_	_	_	_

# newdoc id = two
1	_	_	PUNCT	NFP	_	_	_	_	_
`

func read(tb testing.TB, text string) ([]*conllu.Document, error) {
	tb.Helper()
	var docs []*conllu.Document
	for doc, err := range conllu.Read(strings.NewReader(text)) {
		if err != nil {
			return docs, err
		}
		docs = append(docs, doc)
	}
	return docs, nil
}

func TestRead(t *testing.T) {
	docs, err := read(t, sample)
	require.NoError(t, err)
	require.Len(t, docs, 2)
	assert.Equal(t, "one", docs[0].ID)
	assert.Equal(t, map[string]string{"meta::genre": "news"}, docs[0].Comments)
	require.Len(t, docs[0].Sentences, 1)
	s := docs[0].Sentences[0]
	assert.Equal(t, map[string]string{"sent_id": "one-1", "newpar": ""}, s.Comments)
	assert.Equal(t, []conllu.Token{
		{Form: "Do", Lemma: "do", UPOS: "AUX", Tag: "VB", Features: "Mood=Imp", Head: 3, Relation: "aux"},
		{Form: "n't", Lemma: "not", UPOS: "PART", Tag: "RB", Head: 3, Relation: "advmod", SpaceAfter: true},
		{Form: "go", Lemma: "go", UPOS: "VERB", Tag: "VB", Relation: "root", Misc: "Start=6|End=8", SpaceAfter: true},
	}, s.Tokens)
	assert.Equal(t, "8", s.Tokens[2].Value("End"))
	assert.Empty(t, s.Tokens[2].Value("NER"))
	assert.Equal(t, "_", docs[1].Sentences[0].Tokens[0].Form, "an underscore is a word of its own")
}

func TestText(t *testing.T) {
	docs, err := read(t, sample)
	require.NoError(t, err)
	text, tokens := docs[0].Sentences[0].Text()
	assert.Equal(t, "Don't go ", text, "no space stands within a token of several words")
	assert.Equal(t, "n't", tokens[1].Of(text))
}

func TestOffsetsTellWhereSpaceStands(t *testing.T) {
	docs, err := read(t, "1\tNo\t_\t_\t_\t_\t_\t_\t_\tStart=0|End=2\n"+
		"2\t,\t_\t_\t_\t_\t_\t_\t_\tStart=2|End=3\n3\tsir\t_\t_\t_\t_\t_\t_\t_\tStart=4|End=7\n")
	require.NoError(t, err)
	text, _ := docs[0].Sentences[0].Text()
	assert.Equal(t, "No, sir ", text)
}

func TestReadEdges(t *testing.T) {
	token := "1\ta\ta\tX\tX\t_\t0\troot\t_\t_"
	for _, c := range []struct {
		name, text string
		docs       int
	}{
		{"nothing has no documents", "", 0},
		{"blank lines are no sentences", "\n\n\n", 0},
		{"a document needs no newdoc line", token, 1},
		{"lines may end in CRLF", "# newdoc id = a\r\n" + token + "\r\n\r\n", 1},
		{"a document may be empty", "# newdoc id = a\n# newdoc id = b\n", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, err := read(t, c.text)
			require.NoError(t, err)
			assert.Len(t, docs, c.docs)
		})
	}
}

func TestReadRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"a line of too few columns":  "1\tword",
		"a head that is no number":   "1\ta\ta\tX\tX\t_\tx\troot\t_\t_",
		"a token out of its order":   "2\ta\ta\tX\tX\t_\t0\troot\t_\t_",
		"a token that has no number": "x\ta\ta\tX\tX\t_\t0\troot\t_\t_",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(t, "# newdoc id = a\n"+text)
			require.ErrorIs(t, err, conllu.ErrSyntax)
			assert.Contains(t, err.Error(), "line 2")
		})
	}
}

func TestReadFileNamesWhatIsMissing(t *testing.T) {
	for _, err := range conllu.ReadFile("missing.conllu.gz") {
		require.ErrorContains(t, err, "missing.conllu.gz")
	}
}

// TestReadFileReadsTheCorpora counts what their own READMEs and a plain grep
// count.
func TestReadFileReadsTheCorpora(t *testing.T) {
	corpora := filepath.Join("..", "..", "..", "shared", "corpora")
	for _, c := range []struct {
		file              string
		sentences, tokens int
	}{
		{"gum/dev.conllu.gz", 1383, 24661},
		{"ewt/dev.conllu.gz", 2001, 25147},
		{"polnear/dev.corenlp.conllu.gz", 3106, 74125},
	} {
		t.Run(c.file, func(t *testing.T) {
			path := filepath.Join(corpora, filepath.FromSlash(c.file))
			if found, _ := filepath.Glob(path); found == nil {
				t.Skip("needs ../shared/corpora")
			}
			sentences, tokens := 0, 0
			for doc, err := range conllu.ReadFile(path) {
				require.NoError(t, err)
				assert.NotEmpty(t, doc.ID)
				sentences += len(doc.Sentences)
				for _, s := range doc.Sentences {
					tokens += len(s.Tokens)
				}
			}
			assert.Equal(t, c.sentences, sentences)
			assert.Equal(t, c.tokens, tokens)
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{"", sample, "#", "\t", "1-2\t\t\t\t\t\t\t\t\t", "# newdoc\n\n# newdoc"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		docs, _ := read(t, text)
		for _, doc := range docs {
			for _, s := range doc.Sentences {
				require.NotEmpty(t, s.Tokens)
			}
		}
	})
}
