package quote

// A path holds the scores of the roles of some units and of the steps between
// them, and the best path through them (Viterbi). Of the paths with a content,
// each has one last unit of it, so that the best of them is known for each
// ending.
type path struct {
	unit  [][numRoles]int32            // scores of the roles of each unit
	step  [][numRoles * numRoles]int32 // scores of the steps into each unit
	best  [][numRoles]int32            // of the paths up to each unit
	back  [][numRoles]role
	rest  [][numRoles]int32 // of the paths from each unit on that have no content
	roles []role
	gain  int32 // by how much the best path is better than one without a content
	lead  int32 // by how much it is better than one with another ending
}

// A choice is a score and a role as one number, the first role highest, so that the
// best of several is found without a branch to guess.
type choice int64

func choose(score int32, r role) choice { return choice(score)<<8 | choice(^r) }

func (c choice) score() int32 { return int32(c >> 8) }
func (c choice) role() role   { return ^role(c) }

// never is the score of what cannot be. A few of them can be added up.
const never = -1 << 28

// reachOfCue is how many units of a cue may stand on either side of its head.
const reachOfCue = 8

// solve returns the best path that f allows. Where f allows no content it has
// none.
func (p *path) solve(f *focus) []role {
	p.confine(f)
	p.lookBack()
	p.lookAhead()
	return p.trace(p.ending())
}

// confine rules out the roles that units of f cannot have.
func (p *path) confine(f *focus) {
	head := f.head - f.lo
	for i := range p.unit {
		if i <= head-reachOfCue || i >= head+reachOfCue {
			p.unit[i][inCue] = never
		}
		if f.direct && !f.quoted(f.lo+i) {
			p.unit[i][inContent] = never
		}
	}
	if f.quotesName(f.head + 1) {
		p.unit[head+1][inContent] = never
	}
	p.unit[head] = [numRoles]int32{outside: never, inSource: never, inCue: p.unit[head][inCue], inContent: never}
}

// lookBack finds for each unit and role the best path up to it.
func (p *path) lookBack() {
	n := len(p.unit)
	p.best, p.back = grow(p.best, n), grow(p.back, n)
	p.best[0] = p.unit[0]
	for u := 1; u < n; u++ {
		before, steps := &p.best[u-1], &p.step[u]
		for to := range numRoles {
			top := max(choose(before[0]+steps[step(0, to)], 0), choose(before[1]+steps[step(1, to)], 1),
				choose(before[2]+steps[step(2, to)], 2), choose(before[3]+steps[step(3, to)], 3))
			p.best[u][to], p.back[u][to] = max(top.score()+p.unit[u][to], never), top.role()
		}
	}
}

// lookAhead finds for each unit and role the best path from it on that has no
// content.
func (p *path) lookAhead() {
	p.rest = grow(p.rest, len(p.unit))
	for u := len(p.unit) - 1; u >= 0; u-- {
		for r := range inContent {
			_, ahead := p.ahead(u+1, r)
			p.rest[u][r] = max(p.unit[u][r]+ahead, never)
		}
	}
}

// ahead returns the role of unit u on the best path there that has no content,
// behind a unit of role from, and the score of that path.
func (p *path) ahead(u int, from role) (to role, score int32) {
	if u == len(p.unit) {
		return outside, 0
	}
	rest, steps := &p.rest[u], p.step[u][step(from, 0):][:numRoles]
	top := max(choose(rest[0]+steps[0], 0), choose(rest[1]+steps[1], 1), choose(rest[2]+steps[2], 2))
	return top.role(), top.score()
}

// opening returns the first role of the best path without a content, and its
// score.
func (p *path) opening() (first role, score int32) {
	score = p.rest[0][0]
	for r := role(1); r < inContent; r++ {
		if p.rest[0][r] > score {
			first, score = r, p.rest[0][r]
		}
	}
	return first, score
}

// ending returns the last unit of the content of the best path, or -1 where
// there can be none.
func (p *path) ending() int {
	const least = never / 2
	last, best, second := -1, int32(least), int32(least)
	for u := range p.unit {
		_, ahead := p.ahead(u+1, inContent)
		switch score := p.best[u][inContent] + ahead; {
		case score > best:
			last, best, second = u, score, best
		case score > second:
			second = score
		}
	}
	_, none := p.opening()
	p.gain, p.lead = best-none, best-second
	return last
}

// trace returns the roles of the best path whose content has the given last
// unit, or of the one without a content where that is -1.
func (p *path) trace(last int) []role {
	p.roles = grow(p.roles, len(p.unit))
	if last < 0 {
		last = 0
		p.roles[0], _ = p.opening()
	} else {
		p.roles[last] = inContent
	}
	for u := last; u > 0; u-- {
		p.roles[u-1] = p.back[u][p.roles[u]]
	}
	for u := last + 1; u < len(p.unit); u++ {
		p.roles[u], _ = p.ahead(u, p.roles[u-1])
	}
	return p.roles
}
