package webpage

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestArticleOfAPage(t *testing.T) {
	f, err := os.Open(filepath.Join("testdata", "bridge.html"))
	require.NoError(t, err)
	defer f.Close()
	a, err := Extract(f, "")
	require.NoError(t, err)
	assert.Equal(t, Article{
		Title: "City to build a bridge over the Lune",
		Text: `The old bridge was closed in March.

Weir will have a second bridge by 2028, the mayor, Jane Smith, told the council on Thursday, after a year of traffic jams that reached as far as the hospital.

“We will build the bridge, and we will build it here,” Smith said. “Nobody in this town should have to wait an hour to cross a river.”

Who pays

Her opponent, John Brown, denied that the city could pay for it. He called the plan “a bridge of promises”, and said the council had hidden the price of £40` + "\u00A0" + `million from the voters.

The council’s treasurer, Mary Jones, said that the money would come from a loan over thirty years, from a toll for lorries, and from the state.
`,
		Published: day(2025, 11, 20),
		URL:       "https://courier.example/news/bridge",
	}, a)
}

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// prose is long enough that a paragraph of it is an article beyond doubt.
var prose = strings.Repeat("The mayor said, at length, that the bridge would be built. ", 12)

func TestText(t *testing.T) {
	for name, c := range map[string]struct{ page, want string }{
		"white space is folded":                     {"<p>one\n\t two\r\n</p>", "one two\n"},
		"words that no white space parts stay one":  {"<p>Mc<b>Don</b>ald</p>", "McDonald\n"},
		"a paragraph is apart from the next":        {"<p>one<p>two", "one\n\ntwo\n"},
		"a line break stays one":                    {"<p>one<br>two</p>", "one\ntwo\n"},
		"two line breaks are a blank line":          {"<div><p>one<br> <br>two</p></div>", "one\n\ntwo\n"},
		"lines of what is set as it stands":         {"<pre>one\n two</pre>", "one\ntwo\n"},
		"a no-break space is a character":           {"<p>40&nbsp;km</p>", "40\u00A0km\n"},
		"a soft hyphen is none":                     {"<p>lor&shy;ries</p>", "lorries\n"},
		"a quotation gets the marks it is shown in": {"<p><q>He said <q>no</q></q>, she said.</p>", "“He said ‘no’”, she said.\n"},
		"the number of a footnote is left out":      {"<p>one<sup><a href='#n'>1</a></sup> two</p>", "one two\n"},
		"a raised number is not":                    {"<p>10<sup>9</sup></p>", "109\n"},
		"a script is no text":                       {"<p>one<script>two</script></p>", "one\n"},
		"items stand alone":                         {"<p>" + prose + "</p><ul><li>one, with words</li><li>two, with words</li></ul>", strings.TrimSpace(prose) + "\n\none, with words\n\ntwo, with words\n"},
		"cells end in a tab":                        {"<p>" + prose + "</p><table><tr><th>a<th>b<tr><td>1<td>2</table>", strings.TrimSpace(prose) + "\n\na\tb\n\n1\t2\n"},
		"text without an element":                   {"one & two", "one & two\n"},
		"invalid bytes of UTF-8":                    {"<meta charset=utf-8><p>a\xffb</p>", "a\uFFFDb\n"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Extract(strings.NewReader(c.page), "")
			require.NoError(t, err)
			assert.Equal(t, c.want, a.Text)
		})
	}
}

func TestCharacterSets(t *testing.T) {
	latin1 := "<p>Le caf\xe9 \x93ferm\xe9\x94</p>"
	for name, c := range map[string]struct{ page, contentType, want string }{
		"of the header":                      {latin1, "text/html; charset=windows-1252", "Le café “fermé”\n"},
		"of the page":                        {"<meta charset=iso-8859-1>" + latin1, "", "Le café “fermé”\n"},
		"the header's prevails":              {"<meta charset=iso-8859-1><p>café</p>", "text/html; charset=utf-8", "café\n"},
		"of a byte order mark":               {"\xff\xfe<\x00p\x00>\x00\xe9\x00", "", "é\n"},
		"none, and what browsers take it as": {latin1, "", "Le café “fermé”\n"},
		"none, and UTF-8 late in the page":   {strings.Repeat(" ", 5000) + "<p>café</p>", "", "café\n"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Extract(strings.NewReader(c.page), c.contentType)
			require.NoError(t, err)
			assert.Equal(t, c.want, a.Text)
		})
	}
}

