"""How callers ask for somebody in Spanish, and what they are told."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.facts import PeopleQuestions, PeopleSentences, PeopleWords, wishes

_WITH: Final = (
    r"(?: (?:directamente|directo|otra vez|de nuevo|por favor|un momento|ahora|la llamada))* (?:con|a|al|hacia)"
)
_INFINITIVE: Final = r"(?:poner|pasar|comunicar|conectar|transferir|enlazar|derivar|dar)"
_CAN: Final = (
    r"(?:puede|puedes|podria|podrias|pueden|podrian|podes|quiere|querria|seria (?:tan )?amable de|"
    r"haria el favor de|"
    r"hagame el favor de|haga el favor de|le importaria|te importaria|seria posible|es posible|"
    r"podemos|a ver si puede)"
)
_PUT: Final = (
    rf"(?:(?:me|nos) {_CAN} {_INFINITIVE}|{_CAN} {_INFINITIVE}(?:me|nos)|"
    r"(?:paseme|pasame|pongame|ponme|poneme|comuniqueme|comunicame|conecteme|conectame|transfierame|transfiereme|"
    r"enlaceme|derive(?:me)|pasenos|ponganos|comuniquenos|deme|dame|mandeme|enviame|envieme)|"
    r"(?:me|nos) (?:pasa|pasas|pone|pones|comunica|comunicas|conecta|conectas|transfiere|transfieres|enlaza|da|das|"
    r"pasan|ponen|comunican)|que me (?:pase|ponga|comunique|conecte|transfiera|pasen|pongan|comuniquen))"
)
_WISH: Final = (
    r"(?:(?:yo )?(?:quiero|quisiera|queria|querria|necesito|necesitaria|deseo|desearia|me gustaria|"
    r"prefiero|preferiria|"
    r"tengo que|puedo|podria|podriamos|se puede|es posible|seria posible|hay (?:forma|manera) de|"
    r"como (?:puedo|hago para)|"
    r"llamo para|llamaba para|estoy llamando para|estoy intentando|intento|trato de|vengo a|me urge|"
    r"dejeme|a ver si puedo|"
    r"necesitamos|queremos|quisieramos)(?: (?:yo|solo|mejor|poder|ahora|urgentemente|por favor|que))*)"
)
_TALK: Final = (
    r"(?:hablar|comunicarme|conversar|platicar|contactar|contactarme|charlar|consultar|tratar|entrar en contacto|"
    r"ponerme en contacto|que me (?:pase|ponga|comunique|conecte|transfiera|pasen|pongan|comuniquen)|pasarme|"
    r"ser transferid[oa]|localizar|hablarle|tener una (?:palabra|conversacion))"
)
_THERE: Final = (
    r"(?:disponibles?|ahi|alli|aqui|libres?|localizables?|en (?:la )?(?:oficina|consulta|clinica|casa|su despacho)|"
    r"trabajando|abiert[oa]s?|de turno|ya|atendiendo)"
)
_NOW: Final = r"(?: (?:hoy|ahora|ahora mismo|ahorita|en este momento|todavia|ya|por ahi|por casualidad))*"
_TELL: Final = (
    r"(?:(?:sabe|sabes|(?:me )?(?:puede|podria|puedes) (?:decirme|decir|mirar)|digame|quisiera saber|queria saber|"
    r"me gustaria saber|necesito saber) si )"
)

PEOPLE: Final = PeopleWords(
    questions=PeopleQuestions(
        reach=wishes(
            rf"{_PUT}{_WITH} <who>",
            rf"{_WISH} {_TALK}{_WITH} <who>",
            rf"{_TALK}{_WITH} <who>",
        ),
        wants=wishes(
            r"(?:con|al?) <who>",
            rf"{_WISH}(?: (?:a|al|con|ver a|encontrar a))? <who>",
            r"(?:busco|estoy buscando|buscaba|pregunto por|preguntaba por|llamo a|llamaba a|"
            r"llamo por)(?: a| al)? <who>",
            rf"{_PUT} <who>",
            r"(?:que se ponga|digale que se ponga) <who>",
        ),
        whether=wishes(
            rf"{_TELL}?(?:se encuentra|esta|estan|estara|sigue|atiende|atienden|trabaja|anda)(?: {_THERE})?{_NOW} <who>"
            rf"(?: {_THERE})?{_NOW}",
            rf"{_TELL}?<who>{_NOW} (?:se encuentra|esta|estan|estara|sigue|atiende|atienden|trabaja){_NOW}"
            rf"(?: {_THERE})?{_NOW}",
            r"(?:cuando|a que hora) (?:esta|estan|estara|vuelve|vuelven|regresa|llega|atiende|abre|abren) <who>",
            rf"cuando (?:puedo|podria) {_TALK}{_WITH} <who>",
            rf"{_TELL}?hay alguien (?:en|de) <who>{_NOW}",
        ),
        lead=re.compile(
            r"^(?:(?:hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|si|bueno|pues|eh|"
            r"este|mire|mira|oiga|"
            r"disculpe|perdone|perdon|por favor|entonces|ah|oye|vale|gracias|ok|y|pero|muy|alo)\b ?)+"
        ),
        tail=re.compile(
            r"(?: (?:por favor|gracias|muchas gracias|ahora|ahora mismo|ahorita|hoy|directamente|"
            r"si (?:es posible|puede|"
            r"puedes|se puede|no le importa|no es molestia|es tan amable|esta|se encuentra|fuera posible)|"
            r"(?:sobre|acerca de|porque|respecto a|por lo de|es (?:sobre|urgente|por)|cuanto antes|"
            r"lo antes posible).*))+$"
        ),
        around=re.compile(
            r"^(?:(?:el|la|los|las|un|una|algun|alguna|alguien|quien|quienes|mi|su|a|al|de|del|en|"
            r"con|persona|gente|que|"
            r"lleva|llevan|departamento|area|oficina|equipo|seccion|servicio|parte|encargad[oa]s?|responsables?|"
            r"esa|ese|cualquier|cualquiera|algun[oa]) )+| (?:directamente|mism[oa]|otra vez|ahi)$"
        ),
        beside=re.compile(r" (?:del?|en|la|el|los|las|su|que|quien) .+$"),
        titles={
            "dr": ("doctor", "doctora"), "dra": ("doctora", "doctor"), "doctor": ("doctor", "doctora"),
            "doctora": ("doctora", "doctor"), "sr": (), "sra": (), "srta": (), "senor": (), "senora": (),
            "senorita": (), "don": (), "dona": (), "lic": ("licenciado", "licenciada"),
            "licenciado": ("licenciado",), "licenciada": ("licenciada",), "ing": ("ingeniero",),
            "ingeniero": ("ingeniero",), "ingeniera": ("ingeniera",), "profesor": ("profesor",),
            "profesora": ("profesora",), "enfermera": ("enfermera",), "enfermero": ("enfermero",), "mr": (),
            "mrs": (), "ms": (),
        },
        anybody=frozenset(
            {
                "usted", "ustedes", "ella", "ellos", "ellas", "me", "mi", "ti", "alguien", "persona", "humano",
                "humana", "gente", "agente", "representante", "operador", "operadora", "gerente", "supervisor",
                "supervisora", "robot", "maquina", "quien", "nadie", "eso", "esto", "ingles", "espanol", "real",
                "eh", "este", "em", "mmm", "pues", "otra", "otro", "uno", "una",
            }
        ),
        head=0,
    ),
    sentences=PeopleSentences(
        asked_for="pregunta por {who}",
        connecting=(
            "Un momento, por favor, le paso con {who}.",
            "Claro que sí, ahora mismo le comunico con {who}.",
        ),
        which=("¿A quién se refiere, {options}?", "¿Con quién quiere hablar, {options}?"),
        unknown=(
            "Lo siento, no conozco a nadie con ese nombre aquí.",
            "Me temo que aquí no hay nadie con ese nombre, que yo sepa.",
        ),
        there=(
            "Sí, ahora mismo atienden las llamadas para {who}. ¿Quiere que le pase con una persona?",
            "En este momento se atienden las llamadas para {who}. ¿Le gustaría hablar con una persona?",
        ),
        away=(
            "Lo siento, ahora mismo no se puede localizar a {who}.",
            "Me temo que en este momento no se atienden llamadas para {who}.",
        ),
        away_until=(
            "Lo siento, ahora mismo no se puede localizar a {who}, pero sí {moment}.",
            "Me temo que en este momento no se atienden llamadas para {who}, pero sí {moment}.",
        ),
        or_="o",
    ),
)  # fmt: skip
