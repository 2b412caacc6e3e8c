"""What the edge says by itself in Spanish: always with usted, in words that are at home on both sides of the Atlantic.

Neither the caller nor the assistant is given a gender: no "bienvenida", no "encantado".
"""

from __future__ import annotations

from typing import Final

from common.languages.situations import EdgePhrases, Fillers, Sayings

_SAYINGS: Final[Sayings] = {
    "greeting": (
        "¡Hola! ¿En qué puedo ayudarle?",
        "Hola, cuénteme. ¿Qué puedo hacer por usted?",
        "Muy buenas. Dígame, ¿en qué le puedo ayudar?",
        "¡Hola, {caller}! ¿En qué puedo ayudarle?",
        "¡Hola, {caller}! ¿Qué puedo hacer por usted?",
        "Hola, le habla {assistant}. ¿En qué puedo ayudarle?",
    ),
    "how_are_you": (
        "Muy bien, gracias por preguntar. ¿En qué puedo ayudarle?",
        "Todo bien, muchas gracias. ¿Qué puedo hacer por usted?",
        "Bien, gracias. Dígame, ¿en qué le puedo ayudar?",
        "Muy bien, gracias, {caller}. ¿En qué puedo ayudarle?",
    ),
    "line_check": (
        "Sí, aquí estoy. ¿En qué puedo ayudarle?",
        "Sí, le escucho. Dígame, por favor.",
        "Le escucho bien. ¿Qué puedo hacer por usted?",
    ),
    "farewell": (
        "Gracias por llamar. ¡Hasta luego!",
        "Hasta luego, y gracias por su llamada.",
        "Gracias por llamar. ¡Que le vaya muy bien!",
        "Ha sido un gusto hablar con usted. ¡Hasta luego!",
        "Gracias por llamar, {caller}. ¡Hasta luego!",
        "Hasta luego, {caller}. ¡Que le vaya muy bien!",
    ),
    "thanks": (
        "De nada. Si necesita algo más, aquí estoy.",
        "Con mucho gusto. Dígame si necesita algo más.",
        "Es un placer. Aquí estoy para lo que necesite.",
        "No hay de qué. ¿Puedo ayudarle en algo más?",
        "De nada, {caller}. Aquí estoy si necesita algo más.",
    ),
    "wait": (
        "Claro, tómese su tiempo.",
        "Por supuesto, aquí le espero.",
        "No hay problema, espero.",
        "Sin prisa. Hábleme cuando quiera.",
        "Tómese el tiempo que necesite, {caller}.",
    ),
    "hand_off": (
        "Le comunico con una persona del equipo. Un momento, por favor.",
        "Le paso con una persona del equipo. Un momento, por favor.",
        "Por supuesto. Ahora mismo le transfiero con una persona.",
        "Claro, {caller}. Le comunico con una persona del equipo.",
    ),
    "nobody_there": (
        "Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Le puedo ayudar yo en algo?",
        "Me temo que en este momento nadie puede tomar su llamada. ¿En qué puedo ayudarle?",
        "Lo siento, a esta hora no está nadie del equipo. ¿Qué puedo hacer por usted?",
    ),
    "leave_message": (
        "Lo siento, ahora no hay nadie, pero puede dejar un mensaje. Un momento.",
        "En este momento no está nadie del equipo. Le paso para que deje un mensaje.",
        "A esta hora nadie puede tomar su llamada. Le paso para que grabe un mensaje.",
    ),
    "offer_message": (
        "Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Quiere dejar un recado?",
        "Me temo que en este momento nadie puede tomar su llamada. ¿Le tomo un recado?",
        "Lo siento, a esta hora no está nadie del equipo. ¿Desea dejar un recado?",
    ),
    "staying": (
        "Está bien, no le transfiero. ¿En qué puedo ayudarle?",
        "Claro, puede seguir conmigo. ¿Qué puedo hacer por usted?",
        "No hay problema, le ayudo yo. ¿Qué necesita?",
    ),
    "not_human": (
        "Sí, soy un asistente automático, no una persona. ¿En qué puedo ayudarle?",
        "No soy una persona, soy un asistente automático. ¿Qué puedo hacer por usted?",
        "Sí, le atiende un programa de computadora. Con gusto le ayudo en lo que pueda.",
    ),
    "introduction": (
        "Habla con el asistente automático. ¿En qué puedo ayudarle?",
        "Soy el asistente automático. ¿Qué puedo hacer por usted?",
        "Le atiende el asistente automático. ¿En qué le puedo ayudar?",
        "Me llamo {assistant} y atiendo el teléfono de forma automática. ¿En qué puedo ayudarle?",
        "Le habla {assistant}, el servicio automático. ¿Qué puedo hacer por usted?",
        "Soy {assistant}, el asistente automático de {business}. ¿En qué le ayudo?",
        "Soy el asistente automático de {business}. ¿Qué puedo hacer por usted?",
    ),
    "which_business": (
        "Ha llamado a {business}. ¿En qué puedo ayudarle?",
        "Aquí {business}. ¿Qué puedo hacer por usted?",
        "Está hablando con {business}. ¿En qué le puedo ayudar?",
    ),
    "wrong_number": (
        "No se preocupe. ¡Que tenga un buen día!",
        "No pasa nada, le puede ocurrir a cualquiera. ¡Hasta luego!",
        "No hay problema. ¡Adiós!",
    ),
    "kept_as_audio": (
        "Sí, esta llamada se está grabando. ¿En qué puedo ayudarle?",
        "Sí, grabamos las llamadas. ¿Puedo ayudarle en algo?",
        "Sí, queda grabada. ¿Qué puedo hacer por usted?",
    ),
    "kept_as_text": (
        "El sonido no se graba, pero se guarda una transcripción. ¿En qué puedo ayudarle?",
        "Su voz no se graba, solo lo dicho por escrito. ¿Qué puedo hacer por usted?",
        "No hay grabación de voz, solo una transcripción escrita. ¿En qué le puedo ayudar?",
    ),
    "not_kept": (
        "No, esta llamada no se está grabando. ¿En qué puedo ayudarle?",
        "No, no se guarda ni su voz ni lo que dice. ¿Qué puedo hacer por usted?",
        "No, no se graba nada de esta llamada. ¿En qué le puedo ayudar?",
    ),
    "quiet": (
        "De acuerdo. Hábleme cuando me necesite.",
        "Está bien, me quedo en silencio. Aquí estoy cuando me necesite.",
        "Claro. Le escucho.",
    ),
    "slower": (
        "Lo siento, no puedo hablar más despacio, pero se lo repito.",
        "Mi velocidad no se puede cambiar en esta línea, lo siento. Se lo digo otra vez.",
        "Me temo que no puedo ir más lento. Se lo repito.",
    ),
    "louder": (
        "Lo siento, no puedo subir mi volumen, pero se lo repito.",
        "Mi volumen no se puede cambiar desde aquí, lo siento. Se lo digo otra vez.",
        "No puedo hablar más alto, quizá pueda subir el volumen de su teléfono. Se lo repito.",
    ),
    "never_mind": (
        "No hay problema. ¿Puedo ayudarle en algo más?",
        "No pasa nada. ¿Hay algo más que pueda hacer por usted?",
        "Está bien. ¿Necesita algo más?",
    ),
    "keys_unasked": (
        "No hace falta que pulse ninguna tecla. Dígame qué necesita.",
        "Ahora no espero ninguna tecla. Puede decirme simplemente en qué le ayudo.",
        "No necesita usar el teclado. Cuénteme con sus palabras de qué se trata.",
    ),
    "language_missing": (
        "Lo siento, solo hablo {languages}. ¿En qué puedo ayudarle?",
        "Me temo que solo puedo hablar {languages}. ¿Qué puedo hacer por usted?",
        "Lo siento, aquí solo puedo ofrecerle {languages}. ¿En qué le puedo ayudar?",
    ),
    "language_changed": (
        "Claro, sigamos en español. ¿En qué puedo ayudarle?",
        "Por supuesto, en español entonces. ¿Qué puedo hacer por usted?",
        "Con mucho gusto, le atiendo en español. ¿En qué le puedo ayudar?",
    ),
    "still_there": (
        "¿Sigue usted ahí?",
        "Sigo aquí, por si necesita algo.",
        "¿Hola? En este momento no le escucho.",
        "¿Hay algo más que pueda hacer por usted?",
        "¿Sigue ahí, {caller}?",
    ),
    "failed": (
        "Lo siento, en este momento no puedo responder a eso. ¿Me lo pregunta otra vez?",
        "Disculpe, algo salió mal de mi lado. Por favor, pregúntemelo de nuevo.",
        "Lo siento, eso no funcionó. ¿Puede decírmelo una vez más?",
    ),
    "lost": (
        "Lo siento, perdí el resto de la respuesta. Por favor, pregúntemelo otra vez.",
        "Disculpe, se me cortó. ¿Puede preguntármelo de nuevo?",
        "Lo siento, no pude terminar. ¿Lo intentamos otra vez?",
    ),
    "slow": (
        "Lo siento, estoy tardando demasiado. Por favor, pregúnteme otra vez en un momento.",
        "Perdone, ahora mismo voy muy lento. ¿Puede preguntármelo otra vez?",
        "Siento hacerle esperar. Ahora no puedo terminar. Por favor, pregúnteme otra vez.",
    ),
    "digits_again": (
        "No recibí todos los dígitos. Por favor, márquelos otra vez.",
        "Faltan algunos dígitos. ¿Puede marcarlos de nuevo?",
        "Ese número es demasiado corto. Inténtelo otra vez, por favor.",
    ),
    "reconnected": (
        "Disculpe, se cortó un momento. Continúe, por favor.",
        "Lo siento, le perdí un momento. ¿En qué puedo ayudarle?",
        "Ya estoy de vuelta, disculpe. ¿En qué estábamos?",
    ),
    "see_you_then": (
        "Aquí nos vemos entonces, ¡hasta luego!",
        "Muy bien, hasta entonces, ¡que le vaya bien!",
        "Perfecto, le esperamos, ¡hasta luego!",
    ),
    "right_business": (
        "Sí, aquí {business}. ¿En qué puedo ayudarle?",
        "Sí, está hablando con {business}. ¿Qué puedo hacer por usted?",
        "Así es, {business}. ¿En qué le puedo ayudar?",
    ),
    "another_business": (
        "Disculpe, aquí es {business}. ¿Puedo ayudarle en algo?",
        "No, ha llamado a {business}. ¿Hay algo en lo que pueda ayudarle?",
        "Me temo que esto es {business}. ¿Le puedo servir en algo?",
    ),
    "complaint": (
        "Lo siento muchísimo, de verdad.",
        "Entiendo su molestia y le pido disculpas.",
        "Cuánto lo siento. Eso no debería haber pasado.",
        "Tiene toda la razón en molestarse, lo siento.",
    ),
    "insulted": (
        "Siento no estar siendo de mucha ayuda.",
        "Entiendo que esto es frustrante. Le pido disculpas.",
        "Lo siento, sé que hablar con una máquina puede ser molesto.",
    ),
    "person_offered": (
        "¿Quiere hablar con una persona?",
        "¿Le comunico con alguien del equipo?",
        "¿Prefiere que le pase con una persona?",
    ),
    "message_offered": (
        "¿Quiere dejar un mensaje?",
        "¿Le tomo un mensaje para que alguien le llame?",
        "¿Desea dejar un mensaje para el equipo?",
    ),
    "tell_me_more": (
        "Cuénteme qué pasó y haré lo que pueda.",
        "¿Qué puedo hacer para arreglarlo?",
        "Dígame qué necesita y haré todo lo posible.",
    ),
    "stray": (
        "Entiendo, gracias por contármelo. ¿Qué puedo hacer hoy por usted?",
        "Ya veo. Y dígame, ¿en qué le puedo ayudar?",
        "Gracias por compartirlo conmigo. Entonces, ¿qué necesita hoy?",
    ),
    "emergency": (
        "Por favor, cuelgue y llame ahora mismo al {emergency}. Ahí le enviarán ayuda.",
        "Cuelgue y llame ya al {emergency}, por favor. Ahí le ayudan de inmediato.",
        "Esto es una emergencia. Por favor, cuelgue y llame ya al {emergency}.",
    ),
    "self_harm": (
        "Lo siento mucho. No está a solas. Cuelgue y llame ahora al {emergency}.",
        "Gracias por decírmelo. Por favor, llame ahora mismo al {emergency}.",
        "Siento mucho que le duela tanto. Llame de inmediato al {emergency}.",
    ),
    "self_harm_line": (
        "Lo siento mucho. Por favor, llame al {crisis}. Si hay peligro, llame al {emergency}.",
        "Gracias por decírmelo. Llame ahora al {crisis}. Si hay peligro, llame al {emergency}.",
        "Siento que le duela tanto. Llame al {crisis}. Si corre peligro, llame al {emergency}.",
    ),
    "emergency_again": (
        "Sé que da mucho miedo. Llame ya al {emergency}, ahí le dirán qué hacer.",
        "En cuanto llame, le mandan ayuda. Por favor, cuelgue y marque el {emergency}.",
        "Por favor, llame ahora mismo al {emergency}. No le dejarán a solas.",
        "Yo no puedo enviar ayuda desde aquí. Llame ya al {emergency}, ahí sí pueden.",
        "Lo está haciendo bien. Ahora llame al {emergency} y haga lo que le digan.",
        "Respire hondo y llame al {emergency}. Ahí le van a ayudar.",
        "Lo más rápido es el {emergency}. Cuelgue aquí y llame, por favor.",
        "Con calma, marque el {emergency}. Ahí saben qué hacer.",
    ),
    "self_harm_again": (
        "Sigo con usted. Llame ahora al {emergency} y cuente lo que me ha contado.",
        "Usted importa. Por favor, llame al {emergency}, para no pasar por esto a solas.",
        "Le escucho. Hay personas que pueden ayudarle ya. Llame al {emergency}.",
        "Esto puede mejorar. Deje que le ayuden ahora, llame al {emergency}.",
        "Por favor, cuídese y llame al {crisis}. Escuchan de día y de noche.",
        "Qué bueno que me lo cuenta. Llame ahora al {crisis}, ahí le van a escuchar.",
    ),
    "urgent_again": (
        "Se lo digo otra vez.",
        "No se preocupe, se lo repito.",
        "Le entiendo. Esto es lo que hay que hacer.",
        "Claro, una vez más.",
    ),
    "help_coming": (
        "Bien. Haga todo lo que le indiquen. Aquí estoy si necesita algo más.",
        "Ha hecho lo correcto. Siga lo que le digan. Aquí estoy si necesita algo más.",
        "Me alegra que ya tenga ayuda. Si puedo hacer algo más, dígamelo.",
        "Bien, deje que se encarguen. Si necesita algo más, aquí estoy.",
    ),
    "danger_over": (
        "Qué alivio. Si algo cambia, llame enseguida al {emergency}.",
        "Me alegro mucho. Si empeora, por favor llame al {emergency}.",
        "Qué buena noticia. Si hiciera falta, el {emergency} atiende siempre.",
    ),
    "all_safe": (
        "¿Están todos a salvo? Si no, por favor llame al {emergency}.",
        "Quiero asegurarme. ¿Ya nadie corre peligro?",
        "Antes de seguir, ¿está todo el mundo bien?",
    ),
    "go_on_offered": (
        "¿Seguimos donde lo dejamos?",
        "¿Quiere que sigamos con lo que estábamos haciendo?",
        "¿Terminamos lo que habíamos empezado?",
    ),
    "going_on": (
        "Claro, sigamos.",
        "Muy bien, volvamos a lo nuestro.",
        "Por supuesto, lo retomamos.",
    ),
    "all_ears": (
        "¿Qué puedo hacer ahora por usted?",
        "Dígame, ¿en qué le ayudo ahora?",
        "¿Hay algo que pueda hacer por usted?",
    ),
    "nobody_in_emergency": (
        "Lo siento, aquí nadie puede atenderle ahora. Llame ya al {emergency}, ahí le contestan.",
        "En este momento no hay nadie en la oficina. Llame enseguida al {emergency}.",
        "A esta hora no localizo a nadie. Por favor, llame ahora mismo al {emergency}.",
    ),
    "farewell_in_emergency": (
        "Si todavía no lo ha hecho, llame por favor al {emergency}. Cuídese mucho.",
        "Cuídense. Si aún necesitan ayuda, llamen al {emergency}.",
        "Mucho ánimo. Si alguien corre peligro, llame al {emergency}.",
    ),
    "how_can_i_help": (
        "¿En qué puedo ayudarle?",
        "¿Qué puedo hacer por usted?",
        "Dígame, ¿en qué le puedo ayudar?",
    ),
    "again": (
        "Claro.",
        "Por supuesto, se lo repito.",
        "Con gusto, otra vez.",
    ),
    "keys_or_person": (
        "Dígame qué necesita, o pulse el cero para hablar con una persona.",
        "Puede decirme simplemente en qué le ayudo. Para una persona, pulse el cero.",
        "Cuénteme con sus palabras de qué se trata, o pulse el cero para que le atiendan.",
    ),
    "staff_languages": (
        "Yo hablo {languages}, pero no sé qué idiomas hablan los demás.",
        "Por mi parte, hablo {languages}. No sé qué otros idiomas habla el equipo.",
        "Yo solo hablo {languages}, y no sé decirle qué habla el resto del equipo.",
    ),
    "to_whom": (
        "¿Con quién desea hablar?",
        "¿Con quién le comunico?",
        "Claro, ¿con quién quiere hablar?",
    ),
    "child_in_emergency": (
        "Está bien. Llame ya al {emergency} y diga dónde está. ¿Hay un adulto al lado?",
        "Lo está haciendo muy bien. Llame ahora al {emergency}. ¿Hay algún adulto cerca?",
        "Qué valiente. Llame ya al {emergency}. ¿Puede ir por un adulto de al lado?",
    ),
    "alone_in_emergency": (
        "Llame ya al {emergency} y diga dónde está. ¿Hay alguien en la casa de al lado?",
        "Usted puede. Llame ahora al {emergency}. ¿Hay algún vecino que pueda ayudar?",
        "Llame ya al {emergency}, ahí le acompañan. ¿Hay alguna otra persona cerca?",
    ),
    "neighbor_near": (
        "Bien. Pídale ayuda ahora mismo, y llame al {emergency}.",
        "Muy bien. Vaya a avisarle, y llame enseguida al {emergency}.",
        "Qué bien. Avísele ya, y llame de inmediato al {emergency}.",
    ),
    "call_asked": (
        "¿Ya pudo llamar al {emergency}?",
        "¿Alguien ha llamado ya al {emergency}?",
        "¿La ayuda viene en camino? Si no, llame ya al {emergency}.",
    ),
}

