"""Spanish: greetings, which the edge answers alone."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

GREETING: Final = (
    Pattern(
        "hello",
        "[si|soy yo|bueno|ok|pues|ah|y|diga|digame|perdon|disculpe|disculpa|perdone|anda|vaya|muy]* <hello> [<new>] "
        "[<dear>|de nuevo|otra vez|nuevamente|cordiales|cordial|caluroso|calurosos|muy|afectuoso|afectuosos|que hay|"
        "que hubo|soy yo|aqui (yo|estoy)|ahi|alli|buena (tarde|noche)|por (aqui|alla|ahi|aca|alli)|en casa|tu|usted|y "
        "santas|a todos|encantado|encantada|tambien|caracola|de (vuelta|melon)|corazon|caracolas|a (todo|toda|todos|"
        "todas) [el|la|los] [mundo]|<you>|soy nuevo [por aqui|aqui|en esto]|soy nueva [por aqui|aqui|en esto]|desde "
        "[la|el|mi] <who>]*|[un|reciba un|reciban un|recibe un|te mando un|le mando un|mis|muchos]* [muy|cordial|"
        "caluroso|afectuoso|gran|cordiales]* (saludo|saludos) [a (todos|todas|<you>)|muy|cordial|afectuoso|cordiales|"
        "caluroso|grande|enorme|<dear>|desde [la|el|mi] <who>]*|(le|te|les|los) (saludo|saludamos) [cordialmente|"
        "<dear>|de nuevo|muy|atentamente|con (gusto|aprecio|afecto)]*",
        "¡Hola de nuevo!",
        "Hola, necesito un taxi.",
    ),
    Pattern(
        "time_of_day",
        "[si|ok|pues|ah|y|perdon|disculpe|disculpa|perdone|muy|tenga|tengan|tengas|usted|ustedes|le deseo|te deseo|"
        "un]* ((buen|buenos|buenas|bueno|wenos|wenas|guenas|guenos|buenisimos|buenisimas|muy) (dia|dias|diitas|tardes|"
        "tardecitas|noches|nochecitas|dia)|buenas|buena (tarde|noche)|bonito dia|(bon|bom) dia|boa (tarde|noite)|bona "
        "(tarda|nit)|(feliz|felices|buen|bonito|excelente|"
        "bendecido|lindo|buena|prospero) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|navidad|navidades|ano "
        "[nuevo]|fiestas|pascua|pascuas|reyes|(inicio|comienzo) de semana|dia (de|del) <new>)|buen dia) [<dear>|a "
        "(todo|toda|todos|todas) [el|la|los] [mundo|<dear>]|su|a <you>|(tenga|tengas|tengan) [usted|ustedes|todos|muy|"
        "buenos|buenas|dias|noches|tardes]*|(le|te|nos) de dios|nos de dios|tambien|de nuevo|otra vez|por la manana|"
        "(por|a|de) dios|muy buenos|muy buenas]*",
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
        "(que|ke|k) (onda|ondas|hay [de (nuevo|bueno|tu vida|su vida)|contigo|con usted]|hubo|pasa [contigo]|pex|pedo|"
        "tranza|rollo|rollito|show|milagro|milagrazo|bola|hongo|uvas|pachuca|pasion|pasotes|xopa|tanto|traes|"
        "novedades|novedad|mas (pues|ve|cuentas|se cuenta|cuenta|me cuentas|me cuenta|<dear>)|[te|me|nos|se]* "
        "(cuentas|contas|cuenta) [de (nuevo|bueno)]|haces|andas haciendo|estas haciendo|[es] lo que (es|hay)|es la "
        "que hay|lo que|es lo que|es la que|(esta|anda) pasando|ha habido|sucede contigo|(estas|andas) (tramando|"
        "haciendo|contando)|de nuevo|nuevas|se cuece|cuece|es de (tu|su) vida|ha sido de (ti|tu vida|usted)|dice (la "
        "vida|el dia|la gente|la banda|la familia)|has hecho|has andado haciendo|(paso|fue|ha pasado|hubole|dice) "
        "<dear>) [<dear>|contigo|con (usted|ustedes|vos)|de nuevo|(me|nos) (cuentas|cuenta|tienes|traes|tiene)|hoy "
        "<end>|como (estas|esta|andas|vas)|bien o que|o que|pues]*|(quiubo|quihubo|quiubole|kiubo|kiubole|quiubas|"
        "quiubo|que hubole|hubole) [pues|<dear>|que mas]*|alguna novedad|(en que|por donde) andas|ke ase|(<hello>|"
        "buenos dias|buen dia|buenas (tardes|noches)|[<dear>] bien o que|y|epa) [<dear>]* que (mas|paso) [<dear>|de "
        "nuevo|pues|bien o que]* <end>",
        "¿Qué onda?",
        "¿Qué más me puede ofrecer?",
    ),
    Pattern(
        "line_check",
        "[si|diga|digame|alo|hola|y]* me (escuchas|escucha|escuchan|oyes|oye|oyen|copias|copia|recibes|recibe|estas "
        "escuchando|esta "
        "escuchando|esta oyendo) [bien|ahora|ahi|<you>]*|[diga|digame|alo|aqui]* (hay|habra) alguien [ahi|alli|por "
        "ahi|en (la linea|linea)|al "
        "otro lado|que me escuche]*|alguien (ahi|alli|en linea|por ahi|por aqui)|estas (despierto|despierta)|(sigues|"
        "sigue|estas|esta|siguen|estan) [<you>|todavia|aun]* (ahi|alli|en linea|en la linea|conmigo|al telefono) "
        "[<you>|todavia|aun]*|se [me|nos]* (oye|escucha) [bien]|probando|(hay|esta|estan) (alguien|usted|ustedes) "
        "(ahi|alli|en casa|al telefono)",
        "¿Me escucha?",
        "¿Hay alguien que me arregle la tele?",
    ),
    Pattern(
        "nice_to_meet",
        "[es|que|un|mucho|tanto|me da|muchisimo|el|me|nos|todo|muy|gran|verdadero|sera]* (gusto|gustazo|placer|"
        "alegria|honor|encanta|alegra|alegro|encantado|encantada|agrada|bueno|lindo|rico|contento|contenta|feliz|"
        "ilusion|dicha) [mucho|en|de|al|tanto|poder|por|volver a|que]* (conocerte|conocerle|conocerlo|conocerla|"
        "conoceros|conocernos|saludarte|saludarle|saludarlo|saludarla|saludarlos|verte|verle|verlo|verla|verlos|oirte|"
        "oirle|oirlo|oirla|escucharte|escucharle|escucharlo|escucharla|hablarte|encontrarte|tenerte|encontrarlo|estar "
        "aqui|(escuchar|oir) (tu|su) (voz|linda voz)|conocer a (usted|alguien)|estes aqui|este aqui) [de nuevo|otra "
        "vez|nuevamente|hoy|al fin|por fin|<dear>|aqui|por aqui|tambien]*|[el] (mucho|tanto|muchisimo) gusto [es mio|"
        "<dear>]*|tanto tiempo|cuanto tiempo|[tanto|cuanto|mucho|hace] tiempo [que]* sin (verte|verle|saber de (ti|"
        "usted)|hablar|vernos|oirte|hablarte|hablarnos|escucharte|escucharnos)|(hace|cuanto) (mucho|tiempo|rato) que "
        "no (hablamos|hablabamos|nos vemos|te veo|nos hablamos)|[sea|sean|se] (bienvenido|bienvenida|bienvenidos|"
        "bienvenidas) [de (vuelta|nuevo)|otra vez]*|ya (llegue|vine)|acabo de llegar|[ya|aqui]* (volvi|regrese|he "
        "vuelto|estoy (de vuelta|aqui [otra vez|de nuevo]|otra vez|de nuevo) [aqui|por aqui])|(aqui|aca|por aqui) "
        "[estoy|ando|me tienes|me tiene|yo] (otra vez|de nuevo)|un (gusto|placer) [<dear>]|el gusto es mio|[soy] yo "
        "(otra vez|de nuevo)|es bueno (verte|oirte|escucharte|saludarte) [de nuevo|otra vez]|bendiciones para (ti|"
        "usted|todos)|[que] la paz [de dios|del senor] (sea|este) (con usted|contigo|con ustedes)|dios (lo|la|le|te|"
        "los) bendiga (hola|buenos dias|buenas tardes|buenas noches|buenas)",
        "Mucho gusto en saludarle.",
        "Mucho gusto, quiero una cita.",
    ),
    Pattern(
        "good_to_talk",
        "(<hello>|buenos dias|buen dia|buenas (tardes|noches)) [<dear>]* [es|que|un|me|da|todo|muy|mucho]* <nice> "
        "[<nice>|<nice_soft>]* (<talk>|<chatting>) [<with_you>|<dear>|hoy|de nuevo|por fin]*|es (un (placer|gusto|"
        "honor)|muy (grato|lindo)) [poder] (hablar|conversar|charlar|platicar) <with_you> [hoy|<dear>]*",
        "Hola, es un placer hablar contigo.",
        "Hola, quiero hablar contigo.",
    ),
    Pattern(
        "introduction",
        "[si|bueno|ah|oye|oiga|mucho gusto|un gusto]* (<hello>|(buenos|buen|buenas|buena|muy buenas) (dia|dias|tardes|"
        "noches|tarde)) [<dear>|<hello>|muy|de nuevo|que tal|como (esta|estas|le va|te va|andas)|[mucho|un|gusto|en|"
        "saludarlo|saludarte|saludarla|encantado|encantada|placer]* gusto [en (saludarlo|saludarte|saludarle|"
        "saludarla)]]* <i_am_called> [el|la|don|dona|<vocative>]* <who> [y] [soy] [(de|desde|del) [la|el|los|las] "
        "<~unnamed> [<~matter>]] [<dear>|mucho gusto|un gusto|encantado|encantada|gusto en (conocerte|conocerle|"
        "conocerlo|saludarte|saludarlo|saludarle)|como (estas|esta|le va|te va)|que tal|de nuevo|otra vez|un placer|y "
        "tu|y usted]* <end>|me presento [soy|me llamo|mi nombre es|yo]* <who> [de <who>] <end>|(<i_am_called>) [el|la|"
        "don|dona|<vocative>]* <who> (hola|buenos dias|buenas (tardes|noches)|buenas|buen dia|mucho gusto|un gusto|"
        "encantado de conocerte|encantada de conocerte|encantado|encantada|gusto en (conocerte|conocerlo|conocerle|"
        "saludarte|saludarlo|saludarle)) [<dear>|como (estas|esta)|que tal]* <end>",
        "Hola, me llamo Diego, un gusto.",
        "Hola, soy cliente.",
    ),
    Pattern(
        "surprised_to_be_answered",
        "[ah|oh|pero]* (no (sabia|pense|pensaba|creia|crei|esperaba|imaginaba|imagine)|que (bueno|bien|gusto|alegria|"
        "suerte|milagro|sorpresa)|pense|pensaba|crei|creia) que [no|me|nos|fuera|fueras|ibas|iban|iba|a|ya|por|fin|al|"
        "si|te|le|tu]* (contesta|contestas|contesto|contestaste|contestara|contestaras|contestaba|contestaban|"
        "contestaran|contestan|contesten|contestes|conteste|contestar|contestarias|atiende|atiendes|atendiera|"
        "atendieran|atendieras|atienden|atiendan|atienda|atendian|atender|respondiera|respondieras|responde|respondes|"
        "respondan|respondia|responder|apareces|apareciste) [un|una|alguien|nadie|tan|rapido|pronto|maquina|robot|bot|"
        "<dear>|hoy|ya|por|fin|al|asi|persona|de|verdad|una|grabadora|computadora|inteligencia|artificial|tambien]*",
        "Ah, no sabía que contestaba una máquina.",
        "No sabía que atendían los domingos.",
    ),
    Pattern(
        "hellos",
        "<hello> [<hello>|<dear>|y|de|nuevo|otra|vez|aqui|yo|muy|pues|bueno|oye]* <end>",
        "¡Hola, buenas!",
        "Hola, bueno, la cuenta.",
    ),
)

AFTER_HEALTH: Final = (
    Pattern(
        "how_are_you",
        "[y|que tal|que mas|hola|oye|pero|bueno|tu|usted|vos|la|su|tu|el|todo|familia|gente|vida|dia]* (como|komo) "
        "[<you>|"
        "<going_thing>]* (<going>)+ [<going_thing>|<going>|<you>|<dear>|<now>|y|por (ahi|alla|aca|alli|aqui|casa|tu "
        "casa)|en (tu|su|la|el) (dia|casa|vida)|por (la|su|tu) (oficina|casa|ciudad|tierra|zona)|de (salud|animo|"
        "animos|vida)|va eso]*",
        "¿Cómo está usted hoy?",
        "¿Cómo está mi pedido?",
    ),
    Pattern(
        "how_goes_it",
        "[y|hola|<you>|oye]* (que|k|ke|q) (tal|tall|talco) [has|ha|han|por (tu|su) (lado|parte|tierra|zona)|todo|"
        "todos|<you>|como [me|te|le|les|os|lo|la|se]* <going>|me|te|le|les|os|nos|lo|la|se|<going>|<going_thing>|"
        "<now>|<dear>|y|por (ahi|alla|aca|alli|aqui|casa)|va [todo|eso]|has (estado|andado)|ha (estado|ido)|bien|todo "
        "bien]*",
        "¿Qué tal todo?",
        "¿Qué tal es el servicio de limpieza?",
    ),
    Pattern(
        "are_you_well",
        "[y]* como [me|le|te|se|lo|la]* (paso|pasaron|pasaste) (la noche|el dia|la tarde|el fin de semana|las "
        "(fiestas|vacaciones)|el finde|navidad|la semana)|(esta|estas|estan|anda|andan) [<you>|muy|todo]* (contento|"
        "contenta|cansado|cansada) [<you>|<now>|<dear>]*|(estas|esta|andas|vas|sigue|estan|"
        "esta usted|<you> estas) [teniendo|pasando|llevando] [un|una|el|la] [muy] "
        "(buen|buena|lindo|linda|bonito|feliz) (dia|tarde|noche|semana) [<now>|<you>]*|[esta|va|y|como|sigue|marcha|"
        "anda|que|si]* todo [va|marcha|anda|sigue|esta|muy|super|<you>]* (bien|en orden|tranquilo|bueno|ok|okay|"
        "perfecto|tranqui|chill|joya|calmado|normal|chido|cool|good|piola|fino|al cien|legal|genial) [o que|o no|"
        "contigo|con (usted|ustedes|vos|la (vida|familia))|por (ahi|alla|aca|alli|aqui|casa)|<you>|<now>|<dear>|en "
        "casa|por (tu|su) (casa|lado)]*|[y] (espero|ojala|espero que|deseo|confio) [que] (estes|este|esten|te "
        "encuentres|se encuentre|se encuentren|todo [te|le]* [vaya|este|marche]|te este yendo|le este yendo|andes|"
        "ande|te vaya|le vaya|hayas amanecido|haya amanecido|siga|sigas) [<you>|todo|muy|super]* (bien|excelente|"
        "genial|de maravilla|perfecto|contento|contenta) [<now>|<you>|<dear>]*|(espero|ojala) que (estes|este|esten|"
        "hayas|haya|tengas|tenga|pases|pase) [<you>] [teniendo|pasando|tenido|pasado]* [un|una|muy]* <fine> [<day>] "
        "[<now>|hasta ahora]*|[pero|disculpe|perdon|no]* [espero|ojala|confio] [que]* no (molestar|molestarle|"
        "molestarlo|molestarla|molestarte|interrumpir|interrumpirle|interrumpirlo|interrumpirte|llamar|importunar|"
        "estar (molestando|interrumpiendo)|(este|haya) (ocupado|ocupada|ocupados)|(le|te|lo) (interrumpa|moleste|"
        "agarre|pille)) [en|a|un|mal|mala|hora|horas|momento|muy|tarde|temprano|nadie|ocupado|ocupada]*|(espero|"
        "ojala) [que] todo (vaya|este|marche|ande|siga|le vaya|te vaya) [<you>|muy|por|alli|alla|ahi|su|tu|lado|parte|"
        "bien|en orden]*|(estas|andas|te encuentras|te sientes|se encuentra|esta usted|se siente|estan|andan|va|"
        "vas|vamos) [<you>] [muy|todo]* bien [<you>|<now>|<dear>|o que]*|(bien|todo bien) o (que|no|mal) [<dear>]*",
        "¿Todo bien?",
        "¿Está todo bien con mi cuenta?",
    ),
    Pattern(
        "how_about_you",
        "[yo|por aqui|por aca|muy|todo|aqui|aca|estoy|ando|super]* [bien|de maravilla|genial|perfecto|excelente|"
        "tirando|mal|regular|mas o menos]* [gracias|a dios|y|muchas]* y (usted|tu|vos|ustedes|vosotros|a (ti|usted|"
        "vos|ustedes)|por (ahi|alla|alli|alli|tu casa|casa)) [que tal|como [te|le|les|os|lo|la|se]* <going>|<going>|"
        "dormido|<now>|todo bien|bien|<dear>]*",
        "Bien, ¿y usted?",
        "¿Y usted cuánto cobra?",
    ),
    Pattern(
        "how_among_soft_words",
        "(como|komo) [<greeting_bag>]* <going> [<greeting_bag>|este|en|con]* <end>",
        "¿Cómo le fue en el fin de semana?",
        "¿Cómo le fue a mi pedido?",
    ),
    Pattern(
        "hello_among_soft_words",
        "[si|bueno|ah|oye|ok]* (<hello>|buen dia|buenos dias|buenas (tardes|noches)) [<greeting_bag>]* <end>",
        "Hola, ¿qué onda con tu vida?",
        "Hola, ¿qué onda con mi pedido?",
    ),
)
"""Asking how somebody is; it outranks the thanks it comes with ("fine, thanks, and you?")."""
