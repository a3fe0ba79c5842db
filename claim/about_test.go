package claim

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAbout(t *testing.T) {
	for name, c := range map[string]struct {
		marked string
		want   []string
	}{
		"names in the order of the content": {
			smith + brown + "[[Officials]] {{said}} <<that Brown had met Smith>>.", []string{"John Brown", "Jane Smith"}},
		"an entity counts once": {
			smith + "[[Officials]] {{said}} <<that Smith had sold the house of Jane Smith>>.", []string{"Jane Smith"}},
		"a pronoun counts for whom it means": {
			smith + "[[Officials]] {{said}} <<that she had left>>.", []string{"Jane Smith"}},
		"“I” means the speaker": {
			smith + brown + "<<“I met Brown,”>> [[Smith]] {{said}}.", []string{"Jane Smith", "John Brown"}},
		"“I” outside of quotation marks does not": {
			smith + "[[Smith]] {{said}} <<that I had met nobody>>.", nil},
		"“we” does not mean a person": {
			smith + "<<“We met nobody,”>> [[Smith]] {{said}}.", nil},
		"nobody is spoken of": {
			smith + "[[Smith]] {{said}} <<that it rained>>.", nil},
	} {
		t.Run(name, func(t *testing.T) {
			r, q := newMarkedReading(t, c.marked)
			var names []string
			for _, id := range r.about(q) {
				names = append(names, r.entities.Get(id).Name)
			}
			assert.Equal(t, c.want, names)
		})
	}
}
