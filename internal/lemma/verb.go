package lemma

import "strings"

// Verb returns the base form of a verb that is given in lower case. A word
// that it cannot undo comes back as it is.
func Verb(word string) string {
	if base, ok := irregular()[word]; ok {
		return base
	}
	if at := strings.LastIndexByte(word, '-'); at > 0 && at+1 < len(word) {
		return word[:at+1] + Verb(word[at+1:]) // "co-sponsored"
	}
	switch {
	case len(word) > 4 && strings.HasSuffix(word, "ing"):
		return restore(word[:len(word)-3], word)
	case len(word) > 4 && strings.HasSuffix(word, "ied"):
		return word[:len(word)-3] + "y"
	case strings.HasSuffix(word, "eed"):
		return word
	case len(word) > 3 && strings.HasSuffix(word, "ed"):
		return restore(word[:len(word)-2], word)
	case len(word) > 3 && strings.HasSuffix(word, "s") && !hasAnySuffix(word, "ss", "us"):
		return unS(word)
	}
	return word
}

// unS takes off the ending of the third person, or of a plural.
func unS(word string) string {
	switch {
	case strings.HasSuffix(word, "ies"):
		return word[:len(word)-3] + "y"
	case hasAnySuffix(word, "sses", "shes", "ches", "xes", "zzes", "oes", "cuses"):
		return word[:len(word)-2]
	}
	return word[:len(word)-1]
}

// restore gives the base form of a stem from which -ed or -ing was cut.
func restore(stem, word string) string {
	n := len(stem)
	switch {
	case n < 2 || !strings.ContainsAny(stem, "aeiouy"):
		return word // "bring", "red": nothing was added
	case stem[n-1] == stem[n-2] && strings.IndexByte("bdgkmnprt", stem[n-1]) >= 0 && stem != "add":
		return stem[:n-1]
	case doubledL()[stem]:
		return stem[:n-1]
	case silentE(stem):
		if word[n] == 'e' {
			return word[:n+1] // that of -ed
		}
		return stem + "e"
	}
	return stem
}

// silentE reports whether the verb with that stem ends in an e that -ed and
// -ing have swallowed.
func silentE(stem string) bool {
	if withE()[stem] {
		return true
	}
	if withoutE()[stem] {
		return false
	}
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	longVowel := n > 2 && isVowel(before) && isVowel(stem[n-3]) && !hasAnySuffix(stem[:n-2], "qu", "gu", "su")
	switch last {
	case 'v', 'z', 'u':
		return before != last
	case 'c':
		return true
	case 'g':
		return before != 'i' && !hasAnySuffix(stem, "ing", "ong")
	case 's':
		return before != 's' && before != 'w' || hasAnySuffix(stem, "ows")
	case 't':
		return hasAnySuffix(stem, "iat", "uat") || before == 'a' && !longVowel || before == 'u' && !longVowel || before == 'o' && !longVowel
	case 'l':
		return !isVowel(before) && strings.IndexByte("lrwy", before) < 0 || before == 'u' && !longVowel || before == 'i' && !longVowel
	case 'r':
		return !longVowel && strings.IndexByte("aoiu", before) >= 0
	case 'n':
		return before == 'i' && !longVowel
	case 'd', 'k', 'b', 'p', 'm':
		return isVowel(before) && !longVowel
	}
	return false
}

func isVowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}
