package entity

// A title is a word that stands in front of a person's name.
type title struct {
	honorific bool // "Mr.": says nothing of what the person does
	gender    gender
}

// titleOf returns the title that a folded word is when capitalised.
func titleOf(word string) (t title, ok bool) {
	switch word {
	case "mr", "mister", "sir", "lord", "señor", "senor", "herr", "monsieur", "fr", "father", "brother":
		return title{honorific: true, gender: male}, true
	case "mrs", "ms", "miss", "madam", "madame", "lady", "dame", "sister", "mme":
		return title{honorific: true, gender: female}, true
	case "dr", "rev", "reverend", "saint", "st", "hon", "mx":
		return title{honorific: true}, true
	case "king", "prince", "pope", "emperor", "duke", "tsar", "sultan", "imam", "sheikh", "congressman", "councilman", "chairman", "cardinal", "archbishop", "bishop", "uncle", "count", "baron", "shah", "caliph":
		return title{gender: male}, true
	case "queen", "princess", "empress", "duchess", "congresswoman", "councilwoman", "chairwoman", "aunt", "baroness", "countess":
		return title{gender: female}, true
	case "president", "president-elect", "vice-president", "senator", "sen", "sens", "representative", "rep", "reps", "governor", "gov", "minister",
		"premier", "chancellor", "secretary", "speaker", "mayor", "ambassador", "attorney", "general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt",
		"sergeant", "sgt", "corporal", "major", "maj", "admiral", "adm", "commander", "cmdr", "marshal", "officer", "detective", "sheriff", "chief", "director",
		"commissioner", "deputy", "rabbi", "ayatollah", "mp", "spokesman", "spokeswoman", "spokesperson", "coach", "chairperson", "leader", "congressmember", "assemblyman", "assemblywoman",
		"delegate", "inspector", "superintendent", "dean", "candidate", "nominee", "correspondent", "reporter", "editor", "ceo", "cfo", "founder", "co-founder", "president-designate", "pvt", "prof", "professor", "judge", "justice", "del", "counsel", "treasurer", "undersecretary", "strategist", "adviser", "advisor", "manager":
		return title{}, true
	}
	return title{}, false
}

// isOfficeHead reports whether a folded title may go on with "of" or
// "General": "Secretary of State", "Attorney General".
func isOfficeHead(word string) bool {
	switch word {
	case "secretary", "speaker", "minister", "director", "president", "governor", "chief", "chairman", "chairwoman", "attorney", "mayor",
		"bishop", "archbishop", "duke", "king", "queen", "prince", "head", "dean", "commissioner", "general", "member", "leader", "emperor", "university":
		return true
	}
	return false
}
