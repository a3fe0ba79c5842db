package lexicon

import (
	"slices"
	"strings"
)

// A NounClass says what kind of source a common noun names.
type NounClass uint8

const (
	NoClass      NounClass = iota
	PersonNoun             // "spokeswoman", "senator"
	GroupNoun              // "public", "couple"
	BodyNoun               // "company", "campaign"
	DocumentNoun           // "report", "poll"
	PlaceNoun              // "country", "city"
)

// Classify returns the class of a folded noun, the gender that it gives a
// person, and whether it is plural.
func Classify(word string) (class NounClass, g Gender, plural bool) {
	class, plural = ClassOf(word).Noun()
	if plural {
		return class, NounGender(Singular(word)), true
	}
	if class == NoClass {
		return NoClass, UnknownGender, false
	}
	return class, NounGender(word), false
}

// Singular returns the Singular of a folded noun, or the word itself.
func Singular(word string) string {
	stem, ending := singular(word)
	return stem + ending
}

// singular returns the two parts of the Singular: how it begins and how it
// ends. Who puts them together for a moment allocates nothing.
func singular(word string) (stem, ending string) {
	if word == "" {
		return word, ""
	}
	switch word[len(word)-1] {
	case 's':
		return singularOfS(word)
	case 'n':
		if word == "children" {
			return "child", ""
		}
		if strings.HasSuffix(word, "men") {
			return word[:len(word)-2], "an"
		}
	case 'e':
		if word == "people" {
			return "person", ""
		}
	}
	return word, ""
}

// singularOfS is singular for words that end in "s".
func singularOfS(word string) (stem, ending string) {
	switch {
	case word == "wives":
		return "wife", ""
	case word == "analyses":
		return "analysis", ""
	case strings.HasSuffix(word, "ies") && len(word) > 4:
		return word[:len(word)-3], "y"
	case strings.HasSuffix(word, "ches"), strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "shes"):
		return word[:len(word)-2], ""
	case strings.HasSuffix(word, "ss"):
		return word, ""
	}
	return word[:len(word)-1], ""
}

// IsPersonNoun reports whether a folded word is a noun for one person.
func IsPersonNoun(word string) bool { return ClassOf(word).IsPersonNoun() }

// IsParty reports whether a word, in capitals or not, names a member of a party.
func IsParty(word string) bool {
	return slices.ContainsFunc(parties, func(p string) bool { return strings.EqualFold(p, word) })
}

// hasPersonSuffix knows the compounds that no list holds: "councilwoman",
// "seismologist".
func hasPersonSuffix(word string) bool {
	if len(word) <= len("woman") {
		return false
	}
	switch word[len(word)-1] {
	case 'n':
		return strings.HasSuffix(word, "man") && !isNoMan(word) || strings.HasSuffix(word, "person") && len(word) > len("person")
	case 't':
		return strings.HasSuffix(word, "ologist") && len(word) > len("ologist")
	}
	return false
}

// isNoMan reports whether a word ends in "man" for another reason.
func isNoMan(word string) bool {
	switch word {
	case "german", "talisman", "ottoman", "norman":
		return true
	}
	return false
}

// NounGender returns the gender that a folded singular noun tells of.
func NounGender(word string) Gender {
	switch word {
	case "man", "boy", "father", "son", "brother", "husband", "uncle", "nephew", "king", "prince", "duke", "emperor", "actor", "gentleman", "boyfriend",
		"grandfather", "grandson", "widower", "guy", "dad", "waiter", "monk", "baron", "count", "priest", "stepfather", "pope", "sultan", "tsar", "hero":
		return Male
	case "woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "niece", "queen", "princess", "duchess", "empress", "actress", "lady", "girlfriend",
		"grandmother", "granddaughter", "widow", "mom", "waitress", "nun", "baroness", "countess", "heroine", "stepmother", "bride", "maid", "suffragette":
		return Female
	}
	if strings.HasSuffix(word, "woman") {
		return Female
	}
	if strings.HasSuffix(word, "man") && word != "human" && word != "german" {
		return Male
	}
	return UnknownGender
}

