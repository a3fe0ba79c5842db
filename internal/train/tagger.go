package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/entity/prose"
	"github.com/quoth-go/quoth/internal/conllu"
	"github.com/quoth-go/quoth/internal/tagging"
	"github.com/quoth-go/quoth/sentence"
)

const (
	taggerSlots  = 1 << 18
	taggerRows   = 30_000 // of the features in them that tell most
	taggerEpochs = 12
	taggerOrders = uint32(4) // in which the sentences are read; the tagger is the mean
	dropShare    = 0.3       // of the features that a word goes without while learning
	silverEpochs = 3         // of them, the first ones read the silver too
	silverRate   = 0.25      // what a tag of CoreNLP's weighs beside an annotator's
	minLabel     = 20        // a tag seen less often is never given
)

// trainTagger trains on GUM and EWT, and on CoreNLP's tags of PolNeAR as silver.
func trainTagger(c corpora, log io.Writer) (string, error) {
	set, err := readTagged(c)
	if err != nil {
		return "", err
	}
	digest, err := c.digest([]string{gumTrain, ewtTrain, polnearTrain})
	if err != nil {
		return "", err
	}
	config := tagging.Config{
		Tags: tagNames(), Labels: labelsOf(set), Lexicon: lexiconOf(set), Slots: taggerSlots, Corpora: digest, Dropped: dropShare,
	}
	both := append(slices.Clone(set), recased(set)...)
	all, err := learnTags(config, both, taggerEpochs, log)
	if err != nil {
		return "", err
	}
	config.Selection = all.Select(taggerRows)
	var trainers []*tagging.Trainer
	for config.Seed = range taggerOrders {
		t, err := learnTags(config, both, taggerEpochs, log)
		if err != nil {
			return "", err
		}
		trainers = append(trainers, t)
	}
	revisers, err := learnRevisions(config, set, log)
	if err != nil {
		return "", err
	}
	file, err := tagging.Mean(trainers, revisers)
	if err != nil {
		return "", err
	}
	return file, reportTagger(c, file, log)
}

// learnTags returns a trainer that has read the set, in an order of its own.
func learnTags(config tagging.Config, set []tagged, epochs int, log io.Writer) (*tagging.Trainer, error) {
	t, err := tagging.NewTrainer(config)
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(1, uint64(config.Seed)))
	set = slices.Clone(set)
	for epoch := range epochs {
		shuffle(random, set)
		fmt.Fprintf(log, "epoch %d: %d wrong\n", epoch+1, readAll(t, set, epoch < silverEpochs))
	}
	return t, nil
}

func shuffle[T any](random *rand.Rand, set []T) {
	random.Shuffle(len(set), func(i, j int) { set[i], set[j] = set[j], set[i] })
}

// tagNames returns the names of the tags by number.
func tagNames() []string {
	var names []string
	for t := sentence.NoTag; t <= sentence.ADD; t++ {
		names = append(names, t.String())
	}
	return names
}

// A tagged sentence has its words, the tags of its marks and all true tags, 0
// where there is none to learn.
type tagged struct {
	words []string
	marks []tagging.Code
	gold  []tagging.Code
	rate  float32
}

func readTagged(c corpora) ([]tagged, error) {
	var set []tagged
	for _, part := range []struct {
		file string
		rate float32
	}{{gumTrain, 1}, {ewtTrain, 1}, {polnearTrain, silverRate}} {
		sentences, err := c.sentences(part.file)
		if err != nil {
			return nil, err
		}
		for i := range sentences {
			set = append(set, newTagged(&sentences[i], part.rate))
		}
	}
	return set, nil
}

func newTagged(s *conllu.Sentence, rate float32) tagged {
	text, tokens := s.Text()
	sentence.TagMarks(text, tokens)
	t := tagged{rate: rate}
	for i, tok := range s.Tokens {
		gold := sentence.ParseTag(tok.Tag)
		if rate < 1 && strings.EqualFold(tok.Form, "to") {
			gold = sentence.NoTag // CoreNLP has TO for the preposition too, which is IN to the annotators
		}
		t.words = append(t.words, tok.Form)
		t.marks = append(t.marks, tagging.Code(tokens[i].Tag))
		t.gold = append(t.gold, tagging.Code(gold))
	}
	return t
}

// fill sets s to the words of t.
func (t *tagged) fill(s *tagging.Sentence) {
	s.Reset()
	for i, word := range t.words {
		s.Add(word, t.marks[i])
	}
}

