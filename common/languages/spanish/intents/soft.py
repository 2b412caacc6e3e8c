"""Spanish: words that carry nothing by themselves beside the core of an intent, so that their order is free.

A rule of single words is compiled to one character class. Never among them: question words, what a business sells, days
and numbers, "but"; ``matter`` lists such words, at which a slot ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.languages.spanish.intents import verbs

BYE: Final = (
    "adios|adiosito|adiositos|adio|adioss|chao|chau|chaito|chaucito|chausito|chauchis|chauchas|chauu|ciao|bye|"
    "goodbye|byebye|bai|bay|babay|baibai|bubye|agur|abur|adeu|deu|adiosin|chaolin|sayonara|arrivederci|aurevoir|"
    "aufiderzein|talue|talueg|talogo|taluego|hastalavista"
)

SOFT: Final[Mapping[str, str]] = {
    "repeat": verbs.REPEAT,
    "tell": verbs.TELL,
    "told": verbs.SAID,
    "hear": verbs.HEAR,
    # Whom one speaks to, in all countries.
    "vocative": "senor|senora|senorita|senores|senoras|senorito|caballero|caballeros|joven|jovencito|jovencita|amigo|"
    "amiga|amigos|amigas|amiguito|amiguita|amigazo|jefe|jefa|jefecito|patron|patrona|maestro|maestra|profe|profesor|"
    "profesora|doctor|doctora|doc|doctorcita|licenciado|licenciada|lic|ingeniero|ingeniera|inge|tio|tia|tito|hermano|"
    "hermana|hermanito|bro|broder|brother|mano|mana|manito|manita|hijo|hija|hijito|hijita|mijo|mija|mijito|mijita|"
    "papi|papito|mami|mamita|nene|nena|nino|nina|muchacho|muchacha|muchachos|muchachas|chaval|chavala|chavales|"
    "chavalin|zagal|cabro|cabros|cabrito|morro|morrito|chavo|chava|chavos|guambra|parce|parcero|parcera|parcerito|"
    "llavecita|pana|panita|panas|chamo|chama|chamos|causa|causita|wey|guey|gueyes|weyes|carnal|carnala|carnalito|"
    "compa|compas|compadre|compadrito|comadre|cuate|cuates|cuata|valedor|camarada|colega|colegas|socio|socia|asere|"
    "mae|maje|cipote|primo|prima|primazo|cunado|cunada|vecino|vecina|vecinos|viejito|viejita|che|boludo|boluda|capo|"
    "capa|crack|genio|genia|maquina|figura|fiera|campeon|campeona|titan|macho|hombre|mujer|tronco|tronca|pisha|quillo|"
    "quilla|miarma|illo|reina|rey|reyna|princesa|princeso|corazon|corazoncito|amor|amores|amorcito|cielo|cielito|"
    "tesoro|carino|carinito|bebe|lindura|guapa|guapo|guapas|guapos|guapisima|guapisimo|guapisimos|muneca|querido|"
    "querida|queridos|queridas|estimado|estimada|estimados|estimadas|fam|companero|companera|companeros|asistente|"
    "asistenta|robot|robotito|robotina|bot|chatbot|ia|computadora|compu|maquinita|operadora|contestadora|alexa|siri|"
    "google|cortana|chatgpt|weon|huevon|weona|sumerce|veci|dona|don|hermanos|churri|campe|abuela|abuelo|hermanazo|"
    "tocayo|tocaya|mostro|dude|man|baby|darling|honey|chiquita|chiquito|chiquitin|merced|reinita|mamacita|papacito|"
    "morena|rubia|jovenazo|amiguis|bestie|tronquito|jefecita|doctorcito|padrino|madrina|comadrita|vecinito|vecinita|"
    "tesorito|reinecita|terricola|preciosura|hermosura|bombon|bonbon|maja|majo|majos|majete|prenda|chula|guapetona",
    "endearing": "chico|chica|chicos|chicas|negro|negra|negrito|negrita|vida|vidita|viejo|vieja|loco|loca|locos|flaco|"
    "flaca|gordo|gorda|gordi|gordito|nano|nana|perro|perra|perrito|gallo|pena|bello|bella|bonito|bonita|lindo|linda|"
    "hermosa|hermoso|preciosa|precioso|pibe|piba|familia|todos|todas|raza|llave|mama|papa|gente|equipo|banda|morra|po|"
    "pata|mundo|ne|ve|peque|chiquilla|chiquillo|padre|madre|mi|mis|mio|mia|virtual|artificial|inteligencia",
    # Praise of somebody, or of what they did.
    "fine_praise": "sol|solazo|maximo|maxima|angel|angelito|amor|genio|genia|genial|crack|cracks|capo|capa|capos|"
    "grandioso|grandiosa|encanto|cielo|joya|joyita|maravilla|salvacion|salvador|salvadora|salvavidas|increible|bacan|"
    "bacana|bacano|chevere|chida|chido|chidos|chingon|chingona|chingones|estupendo|estupenda|excelente|excelentes|"
    "maravilloso|maravillosa|heroe|heroina|fenomeno|fenomena|maquina|maquinon|tesoro|santo|santa|bendicion|tipazo|"
    "grandisimo|amable|amables|amabilisimo|amabilisima|gentil|bello|bella|dulce|dulzura|majo|maja|majisimo|majisima|"
    "simpatico|simpatica|atento|atenta|atentos|servicial|util|eficiente|eficaz|profesional|buenisimo|buenisima|top|"
    "brutal|bestia|pro|leyenda|fantastico|fantastica|fabuloso|fabulosa|fenomenal|espectacular|perfecto|perfecta|"
    "considerado|considerada|paciente|generoso|generosa|copado|copada|groso|grosa|idolo|idola|titan|diosa|reina|rey|"
    "cabron|crac|masa|magnifico|magnifica|impecable|exquisito|primor|valioso|valiosa|padrisimo|padrisima|zarpado|diez|"
    "chimba|chimbita|cool|amabilidad|detallazo|detalle|gentileza|bondad|bondadoso|educado|educada|vacan|mundial|"
    "filete|machine|mostro|cachimba|mortal|alivio|susto|descanso|felicidad",
    "praise": "<fine_praise>|mejor|mejores|grande|grandes|rapido|rapida|bueno|buena|bonito|bonita|lindo|linda|"
    "tremendo|tremenda|bien",
    # Having helped, by the one who is thanked; the second person by itself, the third with a pronoun.
    "you_helped": "<you_did>|ayudaron|ayudado|servido|sirvieron|salvado|salvaron|resuelto|resolvieron|solucionado|"
    "solucionaron|aclarado|aclararon|sacado|sacaron|facilitado|alegrado|rescatado|orientado|ahorrado|echado|explicado|"
    "atendido|tranquilizado",
    "you_did": "ayudaste|ayudasteis|serviste|salvaste|salvasteis|resolviste|solucionaste|aclaraste|sacaste|"
    "facilitaste|alegraste|arreglaste|rescataste|orientaste|ahorraste|echaste|explicaste|atendiste|tranquilizaste|"
    "sacasteis",
    "he_helped": "ayudo|sirvio|salvo|resolvio|soluciono|aclaro|saco|facilito|alegro|rescato|oriento|ahorro|explico|"
    "tranquilizo|atendio",
    "help_object": "la|el|los|las|mi|mis|vida|dia|tarde|semana|problema|problemas|duda|dudas|inquietud|apuro|apuros|"
    "aprieto|lio|pellejo|bolas|pata|patas|todo|todos|todas|toda|mucho|muchisimo|tanto|tantisimo|un|una|monton|chorro|"
    "resto|bastante|demasiado|de|con|eso|esto|por|hoy|mundo|muy|bien|super|rapido|mano|cable|ayuda|tu|su|gran|enorme|"
    "ya|verdad|en|grande|completo|perfecto|realmente|lo|informacion|explicacion|respuesta|paciencia|cuestion|asunto|"
    "harto|caleta|hartisimo|usted|vos|burda|cantidad|pila|tela|del|lo que me dijiste|lo que me dijo|lo que me "
    "explicaste|lo que me explico",
    # Beside "gracias", before or after.
    "thank_soft": "y|muchas|muchisimas|mil|miles|millon|millones|trillon|billon|infinitas|tantas|hartas|multiples|"
    "enormes|sinceras|todita|toditas|verdad|veras|corazon|le|te|les|os|doy|damos|dar|darle|darte|darles|decir|dice|"
    "mis|infinito|infinidad|monton|demasiadas|igual|nuevamente|realmente|sinceramente|super|recontra|mega|bueno|pues|"
    "ok|listo|genial|perfecto|excelente|ah|ay|ostras|wow|guau|hala|hey|oye|vaya|jo|joe|uf|hombre|anda|venga|va|"
    "buenisimo|joya|barbaro|ya|entonces|eternamente|eternas|totales|completas|millonarias|brother|solo|solamente",
    # After "gracias" only.
    "thank_after": "ti|usted|ustedes|vos|vosotros|todo|toda|tu|su|sus|tus|vuestra|vuestro|muy|tan|amable|amables|"
    "amabilidad|esto|eso|ello|hoy|antemano|supongo|creo|tanto|tanta|mucho|harto|ayuda|atencion|tiempo|apoyo|paciencia|"
    "informacion|info|favor|favorcito|consejo|consejos|respuesta|explicacion|aclaracion|servicio|trabajo|rapidez|"
    "molestia|molestias|gestion|util|utilidad|valiosa|valioso|claro|clara|rapida|rapido|clarito|muchisimo|profundo|"
    "igualmente|gran|enorme|dios|bendiciones|bendicion|vida|estupendo|fenomenal|chido|guay|mola|fantastico|tenerte|"
    "estar|ahi|aqui|siempre|virtual|artificial|inteligencia|detalle|gesto|colaboracion|eficiencia|contestar|ayudarme|"
    "atenderme|responder",
    # Beside asking to say it again, in any order.
    "re": "me|te|le|nos|lo|la|se|les|os|usted|ustedes|tu|vos|vosotros|por|favor|porfa|porfis|porfavor|plis|please|"
    "puede|puedes|podria|podrias|podes|podeis|podriais|pueden|podrian|podra|podras|pudiera|pudieras|pudiese|quiere|"
    "quieres|queres|quisieras|importa|importaria|molesta|molestaria|molestia|tan|amable|amables|gentil|gentileza|"
    "amabilidad|bondad|favorcito|tendria|tendrias|haria|harias|hazme|hagame|haceme|seria|serias|fuera|fueras|eres|si|"
    "a|de|desde|con|en|que|y|eso|esto|ese|esa|esta|este|ello|aquello|ultimo|ultima|ultimos|ultimas|ultimito|anterior|"
    "primero|primera|segunda|todo|toda|parte|partes|partecita|frase|oracion|palabra|palabras|pregunta|preguntita|cosa|"
    "final|principio|comienzo|inicio|nuevo|otra|vez|veces|vececita|nuevamente|vuelta|mas|poco|poquito|tantito|pelin|"
    "poquitito|despacio|despacito|lento|lentito|lentamente|pausado|pausadamente|calmado|tranquilo|fuerte|alto|altito|"
    "claro|clarito|claramente|bien|muy|ahora|ya|ahorita|antes|recien|hace|momento|momentito|segundo|segundito|rato|"
    "ratito|acaba|acabas|acabais|acabaste|acababas|estaba|estabas|estas|era|fue|ha|has|habeis|habia|habias|perdon|"
    "perdona|perdone|disculpa|disculpe|disculpas|pues|bueno|oye|oiga|mira|mire|ver|entonces|nomas|es|rapidito|rapido|"
    "ok|vale|sorry|ahi|aca|aqui|solo|solito|completo|completa|entero|entera|sera|posible|querias|queria|senorita|"
    "senor|senora|joven|hijo|hija|mijo|mija|amigo|amiga|guapa|wey|guey|bro|parce|che|hombre|mujer|tio|tia|carino|"
    "corazon|carnal|compa|pana|un|una|pasado|chico|chica|decir|diciendo|necesito|necesitaria|quiero|gustaria|"
    "agradeceria|hagas|haga|haces|hacer|al|fa",
    # What an answer tells, by its name.
    "detail": "numero|numeros|direccion|nombre|nombres|fecha|fechas|hora|telefono|correo|codigo|calle|cantidad|monto|"
    "total|dia|horario|horarios|precio|importe|cifra|cifras|digitos|lista|apellido|referencia|extension|pagina",
    "message": "<detail>|mensaje|informacion|instrucciones|indicaciones|opciones|explicacion|respuesta|dato|datos|el|"
    "los|las|"
    "del|al",
    # Salutations of one word, as said and as recognisers spell them.
    "hello": "bones|hola|holas|holi|holis|holiwi|holiwis|holaa|ola|olas|wola|holita|holitas|jola|jelou|jelow|alo|alou|"
    "halo|"
    "hello|helo|hi|hey|hei|hiya|ey|ei|eu|ei|epa|epale|ehpa|opa|aloha|ahoy|aloja|buenas|wenas|guenas|wena|buenass|"
    "saludo|saludos|saluditos|bonjour|namaste|shalom|oli|olis|holu|juepa|wepa|uepa|buenardas|salutaciones|salve|"
    "holgorio",
    "who": "(<new>|<name>) [<new>|<name>] [<new>|<name>]",
    "i_am_called": "soy|aqui|aca|habla|le habla|te habla|les habla|le saluda|te saluda|les saluda|saluda|me llamo|mi "
    "nombre es|me dicen|por aqui|por aca|[yo] soy|le llama|te llama|les llama|llama|le hablo|le escribe|te escribe|al "
    "habla|de parte de|aqui habla|aca habla|aqui esta|con usted",
    # How somebody is: verbs and what may be asked about; never what a business deals with.
    "going": "estas|esta|estais|estan|estai|estamos|andas|anda|andan|andamos|andai|andais|va|van|vas|vamos|vai|vais|"
    "sigues|sigue|siguen|seguimos|encuentras|encuentra|encuentran|encontras|sientes|siente|sienten|sentis|amaneciste|"
    "amanecio|amanece|amaneces|amanecieron|amanecimos|amanecemos|amanecido|dormiste|durmio|dormido|pasaste|pasas|pasa|"
    "pasan|pasado|pasando|estado|ido|andado|trata|tratan|tratado|tratando|lleva|llevas|llevan|llevamos|llevado|"
    "llevando|yendo|fue|estuvo|estuviste|anduvo|anduviste|marcha|marchan|pinta|pintan|levantaste|levanto|despertaste|"
    "desperto|viene|recibe|recibio|esta yendo",
    "going_thing": "todo|eso|esa|esos|la|el|las|los|tu|su|sus|tus|vuestro|vuestra|cosa|cosas|vida|vaina|dia|dias|"
    "noche|noches|manana|tarde|semana|finde|familia|gente|salud|animos|animo|jornada|fin|de|ti|rollo|movida|onda|tal|"
    "usted|casa|con|desde|ultima|vez|ahora|momento|hoy|ultimamente|mismo|este|esta|alla|aca|alli|aqui|ahi|lado|me|te|"
    "le|les|os|nos|lo|se|ustedes|vos|contigo|bien|ha|han|has",
    "bye": BYE,
    # Having liked the talk.
    "nice": "placer|gusto|agrado|honor|encantado|encantada|encanto|gustado|gusto|agradable|genial|lindo|linda|bonito|"
    "bonita|divertido|divertida|alegra|alegro|alegria|grato|grata|diversion|disfrute|disfrutado|diverti|divertido|"
    "bueno|buena|bien|excelente|estupendo|interesante|maravilloso|fantastico|delicia|chevere|rico|increible|alegrado|"
    "encantador|placentero|ameno|amena|pase|pasado|contento|contenta",
    "nice_soft": "de|en|haber|poder|el|la|lo|un|una|mucho|muchisimo|muy|tan|me|fue|ha|sido|nuestra|esta|tu|su|con|"
    "este|rato|por|que|momento|bien|verdad|todo|al|volver|a",
    "chatting": "charla|conversacion|platica|charlita|hablarte|hablarle|dialogo",
    "god_willing": "(si|primero) dios [quiere|lo quiere|mediante|quiera]*|dios mediante|con el favor de dios|si no "
    "(llueve|pasa nada)|primeramente dios|si todo (va|sale) bien",
    # Wishing somebody well on leaving.
    "may_you": "tenga|tengas|tengan|tengais|pase|pases|pasen|paseis|disfrute|disfrutes|disfruten|termine|termines|"
    "terminen|siga|sigas|ten|tened|pasa|pasalo|paselo|pasala|pasela|pasenla|pasenlo|disfruta|disfrutad|tene|vaya|"
    "vayan|rinda|descanse|descanses|descansen|duerma|duermas|suene|suenes|suenen|acabe|acabes|empiece|empieces|"
    "amanezca|amanezcas|comience|salga|salgan",
    "wish": "un|una|muy|el|la|lo|su|tu|vuestro|resto|de|del|dia|tarde|noche|semana|fin|finde|jornada|con|los|las|"
    "usted|ustedes|tambien|teniendo|pasando|mejor|super|todo|nuestro|tardes|noches|dias|bien|ese|tan|y|o|siempre|"
    "pronto|rato|viaje|descanso",
    # Leaving, said of oneself.
    "leaving": "me (despido|voy|retiro|marcho|desconecto|largo|piro|abro|salgo|esfumo|borro|piso|viro|rajo|corto|fui|"
    "mando a mudar|pongo en marcha|regreso|voy (yendo|despidiendo|marchando|retirando)|estoy yendo|tomo el bus|las "
    "(piro|pelo)|toca (irme|salir)|llaman|estan llamando|reclaman|esperan|(tengo|tendria|tendre) que (ir|marchar|"
    "retirar|despedir|desconectar|dormir|levantar)|debo (ir|marchar)|voy a (ir|acostar|desconectar)|urge irme|estoy "
    "(yendo|quedando dormido|quedando dormida))|(te|le|les|lo|la|los|las|os) (dejo|tengo que dejar|debo dejar|voy a "
    "[tener que] dejar|voy a ir dejando|voy dejando|voy a colgar|tengo que colgar) <!given>|lo dejo <!given>|(tengo "
    "que|debo|voy a|necesito|he de|hay que|tendre que|tendria que|toca|tenemos que|es hora de|ya es hora de|hora de|"
    "voy a tener que|deberia|va siendo hora de) (irme|irnos|colgar|marcharme|salir|salir (corriendo|pitando|volando)|"
    "despedirme|dejarte|dejarlo|dejarle|dejarla|dejarlos|dejaros|retirarme|desconectarme|decir adios|decirte adios|"
    "decirle adios|correr|dormirme|acostarme|madrugar|trabajar|estudiar|volver al trabajo|seguir trabajando|cortar|"
    "atender (otra llamada|la puerta|a alguien))|hora de (irme|irse|irnos)|nos (vamos|despedimos|marchamos|fuimos)|"
    "vamonos|[que] tengo (prisa|cosas que hacer|sueno|una reunion|clase|que madrugar)|salgo (corriendo|volando|ya)|"
    "ando (apurado|apurada|de prisa)|estoy apurado|estoy apurada|(debo|quiero) irme ya|quiero irme a dormir|ya estuvo|"
    "ya me anda",
    "later": "(te|le|les) (hablo|llamo|marco|escribo|veo)|hablamos|nos (vemos|hablamos)|luego hablamos",
    # Any of these may stand around "hola", "gracias" or "adiós".
    "greeting_bag": "<going>|<going_thing>|<endearing>|<name>|<hello>|que|como|tal|y|pero|mi|onda|nuevo|bueno|pues|"
    "oye|estado|siempre|gusto|placer|otra|vez|bien|muy|tan|mucho|aqui|yo|cuanto tiempo|saludarte|saludarlo|"
    "saludarla|verte|verlo|oirte|escucharte|alegria|lindo|dios|bendiga|paso|amigo|amiga|amigos|hermano|hermana|bro|"
    "mijo|mija|parce|wey|guey|compa|compadre|pana|tio|carnal|vecino|colega|hombre|che|corazon|cielo|amor|carino|"
    "extrane|extranaba|extranado|sorpresa|milagro|novedades|nuevas",
    "thanks_bag": "<thank_soft>|<thank_after>|<fine_praise>|<you_helped>|<vocative>|<endearing>|<name>|que|quede|"
    "quedo|satisfecho|satisfecha|contento|contenta|feliz|estoy|muy|mucho|bien|hiciste|hizo|hecho|respondido|"
    "contestado|atenderme|ayudarme|usted|fue|ha|has|sido|siempre|tambien|ya|asi|resuelto|listo|entendido|entendi|la "
    "vida|el dia|por|de",
    "parting_bag": "<wish>|<by_leaving>|<vocative>|<endearing>|<name>|<bye>|<nice>|<nice_soft>|<may_you>|<fine_word>|"
    "hablar|charlar|platicar|conversar|haber|hablado|charlado|conversado|contigo|que|te|le|les|nos|se|gracias|muchas|"
    "mil|por|todo|eso|es|era|fue|hasta|luego|pronto|vemos|hablamos|veremos|tengo|dejo|entonces|bueno|ok|pues|y|estes|"
    "este|esten|cuidate|cuidese|besos|beso|abrazo|saludos|suerte|proxima|vaya|ayuda|tiempo|atencion|servicio|"
    "paciencia|amable|hoy|despido|retiro|marcho|colgar|irme|ir|listo|amable|nada|mas|dios|bendiga|ojala|espero|verte|"
    "hablarte|saludos",
    "fine_word": "buen|buena|buenos|buenas|bonito|bonita|lindo|linda|excelente|feliz|gran|maravilloso|maravillosa|"
    "bello|bella|estupendo|estupenda|hermoso|hermosa|genial|precioso|preciosa|rico|increible|perfecto|chevere|chido|"
    "padre|bacan|suave|nitido",
    "meet": "vemos|veremos|vere|ver|viendo|hablando|hablamos|hablaremos|escuchamos|oimos|encontramos|leemos|veamos|"
    "vidrios|bilbao|pillamos|topamos|cruzamos|hablemos|escribimos|llamamos|comunicamos|wachamos|guachamos",
    "given": "la|el|los|las|mi|mis|un|una|para|en|por|mensaje|nombre|recado|su|tu|a|de|al",
    "by_leaving": "con un (abrazo|beso|saludo)|ya|aqui|yo|pues|entonces|corriendo|pitando|volando|mismo|casa|dormir|"
    "cama|rapido|de|prisa|inmediato|por|hoy|ahora|ahorita|atentamente|cordialmente|todos|asi|vampiro|vampira|yendo|"
    "tranquilo|feliz|contento|contenta|me|voy|un|momento|rato|luego|tengo|cosas|hacer",
    "resting": "dormir|comer|cenar|almorzar|desayunar|merendar|trabajar|estudiar|descansar|acostarme|acostar|duchar|"
    "ducharme|banarme|cocinar|clase|clases|casa|cama|mimir|entrenar|correr|trabajo|chamba|pega|curro|laburo|gym|"
    "gimnasio|jugar|escuela|uni|cole|colegio",
}
