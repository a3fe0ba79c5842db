//go:build !race

package claim_test

import (
	"context"
	"runtime/debug"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Of what is allocated to read an article, little is not the result. (The
// race detector has a sync.Pool lose things, so that nothing can be said there;
// so has the collector, which waits.)
func TestExtractAllocatesLittle(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	x := newExtractor(t)
	for _, path := range articles(t) {
		a := claim.Article{Text: readFile(t, path)}
		r, err := x.Extract(context.Background(), a)
		require.NoError(t, err)
		got := testing.AllocsPerRun(10, func() { _, _ = x.Extract(context.Background(), a) })
		most := 60 + 5*len(r.Claims) + 2*len(r.Entities)
		t.Logf("%.0f allocations for %d claims and %d entities", got, len(r.Claims), len(r.Entities))
		assert.LessOrEqual(t, got, float64(most))
	}
}
