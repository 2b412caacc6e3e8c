"""What models and pages write in English, and what a caller hears: one named case for each thing that goes wrong."""

from __future__ import annotations

import pytest

from common.languages import language_of
from common.speech import speakable

CASES = {
    # markdown
    "bold, italic and code": ("**Bold**, *italic*, __both__ and `code`.", "Bold, italic, both and code."),
    "a heading": ("# Our hours\nWe open at 9.", "Our hours. We open at 9."),
    "a heading before a lower-case line": ("## iPhone repairs ##\nsame day", "iPhone repairs. same day"),
    "a heading by underline": ("Title\n=====\nText", "Title. Text"),
    "a bulleted list": ("Hours:\n- monday\n* tuesday\n+ friday", "Hours: monday. tuesday. friday"),
    "a numbered list": ("1. Brush\n2) Floss", "1. Brush. 2. Floss"),
    "a task list": ("- [ ] call us\n- [x] done", "call us. done"),
    "inline bullets": ("We do: • cleaning • whitening", "We do: cleaning, whitening"),
    "a quotation": ("> We care.\n> Always.", "We care. Always."),
    "a table": ("| Day | Hours |\n|:----|------:|\n| Mon | 9-5 |", "Day, Hours. Mon, 9 to 5"),
    "a code block": ("```python\nprint(1)\n```", "print 1"),
    "a rule": ("one\n\n---\n\ntwo", "one. two"),
    "struck out": ("~~old~~ price", "old price"),
    "a link": ('Visit [our site](https://example.com/a_(b)?c=1 "t") now.', "Visit our site now."),
    "a link by reference": ("Read [this][1].\n\n[1]: https://example.com/x", "Read this."),
    "a link that never ends": ("Read [this](https://example.com/very", "Read this"),
    "an image": ("![logo](https://x.com/l.png) Welcome", "logo Welcome"),
    "citations": ("We open at 9[1], as ever[^2].", "We open at 9, as ever."),
    "snake case and escapes": ("snake_case \\*not bold\\*", "snake case not bold"),
    "a soft line break": ("First line\nsecond line", "First line second line"),
    "Windows line ends": ("Line one\r\nLine two", "Line one. Line two"),
    "marks around marks": ("**[Book](https://x.com)**!", "Book!"),
    "an address hidden by marks": ("ht**tps://evil.com/x** ok", "ht evil dot com ok"),
    # tags
    "SSML": ('<speak>Hello <break time="1s"/>world</speak>', "Hello world"),
    "a script": ("<script>alert(1)</script>", "alert 1"),
    "a comment": ("Hi<!-- a, b. c --> there", "Hi there"),
    "a comment that never ends": ("Hi <!-- there", "Hi"),
    "inline tags": ("H<sub>2</sub>O is <b>fine</b>", "H2O is fine"),
    "entities": ("Smith &amp; Sons &#39;n&#x27; &nbsp;you&bogus; &#55296;", "Smith and Sons n you"),
    "comparisons": ("2 < 3 and 5 > 4, <10", "2 less than 3 and 5 more than 4, less than 10"),
    # addresses
    "a URL": ("Visit https://www.bright-smile.com/book?x=1&y=2.", "Visit bright dash smile dot com."),
    "a bare domain": ("Go to brightsmile.com/book, then click.", "Go to brightsmile dot com, then click."),
    "a www address": ("See www.example.co.uk!", "See example dot co dot uk!"),
    "hosts nobody says": (
        "See http://localhost:8080/x, http://10.0.0.1 or https://xn--bcher-kva.example",
        "See our website, our website or our website",
    ),
    "a host too long to say": (f"See https://{'a' * 30}.{'b' * 30}.com.", "See our website."),
    "an e-mail address": (
        "Write jane.doe_2@mail.example.com!",
        "Write jane dot doe underscore 2 at mail dot example dot com!",
    ),
    "autolinks": ("<https://example.com> or <mailto:a+b@c.com>", "example dot com or a plus b at c dot com"),
    "a handle": ("We are @brightsmile", "We are at brightsmile"),
    "a telephone link": ("tel:+15550101234", "plus 1, 5 5 5, 0 1 0, 1 2 3 4"),
    "a file name": ("Node.js reads config.yaml", "Node dot js reads config dot yaml"),
    # characters
    "emoji": ("Great 😀👍🏽 news 🎉 🇺🇸 1️⃣ ❤️", "Great news 1"),
    "emoticons and shortcodes": ("Done :smile: :) ;-) <3 ^_^", "Done"),
    "typographic marks": ("\u201cIt\u2019s\u201d \u2014 well\u2026 fine \u2013 no", "It's, well. fine, no"),
    "invisible characters": ("a\u200bb\u202ec\x00d\u00ade\ufeff", "abcde"),
    "a broken surrogate": ("Hi \ud83d there", "Hi there"),
    "a surrogate pair in halves": ("Hi \ud83d\ude00 there \ud835\udc00", "Hi there A"),
    "mathematical and wide letters": (
        "\U0001d407\U0001d41e\U0001d425\U0001d425\U0001d428 \uff57\uff49\uff44\uff45 \ufb01ne \u2460",
        "Hello wide fine 1",
    ),
    "loose accents": ("cafe\u0301 nai\u0308ve", "café naïve"),
    "symbols with a name": (
        "50% & 20° + 2 \u00d7 3 = 6 §4 → x",
        "50 percent and 20 degrees plus 2 times 3 equals 6 section 4 to x",
    ),
    "symbols without a name": ("Bright Smile™ © ® ^ ¶", "Bright Smile"),
    "arrows and powers": ("x² or x^3, 2^5", "x squared or x cubed, 2 5"),
    # numbers
    "phone numbers": (
        "(555) 010-1234, +1 555-010-1234, 555.010.1234",
        "5 5 5, 0 1 0, 1 2 3 4, plus 1, 5 5 5, 0 1 0, 1 2 3 4, 5 5 5, 0 1 0, 1 2 3 4",
    ),
    "a local number": ("call 555 1234 or 555-0100", "call 5 5 5, 1 2 3 4 or 5 5 5, 0 1 0 0"),
    "a toll-free number": ("1-800-555-0199 or 1-800-FLOWERS", "1, 8 0 0, 5 5 5, 0 1 9 9 or 1, 800, FLOWERS"),
    "an emergency number": ("Call 911 now", "Call 9 1 1 now"),
    "years in a row": ("in 2019 2020 2021", "in 2019 2020 2021"),
    "ranges by en dash": ("9\u201317, 9:00\u201317:00, 936\u20131013", "9 to 17, 9:00 to 17:00, 936 to 1013"),
    "years": ("1858-1940 and 2026-2028", "1858 to 1940 and 2026 to 2028"),
    "a fixed space in a number": ("10\u00a0000 people", "10000 people"),
    "too long for a number": ("$" + "9" * 5_000, "dollars " + ", ".join(["9 9 9"] * 1_666 + ["9 9"])),
    "a number with its country before it": ("call 15550100009", "call 1, 5 5 5, 0 1 0, 0 0 0 9"),
    "a row of digits": ("order 12345678", "order 1 2 3, 4 5 6, 7 8"),
    "money": ("$1,250.50, $0.99, $1 and £10", "1,250 dollars and 50 cents, 99 cents, 1 dollar and 10 pounds"),
    "money by code": ("20 USD, USD 20, US$5, CA$7", "20 dollars, 20 dollars, 5 dollars, 7 Canadian dollars"),
    "money in millions": ("$5M, $2.5 million, $100k", "5 million dollars, 2.5 million dollars, 100 thousand dollars"),
    "a price for something": (
        "$45/hr. plus $20/mo and $80/sq ft",
        "45 dollars per hour plus 20 dollars per month and 80 dollars per square foot",
    ),
    "a currency said twice": ("$20 dollars each, $1 dollar, $30 pesos", "20 dollars each, 1 dollar, 30 pesos"),
    "a range with an open end": (
        "10am-noon, 8:00 a.m. - midnight, 5-close, the after-noon",
        "10 AM to noon, 8 AM to midnight, 5 to close, the after-noon",
    ),
    "an identifier that begins with both": ("Reference QX7-90-114.", "Reference Q X, 7, 9 0, 1 1 4."),
    "a range of money": ("$20-$30/visit or -$5", "20 dollars to 30 dollars per visit or minus 5 dollars"),
    "odd money": (
        "$1.5, $3.459, 50¢, €85,50, AAA 5, AAA 5-10",
        "1 dollar and 50 cents, 3.459 dollars, 50 cents, 85 euros and 50 cents, AAA 5, AAA 5 to 10",
    ),
    "dates": (
        "2026-11-22, 11/22/2026, 22/11/2026, 1/2/26",
        "November 22, 2026, November 22, 2026, November 22, 2026, January 2, 2026",
    ),
    "a day and month": ("due by 12/25", "due by December 25"),
    "a date with a time": ("2026-11-22T09:30:00Z", "November 22, 2026, 09:30"),
    "no dates": ("2026-13-45, 13/13/2026, on 13/13, 1/2/3/4", "2 0 2 6, 1 3, 4 5, 13 13 2026, on 13 13, 1 2 3 4"),
    "times": ("9:00am, 9:30 a.m., 12pm, 14:30 and 13pm", "9 AM, 9:30 AM, 12 PM, 14:30 and 13pm"),
    "times that end a sentence": ("We open at 9 a.m. We close at 5 p.m.", "We open at 9 AM. We close at 5 PM."),
    "opening hours": ("Mon\u2013Fri 9am-5pm, Sat. 10-2", "Monday to Friday 9 AM to 5 PM, Saturday 10 to 2"),
    "months": ("Nov. 22, 5 Sept 2026 and you may 5", "November 22, September 5, 2026 and you may 5"),
    "percent and temperature": (
        "5%-10% off at -5°C or 70°F",
        "5 percent to 10 percent off at minus 5 degrees Celsius or 70 degrees Fahrenheit",
    ),
    "units": (
        "1 km, 5 min. walk, 60 mph, 3 m², 12345678L",
        "1 kilometer, 5 minutes walk, 60 miles per hour, 3 square meters, 12,345,678 liters",
    ),
    "height": ("5'10\" tall", "5 feet 10 inches tall"),
    "fractions": (
        "½ cup, 1½, 3/4, 4/5 stars, 120/80, 50/50",
        "a half cup, 1 and a half, three quarters, 4 out of 5 stars, 120 over 80, 50 50",
    ),
    "ordinals stay": ("1st, 2nd and 3rd", "1st, 2nd and 3rd"),
    "plain numbers stay": ("1,250,000 or 3.5 or 42", "1,250,000 or 3.5 or 42"),
    "round and bare numbers": ("1000000 people, .5 miles", "1,000,000 people, 0.5 miles"),
    "versions": ("v3.11.7", "v3 dot 11 dot 7"),
    "signs before numbers": ("#1 choice, ~5 minutes, +3", "number 1 choice, about 5 minutes, plus 3"),
    "keys of the phone": ("Press 1, * or #, then # again", "Press 1, star or pound, then pound again"),
    "international numbers": (
        "+15550100009, +442079460018, +34912345678, +5215550100009, +35312345678",
        (
            "plus 1, 5 5 5, 0 1 0, 0 0 0 9, plus 4 4, 2 0 7, 9 4 6, 0 0 1 8, plus 3 4, 9 1 2, 3 4 5, 6 7 8, "
            "plus 5 2, 1 5 5, 5 0 1, 0 0 0, 0 9, plus 3 5 3, 1 2 3, 4 5 6, 7 8"
        ),
    ),
    # identifiers
    "a ticket": ("Your ticket is 88-1042.", "Your ticket is 8 8, 1 0 4 2."),
    "an invoice": ("INV-2024-0017 is paid.", "I N V, 2 0 2 4, 0 0 1 7 is paid."),
    "a PIN": ("Your PIN is 0042, not 1984.", "Your PIN is 0 0 4 2, not 1984."),
    "an order": ("Order #20451 and order no. 4471", "Order number 2 0 4, 5 1 and order number 4 4 7 1"),
    "a confirmation code": ("confirmation code: 7F3K-92", "confirmation code: 7, F, 3, K, 9 2"),
    "a case": ("case number 2024/00017", "case number 2 0 2 4, 0 0 0, 1 7"),
    "a serial number": ("The serial number is SN-0042-77", "The serial number is S N, 0 0 4 2, 7 7"),
    "a postcode": ("Boston, MA 02134-1001", "Boston, MA 0 2 1, 3 4, 1 0 0 1"),
    "a card": ("the card ending in 4471", "the card ending in 4 4 7 1"),
    "a part": ("Part HX-2040C is in stock", "Part H X, 2 0 4 0, C is in stock"),
    "a policy": ("policy 77-2041-9", "policy 7 7, 2 0 4 1, 9"),
    "no identifiers": (
        "order 2000 chairs, 12-14 people, room 12, COVID-19, 2019-2024, 50-1000 guests, 9-5, mid-2024",
        "order 2000 chairs, 12 to 14 people, room 12, COVID-19, 2019 to 2024, 50 to 1000 guests, 9 to 5, mid-2024",
    ),
    "dates are no identifiers": (
        "booking 2026-12-01, order 12-24-2026",
        "booking December 1, 2026, order December 24, 2026",
    ),
    # spans
    "glued halves of the day": (
        "Open 8a.m.-6p.m., 9a-5p or 7:30a.m. on",
        "Open 8 AM to 6 PM, 9 AM to 5 PM or 7:30 AM on",
    ),
    "a span over two months": (
        "Nov 30-Dec 4, Jan. 28 \u2013 Feb. 2, March 30 - April 2nd",
        "November 30 to December 4, January 28 to February 2, March 30 to April 2nd",
    ),
    "a span of dates by slashes": ("12/24-12/26, 1/2 to 1/9", "December 24 to December 26, January 2 to January 9"),
    "fractions are no dates": ("1/2-3/4 cup, 13/13-14/14", "a half to three quarters cup, 13 13 to 14 14"),
    "a range of millions": ("$1-2 million, $1.5\u20132 billion", "1 to 2 million dollars, 1.5 to 2 billion dollars"),
    "mixed numbers": ("1-1/2 hours, 2-3/4 cups, 5-3/2", "1 and a half hours, 2 and three quarters cups, 5 to 3 over 2"),
    "days in a row": (
        "Fri. & Sat., Mon, Wed and Fri; Sat/Sun 10-2",
        "Friday and Saturday, Monday, Wednesday and Friday; Saturday Sunday 10 to 2",
    ),
    "a day alone": ("Closed Thurs. We sat. The sun. Back on Fri.", "Closed Thursday. We sat. The sun. Back on Friday."),
    "thousands by dots": ("10.000.000 users, 1.500.000, 3.500 m", "10,000,000 users, 1,500,000, 3.500 meters"),
    "other currencies": ("₡500, R$50, Q75, Bs. 8", "500 colones, 50 reais, 75 quetzales, Bs. 8"),
    # brackets
    "digits in filled circles": ("➊ call, ❷ pay, ⓫ go, ➂ end", "1 call, 2 pay, 11 go, 3 end"),
    "text in square brackets": (
        "[Note] come [if you can] early, see [1], press [2] now [3].",
        "Note, come, if you can, early, see, press, 2, now.",
    ),
    "sources in lenticular brackets": ("We open at 9【4†hours.md】.", "We open at 9."),
    # words
    "titles": ("Dr. Smith, Mr. Lee and Ms. Jones, Jr.", "Doctor Smith, Mister Lee and Ms Jones, Junior."),
    "streets": (
        "12 Main St., 4 Elm Dr. N, St. Louis, Dr.Lee",
        "12 Main Street, 4 Elm Drive. N, Saint Louis, Doctor Lee",
    ),
    "Latin": ("e.g. fillings, i.e. teeth, etc.", "for example fillings, that is teeth, et cetera."),
    "dotted letters": ("the U.S. and the U.K., a Ph.D., A.B.C.", "the US and the UK, a PhD, ABC."),
    "numbered things": (
        "pp. 5-10, ext. 12, No. 5. No. We don't.",
        "pages 5 to 10, extension 12, number 5. No. We don't.",
    ),
    "slashes": ("24/7, and/or, w/ milk, he/she, TCP/IP", "24 7, and or, with milk, he or she, TCP IP"),
    "brackets": ("dentist(s) (see below) [really]", "dentists, see below, really"),
    "hyphens and dashes": ("COVID-19, 5-star\u2014yes - no -- maybe", "COVID-19, 5-star, yes, no, maybe"),
    "too much punctuation": ("Wait... what?! No!!!  , ok", "Wait. what? No! ok"),
    "missing spaces": ("Is it 5?Yes.The next:one,two", "Is it 5? Yes. The next: one, two"),
    "names with initials": ("John F. Kennedy and Plan B. Next.", "John F. Kennedy and Plan B. Next."),
    "plus signs": ("C++ and A+", "C plus plus and A plus"),
    "ordinary prose": ("We're open today, aren't we? Yes; come in!", "We're open today, aren't we? Yes; come in!"),
    # nothing to hear
    "nothing": ("", ""),
    "only junk": (" **--** 😀 ... | # \n\n --- ", ""),
}


@pytest.mark.parametrize(("text", "spoken"), CASES.values(), ids=CASES.keys())
def test_what_is_written_in_english_becomes_speakable(text: str, spoken: str) -> None:
    assert speakable(text, language_of("en-US").speech) == spoken
