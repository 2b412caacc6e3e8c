"""What models and pages write in Spanish, and what a caller hears: one named case for each thing that goes wrong."""

from __future__ import annotations

import pytest

from common.languages import language_of
from common.speech import speakable

CASES = {
    # markdown and tags
    "negrita, cursiva y código": ("**Negrita**, *cursiva* y `código`.", "Negrita, cursiva y código."),
    "un título": ("# Horario\nabrimos a las 9", "Horario. abrimos a las 9"),
    "una lista": ("Horario:\n- lunes: 9-17\n- martes: 9-14", "Horario: lunes: 9 a 17. martes: 9 a 14"),
    "una lista numerada": ("1. Cepíllese\n2. Enjuague", "1. Cepíllese. 2. Enjuague"),
    "una tabla": ("| Día | Horas |\n|---|---|\n| Lunes | 9-17 |", "Día, Horas. Lunes, 9 a 17"),
    "un enlace": ("Visite [nuestra web](https://clinica.es/a).", "Visite nuestra web."),
    "una línea cortada": ("Primera línea\nsegunda línea", "Primera línea segunda línea"),
    "una línea que empieza con eñe": ("Primera\nñandú", "Primera ñandú"),
    "un bloque de código": ("```\nAbrimos a las 9\n```", "Abrimos a las 9"),
    "SSML": ("<speak>Hola <break/>mundo</speak>", "Hola mundo"),
    "entidades": ("Ca&ntilde;a &amp; Ron &iquest;s&iacute;?", "Caña y Ron ¿sí?"),
    # addresses
    "una dirección web": ("Visite https://www.clinica-sol.es/citas?x=1.", "Visite clinica guion sol punto es."),
    "un dominio": ("en clinica.com.mx/citas, o aquí", "en clinica punto com punto mx, o aquí"),
    "un servidor sin nombre": ("Vea http://127.0.0.1:8000/x", "Vea nuestra página web"),
    "un correo": (
        "Escriba a ana_ruiz@clinica.com.mx",
        "Escriba a ana guion bajo ruiz arroba clinica punto com punto mx",
    ),
    "un usuario": ("Somos @clinica", "Somos arroba clinica"),
    # characters
    "emoji": ("Gracias por llamar 😊🙏🏽", "Gracias por llamar"),
    "comillas y rayas": ("«Hola» dijo —sí— y “adiós”", "Hola dijo, sí, y adiós"),
    "signos de apertura": ("¿¿De verdad?? ¡¡Sí!!", "¿De verdad? ¡Sí!"),
    "signos pegados": ("¿Qué tal?¡Bien!", "¿Qué tal? ¡Bien!"),
    "signos sueltos": ("Hola ¿ ¡ .", "Hola."),
    "acentos sueltos": ("man\u0303ana a\u0301rbol", "mañana árbol"),
    "símbolos": ("Pérez & Hijos + IVA = 50 %", "Pérez y Hijos más IVA igual a 50 por ciento"),
    "un precio por algo": (
        "$45/h, 12 €/kg, $30/pza. grande y 350 dólares/noche",
        "45 pesos por hora, 12 euros por kilo, 30 pesos por pieza grande y 350 dólares por noche",
    ),
    "una moneda dicha dos veces": ("$500 dólares o $300 euros", "500 dólares o 300 euros"),
    "un código postal abreviado": ("CP 28013, Exp. 2024/118", "código postal 2 8 0, 1 3, expediente 2 0 2 4, 1 1 8"),
    "grados": ("20 °C, 25ºC, 1 °C y 30°", "20 grados Celsius, 25 grados Celsius, 1 grado Celsius y 30 grados"),
    # numbers
    "teléfonos": (
        "912 345 678, 612 34 56 78 o (55) 1234-5678",
        "9 1 2, 3 4 5, 6 7 8, 6 1 2, 3 4, 5 6, 7 8 o 5 5, 1 2 3 4, 5 6 7 8",
    ),
    "un teléfono con prefijo": ("+34 912 345 678", "más 3 4, 9 1 2, 3 4 5, 6 7 8"),
    "un teléfono de emergencia": ("Llame al 112 o marque 911", "Llame al 1 1 2 o marque 9 1 1"),
    "una fila de cifras": ("el pedido 1234567", "el pedido 1 2 3, 4 5 6 7"),
    "euros": ("1.250,50 €, 85 €, 1€ y 0,99 €", "1250 euros con 50 céntimos, 85 euros, 1 euro y 99 céntimos"),
    "dólares y pesos": ("$20, 20 USD, 100 MXN, S/. 50", "20 pesos, 20 dólares, 100 pesos mexicanos, 50 soles"),
    "la coma y el punto": ("$1,250.50 y 1.250,50 €", "1250 pesos con 50 centavos y 1250 euros con 50 céntimos"),
    "millones": (
        "1.000.000 €, 2,5 millones € y 12.345.678",
        "1 millón de euros, 2,5 millones de euros y 12 millones 345678",
    ),
    "un número enorme": ("1.000.000.000.000.000 €", "1 0 0, 0 0 0, 0 0 0, 0 0 0, 0 0 0 0 euros"),
    "miles": ("1.500 personas, 1500 personas, 1,500 citas", "1500 personas, 1500 personas, 1500 citas"),
    "miles con espacio": (
        "10 000 €, 3 000 000 km2, 912 345 678",
        "10000 euros, 3 millones de kilómetros cuadrados, 9 1 2, 3 4 5, 6 7 8",
    ),
    "millones de algo": (
        "1.000.000 de pesos, 1.000.000 km, 7.000.000 personas",
        "1 millón de pesos, 1 millón de kilómetros, 7 millones de personas",
    ),
    "decimales": ("3,5 o 3.5", "3,5 o 3.5"),
    "precio por mes": ("20 €/mes, 5-10 €", "20 euros por mes, 5 a 10 euros"),
    "fechas": (
        "el 22/11/2026, 22-11-2026, 22.11.2026 y 2026-11-22",
        "el 22 de noviembre de 2026, 22 de noviembre de 2026, 22 de noviembre de 2026 y 22 de noviembre de 2026",
    ),
    "día y mes": ("el 5/3 y el 25/12", "el 5 de marzo y el 25 de diciembre"),
    "meses cortos": ("22 nov. 2026, 5 de sept", "22 de noviembre de 2026, 5 de septiembre"),
    "horas del día": (
        "a las 9:00 a. m., 3 p.m., 12pm, 8:30 pm, 2 am y 12 am",
        "a las 9 de la mañana, 3 de la tarde, 12 del mediodía, 8:30 de la noche, 2 de la madrugada y 12 de la noche",
    ),
    "una hora que acaba la frase": (
        "Abrimos a las 9 a. m. Cerramos a las 5 p. m.",
        "Abrimos a las 9 de la mañana. Cerramos a las 5 de la tarde.",
    ),
    "horas": ("de 9:00 a 17:00 h, 9-17 h y 14:30 hs, 14h30", "de 9:00 a 17 horas, 9 a 17 horas y 14:30, 14:30"),
    "días": (
        "lun-vie 9-14 h, sáb. 10-13 h, L-V, lunes-jueves",
        "lunes a viernes 9 a 14 horas, sábado 10 a 13 horas, lunes a viernes, lunes a jueves",
    ),
    "palabras que no son días": ("el mar 5, A-V, lun-x, L-lun", "el mar 5, A-V, lun-x, L-lun"),
    "rangos": ("10-15 minutos, 5%-10%", "10 a 15 minutos, 5 por ciento a 10 por ciento"),
    "unidades": (
        "1 km, 5 min, 80 km/h, 3 m², 2 h. después",
        "1 kilómetro, 5 minutos, 80 kilómetros por hora, 3 metros cuadrados, 2 horas después",
    ),
    "ordinales": ("1.º, 2ª, 3er piso, 4to, 15º y 20mo", "primero, segunda, tercer piso, cuarto, 15 y 20mo"),
    "fracciones": ("½ litro, 1 1/2, 3/4, 4/5, 120/80", "medio litro, 1 y medio, tres cuartos, 4 de 5, 120 sobre 80"),
    "más o menos": ("~5 minutos, <5 años, -10 %", "unos 5 minutos, menos de 5 años, menos 10 por ciento"),
    "teclas": ("Marque 1, * o #", "Marque 1, asterisco o almohadilla"),
    # identifiers
    "un pedido": ("Su pedido 88-1042 está listo.", "Su pedido 8 8, 1 0 4 2 está listo."),
    "una factura": ("la factura INV-2024-0017", "la factura I N V, 2 0 2 4, 0 0 1 7"),
    "un PIN": ("El PIN es 0042.", "El PIN es 0 0 4 2."),
    "un código postal": ("código postal 08001", "código postal 0 8 0, 0 1"),
    "un expediente": ("expediente 2024/0017", "expediente 2 0 2 4, 0 0 1 7"),
    "un folio": ("folio núm. 20451", "folio número 2 0 4, 5 1"),
    "una tarjeta": ("la tarjeta terminada en 4471", "la tarjeta terminada en 4 4 7 1"),
    "una póliza": ("póliza 77-2041-9", "póliza 7 7, 2 0 4 1, 9"),
    "un código de letras y cifras": ("código HX-2040C", "código H X, 2 0 4 0, C"),
    "lo que no identifica": (
        "orden de 2000 sillas, 12-14 personas, 2019-2024, reserva 50 mesas, sala 12",
        "orden de 2000 sillas, 12 a 14 personas, 2019 a 2024, reserva 50 mesas, sala 12",
    ),
    # customs
    "el mediodía": (
        "las 12 m., de 8 a.m. a 12 m., 12:00 m. y 12 m. a 2 p.m.",
        "las 12 del mediodía, de 8 de la mañana a 12 del mediodía, 12 del mediodía y 12 del mediodía a 2 de la tarde.",
    ),
    "doce metros": ("mide 12 m, a 12 m de aquí", "mide 12 metros, a 12 metros de aquí"),
    "mediodía al final": ("Abrimos hasta las 12 m.", "Abrimos hasta las 12 del mediodía."),
    "medias y medios": (
        "1/2 taza, 1/2 kilo, 1 1/2 horas, 2 1/2 litros, 1 1/2 meses, 1/2 día, 3/4 taza, 1/4 de litro",
        (
            "media taza, medio kilo, 1 hora y media, 2 litros y medio, 1 mes y medio, medio día, tres cuartos de taza, "
            "un cuarto de litro"
        ),
    ),
    "los dos géneros": (
        "señor(a), tod@s, alumn@, profesores(as), jefe/a, abogado/a, campeón(a)",
        (
            "señor o señora, todos y todas, alumno o alumna, profesores y profesoras, jefe o jefa, abogado o abogada, "
            "campeón o campeona"
        ),
    ),
    "lo que no tiene dos géneros": (
        "ana@clinica.es, niño(s), el/la, taxis",
        "ana arroba clinica punto es, niños, el o la, taxis",
    ),
    "una calle": ("c/ Mayor 12 y C/Sol 3", "calle Mayor 12 y calle Sol 3"),
    "otras monedas": (
        "₡2000, Q150, Bs. 200, R$ 50, RD$ 80, ₲5000",
        "2000 colones, 150 quetzales, 200 bolivianos, 50 reales, 80 pesos dominicanos, 5000 guaraníes",
    ),
    "fechas de un mes a otro": (
        "30 nov.-4 dic., 24/12-26/12, 28 de enero - 2 de febrero",
        "30 de noviembre a 4 de diciembre, 24 de diciembre a 26 de diciembre, 28 de enero a 2 de febrero",
    ),
    "días en fila": ("vie. y sáb., lun. y mié. 9-14 h", "viernes y sábado, lunes y miércoles 9 a 14 horas"),
    "cifras en círculos": ("➊ llame, ❷ pague", "1 llame, 2 pague"),
    "texto entre corchetes": (
        "[Nota] venga [si puede] antes; marque [2] ya",
        "Nota, venga, si puede, antes; marque, 2, ya",
    ),
    # words
    "tratamientos": ("El Dr. López, la Sra. Gil y D. Juan", "El doctor López, la señora Gil y don Juan"),
    "tratamientos al final": ("Pregunte por el Sr. y la Sra.", "Pregunte por el señor y la señora."),
    "direcciones": (
        "Av. Reforma n.º 5, C/ Mayor 3, 2.º B, Pza. Sol",
        "avenida Reforma número 5, calle Mayor 3, segundo B, plaza Sol",
    ),
    "por ejemplo": ("p. ej., empastes, p.ej. limpieza, etc.", "por ejemplo, empastes, por ejemplo limpieza, etcétera."),
    "Estados Unidos": ("en EE. UU. y EE.UU.", "en Estados Unidos y Estados Unidos."),
    "ustedes": ("Ud. y Uds. aprox. igual", "usted y ustedes aproximadamente igual"),
    "números": ("N.º 5, Nº 7, nº1, núm. 3, no 5", "número 5, número 7, número 1, número 3, no 5"),
    "referencias": ("pág. 5, tel. 912345678, ext. 12", "página 5, teléfono 9 1 2, 3 4 5, 6 7 8, extensión 12"),
    "barras": ("y/o, c/u, s/n, él/ella", "y o, cada uno, sin número, él o ella"),
    "sociedades": ("Bright Smile S.A. de C.V.", "Bright Smile ese a de ce uve."),
    "letras voladas": ("Mª José y D.ª Ana", "María José y doña Ana"),
    "prosa corriente": ("¿Cómo está? Bien, gracias; ¡pase usted!", "¿Cómo está? Bien, gracias; ¡pase usted!"),
    "nada": ("…—«»", ""),
}


@pytest.mark.parametrize(("text", "spoken"), CASES.values(), ids=CASES.keys())
def test_what_is_written_in_spanish_becomes_speakable(text: str, spoken: str) -> None:
    assert speakable(text, language_of("es-MX").speech) == spoken


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("es-MX", "950 pesos"),
        ("es-CO", "950 pesos"),
        ("es-ES", "950 dólares"),
        ("es-US", "950 dólares"),
        ("es", "950 dólares"),
    ],
)
def test_a_dollar_sign_is_the_money_of_the_region(language: str, spoken: str) -> None:
    assert speakable("$950", language_of(language).speech) == spoken
