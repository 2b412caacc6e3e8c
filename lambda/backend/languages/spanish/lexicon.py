"""Spanish, as callers of a business speak it; accents may be missing in what a recogniser writes."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import EVERY_DAY, WEEKEND, WORKING_DAYS, Kind, Lexicon, Saying, groups, pattern, words

_ASK: Final = r"qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|qui[eé]n(?:es)?"
_AUX: Final = (
    r"hay|puedo|puede|pueden|podemos|podr[ií]an?|se puede|tienen|tiene|aceptan|acepta|abren|cierran|ofrecen|hacen"
    r"|est[aá]n?|atienden|venden|admiten|trabajan|me (?:puede|podr[ií]a|dice|dan|cobran|graban)|es posible"
)
_WISH: Final = r"d[ií]game|necesito|quiero|quisiera|querr[ií]a|me gustar[ií]a"
_PREPOSITION: Final = r"a|en|de|por|con|para|desde|hasta"

_STOP_WORDS: Final = words(
    """
    a ahí ahi al algo alguien algun alguna algunas alguno algunos algún ante aqui aquí asi así aun aún bien buen
    buena buenas bueno buenos cada como con cual cuales cuando cuanta cuantas cuanto cuantos cuál cuáles cuándo
    cuánta cuántas cuánto cuántos cómo de decir decirme del desde dia dias dice diga digame dime donde dos día días
    dígame dónde e el ella ellos en entonces era eres es esa esas ese eso esos esta estan estar estas este esto
    estos estoy está están favor fue gracias ha haber había hace hacen hacer hasta hay he hola hora horas hoy i
    informacion información ir la las le les lo los mas me mi mis muchas mucho muy más mí necesita necesito ni no
    noches nos nosotros o oiga os otra otro oye para pero podemos poder podria podrian podría podrían por porque
    posible pregunta puede pueden puedo pues que querer quería quien quiere quiero quisiera quién quiénes qué sabe
    saber se sea ser señor señora si sido sin sobre son soy su sus sí tal tambien también tan tarde tardes tener
    tengo tenía tiempo tiene tienen toda todas todo todos tu tú un una uno unos usted ustedes va vamos van voy y ya
    yo
    """
)
_LIGHT_WORDS: Final = words(
    """
    abajo abril abuelita acaba acaban acepta aceptan acepto acerca acercar acordar acostumbrar acudir adicional
    afectar agarrar agosto ahora ahorita alcanzar alegrar alla alli allá allí alrededor amable ambos anda andamos
    andan andar ande ando anoche anotar anterior antes apenas apetecer aplica aplican aprovechar aproximadamente
    arriba asistir aunque auto automáticamente automóvil autos averiguar avisar ayer ayuda año años bajar bajo
    bastante beber bien bonita bonito breve bueno buenísimo buscar busco caballero cada caiga caminar carro carros
    casa caso causa celoso cerca charlar chido chiquito cierta cierto cita citas claramente claro clinica clínica
    coche coches colega combinar comentar comentaron comer comparar compañera compañero completamente complicado
    común concreto conducir conectar confirmar confundir conmigo conocer conseguir considerar consigo consiguen
    consultar contar contestar continuar contrario convenir conviene correr corto cosa cosas cosita cree creen creer
    creo cualquier cualquiera cuanto cuenta cuentan cuestión cuidado cuidar cumplir curiosidad curioso cuñada cuñado
    da dan dar darle darme debe deben debería debo decía deja dejamos dejan dejar dejas dejo dejé demasiado demorar
    demás dentro depende derecho desea desear deseo despues después detalle diciembre diferente difícil digan digo
    dijeron dijo dime dirigir disculpa disculpe dispone disponen disponible distinto dormir duda dudar dudas durante
    echar ejemplo elegir elige empezar empiezo encargar encima encontrar encuentro enero enfrente enseguida entera
    enterar enterarme entero entiendo entonces entra entramos entran entrar entre equivocar escribe escribir escribo
    escuchar escucho especial esposa esposo estaba estamos estará estaré este estuve estuvo estábamos exactamente
    exacto existe existen explica explicar extraño facilitar falta faltar familia favorito febrero feliz fijar
    finalmente forma frente fuera fueron fuerte fui fuimos funciona futuro fácil fíjese ganar ganas general gente
    gracias grande gratis grave guapa guapo gusta gustan gustaría habitual habla hablar hable hablo hacerle hacerlo
    hacerme hacernos haces haga hagamos hagan hago haría harían haya hiciera hicieron hizo hombre hombres hoy hubo
    iba iban idea igual imaginar importa importante importar imposible incluida incluido incluir incluso incluye
    incluyen indicar informar informarme ingresar intentar interesa interesado invierno iremos irme iré iría
    izquierda jamás joven jugar julio junio juntar junto juntos justo lado largo lejos libre linda lindo listo llama
    llaman llamando llamar llamo llega llegamos llegan llegar llegaría llego lleva llevamos llevan llevar llevarme
    llevaría llevo lograr luego lunes madre mala malo mami mamá mandan mandar mandarme maneja manejan manejar manera
    mantener marido marzo mayo mayor mañana media medio mejor mencionar menos mente menudo mes meses meter metí
    mientras minutos mira mirar mire miren misma mismo molestar momento montón mostrar mover muchacha muchacho
    muestra mujer mujeres máximo mínimo nací nada necesaria necesario necesitaba necesitamos necesitan negocio nieta
    nieto ninguna ninguno ningún nomás normal normalmente notar novia noviembre novio nueva nuevo numeroso nunca
    ocasión octubre ocupa ocupan ocupar ocupo ocurre ocurrir ofrece ofrecen ofrecer oiga oigan oigo ojalá olvidar
    olvido olvidé opciones opción oportunidad organizar otoño padre pague papi papá parar parece parecen parecer
    pareja parte pasa pasado pasan pasar pasó pedir pena pendiente pensaba pensando pensar pequeña pequeño perdone
    perdón permite permiten permitido permitir persona personas piden pienso platicar poco podré podía pone ponen
    poner ponerme ponerse pongo porfa posibilidad posibles preciso preferible preferir prefiere prefiero preguntar
    preguntarle pregunto preocupa preocupar preparar presentar prima primavera primera primero primo principal
    probar problema promedio prometer pronto propia propio propósito próxima próximo próximos pudiera puedan pues
    puesto puntual puso queda quedan quedar quedarme quedarnos quedaron quedarse quedaría quedo quedó queremos
    quería querían quieren quisiéramos quite quizá quizás quién rapidito rara raro ratito rato razón realizar
    realmente recibe reciben recibir reciente recomendaría recomienda recomiendan recordar referir refiero regresan
    regresar regreso repetir requieren resto resulta resultar rica rico rápido sabemos saben sabes sabría sabrían
    sabía salen salga salgo salir seguido seguir segundo segura según semana semanas sencillo sentar sentir
    septiembre ser serio servicio servicios serviría sería serían señorita siempre siento significa siguiente simple
    simplemente sirve sirven sitio situación sobrina sobrino sola solas soler solita solito solo solos sonar
    sorpresa suave subir sucede suceder suegra suegro suelen suficiente supe supo suponer supongo supuesto sé sólo
    tampoco tarda tardado tardan tardar tardecita temprano tendremos tendrán tendré tendría tendrían termina
    terminan terminar tienda tipo tipos toca tocar tocaría todavía tomamos toman tomar tomarme tomo total trabaja
    trabajan traer traerles tranquila tranquilo trata tratar tía tío ubicar unas urge usan usar uso utilizar valer
    varios vaya vayan veces vecina vecino vehículo vehículos vemos ven vende venden vender vendo vengo venir veo ver
    verano verdad verme vería vez viejito viejitos viendo viene vienen vienes vine vinieron vino visita visitas
    viven vivir vivo volver vuelvan vuelve vuelvo órale última último única único útil
    """
)

_CONCEPTS: Final = groups(
    """
    price: precio precios cuesta cuestan costo coste costos tarifa tarifas cobran cobrar cobro caro barato cargo
    price: valen costará económico baratos barata económica colegiatura
    hours: horario horarios abre abren abierto abierta abiertos abrimos abrir apertura atienden cierra cierran
    hours: cerramos cerrado cerrados cierre cerrar
    place: dirección ubicación ubicados ubicado calle llegar encuentra encuentran
    park: aparcar aparco aparcamiento estacionar estaciono estacionamiento parking estaciona parqueo parquear
    park: parqueadero garaje cochera
    space: plaza plazas lugar lugares espacios
    pay: pagar pago pagos pagan paga
    card: tarjeta tarjetas mastercard crédito débito visa contactless
    cash: efectivo contado
    check: cheque cheques
    instalment: plazos cuotas mensualidades financiación mensualidad abonos en-partes cuatro-partes tres-partes
    instalment: meses-sin a-meses parcialidades
    child: niño niños niña niñas hijo hija hijos hijas infantil chico chica hijito hijita niñito chiquito
    child: chiquitos
    young: menor menores
    baby: bebé bebés
    visit: cita citas reserva reservar reservas visita turno reservación reservado apartar aparto reservaciones
    visit: agendar agendo
    phone: teléfono
    cancel: cancelar cancelo cancela cancelación anular anulación anulo anulan suspender
    reschedule: reprogramar aplazar posponer
    insurance: seguro seguros aseguradora aseguradoras cobertura
    urgent: urgencia urgencias urgente emergencia emergencias urgentemente
    refund: reembolso reembolsos reembolsan devuelvan regresan-dinero devuelve
    return: devolver devolución devoluciones devuelven
    deliver: entrega entregas envío envíos envían entregan reparto repartir a-casa mi-casa
    internet: wifi internet
    pet: mascota mascotas animal animales
    dog: perro perros perra perrito cachorro cachorros cachorra perrita perritos canino
    cat: gato gatos gata gatas gatito gatitos gatita felino
    discount: descuento descuentos promoción promociones oferta ofertas descuentan rebaja rebajas descontar cupón
    discount: cupones por-ciento rebajan rebajar descontarían
    email: correo email
    wheelchair: ruedas accesible accesibilidad rampa discapacidad discapacitado
    stairs: escaleras escalera escalones escalón
    elevator: elevador ascensor
    car: carro carros coche coches auto autos automóvil vehículo vehículos
    transit: transporte
    bus: autobús autobuses bus camión
    train: metro tren tranvía
    guarantee: garantía garantías garantizan
    remove: eliminar eliminación eliminan quitar quitan quita
    repair: reparar reparación reparaciones reparan arreglar arreglan arreglo
    broken: roto rota rotos rompió rompe romper quebró quebrado dañado estrellado estrellada estrelló quebrada
    broken: quebrar rajado rajada agrietada
    rent: alquilar alquiler alquileres alquilan alquila renta rentar rentan
    begin: empieza empiezan comienza comienzan inicio
    fall: caer cae cayó caen caído caída caídos cayeron
    pull: sacar saca saco saquen sacaron sacarme sacan extracción extraer extraen
    whiten: blanquear blanqueamiento blanqueo blanqueamos blanquearme blanquearse
    friend: amigo amigos amiga invitado invitados invitada acompañante
    lose: perder perdí pierdo perdido perdida perdidos pérdida borrar borran borra borrado borren
    pregnant: embarazada embarazadas embarazo
    smoke: fumar fumo fuma fumador fumadores tabaco fume
    swim: nadar piscina alberca
    crib: cuna cunas
    luggage: equipaje maletas maleta
    voucher: vale vales bono bonos
    doctor: doctor doctora médico médica
    lawyer: abogado abogada abogados
    change: cambiar cambia cambian cambio cambiarla cambiarlo
    money: dinero
    exit: salida checkout
    arrive: checkin
    job: empleo trabajo vacante vacantes
    quote: presupuesto presupuestos cotización cotizan cotizar cotizaciones estimado
    pain: dolor duele duelen doler dolores duela molestia
    bring: traer traiga llevar lleve llevo traigo
    toilet: baño baños servicio aseo
    allergy: alergia alergias alérgico alérgica alérgenos alérgicos alérgicas intolerante intolerancia
    gluten: gluten celíaco celíaca celiaco celiaca celíacos celiacos trigo
    sign: firmar firma firmo
    join: inscribir inscribirme inscripción inscribirse membresía membresías apuntarme apuntarse socio socios
    join: registro registrar registrarme inscribo inscriben matricular matrícula
    last: última último últimas
    room: sala salas salón salones
    diagnosis: revisar revisión chequeo diagnóstico diagnosticar
    complaint: queja quejas reclamación reclamo reclamaciones
    cell: celular móvil celulares móviles teléfonos smartphone cel celu
    laptop: portátil laptop portátiles computadora computadoras ordenador ordenadores notebook
    screen: pantalla pantallas
    tip: propina propinas
    walkin: sin-cita
    late: retraso retrasado retrasados retrasada atrasado atrasados demorado retrasar minutos-tarde llego-tarde
    late: llegar-tarde llega-tarde llegamos-tarde llegan-tarde
    rush: exprés express prioridad apuro apura
    photo: foto fotos fotografía fotografías imágenes
    file: archivo archivos
    data: datos
    record: historial expediente expedientes historiales
    buy: comprar compran compra compramos compro
    celebrate: celebrar celebramos celebración celebraciones festejar festejo festejamos
    anniversary: aniversario
    highchair: periquera periqueras trona tronas sillita
    outdoor: afuera terraza patio jardín aire-libre
    dress: vestir vestimenta vestido etiqueta elegante elegantes mezclilla traje corbata formal pantalón-corto
    dress: shorts
    party: fiesta fiestas evento eventos banquete
    group: grupo grupos grupo-grande
    deposit: depósito depósitos anticipo
    receipt: recibo recibos comprobante factura facturas ticket
    pickup: recoger recojo recogen recoge recogerlo recogerla retirar retiro
    battery: batería baterías pila pilas hinchada-batería
    liquid: líquido líquidos mojó mojado mojada agua mojarse mojar mojaron
    unlock: desbloquear desbloqueo desbloquean
    tablet: tableta tabletas tablet tablets
    console: consola consolas
    vegetarian: vegetariano vegetariana vegetarianos vegetarianas
    vegan: vegano vegana veganos veganas
    nut: nueces nuez cacahuate cacahuates maní
    dairy: lácteos leche lactosa
    dessert: postre postres
    alcohol: alcohol
    menu: menú menús carta
    numb: anestesia anestesian dormida dormido adormecida adormecido
    nervous: nervioso nerviosa nervios miedo ansiedad temor asustado asustada asusta pánico nerviosos susto
    cleaning: limpieza limpiezas limpiar limpian limpia limpiarlo limpiarla
    filling: empaste empastes relleno rellenos amalgama resina carie caries
    brace: frenos brackets ortodoncia alineadores
    crown: corona coronas
    denture: dentadura dentaduras
    tooth: diente dientes muela muelas
    stitch: puntos suturas
    copy: copia copias duplicado
    interpreter: intérprete traductor señas
    holiday: feriado feriados festivo festivos
    seat: asiento asientos
    sick: enfermo enferma gripe
    medicine: medicina medicinas medicamento medicamentos pastilla pastillas remedio remedios antibiótico
    medicine: antibióticos gotas pomada jarabe
    bleed: sangra sangrar sangrado sangre
    swell: hinchado hinchada hinchazón inflamado inflamada
    gift: regalo regalos
    stroller: carriola cochecito
    bicycle: bicicleta bicicletas bici
    charger: cargador cargadores
    original: original originales genuinas
    technician: técnico técnicos mecánico mecánicos
    owner: dueño dueña propietario
    student: estudiante estudiantes universitario universidad
    senior: jubilado jubilada jubilados pensionado pensionados mayores tercera-edad adultos-mayores
    senior: personas-mayores adulto-mayor
    takeout: para-llevar
    surgery: cirugía cirugías operación operaciones operar operan operaron operado operada intervención
    feed: alimento alimentos alimentar croquetas comida
    vaccine: vacuna vacunas vacunar vacunado vacunada vacunados vacunadas vacunan vacunación
    bird: ave aves pájaro pájaros perico pericos loro loros canario canarios cotorra
    reptile: reptil reptiles serpiente serpientes víbora iguana iguanas lagarto tortuga tortugas lagartija
    rodent: roedor roedores hámster hamster cuyo cuyos cobaya cobayas ratón
    rabbit: conejo conejos conejito coneja
    horse: caballo caballos yegua
    farm: granja vaca vacas cabra cabras oveja cerdos gallinas
    spay: esterilizar esterilización esterilizan esterilizada esterilizado
    neuter: castrar castración castran castrado castramos
    groom: peluquería peinar
    groomer: peluquero peluquera estilista barbero
    bathe: bañar bañan bañarlo bañamos baña
    board: hospedar hospedaje hospedan hospedamos hospedados guardería pensión
    stay: pernoctar
    home: domicilio casa-mía su-casa a-domicilio
    prescription: receta recetas recetar
    post: correo-postal paquetería
    exam: examen exámenes
    consult: consulta consultas
    dental: dental dentales
    woman: mujer mujeres femenina
    man: hombre hombres
    teacher: instructor instructora instructores maestro maestra profesor profesora entrenador entrenadora
    teach: enseñar enseña enseñan enseñamos enseñen
    veteran: militar militares ejército soldado soldados marina veterano veteranos
    sibling: hermano hermana hermanos hermanas gemelos
    parent: padre padres madre mamá papá tutor
    spouse: esposa esposo marido cónyuge
    crash: choque choques chocar choco choca choqué chocan accidente accidentes
    license: licencia licencias
    permit: permiso permisos
    foreign: extranjero extranjera extranjeros otro-país otro-pais méxico mexicana mexicano internacional
    online: en-línea línea virtual virtuales zoom distancia internet-en-línea
    class: clase clases lección lecciones curso cursos sesión sesiones taller talleres
    package: paquete paquetes
    manual: manual manuales estándar palanca
    meat: carne carnes res pollo cerdo puerco cordero bistec
    fish: pescado pescados mariscos salmón atún camarones camarón
    drink: bebida bebidas refresco refrescos
    coffee: café cafés
    burger: hamburguesa hamburguesas
    breakfast: desayuno desayunos
    lunch: almuerzo almuerzos
    dinner: cena cenas cenar
    split: dividir dividen separado separada separadas dividimos
    cake: pastel pasteles torta tortas tarta
    corkage: descorche
    wedding: boda bodas
    birthday: cumpleaños
    firstvisit: primera-vez primera-visita primera-cita paciente-nuevo cliente-nuevo
    lost: olvidado olvidada olvidados bufanda paraguas
    iphone: iphone iphones
    galaxy: galaxy samsung
    pixel: pixel
    ipad: ipad ipads
    macbook: macbook macbooks
    playstation: playstation ps4 ps5
    xbox: xbox
    nintendo: nintendo
    password: contraseña contraseñas clave código códigos pin
    virus: virus
    lend: prestar prestan presta prestado prestamos préstamo préstamos préstenme prestarme
    vacation: vacaciones
    company: empresa empresas compañía compañías corporativo
    taxi: taxi taxis uber
    miss: perdidas falté faltar faltó inasistencia
    grind: rechinar rechina rechino bruxismo apretar aprieto
    guard: férula férulas guarda protector
    ceramic: cerámica porcelana
    haircut: corte cortes cortar cortan
    dye: tinte tintes teñir mechas rayitos
    beard: barba afeitar
    nail: uña uñas manicura pedicura
    massage: masaje masajes
    locker: casillero casilleros lockers
    shower: ducha duchas regadera regaderas
    towel: toalla toallas
    trial: prueba pruebas
    freeze: congelar congelo pausar pausa
    shuttle: aeropuerto traslado
    divorce: divorcio divorcios divorciar divorciarme
    leak: fuga fugas gotea gotear gotera
    clog: tapado tapada destapar atascado
    heating: calentador calefacción caldera boiler
    cooling: clima aire-acondicionado
    tire: llanta llantas neumático
    tow: grúa grúas remolcar remolque
    wash: lavar lavado lavan lavandería
    stain: mancha manchas
    ticket: boleto boletos entrada entradas
    tour: recorrido recorridos visita-guiada tour tours
    exhibit: exposición exposiciones
    flower: flor flores ramo ramos rosas
    adult: adulto adultos adulta
    teen: adolescente adolescentes
    weight: peso pesa pesar libras kilos
    bite: morder mordió mordida
    adopt: adoptar adopción adoptan
    paper: papel papeles documento documentos
    travel: viajar viaje viajes viajamos volar vuelo
    certificate: certificado certificados
    rabies: rabia
    flea: pulga pulgas garrapata garrapatas
    wait: espera esperar fila
    helmet: casco cascos
    boot: botas bota zapatos tenis
    glasses: lentes anteojos gafas
    truck: camiones tráiler
    motorcycle: moto motos motocicleta motoneta
    deaf: sordo sorda sordos sordas
    blind: ciego ciega
    key: llave llaves
    wine: vino vinos
    beer: cerveza cervezas
    table: mesa mesas
    tv: televisor televisores televisión tele
    camera: cámara cámaras
    printer: impresora impresoras
    watch: reloj relojes
    noise: ruido ruidoso
    fail: reprobar repruebo repruebe
    pass: aprobar aprueba aprueban aprobado
    drive: manejar manejo maneja conducir conduzco
    age: edad
    """
)
_WIDER: Final = {
    "change": "repair",
    "nut": "allergy",
    "file": "data",
    "photo": "data",
    "rush": "urgent",
    "vegan": "vegetarian",
    "dog": "pet",
    "cat": "pet",
    "baby": "child",
    "young": "child",
    "bus": "transit",
    "train": "transit",
    "bird": "pet",
    "reptile": "pet",
    "rodent": "pet",
    "rabbit": "pet",
    "horse": "pet",
    "dental": "tooth",
    "crash": "broken",
    "iphone": "cell",
    "galaxy": "cell",
    "pixel": "cell",
    "ipad": "tablet",
    "macbook": "laptop",
    "playstation": "console",
    "xbox": "console",
    "nintendo": "console",
    "wedding": "party",
    "birthday": "party",
    "exam": "diagnosis",
    "taxi": "transit",
    "teen": "child",
    "sibling": "family",
    "parent": "family",
    "spouse": "family",
    "wine": "alcohol",
    "beer": "alcohol",
    "stay": "night",
    "post": "deliver",
    "prescription": "medicine",
}

_NUMBER: Final = (
    r"(?:\d[\d.,]*|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is"
    r"|diecisiete|dieciocho|diecinueve|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|media)"
)
_SPAN: Final = (
    rf"(?:{_NUMBER}|medi[oa]|varios|varias|un par de|algun[oa]s)(?: (?:y \w+|\w+))? "
    r"(?:minutos?|horas?|d[ií]as?|semanas?|meses|mes|años?|noches?|segundos?)\b"
)
_BRIEF: Final = (
    rf"(?:{_NUMBER}|medi[oa]|varios|varias|un par de|algun[oa]s)(?: (?:y \w+|\w+))? "
    r"(?:minutos?|horas?|d[ií]as?|semanas?|meses|mes)\b"
)
_MONTH: Final = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano"
    r"|otoño"
    r"|invierno)"
)
_DAY: Final = (
    r"lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|fin(?:es)? de semana|entre semana|festivos?|diario"
    r"|navidad|nochebuena|nochevieja|todos los d[ií]as"
)

_KINDS: Final = (
    Kind(
        pattern(
            r"\bcu[aá]nto (?:me |se |nos |te |le )?(?:va a |van a )?(?:cuesta|cuestan|vale|valen|es|son|cobra|cobran"
            r"|cobrar|costar|sale|salen|pago|paga|hay que pagar|costar[ií]a)\b(?! (?:el tiempo|la espera))",
            r"\bprecios?\b",
            r"\b(?:tengo que|hay que|tenemos que|debo) (?:pagar|gastar)\b(?! (?:con|en)\b)",
            r"\ba c[oó]mo\b",
            r"\btarifas?\b",
            r"(?<!cada )\bcu[aá]nto\b(?!.*\b(?:dura|duran|tarda|tardan|tiempo|demora|demoran|lleva|antes|falta))",
            r"\bcobran?\b",
            r"\b(?:van? a|me|nos|les?) cobrar(?:me|nos|le)?\b|\bcobrar(?:me|nos|[ií]an)\b",
            r"\bpor (?:persona|noche|hora|mes|d[ií]a|semana|clase|visita|sesi[oó]n|cabeza)\b\W*$",
            r"\b(?:cuesta|es|tiene cargo) extra\b|\bde cu[aá]nto es (?:el|la) (?:dep[oó]sito|anticipo|multa|cargo)\b",
            r"\bcuestan?\b",
            r"\bqu[eé] (?:cuesta|vale|costo|coste)\b",
            r"\b(?:m[aá]s|menos|muy|tan) (?:car[oa]s?|barat[oa]s?|econ[oó]mic[oa]s?|costos[oa]s?)\b",
            r"\b(?:costos?|costes?)\b",
        ),
        "price",
        pattern(
            r"(?<!de )(?<!que )(?<!los )[$€]\s?\d",
            r"(?<!más de )(?<!mas de )(?<!menos de )(?<!partir de )(?<!\$)\b\d[\d.,]*\s?(?:€|d[oó]lares|euros|pesos"
            r"|por ciento|%)",
            r"\b(?:cuestan?|desde|son|de|a|por|cobra(?:mos|n)?|es|vale[n]?) [$€]\s?\d",
            r"\b(?:gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)|no (?:cuesta|cobramos|cobra|tiene (?:costo|cargo))"
            r"|incluid[oa]s?)\b",
            r"(?:cien|nta|nte|cientos|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince"
            r"|veinte) (?:d[oó]lares|euros|pesos)\b",
        ),
        words(
            """
            precio precios cuesta cuestan costo coste costos costar costaría tarifa tarifas cobran cobrar cobra caro
            cara caros caras barato barata baratos económico económica
            vale valen sale salen pago paga pagar gastar gasto
            """
        ),
    ),
    Kind(
        pattern(
            r"\bcu[aá]nto (?:tiempo )?(?:se )?(?:tarda|tardan|demora|demoran|lleva|toma|tarda en|va a tardar)\b",
            r"\bcu[aá]nto (?:tiempo )?hay que esperar\b",
            r"\ben cu[aá]nto tiempo\b",
        ),
        "duration",
        pattern(
            r"^(?=.*\b(?:tarda[n]?|tardar|dura[n]?|lleva[n]?|necesita[n]?|demora[n]?|toma[n]?|list[oa]s?"
            r"|a lo largo de)\b)"
            rf"(?=.*{_SPAN})",
            rf"\b(?:de|en) {_SPAN}",
            r"\b(?:el mismo d[ií]a|en el momento|mientras espera)\b",
        ),
        words(
            """
            tarda tardan tardar demora demoran lleva toma tiempo esperar
            """
        ),
    ),
    Kind(
        pattern(
            r"\bcu[aá]nto (?:tiempo )?(?:me )?(?:dura|duran|vale|es v[aá]lid[oa])\b",
            r"\bcu[aá]nto (?:va a )?durar\b",
            r"\bqu[eé] duraci[oó]n\b",
        ),
        "duration",
        pattern(
            r"^(?=.*\b(?:dura[n]?|durar|mantiene[n]?|valen?|v[aá]lid[oa]s?|garant[ií]a|lleva|tarda[n]?|hasta"
            r"|vence[n]?)\b)"
            rf"(?=.*{_SPAN})",
            rf"\bde {_SPAN}",
        ),
        words("dura duran durar duración tiempo vale"),
    ),
    Kind(
        pattern(
            r"\bcu[aá]nto tiempo\b",
            r"\bcu[aá]nt[oa]s (?:horas|minutos|d[ií]as|semanas|meses|años)\b",
            r"\bcon cu[aá]nt[oa] (?:tiempo|anticipaci[oó]n|antelaci[oó]n)\b",
            r"\bcu[aá]nto antes\b",
        ),
        "duration",
        pattern(_SPAN, r"\b(?:enseguida|inmediatamente|en el momento)\b"),
        words(
            """
            tiempo horas minutos días semanas meses años anticipación antelación antes
            """
        ),
    ),
    Kind(
        pattern(r"\bcada cu[aá]nto\b", r"\bcon qu[eé] frecuencia\b", r"\bcu[aá]ntas veces\b", r"\bcada cu[aá]ntos\b"),
        "frequency",
        pattern(
            r"\b(?:cada|una vez|dos veces|tres veces|al (?:día|mes|año)|a la semana|diari\w+|semanal\w*|mensual\w*)\b"
        ),
        words("frecuencia veces tiempo cada"),
    ),
    Kind(
        pattern(
            r"\b(?:qu[eé]|cu[aá]l) edad\b",
            r"\bcu[aá]ntos años\b(?!.*\b(?:dura|duran|tarda|lleva|garant[ií]a|guardan?|vale)\b)",
            r"\bedad (?:m[ií]nima|m[aá]xima)\b",
            r"\bl[ií]mite de edad\b",
        ),
        "age",
        pattern(
            r"\bedad(?:es)?\b",
            rf"\b(?:de|a los|hasta|desde|entre|tener|tengan|cumplir) (?:los )?{_NUMBER} (?:a {_NUMBER} )?años\b",
            r"\b(?:menores|mayores|adult[oa]s?)\b",
            rf"\b(?:a partir de|desde|hasta|entre) los {_NUMBER}\b",
            rf"\ba (?:los|las) {_NUMBER} (?:años|meses|semanas)?(?! de la)",
            r"\bcumpl\w+\b",
            r"\bprimer diente\b",
        ),
        words("edad años mínima máxima límite"),
    ),
    Kind(
        pattern(r"\bcu[aá]nt[oa]s\b", r"\bn[uú]mero de\b(?! tel)"),
        "count",
        pattern(
            rf"(?<![$€\d.,])\b{_NUMBER}\b(?! (?:d[oó]lares|euros|pesos|por ciento))",
            r"\b(?:sin l[ií]mite|ilimitad\w+|varios|varias|ambos)\b",
        ),
        words("número"),
    ),
    Kind(
        pattern(r"\bqu[eé] (?:d[ií]as?|noches?|mes(?:es)?)\b"),
        "hours",
        pattern(rf"\b(?:{_DAY}|{_MONTH})\b", r"\b(?:cada|todos los) d[ií]as?\b"),
        words("día días noche noches mes meses abren atienden abre cierran"),
        alone=True,
    ),
    Kind(
        pattern(
            r"\b(?:a |de |en )?qu[eé] hora",
            r"\bcuándo\b",
            r"^\W*(?:y |desde |hasta |para |de |pero )*cuando\b",
            r"\bhorarios?\b",
            r"\b(?:abren|cierran|atienden|est[aá]n abiertos)\b",
            r"\bhasta qu[eé] hora\b",
        ),
        "hours",
        pattern(
            r"\b\d{1,2}(?::\d\d)?\s?(?:a\. ?m|p\. ?m|am|pm|h)\b",
            r"\b\d{1,2}:\d\d\b",
            r"\b(?:cerrad[oa]s?|cerramos|mediod[ií]a|medianoche|24 horas|(?:de|por) la (?:mañana|tarde|noche))\b",
            rf"\b(?:a|de|desde|hasta|y|entre|partir de) (?:la|las) {_NUMBER}\b",
            rf"\bde {_NUMBER} a {_NUMBER}\b",
            rf"\b(?:{_DAY}|{_MONTH})\b",
            _BRIEF,
            r"\b(?:hasta|antes de|despu[eé]s de|cuando|siempre|cumpl\w+|enseguida|en cuanto)\b",
        ),
        words(
            """
            hora horas horario horarios abren abre cierran cierra atienden día días cuándo
            """
        ),
        alone=True,
    ),
    Kind(
        pattern(
            r"\bhasta d[oó]nde\b",
            r"\bqu[eé] tan lejos\b",
            r"\ba qu[eé] distancia\b",
            r"\bcu[aá]nt[oa]s (?:millas|kil[oó]metros|cuadras)\b",
        ),
        "distance",
        pattern(
            rf"\b{_NUMBER} (?:millas?|kil[oó]metros?|cuadras?|minutos (?:a pie|caminando|en coche))", r"\bmillas?\b"
        ),
        words("lejos distancia millas kilómetros cuadras van"),
    ),
    Kind(
        pattern(
            r"\bd[oó]nde\b",
            r"\bdirecci[oó]n\b",
            r"\bc[oó]mo (?:se )?(?:llego|llega|puedo llegar|llegamos|llegar)|\bpor d[oó]nde",
            r"\b(?:qu[eé]|cu[aá]l) (?:piso|calle|edificio|salida|entrada|estaci[oó]n|parada)\b",
        ),
        "place",
        pattern(
            r"\b(?:calle|avenida|plaza|paseo|carretera|piso|detr[aá]s|junto a|enfrente|frente a|esquina|entrada)\b",
            r"\b(?:edificio|garaje|recepci[oó]n|mostrador|aparcamiento|estacionamiento|en l[ií]nea|estaci[oó]n"
            r"|autob[uú]s|puerta)\b",
            r"\bav\.",
            r"\b(?:en|a|desde|por|cerca de|hasta) (?:el |la |los |las |nuestr[oa] )?(?!navidad"
            r"|semana)(?-i:[A-ZÁÉÍÓÚÑ])\w+",
            r"\ben (?:el|la|los|las|nuestr[oa])\b",
        ),
        words(
            """
            dónde dirección ubicación ubicados ubicado queda quedan encuentra encuentran está llegar llego llega
            """
        ),
        alone=True,
    ),
    Kind(
        pattern(
            r"\b(?:su|el|qu[eé]|de) (?:n[uú]mero de )?tel[eé]fono\b",
            r"\bn[uú]mero de tel",
            r"\ba qui[eé]n (?:puedo )?llam",
        ),
        "phone",
        pattern(r"\d{3}[\s.-]\d{2,4}", r"\+\d{7,}"),
        words("teléfono número llamar llamo"),
        alone=True,
    ),
    Kind(
        pattern(
            r"\bqui[eé]n(?:es)?\b(?! (?:no )?(?:puede|pueden|debe|deben|necesita|necesitan)\b)",
            r"\b(?:qu[eé]|cu[aá]l) (?:doctora?|dentista|persona|entrenadora?|profesora?|abogad[oa]|mec[aá]nico"
            r"|t[eé]cnico)\b",
            r"\bc[oó]mo se llama\b",
            r"\bnombre de\b",
        ),
        "person",
        pattern(
            r"\b(?:doctora?|dra?\.|sra?\.|licenciad[oa]|abogad[oa]|profesora?) (?-i:[A-ZÁÉÍÓÚÑ])",
            r"(?-i:\b[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+ (?:de |del )?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+\b)",
            r"(?<=[a-záéíóúñ,;:] )(?-i:[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+)\b",
            r"\bnuestr[oa] (?:\w+ )?(?:dentista|doctora?|enfermer[oa]|higienista|gerente|dueñ[oa]|chef|equipo"
            r"|recepcionista|t[eé]cnic[oa])\b",
        ),
        words("llama nombre persona encarga ocupa responsable"),
    ),
)

_TELLS: Final = pattern(
    r"\b(?:puede|debe|tiene que|necesita|hay que|hace falta)\b",
    r"\bpor favor\b",
    r"\b(?:llame|llámenos|pida|p[ií]dal[oa]|escriba|escríbanos|conteste|responda|env[ií]e|reserve|venga|traiga|lleve"
    r"|tome|use|firme"
    r"|llene|rellene|visite|diga|d[ií]ganos|d[ií]ganoslo|guarde|gu[aá]rdel[oa]|ponga|sujete|cubra|c[uú]bral[oa]|evite"
    r"|pulse|elija|siga|muerda"
    r"|enju[aá]guese|deje|pague|avise|av[ií]senos|suba|doble|llegue|tr[aá]igal[oa]|pregunte|coma|no (?:\w+ )?(?:coma"
    r"|fume|haga|toque|tome|use))\b",
    r"\b(?:en l[ií]nea|aplicaci[oó]n|recepci[oó]n|por (?:tel[eé]fono|correo|mensaje))\b",
    r"\b(?:podemos|enviamos|reservamos|le (?:damos|enviamos|llamamos|ofrecemos)|pedimos|recogemos)\b",
)

_MANNERS: Final = (
    Kind(
        pattern(
            r"\bqu[eé]\b.*\b(?:llevar|llevo|traer|traigo|ponerme|necesito|necesita|hace falta|hay que presentar)\b",
            r"\bqu[eé] (?:documentos?|papeles|ropa|cosas)\b",
        ),
        "bring",
        pattern(
            r"\b(?:traiga[n]?|traer|lleve[n]?|llevar|necesita[n]? (?:un|una|el|la|su|traer|llevar)|hace falta"
            r"|obligatori[oa]s?|presente[n]?)\b"
        ),
        words(
            """
            llevar llevo traer traigo necesito necesita falta cosas documentos documento papeles
            """
        ),
    ),
    Kind(
        pattern(
            r"\bc[oó]mo (?:puedo|se|hago|le hago|podr[ií]a|puede|funciona|es que|hay que|pido|reservo|cancelo|pago"
            r"|compro|me)\b",
            r"\bcu[aá]l es el (?:proceso|procedimiento)\b",
        ),
        "way",
        pattern(_TELLS.pattern),
        words("hago proceso procedimiento funciona"),
    ),
    Kind(
        pattern(r"\bqu[eé] (?:hago|hacemos|debo hacer|tengo que hacer|puedo hacer|hay que hacer|se hace)\b"),
        "act",
        pattern(_TELLS.pattern),
        words("hago hacer"),
    ),
    Kind(
        pattern(r"\bpor qu[eé]\b", r"\ba qu[eé] se debe\b"),
        "reason",
        pattern(r"\b(?:porque|para que|ya que|debido a|como pide la ley|as[ií] que)\b"),
        words("razón"),
    ),
    Kind(
        pattern(
            r"\bpara qu[eé] (?:es|sirve[n]?|son)\b",
            r"\bqu[eé] significa\b",
            r"^\W*(?:y\W+)?qu[eé] (?:es|son) (?:un[oa]s? )?(?:\w+ ?){1,3}\W*$",
            r"\ben qu[eé] consiste\b",
        ),
        "meaning",
        pattern(r"\b(?:es un[oa]?|son|sirve[n]? para|significa|consiste|ocupa el lugar|protege|ayuda|se usa|quita)\b"),
        words("sirve significa consiste"),
    ),
    Kind(
        pattern(r"\bqu[eé]\b.*\b(?:incluye[n]?|incluid[oa]|cubre[n]?|trae[n]?|contiene[n]?)\b"),
        "content",
        pattern(r"\b(?:inclu\w+|cubre[n]?|contiene[n]?|consta|con)\b"),
        words("incluye incluyen incluido cubre cubren trae traen"),
    ),
)

_CONDITIONS: Final = words(
    """
    embarazada embarazo lactancia amamantando diabético diabética diabetes alérgico alérgica alergia alergias asma
    epilepsia marcapasos fumador fumadora fumo fumar discapacitado discapacitada discapacidad ruedas ciego ciega sordo
    sorda autismo autista vegano vegana vegetariano vegetariana celíaco celíaca celiaco gluten menor jubilado jubilada
    veterano militar estudiante estudiantes desempleado cáncer hemofilia fiebre enfermo enferma medicamento
    medicamentos anticoagulantes lesionado herido herida cirugía anciano borracho tatuaje claustrofobia turista
    extranjero extranjera inmigrante divorciado divorciada viudo viuda hipertensión presión artritis osteoporosis
    hepatitis contagioso lactosa
    """
)
_FAMILY: Final = (
    r"hij[oa]|niñ[oa]|beb[eé]|niet[oa]|herman[oa]|sobrin[oa]|mam[aá]|madre|pap[aá]|padre|abuel[oa]|espos[oa]|marido"
    r"|mujer|peque|perr[oa]"
    r"|chic[oa]|él|ella"
)
_AGES: Final = pattern(
    rf"\b(?:tiene|cumpli[oó]|tengo|cumple|va a cumplir|de|con) (?:apenas |solo |ya |casi )?{_NUMBER} (?:años?|añitos?"
    rf"|meses|mes)\b",
    rf"\b(?:{_FAMILY}) (?:\w+ )?de {_NUMBER} (?:años?|meses)\b",
)
_RULES: Final = pattern(
    r"\b(?:puede[n]?|pueden|podemos|debe[n]?|deber[ií]an?|hay que|hace falta|no|nunca|s[oó]lo|solamente"
    r"|bienvenid[oa]s?|posible"
    r"|acept\w+|admit\w+|permit\w+|prohib\w+|obligatori\w+|se requiere|necesita[n]?|tiene[n]? que|sin|hasta"
    r"|cualquier edad|todas las edades"
    r"|menos|excepto|salvo|antes|evite|prefer\w+)\b"
)
_VERBS: Final = (
    r"cuestan?|valen?|duran?|tardan?|demoran?|es|son|est[aá]n?|tienen?|incluyen?|abren?|cierran?|llevan?|sirven?"
    r"|pueden|deben|hablan?"
    r"|trabajan?|atienden?|colocan?|contestan?|crecen?|creci[oó]|aclaran?|ocupan?|lleg(?:a|an)|van?|vienen?|quedan?"
    r"|hacen?|dan?|pasan?"
    r"|empiezan?|terminan?|vence[n]?|cubren?|mide[n]?|pesan?|cobran?|salen?|ofrecen?|duele[n]?|ayudan?|cuidan?"
    r"|muestran?|enseñan?|tratan?"
    r"|estudi[oó]|naci[oó]|fund[oó]|firman?|entregan?|recogen?|reparan?|necesitan?"
)
_SAYING: Final = Saying(
    dangling=pattern(
        rf"^(?:tambi[eé]n |ya |siempre |nunca |normalmente )?(?:no )?(?:se |le |les |los |las |lo |la "
        rf"|nos )?(?:{_VERBS})\b(?! (?:posible|necesario|importante|mejor|obligatorio|aconsejable|suficiente|usted"
        rf"|la \w+ quien))",
        r"^(?:él|ella|ellos|ellas|esto|eso|ello|aquello|este|esta|estos|estas|ese|esa|esos|esas|ambos|ambas|as[ií]"
        r"|entonces|luego|lo (?:mismo|demás|anterior|cual)"
        r"|los (?:dos|tres|demás|primeros)|las (?:dos|tres|demás|primeras)|el resto|la (?:primera|segunda) que"
        r"|pasad[oa]s? (?:ese|esa|los|las))\b",
        r"^(?:para|después de|antes de|con|sin|en|por|de|a|desde|hasta|durante) (?:ello|eso|esto|él|ella|ellos|ellas"
        r"|esos?|esas?|ese caso)\b",
        r"^(?:si|cuando|mientras|aunque|porque) (?:lo|la|los|las|no|no lo|se) (?:son|est[aá]n|llevan|hace|hacen"
        r"|tienen)\b",
        r"^se \w+ (?:si|cuando|hasta|dentro|a partir)\b",
        r"^(?:para|en|con) (?:\w+ )?(?:m[aá]s|menos|otr[oa]s?|los demás|las demás)\b",
        r"^si (?:no|s[ií])\b,",
        r"^después,",
        r"^no, ",
    ),
    connective=pattern(
        r"^(?:sin embargo|adem[aá]s|tambi[eé]n|pero|y|por (?:lo )?tanto|por eso|asimismo|en cambio|no obstante"
        r"|por ejemplo|es decir|finalmente"
        r"|por supuesto|así pues|igualmente|mientras tanto|o sea)\b,?\s+"
    ),
    costs=("cuesta", "cuestan"),
    lasts="tarda dura",
    plural=pattern(r"^\w+s\b"),
)
_NARROWING: Final = pattern(
    r"^\W*(?:(?:y|o|e|pero|qu[eé] tal|bueno)\W+)*(?:si|para|con|sin|en|durante|desde|como|cuando|despu[eé]s|antes|por"
    r"|a)\b"
)

_DAYS: Final[dict[str, tuple[int, ...]]] = {
    "lunes": (0,),
    "martes": (1,),
    **dict.fromkeys(("miércoles", "miercoles"), (2,)),
    "jueves": (3,),
    "viernes": (4,),
    **dict.fromkeys(("sábado", "sabado", "sábados", "sabados"), (5,)),
    **dict.fromkeys(("domingo", "domingos"), (6,)),
    **dict.fromkeys(("fin de semana", "fines de semana"), WEEKEND),
    **dict.fromkeys(("entre semana", "días laborables", "días hábiles", "laborables"), WORKING_DAYS),
    **dict.fromkeys(("todos los días", "todos los dias", "cada día", "a diario", "diariamente"), EVERY_DAY),
    **dict.fromkeys(("toda la semana", "siete días"), EVERY_DAY),
}

LEXICON: Final = Lexicon(
    stop_words=_STOP_WORDS,
    light_words=_LIGHT_WORDS,
    light_ending="mente",
    concepts=_CONCEPTS,
    wider=_WIDER,
    kinds=_KINDS,
    manners=_MANNERS,
    conditions=_CONDITIONS,
    ages=_AGES,
    rules=_RULES,
    denial=pattern(r"\b(?:no|nunca|ni|tampoco|ning[uú]n\w*)\b"),
    existence=pattern(
        r"^(?!.*\b(?:qu[eé]|cu[aá]les)\b).*\b(?:tienen|tiene|venden|vende|sirven|sirve|ofrecen|ofrece|hacen|hace|hay"
        r"|manejan|dan|reparan|arreglan|cambian|instalan|limpian|ponen|colocan|rentan|alquilan)\b",
    ),
    doing=pattern(
        r"(?:¿|^)\W*(?:y |pero |o )?(?:todav[ií]a |tambi[eé]n )?(?:(?:se|me|nos|les|le|los|las|lo|la|ya|no) )*"
        r"(?:(?:puedo|puede|pueden|podemos|podr[ií]an?|tengo que|hay que|debo) )?(\w{3,}(?:n|mos"
        r"|[aei]r(?:l[aeo]s?|me|nos)?))\b"
    ),
    at_least=pattern(
        r"\b(\d+)(?: (?:personas|anos|meses|semanas|invitados|comensales))? (?:o|y) mas\b",
        r"\b(?:al menos|desde los|a partir de(?: los)?|como minimo|minimo(?: de)?) (\d+)\b(?! de la)",
    ),
    above=pattern(r"\b(?:mas de|mayor(?:es)? de|mayor(?:es)? a|arriba de)(?: los)? (\d+)\b|\b(\d+)-y-pico\b"),
    at_most=pattern(
        r"\b(?:hasta|maximo(?: de)?|como maximo|no mas de)(?: los)? (\d+)\b(?! de la)",
        r"\b(\d+)(?: (?:personas|anos|meses))? o menos\b",
    ),
    below=pattern(r"\b(?:menos de|menor(?:es)? de|menor(?:es)? a)(?: los)? (\d+)\b|\b(\d+)-menos\b"),
    which=pattern(r"\b(?:qué|cu[aá]l(?:es)?|cómo|quién(?:es)?|cuándo|d[oó]nde|cu[aá]nt[oa]s?)\b"),
    cheapest=pattern(r"\bm[aá]s (?:barat[oa]s?|econ[oó]mic[oa]s?)\b", r"\bmenos car[oa]s?\b", r"\bmenor precio\b"),
    dearest=pattern(r"\bm[aá]s (?:car[oa]s?|costos[oa]s?)\b", r"\bmayor precio\b"),
    own_case=pattern(
        r"\b(?:ya )?(?:est[aá]n?|qued[oó]|quedaron) (?:ya )?(?:list|arreglad|terminad|reparad)[oa]s? (?:mis?"
        r"|nuestr[oa]s?)\b",
        r"\b(?:mis?|nuestr[oa]s?) (?:\w+ ){1,3}(?:ya )?(?:est[aá]n?|qued[oó]|quedaron) (?:ya )?(?:list"
        r"|arreglad|terminad)[oa]s?\b",
        r"\bc[oó]mo (?:va|van|sigue) (?:con )?(?:mis?|nuestr[oa]s?|lo m[ií]o)\b",
        r"\b(?:ya )?(?:lleg[oó]|llegaron|encontraron|recibieron) (?:mis?|nuestr[oa]s?)\b",
    ),
    supposing=pattern(r"^(?:si|cuando|salvo que|a menos que|en caso)\b"),
    counted=pattern(r"^.*?\b(?:cu[aá]nt[oa]s|n[uú]mero de)\b"),
    both=pattern(r"\b(?:y|e|o|m[aá]s|comparad[oa]s?|que)\b"),
    going_on=pattern(
        r"\bc[oó]mo (?:se )?lleg\w+", r"\bh[aá]bleme\b", r"\bcu[eé]nteme\b", r"\bqu[eé] pasa\b", r"\bc[oó]mo es\b"
    ),
    narrowing=_NARROWING,
    aside=pattern(
        r"\b(?:despu[eé]s de|antes de|tras|desde|excepto|salvo)(?: un[oa]?| el| la| los| las| su)?(?: (?!(?:cuest"
        r"|tard|dur|es|son)\w*)[\w-]+){1,2}"
    ),
    saying=_SAYING,
    days=_DAYS,
    day_range=r"a|al|hasta|hasta el|y de",
    opener=pattern(
        r"^\W*(?:(?:y|e|o|pero|entonces|bueno|también)\b[\s,]*)*"
        r"(?:(?:qu[eé] tal|qu[eé] hay de|qu[eé] pasa con)\b)?[\s,]*"
    ),
    preamble=pattern(
        r"\b(?:quer[ií]a|quiero|quisiera|necesito|me gustar[ií]a|llamo para|llamaba para) (?:saber|preguntar"
        r"|consultar|averiguar)(?:le)?\b(?: si| por)?",
        r"\b(?:me )?(?:puede|podr[ií]a|pueden) (?:decir|informar|explicar)(?:me)?\b(?: si| sobre)?",
    ),
    asking=pattern(
        r"(?:^|, )(?:y )?alg[uú]n[ao]? (?:[\w-]+ ){0,2}[\w-]+\W*$",
        rf"\b(?:{_ASK})\b",
        rf"^\W*(?:(?:y|o|pero)\s+)?¿?(?:{_AUX})\b",
        rf"\b(?:{_WISH})\b",
        "¿",
    ),
    # Who tells something begins with whom or when it is about; a verb of the business at the start ("venden ...") asks.
    telling=pattern(
        r"^(?:(?:bueno|pues|y|pero|ay|sí|no|es que|mire|fíjese)\W+)*"
        r"(?:mis? (?!pregunta|duda|consulta)\w+|nuestr[oa]s? \w+|él|ella|nadie|nunca|siempre|anoche|ayer|antier|antes|"
        r"(?:me|nos) \w+(?:aron|eron|[óió]|amos|imos|aba|ía))\b"
        r"(?!.*\b(?:puede|pueden|podría|podrían|puedo|se puede|cubre|cubren|hay|tienen|cobran|aceptan|sirve|debo|tengo "
        r"que|cuesta|sale|vale)\b)",
    ),
    pointer=pattern(r"\b(?:eso|esto|ese|esa|esos|esas|lo|ello|ellos|ellas)\b"),
    joint=pattern(
        r"[?!;]\s+",
        r"(?<![ap]\.m)\.\s+(?=[\w¿¡])",
        r",?\s+(?:y también|y además|y|e|además|también|o)\s+"
        rf"(?=¿?(?:(?:{_PREPOSITION}) )?(?:{_ASK})\b|¿?(?:{_AUX})\b)",
        rf",\s+(?=¿|(?:(?:{_PREPOSITION}) )?(?:{_ASK})\b|(?:{_AUX})\b)",
        r"\s+(?=¿)",
    ),
    range_word="a",
    abbreviations=("Dr", "Dra", "Sr", "Sra", "Srta", "Av", "aprox", "etc", r"[ap]\.m"),
    orders=pattern(
        r"\b(?:ignor[ae]|olvid[ae]|descart[ae]|omit[ae])\s+(?:\w+\s+){0,3}"
        r"(?:instrucci[oó]n(?:es)?|reglas?|[oó]rdenes)",
        r"\b(?:mensaje|instrucciones)\s+del\s+sistema",
        r"\b(?:llam[ae]|us[ae]|invoc[ae])\s+(?:a\s+)?la\s+(?:herramienta|funci[oó]n)",
    ),
)


FUNCTION_WORDS: Final = frozenset(
    """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas esto eso aquel aquella
    aqui ahi alli
    yo mi mis me tu tus te ti usted ustedes el ella ellos ellas nosotros nosotras nos vosotros os su sus se si le les
    suyo suya mio mia nuestro nuestra nuestros nuestras
    y e o u ni pero sino que porque pues como cuando donde aunque mientras
    de en a con por para sin sobre entre desde hasta hacia contra durante ante bajo tras segun
    es soy eres somos son era eran fue fueron ser sido siendo esta estoy estas estan estaba estar estado
    he ha has han hay haber habia hubo hemos
    hace hacer hacen tiene tienen tengo tener tenia puede pueden puedo poder podria debe deben debo deberia
    no si ya solo tambien muy mas menos mucho mucha muchos muchas poco todo toda todos todas otro otra otros otras
    algun alguno alguna algunos algunas algo cada mismo misma tan tanto
    que cual cuales quien quienes cuyo cuya cuanto cuanta cuantos cuantas
    favor
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
