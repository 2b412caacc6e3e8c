"""``python -m dev.artifacts.tools``: what AWS gives to build and run functions, brought from PyPI and kept apart.

SAM with its Runtime Interface Emulator has an environment of its own; Lambda's Python runtime is a folder, since it
must not lend its other packages to a function that forgot to ship them.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, get_args

from dev.artifacts.build import Function, install, provide_packages
from dev.artifacts.target import Target
from dev.setup.lock import alone
from dev.setup.places import HERE

_SAM_LOCK: Final = "requirements/sam.txt"
_RUNTIME_LOCK: Final = "requirements/lambda-runtime.txt"
_ZIP: Final = """
import sys, zlib
from samcli.lib.package import utils
zlib.Z_DEFAULT_COMPRESSION = 1
utils.make_zip_with_lambda_permissions(*sys.argv[1:])
"""
_EXPAND: Final = """
import json, logging, sys

from cfnlint.api import lint
from samcli.lib.translate.sam_template_validator import SamTemplateValidator
from samcli.commands.validate.lib.exceptions import InvalidSamDocumentException
from samcli.yamlhelper import yaml_parse


class NoPolicies:
    def load(self):
        return {}


def expand(text, parameters):
    validator = SamTemplateValidator(yaml_parse(text), NoPolicies(), region="us-east-1", parameter_overrides=parameters)
    try:
        expanded = validator.get_translated_template_if_valid()
    except InvalidSamDocumentException as refused:
        return {"refused": str(refused)}
    return {"template": yaml_parse(expanded), "said": [f"{match.rule.id} {match.message}" for match in lint(expanded)]}


logging.disable()
asked = json.load(sys.stdin)
json.dump([expand(asked["template"], parameters) for parameters in asked["parameters"]], sys.stdout, default=str)
"""
_ARCHITECTURES: Final = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


@dataclass(frozen=True, slots=True)
class Expansion:
    """What CloudFormation would be given for a template of SAM, and what cfn-lint says of it, an empty list if nothing.

    ``refused`` is the reason why the transform makes nothing of it; ``template`` is empty then.
    """

    template: dict[str, Any]
    said: list[str]
    refused: str = ""


@dataclass(frozen=True, slots=True)
class LambdaTools:
    """The tools for one target, in one folder."""

    folder: Path

    @property
    def sam_python(self) -> Path:
        """The interpreter that can import SAM's own code."""
        return self.folder / "sam" / "bin" / "python"

    @property
    def runtime(self) -> Path:
        """Where awslambdaric can be imported from; absent on machines it is not made for."""
        return self.folder / "runtime"

    @property
    def rie(self) -> Path | None:
        """AWS's Runtime Interface Emulator; None on machines it is not made for."""
        name = f"aws-lambda-rie-{_ARCHITECTURES.get(platform.machine().lower(), '')}"
        found = next(self.folder.glob(f"sam/lib/python*/site-packages/samcli/local/rapid/{name}"), None)
        return found if sys.platform == "linux" else None

    def sam(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run ``sam``: without telemetry, without an account, with nothing of this person's settings."""
        env = {"SAM_CLI_TELEMETRY": "0", "HOME": str(self.folder), "PATH": os.environ["PATH"]}
        command = (str(self.sam_python), "-m", "samcli", *arguments)
        return subprocess.run(command, cwd=HERE.root, env=env, capture_output=True, text=True, check=False)

    def expand(self, template: str, *parameters: Mapping[str, str]) -> list[Expansion]:
        """SAM's transform, as AWS runs it on a template's text, for each set of parameters: without account or network.

        ``sam validate --lint`` leaves the transform out, and passes what every deployment would be refused for.
        """
        asked = json.dumps({"template": template, "parameters": parameters})
        env = {"HOME": str(self.folder), "AWS_DEFAULT_REGION": "us-east-1"}
        command = (self.sam_python, "-c", _EXPAND)
        said = subprocess.run(command, input=asked, env=env, stdout=subprocess.PIPE, text=True, check=True)
        return [
            Expansion(part.get("template", {}), part.get("said", []), part.get("refused", ""))
            for part in json.loads(said.stdout)
        ]

    def zip(self, folder: Path, file: Path) -> None:
        """Pack a built artifact by the code that packs it for a deployment, pressed less; ``file`` ends in ``.zip``."""
        subprocess.run((self.sam_python, "-c", _ZIP, file.with_suffix(""), folder), check=True)


def provide(target: Target, say: Callable[[str], None] = lambda _: None) -> LambdaTools:
    """The tools, made once for each version of their locks; ``say`` hears of it before it takes a minute.

    Raises CalledProcessError when uv fails, which says why.
    """
    assert target.python, "a runnable target has a Python"
    locks = [HERE.root / name for name in (_SAM_LOCK, _RUNTIME_LOCK)]
    digest = hashlib.sha256(b"".join(lock.read_bytes() for lock in locks) + target.python.encode()).hexdigest()[:16]
    tools = LambdaTools(HERE.cache / "lambda-tools" / f"{target.version}-{digest}")
    done = tools.folder / "done"
    with alone(HERE.cache / "lambda-tools" / "lock"):
        if not done.exists():
            say("bringing SAM and Lambda's own Python runtime from PyPI, once: a minute or two ...")
            shutil.rmtree(tools.folder, ignore_errors=True)
            _install_sam(tools, target.python, locks[0])
            install((locks[1],), tools.runtime, target)
            done.touch()
    return tools


def _install_sam(tools: LambdaTools, python: str, lock: Path) -> None:
    quiet = (HERE.uv, "--quiet", "--no-python-downloads")
    subprocess.run((*quiet, "venv", "--no-project", "--python", python, tools.folder / "sam"), check=True)
    how = ("--require-hashes", "--only-binary", ":all:", "--python", tools.sam_python)
    subprocess.run((*quiet, "pip", "install", *how, "--requirement", lock), check=True)


def main() -> int:
    """Bring the tools, and the packages of both functions; say for which Python: not each machine has Lambda's."""
    target = Target.runnable()
    print(f"Lambda artifacts are built for Python {target.version} ({target.python})", flush=True)
    provide(target)
    for function in get_args(Function):
        provide_packages(function, target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
