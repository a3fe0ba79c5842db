package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/internal/spotting"
	"github.com/quoth-go/quoth/sentence"
)

const (
	claimBuster  = "claimbuster/train.tsv"
	clef2019     = "clef2019/train"
	spotterFolds = 5
)

// spotterDigest is that of what the spotter is learnt from.
func (c corpora) spotterDigest() ([32]byte, error) {
	return c.digest([]string{claimBuster}, taggerFile)
}

// trainSpotter trains on the sentences of ClaimBuster. Its probabilities are
// fitted on those that models of the other folds give the sentences of each.
func trainSpotter(c corpora, log io.Writer) (string, error) {
	rows, err := readClaimBuster(c)
	if err != nil {
		return "", err
	}
	digest, err := c.spotterDigest()
	if err != nil {
		return "", err
	}
	held, err := heldOut(rows)
	if err != nil {
		return "", err
	}
	calibration := held.calibrate()
	fmt.Fprintf(log, "ClaimBuster train, %d folds: average precision %.1f, mean of the folds %.1f\n",
		spotterFolds, held.averagePrecision(), held.meanAveragePrecision())
	held.calibrated(calibration).report(log)
	model, err := spotting.Train(examplesOf(rows), calibration, digest)
	if err != nil {
		return "", err
	}
	return model, reportCLEF(c, rows, log)
}

// A statement is a sentence of a corpus. Group is what must not be learned from
// while it is held out: its fold, or its debate.
type statement struct {
	spotting.Example
	id    string
	group string
}

// readClaimBuster reads the sentences and deals them to folds by a hash of their
// words, so that the same sentence said twice is in one fold.
func readClaimBuster(c corpora) ([]statement, error) {
	parser, err := taggedParser()
	if err != nil {
		return nil, err
	}
	lines, err := linesOf(c.path(claimBuster))
	if err != nil {
		return nil, err
	}
	var rows []statement
	for _, line := range lines[1:] {
		fields := strings.SplitN(line, "\t", 3)
		row, err := newStatement(parser, fields[2], fields[1] == "1")
		if err != nil {
			return nil, err
		}
		row.id = fields[0]
		row.group = fmt.Sprint(linear.Mix(0, linear.HashLower(fields[2])) % spotterFolds)
		rows = append(rows, row)
	}
	return rows, nil
}

// readCLEF reads the sentences of the debates.
func readCLEF(c corpora) ([]statement, error) {
	parser, err := taggedParser()
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(c.path(clef2019), "*.tsv"))
	if err != nil {
		return nil, err
	}
	var rows []statement
	for _, file := range files {
		lines, err := linesOf(file)
		if err != nil {
			return nil, err
		}
		for _, line := range lines {
			fields := strings.Split(line, "\t")
			row, err := newStatement(parser, fields[2], fields[len(fields)-1] == "1")
			if err != nil {
				return nil, err
			}
			row.id, row.group = fmt.Sprintf("%06s", fields[0]), filepath.Base(file)
			rows = append(rows, row)
		}
	}
	return rows, nil
}

func newStatement(p *sentence.Parser, text string, worthy bool) (statement, error) {
	doc, err := p.Parse(context.Background(), text)
	return statement{Example: spotting.Example{Document: doc, Worthy: worthy}}, err
}

func linesOf(path string) ([]string, error) {
	content, err := os.ReadFile(path)
	return strings.Split(strings.TrimSpace(string(content)), "\n"), err
}

func examplesOf(rows []statement) []spotting.Example {
	var es []spotting.Example
	for _, r := range rows {
		es = append(es, r.Example)
	}
	return es
}

// A ranking is statements and how likely each is to be worth checking.
type ranking []ranked

type ranked struct {
	statement
	probability float64
}

