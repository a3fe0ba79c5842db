package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"

	"github.com/quoth-go/quoth/internal/naming"
)

const (
	namesSlots   = 1 << 18
	namesRows    = 30_000 // of the features in them that tell most
	silverPasses = 2      // over CoreNLP's names of PolNeAR, which go first
	namesSilver  = 0.5    // what a name of CoreNLP's weighs beside an annotator's
	goldPasses   = 6      // over GUM
	orders       = 6      // in which the texts are read, of which the model is the average
	folds        = 3      // of the jackknife that the second reading learns from
)

// trainNames trains on GUM's names, and on those that CoreNLP finds in PolNeAR
// as silver.
func trainNames(c corpora, log io.Writer) (string, error) {
	set, err := readNamed(c)
	if err != nil {
		return "", err
	}
	digest, err := c.namesDigest()
	if err != nil {
		return "", err
	}
	if err := readJackknifed(set); err != nil {
		return "", err
	}
	config := naming.Config{Slots: namesSlots, Corpora: digest}
	all, err := learnNames(config, set, 0)
	if err != nil {
		return "", err
	}
	config.Selection = all.Select(namesRows)
	var trainers []*naming.Trainer
	for order := range uint64(orders) {
		tr, err := learnNames(config, set, order)
		if err != nil {
			return "", err
		}
		trainers = append(trainers, tr)
	}
	file, err := naming.Mean(trainers...)
	if err != nil {
		return "", err
	}
	return file, reportNames(c, file, log)
}

// namesDigest is that of what the names are learnt from.
func (c corpora) namesDigest() ([32]byte, error) {
	return c.digest([]string{gumTrain, polnearTrain}, taggerFile)
}

// readJackknifed reads each text of set for the first time, by a model that has
// not learned from it, as the second reading will find it in a new text.
func readJackknifed(set []named) error {
	for k := range folds {
		tr, err := naming.NewTrainer(naming.Config{Slots: namesSlots})
		if err != nil {
			return err
		}
		var rest []named
		var held []naming.Example
		for i, n := range set {
			if i%folds == k {
				held = append(held, n.Example)
			} else {
				rest = append(rest, n)
			}
		}
		readNames(rest, 0, tr.LearnFirst)
		if err := tr.ReadFirst(held); err != nil {
			return err
		}
	}
	return nil
}

// learnNames returns a trainer that has learnt both readings of set.
func learnNames(config naming.Config, set []named, order uint64) (*naming.Trainer, error) {
	tr, err := naming.NewTrainer(config)
	if err != nil {
		return nil, err
	}
	readNames(set, order, tr.LearnFirst)
	readNames(set, order, tr.LearnSecond)
	return tr, nil
}

// readNames has learn read the silver and then the gold of set, in another
// order each time, which order settles.
func readNames(set []named, order uint64, learn func(e naming.Example, rate float32, counts bool) int) {
	random := rand.New(rand.NewPCG(order, 7))
	set = slices.Clone(set)
	for pass := range silverPasses + goldPasses {
		random.Shuffle(len(set), func(i, j int) { set[i], set[j] = set[j], set[i] })
		for _, n := range set {
			if isSilver := pass < silverPasses; n.silver == isSilver {
				learn(n.Example, n.rate(), !n.silver)
			}
		}
	}
}

func (n *named) rate() float32 {
	if n.silver {
		return namesSilver
	}
	return 1
}

// reportNames prints the F1 of the names of GUM dev, by kind.
func reportNames(c corpora, file string, log io.Writer) error {
	r, err := naming.Open(file)
	if err != nil {
		return err
	}
	dev, err := readGUMNames(c, "gum/dev")
	if err != nil {
		return err
	}
	var right, found, gold [naming.Other + 1]float64
	var t naming.Text
	for _, d := range dev {
		want := map[naming.Name]bool{}
		for _, n := range naming.NamesOf(d.Gold) {
			gold[n.Kind]++
			want[n] = true
		}
		names, err := r.Append(context.Background(), nil, &t, d.doc, nil)
		if err != nil {
			return err
		}
		for _, n := range names {
			found[n.Kind]++
			if want[n] {
				right[n.Kind]++
			}
		}
	}
	for k, name := range []string{"person", "organization", "place", "other"} {
		p, r := 100*right[k]/found[k], 100*right[k]/gold[k]
		fmt.Fprintf(log, "gum/dev, exact spans, all genres: %s P %.1f R %.1f F1 %.1f\n", name, p, r, 2*p*r/(p+r))
	}
	return nil
}
