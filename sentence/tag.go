package sentence

// A Tag is a part of speech of the Penn Treebank (Marcus, Santorini and
// Marcinkiewicz 1993), with the treebank's marks of punctuation.
type Tag uint8

// The tags, in the order of the treebank's guidelines.
const (
	NoTag        Tag = iota // not tagged
	CC                      // coordinating conjunction
	CD                      // cardinal number
	DT                      // determiner
	EX                      // existential "there"
	FW                      // foreign word
	IN                      // preposition or subordinating conjunction
	JJ                      // adjective
	JJR                     // adjective, comparative
	JJS                     // adjective, superlative
	LS                      // list item marker
	MD                      // modal
	NN                      // noun, singular or mass
	NNS                     // noun, plural
	NNP                     // proper noun, singular
	NNPS                    // proper noun, plural
	PDT                     // predeterminer
	POS                     // possessive ending
	PRP                     // personal pronoun
	PRPS                    // possessive pronoun, PRP$
	RB                      // adverb
	RBR                     // adverb, comparative
	RBS                     // adverb, superlative
	RP                      // particle
	SYM                     // symbol
	TO                      // "to"
	UH                      // interjection
	VB                      // verb, base form
	VBD                     // verb, past tense
	VBG                     // verb, gerund or present participle
	VBN                     // verb, past participle
	VBP                     // verb, present, not third person singular
	VBZ                     // verb, present, third person singular
	WDT                     // wh-determiner
	WP                      // wh-pronoun
	WPS                     // possessive wh-pronoun, WP$
	WRB                     // wh-adverb
	Comma                   // ,
	Period                  // sentence-final mark: . ! ?
	Colon                   // mid-sentence mark: : ; - ...
	OpenQuote               // ``
	CloseQuote              // ''
	OpenBracket             // -LRB-
	CloseBracket            // -RRB-
	Dollar                  // $
	Pound                   // #
	HYPH                    // hyphen that the tokenizer split off
	NFP                     // superfluous punctuation
	ADD                     // e-mail or web address
	numTags
)

var tagNames = [numTags]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD",
	"NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",
	"RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
	"WDT", "WP", "WP$", "WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-",
	"$", "#", "HYPH", "NFP", "ADD",
}

// String returns the treebank's name of t, and "" for NoTag.
func (t Tag) String() string {
	if t >= numTags {
		return ""
	}
	return tagNames[t]
}

// ParseTag returns the tag that the treebank calls name, and NoTag for a name
// that it does not know.
func ParseTag(name string) Tag {
	for t := NoTag + 1; t < numTags; t++ {
		if tagNames[t] == name {
			return t
		}
	}
	return NoTag
}

// IsNoun reports whether t is a noun, common or proper.
func (t Tag) IsNoun() bool { return t >= NN && t <= NNPS }

// IsProper reports whether t is a proper noun.
func (t Tag) IsProper() bool { return t == NNP || t == NNPS }

// IsVerb reports whether t is a form of a verb; modals are not.
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

// IsFinite reports whether t is a finite form of a verb.
func (t Tag) IsFinite() bool { return t == VBD || t == VBP || t == VBZ }

// IsPunctuation reports whether t is a mark of punctuation.
func (t Tag) IsPunctuation() bool { return t >= Comma && t <= CloseBracket || t == HYPH || t == NFP }
