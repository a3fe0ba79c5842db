package quote_test

import (
	"testing"

	"github.com/quoth-go/quoth/internal/hostile"
)

// Package claim holds the model to the same; the rules alone are held to it here.
func TestRulesAreLinear(t *testing.T) {
	hostile.Test(t, hostile.Texts(), func(text string) { find(t, text) })
}
