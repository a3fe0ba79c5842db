package claim

// isEvaluative reports whether a word, in lower case, judges: it praises,
// blames, or says what someone feels, where a fact-checker would have nothing
// to check.
func isEvaluative(text string) bool {
	switch text {
	case "abhorrent", "absurd", "absurdity", "abysmal", "acceptable", "admire", "admired", "afraid",
		"alarmed", "alarming", "alarms", "amazing", "angry", "apologise", "apologize", "appalled",
		"appalling", "appallingly", "appealing", "appreciate", "appreciated", "appreciation", "appropriate",
		"arrogant", "ashamed", "astonishing", "astounding", "atrocious", "authoritarian", "awesome", "awful",
		"awkward", "bad", "baloney", "beautiful", "beloved", "best", "betrayal", "better", "bigot",
		"bigotry", "bizarre", "blatant", "bleak", "bless", "blessed", "blessing", "bogus", "bold", "boring",
		"brave", "brazen", "brilliant", "brutal", "bullies", "bullshit", "bully", "calamity", "callous",
		"careless", "catastrophe", "catastrophic", "caustic", "chaotic", "charismatic", "charming",
		"cheap-shot", "cherish", "chilling", "clever", "clown", "clueless", "clumsy", "coherent",
		"comfortable", "common-sense", "compassionate", "compelling", "competent", "concerned",
		"condolences", "confident", "congratulations", "contemptible", "corrupt", "counterproductive",
		"courage", "courageous", "coward", "cowardice", "cowardly", "crap", "crappy", "crazy", "credible",
		"creepy", "critical", "crook", "crooked", "crooks", "crucial", "cruel", "cynical", "daft",
		"damaging", "damning", "dangerous", "decency", "decent", "deceptive", "delighted",
		"demagogue", "demeaning", "deplorable", "deranged", "deserve", "deserved", "deserves", "desperate",
		"despicable", "destructive", "detrimental", "devastated", "devastating", "difficult", "dignity",
		"dire", "dirty", "disappointed", "disappointing", "disappointingly", "disappointment", "disaster",
		"disastrous", "discouraging", "discriminatory", "disgrace", "disgraced", "disgraceful", "disgusting",
		"dishonest", "disingenuous", "disloyal", "dismal", "disproportionate", "disrespectful",
		"distasteful", "disturbed", "disturbing", "divisive", "dreadful", "dumb",
		"dysfunctional", "effective", "egregious", "electable", "eloquent", "embarrassed", "embarrassing",
		"embarrassment", "eminent", "encouraged", "encouraging", "enlightened", "erratic", "essential",
		"evasive", "evil", "excellent", "exceptional", "excited", "exciting", "extraordinary",
		"fabulous", "failure", "fair", "fake", "fanatic", "fantastic", "farce", "farcical", "fascinating",
		"favorite", "fearless", "feckless", "fiasco", "fierce", "fitting", "flagrant", "flawed", "flimsy",
		"folly", "fool", "foolhardy", "foolish", "foolishness", "formidable", "fortunate", "fortunately",
		"fraud", "fraudulent", "frightening", "frustrated", "frustrating", "frustration", "fun", "funny",
		"garbage", "generous", "genius", "glad", "good", "graceful", "gracious", "grateful", "great",
		"greatest", "greatness", "grotesque", "gutless", "gutsy", "half-baked", "hapless", "happy",
		"harmful", "harrowing", "harsh", "hate", "hateful", "haughty", "heartbreak", "heartbreaking",
		"heartbroken", "heartfelt", "heartless", "helpful", "hero", "heroic", "hideous", "historic",
		"hollow", "honest", "honesty", "honored", "honoured", "hopeful", "hopefully", "hopeless",
		"horrendous", "horrible", "horribly", "horrific", "horror", "humbled", "humiliating", "hurtful",
		"hypocrisy", "hypocrite", "hypocrites", "hypocritical", "idiot", "idiotic", "idiots", "ignorant",
		"ill-advised", "illegal", "illegitimate", "immoral", "impartial", "impeccable", "imperative",
		"impermissibly", "important", "importantly", "impressed", "impressive", "impressively", "improbable",
		"improper", "inane", "inappropriate", "incendiary", "incoherent", "incompetence",
		"incompetent", "incredible", "incredibly", "indecency", "indecent", "indefensible", "ineffective",
		"inept", "ineptitude", "inexcusable", "inferior", "inhumane", "insane", "insensitive",
		"inspiration", "inspired", "inspiring", "insult", "insulted", "insulting", "insults", "integrity",
		"intelligent", "interesting", "intolerable", "invalid", "invaluable", "invigorating", "irrational",
		"irrelevant", "irresponsible", "jerk", "joke", "joyful", "justified", "kind-hearted", "lackluster",
		"lame", "laudable", "laughable", "lazy", "legendary", "legitimate", "liar", "liars", "likable",
		"loser", "lousy", "love", "loved", "lovely", "lucky", "ludicrous", "lunacy", "lunatic", "lunatics",
		"madness", "magnificent", "marvelous", "masterful", "mean-spirited", "meaningful", "meaningless",
		"mess", "miserable", "misguided", "misleading", "mistake", "mistaken", "monster", "moron", "moronic",
		"naive", "narcissist", "nasty", "nauseating", "naïve", "nice", "nightmare", "noble", "nonsense",
		"obnoxious", "obscene", "odd", "offended", "offensive", "ominous", "opportunistic", "opposed",
		"opposes", "optimistic", "outrage", "outrageous", "outstanding", "overblown", "overrated", "painful",
		"pandering", "paranoid", "passionate", "pathetic", "patriotic", "perfect", "perfectly", "perverse",
		"pessimistic", "petty", "phenomenal", "phony", "pitiful", "plausible", "pleased", "pointless",
		"pompous", "poorly", "pragmatic", "praiseworthy", "predatory", "preposterous", "priceless", "pride",
		"principled", "problematic", "profound", "promising", "proud", "proudly", "provocative", "puppet",
		"purposeful", "qualified", "questionable", "racist", "rational", "realistic", "reasonable",
		"reckless", "refreshing", "regrettable", "reliable", "remarkable", "remarkably", "reprehensible",
		"repugnant", "respect", "respected", "responsible", "revolting", "ridiculous", "rigged", "rightful",
		"risky", "robust", "rotten", "rude", "ruinous", "ruthless", "sad", "saddened", "saddening", "sadly",
		"sanctimonious", "sane", "savvy", "scam", "scared", "scary", "selfish", "senseless", "sensible",
		"sensitive", "sexist", "shallow", "sham", "shambles", "shame", "shameful", "shocked", "shocking",
		"shockingly", "short-sighted", "shortsighted", "shrewd", "sick", "sickened", "sickening", "silly",
		"simplest", "sincere", "skilled", "sleazy", "sloppy", "smart", "smug", "sophisticated", "sorry",
		"soulless", "spectacular", "spineless", "splendid", "squalid", "stellar", "sterling", "strange",
		"strong", "stronger", "strongest", "stunned", "stunning", "stupid", "stupidity", "sublime", "superb",
		"superficial", "superior", "supports", "surprised", "surprising", "surprisingly", "suspicious",
		"talented", "tasteless", "terrible", "terribly", "terrific", "terrified", "terrifying", "thank",
		"thankful", "thanks", "thoughtful", "thoughtfully", "thoughtless", "thrilled", "thrilling", "thug",
		"thugs", "tiresome", "tolerable", "tone-deaf", "touching", "tough", "toxic", "tragedy", "tragic",
		"traitor", "transformative", "transparent", "travesty", "treacherous", "treasure", "tremendous",
		"trivial", "troubled", "troubling", "troublingly", "trustworthy", "truthful", "ugly", "un-american",
		"unacceptable", "unbecoming", "unbelievable", "uncomfortable", "unconscionable", "unconstitutional",
		"undemocratic", "undignified", "unethical", "unfair", "unfairly", "unfit",
		"unforgivable", "unfortunate", "unfortunately", "unhelpful", "unhinged", "unjust", "unjustified",
		"unlawful", "unnecessary", "unpatriotic", "unpleasant", "unpopular", "unprecedented",
		"unpredictable", "unprepared", "unpresidential", "unqualified", "unrealistic", "unreasonable",
		"unrivaled", "unseemly", "unsettling", "unstable", "unsustainable", "untenable", "unthinking",
		"untrustworthy", "unwarranted", "unwelcome", "unwise", "unworthy", "upsetting", "upstanding",
		"useful", "useless", "valid", "valuable", "viable", "vibrant", "vicious", "victory", "vile",
		"vindictive", "virtuous", "visceral", "visionary", "vital", "vulgar", "weak", "weaker", "weird",
		"welcome", "wicked", "wise", "witty", "woefully", "wonderful", "wonderfully", "wondrous", "worried",
		"worrying", "worse", "worst", "worthless", "worthy", "wrong", "wrongheaded", "wrongly", "xenophobic":
		return true
	}
	return false
}

// isMild reports whether a word that judges, in lower case, is also one of plain
// measure before a noun: "a good result", "a strong finish".
func isMild(text string) bool {
	switch text {
	case "good", "better", "best", "bad", "worse", "worst", "strong", "stronger", "strongest", "weak",
		"weaker", "great", "greatest", "important", "difficult", "tough", "essential", "critical",
		"crucial", "vital", "historic", "harsh", "fair", "credible", "effective", "responsible",
		"interesting", "strange", "risky", "respected", "qualified", "useful", "valuable", "favorite":
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
