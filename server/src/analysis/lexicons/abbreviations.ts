/**
 * Initials of things of daily life, as written: in capitals and yet no names, unless as a part of one (after Wikipedia's lists of
 * initialisms, the parts on technology, medicine, business and transport).
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`IT ID IDs USB TV TVs PC PCs CD CDs DVD DVDs PDF SMS SUV SUVs ATM ATMs CCTV GDP GNP GNI VAT CPI PPP IPO IPOs ESG HR PR CV CVs CEO CFO
COO CTO VIP VIPs DIY FAQ FAQs LED LEDs LPG CNG UFO UFOs ICU IVF PCR MRI CT RNA PPE PTSD ADHD GP GPs MP MPs MEP MEPs MLA MLAs MSP MSPs PM
PhD MBA BA MA BSc AI VR AR API VPN URL URLs QR SIM RV RVs HGV HGVs EV EVs BBQ DJ DJs LGBT LGBTQ POW POWs WMD WMDs ICBM ICBMs IED IEDs RPG
RPGs APC APCs NCO NCOs MoU MOU NDA NDAs FX FDI M&A B&B TEU TEUs UAV UAVs ARV ARVs KPI KPIs OK AC DC FM AM HD UV IQ PO CO LCD RAM CPU GPU
CS TNT PVC PFAS CFC CFCs GMO GMOs BMI ECG EEG STD STDs STI STIs NGOs SMEs SME R&D SOS SOP SOPs TBA TBC RSVP`.split(
		/\s+/,
	),
);
