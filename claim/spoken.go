package claim

// spokenSense knows the words for utterances that do more than report.
func spokenSense(base string) sense {
	if s := directiveSense(base); s != (sense{}) {
		return s
	}
	switch base {
	case "promise", "vow", "pledge", "threaten", "swear", "commit", "guarantee", "volunteer",
		"commitment", "threat", "undertake", "proposal", "oath":
		return sense{act: Commitment}
	case "decline":
		return sense{act: Commitment, stance: Denies}
	case "predict", "forecast", "project", "estimate", "prophesy", "prediction", "projection",
		"prophecy", "portend", "foretell", "bode", "augur":
		return sense{act: Prediction}
	case "ask", "wonder", "inquire", "enquire", "question", "query", "quiz", "grill", "interrogate":
		return sense{act: Question}
	case "discuss", "discussion", "conversation", "speculation", "speculate", "talks", "chatter",
		"dialogue", "deliberation":
		return sense{stance: Uncommitted}
	case "deny", "dispute", "refute", "rebut", "contradict", "debunk", "denial", "disprove",
		"dismiss", "discredit", "recant", "retract", "waver", "backtrack", "backpedal":
		return sense{act: Statement, stance: Denies}
	case "reject", "oppose", "protest", "object", "disagree", "repudiate", "disavow", "rebuff",
		"spurn", "rejection", "opposition", "objection", "disapprove", "disapproval", "renounce",
		"disown", "dissent", "boo", "jeer", "heckle", "opponent", "foe", "distance", "downplay",
		"snub", "brush", "shrug":
		return sense{act: Evaluation, stance: Denies}
	}
	if isPraise(base) || isCriticism(base) {
		return sense{act: Evaluation}
	}
	return sense{}
}

// directiveSense knows the words for utterances that would have others act, or
// let them.
func directiveSense(base string) sense {
	switch base {
	case "demand", "urge", "order", "advise", "recommend", "beg", "plead", "appeal", "press",
		"encourage", "instruct", "command", "invite", "offer", "require", "request", "advocate",
		"implore", "exhort", "lobby", "petition", "recommendation", "push", "remind", "suggest",
		"beseech", "entreat", "summon", "counsel", "caution", "permit", "authorize", "authorise",
		"allow", "sanction", "mandate", "dictate", "prescribe", "pressure", "dare", "challenge",
		"plea", "advice", "instruction", "ultimatum", "invitation", "nominate", "coax", "prod", "cajole", "nudge", "goad", "badger",
		"warn", "prompt", "compel", "guidance", "clamor", "agitate", "solicit":
		return sense{act: Request}
	case "ban", "prohibit", "bar", "forbid", "outlaw":
		return sense{act: Request, stance: Denies}
	}
	return sense{}
}

// isPraise reports whether a cue word, given by its base form, speaks well of
// what it is said of, or says what its speaker feels about it.
func isPraise(base string) bool {
	switch base {
	case "praise", "applaud", "hail", "laud", "tout", "commend", "thank", "apologize", "apologise",
		"congratulate", "celebrate", "endorse", "support", "back", "approve", "welcome", "honor",
		"honour", "defend", "promote", "agree", "boast", "endorsement", "credit", "lament", "bemoan",
		"mourn", "scoff", "joke", "quip", "extol", "exalt", "glorify", "salute", "compliment", "toast",
		"cheer", "trumpet", "champion", "embrace", "vouch", "rave", "gush", "bless", "approval",
		"supporter", "proponent", "defender", "supportive", "brag", "crow", "gloat", "marvel",
		"exult", "rejoice", "compare", "liken", "contrast", "apology", "gripe", "grumble", "whine",
		"fret", "deplore", "rue", "rhapsodize", "tribute", "accolade", "sympathise", "justify",
		"legitimize", "romanticize", "vindicate", "exaggerate", "kudos", "plaudit", "side", "backer", "booster", "surrogate", "concur", "espouse":
		return true
	}
	return false
}

// isCriticism reports whether a cue word, given by its base form, attacks what
// it is said of.
func isCriticism(base string) bool {
	switch base {
	case "criticize", "criticise", "condemn", "denounce", "attack", "slam", "blast", "mock",
		"ridicule", "deride", "decry", "lambaste", "scold", "rebuke", "rip", "bash", "assail", "chide",
		"blame", "criticism", "condemnation", "castigate", "excoriate", "poke", "knock", "insult",
		"lambast", "rail", "critique", "critical", "critic", "fault", "berate", "admonish", "chastise",
		"upbraid", "reprimand", "censure", "vilify", "demonize", "demonise", "malign", "disparage",
		"belittle", "demean", "taunt", "needle", "skewer", "savage", "pan", "trash", "hammer", "pillory",
		"impugn", "smear", "snipe", "sneer", "jab", "swipe", "lash", "rant", "fume", "inveigh", "pummel",
		"troll", "lampoon", "parody", "satirize", "outcry", "backlash", "broadside", "tirade",
		"diatribe", "hit", "chafe", "denunciation", "disparagement", "mockery", "maul", "flay", "slap", "groan", "grouse", "fulminate", "harangue", "rage", "revolt", "pounce", "bludgeon", "eviscerate", "revile", "ding", "takedown", "vent", "pile", "dig", "barb":
		return true
	}
	return false
}
