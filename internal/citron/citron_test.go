package citron

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

func TestReadFolder(t *testing.T) {
	got, err := ReadFolder("testdata")
	require.NoError(t, err)
	require.Len(t, got, 1)
	egg := got[0]
	assert.Equal(t, "nested/egg", egg.Name)
	words := func(spans []sentence.Span) (out []string) {
		for _, s := range spans {
			out = append(out, s.Of(egg.Text))
		}
		return out
	}
	require.Len(t, egg.Attributions, 2, "one has no content")
	said, denied := egg.Attributions[0], egg.Attributions[1]
	assert.Equal(t, []string{"“Words are mine,”", "“and I pay them — extra.”"}, words(said.Content))
	assert.Equal(t, []string{"Herr Ei"}, words(said.Source))
	assert.Equal(t, []string{"said"}, words(said.Cue))
	assert.Equal(t, []string{"any wrongdoing"}, words(denied.Content))
	assert.Empty(t, denied.Source)
}

func TestReadFolderNamesTheFileThatIsWrong(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.json")
	require.NoError(t, os.WriteFile(file, []byte("{\n\"text\": 1}"), 0o644))
	_, err := ReadFolder(dir)
	assert.ErrorContains(t, err, file+": line 2")

	_, err = ReadFolder(filepath.Join(dir, "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestParseRefuses(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"what is no JSON":               {"{\n\n]", "line 3"},
		"an empty file":                 {"", "line 1"},
		"a file of something else":      {`{"id": "a"}`, "quotes"},
		"a text that nobody has marked": {`{"text": "a"}`, "quotes"},
		"a span past the end":           {`{"text": "abc", "quotes": [{"contents": [{"start": 0, "end": 4}]}]}`, "quote 1: content: span 0 to 4"},
		"a span without an end":         {`{"text": "abc", "quotes": [{"sources": [{"start": 0}]}]}`, "quote 1: source"},
		"other words than the text's":   {`{"text": "😀 said", "quotes": [{}, {"cue": {"start": 3, "end": 7, "text": "said"}}]}`, "quote 2: cue: span"},
		"words a character off":         {`{"text": "he said.", "quotes": [{"cue": {"start": 4, "end": 8, "text": "said"}}]}`, `"aid." in the text, not "said"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse([]byte(c.file))
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func FuzzParse(f *testing.F) {
	egg, err := os.ReadFile(filepath.Join("testdata", "nested", "egg.json"))
	require.NoError(f, err)
	f.Add(egg)
	f.Add([]byte(`{"text": "\ud83d", "quotes": [{"contents": [{"start": 0, "end": 1}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse(data)
		if err != nil {
			return
		}
		for _, x := range a.Attributions {
			require.NotEmpty(t, x.Content)
			for _, spans := range [][]sentence.Span{x.Source, x.Cue, x.Content} {
				for _, s := range spans {
					require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(a.Text))
				}
			}
		}
	})
}
