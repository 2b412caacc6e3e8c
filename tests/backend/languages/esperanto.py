"""The backend's part of the language that ``docs/adding-a-language.md`` adds: as small as one may be, nothing missing.

It is one file, and no part of the program: a test puts it into a copy of the backend, where it lies like any other.
"""

from __future__ import annotations

import re
from typing import Final

from backend.languages import BackendLanguage
from backend.languages.facts import (
    FactQuestions,
    FactSentences,
    FactWords,
    FigureWords,
    PeopleQuestions,
    PeopleSentences,
    PeopleWords,
    fact_rules,
    wishes,
)
from backend.languages.lexicon import EVERY_DAY, WEEKEND, WORKING_DAYS, Kind, Lexicon, Saying, groups, pattern, words
from backend.languages.messages import MessageTexts, MessageWords, NoticeWords, spoken
from backend.languages.moments import (
    DAY,
    HALF,
    HOUR,
    ISO_DATE,
    Dates,
    ReadBack,
    Times,
    date_rules,
    day_parts,
    holidays,
    time_rules,
)
from backend.languages.sentences import Admitting, Phrases, Replies, Wording
from backend.languages.slots import AppointmentWords, MaskingWords, Phrasebook, SlotWords, opening, whole
from common.languages import LANGUAGES

CORE: Final = LANGUAGES["eo"]
_NOTHING: Final = re.compile(r"(?!)")
"""What no text matches."""
_ASK: Final = r"kiu|kio|kion|kie|kiam|kiom|kial|kiel|ĉu|cu|je kioma"
_PLAIN_WEEKDAYS: Final = ("lundo", "mardo", "merkredo", "jaudo", "vendredo", "sabato", "dimanco")
_PLAIN_MONTHS: Final = (
    "januaro", "februaro", "marto", "aprilo", "majo", "junio", "julio", "augusto", "septembro", "oktobro", "novembro",
    "decembro",
)  # fmt: skip
_WEEKDAY: Final = f"(?P<weekday>{'|'.join(_PLAIN_WEEKDAYS)})n?"
_MONTH: Final = f"(?P<month>{'|'.join(_PLAIN_MONTHS)})"

LEXICON: Final = Lexicon(
    stop_words=words(
        "la de en je kaj kiu kio kion kie kiam kiom kial kiel ĉu estas vi mi ni kioma horo por al mia via"
    ),
    light_words=words("nun hodiaŭ morgaŭ"),
    light_ending="",
    wider={},
    manners=(),
    conditions=frozenset(),
    ages=_NOTHING,
    rules=_NOTHING,
    denial=pattern(r"\bne\b"),
    existence=_NOTHING,
    supposing=pattern(r"\bse\b"),
    counted=_NOTHING,
    both=_NOTHING,
    going_on=_NOTHING,
    narrowing=_NOTHING,
    aside=_NOTHING,
    preamble=_NOTHING,
    saying=Saying(_NOTHING, _NOTHING, ("kostas", "kostas"), "daŭras", pattern(r"\w+j\b")),
    concepts=groups("hours: horo malfermas malfermi fermas\nprice: prezo kostas"),
    kinds=(Kind(pattern(r"\bje kioma horo\b", r"\bkiam\b"), "hours", pattern(r"\b\d{1,2}:\d\d\b", r"\bje la \w+a\b")),),
    days={
        **{name: (day,) for day, name in enumerate(CORE.calendar.days)},
        "semajnfino": WEEKEND, "labortagoj": WORKING_DAYS, "ĉiutage": EVERY_DAY,
    },
    day_range="ĝis",
    opener=pattern(r"^\W*(?:(?:kaj|sed)\b[\s,]*)*"),
    asking=pattern(rf"\b(?:{_ASK})\b"),
    pointer=pattern(r"\b(?:tio|tion|ĝi|ĝin)\b"),
    joint=pattern(r"[?!;]\s+"),
    range_word="ĝis",
    abbreviations=("D-ro", "k.t.p"),
    orders=pattern(r"\bignoru\s+(?:\w+\s+)*instrukciojn"),
)  # fmt: skip

