"""Spanish: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        phrases=(
            (
                "[ale|hale|hala|ea|ala|pues|ya|y|bueno|ok|venga|muy bien|un|andele|andale|orale|sale|"
                "listo|dale]* <bye> [<new>] [<after>]*"
            ),
            "(chao|chau|adios|bye) (que|porque|pues) <reason> [<~matter>]* <end>",
        ),
        parts={
            "after": (
                "<dear>",
                "pues|entonces|ya|mio|pescao|pescado|cacao|y|para siempre|cuidate|con dios|de nuevo",
                "por (ahora|hoy|todo)",
                "<bye>",
                "hasta (siempre|nunca)",
                "a (todos|todas|<you>)",
            ),
            "reason": "me|te|se|tengo|ya|voy|viene|llego|llega|estoy|llaman",
        },
        example="Adiós, chao.",
        unlike="¿Cómo se dice adiós en inglés?",
    ),
    Pattern(
        "see_you_then",
        phrases=(
            (
                "[<then_we>]* (nos vemos|nos veremos|vernos|le veo|la veo|lo veo|los veo|te veo|alli "
                "estare|ahi estare|alla estare|hasta) [<you>|alli|ahi|alla|aqui|entonces|pues]* "
                "<when>+ [<closing_word>|<when>]* <end>"
            ),
            (
                "[<then_we>]* (alli|ahi|alla|aqui) (nos vemos|estare|estaremos|estoy) "
                "[<closing_word>|<when>|entonces|pues|sin falta]* <end>"
            ),
        ),
        parts={
            "then_we": (
                "bueno|pues|entonces|y|ya|ok|okay|listo|muy bien|perfecto|vale|gracias|de acuerdo|asi que",
                "ahi|alli|alla",
            ),
            "when": (
                "manana|pasado manana|hoy|entonces|tempranito|temprano|(ese|aquel) dia|esa (manana|tarde|noche)",
                "[el|este|proximo|ese]* (lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
                "a (la|las) <hour> [y (media|cuarto|pico)|en punto|menos cuarto|de la (manana|tarde|noche)]*",
                "(en|por|a) la (manana|tarde|noche|cita|consulta|clinica|hora)|al mediodia",
                "en [un|una|unos|unas|dos|tres|cinco|diez|media]* (dia|dias|hora|horas|minutos|semana|semanas|rato)",
                "la (proxima|otra) semana|la semana (que viene|proxima)|el dia de la cita",
                "el <word> de <word>|el proximo <word>",
            ),
            "hour": "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|1|2|3|4|5|6|7|8|9|10|11|12",
            "closing_word": (
                "pues|entonces|gracias|adios|chao|chau|bye|<dear>|<god_willing>|sin falta|saludos",
                "muchas gracias|hasta luego|luego|pronto",
            ),
        },
        example="Nos vemos mañana a las diez.",
        unlike="Nos vemos obligados a cambiar la cita.",
        situation="see_you_then",
    ),
    Pattern(
        "until",
        phrases=(
            "(hasta|ta) <then> [pues|entonces|cocodrilo|<dear>|<god_willing>|y <bye>]*",
            "a mas ver",
            "au revoir",
            "[que] en paz [descanse|descanses]* <end>",
        ),
        parts={
            "then": (
                "luego|luegito|lueguito|pronto|prontito|manana|ahora|entonces|siempre|despues|ahorita",
                "nunca",
                "otra [vez|ocasion|oportunidad]",
                "otro (dia|momento|rato)",
                "aqui [por hoy|llegamos]",
                "mas (ver|tarde)",
                "la (vista|proxima|siguiente|otra) [vez|semana|ocasion|oportunidad|llamada]",
                "una proxima [vez|ocasion|oportunidad]",
                "cuando (quieras|quiera|gustes|guste|dios quiera)",
                "que nos [volvamos|a]* (veamos|ver|encontrar|encontremos|hablar|hablemos)",
                "el (lunes|martes|miercoles|jueves|viernes|sabado|domingo) <!not>",
                "nuestra proxima (charla|conversacion)",
                "dentro de (poco|un rato|unos dias)",
                "el proximo (lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
                "la semana que viene",
                "el (ano|mes) que viene",
            ),
        },
        example="Hasta luego.",
        unlike="¿Hasta mañana tengo plazo?",
    ),
    Pattern(
        "see_you",
        phrases=(
            "[ya|ahi|espero que|pues|entonces|<back>|alla|aca|al]* <we_meet> [<then>]*",
            "(espero|ojala) [<to>]* <see_you> [<back>|<with_you>]*",
        ),
        parts={
            "we_meet": (
                "nos [estamos|seguimos|estaremos|vamos|volveremos|volvemos|a]* <meet> [en contacto]",
                "te (wacho|guacho|leo)",
                "(ahi|ay) te ves",
                "(hablamos|hablaremos|conversamos|platicamos|charlamos|hablemos <back>)",
                "(estamos|quedamos|seguimos|quedo|estaremos) <in_touch>",
                "(te|le|les|os|me) [vuelvo a|estoy]* <call> <back>",
                "<back> (te|le|les|os) (llamo|hablo|veo|escribo|marco|busco|cuento|aviso|llamare)",
                "(vuelvo|volvere) a (llamar|marcar|hablar)",
                "(llamo|llamare|marco|vuelvo|regreso) <back>",
            ),
            "in_touch": (
                "en contacto|al habla|hablando|charlando|platicando|asi|en eso|atento|atenta|atentos",
                "pendiente|pendientes|a la espera",
            ),
            "call": (
                "llamo|hablo|veo|escribo|marco|llamare|vere|hablare|caigo|aviso|busco|cuento|llamar",
                "llamando|hablando",
            ),
            "then": (
                "<back>",
                "<dear>",
                "<god_willing>",
                "pues|en la proxima|y hablamos|sin falta|seguro|vale|si|a todo",
                "por (aqui|ahi|aca)",
                "un dia de estos",
            ),
            "see_you": "verte|verle|verlo|vernos|hablarte|hablarle|hablar|hablemos|platicar|charlar|veamos",
            "to": "que|poder|volver a|podamos|volvamos a|pronto|nos",
        },
        example="Nos vemos luego.",
        unlike="¿Nos vemos el lunes para la cita?",
    ),
    Pattern(
        "fare_well",
        phrases=(
            "[<before>]* (con dios|con la virgen)",
            "que <god> <whom> (bendiga|acompane|cuide|proteja|guarde) [<after>]*",
            "dios (te|lo|la|le|los|les|me lo|me la) (bendiga|cuide|acompane|guarde|proteja) [<after>]*",
            "(quedate|quedese|que te quedes|que se quede) (bien|tranquilo|tranquila|en paz)",
            "[que] la fuerza te acompane",
            "[que] (te mejores|se mejore|te alivies|se alivie) [pronto|<dear>]*",
        ),
        parts={
            "before": (
                "y|pues|usted|tu|ustedes|ande|anda|andale|ve|vaya|vayase|vete|queda|quede|quedese",
                "quedate|quedad|queden|andate|vayan|hale",
            ),
            "after": (
                "mucho|siempre|y|lo|la|te|cuide|guarde|acompane",
                "<dear>",
            ),
            "god": "dios|el senor|la virgen|diosito|dios todopoderoso",
            "whom": "te|lo|la|le|les|los|me|me lo|me la|se lo",
        },
        example="Que Dios le bendiga.",
        unlike="¿Que le vaya bien a quién?",
    ),
    Pattern(
        "wishes",
        phrases=(
            "[<before>]* [que|a]* [<you_all>]* <may_you> <good_time> [<after>]*",
            "que (estes|este|esten|descanses|descanse|descansen|duermas|duerma|suenes|suene) [<you>|<dear>]*",
        ),
        parts={
            "good_time": "[<wish>]* <good> [<wish>|<fine>|<day>]*",
            "good": (
                "<fine>",
                "bonito|excelente|angelitos|de maravilla|todo|lo mejor",
                "el (dia|resto)",
                "la (tarde|noche)",
                "el fin de semana",
                "del (dia|resto)",
                "de (su|tu) (dia|tarde|noche)",
                "(su|tu) (dia|tarde|noche|fin de semana|finde|descanso)",
            ),
            "after": (
                "tambien|igualmente|por delante|en todo",
                "<you>",
                "<now>",
                "<dear>",
                "y (gracias|muchas gracias|hasta (luego|pronto))",
                "<god_willing>",
            ),
            "before": "y|espero|ojala|le deseo|te deseo|les deseo|pues|bueno",
            "you_all": "te|le|les|os|lo|la|los|se|me|usted|todos|todo",
        },
        example="Que tenga un buen día.",
        unlike="Que tenga garantía el producto.",
    ),
    Pattern(
        "good_day",
        phrases=(
            "[y|muy|tenga|tengan|ten|pase|pasa]* <good> <evening> [<after>]*",
            "<before> [buen] dia [para (usted|ti|todos)|tambien|<dear>]*",
            "[<many>]* gracias [por todo|<dear>|<you>]* y [muy]* <good_kind_of> <time_of_day> [<dear>]*",
        ),
        parts={
            "evening": (
                "tarde|noche|fin de semana|finde|semana|jornada|descanso|viaje|provecho|fin|camino",
                "puente",
                "resto [de] (del|el)* [dia|semana|tarde|jornada|noche|la|de]*",
                "dia para (usted|ti|todos)",
            ),
            "good": (
                "feliz|lindo|linda|excelente|bonita|bonito|buen|buena|bello|bella|hermoso|hermosa",
                "gran|agradable",
                "le deseo un buen",
                "te deseo un buen",
                "le deseo un excelente",
                "te deseo un lindo",
            ),
            "after": (
                "para (usted|ti|todos|ustedes)",
                "tambien",
                "<dear>",
                "<you>",
            ),
            "before": (
                "feliz|lindo|excelente|hermoso|te deseo un|le deseo un|bello",
                "le deseo un buen",
                "te deseo un buen",
                "le deseo un excelente",
                "te deseo un lindo",
            ),
            "time_of_day": "dia|tarde|noche|dias|tardes|noches",
            "good_kind_of": "buen|buena|buenas|buenos",
            "many": "muchas|muchisimas|mil",
        },
        example="Feliz tarde.",
        unlike="Feliz Navidad en familia, ¿qué horario tienen?",
    ),
    Pattern(
        "take_care",
        phrases=(
            "[que|pues|ya|y]* <take_care> [<much>]*",
            "cualquier cosa (te|le|les) (llamo|aviso|escribo|marco|hablo)",
            "me saludas a (todos|la familia)",
            "(saludame|saludeme|saludos|me saluda|me lo saluda) a (tu|su|la|los|tus|sus) <family>",
        ),
        parts={
            "take_care": (
                "cuidate|cuidese|cuidense|cuidaos|te cuides|se cuide|se cuida|te me cuidas",
                "se me cuida|se cuiden|te me cuidas|me lo cuidas|descansa|descanse|descansen",
                "descanses|descansad|duerme bien|duerma bien|dulces suenos|felices suenos",
                "portate bien|portese bien|portense bien|suerte|mucha suerte|buena suerte|exitos",
                "mucho exito|bendiciones|muchas bendiciones|cambio y corto|abrazos|besos|besitos",
                "besotes|abrazotes|muchos besos|paz|animo",
                "un [fuerte|gran|super|enorme]* (abrazo|beso|abrazote|besote|besito|abrazo y un beso)",
                "te mando un (beso|abrazo)",
                "(tomatelo|tomalo|tomeselo|tomelo) con calma",
                "corto y (fuera|cambio)",
                "un saludo <end>",
                "saludos a (todos|la familia|tu familia|su familia|los tuyos|la gente)",
                "pura vida <end>",
            ),
            "much": (
                "mucho|mucha|muchas|muy|bien|tambien|en todo|a todos|fuerte|grande|enorme|con dios|y",
                "abrazos|besos|exitos|suerte|bendiciones",
                "para (usted|ti|todos)",
                "<you>",
                "por (ahi|alla)",
                "<dear>",
                "con (todo|eso)",
            ),
            "family": (
                "familia|gente|esposa|esposo|senora|marido|mama|papa|ninos|hijos|todos|muchachos",
                "companeros",
            ),
        },
        example="Cuídese mucho.",
        unlike="Cuida mi pedido.",
    ),
    Pattern(
        "same_to_you",
        phrases=(
            "[gracias] igualmente [para (usted|ti)|gracias]*",
            "[e] igual (para (usted|ti|vos)|a usted)",
            "lo mismo (digo|para (usted|ti|vos)|le deseo|te deseo)",
            "(a|para) (usted|ti|vos) tambien",
            "usted tambien",
            "tu tambien",
            "vos tambien",
        ),
        example="Igualmente para usted.",
        unlike="Igual quiero preguntar otra cosa.",
    ),
)
