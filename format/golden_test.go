package format_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
)

var update = flag.Bool("update", false, "write the golden files anew; not together with -run")

// readFile returns the file at a path given piece by piece.
func readFile(t testing.TB, path ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(path...))
	require.NoError(t, err)
	return string(data)
}

// crane returns the article of testdata that every field has a value in.
func crane(t testing.TB) format.Document {
	t.Helper()
	var r claim.Result
	require.NoError(t, json.Unmarshal([]byte(readFile(t, "testdata", "mecca-crane.json")), &r))
	return format.Document{
		Text:   readFile(t, "..", "testdata", "articles", "mecca-crane.txt"),
		Result: &r,
		URL:    "https://en.wikinews.org/wiki/At_least_107_killed_in_Mecca_crane_collapse",
	}
}

func TestGolden(t *testing.T) {
	if *update && flag.Lookup("test.run").Value.String() != "" {
		t.Fatal("-update writes all golden files: it does not go with -run")
	}
	for _, f := range format.All() {
		if f == format.JSON || f == format.JSONL {
			continue // the result itself, whose form is package claim's
		}
		t.Run(string(f), func(t *testing.T) {
			got := write(t, f, []format.Document{crane(t)}, format.Single())
			if f == format.HTML {
				got = withoutLooks(got)
			}
			file := filepath.Join("testdata", "golden", "mecca-crane"+f.Extension())
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			assert.Equal(t, readFile(t, file), got)
		})
	}
}

// withoutLooks returns a report without its style and script, which are files
// of their own, and without their digests.
func withoutLooks(page string) string {
	page = regexp.MustCompile(`(?s)<style>.*</style>`).ReplaceAllString(page, "<style>…</style>")
	page = regexp.MustCompile(`(?s)<script>.*</script>`).ReplaceAllString(page, "<script>…</script>")
	return regexp.MustCompile(`sha256-.*?=&#39;`).ReplaceAllString(page, "sha256-…&#39;")
}
