package format_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/format"
)

func TestEveryFormatIsFoundByItsName(t *testing.T) {
	extensions := map[string]bool{}
	for _, f := range format.All() {
		got, err := format.Lookup(string(f))
		require.NoError(t, err)
		assert.Equal(t, f, got)
		assert.Regexp(t, `^(\.[a-z]+)+$`, f.Extension())
		assert.Regexp(t, `^[a-z]+/[a-z+]+`, f.MediaType())
		assert.NotEmpty(t, f.Summary())
		assert.False(t, extensions[f.Extension()], "two formats have files ending with %s", f.Extension())
		extensions[f.Extension()] = true
	}
}

func TestAnUnknownFormatNamesTheChoices(t *testing.T) {
	_, lookup := format.Lookup("xml")
	_, open := format.NewWriter(io.Discard, "xml")
	for _, err := range []error{lookup, open} {
		var unknown *format.UnknownError
		require.ErrorAs(t, err, &unknown)
		assert.Equal(t, "xml", unknown.Name)
		assert.ErrorContains(t, err, `"xml" is none of text, json, jsonl`)
	}
}

func TestADocumentWithoutAResultIsAnError(t *testing.T) {
	for _, f := range format.All() {
		w, err := format.NewWriter(io.Discard, f)
		require.NoError(t, err)
		assert.ErrorIs(t, w.Write(format.Document{Text: "text"}), format.ErrNoResult)
	}
}
