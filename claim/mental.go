package claim

// mentalSense knows the words for what a source holds in mind or sets out to do.
func mentalSense(base string) sense {
	if s := beliefSense(base); s != (sense{}) {
		return s
	}
	if s := feelingSense(base); s != (sense{}) {
		return s
	}
	return intentSense(base)
}

// beliefSense knows the words for what a source takes to be so.
func beliefSense(base string) sense {
	switch base {
	case "believe", "think", "feel", "assume", "suppose", "presume", "imagine", "reckon", "perceive",
		"trust", "belief", "view", "opinion", "feeling", "assumption", "sense", "impression",
		"conviction", "confident", "notion", "faith", "consensus", "perception", "wisdom", "hunch",
		"interpret", "construe", "confidence", "convince", "persuade", "mindset", "figure", "sure", "attitude", "eyes", "philosophy", "stance":
		return sense{attitude: Believes}
	case "expect", "anticipate", "foresee", "expectation", "outlook", "envision", "envisage", "await",
		"optimistic", "pessimistic", "optimism", "pessimism", "bet":
		return sense{attitude: Believes, act: Prediction}
	case "suspect", "suspicion", "guess":
		return sense{attitude: Believes, hedged: true}
	case "doubt", "reservation", "misgiving", "skeptical", "sceptical", "skepticism", "scepticism",
		"doubtful", "dubious", "unconvinced", "leery":
		return sense{attitude: Believes, act: Evaluation, stance: Denies, hedged: true}
	case "examine", "weigh", "mull", "ponder", "contemplate", "debate", "unsure", "undecided",
		"reconsider", "rethink", "uncertain", "curious", "explore", "ambivalent", "reassess", "reevaluate", "investigate", "probe", "analyze", "deliberate", "inspect", "grapple", "divide", "split", "confusion":
		return sense{attitude: Believes, act: Question, stance: Uncommitted}
	case "know", "realize", "realise", "learn", "notice", "discover", "remember", "forget", "aware",
		"understand", "recognize", "recognise", "prove", "realization", "realisation", "expose",
		"recognition", "awareness", "discovery", "witness", "hear", "watch", "spot",
		"mindful", "familiar", "overlook", "grasp", "conscious", "privy", "uncover", "detect":
		return sense{attitude: Knows}
	case "unaware", "oblivious":
		return sense{attitude: Knows, stance: Uncommitted}
	}
	return sense{}
}

// feelingSense knows the words for what a source feels or values.
func feelingSense(base string) sense {
	switch base {
	case "consider", "regard", "deem", "worry", "fear", "concern", "admire", "love", "like", "prefer",
		"favor", "favour", "frustrate", "adore", "appreciate", "enjoy", "relish", "respect", "revere",
		"cherish", "idolize", "dread", "envy", "value", "anxiety", "anger", "frustration",
		"admiration", "affection", "enthusiasm", "enthusiastic", "enamored", "impress", "proud",
		"happy", "glad", "pleased", "thrilled", "excited", "angry", "upset", "furious", "outraged",
		"disappointed", "nervous", "afraid", "scared", "anxious", "uneasy", "comfortable",
		"uncomfortable", "fond", "ashamed", "grateful", "surprised", "shocked", "alarmed", "preference",
		"amusement", "dismay", "delight", "satisfaction", "surprise", "shock", "disappointment",
		"sympathy", "sympathize", "relief", "nostalgia", "hopeful", "interpretation",
		"delighted", "stunned", "amazed", "bothered", "embarrassed", "intrigued", "obsessed", "enamore", "enamor", "disappoint", "excite", "thrill", "outrage", "alarm", "please", "stun", "amaze", "bother", "embarrass", "intrigue", "obsess", "annoy", "irritate", "infuriate", "enrage", "horrify", "terrify", "scare", "startle", "puzzle", "mystify", "baffle", "unsettle", "rankle", "gall", "offend", "satisfy", "sympathetic", "empathetic", "gratitude", "remorse", "pride", "joy", "grief", "elated", "appreciative", "upbeat", "passionate", "sanguine", "infatuate", "fixate", "captivate", "fascinate", "distress", "agonize", "passion", "excitement", "apprehension", "fury", "tolerate", "revel", "bask", "bristle", "cringe", "grieve", "empathize", "mad", "favorite", "favourite", "fan", "loyal", "popular", "popularity", "fearful", "inspire", "vex", "ally", "partial":
		return sense{attitude: Believes, act: Evaluation}
	case "dislike", "hate", "detest", "despise", "loathe", "abhor", "resent", "distrust", "mistrust",
		"disdain", "contempt", "hostility", "hostile", "revulsion", "hatred", "scorn", "distaste",
		"disgust", "discontent", "unhappy", "mistrustful", "distrustful", "tired", "sick", "wariness", "discomfort", "disregard", "cynical", "lukewarm", "dissatisfaction", "displeasure", "disillusion", "indignation", "animosity", "antipathy", "aversion", "wary", "resentment", "weary", "averse":
		return sense{attitude: Believes, act: Evaluation, stance: Denies}
	case "regret":
		return sense{attitude: Knows, act: Evaluation}
	}
	return sense{}
}

// intentSense knows the words for what a source wishes or sets out to do.
func intentSense(base string) sense {
	switch base {
	case "want", "wish", "desire", "need", "hope", "yearn", "crave", "covet", "dream":
		return sense{attitude: Wants}
	case "plan", "intend", "seek", "try", "aim", "decide", "prepare", "attempt", "determine",
		"resolve", "choose", "opt", "strive", "intention", "decision", "effort", "ready", "willing",
		"willingness", "vote", "agreement", "bid", "aspire", "ambition", "aspiration", "eager",
		"eagerness", "keen", "interest", "interested", "inclined", "inclination", "poised", "pursue",
		"endeavor", "endeavour", "struggle", "goal", "objective", "ratify", "adopt", "enact",
		"preparation", "scramble", "vie", "mobilize", "elect", "strategy", "pick", "select", "appoint", "hire", "fire", "impose", "legalize", "negotiate", "unafraid", "mission", "eye", "priority", "prioritize", "acquiesce", "fight", "bent", "intent", "plot", "afford":
		return sense{attitude: Wants, act: Commitment}
	case "refuse", "block", "resist", "refusal", "unwilling", "unwillingness", "reluctance",
		"reluctant", "veto", "avoid", "boycott", "shun", "hesitate", "hesitant", "balk", "abstain",
		"withhold", "disinclined", "loath", "thwart", "obstruct", "filibuster", "resistance", "defy", "evade", "dodge", "eschew", "deflect", "overrule", "invalidate", "nullify", "void", "withdraw", "renege", "scuttle":
		return sense{attitude: Wants, act: Commitment, stance: Denies}
	case "lift", "revoke", "rescind", "repeal", "overturn":
		return sense{attitude: Wants, act: Request, stance: Denies}
	}
	return sense{}
}
