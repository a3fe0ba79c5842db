package format_test

import (
	"bytes"
	"errors"
	"io"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
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

func TestAResultOfAnotherTextIsAnError(t *testing.T) {
	for name, r := range map[string]*claim.Result{
		"a content past the text's end": {Claims: []claim.Claim{{Content: spans(2, 5)}}},
		"a content that ends too early": {Claims: []claim.Claim{{Content: spans(2, 1)}}},
		"a quote before the text":       {Quotes: []quote.Quote{{Content: spans(-1, 1)}}},
		"a cue past the text's end":     {Quotes: []quote.Quote{{Content: spans(0, 1), Cue: &quote.Cue{Span: span(3, 5)}}}},
		"a source past the text's end":  {Quotes: []quote.Quote{{Content: spans(0, 1), Source: &sentence.Span{Start: 4, End: 5}}}},
	} {
		t.Run(name, func(t *testing.T) {
			r.ID = "a"
			for _, f := range []format.Format{format.Text, format.HTML, format.CSV, format.WebAnnotation, format.Brat} {
				var b bytes.Buffer
				w, err := format.NewWriter(&b, f)
				require.NoError(t, err)
				var mismatch *format.MismatchError
				require.ErrorAs(t, w.Write(format.Document{Text: "text", Result: r}), &mismatch, f)
				assert.Equal(t, "a", mismatch.ID)
				assert.Empty(t, b.String())
				assert.NoError(t, w.Write(crane(t)), "the next article")
				assert.NoError(t, w.Close())
			}
		})
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestAFullDiskIsAnError(t *testing.T) {
	for _, f := range format.All() {
		w, err := format.NewWriter(full{}, f)
		require.NoError(t, err)
		assert.ErrorIs(t, errors.Join(w.Write(crane(t)), w.Close()), syscall.ENOSPC, f)
	}
}
