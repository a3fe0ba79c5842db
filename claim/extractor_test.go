package claim_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// extractor is shared by the tests: loading the models takes a while.
var extractor = sync.OnceValues(func() (*claim.Extractor, error) { return claim.NewExtractor() })

func newExtractor(t testing.TB) *claim.Extractor {
	t.Helper()
	x, err := extractor()
	require.NoError(t, err)
	return x
}

func extract(t testing.TB, text string) *claim.Result {
	t.Helper()
	r, err := newExtractor(t).Extract(context.Background(), claim.Article{ID: "test", Text: text})
	require.NoError(t, err)
	return r
}

const smith = `“We will build the bridge,” Mayor Jane Smith said on Monday. “It costs $2 million.”

Smith denied that the city had run out of money. The council asked whether the bridge was needed.`

func TestExtract(t *testing.T) {
	r := extract(t, smith)
	require.NotEmpty(t, r.Claims)
	assert.Len(t, r.Claims, len(r.Quotes), "one record a quotation")
	c := r.Claims[0]
	assert.Equal(t, "We will build the bridge, It costs $2 million.", c.Text)
	assert.Equal(t, "Jane Smith", c.Claimant.Name)
	assert.Equal(t, claim.Person, c.Claimant.Class)
	assert.Equal(t, claim.Said, c.Attitude)
	assert.Equal(t, claim.Commitment, c.Act)
	assert.Equal(t, claim.Affirms, c.Stance)
	assert.Equal(t, claim.Certain, c.Certainty)
}

func TestExtractArticles(t *testing.T) {
	for _, path := range articles(t) {
		t.Run(idOf(path), func(t *testing.T) {
			text := readFile(t, path)
			checkLaws(t, text, extract(t, text))
		})
	}
}

// checkLaws asserts what holds of the result of any text.
func checkLaws(t *testing.T, text string, r *claim.Result) {
	t.Helper()
	checkSpans(t, text, r)
	checkOrder(t, r)
	checkNumbers(t, r)
	checkRoundTrip(t, text, r)
}

// checkSpans asserts that every span slices text at UTF-8 boundaries.
func checkSpans(t *testing.T, text string, r *claim.Result) {
	t.Helper()
	check := func(s sentence.Span) {
		require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(text), "span %v of %d bytes", s, len(text))
		require.True(t, isBoundary(text, s.Start) && isBoundary(text, s.End), "span %v cuts a character", s)
	}
	for _, s := range r.Sentences {
		check(s)
	}
	for _, e := range r.Entities {
		for _, m := range e.Mentions {
			check(m.Span)
		}
	}
	for _, q := range r.Quotes {
		for _, c := range q.Content {
			check(c)
		}
		if q.Cue != nil {
			check(q.Cue.Span)
		}
		if q.Source != nil {
			check(*q.Source)
		}
	}
}

// isBoundary reports whether offset stands between two characters of text,
// where each byte of invalid UTF-8 is a character.
func isBoundary(text string, offset int) bool {
	if offset == 0 || offset == len(text) || utf8.RuneStart(text[offset]) {
		return true
	}
	for back := 1; back < utf8.UTFMax && back <= offset; back++ {
		if utf8.RuneStart(text[offset-back]) {
			_, n := utf8.DecodeRuneInString(text[offset-back:])
			return n <= back
		}
	}
	return true
}

// checkOrder asserts that lists are in the order of the text.
func checkOrder(t *testing.T, r *claim.Result) {
	t.Helper()
	for i := 1; i < len(r.Sentences); i++ {
		require.LessOrEqual(t, r.Sentences[i-1].End, r.Sentences[i].Start)
	}
	for i, q := range r.Quotes {
		require.NotEmpty(t, q.Content)
		for k := 1; k < len(q.Content); k++ {
			require.LessOrEqual(t, q.Content[k-1].End, q.Content[k].Start)
		}
		if i > 0 {
			require.LessOrEqual(t, r.Quotes[i-1].Content[0].Start, q.Content[0].Start)
		}
	}
}

