package claim

import "time"

// An Article is a text to read and what is known of it. Only Text matters to
// what is found; any text is fine, an empty one too.
type Article struct {
	ID        string    // names the article in results, errors and the ids of claims
	Title     string    // passed on to the Result
	Text      string    // UTF-8; invalid bytes are input like any other
	Published time.Time // its day is passed on to the Result; zero where it is not known
}
