"""A language that the project does not have, as small as one may be: ``docs/adding-a-language.md`` is about it.

It is one file, and no part of the program: tests put it into a copy of the core, where it lies like any other.
"""

from __future__ import annotations

from typing import Final

from common.intents.forms import WordForms
from common.intents.tables import DangerTables, Gist, Pattern, Sign, Tables
from common.languages.language import Language
from common.languages.situations import EdgePhrases, Fillers, Sayings
from common.numbers.words import NumberWords
from common.signals.wording import SignalWording
from common.speech.vocabulary import Calendar, Currency, Vocabulary

_NOTHING: Final = r"(?!)"
"""What no text matches."""

CALENDAR: Final = Calendar(
    days=("lundo", "mardo", "merkredo", "ĵaŭdo", "vendredo", "sabato", "dimanĉo"),
    months=(
        "januaro", "februaro", "marto", "aprilo", "majo", "junio",
        "julio", "aŭgusto", "septembro", "oktobro", "novembro", "decembro",
    ),
    short_months={"jan": "januaro", "feb": "februaro", "dec": "decembro"},
    short_days={},
    day_letters={},
    homographs=frozenset(),
    month_first=False,
    date="la {day}-a de {month} {year}",
    date_without_year="la {day}-a de {month}",
)  # fmt: skip

NUMBERS: Final = NumberWords(
    values={
        "nul": 0, "unu": 1, "du": 2, "tri": 3, "kvar": 4, "kvin": 5, "ses": 6, "sep": 7, "ok": 8, "nau": 9, "dek": 10,
        "dudek": 20, "tridek": 30, "kvardek": 40, "kvindek": 50,
    },
    zeros=frozenset(),
    hundred="cent",
    thousands={"mil": 1_000},
    repeats={},
    joints=frozenset({"kaj"}),
    leads=frozenset({"mia", "numero", "estas", "la"}),
    determiners=frozenset(),
    tails=frozenset({"dankon"}),
    beside=frozenset({"duono"}),
)  # fmt: skip

