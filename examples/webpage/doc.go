// Package webpage takes the article out of a web page: its text as plain text,
// its title, its day of publication.
//
//	a, err := webpage.Extract(file, "")
//	r, err := x.Extract(ctx, claim.Article{Title: a.Title, Text: a.Text, Published: a.Published})
//
// The offsets of a claim are then offsets into Text, not into the page: keep
// Text with the claims. The same page gives the same Text every time.
//
// # Which part is the article
//
// That is the work of go-readability (codeberg.org/readeck/go-readability), a
// port of Mozilla's Readability, which is what the reader view of Firefox
// shows: navigation, advertisements, comments and related links are left out.
// It is judged by its words: nothing is fetched and no script runs.
//
// # What becomes of the markup
//
// Paragraphs, headings, captions, items of lists and rows of tables are
// paragraphs of Text, a blank line between them, which is how package sentence
// knows a paragraph; a line break stays one, a cell of a table ends in a tab,
// and other white space is folded to one space, as a browser does. The marks of
// quotation that a browser draws around a q element are in Text. The numbers of
// footnotes and soft hyphens are not.
package webpage
