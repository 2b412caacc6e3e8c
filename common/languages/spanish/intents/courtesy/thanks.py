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
)
