// Package quantity finds the quantities in a text and brings them to a normal
// form: value, unit and comparison.
//
//	for _, q := range quantity.Find(doc, claim.Content[0]) {
//		fmt.Println(q.Of(doc.Text), q) // more than 10,000 troops > 10000 troop
//	}
//
// # What is a quantity
//
// A number, in figures or in words, with what it counts or measures: people,
// money, a percentage, a length, a part of something (half, two thirds, "one in
// five voters"), a multiple (twice, doubled), how often something happened, an
// age, a score. Two numbers make one Quantity where they are the ends of a
// range ("5 to 10 percent"), the ends of a change ("from 58 percent to 55") or
// the sides of a score ("a 5-4 ruling"); the unit and the magnitude of one are
// those of the other. Two numbers with "to" are a score where the second is no
// larger or a contest is spoken of, a change after "from", else a range.
//
// # What is none
//
// Dates, years, hours and durations: those are times, for package timex. "Three
// years" and "a 10-year plan" are durations; "47 years old", "a 47-year-old"
// and "Smith, 47," are ages, and an age is a quantity whose unit is "year" (or
// the unit that is named). Nor are ordinals, telephone numbers, numbers in
// names and labels ("Apollo 11", "Article 5", "No. 2"), numbers that head the
// items of a list, and numbers that stand for somebody known: "one of them",
// "no one", "the two". Four figures from 1500 to 2099 without a comma are a
// year, unless a measure or a comparison says that they are not.
//
// # Normal form
//
// Units are in the singular: "percent", "percentage point", "mile", "degree
// Celsius". Money is in units of a currency, named by ISO 4217: a bare dollar
// is the one of the United States, a bare peso that of Mexico, and pounds are
// sterling from a million on and weight below, unless the text says which. What
// is counted is the base form of the noun phrase's head, which needs a tagged
// document. A part of something has no unit: its value is 0 to 1 as a rule, and
// PartOf is the whole. "Hundreds" and "several hundred" are at least 100. A
// quantity that fell is not negative: "fell 5 percent" is 5 percent.
//
// # Grammar
//
// The grammar is written by hand, over tokens and their parts ("10|foot",
// "60|mph"), a file for each of its rules: numbers in figures (number.go) and
// in words (words.go), with their units (measure.go), the noun that is counted
// (noun.go), what they are a part of (part.go) and are for each of (rate.go);
// then comparisons (comparison.go), two numbers (pair.go), and the names that
// are no quantities (name.go). It looks at a bounded number of tokens around a
// number.
package quantity
