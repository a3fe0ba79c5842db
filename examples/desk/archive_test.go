package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/quoth-go/quoth/format"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestArchiveForgetsTheOldest(t *testing.T) {
	for name, c := range map[string]struct {
		size, added, kept int
	}{
		"beyond its number":            {1, maxArticles + 3, maxArticles},
		"beyond its bytes":             {maxArchiveBytes / 4, 6, 4},
		"but never the one just added": {maxArchiveBytes + 1, 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			var a archive
			var keys []string
			for range c.added {
				keys = append(keys, a.add(format.Document{Text: strings.Repeat("a", c.size)}))
			}
			for i, key := range keys {
				_, err := a.get(key)
				assert.Equal(t, i >= c.added-c.kept, err == nil)
			}
			assert.Equal(t, c.kept*c.size, a.bytes)
			assert.Len(t, a.docs, c.kept)
		})
	}
}

func TestGateLetsAsManyPassAtOnce(t *testing.T) {
	g := newGate(1)
	leave, err := g.enter(t.Context())
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, err = g.enter(ctx)
	assert.ErrorContains(t, err, "busy")
	leave()
	leave, err = g.enter(t.Context())
	require.NoError(t, err)
	leave()
}
