package lang

// NationalCurrencies are the signs and names of currencies that a country's name or
// adjective stands before: US$, Australian dollars, Swiss francs.
var NationalCurrencies = wordSet("$ £ ¥ dollar dollars pound pounds franc francs yen yuan won krone kroner kronor krona rupee rupees riyal riyals " +
	"dinar dinars dirham dirhams peso pesos real reais rand rouble roubles ruble rubles shilling shillings lira liras baht ringgit dong")
