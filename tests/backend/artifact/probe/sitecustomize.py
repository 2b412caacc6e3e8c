"""Found by Python at its start when a test puts this folder on the path: on SIGUSR1 it tells what the process holds."""

import asyncio
import gc
import json
import os
import signal
import socket


def _tell(_number: int, _frame: object) -> None:
    gc.collect()
    held = {
        "tasks": len(asyncio.all_tasks()),
        "files": len(os.listdir("/dev/fd")),  # noqa: PTH208  # counts only
        "objects": len(gc.get_objects()),
    }
    with socket.create_connection(("127.0.0.1", int(os.environ["PROBE_PORT"]))) as connection:
        connection.sendall(json.dumps(held).encode())


signal.signal(signal.SIGUSR1, _tell)
