package sentence

// A kind is what the splitter needs to know of a token: whether a sentence
// may end with it, and whether one may begin after it.
type kind uint8

const (
	plain        kind = iota // a word, a number, a symbol
	stop                     // a full stop that is a token of its own
	mark                     // a run of question and exclamation marks
	ellipsis                 // "...", "…", ". . ."
	prefix                   // an abbreviation that stands before a name or a number: "Mr.", "v."
	month                    // "Jan.", which stands before a day or ends a sentence
	abbreviation             // any other: "Inc.", "U.S.", "p.m.", and initials
	openQuote
	closeQuote
	openBracket
	closeBracket
	comma // a comma, colon or semicolon
	dash
	bullet
)

// mayEnd reports whether a sentence may end with a token of kind k.
func (k kind) mayEnd() bool { return k >= stop && k <= abbreviation }

// abbreviates reports whether k is an abbreviation with its period.
func (k kind) abbreviates() bool { return k >= prefix && k <= abbreviation }

// closes reports whether a token of kind k belongs to what stands before it.
func (k kind) closes() bool { return k == closeQuote || k == closeBracket }

// opens reports whether a token of kind k belongs to what stands after it.
func (k kind) opens() bool { return k == openQuote || k == openBracket }