_SAYINGS: Final[Sayings] = {
    "greeting": ("Saluton! Kiel mi povas helpi vin?", "Bonan tagon! Kion mi faru por vi?"),
    "how_are_you": ("Mi fartas bone, dankon. Kiel mi povas helpi?", "Tre bone, dankon. Kion mi faru por vi?"),
    "line_check": ("Jes, mi aŭdas vin. Kiel mi povas helpi?", "Jes, mi estas ĉi tie."),
    "farewell": ("Dankon pro via voko. Ĝis revido!", "Ĝis revido, kaj fartu bone!"),
    "thanks": ("Ne dankinde. Ĉu ion alian?", "Volonte. Mi restas ĉi tie."),
    "wait": ("Kompreneble, mi atendos.", "Ne rapidu, mi restas ĉi tie."),
    "hand_off": ("Mi konektas vin kun kolego.", "Mi transdonas vian vokon nun."),
    "offer_message": ("Bedaŭrinde neniu povas respondi nun. Ĉu vi volas lasi mesaĝon?", "Neniu estas tie. Ĉu mesaĝon?"),
    "nobody_there": ("Bedaŭrinde neniu povas respondi nun.", "Neniu kolego estas ĉi tie nun."),
    "leave_message": ("Neniu estas ĉi tie, sed vi povas lasi mesaĝon.", "Vi nun povas lasi mesaĝon."),
    "staying": ("Bone, vi restas kun mi.", "Kompreneble, mi mem helpos vin."),
    "not_human": ("Jes, mi estas aŭtomata asistanto.", "Mi estas komputilo, ne homo."),
    "introduction": ("Mi estas la aŭtomata asistanto.", "Parolas la aŭtomata asistanto."),
    "which_business": ("Jen {business}.", "Vi atingis {business}."),
    "wrong_number": ("Ne gravas. Ĝis revido!", "Tio okazas. Ĝis revido!"),
    "kept_as_audio": ("Jes, la voko estas registrata.", "Jes, ni registras niajn vokojn."),
    "kept_as_text": ("La sono ne estas registrata, nur la vortoj.", "Ni konservas nur la vortojn."),
    "not_kept": ("Ne, nenio estas konservata.", "Ne, ni konservas nenion."),
    "quiet": ("Bone, mi silentas.", "Bone, mi aŭskultas."),
    "slower": ("Mi ne povas paroli pli malrapide, sed jen denove.", "Mia rapido ne ŝanĝeblas. Jen denove."),
    "louder": ("Mi ne povas paroli pli laŭte, sed jen denove.", "Mia laŭteco ne ŝanĝeblas. Jen denove."),
    "never_mind": ("Ne gravas. Ĉu ion alian?", "Bone. Kion alian mi faru?"),
    "keys_unasked": ("Vi ne bezonas premi klavojn.", "Simple diru, kion vi bezonas."),
    "language_changed": ("Bone, ni parolu Esperanton.", "Kompreneble, Esperanton."),
    "language_missing": ("Mi parolas nur Esperanton.", "Bedaŭrinde mi scias nur Esperanton."),
    "still_there": ("Ĉu vi ankoraŭ estas tie?", "Ĉu vi aŭdas min?"),
    "failed": ("Mi ne povas respondi nun. Bonvolu demandi denove.", "Io fuŝiĝis. Bonvolu demandi denove."),
    "lost": ("Mi perdis la reston. Bonvolu demandi denove.", "La respondo rompiĝis. Demandu denove."),
    "slow": ("Tio daŭras tro longe. Demandu poste.", "Mi estas tro malrapida nun. Demandu denove."),
    "digits_again": ("Mankas ciferoj. Bonvolu denove.", "La numero estas tro mallonga."),
    "reconnected": ("La linio rompiĝis. Bonvolu daŭrigi.", "Mi revenis. Bonvolu daŭrigi."),
    "see_you_then": ("Ĝis tiam!", "Do ĝis la vido!"),
    "right_business": ("Jes, jen {business}.", "Jes, vi parolas kun {business}."),
    "another_business": ("Ne, jen {business}.", "Tio estas {business}."),
    "complaint": ("Mi tre bedaŭras tion.", "Mi petas pardonon."),
    "insulted": ("Mi bedaŭras, ke mi ne helpas.", "Mi komprenas vian koleron."),
    "person_offered": ("Ĉu mi konektu vin kun homo?", "Ĉu vi volas paroli kun homo?"),
    "message_offered": ("Ĉu vi volas lasi mesaĝon?", "Ĉu mi notu mesaĝon?"),
    "tell_me_more": ("Diru, kio okazis.", "Kion mi povas fari?"),
    "stray": ("Mi komprenas. Kion vi bezonas?", "Dankon. Kiel mi povas helpi?"),
    "emergency": ("Bonvolu tuj voki {emergency}.", "Finu la vokon kaj voku {emergency}."),
    "self_harm": ("Vi ne estas sola. Voku {emergency}.", "Bonvolu tuj voki {emergency}."),
    "self_harm_line": ("Vi ne estas sola. Voku {crisis}.", "Bonvolu voki {crisis}."),
    "emergency_again": ("Voku {emergency} nun, ili helpos.", "Trankvile, sed tuj voku {emergency}."),
    "self_harm_again": ("Mi estas kun vi. Voku {emergency}.", "Voku {emergency} nun, mi petas."),
    "urgent_again": ("Jen denove.", "Mi ripetas."),
    "help_coming": ("Bone. Ĉu mi povas ankoraŭ helpi?", "Mi ĝojas pri tio. Ĉu ion alian?"),
    "danger_over": ("Mi ĝojas. Se io ŝanĝiĝos, voku {emergency}.", "Bona novaĵo. Alie voku {emergency}."),
    "all_safe": ("Ĉu ĉiuj estas sekuraj?", "Ĉu neniu plu estas en danĝero?"),
    "go_on_offered": ("Ĉu ni daŭrigu?", "Ĉu ni finu, kion ni komencis?"),
    "going_on": ("Bone, ni daŭrigu.", "Do plu."),
    "all_ears": ("Kion mi faru nun?", "Kiel mi helpu nun?"),
    "nobody_in_emergency": ("Neniu estas ĉi tie. Voku {emergency}.", "Ĉi tie neniu respondas. Voku {emergency} tuj."),
    "how_can_i_help": ("Kiel mi helpu vin?", "Kion mi faru por vi?"),
    "again": ("Kompreneble.", "Jen denove."),
    "keys_or_person": ("Diru, kion vi bezonas, aŭ premu nulon.", "Por homo premu nulon."),
    "staff_languages": ("Mi parolas {languages}.", "Mi mem parolas {languages}, sed la aliaj?"),
    "to_whom": ("Kun kiu vi volas paroli?", "Kun kiu mi konektu vin?"),
    "child_in_emergency": ("Voku {emergency}. Ĉu estas plenkreskulo apude?", "Voku {emergency}. Ĉu iu helpas?"),
    "alone_in_emergency": ("Voku {emergency}. Ĉu estas najbaro?", "Voku {emergency} nun. Ĉu iu estas apude?"),
    "neighbor_near": ("Bone. Voku {emergency}.", "Venigu helpon kaj voku {emergency}."),
    "call_asked": ("Ĉu vi vokis {emergency}?", "Ĉu iu jam vokis {emergency}?"),
    "farewell_in_emergency": ("Se necese, voku {emergency}. Fartu bone.", "Ĉion bonan. Danĝero? Voku {emergency}."),
}

