package claim

// attitudeOf says how the source holds the content.
func attitudeOf(a *attribution, cue cueReading) Attitude {
	switch {
	case a.head == "want" && hasBase(a.cue, "know"):
		return Said // "wanted to know" asks
	case a.swapped && troubles(a.head):
		return Knows // "That worries voters": the content is given
	case a.head == "agree" && (cue.toDo || has(a.cue, "to")):
		return Wants
	case isShowing(a.head) && (len(a.source) == 0 || isVisual(a.source)):
		return Knows
	case a.head == "see" && has(a.content, "as"):
		return Believes
	case cue.attitude != "":
		return cue.attitude
	}
	return Said
}

// isVisual reports whether a source is seen rather than read.
func isVisual(source []word) bool {
	for _, w := range source {
		if isFilm(w.text) {
			return true
		}
	}
	return false
}
