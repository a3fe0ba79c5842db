// Package quote finds who is quoted as saying what: the content of each
// quotation, the cue that attributes it, the words for its source, and the
// entity that the source is.
//
// # What a quotation is
//
// The terms are those of the corpora of attribution, PARC 3 (Pareti 2012) and
// PolNeAR 1.0 (Newell, Margolin and Ruths 2018). In
//
//	“It rained,” Jane Smith said, “and then it snowed.”
//
// the content is the two quoted spans, the cue is "said" and the source is
// "Jane Smith". A quotation is direct when its content stands inside quotation
// marks, indirect when none of it does ("Smith said that it rained"), and mixed
// when a part does ("Smith called the day “a wet one”"). One that lies in the
// content of another has that one as its parent.
//
// # How they are found
//
// Quotation marks come first (package internal/quotemark pairs them), so that
// a text is read in periods: stretches between two sentence ends in which a
// whole quotation counts as a single unit. In each period every verb that can
// attribute is tried with the patterns of news prose: a quotation before or
// after it, a clause, an infinitive, a noun phrase; the subject before, behind
// or shared with another verb, with an appositive in between. Besides verbs
// there are adjectives of attitude ("is confident that"), "according to" and
// "per", "as Smith said", nouns ("Smith's claim that"), views and polls ("in her
// opinion", "in his words", "in a Fox News poll"), hearsay ("reportedly"), what a
// court heard, the colon of a headline and of an announcement, the turns of a
// transcript, the answers of an interview and the dash before a signature. Quotations
// that are sentences and have no cue of their own go on with the one before them, or
// belong to whoever is told of right before them with a gesture ("Smith smiled.").
// Words in quotation marks that no pattern claims (a title, a nickname, irony) are no
// quotation, and datelines and rubrics ("EXCLUSIVE:") no part of one.
//
// These rules find what they can alone ([Find]). With a [Model] they are what it
// builds on: it tells which words are cues, labels the units around each as
// source, cue or content (cue by cue, as in semantic role labeling), and judges
// each attribution that results; what the rules make of the same cue is among
// its features, and words in quotation marks that have a report beside them stay
// a quotation. Grammar has the last word on a source: a pronoun or a person right
// before the verb is its subject, and no phrase breaks off in its middle. [NewModel]
// is trained on PolNeAR; [Train] makes one of your own annotated articles.
//
// The speaker is the entity that the source's words mean. "I" and "we" in a
// quotation are who speaks it; in an interview with one person they are that
// person where the questions are answered, and "you" where they are asked. With two,
// an answer is of who says "I'm Jane" or speaks of the other one, and those beside it
// are of the two by turns. In a transcript they are whom the label in front of the turn names, "Smith: ..." or
// "JS: ...", and where two talk, "you" is the other one.
//
// Confidence is how likely an attribution is one that PolNeAR's annotators
// would mark, too: the judge's probability, or where the rules are alone, the
// share of their pattern that is right.
package quote
