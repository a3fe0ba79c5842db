package format

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/claim"
)

// byteOrderMark begins the file, since Excel takes a file without it for one in
// the code page of the machine.
const byteOrderMark = "\uFEFF"

// csvHeader names the columns of a row that csvWriter.row makes.
var csvHeader = [...]string{
	"article", "title", "published", "claim",
	"claimant", "role", "affiliation", "class",
	"kind", "cue", "attitude", "act", "stance", "certainty",
	"text", "standalone", "about", "quantities", "times", "duplicate_of",
	"checkworthiness", "confidence", "start", "end", "line",
}

// A csvWriter writes a table after RFC 4180, a row a claim.
type csvWriter struct {
	out  io.Writer
	rows *csv.Writer
	some bool // whether the header has been written
}

func newCSV(out io.Writer, _ options) Writer {
	rows := csv.NewWriter(out)
	rows.UseCRLF = true
	return &csvWriter{out: out, rows: rows}
}

func (w *csvWriter) Write(d Document) error {
	if err := w.header(); err != nil {
		return err
	}
	lines := newLines(d.Text)
	for _, r := range recordsOf(d.Result) {
		row := csvRow(d, r, lines)
		for i, cell := range row {
			row[i] = inert(cell)
		}
		if err := w.rows.Write(row); err != nil {
			return err
		}
	}
	w.rows.Flush()
	return w.rows.Error()
}

func (w *csvWriter) Close() error { return w.header() }

// header writes the first row, once.
func (w *csvWriter) header() error {
	if w.some {
		return nil
	}
	w.some = true
	if _, err := io.WriteString(w.out, byteOrderMark); err != nil {
		return err
	}
	if err := w.rows.Write(csvHeader[:]); err != nil {
		return err
	}
	w.rows.Flush()
	return w.rows.Error()
}

// csvRow returns the cells of one claim, in the order of csvHeader.
func csvRow(d Document, r record, lines lines) []string {
	var published, cue, start, end, line string
	if d.Result.Published != (claim.Date{}) {
		published = d.Result.Published.String()
	}
	if r.quote != nil && r.quote.Cue != nil {
		cue = r.quote.Cue.Lemma
	}
	if n := len(r.content); n > 0 {
		start, end = strconv.Itoa(r.content[0].Start), strconv.Itoa(r.content[n-1].End)
		line = strconv.Itoa(lines.at(r.content[0].Start))
	}
	return []string{
		d.Result.ID, d.Result.Title, published, r.ID,
		r.Claimant.Name, r.Claimant.Role, r.Claimant.Affiliation, string(r.Claimant.Class),
		string(r.kind()), cue, string(r.Attitude), string(r.Act), string(r.Stance), string(r.Certainty),
		r.Text, r.Standalone, several(aboutOf(d.Result, r.Claim)), several(quantitiesOf(r.Claim)), several(timesOf(r.Claim)), r.DuplicateOf,
		score(r.Checkworthiness), score(r.Confidence), start, end, line,
	}
}

// several returns the values of a cell that holds more than one.
func several(values []string) string { return strings.Join(values, "; ") }

// inert returns what a spreadsheet shows as cell and does not compute: tidy,
// with an apostrophe before what would begin a formula.
func inert(cell string) string {
	cell = tidy(cell)
	if begin := strings.TrimLeft(cell, " "); begin != "" && strings.ContainsRune("=+-@＝＋－＠", firstRune(begin)) {
		return "'" + cell
	}
	return cell
}
