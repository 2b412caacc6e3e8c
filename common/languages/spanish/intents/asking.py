"""Spanish: how questions and requests begin, and the words that give them away.

None of these is answered at the edge, so they are generous: what matters is that asking is told from answering.
"""

from __future__ import annotations

from typing import Final

from common.intents.tables import Cue, Pattern


def _commands(infinitives: str) -> str:
    """Infinitives, and their regular imperatives for tú, usted and vos, with and without a pronoun at the end."""
    forms: list[str] = []
    for verb in infinitives.split("|"):
        stem, ending = verb[:-2], verb[-2:]
        imperatives = {
            "ar": (f"{stem}a", f"{_before_e(stem)}e"),
            "er": (f"{stem}e", f"{stem}a"),
            "ir": (f"{stem}e", f"{stem}i", f"{stem}a"),
        }
        forms += [verb, f"{verb}me"]
        forms += [form + pronoun for form in imperatives[ending] for pronoun in ("", "me", "lo", "la", "le")]
    return "|".join(dict.fromkeys(forms))


def _before_e(stem: str) -> str:
    """How a stem is spelt before e: pague, busque, autorice."""
    changes = {"g": f"{stem}u", "c": f"{stem[:-1]}qu", "z": f"{stem[:-1]}c"}
    return changes.get(stem[-1], stem)


