"""Spanish: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        phrases="[<before>]* <thanks> [<new>] [<after>]*",
        parts={
            "after": (
                "<thank_soft>",
                "<thank_after>",
                "<dear>",
                "en (serio|verdad)",
                "con [todo] [el|mi] (corazon|alma)",
                "a (<you>|dios)",
                "por (todo|todas|tanto|tanta) [<help>]",
                "de (nuevo|corazon|antemano|todo|todas|todos|alma|fondo|mi|verdad)",
                "otra vez|una vez mas|por siempre",
                "(de|la) (verdad|veras) que si",
                "por (<help> [y <help>]|<this>) [por (mi|nosotros)]",
                "no se que (decir|mas decir)",
                "si (senor|senora|senorita|hombre)",
            ),
            "before": (
                "no (pues|hombre|pos|vale)",
                "a (usted|ti|vos|ustedes)",
                "mil y una|otra vez|las|mas sinceras|mis|por todo",
                "no (me canso|paro|dejo) de",
                "<thank_soft>",
                "de (verdad|veras|corazon|nuevo|antemano)",
                "(una|mil) (vez|veces) mas",
                "un (millon|monton|trillon|billon|chorro|mundo) de",
                "(quiero|quisiera|queria) (dar|darte|darle|darles|decir|decirte|decirle)",
                "desde [el fondo de] (mi|el|lo mas profundo)",
            ),
            "thanks": (
                "gracias|graciass|moltes gracies|gracies|grasias|grax|gracia|gracie|thank you|thanks",
                "merci|tenkiu|obrigado|obrigada",
            ),
        },
        example="Muchas gracias, muy amable.",
        unlike="Gracias a Dios que contestan, necesito ayuda.",
    ),
    Pattern(
        "thanks_for",
        phrases=(
            "[<before>]* gracias [<very_much>]* por [<help>|todo] [no] <more> [<so_kindly>]* "
            "[<that_you_had>] [<after>]*"
        ),
        parts={
            "that_you_had": "que [me|te|le|nos]* <had>+",
            "had": (
                "tiene|tienes|tuvo|tuviste|ha|has|tenido|dio|diste|dado|dan|da|das|brindo|brindaste",
                "hizo|hiciste|hecho|tomo|tomaste|tomado|presto|prestaste|mostraste|mostro",
            ),
            "before": (
                "<thank_soft>",
                "de (nuevo|verdad|veras)",
                "otra vez|una vez mas|las",
                "un (millon|monton|chorro) de",
                "(quiero|quisiera|queria) (darte|darle|darles)",
            ),
            "so_kindly": (
                "el favor|tan|todo|eso|esto|bien|rapido|pronto|hoy|amablemente|amable",
                "por (mi|nosotros)",
                "<dear>",
            ),
            "very_much": (
                "<thank_soft>",
                "de (nuevo|verdad|corazon|antemano)",
                "<very>",
                "<dear>",
            ),
            "after": (
                "conmigo|hoy",
                "<dear>",
            ),
        },
        example="Gracias por atenderme tan rápido.",
        unlike="Gracias por nada.",
    ),
    Pattern(
        "glad",
        phrases="<before> <that_you_helped> [<very>|<this>]*",
        parts={
            "before": (
                "(estoy|estamos|quedo|quede|quedamos|me siento|me voy|me quedo|y) [<very>]* <happy>",
                "(me|nos) [ha]* (alegra|alegro|encanta|encanto|alegrado|encantado|gusto|gustado|gusta) [<very>]*",
                "que (bueno|bien|alegria|suerte)",
            ),
            "happy": (
                "contento|contenta|contentos|feliz|felices|satisfecho|satisfecha|encantado|encantada",
                "complacido|complacida|impresionado|impresionada",
            ),
            "that_you_helped": (
                "que (me|nos|te|le)* [hayas|haya|hayan] <helped>",
                "[de|con|por]* (tu|su|vuestra|la|el|como me) (<help>|<you_helped>|<he_helped>)",
            ),
            "helped": (
                "<you_helped>",
                "ayudaras|ayudara|ayudases|ayudes|ayude|existas|exista|existan|resolvieras",
            ),
        },
        example="Estoy muy contenta con su atención.",
        unlike="Estoy contenta con su tarifa.",
    ),
    Pattern(
        "thanks_and_why",
        phrases=(
            "[<before>]* gracias [<dear>|<very>|por (<help>|<this>)]* <reason> [<~matter>]* <end>",
            "(nunca|jamas|no) (olvidare|voy a olvidar) (lo que|su|tu|esta) [<~matter>]* <end>",
        ),
        parts={
            "reason": (
                "(ahora|ya) [si|me|lo|te|todo|se]* <understand>",
                "(eso|esto) (era|es|fue|me|aclara|responde|resuelve|explica|basta|lo)",
                "me <help_me>",
                "has|fue|fuiste|estuvo|dios",
                "lo (has|hiciste|aprecio|valoro)",
                "que <praise>",
                "no se que (haria|hubiera)",
                "todo (claro|clarisimo|perfecto|muy)",
                "te (quiero|adoro|amo|admiro)",
                "de parte de [mi|toda|la|nuestra|todos]*",
                "a (la virgen|dios|el cielo)",
                "nunca (olvidare|voy a olvidar)",
            ),
            "understand": (
                "entiendo|entendi|tengo|veo|comprendo|comprendi|quedo|queda|puedo|sirvio|quede",
                "resolvi|vi|anote|apunte",
            ),
            "help_me": (
                "sacas|salvas|ayudas|has|ha|quitas|quitaste|alegras|alegraste|diste|dio|hiciste|hizo",
                "facilitas|sirve|sirvio|queda|quedo|dejaste|dejas|dejo",
            ),
            "before": "muchas|muchisimas|mil|ok|bueno|pues",
        },
        example="Gracias, ya lo tengo apuntado.",
        unlike="Gracias, ya lo llevo yo.",
    ),
    Pattern(
        "it_got_clear",
        phrases="si [senor|senora|senorita]* [muchas] gracias [<dear>] [<all_of_it>]* <clear> [<after>]*",
        parts={
            "after": "todo|me|super|muy|bien|claro|perfecto|clarisimo",
            "clear": "quedo|claro|clarisimo|entendi|entendido",
            "all_of_it": "ya|todo|me|super|muy|bien",
        },
        example="Sí, gracias, ya me quedó claro.",
        unlike="Sí, gracias.",
    ),
    Pattern(
        "appreciate",
        phrases="[<before>]* (te|le|les|se|os|lo) [lo] <thank> [<very_much>]*",
        parts={
            "very_much": (
                "<very>",
                "tanto|infinitamente|en el alma",
                "<help>",
                "<this>",
                "que (me|te|se|nos|lo)* <you_help>",
                "por <more>",
                "con [el|toda|todo] [mi] (alma|corazon)",
                "de (antemano|corazon|verdad|veras)",
                "<thank_after>",
                "<dear>",
                "desde (ya|el (alma|corazon))",
            ),
            "you_help": (
                "ayude|ayudes|ayudara|atienda|atiendas|atendiera",
                "(hayas|haya|hayan) <~matter> [<~matter>]",
            ),
            "before": (
                "yo|de verdad|realmente|mucho|cuanto|como|gracias|y|por eso",
                "no (sabe|sabes|imagina|imaginas)",
            ),
            "thank": "agradezco|agradecemos|agradece|aprecio|apreciamos",
        },
        example="Se lo agradezco mucho.",
        unlike="Le agradecería que me diga el precio.",
    ),
    Pattern(
        "appreciate_help",
        phrases=(
            "[<before>]* <appreciate> [<very>]* <what_you_did> [<very>|por (mi|nosotros)]*",
            "(quiero|quisiera|queria|deseo) <thank_you> [<very>|<help>|<this>|por <more>]*",
        ),
        parts={
            "what_you_did": (
                "<help>",
                "<this>",
                "(tu|su|la) <more>",
                "que (me|nos) (hayas|haya) <you_helped>",
            ),
            "appreciate": "agradezco|agradecemos|aprecio|apreciamos|valoro|valoramos|admiro",
            "before": "yo|realmente|de verdad|en verdad|sinceramente|la verdad",
            "thank_you": "agradecerte|agradecerle|agradecerles",
        },
        example="Agradezco su ayuda.",
        unlike="Agradezco que me llamen cuando esté listo.",
    ),
    Pattern(
        "grateful",
        phrases=(
            "[<i_am_very>]* <thankful> [<for_help>]*",
            "[te|le|les] (estoy|quedo|estamos) [<deeply>]* (reconocido|reconocida)",
            "[<my_most_sincere>]* (agradecimiento|agradecimientos|gratitud) [<for_everything>]*",
        ),
        parts={
            "i_am_very": (
                "te|le|les|yo|estoy|quedo|me|siento|estamos|quedamos|muy|tan|mas|siempre|eternamente",
                "estare|infinitamente|sumamente|super|profundamente|realmente|que",
            ),
            "for_help": (
                "con (<you>|<help>|todos)",
                "<with_you>",
                "<very>",
                "por (<help>|<this>|<more>)",
                "<dear>",
                "siempre",
            ),
            "thankful": "agradecido|agradecida|agradecidos|agradecidas|agradecidisimo|agradecidisima",
            "deeply": "muy|sumamente|profundamente|eternamente|siempre",
            "my_most_sincere": (
                "mis|mi|todo|toda|con|nuestro|nuestra|un|enorme|reciba|recibe|va|vaya|mas|sincero",
                "sinceros|profundo|profunda|eterno|eterna|infinito|infinita|sincera",
            ),
            "for_everything": (
                "<dear>",
                "por (<help>|<this>|<more>)",
                "<very>",
                "eterna|infinita|eterno|infinito|total",
            ),
        },
        example="Estoy muy agradecida.",
        unlike="Estoy agradecido, pero falta un dato.",
    ),
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
