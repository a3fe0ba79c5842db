package quantity

import (
	"strings"

	"github.com/quoth-go/quoth/internal/lemma"
	"github.com/quoth-go/quoth/sentence"
)

// maxPhrase is how many tokens of a noun phrase are looked at for its head.
const maxPhrase = 8

// counted returns the head of the noun phrase that begins with a token, as it
// follows a number: "troops" in "78,000 additional U.S. troops". After a number
// other than one it is a plural. The result is false where there is none.
func (r *reader) counted(first int, single bool) (head int, ok bool) {
	head = -1
	for i := first; i < first+maxPhrase; i++ {
		switch tag := r.tag(i); {
		case tag == sentence.POS:
			head = -1
		case tag.IsNoun():
			head = i
			if r.isPlural(i) && !r.isPlural(i+1) && r.tag(i+1) != sentence.POS && !r.isCompound(i) {
				return i, !single
			}
		case tag == sentence.CD && r.tag(i-1) == sentence.NNP: // "58 Fortune 500 companies"
		case isModifier(tag) || r.joinsModifiers(i) || tag == sentence.VBD && r.isPlural(i+1):
			if head >= 0 && single {
				return head, true
			}
		default:
			return head, head >= 0 && (single || isInvariant(r.word(head)))
		}
	}
	return head, false
}

// isCompound reports whether a token is a word with a hyphen that stands before
// a noun: "plain-clothes officers".
func (r *reader) isCompound(token int) bool {
	next := r.tag(token + 1)
	return (next.IsNoun() || next == sentence.JJ) && strings.IndexByte(r.doc.Word(token), '-') > 0
}

// determined returns the first token from first on that is no determiner.
func (r *reader) determined(first int) int {
	for i := first; i < first+maxPhrase; i++ {
		switch r.tag(i) {
		case sentence.DT, sentence.PDT, sentence.PRPS:
		default:
			return i
		}
	}
	return first
}

// whole returns the head of the noun phrase that begins with a token, as it
// follows "of" or "half": "territory" in "of the country's territory". The
// phrase may hold a number of its own.
func (r *reader) whole(first int) (head int, number, ok bool) {
	head = -1
	for i := first; i < first+maxPhrase; i++ {
		switch tag := r.tag(i); {
		case tag == sentence.POS:
			head = -1
		case tag.IsNoun():
			head = i
		case head >= 0:
			return head, number, true
		case tag == sentence.CD:
			number = true
		case tag == sentence.DT && r.tag(i+1) == sentence.VBN && r.word(i) == "those":
			return head, number, false // "of those surveyed"
		case tag == sentence.DT || tag == sentence.PDT || tag == sentence.PRPS || isModifier(tag) || r.joinsModifiers(i):
		default:
			return head, number, false
		}
	}
	return head, number, head >= 0
}

// isModifier reports whether a word with tag may stand before a noun.
func isModifier(tag sentence.Tag) bool {
	return tag >= sentence.JJ && tag <= sentence.JJS || tag == sentence.VBN || tag == sentence.VBG ||
		tag >= sentence.RB && tag <= sentence.RBS
}

// joinsModifiers reports whether a token is the conjunction or comma between
// two adjectives, or a mark before a quoted noun.
func (r *reader) joinsModifiers(token int) bool {
	switch r.tag(token) {
	case sentence.CC, sentence.Comma:
		return r.tag(token-1) == sentence.JJ && r.tag(token+1) == sentence.JJ
	case sentence.OpenQuote:
		return true
	}
	return false
}

// isPlural reports whether a token is a plural noun.
func (r *reader) isPlural(token int) bool {
	tag := r.tag(token)
	return tag == sentence.NNS || tag == sentence.NNPS || tag == sentence.NN && r.word(token) == "people"
}

// isInvariant reports whether a noun's plural looks like its singular.
func isInvariant(noun string) bool {
	switch noun {
	case "aircraft", "spacecraft", "series", "species", "sheep", "fish", "deer", "cattle", "staff", "crew", "police",
		"personnel", "offspring", "head", "dead", "livestock":
		return true
	}
	return false
}

// base returns the base form of the noun that a token is: in lower case, but
// for a proper noun. Others are nothing in particular.
func (r *reader) base(token int) string {
	word := r.doc.Word(token)
	lower := strings.ToLower(word)
	if lower == "others" {
		return ""
	}
	base := lemma.Noun(lower)
	if lower == "troops" {
		base = "troop"
	}
	proper := r.tag(token).IsProper() || isInitials(word) || token > r.first && isCapital(word)
	if proper && len(lower) == len(word) && strings.HasPrefix(lower, base) {
		base = word[:len(base)]
	}
	return strings.ToValidUTF8(base, "\uFFFD")
}

func isCapital(word string) bool { return 'A' <= word[0] && word[0] <= 'Z' }

// isInitials reports whether word is made of capitals, but for a plural's -s:
// "PACs". A long word in capitals is only written large.
func isInitials(word string) bool {
	return len(word) > 1 && isCapital(word) && isCapital(word[1:]) && (len(word) < 5 || word[len(word)-1] == 's')
}
