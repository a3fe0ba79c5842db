package lexicon

import "strings"

// CountryOf returns one name for each country that a folded name, short form
// or nationality stands for, and "" for other words.
func CountryOf(word string) string {
	switch word {
	case "us", "usa", "united states", "united states of america", "america", "american", "americans":
		return "us"
	case "uk", "united kingdom", "britain", "great britain", "british", "briton", "britons":
		return "uk"
	}
	if c := countryOfDemonym(word); c != "" {
		return c
	}
	if isCountry(word) {
		return word
	}
	return ""
}

// IsDemonym reports whether a folded word says of which country someone is.
func IsDemonym(word string) bool {
	switch word {
	case "american", "americans", "british", "briton", "britons":
		return true
	}
	return countryOfDemonym(word) != ""
}

func isCountry(word string) bool {
	switch word {
	case "afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "australia", "austria", "azerbaijan", "bahrain", "bangladesh",
		"belarus", "belgium", "bolivia", "bosnia", "botswana", "brazil", "bulgaria", "burma", "cambodia", "cameroon", "canada", "chile", "china",
		"colombia", "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic", "denmark", "dominican republic", "ecuador", "egypt", "el salvador", "england", "eritrea", "estonia", "ethiopia",
		"fiji", "finland", "france", "gabon", "gaza", "georgia", "germany", "ghana", "greece", "greenland", "grenada", "guatemala", "guinea", "guyana", "haiti", "honduras", "hong kong", "hungary", "iceland",
		"india", "indonesia", "iran", "iraq", "ireland", "israel", "italy", "ivory coast", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "korea", "kosovo", "kuwait", "laos", "latvia",
		"lebanon", "liberia", "libya", "liechtenstein", "lithuania", "luxembourg", "macedonia", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "mauritius", "mexico", "moldova", "monaco", "mongolia", "montenegro",
		"morocco", "mozambique", "myanmar", "namibia", "nepal", "netherlands", "new zealand", "nicaragua", "niger", "nigeria", "north korea", "northern ireland", "norway", "oman", "pakistan", "palestine", "panama", "papua new guinea", "paraguay", "peru",
		"philippines", "poland", "portugal", "puerto rico", "qatar", "romania", "russia", "rwanda", "saudi arabia", "scotland", "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia", "south africa", "south korea",
		"south sudan", "soviet union", "spain", "sri lanka", "sudan", "sweden", "switzerland", "syria", "taiwan", "tanzania", "thailand", "tibet", "tonga", "trinidad", "tunisia", "turkey", "uganda",
		"ukraine", "united arab emirates", "uae", "uruguay", "uzbekistan", "vatican", "venezuela", "vietnam", "wales", "yemen", "yugoslavia", "zambia", "zimbabwe":
		return true
	}
	return false
}

// countryOfDemonym returns the country of a folded nationality.
func countryOfDemonym(word string) string {
	switch word {
	case "afghan", "afghans":
		return "afghanistan"
	case "albanian", "albanians":
		return "albania"
	case "argentine", "argentinian":
		return "argentina"
	case "australian", "australians", "aussie":
		return "australia"
	case "austrian", "austrians":
		return "austria"
	case "bangladeshi":
		return "bangladesh"
	case "belgian", "belgians":
		return "belgium"
	case "brazilian", "brazilians":
		return "brazil"
	case "bulgarian":
		return "bulgaria"
	case "canadian", "canadians":
		return "canada"
	case "chilean", "chileans":
		return "chile"
	case "chinese":
		return "china"
	case "colombian", "colombians":
		return "colombia"
	case "croatian":
		return "croatia"
	case "cuban", "cubans":
		return "cuba"
	case "czech", "czechs":
		return "czech republic"
	case "danish", "dane", "danes":
		return "denmark"
	case "dutch":
		return "netherlands"
	case "egyptian", "egyptians":
		return "egypt"
	case "english":
		return "england"
	case "ethiopian", "ethiopians":
		return "ethiopia"
	case "filipino", "filipinos":
		return "philippines"
	case "finnish", "finns":
		return "finland"
	case "french", "frenchman":
		return "france"
	case "german", "germans":
		return "germany"
	case "greek", "greeks":
		return "greece"
	case "haitian", "haitians":
		return "haiti"
	case "hungarian", "hungarians":
		return "hungary"
	case "indian", "indians":
		return "india"
	case "indonesian", "indonesians":
		return "indonesia"
	case "iranian", "iranians":
		return "iran"
	case "iraqi", "iraqis":
		return "iraq"
	case "irish":
		return "ireland"
	case "israeli", "israelis":
		return "israel"
	case "italian", "italians":
		return "italy"
	case "japanese":
		return "japan"
	case "jordanian":
		return "jordan"
	case "kenyan", "kenyans":
		return "kenya"
	case "korean", "koreans":
		return "korea"
	case "kuwaiti":
		return "kuwait"
	case "lebanese":
		return "lebanon"
	case "libyan", "libyans":
		return "libya"
	case "malaysian":
		return "malaysia"
	case "mexican", "mexicans":
		return "mexico"
	case "nigerian", "nigerians":
		return "nigeria"
	case "norwegian", "norwegians":
		return "norway"
	case "pakistani", "pakistanis":
		return "pakistan"
	case "palestinian", "palestinians":
		return "palestine"
	case "peruvian":
		return "peru"
	case "polish", "pole", "poles":
		return "poland"
	case "portuguese":
		return "portugal"
	case "romanian", "romanians":
		return "romania"
	case "russian", "russians":
		return "russia"
	case "saudi", "saudis":
		return "saudi arabia"
	case "scottish", "scot", "scots":
		return "scotland"
	case "serbian", "serb", "serbs":
		return "serbia"
	case "somali", "somalis":
		return "somalia"
	case "soviet", "soviets":
		return "soviet union"
	case "spanish", "spaniard", "spaniards":
		return "spain"
	case "swedish", "swede", "swedes":
		return "sweden"
	case "swiss":
		return "switzerland"
	case "syrian", "syrians":
		return "syria"
	case "taiwanese":
		return "taiwan"
	case "thai", "thais":
		return "thailand"
	case "tunisian":
		return "tunisia"
	case "turkish", "turk", "turks":
		return "turkey"
	case "ugandan":
		return "uganda"
	case "ukrainian", "ukrainians":
		return "ukraine"
	case "venezuelan", "venezuelans":
		return "venezuela"
	case "vietnamese":
		return "vietnam"
	case "welsh":
		return "wales"
	case "yemeni":
		return "yemen"
	}
	return ""
}

