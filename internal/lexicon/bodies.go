package lexicon

// isMoreBody knows companies, parties, agencies, papers and teams.
func isMoreBody(name string) bool {
	switch name {
	case "abc news", "accenture", "adidas", "african union", "aig", "airbus", "al jazeera", "al shabaab", "alibaba", "alphabet",
		"american airlines", "american civil liberties union", "amnesty international", "amtrak", "anc", "aol", "apec",
		"arab league", "arsenal", "asean", "astrazeneca", "at&t", "atf", "audi", "bank of america", "barclays", "bayer",
		"bayern munich", "bbc news", "blackrock", "bmw", "boko haram", "boston globe", "boston red sox", "bp",
		"british airways", "brookings", "brookings institution", "bundesbank", "bundestag", "buzzfeed", "caltech",
		"cato institute", "cbs news", "cdc", "chevron", "chicago tribune", "chrysler", "cisco", "citibank", "citigroup",
		"clinton campaign", "clinton foundation", "coca-cola", "columbia university", "comcast", "communist party",
		"conservative party", "cornell", "costco", "credit suisse", "daily beast", "daily mail", "daily telegraph", "dell",
		"democratic national committee", "democratic party", "deutsche bank", "dhl", "dod", "dodgers", "doj", "dow jones",
		"dreamworks", "duke university", "duma", "easyjet", "ecb", "emily's list", "enron", "ernst & young", "espn", "etsy",
		"european central bank", "european commission", "european parliament", "exxonmobil", "fao", "farc", "fatah", "fcc",
		"fda", "fdic", "federal reserve", "fedex", "fema", "fia", "fiat", "financial times", "forbes", "fox business",
		"foxconn", "frelimo", "ftc", "gallup", "gazprom", "general electric", "general motors", "georgetown",
		"glaxosmithkline", "goldman", "green party", "greenpeace", "gulf cooperation council", "halliburton",
		"harvard university", "heineken", "heritage foundation", "hewlett-packard", "hhs", "high court", "hitachi",
		"hollywood reporter", "home office", "honda", "house of commons", "house of lords", "house of representatives",
		"houston astros", "houthis", "hp", "hsbc", "huffpost", "human rights watch", "hyundai", "ikea", "indiegogo",
		"instagram", "international monetary fund", "ira", "islamic state", "jpmorgan", "jpmorgan chase", "kfc", "kickstarter",
		"knesset", "kpmg", "ku klux klan", "labour party", "lakers", "lego", "lehman brothers", "lenovo", "liberal democrats",
		"likud", "linkedin", "lockheed martin", "los angeles times", "lufthansa", "lyft", "macy's", "major league baseball",
		"manchester united", "marist", "marvel", "mcdonald's", "mckinsey", "medicare", "mercedes-benz", "merck",
		"methodist church", "metropolitan police", "mets", "mi5", "mi6", "missouri state", "mitsubishi", "monmouth university",
		"monsanto", "morgan stanley", "mossad", "moveon", "mozilla", "mtv", "muslim brotherhood", "naacp", "nascar",
		"national rifle association", "nbc news", "ncaa", "nestle", "new york post", "new york university", "new york yankees",
		"new yorker", "news corp", "newsweek", "nhs", "nih", "nike", "nissan", "noaa", "northwestern university", "novartis",
		"nypd", "nyu", "oecd", "ohio state", "oracle", "osce", "osha", "oxfam", "panasonic", "paypal", "penn state", "pepsi",
		"pepsico", "pew research center", "pfizer", "pga", "philips", "pinterest", "pixar", "planned parenthood", "plo",
		"politburo", "porsche", "princeton university", "procter & gamble", "pwc", "quinnipiac", "quinnipiac university",
		"rand corporation", "random house", "real madrid", "red cross", "reddit", "renault", "republican national committee",
		"republican party", "rolling stone", "royal society", "ryanair", "scotland yard", "sec", "secret service",
		"security council", "siemens", "sinn fein", "skype", "snapchat", "snp", "southern poverty law center", "spacex",
		"spotify", "standard & poor's", "stanford university", "starbucks", "tea party", "telegraph", "tencent", "tesla",
		"texas a&m", "the guardian", "the hill", "the times", "time warner", "tory party", "toshiba", "trump campaign",
		"trump organization", "tsa", "tumblr", "ubs", "ucla", "ukip", "un security council", "unhcr", "united airlines",
		"university of california", "ups", "us army", "us navy", "usa today", "usaid", "usc", "usda", "usps", "verizon",
		"viacom", "vice news", "volkswagen", "volvo", "vox", "wells fargo", "whatsapp", "wikimedia", "wikimedia foundation",
		"workers party", "world health organization", "world trade organization", "wto", "wwe", "wwf", "xinhua", "yahoo",
		"yale university", "yankees", "yelp", "zillow":
		return true
	}
	return false
}
