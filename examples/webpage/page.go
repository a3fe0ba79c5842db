package webpage

import (
	"bytes"
	"fmt"
	"mime"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// decode returns page in UTF-8, without a byte order mark.
func decode(page []byte, contentType string) ([]byte, error) {
	e, err := encodingOf(page, contentType)
	if err != nil {
		return nil, err
	}
	if e == nil {
		page = bytes.ToValidUTF8(page, []byte("\uFFFD"))
	} else if page, err = e.NewDecoder().Bytes(page); err != nil {
		return nil, err
	}
	return bytes.TrimPrefix(page, []byte("\uFEFF")), nil
}

// encodingOf returns the encoding of page, nil for UTF-8. What does not declare
// itself is taken for UTF-8 where it can be that, and otherwise for what a
// browser would take it for.
func encodingOf(page []byte, contentType string) (encoding.Encoding, error) {
	if _, params, err := mime.ParseMediaType(contentType); err == nil && params["charset"] != "" {
		if e, _ := charset.Lookup(params["charset"]); e == nil {
			return nil, fmt.Errorf("%w: %q", ErrCharset, params["charset"])
		}
	}
	e, name, certain := charset.DetermineEncoding(page, contentType)
	if name == "utf-8" || !certain && utf8.Valid(page) {
		return nil, nil
	}
	return e, nil
}

// parse returns the document of a page within the bounds.
func parse(page []byte) (*html.Node, error) {
	if n := bytes.Count(page, []byte("<")); n > maxTags {
		return nil, fmt.Errorf("%w: %d tags", ErrTooLarge, n)
	}
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil { // a reader of bytes does not fail: the parser bounds the depth
		return nil, fmt.Errorf("%w: %w", ErrTooDeep, err)
	}
	if depthsOf(doc) > maxDepths {
		return nil, ErrTooDeep
	}
	return doc, nil
}

// depthsOf returns the sum of the depths of the nodes of doc.
func depthsOf(doc *html.Node) int {
	sum, depth := 0, 0
	for n := doc; n != nil; {
		sum += depth
		if n.FirstChild != nil {
			n = n.FirstChild
			depth++
			continue
		}
		for n != nil && n.NextSibling == nil {
			n = n.Parent
			depth--
		}
		if n != nil {
			n = n.NextSibling
		}
	}
	return sum
}
