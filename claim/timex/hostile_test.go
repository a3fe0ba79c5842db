package timex_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/quoth-go/quoth/claim/timex"
	"github.com/quoth-go/quoth/sentence"
)

// hostile returns texts that could cost a grammar more than their length.
func hostile(n int) map[string]string {
	return map[string]string{
		"one word without end":      strings.Repeat("1", 40*n),
		"hyphens without end":       strings.Repeat("mid-", 10*n) + "2015",
		"a modifier on a modifier":  strings.Repeat("early ", n) + "2015",
		"a part of a part":          strings.Repeat("the end of ", n) + "2015",
		"a turn on a turn":          strings.Repeat("this last next past ", n) + "year",
		"numbers without end":       strings.Repeat("two hundred ", n) + "years",
		"dates and clocks in turns": strings.Repeat("Monday, Nov. 8 at 3 p.m. ", n),
		"stretches in a row":        strings.Repeat("from 2008 to ", n) + "2012",
		"years of years":            strings.Repeat("November of ", n) + "2012",
		"months of turned months":   strings.Repeat("November of last ", n) + "year",
		"one clause without a verb": strings.Repeat("Tuesday ", n),
	}
}

func TestFindTakesTimeLinearInTheText(t *testing.T) {
	const n = 20000
	for name, text := range hostile(n) {
		t.Run(name, func(t *testing.T) {
			doc := sentence.Parse(text)
			begin := time.Now()
			found := timex.Find(doc, whole(text), day(t, "2016-11-22"))
			assert.Less(t, time.Since(begin), 5*time.Second)
			checkFound(t, text, whole(text), found)
		})
	}
}

func TestFindLooksOnlyWithin(t *testing.T) {
	text := "He came last year. He spoke on Tuesday night, Nov. 8, 2016, and left today."
	doc := parse(t, text)
	for start := range len(text) + 1 {
		for end := start; end <= len(text); end++ {
			within := sentence.Span{Start: start, End: end}
			checkFound(t, text, within, timex.Find(doc, within, day(t, "2016-11-10")))
		}
	}
	at := strings.Index(text, "Nov.")
	found := timex.Find(doc, sentence.Span{Start: at, End: at + len("Nov. 8")}, day(t, "2016-11-10"))
	assert.Equal(t, []string{"Nov. 8|date|2016-11-08"}, written(text, found))
}

func TestFindAllocatesNothingWhereThereIsNoTime(t *testing.T) {
	text := "The second amendment may stand, he said, but about half of the voters have at least two doubts."
	doc, published := parse(t, text), day(t, "2016-11-22")
	assert.Zero(t, testing.AllocsPerRun(100, func() { timex.Find(doc, whole(text), published) }))
}

func TestHolidaysFallOnTheirDays(t *testing.T) {
	for _, c := range [][2]string{
		{"Easter 2016", "2016-03-27"}, {"Easter 2011", "2011-04-24"}, {"Easter 1818", "1818-03-22"}, {"Easter 2038", "2038-04-25"},
		{"Ash Wednesday 2016", "2016-02-10"}, {"Palm Sunday 2016", "2016-03-20"}, {"Good Friday 2016", "2016-03-25"},
		{"Thanksgiving 2016", "2016-11-24"}, {"Thanksgiving Day 2012", "2012-11-22"}, {"Black Friday 2016", "2016-11-25"},
		{"Cyber Monday 2016", "2016-11-28"}, {"Memorial Day 2016", "2016-05-30"}, {"Memorial Day 2015", "2015-05-25"},
		{"Labor Day 2016", "2016-09-05"}, {"Columbus Day 2016", "2016-10-10"}, {"Veterans Day 2016", "2016-11-11"},
		{"Election Day 2016", "2016-11-08"}, {"Election Day 2011", "2011-11-08"}, {"Election Day 2010", "2010-11-02"},
		{"MLK Day 2016", "2016-01-18"}, {"Presidents’ Day 2016", "2016-02-15"}, {"Mother's Day 2016", "2016-05-08"},
		{"Father’s Day 2016", "2016-06-19"}, {"Inauguration Day 2017", "2017-01-20"}, {"Groundhog Day 1993", "1993-02-02"},
		{"Valentine's Day 2016", "2016-02-14"}, {"St. Patrick's Day 2016", "2016-03-17"}, {"April Fools' Day 2016", "2016-04-01"},
		{"Earth Day 2016", "2016-04-22"}, {"Cinco de Mayo 2016", "2016-05-05"}, {"Flag Day 2016", "2016-06-14"},
		{"Juneteenth 2021", "2021-06-19"}, {"Independence Day 2016", "2016-07-04"}, {"Bastille Day 2016", "2016-07-14"}, {"Halloween 2016", "2016-10-31"},
		{"Christmas Eve 2016", "2016-12-24"}, {"Christmas Day 2016", "2016-12-25"}, {"Boxing Day 2016", "2016-12-26"},
		{"New Year’s Day 2016", "2016-01-01"}, {"New Year's Eve 2016", "2016-12-31"},
	} {
		text := "on " + c[0]
		assert.Equal(t, []string{c[0] + "|date|" + c[1]}, written(text, timex.Find(parse(t, text), whole(text), time.Time{})))
	}
}
