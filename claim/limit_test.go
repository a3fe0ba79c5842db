package claim_test

import (
	"context"
	"math"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMaxBytes(t *testing.T) {
	for _, tt := range []struct {
		name  string
		opts  []claim.Option
		size  int
		limit int // 0 where the text is read
	}{
		{"as long as the default", nil, claim.DefaultMaxBytes, 0},
		{"longer than the default", nil, claim.DefaultMaxBytes + 1, claim.DefaultMaxBytes},
		{"as long as the option says", []claim.Option{claim.WithMaxBytes(10)}, 10, 0},
		{"longer than the option says", []claim.Option{claim.WithMaxBytes(10)}, 11, 10},
		{"longer than the default, with an option", []claim.Option{claim.WithMaxBytes(math.MaxInt)}, claim.DefaultMaxBytes + 1, 0},
		{"longer than the default, without a limit", []claim.Option{claim.WithMaxBytes(0)}, claim.DefaultMaxBytes + 1, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x, err := claim.NewExtractor(tt.opts...)
			require.NoError(t, err)
			text := strings.Repeat(" ", tt.size)
			_, err = x.Extract(context.Background(), claim.Article{ID: "long", Text: text})
			_, _, readErr := x.Read(context.Background(), text)
			if tt.limit == 0 {
				require.NoError(t, err)
				require.NoError(t, readErr)
				return
			}
			want := claim.LimitError{Limit: tt.limit, Size: tt.size}
			for _, err := range []error{err, readErr} {
				var limit *claim.LimitError
				require.ErrorAs(t, err, &limit)
				assert.Equal(t, want, *limit)
			}
			assert.ErrorContains(t, err, `article "long"`)
			assert.ErrorContains(t, err, want.Error())
		})
	}
}
