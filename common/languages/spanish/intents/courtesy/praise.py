"""Spanish: thanks that are told by praise of the assistant, or of what it did."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

PRAISE: Final = (
    Pattern(
        "very_kind",
        phrases=(
            "<how> [<you>|muy|tan|re|super|de su parte|<dear>]* <kind> [<after>]*",
            "[que|cuanta|tanta|por [su|tu]]* (amabilidad|gentileza|detallazo|bondad)",
            "que detalle",
        ),
        parts={
            "kind": (
                "amable|amables|amabilisimo|amabilisima|gentil|gentiles|servicial|atento|atenta",
                "atentos|simpatico|simpatica|considerado|considerada|eficiente|rapido|rapida",
                "profesional|util|majo|maja|buena gente|paciente|generoso|generosa",
            ),
            "how": (
                "(eso|esto) (ha sido|fue|es)",
                "<you_are>",
            ),
            "you_are": (
                "que|muy|tan|super|eres|sos|es usted|usted es|has sido|fuiste|ha sido|fue|son|sois",
                "han sido|que tan|se porto|te portaste",
            ),
            "after": (
                "<you>",
                "de (tu|su) parte",
                "conmigo|en todo|eres|es|sos|fue|fuiste|ha sido|has sido|siempre",
                "con (migo|uno)",
                "<dear>",
            ),
        },
        example="Es usted muy amable.",
        unlike="Sea amable y dígame el precio.",
    ),
    Pattern(
        "you_are_great",
        phrases=(
            "[<before>]* <you_are> [<a_real>]* <praise> [<after>]*",
            "que [<very>|gran]* <genius> [<you>|<dear>|eres|es|sos|de (persona|asistente)]*",
            "que (lindo|linda|amor|bello|bella|dulce|divino|divina|majo|maja) <end>",
            "que [<very>]* <praise> [<dear>]* <are_you> [<you>|conmigo]*",
            "[<you>] (eres|sos|es) lo (mas|maximo) [<dear>|<very>]*",
            "[que] [tan|muy|super|re]* (buena|buenisima) (onda|gente|persona) [eres|es|sos|<you>|<dear>]*",
        ),
        parts={
            "after": (
                "<you>",
                "<praise>",
                "<dear>",
                "<very>",
                "asistente|para mi|conmigo|eres|es|sos|y|siempre|oro|trabajo|hay",
                "en (tu|su) trabajo",
                "del (mundo|universo|planeta|condado)",
                "de (dios|la vida|todos|oro|verdad|mi vida|lo mejor)",
                "que (hay|existe)",
            ),
            "a_real": (
                "<you>",
                "un|una|el|la|lo|los|las|muy|todo|toda|de|realmente|tan|mi|mucha|super|re|re que|mas",
                "siempre|gran|buena|buen|verdadero|verdadera|autentico|autentica|puto|puta|puro|pura",
            ),
            "you_are": (
                "eres|sos|es usted|usted es|fuiste|has sido|ha sido|son|sois|eres de|eres lo mas",
                "todo un|toda una|sos lo mas|es lo mas|es de|ustedes son|vos sos",
            ),
            "before": (
                "<you>",
                "de verdad|en serio|la verdad|definitivamente|ustedes|realmente|ay|pero|que",
            ),
            "genius": (
                "crack|genio|genia|capo|capa|maquina|maravilla|amor|encanto|sol|grande|angel|tipazo",
                "idolo|idola|bestia|fenomeno|tesoro|crac|cielo|dulce",
            ),
            "are_you": "eres|sos|es usted|has sido|fuiste|ha sido|sois|son",
        },
        example="Eres un sol.",
        unlike="¿Eres una persona real?",
    ),
    Pattern(
        "it_helped",
        phrases=(
            "[<what>]* <helped_me>",
            "(eso|esto) [ya] <helps_me> [<very>|tanto|de [mucha|gran] ayuda]*",
            "[me|nos|<you>|eso|esto|todo]* <has_been> [<you>|de|una]* <great> (ayuda|utilidad) [para mi]",
            "[<your_answer>]* (ha sido|fue|es|estuvo) (muy|super|de lo mas) <valuable> [para mi]",
            "(muy|super|bastante) <clear> [la|tu|su|toda|todo]* <information>",
            "valio la pena [llamar|la llamada|preguntar]*",
            "(me|nos) (sirvio|ayudo) [<very>|tanto]* lo que (me|nos) <told_me>",
        ),
        parts={
            "helped_me": (
                "<you_did> [<help_object>|<this>|<dear>|en esto|por mi|el rato]*",
                "(me|nos|has) [ha|has|han|lo|la|todo|si]* (<he_helped>|<you_helped>) [<after>]*",
                "me <was> [de|muy|super|bastante|realmente|mucha|gran|como]* <useful> [<help_object>|<this>]*",
            ),
            "after": (
                "<help_object>",
                "<this>",
                "<dear>",
            ),
            "was": "fue|ha sido|resulto|ha resultado|es|resulta|sera|vino|ha venido|vendra|viene|cayo",
            "useful": "util|provecho|ayuda|utilidad|bien|perfecto|anillo al dedo|genial",
            "what": (
                "<you>",
                "esto|eso|su|tu|me|nos|respuesta|informacion|ya|realmente|la verdad|todo|vaya que",
                "si que|que|has|ha|han|siempre|hoy",
                "<help>",
                "de (verdad|veras|pana)",
                "gracias a (ti|usted)",
            ),
            "helps_me": (
                "me (ayuda|sirve|vale|viene [muy] bien|es [muy|de]* (util|gran ayuda|mucha ayuda))",
                "ayuda|sirve",
            ),
            "great": "mucha|gran|grandisima|enorme|inmensa|muchisima|tremenda",
            "has_been": "ha sido|fue|has sido|es|fuiste|eres|sos|han sido",
            "your_answer": (
                "(tu|su) (ayuda|informacion|respuesta|atencion|apoyo)",
                "eso|esto|la informacion",
                "lo que me (dijo|dijiste)",
            ),
            "valuable": "valiosa|valioso|util|clara|claro|completo|completa|buena",
            "information": "informacion|respuesta|explicacion|info|ayuda|asistencia",
            "clear": "util|clara|claro|buena|completa|valiosa",
            "told_me": "dijo|dijiste|explico|explicaste|has dicho|ha dicho",
        },
        example="Me ayudó muchísimo.",
        unlike="Me ayuda con mi factura.",
    ),
    Pattern(
        "you_outdid_yourself",
        phrases=(
            "(te|os) [has] <outdid> [<after>]*",
            "se (paso|lucio|rifo|esmero|ha lucido|ha pasado|pasan|lucieron|pasaron|rifaron) <praise_for_it>",
            "se (lucio|rifo|lucieron|rifaron)",
            "[te|les|le|me|os|todo|muy]* (quedo|salio|ha quedado|quedan) [<very>]* <praise>",
            "[<to_me>|ustedes]* <deserve> [<a>]* <prize> [<of_the_world>]*",
            "(te|le|les|os) <owe> (una|la|mil|un|mucho|todo|muchas) [<beer>]*",
            "(estoy|quedo|estare|estamos) [siempre|eternamente] en deuda [<with_you>|con <dear>]*",
        ),
        parts={
            "outdid": "pasaste|luciste|rifaste|rayaste|mandaste|esmeraste|sacaste|lucido|pasado|pasasteis",
            "after": (
                "<praise>",
                "de|un|una|por|completo|el|diez|lanza|mil|conmigo|muy",
                "con <help>",
            ),
            "praise_for_it": (
                "[de|un|muy|con|una]* (<praise>|todo|lanza|ovarios) [<you>|<dear>]*",
                "conmigo",
            ),
            "prize": (
                "premio|cielo|monumento|aumento|ascenso|oscar|estrellas|aplauso|aplausos|altar",
                "reconocimiento|diez|mejor|medalla|beso|abrazo|nobel|felicitaciones|respeto|todo",
                "mundo",
            ),
            "deserve": (
                "mereces|merece|mereceis|mereceria|merecerias|merecen|merezco|ganaste|gano|has ganado",
                "ha ganado|ganas",
            ),
            "a": (
                "<you>",
                "un|una|el|lo|todo|toda|cinco|las|los|mil|que te|que le|mi",
            ),
            "of_the_world": (
                "<dear>",
                "de (sueldo|salario)",
                "del mundo|en esta vida",
                "<you>",
            ),
            "beer": (
                "cerveza|birra|chela|cerveza|grande|gorda|vida|cafe|favor|abrazo|muchas|y|de|las|bien",
                "<dear>",
            ),
            "owe": "debo|debemos|quedo debiendo|estoy debiendo",
        },
        example="Te luciste.",
        unlike="Se pasó la fecha de mi cita.",
    ),
    Pattern(
        "god_bless_for_it",
        phrases=(
            "[que]* dios <whom> (bendiga|guarde|cuide) [<for_it>]* gracias [por (<help>|<this>)|<dear>]*",
            "[<before>]* gracias [<for_help>]* [y] [que] dios <whom> (bendiga|guarde) [<dear>|mucho|siempre]*",
            "[que|ojala|pues|y]* <god> [me|te|se|lo|la|le|les|los|os]* <reward>",
            "<blessed> [sea|seas|sean|dios]* [<you>|<dear>|por <this>|dios]*",
        ),
        parts={
            "for_it": (
                "<dear>",
                "y|mucho|siempre|muchas|muchisimas|mil|infinitas",
                "por (<help>|<this>)",
            ),
            "whom": "te|lo|la|le|les|los|os|me lo|me la",
            "for_help": (
                "<dear>",
                "por (<help>|<this>)",
            ),
            "before": "muchas|muchisimas|mil",
            "reward": (
                "<may_god> [<much_health>]* [<with_interest>]*",
                "(bendiga|guarde|cuide|ayude) [siempre|mucho|<dear>]* por (<help>|<this>|<more>)",
            ),
            "with_interest": (
                "por <help>",
                "por <this>",
                "con (salud|creces|bendiciones|mucho)",
                "mucho|siempre|el doble|al doble",
                "<dear>",
            ),
            "may_god": "pague|multiplique|recompense|premie|aumente|devuelva|cubra|de|da|den|regale|conceda",
            "much_health": "mucha|mucho|muchos|muchas|la|anos|larga|salud|vida|bendiciones|lo|mejor",
            "god": "dios|diosito|la virgen|la virgencita|el senor|el cielo|la vida",
            "blessed": "bendito|bendita|benditos|benditas|alabado",
        },
        example="Dios le pague.",
        unlike="Dios le pague mi deuda.",
    ),
    Pattern(
        "beyond_words",
        phrases=(
            "no <know> <how_much> [<you_have>]* <helped> [<help_object>|<this>|encima|que [te|le]* estoy]*",
            "como [<to_me>|puedo|podria|podre|poder|podriamos]* <after>",
        ),
        parts={
            "helped": (
                "<you_helped>",
                "<he_helped>",
                "agradezco|agradecido|agradecida|hiciste|hizo|haces|hace|hacen|hecho|hacer|diste|dio",
                "ayuda|ayudas|sirve|salvas|sacas|quitas|quitaste|quita|agradecida que",
                "estoy agradecido|estoy agradecida|aprecio|valoro|agradecemos",
            ),
            "how_much": (
                "[de] cuanto",
                "lo [mucho|muchisimo]* [que]",
                "que|como",
                "[d] el (favor|favorazo|favorcito|peso|bien) que",
                "la [gran] (ayuda|alegria) que",
                "del (apuro|lio|aprieto) que",
                "el (apuro|lio|aprieto) del que",
            ),
            "know": (
                "sabe|sabes|saben|sabeis|imagina|imaginas|te imaginas|se imagina|tienes idea de",
                "tiene idea de|teneis idea de",
            ),
            "you_have": "me|te|se|lo|le|les|que|ha|has|han|acabas de|acaba de|siempre",
            "after": "<repay_you> [<help>|<this>|amabilidad|bondad|generosidad|cortesia|favor|tanto|tanta|<very>]*",
            "repay_you": (
                "<repay> (tanta|tanto|su|tu|tan|toda|esta)",
                "agradecer (tanto|tanta|todo|tu|su|lo que)",
                "agradecerte|agradecerle|agradecerles",
            ),
            "repay": "pagar|pagarle|pagarte|pago|compensar|compensarte|devolverte|devolverle",
        },
        example="No sabes cuánto me has ayudado.",
        unlike="¿Cómo le puedo pagar?",
    ),
    Pattern(
        "good_job",
        phrases=(
            "[<before>]* <good> <job> [<of_yours>]",
            "[muy] bien hecho",
            "te pasaste",
            "te luciste",
            "se lucio",
            "te debo una",
            "le debo una",
            "que haria [yo] sin (ti|usted|vos|tu ayuda|su ayuda)",
            "no <can_i> <thank_you> [lo suficiente|bastante|tanto|todo|(<help>|<this>)]*",
            "(tu|su) (ayuda|atencion|tiempo|apoyo) <is_appreciated> [<very>|para mi]*",
            "dios (se lo|te lo) pague",
            "(no lo|no) (habria|hubiera) (logrado|podido|conseguido) [hacer|hacerlo] sin <without_whom>",
            "sin (ti|usted|tu ayuda|su ayuda) no [lo|me] (habria|hubiera) <done> [hacer|hacerlo]",
            "salvaste mi dia",
            "que dios (te|se) lo pague",
        ),
        parts={
            "good": (
                "buen|buena|gran|excelente|buenisima|perfecta|genial|estupenda|fantastica|bonita",
                "magnifico|magnifica|estupendo|estupenda|tremendo|tremenda|bonito|fantastico",
                "buenisimo",
            ),
            "of_yours": (
                "la suya|la tuya|el tuyo|el suyo",
                "(tuyo|suyo|tuya|suya)",
                "de (tu|su) parte",
                "(das|dan|da|brindan|brindas|tienen|ofrecen)",
                "<you>",
                "<dear>",
            ),
            "job": (
                "trabajo|servicio|atencion|labor|respuesta|ayuda|explicacion|asistente|consejo|dato",
                "trato|gesto",
            ),
            "before": "hiciste|hizo|hace|has hecho|ha hecho|haces|hacen|un|una|que|muy|hacen|es|fue",
            "thank_you": (
                "agradecerte|agradecerle|agradecerles|agradecer|darle las gracias|darte las gracias",
                "agradecerselo|agradecertelo",
                "expresar (mi (gratitud|agradecimiento)|lo agradecido que estoy|lo agradecida que estoy)",
            ),
            "can_i": (
                "puedo|podria|se como|tengo palabras para|podre|sabria como|hay palabras para",
                "encuentro palabras para",
                "tengo (palabras|como)",
                "tengo (palabras|forma) [para|de]",
            ),
            "is_appreciated": (
                "se agradece|vale oro|significa mucho",
                "(es|ha sido|fue) [muy] <appreciated>",
            ),
            "appreciated": (
                "apreciada|apreciado|valiosa|valioso|invaluable|inestimable|fundamental|clave",
                "excelente|increible|genial",
            ),
            "without_whom": "ti|usted|tu ayuda|su ayuda",
            "done": "logrado|podido|conseguido|resuelto",
        },
        example="Excelente servicio.",
        unlike="Excelente servicio de limpieza buscan.",
    ),
    Pattern(
        "thanks_among_soft_words",
        phrases="[<thank_soft>]* gracias [<thanks_bag>]* <end>",
        example="Gracias, siempre tan atento y muy bien hecho todo.",
        unlike="Gracias, siempre tarde y todo mal hecho.",
    ),
)
