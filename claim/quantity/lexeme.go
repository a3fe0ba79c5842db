package quantity

// A lexeme is a word that numbers are made of, with its value.
type lexeme struct {
	class class
	value float64
}

// A class says what a lexeme does in a number.
type class uint8

const (
	noClass   class = iota
	small           // zero to nineteen
	tens            // twenty to ninety
	hundred         // hundred
	magnitude       // thousand, million
	dozen           // dozen
	orders          // tens, dozens, hundreds, millions: no exact number
	half            // half
	part            // third, quarter, fifth: what stands under the line of a fraction
	parts           // thirds, quarters, fifths
	multiple        // twice, doubled
)

// maxLexeme is the length of the longest lexeme, "quadrupling".
const maxLexeme = 11

// lexemeOf returns the lexeme that word is, in any case of its letters.
func lexemeOf(word string) lexeme {
	var room [maxLexeme]byte
	if len(word) < 3 || len(word) > maxLexeme {
		return lexeme{}
	}
	for i := range len(word) {
		if !isLetter(word[i]) {
			return lexeme{}
		}
		room[i] = word[i] | 0x20
	}
	lower := room[:len(word)]
	if l := cardinal(lower); l.class != noClass {
		return l
	}
	if l := fraction(lower); l.class != noClass {
		return l
	}
	return order(lower)
}

func cardinal(word []byte) lexeme {
	switch string(word) {
	case "zero":
		return lexeme{small, 0}
	case "one":
		return lexeme{small, 1}
	case "two":
		return lexeme{small, 2}
	case "three":
		return lexeme{small, 3}
	case "four":
		return lexeme{small, 4}
	case "five":
		return lexeme{small, 5}
	case "six":
		return lexeme{small, 6}
	case "seven":
		return lexeme{small, 7}
	case "eight":
		return lexeme{small, 8}
	case "nine":
		return lexeme{small, 9}
	case "ten":
		return lexeme{small, 10}
	case "eleven":
		return lexeme{small, 11}
	case "twelve":
		return lexeme{small, 12}
	case "thirteen":
		return lexeme{small, 13}
	case "fourteen":
		return lexeme{small, 14}
	case "fifteen":
		return lexeme{small, 15}
	case "sixteen":
		return lexeme{small, 16}
	case "seventeen":
		return lexeme{small, 17}
	case "eighteen":
		return lexeme{small, 18}
	case "nineteen":
		return lexeme{small, 19}
	}
	return round(word)
}

func round(word []byte) lexeme {
	switch string(word) {
	case "twenty":
		return lexeme{tens, 20}
	case "thirty":
		return lexeme{tens, 30}
	case "forty":
		return lexeme{tens, 40}
	case "fifty":
		return lexeme{tens, 50}
	case "sixty":
		return lexeme{tens, 60}
	case "seventy":
		return lexeme{tens, 70}
	case "eighty":
		return lexeme{tens, 80}
	case "ninety":
		return lexeme{tens, 90}
	case "hundred":
		return lexeme{hundred, 100}
	case "thousand":
		return lexeme{magnitude, 1e3}
	case "million":
		return lexeme{magnitude, 1e6}
	case "billion":
		return lexeme{magnitude, 1e9}
	case "trillion":
		return lexeme{magnitude, 1e12}
	case "quadrillion":
		return lexeme{magnitude, 1e15}
	case "dozen":
		return lexeme{dozen, 12}
	}
	return lexeme{}
}

func fraction(word []byte) lexeme {
	switch string(word) {
	case "half", "halves":
		return lexeme{half, 2}
	case "third":
		return lexeme{part, 3}
	case "thirds":
		return lexeme{parts, 3}
	case "quarter", "fourth":
		return lexeme{part, 4}
	case "quarters", "fourths":
		return lexeme{parts, 4}
	case "fifth":
		return lexeme{part, 5}
	case "fifths":
		return lexeme{parts, 5}
	case "sixth":
		return lexeme{part, 6}
	case "sixths":
		return lexeme{parts, 6}
	case "seventh":
		return lexeme{part, 7}
	case "sevenths":
		return lexeme{parts, 7}
	case "eighth":
		return lexeme{part, 8}
	case "eighths":
		return lexeme{parts, 8}
	case "ninth":
		return lexeme{part, 9}
	case "tenth":
		return lexeme{part, 10}
	case "tenths":
		return lexeme{parts, 10}
	case "hundredth":
		return lexeme{part, 100}
	case "hundredths":
		return lexeme{parts, 100}
	}
	return lexeme{}
}

func order(word []byte) lexeme {
	switch string(word) {
	case "tens":
		return lexeme{orders, 10}
	case "dozens":
		return lexeme{orders, 12}
	case "scores":
		return lexeme{orders, 20}
	case "hundreds":
		return lexeme{orders, 100}
	case "thousands":
		return lexeme{orders, 1e3}
	case "millions":
		return lexeme{orders, 1e6}
	case "billions":
		return lexeme{orders, 1e9}
	case "trillions":
		return lexeme{orders, 1e12}
	case "halve", "halved", "halving":
		return lexeme{multiple, .5}
	case "twice", "double", "doubled", "doubles", "doubling", "twofold":
		return lexeme{multiple, 2}
	case "thrice", "triple", "tripled", "triples", "tripling", "threefold":
		return lexeme{multiple, 3}
	case "quadruple", "quadrupled", "quadrupling", "fourfold":
		return lexeme{multiple, 4}
	case "fivefold":
		return lexeme{multiple, 5}
	case "tenfold":
		return lexeme{multiple, 10}
	case "hundredfold":
		return lexeme{multiple, 100}
	}
	return lexeme{}
}
