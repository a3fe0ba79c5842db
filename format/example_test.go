package format_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/quoth-go/quoth/quote"
	"github.com/quoth-go/quoth/sentence"
)

func Example() {
	x, err := claim.NewExtractor()
	if err != nil {
		log.Fatal(err)
	}
	w, err := format.NewWriter(os.Stdout, format.Text, format.Width(60))
	if err != nil {
		log.Fatal(err)
	}
	article := claim.Article{ID: "bridge", Text: "“We will build the bridge,” said Jane Smith, the mayor."}
	r, err := x.Extract(context.Background(), article)
	if err != nil {
		log.Fatal(err)
	}
	if err := w.Write(format.Document{Text: article.Text, Result: r}); err != nil {
		log.Fatal(err)
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// bridge · 1 claim
	//
	// 1. Jane Smith, mayor
	//     “We will build the bridge,”
	//     [direct, cue "say"; said: commitment, affirmed, certain]
	//     [line 1, bytes 0 to 31; worth checking 0.00]
}

// bridge is an article with one quotation.
func bridge() format.Document {
	return format.Document{
		Text: "“No,” said Ann.",
		Result: &claim.Result{
			ID: "bridge",
			Quotes: []quote.Quote{{
				ID: 1, Kind: quote.Direct, Content: []sentence.Span{{Start: 0, End: 9}},
				Cue: &quote.Cue{Span: sentence.Span{Start: 10, End: 14}, Lemma: "say"}, Source: &sentence.Span{Start: 15, End: 18},
			}},
			Claims: []claim.Claim{{ID: "00000000000000ff", Quote: 1, Claimant: claim.Claimant{Name: "Ann", Class: claim.Person}, Text: "No,"}},
		},
	}
}

func ExampleNewFolder() {
	dir, err := os.MkdirTemp("", "quoth")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	w, err := format.NewFolder(dir, format.Brat)
	if err != nil {
		log.Fatal(err)
	}
	if err := w.Write(bridge()); err != nil {
		log.Fatal(err)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range files {
		fmt.Println(f.Name())
	}
	// Output:
	// annotation.conf
	// bridge.ann
	// bridge.txt
}

func ExampleLookup() {
	f, err := format.Lookup("csv")
	fmt.Println(f.Extension(), f.MediaType(), err)

	_, err = format.Lookup("xml")
	var unknown *format.UnknownError
	fmt.Println(errors.As(err, &unknown), strings.HasPrefix(err.Error(), `format: "xml" is none of `))
	// Output:
	// .csv text/csv; charset=utf-8; header=present <nil>
	// true true
}

func ExampleBrat() {
	w, err := format.NewWriter(os.Stdout, format.Brat)
	if err != nil {
		log.Fatal(err)
	}
	if err := w.Write(bridge()); err != nil {
		log.Fatal(err)
	}
	// Output:
	// T1	Content 0 5	“No,”
	// T2	Cue 6 10	said
	// T3	Source 11 14	Ann
	// T4	Attribution 6 10	said
	// E1	Attribution:T4 Content:T1 Cue:T2 Source:T3
	// A1	Kind E1 direct
	// A2	Class E1 person
	// #1	Speaker E1	Ann
}
