package prose

import (
	"context"
	"fmt"
	"sync"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/sentence"
)

// A Model holds prose's tagger and recognizer. It is safe for concurrent use.
type Model struct {
	tagger  *tagger
	chunker *chunker
}

var (
	_ sentence.Tagger   = (*Model)(nil)
	_ entity.Recognizer = (*Model)(nil)
)

// New loads the models, which takes about a quarter of a second and 60 MB, so
// a program does it once. It fails only where prose's embedded files are not
// the ones of version 2.0.0.
func New() (*Model, error) {
	var (
		m                 Model
		taggerErr, nerErr error
		wg                sync.WaitGroup
	)
	wg.Go(func() { m.tagger, taggerErr = loadTagger() })
	wg.Go(func() { m.chunker, nerErr = loadChunker() })
	wg.Wait()
	if taggerErr != nil {
		return nil, fmt.Errorf("prose: tagger: %w", taggerErr)
	}
	if nerErr != nil {
		return nil, fmt.Errorf("prose: recognizer: %w", nerErr)
	}
	return &m, nil
}

// Tag tags the tokens of one sentence of text.
func (m *Model) Tag(text string, tokens []sentence.Token) {
	m.tagger.tag(text, tokens)
}

// Names returns the names of doc as the model sees them, sentence by sentence.
// The only error is that of ctx, together with no names.
func (m *Model) Names(ctx context.Context, doc *sentence.Document) ([]entity.Proper, error) {
	var names []entity.Proper
	for _, s := range doc.Sentences {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		names = m.chunker.appendNames(names, doc.Text, doc.TokensOf(s))
	}
	return names, nil
}
