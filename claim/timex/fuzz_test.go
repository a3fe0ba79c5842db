package timex_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/sentence"
)

// FuzzFind holds Find to its laws on any text, part of it and day: spans that
// lie in the part and in order, values that are what their kinds say.
func FuzzFind(f *testing.F) {
	for _, g := range cases() {
		for _, c := range g.cases {
			f.Add(c.text, 0, len(c.text), 16900)
		}
	}
	f.Add("the late late late early mid-late 1990s of the end of the end of May", 3, 40, 16900)
	f.Add("99999999999999 years ago, 1e9 years, 9999-12-31, Feb. 29, 0-0-0", 0, 80, -719528)
	f.Add("\x00\xffTuesday\u2013Wednesday \u2019\u2019 '9 '90s' 25- 25-- 3 p.m", -4, 900, 2932896)
	f.Fuzz(func(t *testing.T, text string, start, end, days int) {
		published := time.Date(1970, 1, 1+days%4000000, 15, 30, 0, 0, time.UTC)
		within := sentence.Span{Start: start, End: end}
		doc := parse(t, text)
		checkFound(t, text, within, timex.Find(doc, within, published))
		checkFound(t, text, within, timex.Find(sentence.Parse(text), within, time.Time{}))
	})
}

// checkFound checks the laws of what Find returns.
func checkFound(t *testing.T, text string, within sentence.Span, found []timex.Time) {
	t.Helper()
	at := 0
	for _, x := range found {
		require.True(t, at <= x.Start && x.Start < x.End && within.Contains(x.Span), "%v in %v", x, within)
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(x.Of(text)), "cut a character: %q", x.Of(text))
		}
		at = x.End
		if x.Value != "" {
			assert.NoError(t, parseValue(x.Kind, x.Value), "%q in %q", x.Of(text), text)
		}
	}
}

var (
	durations = regexp.MustCompile(`^P(\d+(\.\d+)?[YMWD]|T\d+(\.\d+)?[HMS])$`)
	weeks     = regexp.MustCompile(`^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$`)
)

// parseValue reports what is wrong with the value of a kind.
func parseValue(kind timex.Kind, value string) error {
	switch kind {
	case timex.Date:
		return parseDate(value)
	case timex.Interval:
		return parseInterval(value)
	case timex.Duration:
		return parseDuration(value)
	case timex.Set:
		return parseSet(value)
	}
	return strconv.ErrSyntax
}

func parseDate(value string) error {
	if weeks.MatchString(value) {
		return nil
	}
	var err error
	for _, layout := range []string{"2006", "2006-01", time.DateOnly, "2006-01-02T15:04"} {
		if _, err = time.Parse(layout, value); err == nil {
			return nil
		}
	}
	return err
}

func parseInterval(value string) error {
	first, last, ok := strings.Cut(value, "/")
	if !ok || last < first || len(first) != len(last) || len(first) < len(time.DateOnly) {
		return strconv.ErrSyntax
	}
	if err := parseDate(first); err != nil {
		return err
	}
	return parseDate(last)
}

func parseDuration(value string) error {
	if !durations.MatchString(value) {
		return strconv.ErrSyntax
	}
	return nil
}

func parseSet(value string) error {
	rest, ok := strings.CutPrefix(value, "R/")
	if !ok {
		return strconv.ErrSyntax
	}
	if start, step, ok := strings.Cut(rest, "/"); ok {
		if err := parseDate(start); err != nil {
			return err
		}
		rest = step
	}
	return parseDuration(rest)
}
