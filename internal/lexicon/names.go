package lexicon

// IsBodyWord reports whether a folded word ends, or leads ("Bank of America"),
// the names of organizations.
func IsBodyWord(word string) bool { return ClassOf(word).Is(BodyWord) }

// IsBody reports whether a folded name is that of a well-known organization.
func IsBody(name string) bool { return ClassOf(name).Is(Body) }

// IsStorm reports whether a folded word stands in front of the name of a storm,
// which is often that of a person: "Hurricane Matthew".
func IsStorm(word string) bool {
	switch word {
	case "cyclone", "hurricane", "storm", "superstorm", "typhoon":
		return true
	}
	return false
}

// IsDivision reports whether a folded word stands in front of the number of a
// part of something: "Article III", "Title IV", "Group 8".
func IsDivision(word string) bool {
	switch word {
	case "amendment", "appendix", "article", "book", "chapter", "division", "exhibit", "grade", "group", "level", "part",
		"phase", "proposition", "resolution", "section", "tab", "title", "type", "volume":
		return true
	}
	return false
}

// IsGenerational reports whether a folded word tells father from son.
func IsGenerational(word string) bool {
	switch word {
	case "jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "vi", "vii", "viii":
		return true
	}
	return false
}

// IsSpeechVerb reports whether a word in lower case is a form of a common verb
// of saying, which has a person or a body as its subject.
func IsSpeechVerb(word string) bool { return ClassOf(word).Is(SpeechVerb) }

var bodyWords = []string{
	"academy", "administration", "affairs", "bulletin", "chronicle", "constabulary", "courier", "daily", "directorate", "examiner", "gazette", "globe", "guardian", "herald", "inquirer", "judiciary", "mirror", "networks", "observer", "orchestras", "registry", "regiment", "squad", "standards", "sun", "telegraph", "voices", "agency", "airlines", "airways", "alliance", "army", "assembly", "association", "associates", "authority", "bank", "board", "brigade", "broadcasting", "brotherhood", "bureau",
	"cabinet", "campaign", "capital", "caucus", "center", "centre", "chamber", "church", "clinic", "club", "coalition", "college", "commission", "committee",
	"communications", "conference", "confederation", "congress", "consortium", "council", "court", "department", "dept", "dynamics", "electronics", "embassy",
	"enterprises", "entertainment", "exchange", "faculty", "federation", "fellowship", "films", "force", "forces", "forum", "foundation", "front", "fund", "government",
	"group", "guard", "guild", "holdings", "hospital", "house", "industries", "initiative", "institute", "institution", "insurance", "international", "investments", "journal", "laboratories", "laboratory", "league",
	"library", "magazine", "media", "ministry", "mission", "motors", "movement", "museum", "nations", "navy", "network", "news", "newspaper", "observatory", "office", "orchestra", "order", "organization", "organisation",
	"parliament", "partners", "party", "police", "post", "press", "productions", "project", "records", "research", "review", "school", "seminary", "senate", "service", "services", "society",
	"studio", "studios", "syndicate", "systems", "team", "technologies", "technology", "times", "tribune", "trust", "union", "united", "university", "ventures", "weekly",
}

var companySuffixes = []string{
	"inc", "corp", "corporation", "co", "company", "companies", "ltd", "llc", "llp", "plc", "gmbh", "ag", "sa", "nv", "bv", "lp",
}

var bodies = []string{
	"congress", "senate", "house", "white house", "pentagon", "kremlin", "downing street", "nato", "un", "united nations", "fbi", "cia", "nsa", "irs", "epa", "nasa", "gop", "dnc", "rnc", "isis", "isil", "al qaeda", "al-qaeda", "taliban", "hamas", "hezbollah",
	"google", "microsoft", "apple", "amazon", "facebook", "twitter", "youtube", "wikipedia", "wikinews", "cnn", "fox", "fox news", "bbc", "nbc", "abc", "cbs", "msnbc", "npr", "pbs", "reuters", "associated press", "ap", "politico", "politifact", "breitbart", "bloomberg", "wikileaks", "unesco", "unicef", "opec", "fifa", "uefa", "nba", "nfl", "mlb", "nhl", "ioc", "imf", "world bank", "state department", "supreme court", "treasury", "wall street journal", "new york times", "washington post", "huffington post", "guardian", "boeing", "toyota", "samsung", "sony", "ibm", "disney", "netflix", "walmart", "exxon", "goldman sachs", "european union", "oxford university", "harvard", "yale", "stanford", "mit", "parliament", "interpol", "aclu", "nra", "ebay", "uber", "airbnb", "intel", "nokia", "nintendo", "elsevier",
}

