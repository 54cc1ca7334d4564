"""The room in which a reviewer goes through cases and decides."""
