"""What is written short and said long, by language: data for `spoken.py`."""

ABBREVIATIONS: dict[str, dict[str, str]] = {
    "en": {
        "Dr.": "Doctor", "Mr.": "Mister", "Mrs.": "Missus", "Ms.": "Miz", "Prof.": "Professor",
        "Capt.": "Captain", "Gen.": "General", "Sgt.": "Sergeant", "Lt.": "Lieutenant", "Rev.": "Reverend",
        "Jr.": "Junior", "Sr.": "Senior", "vs.": "versus", "vs": "versus", "etc.": "et cetera",
        "e.g.": "for example", "i.e.": "that is", "approx.": "approximately", "Ave.": "Avenue",
        "Rd.": "Road", "Mt.": "Mount", "Inc.": "Incorporated", "Co.": "Company", "dept.": "department",
        "min.": "minutes", "sec.": "seconds", "Jan.": "January", "Feb.": "February", "Aug.": "August",
        "Sept.": "September", "Oct.": "October", "Nov.": "November", "Dec.": "December",
        "UNESCO": "younesko", "quinoa": "keenwah", "CO2": "C O two", "24/7": "twenty-four seven",
    },
    "de": {
        "Dr.": "Doktor", "Prof.": "Professor", "Hr.": "Herr", "Fr.": "Frau", "z. B.": "zum Beispiel",
        "z.B.": "zum Beispiel", "d. h.": "das heißt", "d.h.": "das heißt", "bzw.": "beziehungsweise",
        "usw.": "und so weiter", "u. a.": "unter anderem", "ca.": "circa", "St.": "Sankt", "Str.": "Straße",
        "Mio.": "Millionen", "Mrd.": "Milliarden", "Nr.": "Nummer", "evtl.": "eventuell", "Std.": "Stunden",
        "Min.": "Minuten", "Jh.": "Jahrhundert",
    },
    "fr": {
        "Mme": "Madame", "Mlle": "Mademoiselle", "MM.": "Messieurs", "Dr": "Docteur", "St": "Saint",
        "Ste": "Sainte", "n°": "numéro", "etc.": "et cætera", "p. ex.": "par exemple", "env.": "environ",
        "av.": "avenue", "bd": "boulevard", "c.-à-d.": "c'est-à-dire",
    },
    "es": {
        "Sr.": "Señor", "Sra.": "Señora", "Srta.": "Señorita", "Dr.": "Doctor", "Dra.": "Doctora",
        "Ud.": "usted", "Uds.": "ustedes", "etc.": "etcétera", "p. ej.": "por ejemplo", "n.º": "número",
        "EE. UU.": "Estados Unidos", "EE.UU.": "Estados Unidos", "Avda.": "Avenida", "aprox.": "aproximadamente",
        "&": "y", "½": "medio",
    },
    "it": {
        "Sig.": "Signor", "Sig.ra": "Signora", "Sig.na": "Signorina", "Dott.": "Dottor", "Dott.ssa": "Dottoressa",
        "Prof.": "Professor", "ecc.": "eccetera", "es.": "esempio", "n.": "numero", "S.": "San", "&": "e",
    },
    "pt": {
        "Sr.": "Senhor", "Sra.": "Senhora", "Dr.": "Doutor", "Dra.": "Doutora", "etc.": "et cetera",
        "p. ex.": "por exemplo", "n.º": "número", "Av.": "Avenida", "aprox.": "aproximadamente",
    },
    "nl": {
        "dhr.": "de heer", "Dhr.": "De heer", "mevr.": "mevrouw", "Mevr.": "Mevrouw", "dr.": "dokter",
        "Dr.": "Dokter", "bijv.": "bijvoorbeeld", "bv.": "bijvoorbeeld", "enz.": "enzovoort", "ca.": "circa",
        "nr.": "nummer", "o.a.": "onder andere", "d.w.z.": "dat wil zeggen", "St.": "Sint",
    },
}  # fmt: skip

# Shortened words that may also close a sentence, so that their full stop counts twice.
CLOSING = frozenset(
    ("etc.", "usw.", "ecc.", "enz.", "Jr.", "Inc.", "Co.", "Ave.", "Rd.", "Str.", "a.m.", "p.m.")
)

