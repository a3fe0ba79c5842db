// Package citron reads attributions from files in the annotation format of BBC
// Citron, which its repository describes in docs/data_format.md: a JSON object
// for each document, with its text and its quotes.
//
//	{"text": "“It rained,” she said.",
//	 "quotes": [{"cue": {"start": 17, "end": 21, "text": "said"},
//	             "sources": [{"start": 13, "end": 16, "text": "she"}],
//	             "contents": [{"start": 0, "end": 12, "text": "“It rained,”"}]}]}
//
// Offsets count characters in the files and bytes here. What the format has
// besides, coreferences and confidence, is not read: a source is the words that
// stand beside the cue.
package citron

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/quoth-go/quoth/internal/brat"
	"github.com/quoth-go/quoth/sentence"
)

// extension is that of the files which are read of a folder.
const extension = ".json"

// ReadFolder reads every .json file of a folder and of the folders in it, in
// the order of their paths. An article's name is its path in the folder without
// .json, with slashes.
func ReadFolder(folder string) ([]brat.Article, error) {
	var articles []brat.Article
	err := fs.WalkDir(os.DirFS(folder), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != extension {
			return err
		}
		file := filepath.Join(folder, filepath.FromSlash(path))
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		a, err := Parse(data)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		a.Name = strings.TrimSuffix(path, extension)
		articles = append(articles, a)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("citron: %w", err)
	}
	return articles, nil
}

// A document is a file's object.
type document struct {
	Text   *string  `json:"text"`
	Quotes *[]entry `json:"quotes"`
}

type entry struct {
	Cue      *span  `json:"cue"`
	Sources  []span `json:"sources"`
	Contents []span `json:"contents"`
}

type span struct {
	Start *int    `json:"start"`
	End   *int    `json:"end"`
	Text  *string `json:"text"`
}

// Parse reads the article in the contents of a file, without a name. Quotes
// without a content are left out. The error is that of the JSON, or names the
// first quote, counted from 1, with a span that is not in the text or that has
// other words there than it says.
func Parse(data []byte) (brat.Article, error) {
	var d document
	if err := json.Unmarshal(data, &d); err != nil {
		return brat.Article{}, located(err, data)
	}
	if d.Text == nil || d.Quotes == nil {
		return brat.Article{}, errors.New(`no annotated document: it needs a "text" and "quotes"`)
	}
	a := brat.Article{Text: *d.Text}
	r := reader{text: a.Text, characters: brat.NewCharacters(a.Text)}
	for i, e := range *d.Quotes {
		x, err := r.attribution(e)
		if err != nil {
			return brat.Article{}, fmt.Errorf("quote %d: %w", i+1, err)
		}
		if len(x.Content) > 0 {
			a.Attributions = append(a.Attributions, x)
		}
	}
	return a, nil
}

// located adds to an error of the JSON the line it is on.
func located(err error, data []byte) error {
	var offset int64
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	}
	return fmt.Errorf("line %d: %w", 1+strings.Count(string(data[:offset]), "\n"), err)
}

// A reader turns the spans of a text.
type reader struct {
	text       string
	characters brat.Characters
}

func (r reader) attribution(e entry) (a brat.Attribution, err error) {
	if e.Cue != nil {
		if a.Cue, err = r.spans("cue", []span{*e.Cue}); err != nil {
			return a, err
		}
	}
	if a.Source, err = r.spans("source", e.Sources); err != nil {
		return a, err
	}
	a.Content, err = r.spans("content", e.Contents)
	return a, err
}

func (r reader) spans(role string, from []span) ([]sentence.Span, error) {
	var spans []sentence.Span
	for _, f := range from {
		if f.Start == nil || f.End == nil {
			return nil, fmt.Errorf(`%s: a span needs a "start" and an "end"`, role)
		}
		s, err := r.characters.Span(*f.Start, *f.End)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", role, err)
		}
		if words := s.Of(r.text); f.Text != nil && *f.Text != words {
			return nil, fmt.Errorf("%s: %d to %d is %q in the text, not %q", role, *f.Start, *f.End, words, *f.Text)
		}
		spans = append(spans, s)
	}
	return spans, nil
}
