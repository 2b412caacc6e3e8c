"""Spanish: greetings, farewells and thanks. The edge answers these alone, so they must explain the whole utterance."""

from __future__ import annotations

from typing import Final

from common.intents.grammar import Pattern

GREETING: Final = (
    Pattern(
        "hola",
        "(hola|holi|holis|holaa|alo|hello|hi|hey|ey|epa|buenas|saludos|ola|aloha) "
        "[a (todos|todas|usted|ustedes|ti|vos)|de nuevo|otra vez|nuevamente|cordiales|que hay|que hubo]*|un (cordial saludo|saludo) [a todos]|reciba un [cordial] saludo",
        "¡Hola, buenas!",
        "Hola, necesito un taxi.",
    ),
    Pattern(
        "saludo_del_dia",
        "[muy] (buenos dias|buen dia|buenas (tardes|noches)|buena (tarde|noche)|bonito dia|feliz navidad|feliz ano [nuevo]|felices fiestas|buenas) [a (todos|usted|ustedes|ti)|senor|senora|senorita]*",
        "Muy buenos días.",
        "Buenos Aires, por favor.",
    ),
    Pattern(
        "solo_saludar",
        "[solo|solamente|nada mas|nomas]* (quiero|queria|quisiera|llamo para|llamaba para|llame para|pasaba a|paso a) [solo] (saludar|saludarte|saludarlo|saludarle|saludarla|decir hola|decirte hola|decirle hola)",
        "Solo quería saludar.",
        "Quiero saludar a mi hermano.",
    ),
    Pattern(
        "como_esta",
        "[y|que tal] como (estas|esta|estais|estan|andas|anda|andan|te va|le va|les va|os va|va|van|vas|vamos|te encuentras|se encuentra|te sientes|se siente|amaneciste|amanecio|has (estado|andado)|ha (estado|andado)|"
        "han estado|te ha ido|le ha ido|sigues|sigue|lo llevas|la llevas|estamos|te trata|le trata|has amanecido|pasaste|dormiste|(estuvo|le fue|te fue) (tu|su|el) (dia|semana|manana|tarde|noche|fin de semana)|estuviste|anduviste|te esta yendo|le esta yendo) "
        "[<you>|todo|eso|la cosa|las cosas|la vida|la vaina|el dia|(tu|su|vuestro) (dia|semana|manana|tarde|noche|fin de semana)|el fin de semana|la familia|la noche|bien|<now>|por alli|todo por (ahi|alla|aca)|en (tu|su) dia|te va|"
        "la semana]*",
        "¿Cómo está usted hoy?",
        "¿Cómo está mi pedido?",
    ),
    Pattern(
        "que_tal",
        "[y|hola]* que tal [todo|todos|<you>|como (estas|esta|te va|le va|va|andas|anda)|(tu|su|el|la) (dia|semana|tarde|manana|noche|fin de semana|vida)|la vida|va|va todo|estas|esta|te va|le va|andas|el dia|<now>|por (ahi|alla)|"
        "te encuentras|todo por (ahi|alla)|las cosas|has estado|va (tu|su|el) dia|te trata la vida|te ha ido|te fue|amaneciste]*",
        "¿Qué tal todo?",
        "¿Qué tal es el servicio de limpieza?",
    ),
    Pattern(
        "que_onda",
        "que (onda|hay [de (nuevo|bueno)]|hubo|pasa [contigo|tio|tia]|pex|tranza|mas pues|(cuentas|contas) [de nuevo]|me (cuentas|cuenta|contas) [de nuevo]|haces|se cuenta|novedades|lo que)|"
        "(quiubo|quihubo|quiubole|que hubole|kiubo) [pues|parce]*|que es de tu vida|que novedades|que dice (la vida|el dia)|que has hecho",
        "¿Qué onda?",
        "¿Qué más me puede ofrecer?",
    ),
    Pattern(
        "todo_bien",
        "[esta|va|y|como]* todo (bien|en orden|tranquilo|bueno|ok|perfecto) [contigo|con usted|por (ahi|alla|aca)|<you>|<now>]*|(espero|ojala) que (estes|este|esten|te encuentres|se encuentre|todo [vaya|este]) [muy] (bien|excelente) [<now>]|"
        "(estas|andas|te encuentras|te sientes|se encuentra|esta usted) [<you>] [muy] bien [<you>|<now>]*",
        "¿Todo bien?",
        "¿Está todo bien con mi cuenta?",
    ),
    Pattern(
        "se_oye",
        "[si] me (escuchas|escucha|escuchan|oyes|oye|oyen|copias|copia|estas escuchando|esta escuchando|esta oyendo) [bien|ahora|ahi]*|(hay|habra) alguien [ahi|alli|por ahi|en (la linea|linea)|al otro lado|que me escuche]*|"
        "alguien (ahi|alli|en linea)|(sigues|sigue|estas|esta|siguen|estan) [<you>|todavia|aun]* (ahi|alli|en linea|en la linea|conmigo|al telefono) [<you>|todavia|aun]*|probando",
        "¿Hola? ¿Me escucha?",
        "¿Hay alguien que me arregle la tele?",
    ),
    Pattern(
        "mucho_gusto",
        "[es|que|un|mucho|tanto|me da|muchisimo|el|hola|me]* (gusto|placer|alegria|encanta|alegra|encantado|encantada|agrada) [mucho|en|de|al|tanto|poder|por]* "
        "(conocerte|conocerle|conocerlo|conocerla|saludarte|saludarle|saludarlo|saludarla|verte|verle|verlo|verla|oirte|oirle|oirlo|escucharte|escucharle|escucharlo|escucharla|hablarte|conoceros) "
        "[de nuevo|otra vez|nuevamente|hoy|al fin|por fin]*|mucho gusto|tanto tiempo|cuanto tiempo|tiempo sin (verte|verle|saber de ti|hablar)|bienvenido|bienvenida|"
        "es bueno (verte|oirte|escucharte|saludarte) [de nuevo|otra vez]|bendiciones para (ti|usted|todos)",
        "Mucho gusto en saludarle.",
        "Mucho gusto, quiero una cita.",
    ),
)

