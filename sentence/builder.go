package sentence

import (
	"context"
	"slices"

	"github.com/quoth-go/quoth/internal/deadline"
)

// What news has on average, in bytes and a little low, so that a Document's
// slices seldom grow.
const (
	bytesPerToken     = 5
	bytesPerSentence  = 80
	bytesPerParagraph = 250
)

// maxTagged is how many tokens a Tagger is given at most at once, so that it
// does not keep a caller waiting. No sentence of a language is longer.
const maxTagged = 1 << 12

// A builder fills one Document, paragraph by paragraph.
type builder struct {
	ctx      context.Context
	deadline *deadline.Deadline
	doc      *Document
	tagger   Tagger
	scan     scanner
	width    int    // of the whole text's lines, or 0 where they are not wrapped
	block    []line // the lines since the last blank one
}

// newBuilder returns a builder that makes doc that of text.
func newBuilder(ctx context.Context, doc *Document, text string, tagger Tagger) *builder {
	doc.Text = text
	doc.Paragraphs = slices.Grow(doc.Paragraphs[:0], len(text)/bytesPerParagraph+1)
	doc.Sentences = slices.Grow(doc.Sentences[:0], len(text)/bytesPerSentence+1)
	doc.Tokens = slices.Grow(doc.Tokens[:0], len(text)/bytesPerToken+1)
	return &builder{
		ctx:      ctx,
		deadline: deadline.New(ctx),
		doc:      doc,
		tagger:   tagger,
		width:    textWidth(text),
		scan:     scanner{kinds: make([]kind, 0, bytesPerParagraph)},
	}
}

// build reads the text block by block: lines without a blank one in between.
func (b *builder) build() error {
	text := b.doc.Text
	for offset := 0; offset < len(text); {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		l, next := nextLine(text, offset)
		offset = next
		if l.Len() > 0 {
			b.block = append(b.block, l)
		}
		if l.Len() == 0 || l.hard {
			if err := b.addBlock(); err != nil {
				return err
			}
		}
	}
	return b.addBlock()
}

// addBlock adds the paragraphs of the block, and empties it.
func (b *builder) addBlock() error {
	lines := b.block
	b.block = b.block[:0]
	if len(lines) == 0 {
		return nil
	}
	width := b.width
	if width == 0 {
		width = wrapWidth(b.doc.Text, lines)
	}
	from := 0
	for i := range lines {
		if i+1 < len(lines) && width > 0 && joins(b.doc.Text, lines[i], lines[i+1], width) {
			continue
		}
		if err := b.addParagraph(Span{lines[from].Start, lines[i].End}); err != nil {
			return err
		}
		from = i + 1
	}
	return nil
}

// addParagraph adds the paragraph that is text[at.Start:at.End].
func (b *builder) addParagraph(at Span) error {
	d := b.doc
	firstToken, firstSentence := len(d.Tokens), len(d.Sentences)
	b.scan.reset(d.Text, at, d.Tokens)
	for b.scan.next() {
		if b.deadline.Passed() {
			return b.deadline.Err()
		}
	}
	d.Tokens = b.scan.tokens
	if err := b.addSentences(firstToken); err != nil {
		return err
	}
	if len(d.Sentences) > firstSentence {
		d.Paragraphs = append(d.Paragraphs, Paragraph{
			Span:  d.Cover(firstToken, len(d.Tokens)),
			First: firstSentence,
			Last:  len(d.Sentences),
		})
	}
	return nil
}

// addSentences adds the sentences of the tokens from first on, which are one
// paragraph's.
func (b *builder) addSentences(first int) error {
	s := newSplitter(b.doc.Text, b.doc.Tokens[first:], b.scan.kinds)
	for from := 0; s.at < len(s.tokens); {
		ended := s.step()
		if b.deadline.Passed() {
			return b.deadline.Err()
		}
		if !ended {
			continue
		}
		if err := b.addSentence(first+from, first+s.at); err != nil {
			return err
		}
		from = s.at
	}
	return nil
}

// addSentence adds the sentence of the tokens from first to last, exclusive.
func (b *builder) addSentence(first, last int) error {
	d := b.doc
	for from := first; b.tagger != nil && from < last; from += maxTagged {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		b.tagger.Tag(d.Text, d.Tokens[from:min(last, from+maxTagged)])
	}
	d.Sentences = append(d.Sentences, Sentence{Span: d.Cover(first, last), First: first, Last: last})
	return nil
}
