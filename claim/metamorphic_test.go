package claim_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// news returns articles by name: those of the repository, and where the corpora
// are beside it every fifth of PolNeAR's development part.
func news(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, path := range articles(t) {
		texts[idOf(path)] = readFile(t, path)
	}
	paths, err := filepath.Glob(filepath.FromSlash("../../shared/corpora/polnear/dev/*.txt"))
	require.NoError(t, err)
	for i := 0; i < len(paths) && !testing.Short(); i += 5 {
		texts[idOf(paths[i])] = readFile(t, paths[i])
	}
	return texts
}

// resultOf returns the result for text, its claims numbered in the place of
// their ids, which depend on the offsets.
func resultOf(t *testing.T, text string) *claim.Result {
	t.Helper()
	r := extract(t, text)
	numbers := map[string]string{"": ""}
	for i := range r.Claims {
		c := &r.Claims[i]
		numbers[c.ID] = strconv.Itoa(i)
		c.ID, c.DuplicateOf = numbers[c.ID], numbers[c.DuplicateOf]
	}
	return r
}

// moved returns r in JSON with every offset replaced by what at makes of it.
func moved(t *testing.T, r *claim.Result, at func(int) int) string {
	t.Helper()
	data, err := json.Marshal(r)
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(data, &tree))
	move(tree, at)
	data, err = json.MarshalIndent(tree, "", " ")
	require.NoError(t, err)
	return string(data)
}

func move(tree any, at func(int) int) {
	switch tree := tree.(type) {
	case []any:
		for _, v := range tree {
			move(v, at)
		}
	case map[string]any:
		for key, v := range tree {
			if n, ok := v.(float64); ok && (key == "start" || key == "end") {
				tree[key] = at(int(n))
			} else {
				move(v, at)
			}
		}
	}
}

func stay(i int) int { return i }

// What stands before a text that is no part of it moves the offsets and changes
// nothing else.
func TestTextsMayBeginWithNothing(t *testing.T) {
	for name, text := range news(t) {
		for what, prefix := range map[string]string{"a byte order mark": "\uFEFF", "blank lines": "\n \n\n"} {
			shift := func(i int) int { return i + len(prefix) }
			assert.Equal(t, moved(t, resultOf(t, text), shift), moved(t, resultOf(t, prefix+text), stay), "%s with %s", name, what)
		}
	}
}

func TestLineBreaksMayBeCRLF(t *testing.T) {
	for name, text := range news(t) {
		if strings.Contains(text, "\r") {
			continue
		}
		at := func(i int) int { return i + strings.Count(text[:i], "\n") }
		crlf := strings.ReplaceAll(text, "\n", "\r\n")
		assert.Equal(t, moved(t, resultOf(t, text), at), moved(t, resultOf(t, crlf), stay), name)
	}
}

// straight has the marks of a typewriter for printed ones.
var straight = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")

// Straight marks say less: which opens has to be guessed. The share of the direct
// quotations whose content stays the same, letter by letter, is no less.
func TestStraightMarksKeepQuotations(t *testing.T) {
	const least = 0.97
	kept, all := 0, 0
	for _, text := range news(t) {
		contents := map[string]int{}
		plain := straight.Replace(text)
		for _, q := range extract(t, plain).Quotes {
			contents[textsOf(plain, q.Content)]++
		}
		for _, q := range extract(t, text).Quotes {
			if q.Kind != "direct" || straight.Replace(textsOf(text, q.Content)) == textsOf(text, q.Content) {
				continue
			}
			all++
			if key := straight.Replace(textsOf(text, q.Content)); contents[key] > 0 {
				contents[key]--
				kept++
			}
		}
	}
	require.NotZero(t, all)
	t.Logf("%d of %d", kept, all)
	assert.GreaterOrEqual(t, float64(kept), least*float64(all))
}

func textsOf(text string, spans []sentence.Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Of(text) + "|")
	}
	return b.String()
}

// A paragraph more leaves the sentences before it as they are. What is a name,
// what kind of one, and who is called by it is decided by the text as a whole,
// so that entities may change, and with them who speaks. What is said may change
// only where a name beside it does: its share is measured.
func TestParagraphsMayFollow(t *testing.T) {
	const (
		paragraph = "\n\nIt rained in the evening. “We waited for hours,” Anna Miller, a nurse from Leeds, told reporters."
		least     = 0.98
	)
	kept, all := 0, 0
	for name, text := range news(t) {
		before, after := extract(t, text), extract(t, text+paragraph)
		require.Less(t, len(before.Sentences), len(after.Sentences))
		require.Equal(t, before.Sentences, after.Sentences[:len(before.Sentences)], name)
		same := map[string]bool{}
		for _, q := range after.Quotes {
			same[quoteKey(t, q.Content, q.Cue, q.Source, q.Kind)] = true
		}
		for _, q := range before.Quotes {
			all++
			if same[quoteKey(t, q.Content, q.Cue, q.Source, q.Kind)] {
				kept++
			}
		}
	}
	t.Logf("%d of %d", kept, all)
	assert.GreaterOrEqual(t, float64(kept), least*float64(all))
}

func quoteKey(t *testing.T, parts ...any) string {
	t.Helper()
	data, err := json.Marshal(parts)
	require.NoError(t, err)
	return string(data)
}

// The bytes of the results are the same for two runs, and for two workers.
func TestRunsAndWorkersAgree(t *testing.T) {
	texts := news(t)
	read := func(x *claim.Extractor, text string) string {
		r, err := x.Extract(context.Background(), claim.Article{ID: "test", Text: text})
		require.NoError(t, err)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		return string(data)
	}
	want := map[string]string{}
	for name, text := range texts {
		want[name] = read(newExtractor(t), text)
	}
	x, err := claim.NewExtractor()
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for name, text := range texts {
				assert.Equal(t, want[name], read(x, text), name)
			}
		})
	}
	wg.Wait()
}
