package claim_test

import (
	"context"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/hostile"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A watch is a context that notes the longest time between two looks at it, in
// time of the processor, which is the longest that a caller has to wait.
type watch struct {
	context.Context
	last, longest time.Duration
	where         string
}

func (w *watch) Err() error {
	now := hostile.ThreadTime()
	if gap := now - w.last; gap > w.longest {
		w.longest, w.where = gap, stack()
	}
	w.last = hostile.ThreadTime()
	return nil
}

// stack returns the functions that look at the context.
func stack() string {
	var names []string
	pcs := make([]uintptr, 8)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := frames.Next()
		names = append(names, f.Function[strings.LastIndexByte(f.Function, '/')+1:])
		if !more {
			return strings.Join(names, " < ")
		}
	}
}

// wait returns the longest time between two looks at the context while text is
// read, and where it ended.
func wait(t *testing.T, x *claim.Extractor, text string) (time.Duration, string) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	w := &watch{Context: context.Background(), last: hostile.ThreadTime()}
	_, err := x.Extract(w, claim.Article{Text: text})
	require.NoError(t, err)
	_ = w.Err()
	return w.longest, w.where
}

// longTexts returns articles of any size: many paragraphs, one, one sentence,
// quotations of 30 KB.
func longTexts(t *testing.T) []hostile.Text {
	t.Helper()
	article := readFile(t, articles(t)[0])
	line := strings.Join(strings.Fields(article), " ") + " "
	endless := strings.NewReplacer(".", "", "?", "", "!", "").Replace(line)
	quoted := strings.NewReplacer(`"`, "", "“", "", "”", "", "‘", "", "’", "").Replace(line)
	return []hostile.Text{
		hostile.Repeated("an article", article+"\n\n"),
		hostile.Repeated("one paragraph", line),
		hostile.Repeated("one sentence", endless),
		hostile.Repeated("long quotations", "“"+strings.Repeat(quoted, 30<<10/len(quoted))+"” he said.\n\n"),
	}
}

// A caller who cancels waits no longer than maxWait: the context is looked at
// that often in a megabyte of news, and in shorter texts of any kind.
func TestContextIsLookedAt(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	const maxWait = 10 * time.Millisecond
	x := newExtractor(t)
	check := func(t *testing.T, text string) {
		longest, where := wait(t, x, text)
		for try := 0; try < 4 && longest > maxWait; try++ {
			if again, there := wait(t, x, text); again < longest {
				longest, where = again, there
			}
		}
		assert.LessOrEqual(t, longest, maxWait, where)
	}
	for _, h := range longTexts(t) {
		t.Run(h.Name, func(t *testing.T) { check(t, h.Of(1<<20)) })
	}
	t.Run("one quotation", func(t *testing.T) {
		check(t, "“"+strings.Repeat("The rain fell on the town and Mr. Brown rose. ", 22_000)+"” he said.")
	})
	for _, h := range hostile.Texts() {
		t.Run(h.Name, func(t *testing.T) { check(t, h.Of(1<<15)) })
	}
}

// A countdown is a context that is done after some looks at it.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// Wherever it is cancelled, Extract returns the error and nothing else.
func TestExtractEndsAnywhere(t *testing.T) {
	x := newExtractor(t)
	for _, h := range longTexts(t) {
		t.Run(h.Name, func(t *testing.T) {
			text := h.Of(4 << 10)
			all := &countdown{context.Background(), 1 << 30}
			_, err := x.Extract(all, claim.Article{Text: text})
			require.NoError(t, err)
			looks := 1<<30 - all.left
			require.Greater(t, looks, 100)
			steps := 200
			if testing.Short() {
				steps = 10
			}
			for n := 0; n < looks; n += 1 + looks/steps {
				r, err := x.Extract(&countdown{context.Background(), n}, claim.Article{Text: text})
				require.ErrorIs(t, err, context.Canceled)
				require.Nil(t, r)
			}
			assert.Equal(t, extract(t, text), extract(t, text), "what was cancelled leaves nothing behind")
		})
	}
}

// Articles are cancelled at random moments while others are read to their end.
func TestCancelledExtractsLeaveNothingBehind(t *testing.T) {
	x := newExtractor(t)
	want := extract(t, smith)
	text := longTexts(t)[0].Of(20 << 10)
	before := runtime.NumGoroutine()
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Duration(i*i)*time.Millisecond/4)
			defer cancel()
			if r, err := x.Extract(ctx, claim.Article{Text: text}); err != nil {
				assert.ErrorIs(t, err, context.DeadlineExceeded)
				assert.Nil(t, r)
			}
			assert.Equal(t, want, extract(t, smith))
		})
	}
	wg.Wait()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines are left, of %d before", runtime.NumGoroutine(), before)
}
