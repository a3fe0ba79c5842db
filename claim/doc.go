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
// They come from lexicons of cue words, read off the cues of PolNeAR train by
// frequency, and from rules over the words and tags of the cue and of the content:
// how a negated or modal cue, an infinitive, a bare noun phrase change what the
// cue says by itself, after the factuality of FactBank (Saurí and Pustejovsky
// 2009). Given the spans of the project's 128 labelled examples they get 98% of
// the attitudes right, 92% of the acts, 95% of the stances and 95% of the
// certainties, all four of 86%. The rules were written with those examples at
// hand. Of 360 attributions of PolNeAR train that were labelled first and scored
// then, half of them drawn over different cues, they got 86%, 67%, 91% and 91%:
// close to half of the wrong acts are a statement for an evaluation, or the other
// way round.
//
// # Who, about whom, and alone
//
// A [Claimant] has a role and an affiliation where the article gives them: the
// body or place that stands before the role or behind it and a preposition, "CEO
// of the Refugee Council", or for who serves a person, that person.
//
// About lists the entities in the content. A pronoun counts for whom it means, "I"
// for the speaker.
//
// Standalone words the content so that it can be read alone:
//
//   - The first mention of a person by a pronoun, or of a body by "its", becomes
//     the name; a bare surname gets the given name: “[Jane] Smith will win.” Words
//     that are put among somebody's very words have brackets.
//   - "I" becomes the name, then a pronoun, and its verbs agree: “[Jane Smith
//     thinks she] can win.” Where one "I" cannot be replaced for certain none is,
//     and none is where there are more than four. "We" stays.
//   - What is no sentence, what the source does not affirm, and what it demands
//     of others is given with the source and the cue if they stand before it:
//     "Jane Smith has promised to build a bridge.", "Jane Smith denied that she
//     had seen the letter.", "Jane Smith's promise to build a bridge". What the
//     article tells of the source between them is left out.
//   - Interrupted pieces are joined; [...] stands for words of the same sentence
//     that are neither content nor attribution. A sentence has a capital and a
//     full stop, a fragment neither.
//
// It puts in nothing of which the article is doubtful: pronouns with two rival
// antecedents or behind the name of another whom they might mean, common nouns ("the
// president") and names that two people share stay; "they" is the source or nobody.
//
// # What is worth checking
//
// Checkworthiness is how likely a fact-checker would choose the claim, by a
// model trained on the sentences of presidential debates that ClaimBuster's
// annotators chose from (Arslan et al. 2020): on those that it has not seen its
// average precision is 84.6%. A [Spotter] scores any sentence. With
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
//   - A context that is done ends an article of a megabyte within about 10 ms,
//     also one that is a single quotation. Of a quotation longer than 16,000
//     words the labels are told by the beginning.
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
