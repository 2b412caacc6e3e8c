"""Spanish: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        phrases=(
            "[<well>]* <hello> [<new>] [<everybody>]*",
            "[<a>]* [muy|cordial|caluroso|afectuoso|gran|cordiales]* (saludo|saludos) [<warm>]*",
            "(le|te|les|los) (saludo|saludamos) [<cordially>]*",
        ),
        parts={
            "everybody": (
                "<dear>",
                "de nuevo|otra vez|nuevamente|cordiales|cordial|caluroso|calurosos|muy|afectuoso",
                "afectuosos|que hay|que hubo|soy yo|ahi|alli|en casa|tu|usted|y santas|a todos",
                "encantado|encantada|tambien|caracola|corazon|caracolas",
                "aqui (yo|estoy)",
                "buena (tarde|noche)",
                "por (aqui|alla|ahi|aca|alli)",
                "de (vuelta|melon)",
                "a (todo|toda|todos|todas) [el|la|los] [mundo]",
                "<you>",
                "soy nuevo [por aqui|aqui|en esto]",
                "soy nueva [por aqui|aqui|en esto]",
                "desde [la|el|mi] <who>",
            ),
            "well": (
                "si|soy yo|bueno|ok|pues|ah|y|diga|digame|perdon|disculpe|disculpa|perdone|anda|vaya",
                "muy",
            ),
            "warm": (
                "a (todos|todas|<you>)",
                "muy|cordial|afectuoso|cordiales|caluroso|grande|enorme",
                "<dear>",
                "desde [la|el|mi] <who>",
            ),
            "a": "un|reciba un|reciban un|recibe un|te mando un|le mando un|mis|muchos",
            "cordially": (
                "cordialmente|de nuevo|muy|atentamente",
                "<dear>",
                "con (gusto|aprecio|afecto)",
            ),
        },
        example="¡Hola de nuevo!",
        unlike="Hola, necesito un taxi.",
    ),
    Pattern(
        "time_of_day",
        phrases="[<well>]* <good_day> [<everybody>]*",
        parts={
            "good_day": (
                "<good> (dia|dias|diitas|tardes|tardecitas|noches|nochecitas|dia)",
                "buenas|bonito dia|buen dia",
                "buena (tarde|noche)",
                "(bon|bom) dia",
                "boa (tarde|noite)",
                "bona (tarda|nit)",
                "(feliz|felices|buen|bonito|excelente|bendecido|lindo|buena|prospero) <holiday>",
            ),
            "good": "buen|buenos|buenas|bueno|wenos|wenas|guenas|guenos|buenisimos|buenisimas|muy",
            "holiday": (
                "lunes|martes|miercoles|jueves|viernes|sabado|domingo|navidad|navidades|fiestas",
                "pascua|pascuas|reyes",
                "ano [nuevo]",
                "(inicio|comienzo) de semana",
                "dia (de|del) <new>",
            ),
            "everybody": (
                "<dear>",
                "a (todo|toda|todos|todas) [el|la|los] [mundo|<dear>]",
                "su|nos de dios|tambien|de nuevo|otra vez|por la manana|muy buenos|muy buenas",
                "a <you>",
                "(tenga|tengas|tengan) [usted|ustedes|todos|muy|buenos|buenas|dias|noches|tardes]*",
                "(le|te|nos) de dios",
                "(por|a|de) dios",
            ),
            "well": (
                "si|ok|pues|ah|y|perdon|disculpe|disculpa|perdone|muy|tenga|tengan|tengas|usted",
                "ustedes|le deseo|te deseo|un",
            ),
        },
        example="Muy buenos días.",
        unlike="Buenos Aires, por favor.",
    ),
    Pattern(
        "say_hello",
        phrases="[<before>]* [yo|te|le|les]* [solo|solamente]* <i_wanted> [<to>]* <greet> [<after>]*",
        parts={
            "greet": (
                "saludar|saludarte|saludarlo|saludarle|saludarla|saludarlos|decir hola|decirte hola",
                "decirle hola",
                "dar los buenos dias",
                "darle los buenos dias",
                "darte los buenos dias",
            ),
            "i_wanted": (
                "quiero|queria|quisiera|llamo|llamaba|llame|pasaba|paso|hablo|hablaba|vengo|venia",
                "marcaba|era|estoy llamando",
            ),
            "before": "hola|solo|solamente|nada mas|nomas|unicamente",
            "to": "a|para|por|solo|solamente|nada mas|unicamente",
            "after": (
                "<dear>",
                "nada mas|nomas",
            ),
        },
        example="Solo quería saludar.",
        unlike="Quiero saludar a mi hermano.",
    ),
    Pattern(
        "whats_up",
        phrases=(
            "(que|ke|k) <what> [<after>]*",
            "(quiubo|quihubo|quiubole|kiubo|kiubole|quiubas|quiubo|que hubole|hubole) [pues|<dear>|que mas]*",
            "alguna novedad",
            "(en que|por donde) andas",
            "ke ase",
            "<before> [<dear>]* que (mas|paso) [<dear>|de nuevo|pues|bien o que]* <end>",
        ),
        parts={
            "what": (
                "onda|ondas|hubo|pex|pedo|tranza|rollo|rollito|show|milagro|milagrazo|bola|hongo|uvas",
                "pachuca|pasion|pasotes|xopa|tanto|traes|novedades|novedad|haces|andas haciendo",
                "estas haciendo|lo que|es lo que|es la que|ha habido|sucede contigo|de nuevo|nuevas",
                "se cuece|cuece|has hecho|has andado haciendo",
                "hay [de (nuevo|bueno|tu vida|su vida)|contigo|con usted]",
                "pasa [contigo]",
                "mas (pues|ve|cuentas|se cuenta|cuenta|me cuentas|me cuenta|<dear>)",
                "[te|me|nos|se]* (cuentas|contas|cuenta) [de (nuevo|bueno)]",
                "[es] lo que (es|hay)",
                "es la que hay",
                "(esta|anda) pasando",
                "(estas|andas) (tramando|haciendo|contando)",
                "es de (tu|su) vida",
                "ha sido de (ti|tu vida|usted)",
                "dice (la vida|el dia|la gente|la banda|la familia)",
                "(paso|fue|ha pasado|hubole|dice) <dear>",
            ),
            "after": (
                "<dear>",
                "contigo|de nuevo|bien o que|o que|pues",
                "con (usted|ustedes|vos)",
                "(me|nos) (cuentas|cuenta|tienes|traes|tiene)",
                "hoy <end>",
                "como (estas|esta|andas|vas)",
            ),
            "before": (
                "<hello>",
                "buenos dias|buen dia|y|epa",
                "buenas (tardes|noches)",
                "[<dear>] bien o que",
            ),
        },
        example="¿Qué onda?",
        unlike="¿Qué más me puede ofrecer?",
    ),
    Pattern(
        "line_check",
        phrases=(
            "[si|diga|digame|alo|hola|y]* me <you_hear> [bien|ahora|ahi|<you>]*",
            "[diga|digame|alo|aqui]* (hay|habra) alguien [<after>]*",
            "alguien (ahi|alli|en linea|por ahi|por aqui)",
            "(hola|alo|diga|digame|bueno) alguien <end>",
            "[todavia|aun|sigue|usted|y]* (esta|estas|sigue|sigues) [<you>|todavia|aun]* <there> [<you>|todavia|aun]*",
            "[ya|se|y]* (me|nos) (colgo|colgaste|colgaron|ha colgado|cortaron|corto)",
            "se (corto|ha cortado) [la llamada|la linea|esto]",
            "estas (despierto|despierta)",
            "(sigues|sigue|estas|esta|siguen|estan) [<you>|todavia|aun]* <there> [<you>|todavia|aun]*",
            "se [me|nos]* (oye|escucha) [bien]",
            "probando",
            "(hay|esta|estan) (alguien|usted|ustedes) (ahi|alli|en casa|al telefono)",
        ),
        parts={
            "you_hear": (
                "escuchas|escucha|escuchan|oyes|oye|oyen|copias|copia|recibes|recibe|estas escuchando",
                "esta escuchando|esta oyendo",
            ),
            "after": (
                "ahi|alli|por ahi|al otro lado|que me escuche",
                "en (la linea|linea)",
            ),
            "there": "ahi|alli|en linea|en la linea|conmigo|al telefono",
        },
        example="¿Me escucha?",
        unlike="¿Hay alguien que me arregle la tele?",
        situation="line_check",
    ),
    Pattern(
        "nice_to_meet",
        phrases=(
            "[<before>]* <pleasure> [mucho|en|de|al|tanto|poder|por|volver a|que]* <meet_you> [<once_more>]*",
            "[el] (mucho|tanto|muchisimo) gusto [es mio|<dear>]*",
            "tanto tiempo",
            "cuanto tiempo",
            "[tanto|cuanto|mucho|hace] tiempo [que]* sin <seeing_you>",
            "(hace|cuanto) (mucho|tiempo|rato) que no (hablamos|hablabamos|nos vemos|te veo|nos hablamos)",
            "[sea|sean|se] (bienvenido|bienvenida|bienvenidos|bienvenidas) [de (vuelta|nuevo)|otra vez]*",
            "ya (llegue|vine)",
            "acabo de llegar",
            "[ya|aqui]* <i_am_back>",
            "(aqui|aca|por aqui) [estoy|ando|me tienes|me tiene|yo] (otra vez|de nuevo)",
            "un (gusto|placer) [<dear>]",
            "el gusto es mio",
            "[soy] yo (otra vez|de nuevo)",
            "es bueno (verte|oirte|escucharte|saludarte) [de nuevo|otra vez]",
            "bendiciones para (ti|usted|todos)",
            "[que] la paz [de dios|del senor] (sea|este) (con usted|contigo|con ustedes)",
            "dios (lo|la|le|te|los) bendiga (hola|buenos dias|buenas tardes|buenas noches|buenas)",
        ),
        parts={
            "meet_you": (
                "conocerte|conocerle|conocerlo|conocerla|conoceros|conocernos|saludarte|saludarle",
                "saludarlo|saludarla|saludarlos|verte|verle|verlo|verla|verlos|oirte|oirle|oirlo",
                "oirla|escucharte|escucharle|escucharlo|escucharla|hablarte|encontrarte|tenerte",
                "encontrarlo|estar aqui|estes aqui|este aqui",
                "(escuchar|oir) (tu|su) (voz|linda voz)",
                "conocer a (usted|alguien)",
            ),
            "pleasure": (
                "gusto|gustazo|placer|alegria|honor|encanta|alegra|alegro|encantado|encantada|agrada",
                "bueno|lindo|rico|contento|contenta|feliz|ilusion|dicha",
            ),
            "before": "es|que|un|mucho|tanto|me da|muchisimo|el|me|nos|todo|muy|gran|verdadero|sera",
            "once_more": (
                "de nuevo|otra vez|nuevamente|hoy|al fin|por fin|aqui|por aqui|tambien",
                "<dear>",
            ),
            "seeing_you": (
                "verte|verle|hablar|vernos|oirte|hablarte|hablarnos|escucharte|escucharnos",
                "saber de (ti|usted)",
            ),
            "i_am_back": (
                "volvi|regrese|he vuelto",
                "estoy (de vuelta|aqui [otra vez|de nuevo]|otra vez|de nuevo) [aqui|por aqui]",
            ),
        },
        example="Mucho gusto en saludarle.",
        unlike="Mucho gusto, quiero una cita.",
    ),
    Pattern(
        "good_to_talk",
        phrases=(
            "<before> [<dear>]* [<it_is>]* <nice> [<nice>|<nice_soft>]* (<talk>|<chatting>) [<after>]*",
            "es <pleasure> [poder] (hablar|conversar|charlar|platicar) <with_you> [hoy|<dear>]*",
        ),
        parts={
            "before": (
                "<hello>",
                "buenos dias|buen dia",
                "buenas (tardes|noches)",
            ),
            "after": (
                "<with_you>",
                "<dear>",
                "hoy|de nuevo|por fin",
            ),
            "it_is": "es|que|un|me|da|todo|muy|mucho",
            "pleasure": (
                "un (placer|gusto|honor)",
                "muy (grato|lindo)",
            ),
        },
        example="Hola, es un placer hablar contigo.",
        unlike="Hola, quiero hablar contigo.",
    ),
    Pattern(
        "introduction",
        phrases=(
            (
                "[<well>]* <greeting> [<how_are_you>]* <i_am_called> [<title>]* <who> [y] [soy] "
                "[<from_there>] [<pleased>]* <end>"
            ),
            "me presento [soy|me llamo|mi nombre es|yo]* <who> [de <who>] <end>",
            "(<i_am_called>) [el|la|don|dona|<vocative>]* <who> <hello_behind> [<dear_to_me>]* <end>",
        ),
        parts={
            "how_are_you": (
                "<dear>",
                "<hello>",
                "muy|de nuevo|que tal",
                "como (esta|estas|le va|te va|andas)",
                "[<glad>]* gusto [en (saludarlo|saludarte|saludarle|saludarla)]",
            ),
            "glad": "mucho|un|gusto|en|saludarlo|saludarte|saludarla|encantado|encantada|placer",
            "pleased": (
                "<dear>",
                "mucho gusto|un gusto|encantado|encantada|que tal|de nuevo|otra vez|un placer|y tu",
                "y usted",
                "gusto en (conocerte|conocerle|conocerlo|saludarte|saludarlo|saludarle)",
                "como (estas|esta|le va|te va)",
            ),
            "greeting": (
                "<hello>",
                "(buenos|buen|buenas|buena|muy buenas) (dia|dias|tardes|noches|tarde)",
            ),
            "from_there": "(de|desde|del) [la|el|los|las] <~unnamed> [<~matter>]",
            "well": "si|bueno|ah|oye|oiga|mucho gusto|un gusto",
            "title": (
                "el|la|don|dona",
                "<vocative>",
            ),
            "hello_behind": (
                "hola|buenos dias|buenas|buen dia|mucho gusto|un gusto|encantado de conocerte",
                "encantada de conocerte|encantado|encantada",
                "buenas (tardes|noches)",
                "gusto en (conocerte|conocerlo|conocerle|saludarte|saludarlo|saludarle)",
            ),
            "dear_to_me": (
                "<dear>",
                "como (estas|esta)",
                "que tal",
            ),
        },
        example="Hola, me llamo Diego, un gusto.",
        unlike="Hola, soy cliente.",
    ),
    Pattern(
        "surprised_to_be_answered",
        phrases="[ah|oh|pero]* <did_not_know> que [<you_would>]* <answers> [<after>]*",
        parts={
            "answers": (
                "contesta|contestas|contesto|contestaste|contestara|contestaras|contestaba",
                "contestaban|contestaran|contestan|contesten|contestes|conteste|contestar",
                "contestarias|atiende|atiendes|atendiera|atendieran|atendieras|atienden|atiendan",
                "atienda|atendian|atender|respondiera|respondieras|responde|respondes|respondan",
                "respondia|responder|apareces|apareciste",
            ),
            "after": (
                "un|una|alguien|nadie|tan|rapido|pronto|maquina|robot|bot|hoy|ya|por|fin|al|asi",
                "persona|de|verdad|una|grabadora|computadora|inteligencia|artificial|tambien",
                "<dear>",
            ),
            "did_not_know": (
                "no (sabia|pense|pensaba|creia|crei|esperaba|imaginaba|imagine)",
                "que (bueno|bien|gusto|alegria|suerte|milagro|sorpresa)",
                "pense|pensaba|crei|creia",
            ),
            "you_would": "no|me|nos|fuera|fueras|ibas|iban|iba|a|ya|por|fin|al|si|te|le|tu",
        },
        example="Ah, no sabía que contestaba una máquina.",
        unlike="No sabía que atendían los domingos.",
    ),
    Pattern(
        "hellos",
        phrases="<hello> [<hello>|<dear>|y|de|nuevo|otra|vez|aqui|yo|muy|pues|bueno|oye]* <end>",
        example="¡Hola, buenas!",
        unlike="Hola, bueno, la cuenta.",
    ),
)
