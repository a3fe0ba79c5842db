package claim

import "github.com/quoth-go/quoth/internal/lexicon"

// isDocument reports whether a noun, in its singular, names a text that can be
// a source.
func isDocument(noun string) bool {
	if class, _, _ := lexicon.Classify(noun); class == lexicon.DocumentNoun {
		return true
	}
	switch noun {
	case "figure", "research", "average", "recording", "video", "audio", "footage", "page", "caption",
		"census", "decision", "opinion", "policy", "plan", "contract", "script", "speech", "result",
		"index", "piece", "polling", "version", "section", "metadata", "autobiography", "passage", "paragraph",
		"excerpt", "quote", "slogan", "billboard", "film", "movie", "documentary", "play", "song",
		"poem", "novel", "contents", "tape", "log", "ledger", "chart", "map", "graphic", "model",
		"photo", "photograph", "image", "disclosure", "assessment", "act", "budget", "platform":
		return true
	}
	return false
}

// isBody reports whether a noun, in its singular, names a body of people that
// speaks as itself.
func isBody(noun string) bool {
	if class, _, _ := lexicon.Classify(noun); class == lexicon.BodyNoun || class == lexicon.PlaceNoun {
		return true
	}
	switch noun {
	case "service", "house", "corps", "maker", "side", "camp", "brand", "platoon",
		"treasury", "site", "enterprise", "laboratory", "lab", "observatory", "mission":
		return true
	}
	return false
}

// isPlural reports whether a word means several people though its tag does not
// say so.
func isPlural(text string) bool {
	switch text {
	case "they", "we", "you", "people", "family", "couple", "public", "many", "some", "others", "most",
		"several", "few", "percent", "%", "both", "those", "these", "majority", "staff", "crowd",
		"opposition", "media", "community", "leadership", "all", "everyone", "half", "two", "three",
		"thousands", "dozens", "hundreds", "millions":
		return true
	}
	return false
}
