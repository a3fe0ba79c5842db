package format_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// write returns docs in format f.
func write(t *testing.T, f format.Format, docs []format.Document, opts ...format.Option) string {
	t.Helper()
	var b bytes.Buffer
	w, err := format.NewWriter(&b, f, opts...)
	require.NoError(t, err)
	for _, d := range docs {
		require.NoError(t, w.Write(d))
	}
	require.NoError(t, w.Close())
	return b.String()
}

// empty returns a document with that id and nothing in it.
func empty(id string) format.Document {
	return format.Document{Result: &claim.Result{
		ID: id, Sentences: []sentence.Span{}, Entities: []entity.Entity{}, Quotes: []quote.Quote{}, Claims: []claim.Claim{},
	}}
}

func TestJSON(t *testing.T) {
	a, b := empty("a & b"), empty("b")
	for name, c := range map[string]struct {
		docs []format.Document
		opts []format.Option
		want []string // the ids of the array; nil for a lone object "a & b"
	}{
		"a single document is an object":            {[]format.Document{a}, []format.Option{format.Single()}, nil},
		"a list with one document is an array":      {[]format.Document{a}, nil, []string{"a & b"}},
		"several documents are an array":            {[]format.Document{a, b}, nil, []string{"a & b", "b"}},
		"a list without a document is an array too": {nil, nil, []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			got := write(t, format.JSON, c.docs, c.opts...)
			if c.want == nil {
				var r claim.Result
				require.NoError(t, json.Unmarshal([]byte(got), &r))
				assert.Equal(t, *a.Result, r)
				return
			}
			results := []claim.Result{}
			require.NoError(t, json.Unmarshal([]byte(got), &results))
			ids := []string{}
			for _, r := range results {
				ids = append(ids, r.ID)
			}
			assert.Equal(t, c.want, ids)
		})
	}
}

func TestJSONLinesAreOneObjectALine(t *testing.T) {
	got := write(t, format.JSONL, []format.Document{empty("a & b"), empty("b")})
	assert.Equal(t, 2, strings.Count(got, "\n"))
	assert.Contains(t, got, `"a & b"`)
	for line := range strings.Lines(got) {
		var r claim.Result
		require.NoError(t, json.Unmarshal([]byte(line), &r))
	}
}
