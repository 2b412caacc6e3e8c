"""Spanish: statements that only give the reason for what follows: "pasó un camión, ¿me lo repite?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Lead, Trail
from common.languages.spanish.intents.soft import BYE
from common.languages.spanish.intents.verbs import HANDED_ME, REPEAT, SAID, TELL

LEADS: Final = (
    Lead(
        "reason_for_a_person",
        ("live_agent",),
        phrases="<before> [<~holds_on>]* <~hands_on>",
        parts={
            "before": (
                "<telling>",
                "a ver|bueno|hola|buenas|buenos|perdon|disculpe|senorita|senor|joven|no|es|pues|esto",
                "eso|usted|ustedes|yo|mi|mis|la|el|los|las|un|una|llevo|llevamos|oiga|oye|mire|mira",
                "ay|ya|nadie|nada|todo|basta|siempre|porque|con|soy|quiero",
            ),
        },
        heads=f"{HANDED_ME} ".replace("|", " ")
        + "persona personas humano humanos agente alguien operador operadora asesor representante supervisor gerente "
        "encargado encargada responsable senorita atiendan atienda robot recepcion jefe duena dueno",
        example="Esto no sirve transfiérame.",
        unlike="Yo trabajo con una persona.",
    ),
    Lead(
        "reason_to_repeat",
        ("repeat", "missed"),
        phrases="<before> [<~matter>]* [<~leads_on>]",
        parts={
            "before": (
                "<telling>",
                "no|el|la|los|las|mi|mis|un|una|es|soy|perdi|tuve|acaba|perdon|disculpa|disculpe",
                "perdona|perdone|espera|espere|sorry|retrocede|rebobina|regresa|retroceda|regrese",
                "vuelve|aguarda|aguarde|iban|fue|creo|ahora|casi|justo|con|solo|todo",
            ),
        },
        heads=f"{REPEAT}|{TELL}|{SAID} ".replace("|", " ") + "oi oigo escuche entendi capte pille vez nuevo decir era",
        example="Estaba pasando una moto, ¿qué dijiste?",
        unlike="Me llegó mal el pedido, repítelo.",
    ),
    Lead(
        "reason_to_leave",
        ("farewell",),
        phrases=(
            "(<telling>|no|es|uy|eso|creo|listo|bueno|adios|con) [<~matter>]* <~leads_on>",
            "(el|la|los|las|mi|mis|un|una) <~matter> [<~matter>]* <event> [[<~matter>]* <~leads_on>]",
        ),
        heads=f"{BYE} ".replace("|", " ")
        + "luego pronto vemos hablamos voy ir irme dejo cuelgo marcho largo retiro despido colgar cuidate cuidese "
        "bendiga noches dormir cama llamo marco hablo veo placer gusto abrazo beso besos",
        example="Se me acaba la batería, chao.",
        unlike="Se me acaba el contrato, chao.",
    ),
    Lead(
        "reason_to_thank",
        ("thanks",),
        phrases="<before> [<~matter>]*",
        parts={
            "before": (
                "has|han|hiciste|hicieron|fuiste|estuviste|se pasan|mis respetos|tomo nota|anotado",
                "lo (has|hiciste|hace|haces|hizo)",
                "me (has|ha|han|hizo|hiciste|dejaste|dejo)",
                "te (pasas|quiero|adoro|amo|mereces)",
                "no (tengo (palabras|como)|se (que|como) (decir|haria|agradecer))",
                "me quito el sombrero",
                "eso (era|fue|estuvo)",
                "era (eso|todo)",
                "(estoy|quedo|quede) [muy|super|mas] <satisfied>",
                "fue (muy|super)",
                "estuvo (muy|super)",
                "todo (claro|clarisimo|perfecto|quedo)",
                "asunto (resuelto|arreglado)",
                "problema (resuelto|solucionado)",
                "duda (resuelta|aclarada)",
                "ya (entendi|entiendo|comprendi|se|vi|quedo|me quedo)",
                "(tu|su) (ayuda|atencion|respuesta|apoyo)",
                "que <good>",
            ),
            "satisfied": (
                "satisfecho|satisfecha|contento|contenta|feliz|encantado|encantada|tranquilo",
                "tranquila|agradecido|agradecida",
            ),
            "good": (
                "buen|buena|rico|lindo|bonito|excelente|gran|grato|buenos|eficiencia|rapidez|atencion",
                "servicio|nivel|calidad",
            ),
        },
        heads="gracias agradezco agradecido agradecida pague",
        example="Has estado muy fino, gracias.",
        unlike="Una mesa grande, gracias.",
    ),
)

TRAILS: Final = (
    Trail(
        "why_wait",
        ("wait",),
        phrases=(
            "[<because>]* <somebody_here> [<~matter>]*",
            "[<because>]* [<happens>]* [mi|el|la|los|las|un|una|mis|otro|otra] <noise_maker> [<~matter>]*",
            "[<because>]* [<i_must>]* <look_for> [<~matter>|<paper>]*",
            (
                "[<because>]* [<i_must>]* (preguntarle|preguntarles|pregunto|consultarle|consulto|decirle) "
                "[a] (mi|el|la|mis) <kin>"
            ),
            "[<because>]* (estoy|ando|voy|ya estoy) [<~matter>]*",
        ),
        parts={
            "because": "que|porque|pues|es|y|ya|mientras|a|ver|por|favor|para|hasta|en lo|si",
            "somebody_here": (
                "(alguien|estan|esta|me|se|nos) (toca|tocan|tocando|llama|llaman|llamando|timbra|llego|busca|estan)",
                "(toca|tocan|suena|suenan|llaman|llego|llegaron|llora|ladra|ladran|hierve|pita)",
            ),
            "happens": (
                "esta|estan|se|me|le|llora|llorando|suena|sonando|ladra|ladrando|toca|tocan|tocando|llego",
                "llama|quema|quemando",
                "hierve|timbra|apaga|acaba|cayo|cae|despierta|desperto|quedo|llaman|a",
            ),
            "i_must": (
                (
                    "[<to_me>|ya]* (tengo que|debo|voy "
                    "a|necesito|quiero|dejame|dejeme|permitame|tengo|le|lo|la|te|me|ir a|vengo a)"
                ),
            ),
            "look_for": (
                "busco|buscar|buscarlo|buscarla|encuentro|encontrar|saco|sacar|agarro|agarrar|apunto|apuntar",
                "anoto|anotar|escribo",
                "reviso|revisar|veo|ver|pienso|pensar|pongo|ponerme|me pongo|traigo|traer|checo|checar",
                "consulto|abro|apago|cierro",
                "apagar|cerrar|abrir|estaciono|estacionar|orillo|orillarme|prendo|busque|encuentre|anote",
                "apunte|saque|traiga",
                "tomo|tomar|contesto|contestar|atiendo|acomodo|cojo|coger|miro|mirar|doy|leo|leer|escribir|localizo",
            ),
            "kin": (
                "esposo|esposa|mujer|marido|mama|papa|hijo|hija|senora|senor|jefe|jefa|hermano|hermana|novio",
                "novia|companero",
                "madre|padre|companera|socio|socia|amiga|amigo|pareja|suegra|abuela|nieta|nieto|hijos",
            ),
            "paper": "tarjeta|numero|codigo|clave|factura|recibo|cuenta|contrato|poliza|seguro|dni",
        },
        heads=(
            "espera espere espereme esperame esperen momento momentito momentico segundo segundito minuto minutos "
            "minutito instante ratito rato aguarda aguarde aguante aguanta aguanteme aguantame permitame permiteme "
            "cuelgue cuelgues tantito poco poquito"
        ),
        example="Espéreme, que tocan la puerta.",
        unlike="Espere, que mi pedido llegó mal.",
    ),
    Trail(
        "why_say_it_otherwise",
        ("repeat", "slower", "louder", "missed", "unheard"),
        phrases=(
            "[<because>]* <reason> [<~matter>]*",
            "(<because>|hay|habia|con|por)+ [mucho|el|la|un|una|tanto|mi]* <noise_maker> [<~matter>]*",
        ),
        parts={
            "because": "que|porque|pues|es|ya|y|pero",
            "reason": (
                "estoy|soy|ando|estaba|no (le|te|lo|la|oigo|entiendo|escucho|alcanzo)|me|se|hay|tengo|estan",
                "paso|pasaron",
            ),
        },
        heads="repite repita repetir despacio lento rapido fuerte alto repiteme repitame repitamelo "
        "repitelo volumen voz duro recio",
        example="Más despacio, que estoy apuntando.",
        unlike="Repita mi pedido, que no llegó la pizza.",
    ),
)

LEADING: Final[Mapping[str, Phrases]] = {
    # Where a slot ends: somebody wants something, or speaks of what a business deals with.
    "matter": (
        "pero|como|cual|cuales|cuando|donde|adonde|cuanto|cuanta|cuantos|cuantas|quien",
        "quienes|quiero|quisiera|queria|queremos|necesito|necesitamos|necesitaba|gustaria",
        "puede|puedes|podria|podrias|podes|pueden|podrian|puedo|podemos|antes|dime|digame",
        "decime|diganme|deme|dame|mandame|mandeme|enviame|envieme|llamame|llameme|llame",
        "avisame|aviseme|confirmame|confirmeme|cancela|cancele|cancelar|cancelen|reserva",
        "reservar|reserve|cambiar|cambia|cambie|pon|ponme|pongame|poneme|ponga|apunta",
        "apuntame|apunteme|busca|busque|dile|digale|decile|manda|mande|mandar|envia|envie",
        "enviar|pagar|pague|pago|comprar|compre|devolver|recuerdame|recuerdeme|recordar",
        "saluda|salude|saludame|hora|horas|horario|horarios|precio|precios|costo|coste",
        "costaba|cuesta|cuestan|vale|tarifa|tarifas|cuota|cuotas|pedido|pedidos|orden|compra",
        "factura|facturas|recibo|cuenta|cuentas|tarjeta|saldo|cita|citas|turno|turnos",
        "reservacion|mesa|habitacion|vuelo|vuelos|hotel|boleto|boletos|billete|billetes",
        "entrada|entradas|envio|paquete|entrega|repartidor|servicio|plan|contrato|compania",
        "suscripcion|seguro|poliza|credito|prestamo|banco|sucursal|tienda|oficina|producto",
        "productos|garantia|reembolso|devolucion|reclamo|reclamacion|queja|codigo|clave",
        "contrasena|correo|email|numero|direccion|cobraron|cobro|cargo|cargos|dinero|plata",
        "euros|pesos|dolares|cancion|tema|disco|alarma|receta|examen|curso|internet|wifi|menu",
        "descuento|oferta|ofertas|promocion|gerente|encargado|supervisor|persona|agente",
        "humano|ayuda|ayudeme|ayudame|problema|tecnico|mesero|cliente|clientes|robaron|perdi",
        "funciona|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tampoco|aunque",
        "medico|cocinero|empleado|empleada|taxi|uber|pizza|hacienda|impuestos|pin|app",
        "aplicacion|pagina|web|formulario|tramite|solicitud|averia|grua|pides|pide|pidas|das",
        "da|mandas|traes|traiga|recomiendas|recomienda|busco|reservas|pasas|sacas|ponen|haces",
        "cancelas|llamen|avisen|tele|television|televisor|plazo|maleta|visa|pasaporte|carro",
        "coche|auto|luz|agua|gas|talla|foto|video|pelicula|serie|libro|viaje|notificacion",
        "debo|debes|debe|lleva|llevar|llevo|quita|quitame|habria|tienen|tiene|hacen|venden",
        "abren|cierran",
    ),
    # What keeps a caller from listening, at their end of the line.
    "noise_maker": (
        "puerta|timbre|telefono|celular|movil|perro|perros|gato|bebe|nino|nina|ninos|hijo|hija",
        "esposo|esposa|mujer|marido",
        "horno|olla|agua|leche|vecino|vecina|jefe|alarma|camion|moto|carro|ruido|trafico|tele",
        "television|radio|musica|bateria",
        "lentes|gafas|lapiz|senal|linea|mama|papa|abuela|nieto|nieta|ambulancia|licuadora|secadora",
        "llanto|gente|cartero",
    ),
    # How a statement begins that only tells why one asks again, or leaves.
    "telling": (
        "me|te|le|se|os|nos|ya|tengo|tenemos|tenia|debo|hay|habia|estoy|estaba|estamos|iba",
        "voy|vamos|viene|vienen|llego|llegaron|llega|llaman|llamaron|toca|tocan|tocaron|suena",
        "sono|paso|pasa|pasaron|salgo|justo|ando|andaba|hablas|habla|ha|han|hablan|empieza",
        "empezo|tocaba|yo|aca|aqui|aterrizo|arranca|toco|entro|entra|entraron|va|quedo|mejor",
        "esta|estan",
    ),
    "event": (
        "llego|llega|llegaron|llegan|viene|vienen|vino|sale|salio|esta|estan|espera|esperan",
        "llama|llaman|llamo|empieza|empezo|arranca|toca|suena|sono|llora|lloro|quema",
        "despierta|desperto|entro|cierra|muere|acaba|ladra|acabo|jode|aprieta|corre|pita",
        "reclama|ladran|lloran|gritan|rompio|aterrizo|insiste|arde",
    ),
    # Behind these a lead is not over: "de lo que dijiste", "no me voy".
    "holds_on": "como|cuando|donde|adonde|cuanto|cuanta|cual|quien|cuantos|cuantas",
    # Behind these a person is told of, not asked for.
    "hands_on": (
        "<holds_on>",
        "no|que|si|de|del|a|al|en|con|por|para|sin|lo|le|te|me|se|nos|ni|nunca|jamas|hasta",
        "desde|segun|sobre|entre|dijo|dijeron|dice|digo|decir|tampoco|quiero|quiere|queria",
        "necesito|puedo|pude|puede|podemos|tengo|tiene|voy|iba|va|vamos|prefiero|y|o|pero|ya",
        "solo|hay|era|soy|eres|es|son|muy|tan|mas|hacer|haber|deja|dejan|dejaron|pudo|logre",
        "un|una|el|la|los|las|mi|su|tu|otra|otro",
    ),
    "leads_on": (
        "<matter>",
        "no|que|si|de|del|a|al|en|con|por|para|sin|el|la|los|las|un|una|mi|mis|tu|su|sus|lo",
        "le|te|me|se|nos|ni|nunca|jamas|hasta|desde|segun|hacia|sobre|entre|dijo|dice|digo",
        "decir|digas|diga|tampoco|otro|otra|alguien|nadie|ella|el|ellos|nombre|tan|muy|mas",
    ),
    # Said of oneself behind a greeting these are no names, as all words are that no phrase names.
    "unnamed": (
        "nuevo|nueva|urgente|emergencia|dueno|duena|titular|usuario|usuaria|paciente",
        "estudiante|alumno|alumna|esposo|esposa|medico|medica|alergico|alergica|vegano|vegana",
        "vegetariano|vegetariana|celiaco|celiaca|diabetico|diabetica|vendedor|proveedor",
        "repartidor|periodista|abogado|abogada|enfermera|turista|extranjero|menor|jubilado",
        "jubilada|pensionado|abonado|miembro|huesped|pasajero|pasajera|inquilino|inquilina",
        "propietario|propietaria|interesado|interesada|embarazada|discapacitado|autonomo",
        "freelance|fan|feliz|soltero|casado|rico|pobre|rubio|alto|hambre|frio|ayer|anoche",
        "demasiado|alguien|nadie|adulto|adulta|residente|ciudadano|profesional|dentista",
        "contador|arquitecto|cantante|actor|chofer|conductor|taxista|trabajador|trabajadora",
        "empleado|representante|comprador|viajero|visitante|desempleado|divorciado|viudo",
        "argentino|mexicano|espanol|colombiano|chileno|ingles|calvo|bajito|reservar|cancelar",
        "ventas|soporte|contabilidad|recepcion|facturacion|gerencia|administracion|bancos",
        "seguros|hoteles|clientes|servicio|atencion|dental|taxis|pizzeria|restaurante",
        "farmacia|hospital|clinica|escuela|colegio|universidad|policia|aeropuerto|aerolinea",
        "taller|peluqueria|salon|gimnasio|biblioteca|museo|cine|teatro|parking",
        "estacionamiento|wifi|hoy|perdida|perdido|atrapado|varada|varado|varios|muchos",
        "necesitando|queriendo|furioso|furiosa|enojado|enojada|molesto|preocupado|preocupada",
        "enfermo|enferma|herido|plomero|electricista|carpintero|pintor|albanil|mecanico",
        "cerrajero|veterinario|pediatra|psicologo|notaria|notario|floreria|panaderia",
        "carniceria|ferreteria|tintoreria|lavanderia|papeleria|libreria|optica|joyeria",
        "zapateria|supermercado|mercado|gasolinera|garaje|bodega|almacen|deposito|cobranza",
        "reclamos|quejas|pedidos|reservas|citas|urgencias|emergencias|pizzas|flores|tortas",
        "pasteles|medicamentos|internet|telefonia|informacion|informes|consulta|pregunta|duda",
        "turno|presupuesto|cotizacion|factura|domicilio|delivery|inmobiliaria|hipoteca",
        "prestamos|tarjetas|cajero|matriculas|inscripciones|becas",
    ),
}
"""Rules that only leads and open slots use."""
