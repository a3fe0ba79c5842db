package format_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/sentence"
)

// A collection is what these tests read of Web Annotations.
type collection struct {
	ID    string
	Total int
	Last  string
	First *struct {
		ID, PartOf string
		Items      []struct {
			ID           string
			Body, Target []resource
		}
	}
}

type resource struct {
	Type, Purpose, Source, Value string
	Selector                     []struct {
		Type                  string
		Start, End            int
		Exact, Prefix, Suffix string
	}
}

func readCollection(t testing.TB, written string) collection {
	t.Helper()
	var c collection
	require.NoError(t, json.Unmarshal([]byte(written), &c), written)
	return c
}

// selected returns the words that r selects in text, having found them in both
// ways.
func (r resource) selected(t testing.TB, text string) string {
	t.Helper()
	require.Len(t, r.Selector, 2)
	position, quoted := r.Selector[0], r.Selector[1]
	require.Equal(t, "TextPositionSelector", position.Type)
	require.Equal(t, "TextQuoteSelector", quoted.Type)
	characters := []rune(text)
	words := string(characters[position.Start:position.End])
	require.Equal(t, words, quoted.Exact)
	require.Equal(t, string(characters[max(0, position.Start-32):position.Start]), quoted.Prefix)
	require.Equal(t, string(characters[position.End:min(len(characters), position.End+32)]), quoted.Suffix)
	return words
}

func TestWebAnnotationsSelectWhatTheSpansAre(t *testing.T) {
	for name, d := range map[string]format.Document{
		"an article":                   crane(t),
		"characters of several bytes":  marked("Né à Rome 😀: “œuvre”, dit-il.", spans(17, 30)),
		"from the begin to the end":    marked("“Né”", spans(0, 9)),
		"bytes that are no UTF-8":      marked("a\xff\xe2\x80“b”\xffc", spans(4, 11)),
		"pieces":                       marked("“One,” she said, “two.”", []sentence.Span{span(0, 10), span(21, 31)}),
		"a claim of the article's own": {Text: "It is so.", Result: &claim.Result{Claims: []claim.Claim{{ID: "a", Content: spans(0, 9)}}}},
	} {
		t.Run(name, func(t *testing.T) {
			c := readCollection(t, write(t, format.WebAnnotation, []format.Document{d}))
			require.Len(t, c.First.Items, len(d.Result.Claims))
			for i, want := range d.Result.Claims {
				got := c.First.Items[i]
				assert.Equal(t, "urn:quoth:annotation:"+want.ID, got.ID)
				var words strings.Builder
				for _, target := range got.Target {
					words.WriteString(target.selected(t, d.Text))
				}
				assert.Equal(t, string([]rune(contentOf(d, want))), words.String())
			}
		})
	}
}

func TestWebAnnotationsSayWhoAndHow(t *testing.T) {
	d := crane(t)
	c := readCollection(t, write(t, format.WebAnnotation, []format.Document{d}))
	var bodies []string
	for _, b := range c.First.Items[1].Body {
		if b.Type == "TextualBody" {
			bodies = append(bodies, b.Purpose+" "+b.Value)
		} else {
			bodies = append(bodies, b.Purpose+" > "+b.selected(t, d.Text))
		}
	}
	assert.Equal(t, []string{
		"identifying Suleiman al-Amr",
		"identifying > Civil Defense Authority director General Suleiman al-Amr",
		"describing director General",
		"describing Civil Defense Authority",
		"describing > said",
		"describing " + d.Result.Claims[1].Text,
		"classifying quoth:kind=direct",
		"classifying quoth:attitude=said",
		"classifying quoth:act=statement",
		"classifying quoth:stance=affirms",
		"classifying quoth:certainty=certain",
		"classifying quoth:class=person",
		"classifying quoth:checkworthiness=0.43",
		"classifying quoth:confidence=0.97",
	}, bodies)
}

func TestAWebAnnotationOfANestedQuotationLinksToTheOuterOne(t *testing.T) {
	d := marked("He said she said it was so.", spans(8, 26), spans(17, 26))
	d.Result.Quotes[1].Parent = 1
	inner := readCollection(t, write(t, format.WebAnnotation, []format.Document{d})).First.Items[1]
	link := inner.Body[len(inner.Body)-1]
	assert.Equal(t, "linking", link.Purpose)
	assert.Equal(t, "urn:quoth:annotation:a", link.Source)
}

func TestWebAnnotationsNameTheArticle(t *testing.T) {
	source := func(id, text, url string) string {
		d := marked(text, spans(0, 1))
		d.Result.ID, d.URL = id, url
		return readCollection(t, write(t, format.WebAnnotation, []format.Document{d})).First.Items[0].Target[0].Source
	}
	assert.Equal(t, "https://example.org/a", source("a", "text", "https://example.org/a"))
	assert.Equal(t, "urn:quoth:article:a%20b%2Fc", source("a b/c", "text", ""))
	assert.Regexp(t, "^urn:quoth:text:[0-9a-f]{64}$", source("", "text", ""))
	assert.NotEqual(t, source("", "text", ""), source("", "another text", ""))
}

func TestACollectionOfWebAnnotations(t *testing.T) {
	none := readCollection(t, write(t, format.WebAnnotation, []format.Document{empty("a")}))
	assert.Zero(t, none.Total)
	assert.Nil(t, none.First, "a page has an annotation at least")

	one := readCollection(t, write(t, format.WebAnnotation, []format.Document{crane(t)}))
	two := readCollection(t, write(t, format.WebAnnotation, []format.Document{crane(t), marked("text", spans(0, 4))}))
	assert.Equal(t, len(one.First.Items), one.Total)
	assert.Equal(t, one.Total+1, two.Total)
	assert.Equal(t, two.ID, two.First.PartOf)
	assert.Equal(t, two.Last, two.First.ID)
	assert.NotEqual(t, one.ID, two.ID)
	assert.NotEqual(t, none.ID, one.ID)
}

func FuzzWebAnnotation(f *testing.F) {
	f.Add("Né à Rome 😀: “œuvre”", 3, 9)
	f.Add("\xff\xe2\x80“b”", 0, 4)
	f.Add(strings.Repeat("é", 400), 300, 399)
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		bounds := boundaries(text)
		n := uint(len(bounds))
		start, end := bounds[uint(from)%n], bounds[uint(to)%n]
		d := marked(text, spans(min(start, end), max(start, end)))
		written := write(t, format.WebAnnotation, []format.Document{d})
		require.True(t, utf8.ValidString(written))
		target := readCollection(t, written).First.Items[0].Target[0]
		require.Equal(t, string([]rune(contentOf(d, d.Result.Claims[0]))), target.selected(t, text))
	})
}
