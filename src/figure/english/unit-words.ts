/** Units of measure by their written forms: unit shown, kind of quantity. Sorted by kind. */
export const unitWords = `
min duration: minute minutes
hour duration: hour hours
day duration: day days night nights
week duration: week weeks fortnight fortnights
month duration: month months
year duration: year years
decade duration: decade decades
km2 area: square-kilometre square-kilometres square-kilometer sq-km km2
hectare area: hectare hectares ha
acre area: acre acres
sqm area: square-metre square-metres square-meters sqm
sqmi area: square-mile square-miles
km distance: km kilometre kilometres kilometer kilometers kms
m distance: metre metres meter meters
cm distance: centimetre centimetres centimeter centimeters cm
mm distance: millimetre millimetres millimeter millimeters mm
mi distance: mile miles
ft distance: foot feet ft
in distance: inch inches
yd distance: yard yards
nmi distance: nautical-mile nautical-miles
kg mass: kg kilo kilos kilogram kilograms kilogramme kilogrammes
g mass: gram grams gramme grammes
t mass: tonne tonnes ton tons
lb mass: pound-weight lb lbs
oz mass: ounce ounces
km/h speed: km/h kph kmh
mph speed: mph
kn speed: knot knots
degree temperature: degree degrees celsius fahrenheit
l volume: litre litres liter liters
m3 volume: cubic-metre cubic-metres cubic-meters
gal volume: gallon gallons
bbl volume: barrel barrels
bpd rate: bpd
MW power: mw megawatt megawatts
GW power: gw gigawatt gigawatts
kWh energy: kwh kilowatt-hour kilowatt-hours
bp share: basis-point basis-points
pp share: percentage-point percentage-points
% percent: % percent pct per-cent
`;

/** Currencies: ISO 4217 code, then signs and words (plural by rule). A bare "dollar" is taken as the US one. */
export const currencyWords = `
USD: $ us$ dollar usd greenback
EUR: € euro eur
GBP: £ pound sterling gbp quid
JPY: ¥ yen jpy
CNY: yuan renminbi cny rmb
CHF: franc chf
CAD: c$ cad
AUD: a$ aud
NZD: nz$ nzd
HKD: hk$ hkd
INR: rupee ₹ rs inr
RUB: rouble ruble ₽ rub
BRL: real reais r$ brl
MXN: peso mxn
ZAR: rand zar
KRW: won ₩ krw
TRY: lira ₺ try
ILS: shekel ₪ ils
SEK: krona kronor sek
NOK: krone kroner nok
PLN: zloty zlotys pln
CZK: koruna koruny czk
HUF: forint huf
NGN: naira ₦ ngn
KES: shilling kes ksh sh
EGP: egp
MAD: dirham mad
SAR: riyal sar
IRR: rial irr
IDR: rupiah idr rp
BDT: tk bdt
TZS: tsh tzs
UGX: ush ugx
VND: dong vnd
THB: baht thb
PHP: php
MYR: ringgit myr rm
SGD: s$ sgd
UAH: hryvnia hryvnias uah
KZT: tenge kzt
AZN: manat azn
GEL: lari gel
PEN: sol soles pen
COP: cop
CLP: clp
BTC: bitcoin bitcoins
AED: aed
ARS: ars
BGN: bgn
DKK: dkk
ETB: etb birr
GHS: ghs cedi cedis
GTQ: gtq quetzal quetzals
IQD: iqd
JOD: jod
KWD: kwd
LKR: lkr
MZN: mzn metical meticais
NPR: npr
OMR: omr
PKR: pkr
PYG: pyg guarani guaranis guaraníes
QAR: qar
RON: ron
RSD: rsd
RWF: rwf
TWD: nt$ twd
XAF: xaf
XOF: xof
ZMW: zmw kwacha
`;

/** Words between a number and its days. */
export const workingDays = /^(?:business|calendar|consecutive|full|straight|working)$/;
