package sentence

import "context"

// A Tagger gives each token its part of speech. Tag is called with the tokens
// of one sentence, or where that has more than 4,096 with so many of them, which
// it changes in place; it must be safe for concurrent use and must leave the
// spans alone.
type Tagger interface {
	Tag(text string, tokens []Token)
}

// A Parser splits texts into paragraphs, sentences and tokens. Its zero value
// is ready for use and does not tag. It is safe for concurrent use.
type Parser struct {
	tagger Tagger
}

// An Option configures a Parser.
type Option interface{ apply(*Parser) }

type option func(*Parser)

func (o option) apply(p *Parser) { o(p) }

// WithTagger has the Parser tag the tokens. Without it they have NoTag.
func WithTagger(t Tagger) Option { return option(func(p *Parser) { p.tagger = t }) }

// NewParser returns a Parser.
func NewParser(opts ...Option) *Parser {
	p := new(Parser)
	for _, o := range opts {
		o.apply(p)
	}
	return p
}

// Parse splits text, and tags its tokens where the Parser has a Tagger. Any
// text is parsed, invalid UTF-8 and NUL bytes too. The only error is ctx's,
// when it is done before the text is; Parse looks at it every few dozen
// tokens, and before each call of the Tagger.
func (p *Parser) Parse(ctx context.Context, text string) (*Document, error) {
	doc := new(Document)
	if err := p.ParseInto(ctx, doc, text); err != nil {
		return nil, err
	}
	return doc, nil
}

// ParseInto is Parse in the memory of doc, whose text, paragraphs, sentences and
// tokens it replaces: nobody may still read them. Where it fails, doc is not to
// be used.
func (p *Parser) ParseInto(ctx context.Context, doc *Document, text string) error {
	return newBuilder(ctx, doc, text, p.tagger).build()
}

// Parse splits text without tagging it.
func Parse(text string) *Document {
	d, _ := new(Parser).Parse(context.Background(), text)
	return d
}
