package main

import (
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/quoth-go/quoth/internal/tagging"
)

const (
	taggerFolds  = 5  // of the set, each tagged by a tagger of the others
	foldBlock    = 50 // sentences that stay together in one
	foldEpochs   = 6
	reviseSlots  = 1 << 18
	reviseRows   = 30_000
	reviseEpochs = 4
	reviseOrders = uint32(2)
)

// A lesson is a sentence for the second look, and a tagger that has not learnt
// it.
type lesson struct {
	tagged
	first *tagging.Tagger
}

// learnRevisions learns the second look of the tagger of config from set.
func learnRevisions(config tagging.Config, set []tagged, log io.Writer) ([]*tagging.Reviser, error) {
	lessons, err := lessonsOf(config, set, log)
	if err != nil {
		return nil, err
	}
	config.Slots, config.Selection, config.Seed = reviseSlots, nil, 0
	all, err := learnRevision(config, lessons, log)
	if err != nil {
		return nil, err
	}
	config.Selection = all.Select(reviseRows)
	var revisers []*tagging.Reviser
	for config.Seed = range reviseOrders {
		r, err := learnRevision(config, lessons, log)
		if err != nil {
			return nil, err
		}
		revisers = append(revisers, r)
	}
	return revisers, nil
}

// lessonsOf returns set fold by fold, also in other letters.
func lessonsOf(config tagging.Config, set []tagged, log io.Writer) ([]lesson, error) {
	var lessons []lesson
	for fold := range taggerFolds {
		learnt, left := split(set, fold)
		config.Lexicon = lexiconOf(learnt)
		t, err := learnTags(config, append(learnt, recased(learnt)...), foldEpochs, log)
		if err != nil {
			return nil, err
		}
		first, err := t.Tagger()
		if err != nil {
			return nil, err
		}
		for _, example := range append(left, recased(left)...) {
			lessons = append(lessons, lesson{example, first})
		}
	}
	return lessons, nil
}

// split returns what a fold's tagger learns, and what it does not.
func split(set []tagged, fold int) (learnt, left []tagged) {
	for i, example := range set {
		if i/foldBlock%taggerFolds == fold {
			left = append(left, example)
		} else {
			learnt = append(learnt, example)
		}
	}
	return learnt, left
}

// learnRevision returns a reviser that has read the lessons, in an order of its
// own.
func learnRevision(config tagging.Config, lessons []lesson, log io.Writer) (*tagging.Reviser, error) {
	r, err := tagging.NewReviser(config)
	if err != nil {
		return nil, err
	}
	var s tagging.Sentence
	random := rand.New(rand.NewPCG(1, uint64(config.Seed)))
	for epoch := range reviseEpochs {
		shuffle(random, lessons)
		wrong := 0
		for _, l := range lessons {
			l.fill(&s)
			wrong += r.Learn(l.first, &s, l.gold, l.rate)
		}
		fmt.Fprintf(log, "second look, epoch %d: %d wrong\n", epoch+1, wrong)
	}
	return r, nil
}
