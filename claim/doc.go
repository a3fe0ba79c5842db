// Package claim reads a news article and returns who said what, as typed
// records. It is the one call that most programs need:
//
//	x, err := claim.NewExtractor()
//	r, err := x.Extract(ctx, claim.Article{ID: "a1", Text: text})
//	for _, c := range r.Claims {
//		fmt.Println(c.Claimant.Name, c.Act, c.Stance, c.Text)
//	}
//
// An [Extractor] splits the text into sentences (package sentence), finds the
// entities named in it (package entity), finds the quotations and who they are
// attributed to (package quote), and makes one [Claim] of each quotation. The
// [Result] holds all four, tied together by numbers: a claim names its quote,
// a quote its speaker, and every span is a pair of byte offsets into the
// article's text, which is never changed.
//
// # What a claim says
//
// The labels of a claim judge the attribution as a careful reader of the
// article would:
//
//   - [Attitude], how the source holds the content, after the attribution types
//     of the Penn Discourse Treebank (Prasad et al. 2007): said, believes,
//     knows, wants.
//   - [Act], what the content does in the source's hands, after the taxonomy
//     of Searle (1976): statement, prediction, commitment, request, evaluation,
//     question.
//   - [Stance], what the source is presented as holding towards the content as
//     written: affirms, denies, uncommitted. A negation inside the content
//     belongs to the content; a negated or denying cue is the stance.
//   - [Certainty]: certain or hedged.
//
// They come from lexicons of cue words and a few rules over the words and tags
// of the cue and of the content. Given the spans of the project's 128 labelled
// examples they get 96% of the attitudes right, 87% of the acts, 94% of the
// stances and 94% of the certainties, all four of 81%. The rules were written
// with those examples at hand: expect less of them elsewhere.
//
// # What is worth checking
//
// Checkworthiness is how likely a fact-checker would choose the claim, by a
// model trained on the sentences of presidential debates that ClaimBuster's
// annotators chose from (Arslan et al. 2020): on those that it has not seen its
// average precision is 84.8%. A [Spotter] scores any sentence. With
// [WithOwnClaims] the article's own sentences that are worth checking are
// claims, too.
//
// What an article says twice, in its lead and again in full, stays in the list
// twice; the shorter claim's DuplicateOf names the fuller.
//
// # Limits
//
// Any text of at most [DefaultMaxBytes] is read, or of what [WithMaxBytes] says
// instead; a longer one is refused with a [LimitError] before anything is done.
// Within it there is no error but the context's: invalid UTF-8, NUL bytes, any
// line breaks and a byte order mark are input like any other, and a text in
// another encoding than UTF-8, or in another language than English, is read as
// if it were not. Nothing panics.
//
//   - Time and memory grow linearly with the text, whatever it is. A megabyte of
//     news takes about half a second of one core and 40 MB beside the models,
//     which are part of the program; the worst text known, one sentence of
//     nothing but reports, about three seconds. No text has more than 1,000 bytes
//     allocated for each of its own, nor nearly as many in use at once.
//   - A context that is done ends an article of a megabyte within about 10 ms. A
//     single quotation is made a claim of without looking at it, at about
//     40 MB a second.
//   - Strings of a Result are slices of the text where they can be: keep the
//     Result and you keep the text.
//   - An Extractor starts no goroutine.
//
// # JSON
//
// A Result marshals to the form that the schema describes (see [Schema]), and
// unmarshals from it again without loss. JSON can hold no invalid UTF-8: the
// strings of a Result have U+FFFD in its place, the offsets are those of the
// text as given.
package claim
