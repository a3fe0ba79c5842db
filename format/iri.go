package format

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/entity"
)

// The IRIs of what a result speaks of. Those of claims are as stable as the ids
// of claims are.

// software is the IRI of this project.
const software = "https://github.com/quoth-go/quoth"

// articleIRI returns the URL of an article, else a name made of its ID, else
// one made of its text.
func (d Document) articleIRI() string {
	switch {
	case d.URL != "":
		return d.URL
	case d.Result.ID != "":
		return "urn:quoth:article:" + url.PathEscape(d.Result.ID)
	}
	sum := sha256.Sum256([]byte(d.Text))
	return "urn:quoth:text:" + hex.EncodeToString(sum[:])
}

func entityIRI(article string, id entity.ID) string {
	article, _, _ = strings.Cut(article, "#")
	return article + "#entity-" + strconv.Itoa(int(id))
}

func claimIRI(r record) string { return "urn:quoth:claim:" + r.ID }

func quotationIRI(r record) string { return "urn:quoth:quotation:" + r.ID }

func annotationIRI(r record) string { return "urn:quoth:annotation:" + r.ID }
