package format_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

// A page is what a reader sees of a report.
type page struct {
	ids     map[string]int      // how often each is given
	targets []string            // of links into the page
	links   []string            // of links out of it
	text    strings.Builder     // of the articles, badges left out
	marked  map[string][]string // the words marked as the content of each claim, by the id of its card
	policy  string
	inline  []string // styles and scripts
	sources []string // of anything that a browser would fetch
}

// An element that is open while a page is read.
type element struct {
	name, class, claim string
}

// readPage reads a report as XML: it is written such that every element closes,
// so that a parser of HTML can see no other tree.
func readPage(t testing.TB, written string) *page {
	t.Helper()
	p := &page{ids: map[string]int{}, marked: map[string][]string{}}
	d := xml.NewDecoder(strings.NewReader(written))
	d.Entity = xml.HTMLEntity
	var open []element
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			require.Empty(t, open)
			return p
		}
		require.NoError(t, err)
		switch tok := tok.(type) {
		case xml.StartElement:
			open = append(open, p.enter(tok))
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			p.words(open, string(tok))
		}
	}
}

func (p *page) enter(tok xml.StartElement) element {
	e := element{name: tok.Name.Local}
	for _, a := range tok.Attr {
		switch a.Name.Local {
		case "id":
			p.ids[a.Value]++
		case "class":
			e.class = a.Value
		case "data-claim":
			e.claim = a.Value
		case "content":
			if strings.HasPrefix(a.Value, "default-src") {
				p.policy = a.Value
			}
		case "src", "srcset", "action", "data", "poster":
			p.sources = append(p.sources, a.Value)
		case "href":
			if target, ok := strings.CutPrefix(a.Value, "#"); ok {
				p.targets = append(p.targets, target)
			} else {
				p.links = append(p.links, a.Value)
			}
		}
	}
	if e.name == "mark" {
		p.marked[e.claim] = append(p.marked[e.claim], "")
	}
	return e
}

func (p *page) words(open []element, words string) {
	text, badge := false, false
	for _, e := range open {
		text = text || e.class == "text"
		badge = badge || strings.HasPrefix(e.class, "badge")
		if (e.name == "style" || e.name == "script") && words != "" {
			p.inline = append(p.inline, words)
		}
	}
	if !text || badge {
		return
	}
	p.text.WriteString(words)
	for _, e := range open {
		if e.name == "mark" {
			pieces := p.marked[e.claim]
			pieces[len(pieces)-1] += words
		}
	}
}

