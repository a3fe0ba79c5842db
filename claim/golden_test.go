package claim_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew; not together with -run")

const golden = "../testdata/golden"

// A golden file is what the extractor finds in an article: read by eye once,
// held since.
func TestGolden(t *testing.T) {
	if *update && flag.Lookup("test.run").Value.String() != "" {
		t.Fatal("-update writes all golden files: it does not go with -run")
	}
	x := newExtractor(t)
	for _, path := range articles(t) {
		t.Run(idOf(path), func(t *testing.T) {
			r, err := x.Extract(context.Background(), claim.Article{ID: idOf(path), Text: readFile(t, path)})
			require.NoError(t, err)
			got := marshal(t, r)
			file := filepath.Join(golden, idOf(path)+".json")
			if *update {
				require.NoError(t, os.WriteFile(file, got, 0o644))
			}
			assert.Equal(t, readFile(t, file), string(got))
		})
	}
}

func TestEveryGoldenFileHasAnArticle(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(golden, "*"))
	require.NoError(t, err)
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ".json")
		assert.FileExists(t, filepath.Join("..", "testdata", "articles", id+".txt"))
	}
}

// marshal returns r as indented JSON, & < > as they are.
func marshal(t *testing.T, r *claim.Result) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(r))
	return b.Bytes()
}
