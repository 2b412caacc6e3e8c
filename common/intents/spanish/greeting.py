"""Spanish: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[si|bueno|ok|pues|ah|y|diga|digame|perdon|disculpe|disculpa|perdone]* (hola|holas|holi|holis|holaa|alo|hello|"
        "hi|hey|ey|epa|buenas|muy buenas|saludos|saludo|ola|aloha|holita|bonjour|ciao hola) [<dear>|de nuevo|otra vez|"
        "nuevamente|cordiales|que hay|que hubo|soy yo|ahi|alli|buenas]*|un (cordial saludo|saludo cordial|saludo) "
        "[<dear>]|reciba un [cordial] saludo|(le|te|les|los) (saludo|saludamos) [cordialmente|<dear>|de nuevo]*",
        "¡Hola, buenas!",
        "Hola, necesito un taxi.",
    ),
    Pattern(
        "time_of_day",
        "[si|ok|pues|ah|y|perdon|disculpe|disculpa|perdone|muy]* (buenos dias|buen dia|buenas (tardes|noches|dias)|"
        "buena (tarde|noche)|bonito dia|feliz navidad|feliz ano [nuevo]|felices fiestas|buenas) [<dear>|(tenga|tengas|"
        "tengan) [usted|ustedes|todos]|tambien|de nuevo|otra vez]*",
        "Muy buenos días.",
        "Buenos Aires, por favor.",
    ),
    Pattern(
        "say_hello",
        "[hola|solo|solamente|nada mas|nomas|unicamente]* [yo|te|le|les]* [solo|solamente]* (quiero|queria|quisiera|"
        "llamo|llamaba|llame|pasaba|paso|hablo|hablaba|vengo|venia|marcaba|era|estoy llamando) [a|para|por|solo|"
        "solamente|nada mas|unicamente]* (saludar|saludarte|saludarlo|saludarle|saludarla|saludarlos|decir hola|"
        "decirte hola|decirle hola|dar los buenos dias|darle los buenos dias|darte los buenos dias) [<dear>|nada mas|"
        "nomas]*",
        "Solo quería saludar.",
        "Quiero saludar a mi hermano.",
    ),
    Pattern(
        "whats_up",
        "que (onda|hay [de (nuevo|bueno)]|hubo|pasa [contigo|tio|tia]|pex|tranza|mas pues|(cuentas|contas) [de nuevo]|"
        "me (cuentas|cuenta|contas) [de nuevo]|haces|se cuenta|novedades|lo que|mas (cuentas|se cuenta))|(quiubo|"
        "quihubo|quiubole|que hubole|kiubo) [pues|parce]*|que es de tu vida|que novedades|que dice (la vida|el dia)|"
        "que has hecho",
        "¿Qué onda?",
        "¿Qué más me puede ofrecer?",
    ),
    Pattern(
        "line_check",
        "[si] me (escuchas|escucha|escuchan|oyes|oye|oyen|copias|copia|estas escuchando|esta escuchando|esta oyendo) "
        "[bien|ahora|ahi]*|(hay|habra) alguien [ahi|alli|por ahi|en (la linea|linea)|al otro lado|que me escuche]*|"
        "alguien (ahi|alli|en linea)|(sigues|sigue|estas|esta|siguen|estan) [<you>|todavia|aun]* (ahi|alli|en linea|"
        "en la linea|conmigo|al telefono) [<you>|todavia|aun]*|se [me|nos]* (oye|escucha) [bien]|probando|(hay|esta|"
        "estan) (alguien|usted|ustedes) (ahi|alli|en casa|al telefono)",
        "¿Me escucha?",
        "¿Hay alguien que me arregle la tele?",
    ),
    Pattern(
        "nice_to_meet",
        "[es|que|un|mucho|tanto|me da|muchisimo|el|hola|me]* (gusto|placer|alegria|encanta|alegra|alegro|encantado|"
        "encantada|agrada|bueno|lindo|rico) [mucho|en|de|al|tanto|poder|por]* (conocerte|conocerle|conocerlo|"
        "conocerla|saludarte|saludarle|saludarlo|saludarla|verte|verle|verlo|verla|oirte|oirle|oirlo|escucharte|"
        "escucharle|escucharlo|escucharla|hablarte|conoceros) [de nuevo|otra vez|nuevamente|hoy|al fin|por fin]*|"
        "mucho gusto|tanto tiempo|cuanto tiempo|[tanto] tiempo sin (verte|verle|saber de ti|hablar|vernos|oirte|saber "
        "de usted|hablarte|hablarnos|escucharte)|bienvenido|bienvenida|[hola] [ya] (volvi|regrese|he vuelto|estoy de "
        "vuelta|estoy aqui (otra vez|de nuevo))|un (gusto|placer)|es bueno (verte|oirte|escucharte|saludarte) [de "
        "nuevo|otra vez]|bendiciones para (ti|usted|todos)",
        "Mucho gusto en saludarle.",
        "Mucho gusto, quiero una cita.",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        "[y|que tal|hola]* como (estas|esta|estais|estan|andas|anda|andan|te va|le va|les va|os va|va|van|vas|vamos|"
        "te encuentras|se encuentra|te sientes|se siente|amaneciste|amanecio|has (estado|andado)|ha (estado|andado)|"
        "han estado|te ha ido|le ha ido|sigues|sigue|lo llevas|la llevas|estamos|andamos|vas llevando|lo estas "
        "pasando|lo pasas|te trata|le trata|has amanecido|pasaste|dormiste|(estuvo|le fue|te fue) (tu|su|el) (dia|"
        "semana|manana|tarde|noche|fin de semana)|estuviste|anduviste|te esta yendo|le esta yendo) [<you>|todo|eso|la "
        "cosa|las cosas|la vida|la vaina|el dia|(tu|su|vuestro) (dia|semana|manana|tarde|noche|fin de semana)|el fin "
        "de semana|la familia|la noche|bien|<now>|por alli|todo por (ahi|alla|aca)|en (tu|su) dia|te va|la semana]*",
        "¿Cómo está usted hoy?",
        "¿Cómo está mi pedido?",
    ),
    Pattern(
        "how_goes_it",
        "[y|hola]* que tal [todo|todos|<you>|como (estas|esta|te va|le va|va|andas|anda)|(tu|su|el|la) (dia|semana|"
        "tarde|manana|noche|fin de semana|vida)|la vida|va|va todo|estas|esta|te va|le va|andas|el dia|<now>|por (ahi|"
        "alla)|te encuentras|todo por (ahi|alla)|las cosas|has estado|va (tu|su|el) dia|te trata la vida|te ha ido|te "
        "fue|amaneciste]*",
        "¿Qué tal todo?",
        "¿Qué tal es el servicio de limpieza?",
    ),
    Pattern(
        "are_you_well",
        "(estas|esta|andas|vas|sigue) [teniendo|pasando|llevando] [un|una] [muy] (buen|buena|lindo|linda|bonito|"
        "feliz) (dia|tarde|noche|semana) [<now>]*|[esta|va|y|como|sigue|marcha|anda]* todo [va|marcha|anda|sigue|"
        "esta] [muy] (bien|en orden|tranquilo|bueno|ok|perfecto) [contigo|con usted|por (ahi|alla|aca)|<you>|<now>]*|"
        "[y] (espero|ojala|espero que|deseo) [que] (estes|este|esten|te encuentres|se encuentre|todo [te|le]* [vaya|"
        "este|marche]|te este yendo|le este yendo|andes|ande|te vaya|le vaya) [<you>|todo|muy]* (bien|excelente|"
        "genial|de maravilla|perfecto) [<now>|<you>]*|(espero|ojala) que (estes|este|esten|hayas|haya|tengas|tenga|"
        "pases|pase) [<you>] [teniendo|pasando|tenido|pasado]* [un|una|muy]* <fine> [<day>] [<now>|hasta ahora]*|"
        "(estas|andas|te encuentras|te sientes|se encuentra|esta usted) [<you>] [muy] bien [<you>|<now>]*",
        "¿Todo bien?",
        "¿Está todo bien con mi cuenta?",
    ),
    Pattern(
        "how_about_you",
        "[yo|por aqui|muy|todo]* [bien|de maravilla|genial|perfecto]* [gracias|y]* y (usted|tu|vos|ustedes|vosotros|a "
        "ti|a usted|por (ahi|alla|alli)) [que tal|como (estas|esta|te va|le va|va|andas|anda|sigues|sigue|te "
        "encuentras|se encuentra)|<now>]*",
        "Bien, ¿y usted?",
        "¿Y usted cuánto cobra?",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
