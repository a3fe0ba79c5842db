// Package lemma takes verbs and nouns back to their base forms: "said" to
// "say", "officials" to "official".
//
// Irregular forms are looked up; regular ones are undone by the rules of
// English spelling (doubled consonants, the silent e), with lists where the
// spelling does not decide. It is meant for the words that news attributes
// with: it knows nothing of the context, so that "found" is always "find".
package lemma
