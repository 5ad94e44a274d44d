package pledge_test

import "testing"

func TestBeneficiaries(t *testing.T) {
	for _, row := range []example{
		{"into a fund", "Norway will pay 40 million kroner into the Lake Chad Resilience Fund. Sweden promised 20 million kronor to the same fund.",
			[]string{"NO > Lake Chad Resilience Fund: 40000000 NOK announced", "SE > Lake Chad Resilience Fund: 20000000 SEK announced"}},
		{"a fund described", "Finland pledged 3 million euros for a trust fund that pays teachers over three years.",
			[]string{"FI > trust fund that pays teachers: 3000000 EUR 3y announced"}},
		{"a fund with partners", "Chile will raise its contribution to the cooperation fund with the Andean countries to 6 million dollars.",
			[]string{"CL > cooperation fund with the Andean countries: 6000000 USD announced"}},
		{"the fund spoken of before", "The ministers said that the Andean Seeds Fund has shrunk. Chile pledged 3 million dollars.",
			[]string{"CL > Andean Seeds Fund: 3000000 USD announced"}},
		{"a group", "Denmark will give 5 million euros to small island states.", []string{"DK > small island states: 5000000 EUR announced"}},
		{"a group that is helped", "Turkey promised 7 million dollars to support developing countries at the meeting.", []string{"TR > developing countries: 7000000 USD announced"}},
		{"a group of three", "Chad, Mali and Niger met in Dakar. Spain will lend the three countries 40 million euros.", []string{"ES > TD,ML,NE: 40000000 EUR announced"}},
		{"a group of three, listed behind", "Spain promised 40 million euros for the same three countries: Chad, Mali and Niger.", []string{"ES > TD,ML,NE: 40000000 EUR announced"}},
		{"that of the total", "Donors pledged 90 million euros to Chad and Mali. In a second speech Ireland offered 2 million euros.",
			[]string{"donors (collective) > TD,ML: 90000000 EUR announced", "IE > TD,ML: 2000000 EUR announced"}},
		{"a sea is no receiver", "Italy promised 4 million euros for ports across the Caspian Sea.", []string{"IT > : 4000000 EUR announced"}},
		{"region of the series", "The third Japan–Central Asia ministerial meeting was held in Tokyo on 3 June 2021. Japan pledged 4 billion yen.",
			[]string{"JP > Central Asia: 4000000000 JPY announced"}},
	} {
		row.check(t)
	}
}
