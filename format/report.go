package format

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/quote"
)

// A report is an article as the template of the report shows it.
type report struct {
	Key       string // what the ids of its elements begin with
	Heading   string
	ID        string
	Published string
	URL       string
	Count     string
	Text      []paragraph
	Speakers  []voice

	records []record
	of      []*speaker // of each record
	lines   lines
}

// A voice is a speaker with their claims.
type voice struct {
	ID                    string
	Style, Name, Initials string
	Details               string // role, affiliation, class
	Count                 string
	Claims                []card
}

// A card is a claim as it stands beside the text.
type card struct {
	ID, Place         string // the anchors of the card and of its place in the text
	Line, Number      int    // line 0 where the place is not known
	Speaker           string
	Act, Stance       string
	Text, Standalone  string
	Quoted            bool
	Within, Duplicate *link
	Labels            []label
	Facts             []fact
	Confidence, Worth string // 0 to 1
	ConfidencePercent string
	WorthPercent      string
}

// A link points to another card.
type link struct {
	Target string
	Number int
	Name   string
}

// newReport returns the report of the number-th article of a page.
func newReport(d Document, number int) *report {
	r := d.Result
	p := &report{
		Key:     "a" + strconv.Itoa(number),
		ID:      tidy(r.ID),
		URL:     d.URL,
		Count:   plural(len(r.Claims), "claim"),
		records: recordsOf(r),
		lines:   newLines(d.Text),
	}
	if r.Published != (claim.Date{}) {
		p.Published = r.Published.String()
	}
	var speakers []*speaker
	speakers, p.of = speakersOf(p.records)
	p.Text = markUp(d.Text, regionsOf(p.records))
	p.Speakers = p.voices(r, speakers)
	p.Heading = firstOf(tidy(r.Title), headlineOf(p.Text), p.ID, "Article "+strconv.Itoa(number))
	if len(p.Text) > 0 && p.Text[0].words() == strings.TrimSpace(p.Heading) {
		p.Text[0].Headline = true
	}
	return p
}

// longestHeadline is how many bytes a headline has at most.
const longestHeadline = 160

// headlineOf returns the first paragraph of a text if it reads like a headline:
// short, and no sentence with its full stop.
func headlineOf(text []paragraph) string {
	if len(text) == 0 {
		return ""
	}
	words := text[0].words()
	if last, _ := utf8.DecodeLastRuneInString(words); len(words) > longestHeadline || strings.ContainsRune(".,;:…", last) {
		return ""
	}
	return words
}