// folded returns s as a page shows it: white space folded, U+FFFD for what no
// page can hold.
func folded(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1c\x1d\x1e", r) || 0x7f <= r && r < 0xa0 && r != 0x85 || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		if 0x1c <= r && r <= 0x1e {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// letters returns s without white space, which stands between paragraphs and
// pieces or does not.
func letters(s string) string { return strings.ReplaceAll(folded(s), " ", "") }

func TestHTMLShowsTheTextAndMarksEveryContentInIt(t *testing.T) {
	for name, d := range map[string]format.Document{
		"an article":                            crane(t),
		"quotations in quotations":              marked("He said she said it was so.", spans(8, 26), spans(17, 26)),
		"quotations that cross":                 marked("He said she said it was so.", spans(0, 16), spans(8, 26)),
		"three that cross":                      marked("abcdefghi", spans(0, 5), spans(2, 7), spans(4, 9)),
		"the same words twice":                  marked("He said she said it was so.", spans(8, 26), spans(8, 26)),
		"a quotation over the end of paragraph": marked("“One.\n\n“Two.”\nThree.", spans(0, 19)),
		"pieces":                                marked("“One,” she said, “two.”", []sentence.Span{span(0, 10), span(21, 31)}),
		"white space around a quotation":        marked("a\n\n  b c \n\nd", spans(1, 12)),
		"what HTML has a meaning for":           marked(`<b>"&amp;'</b><script>`, spans(3, 10)),
		"CRLF":                                  marked("One.\r\n\r\nTwo.\r\n", spans(2, 10)),
		"NUL and what is no UTF-8":              marked("a\x00b\xff\xe2\x80c\x1b[31m", spans(1, 5)),
		"nothing":                               marked(""),
	} {
		t.Run(name, func(t *testing.T) {
			p := readPage(t, write(t, format.HTML, []format.Document{d}))
			if d.Text != "" {
				assert.Equal(t, letters(d.Text), letters(p.text.String()))
			}
			for i, c := range d.Result.Claims {
				assert.Equal(t, letters(contentOf(d, c)), letters(strings.Join(p.marked[cardID(i)], "")), "claim %d", i+1)
			}
		})
	}
}

// marked returns a text with a quotation for each of contents.
func marked(text string, contents ...[]sentence.Span) format.Document {
	d := format.Document{Text: text, Result: &claim.Result{ID: "marked"}}
	for i, content := range contents {
		d.Result.Quotes = append(d.Result.Quotes, quote.Quote{ID: i + 1, Kind: quote.Direct, Content: content})
		d.Result.Claims = append(d.Result.Claims, claim.Claim{ID: string(rune('a' + i)), Quote: i + 1})
	}
	return d
}

// contentOf returns the words of a claim's content, those of its quote where it
// has none of its own.
func contentOf(d format.Document, c claim.Claim) string {
	pieces := c.Content
	if len(pieces) == 0 && c.Quote > 0 {
		pieces = d.Result.Quotes[c.Quote-1].Content
	}
	var words strings.Builder
	for _, s := range pieces {
		words.WriteString(s.Of(d.Text))
	}
	return words.String()
}

func cardID(i int) string { return "a1-c" + string(rune('1'+i)) }

func TestHTMLLinksEveryClaimToItsPlaceAndBack(t *testing.T) {
	a, b := crane(t), crane(t)
	b.Result.Title = "The same again"
	p := readPage(t, write(t, format.HTML, []format.Document{a, b}))
	for id, n := range p.ids {
		assert.Equal(t, 1, n, "id %s", id)
	}
	for _, target := range p.targets {
		assert.Contains(t, p.ids, target)
	}
	for i := range a.Result.Claims {
		assert.Contains(t, p.targets, cardID(i))
		assert.Contains(t, p.targets, strings.Replace(cardID(i), "-c", "-t", 1))
	}
	assert.Contains(t, p.targets, "a2")
}

func TestHTMLNeedsNoNetwork(t *testing.T) {
	written := write(t, format.HTML, []format.Document{crane(t)})
	p := readPage(t, written)
	assert.Empty(t, p.sources)
	assert.NotContains(t, written, "@import")
	assert.NotContains(t, written, "url(")
	require.Len(t, p.inline, 2)
	for _, inline := range p.inline {
		sum := sha256.Sum256([]byte(inline))
		assert.Contains(t, p.policy, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", "a browser would not use %.40q", inline)
	}
	assert.Contains(t, p.policy, "default-src 'none'")
}

func TestHTMLObeysNothingThatAnArticleHolds(t *testing.T) {
	const evil = `"><script>alert(1)</script>`
	d := crane(t)
	d.URL = "javascript:alert(1)"
	d.Result.Title, d.Result.ID = evil, evil
	for i := range d.Result.Claims {
		c := &d.Result.Claims[i]
		c.Claimant.Name, c.Claimant.Role, c.Text, c.Standalone, c.Act = evil, evil, evil, "not "+evil, evil
		c.Times = append(c.Times, c.Times...)
	}
	written := write(t, format.HTML, []format.Document{d})
	assert.NotContains(t, written, evil)
	assert.Equal(t, 1, strings.Count(written, "<script"))
	for _, link := range readPage(t, written).links {
		assert.NotContains(t, link, "javascript:")
	}
}

func TestHTMLShowsWhatAClaimSpeaksOf(t *testing.T) {
	written := write(t, format.HTML, []format.Document{crane(t)})
	for _, want := range []string{
		"Mecca", "2015-09-11", "5 hour", "The article itself", "editor at large · Saudi Gazette",
	} {
		assert.Contains(t, written, want)
	}
}

func TestHTMLTellsSpeakersApartByTheirInitials(t *testing.T) {
	d := format.Document{Text: "text", Result: &claim.Result{}}
	for i, name := range []string{"Sam Adams", "Sue Abel", "S. Abelard", "U.S.", "officials", "Éric Übel", "…"} {
		d.Result.Quotes = append(d.Result.Quotes, quote.Quote{ID: i + 1, Content: spans(0, 4)})
		d.Result.Claims = append(d.Result.Claims, claim.Claim{Quote: i + 1, Claimant: claim.Claimant{Name: name}, Content: spans(0, 4)})
	}
	written := write(t, format.HTML, []format.Document{d})
	for name, initials := range map[string]string{
		"Sam Adams": "SA", "Sue Abel": "SAb", "S. Abelard": "SAbe", "U.S.": "US", "officials": "O", "Éric Übel": "ÉÜ", "…": "–",
	} {
		assert.Contains(t, written, `aria-hidden="true">`+initials+`</span> `+name+`</a>`)
	}
}

func TestHTMLHasAHeadingForEveryArticle(t *testing.T) {
	for name, c := range map[string]struct{ title, id, text, want string }{
		"the title":                         {"Bridge", "a", "Another line\n\nText.", `<h2>Bridge</h2>`},
		"the title that the text begins by": {"Bridge", "a", "\uFEFFBridge\r\n\r\nText.", `<h2 class="hidden">Bridge</h2>`},
		"a first line like a headline":      {"", "a", "Bridge\n\nText.", `<h2 class="hidden">Bridge</h2>`},
		"the id before a sentence":          {"", "a", "Text.", `<h2>a</h2>`},
		"the id before a long line":         {"", "a", strings.Repeat("long ", 100), `<h2>a</h2>`},
		"its number where nothing is known": {"", "", "Text.", `<h2>Article 1</h2>`},
	} {
		t.Run(name, func(t *testing.T) {
			d := format.Document{Text: c.text, Result: &claim.Result{ID: c.id, Title: c.title}}
			assert.Contains(t, write(t, format.HTML, []format.Document{d}), c.want)
		})
	}
}

func TestHTMLRepeatsNoClaimThatReadsAlone(t *testing.T) {
	for name, c := range map[string]struct {
		text, standalone string
		shown            bool
	}{
		"none at all":         {"it is so,", "", false},
		"the same":            {"it is so,", "it is so,", false},
		"the same in its end": {"it is so,", "It is so.", false},
		"another":             {"it is so,", "[The bridge] is so.", true},
	} {
		t.Run(name, func(t *testing.T) {
			d := format.Document{Result: &claim.Result{Claims: []claim.Claim{{Text: c.text, Standalone: c.standalone}}}}
			assert.Equal(t, c.shown, strings.Contains(write(t, format.HTML, []format.Document{d}), `class="standalone"`))
		})
	}
}

// However quotations overlap, a report grows with the text and their number.
func TestHTMLIsLinear(t *testing.T) {
	size := func(n int) int {
		text := strings.Repeat("word ", n)
		contents := make([][]sentence.Span, n)
		for i := range contents {
			contents[i] = spans(i, len(text)-i)
		}
		var b bytes.Buffer
		w, err := format.NewWriter(&b, format.HTML)
		require.NoError(t, err)
		require.NoError(t, w.Write(marked(text, contents...)))
		require.NoError(t, w.Close())
		return b.Len()
	}
	small, large := size(500), size(5000)
	assert.Less(t, large, 12*small)
}

func FuzzHTML(f *testing.F) {
	f.Add("“It is so,” she said, “he told me.”", []byte{0, 14, 26, 40, 3, 9})
	f.Add("a\x00\xff\r\n\n b", []byte{0, 4, 1, 7})
	f.Add("abcdefghi", []byte{0, 5, 2, 7, 4, 9, 0, 0, 9, 9})
	f.Fuzz(func(t *testing.T, text string, ends []byte) {
		var contents [][]sentence.Span
		bounds := boundaries(text)
		for ; len(ends) >= 2 && len(contents) < 8; ends = ends[2:] {
			start, end := bounds[int(ends[0])%len(bounds)], bounds[int(ends[1])%len(bounds)]
			contents = append(contents, spans(min(start, end), max(start, end)))
		}
		d := marked(text, contents...)
		p := readPage(t, write(t, format.HTML, []format.Document{d}))
		for i, c := range d.Result.Claims {
			require.Equal(t, letters(contentOf(d, c)), letters(strings.Join(p.marked[cardID(i)], "")))
		}
	})
}

// boundaries returns the offsets at which the characters of text begin, and its end.
func boundaries(text string) []int {
	var offsets []int
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}
