package brat

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

func TestRead(t *testing.T) {
	const text = "“Né à Rome,” she said, “I stayed.”"
	const ann = "T1\tContent 0 12;23 34\t“Né à Rome,” “I stayed.”\n" +
		"T2\tCue 17 21\tsaid\nT3\tSource 13 16\tshe\nT4\tAttribution 17 21\tsaid\n" +
		"E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3\n#1\tSpeaker E1\tnobody\n"

	got, err := Read(strings.NewReader(ann), text)

	require.NoError(t, err)
	require.Len(t, got, 1)
	words := func(spans []sentence.Span) (out []string) {
		for _, s := range spans {
			out = append(out, s.Of(text))
		}
		return out
	}
	assert.Equal(t, []string{"“Né à Rome,”", "“I stayed.”"}, words(got[0].Content))
	assert.Equal(t, []string{"said"}, words(got[0].Cue))
	assert.Equal(t, []string{"she"}, words(got[0].Source))
}

func TestReadNamesTheLineThatIsWrong(t *testing.T) {
	for name, ann := range map[string]string{
		"a span past the text's end":           "T1\tCue 0 3\tabc\nT2\tCue 0 99\tabc\n",
		"a span that ends before it has begun": "T1\tCue 0 3\tabc\nT2\tCue 3 1\tabc\n",
		"a span that is no number":             "T1\tCue 0 3\tabc\nT2\tCue x y\tabc\n",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(strings.NewReader(ann), "abcdef")
			assert.ErrorContains(t, err, "line 2")
		})
	}
}

func TestReadLeavesOutAnEventWithoutContent(t *testing.T) {
	got, err := Read(strings.NewReader("T2\tCue 0 3\tabc\nE1\tAttribution:T2 Cue:T2\n"), "abcdef")
	require.NoError(t, err)
	assert.Empty(t, got)
}

func TestReadAnEventBeforeItsSpans(t *testing.T) {
	got, err := Read(strings.NewReader("E1\tAttribution:T2 content2:T1\nT1\tContent 0 3\tabc\n"), "abcdef")
	require.NoError(t, err)
	assert.Equal(t, []Attribution{{Content: []sentence.Span{{Start: 0, End: 3}}}}, got)
}

func TestReadALongLine(t *testing.T) {
	text := strings.Repeat("a", 1<<20)
	got, err := Read(strings.NewReader("T1\tContent 0 1048576\t"+text+"\nE1\tAttribution:T1 Content:T1\n"), text)
	require.NoError(t, err)
	assert.Len(t, got, 1)
}

func FuzzRead(f *testing.F) {
	f.Add("“Né,” she said", "T1\tContent 0 5;6 9\tw\nT2\tCue 10 14\tsaid\nE1\tAttribution:T2 Content:T1 Cue:T2\n")
	f.Add("\xff\x00", "E1\tA:T1 Content:T1\r\nT1\tContent 0 2\n#1\tnote")
	f.Fuzz(func(t *testing.T, text, ann string) {
		found, err := Read(strings.NewReader(ann), text)
		if err != nil {
			return
		}
		for _, a := range found {
			require.NotEmpty(t, a.Content)
			for _, s := range a.Content {
				require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(text))
			}
		}
	})
}
