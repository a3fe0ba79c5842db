package format

import (
	"strings"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/entity"
)

// entityOf returns the entity of r with that ID, nil where there is none.
func entityOf(r *claim.Result, id entity.ID) *entity.Entity {
	es := entity.Entities{List: r.Entities}
	return es.Get(id)
}

// aboutOf returns the names of whom and what c is about.
func aboutOf(r *claim.Result, c claim.Claim) []string {
	var names []string
	for _, id := range c.About {
		if e := entityOf(r, id); e != nil {
			names = append(names, e.Name)
		}
	}
	return names
}

// quantitiesOf returns the values of c's quantities, with their units.
func quantitiesOf(c claim.Claim) []string {
	var values []string
	for _, q := range c.Quantities {
		values = append(values, strings.TrimSpace(decimal(q.Value)+" "+q.Unit))
	}
	return values
}

// timesOf returns what c's expressions of time stand for.
func timesOf(c claim.Claim) []string {
	var values []string
	for _, t := range c.Times {
		values = append(values, t.Value)
	}
	return values
}
