package claim

import _ "embed"

//go:embed result.schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) that every Result conforms
// to in JSON.
func Schema() string { return schema }
