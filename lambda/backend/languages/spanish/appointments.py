"""How callers speak of their appointments in Spanish; patterns see it without accents, but for what was told."""

from __future__ import annotations

import re
from typing import Final

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
                r"\bOBJECT (?:\S+ ){0,3}(?:la |lo )?(?:quiero|quisiera|necesito|puede|podria|tengo que) (?:cancelar"
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
                r"\bOBJECT (?:\S+ ){0,3}(?:la |lo )?(?:quiero|quisiera|necesito|puede|podria|tengo que)"
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
            r"|\b(?:me |nos )?(?:la|lo) (?:puede |podria |quiero |quisiera |tengo que )?(?:cancel|anul|borr|elimin"
            r"|quit)\w+"
        ),
        "move": re.compile(
            r"\b(?:cambi|muev|mov|pas|aplac|adelant|atras|retras|pospon|pospong|reprogram|corr)\w*?(?:la|lo)\b"
            r"|\b(?:me |nos )?(?:la|lo) (?:puede |podria |podemos |quiero |quisiera |tengo que )?(?:cambi|muev|mov"
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
    others=re.compile(
        r"\b(?:(?:de )?mi (?:espos[oa]|marido|mujer|hij[oa]|madre|padre|mama|papa|herman[oa]|niet[oa]|abuel[oa]"
        r"|amig[oa]|pareja|novi[oa]|vecin[oa]"
        r"|ti[oa]|suegr[oa])|mis hijos|de otra persona|otra cita|(?:la )?de (?:el|ella|ellos))\b"
    ),
)
