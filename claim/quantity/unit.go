package quantity

// duration is the unit of what is no quantity: package timex reads those.
const duration = "\x00duration"

// measure returns the measure that a word in lower case is, "" for others, and
// duration for a unit of time.
func measure(word string) string {
	switch word {
	case "%", "percent", "pct", "pct.", "percents":
		return Percent
	case "point", "points", "pts", "pt":
		return "point"
	case "mph":
		return "mile per hour"
	case "kph", "km/h", "kmh":
		return "kilometer per hour"
	case "degree", "degrees", "°":
		return "degree"
	case "°c", "℃":
		return "degree Celsius"
	case "°f", "℉":
		return "degree Fahrenheit"
	case "vote", "votes":
		return "vote"
	case "seat", "seats":
		return "seat"
	}
	if u := length(word); u != "" {
		return u
	}
	if u := weight(word); u != "" {
		return u
	}
	return timeUnit(word)
}

func length(word string) string {
	switch word {
	case "mile", "miles", "mi":
		return "mile"
	case "foot", "feet", "ft", "ft.":
		return "foot"
	case "inch", "inches":
		return "inch"
	case "yard", "yards":
		return "yard"
	case "acre", "acres":
		return "acre"
	case "hectare", "hectares", "ha":
		return "hectare"
	case "kilometer", "kilometers", "kilometre", "kilometres", "km":
		return "kilometer"
	case "meter", "meters", "metre", "metres", "m":
		return "meter"
	case "centimeter", "centimeters", "centimetre", "centimetres", "cm":
		return "centimeter"
	case "millimeter", "millimeters", "millimetre", "millimetres", "mm":
		return "millimeter"
	}
	return ""
}

func weight(word string) string {
	switch word {
	case "kilogram", "kilograms", "kilogramme", "kilogrammes", "kg", "kilo", "kilos":
		return "kilogram"
	case "gram", "grams", "gramme", "grammes", "g":
		return "gram"
	case "milligram", "milligrams", "mg":
		return "milligram"
	case "ton", "tons":
		return "ton"
	case "tonne", "tonnes":
		return "tonne"
	case "pound", "pounds", "lb", "lbs", "lbs.":
		return "pound"
	case "ounce", "ounces", "oz", "oz.":
		return "ounce"
	case "gallon", "gallons":
		return "gallon"
	case "liter", "liters", "litre", "litres":
		return "liter"
	case "barrel", "barrels":
		return "barrel"
	case "watt", "watts":
		return "watt"
	case "kilowatt", "kilowatts", "kw":
		return "kilowatt"
	case "megawatt", "megawatts", "mw":
		return "megawatt"
	case "gigawatt", "gigawatts", "gw":
		return "gigawatt"
	case "megabyte", "megabytes", "mb":
		return "megabyte"
	case "gigabyte", "gigabytes", "gb":
		return "gigabyte"
	}
	return ""
}

// timeUnit returns duration for a unit or a part of time, "" for other words.
func timeUnit(word string) string {
	switch word {
	case "second", "seconds", "minute", "minutes", "min", "hour", "hours", "hr", "hrs", "day", "days", "week",
		"weeks", "weekend", "weekends", "month", "months", "year", "years", "yr", "yrs", "decade", "decades",
		"century", "centuries", "morning", "mornings", "afternoon", "afternoons", "evening", "evenings",
		"night", "nights", "summer", "summers", "winter", "winters", "fortnight", "millennium", "quarter",
		"quarters", "generation", "generations", "sunday", "monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "year-old":
		return duration
	}
	return ""
}

// compound returns the measure of two words in lower case, "" for others.
func compound(first, second string) string {
	switch first {
	case "percentage":
		if measure(second) == "point" {
			return PercentagePoint
		}
	case "per":
		if second == "cent" {
			return Percent
		}
	case "square", "sq", "sq.", "cubic":
		if u := length(second); u != "" {
			return fullWord(first) + " " + u
		}
	case "degree", "degrees", "°":
		switch second {
		case "celsius", "centigrade", "c":
			return "degree Celsius"
		case "fahrenheit", "f":
			return "degree Fahrenheit"
		}
	case "metric":
		if second == "ton" || second == "tons" {
			return "tonne"
		}
	case "nautical":
		if length(second) == "mile" {
			return "nautical mile"
		}
	case "electoral":
		if measure(second) == "vote" {
			return "electoral vote"
		}
	}
	return ""
}

func fullWord(first string) string {
	if first == "cubic" {
		return first
	}
	return "square"
}
