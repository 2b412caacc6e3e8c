"""Spanish number words, and what callers say around a number."""

from __future__ import annotations

from typing import Final

from common.numbers.words import NumberWords

NUMBERS: Final = NumberWords(
    values={
        "cero": 0, "uno": 1, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
        "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21,
        "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
        "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
        "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
        "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
        "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
        "novecientas": 900,
    },
    zeros=frozenset(),
    hundred="",
    thousands={"mil": 1_000, "millon": 1_000_000, "millones": 1_000_000},
    repeats={"doble": 2, "triple": 3, "cuadruple": 4},
    joints=frozenset({"y", "luego", "despues", "guion", "espacio", "eh", "este", "mas", "otra", "vez"}),
    leads=frozenset({
        "a", "ah", "anote", "apunte", "bueno", "claro", "clave", "cliente", "codigo", "confirmacion", "creo",
        "cuenta", "de", "del", "digitos", "eh", "el", "ella", "es", "este", "extension", "fecha", "hola", "la",
        "las", "le", "los", "mas", "me", "mi", "mire", "nacimiento", "numero", "numeros", "ok", "okay", "pedido",
        "pin", "poliza", "postal", "pues", "que", "referencia", "reserva", "seria", "señor", "señorita", "si", "son",
        "su", "tarjeta", "telefono", "termina", "ver", "vale", "ya",
    }),
    determiners=frozenset({"de", "las", "que", "su"}),
    tails=frozenset({
        "almohadilla", "eh", "eso", "es", "favor", "gato", "gracias", "listo", "mas", "nada", "numeral", "por",
        "señor", "señorita", "si", "todo", "ya",
    }),
    beside=frozenset({
        "primero", "primer", "primera", "segundo", "segunda", "tercero", "tercer", "tercera", "cuarto", "cuarta",
        "quinto", "quinta", "medio", "media", "mitad", "tercio", "tercios", "docena", "punto", "menos",
    }),
)  # fmt: skip