_FILLERS: Final[Fillers] = {
    "waiting": ("Unu momenton.", "Momenton, mi petas.", "Mi tuj revenos."),
    "analyzing": ("Mi pripensas.", "Ni vidu.", "Nu, momenton."),
    "searching": ("Mi serĉas tion.", "Mi rigardas.", "Mi kontrolas."),
    "evaluating": ("Mi preskaŭ pretas.", "Jam preskaŭ.", "Ankoraŭ momenton."),
}

PHRASES: Final = EdgePhrases(
    sayings=_SAYINGS,
    fillers=_FILLERS,
    emergency_number="la savnumeron",
    say_tag="eo",
    unavailable="Ni ne povas respondi nun. Ĝis revido.",
)

SIGNALS: Final = SignalWording(
    farewell=r"\bĝis (?:revido|la)\b",
    courtesy=r"^dankon\b",
    announcements=r"\bmi (?:konektas|transdonas) vi",
    clause_end=r"[,;:]",
    offers=r"\b(?:ĉu|povas|volas)\b",
    conditions=r"\b(?:se|kiam)\b",
    waiting=_NOTHING,
    more=r"\b(?:ion|kion) alian\b",
)


def _as_written(text: str) -> str:
    return text


def _time_of_day(_hour: int, after_noon: bool) -> str:
    return "posttagmeze" if after_noon else "antaŭtagmeze"


_DOLLAR: Final = Currency("dolaro", "dolaroj", "cendo", "cendoj")

