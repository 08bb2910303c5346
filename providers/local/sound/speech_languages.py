"""The languages that can be spoken, under the names espeak-ng's files give them."""

from dataclasses import dataclass

from providers.local.sound.speech_errors import SpeechError


@dataclass(frozen=True)
class Language:
    """One language. `rate` is espeak's, chosen for an even pace of about 2.5 English words a second.

    `weak` says in one sentence what a listener will miss, and is empty for a good voice.
    """

    code: str
    name: str
    espeak: str
    rate: int = 145
    weak: str = ""


_NO_VOWELS = "Text without vowel marks is partly guessed."
_FEW_EVENTS = "Few words are timed by the voice itself, so word times are spread over each phrase."
_UNTUNED = "The pace has not been tuned."

LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en-us"),
    Language("en-gb", "British English", "en-gb-x-rp"),
    Language("de", "German", "de"),
    Language("fr", "French", "fr", 117),
    Language("es", "Spanish", "es", 138),
    Language("es-419", "Latin American Spanish", "es-419", 138),
    Language("it", "Italian", "it"),
    Language("pt", "Portuguese", "pt"),
    Language("pt-br", "Brazilian Portuguese", "pt-br"),
    Language("nl", "Dutch", "nl", 133),
    Language("pl", "Polish", "pl", 152),
    Language("ru", "Russian", "ru", 138),
    Language("uk", "Ukrainian", "uk", 138),
    Language("sv", "Swedish", "sv"),
    Language("da", "Danish", "da"),
    Language("nb", "Norwegian", "nb"),
    Language("fi", "Finnish", "fi"),
    Language("cs", "Czech", "cs"),
    Language("sk", "Slovak", "sk"),
    Language("hu", "Hungarian", "hu"),
    Language("ro", "Romanian", "ro"),
    Language("hr", "Croatian", "hr"),
    Language("bg", "Bulgarian", "bg"),
    Language("ca", "Catalan", "ca", 138),
    Language("tr", "Turkish", "tr", 152),
    Language("el", "Greek", "el"),
    Language("id", "Indonesian", "id"),
    Language("vi", "Vietnamese", "vi"),
    Language("hi", "Hindi", "hi"),
    Language("ko", "Korean", "ko", 152),
    Language("ar", "Arabic", "ar", 145, _NO_VOWELS),
    Language("he", "Hebrew", "he", 145, _NO_VOWELS),
    Language("fa", "Persian", "fa", 145, _NO_VOWELS),
    Language("zh", "Mandarin Chinese", "cmn", 190, _FEW_EVENTS),
    Language("ja", "Japanese", "ja", 155, "Only kana is read: kanji needs its reading in the spoken form."),
    Language("th", "Thai", "th", 145, _FEW_EVENTS),
    Language("ur", "Urdu", "ur", 145, _NO_VOWELS),
    Language("bn", "Bengali", "bn", 145, _UNTUNED),
    Language("ta", "Tamil", "ta", 145, _UNTUNED),
    Language("sw", "Swahili", "sw", 145, _UNTUNED),
)

_SAME = {"no": "nb", "nn": "nb", "cmn": "zh", "iw": "he", "in": "id", "es-mx": "es-419", "es-ar": "es-419"}
_BY_CODE = {language.code: language for language in LANGUAGES}


def find_language(code: str) -> Language:
    """The language of a tag like `en`, `pt-BR` or `zh_Hans`; a region that is not known means the language.

    Raises SpeechError for a language that is not in LANGUAGES.
    """
    tag = code.strip().lower().replace("_", "-")
    for candidate in (tag, tag.partition("-")[0]):
        found = _BY_CODE.get(_SAME.get(candidate, candidate))
        if found:
            return found
    accepted = ", ".join(sorted(_BY_CODE))
    raise SpeechError(f"There is no voice for the language {code!r}; these can be spoken: {accepted}.")
