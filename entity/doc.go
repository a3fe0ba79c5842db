// Package entity finds who and what a text speaks of: the names in it, the
// noun phrases and pronouns that mean the same people and bodies, and one
// entity for each with its canonical name, its other names and its roles.
//
//	tagger, err := sentence.NewTagger()
//	namer, err := entity.NewNamer()
//	doc, err := sentence.NewParser(sentence.WithTagger(tagger)).Parse(ctx, text)
//	es, err := entity.NewFinder(entity.WithRecognizer(namer)).Find(ctx, doc)
//	speaker := es.Get(es.At(span))
//
// Find works in four steps.
//
//   - Names are those that a [Recognizer] finds, a [Namer] for one, joined over
//     "of", "&" and particles as in "Department of Justice" and "Ludwig van
//     Beethoven", with titles and roles split off: "Mexican President Claudia
//     Sheinbaum" is one mention of Claudia Sheinbaum and gives her a role. In
//     headlines, where every word has a capital, the names that the text below
//     them confirms come first. What kind of thing a name names is weighed: what
//     the Recognizer says, its words, the words around, all mentions in the
//     document together; what an apposition says of a name counts wherever it stands.
//     Names that the Recognizer has missed or cut are found by what stands beside them:
//     a title, a verb of speech, an apposition ("Ann Lee, a glaciologist"), an acronym
//     in brackets that spells them, the colon behind a label of a transcript. Without a
//     Recognizer the names are runs of proper nouns.
//   - Names are merged: "Trump" and "Mr. Trump" into "Donald Trump", "FBI" into
//     "Federal Bureau of Investigation", "Halden" into "Halden Semiconductor", and a
//     long surname that stands once into the one that only vowels tell from it.
//     Bearers of one surname stay apart; the bare surname goes to the one it is
//     mostly said of, by gender of title, office and number of mentions. Names that
//     are the subject of one verb together ("Google and Facebook said") are a group
//     of their own, and so are those whom "they", "both" or "the two men" mean.
//   - Noun phrases that can be a source of a quotation ("the president",
//     "officials", "a spokeswoman for the campaign", "the report") are matched
//     with the roles of named people, then with earlier phrases of the same
//     noun and with ages ("the 78-year-old", "the teenager"), and are entities of their
//     own where nothing matches, but for predicates ("was a citizen", "to run for
//     president"), forms of address ("Madam Speaker") and people who are neither named
//     nor stand where a source does. Those without a noun count too ("some say", "those
//     who", "six in 10"). Whom headline and lead leave without a name ("a judge") is who
//     is named in that office below. The order of the tests follows the sieves of Lee et
//     al. (2013). The mention ends with the noun, and "the Italian" is one, too; the name
//     of an unnamed entity has its complements too. A bare office behind a name ("Ann
//     Lee, mayor of Lyon") is no mention of its own, but a role.
//   - Third-person pronouns go to the most salient entity that agrees with them;
//     salience is that of Lappin and Leass (1994), but that a long quotation takes no
//     time, and who spoke last is likely to go on, most of all where the sentence tells of
//     nobody else; who is told has not spoken. In "Smith, he said, was late" and "he
//     wrote to Smith" he is not Smith, and "him" is not the subject of its own verb. The
//     pronouns themselves are weak evidence of gender, far weaker than a name or a title.
//
// The first and second person are left to whoever knows the speaker, as package
// quote does. All of it takes time and memory linear in the text.
package entity
