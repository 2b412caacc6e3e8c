"""Words of danger in Spanish, and what excuses them: the past, habits, questions, denials, figures of speech."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases

RULES: Final[Mapping[str, Phrases]] = {
    "kin": (
        "mama|mami|madre|papa|papi|padre|hijo|hija|hijito|hijita|hijos|bebe|bebito|nene|nena",
        "nino|nina|ninos|esposo|esposa|marido|mujer|pareja|novio|novia|hermano|hermana",
        "hermanito|hermanita|abuelo|abuela|abuelito|abuelita|tio|tia|primo|prima|sobrino",
        "sobrina|nieto|nieta|suegro|suegra|amigo|amiga|vecino|vecina|companero|companera",
        "senor|senora|muchacho|muchacha|chico|chica|hombre|persona|paciente|cliente|clienta",
        "jefe|jefa|cunado|cunada|padrastro|madrastra|viejito|viejita|trabajador|conductor",
    ),
    "person": (
        "(mi|mis|nuestro|nuestra|su|el|la|un|una|este|esta|al) [<word> [<word>]] <kin>",
        "alguien|el|ella",
        # As a child calls them, without "mi".
        "mami|mama|papi|papa|abuelita|abuelito",
    ),
    "at_ease": (
        "de|uno|dos|tres|cuatro|cinco|primero|segundo|jugando|sentado|sentada|con|haciendo|donde|viendo|arriba|abajo",
        "1|2|3|4|5",
    ),
    "fall": "tirado|tirada|tendido|tendida|caido|caida|inconsciente|echado|echada|desplomado|desplomada",
    "soft": (
        "ya|todavia|aun|ahora|ahorita|mismo|mucho|muy|muchisimo|bien|casi|como|que|de|repente",
        "realmente|bastante|demasiado|tan|tanto|y|no|nada",
    ),
    "adv": "ya|todavia|aun|ahora|ahorita|casi|como|realmente|apenas|bien|nada|ni|muy|mucho",
    "pro": "me|le|nos|les|se me|se le|te",
    "adjective": (
        "fuerte|fuertes|grave|graves|severa|severo|terrible|horrible|muy|tremendo|tremenda",
        "intenso|intensa|mucho|mucha|bien|gran|posible|otro|otra",
    ),
    "a": (
        "[como] (un|una|otro|otra|algun|el|la|unas|unos) [<adjective> [<adjective>]]",
        "<adjective>",
    ),
    "attack": (
        "infarto|preinfarto|ictus|embolia|aneurisma|convulsion|convulsiones|reaccion alergica",
        "anafilaxia|sobredosis|acv|hemorragia|sincope",
        "ataque <attack_which>",
        "paro (cardiaco|cardiorrespiratorio|respiratorio)",
        "derrame [cerebral]",
        "(shock|choque) anafilactico",
        "crisis (epileptica|asmatica)",
    ),
    "attack_which": (
        "al corazon|cardiaco|de corazon|del corazon|de asma|de epilepsia|epileptico",
        "convulsivo|cerebral",
    ),
    "place": (
        "casa|cocina|edificio|apartamento|departamento|coche|carro|auto|oficina|cuarto",
        "habitacion|techo|ropa|pelo|cama|estufa|tienda|escuela|garaje|camion|vecino|vecina",
        "piso|horno|cortina|cortinas|sofa|sillon|colchon|garage|bodega|carpa|mueble|arbol",
    ),
    "toxin": (
        "veneno|cloro|lejia|pila|pilas|bateria|detergente|insecticida|raticida|gasolina|acido",
        "cianuro|desinfectante|amoniaco|limpiador|petroleo|thinner|iman|imanes|sosa|moneda|canica|alfiler",
        "anticongelante",
    ),
    "drug": (
        "pastillas|pastilla|medicinas|medicamentos|tranquilizantes|tabletas|pildoras",
        "analgesicos|somniferos|aspirinas|calmantes|ibuprofeno|paracetamol|insulina",
        "antidepresivos|capsulas",
    ),
    "took": (
        "(acabo|acaba) de (tomar|tomarme|tomarse|tragar|tragarme|tragarse|beber|ingerir)",
        "tomo|tome|trago|trague|bebio|bebi|comio|ingirio|tomado|tragado|tomaron|bebido|inhalo",
    ),
    "place_water": "en [la|el|un|una|mi|nuestra] (piscina|alberca|mar|rio|lago|tina|banera|playa|agua)",
    "figurative": "en|de|con|por",
    "literally": "<!figurative>|por favor",
    "no_alarm": "de prueba",
    "end_now": (
        "<end>",
        "ahora|ahorita|aqui|emergencia|mas|asi|ya|hoy|que hago|que hacemos|rapido|urgente",
        "urgentemente",
    ),
    "lead": (
        "auxilio|ayuda|ayudenme|ayudeme|dios|mio|hola|si|bueno|emergencia|rapido|apurense|es",
        "un|una|hay|tengo|tenemos|urgente|mire|oiga|senorita|alo|creo|que|por|ya|esta|y|el",
        "ella|pero|porque|aqui|necesito",
    ),
    "violence": (
        "atacando|golpeando|pegando|asaltando|robando|apunalando|disparando|ahorcando",
        "estrangulando|violando|amenazando|secuestrando|agrediendo|acuchillando",
        "queriendo matar|tratando de matar|intentando matar",
    ),
    "since": "desde",
    "prescribed": "del|que",
    "bill": "que|me|factura|cuesta|costo|cubre|servicio",
    "leading_if_said": (
        "si|cuando|cada vez que|a veces|nunca|no creo que|siempre que|antes|despues de que",
        "por si|hasta que|aunque|jamas|nadie|no|sin|tampoco|pensaba que|pense que|crei que",
        "creia que|algunas veces|como|ya no|hace que|casi|porque a veces|pacientes que",
        "personas que|telefono|celular|bateria|planta|plantas|computadora|movil|negocio",
        "tablet|laptop|carro|coche|pila|compania|empresa|perro|perra|perrito|gato|gata|gatito|mascota|motor",
        "acondicionado|pared|lavadora|maquina|impresora|pantalla",
    ),
    "general_signs": (
        "sintomas|senales|riesgo|riesgos|probabilidad|causas|antecedentes|miedo|posibilidad",
        "historial",
    ),
    "following_time": (
        "ano|mes|semana|verano|invierno|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
        "vez|navidad|anos|meses",
    ),
    "following_years": (
        "1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012",
        "2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|enero|febrero",
        "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    ),
    "following_habits": (
        "corro|como|duermo|hago|subo|toso|camino|mastico|veo|trabajo|muerdo|tomo|bebo|rio",
        "corre|come|duerme|hace|sube|camina|mastica|estoy|fumo|muerde|llego|falto|se entera",
        "llego|no voy|hablo",
    ),
    "following_doing": (
        "acostarme|cepillarme|dormir|correr|comer|masticar|subir|hacer|toser|acostarse",
        "cepillarse|despertar|levantarme|caminar|reir|ver|morder|usar",
    ),
    "following_things": "celular|telefono|bateria|computadora|movil|planta|plantas|carro|perro|gato",
    "following_place": "en|con|de|dentro|por|a|desde",
    "following_like": "como",
    "following_laughter": (
        "risa|hambre|verguenza|pena|ganas|miedo|sueno|frio|calor|aburrimiento|cansancio|amor",
        "emocion|nervios|envidia|curiosidad|ansiedad|coraje|sed|tristeza",
    ),
    "following_business": (
        "precio|precios|factura|cuenta|costo|costos|tarifa|tarifas|comision|comisiones",
        "presupuesto|trabajo|deudas|pendientes|pelicula|novela|serie|curso|clase|simulacro",
        "poliza|cobertura|mensajes|mensaje|llamadas|correo|correos|telefono|whatsapp|pelis",
        "clases|libro",
    ),
    "settled_is": "esta|estoy|se siente|se encuentra|me siento|ando|salio|estaba",
}

LEADING: Final = (
    "<leading_if_said> [me|le|se|uno|alguien|mi|yo|el|ella|una|un|la|lo]*",
    "no (quiero|voy a|pienso|pensaba|es que (quiera|vaya a))",
    (
        "(el (ano|mes) pasado|hace [un|unos|dos|tres|varios]* (anos|ano|meses)|de joven) [me|le|yo|a|mi|<kin>|ya|"
        "casi|pense|pensaba|en|intente|quise|trate|de]*"
    ),
)

GENERAL: Final = (
    "(que|como|donde|quien|cuando|cual) [<word>] [<word>] [<word>] [<word>] (si|cuando|en caso)",
    "(en caso de que|que pasa si|y si|suponga|supongamos|imaginese|digamos que|en el caso de)",
    "<general_signs> (de|que)",
    "(atienden|tratan|aceptan|reciben|manejan|cubren|cubre|ensenan|ofrecen) [a|<word>] <word>",
    "cuando (debo|tengo que|hay que|se debe|deberia|puedo|tendria)",
    "es (normal|comun|posible|malo|peligroso) (que|si|cuando)",
    "(personas|pacientes|gente|ninos|clientes|quienes|los) (que|con)",
    "que (causa|provoca|es|significa|hago cuando)",
    "por que (a uno|me|se|no)",
    "(alguna vez|vi una pelicula|en la pelicula|en el curso|una novela|el seguro|mi seguro|la poliza)",
)

FOLLOWING: Final = (
    "(el|la|los|las) [<word>] <following_time> (pasado|pasada|pasados|pasadas|anterior)",
    "hace [<word>] [<word>] (anos|ano|meses|mes|semanas|semana|dias|tiempo|decadas)",
    "hace (mucho|tiempo)",
    "<~since> (ayer|anoche|anteayer|antier)",
    "cuando (era|tenia|fui|estaba en|estuve|vivia|eramos|estaba embarazada|me sacaron|me operaron)",
    "de (nino|nina|chico|chica|joven|pequeno|pequena|chiquito|chiquita|bebe)",
    "en <following_years>",
    "(una|aquella|la otra|la ultima|la primera|en una) (vez|ocasion)",
    "cuando (me|se) <word>",
    "(cuando|mientras|si) <following_habits>",
    "al <following_doing>",
    "por [<word>] (nariz|narices|noches|noche|mananas|ella|fosa)",
    "temprano|de noche|a veces|a menudo|seguido|por saber|vial|mecanico",
    "con [la|el|mi|esta|este] (mascarilla|cubrebocas|mascara|tapabocas)",
    "<~following_place> (el|la|mi|su|los|las|mis) <following_things>",
    "en las (noches|mananas)",
    "cada (vez|noche|dia|manana|mes|ano|rato)",
    "de [la|pura|tanta|tanto|el] <following_laughter>",
    "[<word>] <following_business>",
    "(con|por) (estos|esos|esas|estas|lo que) <word>",
    "<~following_like> si (no|me|llego|se|falto|le|pierdo)",
    "desde (nino|nina|chico|chica|bebe|hace anos|pequeno|pequena)",
)

LONG_PAST: Final = (
    (
        "(el|la|los|las) [<word>] (ano|mes|semana|verano|invierno|navidad|anos|meses) (pasado|pasada|pasados|"
        "pasadas|anterior)"
    ),
    "hace [<word>] [<word>] (anos|ano|meses|mes|semanas|semana|tiempo|decadas)",
    "hace (mucho|tiempo)",
    "cuando (era|tenia|fui|estaba en|vivia|eramos)",
    "de (nino|nina|chico|chica|joven|pequeno|pequena|chiquito|chiquita|bebe)",
    "en <following_years>",
    "en mi (infancia|juventud|ninez)",
)

SETTLED: Final = (
    "[ya] <settled_is> (bien|mejor|recuperado|recuperada|estable|fuera de peligro)",
    "se recupero|sobrevivio|me recupere|sobrevivi",
)