UNITS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "km/h": ("kilometre an hour", "kilometres an hour"), "mph": ("mile an hour", "miles an hour"),
        "m/s": ("metre a second", "metres a second"), "kg": ("kilogram", "kilograms"), "mg": ("milligram", "milligrams"),
        "km": ("kilometre", "kilometres"), "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"),
        "ml": ("millilitre", "millilitres"), "ft": ("foot", "feet"), "oz": ("ounce", "ounces"), "lb": ("pound", "pounds"),
        "lbs": ("pound", "pounds"), "°C": ("degree Celsius", "degrees Celsius"), "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
        "GB": ("gigabyte", "gigabytes"), "MB": ("megabyte", "megabytes"), "kWh": ("kilowatt-hour", "kilowatt-hours"),
    },
    "de": {
        "km/h": ("Kilometer pro Stunde", "Kilometer pro Stunde"), "kg": ("Kilogramm", "Kilogramm"), "km": ("Kilometer", "Kilometer"),
        "cm": ("Zentimeter", "Zentimeter"), "mm": ("Millimeter", "Millimeter"), "m": ("Meter", "Meter"), "g": ("Gramm", "Gramm"),
        "l": ("Liter", "Liter"), "ml": ("Milliliter", "Milliliter"), "°C": ("Grad Celsius", "Grad Celsius"),
    },
    "fr": {
        "km/h": ("kilomètre à l'heure", "kilomètres à l'heure"), "km": ("kilomètre", "kilomètres"),
        "cm": ("centimètre", "centimètres"), "mm": ("millimètre", "millimètres"), "m": ("mètre", "mètres"),
        "g": ("gramme", "grammes"), "kg": ("kilogramme", "kilogrammes"), "°C": ("degré", "degrés"),
    },
    "es": {
        "km/h": ("kilómetro por hora", "kilómetros por hora"), "kg": ("kilogramo", "kilogramos"), "km": ("kilómetro", "kilómetros"),
        "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"), "m": ("metro", "metros"),
        "g": ("gramo", "gramos"), "°C": ("grado", "grados"),
    },
    "it": {
        "km/h": ("chilometro all'ora", "chilometri all'ora"), "kg": ("chilogrammo", "chilogrammi"), "km": ("chilometro", "chilometri"),
        "cm": ("centimetro", "centimetri"), "mm": ("millimetro", "millimetri"), "m": ("metro", "metri"),
        "g": ("grammo", "grammi"), "°C": ("grado", "gradi"),
    },
    "pt": {
        "km/h": ("quilómetro por hora", "quilómetros por hora"), "kg": ("quilograma", "quilogramas"), "km": ("quilómetro", "quilómetros"),
        "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"), "m": ("metro", "metros"),
        "g": ("grama", "gramas"), "°C": ("grau", "graus"),
    },
    "nl": {
        "km/u": ("kilometer per uur", "kilometer per uur"), "km/h": ("kilometer per uur", "kilometer per uur"),
        "kg": ("kilogram", "kilogram"), "km": ("kilometer", "kilometer"), "cm": ("centimeter", "centimeter"),
        "mm": ("millimeter", "millimeter"), "m": ("meter", "meter"), "°C": ("graad", "graden"),
    },
}  # fmt: skip

MONEY: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"$": ("dollar", "dollars"), "£": ("pound", "pounds"), "€": ("euro", "euros"), "¥": ("yen", "yen"), "₹": ("rupee", "rupees")},
    "de": {"$": ("Dollar", "Dollar"), "£": ("Pfund", "Pfund"), "€": ("Euro", "Euro"), "¥": ("Yen", "Yen")},
    "fr": {"$": ("dollar", "dollars"), "£": ("livre", "livres"), "€": ("euro", "euros"), "¥": ("yen", "yens")},
    "es": {"$": ("dólar", "dólares"), "£": ("libra", "libras"), "€": ("euro", "euros"), "¥": ("yen", "yenes")},
    "it": {"$": ("dollaro", "dollari"), "£": ("sterlina", "sterline"), "€": ("euro", "euro"), "¥": ("yen", "yen")},
    "pt": {"R$": ("real", "reais"), "$": ("dólar", "dólares"), "£": ("libra", "libras"), "€": ("euro", "euros")},
    "nl": {"$": ("dollar", "dollar"), "£": ("pond", "pond"), "€": ("euro", "euro"), "¥": ("yen", "yen")},
}  # fmt: skip

# "three million OF dollars"
OF_MONEY = {"fr": "de ", "es": "de ", "pt": "de ", "it": "di "}

# "two TO three"
RANGE = {"en": "to", "de": "bis", "fr": "à", "es": "a", "it": "a", "pt": "a", "nl": "tot"}

FRACTIONS: dict[str, dict[str, str]] = {
    "en": {"1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters"},
    "de": {"1/2": "ein halb", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "drei Viertel"},
    "fr": {"1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts"},
    "es": {"1/2": "medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos"},
    "it": {"1/2": "mezzo", "1/3": "un terzo", "2/3": "due terzi", "1/4": "un quarto", "3/4": "tre quarti"},
    "pt": {"1/2": "meio", "1/3": "um terço", "2/3": "dois terços", "1/4": "um quarto", "3/4": "três quartos"},
    "nl": {"1/2": "een half", "1/3": "een derde", "2/3": "twee derde", "1/4": "een kwart", "3/4": "drie kwart"},
}  # fmt: skip

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
           "November", "Dezember"),
}  # fmt: skip

# Words after which a number from 1100 to 2099 is a year.
YEAR_AFTER = {
    "en": ("in", "since", "by", "from", "until", "till", "around", "circa", "before", "after", "during", "year",
           "summer", "winter", "spring", "autumn", "early", "late", "mid", "between", "to", *MONTHS["en"]),
    "de": ("in", "im", "seit", "von", "bis", "um", "vor", "nach", "ab", "jahr", "jahre", "jahres", "sommer",
           "winter", "frühling", "herbst", "anno", *MONTHS["de"]),
}  # fmt: skip

# Names whose bearers are counted: "Henry the Eighth", but "World War Two".
RULERS = frozenset((
    "Alexander", "Benedict", "Catherine", "Charles", "Christian", "Edward", "Elizabeth", "Francis", "Frederick",
    "George", "Gustav", "Henry", "Ivan", "James", "John", "Leo", "Louis", "Margaret", "Mary", "Napoleon", "Nicholas",
    "Paul", "Peter", "Philip", "Pius", "Rameses", "Ramesses", "Richard", "Rudolf", "Victoria", "Wilhelm", "William",
    "Franz", "Friedrich", "Georg", "Heinrich", "Johannes", "Karl", "Katharina", "Leopold", "Ludwig", "Otto", "Philipp",
))  # fmt: skip