REPLIES: Final = Replies(
    unknown=("Bedaŭrinde mi ne scias tion.", "Mi timas, ke tiu informo mankas al mi.", "Ankaŭ pri tio mi ne scias."),
    rest_unknown=("La ceteron mi ne scias.",),
    kind_unknown={"price": ("Mi ne scias, kiom tio kostas.",)},
    listening=("Mi komprenas. Kion mi faru por vi?",),
    not_on_page=("Mia paĝo pri {page} ne diras tion.",),
    offer_person=("Ĉu vi volas paroli kun homo?", "Ĉu mi konektu vin kun kolego?"),
    offer_message=("Neniu estas tie. Ĉu vi volas lasi mesaĝon?", "Ĉu vi volas registri mesaĝon?"),
    offer_either=("Ĉu mi konektu vin al homo, aŭ ĉu vi volas lasi mesaĝon?",),
    only_help=(
        "Mi povas rakonti nur pri {business}. Kion alian vi volas scii?",
        "Demandu min ion alian pri {business}.",
    ),
    just_ask=("Diru, se vi preferas paroli kun homo.",),
    connecting=("Momenton, mi konektas vin kun homo.",),
    recording=("Bone, bonvolu lasi vian mesaĝon nun.",),
    not_there=("Bedaŭrinde neniu estas tie nun.",),
    leave_message=("Ĉu vi volas lasi mesaĝon?",),
    somebody_else=("Ĉu vi volas paroli kun iu alia?",),
    nobody=("Bedaŭrinde mi ne povas konekti vin. Ĉu ion alian?",),
    what=("Kion vi volas scii?",),
    else_=("Bone. Ĉu ion alian?",),
    farewell=("Dankon pro via voko. Ĝis revido!",),
    language=("Kompreneble, ni parolu Esperanton. Kiel mi povas helpi?",),
    broken_off=("Pardonu, mi perdis la reston. Bonvolu demandi denove.",),
    too_long=("Pardonu, tio estas multe. Kion precize vi volas scii?",),
    unsure=("La precizan nombron mi ne havas.",),
)

ADMITTING: Final = Admitting(
    regret=pattern(r"^(?:bedaŭrinde|pardonu|mi timas)$"),
    refuses=pattern(r"\b(?:mi|ni) ne scias\b", r"\binformo mankas\b"),
    offers_person=pattern(r"ĉu .*\b(?:paroli|konektu)\b.*\b(?:homo|kolego)\b"),
    offers_message=pattern(r"ĉu .*\bmesaĝon\b"),
    accepts=pattern(r"^\W*(?:(?:jes|bone|volonte|homon?|mesaĝon|dankon)\b\W*)+$"),
)

PHRASES: Final[Phrases] = {
    "not_in_service": ("Bedaŭrinde tiu numero ne funkcias. Ĝis revido.",),
    "trouble": ("Bedaŭrinde ni havas teknikan problemon. Bonvolu voki denove.",),
    "trouble_transfer": ("Mi havas teknikan problemon. Mi konektas vin kun homo.",),
    "trouble_voicemail": ("Bedaŭrinde ni havas teknikan problemon.",),
    "connecting": ("Momenton, mi konektas vin.",),
    "nobody": ("Neniu povas respondi nun. Ĉu ion alian?", "Ankoraŭ neniu estas tie. Kion alian mi faru?"),
    "closed": ("Neniu estas tie je tiu horo. Ĉu ion alian?", "Estas ankoraŭ fermite. Kion alian mi faru?"),
    "unanswered": ("Neniu respondis. Ĉu ion alian?", "Ankaŭ nun neniu respondis. Kion alian mi faru?"),
    "nobody_message": ("Neniu povas respondi. Ĉu lasi mesaĝon?", "Ankoraŭ neniu. Ĉu lasi mesaĝon?"),
    "closed_message": ("Neniu estas tie. Ĉu lasi mesaĝon?", "Ankoraŭ fermite. Ĉu lasi mesaĝon?"),
    "unanswered_message": ("Neniu respondis. Ĉu lasi mesaĝon?", "Denove neniu. Ĉu lasi mesaĝon?"),
    "not_understood": ("Pardonu, mi ne komprenis.", "Mi ankoraŭ ne komprenis vin."),
    "holding": ("Bonvolu atendi. Iu baldaŭ respondos.",),
    "message_taken": ("Dankon. Via mesaĝo estas registrita.",),
    "no_message": ("Neniu mesaĝo estas registrita.",),
    "whisper": ("Voko por {business}, de {caller}.",),
    "whisper_hidden": ("kaŝita numero",),
    "whisper_reason": ("La kialo: {reason}.",),
    "whisper_asked": ("la vokanto volas homon",),
    "whisper_announced": ("la asistanto proponis homon",),
    "whisper_workflow": ("la peto bezonas homon",),
    "whisper_urgent": ("urĝas",),
    "whisper_emergency": ("Danĝero por vivo.",),
    "whisper_summary": ("Laste oni diris: {summary}",),
    "whisper_caller": ("Vokanto",),
    "whisper_assistant": ("Asistanto",),
    "whisper_speaks": ("La vokanto parolas {language}.",),
    "whisper_accept": ("Premu klavon por preni la vokon.",),
}

