package sentence

import "strconv"

// A marker is what begins an item of a list: "2.", "2)", "2.)", "b.", or a
// bullet.
type marker struct {
	form  markerForm
	value int // of the number or letter; 0 for a bullet
}

type markerForm uint8

const (
	noMarker markerForm = iota
	bulleted
	numbered
	lettered
)

func (m marker) valid() bool { return m.form != noMarker }

// beginsItem reports whether a new item of the list begins at token i.
func (s *splitter) beginsItem(i int) bool {
	if s.tokens[i-1].End == s.tokens[i].Start {
		return false
	}
	if s.kinds[i] == bullet {
		return true
	}
	if !s.item.valid() || s.item.form == bulleted || s.kinds[i] != plain && s.kinds[i] != abbreviation {
		return false
	}
	m := s.markerAt(i)
	return m.form == s.item.form && m.value == s.item.value+1
}

// isMarker reports whether the sentence's tokens up to the full stop at i are
// a marker, after a bullet perhaps.
func (s *splitter) isMarker(i int) bool {
	from := s.from
	if s.kinds[from] == bullet {
		from++
	}
	return i == from+1 && s.markerAt(from).valid()
}

// markerAt returns the marker at token i.
func (s *splitter) markerAt(i int) marker {
	if i >= len(s.tokens) {
		return marker{}
	}
	if s.kinds[i] == bullet {
		return marker{form: bulleted}
	}
	word := s.word(i)
	if s.kinds[i] == abbreviation && len(word) == 2 && 'a' <= word[0] && word[0] <= 'z' {
		return marker{lettered, int(word[0])}
	}
	if len(word) > 3 || i+1 >= len(s.tokens) || s.tokens[i].End != s.tokens[i+1].Start {
		return marker{}
	}
	if s.kinds[i+1] != stop && s.kinds[i+1] != closeBracket {
		return marker{}
	}
	if n, err := strconv.ParseUint(word, 10, 16); err == nil {
		return marker{numbered, int(n)}
	}
	if len(word) == 1 && 'a' <= word[0] && word[0] <= 'z' {
		return marker{lettered, int(word[0])}
	}
	return marker{}
}
