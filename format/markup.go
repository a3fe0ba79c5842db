package format

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// A part says which part of a quotation a region of the text is.
type part int

// The parts, the outer ones of two that begin and end together first.
const (
	content part = iota
	source
	cue
)

// A region is a run of the text that is to be marked.
type region struct {
	sentence.Span
	part
	record int // whose it is
	piece  int // of the content, from 0
}

// regionsOf returns what is to be marked of records: sorted by start, the longer
// ones first, no source or cue twice.
func regionsOf(records []record) []region {
	var regions []region
	for i, r := range records {
		for n, piece := range r.content {
			regions = append(regions, region{piece, content, i, n})
		}
		if r.quote != nil && r.quote.Source != nil {
			regions = append(regions, region{*r.quote.Source, source, i, 0})
		}
		if r.quote != nil && r.quote.Cue != nil {
			regions = append(regions, region{r.quote.Cue.Span, cue, i, 0})
		}
	}
	slices.SortStableFunc(regions, func(a, b region) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End, int(a.part-b.part))
	})
	return slices.CompactFunc(regions, func(a, b region) bool {
		return a.Span == b.Span && a.part == b.part && a.part != content
	})
}

// deepest is how many regions are marked at one place at most, so that the
// markup is linear in the text however its quotations overlap.
const deepest = 8

// A token is a piece of the markup of a text: the begin of a region, its end,
// or words.
type token struct {
	Begin *region
	End   *region
	Words string
	Piece *region // a piece of a content that begins here
}

// A paragraph is a line of the text that holds more than white space.
type paragraph struct {
	Close    bool // it follows the paragraph before without an empty line
	Headline bool // it is the heading of the article, too
	Tokens   []token
}

// words returns the words of p without the markup, nor the byte order mark that
// a text may begin with.
func (p paragraph) words() string {
	var b strings.Builder
	for _, t := range p.Tokens {
		b.WriteString(t.Words)
	}
	return strings.TrimSpace(strings.TrimPrefix(b.String(), "\uFEFF"))
}

// A marker makes the markup of a text. Regions that overlap are cut where they
// cross, so that elements nest.
type marker struct {
	text    string
	regions []region // that have not begun
	open    []region // that have begun, the innermost last
	tokens  []token  // of the paragraph at work
}

// markUp returns the paragraphs of text with its regions marked.
func markUp(text string, regions []region) []paragraph {
	m := marker{text: text, regions: regions}
	var paragraphs []paragraph
	gap, start := true, 0
	for line := range strings.Lines(text) {
		end := start + len(strings.TrimRight(line, "\r\n"))
		if strings.TrimSpace(line) == "" {
			gap = true
		} else {
			paragraphs = append(paragraphs, paragraph{Close: !gap, Tokens: m.line(sentence.Span{Start: start, End: end})})
			gap = false
		}
		start += len(line)
	}
	return paragraphs
}

// line returns the tokens of one paragraph. What is open at its end is closed,
// and begins anew with the next.
func (m *marker) line(s sentence.Span) []token {
	m.tokens = nil
	m.open = slices.DeleteFunc(m.open, func(r region) bool { return r.End <= s.Start })
	for _, r := range m.open {
		m.begin(r)
	}
	for at := s.Start; at < s.End; {
		m.closeUntil(at)
		m.openAt(at)
		next := m.next(s.End)
		m.tokens = append(m.tokens, token{Words: tidy(m.text[at:next])})
		at = next
	}
	m.end(m.open)
	return m.tokens
}

// next returns where the words end that begin now: where a region begins or
// ends, or at end.
func (m *marker) next(end int) int {
	for _, r := range m.open {
		end = min(end, r.End)
	}
	if len(m.regions) > 0 {
		end = min(end, m.regions[0].Start)
	}
	return end
}

// closeUntil closes the regions that end at or before offset. What stands open
// inside them is closed with them and begun anew.
func (m *marker) closeUntil(offset int) {
	i := slices.IndexFunc(m.open, func(r region) bool { return r.End <= offset })
	if i < 0 {
		return
	}
	inner := slices.Clone(m.open[i:])
	m.open = m.open[:i]
	m.end(inner)
	for _, r := range inner {
		if r.End > offset {
			m.open = append(m.open, r)
			m.begin(r)
		}
	}
}

// openAt opens the regions that begin at or before offset and end after it.
func (m *marker) openAt(offset int) {
	for len(m.regions) > 0 && m.regions[0].Start <= offset {
		r := m.regions[0]
		m.regions = m.regions[1:]
		switch {
		case r.End <= offset:
			continue
		case len(m.open) < deepest:
			m.open = append(m.open, r)
			m.begin(r)
		}
		if r.part == content {
			m.tokens = append(m.tokens, token{Piece: &r})
		}
	}
}

func (m *marker) begin(r region) { m.tokens = append(m.tokens, token{Begin: &r}) }

// end ends regions, the last of them first.
func (m *marker) end(regions []region) {
	for _, r := range slices.Backward(regions) {
		m.tokens = append(m.tokens, token{End: &r})
	}
}
