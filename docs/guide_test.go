// The code of the guide. TestGuide holds guide.md to what stands here, TestReadme
// the README to what the command prints.
package docs_test

import (
	"context"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var ctx = context.Background()

func Example_claims() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	r, err := x.Extract(ctx, claim.Article{
		ID:        "bridge",
		Text:      "“We will build the bridge,” said Jane Smith, the mayor. John Brown denied that the city could pay for it.",
		Published: time.Date(2025, time.November, 20, 0, 0, 0, 0, time.UTC),
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range r.Claims {
		fmt.Printf("%s: %s, %s: %s\n", c.Claimant.Name, c.Act, c.Stance, c.Text)
	}
	// Output:
	// Jane Smith: commitment, affirms: We will build the bridge,
	// John Brown: statement, denies: that the city could pay for it
}

func Example_sentences() {
	text := "“It’s over,” Mr. Smith said. He left at 5 p.m."
	doc := sentence.Parse(text)
	for _, s := range doc.Sentences {
		fmt.Println(s.Start, s.End, s.Of(text), len(doc.TokensOf(s)))
	}
	// Output:
	// 0 34 “It’s over,” Mr. Smith said. 10
	// 35 52 He left at 5 p.m. 5
}

func Example_entities() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		log.Fatal(err)
	}
	namer, err := entity.NewNamer()
	if err != nil {
		log.Fatal(err)
	}
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(ctx,
		"Mexican President Claudia Sheinbaum rejected the plan. She would not move.")
	if err != nil {
		log.Fatal(err)
	}
	found, err := entity.NewFinder(entity.WithRecognizer(namer)).Find(ctx, doc)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range found.List {
		fmt.Println(e.Name, e.Type, e.Roles, len(e.Mentions))
	}
	// Output:
	// Claudia Sheinbaum person [Mexican President] 2
}

func Example_quotes() {
	tagger, err := sentence.NewTagger()
	if err != nil {
		log.Fatal(err)
	}
	model, err := quote.NewModel()
	if err != nil {
		log.Fatal(err)
	}
	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(ctx,
		"“It rained,” said Mayor Jane Smith, “and then it snowed.”")
	if err != nil {
		log.Fatal(err)
	}
	entities := entity.Find(doc)
	quotes, err := quote.NewFinder(quote.WithModel(model)).Find(ctx, doc, entities)
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range quotes {
		fmt.Println(entities.Get(q.Speaker).Name, q.Cue.Lemma, q.Kind)
		for _, piece := range q.Content {
			fmt.Println(piece.Of(doc.Text))
		}
	}
	// Output:
	// Jane Smith say direct
	// “It rained,”
	// “and then it snowed.”
}

func Example_formats() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	w, err := format.NewWriter(os.Stdout, format.Text)
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{"“No,” said Jane Smith.", "It rained."} {
		r, err := x.Extract(ctx, claim.Article{Text: text})
		if err != nil {
			log.Fatal(err)
		}
		if err := w.Write(format.Document{Text: text, Result: r}); err != nil {
			log.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
}

// The articles of the recipes.
func extract(texts map[string]string) map[string]*claim.Result {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	results := map[string]*claim.Result{}
	for id, text := range texts {
		if results[id], err = x.Extract(ctx, claim.Article{ID: id, Text: text}); err != nil {
			log.Fatal(err)
		}
	}
	return results
}

// news returns the claims of r by name that seen does not have yet, and marks
// them in it.
func news(r *claim.Result, name string, seen map[string]bool) []claim.Claim {
	var fresh []claim.Claim
	for _, c := range r.Claims {
		if c.Claimant.Name == name && !seen[c.ID] {
			seen[c.ID] = true
			fresh = append(fresh, c)
		}
	}
	return fresh
}

func Example_monitor() {
	r := extract(map[string]string{"a1": "“We will build the bridge,” said Jane Smith, the mayor."})["a1"]
	seen := map[string]bool{}
	fmt.Println(len(news(r, "Jane Smith", seen)), len(news(r, "Jane Smith", seen)))
	// Output: 1 0
}

// voices returns how often each person is quoted in each article.
func voices(results map[string]*claim.Result) map[string]map[string]int {
	counts := map[string]map[string]int{}
	for outlet, r := range results {
		for _, c := range r.Claims {
			if c.Claimant.Class != claim.Person {
				continue
			}
			if counts[c.Claimant.Name] == nil {
				counts[c.Claimant.Name] = map[string]int{}
			}
			counts[c.Claimant.Name][outlet]++
		}
	}
	return counts
}

func Example_compare() {
	counts := voices(extract(map[string]string{
		"Courier":  "“We will build the bridge,” said Jane Smith, the mayor. “It is late,” Smith said.",
		"Observer": "“We will build the bridge,” said Jane Smith, the mayor. John Brown denied that the city could pay for it.",
	}))
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		fmt.Println(name, counts[name])
	}
	// Output:
	// Jane Smith map[Courier:2 Observer:1]
	// John Brown map[Observer:1]
}

// What stands in the guide as Go stands here too, line for line.
func TestGuide(t *testing.T) {
	guide, err := os.ReadFile("guide.md")
	require.NoError(t, err)
	code, err := os.ReadFile("guide_test.go")
	require.NoError(t, err)
	blocks := strings.Split(string(guide), "```go\n")[1:]
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		block, _, _ = strings.Cut(block, "```")
		assert.Contains(t, unindented(string(code)), unindented(block))
	}
}

// What the README shows of the command's output is what the article gives.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	text, err := os.ReadFile("../testdata/articles/mexico-says-no.txt")
	require.NoError(t, err)
	results := extract(map[string]string{"mexico-says-no": string(text)})
	var printed strings.Builder
	w, err := format.NewWriter(&printed, format.Text)
	require.NoError(t, err)
	require.NoError(t, w.Write(format.Document{Text: string(text), Result: results["mexico-says-no"]}))
	require.NoError(t, w.Close())

	_, shown, found := strings.Cut(string(readme), "```\nmexico-says-no")
	require.True(t, found)
	shown, _, _ = strings.Cut(shown, "\n```")
	for claim := range strings.SplitSeq(shown, "\n\n") {
		assert.Contains(t, printed.String(), claim)
	}
}

// unindented returns the lines of s without what they begin with.
func unindented(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(strings.TrimLeft(line, "\t"))
	}
	return b.String()
}