WORDING: Final = Wording(
    heard="Bone, {value}.",
    again=("Pardonu, mi ne komprenis.", "Mi ankoraŭ ne komprenis vin."),
    once_more=("Denove: {words}", "Mi demandas ankoraŭfoje: {words}"),
    out_of_range="Ĝi devas esti de {minimum} ĝis {maximum}.",
    past="{value} jam pasis.",
    closed="{value} ni estas fermitaj.",
    open_again="Ni remalfermos {value}.",
    nothing_then="Tiam nenio liberas.",
    outside="En {day} ni malfermas de {opens} ĝis {closes}; la lasta je {last}.",
    forms={
        "name": "Diru nur vian nomon.",
        "phone": "Bonvolu tajpi la numeron.",
        "email": "Bonvolu literumi ĝin.",
        "date": "Diru tagon.",
        "time": "Diru horon.",
        "birth_date": "Diru tagon, monaton kaj jaron.",
        "number": "Diru nur la nombron.",
        "choice": "Vi povas elekti {options}.",
        "yes_no": "Diru nur jes aŭ ne.",
        "text": "Diru kelkajn vortojn.",
        "when": "Diru horon.",
    },
    left_out="Bone, ni lasu tion.",
    spell="Bonvolu literumi ĝin.",
    no_hurry="Ne hastu.",
    go_on="{value}. Daŭrigu.",
    which="Ĉu vi celas {options}?",
    change_what="Bone, kion mi ŝanĝu?",
    not_free="Bedaŭrinde tiu horo ne estas libera.",
    taken="Bedaŭrinde iu ĵus prenis tiun horon.",
    offer="Mi havas {options}. Kiun vi volas?",
    offer_one="Mi havas {options}. Ĉu vi volas tion?",
    nothing_free="Nenio estas libera ĉirkaŭ tiu tago.",
    which_appointment="Vi havas {options}. Kiun vi celas?",
    not_found="Mi trovas neniun rendevuon sub tiu nomo.",
    appointment_gone="Mi ne plu trovas tiun rendevuon.",
    offer_person="Ĉu mi konektu vin al homo?",
    offer_message="Ĉu vi volas lasi mesaĝon?",
    offer_booking=("Ĉu mi mendu rendevuon?", "Ĉu vi volas rendevuon?"),
    before_parting="Antaŭ ol vi iros: {words}",
    left="Bone, mi haltis. Kiel alie mi povas helpi?",
    left_gave_up="Bone, nenio estas rezervita. Kiel alie mi povas helpi?",
    left_sent="Bone, mi haltis, sed via peto jam foriris. Kiel alie mi povas helpi?",
    outdated="Via peto jam foriris, kun tio, kion vi diris antaŭe.",
    call_failed="Mi ne povis fari tion. Bonvolu provi poste.",
    done="Farite. Ĉu ion alian?",
    stuck="Mi ne povas daŭrigi. Kiel alie mi povas helpi?",
    stuck_transfer="Mi ne povas daŭrigi. Mi konektas vin kun homo.",
    stuck_message="Mi ne povas daŭrigi. Ĉu vi volas lasi mesaĝon?",
    not_there="Neniu estas tie nun. Ĉu ion alian?",
    not_there_message="Neniu estas tie nun. Ĉu vi volas lasi mesaĝon?",
    yes="jes",
    no="ne",
    either="aŭ",
)

