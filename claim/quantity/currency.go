package quantity

// A currency's code is that of ISO 4217.

// currencySign returns the code of the currency that a sign before a number
// stands for, "" for others. A bare dollar is the one of the United States.
func currencySign(s string) string {
	switch s {
	case "$", "US$", "USD":
		return "USD"
	case "€", "EUR":
		return "EUR"
	case "£", "GBP":
		return "GBP"
	case "¥", "JPY", "JP¥":
		return "JPY"
	case "CN¥", "CNY", "RMB":
		return "CNY"
	case "A$", "AU$", "AUD":
		return "AUD"
	case "C$", "CA$", "CAD":
		return "CAD"
	case "HK$", "HKD":
		return "HKD"
	case "NZ$", "NZD":
		return "NZD"
	case "S$", "SGD":
		return "SGD"
	case "NT$", "TWD":
		return "TWD"
	case "R$", "BRL":
		return "BRL"
	case "MX$", "MXN":
		return "MXN"
	case "₹", "INR":
		return "INR"
	case "₽", "RUB":
		return "RUB"
	case "₩", "KRW":
		return "KRW"
	case "₪", "ILS":
		return "ILS"
	case "₴", "UAH":
		return "UAH"
	case "₺", "TRY":
		return "TRY"
	case "₦", "NGN":
		return "NGN"
	case "₱", "PHP":
		return "PHP"
	case "CHF", "DKK", "SEK", "NOK", "ZAR":
		return s
	}
	return ""
}

// currencyWord returns the code of a currency's noun in lower case, and what a
// unit of it is worth in units of the currency; "" for others. A pound is left
// to the measures.
func currencyWord(word string) (code string, worth float64) {
	switch word {
	case "dollar", "dollars", "buck", "bucks":
		return "USD", 1
	case "cent", "cents":
		return "USD", .01
	case "euro", "euros":
		return "EUR", 1
	case "pence":
		return "GBP", .01
	case "peso", "pesos":
		return "MXN", 1
	case "yen":
		return "JPY", 1
	case "yuan", "renminbi":
		return "CNY", 1
	case "rupee", "rupees":
		return "INR", 1
	case "ruble", "rubles", "rouble", "roubles":
		return "RUB", 1
	case "franc", "francs":
		return "CHF", 1
	case "rand":
		return "ZAR", 1
	case "shekel", "shekels":
		return "ILS", 1
	case "reais":
		return "BRL", 1
	case "lira", "liras":
		return "TRY", 1
	case "hryvnia", "hryvnias":
		return "UAH", 1
	case "naira":
		return "NGN", 1
	case "riyal", "riyals":
		return "SAR", 1
	case "baht":
		return "THB", 1
	case "zloty", "zlotys":
		return "PLN", 1
	}
	return "", 0
}

// nationalCurrency returns the code of a currency that a nationality in lower
// case tells from its namesakes: "Canadian dollars", "Argentine pesos".
func nationalCurrency(nationality, word string) string {
	switch nationality + " " + plural(word) {
	case "u.s. dollars", "us dollars", "american dollars":
		return "USD"
	case "canadian dollars":
		return "CAD"
	case "australian dollars":
		return "AUD"
	case "british pounds":
		return "GBP"
	case "egyptian pounds":
		return "EGP"
	case "mexican pesos":
		return "MXN"
	case "argentine pesos":
		return "ARS"
	case "chilean pesos":
		return "CLP"
	case "colombian pesos":
		return "COP"
	case "cuban pesos":
		return "CUP"
	case "philippine pesos":
		return "PHP"
	case "swiss francs":
		return "CHF"
	case "pakistani rupees":
		return "PKR"
	case "indian rupees":
		return "INR"
	}
	return ""
}

// plural returns a currency's noun with the -s of its plural.
func plural(word string) string {
	if word != "" && word[len(word)-1] != 's' {
		return word + "s"
	}
	return word
}
