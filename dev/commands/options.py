"""The options that several commands share."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

StackName: TypeAlias = Annotated[
    str,
    typer.Option("--name", metavar="NAME", help="Its state is kept under this name; another name is another stack."),
]
OfStack: TypeAlias = Annotated[
    str, typer.Option("--name", metavar="NAME", help="The stack whose database it is, unless DATABASE_URL names one.")
]
OfProfile: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help="Only of this business; of every one without it.")
]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
BackendPort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The backend's port; 0 picks a free one.")
]
EdgePort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The edge's port; 0 picks a free one.")
]
PhonePort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The web phone's port; 0 picks a free one.")
]
Speed: TypeAlias = Annotated[
    float, typer.Option(min=0.1, max=100, metavar="FACTOR", help="Seconds of a call that pass in one real second.")
]