// eachWord calls yield with each word that is no mark, and its true tag.
func eachWord(set []tagged, yield func(word string, tag tagging.Code)) {
	for _, t := range set {
		for i, word := range t.words {
			if t.marks[i] == 0 && t.gold[i] != 0 {
				yield(word, t.gold[i])
			}
		}
	}
}

// labelsOf returns the tags that words have, the commonest first.
func labelsOf(set []tagged) []tagging.Code {
	counts := make([]int, sentence.ADD+1)
	eachWord(set, func(_ string, tag tagging.Code) { counts[tag]++ })
	var labels []tagging.Code
	for tag, n := range counts {
		if n >= minLabel && !sentence.Tag(tag).IsPunctuation() {
			labels = append(labels, tagging.Code(tag))
		}
	}
	slices.SortStableFunc(labels, func(a, b tagging.Code) int { return counts[b] - counts[a] })
	return labels
}

func lexiconOf(set []tagged) tagging.Lexicon {
	var b tagging.LexiconBuilder
	eachWord(set, b.Count)
	return b.Lexicon()
}

// recased returns copies of some sentences in capitals, in small letters and as
// a headline.
func recased(set []tagged) []tagged {
	var copies []tagged
	for i := 0; i < len(set); i += recaseEvery {
		t := set[i]
		style := caseStyles[i/recaseEvery%len(caseStyles)]
		t.words = nil
		for _, word := range set[i].words {
			t.words = append(t.words, style.recase(word))
		}
		copies = append(copies, t)
	}
	return copies
}

const recaseEvery = 4

// caseStyles are the ways to write that news sometimes has.
var caseStyles = []struct {
	name   string
	recase func(word string) string
}{{"in capitals", strings.ToUpper}, {"in small letters", strings.ToLower}, {"as a headline", titled}}

// titled returns word as it stands in a headline.
func titled(word string) string {
	if len(word) < 4 || word[0] >= 0x80 {
		return word
	}
	return strings.ToUpper(word[:1]) + word[1:]
}

// readAll learns from each of the set, the silver too where that is wanted, and
// returns how many tags were wrong.
func readAll(t *tagging.Trainer, set []tagged, silver bool) (wrong int) {
	var s tagging.Sentence
	for _, example := range set {
		if silver || example.rate == 1 {
			example.fill(&s)
			wrong += t.Learn(&s, example.gold, example.rate)
		}
	}
	return wrong
}

// reportTagger prints how many tags of the dev sets our tagger and prose have
// right. Two conventions are evened out for both, as the second figure: EWT's
// comma for dashes and ellipses is a colon, and TO is IN.
func reportTagger(c corpora, file string, log io.Writer) error {
	ours, err := sentence.OpenTagger(file)
	if err != nil {
		return err
	}
	theirs, err := prose.New()
	if err != nil {
		return err
	}
	for _, name := range []string{ewtDev, gumDev, polnearDev} {
		sentences, err := c.sentences(name)
		if err != nil {
			return err
		}
		compare(log, name, sentences, ours, theirs)
	}
	for _, style := range caseStyles {
		sentences, err := c.sentences(gumDev)
		if err != nil {
			return err
		}
		for _, s := range sentences {
			for i := range s.Tokens {
				s.Tokens[i].Form = style.recase(s.Tokens[i].Form)
			}
		}
		compare(log, gumDev+" "+style.name, sentences, ours, theirs)
	}
	return nil
}

func compare(log io.Writer, name string, sentences []conllu.Sentence, ours, theirs sentence.Tagger) {
	strict, evened := accuracy(ours, sentences)
	proseStrict, proseEvened := accuracy(theirs, sentences)
	fmt.Fprintf(log, "%s: ours %.2f, evened %.2f; prose %.2f, evened %.2f\n", name, strict, evened, proseStrict, proseEvened)
}

// accuracy returns how many of all tags are right, in per cent: as they are and
// evened out.
func accuracy(tagger sentence.Tagger, sentences []conllu.Sentence) (strict, evened float64) {
	all := 0.0
	for i := range sentences {
		text, tokens := sentences[i].Text()
		tagger.Tag(text, tokens)
		for j, tok := range sentences[i].Tokens {
			all++
			got, want := tokens[j].Tag.String(), tok.Tag
			if got == want {
				strict++
			}
			if even(got, tok.Form) == even(want, tok.Form) {
				evened++
			}
		}
	}
	return 100 * strict / all, 100 * evened / all
}

// even returns the tag that both conventions come to.
func even(tag, form string) string {
	switch {
	case tag == "TO":
		return "IN"
	case tag == "," && form != ",":
		return ":"
	}
	return tag
}
