"""How set-up fails: an exit code of its own for each cause that a person can act on."""

from __future__ import annotations

import errno
import re
from enum import IntEnum
from typing import Final


class SetupExit(IntEnum):
    """Exit codes of ``python -m dev.setup``, none also the `guru` command's; 10 is the Makefile's: no Python."""

    NO_PIP = 11
    """The Python that was found has no pip."""
    REGISTRY_UNREACHABLE = 12
    """PyPI or npm did not answer."""
    DISK_FULL = 13
    WRONG_CONTENT = 14
    """What a registry sent is not what the locks name: never installed."""
    NO_PREBUILT = 15
    """A package has nothing prebuilt for this machine, and set-up never compiles."""
    STEP_FAILED = 16
    """Anything else; the message ends with the program's own last lines."""


class SetupFailed(Exception):
    """A step of set-up failed; the message says what to do about it."""

    def __init__(self, code: SetupExit, message: str) -> None:
        super().__init__(message)
        self.code = code


_UNREACHABLE: Final = (
    *("dns error", "[Nn]ame or service not known", "[Nn]ame resolution", "getaddrinfo", "nodename nor servname"),
    *("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "[Cc]onnection refused"),
    *("[Nn]etwork is unreachable", "tcp connect error", "[Tt]imed? ?out", "error sending request", "Failed to fetch"),
    *("Failed to establish a new connection", "CERTIFICATE_VERIFY_FAILED", "invalid peer certificate"),
    *("UNABLE_TO_GET_ISSUER_CERT", "SELF_SIGNED_CERT", "No matching distribution found"),
)
# The first match decides: a download that ends for want of space is often reported as a failed download too.
_SIGNS: Final = {
    SetupExit.DISK_FULL: ("No space left on device", "ENOSPC", "Disk quota exceeded", "EDQUOT"),
    SetupExit.NO_PIP: ("No module named '?pip\\b",),
    SetupExit.WRONG_CONTENT: ("[Hh]ash mismatch", "DO NOT MATCH THE HASHES", "EINTEGRITY", "integrity checksum failed"),
    SetupExit.NO_PREBUILT: ("no (usable |compatible )?wheels", "EBADPLATFORM"),
    SetupExit.REGISTRY_UNREACHABLE: _UNREACHABLE,
}
_ADVICE: Final = {
    SetupExit.NO_PIP: "this Python has no pip: install it (Debian, Ubuntu: apt install python3-pip) and run again",
    SetupExit.REGISTRY_UNREACHABLE: "a registry did not answer: check network, proxy and certificates, and run again",
    SetupExit.DISK_FULL: "the disk is full: set-up needs about 2 GB, its caches in the home folder included",
    SetupExit.WRONG_CONTENT: "a registry sent something else than the locks name: nothing of it was installed",
    SetupExit.NO_PREBUILT: "a package has nothing prebuilt for this machine: Linux (glibc) and macOS have",
    SetupExit.STEP_FAILED: "its last lines are above",
}


def advice(code: SetupExit) -> str:
    """What a person can do about it."""
    return _ADVICE[code]


def diagnose(output: str) -> SetupExit:
    """The cause that a failed program's output tells."""
    return next((code for code, signs in _SIGNS.items() if re.search("|".join(signs), output)), SetupExit.STEP_FAILED)


def of_os_error(error: OSError) -> SetupExit:
    """The cause behind an ``OSError`` of our own."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return SetupExit.DISK_FULL if full else SetupExit.STEP_FAILED
