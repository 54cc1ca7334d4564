"""How far annotators agree: matching of spans, metrics and the report, as pure functions."""
