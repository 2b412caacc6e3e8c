"""Spanish: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "(adios|adiosito|adio|chao|chau|chaito|chaucito|chaito|ciao|bye|goodbye|byebye|bai|baibai|agur|abur|adeu|"
        "adiosin|chaolin|bay) [<dear>|pues|amor|por (ahora|hoy)|entonces|ya]*",
        "Adiós, chao.",
        "¿Cómo se dice adiós en inglés?",
    ),
    Pattern(
        "until",
        "hasta (luego|luegito|lueguito|pronto|manana|otra [vez|ocasion]|ahora|entonces|siempre|despues|ahorita|mas "
        "(ver|tarde)|la (vista|proxima) [vez|semana]|otro dia|el (lunes|martes|miercoles|jueves|viernes|sabado|"
        "domingo) <!not>|nuestra proxima (charla|conversacion)|dentro de (poco|un rato|unos dias)|el proximo (lunes|"
        "martes|miercoles|jueves|viernes|sabado|domingo)|la semana que viene|el (ano|mes) que viene|nunca) [pues|"
        "entonces|cocodrilo|<dear>]*",
        "Hasta luego.",
        "¿Hasta mañana tengo plazo?",
    ),
    Pattern(
        "see_you",
        "[ya|ahi|espero que|pues|entonces|luego|despues]* (nos (vemos|veremos|estamos (viendo|hablando)|hablamos|"
        "hablaremos|escuchamos|oimos|encontramos|leemos|veamos|estaremos (viendo|hablando|en contacto)|vidrios)|"
        "hablamos|seguimos (en contacto|hablando)|estamos (en contacto|al habla)|(quedamos|quedo) (asi|en contacto|"
        "atento|atenta|atentos|pendiente|pendientes|a la espera) [a todo|de todo|entonces]*|<back> (hablamos|nos "
        "(vemos|hablamos)|(te|le|les|os) (llamo|hablo|veo|escribo|marco)|(vuelvo|volvere) a (llamar|marcar)|llamo "
        "[otra vez])|(te|le|les|os) (vuelvo a llamar|devuelvo la llamada|hablo|llamo|veo|escribo|marco|llamare|vere|"
        "hablare) <back>|(vuelvo|volvere) a (llamar|marcar) [<back>]|(llamo|llamare|marco) <back>|(conversamos|"
        "platicamos) <back>|luego hablamos) [<back>|<dear>|pues]*|(espero|ojala) (verte|verle|verlo|hablarte|hablar "
        "contigo|hablar con usted|volver a (verte|hablar|hablarte|verle|verlo)) [<back>|<with_you>]*",
        "Nos vemos luego.",
        "¿Nos vemos el lunes para la cita?",
    ),
    Pattern(
        "fare_well",
        "que (estes|este|esten) [muy] bien|[y] que (te|le|les|os) (vaya|vaya todo) [muy|super]* (bien|bonito|"
        "excelente) [<now>|a (usted|ti|todos)|tambien|en todo]*|vaya con dios|(ve|vaya|vete|queda|quede|andate) con "
        "dios|que (dios|el senor) (te|lo|la|le|los) (bendiga|acompane|cuide)|dios (te|lo|la|le|los) (bendiga|cuide|"
        "acompane)",
        "Que le vaya muy bien.",
        "¿Que le vaya bien a quién?",
    ),
    Pattern(
        "have_a_good",
        "[y|espero|ojala|le deseo|te deseo|les deseo|deseo]* [que] [te|le|lo|la|los|se]* (tenga|tengas|tengan|tengais|"
        "pase|pases|pasen|paseis|disfrute|disfrutes|disfruten|siga teniendo|termine|termines|ten|pasa|pasalo|paselo|"
        "disfruta|tene|tengas usted) [usted|ustedes|todos] ([de|un|una|su|tu|muy|el resto de]* <fine> [<day>]|[de] "
        "(el|su|tu) (dia|tarde|noche|fin de semana)|el resto (del dia|de la semana|de la tarde)) [tambien|<you>|"
        "igualmente|por delante|<now>|<dear>]*",
        "Que tenga un buen día.",
        "Que tenga garantía el producto.",
    ),
    Pattern(
        "good_day",
        "[y|muy]* (feliz|lindo|linda|excelente|bonita|buen|buena|bello|hermoso|hermosa|gran|le deseo un buen|te deseo "
        "un buen|le deseo un excelente|te deseo un lindo) (tarde|noche|fin de semana|finde|semana|jornada|resto del "
        "dia|descanso|viaje|provecho|fin|dia para (usted|ti|todos)) [para (usted|ti|todos)|tambien]*|(feliz|lindo|"
        "excelente|hermoso|le deseo un buen|te deseo un buen|le deseo un excelente|te deseo un lindo|te deseo un|le "
        "deseo un) [buen] dia [para (usted|ti|todos)|tambien]*",
        "Feliz tarde.",
        "Feliz Navidad en familia, ¿qué horario tienen?",
    ),
    Pattern(
        "take_care",
        "[que] (cuidate|cuidese|cuidense|cuidaos|te cuides|se cuide|se cuiden|descansa|descanse|descansen|descanses|"
        "descansad|que descansen|duerme bien|duerma bien|dulces suenos|que (descanses|descanse|duermas bien|suenes "
        "con los angelitos)|portate bien|suerte|mucha suerte|buena suerte|bendiciones|un (abrazo|beso) [fuerte|grande|"
        "enorme]|un saludo <end>|saludos a (todos|la familia)|abrazos|besos|besitos|paz) [mucho|bien|para (usted|ti|"
        "todos)|tambien|en todo|a todos]*",
        "Cuídese mucho.",
        "Cuida mi pedido.",
    ),
    Pattern(
        "same_to_you",
        "[gracias] igualmente [para (usted|ti)|gracias]*|[e] igual (para (usted|ti|vos)|a usted)|lo mismo (digo|para "
        "(usted|ti|vos)|le deseo|te deseo)|(a|para) (usted|ti|vos) tambien|usted tambien|tu tambien|vos tambien",
        "Igualmente para usted.",
        "Igual quiero preguntar otra cosa.",
    ),
    Pattern(
        "must_go",
        "[yo|bueno|ya|pues|ahora|entonces|creo que|por ahora|me temo que]* (me (despido|voy|retiro|marcho|desconecto|"
        "largo|piro|tengo que (ir|marchar|retirar|despedir)|debo ir|voy a (ir|retirar|despedir)|voy yendo|estoy yendo|"
        "toca irme)|(te|le|les|lo|la|os) (dejo|tengo que dejar|voy a dejar|voy dejando) <end>|(te|le|les|lo|la|os) "
        "(dejo|tengo que dejar|voy a dejar) (ya|por ahora|por hoy|ahora|aqui|entonces|pues|que (tengo (prisa|cosas "
        "que hacer|que (irme|colgar|trabajar|salir))|llego tarde|me (tengo que ir|voy|llaman|esperan|estan "
        "llamando)))|[ya] [me] [puede|puedes|podes|podria|podrias|puedo|vamos a|voy a|quiero|quisiera|deseo|por "
        "favor]* (colgar|cuelga|cuelgue|colga|(terminar|termina|termine|finalizar|finaliza|finalice|acabar|acaba|"
        "acabe|cortar|corta|corte|concluir|cerrar|cierra|cierre) (la|esta) (llamada|conversacion|comunicacion|charla|"
        "sesion|chat)|(terminar|finalizar) (llamada|conversacion)) [ya|ahora|por favor|gracias]*|hora de (irme|irse|"
        "irnos|marcharme|colgar|despedirme)|(tengo que|debo|voy a|necesito|quiero|he de|hay que|tendre que|tendria "
        "que|toca|tenemos que|es hora de|ya es hora de) (irme|colgar|marchar|salir corriendo|despedirme|dejarte|"
        "dejarlo|dejarle|dejarla|retirarme|marcharme|terminar [la|esta] llamada|finalizar la llamada|decir adios|"
        "decirte adios|decirle adios|irnos)|(tengo que|debo|voy a) (cortar|correr|salir corriendo)|nos (vamos|"
        "despedimos|marchamos)|[que] tengo prisa|cuelgo|cambio y fuera) [ya|ahora|de aqui|aqui|por ahora|por hoy|yo|"
        "pues|a dormir|a casa|a la cama|entonces|me voy|de (ti|usted)|ya mismo|corriendo]*",
        "Me tengo que ir ya.",
        "Me voy de viaje el lunes.",
    ),
    Pattern(
        "nice_talking",
        "[ha|me|fue|es|ha sido|fue todo|muy|que|esto|la verdad|nos|me ha|sido|todo]* [un|una|mucho|muy|el|tan|dio]* "
        "(placer|gusto|agrado|honor|encantado|encantada|un placer|gusto mucho|encanto|agrado mucho|encanta|gustado|"
        "gustado mucho|bueno|agradable|genial|lindo|bonito|divertido|alegra|alegro|grato|diversion) [mucho|haber|"
        "poder|en|de]* [<talk>|conocerte|conocerle|conocerlo|verte|verle|escucharte|atenderle|saludarle|hablado|"
        "conversado|platicado|charlado|tratado] (<with_you>|esta (conversacion|charla|platica)|hablarte|hablarle) "
        "[hoy|de nuevo|otra vez|tambien|nuevamente]*|(ha sido|fue) [todo] un [verdadero|gran] (placer|gusto|honor) "
        "[<you>|hablar|conversar|charlar|platicar|hoy|de nuevo|haber|conocerte|conocerle|conocerlo|conocerla|verte|"
        "verle|saludarle|saludarte]*|un placer (hablar|conversar|platicar|charlar)",
        "Ha sido un placer hablar con usted.",
        "Es un gusto caro, ¿cuánto vale?",
    ),
    Pattern(
        "good_chat",
        "[que|fue|ha sido|tuvimos|una|un|es|esta fue|esta]* ([muy] (buena|linda|gran|bonita|agradable|excelente|grata|"
        "genial|estupenda) (charla|conversacion|platica)|(charla|conversacion|platica) [muy|tan] (buena|linda|bonita|"
        "agradable|excelente|grata|genial|estupenda|interesante|divertida)) [<with_you>]|(disfrute|me gusto|me "
        "encanto|me ha gustado|he disfrutado|disfrute mucho) [de|mucho]* ([la|nuestra|esta] (charla|conversacion|"
        "platica)|(charlar|conversar|hablar|platicar) <with_you>)",
        "Qué buena charla.",
        "Tuve una charla con su gerente.",
    ),
    Pattern(
        "thanks_for_chat",
        "[muchas|mil] gracias por [la|tu|su|esta|nuestra] (charla|conversacion|platica|hablar|conversar|platicar|"
        "charlar|compania) [<with_you>|hoy|tan agradable]*",
        "Gracias por hablar conmigo.",
        "Gracias por hablar, ¿cuánto cuesta?",
    ),
)
