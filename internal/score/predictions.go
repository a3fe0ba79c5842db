package score

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/quoth-go/quoth/quote"
)

// ReadPredictions reads the quotes of articles by their ids: JSON Lines as the
// command quoth prints them, of which it takes "id" and "quotes". Of two lines
// with one id the later counts. An error names the line.
func ReadPredictions(r io.Reader) (map[string][]quote.Quote, error) {
	predictions := map[string][]quote.Quote{}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var article struct {
				ID     string        `json:"id"`
				Quotes []quote.Quote `json:"quotes"`
			}
			if err := json.Unmarshal(line, &article); err != nil {
				return nil, fmt.Errorf("score: line %d: %w", n, err)
			}
			predictions[article.ID] = article.Quotes
		}
		switch {
		case errors.Is(err, io.EOF):
			return predictions, nil
		case err != nil:
			return nil, fmt.Errorf("score: %w", err)
		}
	}
}
