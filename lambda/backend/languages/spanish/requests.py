"""How callers ask in Spanish for something with an appointment, or for somebody, and what they are told of them."""

from __future__ import annotations

import re
from typing import Final

from backend.languages.facts import PeopleQuestions, PeopleSentences, PeopleWords, wishes
from backend.languages.slots import AppointmentWords

_SMALL: Final = (
    r"(?:(?:y|pero|hola|oiga|oye|mire|bueno|buenas|buenos|dias|tardes|noches|si|eh|pues|disculpe|perdon)\s+)*"
)
_OWN: Final = r"(?:mi|mis|nuestra|nuestro|su)"

APPOINTMENTS: Final = AppointmentWords(
    objects=(
        r"citas?",
        r"citas? medicas?",
        r"turnos?",
        r"reservas?",
        r"reservacion(?:es)?",
        r"visitas?",
        r"revision(?:es)?",
        r"chequeos?",
        (
            r"(?:(?<=una )|(?<=pedir )|(?<=reservar )|(?<=coger )|(?<=sacar )|(?<=mi )|(?<=otra )|(?<=anular )"
            r"|(?<=la ))hora"
        ),
    ),
    barrier=(
        r"si|porque|cuando|antes|despues|pero|hasta|nombre|numero|telefono|correo|direccion|seguro|doctora?|dentista"
        r"|que|politica|recordatorios?"
    ),
    verbs={
        "cancel": (
            (
                r"\b(?:cancel(?:ar|arla|arme|arle|o|a|e|en|eme|ame|ando)|anul(?:ar|arla|arme|o|a|e|en|eme|ame)"
                r"|eliminar|borrar|quitar|quite|quiteme|dar de baja)GAPOBJECT"
            ),
            (
                r"\bOBJECT (?:(?!no\b)\S+ ){0,3}(?:la |lo )?(?:quiero|quisiera|necesito|puede|podria"
                r"|tengo que) (?:cancelar"
                r"|anular)"
            ),
        ),
        "move": (
            (
                r"\b(?:cambi(?:ar|arla|arme|arle|o|e|a|en|eme|ame)|mov(?:er|erla|erme)|muev(?:o|a|e|an|eme|ame)"
                r"|reprogram(?:ar|arla|e|o|eme)|reagend(?:ar|arla|e|o|eme)|aplaz(?:ar|arla)|aplace"
                r"|pospo(?:ner|nga|nerla)"
                r"|posterg(?:ar|ue|arla)|adelant(?:ar|e|arla)|atras(?:ar|e|arla)|retras(?:ar|e|arla)"
                r"|pas(?:ar|e|arme|eme)"
                r"|recorrer|correr|modificar)GAPOBJECT"
            ),
            r"\b(?:otr[oa] (?:dia|fecha|hora|horario)) para (?:mi|la)GAPOBJECT",
            (
                r"\bOBJECT (?:(?!no\b)\S+ ){0,3}(?:la |lo )?(?:quiero|quisiera|necesito|puede|podria|tengo que)"
                r" (?:cambiar|mover|reprogramar|pasar|aplazar)"
            ),
        ),
        "confirm": (r"\b(?:re)?confirm(?:ar|arla|arme|arle|o|a|e|en|eme|ame)GAPOBJECT",),
        "look_up": (
            (
                rf"\b(?:cuando|a que hora|que dia|que hora|en que fecha|que fecha) (?:es|era|esta|seria|sera"
                rf"|son) {_OWN}GAPOBJECT"
            ),
            r"\b(?:cuando|hora|dia|fecha) (?:tengo|tenia|tenemos)(?: \S+){0,2} OBJECT",
            rf"\b(?:cuando|hora|dia|fecha) {_OWN} OBJECT",
            r"\btengo (?:una |alguna |la )?(?:\S+ )?OBJECT\b[^?]*\?$",
            r"\bsi (?:todavia |aun |ya )?tengo (?:una |alguna |la )?OBJECT",
            rf"\b(?:esta|sigue) (?:confirmada |en pie |reservada )?{_OWN} OBJECT",
            (
                r"\b(?:no me acuerdo|no recuerdo|no se|consultar|revisar|revise|ver|verificar|comprobar"
                r"|mirar|mire|saber|buscar|busque"
                r"|buscarme|encontrar"
                r"|recordar|recordarme|recuerda|recuerde|recuerdeme|acuerdo|decirme|dime|digame|olvide|olvido)"
                rf"(?: de| cuando| la| el| a| que| hora| dia| fecha| para| es| era)* {_OWN}GAPOBJECT"
            ),
        ),
        "book": (
            (
                r"\b(?:reserv(?:ar|arme|e|a|o|eme|ame)|ped(?:ir|irle|irme|irles)|pido|hac(?:er|erme)"
                r"|haga|hago|haz|hagame"
                r"|sac(?:ar|arme)|saco|agend(?:ar|arme|e|a|o|eme|ame)|program(?:ar|arme|e|a|o)|concertar|coger"
                r"|tomar|conseguir"
                r"|solicit(?:ar|o)|apart(?:ar|eme|e))GAPOBJECT"
            ),
            (
                r"\b(?:quiero|quisiera|queria|querria|necesito|necesitaria|necesitamos|gustaria|busco|ocupo|deseo"
                r"|me da|deme"
                r"|dame|darme|dar|me pone|poneme|pongame|tienen|tiene|hay)(?! (?:mi|mis|la|el|su|a|ir"
                r"|saber)\b)GAPOBJECT"
            ),
            r"\b(?:venir|ir|pasar|acudir) (?:para|a) (?:una|hacerme)GAPOBJECT",
            rf"^{_SMALL}(?:una? )?(?:nueva )?OBJECT (?:por favor|para|con)\b",
            r"\buna cita para\b",
        ),
    },
    refused=re.compile(
        r"\b(?:no|nunca|jamas|sin|tuve que|tuvo que|en vez de|en lugar de|antes de|despues de|cuando|olvide"
        r"|intente|ellos)"
        r"(?: (?:quiero|quisiera|queria|necesito|voy|vamos|puedo|hace|falta|deseo|pienso|tengo|me|la|lo|que|a|nos|hay"
        r"|llamo|para|es|de|se))*\s*$"
    ),
    about=re.compile(
        r"\b(?:politicas?|multas?|recargos?|penalizacion\w*|cobr\w+|cuestan?|cargos?|plazos?|antelacion|normas?"
        r"|reembols\w+"
        r"|precio)\b|\bque (?:pasa|ocurre|sucede)\b"
        r"|\bsi (?:no )?(?:cancelo|anulo|cambio|llego|falto|muevo|pido|reservo|confirmo|vengo|voy|tengo que"
        r"|necesito|quiero que)\b"
        rf"|^{_SMALL}(?:(?:a|de|en|por|con) )?(?:que(?! (?:dia|hora|fecha))|cuant[oa]s?|donde|quien|cual"
        rf"|hay que|tengo que"
        r"(?! cancelar| anular| cambiar| mover| confirmar| pedir| reprogramar))\b"
        rf"|^{_SMALL}cuando (?:puedo|podria|debo)\b"
    ),
    asked=re.compile(
        rf"\bcomo (?:puedo|hago|se|cancelo|cambio|anulo|muevo|confirmo|podria|debo|es)\b"
        rf"|^{_SMALL}(?:como|cuando|cuanto|que|cual)\b|\b(?:proceso|manera|forma) (?:de|para)\b"
    ),
    told=re.compile(
        r"\b(?:cancelé|anulé|cambié|moví|confirmé|reservé|pedí|hice|saqué|agendé|canceló|anuló|cambió|movió|confirmó"
        r"|cancelaron|anularon|cambiaron|movieron|confirmaron|cancelado|anulado|cambiado|movido|pedido|hecho|sacado"
        r"|he reservado|me dieron)\b"
    ),
    needed=re.compile(
        rf"^{_SMALL}(?:(?:entonces|ahi|alli|y|o|para \S+(?: \S+){{0,3}}) )*(?:yo )?(?:(?:no )?(?:necesito"
        rf"|necesitamos|necesita"
        r"|necesitaria|se necesita|se necesitaria|hace falta|haria falta|hara falta|hay que|habria que|habra que"
        r"|tengo que"
        r"|tenemos que|tendria que|debo|deberia|debemos|se requiere|requieren|requiere|piden|me piden|se pide|exigen"
        r"|conviene|obligan|es (?:mejor|obligatori[oa]|necesari[oa]|precis[oa]|imprescindible|indispensable))"
        r"|(?:la )?cita (?:es|previa)|(?:con|sin) cita|es con cita)\b.*\?$"
        r"|\bsin (?:tener |pedir |hacer |reservar |sacar )?(?:una )?(?:cita|reserva|turno)\b"
        r"|\b(?:quisiera|queria|me gustaria|quiero|necesito) saber si (?:\S+ ){0,2}(?:necesit\w+|falta|hay que"
        r"|obligatori[oa]"
        r"|tengo que|debo|requiere\w*)\b"
    ),
    chooses=re.compile(
        r"\b(?:para (?:mi|nuestr[oa]) (?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mama|papa|nin[oa]|pareja|amig[oa])"
        r"|para (?:mi|nosotros|los dos)|si (?:puede|pudiera|fuera|es) ?(?:ser|posible)?|si se puede|si tienen|si hay"
        r"|bueno|bien|vale|pues|entonces|mejor|ok|okay|claro|perfecto|genial|estupendo|si|de acuerdo|dale|venga|ah"
        r"|ay|eh"
        r"|en ese caso|asi que|nada|por favor|gracias|quiero|quisiera|querria|prefiero|preferiria|me quedo con|me quedo"
        r"|me gustaria|me viene|me va|me queda|me conviene|me sirve|viene|va|queda|sirve|bien|estaria|esta|seria|sea"
        r"|que sea|puede ser|podria ser|puedo|podria|hagamos|hacemos|haga|hagame|hagase|pongame|poneme|ponga|ponme|deme"
        r"|dame|reserve|reserveme|apunte|apunteme|agende|agendeme|pidame|tomo|tomare|cojo|cogemos|vamos con|vamos|a|al"
        r"|el|la|los|las|lo|un|una|uno|1|de|del|en|con|por|para|y|o|eso|esa|ese|esto|normal|simple|sencill[oa]|solo"
        r"|solamente|nomas|cita|hora|hueco|dia|alguna?|digamos|quizas?|tal vez|mas|ya|me|mi|se|le|lo que|como|sobre"
        r"|que tal|que|mi amor|hij[oa]|senorita|senor)\b"
    ),
    settles=re.compile(
        r"\b(?:entonces|mejor|vale|en ese caso|me quedo con|de acuerdo|ok|okay|venga|dale|hagamos|vamos con"
        r"|perfecto|prefiero"
        r"|pongame|poneme|deme|dame|hagame|reserveme|apunteme|agendeme|que sea|tomo|bueno pues|pues)\b"
    ),
    proposes=re.compile(r"(?:(?:y|vale|bueno|ok|pues|entonces|ah) )*(?:que tal|puede ser|podria ser|le parece)\b"),
    vague=frozenset({"otra cosa", "otro", "otra", "control"}),
    again={
        "cancel": re.compile(
            r"\b(?:cancel|anul|borr|elimin|quit)(?:e|a|ar|eme|enme)?(?:la|lo)\b"
            r"|\b(?:me |nos )?(?:la|lo) (?:puede |puedo |pueden |podria |quiero |quisiera |tengo que )?(?:cancel"
            r"|anul|borr|elimin"
            r"|quit)\w+"
        ),
        "move": re.compile(
            r"\b(?:cambi|muev|mov|pas|aplac|adelant|atras|retras|pospon|pospong|reprogram|corr)\w*?(?:la|lo)\b"
            r"|\b(?:me |nos )?(?:la|lo) (?:pued[eo] |pueden |podria |podemos |quiero |quisiera "
            r"|tengo que )?(?:cambi|muev|mov"
            r"|pas[ae]|aplac|adelant|atras"
            r"|retras|pospon|reprogram)\w*"
        ),
        "look_up": re.compile(
            r"\b(?:a )?que (?:hora|dia|fecha) (?:era|fue|me dijo|dijo|dijimos|quedo|quedamos|me toca"
            r"|tengo que (?:ir|venir|estar))\b"
            r"|\b(?:para )?cuando (?:era|fue|quedo|quedamos|me toca|dijo)\b|\brecuerdeme (?:la hora|el dia|la fecha"
            r"|cuando)"
            r"|\bme (?:repite|puede repetir|recuerda|puede recordar) (?:la hora|el dia|la fecha|cuando)"
        ),
    },
    instead=re.compile(
        r"\b(?:mejor|que sea|preferiria|prefiero|en lugar de|en vez de|en realidad|quise decir|puede ser|podria ser"
        r"|podemos)\b"
        r"|\bmas (?:tarde|temprano)\b"
    ),
    own=re.compile(
        r"\b(?:mi|mis|nuestra|la|una) (?:citas?|turno|reserva|revision|limpieza)\b(?=.*\b(?:tengo|tenemos|tenia|mi"
        r"|nuestra"
        r"|podemos|puedo|voy)\b)|\b(?:tengo|tenemos|tenia|mi|nuestra|por (?:la|mi))\b(?: \S+){0,2} (?:cita|turno"
        r"|reserva|revision"
        r"|limpieza)\b"
    ),
    others=re.compile(
        r"\b(?:(?:de )?mi (?:espos[oa]|marido|mujer|hij[oa]|madre|padre|mama|papa|herman[oa]|niet[oa]|abuel[oa]"
        r"|amig[oa]|pareja|novi[oa]|vecin[oa]"
        r"|ti[oa]|suegr[oa])|mis hijos|de otra persona|otra cita|(?:la )?de (?:el|ella|ellos))\b"
    ),
)


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
        called={
            "dra": "la doctora", "doctora": "la doctora", "sra": "la señora", "senora": "la señora",
            "srta": "la señorita", "senorita": "la señorita", "sr": "el señor", "senor": "el señor", "don": "don",
            "dona": "doña", "licenciada": "la licenciada", "licenciado": "el licenciado", "ingeniera": "la ingeniera",
            "profesora": "la profesora", "enfermera": "la enfermera", "enfermero": "el enfermero",
        },
        titles_of_home={
            "dr": "el doctor", "doctor": "el doctor", "lic": "el licenciado", "ing": "el ingeniero",
            "ingeniero": "el ingeniero", "profesor": "el profesor",
        },
        contracted={" a el ": " al ", " de el ": " del "},
    ),
)  # fmt: skip
