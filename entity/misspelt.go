package entity

// minMisspelt is how many bytes a surname must have to be taken for another one that only
// its vowels, or doubled letters, tell from it.
const minMisspelt = 8

// mergeMisspelt merges a surname that stands once, and of which no full name is known,
// into the only full name that has nearly the same: "Ms. Bauchtman" for Lydia Buchtmann.
func (a *analysis) mergeMisspelt() {
	var bearers map[string]*cluster // by consonants; made when one is asked for
	for _, c := range a.clusters {
		if a.deadline.Passed() {
			return
		}
		if c.parent != nil || c.names != 1 || c.typ != Person || len(c.words) != 1 || len(c.words[0]) < minMisspelt {
			continue
		}
		if bearers == nil {
			bearers = a.bearers()
		}
		if full := bearers[consonants(c.words[0])]; full != nil && c.gender*full.gender >= 0 {
			full.absorb(c)
		}
	}
}

// bearers returns the people with full names and long surnames by the consonants of these;
// nil stands for several.
func (a *analysis) bearers() map[string]*cluster {
	bearers := make(map[string]*cluster)
	for _, c := range a.clusters {
		if c.parent != nil || c.typ != Person || len(c.words) < 2 {
			continue
		}
		surname := c.words[len(c.words)-1]
		if len(surname) < minMisspelt {
			continue
		}
		key := consonants(surname)
		if _, several := bearers[key]; several {
			c = nil
		}
		bearers[key] = c
	}
	return bearers
}

// consonants returns a folded word without its vowels, but for a first letter, and each
// run of the same letter once.
func consonants(word string) string {
	key := make([]byte, 0, len(word))
	for i := range len(word) {
		switch b := word[i]; b {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			if i > 0 {
				continue
			}
			key = append(key, b)
		default:
			if len(key) == 0 || key[len(key)-1] != b {
				key = append(key, b)
			}
		}
	}
	return string(key)
}
