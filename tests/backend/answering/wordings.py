"""What callers say in the talks that are held with a model: each kind in many wordings, in both languages."""

from __future__ import annotations

from typing import Final

PEOPLE: Final = [
    *(
        (said, "en", *whom)
        for whom, lines in {
            ("Dr. Amara Okafor", "okafor", "Amara Okafor"): (
                "I'd like a word with Doctor Okafor.",
                "Okafor, the dentist, could I have her on the phone?",
            ),
            ("Priya Raman", "hygiene", "Priya Raman"): (
                "Is there any chance of catching Priya on the phone?",
                "Whoever cleans the teeth, her I want to talk to.",
                "It was Priya who did my cleaning, I need to ask her something.",
            ),
            ("Ana Moreno", "billing", "Ana Moreno"): (
                "I need the lady that manages the practice.",
                "Ana promised to sort out my bill, get me her.",
            ),
            ("Luis Moreno", "reception", "Luis Moreno"): (
                "The one at the front desk, can I have him?",
                "Luis picked up last time, I want him again.",
            ),
        }.items()
        for said in lines
    ),
    *(
        (said, "es", *whom)
        for whom, lines in {
            ("Dr. Amara Okafor", "okafor", "Amara Okafor"): (
                "Quisiera que me atienda la doctora Okafor.",
                "A la doctora Okafor, si está por ahí.",
            ),
            ("Priya Raman", "hygiene", "Priya Raman"): (
                "Con la que limpia los dientes, si puede ser.",
                "Fue Priya quien me hizo la limpieza, necesito preguntarle algo.",
            ),
            ("Ana Moreno", "billing", "Ana Moreno"): (
                "Necesito a la señora que lleva la clínica.",
                "Ana me prometió arreglar la factura, póngame con ella.",
            ),
            ("Luis Moreno", "reception", "Luis Moreno"): (
                "¿Me comunica con el muchacho de la entrada?",
                "La otra vez contestó Luis, lo quiero a él.",
            ),
        }.items()
        for said in lines
    ),
]
"""Whom a caller wants: their words, the language, the person as a model is told of them, the destination, the name."""

AWAY: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "I want whoever straightens the teeth.",
        "Get me Doctor Lindqvist on the line.",
        "Lindqvist, is he somewhere around to talk?",
        "The gentleman who does the braces, him please.",
        "I'd like to ask Doctor Lindqvist something myself.",
        "It has to be Nils, nobody else.",
        "My orthodontist, I must have a word with him.",
        "Could Doctor Lindqvist come to the phone for me?",
    ),
    "es": (
        "Quiero al que pone los frenos.",
        "Comuníqueme con el doctor Lindqvist.",
        "Al señor de los brackets, por favor.",
        "¿El doctor Lindqvist se puede poner un momento?",
        "Tiene que ser con Nils, con nadie más.",
        "Mi ortodoncista, necesito decirle una cosa.",
        "Quisiera preguntarle algo yo misma al doctor Lindqvist.",
        "El que endereza los dientes, con ese quiero hablar.",
    ),
}
"""Somebody who is not there today."""

INVENTED: Final = [
    *(
        (said, "en", name)
        for said, name in {
            "Can I speak to Dr. Smith?": "Dr. Smith",
            "I'd like to talk to Mrs. Peabody.": "Mrs. Peabody",
            "Put me through to Hank please.": "Hank Miller",
            "Is Doctor Brown there to talk to?": "Dr. Brown",
            "Could I have a word with Miss Fletcher?": "Miss Fletcher",
            "I need Gregory from the lab.": "Gregory Stone",
            "Connect me with Professor Young.": "Prof. Young",
            "Let me talk to Sandra.": "Sandra Bell",
        }.items()
    ),
    *(
        (said, "es", name)
        for said, name in {
            "Páseme con el doctor Pérez.": "Dr. Pérez",
            "¿Puedo hablar con la doctora Quiroga?": "Dra. Quiroga",
            "Comuníqueme con don Ramiro.": "Ramiro Díaz",
            "Quisiera hablar con la señora Benítez.": "Sra. Benítez",
            "¿Está el doctor Vargas para hablarle?": "Dr. Vargas",
            "Necesito hablar con Gregorio, el del laboratorio.": "Gregorio Ruiz",
            "Póngame con la licenciada Soto.": "Lic. Soto",
            "Déjeme hablar con Sandra.": "Sandra Bello",
        }.items()
    ),
]
"""Somebody whom nobody knows there, and what a model makes of it."""

