"""Plots as SVG text, from plain values; nothing but the standard library, no window."""
