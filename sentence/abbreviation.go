package sentence

// maxAbbreviation is the length in bytes of the longest abbreviation in the
// lists below.
const maxAbbreviation = 8

// abbreviationKind returns the kind of the abbreviation that word is when a
// period follows it, and plain where it is none.
func abbreviationKind(word string) kind {
	var buf [maxAbbreviation]byte
	if len(word) == 0 || len(word) > len(buf) {
		return plain
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	lower := string(buf[:len(word)])
	if 'A' <= word[0] && word[0] <= 'Z' {
		if k := properAbbreviation(lower); k != plain {
			return k
		}
	}
	return commonAbbreviation(lower)
}

// properAbbreviation returns the kind of the abbreviations that are written
// with a capital, and plain for other words.
func properAbbreviation(lower string) kind {
	switch lower {
	case "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "drs", "prof", "profs",
		"gen", "gens", "adm", "brig", "col", "cols", "maj", "lt", "capt", "cmdr", "cdr", "comdr",
		"sgt", "cpl", "pfc", "pvt", "spc", "sra", "ens",
		"sen", "sens", "rep", "reps", "gov", "govs", "pres", "sec", "amb", "atty", "asst", "assoc",
		"supt", "det", "insp", "rev", "fr", "msgr", "hon", "mt", "mts", "ft":
		return prefix
	case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return month
	case "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
		"kans", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev",
		"okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wisc", "wyo", "ont", "que",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
		"st", "ste", "ave", "blvd", "rd", "hwy", "pkwy", "univ", "dept", "assn", "bldg":
		return abbreviation
	}
	return plain
}

// commonAbbreviation returns the kind of the abbreviations that are written
// in lower case too, and plain for other words.
func commonAbbreviation(lower string) kind {
	switch lower {
	case "v", "vs", "e.g", "i.e", "cf", "viz", "approx", "ca":
		return prefix
	case "inc", "corp", "co", "cos", "ltd", "bros", "jr", "sr", "esq", "etc", "al", "plc",
		"st", "ave", "blvd", "dept", "govt", "gov't", "mfg", "intl", "natl",
		"ph.d", "psy.d", "ed.d", "b.sc", "m.sc", "ll.b", "ll.m", "ll.d", "d.phil", "m.phil", "w.va":
		return abbreviation
	}
	return plain
}

// abbreviatesBeforeNumber reports whether word with a period is an
// abbreviation when a number follows it; otherwise it is a word.
func abbreviatesBeforeNumber(word string) bool {
	switch word {
	case "no", "No", "NO", "nos", "Nos", "n°", "N°", "n°s", "N°s", "nº", "Nº", "p", "pp", "vol", "Vol", "vols",
		"Vols", "fig", "Fig", "figs", "Figs", "art", "Art", "sect", "Sect", "ch", "Ch", "chap",
		"Chap", "par", "pt", "Pt", "Op", "op", "Rte", "Sun", "Sat", "est", "Est":
		return true
	}
	return false
}
