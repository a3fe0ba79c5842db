package lexicon

// A Title is a word that stands in front of a person's name.
type Title struct {
	Honorific bool // "Mr.": says nothing of what the person does
	Gender    Gender
}

// TitleOf returns the title that a folded word is when capitalised.
func TitleOf(word string) (t Title, ok bool) {
	switch word {
	case "alderman", "monsignor", "msgr":
		return Title{Gender: Male}, true
	case "cpl", "constable", "dci", "supt", "insp", "councillor", "councilor", "cllr":
		return Title{}, true
	}
	return FrequentTitleOf(word)
}

// FrequentTitleOf is TitleOf for the titles that the names model has learnt from: with
// a longer list it would have to be trained anew.
func FrequentTitleOf(word string) (t Title, ok bool) {
	switch word {
	case "mr", "mister", "sir", "lord", "señor", "senor", "herr", "monsieur", "fr", "father", "brother":
		return Title{Honorific: true, Gender: Male}, true
	case "mrs", "ms", "miss", "madam", "madame", "lady", "dame", "sister", "mme":
		return Title{Honorific: true, Gender: Female}, true
	case "dr", "rev", "reverend", "saint", "st", "hon", "mx":
		return Title{Honorific: true}, true
	case "king", "prince", "pope", "emperor", "duke", "tsar", "sultan", "imam", "sheikh", "congressman", "councilman", "chairman", "cardinal", "archbishop", "bishop", "uncle", "count", "baron", "shah", "caliph":
		return Title{Gender: Male}, true
	case "queen", "princess", "empress", "duchess", "congresswoman", "councilwoman", "chairwoman", "aunt", "baroness", "countess":
		return Title{Gender: Female}, true
	case "president", "president-elect", "vice-president", "senator", "sen", "sens", "representative", "rep", "reps", "governor", "gov", "minister",
		"premier", "chancellor", "secretary", "speaker", "mayor", "ambassador", "attorney", "general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt",
		"sergeant", "sgt", "corporal", "major", "maj", "admiral", "adm", "commander", "cmdr", "marshal", "officer", "detective", "sheriff", "chief", "director",
		"commissioner", "deputy", "rabbi", "ayatollah", "mp", "spokesman", "spokeswoman", "spokesperson", "coach", "chairperson", "leader", "congressmember", "assemblyman", "assemblywoman",
		"delegate", "inspector", "superintendent", "dean", "candidate", "nominee", "correspondent", "reporter", "editor", "ceo", "cfo", "founder", "co-founder", "president-designate", "pvt", "prof", "professor", "judge", "justice", "del", "counsel", "treasurer", "undersecretary", "major-general", "brigadier-general", "lieutenant-general", "secretary-general", "strategist", "adviser", "advisor", "manager":
		return Title{}, true
	}
	return Title{}, false
}

// IsOfficeHead reports whether a folded title may go on with "of" or
// "General": "Secretary of State", "Attorney General".
func IsOfficeHead(word string) bool {
	switch word {
	case "secretary", "speaker", "minister", "director", "president", "governor", "chief", "chairman", "chairwoman", "attorney", "mayor",
		"bishop", "archbishop", "duke", "king", "queen", "prince", "head", "dean", "commissioner", "general", "member", "leader", "emperor", "university":
		return true
	}
	return false
}
