// Package hostile makes texts that cost a careless reader of news far more time
// than their length, and holds a reader to time and memory that grow linearly.
//
//	hostile.Test(t, hostile.Texts(), func(text string) { sentence.Parse(text) })
//
// It is for tests and benchmarks only.
package hostile