CHANGES_OF_MIND: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Actually, never mind.",
        "Wait, no, I don't want to talk to anybody.",
        "Forget it.",
        "No, please don't transfer me.",
        "Hold on, it doesn't matter.",
        "I've changed my mind.",
        "On second thought, never mind.",
        "No need to transfer me.",
    ),
    "es": (
        "Ay no, déjelo.",
        "No, no quiero hablar con nadie.",
        "Olvídelo.",
        "No me transfiera, por favor.",
        "Mejor no, no importa.",
        "Cambié de opinión.",
        "No, ya no hace falta.",
        "Espere, no me pase con nadie.",
    ),
}
"""Said while the transfer is being announced."""

LAST_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "You have told me the lot.",
        "With that I can go to bed in peace.",
        "Then my list is finished.",
        "So now I know where I stand.",
        "Then all is settled in my kitchen.",
        "Then I shall be on your doorstep in the morning.",
        "My curiosity is satisfied.",
        "There you have made an old woman happy.",
    ),
    "es": (
        "Con eso quedo tranquila.",
        "Me queda todo clarísimo.",
        "Entonces ya puedo dormir en paz.",
        "Pues se acabó mi lista.",
        "Con esa respuesta ya puedo organizarme.",
        "Con eso me quita un peso de encima.",
        "Mi curiosidad está satisfecha.",
        "Así ya puedo decírselo a mi marido.",
    ),
}
"""Ends that the edge may leave to a model."""

PLAIN_ENDS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "No that's all thank you.",
        "Nope, you covered it.",
        "I'm good, thanks a lot.",
        "Nothing else, thanks.",
        "No, I'm all set.",
        "That will be all.",
        "No thanks, bye.",
        "That was everything.",
    ),
    "es": (
        "No, nada más, gracias.",
        "No gracias, eso es todo.",
        "Así está bien, muchas gracias.",
        "Eso sería todo.",
        "No, ya está, gracias.",
        "Nada más, adiós.",
        "No, muchas gracias.",
        "Era todo, gracias.",
    ),
}
"""After an offer of more help."""

GOES_ON: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "No, I meant on Sundays.",
        "That's all you have for children?",
        "And on Sundays?",
        "Yes, do you bake for weddings?",
        "No wait, is that every day?",
        "Is that all it takes to order?",
        "Nothing before seven, then?",
        "No other branch that opens sooner?",
    ),
    "es": (
        "No, digo los domingos.",
        "¿Eso es todo lo que tienen para niños?",
        "¿Y los domingos?",
        "Sí, ¿hacen pasteles de boda?",
        "No, espere, ¿eso es todos los días?",
        "¿Eso es todo lo que hace falta para encargar?",
        "¿Nada antes de las siete, entonces?",
        "¿No hay otra sucursal que abra antes?",
    ),
}
"""After an offer of more help, in words that an end has too."""

OTHER_TONGUES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "What my grandma spoke would be so much easier.",
        "I can follow better in my own tongue, which is that of Madrid.",
        "I grew up in Bogota and never got used to this one.",
        "My head only works the way they talk in Mexico.",
        "Could we do this the way my mother from Lima talks?",
        "Where I come from, in Havana, we say things otherwise.",
        "I would rather use what they speak in Argentina.",
        "The tongue of Cervantes would suit me.",
    ),
    "es": (
        "Se me hace difícil, me crie en Chicago.",
        "Me cuesta, mi lengua es la de Londres.",
        "Crecí en Toronto y así me pierdo.",
        "Mi cabeza funciona como hablan en Boston.",
        "¿Lo podemos hacer como habla mi madre, que es de Dublín?",
        "En mi tierra, en Sídney, se dice de otra manera.",
        "Preferiría lo que hablan en Nueva York.",
        "La lengua de Shakespeare me vendría mejor.",
    ),
}
"""A wish for the other language that only a model understands."""