QUESTION: Final = (
    Pattern(
        "can_you_tell",
        phrases="[<to_me>] (puede|puedes|podria|podrias|podes|pueden|podrian) [<to_me>] [<you>|<polite>]* <after>",
        parts={
            "after": (
                "decir|decirme|indicar|indicarme|explicar|explicarme|informar|informarme|confirmar",
                "confirmarme si|confirmar si|aclarar|contar|aclararme|recordar|recordarme",
                "dar informacion|orientar|averiguar|ver si|revisar si|verificar si",
            ),
        },
        example="¿Me puede decir el horario?",
        unlike="¿Me puede reservar una mesa?",
    ),
    Pattern(
        "tell_me_what",
        phrases="<before> [<polite>] <after>",
        parts={
            "before": (
                "dime|digame|decime|dinos|diganos|indicame|indiqueme|explicame|expliqueme|cuentame",
                "cuenteme|contame|informame|informeme|averigua|averigue|recuerdame|recuerdeme",
                "muestrame|muestreme|fijate|fijese|mira|mire|revisa|revise|verifica|verifique|sabes",
                "sabe",
            ),
            "after": (
                "que|cual|cuales|quien|cuando|donde|como|cuanto|cuanta|cuantos|cuantas|por que|si",
                "a que|de que|en que|de donde|sobre|acerca",
            ),
        },
        example="Dígame cuánto cuesta.",
        unlike="Dígame un chiste.",
    ),
    Pattern(
        "want_to_know",
        phrases="[<to_me>] <want> [<to_me>] <after>",
        parts={
            "after": (
                "saber|preguntar|preguntarle|preguntarte|consultar|consultarle|consultarte|conocer",
                "entender|averiguar|informacion|informarme|pedir informacion|oir|aprender",
                "recibir informacion",
                "ver (si|que|cuando|como|cuanto|donde)",
            ),
            "want": (
                "quiero|quisiera|queria|necesito|gustaria|deseo|preciso|ocupo|interesa|intereso",
                "interesaria|queremos|necesitamos|llamo para|llamaba para|trato de|intento",
                "estoy tratando de|podria",
            ),
        },
        example="Quisiera saber el precio.",
        unlike="Quisiera pagar.",
    ),
    Pattern(
        "wondering",
        phrases=(
            "me (preguntaba|pregunto|gustaria saber|interesa saber)",
            "(tengo|tenia|tendria) (una|un par de|unas|algunas|otra) <question>",
            "no (se|entiendo|recuerdo|me acuerdo|sabemos) <whether>",
            "una (pregunta|duda|consulta)",
            "(tienes|tiene) (idea|alguna idea)",
        ),
        parts={
            "question": "pregunta|preguntas|duda|dudas|consulta|consultas",
            "whether": "si|que|como|cuando|donde|cual|cuanto|por que|quien|a que|de que",
        },
        example="Me preguntaba si entregan a domicilio.",
    ),
    Pattern(
        "why",
        phrases=(
            "por que",
            "porque",
            "para que",
            "a que se debe",
            "como es que",
            "como asi",
        ),
        example="¿Por qué me cobraron dos veces?",
    ),
    Pattern(
        "preposition_what",
        phrases="<before> (que|cual|cuales|quien|quienes|cuando|donde|cuanto|cuanta|cuantos|cuantas|como)",
        parts={
            "before": "a|de|en|con|por|para|hasta|desde|sobre|hacia|entre|segun|bajo|cada|tras|durante",
        },
        example="¿A qué hora cierran?",
        unlike="A las cinco.",
    ),
    Pattern(
        "what",
        phrases="que",
        example="¿Qué horario tienen?",
    ),
    Pattern(
        "which",
        phrases="cual|cuales|kual",
        example="¿Cuál es mi saldo?",
    ),
    Pattern(
        "who",
        phrases="quien|quienes",
        example="¿Quién es mi médico?",
    ),
    Pattern(
        "when",
        phrases="cuando",
        example="¿Cuándo abren?",
    ),
    Pattern(
        "where",
        phrases="donde|adonde|aonde",
        example="¿Dónde están?",
    ),
    Pattern(
        "how_much",
        phrases="cuanto|cuanta|cuantos|cuantas",
        example="¿Cuánto cuesta?",
    ),
    Pattern(
        "how",
        phrases="como",
        example="¿Cómo llego?",
    ),
    Pattern(
        "is_there",
        phrases="[usted|ustedes|tu|vos|alguno|alguien|ahi|alla] [no] [me|se|le|te|les|lo|la]* <after>",
        parts={
            "after": (
                "hay|habra|habria|existe|existen|tienen|tiene|tienes|tenes|tendran|tendria|tendrian",
                "queda|quedan|quedaria|venden|vende|vendes|ofrecen|ofrece|dan|hacen|hace|haces",
                "aceptan|acepta|aceptas|abren|abre|cierran|cierra|atienden|cobran|cobra|entregan",
                "entrega|envian|reciben|recibe|incluye|incluyen|trabajan|trabaja|manejan|cuentan",
                "cuenta con|sirven|sirve|funciona|llega|llegan|llego|sale|salen|cuesta|cuestan|vale",
                "valen|permiten|permite|admiten|necesita|cubre|cubren|conviene|vence|caduca|va a",
                "van a|vas a|falta|faltan|disponen|dispone|puede ser|sabe|sabes|saben|conoces|conoce",
                "recuerdas|recuerda|crees|cree|vives|vive|gusta|gustan|llueve|llovera|hara",
                "esta lloviendo|vas|va|van",
            ),
        },
        example="¿Hay estacionamiento?",
        unlike="Hoy no.",
    ),
    Pattern(
        "is",
        phrases="[no] <after>",
        parts={
            "after": (
                "es|son|esta|estan|eran|era|fue|fueron|estas|eres|sos|seria|serian|sera|seran|estaria",
                "estara|ha|han|has|habia|he|hemos",
                "ya (esta|llego|salio|puedo|hicieron|abrieron)",
            ),
        },
        example="¿Está listo mi pedido?",
    ),
    Pattern(
        "can",
        phrases="[no] <after>",
        parts={
            "after": (
                "se (puede|pueden|podria|podra)",
                "[me|lo|la|le|nos] (puedo|podemos|podre|podriamos|debo|deberia|debemos|tengo que|tenemos que)",
                "hace falta",
            ),
        },
        example="¿Puedo pagar con tarjeta?",
    ),
    Pattern(
        "any",
        phrases="algun|alguna|algunos|algunas|alguien|algo",
        example="¿Alguna cita para mañana?",
    ),
    Pattern(
        "about",
        phrases="(sobre|acerca de|respecto a|en cuanto a|con respecto a)",
        example="¿Y sobre el estacionamiento?",
    ),
)

