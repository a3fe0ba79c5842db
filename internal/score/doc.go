// Package score measures predicted quotations against annotated ones, by the
// measures of the project's score.py and to its decimal.
//
// A span is compared as the set of the letters and digits that it covers, so
// that punctuation and spaces at its edges never decide; a content is the union
// of its parts. Two contents, or two sources, are paired one to one, those first
// that share most of what either covers (intersection over union, IoU), down to
// a half of it. Over all articles the measures are
//
//   - exact: precision, recall and F1 of sets that are equal;
//   - iou80, iou50: of pairs with an IoU of at least 0.8, 0.5;
//   - direct, mixed, indirect: the same of contents of a kind, which is read
//     from the quotation marks of the text for both sides alike, a pair counting
//     where both are of it;
//   - relation: of contents paired at iou50 whose sources share a letter, or
//     have none on either side;
//   - speaker: of the contents paired at iou50 whose annotation has a source,
//     the share whose predicted source shares a letter with it.
//
// Cues and sources are counted once for each set that an article has.
//
// Where two pairs of sources have the same IoU, the one that stands first in the
// text goes first. The script leaves that to the order of a hash table, so that
// on made-up texts, full of ties, "source iou50" may come out a pair apart.
package score
