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

// mentalSense knows the words for what a source holds in mind or sets out to do.
func mentalSense(base string) sense {
	switch base {
	case "believe", "think", "feel", "assume", "suppose", "presume", "imagine", "reckon",
		"perceive", "trust", "belief", "view", "opinion", "feeling", "assumption", "sense":
		return sense{attitude: Believes}
	case "consider", "regard", "deem", "worry", "fear", "resent", "concern", "admire",
		"dislike", "hate", "love", "like", "prefer", "favor", "favour", "frustrate":
		return sense{attitude: Believes, act: Evaluation}
	case "expect", "anticipate", "foresee", "expectation", "outlook":
		return sense{attitude: Believes, act: Prediction}
	case "suspect", "suspicion", "guess":
		return sense{attitude: Believes, hedged: true}
	case "doubt", "reservation", "misgiving", "skeptical", "sceptical", "skepticism":
		return sense{attitude: Believes, act: Evaluation, stance: Denies, hedged: true}
	case "examine", "weigh", "mull", "ponder", "contemplate", "debate", "unsure", "undecided":
		return sense{attitude: Believes, act: Question, stance: Uncommitted}
	case "know", "realize", "realise", "learn", "notice", "discover", "remember", "forget",
		"aware", "understand", "recognize", "recognise", "prove", "realization", "expose":
		return sense{attitude: Knows}
	case "regret":
		return sense{attitude: Knows, act: Evaluation}
	case "want", "wish", "desire", "need", "hope":
		return sense{attitude: Wants}
	case "plan", "intend", "seek", "try", "aim", "decide", "prepare", "attempt", "determine",
		"resolve", "choose", "opt", "strive", "intention", "decision", "effort", "ready",
		"willing", "willingness", "vote", "agreement", "bid":
		return sense{attitude: Wants, act: Commitment}
	case "refuse", "block", "resist", "refusal", "unwilling", "unwillingness", "reluctance", "reluctant", "veto":
		return sense{attitude: Wants, act: Commitment, stance: Denies}
	case "lift", "revoke", "rescind", "repeal":
		return sense{attitude: Wants, act: Request, stance: Denies}
	}
	return sense{}
}

// spokenSense knows the words for utterances that do more than report.
func spokenSense(base string) sense {
	switch base {
	case "demand", "urge", "order", "advise", "recommend", "beg", "plead", "appeal", "press",
		"encourage", "instruct", "command", "invite", "offer", "require", "request", "advocate",
		"implore", "exhort", "lobby", "petition", "recommendation", "push", "remind", "suggest":
		return sense{act: Request}
	case "promise", "vow", "pledge", "threaten", "swear", "commit", "guarantee", "volunteer",
		"commitment", "threat", "undertake", "proposal":
		return sense{act: Commitment}
	case "predict", "forecast", "project", "estimate", "prophesy", "prediction", "projection":
		return sense{act: Prediction}
	case "ask", "wonder", "inquire", "question":
		return sense{act: Question}
	case "discuss", "discussion", "conversation", "speculation", "speculate", "talks":
		return sense{stance: Uncommitted}
	case "deny", "dispute", "refute", "rebut", "contradict", "debunk", "denial", "disprove", "dismiss":
		return sense{act: Statement, stance: Denies}
	case "reject", "oppose", "protest", "object", "disagree", "repudiate", "disavow", "rebuff",
		"spurn", "rejection", "opposition", "objection", "disapprove":
		return sense{act: Evaluation, stance: Denies}
	case "praise", "applaud", "hail", "laud", "tout", "commend", "thank", "apologize", "apologise",
		"congratulate", "celebrate", "endorse", "support", "back", "approve", "welcome", "honor",
		"honour", "defend", "promote", "agree", "boast", "endorsement", "credit",
		"lament", "bemoan", "mourn", "scoff", "joke", "quip":
		return sense{act: Evaluation}
	}
	if isCriticism(base) {
		return sense{act: Evaluation}
	}
	return sense{}
}

// isCriticism reports whether a cue word, given by its base form, attacks what
// it is said of.
func isCriticism(base string) bool {
	switch base {
	case "criticize", "criticise", "condemn", "denounce", "attack", "slam", "blast", "mock",
		"ridicule", "deride", "decry", "lambaste", "scold", "rebuke", "rip", "bash", "assail",
		"chide", "blame", "criticism", "condemnation", "castigate", "excoriate", "poke", "knock",
		"insult", "lambast", "rail":
		return true
	}
	return false
}

// isNaming reports whether a cue word gives its object a name or a quality:
// "called the decision a win".
func isNaming(base string) bool {
	switch base {
	case "call", "label", "brand", "dub", "describe", "characterize", "characterise", "portray",
		"cast", "depict", "cover", "deem", "rule", "find", "declare":
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
		"upset", "bother", "disturb", "infuriate", "shock", "outrage":
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
