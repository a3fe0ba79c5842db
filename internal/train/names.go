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
	namesSize    = 2_900_000
	silverPasses = 2   // over CoreNLP's names of PolNeAR, which go first
	namesSilver  = 0.5 // what a name of CoreNLP's weighs beside an annotator's
	goldPasses   = 6   // over GUM
	orders       = 5   // in which the texts are read, of which the model is the average
	folds        = 3   // of the jackknife that the second reading learns from
)

// trainNames trains on GUM's names, and on those that CoreNLP finds in PolNeAR
// as silver.
func trainNames(c corpora, log io.Writer) (string, error) {
	set, err := readNamed(c)
	if err != nil {
		return "", err
	}
	digest, err := c.digest(gumTrain, polnearTrain)
	if err != nil {
		return "", err
	}
	if err := readJackknifed(set); err != nil {
		return "", err
	}
	mean, err := naming.NewTrainer(namesSize, digest)
	if err != nil {
		return "", err
	}
	for order := range uint64(orders) {
		tr, err := naming.NewTrainer(namesSize, digest)
		if err != nil {
			return "", err
		}
		first := learnNames(set, order, tr.LearnFirst)
		second := learnNames(set, order, tr.LearnSecond)
		fmt.Fprintf(log, "order %d: first reading %d wrong, second %d\n", order+1, first, second)
		if err := mean.Add(tr, 1.0/orders); err != nil {
			return "", err
		}
	}
	file, err := mean.File()
	if err != nil {
		return "", err
	}
	return file, reportNames(c, file, log)
}

// readJackknifed reads each text of set for the first time, by a model that has
// not learned from it, as the second reading will find it in a new text.
func readJackknifed(set []named) error {
	for k := range folds {
		tr, err := naming.NewTrainer(namesSize, [32]byte{})
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
		learnNames(rest, 0, tr.LearnFirst)
		if err := tr.ReadFirst(held); err != nil {
			return err
		}
	}
	return nil
}

// learnNames has learn read the silver and then the gold of set, in another
// order each time, which order settles, and returns how many labels were wrong
// in the last pass.
func learnNames(set []named, order uint64, learn func(e naming.Example, rate float32, counts bool) int) (wrong int) {
	random := rand.New(rand.NewPCG(order, 7))
	set = slices.Clone(set)
	for pass := range silverPasses + goldPasses {
		random.Shuffle(len(set), func(i, j int) { set[i], set[j] = set[j], set[i] })
		wrong = 0
		for _, n := range set {
			if isSilver := pass < silverPasses; n.silver == isSilver {
				wrong += learn(n.Example, n.rate(), !n.silver)
			}
		}
	}
	return wrong
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
		names, err := r.Append(context.Background(), nil, &t, d.doc)
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
