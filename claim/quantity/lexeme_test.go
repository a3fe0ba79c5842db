package quantity

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestALexemeAndACurrencyMayBegin(t *testing.T) {
	for _, word := range strings.Fields(`
	zero one two three four five six seven eight nine ten eleven twelve thirteen
	fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
	sixty seventy eighty ninety hundred thousand million billion trillion
	quadrillion dozen half halves third quarter fourth fifth sixth seventh eighth
	ninth tenth hundredth tens dozens scores hundreds thousands millions billions
	trillions halve twice double twofold thrice triple threefold quadruple fourfold
	fivefold tenfold hundredfold`) {
		assert.NotEqual(t, noClass, lexemeOf(word).class, word)
		for _, form := range []string{word, strings.ToUpper(word), strings.ToUpper(word[:1]) + word[1:]} {
			assert.True(t, mayBegin(form), form)
		}
	}
	for _, sign := range strings.Fields("$ US$ USD EUR £ JP¥ CN¥ RMB A$ C$ HK$ NZ$ S$ NT$ R$ MX$ ₹ KRW ILS TRY ZAR NOK DKK") {
		assert.NotEmpty(t, currencySign(sign), sign)
		assert.True(t, mayBegin(sign), sign)
	}
	for _, word := range strings.Fields("because from not she to of said will") {
		assert.False(t, mayBegin(word), word)
	}
}
