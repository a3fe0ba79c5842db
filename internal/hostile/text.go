package hostile

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A Text is a kind of text of any size.
type Text struct {
	Name string
	Of   func(n int) string // of n bytes or a few more
}

// Texts returns the kinds of text that every reader is held to.
func Texts() []Text {
	var all []Text
	for _, kinds := range [][]Text{marks(), tokens(), words(), reports(), names(), bytes()} {
		all = append(all, kinds...)
	}
	return all
}

// marks are quotation marks and brackets that nothing closes.
func marks() []Text {
	kinds := []string{"“", "”", `"`, "‘", "’", "'", "«", "»", "„", "``", "''"}
	return []Text{
		Repeated("one kind of quotation mark", `"`),
		Repeated("opening marks", "“"),
		Repeated("closing marks", "”"),
		Repeated("single marks", "'"),
		Repeated("two kinds of mark alternating", "“‘"),
		Repeated("two kinds of straight mark alternating", `"'`),
		Repeated("empty quotations", "“”"),
		Repeated("marks with spaces", `" `),
		Repeated("quotations in quotations", "“a ‘b "),
		made("random marks", func(r *rand.Rand, _ int) string { return kinds[r.IntN(len(kinds))] }),
		made("random marks around words", func(r *rand.Rand, _ int) string { return kinds[r.IntN(len(kinds))] + "a " }),
		made("random marks around reports", func(r *rand.Rand, _ int) string { return kinds[r.IntN(len(kinds))] + " he said " }),
		Repeated("open brackets", "("),
		Repeated("open brackets of three kinds", "([{"),
		{"brackets that close nothing", func(n int) string { return "A." + fill(")", n) }},
	}
}

// tokens are texts that are one token, or nothing but the ends of sentences.
func tokens() []Text {
	return []Text{
		Repeated("one word", "x"),
		Repeated("one word in changing case", "Xy"),
		Repeated("one hyphenated word", "a-"),
		Repeated("one abbreviation", "a."),
		Repeated("one number", "1,"),
		Repeated("one web address", "http://"),
		{"one web address with brackets", func(n int) string { return "http://a" + fill("(", n) }},
		Repeated("only full stops", "."),
		Repeated("only full stops and blanks", ". "),
		Repeated("only questions", "? ! "),
		Repeated("only newlines", "\n"),
		Repeated("only carriage returns and newlines", "\r\n"),
		Repeated("only blanks and tabs", " \t"),
		Repeated("accents without a letter", "e\u0301\u0301"),
		Repeated("markers of lists", "1. "),
		Repeated("dashes", "— "),
		Repeated("commas", ", "),
	}
}

// words are texts without a full stop, or of nothing but one kind of word.
func words() []Text {
	return []Text{
		Repeated("no full stop", "the man went to the old house "),
		Repeated("wrapped lines", "the man went to the old house and said that he would go to the big\n"),
		Repeated("lines of one word", "a\n"),
		Repeated("pronouns", "he "),
		Repeated("sentences of pronouns", "He saw her. "),
		Repeated("one kind of noun phrase", "The man saw the officials. "),
		Repeated("nouns", "president "),
		Repeated("nouns joined by of", "president of "),
		Repeated("adverbs", "quickly "),
		Repeated("possessives", "his brother's "),
		Repeated("days", "next Monday "),
		Repeated("quantities", "about 5 percent of $3 million "),
		Repeated("negations", "he did not "),
	}
}

// reports are cues, quotations and speakers in numbers that no news has.
func reports() []Text {
	return []Text{
		Repeated("reports without a content", "he said, "),
		Repeated("reports without a comma", "he said "),
		Repeated("reports of reports", "Smith said that "),
		Repeated("relative reports", "Smith, who said, "),
		Repeated("quotations and reports in one sentence", "“Yes,” said Smith, "),
		Repeated("cues without a source", "according to "),
		Repeated("days between reports", "Monday said "),
		Repeated("announcements", "he said:\n"),
		Repeated("speakers of a transcript", "SMITH: "),
		Repeated("signatures", "“Yes.” — John Smith\n"),
		Repeated("one claim again and again", "“No,” he said. "),
		Repeated("one speaker without a name", "The official left. “No,” he said. "),
		Repeated("quotations that go on", "“It is so.\n\n"),
		Repeated("two speakers in turn", "“It is,” he said. “It was,” she said. “So.”\n"),
		{"one speaker who goes on and quotes others", func(n int) string {
			return "“Yes,” he said. “No.\n\n" + fill("“It is ‘so,’ she said.\n\n", n)
		}},
		{"reports before final marks", func(n int) string {
			return fill("he said: ", n/2) + fill("! ", n/2)
		}},
		{"one quotation of many sentences", func(n int) string { return "“" + fill("No. ", n) + "” he said." }},
		{"reports before a quotation without an end", func(n int) string {
			return fill("he said, ", n/2) + "“" + fill(", ", n/2)
		}},
	}
}

// names are different names, or one name in many forms.
func names() []Text {
	return []Text{
		Numbered("different names", "Mr. %s slept. "),
		Numbered("different names in one sentence", "John %s, "),
		Numbered("different names side by side", "%s "),
		Numbered("bearers of one given name", "John %s slept. "),
		Numbered("bearers of one surname", "%s Smith slept. Mr. Smith slept. "),
		Numbered("middle names of one person", "John %s Smith slept. "),
		Numbered("acronyms", "the A%s met. "),
		Numbered("bodies of one kind", "the %s Party met. "),
		Numbered("holders of one office", "Senator %s slept. The senator woke. "),
		Numbered("different claims of different people", "“%[1]s,” John %[1]s said. "),
		Repeated("one name", "Jane Smith slept. "),
		Repeated("one name without an end", "Bank of the "),
		Repeated("one abbreviation again and again", "U.S. "),
		{"one name and pronouns", func(n int) string { return "Jane Smith slept. " + fill("She saw her. ", n) }},
	}
}

// bytes are texts that are no UTF-8, or hardly text.
func bytes() []Text {
	return []Text{
		Repeated("truncated UTF-8", "\xe2\x80"),
		Repeated("truncated UTF-8 in reports", "a \xe2\x80 said \xe2 "),
		Repeated("NULs", "\x00"),
		Repeated("NULs between words", "a\x00 "),
		made("random bytes", func(r *rand.Rand, _ int) string { return string([]byte{byte(r.Uint32())}) }),
		made("random characters", func(r *rand.Rand, _ int) string { return string(rune(r.Uint32N(0x3000))) }),
	}
}

// Repeated returns the text of that name that is unit again and again.
func Repeated(name, unit string) Text {
	return Text{name, func(n int) string { return fill(unit, n) }}
}

// fill repeats unit up to n bytes or a few more.
func fill(unit string, n int) string { return strings.Repeat(unit, (n+len(unit)-1)/len(unit)) }

// made returns a text of units, each made by its number or by chance; the same
// ones each time.
func made(name string, unit func(r *rand.Rand, i int) string) Text {
	return Text{name, func(n int) string {
		r := rand.New(rand.NewPCG(1, 2))
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			b.WriteString(unit(r, i))
		}
		return b.String()
	}}
}

// Numbered returns the text of that name whose units, written by format, each
// have a name of their own.
func Numbered(name, format string) Text {
	return made(name, func(_ *rand.Rand, i int) string { return fmt.Sprintf(format, Name(i)) })
}

// Name returns the name of number i, like no other.
func Name(i int) string {
	letters := []byte("X")
	for ; i > 0; i /= 26 {
		letters = append(letters, byte('a'+i%26))
	}
	return string(letters) + "ov"
}
