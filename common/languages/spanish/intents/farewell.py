"""Spanish: farewells. They end the call, so none may be what also answers a question ("Later.", "It was great.")."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

FAREWELL: Final = (
    Pattern(
        "goodbye",
        "[ale|hale|hala|ea|ala|pues|ya|y|bueno|ok|venga|muy bien|un]* <bye> [<new>] [<dear>|pues|por (ahora|hoy|todo)|"
        "entonces|ya|<bye>|mio|pescao|pescado|cacao|y|hasta (siempre|nunca)|para siempre|cuidate|con dios|de nuevo|a "
        "(todos|todas|<you>)]*|(chao|chau|adios|bye) (que|porque|pues) (me|te|se|tengo|ya|voy|viene|llego|llega|estoy|"
        "llaman) [<~matter>]* <end>",
        "Adiós, chao.",
        "¿Cómo se dice adiós en inglés?",
    ),
    Pattern(
        "until",
        "(hasta|ta) (luego|luegito|lueguito|pronto|prontito|manana|otra [vez|ocasion|oportunidad]|otro (dia|momento|"
        "rato)|ahora|entonces|siempre|despues|ahorita|aqui [por hoy|llegamos]|mas (ver|tarde)|la (vista|proxima|"
        "siguiente|otra) [vez|semana|ocasion|oportunidad|llamada]|una proxima [vez|ocasion|oportunidad]|cuando "
        "(quieras|quiera|gustes|guste|dios quiera)|que nos [volvamos|a]* (veamos|ver|encontrar|encontremos|hablar|"
        "hablemos)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo) <!not>|nuestra proxima (charla|"
        "conversacion)|dentro de (poco|un rato|unos dias)|el proximo (lunes|martes|miercoles|jueves|viernes|sabado|"
        "domingo)|la semana que viene|el (ano|mes) que viene|nunca) [pues|entonces|cocodrilo|<dear>|<god_willing>|y "
        "<bye>]*|a mas ver|au revoir|[que] en paz [descanse|descanses]* <end>",
        "Hasta luego.",
        "¿Hasta mañana tengo plazo?",
    ),
    Pattern(
        "see_you",
        "[ya|ahi|espero que|pues|entonces|<back>|alla|aca|al]* (nos [estamos|seguimos|estaremos|vamos|volveremos|"
        "volvemos|a]* <meet> [en contacto]|te (wacho|guacho|leo)|(ahi|ay) te ves|(hablamos|hablaremos|conversamos|"
        "platicamos|charlamos|hablemos <back>)|(estamos|quedamos|seguimos|quedo|estaremos) (en contacto|al habla|"
        "hablando|charlando|platicando|asi|en eso|atento|atenta|atentos|pendiente|pendientes|a la espera)|(te|le|les|"
        "os|me) [vuelvo a|estoy]* (llamo|hablo|veo|escribo|marco|llamare|vere|hablare|caigo|aviso|busco|cuento|llamar|"
        "llamando|hablando) <back>|<back> (te|le|les|os) (llamo|hablo|veo|escribo|marco|busco|cuento|aviso|llamare)|"
        "(vuelvo|volvere) a (llamar|marcar|hablar)|(llamo|llamare|marco|vuelvo|regreso) <back>) [<back>|<dear>|"
        "<god_willing>|pues|en la proxima|por (aqui|ahi|aca)|un dia de estos|y hablamos|sin falta|seguro|vale|si|a "
        "todo]*|(espero|ojala) [que|poder|volver a|podamos|volvamos a|pronto|nos]* (verte|verle|verlo|vernos|hablarte|"
        "hablarle|hablar|hablemos|platicar|charlar|veamos) [<back>|<with_you>]*",
        "Nos vemos luego.",
        "¿Nos vemos el lunes para la cita?",
    ),
    Pattern(
        "fare_well",
        "[y|pues|usted|tu|ustedes|ande|anda|andale|ve|vaya|vayase|vete|queda|quede|quedese|quedate|quedad|queden|"
        "andate|vayan|hale]* (con dios|con la virgen)|que (dios|el senor|la virgen|diosito|dios todopoderoso) (te|lo|"
        "la|le|les|los|me|me lo|me la|se lo) (bendiga|acompane|cuide|proteja|guarde) [mucho|siempre|<dear>|y|lo|la|te|"
        "cuide|guarde|acompane]*|dios (te|lo|la|le|los|les|me lo|me la) (bendiga|cuide|acompane|guarde|proteja) "
        "[mucho|siempre|<dear>|y|lo|la|te|cuide|guarde|acompane]*|(quedate|quedese|que te quedes|que se quede) (bien|"
        "tranquilo|tranquila|en paz)|[que] la fuerza te acompane|[que] (te mejores|se mejore|te alivies|se alivie) "
        "[pronto|<dear>]*",
        "Que Dios le bendiga.",
        "¿Que le vaya bien a quién?",
    ),
    Pattern(
        "wishes",
        "[y|espero|ojala|le deseo|te deseo|les deseo|pues|bueno]* [que|a]* [te|le|les|os|lo|la|los|se|me|usted|todos|"
        "todo]* <may_you> ([<wish>]* (<fine>|bonito|excelente|el (dia|resto)|la (tarde|noche)|el fin de semana|del "
        "(dia|resto)|de (su|tu) (dia|tarde|noche)|(su|tu) (dia|tarde|noche|fin de semana|finde|descanso)|angelitos|de "
        "maravilla|todo|lo mejor) [<wish>|<fine>|<day>]*) [tambien|<you>|igualmente|por delante|<now>|<dear>|y "
        "(gracias|muchas gracias|hasta (luego|pronto))|<god_willing>|en todo]*|que (estes|este|esten|descanses|"
        "descanse|descansen|duermas|duerma|suenes|suene) [<you>|<dear>]*",
        "Que tenga un buen día.",
        "Que tenga garantía el producto.",
    ),
    Pattern(
        "good_day",
        "[y|muy|tenga|tengan|ten|pase|pasa]* (feliz|lindo|linda|excelente|bonita|bonito|buen|buena|bello|bella|"
        "hermoso|hermosa|gran|le deseo un buen|te deseo un buen|le deseo un excelente|te deseo un lindo|agradable) "
        "(tarde|noche|fin de semana|finde|semana|jornada|resto [de] (del|el)* [dia|semana|tarde|jornada|noche|la|de]*|"
        "descanso|viaje|provecho|fin|camino|puente|dia para (usted|ti|todos)) [para (usted|ti|todos|ustedes)|tambien|"
        "<dear>|<you>]*|(feliz|lindo|excelente|hermoso|le deseo un buen|te deseo un buen|le deseo un excelente|te "
        "deseo un lindo|te deseo un|le deseo un|bello) [buen] dia [para (usted|ti|todos)|tambien|<dear>]*|[muchas|"
        "muchisimas|mil]* gracias [por todo|<dear>|<you>]* y [muy]* (buen|buena|buenas|buenos) (dia|tarde|noche|dias|"
        "tardes|noches) [<dear>]*",
        "Feliz tarde.",
        "Feliz Navidad en familia, ¿qué horario tienen?",
    ),
    Pattern(
        "take_care",
        "[que|pues|ya|y]* (cuidate|cuidese|cuidense|cuidaos|te cuides|se cuide|se cuida|te me cuidas|se me cuida|se "
        "cuiden|te me cuidas|me lo cuidas|descansa|descanse|descansen|descanses|descansad|duerme bien|duerma bien|"
        "dulces suenos|felices suenos|portate bien|portese bien|portense bien|suerte|mucha suerte|buena suerte|exitos|"
        "mucho exito|bendiciones|muchas bendiciones|un [fuerte|gran|super|enorme]* (abrazo|beso|abrazote|besote|"
        "besito|abrazo y un beso)|te mando un (beso|abrazo)|(tomatelo|tomalo|tomeselo|tomelo) con calma|cambio y "
        "corto|corto y (fuera|cambio)|un saludo <end>|saludos a (todos|la familia|tu familia|su familia|los tuyos|la "
        "gente)|abrazos|besos|besitos|besotes|abrazotes|muchos besos|paz|animo|pura vida <end>) [mucho|mucha|muchas|"
        "muy|bien|para (usted|ti|todos)|<you>|tambien|en todo|a todos|por (ahi|alla)|fuerte|grande|enorme|con dios|"
        "<dear>|y|abrazos|besos|exitos|suerte|bendiciones|con (todo|eso)]*|cualquier cosa (te|le|les) (llamo|aviso|"
        "escribo|marco|hablo)|me saludas a (todos|la familia)|(saludame|saludeme|saludos|me saluda|me lo saluda) a "
        "(tu|su|la|los|tus|sus) (familia|gente|esposa|esposo|senora|marido|mama|papa|ninos|hijos|todos|muchachos|"
        "companeros)",
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
        "[yo|bueno|ya|pues|ahora|entonces|creo que|por ahora|me temo que|y|gg|ok|venga|es que|con (su|tu|el) permiso|"
        "ahorita|lo siento [pero]|perdon [pero]|aqui]* (<leaving>|<later> [<back>]) [<by_leaving>|<dear>|<now>|a "
        "(<resting>|la (<resting>|calle)|mi <resting>|hacer (cosas|la cena|la comida))|de (ti|usted|ustedes|vos|aqui)|"
        "para (<resting>|la <resting>|mi <resting>)|(y|pero) (hablamos|nos hablamos|nos vemos|te llamo|le llamo|luego "
        "hablamos|gracias|muchas gracias)|<back> (hablamos|te llamo|te hablo)]* [((porque|pues|ya que|pq|debido a "
        "que) (<~matter>)+|que (<telling>|no|ahora|ahorita|el|la|los|las|mi|mis|un|una) [<~matter>]*|(mi|mis|tengo|"
        "viene|vienen|llego|llegaron|llega|estan|esta|se|ya|es|hay|me (llaman|esperan|llama|espera|estan|toca|acaban|"
        "urge|reclaman)) (<~matter>)+) <end>]",
        "Me tengo que ir ya.",
        "Me voy de viaje el lunes.",
    ),
    Pattern(
        "hang_up",
        "[yo|bueno|ya|pues|ahora|entonces|y|venga|ok|me]* (colgue|cuelgo|colgamos|cuelga|cuelgue|cuelgan|(te|le|les|"
        "os|lo|la) (cuelgo|corto)|ya corto|[puede|puedes|podes|podemos|voy a|vamos a|tengo que|debo|toca|hay que|"
        "quiero|quisiera|deseo|es hora de|hora de|te voy a|le voy a|por favor]* (colgar|colgarte|colgarle|(terminar|"
        "termina|termine|terminemos|terminamos|termino|finalizar|finaliza|finalice|finalicemos|finalizamos|acabar|"
        "acaba|acabe|acabemos|acabamos|cortar|corta|corte|corto|cortemos|cortamos|concluir|concluimos|cerrar|cierra|"
        "cierre|cerramos|dejar|dejamos|dejemos) (la|esta|nuestra|con la) (llamada|conversacion|comunicacion|charla|"
        "chat|platica)|(terminar|finalizar) (llamada|conversacion)|corte (nomas|ya|aqui|pues)|corta (nomas|aqui|"
        "pues))) [<by_leaving>|<dear>|<polite>|gracias|<now>]* [((porque|pues|ya que) (<~matter>)+|que (<telling>|no|"
        "ahora|ahorita|el|la|los|las|mi|mis|un|una) [<~matter>]*) <end>]|[aqui|ya|hoy|y]* (se (acabo|termino|acaba|"
        "termina)|termina|acaba) (la|esta|nuestra) (llamada|conversacion|comunicacion|charla|platica)|(fin|final) (de|"
        "a) (la|esta) (llamada|conversacion|comunicacion|transmision|charla|platica)|cambio y fuera|[y|pues|bueno|"
        "entonces|ya]* ((vamos|voy) a (dejarlo|dejarla|pararlo|parar|cortar) (aqui|por hoy|ya|asi)|(aqui|ahi|asi) (lo "
        "(dejamos|dejo|dejemos)|quedamos|terminamos|acabamos|cortamos|cierro|le cortamos|muere)|lo (dejamos|dejemos|"
        "dejo) (aqui|ahi|asi|por (hoy|ahora))|(hasta aqui) (llegamos|llego|lo dejamos|por hoy)|(hemos|ya)+ "
        "(terminamos|acabamos|terminado|acabado|estuvo|estuvimos)) [<now>|<dear>|entonces|por (hoy|ahora|mi|mi parte)|"
        "la (conversacion|charla|llamada)|pues|de hablar]*",
        "Bueno, cuelgo ya.",
        "Terminamos la sesión de fisio antes, ¿me devuelven?",
    ),
    Pattern(
        "no_more_bother",
        "[ya|bueno|pues|entonces|mejor|que|y|para]* (no (te|le|la|lo|les|los|os) (molesto|molestare|quito|entretengo|"
        "interrumpo|robo|canso|aburro|fastidio|retengo|distraigo|jodo|demoro|hago perder|ocupo|quiero (molestar|"
        "quitar|entretener|interrumpir)|voy a (molestar|quitar|entretener)) [mas|ya|tiempo|el|su|tu|de|tanto|<dear>|"
        "por hoy|entonces]*|no (quiero|quisiera) (molestarte|molestarlo|molestarla|molestarle|quitarte|quitarle|"
        "entretenerte|entretenerle) [mas|tiempo|el|su|tu]*|(te|le|la|lo|les|los|os) dejo (en paz|tranquilo|tranquila|"
        "descansar|trabajar|seguir [trabajando|con lo tuyo]|libre))",
        "Bueno, no le quito más tiempo.",
        "No le quito los anuncios a la aplicación.",
    ),
    Pattern(
        "nice_talking",
        "[que|y|un|una|me|nos|la|lo|fue|estuvo|ha|sido|es|dio|todo|muy|tan|realmente]* <nice> [<nice>|<nice_soft>]* "
        "((<talk>|<chatting>) [<with_you>|hablarte|hablarle|conmigo|hoy|de nuevo|otra vez|tambien|nuevamente|<dear>|"
        "un rato]*|<with_you>)",
        "Ha sido un placer hablar con usted.",
        "Es un gusto caro, ¿cuánto vale?",
    ),
    Pattern(
        "it_was_a_pleasure",
        "(ha sido|fue) [todo] un [verdadero|gran] (placer|gusto|honor|agrado) [<you>|hoy|de nuevo|haber|conocerte|"
        "conocerle|conocerlo|conocerla|verte|verle|saludarle|saludarte|<dear>]*",
        "Fue un placer.",
        "Fue un gusto caro.",
    ),
    Pattern(
        "good_chat",
        "[tuvimos|fue|ha sido|esta fue|que]* [una|muy|tan]* (charla|conversacion|platica) [muy|tan] (buena|linda|"
        "bonita|agradable|excelente|grata|genial|estupenda|interesante|divertida) [<with_you>]",
        "Charla muy agradable.",
        "Tuve una charla con su gerente.",
    ),
    Pattern(
        "thanks_for_chat",
        "[muchas|muchisimas|mil|y]* gracias por [la|tu|su|esta|nuestra|una|linda|buena|haber|todo]* (charla|"
        "conversacion|platica|hablar|conversar|platicar|charlar|compania) [<with_you>|hoy|tan agradable]*",
        "Gracias por hablar conmigo.",
        "Gracias por hablar, ¿cuánto cuesta?",
    ),
    Pattern(
        "goodbye_among_soft_words",
        "[<parting_bag>]* (adios|chao|chau|bye|adiosito|chaito) [<parting_bag>]* <end>",
        "Que estés bien y ojalá pronto hablar, chao.",
        "Que esté planchado hoy, chao.",
    ),
)