_FILLERS: Final[Fillers] = {
    "waiting": ("Un momento, por favor.", "Un segundo.", "Deme un momento.", "Enseguida estoy con usted."),
    "analyzing": ("Déjeme pensarlo.", "Vamos a ver.", "Muy bien, un momento.", "A ver, déjeme ver."),
    "searching": ("Déjeme buscarlo.", "Lo estoy consultando.", "Se lo busco enseguida.", "Déjeme revisarlo."),
    "evaluating": ("Enseguida se lo digo.", "Ya casi lo tengo.", "Un instante, ya casi está.", "Solo un momento más."),
}

PHRASES: Final = EdgePhrases(
    sayings=_SAYINGS,
    fillers=_FILLERS,
    emergency_number="número de emergencias de su zona",
    say_tag="es-MX",
    salutations={
        "buenos dias": "¡Buenos días!",
        "buen dia": "¡Buenos días!",
        "buenas tardes": "¡Buenas tardes!",
        "buena tarde": "¡Buenas tardes!",
        "buenas noches": "¡Buenas noches!",
        "buena noche": "¡Buenas noches!",
    },
    language_names={"en": "inglés", "es": "español"},
    and_word="y",
    unavailable=(
        "Lo sentimos, ahora no podemos atender su llamada. Por favor, llame de nuevo en unos minutos. Hasta luego."
    ),
)
