package entity_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/entity/prose"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

func namesOf(tb testing.TB, doc *sentence.Document) []entity.Proper {
	n, err := namer()
	require.NoError(tb, err, "the model and the code of the features have drifted apart")
	names, err := n.Names(context.Background(), doc)
	require.NoError(tb, err)
	return names
}

func TestNamerFindsNames(t *testing.T) {
	for name, c := range map[string]struct{ text, names string }{
		"a person with a title":             {"He met President Barack Obama.", "Barack Obama/person"},
		"a place":                           {"They flew to Paris.", "Paris/place"},
		"a body":                            {"She sued Microsoft Corp. over it.", "Microsoft Corp./organization"},
		"a surname that the text has whole": {"Jane Zorax spoke. Zorax left.", "Jane Zorax/person Zorax/person"},
		"no name at a sentence's beginning": {"Nothing happened. Everyone left.", ""},
		"nothing":                           {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, c.text)
			var got []string
			for _, n := range namesOf(t, doc) {
				got = append(got, n.Of(doc.Text)+"/"+string(n.Type))
			}
			assert.Equal(t, c.names, strings.Join(got, " "))
		})
	}
}

func TestNamerEndsWithItsContext(t *testing.T) {
	n, err := namer()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = n.Names(ctx, parse(t, "Jane spoke."))
	require.ErrorIs(t, err, context.Canceled)
}

func TestOpenNamerRefusesWhatIsNoModel(t *testing.T) {
	_, err := entity.OpenNamer("not a model")
	var format *linear.FormatError
	require.ErrorAs(t, err, &format)
}

func TestARoleInFrontMakesAName(t *testing.T) {
	doc := parse(t, "University of Texas Arlington Muslim Student Association president Sehar Memon said no.")
	es := find(t, doc)
	source := sentence.Span{Start: 0, End: strings.Index(doc.Text, " said")}
	require.NotNil(t, es.Get(es.At(source)))
	assert.Equal(t, "Sehar Memon", es.Get(es.At(source)).Name)
}

// TestNamesOfGUMDev holds the recall of the names of all genres above a floor:
// the share of the gold names of a type that a name of it covers by half.
func TestNamesOfGUMDev(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "shared", "corpora", "gum", "dev", "*.json"))
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("../shared/corpora/gum is not there")
	}
	gold, right, found := map[entity.Type]float64{}, map[entity.Type]float64{}, map[entity.Type]float64{}
	for _, file := range files {
		text, err := os.ReadFile(strings.TrimSuffix(file, ".json") + ".txt")
		require.NoError(t, err)
		names := namesOf(t, parse(t, string(text)))
		for _, n := range names {
			found[n.Type]++
		}
		for _, g := range goldNames(t, file, string(text)) {
			gold[g.Type]++
			for _, n := range names {
				if n.Type == g.Type && 2*(min(n.End, g.End)-max(n.Start, g.Start)) >= g.Len() {
					right[g.Type]++
					break
				}
			}
		}
	}
	for typ, floor := range map[entity.Type]float64{entity.Person: 0.72, entity.Organization: 0.62, entity.Place: 0.70} {
		assert.GreaterOrEqual(t, right[typ]/gold[typ], floor, "recall of %s", typ)
		assert.GreaterOrEqual(t, right[typ]/found[typ], floor, "precision of %s", typ)
	}
}

func goldNames(t *testing.T, file, text string) []entity.Proper {
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	var g struct {
		Entities []struct {
			Type     entity.Type
			Mentions []struct {
				Start int `json:"head_start"`
				End   int `json:"head_end"`
				Form  entity.Form
			}
		}
	}
	require.NoError(t, json.Unmarshal(content, &g))
	var offsets []int
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	var names []entity.Proper
	for _, e := range g.Entities {
		for _, m := range e.Mentions {
			if m.Form == entity.Name {
				names = append(names, entity.Proper{Span: sentence.Span{Start: offsets[m.Start], End: offsets[m.End]}, Type: e.Type})
			}
		}
	}
	return names
}

func BenchmarkNewNamer(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := entity.NewNamer(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFloor measures sentences, tags, names and entities of an article
// together, with our models and with prose's.
func BenchmarkFloor(b *testing.B) {
	article, err := os.ReadFile(filepath.Join("..", "testdata", "articles", "iodine-deficiency.txt"))
	require.NoError(b, err)
	ours, err := tagger()
	require.NoError(b, err)
	names, err := namer()
	require.NoError(b, err)
	theirs, err := prose.New()
	require.NoError(b, err)
	for _, c := range []struct {
		name       string
		tagger     sentence.Tagger
		recognizer entity.Recognizer
	}{{"ours", ours, names}, {"prose", theirs, theirs}} {
		b.Run(c.name, func(b *testing.B) {
			parser := sentence.NewParser(sentence.WithTagger(c.tagger))
			finder := entity.NewFinder(entity.WithRecognizer(c.recognizer))
			b.SetBytes(int64(len(article)))
			b.ReportAllocs()
			for b.Loop() {
				doc, err := parser.Parse(context.Background(), string(article))
				require.NoError(b, err)
				_, err = finder.Find(context.Background(), doc)
				require.NoError(b, err)
			}
		})
	}
}