var thingWords = []string{
	"act", "age", "cyclone", "hurricane", "spacecraft", "typhoon", "agreement", "amendment", "anniversary", "award", "awards", "battle", "bible", "bill", "birthday", "bowl", "championship", "championships", "code", "constitution", "convention", "cup", "day", "deal",
	"declaration", "doctrine", "edition", "election", "elections", "era", "eve", "festival", "figure", "game", "games", "internet", "law", "marathon", "massacre", "medal", "month", "olympics", "paralympics", "open", "pact", "plan", "prize", "program", "programme", "protocol",
	"referendum", "reform", "report", "revolution", "rule", "section", "series", "show", "summit", "table", "tour", "tournament", "treaty", "trial", "tuesday", "version", "volume", "war", "wars", "week", "year", "chapter", "theorem", "theory", "effect", "syndrome", "disease", "virus", "license", "licence", "explorer", "christmas", "easter", "halloween", "ramadan", "ii", "renaissance", "enlightenment", "holocaust", "depression", "creed", "gospel", "god", "web", "covid", "covid-19", "ebola", "wine", "english", "latin", "hebrew", "arabic", "hindi", "mandarin",
}

var thingNouns = []string{
	"album", "anthem", "app", "award", "ballad", "ballet", "beer", "beverage", "browser", "carnival", "celebration", "ceremony", "cocktail", "comedy", "comet",
	"competition", "concert", "cyclone", "dance", "device", "dish", "documentary", "drama", "drink", "drug", "earthquake", "episode", "exhibition", "expedition",
	"festival", "film", "flu", "gadget", "game", "holiday", "hurricane", "illness", "instrument", "language", "marathon", "medicine", "melody", "mission", "movie", "musical",
	"novel", "opera", "painting", "pageant", "parade", "plague", "play", "podcast", "poem", "prize", "procession", "protein", "ritual", "rocket", "satellite", "sequel", "series",
	"ship", "show", "sitcom", "smartphone", "software", "song", "spacecraft", "statue", "storm", "submarine", "symphony", "telescope", "tournament", "trilogy",
	"typhoon", "vaccine", "vessel", "videogame", "virus", "warship", "wine", "yacht",
}

var ofHeads = []string{
	"kingdom", "states", "sons", "daughters", "heads", "joint", "representatives", "lords", "commons", "bishops", "doctors", "knights", "archbishop", "isles", "dominion", "friends", "citizens", "centers", "war", "battle", "treaty", "declaration", "bill", "code", "physicians", "teachers", "students", "people",
}

var particles = []string{
	"van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "y", "zu", "af", "av", "st.",
}

var calendar = []string{
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
	"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
	"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "am", "pm", "gmt", "utc", "est", "edt", "pst", "ad", "bc", "bce", "ce",
}

var peoples = []string{
	"democrats", "republicans", "americans", "conservatives", "liberals", "muslims", "christians", "jews", "hindus", "buddhists", "catholics", "protestants", "evangelicals", "mormons", "sunnis", "shiites", "latinos", "hispanics", "africans", "europeans", "asians", "arabs", "kurds", "texans", "californians", "britons", "socialists", "communists", "marines", "nazis", "tories", "whites", "blacks", "puritans", "westerners", "southerners", "new yorkers", "chinese", "japanese", "french", "british",
}

var creeds = []string{
	"democrat", "republican", "democratic", "libertarian", "conservative", "labour", "liberal", "communist", "socialist", "christian", "muslim", "islamic", "jewish", "catholic", "protestant",
	"buddhist", "hindu", "sunni", "shiite", "orthodox", "evangelical", "mormon", "african-american", "african", "european", "asian", "arab", "hispanic", "latino", "western", "pan-democrat", "buddhism", "islam", "christianity",
}

var speechVerbs = []string{
	"said", "says", "say", "told", "tells", "added", "adds", "asked", "asks", "argued", "argues", "announced", "announces", "claimed", "claims", "explained", "explains", "noted", "notes",
	"wrote", "writes", "tweeted", "tweets", "stated", "states", "replied", "insisted", "insists", "declared", "declares", "warned", "warns", "suggested", "suggests", "admitted", "admits", "acknowledged",
	"believes", "believed", "thinks", "thought", "testified", "recalled", "concluded", "continued", "responded", "commented", "remarked", "observed", "denied", "joked", "quipped", "vowed", "promised", "pledged", "accused", "predicted",
}

var reportVerbs = []string{
	"accuses", "advised", "advises", "agreed", "agrees", "alleged", "alleges", "answered", "answers", "appealed", "appeals", "asserted", "asserts", "blamed", "blames", "blasted", "boasted", "called", "calls", "cautioned", "cautions",
	"charged", "complained", "complains", "conceded", "concedes", "condemned", "condemns", "confirmed", "confirms", "contended", "contends", "countered", "counters",
	"criticised", "criticises", "criticized", "criticizes", "demanded", "demands", "declined", "declines", "denies", "denounced", "described", "describes", "dismissed",
	"disagreed", "disagrees", "dismisses", "echoed", "emphasised", "emphasized", "estimated", "estimates", "expects", "feared", "fears", "hailed", "hails", "hoped", "hopes", "lamented", "laments", "maintained",
	"maintains", "praised", "praises", "predicts", "promises", "proposed", "proposes", "questioned", "questions", "reiterated", "reiterates", "rejected", "rejects",
	"retorted", "revealed", "reveals", "shouted", "slammed", "slams", "stressed", "stresses", "suspected", "suspects", "threatened", "threatens", "urged", "urges", "vows", "welcomed", "welcomes", "wondered", "wonders", "worried", "worries",
}