RETURN: Final = (
    Pattern(
        "y_usted",
        "y (usted|tu|vos|ustedes|vosotros|a ti|a usted) [que tal|como (estas|esta|te va|le va)]",
        "Bien, ¿y usted?",
        "¿Y usted cuánto cobra?",
    ),
)

FAREWELL: Final = (
    Pattern(
        "adios",
        "(adios|adiosito|adio|chao|chau|chaito|chaucito|chaito|ciao|bye|goodbye|byebye|bai|baibai|agur|abur|adeu) [a (todos|todas|usted|ustedes|ti)|y (gracias|suerte)|pues|amor|por (ahora|hoy)]*",
        "Adiós, chao.",
        "¿Cómo se dice adiós en inglés?",
    ),
    Pattern(
        "hasta",
        "hasta (luego|luegito|lueguito|pronto|manana|otra [vez|ocasion]|ahora|entonces|siempre|despues|ahorita|mas (ver|tarde)|la (vista|proxima) [vez|semana]|otro dia|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|"
        "nuestra proxima (charla|conversacion)|dentro de poco) [pues|entonces]",
        "Hasta luego.",
        "¿Hasta mañana tengo plazo?",
    ),
    Pattern(
        "nos_vemos",
        "[ya|ahi|espero que|pues|entonces|luego|despues]* (nos (vemos|veremos|estamos viendo|hablamos|hablaremos|escuchamos|oimos|encontramos|leemos|veamos|estaremos (viendo|hablando|en contacto)|vidrios)|hablamos|seguimos (en contacto|hablando)|estamos (en contacto|al habla)|"
        "quedamos (asi|en contacto)|(te|le) (hablo|llamo|veo|escribo) <back>|(conversamos|platicamos) <back>|luego hablamos) [<back>]*|(espero|ojala) (verte|verle|verlo|hablarte|hablar contigo|hablar con usted|volver a (verte|hablar|hablarte|verle|verlo)) [<back>|<with_you>]*",
        "Nos vemos luego.",
        "¿Nos vemos el lunes para la cita?",
    ),
    Pattern(
        "que_le_vaya_bien",
        "que (estes|este|esten) [muy] bien|[y] que (te|le|les|os) (vaya|vaya todo) [muy|super]* (bien|bonito|excelente) [<now>|a (usted|ti|todos)|tambien|en todo]*|vaya con dios|(ve|vaya|vete|queda|quede|andate) con dios|que (dios|el senor) (te|lo|la|le|los) (bendiga|acompane|cuide)|"
        "dios (te|lo|la|le|los) (bendiga|cuide|acompane)",
        "Que le vaya muy bien.",
        "¿Que le vaya bien a quién?",
    ),
    Pattern(
        "que_tenga_buen_dia",
        "[y|espero|ojala|le deseo|te deseo|les deseo|deseo]* [que] [te|le|lo|la|los|se]* (tenga|tengas|tengan|tengais|pase|pases|pasen|paseis|disfrute|disfrutes|disfruten|siga teniendo|termine|termines|ten|pasa|pasalo|paselo|disfruta|tene) [usted|ustedes] "
        "([de|un|una|su|tu|muy|el resto de]* (buen|buena|buenos|buenas|bonito|bonita|lindo|linda|excelente|feliz|gran|maravilloso|maravillosa|bello|bella|fantastico|estupendo|agradable|hermoso|hermosa|genial|magnifico|precioso|bien|rico) "
        "[dia|tarde|noche|semana|fin de semana|finde|jornada|dias|tardes|noches|viaje|vacaciones|rato|resto (del dia|de la semana|de la tarde)]|[de] (el|su|tu) (dia|tarde|noche|fin de semana)|el resto (del dia|de la semana|de la tarde)) [tambien|<you>|igualmente|por delante|<now>]*",
        "Que tenga un buen día.",
        "Que tenga garantía el producto.",
    ),
    Pattern(
        "feliz_dia",
        "[muy] (feliz|lindo|linda|excelente|bonita|buen|buena|bello|hermoso|hermosa|gran|le deseo un buen|te deseo un buen|le deseo un excelente|te deseo un lindo) (tarde|noche|fin de semana|finde|semana|jornada|resto del dia|descanso|viaje|provecho|fin|dia para (usted|ti|todos)) [para (usted|ti|todos)|tambien]*|"
        "(feliz|lindo|excelente|hermoso|le deseo un buen|te deseo un buen|le deseo un excelente|te deseo un lindo|te deseo un|le deseo un) [buen] dia [para (usted|ti|todos)|tambien]*",
        "Feliz tarde.",
        "Feliz Navidad en familia, ¿qué horario tienen?",
    ),
    Pattern(
        "cuidese",
        "[que] (cuidate|cuidese|cuidense|cuidaos|te cuides|se cuide|se cuiden|descansa|descanse|descansen|descanses|duerme bien|duerma bien|dulces suenos|que (descanses|descanse|duermas bien|suenes con los angelitos)|portate bien|suerte|mucha suerte|buena suerte|"
        "bendiciones|un (abrazo|beso|saludo) [fuerte|grande|enorme]|abrazos|besos|besitos|paz) [mucho|bien|para (usted|ti|todos)|tambien|en todo|a todos]*",
        "Cuídese mucho.",
        "Cuida mi pedido.",
    ),
    Pattern(
        "igualmente",
        "igualmente [para (usted|ti)|gracias]*|[e] igual (para (usted|ti|vos)|a usted)|lo mismo (digo|para (usted|ti|vos)|le deseo|te deseo)|(a|para) (usted|ti|vos) tambien|usted tambien|tu tambien|vos tambien",
        "Igualmente para usted.",
        "Igual quiero preguntar otra cosa.",
    ),
    Pattern(
        "me_despido",
        "[yo|bueno|ya|pues|ahora|entonces|creo que|por ahora|me temo que]* (me (despido|voy|retiro|marcho|desconecto|largo|piro|tengo que (ir|marchar|retirar|despedir)|debo ir|voy a (ir|retirar|despedir)|voy yendo|estoy yendo|toca irme)|te (dejo|tengo que dejar)|le dejo|los dejo|"
        "(tengo que|debo|voy a|necesito|quiero|he de|hay que|tendre que|tendria que|toca|tenemos que|es hora de|ya es hora de) (irme|colgar|despedirme|dejarte|dejarlo|dejarle|dejarla|retirarme|marcharme|terminar [la|esta] llamada|finalizar la llamada|decir adios|decirte adios|decirle adios|irnos)|"
        "(tengo que|debo|voy a) (cortar|correr|salir corriendo)|nos vamos|cuelgo|cambio y fuera) [ya|ahora|de aqui|aqui|por ahora|por hoy|yo|pues|a dormir|a casa|a la cama|entonces|me voy|de (ti|usted)|ya mismo|corriendo]*",
        "Me tengo que ir ya.",
        "Me voy de viaje el lunes.",
    ),
    Pattern(
        "un_placer_hablar",
        "[ha|me|fue|es|ha sido|fue todo|muy|que|esto|la verdad|nos|me ha|sido|todo]* [un|una|mucho|muy|el|tan|dio]* (placer|gusto|agrado|honor|gusto mucho|encanto|agrado mucho|encanta|gustado|gustado mucho|bueno|agradable|genial|lindo|bonito|divertido|alegra|alegro|grato|diversion) "
        "[mucho|haber|poder|en|de]* [<talk>|conocerte|conocerle|conocerlo|verte|verle|escucharte|atenderle|saludarle|hablado|conversado|platicado|charlado] (<with_you>|esta (conversacion|charla|platica)|hablarte|hablarle) [hoy|de nuevo|otra vez|tambien|nuevamente]*|"
        "(ha sido|fue) [todo] un [verdadero|gran] (placer|gusto|honor) [<you>|hablar|conversar|charlar|platicar|hoy|de nuevo|haber|conocerte|conocerle|conocerlo|conocerla|verte|verle|saludarle|saludarte]*|un placer [hablar|conversar|platicar|charlar]",
        "Ha sido un placer hablar con usted.",
        "Es un gusto caro, ¿cuánto vale?",
    ),
    Pattern(
        "buena_charla",
        "[que|fue|ha sido|tuvimos|una|un|es|esta fue|esta]* (buena|linda|gran|bonita|agradable|excelente|grata|genial) (charla|conversacion|platica)|(disfrute|me gusto|me encanto|me ha gustado|he disfrutado|disfrute mucho) [de|mucho]* ([la|nuestra|esta] (charla|conversacion|platica)|(charlar|conversar|hablar|platicar) <with_you>)",
        "Qué buena charla.",
        "Tuve una charla con su gerente.",
    ),
    Pattern(
        "gracias_por_charlar",
        "[muchas|mil] gracias por [la|tu|su|esta|nuestra] (charla|conversacion|platica|hablar|conversar|platicar|charlar|compania) [<with_you>|hoy|tan agradable]*",
        "Gracias por hablar conmigo.",
        "Gracias por hablar con mi banco.",
    ),
)

