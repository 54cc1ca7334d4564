"""The layers that an import writes into: annotators found or made, statuses raised but never lowered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.ids import new_id
from annotator.core.layer import GOLD, Annotator, Status, is_suggester, new_suggester_id
from annotator.store import annotators, history, images
from annotator.store.images import ANNOTATOR, STATUS

if TYPE_CHECKING:
    from annotator.store.database import Database
    from annotator.store.import_rows import PendingRows

_RANK = {Status.UNTOUCHED: 0, Status.BEGUN: 1, Status.DONE: 2}


def higher(one: Status, other: Status) -> Status:
    """The further of two statuses."""
    return one if _RANK[one] >= _RANK[other] else other


class Layer:
    """An annotator's layer in one call of an import; its annotator is made when the first row is."""

    def __init__(
        self,
        database: Database,
        rows: PendingRows,
        name: str,
        *,
        is_gold: bool = False,
        suggests: bool = False,
    ) -> None:
        self.name = name
        self.is_gold = is_gold
        self.problem = annotators.name_problem(name) or ""
        found = annotators.gold(database) if is_gold else annotators.owner(database, name)
        if found is not None and not is_gold:
            self.problem = self.problem or _other_owner(found, suggests=suggests)
        if is_gold:
            self.id = GOLD
        elif found is not None:
            self.id = found.id
        else:
            self.id = new_suggester_id() if suggests else new_id()
        self.fresh = found is None
        self._database = database
        self._rows = rows
        self._made = found is not None
        self._revision = 0

    @property
    def revision(self) -> int:
        """The revision that new rows of this layer carry; asking for it counts the layer on, once."""
        if not self._revision:
            if not self._made:
                self._database.run(ANNOTATOR.insert, (self.id, self.name, 0, self._rows.edit))
                self._made = True
            self._revision = self._rows.revisions.next_of(self.id)
        return self._revision


def _other_owner(found: Annotator, *, suggests: bool) -> str:
    """Why the layer of that name is not the one that is meant; "" where it is."""
    if found.id == GOLD:
        return f"“{found.name}” is the gold layer here, and no annotator"
    if is_suggester(found.id) == suggests:
        return ""
    if suggests:
        return (
            f"“{found.name}” is a person here, and no machine: --map-annotator gives another name"
        )
    return f"“{found.name}” is a machine here, and no annotator: --map-annotator gives another name"


class Layers:
    """The layers of one import, by the name of their annotator."""

    def __init__(self, database: Database, rows: PendingRows) -> None:
        self._database = database
        self._rows = rows
        self._layers: dict[tuple[str, bool], Layer] = {}
        self._statuses: dict[tuple[str, str], Status] = {}
        self._gold: Layer | None = None

    def begin_call(self) -> None:
        """Forget what others may have changed since the last call."""
        self._layers.clear()
        self._gold = None
        self._statuses.clear()

    def named(self, name: str, *, suggests: bool = False) -> Layer:
        """The layer of that annotator, or of that machine, found or to be made."""
        key = name, suggests
        if key not in self._layers:
            made = Layer(self._database, self._rows, name, suggests=suggests)
            other = self._layers.get((name, not suggests))
            if other is not None and not other.problem and not made.problem:
                made.problem = _other_owner(Annotator(other.id, name), suggests=suggests)
            self._layers[key] = made
        return self._layers[key]

    def id_of(self, name: str) -> str:
        """The id of whoever has the layer of that name."""
        stored = annotators.owner(self._database, name)
        return stored.id if stored is not None else self.named(name).id

    def gold(self, name: str) -> Layer:
        """The gold layer; where there is none yet, it is made, of that name unless a person has it."""
        if self._gold is None:
            known = annotators.gold(self._database)
            if known is not None:
                name = known.name
            elif name in (names := self._names()) or annotators.owner(self._database, name):
                name = annotators.gold_name(self._database, names)
            self._gold = Layer(self._database, self._rows, name, is_gold=True)
        return self._gold

    def _names(self) -> set[str]:
        return {name for name, _ in self._layers}

    def raise_status(self, layer: Layer, article: str, status: Status) -> None:
        """Bring a layer's status of an article up to `status`."""
        key = (layer.id, article)
        if key not in self._statuses:
            stored = None if layer.fresh else self._stored(layer, article)
            self._statuses[key] = stored or Status.UNTOUCHED
        if higher(self._statuses[key], status) is self._statuses[key]:
            return
        if self._statuses[key] is Status.UNTOUCHED:
            self._rows.statuses.append(
                (*key, str(status), layer.revision, self._rows.edit, self._rows.edit)
            )
        else:
            self._overwrite(layer, article, status)
        self._statuses[key] = status

    def _stored(self, layer: Layer, article: str) -> Status | None:
        found = self._database.value(
            "SELECT status FROM status WHERE annotator = ? AND article = ?", (layer.id, article)
        )
        return Status(found) if found else None

    def _overwrite(self, layer: Layer, article: str, status: Status) -> None:
        self._rows.flush()
        key = f"{layer.id}/{article}"
        before = images.require(self._database, STATUS, key)
        if before["edit"] > self._rows.edit:
            return  # decided after this import began, so a later step of the undo stack
        revision = layer.revision
        after = {**before, "status": str(status), "revision": revision, "edit": self._rows.edit}
        if before["made_by"] != self._rows.edit:
            history.add_row(self._database, self._rows.edit, STATUS, before, after)
        images.write(self._database, STATUS, after, exists=True)
