package claim

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestClaimant(t *testing.T) {
	for name, c := range map[string]struct {
		marked string
		want   Claimant
	}{
		"a role in front of the name has its body before it": {
			"[[State Department spokesman John Kirby]] {{said}} <<it rained>>.",
			Claimant{Name: "John Kirby", Role: "State Department spokesman", Affiliation: "State Department", Class: Person}},
		"a role behind the name has its body after it": {
			"[[John Solomon, CEO of the Refugee Council,]] {{said}} <<it rained>>.",
			Claimant{Name: "John Solomon", Role: "CEO of the Refugee Council", Affiliation: "Refugee Council", Class: Person}},
		"a chapter is not affiliated with its city": {
			"[[John Solomon, director of the Dallas chapter of the Red Cross,]] {{said}} <<it rained>>.",
			Claimant{Name: "John Solomon", Role: "director of the Dallas chapter of the Red Cross", Affiliation: "Red Cross", Class: Person}},
		"who was introduced before keeps the affiliation": {
			"John Solomon, CEO of the Refugee Council, came. [[Solomon]] {{said}} <<it rained>>.",
			Claimant{Name: "John Solomon", Role: "CEO of the Refugee Council", Affiliation: "Refugee Council", Class: Person}},
		"an official without a name has a department": {
			"[[A State Department official]] {{said}} <<it rained>>.",
			Claimant{Name: "A State Department official", Affiliation: "State Department", Class: Unnamed}},
		"who serves a person is affiliated with that person": {
			"Donald Trump came. [[Trump spokeswoman Hope Hicks]] {{said}} <<it rained>>.",
			Claimant{Name: "Hope Hicks", Role: "Trump spokeswoman", Affiliation: "Donald Trump", Class: Person}},
		"a part of a name is no affiliation": {
			"[[Anna Lee, a professor at Zork University of Arts,]] {{said}} <<it rained>>.",
			Claimant{Name: "Anna Lee", Role: "professor at Zork University of Arts", Affiliation: "Zork University of Arts", Class: Person}},
		"several people are a group": {
			"[[Several officials]] {{said}} <<it rained>>.",
			Claimant{Name: "Several officials", Class: Group}},
		"the antecedent of a relative pronoun gives its name and class": {
			"There were some [[who]] {{said}} <<it rained>>.",
			Claimant{Name: "some", Class: Group}},
		"a study is a document, whosever it is": {
			"[[A study by Justin Levitt]] {{found}} <<that it rained>>.",
			Claimant{Name: "A study by Justin Levitt", Class: Document}},
		"the police is a body": {
			"[[Police]] {{said}} <<it rained>>.",
			Claimant{Name: "Police", Class: Organization}},
		"where nobody is given the article speaks": {
			"<<It rained>>.",
			Claimant{Class: Voice}},
	} {
		t.Run(name, func(t *testing.T) {
			r, q := newMarkedReading(t, c.marked)
			got := r.claimant(q)
			got.Entity = 0
			assert.Equal(t, c.want, got)
		})
	}
}