PHRASEBOOK: Final = Phrasebook(
    leaves=whole("nu|ne", "cesu|nuligu|forgesu tion", "dankon|mi petas"),
    changes=re.compile(r"\b(?:sangu|malgusta)\b"),
    instead=opening("nu", "ne|pardonu|mi volis diri"),
    asks=opening("sed|kaj", "kiu|kio|kie|kiam|kiom|kial|je kioma"),
    refuses=re.compile(r"\b(?:ne|neniam)\b"),
    about=opening("sed|kaj", "kiu|kio|kie|kiam|kiom|kial"),
    labels={
        "name": ("nomo",),
        "phone": ("numero", "telefono"),
        "email": ("retposto",),
        "date": ("tago", "dato"),
        "time": ("horo",),
        "birth_date": ("naskiĝo",),
        "number": ("nombro",),
        "choice": ("speco",),
        "yes_no": (),
        "text": ("mesago",),
        "when": ("horo",),
    },
)

APPOINTMENTS: Final = AppointmentWords(
    objects=("rendevuon?", "mendon?"),
    barrier="se|kiam|sed|nomon?|numeron?",
    verbs={
        "cancel": (r"\bnuligiGAPOBJECT",),
        "move": (r"\b(?:movi|sangi)GAPOBJECT",),
        "confirm": (r"\bkonfirmiGAPOBJECT",),
        "look_up": (r"\bkiam estas miaGAPOBJECT",),
        "book": (r"\b(?:mendi|fari|rezervi|volas)GAPOBJECT",),
    },
    refused=re.compile(r"\b(?:ne|neniam)(?: \S+)?\s*$"),
    about=re.compile(r"\bkiom\b"),
    asked=re.compile(r"\bkiel\b"),
    told=re.compile(r"\b(?:nuligis|movis|mendis)\b"),
    needed=_NOTHING,
    chooses=re.compile(r"\b(?:do|bone|la)\b"),
    settles=re.compile(r"\bdo\b"),
    proposes=_NOTHING,
    vague=frozenset(),
    again={},
    instead=_NOTHING,
    others=_NOTHING,
)

DATES: Final = Dates(
    weekdays=_PLAIN_WEEKDAYS,
    months=_PLAIN_MONTHS,
    spellings={},
    rules=date_rules(
        ISO_DATE,
        (rf"(?:la )?{DAY}(?:-a)? de {_MONTH}(?: (?P<year>20\d\d))?", "month_and_day"),
        (r"postmorgau", 2),
        (r"morgau", 1),
        (r"hodiau", 0),
        (rf"(?:venontan )?{_WEEKDAY}", "weekday"),
    ),
    bare_weekday=re.compile(rf"\b{_WEEKDAY}\b"),
    month_first=False,
    years=(),
    holidays=holidays((r"kristnasko", (12, 25))),
    weeks=((re.compile(r"\bvenonta semajno\b"), 1),),
    week_of=_NOTHING,
    linking=re.compile(r"(?:la ?)*"),
    nths={},
    bounds=(),
    onwards=_NOTHING,
    between=_NOTHING,
    whole_month=_NOTHING,
)

TIMES: Final = Times(
    rules=time_rules(
        (r"tagmezo", "noon"),
        (r"noktomezo", "midnight"),
        (rf"(?:je la )?{HOUR}:(?P<minute>\d\d){HALF}", "clock"),
    ),
    morning=re.compile(r"\bantautagmeze\b"),
    afternoon=re.compile(r"\bposttagmeze\b"),
    part_of_day=_NOTHING,
    half_an_hour="duono",
    parts=day_parts(("00:00", "11:59", "matene")),
    between=_NOTHING,
    since=_NOTHING,
    until=_NOTHING,
    soonest=_NOTHING,
    free=_NOTHING,
    earlier=_NOTHING,
    later=_NOTHING,
)

READ_BACK: Final = ReadBack(
    days=tuple(f"la {day}-a" for day in range(1, 32)),
    date="{weekday}, {day} de {month}",
    birth_date="{day} de {month} {year}",
    listed="{date}",
    moment="{date} je {time}",
    hours=("la {clock} antaŭtagmeze",) * 12 + ("la {clock} posttagmeze",) * 12,
    exactly={"12:00": "tagmezo"},
)

