package entity_test

import (
	"strings"
	"testing"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/hostile"
)

// many returns texts with more of one thing than a finder of entities expects.
func many() []hostile.Text {
	return []hostile.Text{
		hostile.Numbered("different names that speak", "Mr. John %s said no. "),
		hostile.Numbered("forms of one name", "John %s Smith said no. "),
		hostile.Numbered("roles of merged people", "The president of %[1]s, John %[1]s Smith, left. The president came. "),
		hostile.Numbered("roles of one person", "The %s president John Smith left. "),
		hostile.Numbered("noun phrases of one head", "The %s official left. "),
		hostile.Repeated("pronouns of one person", "John Smith told him his. "),
		hostile.Repeated("a name without end", "Bank of "),
		hostile.Repeated("open quotation marks", "said “ "),
		{Name: "adverbs without end", Of: func(n int) string { return "Donald Trump " + strings.Repeat("quickly ", n/8) }},
		{Name: "a long name", Of: func(n int) string { return "Mr. " + strings.Repeat("A", n) + " said no." }},
		{Name: "accents without end", Of: func(n int) string { return "Mr. A" + strings.Repeat("\u0301", n/2) + " said no." }},
	}
}

func TestFindIsLinear(t *testing.T) {
	hostile.Test(t, many(), func(text string) { find(t, parse(t, text)) })
}

func TestFindFromTagsAloneIsLinear(t *testing.T) {
	hostile.Test(t, append(hostile.Texts(), many()...), func(text string) { entity.Find(parse(t, text)) })
}

func TestEntitiesOfHostileTexts(t *testing.T) {
	for _, x := range many() {
		t.Run(x.Name, func(t *testing.T) {
			doc := parse(t, x.Of(20_000))
			checkEntities(t, doc, find(t, doc))
		})
	}
}
