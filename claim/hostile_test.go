package claim_test

import (
	"context"
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/internal/hostile"
	"github.com/stretchr/testify/require"
)

// Time and memory grow linearly with any text, from the bytes to the claims.
func TestExtractIsLinear(t *testing.T) {
	x, err := claim.NewExtractor(claim.WithOwnClaims(0))
	require.NoError(t, err)
	hostile.Test(t, hostile.Texts(), func(text string) {
		_, err := x.Extract(context.Background(), claim.Article{Text: text})
		require.NoError(t, err)
	})
}

// Whatever the text, the result keeps its laws.
func TestExtractAnyText(t *testing.T) {
	for name, text := range oddTexts() {
		t.Run(name, func(t *testing.T) { checkLaws(t, text, extract(t, text)) })
	}
	for _, x := range hostile.Texts() {
		t.Run(x.Name, func(t *testing.T) {
			text := x.Of(1 << 10)
			checkLaws(t, text, extract(t, text))
		})
	}
}

// oddTexts returns texts that news is not made of.
func oddTexts() map[string]string {
	return map[string]string{
		"empty":             "",
		"white space":       " \t\r\n\n",
		"invalid UTF-8":     "“\xff\xfe” said \xc3 Smith. \xe2\x80",
		"NUL bytes":         "“a\x00b,” said\x00 Smith.",
		"CRLF":              strings.ReplaceAll(smith, "\n", "\r\n"),
		"a byte order mark": "\uFEFF" + smith,
	}
}

// BenchmarkHostile reads a megabyte of each hostile text.
func BenchmarkHostile(b *testing.B) {
	x := newExtractor(b)
	for _, h := range hostile.Texts() {
		b.Run(h.Name, func(b *testing.B) {
			text := h.Of(1 << 20)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := x.Extract(context.Background(), claim.Article{Text: text}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
