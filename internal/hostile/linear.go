package hostile

import (
	"math"
	"runtime"
	"testing"
	"time"
)

// The sizes at which a text is read, and how many times the smaller the larger
// is. Four doublings tell a curve better than one from the step that it costs
// to outgrow the processor's cache.
const (
	size   = 8 << 10
	short  = 2 << 10
	growth = 2 * 2 * 2 * 2
)

// maxGrowth is how much more a text of growth times the size may cost: two and
// a half times for each doubling.
const maxGrowth = 2.5 * 2.5 * 2.5 * 2.5

// tries is how often a reading is measured anew that seems too slow, since
// other programs can only make it slower. What takes less than the floor is
// fast enough, and too short to be measured.
const (
	tries = 8
	floor = 4 * time.Millisecond
)

// MaxAllocated is how many bytes may be allocated for each byte of a text.
const MaxAllocated = 1000

// overhead is what a reading may allocate whatever the size of the text.
const overhead = 8 << 20

// Test runs a test for each text that reads it at two sizes, and fails where
// the time or the memory grow faster than the text.
func Test(t *testing.T, texts []Text, read func(text string)) {
	t.Helper()
	if slow {
		t.Skip("the race detector is on, which takes time of its own")
	}
	n := size
	if testing.Short() {
		n = short
	}
	for _, x := range texts {
		t.Run(x.Name, func(t *testing.T) {
			text, longer := x.Of(n), x.Of(growth*n)
			checkMemory(t, longer, allocated(text, read), allocated(longer, read))
			checkTime(t, text, longer, read)
		})
	}
}

func checkMemory(t testing.TB, longer string, once, more uint64) {
	t.Helper()
	if float64(more) > maxGrowth*float64(once)+overhead {
		t.Errorf("%d bytes are allocated, and %d for %d times the text", once, more, growth)
	}
	if most := uint64(MaxAllocated*len(longer) + overhead); more > most {
		t.Errorf("%d bytes are allocated for a text of %d", more, len(longer))
	}
}

// checkTime compares the best times of a few tries.
func checkTime(t testing.TB, text, longer string, read func(string)) {
	t.Helper()
	once, more := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range tries {
		once, more = min(once, cpuTime(text, read)), min(more, cpuTime(longer, read))
		if more < floor || float64(more) <= maxGrowth*float64(once) {
			return
		}
	}
	t.Errorf("the text takes %v, and %v for %d times as much", once, more, growth)
}

// cpuTime returns the processor time that this thread takes to read text.
func cpuTime(text string, read func(string)) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before := ThreadTime()
	read(text)
	return ThreadTime() - before
}

// allocated returns how many bytes are allocated to read text where no memory is
// left from other texts, of which two collections empty every sync.Pool.
func allocated(text string, read func(string)) uint64 {
	runtime.GC()
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	read(text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