func TestDayOfPublication(t *testing.T) {
	for name, c := range map[string]struct {
		head string
		want time.Time
	}{
		"none":                           {"", time.Time{}},
		"of the Open Graph":              {`<meta property="article:published_time" content="2025-11-20T22:30:00-06:00">`, day(2025, 11, 20)},
		"of linked data":                 {`<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-11-20T08:00:00Z"}</script>`, day(2025, 11, 20)},
		"of a plain meta element":        {`<meta name="date" content="2025-11-20">`, day(2025, 11, 20)},
		"of Dublin Core":                 {`<meta name="DC.date.issued" content="2025-11-20">`, day(2025, 11, 20)},
		"of a time that is marked":       {`<body><time itemprop="datePublished" datetime="2025-11-20">today</time>`, day(2025, 11, 20)},
		"not of a time that is not":      {`<body><time datetime="2025-11-20">today</time>`, time.Time{}},
		"of the address":                 {`<link rel="canonical" href="https://example.org/2025/11/20/bridge">`, day(2025, 11, 20)},
		"the metadata before an address": {`<meta name="date" content="2025-11-21"><link rel="canonical" href="https://example.org/2025/11/20/bridge">`, day(2025, 11, 21)},
		"not of what is no day":          {`<meta name="date" content="Thursday">`, time.Time{}},
		"not of a day that is none":      {`<meta name="date" content="2025-02-30">`, time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Extract(strings.NewReader(c.head+"<p>"+prose), "")
			require.NoError(t, err)
			assert.Equal(t, c.want, a.Published)
		})
	}
}

func TestAddress(t *testing.T) {
	for name, c := range map[string]struct{ head, want string }{
		"none":                         {"", ""},
		"of the Open Graph":            {`<meta property="og:url" content="https://a.example/1">`, "https://a.example/1"},
		"the canonical one before it":  {`<meta property="og:url" content="https://a.example/1"><link rel="canonical" href="https://a.example/2">`, "https://a.example/2"},
		"the canonical one behind it":  {`<link rel="canonical" href="https://a.example/2"><meta property="og:url" content="https://a.example/1">`, "https://a.example/2"},
		"one that is no whole address": {`<link rel="canonical" href="/2">`, ""},
		"one that is a script":         {`<link rel="canonical" href="javascript:alert(1)">`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Extract(strings.NewReader(c.head+"<p>"+prose), "")
			require.NoError(t, err)
			assert.Equal(t, c.want, a.URL)
		})
	}
}

func TestRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		page, contentType string
		want              error
	}{
		"nothing":                         {"", "", ErrNoArticle},
		"a page of scripts":               {"<script>alert('one, two')</script>", "", ErrNoArticle},
		"a page of too many bytes":        {strings.Repeat("a", MaxBytes+1), "", ErrTooLarge},
		"a page of too many elements":     {strings.Repeat("<p>", maxTags+1), "", ErrTooLarge},
		"elements too deep":               {strings.Repeat("<div>", 10_000), "", ErrTooDeep},
		"many elements, all of them deep": {strings.Repeat("<div>", 400) + strings.Repeat("<p>a", 20_000), "", ErrTooDeep},
		"a character set of no name":      {"<p>one", "text/html; charset=klingon", ErrCharset},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Extract(strings.NewReader(c.page), c.contentType)
			require.ErrorIs(t, err, c.want)
			assert.Zero(t, a)
		})
	}
}

func TestAReaderThatFails(t *testing.T) {
	broken := errors.New("broken")
	_, err := Extract(iotest.ErrReader(broken), "")
	assert.ErrorIs(t, err, broken)
}

// Slow pages were made by looking for them; none of them may take long.
func TestHostilePagesTakeSeconds(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the largest pages that are taken")
	}
	for name, page := range map[string]string{
		"paragraphs, half deep": strings.Repeat("<div>", 100) + strings.Repeat("<p>hello, world. ", 18_000),
		"paragraphs, deep":      strings.Repeat("<div>", 400) + strings.Repeat("<p>hello, world. ", 4_500),
		"paragraphs, flat":      strings.Repeat("<p>hello, world. ", maxTags/2),
		"a word of megabytes":   strings.Repeat("a", MaxBytes),
		"headings":              strings.Repeat("<h1>a</h1>", 30_000),
		"unclosed links":        strings.Repeat("<a>", 60_000),
		"one tag of attributes": "<p " + strings.Repeat("a ", 1_000_000) + ">",
		"open marks of bold":    strings.Repeat("<b><p>x, y", 200),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, _ = Extract(strings.NewReader(page), "") // an article or an error, both are fine
			assert.Less(t, time.Since(start), 20*time.Second)
		})
	}
}

func BenchmarkExtract(b *testing.B) {
	page, err := os.ReadFile(filepath.Join("testdata", "bridge.html"))
	require.NoError(b, err)
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Extract(bytes.NewReader(page), ""); err != nil {
			b.Fatal(err)
		}
	}
}
