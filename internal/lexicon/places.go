package lexicon

import (
	"slices"
	"strings"
)

// CountryOf returns one name for each country that a folded name, short form
// or nationality stands for, and "" for other words.
func CountryOf(word string) string {
	c := ClassOf(word)
	if c.Is(ofNation) {
		for _, n := range nations {
			if slices.Contains(n.names, word) || slices.Contains(n.people, word) {
				return n.country
			}
		}
	}
	if c.Is(country) {
		return word
	}
	return ""
}

// IsDemonym reports whether a folded word says of which country someone is.
func IsDemonym(word string) bool { return ClassOf(word).Is(Demonym) }

// IsPlace reports whether a folded name is that of a well-known place, or of a
// quarter of one: "South Australia".
func IsPlace(name string) bool {
	if ClassOf(name).Is(Place) {
		return true
	}
	side, rest, _ := strings.Cut(name, " ")
	return isQuarter(side) && ClassOf(rest).Is(Place)
}

func isQuarter(word string) bool {
	switch word {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "greater":
		return true
	}
	return false
}

// A nation is one country with its other names and those of its people.
type nation struct {
	country       string
	names, people []string
}

var nations = [...]nation{
	{country: "us", names: []string{"us", "usa", "united states", "united states of america", "america"}, people: []string{"american", "americans"}},
	{country: "uk", names: []string{"uk", "united kingdom", "britain", "great britain"}, people: []string{"british", "briton", "britons"}},
	{country: "afghanistan", people: []string{"afghan", "afghans"}},
	{country: "albania", people: []string{"albanian", "albanians"}},
	{country: "argentina", people: []string{"argentine", "argentinian"}},
	{country: "australia", people: []string{"australian", "australians", "aussie"}},
	{country: "austria", people: []string{"austrian", "austrians"}},
	{country: "bangladesh", people: []string{"bangladeshi"}},
	{country: "belgium", people: []string{"belgian", "belgians"}},
	{country: "brazil", people: []string{"brazilian", "brazilians"}},
	{country: "bulgaria", people: []string{"bulgarian"}},
	{country: "canada", people: []string{"canadian", "canadians"}},
	{country: "chile", people: []string{"chilean", "chileans"}},
	{country: "china", people: []string{"chinese"}},
	{country: "colombia", people: []string{"colombian", "colombians"}},
	{country: "croatia", people: []string{"croatian"}},
	{country: "cuba", people: []string{"cuban", "cubans"}},
	{country: "czech republic", people: []string{"czech", "czechs"}},
	{country: "denmark", people: []string{"danish", "dane", "danes"}},
	{country: "netherlands", people: []string{"dutch"}},
	{country: "egypt", people: []string{"egyptian", "egyptians"}},
	{country: "england", people: []string{"english"}},
	{country: "ethiopia", people: []string{"ethiopian", "ethiopians"}},
	{country: "philippines", people: []string{"filipino", "filipinos"}},
	{country: "finland", people: []string{"finnish", "finns"}},
	{country: "france", people: []string{"french", "frenchman"}},
	{country: "germany", people: []string{"german", "germans"}},
	{country: "greece", people: []string{"greek", "greeks"}},
	{country: "haiti", people: []string{"haitian", "haitians"}},
	{country: "hungary", people: []string{"hungarian", "hungarians"}},
	{country: "india", people: []string{"indian", "indians"}},
	{country: "indonesia", people: []string{"indonesian", "indonesians"}},
	{country: "iran", people: []string{"iranian", "iranians"}},
	{country: "iraq", people: []string{"iraqi", "iraqis"}},
	{country: "ireland", people: []string{"irish"}},
	{country: "israel", people: []string{"israeli", "israelis"}},
	{country: "italy", people: []string{"italian", "italians"}},
	{country: "japan", people: []string{"japanese"}},
	{country: "jordan", people: []string{"jordanian"}},
	{country: "kenya", people: []string{"kenyan", "kenyans"}},
	{country: "korea", people: []string{"korean", "koreans"}},
	{country: "kuwait", people: []string{"kuwaiti"}},
	{country: "lebanon", people: []string{"lebanese"}},
	{country: "libya", people: []string{"libyan", "libyans"}},
	{country: "malaysia", people: []string{"malaysian"}},
	{country: "mexico", people: []string{"mexican", "mexicans"}},
	{country: "nigeria", people: []string{"nigerian", "nigerians"}},
	{country: "norway", people: []string{"norwegian", "norwegians"}},
	{country: "pakistan", people: []string{"pakistani", "pakistanis"}},
	{country: "palestine", people: []string{"palestinian", "palestinians"}},
	{country: "peru", people: []string{"peruvian"}},
	{country: "poland", people: []string{"polish", "pole", "poles"}},
	{country: "portugal", people: []string{"portuguese"}},
	{country: "romania", people: []string{"romanian", "romanians"}},
	{country: "russia", people: []string{"russian", "russians"}},
	{country: "saudi arabia", people: []string{"saudi", "saudis"}},
	{country: "scotland", people: []string{"scottish", "scot", "scots"}},
	{country: "serbia", people: []string{"serbian", "serb", "serbs"}},
	{country: "somalia", people: []string{"somali", "somalis"}},
	{country: "soviet union", people: []string{"soviet", "soviets"}},
	{country: "spain", people: []string{"spanish", "spaniard", "spaniards"}},
	{country: "sweden", people: []string{"swedish", "swede", "swedes"}},
	{country: "switzerland", people: []string{"swiss"}},
	{country: "syria", people: []string{"syrian", "syrians"}},
	{country: "taiwan", people: []string{"taiwanese"}},
	{country: "thailand", people: []string{"thai", "thais"}},
	{country: "tunisia", people: []string{"tunisian"}},
	{country: "turkey", people: []string{"turkish", "turk", "turks"}},
	{country: "uganda", people: []string{"ugandan"}},
	{country: "ukraine", people: []string{"ukrainian", "ukrainians"}},
	{country: "venezuela", people: []string{"venezuelan", "venezuelans"}},
	{country: "vietnam", people: []string{"vietnamese"}},
	{country: "wales", people: []string{"welsh"}},
	{country: "yemen", people: []string{"yemeni"}},
}