// checkNumbers asserts that ids are unique and point where they should.
func checkNumbers(t *testing.T, r *claim.Result) {
	t.Helper()
	require.Len(t, r.Claims, len(r.Quotes))
	for i, e := range r.Entities {
		require.Equal(t, entity.ID(i+1), e.ID)
	}
	seen := map[string]bool{}
	for i, c := range r.Claims {
		q := r.Quotes[i]
		require.Equal(t, i+1, q.ID)
		require.Equal(t, q.ID, c.Quote)
		require.LessOrEqual(t, int(q.Speaker), len(r.Entities))
		require.LessOrEqual(t, q.Parent, len(r.Quotes))
		require.NotEqual(t, q.ID, q.Parent)
		require.Equal(t, q.Speaker, c.Claimant.Entity)
		require.Equal(t, q.Content, c.Content)
		require.True(t, utf8.ValidString(c.Standalone))
		checkAbout(t, r, c)
		require.False(t, seen[c.ID], "id %s twice", c.ID)
		seen[c.ID] = true
		require.True(t, 0 <= c.Confidence && c.Confidence <= 1)
		require.True(t, 0 <= c.Checkworthiness && c.Checkworthiness <= 1)
	}
}

// checkAbout asserts that c speaks of entities of r, of each once.
func checkAbout(t *testing.T, r *claim.Result, c claim.Claim) {
	t.Helper()
	seen := map[entity.ID]bool{}
	for _, id := range c.About {
		require.True(t, 0 < id && int(id) <= len(r.Entities))
		require.False(t, seen[id], "entity %d twice", id)
		seen[id] = true
	}
}

// checkRoundTrip asserts that JSON holds all of r. Invalid UTF-8 is the
// exception: its strings have U+FFFD in JSON.
func checkRoundTrip(t *testing.T, text string, r *claim.Result) {
	t.Helper()
	data, err := json.Marshal(r)
	require.NoError(t, err)
	var back claim.Result
	require.NoError(t, json.Unmarshal(data, &back))
	if utf8.ValidString(text) {
		require.Equal(t, r, &back)
	}
	again, err := json.Marshal(&back)
	require.NoError(t, err)
	var twice claim.Result
	require.NoError(t, json.Unmarshal(again, &twice))
	require.Equal(t, back, twice)
}

func TestClaimIDs(t *testing.T) {
	x := newExtractor(t)
	ids := func(a claim.Article) []string {
		r, err := x.Extract(context.Background(), a)
		require.NoError(t, err)
		require.NotEmpty(t, r.Claims)
		var ids []string
		for _, c := range r.Claims {
			ids = append(ids, c.ID)
		}
		return ids
	}
	named := ids(claim.Article{ID: "a", Text: smith})
	assert.Equal(t, named, ids(claim.Article{ID: "a", Text: smith, Title: "Bridge"}), "the title does not matter")
	assert.Equal(t, named, ids(claim.Article{ID: "a", Text: smith + "\n\nThe end."}), "nor what follows")
	assert.NotEqual(t, named, ids(claim.Article{ID: "b", Text: smith}))
	assert.NotEqual(t, ids(claim.Article{Text: smith}), ids(claim.Article{Text: smith + "\n\nThe end."}),
		"without an ID the text stands for it")
}

func TestExtractIsDeterministic(t *testing.T) {
	for range 3 {
		x, err := claim.NewExtractor()
		require.NoError(t, err)
		r, err := x.Extract(context.Background(), claim.Article{ID: "test", Text: smith})
		require.NoError(t, err)
		require.Equal(t, extract(t, smith), r)
	}
}

func TestExtractFromManyGoroutines(t *testing.T) {
	want := extract(t, smith)
	x := newExtractor(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			r, err := x.Extract(context.Background(), claim.Article{ID: "test", Text: smith})
			assert.NoError(t, err)
			assert.Equal(t, want, r)
		})
	}
	wg.Wait()
}

// A result is the caller's: what is read after it changes nothing of it.
func TestResultsOutliveTheMemoryOfTheirMaking(t *testing.T) {
	x := newExtractor(t)
	var results []*claim.Result
	var before []string
	for range 2 {
		for _, path := range articles(t) {
			r, err := x.Extract(context.Background(), claim.Article{Text: readFile(t, path)})
			require.NoError(t, err)
			results, before = append(results, r), append(before, asJSON(t, r))
		}
	}
	for i, r := range results {
		assert.Equal(t, before[i], asJSON(t, r))
	}
}

