package claim

// maxIdiom bounds the words from the first of an idiom to the one that makes it:
// "came out strongly against" is three.
const maxIdiom = 4

// idiomAt returns the one word that says what an idiom says that begins with
// word i of a cue, given by its base form: "oppose" for "came out against". It
// is "" where no idiom begins.
func idiomAt(cue []word, i int, base string) string {
	for _, w := range cue[i+1 : min(i+1+maxIdiom, len(cue))] {
		if same := idiom(base, w.text); same != "" {
			return same
		}
	}
	return ""
}

// idiom returns what a base form and a later word mean together, "" for nothing
// of their own.
func idiom(base, later string) string {
	switch later {
	case "against":
		switch base {
		case "be", "come", "turn", "campaign", "rally", "argue", "fight", "speak", "argument", "case", "stand", "stance":
			return "oppose"
		}
	case "behind", "by", "with":
		switch base {
		case "stand", "stick", "side", "rally", "get":
			return "support"
		}
	case "down":
		return idiomDown(base)
	case "off":
		switch base {
		case "brush", "shrug", "wave", "laugh":
			return "reject"
		}
	case "out":
		if base == "rule" {
			return "reject"
		}
	case "up":
		if base == "play" || base == "talk" {
			return "tout"
		}
	case "after":
		if base == "go" {
			return "attack"
		}
	case "away":
		if base == "back" || base == "walk" {
			return "reject"
		}
	case "back":
		if base == "walk" {
			return "retract"
		}
	case "into":
		switch base {
		case "look":
			return "examine"
		case "sign":
			return "enact"
		}
	case "issue":
		if base == "take" {
			return "oppose"
		}
	case "aim", "shot", "shots", "swing", "swings", "whack", "jab":
		if base == "take" {
			return "attack"
		}
	case "on":
		if base == "count" {
			return "expect"
		}
	case "themselves", "himself", "herself":
		if base == "bring" {
			return "choose"
		}
	case "question":
		switch base {
		case "call", "bring", "throw":
			return "criticize" // "calls into question"
		}
	case "mind":
		if base == "have" || base == "in" {
			return "intend"
		}
	}
	return ""
}

// idiomDown returns what a base form and "down" mean together.
func idiomDown(base string) string {
	switch base {
	case "strike", "vote", "shoot":
		return "block"
	case "turn":
		return "refuse"
	case "back":
		return "retract"
	case "double":
		return "support"
	case "play":
		return "downplay"
	}
	return ""
}
