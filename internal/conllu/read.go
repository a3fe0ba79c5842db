package conllu

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
)

// ErrSyntax is wrapped by the error for a line that is not CoNLL-U.
var ErrSyntax = errors.New("not CoNLL-U")

// ReadFile yields the documents of a file, which is gunzipped where its name
// ends in ".gz". An error is the last that it yields.
func ReadFile(path string) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(nil, fmt.Errorf("conllu: %w", err))
			return
		}
		defer f.Close()
		var r io.Reader = f
		if strings.HasSuffix(path, ".gz") {
			if r, err = gzip.NewReader(f); err != nil {
				yield(nil, fmt.Errorf("conllu: %s: %w", path, err))
				return
			}
		}
		for doc, err := range Read(r) {
			if err != nil {
				err = fmt.Errorf("conllu: %s: %w", path, err)
			}
			if !yield(doc, err) {
				return
			}
		}
	}
}

// Read yields the documents of r, one at a time. Sentences before the first
// "# newdoc" line are a document without an ID. An error, which names the line,
// is the last that it yields.
func Read(r io.Reader) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<24)
		var p parser
		for n := 1; lines.Scan(); n++ {
			done, err := p.line(strings.TrimSuffix(lines.Text(), "\r"))
			if err != nil {
				yield(nil, fmt.Errorf("line %d: %w", n, err))
				return
			}
			if done != nil && !yield(done, nil) {
				return
			}
		}
		if err := lines.Err(); err != nil {
			yield(nil, err)
			return
		}
		if p.endSentence(); p.doc != nil {
			yield(p.doc, nil)
		}
	}
}

// A parser holds the document and the sentence that it is in.
type parser struct {
	doc      *Document
	sentence Sentence
	joined   struct { // the token of several words that goes on
		last       int
		spaceAfter bool
	}
}

// line takes the next line. It returns the document that the line ended.
func (p *parser) line(line string) (done *Document, err error) {
	switch {
	case line == "":
		p.endSentence()
	case line[0] == '#':
		return p.comment(strings.TrimSpace(line[1:])), nil
	default:
		return nil, p.token(strings.Split(line, "\t"))
	}
	return nil, nil
}

func (p *parser) comment(comment string) (done *Document) {
	key, value, _ := strings.Cut(comment, "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	if key == "newdoc" || key == "newdoc id" {
		p.endSentence()
		done, p.doc = p.doc, &Document{ID: value, Comments: map[string]string{}}
		return done
	}
	if p.doc != nil && (strings.HasPrefix(key, "meta::") || strings.HasPrefix(key, "global.")) {
		p.doc.Comments[key] = value
		return nil
	}
	if p.sentence.Comments == nil {
		p.sentence.Comments = map[string]string{}
	}
	p.sentence.Comments[key] = value
	return nil
}

func (p *parser) endSentence() {
	if len(p.sentence.Tokens) > 0 {
		p.sentence.placeTokens()
		if p.doc == nil {
			p.doc = &Document{Comments: map[string]string{}}
		}
		p.doc.Sentences = append(p.doc.Sentences, p.sentence)
	}
	p.sentence = Sentence{}
	p.joined.last = 0
}

func (p *parser) token(columns []string) error {
	if len(columns) != 10 {
		return fmt.Errorf("%w: %d columns", ErrSyntax, len(columns))
	}
	id, spaceAfter := columns[0], !strings.Contains(columns[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(id, "-"); ok {
		p.joined.last, _ = strconv.Atoi(last)
		p.joined.spaceAfter = spaceAfter
		return nil
	}
	if strings.Contains(id, ".") {
		return nil
	}
	head := 0
	if columns[6] != "_" {
		var err error
		if head, err = strconv.Atoi(columns[6]); err != nil {
			return fmt.Errorf("%w: head %q", ErrSyntax, columns[6])
		}
	}
	number := len(p.sentence.Tokens) + 1
	if id != strconv.Itoa(number) {
		return fmt.Errorf("%w: token %q after token %d", ErrSyntax, id, number-1)
	}
	if number <= p.joined.last {
		spaceAfter = number == p.joined.last && p.joined.spaceAfter
	}
	p.sentence.Tokens = append(p.sentence.Tokens, Token{
		Form: columns[1], Lemma: columns[2], UPOS: given(columns[3]), Tag: given(columns[4]),
		Features: given(columns[5]), Head: head, Relation: given(columns[7]), Misc: given(columns[9]),
		SpaceAfter: spaceAfter,
	})
	return nil
}

// placeTokens sets SpaceAfter from the offsets of the tokens, in a file that
// gives those.
func (s *Sentence) placeTokens() {
	for i := range len(s.Tokens) - 1 {
		if end := s.Tokens[i].Value("End"); end != "" {
			s.Tokens[i].SpaceAfter = end != s.Tokens[i+1].Value("Start")
		}
	}
}

// given returns column, "" where the file leaves it out.
func given(column string) string {
	if column == "_" {
		return ""
	}
	return column
}