OF_LANGUAGES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "My son speaks Spanish at school.",
        "Do you sell books about Spanish?",
        "My husband learned Spanish in Peru.",
        "Is your Spanish ham sliced?",
        "Her Spanish teacher recommended you.",
        "We heard Spanish music in your shop.",
        "The Spanish neighbours liked your bread.",
        "Was that a Spanish name on the cake?",
    ),
    "es": (
        "Mi hijo habla inglés.",
        "¿Tienen libros de inglés?",
        "Mi marido aprendió inglés en Londres.",
        "¿Tienen pastel inglés?",
        "Su profesora de inglés me los recomendó.",
        "En su tienda sonaba música en inglés.",
        "¿El té inglés viene con leche?",
        "¿Era un nombre inglés lo del pastel?",
    ),
}
"""A language that is only spoken of."""

DANGERS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "My husband is lying here and he can't breathe!",
        "She is unconscious, she won't wake up.",
        "I think I'm having a heart attack.",
        "My baby is choking!",
        "There's so much blood and it won't stop.",
        "My son swallowed bleach.",
        "Grandpa collapsed and he isn't breathing.",
        "Our kitchen is on fire!",
    ),
    "es": (
        "Mi papá no puede respirar.",
        "Se desmayó y no despierta.",
        "Creo que me está dando un infarto.",
        "¡Mi bebé se está ahogando!",
        "Hay mucha sangre y no para.",
        "Mi hijo se tragó cloro.",
        "El abuelo se cayó y no respira.",
        "¡Hay un incendio en mi cocina!",
    ),
}

PAST_OR_GENERAL: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "I had a heart attack last year, may I still eat your cakes?",
        "Is it normal that gums bleed after an extraction?",
        "My husband had a stroke two years ago, is your ramp wide?",
        "What should I do if a child chokes on a cherry stone?",
        "Do you train your staff for a heart attack?",
        "Can people with asthma stand the flour in your shop?",
        "My neighbor's house burned down last summer, did you hear?",
        "Is there poison in bitter almonds?",
    ),
    "es": (
        "El año pasado tuve un infarto, ¿puedo comer sus pasteles?",
        "¿Es normal que sangren las encías después de una extracción?",
        "Mi marido tuvo un ictus hace dos años, ¿tienen rampa?",
        "¿Qué debo hacer si un niño se atraganta con un hueso de cereza?",
        "¿Su personal sabe qué hacer si a alguien le da un infarto?",
        "¿La gente con asma aguanta la harina de su tienda?",
        "El verano pasado se quemó la casa de mi vecina, ¿se enteró?",
        "¿Las almendras amargas tienen veneno?",
    ),
}

KEYS: Final = ("1", "7", "2", "9", "3", "12", "#5", "*")

ROBOT: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Is it a computer that answers me?",
        "Am I speaking with software right now?",
        "Is there flesh and blood on this line?",
        "Are you a robot?",
        "Tell me honestly, are you human?",
        "Would I find a face behind this voice?",
        "Is this one of those AI things?",
        "Who is at the other end, a man or a machine?",
    ),
    "es": (
        "¿Me contesta una computadora?",
        "¿Estoy hablando con un programa?",
        "¿Hay alguien de carne y hueso ahí?",
        "¿Usted es un robot?",
        "Dígame la verdad, ¿es usted humana?",
        "¿Hay una cara detrás de esa voz?",
        "¿Esto es inteligencia artificial?",
        "¿Quién está al otro lado, un hombre o una máquina?",
    ),
}


def in_both(lines: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """The words and their language, as parameters of a test."""
    return [(said, language) for language, wordings in lines.items() for said in wordings]
