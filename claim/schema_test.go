package claim_test

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/claim/quantity"
	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An objectSchema is what these tests read of a JSON Schema.
type objectSchema struct {
	Description string
	Properties  map[string]struct{ Description, Ref string }
	Required    []string
	Closed      *bool                   `json:"additionalProperties"`
	Defs        map[string]objectSchema `json:"$defs"`
}

// The schema and the Go types have the same keys. Whether the golden files
// conform to it is tested beside the command, which may require a validator.
func TestSchemaHasTheKeysOfTheTypes(t *testing.T) {
	var schema objectSchema
	require.NoError(t, json.Unmarshal([]byte(claim.Schema()), &schema))
	for name, typ := range map[string]reflect.Type{
		"":         reflect.TypeFor[claim.Result](),
		"span":     reflect.TypeFor[sentence.Span](),
		"entity":   reflect.TypeFor[entity.Entity](),
		"mention":  reflect.TypeFor[entity.Mention](),
		"quote":    reflect.TypeFor[quote.Quote](),
		"cue":      reflect.TypeFor[quote.Cue](),
		"claim":    reflect.TypeFor[claim.Claim](),
		"claimant": reflect.TypeFor[claim.Claimant](),
		"quantity": reflect.TypeFor[quantity.Quantity](),
		"time":     reflect.TypeFor[timex.Time](),
	} {
		t.Run(typ.String(), func(t *testing.T) {
			object := schema
			if name != "" {
				object = schema.Defs[name]
			}
			all, always := jsonKeys(typ)
			assert.ElementsMatch(t, all, slices.Collect(maps.Keys(object.Properties)))
			assert.ElementsMatch(t, always, object.Required)
			assert.NotEmpty(t, object.Description)
			require.NotNil(t, object.Closed)
			assert.False(t, *object.Closed)
		})
	}
}

// jsonKeys returns the keys of a struct in JSON, and those that are always there.
func jsonKeys(typ reflect.Type) (all, always []string) {
	for _, f := range reflect.VisibleFields(typ) {
		tag, ok := f.Tag.Lookup("json")
		name, options, _ := strings.Cut(tag, ",")
		if !ok || name == "-" {
			continue
		}
		all = append(all, name)
		if !strings.Contains(options, "omit") {
			always = append(always, name)
		}
	}
	return all, always
}
