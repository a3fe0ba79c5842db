package quotemark_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/quotemark"
	"github.com/quoth-go/quoth/sentence"
)

func TestFindPassesOverATokenOfNoBytes(t *testing.T) {
	doc := &sentence.Document{
		Text: "a", Tokens: []sentence.Token{{}},
		Sentences: []sentence.Sentence{{Last: 1}}, Paragraphs: []sentence.Paragraph{{Last: 1}},
	}
	assert.Empty(t, quotemark.Find(doc))
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // each pair's text; > before one that is nested, ~ before one that is unclosed, + before one that reopens
	}{
		{"curly marks", "“a b” c", []string{"“a b”"}},
		{"straight marks", `x "a b" c "d"`, []string{`"a b"`, `"d"`}},
		{"doubled apostrophes", "x ''a b'' c", []string{"''a b''"}},
		{"guillemets", "«a» ‹b›", []string{"«a»", "‹b›"}},
		{"low and high marks", "„a“ „b”", []string{"„a“", "„b”"}},
		{"single inside double", "“a ‘b’ c”", []string{"“a ‘b’ c”", ">‘b’"}},
		{"double inside single", "‘a “b” c’", []string{"‘a “b” c’", ">“b”"}},
		{"curly inside straight", `"a “b” c"`, []string{`"a “b” c"`, ">“b”"}},
		{"both closing marks at once", "“a ‘b’”", []string{"“a ‘b’”", ">‘b’"}},
		{"a curly mark closed by a straight one", `“a b" c`, []string{`“a b"`}},
		{"an opening mark typed for a closing one", "“a b,“ c “d”", []string{"“a b,“", "“d”"}},
		{"an apostrophe", "the dogs’ bone and the cat’s", nil},
		{"a plural possessive inside single marks", "‘the dogs’ bone,’ he said", []string{"‘the dogs’ bone,’"}},
		{"an elision", "‘’Tis late’", []string{"‘’Tis late’"}},
		{"a decade", "in the ’60s and ’70s", nil},
		{"inches", `a 6" pipe and a 9" one`, nil},
		{"an unclosed mark ends with its paragraph", "“a b\n\nc d", []string{"~“a b"}},
		{"an unclosed mark ends before the next one", "“a b. “c d”", []string{"~“a b.", "“c d”"}},
		{"a reopened quotation", "“a\n\n“b”\n\n“c”", []string{"~“a", "+“b”", "“c”"}},
		{"a closing mark alone", "a” b", nil},
		{"nothing", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sentence.Parse(tt.text)
			var got []string
			for _, p := range quotemark.Find(doc) {
				prefix := ""
				if p.Parent >= 0 {
					prefix += ">"
				}
				if !p.Closed {
					prefix += "~"
				}
				if p.Continues >= 0 {
					prefix += "+"
				}
				got = append(got, prefix+p.Of(tt.text))
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{"", "“a ‘b’ c”", `"a' "b'`, "‘’Tis’", "«‹„“‚‘’”›»", "\xff\"", "“a\n\n“b”"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := sentence.Parse(text)
		pairs := quotemark.Find(doc)
		require.Equal(t, pairs, quotemark.Find(doc))
		for i, p := range pairs {
			require.Less(t, p.First, p.Last)
			require.Equal(t, doc.Cover(p.First, p.Last), p.Span)
			if i > 0 {
				require.Less(t, pairs[i-1].First, p.First)
			}
			if p.Parent >= 0 {
				require.True(t, pairs[p.Parent].First < p.First && p.Last <= pairs[p.Parent].Last)
			}
			if p.Continues >= 0 {
				require.Less(t, p.Continues, i)
			}
			if utf8.ValidString(text) {
				require.True(t, utf8.ValidString(p.Of(text)))
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	doc := sentence.Parse(strings.Repeat("“It rained,” she said. “He told me, ‘Go home,’ and I went to the dogs’ home.”\n\n", 1000))
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		quotemark.Find(doc)
	}
}
