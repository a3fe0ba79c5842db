package timex

import (
	"strings"
	"time"
)

// A holiday is a day of the year that has a name and can be computed.
type holiday uint8

const (
	noHoliday holiday = iota
	newYearsDay
	newYearsEve
	kingDay
	inaugurationDay
	groundhogDay
	valentinesDay
	presidentsDay
	saintPatricksDay
	aprilFoolsDay
	ashWednesday
	palmSunday
	goodFriday
	easter
	earthDay
	cincoDeMayo
	mothersDay
	memorialDay
	flagDay
	fathersDay
	juneteenth
	independenceDay
	bastilleDay
	laborDay
	columbusDay
	halloween
	electionDay
	veteransDay
	thanksgiving
	blackFriday
	cyberMonday
	christmasEve
	christmas
	boxingDay
)

// in returns the day of h in a year.
func (h holiday) in(y int) time.Time {
	if m, d := h.fixed(); m != 0 {
		return civil(y, m, d)
	}
	switch h {
	case kingDay:
		return nth(3, time.Monday, y, time.January)
	case presidentsDay:
		return nth(3, time.Monday, y, time.February)
	case mothersDay:
		return nth(2, time.Sunday, y, time.May)
	case memorialDay:
		return nth(1, time.Monday, y, time.June).AddDate(0, 0, -7)
	case fathersDay:
		return nth(3, time.Sunday, y, time.June)
	case laborDay:
		return nth(1, time.Monday, y, time.September)
	case columbusDay:
		return nth(2, time.Monday, y, time.October)
	case electionDay:
		return nth(1, time.Monday, y, time.November).AddDate(0, 0, 1)
	case thanksgiving, blackFriday, cyberMonday:
		return nth(4, time.Thursday, y, time.November).AddDate(0, 0, afterThanksgiving(h))
	}
	return easterOf(y).AddDate(0, 0, afterEaster(h))
}

// fixed returns the month and day of a holiday that has the same in each year,
// 0 for the others.
func (h holiday) fixed() (time.Month, int) {
	switch h {
	case newYearsDay:
		return time.January, 1
	case inaugurationDay:
		return time.January, 20
	case groundhogDay:
		return time.February, 2
	case valentinesDay:
		return time.February, 14
	case saintPatricksDay:
		return time.March, 17
	case aprilFoolsDay:
		return time.April, 1
	case earthDay:
		return time.April, 22
	case cincoDeMayo:
		return time.May, 5
	case flagDay:
		return time.June, 14
	case juneteenth:
		return time.June, 19
	case independenceDay:
		return time.July, 4
	case bastilleDay:
		return time.July, 14
	case halloween:
		return time.October, 31
	case veteransDay:
		return time.November, 11
	case christmasEve:
		return time.December, 24
	case christmas:
		return time.December, 25
	case boxingDay:
		return time.December, 26
	case newYearsEve:
		return time.December, 31
	}
	return 0, 0
}

func afterThanksgiving(h holiday) int {
	switch h {
	case blackFriday:
		return 1
	case cyberMonday:
		return 4
	}
	return 0
}

func afterEaster(h holiday) int {
	switch h {
	case ashWednesday:
		return -46
	case palmSunday:
		return -7
	case goodFriday:
		return -2
	}
	return 0
}

// easterOf returns Easter Sunday of the Gregorian calendar by the algorithm of
// Gauss, in the form of Meeus, Jones and Butcher.
func easterOf(y int) time.Time {
	golden := y % 19
	c, rest := y/100, y%100
	epact := (19*golden + c - c/4 - (c-(c+8)/25+1)/3 + 15) % 30
	sunday := (32 + 2*(c%4) + 2*(rest/4) - epact - rest%4) % 7
	late := (golden + 11*epact + 22*sunday) / 451
	n := epact + sunday - 7*late + 114
	return civil(y, time.Month(n/31), n%31+1)
}

// holidayNames are the names of the holidays, without their possessive endings.
// A longer name stands before those that it begins with.
var holidayNames = [...]struct {
	name string
	holiday
}{
	{"april fools day", aprilFoolsDay},
	{"april fool day", aprilFoolsDay},
	{"ash wednesday", ashWednesday},
	{"bastille day", bastilleDay},
	{"black friday", blackFriday},
	{"boxing day", boxingDay},
	{"christmas eve", christmasEve},
	{"christmas day", christmas},
	{"christmas", christmas},
	{"cinco de mayo", cincoDeMayo},
	{"columbus day", columbusDay},
	{"cyber monday", cyberMonday},
	{"earth day", earthDay},
	{"easter sunday", easter},
	{"easter", easter},
	{"election day", electionDay},
	{"father day", fathersDay},
	{"flag day", flagDay},
	{"fourth of july", independenceDay},
	{"good friday", goodFriday},
	{"groundhog day", groundhogDay},
	{"halloween", halloween},
	{"inauguration day", inaugurationDay},
	{"independence day", independenceDay},
	{"juneteenth", juneteenth},
	{"labor day", laborDay},
	{"martin luther king jr. day", kingDay},
	{"martin luther king day", kingDay},
	{"memorial day", memorialDay},
	{"mlk day", kingDay},
	{"mother day", mothersDay},
	{"new year day", newYearsDay},
	{"new year eve", newYearsEve},
	{"palm sunday", palmSunday},
	{"president day", presidentsDay},
	{"presidents day", presidentsDay},
	{"st. patrick day", saintPatricksDay},
	{"thanksgiving day", thanksgiving},
	{"thanksgiving", thanksgiving},
	{"valentine day", valentinesDay},
	{"veteran day", veteransDay},
	{"veterans day", veteransDay},
}

// holidayAt returns the holiday whose name begins with token i, and the end of
// its name.
func (g *grammar) holidayAt(i int) (holiday, int) {
	if !g.capital(i) {
		return noHoliday, i
	}
	for _, h := range holidayNames {
		if end := g.named(i, h.name); end > i {
			return h.holiday, end
		}
	}
	return noHoliday, i
}

// named returns the end of the words of name from token i on, i where they do
// not stand there. Possessive endings between them are passed over.
func (g *grammar) named(i int, name string) int {
	end := i
	for name != "" {
		word, rest, _ := strings.Cut(name, " ")
		if end > i && g.possessive(end) {
			end++
		}
		if !g.is(end, word) {
			return i
		}
		end, name = end+1, rest
	}
	return end
}
