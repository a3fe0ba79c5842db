package quotemark

// A family is the marks that close one another.
type family uint8

const (
	double   family = iota
	straight        // double, but of a typewriter
	single
	guillemet
	singleGuillemet
	numFamilies
)

// A shape says what the form of a mark alone tells.
type shape uint8

const (
	opens shape = iota
	closes
	either
)

// A mark is a token that is a quotation mark.
type mark struct {
	family family
	shape  shape
	low    bool // „ or ‚, which the raised opening mark may close
}

// A placed mark is one in the text.
type placed struct {
	mark
	token int
	ahead ahead // what of single marks follows it
}

// partner returns the family whose marks are typed for those of f by mistake.
func (f family) partner() family {
	switch f {
	case double:
		return straight
	case straight:
		return double
	}
	return f
}

// markOf returns the mark that a token's text is.
func markOf(word string) (mark, bool) {
	if word == "" {
		return mark{}, false
	}
	if b := word[0] | 0x20; 'a' <= b && b <= 'z' {
		return mark{}, false // as most words
	}
	switch word {
	case "“", "‟", "``":
		return mark{family: double, shape: opens}, true
	case "„":
		return mark{family: double, shape: opens, low: true}, true
	case "”":
		return mark{family: double, shape: closes}, true
	case `"`, "''", "＂":
		return mark{family: straight, shape: either}, true
	case "‘", "‛", "`":
		return mark{family: single, shape: opens}, true
	case "‚":
		return mark{family: single, shape: opens, low: true}, true
	case "’":
		return mark{family: single, shape: closes}, true
	case "'":
		return mark{family: single, shape: either}, true
	case "«":
		return mark{family: guillemet, shape: opens}, true
	case "»":
		return mark{family: guillemet, shape: closes}, true
	case "‹":
		return mark{family: singleGuillemet, shape: opens}, true
	case "›":
		return mark{family: singleGuillemet, shape: closes}, true
	}
	return mark{}, false
}
