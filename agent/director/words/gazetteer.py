"""Countries, regions and cities by their English names: places, whoever writes them without a word before them."""

from __future__ import annotations

import re

from agent.director.words import english

_COUNTRIES = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus
    belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chile china
    colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france
    gabon gambia germany ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
    ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
    paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore
    slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia
    turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe usa uk
"""
_REGIONS = """
    africa alaska alsace amazonia andalusia antarctica appalachia arabia asia bali basque bavaria bohemia borneo brittany burgundy
    california catalonia cornwall corsica crete crimea dalmatia dartmoor europe flanders florida galicia hawaii kerala kyushu lapland
    liguria lombardy louisiana madeira mallorca manchuria normandy okinawa oregon patagonia piedmont polynesia provence pyrenees
    quebec rajasthan sahara saxony scandinavia siberia sicily silesia sumatra sardinia svalbard tasmania texas tibet transylvania
    tuscany tyrol umbria wallonia shire yukon zanzibar
"""
_CITIES = """
    aachen aberdeen abidjan accra adelaide aleppo alexandria algiers amsterdam ankara antwerp athens atlanta auckland baghdad baku
    baltimore bangalore bangkok barcelona basel beijing beirut belfast belgrade berlin bergen bern bilbao birmingham bogotá bogota
    bologna bombay bordeaux boston brasilia bratislava bremen brighton brisbane bristol bruges brussels bucharest budapest cairo
    calcutta calgary cambridge canberra caracas cardiff casablanca chennai chicago cologne copenhagen córdoba cracow krakow dakar
    damascus delhi denver detroit dhaka dortmund dresden dubai dublin dubrovnik dundee durban düsseldorf edinburgh
    eindhoven frankfurt gdansk geneva genoa ghent glasgow gothenburg graz grenoble guadalajara hamburg hanoi hanover
    harare havana heidelberg helsinki hiroshima houston hyderabad innsbruck istanbul jakarta jerusalem johannesburg kabul karachi
    kathmandu khartoum kigali kinshasa kolkata kyiv kyoto lagos lahore lausanne leeds leipzig leuven lille lima limerick lisbon
    liverpool ljubljana london lucerne lviv lyon madrid malmö manchester manila marrakech marseille medellín melbourne memphis
    miami minneapolis minsk montevideo montreal moscow mumbai munich nagasaki nairobi nantes naples nashville nottingham
    nuremberg odessa odesa oslo osaka ottawa oxford palermo paris perth philadelphia pisa porto portland prague pretoria
    pristina reykjavik riga rome rotterdam salzburg santiago sapporo sarajevo seattle seoul seville shanghai sheffield skopje sofia
    stockholm strasbourg stuttgart tallinn tampere tangier tbilisi tehran thessaloniki tirana tokyo toledo toronto toulouse
    trieste tripoli tromsø tunis turin utrecht valencia valparaíso vancouver venice verona vienna vilnius warsaw wellington
    whitby windhoek yerevan york zagreb zurich zürich
"""
_LANDSCAPES = """
    iceland greenland patagonia sahara antarctica lapland alaska siberia svalbard tibet nepal bhutan mongolia namibia yukon tuscany
    provence dartmoor cornwall tyrol hawaii tasmania transylvania amazonia serengeti himalayas himalaya andes alps dolomites
    carpathians pyrenees highlands hebrides camargue
"""
"""Regions that one thinks of as land, not as towns."""
_OF_TWO = (
    "new york", "new zealand", "new orleans", "new delhi", "costa rica", "el salvador", "sri lanka", "saudi arabia", "south africa",
    "south korea", "north korea", "papua new guinea", "ivory coast", "burkina faso", "sierra leone", "cape verde", "cape town",
    "hong kong", "ho chi minh city", "mexico city", "buenos aires", "rio de janeiro", "rio", "são paulo", "sao paulo", "san francisco",
    "san diego", "los angeles", "las vegas", "the hague", "tel aviv", "kuala lumpur", "addis ababa", "dar es salaam", "phnom penh",
    "northern ireland", "faroe islands", "puerto rico", "costa brava", "black forest", "lake district", "peak district", "united states",
    "united kingdom", "czech republic", "dominican republic", "bay of biscay", "outer hebrides", "isle of skye", "st petersburg",
    "saint petersburg", "salt lake city", "washington dc", "abu dhabi", "santiago de compostela",
)  # fmt: skip
_LANDS = frozenset(
    (
        *english.listed(_LANDSCAPES),
        "black forest",
        "lake district",
        "peak district",
        "outer hebrides",
        "isle of skye",
        "faroe islands",
    )
)
CITIES = frozenset(english.listed(_CITIES))
_NAMES = frozenset(
    (
        *english.listed(_COUNTRIES),
        *english.listed(_REGIONS),
        *english.listed(_CITIES),
        *_OF_TWO,
        *english.listed(_LANDSCAPES),
    )
)


_PLACE = re.compile(
    r"(?:the )?(?:(?:[Cc]ity|[Tt]own|[Cc]ountry|[Ii]sland|[Cc]oast|[Bb]eauty|[Mm]agic|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Ww]ilderness|[Mm]ountains|[Ll]andscapes?) of )?(?P<name>[A-ZÀ-Ý][\w'’-]*(?: (?:de |do |of )?[A-ZÀ-Ý][\w'’-]*){0,3})"
    r"(?: (?:in|at|by|under|after|before|from) (?:the )?[\w'’ -]{3,40})?"
)


def is_place(text: str) -> bool:
    """Whether a text names a place and nothing else but when or how it is seen: *Iceland*, *Tokyo at night*."""
    return _named(text) in _NAMES


def is_landscape(text: str) -> bool:
    """Whether it is land that a text names so, and no town or state."""
    return _named(text) in _LANDS


def is_named(word: str) -> bool:
    """Whether a name is that of a place."""
    return word.lower() in _NAMES


def _named(text: str) -> str:
    found = _PLACE.fullmatch(text.strip(" .!"))
    return found["name"].lower() if found else ""
