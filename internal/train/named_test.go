package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/internal/naming"
	"github.com/quoth-go/quoth/sentence"
)

func TestNamesAreLaidOverTokens(t *testing.T) {
	text := "They saw Dr. Ann Lee of Boston College."
	span := func(start, end int) sentence.Span { return sentence.Span{Start: start, End: end} }
	n, err := newNamed(new(sentence.Parser), text, []nameSpan{
		{span(24, 30), naming.Place}, // inside of the college
		{span(24, 38), naming.Organization},
		{span(9, 20), naming.Person}, // with the title
	})
	require.NoError(t, err)
	var names []string
	for _, name := range naming.NamesOf(n.Gold) {
		names = append(names, n.doc.Cover(name.First, name.Last).Of(text))
	}
	assert.Equal(t, []string{"Ann Lee", "Boston College"}, names)
}

func TestCapitalsEnd(t *testing.T) {
	for _, c := range []struct {
		text, name string
		start      int
	}{
		{"co-star Jensen Ackles left", " Jensen Ackles", 7},
		{"co-star of Ann", "", 7},
		{"co-star", "", 7},
	} {
		assert.Equal(t, c.name, c.text[c.start:capitalsEnd(c.text, c.start, len(c.text))], c.text)
	}
}

func TestAdjectivesOfNationsAreNoNames(t *testing.T) {
	_, ok := coreNLPKind("MISC", "Mexican")
	assert.False(t, ok)
	kind, ok := coreNLPKind("MISC", "Oscar")
	assert.True(t, ok)
	assert.Equal(t, naming.Other, kind)
	_, ok = coreNLPKind("DATE", "Monday")
	assert.False(t, ok)
	_, ok = gumKind("time")
	assert.False(t, ok)
}
