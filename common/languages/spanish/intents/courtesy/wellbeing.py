"""Spanish: asking how somebody is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        phrases="[<before>]* (como|komo) [<you>|<going_thing>]* (<going>)+ [<after>]*",
        parts={
            "after": (
                "<going_thing>",
                "<going>",
                "<you>",
                "<dear>",
                "<now>",
                "y|va eso",
                "por (ahi|alla|aca|alli|aqui|casa|tu casa)",
                "en (tu|su|la|el) (dia|casa|vida)",
                "por (la|su|tu) (oficina|casa|ciudad|tierra|zona)",
                "de (salud|animo|animos|vida)",
            ),
            "before": (
                "y|que tal|que mas|hola|oye|pero|bueno|tu|usted|vos|la|su|tu|el|todo|familia|gente",
                "vida|dia",
            ),
        },
        example="¿Cómo está usted hoy?",
        unlike="¿Cómo está mi pedido?",
        situation="how_are_you",
    ),
    Pattern(
        "how_goes_it",
        phrases="[y|hola|<you>|oye]* (que|k|ke|q) (tal|tall|talco) [<after>]*",
        parts={
            "after": (
                "has|ha|han|todo|todos|me|te|le|les|os|nos|lo|la|se|y|bien|todo bien",
                "por (tu|su) (lado|parte|tierra|zona)",
                "<you>",
                "como [me|te|le|les|os|lo|la|se]* <going>",
                "<going>",
                "<going_thing>",
                "<now>",
                "<dear>",
                "por (ahi|alla|aca|alli|aqui|casa)",
                "va [todo|eso]",
                "has (estado|andado)",
                "ha (estado|ido)",
            ),
        },
        example="¿Qué tal todo?",
        unlike="¿Qué tal es el servicio de limpieza?",
        situation="how_are_you",
    ),
    Pattern(
        "are_you_well",
        phrases=(
            "[y]* como [me|le|te|se|lo|la]* (paso|pasaron|pasaste) <night>",
            "(esta|estas|estan|anda|andan) [<you>|muy|todo]* <happy> [<you>|<now>|<dear>]*",
            "<you_are> [<having>] [un|una|el|la] [muy] <good> (dia|tarde|noche|semana) [<now>|<you>]*",
            "[esta|va|y|como|sigue|marcha|anda|que|si]* todo [<goes>]* <well> [<or_not>]*",
            "[y] <i_hope> [que] <you_may_be> [<you>|todo|muy|super]* <in_good_shape> [<now>|<you>|<dear>]*",
            "(espero|ojala) que <you_have> [<you>] [<having_had>]* [un|una|muy]* <fine> [<day>] [<after>]*",
            "[pero|disculpe|perdon|no]* [espero|ojala|confio] [que]* no <bother> [<bad_time>]*",
            "(espero|ojala) [que] todo (vaya|este|marche|ande|siga|le vaya|te vaya) [<over_there>]*",
            "<are_you> [<you>] [muy|todo]* bien [<you>|<now>|<dear>|o que]*",
            "(bien|todo bien) o (que|no|mal) [<dear>]*",
        ),
        parts={
            "night": (
                "la noche|el dia|la tarde|el finde|navidad|la semana",
                "el fin de semana",
                "las (fiestas|vacaciones)",
            ),
            "happy": "contento|contenta|cansado|cansada",
            "you_are": (
                "estas|esta|andas|vas|sigue|estan|esta usted",
                "<you> estas",
            ),
            "good": "buen|buena|lindo|linda|bonito|feliz",
            "having": "teniendo|pasando|llevando",
            "or_not": (
                "o que|o no|contigo|en casa",
                "con (usted|ustedes|vos|la (vida|familia))",
                "por (ahi|alla|aca|alli|aqui|casa)",
                "<you>",
                "<now>",
                "<dear>",
                "por (tu|su) (casa|lado)",
            ),
            "well": (
                "bien|en orden|tranquilo|bueno|ok|okay|perfecto|tranqui|chill|joya|calmado|normal",
                "chido|cool|good|piola|fino|al cien|legal|genial",
            ),
            "goes": (
                "va|marcha|anda|sigue|esta|muy|super",
                "<you>",
            ),
            "you_may_be": (
                "estes|este|esten|te encuentres|se encuentre|se encuentren|te este yendo",
                "le este yendo|andes|ande|te vaya|le vaya|hayas amanecido|haya amanecido|siga|sigas",
                "todo [te|le]* [vaya|este|marche]",
            ),
            "in_good_shape": "bien|excelente|genial|de maravilla|perfecto|contento|contenta",
            "i_hope": "espero|ojala|espero que|deseo|confio",
            "you_have": "estes|este|esten|hayas|haya|tengas|tenga|pases|pase",
            "having_had": "teniendo|pasando|tenido|pasado",
            "after": (
                "<now>",
                "hasta ahora",
            ),
            "bother": (
                "molestar|molestarle|molestarlo|molestarla|molestarte|interrumpir|interrumpirle",
                "interrumpirlo|interrumpirte|llamar|importunar",
                "estar (molestando|interrumpiendo)",
                "(este|haya) (ocupado|ocupada|ocupados)",
                "(le|te|lo) (interrumpa|moleste|agarre|pille)",
            ),
            "bad_time": "en|a|un|mal|mala|hora|horas|momento|muy|tarde|temprano|nadie|ocupado|ocupada",
            "over_there": (
                "<you>",
                "muy|por|alli|alla|ahi|su|tu|lado|parte|bien|en orden",
            ),
            "are_you": (
                "estas|andas|te encuentras|te sientes|se encuentra|esta usted|se siente|estan|andan",
                "va|vas|vamos",
            ),
        },
        example="¿Todo bien?",
        unlike="¿Está todo bien con mi cuenta?",
        situation="how_are_you",
    ),
    Pattern(
        "how_about_you",
        phrases="[<before>]* [<well>]* [gracias|a dios|y|muchas]* y <you_too> [<after>]*",
        parts={
            "you_too": (
                "usted|tu|vos|ustedes|vosotros",
                "a (ti|usted|vos|ustedes)",
                "por (ahi|alla|alli|alli|tu casa|casa)",
            ),
            "after": (
                "que tal|dormido|todo bien|bien",
                "como [te|le|les|os|lo|la|se]* <going>",
                "<going>",
                "<now>",
                "<dear>",
            ),
            "well": "bien|de maravilla|genial|perfecto|excelente|tirando|mal|regular|mas o menos",
            "before": "yo|por aqui|por aca|muy|todo|aqui|aca|estoy|ando|super",
        },
        example="Bien, ¿y usted?",
        unlike="¿Y usted cuánto cobra?",
        situation="how_are_you",
    ),
    Pattern(
        "how_among_soft_words",
        phrases="(como|komo) [<greeting_bag>]* <going> [<greeting_bag>|este|en|con]* <end>",
        example="¿Cómo le fue en el fin de semana?",
        unlike="¿Cómo le fue a mi pedido?",
        situation="how_are_you",
    ),
    Pattern(
        "hello_among_soft_words",
        phrases="[si|bueno|ah|oye|ok]* <hello_or_good_day> [<greeting_bag>]* <end>",
        parts={
            "hello_or_good_day": (
                "<hello>",
                "buen dia|buenos dias",
                "buenas (tardes|noches)",
            ),
        },
        example="Hola, ¿qué onda con tu vida?",
        unlike="Hola, ¿qué onda con mi pedido?",
        situation="how_are_you",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
