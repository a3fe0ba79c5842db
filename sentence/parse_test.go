package sentence_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/sentence"
)

// In the tables below, " | " stands where a sentence is to end. The white
// space there is one space in the text.
func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"a closing mark belongs to its sentence", "“We will win.” | The crowd cheered."},
		{"a lower-case word goes on after a quotation", "“Great!” he said. | “Really?” asked Smith."},
		{"a name and a verb of speech go on after a question", "“Is that all there is?” Trump said. | He left."},
		{"a name without such a verb does not", "“Is that all there is?” | Trump left."},
		{"straight marks close by the space around them", "She said: \"It is done.\" | \"Good,\" he said. | \"Go.\""},
		{"marks within marks close together", "He said: “She told me, ‘Go away.’” | Then he left."},
		{"guillemets and low marks close", "„Das ist gut.“ | »Ja.« | « Oui. » | Then he left."},
		{"the treebank's marks close", "``It is over.'' | He left."},
		{"a quotation of two sentences is two", "“We won. | We did it,” he said."},
		{"a bracketed sentence closes with its bracket", "He left. | (She stayed.) | He came back."},
		{"the number of a note belongs to what it is about", "He died in 2014. [4] [5] | She lived."},
		{"a title stands before a name", "Sen. Bernie Sanders (I-Vt.) met Gov. Cuomo and Lt. Col. Smith."},
		{"a state or suffix may end a sentence", "He works at Apple Inc. | She lives in Concord, N.H. | They met."},
		{"an acronym before a name does not", "The U.S. Senate met the U.S. Army at 5 p.m. Monday."},
		{"the v. of a case does not", "In Roe v. Wade the court ruled."},
		{"a number of a thing does not", "She is No. 1 in vol. 3. | No. | He is not."},
		{"an abbreviation may end a quotation", "“I love the U.S.” | He smiled. | “See you at 5 p.m.” she said."},
		{"initials stand before a name", "J. K. Rowling met George W. Bush. | They spoke."},
		{"a nickname may follow an initial", "Michael A. (Mike) Moodian is here."},
		{"a letter may end a sentence", "That is plan B. | The rest is history."},
		{"a pronoun is no initial", "It was you and I. | Did you see it?"},
		{"decimals do not end one", "It rose 3.5 percent to $1.2 billion. | It fell."},
		{"an ellipsis ends one before a capital", "He paused... | Then he spoke … and left."},
		{"an ellipsis that opens a quotation does not", "“... The rest is silence,” he said."},
		{"an omission between sentences belongs to the first", "We left. [...] | They stayed."},
		{"an omission in brackets does not", "“We know [...] Smith will win,” he said."},
		{"a name's exclamation mark does not", "She told Yahoo! News about it."},
		{"a dateline does not", "WASHINGTON (AP) — President Obama said Sunday he was ready."},
		{"a bracketed word may begin one", "He spoke. | “[Trump] has suggested it.”"},
		{"an inserted question does not end one", "He asked (why?) and left. | “Why?” — he asked."},
		{"a list's number does not end one", "1. Wash it. | 2. Dry it. | 3. Sell it."},
		{"a date may begin and end one", "It was Jan. 5 or in Jan. | The rest is known."},
		{"marks of other scripts end one", "終わり。 | 始め！ | Yes."},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.ReplaceAll(c.want, " | ", " ")
			assert.Equal(t, c.want, strings.Join(sentencesOf(sentence.Parse(text)), " | "))
		})
	}
}

func TestParagraphs(t *testing.T) {
	const wrapped = "The minister said on Monday that the talks, which began in\n" +
		"March, would go on until both of the sides had agreed on what\n" +
		"is to be done about the river. No date was set.\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing has none", "", []string{}},
		{"white space has none", " \r\n\u2029\ufeff\t", []string{}},
		{"a blank line ends one", "One.\n\nTwo.\n \t\nThree.", []string{"One.", "Two.", "Three."}},
		{"CRLF and CR break lines", "One.\r\n\r\nTwo.\r\rThree.", []string{"One.", "Two.", "Three."}},
		{"Unicode's breaks break lines", "One\u2028Two\u2029Three\u0085Four\fFive", []string{"One", "Two", "Three", "Four", "Five"}},
		{"a byte order mark is white space", "\ufeffOne.", []string{"One."}},
		{"a headline is one", "Mexico says no\nThe president refused the offer on Monday, as she has before.", []string{"Mexico says no", "The president refused the offer on Monday, as she has before."}},
		{"items of a list are each one", "milk\nbread\nfive eggs", []string{"milk", "bread", "five eggs"}},
		{"a long line is one", strings.Repeat("So it is. ", 20) + "\nand so on", []string{strings.Repeat("So it is. ", 19) + "So it is.", "and so on"}},
		{"hard-wrapped lines are one", wrapped, []string{strings.TrimSpace(wrapped)}},
		{"a hard-wrapped one ends with a short line", wrapped + "Nobody objected.", []string{strings.TrimSpace(wrapped), "Nobody objected."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := sentence.Parse(c.text)
			got := []string{}
			for _, p := range d.Paragraphs {
				got = append(got, p.Of(c.text))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestParseIntoTheMemoryOfAnotherText(t *testing.T) {
	const text = "She left. He stayed.\n\nNobody asked."
	doc := sentence.Parse(articles(t))
	require.NoError(t, sentence.NewParser().ParseInto(context.Background(), doc, text))
	assert.Equal(t, sentence.Parse(text), doc)
}

// TestHardWrapping wraps articles at several widths, which must not change
// their sentences.
func TestHardWrapping(t *testing.T) {
	text := articles(t)
	want := unwrapped(sentence.Parse(text))
	for _, width := range []int{60, 72, 80, 100} {
		got := unwrapped(sentence.Parse(wrap(text, width)))
		assert.Equal(t, want, got, "width %d", width)
	}
}

// unwrapped returns d's sentences with one space for all white space.
func unwrapped(d *sentence.Document) []string {
	all := sentencesOf(d)
	for i, s := range all {
		all[i] = strings.Join(strings.Fields(s), " ")
	}
	return all
}
