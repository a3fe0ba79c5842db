package main

import (
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/quoth-go/quoth/format"
)

// formatOf returns the format that a request asks for: by ?format=, by its
// Accept header, and JSON where it asks for none. The error is a problem.
func formatOf(r *http.Request) (format.Format, error) {
	if name := r.URL.Query().Get("format"); name != "" {
		f, err := format.Lookup(name)
		if err != nil {
			return "", notAcceptable.because("%v", err)
		}
		return f, nil
	}
	accept := r.Header.Values("Accept")
	if len(accept) == 0 {
		return format.JSON, nil
	}
	for _, wish := range wishesOf(strings.Join(accept, ",")) {
		for _, f := range offers() {
			if wish.takes(f.MediaType()) {
				return f, nil
			}
		}
	}
	return "", notAcceptable.because("nothing of Accept: %s; ask for a format by ?format=", strings.Join(accept, ", "))
}

// offers returns the formats in the order in which to prefer them where the
// client takes several.
func offers() []format.Format {
	all := slices.DeleteFunc(format.All(), func(f format.Format) bool { return f == format.JSON })
	return append([]format.Format{format.JSON}, all...)
}

// A wish is one media range of an Accept header (RFC 9110, section 12.5.1).
type wish struct {
	mediaType string
	params    map[string]string
	weight    float64
}

// wishesOf returns the wishes of an Accept header, the strongest first; those
// that cannot be read are left out.
func wishesOf(accept string) []wish {
	var wishes []wish
	for part := range strings.SplitSeq(accept, ",") {
		mediaType, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		w := wish{mediaType, params, 1}
		if q, ok := params["q"]; ok {
			w.weight, _ = strconv.ParseFloat(q, 64)
			delete(params, "q")
		}
		if w.weight > 0 {
			wishes = append(wishes, w)
		}
	}
	slices.SortStableFunc(wishes, func(a, b wish) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return 0
	})
	return wishes
}

// takes reports whether a media type is one of those that w asks for.
func (w wish) takes(mediaType string) bool {
	offered, params, err := mime.ParseMediaType(mediaType)
	if err != nil {
		return false
	}
	main, _, _ := strings.Cut(offered, "/")
	if w.mediaType != "*/*" && w.mediaType != main+"/*" && w.mediaType != offered {
		return false
	}
	for key, value := range w.params {
		if !strings.EqualFold(params[key], value) {
			return false
		}
	}
	return true
}
