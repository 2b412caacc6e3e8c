"""How callers say in Spanish that they, or somebody beside them, are about to take their own life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.intents.notation import Phrases
from common.intents.tables import Sign

SELF_HARM_RULES: Final[Mapping[str, Phrases]] = {
    "now": "ya|hoy|ahora|ahorita|aqui|mismo|mejor|aca|todavia|realmente|nomas|de verdad|en serio|esta noche|ya mismo",
    "height": (
        "puente|puentes|balcon|ventana|azotea|techo|tejado|terraza|edificio|piso|torre|barranco|precipicio",
        "acantilado|viaducto|cornisa|borde|baranda|barandal|barandilla|abismo|vacio|muelle|presa|pasarela|mirador",
        "segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo",
    ),
    "from_above": (
        "(de|desde|por|del|al|a) [el|la|un|una|este|mi|ese|esta|los|las]* <height>",
        "(de|desde) (aqui|aca|arriba|alla)|al (rio|mar|agua|vacio|tren|metro|camion|subte|paso)|hacia abajo|abajo",
        "a (la|las|los) [misma]* (via|vias|calle|carretera|autopista|ruta|rieles|avenida|lago)",
        "(debajo|bajo|frente|delante|enfrente) [de|del|al|un|el|a]* (tren|metro|camion|bus|carro|coche|colectivo|auto)",
    ),
    "closing_words": "<end>|<now>|si|y|porque|pues|nadie|no|que|adios|con|delante",
    "shot_self": "[un|el]* (tiro|balazo|plomazo|disparo|tiros|bala) [en [la|el|mi]* <word>]",
    "weapon": (
        "pistola|arma|revolver|escopeta|rifle|cuchillo|navaja|cuchilla|cuchillas|gillette|hojilla|soga|cuerda|lazo",
        "veneno|bala|exacto|bisturi|cable",
    ),
    "at_hand": (
        "(en|entre) [la|las|mi|mis]* (mano|manos|sien|cabeza|boca|frente)|apuntandome|cargada|cargado",
        "(en|contra|al|a) [el|la|mi|las|mis]* (cuello|garganta|muneca|munecas|sien|pecho|venas)",
    ),
    "pills": "pastillas|pastilla|tabletas|pildoras|medicinas|medicamentos|somniferos|calmantes|tranquilizantes",
    "many_pills": (
        "(todas|muchas|muchisimas|demasiadas) [las|mis|sus|estas|esas]* <pills>",
        (
            "[todo|un|el|este|dos]* (frasco|frascos|bote|botes|puno|punado|monton|caja|cajas) [entero|entera|"
            "lleno|de]* [las|mis]* <pills>"
        ),
        "(el|un|todo el) (frasco|bote) (entero|completo)|la caja entera",
        "(veinte|treinta|cuarenta|cincuenta|sesenta|cien|20|30|40|50|60|100) <pills>",
    ),
    "a_life": "(mi|su|tu) [propia]* (vida|existencia)|la vida",
    # Behind "me" and "se", or with the pronoun on the verb.
    "dying_deed": (
        "suicidar|ahorcar|envenenar|degollar|desangrar|electrocutar|hacer dano|hacer algo (malo|horrible)",
        "matar <!for_fun>|colgar (<!lent>|<from_a_beam>)|disparar <!for_fun>|dejar (arrollar|atropellar|morir)",
        "quitar (la vida|de en medio|del medio)",
        "(pegar|dar|meter) <shot_self>|volar [la|los]* (cabeza|sesos|tapa)",
        "(cortar|abrir|rajar) [las|los]* (venas|munecas|brazos|cuello)",
        "(tirar|aventar|lanzar|arrojar|echar|botar|precipitar) [<now>]* <from_above>|(tirar|aventar) [<now>]* <end>",
        "(tomar|tragar|meter|empastillar|beber) <many_pills>|(tomar|tragar) todas <end>",
        "ir (de este mundo|para siempre|al otro (mundo|lado))|prender fuego",
    ),
    "dying_deed_on_myself": (
        (
            "matarme <!for_fun>|suicidarme|ahorcarme|colgarme (<!lent>|<from_a_beam>)|dejarme (arrollar|"
            "atropellar|morir)|envenenarme|desangrarme|lastimarme|dispararme"
        ),
        "matarse|suicidarse|ahorcarse|lastimarse|cortarse|colgarse|dispararse|envenenarse|pegarselo",
        "(quitarme|quitarse) (la vida|de en medio|del medio)",
        "(pegarme|pegarse|darme|darse|meterme|meterse) <shot_self>|(volarme|volarse) [la|los]* (cabeza|sesos|tapa)",
        "(hacerme|hacerse) dano",
        "(cortarme|cortarse|abrirme|abrirse) [las|los]* (venas|munecas|brazos)",
        (
            "(tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse|arrojarme|arrojarse|echarme|saltar) [<now>]* "
            "<from_above>"
        ),
        "(tirarme|tirarse|aventarme|saltar|lanzarme) [<now>]* (<end>|<closing_words>)",
        "(tomarme|tomarse|tragarme|tragarse|tomar|meterme) <many_pills>|(tomarmelas|tragarmelas) todas",
        "(irme|irse|marcharme) (de este mundo|para siempre|al otro (mundo|lado))|prenderme fuego",
        "dormir [me]* (para siempre|y no despertar)|dormirme (para siempre|y no despertar)",
        (
            "(dejar de|no seguir) (vivir|existir|viviendo)|no despertar|morirme <literally>|desaparecer (de este "
            "mundo|para siempre)"
        ),
        "(acabar|terminar) [<now>]* con (<a_life>|todo <!of_them>|este sufrimiento)",
        "(poner|ponerle) [<now>]* fin a (<a_life>|todo <!of_them>|esto)",
    ),
    # What nobody can be doing but to themselves: no pronoun tells of an attack.
    "deed_on_nobody_else": (
        "(acabar|terminar) con (mi|su) (propia vida|vida)|(quitarme|quitarse) la vida|suicidarme|suicidarse",
        (
            "(pegarme|pegarse|darme|meterme|darse) <shot_self>|(cortarme|cortarse) las venas|(volarme|volarse) "
            "[la|los]* (cabeza|sesos|tapa)"
        ),
        "(tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse|arrojarme) <to_death>|dormirme para siempre",
        "(ponerle|poner) fin a (mi|su) (vida|existencia)|(quitarme|quitarse) de en medio|(irme|irse) de este mundo",
    ),
    "to_death": (
        "(de|desde|por|del|al) [el|la|un|una|este]* (puente|balcon|ventana|azotea|edificio|barranco|vacio|metro|tren)"
    ),
    "of_them": "el|la|los|las|lo|este|esta|mi|eso",
    # "Me mato trabajando", "me voy a matar a estudiar": what is hard, and kills nobody.
    "for_fun": (
        "trabajando|estudiando|haciendo|corriendo|entrenando|buscando|limpiando|esperando|a|de|por|subiendo|cocinando",
        "llamando|riendo|riendome|fotos|foto|las|los|tanto|explicando|sola|solo|manejando|tratando|intentando",
    ),
    "from_a_beam": (
        "(de|del|en|con) [la|una|un|el|mi|este]* (viga|techo|arbol|lampara|cuerda|soga|puerta|escalera|rama|cinturon)"
    ),
    "lent": "de|del|otra|el|la|esta|los|las|un|una|unos|en",
    "wish": (
        "quiero|voy a|quisiera|quiere|va a|intento|intente|intentar|queria|acabo de|deseo|pienso|trato de|prefiero",
        "planeo|planeando|decidi|decidido|decidida|decido|amenaza con|amenazando con|penso en|acabamos de",
        "(pienso|pensando|pensado|pensar|pense|ganas|plan|planes|ideas|capaz|hablar|hablando|idea|forma) (en|de|para)",
        (
            "(a punto|tratando|cerca|intentado|intentando|trate|trato) [de]|(estoy|esta) por|(tengo|tiene) que|"
            "(solo|ya solo) me queda"
        ),
        "(decidi|decidido|decidida|dispuesto|dispuesta|listo|lista|preparado|preparada) [a|que|para]",
        "iba a|vaya a|ire a|dice que (quiere|va a)|voy|pensaba|donde|como",
        "(salida|remedio|opcion|solucion|camino) que",
    ),
    "wish_of_myself": (
        (
            "me [<now>|<adv>]* (quiero|voy a|quisiera|intento|intente|trato de|queria|quise|pienso|vaya a|planeo|"
            "deseo|he de)"
        ),
        "me [<now>|<adv>]* (tengo que|iba a|acabo de|estoy por|dan ganas de|decidi|he decidido|hubiera querido)",
        (
            "se [<now>|<adv>]* (quiere|va a|quisiera|intento|trato de|queria|quiso|iba a|acaba de|piensa|vaya a|"
            "amenaza con)"
        ),
        "se [<now>|<adv>]* (esta por|estaba por|decidio|esta tratando de|esta intentando)",
    ),
    "does_it": (
        "me (mato|suicido|ahorco|cuelgo|mate) <!for_fun> [<now>|si|y|delante]*",
        "(mato|suicido|ahorco)me|me (tiro|aviento|lanzo|arrojo) [<now>]* <from_above>",
        (
            "(se|me) (pego|pega|doy|da|meto|mete) [un|el]* (tiro|balazo|plomazo)|me (vuelo|volare) [la|los]* "
            "(cabeza|sesos|tapa)"
        ),
        "me (matare|suicidare|colgare|ahorcare|tirare|quitare la vida|pegare un tiro)",
        "me (corto|abro) [las|los]* (venas|munecas)|me quito (la vida|de en medio)",
        "(me|se) [las|los]* (voy|va|estoy|acabo|acaba) [a|de] (tomar|tragar) (todas <end_now>|<many_pills>)",
        "me [las]* (tomo|trago) (todas <end_now>|<many_pills> <!prescribed>)",
        "(acabo|acabare|termino|terminare|acabamos) [<now>]* con (<a_life>|todo <!of_them>)",
        "(pongo|pondre|le pongo) [<now>]* fin a (<a_life>|todo)",
    ),
}

SELF_HARM: Final = (
    Sign(
        "suicide",
        phrases=(
            "<wish> [<now>|<adv>]* [<word>] <dying_deed_on_myself>",
            "<wish_of_myself> [<now>|<adv>]* <dying_deed>",
            "<does_it>",
            "<deed_on_nobody_else>|para (matarse|matarme)|se mata <end>",
            "me (voy a|estoy) (cortar|cortando) (<end>|quiero|[ya] (las|los) (venas|brazos|munecas))",
            (
                "(pensando|pienso|ganas|idea) [en|de]* (tomarme|tragarme) [todo|todas|el|las]* (frasco|bote|caja|"
                "pastillas) <!prescribed>"
            ),
            (
                "(abrir|abro|abri|prender) [la llave del|la llave de|el|del]* gas (y|para) [me|a|ya|asi]* "
                "(dormirme|dormir|morir|morirme|irme|voy|acabar|esperar)"
            ),
            "me (puse|he puesto|colgue|amarre|ate) [ya]* [la|una]* (soga|cuerda) [en|al|el]* [cuello]",
            "(arrolle|atropelle|pase por encima|lleve por delante) (el|un) (tren|metro|camion)",
            "(dice que|voy) [ya|hoy|ahora|me]* se (mata|suicida|cuelga|tira|pega un tiro) (<end>|<closing_words>)",
            (
                "(se suicido|se ahorco|se colgo de|se esta ahorcando|me estoy ahorcando|se esta (cortando|"
                "quitando la vida))"
            ),
        ),
        example="ya decidí que me voy a pegar un tiro",
        unlike="me voy a matar estudiando",
        kind="self_harm",
    ),
    Sign(
        "wish_to_die",
        phrases=(
            "me [<adv>]* (quiero|quisiera|queria) [<adv>]* morir <literally>",
            "se [<adv>]* (quiere|queria) [<adv>]* morir <literally>",
            "(quiero|quiere|quisiera|deseo|ganas de|queria|prefiero) [<adv>|yo]* <dying> <literally>",
            (
                "[ya|que]* no [<adv>]* <want> [<adv>]* (<live> [<adv>]* <!live_where>|<stay> [mas|ya|nunca|y|"
                "porque|quiero]* [morir|irme|morirme]* <end>)"
            ),
            (
                "(no|nada) [<adv>]* [me|le]* (vale|merece|tiene|tienen|importa) [<adv>]* [la pena|sentido|nada]* "
                "[seguir] (vivir|viviendo|existir)"
            ),
            (
                "(no|sin) [<adv>]* [<have>] [<adv>]* <reasons> (para|de|a|por|que|por los|por las)* (vivir|"
                "seguir viviendo|la vida|mi vida|existir)"
            ),
            (
                "(cansado|cansada|harto|harta) de (vivir|(la vida|esta vida|mi vida) <!live_where>|estar (vivo|"
                "viva)|existir)"
            ),
            (
                "(quisiera|ojala|preferiria|prefiero|deseo|deseria) [yo|ya|me]* (estar|estuviera|estuviese|"
                "hubiera) (muerto|muerta|nacido)"
            ),
            (
                "(mejor|estarian mejor|estaria mejor|estaran mejor|iria mejor) [me|yo|estaria|si|todos]* (muerto|"
                "muerta|sin mi|no estuviera|no existiera)"
            ),
            "vida [ya|a mi|para mi|me|mia]* no (vale|tiene|merece) [la|ningun]* (pena|sentido|nada)",
            (
                "no (puedo|aguanto|soporto|resisto) [mas|ya|seguir]* [con]* (esta vida|mi vida|la vida|vivir|"
                "viviendo|existir|este mundo)"
            ),
            "(ganas|razones|deseos) de (morir|morirme|no despertar|no existir|desaparecer para siempre) <literally>",
            (
                "(ojala|quisiera|quiero|espero|no) [que|ya|me]* no [me|quiero]* (despertara|despertase|"
                "amaneciera|amanecer|hubiera nacido)"
            ),
            "(ojala|quisiera) [que|me]* (muriera|muriese|estuviera muerto|estuviera muerta)",
            (
                "no [me] quiero (despertar|despertarme) (mas|nunca|<end>|jamas|manana <end>)|no merezco (vivir|"
                "la vida|seguir) <!live_where>"
            ),
            (
                "(nada|nadie) [<word> [<word> [<word> [<word>]]]] (querer|ganas de|para|por quien) (vivir|seguir "
                "viviendo) <!live_where>"
            ),
            "(mejor|ojala) me (muero|muera|muriera) <literally>|vivir [asi|mas]* [ya]* no (tiene|vale|merece)",
            "quiero que [ya]* (todo se acabe|se acabe todo|todo termine|termine todo) <end>",
            "nadie [me|lo|la|nos]* (va a|vaya a) (extranar|echar de menos|llorar)|nadie me (extranara|extranaria)",
            (
                "(me da igual|no me importa|da lo mismo) [ya]* (morir|morirme|vivir o morir|si me muero|estar "
                "(vivo|muerto|viva|muerta))"
            ),
            "soy una carga para (todos|mi|mis|la)",
        ),
        parts={
            "dying": "morir|morirme|morirse|estar muerto|estar muerta|la muerte|no despertar|no haber nacido",
            "want": (
                "quiero|quiere|deseo|aguanto|queria|quisiera|soporto|puedo|tengo ganas de|tiene ganas de|pienso|"
                "vale la pena"
            ),
            "have": "tengo|tiene|le veo|hay|veo|encuentro|queda|me queda|me quedan",
            "live": (
                (
                    "vivir|seguir viviendo|existir|(estar|seguir) (viva|vivo|con vida)|(estar|seguir|vivir) [mas|"
                    "ya]* en (este|el) mundo"
                ),
                "seguir existiendo|continuar viviendo|despertar|despertarme manana|vivir mas|amanecer",
            ),
            "stay": "(seguir|estar|vivir) (aqui|asi)",
            "live_where": "en|de|del|con|por|cerca|lejos|aca|alla|ahi|sin|junto|temprano|antes|al|la|el|los|a",
            "reasons": (
                "[ninguna|ningun|mas|ningunas|nada|a nadie]* (razones|ganas|motivos|razon|motivo|sentido|fuerzas)",
                "(nada|nadie|porque|por que|por quien)",
            ),
        },
        example="ya no quiero vivir",
        unlike="me quiero morir de la vergüenza",
        kind="self_harm",
    ),
    Sign(
        "thoughts_of_suicide",
        phrases=(
            (
                "(tengo|tiene|con|teniendo|dan) [<adv>|muchos|muchas|unos|unas|otra|vez]* (pensamientos|ideas|"
                "tendencias) (suicidas|de suicidio|de muerte|de suicidarme|de matarme)"
            ),
            (
                "(pensando|pienso|pensado|piensa|pensar|pense) [<adv>]* en [el|mi|la]* (suicidio|suicidarme|"
                "matarme|muerte <end>)"
            ),
            "(intento|intentar|intentando|considerando|contemplando) [el] suicidio",
            "(soy|estoy|esta|me siento|se siente|ando|anda) [<adv>]* suicida",
        ),
        example="tengo pensamientos suicidas",
        unlike="escriben sobre el suicidio en su revista",
        kind="self_harm",
    ),
    Sign(
        "means_at_hand",
        phrases=(
            "(tengo|con|agarre|tome) [ya|aqui]* [un|una|el|la|mi|esta|este]* <weapon> [<word>]* <at_hand>",
            (
                "(tengo|con|agarre|tome) [ya|aqui]* [un|una|el|la|mi|esta|este]* <weapon> (lista|listo|preparada|"
                "preparado)"
            ),
            "tengo [ya|aqui]* [la|una]* (soga|cuerda) [ya|aqui]* (atada|amarrada|colgada|puesta|lista|preparada)",
            (
                "(tengo|con) [ya|aqui]* [un|una|el|la|mi|esta|este]* (pistola|arma|revolver|escopeta|soga) (aqui|"
                "conmigo|enfrente|delante|a mi lado)"
            ),
            (
                "(cuchillo|navaja|cuchilla|hojilla|gillette|bisturi) [<word> [<word> [<word>]]] (me (voy a|"
                "quiero|estoy) (cortar|cortando)|cortarme|me corto)"
            ),
            (
                "(bano|cuarto|habitacion|encerro) [<word> [<word> [<word>]]] con [una|un|las|el|muchas|unas]* "
                "(<weapon>|<pills>)"
            ),
            (
                "(estoy|esta|subio) [ya|aqui]* (en|a|sobre) (la|una) (azotea|cornisa) (<end>|nadie|adios|y "
                "(nadie|quiere|quiero|voy|dice))"
            ),
            "<weapon> [<word>] [en la mano|y]* [quiero|voy|para|a]* usarla (conmigo|contra mi|en mi)|usarla conmigo",
            (
                "(tengo|tenia|con) [ya|aqui]* <many_pills> [en la mano|aqui|delante|enfrente|listas|conmigo|ya]* "
                "<closing_words>"
            ),
            "(tengo|con) [ya|aqui]* [las|unas|mis]* <pills> en (la mano|mi mano|las manos|la boca) <!asking>",
            "<height> [<word> [<word> [<word> [<word> [<word>]]]]] <leaps>",
            (
                "(via|vias|rieles|metro|tren) [<word> [<word> [<word>]]] (me (tiro|aviento|lanzo|voy a tirar)|"
                "que pase|arrolle|a que venga)"
            ),
            (
                "no me (voy a|pienso) (quitar|mover|apartar|bajar) [cuando|del|de|aunque|hasta]* [venga|pase|"
                "llegue|las|la|los|el|vias|que]* [el|los|un]* (tren|metro|vias|via|rieles|puente|coches)"
            ),
            "<sitting> [<word> [<word>]] (en|sobre) (la|las|los) (via|vias|rieles) [<word>]*",
            "(en|sobre) (la|las|los) (via|vias|rieles) del (tren|metro) [<word>]* (esperando|y no|para|quiero|acabar)",
            (
                "(estoy|esta|<sitting>|subido|subida|subio) [<word> [<word>]] (en|al|a|del|por|fuera) [el|la|"
                "otro|lado|de|del]* <edge> (de|del) [la|un|una|este|el]* <height>"
            ),
            (
                "(estoy|esta|subio|<sitting>|subido|subida|trepado|trepada) [aqui|ya|a]* (arriba|encima|en lo "
                "alto|colgado|colgada) (de|del) [el|la|un|este]* (puente|viaducto|torre|techo|tejado|azotea|"
                "antena)"
            ),
            "(<sitting>|de pie|subido|subida) (en|sobre|a) (la|el|una) (cornisa|baranda|barandal|barandilla|borde)",
            (
                "(abri|he abierto|deje) [<word>]* [la]* (llave|llaves|espita|valvula)* [del|el] gas [abierto|y|"
                "para]* <end_it>"
            ),
        ),
        parts={
            "leaps": (
                (
                    "(voy a|quiero|va a|quiere|pienso|que) [<now>]* (saltar|tirarme|lanzarme|aventarme|tirarse|"
                    "aventarse|lanzarse)"
                ),
                (
                    "(me|se) [<now>]* (voy a|va a|quiero|quiere|quisiera) [<now>]* (tirar|aventar|lanzar|arrojar|"
                    "dejar caer)"
                ),
                "(me (tiro|aviento|lanzo)|salto|saltare|se avienta|se tira|salta|dejarme caer)",
                "(lista|listo|decidido|decidida|ganas|punto) (para|a|de) (saltar|tirarme|lanzarme|aventarme)",
            ),
            "sitting": (
                "sentado|sentada|parado|parada|acostado|acostada|tirado|tirada|tumbado|tumbada|acoste|pare|sente|tumbe"
            ),
            "edge": "borde|orilla|cornisa|baranda|barandal|barandilla|filo|otro lado",
            "asking": "que|cuantas|cuando|y no se|como|cual|pero",
            "end_it": "matarme|suicidarme|quitarme|dormirme|morirme|morir|acabar|irme",
        },
        example="tengo la pistola en la mano",
        unlike="tengo la caja en la mano, ¿cuántas me tomo?",
        kind="self_harm",
    ),
    Sign(
        "last_words",
        phrases=(
            "[mi] ultima (llamada|noche|conversacion) <of_all>",
            "(mi|la) ultima llamada que (hago|hare|voy a hacer) <of_all>",
            "(mi|el) ultimo dia (de mi vida|en este mundo|con vida|en esta vida)|hoy es mi ultimo dia <end>",
            "(despedirme|me despido|me estoy despidiendo|despedida) (de este mundo|de la vida|de mi vida|para siempre)",
            (
                "(deje|escribi|he dejado|escribiendo|dejo|dejando|escrito|escrita) [ya|<word>]* (carta|nota|"
                "cartas) (de despedida|para cuando)"
            ),
            "(carta|nota) de (despedida|suicidio)",
            (
                "(manana|despues|luego|pronto) [ya] no (voy a estar|estare|voy a seguir) [<word>] (viva|vivo|"
                "aqui|en este mundo|con vida)"
            ),
            "no (voy a|quiero) (pasar de|llegar a|ver) [el|la]* (esta noche|hoy|manana|dia de manana|amanecer)",
            (
                "(llamo|llamaba|marco|marque|hablo) [solo|nada mas]* (para|a) (decir [les]* adios|despedirme "
                "(<end>|de todos|antes))"
            ),
            "(me despedi|me he despedido) [ya]* de (mi|mis|todos|todo) [<word>] <!as_patient>",
            "cuando (encuentren|hallen) mi cuerpo|cuando me encuentren (muerto|muerta)",
            (
                "(diganle|digale|dile|digan|decile) a (mi|mis) <word> [<word>]* (que los|que la|que lo|que les)* "
                "(quise|amaba|ame|perdone|perdonen)"
            ),
        ),
        parts={
            "as_patient": "anterior|doctor|doctora|dentista|trabajo|medico|contrato",
            "of_all": (
                "<end>|antes de (matarme|morir|morirme|irme|suicidarme|acabar)|despues|y (ya|me|luego|despues)|"
                "luego|en [mi|esta]* vida|de mi vida|me"
            ),
        },
        example="esta es mi última llamada",
        unlike="es mi última llamada por este pedido",
        kind="self_harm",
    ),
    Sign(
        "suicide_alone",
        phrases="[<lead>]* (suicidio|suicidarme|matarme|quitarme la vida) <end>",
        example="suicidio",
        unlike="el seguro cubre suicidio",
        kind="self_harm",
        opens=True,
    ),
)