// heldOut scores the statements of each group by a model that has learned from
// the other groups and from more.
func heldOut(rows []statement, more ...statement) (ranking, error) {
	var all ranking
	for _, group := range groupsOf(rows) {
		rest := slices.DeleteFunc(slices.Clone(rows), func(s statement) bool { return s.group == group })
		file, err := spotting.Train(examplesOf(append(rest, more...)), spotting.Uncalibrated, [32]byte{})
		if err != nil {
			return nil, err
		}
		model, err := spotting.Open(file)
		if err != nil {
			return nil, err
		}
		all = append(all, rank(model, slices.DeleteFunc(slices.Clone(rows), func(s statement) bool { return s.group != group }))...)
	}
	return all, nil
}

func groupsOf(rows []statement) []string {
	var groups []string
	for _, r := range rows {
		groups = append(groups, r.group)
	}
	slices.Sort(groups)
	return slices.Compact(groups)
}

func rank(m *spotting.Model, rows []statement) ranking {
	var r spotting.Reader
	all := make(ranking, len(rows))
	for i, row := range rows {
		whole := sentence.Span{End: len(row.Document.Text)}
		all[i] = ranked{row, m.Probability(&r, nil, row.Document, whole)}
	}
	return all
}

// averagePrecision is the measure of score_checkworthy.py, in per cent: equal
// probabilities rank by id.
func (all ranking) averagePrecision() float64 {
	sorted := slices.SortedFunc(slices.Values(all), func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.probability, a.probability), cmp.Compare(a.id, b.id))
	})
	hits, sum := 0, 0.0
	for i, r := range sorted {
		if r.Worthy {
			hits++
			sum += float64(hits) / float64(i+1)
		}
	}
	return 100 * sum / float64(max(1, hits))
}

// meanAveragePrecision is that over the groups.
func (all ranking) meanAveragePrecision() float64 {
	groups := map[string]ranking{}
	for _, r := range all {
		groups[r.group] = append(groups[r.group], r)
	}
	sum := 0.0
	for _, group := range slices.Sorted(maps.Keys(groups)) {
		sum += groups[group].averagePrecision()
	}
	return sum / float64(len(groups))
}

func (all ranking) calibrate() spotting.Calibration {
	var probabilities []float64
	var worthy []bool
	for _, r := range all {
		probabilities = append(probabilities, r.probability)
		worthy = append(worthy, r.Worthy)
	}
	return spotting.Calibrate(probabilities, worthy)
}

// calibrated returns all with the probabilities that c makes of theirs.
func (all ranking) calibrated(c spotting.Calibration) ranking {
	all = slices.Clone(all)
	for i := range all {
		all[i].probability = c.Apply(all[i].probability)
	}
	return all
}

// report prints precision and recall at half, and how far probabilities are
// from the share of worthy statements, in ten bins.
func (all ranking) report(log io.Writer) {
	var n, sum, hits [10]float64
	right, found, gold := 0.0, 0.0, 0.0
	for _, r := range all {
		bin := min(int(10*r.probability), 9)
		n[bin]++
		sum[bin] += r.probability
		if r.Worthy {
			hits[bin]++
			gold++
		}
		if r.probability >= 0.5 {
			found++
			if r.Worthy {
				right++
			}
		}
	}
	gap := 0.0
	for i := range n {
		gap += math.Abs(sum[i]-hits[i]) / float64(len(all))
	}
	fmt.Fprintf(log, "at 0.5: P %.1f R %.1f; mean gap of probability %.3f\n", 100*right/found, 100*right/gold, gap)
}

// reportCLEF prints the mean average precision over the debates, each scored by
// a model of the others and of ClaimBuster.
func reportCLEF(c corpora, claimBuster []statement, log io.Writer) error {
	rows, err := readCLEF(c)
	if err != nil {
		return err
	}
	held, err := heldOut(rows, claimBuster...)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(log, "CLEF-2019 train, each debate by the others and ClaimBuster: MAP %.1f\n", held.meanAveragePrecision())
	return err
}
