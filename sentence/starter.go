package sentence

// isStarter reports whether a capital on word is evidence that a sentence
// begins with it: words of a closed class, which are no part of names.
func isStarter(word string) bool {
	switch word {
	case "He", "She", "It", "They", "We", "You", "I", "His", "Her", "Its", "Our", "Their", "My", "Your",
		"The", "A", "An", "This", "That", "These", "Those", "There", "Here",
		"Some", "Many", "Most", "Few", "Several", "All", "Both", "Each", "Every", "Another", "No", "Not", "None",
		"Everyone", "Everybody", "Everything", "Someone", "Somebody", "Something", "Nobody", "Nothing",
		"But", "And", "Or", "So", "Yet", "Nor", "If", "When", "While", "As", "Since", "Although",
		"Though", "Because", "After", "Before", "Until", "Once", "Unless", "Whether",
		"Where", "Why", "How", "What", "Who", "Which", "Whoever", "Whatever",
		"Then", "Now", "Today", "Yesterday", "However", "Meanwhile", "Instead", "Also", "Still", "Even",
		"Just", "Only", "Perhaps", "Later", "Earlier", "Moreover", "Nevertheless",
		"In", "On", "At", "For", "From", "With", "Without", "By", "To", "Of", "About", "Under", "During",
		"Among", "Despite", "According",
		"Did", "Do", "Does", "Is", "Are", "Was", "Were", "Can", "Could", "Would", "Should", "Have", "Has", "Had",
		"Let", "Mr.", "Mrs.", "Ms.":
		return true
	}
	return false
}

// isPreposition reports whether word may open a sentence as the preposition
// of a time.
func isPreposition(word string) bool {
	switch word {
	case "At", "By", "On", "In", "From", "Around", "About", "Until", "Before", "After", "Since":
		return true
	}
	return false
}

// isSpeechVerb reports whether word is a verb that names who has just been
// quoted.
func isSpeechVerb(word string) bool {
	switch word {
	case "said", "says", "asked", "asks", "told", "tells", "added", "adds", "wrote", "writes", "tweeted",
		"replied", "responded", "continued", "declared", "exclaimed", "shouted", "wondered", "demanded",
		"cried", "yelled", "joked", "quipped", "recalled", "concluded":
		return true
	}
	return false
}

// isExclaimedName reports whether word is a name that is written with an
// exclamation mark.
func isExclaimedName(word string) bool { return word == "Yahoo" || word == "Jeopardy" }
