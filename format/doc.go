// Package format writes what package claim found in each form that people and
// other programs read:
//
//	w, err := format.NewWriter(os.Stdout, format.CSV)
//	for _, d := range documents {
//		err = w.Write(d)
//	}
//	err = w.Close()
//
// A [Document] is an article as it was read: its text and the result. A
// [Writer] writes one document after another into one stream; that of
// [NewFolder] gives each a file of its own. [All] lists the formats and
// [Lookup] finds one by its name.
//
// # The formats
//
//   - [Text], blocks to read in a terminal.
//   - [JSON] and [JSONL], the result itself, after the schema of package claim.
//   - [HTML], a report: the text with each quotation in the colour and with the
//     line of its speaker, the speakers with their claims beside it, choices of
//     what to show. One page that needs no network, and no script to be read.
//   - [CSV], after RFC 4180, a row a claim. It begins with a byte order mark,
//     since Excel would misread it without. What would begin a formula (= + - @
//     and their wide forms) has an apostrophe before it. start and end are
//     offsets in bytes, line is counted from 1.
//   - [WebAnnotation], the W3C Web Annotation Data Model: an Annotation for each
//     claim in one AnnotationCollection. Its targets are the pieces of the
//     content, each by a TextPositionSelector and a TextQuoteSelector; bodies
//     identify the claimant, describe the cue and the role, tag what the claim
//     is about, and classify it by machine tags ("quoth:act=statement").
//   - [JSONLD], the vocabulary of schema.org: NewsArticle, Person and
//     Organization, a Quotation for each quotation that has quotation marks, a
//     Claim for each claim. A group of people is an Organization; a document
//     that is quoted is what the Quotation and the Claim are based on.
//   - [Brat], standoff in the layout of PolNeAR 1.0 (Newell et al. 2018), with
//     the labels as attributes and the speaker as a note. A nested quotation is
//     a Nested-attribution, which readers of PolNeAR pass over. A claim of the
//     article's own has no place there.
//
// # Offsets
//
// JSON and CSV count bytes, as all of this module does. Web Annotations and
// brat count Unicode code points, a byte that is not UTF-8 as one; both formats
// have U+FFFD for such a byte.
//
// # Identifiers
//
// An article is its URL where that is known, else urn:quoth:article: with its
// ID, else urn:quoth:text: with the SHA-256 of its text. A claim with the ID
// that package claim gives it is urn:quoth:claim:ID, its words
// urn:quoth:quotation:ID, its annotation urn:quoth:annotation:ID.
//
// Time and memory grow linearly with what is written. All formats but HTML,
// whose head lists the articles, are written document by document.
package format
