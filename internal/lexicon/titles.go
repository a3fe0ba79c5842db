package lexicon

// A Title is a word that stands in front of a person's name.
type Title struct {
	Honorific bool // "Mr.": says nothing of what the person does
	Gender    Gender
}

// TitleOf returns the title that a folded word is when capitalised.
func TitleOf(word string) (t Title, ok bool) { return ClassOf(word).Title() }

// rareMaleTitles and rareTitles are those that the names model has not learnt from.
var rareMaleTitles = []string{
	"alderman", "monsignor", "msgr",
}

var rareTitles = []string{
	"cpl", "constable", "dci", "supt", "insp", "councillor", "councilor", "cllr", "comptroller", "petitioner",
}

var maleHonorifics = []string{
	"mr", "mister", "sir", "lord", "señor", "senor", "herr", "monsieur", "fr", "father", "brother",
}

var femaleHonorifics = []string{
	"mrs", "ms", "miss", "madam", "madame", "lady", "dame", "sister", "mme",
}

var honorifics = []string{
	"dr", "rev", "reverend", "saint", "st", "hon", "mx",
}

var maleTitles = []string{
	"king", "prince", "pope", "emperor", "duke", "tsar", "sultan", "imam", "sheikh", "congressman", "councilman", "chairman", "cardinal", "archbishop", "bishop", "uncle", "count", "baron", "shah", "caliph",
}

var femaleTitles = []string{
	"queen", "princess", "empress", "duchess", "congresswoman", "councilwoman", "chairwoman", "aunt", "baroness", "countess",
}

var titles = []string{
	"president", "president-elect", "vice-president", "senator", "sen", "sens", "representative", "rep", "reps", "governor", "gov", "minister",
	"premier", "chancellor", "secretary", "speaker", "mayor", "ambassador", "attorney", "general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt",
	"sergeant", "sgt", "corporal", "major", "maj", "admiral", "adm", "commander", "cmdr", "marshal", "officer", "detective", "sheriff", "chief", "director",
	"commissioner", "deputy", "rabbi", "ayatollah", "mp", "spokesman", "spokeswoman", "spokesperson", "coach", "chairperson", "leader", "congressmember", "assemblyman", "assemblywoman",
	"delegate", "inspector", "superintendent", "dean", "candidate", "nominee", "correspondent", "reporter", "editor", "ceo", "cfo", "founder", "co-founder", "president-designate", "pvt", "prof", "professor", "judge", "justice", "del", "counsel", "treasurer", "undersecretary", "major-general", "brigadier-general", "lieutenant-general", "secretary-general", "strategist", "adviser", "advisor", "manager",
}

var officeHeads = []string{
	"secretary", "speaker", "minister", "director", "president", "governor", "chief", "chairman", "chairwoman", "attorney", "mayor",
	"bishop", "archbishop", "duke", "king", "queen", "prince", "head", "dean", "commissioner", "general", "member", "leader", "emperor", "university",
}
