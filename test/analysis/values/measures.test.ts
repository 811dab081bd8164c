import { drawnValues } from '../../support/drawValues.ts';

describe('values: measures', () => {
	drawnValues(
		'leaves alone what only looks like lengths',
		`
			They went to great lengths by the mile.
			It was a milestone for the footman.
			Go the extra mile.
			He put his foot down, inch by inch.
			It is a yard sale by the foot of the hill.
			Give them an inch.
		`,
	);

	drawnValues(
		'reads lengths',
		`
			It is <1,609,344 metres|1,000 miles|> off.
			It is a <1,609,344 metres|1,000-mile|> road.
			It is <1,600,000 metres|1,600 km|> off.
			It is <1,600,000 metres|1,600km|> off.
			It is <1,600,000 metres|1,600 kilometres|> off.
			It is <1,600,000 metres|1,600 kilometers|> off.
			It is <3 metres|3 metres|> high.
			It is <3 metres|3 meters|> high.
			It is <0.4 metres|40 cm|> high.
			It is <0.4 metres|40 centimetres|> high.
			It is <0.005 metres|5 mm|> wide.
			It is <0.005 metres|5 millimeters|> wide.
			He is <1.778 metres|5 feet 10 inches|> tall.
			He is <1.778 metres|5ft 10in|> tall.
			He is <1.829 metres|six feet|> tall.
			It is <1.829 metres|6ft|> deep.
			It is a <1.829 metres|six-foot|> wall.
			It is <0.305 metres|12 inches|> wide.
			It is a <0.305 metres|12-inch|> pipe.
			It is <27.432 metres|30 yards|> off.
			It is <22,224 metres|12 nautical miles|> off.
			It is <804.672 metres|half a mile|> off.
			It is <2,414.016 metres|one and a half miles|> long.
			It is <2,414.016 metres|1.5 miles|> long.
			It is <4,023.36 metres|two and a half miles|> long.
			It is about <about 10,000 metres|10 km|> off.
			It is nearly <less than 10,000 metres|10 km|> off.
			It is more than <more than 10,000 metres|10 km|> off.
			It is at least <10,000 metres or more|10 km|> off.
			It is up to <10,000 metres or less|10 km|> off.
			It is within <10,000 metres or less|10 km|> of it.
			It is <8,000 to 10,000 metres|8-10 km|> off.
			It is between <8,000 to 10,000 metres|8 and 10 km|> off.
			It is <12,874.752 to 16,093.44 metres|8 to 10 miles|> off.
			It is <4,828.032 to 14,484.096 metres|several miles|> off.
			It is <3 to 9 metres|a few metres|> off.
			It is <321,868.8 to 1,607,734.656 metres|hundreds of miles|> off.
			It is <20,000,000 to 99,999,000 metres|tens of thousands of kilometres|> off.
			It is <24 to 99 metres|dozens of metres|> off.
			It rose from <3 metres|3|> to <4 metres|4 metres|>.
			It is <609.6 metres|two thousand feet|> up.
			It is <9,144 metres|30,000 feet|> up.
			It is <1,609,344 metres|1,000 miles|> (<1,600,000 metres|1,600 km|>) off.
			It has a <40,000 metres|40-kilometre|> reach.
		`,
	);

	drawnValues(
		'leaves alone what only looks like other measures',
		`
			A gram of sense is enough.
			The pressure was on by degrees.
			Ton after ton fell.
			He drank by the litre.
			The GB team has 5G.
			He has 20/20 sight.
			It is a magnitude of order.
		`,
	);

	drawnValues(
		'reads other measures',
		`
			It is <1,200,000 square metres|1.2 square kilometres|>.
			It is <1,200,000 square metres|1.2 sq km|>.
			It is <103,599,524.413 square metres|40 square miles|>.
			It is <46.452 square metres|500 square feet|>.
			It is <200,000 square metres|20 hectares|>.
			It is <404,685.642 square metres|100 acres|>.
			It is <80 square metres|80 sqm|>.
			It weighs <18,000 kilograms|18 tonnes|>.
			It weighs <18,000 kilograms|18 tons|>.
			It weighs <18,000 kilograms|18 metric tons|>.
			It weighs <40 kilograms|40 kg|>.
			It weighs <40 kilograms|40 kilos|>.
			It weighs <40 kilograms|40 kilograms|>.
			It weighs <0.5 kilograms|500 grams|>.
			It weighs <0.00003 kilograms|30 mg|>.
			It weighs <0.34 kilograms|12 ounces|>.
			It weighs <18.144 kilograms|40 lbs|>.
			It weighs <90.718 kilograms|200 pounds|>.
			A <226.796 kilograms|500-pound|> bomb fell.
			It was <38 °C|38C|>.
			It was <38 °C|38 °C|>.
			It was <38 °C|38°C|>.
			It was <37.778 °C|100F|>.
			It was <10 °C|50 degrees Fahrenheit|>.
			It was <38 °C|38 degrees Celsius|>.
			It was <-5 °C|minus 5 degrees Celsius|>.
			It was <-5 °C|-5C|>.
			It was <-10 °C|10 degrees Celsius below zero|>.
			It flew at <144.841 km/h|90 mph|>.
			It flew at <144.841 km/h|90 miles per hour|>.
			It flew at <144.841 km/h|90 miles an hour|>.
			It flew at <10 km/h|10 km/h|>.
			It flew at <10 km/h|10 kilometres per hour|>.
			It flew at <10 km/h|10 kph|>.
			It sailed at <37.04 km/h|20 knots|>.
			It fell at <10.8 km/h|3 metres per second|>.
			It holds <5 litres|5 litres|>.
			It holds <5 litres|5 liters|>.
			It holds <0.05 litres|50 ml|>.
			It holds <500,000 litres|500 cubic metres|>.
			It holds <11.356 litres|3 gallons|>.
			They pump <317,974,589.856 litres|2 million barrels|>.
			It makes <500,000 kilowatts|500 MW|>.
			It makes <500,000 kilowatts|500 megawatts|>.
			It makes <40,000,000 kilowatts|40 gigawatts|>.
			It makes <0.06 kilowatts|60 watts|>.
			It has <111.855 kilowatts|150 horsepower|>.
			It uses <3 kilowatt-hours|3 kWh|>.
			It uses <3 kilowatt-hours|3 kilowatt-hours|>.
			It uses <3 kilowatt-hours|3 kilowatt hours|>.
			It uses <40,000 kilowatt-hours|40 MWh|>.
			It has <0.581 kilowatt-hours|500 calories|>.
			It holds <1,200 gigabytes|1.2TB|>.
			It holds <1,200 gigabytes|1,200GB|>.
			It holds <0.5 gigabytes|500 megabytes|>.
			It holds <64 gigabytes|64 gigabytes|>.
			It holds nearly <less than 64 gigabytes|64 gigabytes|>.
			A magnitude <magnitude 6.1|6.1|> quake struck.
			A <magnitude 6.1|6.1|>-magnitude quake struck.
			A magnitude-<magnitude 6.1|6.1|> quake struck.
			It had a magnitude of <magnitude 6.1|6.1|>.
			It was <magnitude 6.1|6.1|> on the Richter scale.
		`,
	);
});