func asJSON(t testing.TB, r *claim.Result) string {
	t.Helper()
	data, err := json.Marshal(r)
	require.NoError(t, err)
	return string(data)
}

func TestExtractEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r, err := newExtractor(t).Extract(ctx, claim.Article{ID: "the-bridge", Text: smith})
	assert.Nil(t, r)
	require.ErrorIs(t, err, context.Canceled)
	assert.ErrorContains(t, err, "the-bridge")
}

// A stub tags and names nothing, or fails.
type stub struct{ err error }

func (stub) Tag(string, []sentence.Token) {}

func (s stub) Names(context.Context, *sentence.Document) ([]entity.Proper, error) {
	return nil, s.err
}

func TestOptions(t *testing.T) {
	x, err := claim.NewExtractor(claim.WithTagger(stub{}), claim.WithRecognizer(stub{}))
	require.NoError(t, err)
	r, err := x.Extract(context.Background(), claim.Article{Text: smith})
	require.NoError(t, err)
	checkLaws(t, smith, r)

	failure := errors.New("no names today")
	x, err = claim.NewExtractor(claim.WithRecognizer(stub{failure}))
	require.NoError(t, err)
	_, err = x.Extract(context.Background(), claim.Article{ID: "the-bridge", Text: smith})
	require.ErrorIs(t, err, failure)
	assert.ErrorContains(t, err, "the-bridge")
}

func TestQuoteModel(t *testing.T) {
	m, err := quote.NewModel()
	require.NoError(t, err)
	x, err := claim.NewExtractor(claim.WithQuoteModel(m))
	require.NoError(t, err)
	r, err := x.Extract(context.Background(), claim.Article{ID: "test", Text: smith})
	require.NoError(t, err)
	assert.Equal(t, extract(t, smith), r, "it is the one that the package holds")
}

func TestMinConfidence(t *testing.T) {
	count := func(opts ...claim.Option) int {
		x, err := claim.NewExtractor(opts...)
		require.NoError(t, err)
		r, err := x.Extract(context.Background(), claim.Article{Text: smith})
		require.NoError(t, err)
		checkLaws(t, smith, r)
		return len(r.Claims)
	}
	all, some, none := count(claim.WithMinConfidence(0)), count(), count(claim.WithMinConfidence(1))
	assert.GreaterOrEqual(t, all, some)
	assert.Greater(t, some, none)
}

func TestReadIsWhatExtractReads(t *testing.T) {
	doc, entities, err := newExtractor(t).Read(context.Background(), smith)
	require.NoError(t, err)
	r := extract(t, smith)
	assert.Equal(t, r.Entities, entities.List)
	assert.Len(t, doc.Sentences, len(r.Sentences))
	assert.NotEqual(t, sentence.NoTag, doc.Tokens[1].Tag)
}

func TestPublishedIsADay(t *testing.T) {
	x := newExtractor(t)
	zone := time.FixedZone("", -10*60*60)
	r, err := x.Extract(context.Background(), claim.Article{Published: time.Date(2025, 11, 20, 23, 0, 0, 0, zone)})
	require.NoError(t, err)
	data, err := json.Marshal(r)
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"","published":"2025-11-20","sentences":[],"entities":[],"quotes":[],"claims":[]}`, string(data))

	data, err = json.Marshal(extract(t, ""))
	require.NoError(t, err)
	assert.JSONEq(t, `{"id":"test","sentences":[],"entities":[],"quotes":[],"claims":[]}`, string(data), "absent where it is not known")
}

func BenchmarkExtract(b *testing.B) {
	var texts []string
	size := 0
	for _, path := range articles(b) {
		texts = append(texts, readFile(b, path))
		size += len(texts[len(texts)-1])
	}
	x := newExtractor(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if _, err := x.Extract(context.Background(), claim.Article{Text: text}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkNewExtractor(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := claim.NewExtractor(); err != nil {
			b.Fatal(err)
		}
	}
}

// articles returns the paths of the articles in testdata.
func articles(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "articles", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

func idOf(path string) string { return strings.TrimSuffix(filepath.Base(path), ".txt") }

func readFile(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}