// firstOf returns the first that is not blank.
func firstOf(choices ...string) string {
	for _, s := range choices {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// voices returns the speakers with their cards.
func (p *report) voices(r *claim.Result, speakers []*speaker) []voice {
	quotes := map[int]int{}
	for i, c := range p.records {
		quotes[c.Quote] = i + 1
	}
	delete(quotes, 0)
	voices := make([]voice, len(speakers))
	for i, s := range speakers {
		v := voice{ID: fmt.Sprintf("%s-s%d", p.Key, i+1), Style: s.style(), Name: s.name(), Initials: s.initials, Details: s.details(), Count: plural(len(s.claims), "claim")}
		for _, n := range s.claims {
			c := p.card(r, n)
			if q := p.records[n].quote; q != nil {
				c.Within = p.link(quotes[q.Parent])
			}
			c.Duplicate = p.link(p.records[n].repeats)
			v.Claims = append(v.Claims, c)
		}
		voices[i] = v
	}
	return voices
}

// link returns a link to the card of that number, nil for 0.
func (p *report) link(number int) *link {
	if number == 0 {
		return nil
	}
	return &link{Target: p.cardID(number), Number: number, Name: p.of[number-1].name()}
}

func (p *report) cardID(number int) string { return fmt.Sprintf("%s-c%d", p.Key, number) }

func (p *report) placeID(number int) string { return fmt.Sprintf("%s-t%d", p.Key, number) }

// card returns the card of a record.
func (p *report) card(r *claim.Result, i int) card {
	x := p.records[i]
	c := card{
		ID: p.cardID(i + 1), Place: p.placeID(i + 1), Number: i + 1,
		Speaker: p.of[i].name(), Act: string(x.Act), Stance: string(x.Stance),
		Text: tidy(x.Text), Quoted: x.kind() == quote.Direct,
		Confidence: score(x.Confidence), ConfidencePercent: percent(x.Confidence),
		Worth: score(x.Checkworthiness), WorthPercent: percent(x.Checkworthiness),
	}
	if len(x.content) > 0 && x.content[0].Len() > 0 {
		c.Line = p.lines.at(x.content[0].Start)
	}
	c.Standalone = alone(x.Claim)
	c.Labels = cardLabels(x)
	c.Facts = factsOf(r, x.Claim)
	return c
}

// cardLabels returns the types of a claim, act and stance first; the class is
// said of the speaker.
func cardLabels(r record) []label {
	order := []string{"act", "stance", "kind", "attitude", "certainty"}
	labels := slices.DeleteFunc(labelsOf(r), func(l label) bool { return !slices.Contains(order, l.Name) })
	slices.SortFunc(labels, func(a, b label) int { return slices.Index(order, a.Name) - slices.Index(order, b.Name) })
	for i, l := range labels {
		if l.Name == "stance" {
			labels[i].Value = stanceSign(r.Stance) + l.Value
		}
	}
	return labels
}

// stanceSign returns a sign to see the stance by.
func stanceSign(s claim.Stance) string {
	switch s {
	case claim.Affirms:
		return "✓ "
	case claim.Denies:
		return "✗ "
	case claim.Uncommitted:
		return "? "
	}
	return ""
}

// alone returns the words of c that can be read alone, "" where they say no more
// than its text.
func alone(c claim.Claim) string {
	if s := tidy(c.Standalone); bare(s) != bare(tidy(c.Text)) {
		return s
	}
	return ""
}

// bare returns the words of s without what stands at its ends, to see whether
// two say the same.
func bare(s string) string { return strings.ToLower(strings.Trim(s, " .,;:")) }

// A fact is something that a claim speaks of.
type fact struct {
	Kind, Value string
	First       bool // of its kind
}

// factsOf returns what c is about, its quantities and its times.
func factsOf(r *claim.Result, c claim.Claim) []fact {
	var facts []fact
	for _, kind := range []struct {
		name   string
		values []string
	}{{"about", aboutOf(r, c)}, {"quantity", quantitiesOf(c)}, {"time", timesOf(c)}} {
		for i, v := range kind.values {
			facts = append(facts, fact{kind.name, tidy(v), i == 0})
		}
	}
	return facts
}

// percent writes x, 0 to 1, in hundredths.
func percent(x float64) string { return strconv.FormatFloat(100*x, 'f', 0, 64) + "%" }

// style returns the classes of s's colour and line.
func (s *speaker) style() string {
	if s.own {
		return "own"
	}
	return fmt.Sprintf("c%d l%d", s.number%colours, s.number%lineStyles)
}

// details says who s is: role, affiliation and, where it is no person, class.
func (s *speaker) details() string {
	var parts []string
	for _, part := range []string{s.Role, s.Affiliation} {
		if part != "" {
			parts = append(parts, tidy(part))
		}
	}
	if s.Class != claim.Person && s.Class != claim.Voice && s.Class != "" {
		parts = append(parts, string(s.Class))
	}
	return strings.Join(parts, " · ")
}

// The methods below are called by the template.

// Headlined reports whether the text begins with the heading.
func (p *report) Headlined() bool { return len(p.Text) > 0 && p.Text[0].Headline }

// Style returns the style of the speaker of a region.
func (p *report) Style(r *region) string { return p.of[r.record].style() }

// Card returns the id of the card of a region.
func (p *report) Card(r *region) string { return p.cardID(r.record + 1) }

// Badge returns the badge of a piece of a content.
func (p *report) Badge(r *region) badge {
	s, number := p.of[r.record], r.record+1
	b := badge{Card: p.cardID(number), Style: s.style(), Initials: s.initials, Name: s.name(), Number: number}
	if r.piece == 0 {
		b.Place = p.placeID(number)
	}
	return b
}

// A badge stands before a piece of a content and links to the claim. The first
// is the place of the claim in the text; the others have no Place.
type badge struct {
	Card, Place, Style, Initials, Name string
	Number                             int
}

// Is reports whether a region is of a part.
func (r *region) Is(name string) bool {
	switch r.part {
	case source:
		return name == "source"
	case cue:
		return name == "cue"
	}
	return name == "content"
}
