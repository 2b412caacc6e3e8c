"""How callers say in Spanish that a life is in danger, and the same words where none is."""

from __future__ import annotations

from typing import Final

from common.intents.tables import DangerTables, Sign
from common.languages.spanish.intents.danger.followups import BOOKING, BUSINESS, FOLLOWUP_RULES, FOLLOWUPS
from common.languages.spanish.intents.danger.self_harm import SELF_HARM, SELF_HARM_RULES
from common.languages.spanish.intents.danger.words import FOLLOWING, GENERAL, LEADING, LONG_PAST, RULES, SETTLED
from common.languages.spanish.intents.words import FILLERS

_SIGNS: Final = (
    Sign(
        "no_breath",
        phrases=(
            "casi no [<adv>]* (respira|puede respirar|puedo respirar|esta respirando)",
            "no [<adv>]* <can> [<adv>]* respirar",
            "no [<adv>]* (esta|estoy|estan) [<adv>]* respirando",
            "no [<adv>]* (respira|respiran) [<adv>]*",
            "(dejo|ha dejado|acaba de dejar|paro|ya dejo) de respirar",
            "apenas [<adv>]* (respira|puede respirar|puedo respirar|esta respirando)",
            "(me|le|nos) [<adv>]* [esta] [<adv>]* (falta|faltando) [mucho] [el|mucho el] aire",
            "(me|se) [<adv>]* (estoy|esta|estan) [<adv>]* (asfixiando|atragantando|sofocando)",
            "(me|se) [<adv>]* (estoy|esta|estan) [<adv>]* ahogando <literally>",
            "(me|se) [<adv>]* (estoy|esta|estan) [<adv>]* ahogando <place_water>",
            "se [<adv>]* (estan|esta) ahogando con",
            "(esta|estoy|estan) [<adv>]* <choking> <literally>",
            "(esta|estan) [<adv>]* (ahogandose|atragantandose) (con|<place_water>)",
            "(me ahogo|se [me|nos|le]* ahoga|se ahogo) <literally>",
            "se (ahoga|ahogo) <place_water>",
            "se ahoga con",
            "(se atraganto|me atragante|se atoro|se ha atragantado|se acaba de atragantar) con <word> <word>",
            "(se atraganto|se ha atragantado) [y|con]",
            "no [<adv>]* (le|me) (entra|llega|pasa) [<adv>]* [el] aire",
            "se [esta|puso|ha] (poniendo|puesto)* [<adv>]* (morado|morada|azul)",
            "(esta|labios) [<adv>]* [poniendose] (morado|morada|morados|azul|azules)",
            "se (me|le) [<adv>]* [esta|ha] [<adv>]* <closing> [<adv>]* (la garganta|la lengua)",
            "(me|le) (cuesta|esta costando) [<adv>]* respirar",
            "(tiene|tengo) [<adv>]* [mucha|bastante] (dificultad|dificultades|problemas) [para|al] respirar",
        ),
        parts={
            "can": "puedo|puede|podemos|pueden|logro|logra|consigue|consigo|alcanzo a|puedo ni|puede ni",
            "choking": "asfixiandose|atragantandose|ahogandose|asfixiandome|atragantandome|ahogandome",
            "closing": "cierra|cerrando|cerro|cerrado|hincha|hinchando|hincho",
        },
        example="mi bebé no puede respirar",
        unlike="no puedo respirar por la nariz cuando me acuesto",
    ),
    Sign(
        "attack",
        phrases=(
            "<pro> [<adv>]* (esta|estan|estaba) [<adv>]* dando [<a>] <attack>",
            "(le|les) [<adv>]* <struck> [<a>] <attack>",
            "me acaba de dar [<a>] <attack>",
            "(le|les) [<adv>]* (esta|estan) [<adv>]* dando un ataque <literally>",
            (
                "no [<adv>]* (puede|puedo) [<adv>]* mover (el|la|un|una|medio|media|su|mi) (brazo|pierna|lado|"
                "cuerpo|cara|mano)"
            ),
            "espuma por la boca|(los ojos|ojos) en blanco|se (le|me) [<adv>]* paro el corazon",
            "creo que (me|le) [<adv>]* (dio|esta dando|esta por dar|ha dado) [<a>] <attack>",
            "(esta|estoy|estan) [<adv>]* (teniendo|sufriendo|con|en) [<a>] <attack>",
            "(acaba de|acabo de) (tener|sufrir) [<a>] <attack>",
            "(esta|estoy|se esta|me estoy) [<adv>]* (infartando|convulsionando|infartado|convulsionado)",
            "(convulsiona|se infarto|esta infartandose)",
            "(creo|parece) que [<person>] (tuvo|sufrio|tiene|tengo|es) [<a>] <attack>",
            "(tiene|tengo) <a> <after>",
            "(tuvo|sufrio) [<a>] <attack> (ahorita|ahora|recien|hace (un momento|un rato|rato|poco|minutos))",
            "tiene convulsiones",
            "(es|parece|puede ser|podria ser|parece que es) <a> <attack>",
            "(se le|tiene) [<adv>]* <droops> [<adv>|toda|todo]* (la boca|la cara|media cara|el rostro|medio rostro)",
            "(la boca|la cara|media cara|el rostro) [se le]* [<adv>]* (torcida|caida|chueca|paralizada|cayo|torcio)",
            "se (le|me) [<adv>]* (durmio|paralizo|adormecio) [<adv>]* <half_the_body>",
            "(siento|siente|mueve) [<adv>]* (nada de)* <half_the_body> [<adv>]* (dormido|dormida|paralizado|muerto)",
            (
                "no [<adv>]* (siento|siente|mueve|puede mover|puedo mover) [<adv>]* (las piernas|los brazos|"
                "<half_the_body>)"
            ),
            (
                "no le salen las palabras|(arrastra|arrastrando) las palabras|(habla|hablando) [<adv>|todo]* "
                "(enredado|arrastrado)"
            ),
            "(siento|creo) que me va a dar [<a>] <attack>",
            "me [<adv>]* esta [<adv>]* dando un ataque <!figurative>|[<word>] (infartado|infartada)",
            "(cuerpo|lado|cara|rostro) (paralizado|paralizada)|paralizado (de|medio) [un|todo]* (lado|cuerpo)",
            "no (puede|puedo) mover (la mitad|un lado|medio lado) (de|del) (cuerpo|la cara|el cuerpo)",
            "(le|me) dio [la|una]* (corriente|descarga) (<!to>|a mi <kin>)",
            "(esta|estoy|entro|entre) [<adv>]* (de|en) [labor de|trabajo de]* parto",
        ),
        parts={
            "to": "a|al",
            "half_the_body": (
                (
                    "(medio|todo un lado del|la mitad del) cuerpo|medio lado|(un|el|medio) lado [izquierdo|"
                    "derecho|del|cuerpo]*"
                ),
                "(el|un) brazo [izquierdo]",
            ),
            "struck": "dio|dieron|acaba de dar|acaban de dar|ha dado|empezo a dar|empezaron a dar",
            "after": (
                "infarto|derrame|paro|convulsion|ataque al corazon|ataque de asma",
                "reaccion alergica [muy] (fuerte|grave|severa)",
            ),
            "droops": "tuerce|torcio|cayo|esta torciendo|torcida|caida",
        },
        example="le está dando un infarto a mi papá",
        unlike="me dio un infarto el año pasado",
    ),
    Sign(
        "attack_alone",
        phrases=(
            "[<lead>]* [<a>] (<attack>|(dolor|dolores) [<adjective>] (de|en el) pecho) <end_now>",
            "[<lead>]* <unconscious> <end_now>",
            "[<lead>]* no (me|nos) (responde|reacciona) <end_now>",
            "[<lead>]* sangra mucho <end_now>",
        ),
        parts={
            "unconscious": (
                "inconsciente|se desmayo",
                "no (responde|reacciona|se despierta|despierta|se mueve|vuelve en si|contesta nada)",
            ),
        },
        example="un infarto",
        unlike="no responde los mensajes",
        opens=True,
    ),
    Sign(
        "chest",
        phrases=(
            "<before> [<a_lot_of>] [<adjective>]* <pain> [<adjective>]* [<adjective>] (en|de) [el|mi|su] pecho",
            "(me|le) [<adv>]* [esta] [<adv>]* <hurts> [<soft>]* (el|todo el) pecho",
            (
                "(siento|tengo|siente|tiene) [<adv>]* (un|una) (peso|piedra|elefante|losa|ladrillo|tabla) en (el|"
                "mi|su) pecho"
            ),
            "dolor de pecho [muy] (fuerte|intenso)",
            "(se [esta] (agarra|agarrando|aprieta|apretando)|agarrandose) el pecho",
        ),
        parts={
            "before": "tengo|siento|tiene|siente|estoy con|esta con|con",
            "pain": "dolor|presion|opresion|dolores|punzada|punzadas",
            "a_lot_of": (
                "<a>",
                "un|mucho|mucha|unos",
            ),
            "hurts": "duele|doliendo|aprieta|apretando|oprime",
        },
        example="tengo un dolor muy fuerte en el pecho",
        unlike="hacen radiografías de pecho",
    ),
    Sign(
        "unconscious",
        phrases=(
            "<is> [<adv>]* [como] (inconsciente|sin conocimiento|sin sentido|sin pulso|tirado sin|tirada sin)",
            "se [<adv>]* <fainted>",
            "me [<adv>]* (estoy desmayando|voy a desmayar)",
            "acaba de (desmayarse|desplomarse|colapsar|perder el (conocimiento|sentido))",
            "siento que me (desmayo|voy a desmayar)",
            "<lost> (el conocimiento|la conciencia|la consciencia|el sentido|el pulso)",
            "<person> (inconsciente|desmayado|desmayada)",
            "<person> [se] [<adv>]* (colapso|cayo inconsciente)",
            "<person> [<word> [<word>]] [<adv>]* no [<adv>]* [me|nos] <wakes_up>",
            "no [<adv>]* (puedo|podemos|logro|logramos) [hacer que] <wake_somebody>",
            "(esta|estan) inconsciente",
            "no [<adv>]* (reacciona|se despierta|vuelve en si) <end_now>",
            "no (tiene|le siento|le encuentro|hay) pulso",
            "(<person>|gente|personas) [esta|estan|quedo|quedaron] (atrapado|atrapada|atrapados|atrapadas)",
            "(<person>|esta|quedo|se quedo|<fall>) [<adv>|esta|quedo]* [<fall>] en el (suelo|piso) <!at_ease>",
            (
                "(lo|la|los) (encontre|encontramos|hallamos|halle|encontraron) [<adv>]* (inconsciente|desmayado|"
                "desmayada|<fall>)"
            ),
            "(creo|parece) [<adv>]* [que] [<adv>]* esta (muerto|muerta) <literally>",
            "esta [<adv>]* como (muerto|muerta) <literally>|(esta) (muerto|muerta) <end>",
            "se cayo (a|en) [la|el|una|un] (piscina|alberca|rio|lago|pozo|agua|mar|canal)",
            "se cayo al (agua|rio|lago|pozo|mar|canal)|descarga electrica",
            "se cayo del (techo|balcon|edificio|segundo piso|tercer piso|andamio)",
            (
                "(se cayo|se ha caido|cayo) (de|desde|del) [un|el|la|una]* (azotea|escalera|ventana|andamio|"
                "balcon|tejado|techo|segundo|tercer|cuarto|quinto|sexto|decimo)"
            ),
            (
                "accidente [<word> [<word> [<word> [<word> [<word>]]]]] (sangra|sangrando|herido|herida|heridos|"
                "atrapado|atrapada|inconsciente|no se mueve|no responde|no reacciona)"
            ),
            "sangrando [<word> [<word> [<word>]]] no [me|nos]* (contesta|responde|reacciona|despierta|se mueve)",
            (
                "no me (puedo|logro) (mover|levantar|parar|pararme) <!from>|no (puedo|puede|logro) (moverse|"
                "moverme|levantarse|levantarme) <!from>"
            ),
            "se quedo [<adv>]* (tieso|tiesa|morado|morada|azul|sin respirar|sin aire|sin pulso)",
            (
                "(se|me) [ha|he|acaba de|acabo de]* <fell> [<word> [<word> [<word> [<word> [<word> [<word> "
                "[<word>]]]]]]] (no (se mueve|responde|reacciona|despierta|se despierta|contesta|se puede mover)|"
                "inconsciente|vomitando|vomita)"
            ),
            (
                "(se derrumbo|se vino abajo|colapso|se cayo) [el|la|una|un|parte|del|de]* <building> [y] (hay|"
                "con) [<word>]* (gente|personas|alguien|atrapados|abajo|adentro)"
            ),
        ),
        parts={
            "is": (
                "esta|quedo|sigue|se quedo|lo encontre|la encontre|cayo|encuentra",
                "encontre a <person>",
            ),
            "fainted": (
                "desmayo|ha desmayado|acaba de desmayar|esta desmayando|desplomo|va a desmayar",
                "desvanecio",
            ),
            "from": "de|hasta|a|para|del|temprano|tan|antes|en|por|ese|el|hoy|manana|con|sin",
            "fell": "cayo|cai|caido|golpeo|golpee|resbalo|resbale|rodo|pego|tropezo|golpeado",
            "building": "techo|edificio|pared|muro|barda|losa|casa|andamio|puente",
            "lost": "perdio|ha perdido|acaba de perder|esta perdiendo|estoy perdiendo",
            "wakes_up": "responde|reacciona|despierta|se despierta|se mueve|vuelve en si",
            "wake_somebody": "despertarlo|despertarla|despertar a|reanimarlo|reanimarla|despierte|reaccione",
        },
        example="mi mamá se desmayó y no responde",
        unlike="voy a estar inconsciente durante la operación",
    ),
    Sign(
        "bleeding",
        phrases=(
            "<before> [<word> [<word> [<word>]]] y [ya|todavia] no [se] [me|le] <stops>",
            "(llevo|lleva|llevamos) [<word>] [<word>] [<word>] sangrando",
            "no [<adv>]* [me|le|se] <ceases> [<adv>]* de [<adv>]* sangrar",
            "no [<adv>]* [se] [me|le] [<adv>]* (para|detiene|quita|corta|cede) [<adv>]* <the_blood>",
            "<the_wound> [de <word> <word>] [<adv>]* no [<adv>]* [se] [me|le] <can_be_stopped>",
            "no [<adv>]* <can> <stop> (el|la|le) (sangrado|sangre|hemorragia)",
            "[me|le|se] (esta|estoy|estan) [<adv>]* sangrando [<adv>]* <much>",
            "[me|le|se] (esta|estoy|estan) [<adv>]* mucho sangrando",
            "(me estoy|se esta|se nos esta|se me esta) desangrando",
            "se desangra",
            "(esta|alguien|<person>) desangrandose",
            "sangra [<adv>]* (muchisimo|demasiado|a chorros|sin parar)",
            "(esta|estoy|viene) [<adv>]* (perdiendo|botando|echando) [<adv>]* <a_lot_of> sangre",
            "(pierde|perdio|ha perdido) (mucha|demasiada|muchisima) sangre",
            "<there_is> [<adv>]* (mucha|muchisima|demasiada|tanta) sangre",
            "sangre (por|en) (todos lados|todas partes|todos los lados)",
            "(chorro|chorros|charco) de sangre",
            "(esta|estoy) [<adv>]* (vomitando|tosiendo) sangre",
            "(vomita|vomito) sangre",
            "(tiene|tengo|hay) una hemorragia",
            "(se corto|se ha cortado|me corte) <vein>",
            "(se corto|me corte) [y] una arteria",
            "[mucha|tanta|con]* sangre [saliendo|que|le|sale]* (en|de|por) [la|el|los|su|sus]* <grave_place>",
            "(sangra|sangrando|sangro) [<adv>|mucha|demasiado]* (de|por|en) [la|el|los|su|sus]* <grave_place>",
            "(desangrando|desangro|desangra)",
            "(echando|botando|arrojando|vomitando|vomita|vomito) [<adv>|mucha]* sangre",
            "embarazada [<word> [<word>]] (sangrando|sangra|sangrado)",
        ),
        parts={
            "stops": "para|deja|detiene|quita|corta|ha parado",
            "before": "sangra|sangrando|sangre|sangro",
            "ceases": "para|deja|paro|dejo|cesa|paraba|ha parado|ha dejado",
            "the_blood": "el sangrado|la sangre|la hemorragia|la sangradera",
            "can_be_stopped": (
                "para|detiene|corta|quita|cede|ha parado|cesa",
                "deja de (salir|sangrar)",
            ),
            "the_wound": "el sangrado|la hemorragia|la sangre|la herida|sangrado",
            "can": "puedo|podemos|logro|logramos|consigo|pueden|sabemos como|se como",
            "stop": "parar|detener|parar|pararle|detenerle|cortar|controlar",
            "much": (
                "mucho|muchisimo|demasiado|bastante|sin parar|a chorros|horrible|un monton|muy feo",
                "por todos lados|del cuello|de la cabeza|por la cabeza|por el oido|por los oidos",
            ),
            "grave_place": "cabeza|oido|oidos|frente|cuello|nuca|ojo|ojos|barriga|estomago|craneo|pecho",
            "a_lot_of": "mucha|demasiada|tanta|muchisima|bastante|un monton de",
            "there_is": "hay|tiene|sale|le sale|me sale|echa|esta saliendo|saliendo",
            "vein": "las venas|la garganta|una arteria|el cuello|el dedo entero|la mano entera",
        },
        example="se cortó el brazo y no para de sangrar",
        unlike="es normal sangrar después de una extracción",
    ),
    Sign(
        "poison",
        phrases=(
            "(tuvo|tuve|tiene|tengo|tomo|tome|esta con|creo que es|sufrio|se metio) [una] sobredosis",
            "[se|me] [ha|he|acaba de]* <took> [<adv>]* <too_many> <drug> (<end_now>|y|de mi|juntas)",
            "[se|me] [ha|he]* <took> [<adv>]* <very_many> [<word>] <drug> <!prescribed>",
            "[se|me] [ha|he]* <took> [<adv>]* [un poco de|el|la|una|un|unas|las|algo de|como] <toxin>",
            "(se|me) (esta|estoy|ha|he) (intoxicando|intoxicado|envenenado)",
            "(se|lo|la) (intoxico|enveneno|envenenaron)",
            "(esta|estoy) (intoxicado|intoxicada|envenenado|envenenada)",
        ),
        parts={
            "too_many": (
                "muchas|muchisimas|demasiadas|tantas|las",
                "todas (las|sus|mis)",
                "un (frasco|bote|monton|punado) [entero|completo] de",
                "una caja [entera|completa] de",
                "todo el frasco de",
            ),
            "very_many": (
                "muchas|muchisimas|demasiadas|tantas",
                "todas (las|sus|mis)",
                "(un|el|todo el) (frasco|bote|monton|punado) [entero|completo] de",
                "(una|la) caja [entera|completa] de",
            ),
        },
        example="mi hija se tomó todas las pastillas",
        unlike="me tomo las pastillas antes de la cita",
    ),
    Sign(
        "fire",
        phrases=(
            "(hay|tenemos|es|tengo) [<adv>]* [un|mucho|una] (incendio|fuego|quemazon|humo)",
            "(lleno|llena|llenando) de humo",
            "[se] [<adv>]* (esta|estan) [<adv>]* (quemando|incendiando|ardiendo) <the> <place>",
            "<before> <place> [<word> <word>] [se] [<adv>]* [esta|estan|acaba de] [<adv>]* <after>",
            "(se prendio|se incendio) (mi|la|el|nuestra|todo) <place>",
            "(huele|hay olor|olor|huelo) [<adv>|<word>]* a gas",
            "(en|hay|salen|sale|veo|con|entre) [<adv>|las|unas]* llamas",
            (
                "(atrapado|atrapada|atrapados|atrapadas|encerrado|encerrada) (en|por|con|entre) (el|un|las|los|"
                "la) (incendio|fuego|humo|llamas|escombros)"
            ),
            (
                "(exploto|estallo|reventaron|revento) [el|la|un|una]* (tanque|boiler|calentador|caldera|cilindro|"
                "bombona|pipeta|estufa|garrafa|transformador|gas)"
            ),
            (
                "(se|me) (quemo|queme|ha quemado|he quemado|acaba de quemar) [<word> [<word> [<word> [<word>]]]] "
                "con [el|la]* (agua (hirviendo|caliente)|aceite|acido|gasolina|fuego|alcohol)"
            ),
            "(hay|tenemos|es) [una|como una] fuga de gas",
            "se (prendio|esta prendiendo) fuego",
            "(se esta|me estoy) quemando <end>",
        ),
        parts={
            "the": "mi|la|el|nuestra|una|nuestro|un|todo|todo el|toda la",
            "after": (
                "quemando|incendiando|incendio|prendio|ardiendo|en llamas|incendiandose|quemandose",
                "quema|incendia",
            ),
            "before": "mi|la|el|nuestra|una|nuestro|un|su",
        },
        example="hay un incendio en mi cocina",
        unlike="hacen simulacro de incendio hoy",
    ),
    Sign(
        "attacked",
        phrases=(
            "(me|nos|lo|la|le|los|les|se) [<adv>]* (esta|estan) [<adv>]* <violence>",
            "(esta|estan) [<adv>]* <beating> (a|me)",
            "(esta|estan) <beating_me>",
            "(me|nos|lo|la) (quiere|quieren) matar",
            "<before> (matarme|matarnos|matarla|matarlo)",
            "(dice que|el|alguien) (me|nos|la|lo) va a matar",
            "(me|le|lo|la|nos) <shot>",
            (
                "(me|le|lo|la) (clavaron|clavo|enterraron|enterro|hirieron|hirio) [un|el|con|una]* (cuchillo|"
                "navaja|punal|machete|vidrio|fierro)"
            ),
            "(le|me|lo) (dieron|pegaron|metieron) [un|unos|una] <bullet>",
            (
                "[carro|coche|camion|moto|auto|bus|camioneta]* (acaba|acaban) de (apunalar|disparar|dispararme|"
                "balear|atropellar|acuchillar|electrocutar|apunalarme|atropellarme)"
            ),
            "(atropello|atropellaron|apunalaron|balearon|acuchillaron) (a|al) [un|una|mi|la|el]* <word>",
            "(hay|con|estan|vienen) [<~nobody>] [<~nobody>] (herido|heridos|herida|heridas) [<adv>|graves|grave]*",
            "(herido|herida|heridos) de (bala|gravedad|arma)",
            "(gente|personas|alguien|senor|senora) (herida|heridas|herido|atropellada|atropellado|atrapada)",
            "(se volco|volcamos|volco) [el|la|un|una|mi|nuestro]* (carro|coche|auto|camioneta|camion|bus|moto)",
            "(pico|mordio) [un|una|el|la]* (alacran|escorpion|serpiente|vibora|culebra|avispas|abejas)",
            "(se electrocuto|fue atropellado|fue atropellada|fue apunalado|fui apunalado)",
            (
                "(tiene|traen|trae|con|tienen) [un|una] (arma|cuchillo|pistola|navaja|machete|rifle|escopeta|"
                "revolver) <!tool>"
            ),
            "hay [un|una] (tiroteo|tirador|balacera|hombre armado|ladron|ladrones)",
            "<break_in> (a|en) (mi|la|nuestra) (casa|apartamento|departamento)",
        ),
        parts={
            "nobody": "nadie|ningun|ninguno|ningunos|los|la",
            "tool": "de|para|electrico|electrica|multiusos|plastico|silicona|buen|buena|que|barato|barata|y tenedor",
            "beating": "golpeando|atacando|pegandole|matando|apunalando|ahorcando|agrediendo",
            "beating_me": (
                "golpeandome|atacandome|pegandome|asaltandome|amenazandome|golpeandola|golpeandolo",
                "disparando",
            ),
            "before": "quiere|quieren|trato de|tratando de|intento|amenaza con|va a",
            "shot": (
                "dispararon|apunalaron|balearon|acuchillaron|atropellaron|atropello|apunalo|disparo",
                "electrocuto|secuestraron",
            ),
            "bullet": "balazo|balazos|tiro|tiros|punalada|punaladas|disparo|cuchillada",
            "break_in": (
                "se [estan|esta] metiendo",
                "se metieron|se metio|estan entrando|esta entrando|quieren entrar|hay alguien",
                "hay ladrones|alguien entro|estan robando|hay un ladron",
                "(tratando de|intentando|quiere) (entrar|meterse)",
            ),
        },
        example="me están atacando en la calle",
        unlike="me están cobrando de más",
    ),
    Sign(
        "dying",
        phrases=(
            "(me estoy|se esta|se me esta|se nos esta|nos estamos) [<adv>]* muriendo <literally>",
            "(esta|estoy) muriendose <literally>",
            "(se nos muere|se me muere) <literally>",
            "(creo|siento) que [ya] (me|se) (muero|voy a morir|va a morir|esta muriendo|muere) <literally>",
            "(se va a|me voy a|no lo dejen|no la dejen) morir <literally>",
            (
                "(ambulancia|rapido|ayuda|ayudenme|ayudeme|vengan|auxilio|apurense|porque) [que|porque]* se [me|"
                "nos]* muere <literally>"
            ),
            "esta agonizando",
            "<person> se [me|nos]* [<adv>]* (muere|va a morir) (<end>|<literally>)",
            "(ya viene|ya esta saliendo|esta naciendo) [el|mi|la] (bebe|nino|nina|criatura)",
            "(esta|estoy|voy a|va a) [<adv>]* (dando|dar) a luz [<adv>|aqui|en]*",
            "(rompi|rompio) aguas|se (le|me) [<adv>]* rompio la fuente <!of_thing>",
        ),
        parts={"of_thing": "de|del|que"},
        example="creo que mi abuelo se está muriendo",
        unlike="me estoy muriendo de hambre",
    ),
    Sign(
        "ambulance",
        phrases=(
            "<i_need> [a|me|nos|que|<adv>]* [una|la|por favor una] ambulancia <!bill>",
            "<call> (al|a la|a los|a) (911|112|policia|bomberos|ambulancia|emergencias|paramedicos)",
            "(es|tengo|tenemos|hay) [<adv>]* una emergencia (medica|de salud)",
            "(cuestion|asunto|es|esta) (de|entre la) vida (o|y|y la) [la] muerte",
        ),
        parts={
            "i_need": (
                "necesito|necesitamos|necesita|mandar|enviar|pedir|llamar|conseguir|manden|mande",
                "mandenme|mandeme|envien|envie|enviame|llame|llamen|llama|pida|pidan|quiero|urge",
                "consigan",
            ),
            "call": "llamar|marcar|necesito|necesitamos|llame|llamen|llama|marque|marquen|hablen",
        },
        example="necesito una ambulancia",
        calls_help=True,
        unlike="cuánto cuesta el servicio de ambulancia",
    ),
    Sign(
        "cry",
        phrases="[<lead>]* (auxilio|fuego|socorro) (<end>|me|se|mi|hay|una|un|no)",
        example="auxilio",
        unlike="auxilio vial",
        opens=True,
    ),
    *SELF_HARM,
)

DANGERS: Final = DangerTables(
    fillers=FILLERS,
    rules={**RULES, **SELF_HARM_RULES, **FOLLOWUP_RULES},
    signs=_SIGNS,
    restarts="y pero porque entonces ayuda ayudenme ayudeme",
    leading=LEADING,
    general=GENERAL,
    following=FOLLOWING,
    settled=SETTLED,
    yes="sí",
    followups=FOLLOWUPS,
    business=BUSINESS,
    booking=BOOKING,
    long_past=LONG_PAST,
)
