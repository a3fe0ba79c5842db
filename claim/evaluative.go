package claim

// isEvaluative reports whether a word, in lower case, judges: it praises,
// blames, or says what someone feels, where a fact-checker would have nothing
// to check.
func isEvaluative(text string) bool {
	switch text {
	case "abhorrent", "absurd", "acceptable", "admire", "admired", "afraid", "alarmed", "alarming",
		"alarms", "amazing", "angry", "apologise", "apologize", "appalled", "appalling", "appreciate",
		"appreciated", "appreciation", "appropriate", "arrogant", "atrocious", "awful", "bad",
		"beautiful", "beloved", "best", "betrayal", "better", "bigot", "bigotry", "bizarre", "blatant",
		"blessed", "blessing", "boring", "brave", "brilliant", "bully", "calamity", "catastrophe",
		"catastrophic", "cherish", "clumsy", "comfortable", "compassionate", "competent", "concerned",
		"condolences", "confident", "congratulations", "corrupt", "courage", "courageous", "coward",
		"cowardly", "crazy", "critical", "crucial", "cruel", "damning", "dangerous", "decent",
		"deceptive", "delighted", "deplorable", "deserve", "deserved", "deserves", "desperate",
		"despicable", "difficult", "disappointed", "disappointing", "disappointment", "disaster",
		"disastrous", "discouraging", "disgrace", "disgraceful", "disgusting", "dishonest", "disturbed",
		"disturbing", "dreadful", "dumb", "effective", "egregious", "embarrassed",
		"embarrassing", "embarrassment", "encouraged", "encouraging", "essential", "evil", "excellent",
		"exceptional", "excited", "exciting", "extraordinary", "failure", "fair", "fantastic",
		"fascinating", "favorite", "fiasco", "flagrant", "foolhardy", "foolish", "fortunate",
		"fortunately", "fraud", "frightening", "frustrated", "frustrating", "frustration", "fun",
		"funny", "genius", "glad", "good", "grateful", "great", "happy", "harmful", "hate", "hateful",
		"heartbreaking", "heartbroken", "helpful", "hero", "heroic", "historic", "honest", "honesty",
		"hopeful", "hopefully", "hopeless", "horrible", "hypocrite", "hypocritical", "ignorant",
		"illegal", "illegitimate", "immoral", "impermissibly", "important", "importantly", "impressed",
		"impressive", "inappropriate", "incompetence", "incompetent", "incredible", "incredibly",
		"indecent", "indefensible", "ineffective", "inexcusable", "inferior", "insane", "insensitive",
		"inspiration", "inspired", "inspiring", "insulted", "insulting", "interesting", "intolerable",
		"invaluable", "irresponsible", "joke", "justified", "legendary", "legitimate", "liar", "lousy",
		"love", "loved", "lovely", "lucky", "ludicrous", "lunacy", "madness", "meaningful",
		"meaningless", "mess", "misguided", "misleading", "naive", "nasty", "nice", "nightmare", "noble",
		"nonsense", "odd", "offended", "offensive", "opposed", "opposes", "optimistic", "outrage",
		"outrageous", "outstanding", "passionate", "pathetic", "perfect", "perfectly", "pessimistic",
		"pleased", "pointless", "poorly", "priceless", "pride", "promising", "proud",
		"qualified", "racist", "reasonable", "reckless", "regrettable", "remarkable", "remarkably",
		"respect", "respected", "responsible", "ridiculous", "rigged", "rightful", "sad", "sadly",
		"scam", "scared", "scary", "selfish", "sensitive", "sexist", "sham", "shame", "shameful",
		"shocked", "shocking", "sick", "silly", "simplest", "smart", "sorry", "strange",
		"strong", "stronger", "strongest", "stunned", "stunning", "stupid", "superb", "superior",
		"supports", "surprised", "surprising", "surprisingly", "talented", "terrible", "thank",
		"thankful", "thanks", "thoughtful", "thrilled", "tiresome", "tolerable", "tough", "tragedy",
		"tragic", "travesty", "treasure", "tremendous", "troubled", "troubling", "ugly", "unacceptable",
		"unbelievable", "uncomfortable", "unconstitutional", "unethical", "unfair", "unfairly", "unfit",
		"unforgivable", "unfortunate", "unfortunately", "unjust", "unjustified", "unlawful", "unpopular",
		"unprecedented", "unqualified", "unreasonable", "unthinking", "unwelcome", "unwise", "unworthy",
		"useful", "useless", "valuable", "victory", "vile", "vital", "vulgar", "weak", "weaker", "weird",
		"welcome", "wise", "wonderful", "worried", "worrying", "worse", "worst", "worthless", "worthy",
		"wrong", "wrongly":
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