var personNouns = []string{
	"academic", "accomplice", "accountant", "activist", "actor", "actress", "adherent", "administrator", "admiral", "adult", "adversary", "adviser", "advisor",
	"advocate", "agent", "aide", "ally", "ambassador", "analyst", "anchor", "anchorwoman", "announcer", "apologist", "applicant", "archbishop",
	"architect", "artist", "assailant", "assistant", "associate", "astronaut", "astronomer", "athlete", "attacker", "attendee", "attorney",
	"aunt", "author", "backer", "baker", "banker", "baron", "baroness", "barrister", "bassist", "billionaire", "biochemist", "biographer", "biologist", "bishop", "blogger", "boss", "boxer",
	"boy", "boyfriend", "bride", "broadcaster", "brother", "builder", "bureaucrat", "buyer", "campaigner", "candidate", "captain", "captive", "cardinal", "caretaker", "caller",
	"cartoonist", "celebrity", "ceo", "champion", "chair", "chairman", "chairperson", "chairwoman", "challenger", "chancellor", "chaplain", "chef", "chemist", "chief",
	"child", "choreographer", "citizen", "civilian", "cleric", "clerk", "client", "climber", "co-star", "coach", "co-author", "co-founder", "coauthor", "cofounder", "colleague", "collector", "colonel",
	"columnist", "comedian", "commander", "commentator", "commissioner", "companion", "composer", "conductor", "congressman", "congresswoman", "conservative",
	"constituent", "consultant", "contestant", "contractor", "cop", "correspondent", "cosplayer", "councillor", "councilor", "counsel", "counselor", "counterpart", "countess",
	"cousin", "creator", "criminal", "critic", "crooner", "curate", "curator", "customer", "dad", "dancer", "daughter", "deacon", "dealer", "dean", "defendant", "defender", "delegate",
	"democrat", "dentist", "deputy", "designer", "detective", "detractor", "developer", "dictator", "dignitary", "diplomat", "director", "dissident", "doctor", "donor",
	"driver", "drummer", "duchess", "duke", "economist", "editor", "educator", "emigrant", "emir", "emperor", "employee", "employer", "empress", "engineer", "entrepreneur", "envoy", "essayist", "evangelist", "executive",
	"expert", "explorer", "eyewitness", "fan", "farmer", "father", "fighter", "filmmaker", "financier", "firefighter", "fisherman", "foe", "follower", "founder", "freshman", "friend", "fugitive", "gamer",
	"general", "geologist", "geographer", "girl", "girlfriend", "goalkeeper", "governor", "graduate", "grandfather", "grandmother", "grandson", "granddaughter", "guard", "guest", "guide", "guitarist", "gunman", "guy", "head", "headmaster", "heir", "helper",
	"hero", "heroine", "historian", "holder", "homeowner", "host", "hostage", "hunter", "husband", "illustrator", "immigrant", "imam", "incumbent", "individual", "influencer", "informant", "inhabitant", "inmate", "insider", "inspector", "instructor", "intellectual",
	"interviewee", "interviewer", "inventor", "investigator", "investor", "jihadist", "journalist", "judge", "juror", "justice", "kid", "king", "lady", "laureate", "lawmaker", "lawyer", "leader", "learner", "lecturer", "legislator", "liberal",
	"librarian", "lieutenant", "lobbyist", "local", "loyalist", "magician", "magistrate", "magnate", "maid", "major", "maker", "man", "manager", "manufacturer", "marine", "marshal", "mathematician", "mayor", "mechanic", "mediator", "member",
	"mentor", "merchant", "midfielder", "migrant", "militant", "millionaire", "minister", "missionary", "moderate", "moderator", "mogul", "monarch", "monk", "mom", "mother", "mullah", "murderer", "musician", "native", "naturalist", "negotiator", "neighbor", "neighbour", "nephew", "niece",
	"nominee", "novelist", "nun", "nurse", "observer", "occupant", "officer", "official", "operative", "operator", "opponent", "organizer", "organiser", "owner", "painter", "parent", "participant", "partisan", "partner", "passenger", "pastor",
	"patient", "patriarch", "patron", "pediatrician", "pensioner", "performer", "person", "personality", "pharmacist", "philanthropist", "philosopher", "photographer", "physician", "physicist", "pianist", "pilot", "pioneer", "player", "playwright", "poet", "policeman", "policymaker", "policewoman", "politician",
	"pollster", "pope", "predecessor", "premier", "presenter", "president", "president-elect", "priest", "prime-minister", "prince", "princess", "principal", "prisoner", "producer", "professor", "programmer", "promoter", "prosecutor", "protagonist", "protester", "protestor",
	"proponent", "provost", "psychiatrist", "psychologist", "psychotherapist", "publicist", "publisher", "pundit", "pupil", "quarterback", "queen", "rabbi", "rapper", "reader", "realtor", "rebel", "recipient", "recruit", "referee", "reformer", "refugee", "relative", "reporter", "representative", "republican",
	"researcher", "resident", "respondent", "retiree", "reviewer", "rival", "ruler", "runner", "running-mate", "sailor", "salesman", "scholar", "schoolgirl", "scientist", "screenwriter", "sculptor", "secretary", "seller", "senator", "sergeant", "servant", "sheik", "sheriff", "shareholder", "shooter", "shopkeeper",
	"sibling", "singer", "sister", "skeptic", "socialist", "sociologist", "soldier", "solicitor", "son", "songwriter", "source", "speaker", "specialist", "spectator", "speechwriter", "spokesman", "spokesperson", "spokeswoman", "spouse", "staffer", "star", "stepfather", "stepmother", "strategist", "striker", "student", "stylist", "successor",
	"suffragette", "sultan", "superintendent", "supervisor", "supporter", "surgeon", "surrogate", "survivor", "suspect", "swimmer", "sympathizer", "teacher", "technician", "teenager", "teen", "tenant", "terrorist", "theorist", "therapist", "thinker", "thief", "tourist", "trader", "trainer", "translator",
	"traveler", "traveller", "treasurer", "trustee", "tsar", "tycoon", "uncle", "undersecretary", "user", "veteran", "vicar", "vice-president", "viceroy", "victim", "villager", "violinist", "visitor", "vlogger", "volunteer", "voter", "waiter", "waitress", "warden", "warrior", "watcher", "whistleblower",
	"widow", "widower", "wife", "winner", "witness", "woman", "worker", "worshipper", "writer", "youngster",
}

