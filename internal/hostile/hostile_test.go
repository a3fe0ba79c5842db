package hostile

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestTexts(t *testing.T) {
	seen := map[string]bool{}
	for _, x := range Texts() {
		assert.False(t, seen[x.Name], "two texts are called %q", x.Name)
		seen[x.Name] = true
		for _, n := range []int{500, 5000} {
			assert.InDelta(t, n, len(x.Of(n)), 60, x.Name)
		}
		assert.Equal(t, x.Of(500), x.Of(500), x.Name)
	}
}

func TestNamesAreDifferent(t *testing.T) {
	seen := map[string]bool{}
	for i := range 100_000 {
		seen[Name(i)] = true
	}
	assert.Len(t, seen, 100_000)
}

// pairs reads every pair of bytes, as a reader must not.
func pairs(text string) (n int) {
	for i := range len(text) {
		for j := range i {
			if text[i] == text[j] {
				n++
			}
		}
	}
	return n
}

// A recorder notes that a test has failed.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Errorf(string, ...any) { r.failed = true }

func TestWhatIsQuadraticFails(t *testing.T) {
	x, found := Repeated("letters", "ab"), 0
	for _, tt := range []struct {
		name   string
		read   func(string)
		failed bool
	}{
		{"pairs", func(s string) { found += pairs(s) }, true},
		{"bytes", func(s string) {
			for range 400 {
				found += pairs(s[:100])
			}
		}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inner := &recorder{TB: t}
			checkTime(inner, x.Of(short/4), x.Of(growth*short/4), tt.read)
			assert.Equal(t, tt.failed, inner.failed)
		})
	}
	assert.NotZero(t, found)
}

func TestTimeIsCounted(t *testing.T) {
	found := 0
	text := Repeated("letters", "ab").Of(20_000)
	assert.Greater(t, cpuTime(text, func(s string) { found += pairs(s) }), time.Millisecond)
	assert.NotZero(t, found)
}

func TestWhatAllocatesTooMuchFails(t *testing.T) {
	for _, tt := range []struct {
		name       string
		once, more uint64
		failed     bool
	}{
		{"as the text", 10 << 20, 160 << 20, false},
		{"as the square of the text", 1 << 20, 256 << 20, true},
		{"too much for each byte", 1 << 30, 2 << 30, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inner := &recorder{TB: t}
			checkMemory(inner, string(make([]byte, 1<<20)), tt.once, tt.more)
			assert.Equal(t, tt.failed, inner.failed)
		})
	}
}
