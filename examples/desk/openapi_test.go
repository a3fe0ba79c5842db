package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A description is what these tests read of openapi.json.
type description struct {
	Paths map[string]map[string]struct {
		Parameters []struct {
			Name   string
			Schema struct{ Enum []format.Format }
		}
		RequestBody struct {
			Content map[string]struct {
				Examples map[string]struct{ Value any }
			}
		}
		Responses map[string]struct{ Content map[string]any }
	}
}

func described(t *testing.T) description {
	t.Helper()
	var d description
	require.NoError(t, json.Unmarshal(openAPI, &d))
	return d
}

// schemaOf compiles a schema of the description, by its name there.
func schemaOf(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	for url, text := range map[string]string{
		"http://desk/api/openapi.json":       string(openAPI),
		"http://desk/api/result.schema.json": claim.Schema(),
	} {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		require.NoError(t, err)
		require.NoError(t, c.AddResource(url, document))
	}
	schema, err := c.Compile("http://desk/api/openapi.json#/components/schemas/" + name)
	require.NoError(t, err)
	return schema
}

func assertConforms(t *testing.T, schema, body string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(body))
	require.NoError(t, err)
	assert.NoError(t, schemaOf(t, schema).Validate(v), body)
}

func TestDescriptionNamesEveryFormat(t *testing.T) {
	operation := described(t).Paths["/api/claims"]["post"]
	var named []format.Format
	for _, p := range operation.Parameters {
		named = append(named, p.Schema.Enum...)
	}
	assert.ElementsMatch(t, format.All(), named)
	for _, f := range format.All() {
		mediaType, _, _ := strings.Cut(f.MediaType(), ";")
		assert.Contains(t, operation.Responses["200"].Content, mediaType)
	}
}

// Each refusal of a POST is described, and no other.
func TestDescriptionNamesEveryRefusal(t *testing.T) {
	want := map[string]bool{"200": true}
	for _, k := range kinds() {
		want[strconv.Itoa(k.Status)] = true
	}
	delete(want, "404") // of paths that are not described
	responses := described(t).Paths["/api/claims"]["post"].Responses
	for status := range responses {
		assert.True(t, want[status], status)
	}
	assert.Len(t, responses, len(want))
}

// What is described as an example is taken, and answered in the form described.
func TestExamplesOfTheDescription(t *testing.T) {
	s := openDesk(t, defaultLimits())
	for path, answers := range map[string]string{"/api/claims": "", "/api/text": "Reading"} {
		examples := described(t).Paths[path]["post"].RequestBody.Content["application/json"].Examples
		require.NotEmpty(t, examples)
		for name, example := range examples {
			t.Run(path+" "+name, func(t *testing.T) {
				body, err := json.Marshal(example.Value)
				require.NoError(t, err)
				assertConforms(t, "Article", string(body))
				a := call{path: path, body: string(body), header: typed("application/json")}.to(t, s)
				assert.Equal(t, http.StatusOK, a.StatusCode, a.body)
				if answers != "" {
					assertConforms(t, answers, a.body)
				}
			})
		}
	}
}

// The page of the API lists the problems that problems point to.
func TestProblemsAreExplained(t *testing.T) {
	s := openDesk(t, defaultLimits())
	a := call{path: "/api", host: "desk.example:8080"}.to(t, s)
	assert.Contains(t, a.body, "http://desk.example:8080/api/claims")
	for _, k := range kinds() {
		assert.Contains(t, a.body, `id="`+k.Name+`"`)
	}
	refused := call{path: "/api/claims", body: "x", header: typed("application/pdf")}.to(t, s)
	assertConforms(t, "Problem", refused.body)
}

func TestSchemaIsServed(t *testing.T) {
	s := openDesk(t, defaultLimits())
	assert.Equal(t, claim.Schema(), call{path: "/api/result.schema.json"}.to(t, s).body)
	assert.Equal(t, string(openAPI), call{path: "/api/openapi.json"}.to(t, s).body)
}

func TestKindsHaveNamesOfTheirOwn(t *testing.T) {
	var names []string
	for _, k := range kinds() {
		names = append(names, k.Name)
	}
	slices.Sort(names)
	assert.Len(t, slices.Compact(slices.Clone(names)), len(names))
}
