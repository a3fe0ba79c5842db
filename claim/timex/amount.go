package timex

// A quantity is how many of a unit there are, -1 for "several". Least says that
// there may be more: "two or three".
type quantity struct {
	amount float64
	least  bool
}

// maxWords is how many words of a number are read.
const maxWords = 8

// amount reads how many of a unit there are: "two", "a", "half an", "a couple
// of", "two and a half", "10 to 15", "several", "hundreds of". The end is i where there is none.
func (g *grammar) amount(i int) (quantity, int) {
	switch w := g.at(i); w.class {
	case numbers:
		if w.m > w.n {
			return quantity{float64(w.n), true}, i + 1
		}
	case article:
		return g.articled(i)
	case half:
		if g.at(i+1).class == article {
			return quantity{amount: .5}, i + 2
		}
	case indefinite:
		switch {
		case !w.plural:
			return quantity{amount: -1}, i + 1
		case g.is(i+1, "of"):
			return quantity{amount: -1}, i + 2
		}
	case number:
		return g.spoken(i)
	}
	return quantity{}, i
}

// articled reads what "a" begins: "a", "a half", "a few", "a couple of", "a dozen".
func (g *grammar) articled(i int) (quantity, int) {
	switch w := g.at(i + 1); w.class {
	case half:
		return quantity{amount: .5}, i + 2
	case indefinite:
		return quantity{amount: -1}, i + 2
	case magnitude:
		return quantity{amount: w.amount}, i + 2
	}
	switch of := g.is(i+2, "of"); g.wordAt(i + 1) {
	case "couple":
		if of {
			return quantity{amount: 2}, i + 3
		}
		return quantity{amount: 2}, i + 2
	case "handful":
		if of {
			return quantity{amount: -1}, i + 3
		}
	case "single", "full", "whole", "mere":
		return quantity{amount: 1}, i + 2
	}
	return quantity{amount: 1}, i + 1
}

// spoken reads a number in words or digits, and what may follow it: "and a
// half", "or three".
func (g *grammar) spoken(i int) (quantity, int) {
	n, end := g.cardinal(i)
	if end == i {
		return quantity{}, i
	}
	if g.is(end, "and") && g.is(end+1, "a") && g.at(end+2).class == half {
		return quantity{amount: n + .5}, end + 3
	}
	if g.is(end, "or") && g.is(end+1, "more") {
		return quantity{n, true}, end + 2
	}
	if g.oneOf(end, "or", "to", "–", "-") {
		if m, e := g.cardinal(end + 1); e > end+1 && m > n && g.at(e).class == unitName {
			return quantity{n, true}, e
		}
	}
	return quantity{amount: n}, end
}

// cardinal reads a number in words or digits: "two hundred", "1.5 million".
func (g *grammar) cardinal(i int) (float64, int) {
	total, group, end := 0.0, 0.0, i
	for ; end < i+maxWords; end++ {
		switch w := g.at(end); {
		case w.class == number && w.amount >= 0 && (end == i || group == 0 || group >= 100 && w.amount < 100 && !isDigit(g.doc.Word(end)[0])):
			group += w.amount
		case group >= 100 && g.is(end, "and") && g.at(end+1).class == number && g.at(end+1).amount < 100:
		case w.class == magnitude && end > i:
			if group *= w.amount; w.amount >= 1e3 {
				total, group = total+group, 0
			}
		default:
			return total + group, end
		}
	}
	return total + group, end
}
