"""Spanish: leaving, told of oneself or of the call, with a reason or a kind word about the talk."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

LEAVING: Final = (
    Pattern(
        "must_go",
        phrases="[<well>]* (<leaving>|<later> [<back>]) [<with_that>]* [<because_or_then>]",
        parts={
            "with_that": (
                "<by_leaving>",
                "<dear>",
                "<now>",
                "a (<resting>|la (<resting>|calle)|mi <resting>|hacer (cosas|la cena|la comida))",
                "de (ti|usted|ustedes|vos|aqui)",
                "para (<resting>|la <resting>|mi <resting>)",
                "(y|pero) <after>",
                "<back> (hablamos|te llamo|te hablo)",
            ),
            "after": (
                "hablamos|nos hablamos|nos vemos|te llamo|le llamo|luego hablamos|gracias",
                "muchas gracias",
            ),
            "because_or_then": "<because> <end>",
            "because": (
                "(porque|pues|ya que|pq|debido a que) (<~matter>)+",
                "que (<telling>|no|ahora|ahorita|el|la|los|las|mi|mis|un|una) [<~matter>]*",
                "<reason> (<~matter>)+",
            ),
            "reason": (
                "mi|mis|tengo|viene|vienen|llego|llegaron|llega|estan|esta|se|ya|es|hay",
                "me (llaman|esperan|llama|espera|estan|toca|acaban|urge|reclaman)",
            ),
            "well": (
                "yo|bueno|ya|pues|ahora|entonces|creo que|por ahora|me temo que|y|gg|ok|venga|es que",
                "ahorita|aqui",
                "con (su|tu|el) permiso",
                "lo siento [pero]",
                "perdon [pero]",
            ),
        },
        example="Me tengo que ir ya.",
        unlike="Me voy de viaje el lunes.",
    ),
    Pattern(
        "hang_up",
        phrases=(
            "[<well>]* <hang_up> [<by_leaving>|<dear>|<polite>|gracias|<now>]* [<because>]",
            "[aqui|ya|hoy|y]* (se (acabo|termino|acaba|termina)|termina|acaba) (la|esta|nuestra) <call>",
            "(fin|final) (de|a) (la|esta) (llamada|conversacion|comunicacion|transmision|charla|platica)",
            "cambio y fuera",
            "[y|pues|bueno|entonces|ya]* <leave_it_here> [<for_today>]*",
        ),
        parts={
            "hang_up": (
                "colgue|cuelgo|colgamos|cuelga|cuelgue|cuelgan|ya corto",
                "(te|le|les|os|lo|la) (cuelgo|corto)",
                "[<i_have_to>]* <end_the_call>",
            ),
            "end_the_call": (
                "colgar|colgarte|colgarle",
                "<finish> (la|esta|nuestra|con la) (llamada|conversacion|comunicacion|charla|chat|platica)",
                "(terminar|finalizar) (llamada|conversacion)",
                "corte (nomas|ya|aqui|pues)",
                "corta (nomas|aqui|pues)",
            ),
            "finish": (
                "terminar|termina|termine|terminemos|terminamos|termino|finalizar|finaliza|finalice",
                "finalicemos|finalizamos|acabar|acaba|acabe|acabemos|acabamos|cortar|corta|corte",
                "corto|cortemos|cortamos|concluir|concluimos|cerrar|cierra|cierre|cerramos|dejar",
                "dejamos|dejemos",
            ),
            "i_have_to": (
                "puede|puedes|podes|podemos|voy a|vamos a|tengo que|debo|toca|hay que|quiero|quisiera",
                "deseo|es hora de|hora de|te voy a|le voy a|por favor",
            ),
            "because": "<reason> <end>",
            "reason": (
                "(porque|pues|ya que) (<~matter>)+",
                "que (<telling>|no|ahora|ahorita|el|la|los|las|mi|mis|un|una) [<~matter>]*",
            ),
            "well": "yo|bueno|ya|pues|ahora|entonces|y|venga|ok|me",
            "call": "llamada|conversacion|comunicacion|charla|platica",
            "leave_it_here": (
                "(vamos|voy) a (dejarlo|dejarla|pararlo|parar|cortar) (aqui|por hoy|ya|asi)",
                "(aqui|ahi|asi) <we_stop>",
                "lo (dejamos|dejemos|dejo) (aqui|ahi|asi|por (hoy|ahora))",
                "(hasta aqui) (llegamos|llego|lo dejamos|por hoy)",
                "(hemos|ya)+ (terminamos|acabamos|terminado|acabado|estuvo|estuvimos)",
            ),
            "we_stop": (
                "lo (dejamos|dejo|dejemos)",
                "quedamos|terminamos|acabamos|cortamos|cierro|le cortamos|muere",
            ),
            "for_today": (
                "<now>",
                "<dear>",
                "entonces|pues|de hablar",
                "por (hoy|ahora|mi|mi parte)",
                "la (conversacion|charla|llamada)",
            ),
        },
        example="Bueno, cuelgo ya.",
        unlike="Terminamos la sesión de fisio antes, ¿me devuelven?",
    ),
    Pattern(
        "no_more_bother",
        phrases="[ya|bueno|pues|entonces|mejor|que|y|para]* <no_more>",
        parts={
            "no_more": (
                "no (te|le|la|lo|les|los|os) <bother> [mas|ya|tiempo|el|su|tu|de|tanto|<dear>|por hoy|entonces]*",
                "no (quiero|quisiera) <to_bother> [mas|tiempo|el|su|tu]*",
                "(te|le|la|lo|les|los|os) dejo <in_peace>",
            ),
            "bother": (
                "molesto|molestare|quito|entretengo|interrumpo|robo|canso|aburro|fastidio|retengo",
                "distraigo|jodo|demoro|hago perder|ocupo",
                "quiero (molestar|quitar|entretener|interrumpir)",
                "voy a (molestar|quitar|entretener)",
            ),
            "to_bother": (
                "molestarte|molestarlo|molestarla|molestarle|quitarte|quitarle|entretenerte",
                "entretenerle",
            ),
            "in_peace": (
                "en paz|tranquilo|tranquila|descansar|trabajar|libre",
                "seguir [trabajando|con lo tuyo]",
            ),
        },
        example="Bueno, no le quito más tiempo.",
        unlike="No le quito los anuncios a la aplicación.",
    ),
    Pattern(
        "nice_talking",
        phrases="[<before>]* <nice> [<nice>|<nice_soft>]* <talking_with_you>",
        parts={
            "talking_with_you": (
                "(<talk>|<chatting>) [<with_me>]*",
                "<with_you>",
            ),
            "with_me": (
                "<with_you>",
                "hablarte|hablarle|conmigo|hoy|de nuevo|otra vez|tambien|nuevamente|un rato",
                "<dear>",
            ),
            "before": "que|y|un|una|me|nos|la|lo|fue|estuvo|ha|sido|es|dio|todo|muy|tan|realmente",
        },
        example="Ha sido un placer hablar con usted.",
        unlike="Es un gusto caro, ¿cuánto vale?",
    ),
    Pattern(
        "it_was_a_pleasure",
        phrases="(ha sido|fue) [todo] un [verdadero|gran] (placer|gusto|honor|agrado) [<after>]*",
        parts={
            "after": (
                "<you>",
                "hoy|de nuevo|haber|conocerte|conocerle|conocerlo|conocerla|verte|verle|saludarle",
                "saludarte",
                "<dear>",
            ),
        },
        example="Fue un placer.",
        unlike="Fue un gusto caro.",
    ),
    Pattern(
        "good_chat",
        phrases="[<before>]* [una|muy|tan]* (charla|conversacion|platica) [muy|tan] <good> [<with_you>]",
        parts={
            "good": "buena|linda|bonita|agradable|excelente|grata|genial|estupenda|interesante|divertida",
            "before": "tuvimos|fue|ha sido|esta fue|que",
        },
        example="Charla muy agradable.",
        unlike="Tuve una charla con su gerente.",
    ),
    Pattern(
        "thanks_for_chat",
        phrases="[muchas|muchisimas|mil|y]* gracias por [<the>]* <chat> [<with_you>|hoy|tan agradable]*",
        parts={
            "chat": "charla|conversacion|platica|hablar|conversar|platicar|charlar|compania",
            "the": "la|tu|su|esta|nuestra|una|linda|buena|haber|todo",
        },
        example="Gracias por hablar conmigo.",
        unlike="Gracias por hablar, ¿cuánto cuesta?",
    ),
    Pattern(
        "goodbye_among_soft_words",
        phrases="[<parting_bag>]* (adios|chao|chau|bye|adiosito|chaito) [<parting_bag>]* <end>",
        example="Que estés bien y ojalá pronto hablar, chao.",
        unlike="Que esté planchado hoy, chao.",
    ),
)