var countries = []string{
	"afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "australia", "austria", "azerbaijan", "bahrain", "bangladesh",
	"belarus", "belgium", "bolivia", "bosnia", "botswana", "brazil", "bulgaria", "burma", "cambodia", "cameroon", "canada", "chile", "china",
	"colombia", "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic", "denmark", "dominican republic", "ecuador", "egypt", "el salvador", "england", "eritrea", "estonia", "ethiopia",
	"fiji", "finland", "france", "gabon", "gaza", "georgia", "germany", "ghana", "greece", "greenland", "grenada", "guatemala", "guinea", "guyana", "haiti", "honduras", "hong kong", "hungary", "iceland",
	"india", "indonesia", "iran", "iraq", "ireland", "israel", "italy", "ivory coast", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "korea", "kosovo", "kuwait", "laos", "latvia",
	"lebanon", "liberia", "libya", "liechtenstein", "lithuania", "luxembourg", "macedonia", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "mauritius", "mexico", "moldova", "monaco", "mongolia", "montenegro",
	"morocco", "mozambique", "myanmar", "namibia", "nepal", "netherlands", "new zealand", "nicaragua", "niger", "nigeria", "north korea", "northern ireland", "norway", "oman", "pakistan", "palestine", "panama", "papua new guinea", "paraguay", "peru",
	"philippines", "poland", "portugal", "puerto rico", "qatar", "romania", "russia", "rwanda", "saudi arabia", "scotland", "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia", "south africa", "south korea",
	"south sudan", "soviet union", "spain", "sri lanka", "sudan", "sweden", "switzerland", "syria", "taiwan", "tanzania", "thailand", "tibet", "tonga", "trinidad", "tunisia", "turkey", "uganda",
	"ukraine", "united arab emirates", "uae", "uruguay", "uzbekistan", "vatican", "venezuela", "vietnam", "wales", "yemen", "yugoslavia", "zambia", "zimbabwe",
}

// places are states of the United States, continents and large cities, among others.
var places = []string{
	"africa", "antarctica", "asia", "europe", "north america", "south america", "latin america", "middle east", "central america", "caribbean", "pacific", "atlantic", "mediterranean", "arctic", "balkans", "earth", "eu",
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
	"seoul", "shanghai", "st louis", "st petersburg", "stockholm", "sydney", "taipei", "tampa", "tehran", "tel aviv", "tokyo", "toronto", "tripoli", "tulsa", "tucson", "vancouver", "venice", "vienna", "warsaw", "washington dc", "dc", "wellington", "wuhan", "york", "zurich", "silicon valley", "wall street",
}

var placeWords = []string{
	"airport", "avenue", "bay", "beach", "boulevard", "bridge", "canal", "canyon", "cape", "castle", "cathedral", "cemetery", "city", "coast", "county", "creek", "desert",
	"district", "forest", "fort", "garden", "gardens", "gulf", "harbor", "harbour", "heights", "highway", "hill", "hills", "hotel", "island", "islands", "isle", "lake", "lakes", "mount", "mountain", "mountains", "ocean",
	"palace", "park", "peninsula", "plaza", "port", "prison", "province", "region", "republic", "restaurant", "river", "road", "sea", "shore", "square", "stadium", "state", "states", "station", "strait", "street", "temple", "territory", "tower", "town", "township", "trail", "valley", "village", "volcano", "zoo", "falls", "springs", "peak", "crater", "basin", "plateau", "rapids", "terminal", "mall",
}