// IsPlace reports whether a folded name is that of a well-known place, or of a
// quarter of one: "South Australia".
func IsPlace(name string) bool {
	if isKnownPlace(name) {
		return true
	}
	side, rest, _ := strings.Cut(name, " ")
	return isQuarter(side) && isKnownPlace(rest)
}

// isKnownPlace reports whether a folded name is that of a country, a state of
// the United States, a continent or a large city.
func isKnownPlace(name string) bool {
	if isCountry(name) || isFarPlace(name) || CountryOf(name) != "" && !IsDemonym(name) {
		return true
	}
	switch name {
	case "africa", "antarctica", "asia", "europe", "north america", "south america", "latin america", "middle east", "central america", "caribbean", "pacific", "atlantic", "mediterranean", "arctic", "balkans", "earth", "eu",
		"alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho", "illinois",
		"indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana",
		"nebraska", "nevada", "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania",
		"rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming",
		"quebec", "ontario", "alberta", "british columbia", "nova scotia", "queensland", "new south wales", "tasmania", "western australia", "northern territory", "bavaria", "catalonia", "siberia", "crimea", "kashmir", "punjab", "bengal", "gaza strip", "west bank",
		"alexandria", "amsterdam", "ankara", "athens", "atlanta", "auckland", "baghdad", "baltimore", "bangkok", "barcelona", "beijing", "beirut", "belfast", "belgrade", "benghazi", "berlin", "bogota",
		"bombay", "boston", "brooklyn", "brussels", "bucharest", "budapest", "buenos aires", "buffalo", "cairo", "calcutta", "cape town", "caracas", "casablanca", "charlotte", "chicago", "cincinnati", "cleveland", "copenhagen", "dallas", "damascus", "delhi",
		"denver", "detroit", "dhaka", "dubai", "dublin", "edinburgh", "flint", "florence", "frankfurt", "geneva", "glasgow", "hamburg", "hanoi", "havana", "helsinki", "hiroshima", "hollywood", "honolulu",
		"houston", "indianapolis", "istanbul", "jakarta", "jerusalem", "johannesburg", "kabul", "karachi", "kiev", "kyiv", "kyoto", "lagos", "lahore", "las vegas", "leningrad", "lima", "lisbon", "liverpool", "london", "los angeles", "madrid", "manchester", "manhattan", "manila", "mecca", "melbourne",
		"memphis", "mexico city", "miami", "milan", "milwaukee", "minneapolis", "montreal", "moscow", "mumbai", "munich", "nairobi", "naples", "nashville", "new delhi", "new orleans", "new york city", "nice", "orlando", "oslo", "ottawa", "oxford", "cambridge", "paris",
		"philadelphia", "phoenix", "pittsburgh", "portland", "prague", "princeton", "pyongyang", "queens", "bronx", "rio de janeiro", "riyadh", "rome", "sacramento", "saigon", "salt lake city", "san antonio", "san diego", "san francisco", "san jose", "santiago", "sao paulo", "seattle",
		"seoul", "shanghai", "st louis", "st petersburg", "stockholm", "sydney", "taipei", "tampa", "tehran", "tel aviv", "tokyo", "toronto", "tripoli", "tulsa", "tucson", "vancouver", "venice", "vienna", "warsaw", "washington dc", "dc", "wellington", "wuhan", "york", "zurich", "silicon valley", "wall street":
		return true
	}
	return false
}

func isQuarter(word string) bool {
	switch word {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "greater":
		return true
	}
	return false
}

// IsPlaceWord reports whether a folded word ends, or begins, the names of places.
func IsPlaceWord(word string) bool {
	switch word {
	case "airport", "avenue", "bay", "beach", "boulevard", "bridge", "canal", "canyon", "cape", "castle", "cathedral", "cemetery", "city", "coast", "county", "creek", "desert",
		"district", "forest", "fort", "garden", "gardens", "gulf", "harbor", "harbour", "heights", "highway", "hill", "hills", "hotel", "island", "islands", "isle", "lake", "lakes", "mount", "mountain", "mountains", "ocean",
		"palace", "park", "peninsula", "plaza", "port", "prison", "province", "region", "republic", "restaurant", "river", "road", "sea", "shore", "square", "stadium", "state", "states", "station", "strait", "street", "temple", "territory", "tower", "town", "township", "trail", "valley", "village", "volcano", "zoo", "falls", "springs", "peak", "crater", "basin", "plateau", "rapids", "terminal", "mall":
		return true
	}
	return false
}
