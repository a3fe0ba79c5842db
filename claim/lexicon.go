package claim

// A sense is what a cue word says by itself of how its content is held. An
// empty field leaves the decision to the rest of the attribution.
type sense struct {
	attitude Attitude
	act      Act
	stance   Stance
	hedged   bool
}

// senseOf returns the sense of a cue word given by its base form; the zero sense
// for a word of plain report, such as "say", and for one that it does not know.
func senseOf(base string) sense {
	if s := mentalSense(base); s != (sense{}) {
		return s
	}
	return spokenSense(base)
}

// reports reports whether a cue verb, given by its base form, is of plain report.
func reports(base string) bool {
	switch base {
	case "say", "tell", "state", "note", "add", "write", "report", "explain", "announce", "tweet",
		"reply", "claim", "argue", "declare", "contend", "assert", "maintain", "testify", "recall",
		"acknowledge", "admit", "concede", "confirm", "respond", "remark", "comment", "observe",
		"recount", "post":
		return true
	}
	return false
}

// seems reports whether a verb, given by its base form, has something look so
// without a source that says it.
func seems(base string) bool {
	switch base {
	case "seem", "appear", "look", "sound":
		return true
	}
	return false
}

// utters reports whether a verb, given by its base form, puts what someone
// feels or thinks into words: "expressed doubts".
func utters(base string) bool {
	switch base {
	case "express", "voice", "raise", "share", "state", "issue", "air", "articulate", "offer",
		"reiterate", "echo", "signal", "announce", "declare", "say", "profess", "convey", "stress":
		return true
	}
	return false
}

// isNaming reports whether a cue word gives its object a name or a quality:
// "called the decision a win".
func isNaming(base string) bool {
	switch base {
	case "call", "label", "brand", "dub", "describe", "characterize", "characterise", "portray",
		"cast", "depict", "cover", "deem", "rule", "find", "declare", "paint", "frame", "rate", "bill",
		"rank", "classify", "pitch", "define", "view", "see", "pronounce":
		return true
	}
	return false
}

// isShowing reports whether a cue word makes something seen.
func isShowing(base string) bool {
	switch base {
	case "show", "document", "reveal", "demonstrate", "illustrate", "prove", "capture", "depict", "expose",
		"shed":
		return true
	}
	return false
}

// troubles reports whether a verb puts what is felt before who feels it: "that
// worries voters".
func troubles(base string) bool {
	switch base {
	case "worry", "concern", "trouble", "anger", "alarm", "please", "surprise", "frustrate",
		"upset", "bother", "disturb", "infuriate", "shock", "outrage", "vex", "annoy", "scare", "rankle":
		return true
	}
	return false
}

// isAuxiliary reports whether a base form, or a clitic, is that of an auxiliary.
func isAuxiliary(base string) bool {
	switch base {
	case "be", "have", "do", "get", "'s", "'ve", "'d", "'re", "'m":
		return true
	}
	return false
}

// isCopula reports whether a word, in lower case, links a subject to what is
// said of it.
func isCopula(text string) bool {
	switch text {
	case "is", "are", "was", "were", "be", "been", "'s", "'re", "'m", "am", "looks", "sounds", "feels":
		return true
	}
	return false
}

// isNegation reports whether a word, in lower case, negates its verb.
func isNegation(text string) bool {
	switch text {
	case "not", "n't", "never", "no", "neither", "nor", "without", "nothing", "nobody", "cannot", "hardly":
		return true
	}
	return false
}

// isFilm reports whether a noun, in lower case, names what is seen rather than
// read.
func isFilm(text string) bool {
	switch text {
	case "video", "videos", "footage", "film", "documentary", "photo", "photos", "photograph",
		"photographs", "image", "images", "recording", "tape":
		return true
	}
	return false
}

// isHedge reports whether a word, in lower case, hedges the truth of the clause
// that it stands in.
func isHedge(text string) bool {
	switch text {
	case "may", "might", "could", "perhaps", "maybe", "possibly", "probably", "likely", "unlikely", "possible", "apparently",
		"presumably", "seemingly", "appear", "appears", "appeared", "seem", "seems", "seemed",
		"potentially", "conceivably", "unclear", "unsure":
		return true
	}
	return false
}

// isHabit reports whether an adverb says how often something happens.
func isHabit(text string) bool {
	switch text {
	case "sometimes", "often", "always", "usually", "regularly", "frequently", "routinely", "occasionally":
		return true
	}
	return false
}
