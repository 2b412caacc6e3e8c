"""Spanish: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        "[no (pues|hombre|pos|vale)|a (usted|ti|vos|ustedes)|mil y una|no (me canso|paro|dejo) de|<thank_soft>|de "
        "(verdad|veras|corazon|nuevo|antemano)|otra vez|(una|mil) (vez|veces) mas|un (millon|monton|trillon|billon|"
        "chorro|mundo) de|las|(quiero|quisiera|queria) (dar|darte|darle|darles|decir|decirte|decirle)|mas sinceras|"
        "mis|desde [el fondo de] (mi|el|lo mas profundo)|por todo]* (gracias|graciass|moltes gracies|gracies|grasias|"
        "grax|gracia|gracie|"
        "thank you|thanks|merci|tenkiu|obrigado|obrigada) [<new>] [<thank_soft>|<thank_after>|<dear>|en (serio|"
        "verdad)|con [todo] [el|mi] (corazon|alma)|a (<you>|dios)|por (todo|todas|tanto|tanta) [<help>]|de (nuevo|"
        "corazon|antemano|todo|todas|todos|alma|fondo|mi|verdad)|otra vez|(de|la) (verdad|veras) que si|una vez mas|"
        "por (<help> [y <help>]|<this>) [por (mi|nosotros)]|no se que (decir|mas decir)|por siempre|si (senor|senora|"
        "senorita|hombre)]*",
        "Muchas gracias, muy amable.",
        "Gracias a Dios que contestan, necesito ayuda.",
    ),
    Pattern(
        "thanks_for",
        "[<thank_soft>|de (nuevo|verdad|veras)|otra vez|una vez mas|un (millon|monton|chorro) de|las|(quiero|quisiera|"
        "queria) (darte|darle|darles)]* gracias [<thank_soft>|de (nuevo|verdad|corazon|antemano)|<very>|<dear>]* por "
        "[<help>|todo] [no] <more> [el favor|por (mi|nosotros)|tan|todo|eso|esto|bien|rapido|pronto|hoy|amablemente|"
        "amable|<dear>]* [que [me|te|le|nos]* (tiene|tienes|tuvo|tuviste|ha|has|tenido|dio|diste|dado|dan|da|das|"
        "brindo|brindaste|hizo|hiciste|hecho|tomo|tomaste|tomado|presto|prestaste|mostraste|mostro)+] [conmigo|hoy|"
        "<dear>]*",
        "Gracias por atenderme tan rápido.",
        "Gracias por nada.",
    ),
    Pattern(
        "glad",
        "((estoy|estamos|quedo|quede|quedamos|me siento|me voy|me quedo|y) [<very>]* (contento|contenta|contentos|"
        "feliz|felices|satisfecho|satisfecha|encantado|encantada|complacido|complacida|impresionado|impresionada)|(me|"
        "nos) [ha]* (alegra|alegro|encanta|encanto|alegrado|encantado|gusto|gustado|gusta) [<very>]*|que (bueno|bien|"
        "alegria|suerte)) (que (me|nos|te|le)* [hayas|haya|hayan] (<you_helped>|ayudaras|ayudara|ayudases|ayudes|"
        "ayude|existas|exista|existan|resolvieras)|[de|con|por]* (tu|su|vuestra|la|el|como me) (<help>|<you_helped>|"
        "<he_helped>)) [<very>|<this>]*",
        "Estoy muy contenta con su atención.",
        "Estoy contenta con su tarifa.",
    ),
    Pattern(
        "thanks_and_why",
        "[muchas|muchisimas|mil|ok|bueno|pues]* gracias [<dear>|<very>|por (<help>|<this>)]* ((ahora|ya) [si|me|lo|te|"
        "todo|se]* (entiendo|entendi|tengo|veo|comprendo|comprendi|quedo|queda|puedo|sirvio|quede|resolvi|vi|anote|"
        "apunte)|(eso|esto) (era|es|fue|me|aclara|responde|resuelve|explica|basta|lo)|me (sacas|salvas|ayudas|has|ha|"
        "quitas|quitaste|alegras|alegraste|diste|dio|hiciste|hizo|facilitas|sirve|sirvio|queda|quedo|dejaste|dejas|"
        "dejo)|has|fue|fuiste|estuvo|lo (has|hiciste|aprecio|valoro)|que <praise>|no se que (haria|hubiera)|todo "
        "(claro|clarisimo|perfecto|muy)|dios|te (quiero|adoro|amo|admiro)|de parte de [mi|toda|la|nuestra|todos]*|a "
        "(la virgen|dios|el cielo)|nunca (olvidare|voy a olvidar)) [<~matter>]* <end>|(nunca|jamas|no) (olvidare|voy "
        "a olvidar) (lo que|su|tu|esta) [<~matter>]* <end>",
        "Gracias, ya lo tengo apuntado.",
        "Gracias, ya lo llevo yo.",
    ),
    Pattern(
        "it_got_clear",
        "si [senor|senora|senorita]* [muchas] gracias [<dear>] [ya|todo|me|super|muy|bien]* (quedo|claro|clarisimo|"
        "entendi|entendido) [todo|me|super|muy|bien|claro|perfecto|clarisimo]*",
        "Sí, gracias, ya me quedó claro.",
        "Sí, gracias.",
    ),
    Pattern(
        "appreciate",
        "[yo|de verdad|realmente|mucho|no (sabe|sabes|imagina|imaginas)|cuanto|como|gracias|y|por eso]* (te|le|les|se|"
        "os|lo) [lo] (agradezco|agradecemos|agradece|aprecio|apreciamos) [<very>|tanto|infinitamente|<help>|<this>|"
        "que (me|te|se|nos|lo)* (ayude|ayudes|ayudara|atienda|atiendas|atendiera|(hayas|haya|hayan) <~matter> "
        "[<~matter>])|por <more>|con [el|toda|todo] [mi] (alma|corazon)|en el alma|de (antemano|corazon|verdad|veras)|"
        "<thank_after>|<dear>|desde (ya|el (alma|corazon))]*",
        "Se lo agradezco mucho.",
        "Le agradecería que me diga el precio.",
    ),
    Pattern(
        "appreciate_help",
        "[yo|realmente|de verdad|en verdad|sinceramente|la verdad]* (agradezco|agradecemos|aprecio|apreciamos|valoro|"
        "valoramos|admiro) [<very>]* (<help>|<this>|(tu|su|la) <more>|que (me|nos) (hayas|haya) <you_helped>) [<very>|"
        "por (mi|nosotros)]*|(quiero|quisiera|queria|deseo) (agradecerte|agradecerle|agradecerles) [<very>|<help>|"
        "<this>|por <more>]*",
        "Agradezco su ayuda.",
        "Agradezco que me llamen cuando esté listo.",
    ),
    Pattern(
        "grateful",
        "[te|le|les|yo|estoy|quedo|me|siento|estamos|quedamos|muy|tan|mas|siempre|eternamente|estare|infinitamente|"
        "sumamente|super|profundamente|realmente|que]* (agradecido|agradecida|agradecidos|agradecidas|agradecidisimo|"
        "agradecidisima) [con (<you>|<help>|todos)|<with_you>|<very>|por (<help>|<this>|<more>)|<dear>|siempre]*|[te|"
        "le|les] (estoy|quedo|estamos) [muy|sumamente|profundamente|eternamente|siempre]* (reconocido|reconocida)|"
        "[mis|mi|todo|toda|con|nuestro|nuestra|un|enorme|reciba|recibe|va|vaya|mas|sincero|sinceros|profundo|profunda|"
        "eterno|eterna|infinito|infinita|sincera]* (agradecimiento|agradecimientos|gratitud) [<dear>|por (<help>|"
        "<this>|<more>)|<very>|eterna|infinita|eterno|infinito|total]*",
        "Estoy muy agradecida.",
        "Estoy agradecido, pero falta un dato.",
    ),
    Pattern(
        "very_kind",
        "((eso|esto) (ha sido|fue|es)|(que|muy|tan|super|eres|sos|es usted|usted es|has sido|fuiste|ha sido|fue|son|"
        "sois|han sido|que tan|se porto|te portaste)) [<you>|muy|tan|re|super|de su parte|<dear>]* (amable|amables|"
        "amabilisimo|amabilisima|gentil|gentiles|servicial|atento|atenta|atentos|simpatico|simpatica|considerado|"
        "considerada|eficiente|rapido|rapida|profesional|util|majo|maja|buena gente|paciente|generoso|generosa) "
        "[<you>|de (tu|su) parte|conmigo|con (migo|uno)|en todo|eres|es|sos|fue|fuiste|ha sido|has sido|<dear>|"
        "siempre]*|[que|cuanta|tanta|por [su|tu]]* (amabilidad|gentileza|detallazo|bondad)|que detalle",
        "Es usted muy amable.",
        "Sea amable y dígame el precio.",
    ),
    Pattern(
        "you_are_great",
        "[<you>|de verdad|en serio|la verdad|definitivamente|ustedes|realmente|ay|pero|que]* (eres|sos|es usted|usted "
        "es|fuiste|has sido|ha sido|son|sois|eres de|eres lo mas|todo un|toda una|sos lo mas|es lo mas|es de|ustedes "
        "son|vos sos) [<you>|un|una|el|la|lo|los|las|muy|todo|toda|de|realmente|tan|mi|mucha|super|re|re que|mas|"
        "siempre|gran|buena|buen|verdadero|verdadera|autentico|autentica|puto|puta|puro|pura]* <praise> [<you>|"
        "<praise>|<dear>|<very>|asistente|en (tu|su) trabajo|para mi|del (mundo|universo|planeta|condado)|de (dios|la "
        "vida|todos|oro|verdad|mi vida|lo mejor)|conmigo|eres|es|sos|y|siempre|oro|trabajo|hay|que (hay|existe)]*|que "
        "[<very>|gran]* (crack|genio|genia|capo|capa|maquina|maravilla|amor|encanto|sol|grande|angel|tipazo|idolo|"
        "idola|bestia|fenomeno|tesoro|crac|cielo|dulce) [<you>|<dear>|eres|es|sos|de (persona|asistente)]*|que (lindo|"
        "linda|amor|bello|bella|dulce|divino|divina|majo|maja) <end>|que [<very>]* <praise> [<dear>]* (eres|sos|es "
        "usted|has sido|fuiste|ha sido|sois|son) [<you>|conmigo]*|[<you>] (eres|sos|es) lo (mas|maximo) [<dear>|"
        "<very>]*|[que] [tan|muy|super|re]* (buena|buenisima) (onda|gente|persona) [eres|es|sos|<you>|<dear>]*",
        "Eres un sol.",
        "¿Eres una persona real?",
    ),
    Pattern(
        "it_helped",
        "[<you>|esto|eso|su|tu|me|nos|respuesta|informacion|<help>|ya|realmente|de (verdad|veras|pana)|la verdad|todo|"
        "vaya que|si que|que|gracias a (ti|usted)|has|ha|han|siempre|hoy]* (<you_did> [<help_object>|<this>|<dear>|en "
        "esto|por mi|el rato]*|(me|nos|has) [ha|has|han|lo|la|todo|si]* (<he_helped>|<you_helped>) [<help_object>|"
        "<this>|<dear>]*|me (fue|ha sido|resulto|ha resultado|es|resulta|sera|vino|ha venido|vendra|viene|cayo) [de|"
        "muy|super|bastante|realmente|mucha|gran|como]* (util|provecho|ayuda|utilidad|bien|perfecto|anillo al dedo|"
        "genial) [<help_object>|<this>]*)|(eso|esto) [ya] (me (ayuda|sirve|vale|viene [muy] bien|es [muy|de]* (util|"
        "gran ayuda|mucha ayuda))|ayuda|sirve) [<very>|tanto|de [mucha|gran] ayuda]*|[me|nos|<you>|eso|esto|todo]* "
        "(ha sido|fue|has sido|es|fuiste|eres|sos|han sido) [<you>|de|una]* (mucha|gran|grandisima|enorme|inmensa|"
        "muchisima|tremenda) (ayuda|utilidad) [para mi]|[(tu|su) (ayuda|informacion|respuesta|atencion|apoyo)|eso|"
        "esto|la informacion|lo que me (dijo|dijiste)]* (ha sido|fue|es|estuvo) (muy|super|de lo mas) (valiosa|"
        "valioso|util|clara|claro|completo|completa|buena) [para mi]|(muy|super|bastante) (util|clara|claro|buena|"
        "completa|valiosa) [la|tu|su|toda|todo]* (informacion|respuesta|explicacion|info|ayuda|asistencia)|valio la "
        "pena [llamar|la llamada|preguntar]*|(me|nos) (sirvio|ayudo) [<very>|tanto]* lo que (me|nos) (dijo|dijiste|"
        "explico|explicaste|has dicho|ha dicho)",
        "Me ayudó muchísimo.",
        "Me ayuda con mi factura.",
    ),
    Pattern(
        "you_outdid_yourself",
        "(te|os) [has] (pasaste|luciste|rifaste|rayaste|mandaste|esmeraste|sacaste|lucido|pasado|pasasteis) [<praise>|"
        "de|un|una|por|completo|el|diez|lanza|mil|conmigo|muy|con <help>]*|se (paso|lucio|rifo|esmero|ha lucido|ha "
        "pasado|pasan|lucieron|pasaron|rifaron) ([de|un|muy|con|una]* (<praise>|todo|lanza|ovarios) [<you>|<dear>]*|"
        "conmigo)|se (lucio|rifo|lucieron|rifaron)|[te|les|le|me|os|todo|muy]* (quedo|salio|ha quedado|quedan) "
        "[<very>]* <praise>|[<to_me>|ustedes]* (mereces|merece|mereceis|mereceria|merecerias|merecen|merezco|ganaste|"
        "gano|has ganado|ha ganado|ganas) [<you>|un|una|el|lo|todo|toda|cinco|las|los|mil|que te|que le|mi]* (premio|"
        "cielo|monumento|aumento|ascenso|oscar|estrellas|aplauso|aplausos|altar|reconocimiento|diez|mejor|medalla|"
        "beso|abrazo|nobel|felicitaciones|respeto|todo|mundo) [<dear>|de (sueldo|salario)|del mundo|<you>|en esta "
        "vida]*|(te|le|les|os) (debo|debemos|quedo debiendo|estoy debiendo) (una|la|mil|un|mucho|todo|muchas) "
        "[cerveza|birra|chela|cerveza|grande|gorda|vida|cafe|favor|abrazo|muchas|y|de|las|bien|<dear>]*|(estoy|quedo|"
        "estare|estamos) [siempre|eternamente] en deuda [<with_you>|con <dear>]*",
        "Te luciste.",
        "Se pasó la fecha de mi cita.",
    ),
    Pattern(
        "god_bless_for_it",
        "[que]* dios (te|lo|la|le|les|los|os|me lo|me la) (bendiga|guarde|cuide) [<dear>|y|mucho|siempre|por (<help>|"
        "<this>)|muchas|muchisimas|mil|infinitas]* gracias [por (<help>|<this>)|<dear>]*|[muchas|muchisimas|mil]* "
        "gracias [<dear>|por (<help>|<this>)]* [y] [que] dios (te|lo|la|le|les|los|os|me lo|me la) (bendiga|guarde) "
        "[<dear>|mucho|siempre]*|[que|ojala|pues|y]* (dios|diosito|la virgen|la virgencita|el senor|el cielo|la vida) "
        "[me|te|se|lo|la|le|les|los|os]* ((pague|multiplique|recompense|premie|aumente|devuelva|cubra|de|da|den|"
        "regale|conceda) [mucha|mucho|muchos|muchas|la|anos|larga|salud|vida|bendiciones|lo|mejor]* [por <help>|por "
        "<this>|con (salud|creces|bendiciones|mucho)|mucho|siempre|<dear>|el doble|al doble]*|(bendiga|guarde|cuide|"
        "ayude) [siempre|mucho|<dear>]* por (<help>|<this>|<more>))|(bendito|bendita|benditos|benditas|alabado) [sea|"
        "seas|sean|dios]* [<you>|<dear>|por <this>|dios]*",
        "Dios le pague.",
        "Dios le pague mi deuda.",
    ),
    Pattern(
        "beyond_words",
        "no (sabe|sabes|saben|sabeis|imagina|imaginas|te imaginas|se imagina|tienes idea de|tiene idea de|teneis idea "
        "de) ([de] cuanto|lo [mucho|muchisimo]* [que]|que|como|[d]el (favor|favorazo|favorcito|peso|bien) que|la "
        "[gran] (ayuda|alegria) que|del (apuro|lio|aprieto) que|el (apuro|lio|aprieto) del que) [me|te|se|lo|le|les|"
        "que|ha|has|han|acabas de|acaba de|siempre]* (<you_helped>|<he_helped>|agradezco|agradecido|agradecida|"
        "hiciste|hizo|haces|hace|hacen|hecho|hacer|diste|dio|ayuda|ayudas|sirve|salvas|sacas|quitas|quitaste|quita|"
        "agradecida que|"
        "estoy agradecido|estoy agradecida|aprecio|valoro|agradecemos) [<help_object>|<this>|encima|que [te|le]* "
        "estoy]*|como [<to_me>|puedo|podria|podre|poder|podriamos]* (((pagar|pagarle|pagarte|pago|compensar|"
        "compensarte|devolverte|devolverle) (tanta|tanto|su|tu|tan|toda|esta)|agradecer (tanto|tanta|todo|tu|su|lo "
        "que)|agradecerte|agradecerle|agradecerles) [<help>|<this>|amabilidad|bondad|generosidad|cortesia|favor|tanto|"
        "tanta|<very>]*)",
        "No sabes cuánto me has ayudado.",
        "¿Cómo le puedo pagar?",
    ),
    Pattern(
        "good_job",
        "[hiciste|hizo|hace|has hecho|ha hecho|haces|hacen|un|una|que|muy|hacen|es|fue]* (buen|buena|gran|excelente|"
        "buenisima|perfecta|genial|estupenda|fantastica|bonita|magnifico|magnifica|estupendo|estupenda|tremendo|"
        "tremenda|bonito|fantastico|buenisimo) (trabajo|servicio|atencion|labor|respuesta|ayuda|explicacion|asistente|"
        "consejo|dato|trato|gesto) [la suya|la tuya|el tuyo|el suyo|(tuyo|suyo|tuya|suya)|de (tu|su) parte|(das|dan|"
        "da|brindan|brindas|tienen|ofrecen)|<you>|<dear>]|[muy] bien hecho|te pasaste|te luciste|se lucio|te debo una|"
        "le debo una|que haria [yo] sin (ti|usted|vos|tu ayuda|su ayuda)|no (puedo|podria|se como|tengo (palabras|"
        "como)|tengo (palabras|forma) [para|de]|tengo palabras para|podre|sabria como|hay palabras para|encuentro "
        "palabras para) (agradecerte|agradecerle|agradecerles|agradecer|darle las gracias|darte las gracias|"
        "agradecerselo|agradecertelo|expresar (mi (gratitud|agradecimiento)|lo agradecido que estoy|lo agradecida que "
        "estoy)) [lo suficiente|bastante|tanto|todo|(<help>|<this>)]*|(tu|su) (ayuda|atencion|tiempo|apoyo) (se "
        "agradece|(es|ha sido|fue) [muy] (apreciada|apreciado|valiosa|valioso|invaluable|inestimable|fundamental|"
        "clave|excelente|increible|genial)|vale oro|significa mucho) [<very>|para mi]*|dios (se lo|te lo) pague|(no "
        "lo|no) (habria|hubiera) (logrado|podido|conseguido) [hacer|hacerlo] sin (ti|usted|tu ayuda|su ayuda)|sin (ti|"
        "usted|tu ayuda|su ayuda) no [lo|me] (habria|hubiera) (logrado|podido|conseguido|resuelto) [hacer|hacerlo]|"
        "salvaste mi dia|que dios (te|se) lo pague",
        "Excelente servicio.",
        "Excelente servicio de limpieza buscan.",
    ),
    Pattern(
        "thanks_among_soft_words",
        "[<thank_soft>]* gracias [<thanks_bag>]* <end>",
        "Gracias, siempre tan atento y muy bien hecho todo.",
        "Gracias, siempre tarde y todo mal hecho.",
    ),
)