REQUEST: Final = (
    Pattern(
        "can_you",
        phrases=(
            "[<to_me>] (puedes|puede|podria|podrias|podes|podras|podra|pueden|podrian) [<to_me>] <word>",
            "(te|le|les) (pido|pediria|ruego|agradeceria|encargo|importaria|importa|molesta|molestaria)",
            "me <after>",
            "(seria|serias) tan amable",
        ),
        parts={
            "after": (
                "haces|hace|haria|harias|ayuda|ayudas|ayudarias|ayudaria|das|da|daria|pasas|pasa",
                "traes|trae|muestras|muestra|dices|dice|diria|dirias|cuentas|lees|lee|buscas|busca",
                "explicas|explica|regala|regalas|envia|envias|manda|mandas|recomiendas|recomienda",
                "avisas|avisa|llamas|llama|reserva|reservas|agenda|cambia|cancela|confirma|prestas",
                "vendes|vende|pones|pone|indica|indicas|comunica",
            ),
        },
        example="¿Me puede reservar una mesa?",
    ),
    Pattern(
        "i_need",
        phrases="[yo|nosotros|mi (esposa|esposo|hijo|hija|mama|papa|madre|padre)] [no] [<to_me>] <after>",
        parts={
            "after": (
                "quiero|quisiera|queria|querria|necesito|necesitaba|necesitaria|necesita|quiere",
                "gustaria|deseo|desearia|preciso|precisaba|ocupo|busco|buscaba|prefiero|preferiria",
                "requiero|urge|encantaria|espero|pido|solicito|queremos|quisieramos|necesitamos",
                "buscamos|hace falta|hacen falta|haria falta|interesa|interesaria|conviene|apetece",
                "provoca|vendria bien|tendria que|debo|hay que|voy a|vamos a|venia a|vengo a|pienso",
                "planeo|pretendo|intento|exijo",
                "tengo (que|ganas)",
            ),
        },
        example="Necesito una cita.",
    ),
    Pattern(
        "i_am",
        phrases="[yo|nosotros] [no] [<to_me>] <after>",
        parts={
            "after": (
                "estoy|estamos|ando|llamo|llamaba|llame|hablo|habla|vengo|venia|soy|somos|vivo",
                "trabajo|sigo|llevo|viajo|salgo|entro|pago|uso|compro|como|veo|oigo|creo|sospecho",
                "supongo|siento|noto|pense|piense|se|sabia|conozco",
            ),
        },
        example="Llamo para reservar una limpieza.",
    ),
    Pattern(
        "i_have",
        phrases="[yo|nosotros|no|ya|todavia|aun]* [<to_me>] <after>",
        parts={
            "after": (
                "tengo|tenemos|tenia|teniamos|tuve|tuvimos|hubo|habia|hay|surgio|aparece|aparecio",
                "sale|salio|llego|llegaron|paso|pasa|duele|falta|faltan|sobra|debe|deben|debitaron",
                "descontaron|cobraron|cobro|robaron|hackearon|clonaron|bloquearon|rechazaron|rechazo",
                "negaron|cancelaron|mandaron|enviaron|dijeron|dieron|dio|prometieron|entregaron",
                "cambiaron|suspendieron|cortaron|equivoque|olvido|perdio|rompio|dano|cayo|quedo|quede",
                "quedamos|vencio|acabo|termino|fue|fui|hicieron|hizo|mude|arrepenti|registre|inscribi",
            ),
        },
        example="Me robaron la tarjeta.",
    ),
    Pattern(
        "i_did",
        phrases="[yo|nosotros|no|ya|todavia|aun|nunca]* [<to_me>] <after>",
        parts={
            "after": (
                "perdi|perdimos|olvide|olvidamos|extravie|rompi|deje|compre|compramos|pedi|pedimos",
                "pague|pagamos|hice|hicimos|recibi|recibimos|encuentro|encontramos|encontre|reserve",
                "reservamos|ordene|cancele|cambie|use|intente|trate|mande|envie|llame|entre|vi|vimos",
                "tome|saque|logro|logre|he|hemos|puedo|podemos|pude|pudimos|funciona|sirve|anda|carga",
                "enciende|prende|abre|entra|responde|contesta|contestan|llega|aparece|deja|reconoce",
                "entiendo|quiero|funcionan",
            ),
        },
        example="Perdí mi tarjeta.",
    ),
    Pattern(
        "help",
        phrases="ayuda|ayudame|ayudeme|ayudenme|ayudanos|auxilio|socorro|apoyo|asistencia",
        example="Ayúdeme con mi factura.",
    ),
    Pattern(
        "my_thing",
        phrases="<before> <word>",
        parts={
            "before": (
                "mi|mis|nuestro|nuestra|nuestros|tu|tus|su|sus|el|la|los|las|un|una|unos|unas|este",
                "esta|ese|esa|estos|estas|esos|esas|todos|todas|otro|otra",
            ),
        },
        example="Mi internet no funciona.",
    ),
    Pattern(
        "do_not",
        phrases=(
            "(no|nunca) <word> <word>",
            "(no|nunca) <verbs> <word>",
        ),
        example="No renueve mi plan.",
    ),
    Pattern(
        "cancel",
        phrases=(
            "olvidalo|olvidelo|dejalo|dejelo|dejemoslo|cancela|cancele|cancelar|cancelalo",
            "cancelelo|anula|anule|detente|detengase|para|pare|basta|stop|callate|silencio|deten",
            "detenga",
            "no importa",
            "ya no",
        ),
        example="Cancela mi cita.",
    ),
    Pattern(
        "command_money",
        _commands(
            "pagar|comprar|depositar|retirar|sacar|transferir|cobrar|cargar|abonar|facturar|devolver|gastar|"
            "convertir|vender|ahorrar|prestar|invertir|enviar|mandar|girar"
        )
        + "|transfiere|transfiera|transfiereme|transfierame|devuelve|devuelva|devuelveme|devuelvame|invierte|vende",
        "Transfiere cien pesos a mi hermana.",
    ),
    Pattern(
        "command_booking",
        _commands(
            "reservar|agendar|cancelar|programar|reprogramar|confirmar|apartar|renovar|contratar|alquilar|rentar|"
            "aplazar|posponer|adelantar|mover|registrar|inscribir|solicitar|pedir|ordenar|organizar|planear|"
            "planificar|separar"
        ),
        "Reserva una mesa para dos.",
    ),
    Pattern(
        "command_say",
        _commands(
            "decir|explicar|informar|indicar|recordar|contar|hablar|recomendar|mostrar|ensenar|preguntar|nombrar|"
            "listar|comparar|calcular|sumar|multiplicar|traducir|leer|escribir|deletrear|definir|repetir|cantar|"
            "avisar|notificar|contestar|responder|sugerir|describir|resumir|anotar|apuntar"
        )
        + "|dime|digame|decime|diga|dinos|cuentame|cuenteme|contame|recuerdame|recuerdeme|muestrame|muestreme|"
        "muestra|ensename|recomiendame|recomiendeme|repiteme|sugiereme|traduceme|cuenta|recuerda|recomienda|traduce|"
        "traduzca|lee|lea|di",
        "Cuéntame un chiste.",
    ),
    Pattern(
        "command_change",
        _commands(
            "cambiar|poner|hacer|agregar|anadir|anular|activar|desactivar|bloquear|desbloquear|congelar|borrar|"
            "eliminar|quitar|actualizar|modificar|corregir|guardar|ajustar|restablecer|reiniciar|incluir|dejar|crear|"
            "elegir|escoger|usar|reportar|denunciar|reclamar|solucionar|resolver|arreglar|reparar|aumentar|subir|"
            "bajar|reducir|verificar|revisar|checar|chequear|consultar|buscar|encontrar|localizar|rastrear|ubicar|"
            "averiguar|mirar|ver"
        )
        + "|ponme|pongame|poneme|pon|ponga|pone|haz|haga|hace|hazme|hagame|haceme|encuentra|encuentre|encuentrame|"
        "mueve|mueva|resuelve|resuelva|borra|fijate|quiten|busca|busquen|sube|suba|vean|veamos",
        "Cambia mi dirección.",
    ),
    Pattern(
        "command_device",
        _commands(
            "apagar|prender|encender|tocar|parar|empezar|comenzar|iniciar|terminar|abrir|cerrar|lanzar|tirar|"
            "reproducir|saltar|silenciar|compartir|conectar|desconectar|sincronizar|vincular|llamar|marcar|instalar|"
            "descargar|llevar|pasar|dar|traer|tomar|conseguir|detener|pausar|continuar|cocinar|preparar|llenar|"
            "imprimir"
        )
        + "|enciende|encienda|prende|prenda|cierra|cierre|abre|abra|empieza|empiece|dame|deme|trae|traiga|traeme|"
        "traigame|lleva|lleveme|pasame|paseme|llamame|juega|avienta|ve|vaya|vete|ven|venga|salta|consigueme|consigame|"
        "tira|lanza",
        "Apaga las luces.",
    ),
    Pattern(
        "please",
        phrases=(
            "por favor",
            "porfa|porfavor",
        ),
        example="Por favor, la lista de precios.",
    ),
)

CUES: Final = (
    Cue(
        "embedded_question",
        "question",
        "cual cuales quien quienes cuando donde adonde cuanto cuanta cuantos cuantas",
        3,
        "Vuelos a Madrid salen cuándo",
    ),
    Cue(
        "statement",
        "request",
        "yo me mi mis nos nuestro nuestra se te tu tus le les lo la los las su sus es esta son estan fue era estoy "
        "tengo tiene hay ha he han no que como quiero puedo puede va voy esto eso una un",
        3,
        "Ambas tarjetas mías ya no pasan",
    ),
    Cue(
        "topic",
        "request",
        "de del en para por con sin a al el la los las un una sobre mi entre hasta desde hacia y o",
        2,
        "Horario de atención",
    ),
)
