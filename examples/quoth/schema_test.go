package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The test stands here and not beside the schema because the library requires
// no validator.
func TestGoldenFilesConformToTheSchema(t *testing.T) {
	schema := compile(t)
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "golden", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			f, err := os.Open(file)
			require.NoError(t, err)
			defer f.Close()
			result, err := jsonschema.UnmarshalJSON(f)
			require.NoError(t, err)
			assert.NoError(t, schema.Validate(result))
		})
	}
}

// A schema that lets everything pass would test nothing.
func TestSchemaRefuses(t *testing.T) {
	schema := compile(t)
	for name, text := range map[string]string{
		"a missing list":    `{"id":"a","sentences":[],"entities":[],"quotes":[]}`,
		"a null for a list": `{"id":"a","sentences":[],"entities":[],"quotes":[],"claims":null}`,
		"an unknown key":    `{"id":"a","sentences":[],"entities":[],"quotes":[],"claims":[],"mood":"good"}`,
		"a negative offset": `{"id":"a","sentences":[{"start":-1,"end":2}],"entities":[],"quotes":[],"claims":[]}`,
		"a time for a day":  `{"id":"a","published":"2025-11-20T00:00:00Z","sentences":[],"entities":[],"quotes":[],"claims":[]}`,
	} {
		t.Run(name, func(t *testing.T) {
			result, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			require.NoError(t, err)
			assert.Error(t, schema.Validate(result))
		})
	}
}

func compile(t *testing.T) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(claim.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("result.schema.json", document))
	schema, err := c.Compile("result.schema.json")
	require.NoError(t, err)
	return schema
}
