package claim

// isEvaluative reports whether a word, in lower case, judges: it praises,
// blames, or says what someone feels, where a fact-checker would have nothing
// to check.
func isEvaluative(text string) bool {
	switch text {
	case "abhorrent", "absurd", "absurdity", "acceptable", "admire", "admired", "afraid", "alarmed",
		"alarming", "alarms", "amazing", "angry", "apologise", "apologize", "appalled", "appalling",
		"appreciate", "appreciated", "appreciation", "appropriate", "arrogant", "atrocious", "awful",
		"bad", "beautiful", "beloved", "best", "betrayal", "better", "bigot", "bigotry", "bizarre",
		"blatant", "blessed", "blessing", "bold", "boring", "brave", "brazen", "brilliant", "bully",
		"calamity", "catastrophe", "catastrophic", "caustic", "cherish", "clown", "clueless", "clumsy",
		"comfortable", "compassionate", "competent", "concerned", "condolences", "confident",
		"congratulations", "corrupt", "courage", "courageous", "coward", "cowardly", "crazy",
		"credible", "critical", "crook", "crooked", "crucial", "cruel", "cynical", "damning",
		"dangerous", "decent", "deceptive", "delighted", "deplorable", "deserve", "deserved",
		"deserves", "desperate", "despicable", "difficult", "disappointed", "disappointing",
		"disappointment", "disaster", "disastrous", "discouraging", "disgrace", "disgraceful",
		"disgusting", "dishonest", "dismal", "disrespectful", "disturbed", "disturbing", "divisive",
		"dreadful", "dumb", "effective", "egregious", "embarrassed", "embarrassing", "embarrassment",
		"encouraged", "encouraging", "essential", "evil", "excellent", "exceptional", "excited",
		"exciting", "extraordinary", "fabulous", "failure", "fair", "fantastic", "fascinating",
		"favorite", "fearless", "fiasco", "flagrant", "flawed", "foolhardy", "foolish", "fortunate",
		"fortunately", "fraud", "frightening", "frustrated", "frustrating", "frustration", "fun",
		"funny", "genius", "glad", "good", "graceful", "grateful", "great", "happy", "harmful",
		"hate", "hateful", "heartbreaking", "heartbroken", "heartless", "helpful", "hero", "heroic",
		"hideous", "historic", "honest", "honesty", "hopeful", "hopefully", "hopeless", "horrible",
		"humiliating", "hurtful", "hypocrite", "hypocritical", "idiot", "idiotic", "ignorant",
		"illegal", "illegitimate", "immoral", "impermissibly", "important", "importantly", "impressed",
		"impressive", "inappropriate", "incendiary", "incoherent", "incompetence",
		"incompetent", "incredible", "incredibly", "indecent", "indefensible", "ineffective",
		"inexcusable", "inferior", "insane", "insensitive", "inspiration", "inspired", "inspiring",
		"insulted", "insulting", "intelligent", "interesting", "intolerable", "invalid",
		"invaluable", "irrational", "irrelevant", "irresponsible", "joke", "justified", "laughable",
		"lazy", "legendary", "legitimate", "liar", "loser", "lousy", "love", "loved", "lovely", "lucky",
		"ludicrous", "lunacy", "madness", "masterful", "meaningful", "meaningless", "mess", "miserable",
		"misguided", "misleading", "moronic", "naive", "nasty", "nice", "nightmare", "noble",
		"nonsense", "odd", "offended", "offensive", "opposed", "opposes", "optimistic",
		"outrage", "outrageous", "outstanding", "overblown", "overrated", "passionate", "pathetic",
		"perfect", "perfectly", "pessimistic", "petty", "phony", "pitiful", "pleased", "pointless",
		"poorly", "preposterous", "priceless", "pride", "problematic", "promising", "proud",
		"qualified", "racist", "rational", "realistic", "reasonable", "reckless", "refreshing",
		"regrettable", "remarkable", "remarkably", "reprehensible", "repugnant", "respect", "respected",
		"responsible", "revolting", "ridiculous", "rigged", "rightful", "rude", "ruthless", "sad",
		"sadly", "sane", "savvy", "scam", "scared", "scary", "selfish", "senseless", "sensible",
		"sensitive", "sexist", "sham", "shame", "shameful", "shocked", "shocking", "shrewd", "sick",
		"silly", "simplest", "sincere", "skilled", "sloppy", "smart", "sorry", "spectacular",
		"strange", "strong", "stronger", "strongest", "stunned", "stunning", "stupid", "superb",
		"superior", "supports", "surprised", "surprising", "surprisingly", "suspicious", "talented",
		"tasteless", "terrible", "thank", "thankful", "thanks", "thoughtful", "thoughtless", "thrilled",
		"thug", "tiresome", "tolerable", "tough", "toxic", "tragedy", "tragic", "travesty", "treasure",
		"tremendous", "troubled", "troubling", "trustworthy", "ugly", "unacceptable", "unbelievable",
		"uncomfortable", "unconstitutional", "unethical", "unfair", "unfairly", "unfit", "unforgivable",
		"unfortunate", "unfortunately", "unhinged", "unjust", "unjustified", "unlawful", "unpatriotic",
		"unpopular", "unprecedented", "unqualified", "unrealistic", "unreasonable", "unstable",
		"unthinking", "untrustworthy", "unwelcome", "unwise", "unworthy", "useful", "useless", "valid",
		"valuable", "vicious", "victory", "vile", "vindictive", "visionary", "vital", "vulgar", "weak",
		"weaker", "weird", "welcome", "wicked", "wise", "wonderful", "worried", "worrying", "worse",
		"worst", "worthless", "worthy", "wrong", "wrongheaded", "wrongly":
		return true
	}
	return false
}

// isFactual reports whether an adjective, in lower case, says of its noun what
// could be checked.
func isFactual(text string) bool {
	switch text {
	case "true", "untrue", "false", "dead", "alive", "open", "closed", "available", "unavailable",
		"aware", "unaware", "able", "unable", "possible", "impossible", "likely", "unlikely", "ready",
		"due", "full", "empty", "legal", "single", "married", "pregnant", "clear", "unclear", "certain",
		"uncertain", "sure", "unsure", "present", "absent", "male", "female", "black", "white", "asleep",
		"awake", "missing", "necessary", "public", "private", "subject", "involved", "eligible",
		"ineligible", "undocumented", "unemployed", "armed", "unarmed", "guilty", "innocent", "common",
		"rare", "high", "low", "higher", "lower", "early", "late", "new", "old", "unknown", "known",
		"similar", "different", "democratic", "republican", "underway", "complete", "final",
		"foreign", "federal", "military", "mandatory", "optional", "temporary", "permanent", "separate":
		return true
	}
	return false
}