SLOTS: Final = SlotWords(
    ordinals={"unua": 1, "dua": 2, "tria": 3},
    joint="",
    yes=re.compile(r"(?:jes|bone)\b"),
    no=re.compile(r"(?:ne)\b"),
    places={"unua": 0, "dua": 1, "lasta": -1},
    plural="j?n?",
    name_lead=re.compile(r"(?i)^(?:mi nomigas |mia nomo estas )?"),
    name_tail=re.compile(r"(?i)\s(?:mi petas|dankon)\b"),
    no_names=frozenset({"jes", "ne", "mi"}),
    names_too=frozenset(),
    titles={"sinjoro": "sinjoro"},
    articles=frozenset({"la"}),
    given_lead=_NOTHING,
    surname_lead=_NOTHING,
    signs={" ĉe ": "@", " ce ": "@", " punkto ": "."},
    email_lead=re.compile(r"(?:mia retposto estas )"),
    fillers=re.compile(r"(?i)\b(?:nu|hm+|momenton)\b[ ,.]*"),
    unsure=re.compile(r"\bmi ne scias\b"),
    excludes=re.compile(r"\b(?:sed ne|krom)$"),
    excluded=_NOTHING,
    joins=re.compile(r"(?:(?:kaj|au|nek) ?)*"),
    pronoun=_NOTHING,
    units=re.compile(r"(?:personoj|horoj|tagoj)\b"),
    letters={letter: letter for letter in "abcdefghijklmnopqrstuvwxyz"} | {"bo": "b", "co": "c", "do": "d"},
    as_in=frozenset({"kiel"}),
    own_number=re.compile(r"\b(?:ci tiu numero|la sama numero)\b"),
    either=_NOTHING,
    corrects=_NOTHING,
    breaks_off=_NOTHING,
    denies=_NOTHING,
)

MASKING: Final = MaskingWords(
    at=("ĉe", "ce"), dot=("punkto",), joints=("streketo",), plus=("plus",), hesitations=frozenset({"nu", "hm"})
)

NOTICES: Final = NoticeWords(
    titles={
        "appointment.booked": "Rendevuo rezervita",
        "appointment.moved": "Rendevuo movita",
        "appointment.changed": "Rendevuo ŝanĝita",
        "appointment.confirmed": "Rendevuo konfirmita",
        "appointment.cancelled": "Rendevuo nuligita",
        "message.taken": "Mesaĝo ricevita",
        "message.changed": "Mesaĝo ŝanĝita",
        "limit.near": "80 % de la taga limo",
        "limit.reached": "La taga limo",
        "knowledge.changed": "La scio ŝanĝiĝis",
        "call.failed": "Voko fiaskis",
    },
    labels={
        "when": "Kiam", "before": "Antaŭe", "calendar": "Kalendaro", "cancelled_by": "Nuligis", "who": "De",
        "number": "Numero", "about": "Pri", "call_back": "Revoku", "taken_at": "Ricevita", "limit": "Limo",
        "used": "Uzita", "day": "Tago", "change": "Ŝanĝo", "sources": "Dokumentoj", "code": "Kialo", "call": "Voko",
    },
    values={
        "caller": "la vokanto", "business": "la firmao", "calls": "vokoj al numero", "calls_of_caller": "vokoj de unu",
        "model_usd": "lingvaj modeloj, dolaroj", "ingested": "dokumentoj legitaj", "deleted": "dokumentoj forigitaj",
    },
    weekdays=("lun", "mar", "mer", "ĵaŭ", "ven", "sab", "dim"),
)  # fmt: skip

FACTS: Final = FactWords(
    questions=FactQuestions(
        asks=fact_rules(
            ("saluton",), ("nun", "<day>"), {"open": ("(?:cu )?vi estas malfermita",), "address": ("kie vi estas",)}
        ),
        follow_up=re.compile(r"kaj <day>"),
        time_of_day=re.compile(r"je la \d{1,2}"),
    ),
    sentences=FactSentences(
        today="hodiaŭ",
        tomorrow="morgaŭ",
        on="je {date}",
        at="je {time}",
        from_to="de {opens} ĝis {closes}",
        and_="kaj",
        day_to_day="{first} ĝis {last}",
        yes="Jes, {sentence}",
        open_now="ni estas malfermitaj ĝis {time}",
        open_always="ni ĉiam estas malfermitaj",
        closed_now="ni nun estas fermitaj",
        opens_again="Ni remalfermos {moment}.",
        open_on="{day} ni estas malfermitaj {spans}",
        closed_on="{day} ni estas fermitaj",
        over_today="ni jam fermis. Ni estis malfermitaj {spans}",
        closes_on="{day} ni fermos je {time}",
        opens_on="{day} ni malfermos je {time}",
        week="Ni estas malfermitaj {days}.",
        closed_days="{days} ni estas fermitaj.",
        address="Ni estas ĉe {value}.",
        telephone="Nia numero estas {value}.",
        website="Nia retejo estas {value}.",
        date="Hodiaŭ estas {value}.",
        time="Estas {value}.",
        time_at_one="Estas {value}.",
        languages="Mi helpas en {value}.",
    ),
)

