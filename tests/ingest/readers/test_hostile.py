"""Files of two hundred thousand characters that were made to hang a reader: each is read, or refused, in seconds."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time
from typing import Final

import pytest

from ingest.document import Refused
from ingest.readers import READERS
from ingest.splitting import split_sections
from ingest.web.sitemap import read_sitemap
from tests.ingest.readers.files_made import Placed, placed_pdf

SIZE: Final = 200_000
QUICK_S: Final = 2.0
"""Of processor time; without bounds most of these take ten seconds to several minutes."""
GROWTH: Final = 3.0
"""How much longer twice as much may take."""

BRACKETS: Final = (
    "[",
    "]",
    "(",
    "<",
    ">",
    "{",
    "![",
    "[](",
    "[a](",
    "[[]",
    "`a",
    "``",
    "**a *",
    "*a_",
    "&#",
    "&a",
    "\\",
)
BROKEN_TAGS: Final = (
    *("<!", "<!--", "<!-->", "<![", "<![CDATA[", "<?", "</", "</a ", "<a", "<a ", "<a =", "<a b='", '<a b="', "<a/"),
    *(
        "<title>",
        "<title>a<b>",
        "<script>",
        "<script></scrip>",
        "<b><i>",
        "<table><tr><td>",
        "<main role=",
        "<p title=x",
    ),
)
LINES: Final = (
    "- a\n",
    "> ",
    "# [\n",
    "# *a_\n",
    "a|b\n-|-\n",
    "a|b\n-|-\n\n",
    "[a]: b\n",
    "1.\n",
    "a\n---\n",
    "```\n",
)
CELLS: Final = ('"\n', '"', "'", '",', ',"', "a;b,c\n", ",", ";\n", '"a" ')
SHAPES: Final = [
    *((".md", shape) for shape in (*BRACKETS, *LINES, "---\n", "<a ")),
    *((".html", shape) for shape in (*BRACKETS, *BROKEN_TAGS)),
    *((".csv", shape) for shape in (*CELLS, "[")),
    *((".txt", shape) for shape in ("[", "a.", " ", "\n", "a-")),
]


def filled(shape: str, size: int, *, before: str = "", after: str = "") -> bytes:
    return (before + (shape * (size // len(shape) + 1))[:size] + after).encode()


def seconds(read: Callable[[], object]) -> float:
    begun = process_time()
    read()
    return process_time() - begun


def is_linear(read: Callable[[int], object], shape: str) -> bool:
    """Whether it is quick, or grows with the length and not with its square."""
    # A short line each costs a list its item, a table its row: honest work, of which less tells as much.
    size = SIZE // 5 if "\n" in shape else SIZE
    whole = seconds(lambda: read(size))
    return whole < QUICK_S or whole < GROWTH * seconds(lambda: read(size // 2))


def read_file(suffix: str, data: bytes) -> None:
    try:
        draft = READERS[suffix](data)
    except Refused:
        return
    assert split_sections(draft.sections) is not None


@pytest.mark.parametrize(("suffix", "shape"), SHAPES)
def test_time_grows_with_the_length(suffix: str, shape: str) -> None:
    assert is_linear(lambda size: read_file(suffix, filled(shape, size)), shape)


@pytest.mark.parametrize(
    ("suffix", "before", "shape", "after"),
    [
        (".md", "# ", "[", ""),
        (".md", "# ", "*a_", ""),
        (".md", "a|b\n-|-\n", "[", "|x\n"),
        (".md", "a|b\n-|-\n", "a|[\n", ""),
        (".md", "---\ntitle: ", "[", "\n---\ntext"),
        (".md", "---\n", "- ", "\n---\ntext"),
        (".html", "<p>", "<!--x>", ">"),
        (".html", "<a ", "b=c ", ">"),
        (".html", "<p>", "&#" + "9" * 5000 + ";", ""),
        (".html", "<script>", "<", "</script>"),
        (".html", "<div role", " ", "main>"),
        (".csv", '"a', '""', '"\n'),
    ],
)
def test_time_grows_with_the_length_inside_something_too(suffix: str, before: str, shape: str, after: str) -> None:
    assert is_linear(lambda size: read_file(suffix, filled(shape, size, before=before, after=after)), shape)


@pytest.mark.parametrize("shape", ["<a>", "<loc>", "a&amp;", "<url><loc>a", "[", "<![CDATA["])
def test_a_sitemap_is_read_in_time_too(shape: str) -> None:
    def read(size: int) -> None:
        with pytest.raises(Refused):
            read_sitemap(
                "https://x.example/sitemap.xml", filled(shape, size, before="<urlset><url><loc>"), lambda _: b""
            )

    assert is_linear(read, shape)


def test_what_is_broken_in_a_page_takes_nothing_of_the_rest_with_it() -> None:
    page = (
        "<title>A <b> & C</title><p>1 < 2 and a<b</p><p>x</p><!-- <p>no</p> --><p title='>'>y &lt;z&gt;<br/>w</p><!-->v"
    )
    draft = READERS[".html"](page.encode())
    assert draft.title == "A <b> & C"
    assert [section.text for section in draft.sections] == ["1 < 2 and a\n\nx\n\ny <z> w\n\nv"]


@pytest.mark.parametrize(("right", "down"), [(0, 0), (1, 0), (0, 1)], ids=["one place", "one level", "one column"])
def test_print_upon_print_is_read_in_time(right: int, down: int) -> None:
    def read(size: int) -> None:
        prints: list[Placed] = [(10, 50 + right * at % 400, 700 - down * at % 600, "a 1") for at in range(size // 20)]
        read_file(".pdf", placed_pdf(prints))

    assert is_linear(read, "")
