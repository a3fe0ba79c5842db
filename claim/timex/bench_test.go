package timex_test

import (
	"strings"
	"testing"

	"github.com/quoth-go/quoth/claim/timex"
)

func BenchmarkFind(b *testing.B) {
	var text strings.Builder
	for _, g := range cases() {
		for _, c := range g.cases {
			text.WriteString("The senator who had met with the voters told a crowd of some two hundred people that it was over: ")
			text.WriteString(c.text)
			text.WriteString(".\n")
		}
	}
	doc, published := parse(b, text.String()), day(b, "2016-11-22")
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		timex.Find(doc, whole(doc.Text), published)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(doc.Tokens)), "ns/token")
}
