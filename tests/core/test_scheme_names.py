from __future__ import annotations

from dataclasses import replace

from annotator.core import scheme_edits, scheme_names
from annotator.core.schema import Label, Schema
from annotator.core.scheme_edits import SchemeUses

UNUSED = SchemeUses({}, {}, {})


def test_a_new_label_that_is_renamed_is_called_so_everywhere() -> None:
    new = Label("new_label", "New label", short="NEW LABEL")
    schema = Schema((Label("denial", "Denial"), new))
    renamed = scheme_names.with_its_name(new, replace(new, name="Promise"))
    assert renamed.short == "PROMISE"
    after = scheme_edits.changed(schema, renamed)
    assert scheme_names.id_for_name(after, new, UNUSED) == "promise"
    # What spans carry, what is not known, and what somebody chose stays.
    assert scheme_names.id_for_name(after, new, SchemeUses({"new_label": 1}, {}, {})) == "new_label"
    assert scheme_names.id_for_name(after, new, None) == "new_label"
    own = replace(new, id="n1", short="NEW")
    assert scheme_names.with_its_name(own, replace(own, name="Promise")).short == "NEW"
    kept = Schema((replace(own, name="Promise"),))
    assert scheme_names.id_for_name(kept, own, UNUSED) == "n1"
