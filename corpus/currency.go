package corpus

import "strings"

// Currency gives the number of minor-unit digits of a currency as ISO 4217 has
// it (CLDR and the banks of some countries use fewer). Historic codes are known
// too, with the digits they had. ok is false when the code is not one of ISO 4217.
// Codes without a minor unit (gold, special drawing rights) have 0 digits.
func Currency(code string) (digits int, ok bool) {
	d, ok := currencies[code]
	return int(d), ok
}

// currencies is the table of ISO 4217, active and historic, by code.
var currencies = func() map[string]int8 {
	m := make(map[string]int8, 320)
	for digits, codes := range map[int8]string{
		0: `BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
			XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX
			ADP BEF BYR ESP GRD GWP ITL LUF MGF MZE PTE ROL TPE TRL`,
		2: `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC
			CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT
			LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON
			RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES
			WST XCD XCG YER ZAR ZMW ZWG ZWL
			AFA ALK AON AOR ARA ARL ARM ARP ATS AZM BAD BEC BEL BGJ BGK BGL BOP BRB BRC BRE BRN BRR BUK BYB CNX CSD CSJ CSK CYP DDM DEM ECS ECV EEK ESA ESB FIM
			FRF GEK GHC GHP GNE GNS GQE GWE HRD IEP ILP ILR ISJ LAJ LTL LTT LUC LUL LVL LVR MAF MKN MLF MRO MTL MTP MVQ MXP MZM NIC NLG
			PEH PEI PES PLZ RHD RUR SDD SDP SIT SKK SRG STD SUR TJR TMM UAK UGS USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ
			ZWC ZWD ZWN ZWR`,
		3: `BHD IQD JOD KWD LYD OMR TND`,
		4: `CLF UYW`,
	} {
		for _, c := range strings.Fields(codes) {
			m[c] = digits
		}
	}
	return m
}()
