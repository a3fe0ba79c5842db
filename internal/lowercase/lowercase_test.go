package lowercase_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/internal/lowercase"
	"github.com/quoth-go/quoth/sentence"
)

func TestWord(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"nothing", ""},
		{"capitals and none", "The UN said NOTHING new"},
		{"capitals beyond ASCII", "Élysée and ÉLYSÉE in İstanbul"},
		{"apostrophes stay as they are", "She’s Bob's"},
		{"all of ASCII", ascii()},
		{"a capital anywhere in a long text", strings.Repeat("said the UN of Élan ", 50)},
		{"invalid UTF-8", "A\xffB c\xc3"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sentence.Parse(tt.text)
			lower := lowercase.Of(doc)
			for i := range doc.Tokens {
				assert.Equal(t, strings.ToLower(doc.Word(i)), lower.Word(i))
			}
		})
	}
}

// ascii returns each character of ASCII as a word.
func ascii() string {
	var b strings.Builder
	for c := range byte(0x80) {
		b.Write([]byte{c, ' '})
	}
	return b.String()
}

func TestWordAllocatesNothing(t *testing.T) {
	doc := sentence.Parse("Said The President’s SPOKESMAN of café owners.")
	lower := lowercase.Of(doc)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for i := range doc.Tokens {
			lower.Word(i)
		}
	}))
}
