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
	schema := compile(t, claim.Schema())
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
	schema := compile(t, claim.Schema())
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

func TestWebAnnotationsConformToTheRecommendation(t *testing.T) {
	schema := compile(t, readFile(t, "..", "..", "format", "testdata", "webannotation.schema.json"))
	articles := filepath.Join("..", "..", "testdata", "articles")
	for name, args := range map[string][]string{
		"an article":     {filepath.Join(articles, "mexico-says-no.txt")},
		"all articles":   {articles},
		"nothing at all": {t.TempDir()},
		"standard input": {},
	} {
		t.Run(name, func(t *testing.T) {
			written := quoth(t, article, append([]string{"-format", "webannotation"}, args...)...).stdout
			collection, err := jsonschema.UnmarshalJSON(strings.NewReader(written))
			require.NoError(t, err)
			assert.NoError(t, schema.Validate(collection))
		})
	}
	golden, err := jsonschema.UnmarshalJSON(strings.NewReader(readFile(t, "..", "..", "format", "testdata", "golden", "mecca-crane.annotations.jsonld")))
	require.NoError(t, err)
	assert.NoError(t, schema.Validate(golden))
}

func TestSchemaOfWebAnnotationsRefuses(t *testing.T) {
	schema := compile(t, readFile(t, "..", "..", "format", "testdata", "webannotation.schema.json"))
	whole := quoth(t, article, "-format", "webannotation").stdout
	for name, change := range map[string][2]string{
		"a purpose that is no motivation": {`"purpose":"identifying"`, `"purpose":"naming"`},
		"a selector without an end":       {`"end":`, `"ends":`},
		"a negative position":             {`"start":`, `"start":-`},
		"an id that is no IRI":            {`"id":"urn:quoth:annotation:`, `"id":"annotation `},
		"a key that the context has not":  {`"motivation":`, `"mood":"good","motivation":`},
		"annotations without a page":      {`"first":`, `"second":`},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.ReplaceAll(whole, change[0], change[1])
			require.NotEqual(t, whole, changed)
			collection, err := jsonschema.UnmarshalJSON(strings.NewReader(changed))
			require.NoError(t, err)
			assert.Error(t, schema.Validate(collection))
		})
	}
}

// readFile returns the file at a path given piece by piece.
func readFile(t *testing.T, path ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(path...))
	require.NoError(t, err)
	return string(data)
}

func compile(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", document))
	schema, err := c.Compile("schema.json")
	require.NoError(t, err)
	return schema
}
