package score

import (
	"fmt"
	"strconv"
	"strings"
)

// A Percent is a share of a hundred, rounded to tenths as Python rounds: the
// decimal that is nearest to the binary number.
type Percent float64

func percent(x float64) Percent {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 1, 64), 64) // a number that was just written
	return Percent(rounded)
}

// String writes p with one decimal.
func (p Percent) String() string { return strconv.FormatFloat(float64(p), 'f', 1, 64) }

// A Row is one measure.
type Row struct {
	Name      string
	Precision Percent
	Recall    Percent
	F1        Percent
	Gold      int // how many were annotated
	Pred      int // how many were predicted
}

// A Share is how many speakers are right of the quotations found of a kind.
type Share struct {
	Name    string // "all" or the kind
	Percent Percent
}

// A Report is the measures of some articles. Speaker holds no kind of which
// nothing was found.
type Report struct {
	Rows      []Row
	Speaker   []Share
	Documents int
}

// Report returns the measures of what was added so far.
func (s *Scorer) Report() Report {
	r := Report{Documents: s.documents}
	for i, c := range s.counts {
		r.Rows = append(r.Rows, c.row(names[i]))
	}
	var all count
	for _, c := range s.speaker {
		all.add(c.right, c.gold, 0)
	}
	r.addSpeaker("all", all)
	for i, c := range s.speaker {
		r.addSpeaker(string(kinds[i]), c)
	}
	return r
}

// row computes in the order of score.py, so that the last bit is the same.
func (c count) row(name string) Row {
	var p, r, f1 float64
	if c.pred > 0 {
		p = float64(c.right) / float64(c.pred)
	}
	if c.gold > 0 {
		r = float64(c.right) / float64(c.gold)
	}
	if p+r > 0 {
		f1 = 200 * p * r / (p + r)
	}
	return Row{name, percent(100 * p), percent(100 * r), percent(f1), c.gold, c.pred}
}

func (r *Report) addSpeaker(name string, c count) {
	if c.gold > 0 {
		r.Speaker = append(r.Speaker, Share{name, percent(float64(100*c.right) / float64(c.gold))})
	}
}

// String returns the table that score.py prints.
func (r Report) String() string {
	var b strings.Builder
	for _, x := range r.Rows {
		fmt.Fprintf(&b, "%-24s  P %5s  R %5s  F1 %5s   (gold %d, predicted %d)\n", x.Name, x.Precision, x.Recall, x.F1, x.Gold, x.Pred)
	}
	shares := make([]string, len(r.Speaker))
	for i, s := range r.Speaker {
		shares[i] = s.Name + " " + s.Percent.String()
	}
	fmt.Fprintf(&b, "%-25s %s\n", "speaker", strings.Join(shares, "  "))
	fmt.Fprintf(&b, "%-25s %d\n", "documents", r.Documents)
	return b.String()
}

// MarshalJSON writes the object that score.py --json prints, its keys in the
// same order.
func (r Report) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for _, x := range r.Rows {
		b = fmt.Appendf(b, `%q:{"p":%s,"r":%s,"f1":%s,"gold":%d,"pred":%d},`, x.Name, x.Precision, x.Recall, x.F1, x.Gold, x.Pred)
	}
	shares := make([]string, len(r.Speaker))
	for i, s := range r.Speaker {
		shares[i] = fmt.Sprintf("%q:%s", s.Name, s.Percent)
	}
	return fmt.Appendf(b, `"speaker":{%s},"documents":%d}`, strings.Join(shares, ","), r.Documents), nil
}
