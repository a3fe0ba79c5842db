package claim

// A typer gives an attribution its labels. It must be safe for concurrent use.
type typer interface {
	label(*attribution) labels
}

// labels are what a typer decides.
type labels struct {
	attitude  Attitude
	act       Act
	stance    Stance
	certainty Certainty
}

// rules is the typer that reads the cue in a lexicon and the content by a few
// patterns.
type rules struct{}

func (rules) label(a *attribution) labels {
	cue := readCue(a)
	l := labels{attitude: attitudeOf(a, cue)}
	l.stance = stanceOf(a, cue)
	l.act = actOf(a, cue, l.attitude)
	if l.act == Question {
		l.stance = Uncommitted
	}
	l.certainty = certaintyOf(a, cue, l.stance)
	return l
}
