"""Spanish: thanks. An open slot ("thanks for ...") ends where the caller goes on to something else (rule ``stop``)."""

from __future__ import annotations

from typing import Final

from common.intents.tables import Pattern

THANKS: Final = (
    Pattern(
        "thanks",
        "[y|de nuevo|otra vez|nuevamente|una vez mas|de verdad|en serio|la verdad|le|te|les|os|quiero|quisiera|queria|"
        "solo|doy|dar|darle|darte|decir|infinitas|muchas|muchisimas|mil|un millon de|miles de|tantas|las|mis|sinceras|"
        "mas sinceras|millones de|un monton de|hartas|mis|mas]* (gracias|graciass|grax|thank you|thanks|merci) "
        "[muchas|muy amable|de verdad|de (nuevo|corazon|antemano|todo corazon|todas formas|todos modos|todas maneras|"
        "cualquier (modo|forma|manera))|igual|igualmente|otra vez|nuevamente|una vez mas|a (ti|usted|ustedes|vos|"
        "vosotros|dios)|<dear>|por (<help> [y <help>]|<this>)|entonces|<very>|infinitas|hoy|por hoy|por siempre|eh|"
        "totales|por la (molestia)]*",
        "Muchas gracias, muy amable.",
        "Gracias a Dios que contestan, necesito ayuda.",
    ),
    Pattern(
        "thanks_for",
        "[muchas|muchisimas|mil|infinitas|un millon de|tantas|le doy las|te doy las|le doy|doy|quiero darte las|"
        "quiero darle las|quisiera darle las|de nuevo|otra vez|una vez mas|de verdad]* gracias [de (nuevo|verdad|"
        "corazon|antemano)|<very>|<dear>]* por [<help>|todo] <more> [tan|todo|eso|esto|bien|rapido|pronto|hoy|"
        "amablemente|amable]*",
        "Gracias por atenderme tan rápido.",
        "Gracias por nada.",
    ),
    Pattern(
        "appreciate",
        "[yo|de verdad|realmente|mucho|no (sabe|sabes|imagina|te imaginas|se imagina)|cuanto|como]* (te|le|les|se|os|"
        "lo) [lo] (agradezco|agradecemos|agradece|aprecio) [<very>|tanto|infinitamente|(<help>|<this>)|que (me|te|se|"
        "nos) (ayude|ayudes|ayudara|hayas (ayudado|atendido|escuchado|explicado|respondido|avisado|tomado (el tiempo|"
        "la molestia))|haya (ayudado|atendido|escuchado|explicado|respondido|avisado|tomado (el tiempo|la molestia))|"
        "atienda|atendiera)|por (<help>|<this>|<more>)|de antemano]*",
        "Se lo agradezco mucho.",
        "Le agradecería que me diga el precio.",
    ),
    Pattern(
        "appreciate_help",
        "[yo|realmente|de verdad|en verdad|sinceramente|la verdad]* (agradezco|agradecemos|aprecio|apreciamos|valoro|"
        "valoramos) [<very>]* (<help>|<this>|tu <more>|su <more>|la <more>|que me (hayas|haya) (ayudado|atendido|"
        "escuchado)) [<very>]*|(quiero|quisiera|queria|deseo) (agradecerte|agradecerle|agradecerles) [<very>|(<help>|"
        "<this>)|por (<help>|<this>|<more>)]*",
        "Agradezco su ayuda.",
        "Agradezco que me llamen cuando esté listo.",
    ),
    Pattern(
        "grateful",
        "[te|le|les|yo|estoy|quedo|me siento|estamos|quedamos|quedo|muy|eternamente|estare|infinitamente|sumamente|"
        "super]* (agradecido|agradecida|agradecidos|agradecidas) [con (usted|ustedes|<with_you>|<help>)|<with_you>|"
        "<very>|por (<help>|<this>|<more>)]*|(agradecido|agradecida) [<very>|por (<help>|<this>|<more>)]*|mi [mas] "
        "[sincero|profundo|eterno]* agradecimiento",
        "Estoy muy agradecida.",
        "Estoy agradecido, pero falta un dato.",
    ),
    Pattern(
        "very_kind",
        "([eso|esto] (ha sido|fue|es muy)|que|muy|tan|super|eres|sos|es usted|usted es|has sido|fuiste|ha sido|fue) "
        "[<you>|muy|tan|re|super|de su parte]* (amable|gentil|servicial|atento|atenta|simpatico|simpatica|considerado|"
        "considerada|eficiente|rapido|rapida|profesional|util|majo|maja|buena gente) [<you>|de (tu|su) parte|conmigo|"
        "en todo|eres|es|sos|ha sido]*|que (amabilidad|detalle)",
        "Es usted muy amable.",
        "Sea amable y dígame el precio.",
    ),
    Pattern(
        "you_are_great",
        "[<you>|de verdad|en serio]* (eres|sos|es usted|usted es|fuiste|has sido|ha sido) [<you>]* [un|una|el|la|lo|"
        "los|muy|todo un|toda una|de|realmente|tan|mi|una gran|mucha]* (sol|maximo|maxima|angel|amor|genio|genia|"
        "genial|mejor|crack|capo|capa|grande|encanto|cielo|joya|maravilla|salvacion|increible|ayuda|util|eficiente|"
        "bacan|chevere|buena onda|estupendo|estupenda|excelente|maravilloso|maravillosa|heroe|fenomeno|maquina) "
        "[<you>|asistente|en (tu|su) trabajo|para mi]*",
        "Eres un sol.",
        "¿Eres una persona real?",
    ),
    Pattern(
        "it_helped",
        "[<you>|esto|eso|su|tu|me|nos|respuesta|informacion|ya|realmente|de verdad|la verdad|todo]* me (ayudaste|"
        "ayudo|has ayudado|ha ayudado|sirvio|serviste|ha servido|ha sido util|fue util|(fue|ha sido) de [mucha|gran] "
        "(ayuda|utilidad)|salvaste|salvo|has salvado|resolviste|resolvio|resuelve|ha resuelto|has resuelto|"
        "solucionaste|soluciono|ha solucionado|has solucionado|(saco|sacaste|ha sacado|has sacado) de (un apuro|dudas|"
        "la duda|un lio|apuros)|alegraste el dia|(resulto|ha resultado|fue|ha sido|es|resulta) [de|muy|super|bastante|"
        "realmente]* [mucha|gran]* (util|provecho|ayuda|utilidad)) [<very>|la vida|tanto|el problema|la duda|las "
        "dudas|hoy|todo|<help>|<this>]*|(eso|esto) [ya] (me (ayuda|sirve|vale|viene [muy] bien|es [muy|de]* (util|"
        "gran ayuda|mucha ayuda))|ayuda|sirve) [<very>|tanto|de [mucha|gran] ayuda]*|[me|nos|<you>]* (ha sido|fue|has "
        "sido|es|fuiste|eres|sos|han sido) [<you>|de|una]* (mucha|gran|grandisima|enorme|inmensa|muchisima|tremenda) "
        "(ayuda|utilidad) [para mi]|[(tu|su) (ayuda|informacion|respuesta|atencion|apoyo)|eso|esto] (ha sido|fue|es) "
        "(muy|super) (valiosa|valioso|util) [para mi]",
        "Me ayudó muchísimo.",
        "Me ayuda con mi factura.",
    ),
    Pattern(
        "good_job",
        "[hiciste|hizo|hace|has hecho|ha hecho|haces|hacen|un|una|que|muy|hacen|es|fue]* (buen|buena|gran|excelente|"
        "magnifico|magnifica|estupendo|estupenda|tremendo|tremenda|bonito|fantastico|buenisimo) (trabajo|servicio|"
        "atencion|labor|respuesta|ayuda|explicacion|asistente|consejo|dato)|[muy] bien hecho|te pasaste|te luciste|se "
        "lucio|te debo una|le debo una|que haria [yo] sin (ti|usted|vos|tu ayuda|su ayuda)|no (puedo|podria|se como|"
        "tengo (palabras|como)|tengo (palabras|forma) [para|de]|tengo palabras para|podre|sabria como|hay palabras "
        "para|encuentro palabras para) (agradecerte|agradecerle|agradecerles|agradecer|darle las gracias|darte las "
        "gracias|agradecerselo|agradecertelo|expresar (mi (gratitud|agradecimiento)|lo agradecido que estoy|lo "
        "agradecida que estoy)) [lo suficiente|bastante|tanto|todo|(<help>|<this>)]*|(tu|su) (ayuda|atencion|tiempo|"
        "apoyo) (se agradece|es [muy] (apreciada|apreciado|valiosa|valioso)|vale oro|significa mucho) [<very>|para "
        "mi]*|dios (se lo|te lo) pague|(no lo|no) (habria|hubiera) (logrado|podido|conseguido) [hacer|hacerlo] sin "
        "(ti|usted|tu ayuda|su ayuda)|sin (ti|usted|tu ayuda|su ayuda) no [lo|me] (habria|hubiera) (logrado|podido|"
        "conseguido|resuelto) [hacer|hacerlo]|salvaste mi dia|que dios (te|se) lo pague",
        "Excelente servicio.",
        "Excelente servicio de limpieza buscan.",
    ),
)
