"""Danger to life now is heard in whatever words it comes; what was, what may be and what is not is ordinary."""

from __future__ import annotations

import pytest

from common.intents import danger_in, english, spanish
from common.intents.danger import DangerGrammar
from common.intents.tables import DangerTables, Sign

MODULES = (english, spanish)
SIGNS = [(module.CODE, sign) for module in MODULES for sign in module.DANGERS.signs]
EMERGENCIES = {
    "en": """
my dad collapsed and he's not breathing
I think I'm having a heart attack
help my husband is having a heart attack what do I do
heart attack
hello yes my wife just passed out and she won't wake up
I can't breathe
please I can't breathe my throat is closing up
she's choking she's choking on a piece of meat
my son is choking
my baby is turning blue
my grandmother is unconscious on the kitchen floor
the patient in your waiting room fainted and is not responding
someone collapsed in the parking lot
he hit his head and now he won't wake up
I had my tooth pulled this morning and it won't stop bleeding
the bleeding won't stop
I can't get the bleeding to stop
my son is bleeding badly there's blood everywhere
he's lost a lot of blood
my mother is having a stroke I think
I think my dad had a stroke his face is drooping
my daughter is having a seizure
he's having an allergic reaction to the antibiotic
my tongue is swelling and I can't breathe
she took a whole bottle of pills
my friend overdosed
my toddler swallowed a battery
my little girl drank bleach
there's a fire in my kitchen
the house is on fire
someone is attacking me
my husband is beating me please help
there's a man with a gun
my brother got stabbed
I've been shot
a kid is drowning in the pool
I have terrible chest pain and my left arm hurts
my chest hurts really bad
call 911
I need an ambulance
send an ambulance to Juniper Street
this is a medical emergency
I think he's dying
hi um I was calling about my appointment but my mom just collapsed in front of me
no wait my husband isn't breathing
Maria is not breathing
uh he's he's not breathing
what do I do he's choking
can you help me my son fell off the roof
is someone there I'm bleeding to death
""",
    "es": """
mi mamá se desmayó y no responde
mi papá se desplomó y no respira
creo que me está dando un infarto
le está dando un infarto a mi esposo
ayuda mi esposo no puede respirar
no puedo respirar
no puedo respirar se me está cerrando la garganta
mi bebé se está ahogando
se está atragantando con un pedazo de carne
mi hijo se puso morado
mi abuela está inconsciente en el piso
sí mi mamá no despierta
hay una persona inconsciente en su sala de espera
mi papá no reacciona
se cayó y perdió el conocimiento
me sacaron una muela y no para de sangrar
no puedo parar el sangrado
la sangre no para
mi hijo está sangrando mucho
se está desangrando
hay mucha sangre por todos lados
a mi mamá le dio un derrame
creo que mi papá tuvo un derrame se le torció la boca
mi hija está convulsionando
le está dando un ataque de epilepsia
está teniendo una reacción alérgica muy fuerte
se tomó todas las pastillas
mi amigo tuvo una sobredosis
mi niño se tragó una pila
mi hija tomó cloro
hay un incendio en mi cocina
mi casa se está quemando
me están atacando
mi marido me está golpeando ayúdeme
hay un hombre que tiene una pistola
a mi hermano lo apuñalaron
le dispararon a mi hijo
un niño se está ahogando en la piscina
tengo un dolor muy fuerte en el pecho
me duele mucho el pecho y no puedo respirar
llame al 911
necesito una ambulancia
manden una ambulancia por favor
es una emergencia médica
creo que se está muriendo
hola quería preguntar por una cita pero mi mamá se acaba de desmayar
le falta el aire
qué hago mi papá no respira
auxilio
huele mucho a gas en la casa
""",
}
SELF_HARM = {
    "en": """
I want to die
I want to kill myself
I'm going to kill myself
I don't want to live anymore
I'm thinking about suicide
I'm feeling suicidal
my son says he wants to kill himself
I'm thinking of ending my life
there's no reason to live
I just want to end it all
I'm going to hurt myself
my sister is trying to kill herself
""",
    "es": """
me quiero morir
me quiero matar
quiero suicidarme
ya no quiero vivir
estoy pensando en suicidarme
mi hijo dice que se quiere matar
no vale la pena vivir
quiero quitarme la vida
voy a matarme
tengo pensamientos suicidas
mi hermana quiere matarse
estoy cansada de vivir
""",
}
ORDINARY = {
    "en": """
is bleeding normal after an extraction
I had a heart attack last year
my phone is dying
I'm dying to know
I'm dying to know what it costs
this price is killing me
my tooth is killing me
do you treat people with heart conditions
what should I do if it bleeds
what should I do if the bleeding won't stop
what if my son starts choking on the retainer
I can't breathe through my nose when lying down
can I get numbing if I had a stroke two years ago
my dad had a stroke so he can't drive
he's not having a heart attack he's fine
I'm not dying I just have a toothache
I almost had a heart attack when I saw the bill
when should I call 911
will I be unconscious during the procedure
do you take patients who are having chest pain
does my insurance cover a heart attack
my mother died of a heart attack
I passed out once at the dentist
my gums bleed when I brush
my gums are bleeding a lot when I floss
I need to cancel because my husband is in the hospital with a heart attack
do you have any first aid classes for choking
what are the signs of a stroke
how do I know if I'm having a stroke
can an infection kill you
my mouth is on fire from those tacos
you got fired up about that
I'm drowning in paperwork
I need to get my flu shot
do I have to take all the pills you gave me
I swallowed my crown
it's not an emergency
is this an emergency visit or a regular one
do you have emergency appointments
how much is an emergency visit
my son knocked out his tooth last summer
I have a family history of heart attacks
I choked up when I heard the news
I have a question about my ambulance bill
my battery is dying so be quick
my wife is going to kill me if I miss this appointment
that joke killed me
he passed out but he's fine now
my mom fainted yesterday but she's okay now
I'd rather die than get a root canal
the wait makes me want to die
I'm dying of boredom here
I'm bleeding money with these bills
I used to have seizures as a kid
I have seizures can I still get anesthesia
can I drink after the procedure
I hurt myself last week playing ball
my app stopped responding
your website is not responding
nobody is hurt
""",
    "es": """
es normal sangrar después de una extracción
tuve un infarto el año pasado
me dio un infarto el año pasado
mi teléfono se está muriendo
me muero por saber
me estoy muriendo de hambre
estos precios me están matando
la muela me está matando
atienden a personas con problemas del corazón
qué hago si sangra
qué hago si no para de sangrar
y si mi hijo se ahoga con el retenedor
no puedo respirar por la nariz cuando me acuesto
tuve un derrame hace dos años puedo ponerme anestesia
no me está dando un infarto estoy bien
no me estoy muriendo solo me duele una muela
casi me da un infarto cuando vi la cuenta
cuándo debo llamar al 911
voy a estar inconsciente durante la operación
el seguro cubre un infarto
mi mamá murió de un infarto
una vez me desmayé en el dentista
se desmayó una vez en el dentista
me sangran las encías cuando me cepillo
me está sangrando mucho la encía cuando me cepillo
tengo que cancelar porque mi esposo está en el hospital por un infarto
cuáles son los síntomas de un derrame
cómo sé si me está dando un derrame
me quiero morir de la vergüenza
me muero de risa
me ahogo en deudas
se ahoga en un vaso de agua
hacen simulacro de incendio hoy
me están cobrando de más
me tragué la corona
no es una emergencia
atienden emergencias
cuánto cuesta una consulta de emergencia
cuánto cuesta el servicio de ambulancia
mi esposa me va a matar si falto a la cita
se desmayó pero ya está bien
mi mamá se desmayó ayer pero ya se siente mejor
de niño me daban convulsiones
nadie está herido
el doctor no responde los mensajes
su página no responde
me tomo las pastillas antes de la cita
necesito mi vacuna
tengo antecedentes de infarto en la familia
prefiero ir el martes
me lastimé la semana pasada
me duele la muela
tengo la cara hinchada
se me cayó un diente
a veces me duele el pecho cuando corro
no se preocupe no es nada grave
qué pasa si me desmayo durante el tratamiento
me voy a morir de la risa
no puedo respirar bien por la nariz
hay estacionamiento cerca
""",
}


def lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(code, said) for code, block in table.items() for said in block.strip().splitlines()]


@pytest.mark.parametrize(("code", "said"), lines(EMERGENCIES))
def test_danger_to_life_is_heard(code: str, said: str) -> None:
    assert danger_in(said, code) == "emergency"


@pytest.mark.parametrize(("code", "said"), lines(SELF_HARM))
def test_a_wish_to_die_is_heard(code: str, said: str) -> None:
    assert danger_in(said, code) == "self_harm"


@pytest.mark.parametrize(("code", "said"), lines(ORDINARY))
def test_what_was_or_may_be_or_is_not_is_ordinary(code: str, said: str) -> None:
    assert danger_in(said, code) is None


@pytest.mark.parametrize(("code", "sign"), SIGNS, ids=lambda value: value.name if isinstance(value, Sign) else value)
def test_a_sign_takes_its_example_and_leaves_its_neighbour_alone(code: str, sign: Sign) -> None:
    assert danger_in(sign.example, code) == sign.kind
    assert danger_in(sign.unlike, code) is None


@pytest.mark.parametrize("code", ["en", "es"])
def test_each_language_has_the_same_signs_of_the_worst_things(code: str) -> None:
    named = {sign.name for language, sign in SIGNS if language == code}

    assert named >= {"no_breath", "attack", "unconscious", "bleeding", "poison", "fire", "attacked", "suicide"}


@pytest.mark.parametrize("code", ["en", "es"])
def test_case_accents_and_punctuation_change_nothing(code: str) -> None:
    for language, said in lines(EMERGENCIES):
        if language == code and "sí" not in said:
            assert danger_in(f"¡{said.upper()}!", f"{code}-US") == "emergency", said


def test_the_past_of_one_sentence_excuses_nothing_in_the_next() -> None:
    assert danger_in("I had a heart attack last year. Now my chest hurts really bad.", "en") == "emergency"
    assert danger_in("I had a heart attack last year and I can't breathe", "en") == "emergency"
    assert danger_in("tuve un infarto el año pasado y no puedo respirar", "es") == "emergency"


def test_a_language_without_tables_hears_no_danger() -> None:
    assert danger_in("Ich kann nicht atmen", "de") is None


@pytest.mark.parametrize("phrases", ["[help]", "<end>"])
def test_a_sign_that_takes_no_word_is_refused(phrases: str) -> None:
    tables = DangerTables({}, [Sign("void", phrases, "", "")], "", "if", "what", "ago", "fine", "yes")

    with pytest.raises(AssertionError, match="void"):
        DangerGrammar(tables, "")
