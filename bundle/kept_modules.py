"""The modules that each start of the window imports, in one piece.

PyInstaller opens its archive anew for each module, and looks in two other places before. Here they lie side by side in
memory from the first moment, and some are not run before they are used; modules that are not here are found as usual.
This module is imported before all others, so it imports only what Python has loaded already.
"""

from __future__ import annotations

import _frozen_importlib
import marshal
import mmap
import sys
from _frozen_importlib import ModuleSpec

# Not from `typing`, which is one of the modules that are kept (as `types` is).
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType
    from typing import Any

    # Its file below the program's folder, whether it is a package, and its code.
    Source = tuple[str, bool, CodeType]
    # The same, with where its code begins and ends.
    Kept = tuple[str, bool, int, int]
else:
    ModuleType = type(sys)

FILE = "modules.bin"
# Imported by others for what a start never comes to: run when something in them is first used.
LATE = frozenset(
    [
        "ast",
        "base64",
        "inspect",
        "ipaddress",
        "linecache",
        "ntpath",
        "random",
        "shibokensupport.signature.errorhandler",
        "shibokensupport.signature.layout",
        "shibokensupport.signature.lib.enum_sig",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.tool",
        "shibokensupport.signature.mapping",
        "shibokensupport.signature.parser",
        "shutil",
        "tempfile",
        "traceback",
        "zipfile",
    ]
)
# The file begins with the length of the index, a number of so many bytes.
_LENGTH = 8
# Late modules that run or have run: one that looks into itself while it runs finds what there is so far, as usual.
_begun: set[str] = set()
# It looks for the sources of what PySide imports, before `annotator.app.plain_imports` can stop it.
_READER = "shibokensupport.feature"


def write_kept(path: str, sources: Mapping[str, Source]) -> None:
    """Write `sources`, modules by names, into the file at `path`."""
    index, codes, begin = {}, [], 0
    for name, (file, is_package, code) in sources.items():
        codes.append(marshal.dumps(code))
        index[name] = file, is_package, begin, begin + len(codes[-1])
        begin += len(codes[-1])
    head = marshal.dumps((sys.version, index))
    with open(path, "wb") as out:
        out.write(len(head).to_bytes(_LENGTH, "little") + head + b"".join(codes))


def use_kept(folder: str) -> None:
    """Load modules from the file in `folder`, the program's, where there is one and it is of this Python."""
    try:
        with open(f"{folder}/{FILE}", "rb") as file:
            # Mapped, not read: what is not asked for is never fetched from the disk.
            held = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        begin = _LENGTH + int.from_bytes(held[:_LENGTH], "little")
        written, index = marshal.loads(held[_LENGTH:begin])
    except (OSError, ValueError, EOFError, TypeError):
        return
    if written == sys.version and all(end <= len(held) - begin for *_, end in index.values()):
        sys.meta_path.insert(0, KeptModules(folder, index, held[begin:]))


class NoSources:
    """What can be said here of the sources of a module, in place of `inspect`."""

    @staticmethod
    def getsource(_module: ModuleType) -> str:
        """Say that there are none."""
        raise OSError("the program has no sources with it")


class LateModule(ModuleType):
    """A module that has been imported and not run yet: it runs when one of its attributes is first asked for."""

    def __getattribute__(self, name: str) -> Any:
        # What the import itself reads and sets.
        if name[:2] == "__" and name not in ("__dict__", "__all__", "__getattr__"):
            return ModuleType.__getattribute__(self, name)
        _run_late(self)
        return ModuleType.__getattribute__(self, name)


def _run_late(module: ModuleType) -> None:
    # Python's own import lock: other threads wait until the module has run; in a deadlock one of them goes on.
    imports: Any = _frozen_importlib
    lock = imports._ModuleLockManager(module.__name__)  # noqa: SLF001 - nothing else waits for imports, too
    try:
        lock.__enter__()
    except imports._DeadlockError:  # noqa: SLF001
        return
    try:
        if type(module) is LateModule and module.__name__ not in _begun:
            _begun.add(module.__name__)
            loader: Any = module.__loader__
            loader.run(module)
            module.__class__ = ModuleType  # type: ignore[assignment]
    finally:
        lock.__exit__(None, None, None)


class KeptModules:
    """Finds and loads them, as Python's own loaders do."""

    def __init__(self, folder: str, index: Mapping[str, Kept], codes: memoryview) -> None:
        """Take modules by names, whose code is in `codes`; `folder` is the program's."""
        self._folder = folder
        self._index = index
        self._codes = codes

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where `name` comes from; None where it is not kept."""
        if name not in self._index:
            return None
        del path, target
        file = self.get_filename(name)
        loader: Any = self
        spec = ModuleSpec(name, loader, origin=file, is_package=self.is_package(name))
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations = [file.rpartition("/")[0]]
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """None: Python makes the module object as usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Run it, or let it wait for its first use."""
        if module.__name__ in LATE:
            module.__class__ = LateModule
        else:
            self.run(module)

    def run(self, module: ModuleType) -> None:
        """Run it now."""
        exec(self.get_code(module.__name__), vars(module))
        if module.__name__ == _READER:
            vars(module)["inspect"] = NoSources

    def get_code(self, name: str) -> CodeType:
        """Its code."""
        _file, _is_package, begin, end = self._index[name]
        code: CodeType = marshal.loads(self._codes[begin:end])
        return code

    def get_source(self, _name: str) -> None:
        """Say that its text is not here."""

    def get_filename(self, name: str) -> str:
        """Its file, as the program's folder would have it."""
        return f"{self._folder}/{self._index[name][0]}"

    def is_package(self, name: str) -> bool:
        """Whether it holds others."""
        return self._index[name][1]