THANKS: Final = (
    Pattern(
        "gracias",
        "[le|te|les|os|quiero|quisiera|queria|solo|doy|dar|darle|darte|decir|infinitas|muchas|muchisimas|mil|un millon de|miles de|tantas|las|millones de|un monton de|hartas|mis|mas]* (gracias|graciass|grax|thank you|thanks|merci) "
        "[muchas|muy amable|de verdad|de (nuevo|corazon|antemano|todo corazon|todas formas|todos modos|todas maneras)|otra vez|nuevamente|una vez mas|a (ti|usted|ustedes|vos|vosotros|dios)|por (<help>|<this>)|<very>|infinitas|hoy|por hoy|por siempre|eh|"
        "totales|por la (molestia)]*",
        "Muchas gracias, muy amable.",
        "Gracias a Dios que contestan, necesito ayuda.",
    ),
    Pattern(
        "gracias_por",
        "[muchas|muchisimas|mil|infinitas|un millon de|le doy las|te doy las|le doy|doy|quiero darte las|quiero darle las|quisiera darle las|de nuevo|otra vez]* gracias [de (nuevo|verdad|corazon|antemano)|<very>]* por [<help>|todo] <more> [tan|todo|eso|esto|bien|rapido|pronto|hoy|amablemente|amable]*",
        "Gracias por atenderme tan rápido.",
        "Gracias por nada.",
    ),
    Pattern(
        "agradezco",
        "[yo|de verdad|realmente|mucho|no sabe|no sabes|cuanto|como]* (te|le|les|se|os|lo) [lo] (agradezco|agradecemos|agradece|aprecio) [<very>|tanto|infinitamente|(<help>|<this>)|que me (ayude|ayudes|ayudara|hayas ayudado|haya ayudado|atienda|atendiera|haya atendido)|por (<help>|<this>|<more>)|de antemano]*",
        "Se lo agradezco mucho.",
        "Le agradecería que me diga el precio.",
    ),
    Pattern(
        "agradezco_ayuda",
        "[yo] (agradezco|agradecemos|aprecio|apreciamos|valoro) [<very>]* (<help>|<this>|tu <more>|su <more>|la <more>|que me (hayas|haya) (ayudado|atendido|escuchado)) [<very>]*|(quiero|quisiera|queria|deseo) (agradecerte|agradecerle|agradecerles) [<very>|(<help>|<this>)|por (<help>|<this>|<more>)]*",
        "Agradezco su ayuda.",
        "Agradezco que me llamen cuando esté listo.",
    ),
    Pattern(
        "agradecido",
        "[te|le|les|yo|estoy|quedo|me siento|estamos|quedamos|muy|eternamente|estare|infinitamente|sumamente|super]* (agradecido|agradecida|agradecidos|agradecidas) [con (usted|ustedes|<with_you>|<help>)|<with_you>|<very>|por (<help>|<this>|<more>)]*|(agradecido|agradecida) [<very>|por (<help>|<this>|<more>)]*|mi [mas] [sincero|profundo|eterno]* agradecimiento",
        "Estoy muy agradecida.",
        "Estoy agradecido, pero falta un dato.",
    ),
    Pattern(
        "muy_amable",
        "(que|muy|tan|eres|sos|es usted|usted es|ha sido|has sido|fue|fuiste) [<you>|muy|tan|re|super|de su parte]* (amable|gentil|servicial|atento|atenta|simpatico|simpatica|considerado) [<you>|de (tu|su) parte|conmigo|en todo|eres|es|sos|ha sido]*|que (amabilidad|detalle)",
        "Es usted muy amable.",
        "Sea amable y dígame el precio.",
    ),
    Pattern(
        "eres_lo_maximo",
        "[<you>|de verdad|en serio]* (eres|sos|es usted|usted es|fuiste|has sido|ha sido) [<you>]* [un|una|el|la|lo|los|muy|todo un|toda una|de|realmente|tan|mi|una gran|mucha]* (sol|maximo|maxima|angel|amor|genio|genia|genial|mejor|crack|capo|capa|grande|encanto|cielo|joya|maravilla|salvacion|increible|ayuda|util|eficiente|bacan|chevere|"
        "buena onda|estupendo|estupenda|excelente|maravilloso|maravillosa|heroe|fenomeno|maquina) [<you>|asistente|en (tu|su) trabajo|para mi]*",
        "Eres un sol.",
        "¿Eres una persona real?",
    ),
    Pattern(
        "me_ayudo",
        "[<you>|esto|eso|su|tu|respuesta|informacion|ya|realmente|de verdad|la verdad|todo]* me (ayudaste|ayudo|has ayudado|ha ayudado|sirvio|serviste|ha servido|ha sido util|fue util|(fue|ha sido) de [mucha|gran] (ayuda|utilidad)|salvaste|salvo|has salvado|resolviste|alegraste el dia) "
        "[<very>|la vida|tanto|el problema|la duda|las dudas|hoy|todo]*|(eso|esto) (me ayuda|ayuda) [<very>|tanto]*|(ha sido|fue|has sido|es) [de] (mucha|gran|una gran|muchisima) (ayuda|utilidad) [para mi]|[(tu|su) (ayuda|informacion|respuesta|atencion|apoyo)|eso|esto] (ha sido|fue|es) (muy|super) (valiosa|valioso|util) [para mi]",
        "Me ayudó muchísimo.",
        "Me ayuda con mi factura.",
    ),
    Pattern(
        "buen_trabajo",
        "[hiciste|hizo|hace|has hecho|ha hecho|haces|hacen|un|una|que|muy|hacen|es|fue]* (buen|buena|gran|excelente|magnifico|magnifica|estupendo|estupenda|tremendo|tremenda|bonito|fantastico|buenisimo) (trabajo|servicio|atencion|labor|respuesta|ayuda|explicacion|asistente|consejo|dato)|[muy] bien hecho|te pasaste|"
        "te luciste|se lucio|te debo una|le debo una|dios (se lo|te lo) pague|que haria sin (ti|usted|vos)|(no lo|no) (habria|hubiera) (logrado|podido) sin (ti|usted|tu ayuda|su ayuda)|salvaste mi dia|que dios (te|se) lo pague",
        "Excelente servicio.",
        "Excelente servicio de limpieza buscan.",
    ),
)
