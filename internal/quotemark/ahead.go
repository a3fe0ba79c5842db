package quotemark

import "github.com/quoth-go/quoth/sentence"

// An apostrophe and a single closing mark look the same. What follows in the
// paragraph decides, so it is read once, from its end.

// ahead says what of single marks follows a token in its paragraph.
type ahead struct {
	closer bool // one that can close
	strong bool // one that can only close, before the next that opens
}

// lookAhead tells each mark of the current paragraph what follows it.
func (p *pairer) lookAhead() {
	var next ahead
	for k := len(p.marks) - 1; k >= 0; k-- {
		m := &p.marks[k]
		m.ahead = next
		switch {
		case m.family != single:
		case m.shape != opens && !p.spaceBefore(m.token):
			next.closer = true
			next.strong = next.strong || !p.possessive(m.token)
		case m.shape != closes:
			next.strong = false
		}
	}
}

// possessive reports whether token i may be the apostrophe of a plural
// possessive: it follows an s, and a word comes after it.
func (p *pairer) possessive(i int) bool {
	t := p.doc.Tokens[i]
	if p.doc.Tokens[i].Tag == sentence.POS && i > p.first {
		return true
	}
	if t.Start == 0 || i+1 >= p.last {
		return false
	}
	before := p.doc.Text[t.Start-1]
	return (before == 's' || before == 'S') && p.spaceAfter(i) && isLetter(p.doc.Text[p.doc.Tokens[i+1].Start])
}

// isLetter reports whether b begins a word: an ASCII letter or any other script's byte.
func isLetter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80
}