SPEECH: Final = Vocabulary(
    calendar=CALENDAR,
    numbers=NUMBERS,
    one_letter_words=frozenset(),
    address_leads=frozenset({"ĉe"}),
    at="ĉe",
    dot="punkto",
    dash="streketo",
    underscore="substreko",
    plus="plus",
    minus="minus",
    squared="kvadrata",
    cubed="kuba",
    website="nia retejo",
    number="numero",
    to="ĝis",
    per="po",
    either="aŭ",
    conjunction="kaj|aŭ",
    out_of="el",
    over="sur",
    and_part="kaj",
    about="ĉirkaŭ",
    less_than="malpli ol",
    more_than="pli ol",
    star_key="stelo",
    pound_key="krado",
    height="{feet} futoj {inches} coloj",
    hours="horoj",
    thousands=".",
    grouped=str,
    counted=str,
    time_of_day=_time_of_day,
    key_words=frozenset({"premu"}),
    call_verbs=frozenset({"voku"}),
    date_words=frozenset(),
    identifiers=frozenset(),
    may_be_identifiers=frozenset(),
    identifier_links=frozenset(),
    respell=_as_written,
    agree=_as_written,
    magnitudes={},
    currencies={"$": _DOLLAR, "€": Currency("eŭro", "eŭroj", "cendo", "cendoj")},
    dollars={},
    units={"km": ("kilometro", "kilometroj"), "%": ("elcento", "elcentoj")},
    rates={},
    symbols={"=": "egalas", "&": "kaj"},
    fractions={"and": "kaj", "1/2": "duono"},
    ordinals={},
    phrases={},
    titles={"prof": "profesoro"},
    shortened={"k.t.p": "kaj tiel plu"},
    numbered={},
    initials={},
)

TABLES: Final = Tables(
    fillers="nu hm",
    rules={},
    social={
        "greeting": (
            Pattern("hello", ("saluton", "bonan (tagon|matenon|vesperon)"), "Bonan tagon!", "bonan apetiton"),
            Pattern("how_are_you", "kiel vi fartas", "Kiel vi fartas?", "kiel vi laboras", situation="how_are_you"),
        ),
        "farewell": (Pattern("bye", "gis (revido|la revido|poste)", "Ĝis revido!", "ĝis kioma horo"),),
        "thanks": (Pattern("thanks", "[multan] dankon", "Multan dankon!", "dankletero"),),
        "repeat": (Pattern("again", ("(ripetu|diru) [tion] [denove]", "pardonu"), "Ripetu tion.", "ripetu la pagon"),),
        "live_agent": (Pattern("person", "mi volas [paroli kun] (homon|homo)", "Mi volas homon", "mi volas hundon"),),
        "change_language": (
            Pattern("speak", "[cu vi] parolas (esperanton)", "Ĉu vi parolas Esperanton?", "li parolas"),
        ),
        "affirm": (Pattern("yes", "jes|bone", "Jes", "jesulo"),),
        "deny": (Pattern("no", "ne", "Ne", "neniu"),),
    },
    asking={"question": (Pattern("question_word", "(kiu|kio|kie|kiam|kiom|kial|kiel|cu|je)", "Kie vi estas?"),)},
    cues=(),
    slot_heads="",
    sounds="(hm|mhm|aha)",
    backchannels="(hm|mhm|aha|bone)",
    languages={"esperanton": "eo"},
    gists=(
        Gist(
            "too_fast",
            "slower",
            ("rapide|rapida|malrapide", "<speak>"),
            "Bonvolu, mi estas maljuna, ne parolu tiel rapide.",
            "Kiom rapide vi liveras?",
            without="liveras|livero",
        ),
    ),
    gist_rules={"speak": "parolu|parolas|paroli|diru|diras"},
)

DANGERS: Final = DangerTables(
    fillers="nu hm",
    rules={},
    signs=(Sign("no_breath", "(mi|li|si) ne povas spiri", "Mi ne povas spiri!", "Mi ne povas veni."),),
    restarts="kaj sed",
    leading="(se|kiam)",
    general="kio (se|kiam)",
    following="(pasintjare|iam)",
    settled="nun bone",
    yes="jes",
)

LANGUAGE: Final = Language(
    code="eo",
    calendar=CALENDAR,
    numbers=NUMBERS,
    phrases=PHRASES,
    signals=SIGNALS,
    speech=SPEECH,
    intents=TABLES,
    dangers=DANGERS,
    everyday_words=frozenset({"mi", "vi", "estas", "volas", "kiam", "kie", "kiom", "cu"}),
    forms=WordForms(("ojn", "oj", "on", "o", "as", "is", "os"), ()),
)
