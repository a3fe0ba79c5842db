package claim_test

import (
	"encoding/json"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/hostile"
	"github.com/stretchr/testify/require"
)

// hardCases have what annotated news is hardest in: quotations that are cut,
// reopened and nested, sources behind the verb, in another sentence or in the
// title, cues that are nouns, and marks that are something else.
var hardCases = []string{
	"“Not now,” said Jane Smith, 42, who runs the port, adding: “Or ever.”",
	"“It rained.\n\n“It poured,” she went on. “And ‘nobody came,’ as they say.”",
	"The claim by Mr. Jones’s aides that he “never, ever” lied was, the panel’s report says, false.",
	"According to two people close to the talks, who asked not to be named, the plan is dead.",
	"Asked whether he would run, Brown – who told friends he might – declined to say.",
	"Mayor: Bridge ‘will open’ in May\n\nBut will it? Not if the union, which called it “a joke,” is right.",
	"WALLACE: Will you?\n\nSMITH: «Yes», I “told ‘them’ so.\n\n“And again.”",
	"She wrote on Twitter: “@jones You’re wrong. http://example.com/a_(b)” – and he replied, “No. You are”.",
	"Smith denied that Lee had said that Brown thought that it was over. So did Lee.",
	"The dogs’ owner, 6' tall, said the ’60s rock ’n’ roll fans’ “5\" pipe” was his.",
	"5 percent of voters believe, and 3.2m know, a Jan. 5 poll by the U.S. Dept. of Labor Inc. shows.",
	"“A,” “B” and “C” were, he said, she said, they’d say, his words. ''Ours,'' ``too.``",
}

func FuzzExtract(f *testing.F) {
	for _, text := range oddTexts() {
		f.Add(text)
	}
	for _, text := range hardCases {
		f.Add(text)
	}
	for _, x := range hostile.Texts() {
		f.Add(x.Of(200))
	}
	for _, path := range articles(f) {
		f.Add(readFile(f, path))
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := extract(t, text)
		checkLaws(t, text, r)
		require.Equal(t, r, extract(t, text))
	})
}

// FuzzUnmarshal checks that what is read as a Result is written and read again
// without loss.
func FuzzUnmarshal(f *testing.F) {
	for _, text := range append(hardCases, smith, "") {
		data, err := json.Marshal(extract(f, text))
		require.NoError(f, err)
		f.Add(data)
	}
	for _, data := range []string{"null", "{}", `{"published": "2025-02-30"}`, `{"entities": [{"id": null, "mentions": [{}]}]}`} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var r claim.Result
		if json.Unmarshal(data, &r) != nil {
			return
		}
		again, err := json.Marshal(&r)
		require.NoError(t, err)
		var back claim.Result
		require.NoError(t, json.Unmarshal(again, &back), "%s", again)
		twice, err := json.Marshal(&back)
		require.NoError(t, err)
		require.Equal(t, string(again), string(twice))
	})
}
