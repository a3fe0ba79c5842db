package brat

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// ReadFolder reads every article of a folder that has an annotation: NAME.txt
// with NAME.ann or NAME_<annotator>.ann, where an annotator is four hexadecimal
// digits. Of several annotations the first in name order is taken. Articles
// come in the order of their files; an annotation without a text is left out.
func ReadFolder(folder string) ([]Article, error) {
	return readFolder(folder, func(anns []string) []string { return anns[:1] })
}

// ReadViews reads a folder as ReadFolder does, but an article that several
// annotators have marked comes several times, as each of them saw it.
func ReadViews(folder string) ([]Article, error) {
	return readFolder(folder, func(anns []string) []string { return anns })
}

// readFolder reads the annotations that choose picks of each article's.
func readFolder(folder string, choose func(anns []string) []string) ([]Article, error) {
	files, err := os.ReadDir(folder)
	if err != nil {
		return nil, fmt.Errorf("brat: %w", err)
	}
	annotations := annotationsOf(files)
	var articles []Article
	for _, f := range files {
		anns := annotations[f.Name()]
		if len(anns) == 0 {
			continue
		}
		for _, ann := range choose(anns) {
			a, err := readArticle(filepath.Join(folder, f.Name()), filepath.Join(folder, ann))
			if err != nil {
				return nil, err
			}
			articles = append(articles, a)
		}
	}
	return articles, nil
}

// annotationsOf returns the annotations among files, by the file of their text.
// Hidden files are none.
func annotationsOf(files []os.DirEntry) map[string][]string {
	names := make(map[string]bool, len(files))
	for _, f := range files {
		names[f.Name()] = true
	}
	annotations := map[string][]string{}
	for _, f := range files {
		stem, ok := strings.CutSuffix(f.Name(), ".ann")
		if !ok || strings.HasPrefix(stem, ".") {
			continue
		}
		if !names[stem+".txt"] {
			stem = withoutAnnotator(stem)
		}
		annotations[stem+".txt"] = append(annotations[stem+".txt"], f.Name())
	}
	return annotations
}

// withoutAnnotator cuts "_4b22" off "NAME_4b22".
func withoutAnnotator(stem string) string {
	i := strings.LastIndexByte(stem, '_')
	if i < 0 || len(stem)-i != len("_4b22") || strings.Trim(stem[i+1:], "0123456789abcdef") != "" {
		return stem
	}
	return stem[:i]
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
