// Package brat reads attributions from brat's standoff files, in the layout of
// PolNeAR 1.0: text-bound Source, Cue and Content, joined by Attribution
// events. Offsets count characters in the files and bytes here.
package brat

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// An Attribution is one annotated quotation. Each part may be in several
// pieces, in the order of the file.
type Attribution struct {
	Source, Cue, Content []sentence.Span
}

// An Article is a text and what one annotator marked in it.
type Article struct {
	Name         string
	Text         string
	Attributions []Attribution
}

// ReadFolder reads every article of a folder that has an annotation: NAME.txt
// with NAME.ann or NAME_<annotator>.ann, of which the first in name order is
// taken. Articles come in name order.
func ReadFolder(folder string) ([]Article, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, fmt.Errorf("brat: %w", err)
	}
	sort.Strings(names)
	var articles []Article
	for _, path := range names {
		stem := strings.TrimSuffix(path, ".txt")
		anns, _ := filepath.Glob(stem + "_????.ann")
		if _, err := os.Stat(stem + ".ann"); err == nil {
			anns = append([]string{stem + ".ann"}, anns...)
		}
		if len(anns) == 0 {
			continue
		}
		a, err := readArticle(path, anns[0])
		if err != nil {
			return nil, err
		}
		articles = append(articles, a)
	}
	return articles, nil
}

func readArticle(textPath, annPath string) (Article, error) {
	text, err := os.ReadFile(textPath)
	if err != nil {
		return Article{}, fmt.Errorf("brat: %w", err)
	}
	f, err := os.Open(annPath)
	if err != nil {
		return Article{}, fmt.Errorf("brat: %w", err)
	}
	defer f.Close()
	attributions, err := Read(f, string(text))
	if err != nil {
		return Article{}, fmt.Errorf("brat: %s: %w", annPath, err)
	}
	name := strings.TrimSuffix(filepath.Base(textPath), ".txt")
	return Article{Name: name, Text: string(text), Attributions: attributions}, nil
}

// Read reads the attributions that r holds for text, those without a content
// left out. An error names the line that cannot be read.
func Read(r io.Reader, text string) ([]Attribution, error) {
	offsets := byteOffsets(text)
	bound := map[string][]sentence.Span{}
	var found []Attribution
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		id, rest, ok := strings.Cut(lines.Text(), "\t")
		if !ok {
			continue
		}
		switch {
		case strings.HasPrefix(id, "T"):
			spans, err := readSpans(rest, offsets)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			bound[id] = spans
		case strings.HasPrefix(id, "E"):
			if a := readEvent(rest, bound); len(a.Content) > 0 {
				found = append(found, a)
			}
		}
	}
	return found, lines.Err()
}

// byteOffsets returns the byte offset of each character, and of the end.
func byteOffsets(text string) []int {
	offsets := make([]int, 0, len(text)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}

// readSpans reads "Label 3 14;20 25<tab>words".
func readSpans(s string, offsets []int) ([]sentence.Span, error) {
	s, _, _ = strings.Cut(s, "\t")
	_, s, _ = strings.Cut(s, " ")
	var spans []sentence.Span
	for part := range strings.SplitSeq(s, ";") {
		from, to, _ := strings.Cut(part, " ")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if err1 != nil || err2 != nil || start < 0 || end < start || end >= len(offsets) {
			return nil, fmt.Errorf("span %q is not one of a text of %d characters", part, len(offsets)-1)
		}
		spans = append(spans, sentence.Span{Start: offsets[start], End: offsets[end]})
	}
	return spans, nil
}

// readEvent reads "Attribution:T4 Content:T1 Cue:T2 Source:T3".
func readEvent(s string, bound map[string][]sentence.Span) Attribution {
	var a Attribution
	for arg := range strings.FieldsSeq(s) {
		role, id, _ := strings.Cut(arg, ":")
		switch strings.TrimRight(role, "0123456789") {
		case "Source":
			a.Source = append(a.Source, bound[id]...)
		case "Cue":
			a.Cue = append(a.Cue, bound[id]...)
		case "Content":
			a.Content = append(a.Content, bound[id]...)
		}
	}
	return a
}