var bodyNouns = []string{
	"administration", "agency", "airline", "alliance", "army", "assembly", "association", "authority", "bank", "board", "body", "brigade", "broadcaster", "bureau",
	"business", "cabinet", "campaign", "center", "centre", "chain", "channel", "charity", "church", "clinic", "club", "coalition", "college", "commission",
	"committee", "community", "company", "congregation", "congress", "conglomerate", "consortium", "corporation", "council", "court", "department",
	"embassy", "establishment", "faction", "federation", "firm", "force", "foundation", "fund", "government", "group", "headquarters", "hospital", "industry", "institute", "institution", "junta",
	"league", "legislature", "lobby", "magazine", "manufacturer", "military", "militia", "ministry", "mosque", "movement", "museum", "navy", "network", "newspaper", "office", "opposition", "organization", "organisation", "outlet", "pac", "panel", "paper",
	"parliament", "party", "police", "publication", "publisher", "regime", "regulator", "retailer", "school", "senate", "society", "startup", "station", "subsidiary", "syndicate", "synod", "team", "think-tank", "tribunal", "trust", "union", "unit", "university", "watchdog", "website",
}

var documentNouns = []string{
	"account", "ad", "advertisement", "affidavit", "analysis", "blog", "column", "commentary", "inquiry", "investigation", "memoir", "projection", "tally", "agreement", "amendment", "announcement", "article", "assessment", "audit", "bill", "biography", "book", "brief", "charter", "communique",
	"complaint", "constitution", "data", "declaration", "decree", "diary", "directive", "document", "dossier", "editorial", "email", "e-mail", "essay", "estimate", "evidence", "filing", "finding", "forecast", "guideline", "headline", "indictment",
	"journal", "lawsuit", "law", "leaflet", "legislation", "letter", "manifesto", "manual", "memo", "memorandum", "message", "note", "notice", "op-ed", "order", "paper", "petition", "pamphlet", "poll", "post", "profile",
	"proposal", "provision", "record", "regulation", "release", "report", "resolution", "review", "rule", "ruling", "sign", "statement", "statistic", "statute", "story", "study", "subpoena", "suit", "summary",
	"survey", "testimony", "text", "transcript", "treaty", "tweet", "verdict", "warrant",
}

var parties = []string{
	"democrat", "republican", "libertarian", "conservative", "liberal", "socialist",
}

var groupNouns = []string{
	"public", "crowd", "audience", "couple", "trio", "duo", "pair", "family", "staff", "jury", "electorate", "gang", "mob",
	"populace", "crew", "youth", "clergy", "elite", "majority", "minority", "opposition", "press", "media", "everyone",
}

var placeNouns = []string{
	"country", "nation", "city", "town", "village", "state", "county", "province", "region", "island", "capital", "district", "continent",
}
