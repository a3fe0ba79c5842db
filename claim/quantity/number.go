package quantity

import (
	"math"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/sentence"
)

// A number is what is read of a number alone, without sign and unit.
type number struct {
	sentence.Span
	token int // the first
	value float64
	form  form
	scale float64 // the magnitude that value was multiplied by, 0 for none
	next  piece   // the one behind it
}

// A form says how a number is written.
type form uint8

const (
	plain   form = iota // figures alone: 5, 2016
	figures             // figures that are no year or label: 1,237, 4.5, 2 million
	spelled             // two hundred
	share               // half, two thirds, 3/4
	inexact             // hundreds, several hundred
	times               // twice, doubled
)

// isCount reports whether n can count things one by one.
func (n number) isCount() bool { return n.form <= spelled }

// number reads the number that begins with p. Money says that a currency's
// sign stands before it.
func (r *reader) number(p piece, money bool) (number, bool) {
	text := r.text(p)
	if figureLength(text) > 0 {
		return r.figures(p, money)
	}
	switch l := lexemeOf(text); l.class {
	case small, tens:
		return r.spelled(p)
	case hundred, magnitude, dozen:
		return r.several(p)
	case orders:
		return r.orders(p, l.value)
	case half:
		return r.half(p)
	case part:
		return r.article(p, l.value)
	case multiple:
		return r.multiple(p, l.value)
	}
	if v := vulgar(text); v > 0 {
		return number{Span: p.Span, token: p.token, value: v, form: share, next: r.next(p)}, true
	}
	return number{}, false
}

// figureLength returns the length of the figures, with their points, commas,
// colons and slashes, that s begins with.
func figureLength(s string) int {
	n := 0
	if len(s) > 1 && (s[0] == '.' || s[0] == '+' || s[0] == '-') {
		n = 1
	}
	if n == len(s) || !isDigit(s[n]) && !(n == 1 && s[0] != '.' && len(s) > 2 && s[1] == '.' && isDigit(s[2])) {
		return 0
	}
	for n < len(s) && (isDigit(s[n]) || n+1 < len(s) && strings.IndexByte(".,:/", s[n]) >= 0 && isDigit(s[n+1])) {
		n++
	}
	return n
}

// maxFigures is the length of the longest figures that are read.
const maxFigures = 24

// figures reads a number that begins with figures: 1,237, 3/4, 2 1/2, 1.5bn,
// 30 million.
func (r *reader) figures(p piece, money bool) (number, bool) {
	value, f, ok := parseFigures(r.text(p))
	n := number{Span: p.Span, token: p.token, value: value, form: f, next: r.next(p)}
	if !ok {
		return n, false
	}
	if f == plain {
		r.addFraction(&n)
	}
	if scale := r.suffix(n.next, money); scale > 0 {
		r.multiply(&n, scale)
	}
	for steps := 0; steps < 2; steps++ {
		l := lexemeOf(r.text(n.next))
		if l.class != magnitude && l.class != hundred && l.class != dozen {
			break
		}
		r.multiply(&n, l.value)
	}
	r.addHalf(&n)
	return n, true
}

// take makes n end with its next piece, with a new value.
func (r *reader) take(n *number, value float64) {
	n.End, n.value, n.next = n.next.End, value, r.next(n.next)
	if n.form == plain {
		n.form = figures
	}
}

// multiply makes n end with its next piece, a magnitude.
func (r *reader) multiply(n *number, scale float64) {
	r.take(n, scaled(n.value, scale))
	n.scale = max(n.scale, 1) * scale
}

// parseFigures returns the value of figures, and false where they are no
// number: a clock's time, a date, a telephone number.
func parseFigures(s string) (float64, form, bool) {
	digits := strings.TrimLeft(s, "+-")
	if len(digits) > maxFigures || strings.IndexByte(s, ':') >= 0 {
		return 0, plain, false
	}
	if over, under, ok := strings.Cut(digits, "/"); ok {
		return parseFraction(over, under)
	}
	f := plain
	if strings.ContainsAny(digits, ",.") || len(digits) < len(s) {
		f = figures
	}
	whole, _, _ := strings.Cut(digits, ".")
	if !grouped(whole) || len(digits) > 1 && digits[0] == '0' && isDigit(digits[1]) {
		return 0, f, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	return v, f, err == nil && (f == figures || len(s) < 10)
}

// grouped reports whether the commas in s, if any, set off three digits each.
func grouped(s string) bool {
	first, rest, ok := strings.Cut(s, ",")
	if !ok {
		return true
	}
	if len(first) == 0 || len(first) > 3 || len(rest)%4 != 3 {
		return false
	}
	for i := range len(rest) {
		if (rest[i] == ',') != (i%4 == 3) {
			return false
		}
	}
	return true
}

// parseFraction reads what is more likely a fraction than a date, 1/2 to 15/16.
func parseFraction(over, under string) (float64, form, bool) {
	a, errA := strconv.Atoi(over)
	b, errB := strconv.Atoi(under)
	if errA != nil || errB != nil || a < 1 || a >= b {
		return 0, share, false
	}
	switch b {
	case 2, 3, 4, 5, 8, 10, 16:
		return float64(a) / float64(b), share, true
	}
	return 0, share, false
}

// vulgar returns the value of a fraction that is one character, 0 for others.
func vulgar(s string) float64 {
	switch s {
	case "½":
		return 1. / 2
	case "⅓":
		return 1. / 3
	case "⅔":
		return 2. / 3
	case "¼":
		return 1. / 4
	case "¾":
		return 3. / 4
	case "⅛":
		return 1. / 8
	}
	return 0
}

// addFraction reads the fraction of "2 1/2" and "2½".
func (r *reader) addFraction(n *number) {
	text := r.text(n.next)
	v := vulgar(text)
	if v == 0 && strings.Contains(text, "/") {
		v, _, _ = parseFigures(text)
	}
	if v > 0 && v < 1 {
		r.take(n, n.value+v)
	}
}

// suffix returns what a letter behind figures multiplies them by: 78k, 1.5bn;
// 0 where p is no such letter. Without a currency an m is a million only before
// what there can be a million of.
func (r *reader) suffix(p piece, money bool) float64 {
	if p.joint != glued {
		return 0
	}
	switch r.lower(p) {
	case "k":
		return 1e3
	case "m":
		if money || r.tag(p.token+1) == sentence.NNS || r.text(p) == "M" {
			return 1e6
		}
	case "mn", "mln", "million":
		return 1e6
	case "b", "bn", "bln", "billion":
		return 1e9
	case "tn", "trn", "trillion":
		return 1e12
	}
	return 0
}

// scaled returns v times a power of ten or a dozen, free of the error that the
// binary fraction of v would bring in: 4.2 million is 4200000.
func scaled(v, scale float64) float64 {
	v *= scale
	if whole := math.Round(v); math.Abs(v-whole) < 1e-9*math.Abs(v) {
		return whole
	}
	return v
}