PEOPLE: Final = PeopleWords(
    questions=PeopleQuestions(
        reach=wishes("mi volas paroli kun <who>"),
        wants=wishes("mi bezonas <who>"),
        whether=wishes("cu <who> estas tie"),
        lead=re.compile("^(?:saluton )+"),
        tail=re.compile("(?: mi petas)+$"),
        around=re.compile("^la "),
        beside=re.compile(" (?:en|de) .+$"),
        titles={"doktoro": ("doktoro",)},
        anybody=frozenset({"vi", "iu", "homo"}),
        head=-1,
    ),
    sentences=PeopleSentences(
        asked_for="petas pri {who}",
        connecting=("Momenton, mi konektas vin kun {who}.",),
        which=("Kiun vi celas, {options}?",),
        unknown=("Mi konas neniun kun tiu nomo.",),
        there=("{who} nun respondas. Ĉu mi konektu vin?",),
        away=("{who} nun ne respondas.",),
        away_until=("{who} nun ne respondas, sed denove {moment}.",),
        or_="aŭ",
    ),
)

MESSAGES: Final = MessageWords(
    lead=re.compile("^(?:saluton )+"),
    tail=re.compile("(?: mi petas)+$"),
    requests=spoken("mi volas lasi mesaĝon"),
    details=(),
    mine=re.compile("^mia "),
    yours="via ",
    anybody=frozenset({"iu"}),
    introductions=spoken("mi estas (?P<who>.+)"),
    bare_introductions=(),
    bare=re.compile("^mesaĝon$"),
    recorder=re.compile("registrilo"),
    about_lead=re.compile("^temas pri "),
    when_lead=re.compile("^voku min "),
    when=re.compile("iam|morgaŭ"),
    any_time="iam ajn",
    asks_back=re.compile("^kial"),
    adds=re.compile("^kaj diru ke (?P<about>.+)$"),
    texts=MessageTexts(
        taking="Mi notas mesaĝon[ por {recipient}].",
        who="Kiu vokas?",
        number="Kiu estas via numero?",
        own_number="Ĉu mi notu la numeron, de kiu vi vokas?",
        number_again="Bonvolu diri la tutan numeron.",
        about="Kio estas la mesaĝo?",
        about_again="Kion mi notu?",
        when="Kiam oni voku vin?",
        confirm="Mesaĝo[ por {recipient}][ de {who}][, numero {number}].[ {about}.][ Kiam: {when}.] Ĉu ĝuste?",
        taken="Dankon. Mi transdonas ĝin.",
        label_about=("mesago",),
        label_when=("horo",),
    ),
)

LANGUAGE: Final = BackendLanguage(
    core=CORE,
    name="Esperanto",
    names={"eo": "Esperanton", "en": "la anglan"},
    voices={},
    keys=("nul", "unu", "du", "tri", "kvar", "kvin", "ses", "sep", "ok", "naŭ"),
    stemmer="esperanto",
    function_words=frozenset({"la", "de", "en", "je", "kaj", "estas", "vi", "mi", "ni", "kioma"}),
    lexicon=LEXICON,
    replies=REPLIES,
    admitting=ADMITTING,
    phrases=PHRASES,
    masking=MASKING,
    phrasebook=PHRASEBOOK,
    appointments=APPOINTMENTS,
    wording=WORDING,
    dates=DATES,
    times=TIMES,
    read_back=READ_BACK,
    slots=SLOTS,
    notices=NOTICES,
    facts=FACTS,
    figures=FigureWords(
        money=re.compile(r" dolaroj"),
        percent=re.compile(r" elcentoj"),
        clock_before=re.compile(r"je la $"),
        clock_after=re.compile(r" horo"),
        parts_of_hour=re.compile(r"duono"),
    ),
    people=PEOPLE,
    messages=MESSAGES,
)
