package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"rapporteur/corpus"
	"rapporteur/output"
)

// conversion are the flags that show amounts in another currency too. What is worked out
// is shown beside the printed amount and never stored.
type conversion struct{ currency, rates string }

// check is an error when the flags do not fit the question or each other.
func (v conversion) check(question string) error {
	switch {
	case v.currency == "" && v.rates == "":
		return nil
	case question != "pledges":
		return misuse{fmt.Errorf("query %s: --in and --rates go with pledges", question)}
	case v.rates == "":
		return misuse{errors.New("--in needs --rates FILE: a CSV table with the columns day,base,quote,rate,source")}
	case v.currency == "":
		return misuse{errors.New("--rates needs --in CURRENCY")}
	}
	if _, ok := corpus.Currency(v.currency); !ok {
		return misuse{fmt.Errorf("--in %s: no currency of ISO 4217", v.currency)}
	}
	return nil
}

// convert adds three columns after the currency: the amount in the other currency, the
// rate, and its day and source. They are empty where the table of rates has none for the
// first day of the pledge's date.
func (v conversion) convert(t *output.Table) error {
	if v.currency == "" {
		return nil
	}
	f, err := os.Open(v.rates)
	if err != nil {
		return fmt.Errorf("open exchange rates: %w", err)
	}
	defer f.Close()
	rates, err := corpus.ReadRates(f)
	if err != nil {
		return misuse{fmt.Errorf("%s: %w", v.rates, err)}
	}
	date, amount, currency := slices.Index(t.Columns, "date"), slices.Index(t.Columns, "amount"), slices.Index(t.Columns, "currency")
	at := currency + 1
	t.Columns = slices.Insert(slices.Clone(t.Columns), at, "in_"+v.currency, "rate", "rate_from")
	for i, row := range t.Rows {
		var shown [3]string
		if days, err := corpus.ParseEDTF(row[date]); err == nil && days.First != "" && row[amount] != "" {
			if c, ok := rates.Convert(row[amount], row[currency], v.currency, days.First); ok {
				shown = [3]string{c.Amount, c.Rate, c.Day + " " + c.Source}
			}
		}
		t.Rows[i] = slices.Insert(slices.Clone(row), at, shown[:]...)
	}
	return nil
}
