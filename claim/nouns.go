package claim

// isDocument reports whether a noun, in its singular, names a text that can be
// a source.
func isDocument(noun string) bool {
	switch noun {
	case "report", "poll", "survey", "study", "analysis", "bill", "law", "letter", "email", "e-mail",
		"statement", "tweet", "document", "book", "memo", "memorandum", "ruling", "article", "story",
		"transcript", "review", "data", "figure", "research", "average", "brief", "lawsuit", "suit",
		"complaint", "indictment", "post", "constitution", "treaty", "text", "paper", "editorial",
		"column", "recording", "video", "audio", "footage", "record", "filing", "affidavit", "warrant",
		"release", "message", "note", "page", "website", "headline", "caption", "census", "petition",
		"resolution", "declaration", "decision", "verdict", "opinion", "order", "amendment", "policy",
		"plan", "agreement", "contract", "guideline", "manual", "script", "speech", "essay", "op-ed",
		"blog", "journal", "diary", "autobiography", "memoir", "biography", "ad", "advertisement",
		"finding", "result", "evidence", "account", "statistic", "index", "forecast", "estimate":
		return true
	}
	return false
}

// isBody reports whether a noun names a body of people that speaks as itself.
func isBody(noun string) bool {
	switch noun {
	case "police", "government", "court", "department", "agency", "company", "committee", "campaign",
		"party", "union", "council", "ministry", "board", "commission", "congress", "senate", "house",
		"firm", "bank", "office", "network", "newspaper", "administration", "organization",
		"organisation", "association", "military", "army", "navy", "university", "church", "city",
		"state", "country", "nation", "bureau", "authority", "parliament", "cabinet", "institute",
		"foundation", "corporation", "group", "team", "club", "magazine", "station", "channel", "service",
		"federation", "league", "society", "center", "centre", "school", "hospital", "panel", "jury",
		"regime", "militia", "airline", "manufacturer", "maker", "outlet", "press", "embassy":
		return true
	}
	return false
}

// isPlural reports whether a word means several people though its tag does not
// say so.
func isPlural(text string) bool {
	switch text {
	case "they", "we", "people", "police", "family", "couple", "public", "many", "some", "others",
		"most", "several", "few", "percent", "%", "both", "those", "these", "majority", "staff", "crowd",
		"opposition", "media", "community", "leadership", "all":
		return true
	}
	return false
}
