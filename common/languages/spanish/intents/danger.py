"""How callers say in Spanish that a life is in danger, and the same words where none is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import DangerTables, Sign
from common.languages.spanish.intents.danger_words import FOLLOWING, GENERAL, LEADING, RULES, SETTLED

_SIGNS: Final = (
    Sign(
        "no_breath",
        "casi no [<adv>]* (respira|puede respirar|puedo respirar|esta respirando)|no [<adv>]* (puedo|puede|podemos|"
        "pueden|logro|logra|consigue|consigo|alcanzo a|puedo ni|puede ni) [<adv>]* respirar|no [<adv>]* (esta|estoy|"
        "estan) [<adv>]* respirando|no [<adv>]* (respira|respiran) [<adv>]*|(dejo|ha dejado|acaba de dejar|paro|ya "
        "dejo) de respirar|apenas [<adv>]* (respira|puede respirar|puedo respirar|esta respirando)|(me|le|nos) "
        "[<adv>]* [esta] [<adv>]* (falta|faltando) [mucho] [el|mucho el] aire|(me|se) [<adv>]* (estoy|esta|estan) "
        "[<adv>]* (asfixiando|atragantando|sofocando)|(me|se) [<adv>]* (estoy|esta|estan) [<adv>]* ahogando "
        "<!figurative>|(me|se) [<adv>]* (estoy|esta|estan) [<adv>]* ahogando <place_water>|se [<adv>]* (estan|esta) "
        "ahogando con|(esta|estoy|estan) [<adv>]* (asfixiandose|atragantandose|ahogandose|asfixiandome|"
        "atragantandome|ahogandome) <!figurative>|(esta|estan) [<adv>]* (ahogandose|atragantandose) (con|"
        "<place_water>)|(me ahogo|se ahoga|se ahogo) <!figurative>|se (ahoga|ahogo) <place_water>|se ahoga con|(se "
        "atraganto|me atragante|se atoro|se ha atragantado|se acaba de atragantar) con <word> <word>|(se atraganto|"
        "se ha atragantado) [y|con]|no [<adv>]* (le|me) (entra|llega|pasa) [<adv>]* [el] aire|se [esta|puso|ha] "
        "(poniendo|puesto)* [<adv>]* (morado|morada|azul)|(esta|labios) [<adv>]* [poniendose] (morado|morada|"
        "morados|azul|azules)|se (me|le) [<adv>]* [esta|ha] [<adv>]* (cierra|cerrando|cerro|cerrado|hincha|"
        "hinchando|hincho) [<adv>]* (la garganta|la lengua)|(me|le) (cuesta|esta costando) [<adv>]* respirar|(tiene|"
        "tengo) [<adv>]* [mucha|bastante] (dificultad|dificultades|problemas) [para|al] respirar",
        "mi bebé no puede respirar",
        "no puedo respirar por la nariz cuando me acuesto",
    ),
    Sign(
        "attack",
        "<pro> [<adv>]* (esta|estan|estaba) [<adv>]* dando [<a>] <attack>|(le|les) [<adv>]* (dio|dieron|acaba de "
        "dar|acaban de dar|ha dado|empezo a dar|empezaron a dar) [<a>] <attack>|me acaba de dar [<a>] <attack>|creo "
        "que (me|le) [<adv>]* (dio|esta dando|esta por dar|ha dado) [<a>] <attack>|(esta|estoy|estan) [<adv>]* "
        "(teniendo|sufriendo|con|en) [<a>] <attack>|(acaba de|acabo de) (tener|sufrir) [<a>] <attack>|(esta|estoy|"
        "se esta|me estoy) [<adv>]* (infartando|convulsionando|infartado|convulsionado)|(convulsiona|se infarto|"
        "esta infartandose)|(creo|parece) que [<person>] (tuvo|sufrio|tiene|tengo|es) [<a>] <attack>|(tiene|tengo) "
        "<a> (infarto|derrame|paro|convulsion|ataque al corazon|ataque de asma|reaccion alergica [muy] (fuerte|"
        "grave|severa))|(tuvo|sufrio) [<a>] <attack> (ahorita|ahora|recien|hace (un momento|un rato|rato|poco|"
        "minutos))|tiene convulsiones|(es|parece|puede ser|podria ser|parece que es) <a> <attack>|(se le|tiene) "
        "[<adv>]* (tuerce|torcio|cayo|esta torciendo|torcida|caida) (la boca|la cara|media cara)",
        "le está dando un infarto a mi papá",
        "me dio un infarto el año pasado",
    ),
    Sign(
        "attack_alone",
        "[<lead>]* [<a>] (<attack>|(dolor|dolores) [<adjective>] (de|en el) pecho) <end_now>|[<lead>]* "
        "(inconsciente|se desmayo|no (responde|reacciona|se despierta|despierta|se mueve|vuelve en si|contesta "
        "nada)) <end_now>|[<lead>]* no (me|nos) (responde|reacciona) <end_now>|[<lead>]* sangra mucho <end_now>",
        "un infarto",
        "no responde los mensajes",
        opens=True,
    ),
    Sign(
        "chest",
        "(tengo|siento|tiene|siente|estoy con|esta con|con) [<a>|un|mucho|mucha|unos] [<adjective>]* (dolor|presion|"
        "opresion|dolores|punzada|punzadas) [<adjective>]* [<adjective>] (en|de) [el|mi|su] pecho|(me|le) [<adv>]* "
        "[esta] [<adv>]* (duele|doliendo|aprieta|apretando|oprime) [<soft>]* (el|todo el) pecho|dolor de pecho "
        "[muy] (fuerte|intenso)|(se [esta] (agarra|agarrando|aprieta|apretando)|agarrandose) el pecho",
        "tengo un dolor muy fuerte en el pecho",
        "hacen radiografías de pecho",
    ),
    Sign(
        "unconscious",
        "(esta|quedo|sigue|se quedo|encontre a <person>|lo encontre|la encontre|cayo|encuentra) [<adv>]* [como] "
        "(inconsciente|sin conocimiento|sin sentido|sin pulso|tirado sin|tirada sin)|se [<adv>]* (desmayo|ha "
        "desmayado|acaba de desmayar|esta desmayando|desplomo|va a desmayar|desvanecio)|me [<adv>]* (estoy "
        "desmayando|voy a desmayar)|acaba de (desmayarse|desplomarse|colapsar|perder el (conocimiento|sentido))|"
        "siento que me (desmayo|voy a desmayar)|(perdio|ha perdido|acaba de perder|esta perdiendo|estoy perdiendo) "
        "(el conocimiento|la conciencia|la consciencia|el sentido|el pulso)|<person> (inconsciente|desmayado|"
        "desmayada)|<person> [se] [<adv>]* (colapso|cayo inconsciente)|<person> [<word> [<word>]] [<adv>]* no "
        "[<adv>]* [me|nos] (responde|reacciona|despierta|se despierta|se mueve|vuelve en si)|no [<adv>]* (puedo|"
        "podemos|logro|logramos) [hacer que] (despertarlo|despertarla|despertar a|reanimarlo|reanimarla|despierte|"
        "reaccione)|(esta|estan) inconsciente|no [<adv>]* (reacciona|se despierta|vuelve en si) <end_now>|no (tiene|"
        "le siento|le encuentro|hay) pulso|(<person>|gente|personas) [esta|estan|quedo|quedaron] (atrapado|atrapada|"
        "atrapados|atrapadas)|se cayo del (techo|balcon|edificio|segundo piso|tercer piso|andamio)|se cayo de (la "
        "azotea|la escalera|la ventana|un andamio)",
        "mi mamá se desmayó y no responde",
        "voy a estar inconsciente durante la operación",
    ),
    Sign(
        "bleeding",
        "(sangra|sangrando|sangre|sangro) [<word> [<word> [<word>]]] y [ya|todavia] no [se] [me|le] (para|deja|"
        "detiene|quita|corta|ha parado)|(llevo|lleva|llevamos) [<word>] [<word>] [<word>] sangrando|no [<adv>]* [me|"
        "le|se] (para|deja|paro|dejo|cesa|paraba|ha parado|ha dejado) [<adv>]* de [<adv>]* sangrar|no [<adv>]* [se] "
        "[me|le] [<adv>]* (para|detiene|quita|corta|cede) [<adv>]* (el sangrado|la sangre|la hemorragia|la "
        "sangradera)|(el sangrado|la hemorragia|la sangre|la herida|sangrado) [de <word> <word>] [<adv>]* no "
        "[<adv>]* [se] [me|le] (para|detiene|corta|quita|cede|deja de (salir|sangrar)|ha parado|cesa)|no [<adv>]* "
        "(puedo|podemos|logro|logramos|consigo|pueden|sabemos como|se como) (parar|detener|parar|pararle|detenerle|"
        "cortar|controlar) (el|la|le) (sangrado|sangre|hemorragia)|[me|le|se] (esta|estoy|estan) [<adv>]* sangrando "
        "[<adv>]* (mucho|muchisimo|demasiado|bastante|sin parar|a chorros|horrible|un monton|muy feo|por todos "
        "lados|del cuello|de la cabeza|por la cabeza|por el oido|por los oidos)|[me|le|se] (esta|estoy|estan) "
        "[<adv>]* mucho sangrando|(me estoy|se esta|se nos esta|se me esta) desangrando|se desangra|(esta|alguien|"
        "<person>) desangrandose|sangra [<adv>]* (muchisimo|demasiado|a chorros|sin parar)|(esta|estoy|viene) "
        "[<adv>]* (perdiendo|botando|echando) [<adv>]* (mucha|demasiada|tanta|muchisima|bastante) sangre|(pierde|"
        "perdio|ha perdido) (mucha|demasiada|muchisima) sangre|(hay|tiene|sale|le sale|me sale|echa|esta saliendo|"
        "saliendo) [<adv>]* (mucha|muchisima|demasiada|tanta) sangre|sangre (por|en) (todos lados|todas partes|"
        "todos los lados)|(chorro|chorros|charco) de sangre|(esta|estoy) [<adv>]* (vomitando|tosiendo) sangre|"
        "(vomita|vomito) sangre|(tiene|tengo|hay) una hemorragia|(se corto|se ha cortado|me corte) (las venas|la "
        "garganta|una arteria|el cuello|el dedo entero|la mano entera)|(se corto|me corte) [y] una arteria",
        "se cortó el brazo y no para de sangrar",
        "es normal sangrar después de una extracción",
    ),
    Sign(
        "poison",
        "(tuvo|tuve|tiene|tengo|tomo|tome|esta con|creo que es|sufrio|se metio) [una] sobredosis|[se|me] [ha|he|"
        "acaba de]* <took> [<adv>]* (muchas|muchisimas|demasiadas|todas (las|sus|mis)|un (frasco|bote|monton|"
        "punado) [entero|completo] de|una caja [entera|completa] de|todo el frasco de|tantas|las) <drug> (<end_now>|"
        "y|de mi|juntas)|[se|me] [ha|he]* <took> [<adv>]* (muchas|muchisimas|demasiadas|todas (las|sus|mis)|(un|el|"
        "todo el) (frasco|bote|monton|punado) [entero|completo] de|(una|la) caja [entera|completa] de|tantas) "
        "[<word>] <drug> <!prescribed>|[se|me] [ha|he]* <took> [<adv>]* [un poco de|el|la|una|un|unas|las|algo de|"
        "como] <toxin>|(se|me) (esta|estoy|ha|he) (intoxicando|intoxicado|envenenado)|(se|lo|la) (intoxico|enveneno|"
        "envenenaron)|(esta|estoy) (intoxicado|intoxicada|envenenado|envenenada)",
        "mi hija se tomó todas las pastillas",
        "me tomo las pastillas antes de la cita",
    ),
    Sign(
        "fire",
        "(hay|tenemos|es|tengo) [<adv>]* [un|mucho|una] (incendio|fuego|quemazon)|[se] [<adv>]* (esta|estan) "
        "[<adv>]* (quemando|incendiando|ardiendo) (mi|la|el|nuestra|una|nuestro|un|todo|todo el|toda la) <place>|"
        "(mi|la|el|nuestra|una|nuestro|un|su) <place> [<word> <word>] [se] [<adv>]* [esta|estan|acaba de] [<adv>]* "
        "(quemando|incendiando|incendio|prendio|ardiendo|en llamas|incendiandose|quemandose|quema|incendia)|(se "
        "prendio|se incendio) (mi|la|el|nuestra|todo) <place>|(huele|hay olor|olor|huelo) [<adv>]* a gas|(hay|"
        "tenemos|es) [una|como una] fuga de gas|se (prendio|esta prendiendo) fuego|(se esta|me estoy) quemando <end>",
        "hay un incendio en mi cocina",
        "hacen simulacro de incendio hoy",
    ),
    Sign(
        "attacked",
        "(me|nos|lo|la|le|los|les|se) [<adv>]* (esta|estan) [<adv>]* <violence>|(esta|estan) [<adv>]* (golpeando|"
        "atacando|pegandole|matando|apunalando|ahorcando|agrediendo) (a|me)|(esta|estan) (golpeandome|atacandome|"
        "pegandome|asaltandome|amenazandome|golpeandola|golpeandolo|disparando)|(me|nos|lo|la) (quiere|quieren) "
        "matar|(quiere|quieren|trato de|tratando de|intento|amenaza con|va a) (matarme|matarnos|matarla|matarlo)|"
        "(dice que|el|alguien) (me|nos|la|lo) va a matar|(me|le|lo|la|nos) (dispararon|apunalaron|balearon|"
        "acuchillaron|atropellaron|atropello|apunalo|disparo|electrocuto|secuestraron)|(le|me|lo) (dieron|pegaron|"
        "metieron) [un|unos|una] (balazo|balazos|tiro|tiros|punalada|punaladas|disparo|cuchillada)|(se electrocuto|"
        "fue atropellado|fue atropellada|fue apunalado|fui apunalado)|(tiene|traen|trae|con|tienen) [un|una] (arma|"
        "cuchillo|pistola|navaja|machete|rifle)|hay [un|una] (tiroteo|tirador|balacera|hombre armado|ladron|"
        "ladrones)|(se [estan|esta] metiendo|se metieron|se metio|estan entrando|esta entrando|quieren entrar|hay "
        "alguien|hay ladrones|alguien entro|estan robando|hay un ladron|(tratando de|intentando|quiere) (entrar|"
        "meterse)) (a|en) (mi|la|nuestra) (casa|apartamento|departamento)",
        "me están atacando en la calle",
        "me están cobrando de más",
    ),
    Sign(
        "dying",
        "(me estoy|se esta|se me esta|se nos esta|nos estamos) [<adv>]* muriendo <!figurative>|(esta|estoy) "
        "muriendose <!figurative>|(se nos muere|se me muere) <!figurative>|(creo|siento) que [ya] (me|se) (muero|"
        "voy a morir|va a morir|esta muriendo|muere) <!figurative>|(se va a|me voy a|no lo dejen|no la dejen) morir "
        "<!figurative>|esta agonizando|ya viene el bebe|esta dando a luz",
        "creo que mi abuelo se está muriendo",
        "me estoy muriendo de hambre",
    ),
    Sign(
        "ambulance",
        "(necesito|necesitamos|necesita|mandar|enviar|pedir|llamar|conseguir|manden|mande|mandenme|mandeme|envien|"
        "envie|enviame|llame|llamen|llama|pida|pidan|quiero|urge|consigan) [a|me|nos|que|<adv>]* [una|la|por favor "
        "una] ambulancia <!bill>|(llamar|marcar|necesito|necesitamos|llame|llamen|llama|marque|marquen|hablen) (al|"
        "a la|a los|a) (911|112|policia|bomberos|ambulancia|emergencias|paramedicos)|(es|tengo|tenemos|hay) "
        "[<adv>]* una emergencia (medica|de salud)|(cuestion|asunto|es|esta) (de|entre la) vida (o|y|y la) [la] "
        "muerte",
        "necesito una ambulancia",
        "cuánto cuesta el servicio de ambulancia",
    ),
    Sign(
        "cry",
        "[<lead>]* (auxilio|fuego|socorro) (<end>|me|se|mi|hay|una|un|no)",
        "auxilio",
        "auxilio vial",
        opens=True,
    ),
    Sign(
        "suicide",
        "<wanting> [<adv>]* <self>|(me|se) [<adv>]* (quiero|quiere|quisiera|queria) [<adv>]* morir <!figurative>|"
        "(quiero|quiere|quisiera|deseo|ganas de|queria) [<adv>]* (morir|morirme|morirse) <!figurative>|(me|se) "
        "[<adv>]* (quiero|quiere|voy a|va a|quisiera|intento|trato de|queria) [<adv>]* (matar|suicidar|quitar la "
        "vida|hacer dano|ahorcar|cortar las venas)|[ya] no [<adv>]* (quiero|quiere|deseo|aguanto) [<adv>]* (vivir|"
        "seguir viviendo|existir|estar viva|estar vivo|seguir con vida|seguir en este mundo|seguir aqui) [<adv>]* "
        "<end_now>|no [<adv>]* (vale la pena|tiene sentido) [seguir] (vivir|viviendo)|no [<adv>]* (tengo|le veo|"
        "hay) [<adv>]* (razones|ganas|motivos|razon|sentido) (para|de|a) (vivir|seguir viviendo|la vida)|(cansado|"
        "cansada) de vivir|(quisiera|ojala|preferiria) [yo] (estar|estuviera) (muerto|muerta)|(mejor|estarian "
        "mejor) [me] (muerto|muerta|sin mi)|(tengo|tiene|con|teniendo) [<adv>]* (pensamientos|ideas|tendencias) "
        "(suicidas|de suicidio|de muerte)|(pensando|pienso|pensado|piensa) [<adv>]* en [el] (suicidio|suicidarme|"
        "matarme)|(intento|intentar|intentando) [el] suicidio|me voy a (matar|quitar la vida)|(se suicido|se ahorco|"
        "se esta ahorcando)|(soy|estoy|esta|me siento|se siente) suicida|vida [ya] no (vale la pena|tiene sentido)|"
        "me voy a (tirar|aventar|lanzar) (<end>|de|del|por)",
        "ya no quiero vivir",
        "me quiero morir de la vergüenza",
        kind="self_harm",
    ),
    Sign(
        "suicide_alone",
        "[<lead>]* (suicidio|suicidarme|matarme|quitarme la vida) <end>",
        "suicidio",
        "el seguro cubre suicidio",
        kind="self_harm",
        opens=True,
    ),
)

DANGERS: Final = DangerTables(
    rules=RULES,
    signs=_SIGNS,
    restarts="y pero porque entonces ayuda ayudenme ayudeme",
    leading=LEADING,
    general=GENERAL,
    following=FOLLOWING,
    settled=SETTLED,
    yes="sí",
)
