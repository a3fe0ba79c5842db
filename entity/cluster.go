package entity

// A cluster is an entity in the making.
type cluster struct {
	parent   *cluster // the cluster that this one was merged into
	words    []string // of the first form of its name
	key      string   // these words with a blank between neighbours
	votes    votes
	gender   float64 // positive for male, negative for female
	pronoun  float64 // what pronouns alone say of that, at most maxPronouns
	typ      Type
	plural   bool
	document bool // a noun says that it is one
	names    int  // how often it is named
	full     int  // how often with more than one word
	thing    bool // the text says that it is the name of an event, a work or the like
	roles    []role
	nation   string // of the office it holds
	age      string // in years, see ageBeside

	members []*cluster // of people who are spoken of together

	id ID // once it is known which clusters are entities

	passing bool // a noun phrase that is of interest only if it is spoken of again

	// What the resolver remembers.
	mentions int
	salience float64
	within   int     // the opening mark of the one quotation that speaks of it, 0 if others do
	sentence int     // of the last mention
	time     int     // when that is read
	weight   float64 // of the best mention in that sentence
}

// root returns the cluster that c has become part of.
func (c *cluster) root() *cluster {
	for c.parent != nil {
		if c.parent.parent != nil {
			c.parent = c.parent.parent
		}
		c = c.parent
	}
	return c
}

// absorb merges d into c.
func (c *cluster) absorb(d *cluster) {
	if c == d {
		return
	}
	d.parent = c
	c.votes.add(d.votes)
	c.gender += d.gender
	c.names += d.names
	c.full += d.full
	c.plural = c.plural && d.plural
	c.roles = append(c.roles, d.roles[:min(len(d.roles), max(0, maxRoles-len(c.roles)))]...)
	if c.nation == "" {
		c.nation = d.nation
	}
	d.roles = nil
}

// isOfInterest reports whether c is more than a noun phrase in passing.
func (c *cluster) isOfInterest() bool { return !c.passing || c.mentions != 1 }

// isPerson reports whether c may be spoken of as "he" or "she".
func (c *cluster) isPerson() bool { return c.typ == Person && !c.plural }

// isSomebody reports whether c is a person or people.
func (c *cluster) isSomebody() bool { return c.typ == Person || c.typ == Group || c.plural }

// isTitled reports whether the name of c stands behind a title or an office.
func (c *cluster) isTitled() bool {
	return len(c.roles) > 0 || c.gender >= titleEvidence || c.gender <= -titleEvidence
}
