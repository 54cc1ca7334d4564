"""The few formulas that tell whether colours can be told apart and read, from their definitions.

Colours are sRGB triples from 0 to 1. Difference is the distance in CAM02-UCS (Luo, Cui and Li 2006)
under sRGB's own viewing conditions; colour-blind sight is simulated by the matrices of Machado,
Oliveira and Fernandes (2009) at severity 1.0 on linear light; contrast is that of WCAG 2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

SRGB_TO_XYZ: Matrix = (
    (0.4124, 0.3576, 0.1805),
    (0.2126, 0.7152, 0.0722),
    (0.0193, 0.1192, 0.9505),
)
CAT02: Matrix = (
    (0.7328, 0.4296, -0.1624),
    (-0.7036, 1.6975, 0.0061),
    (0.0030, 0.0136, 0.9834),
)
CAT02_BACK: Matrix = (
    (1.096124, -0.278869, 0.182745),
    (0.454369, 0.473533, 0.072098),
    (-0.009628, -0.005698, 1.015326),
)
CONES: Matrix = (
    (0.38971, 0.68898, -0.07868),
    (-0.22981, 1.18340, 0.04641),
    (0.0, 0.0, 1.0),
)


class Vision(Enum):
    """A kind of sight, with the matrix that turns linear sRGB into what it leaves."""

    NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTAN = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTAN = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITAN = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


@dataclass(frozen=True)
class Surroundings:
    """Viewing conditions of CIECAM02 with an average surround: white, light around, background."""

    white: Triple = (95.047, 100.0, 108.883)
    adapting: float = 64 / math.pi / 5
    background: float = 20.0

    @cached_property
    def induction(self) -> float:
        """How bright the background is beside the white."""
        return self.background / self.white[1]

    @cached_property
    def level(self) -> float:
        """The luminance-level factor F_L."""
        five = 5 * self.adapting
        k4 = (1 / (five + 1)) ** 4
        return float(0.2 * k4 * five + 0.1 * (1 - k4) ** 2 * five ** (1 / 3))

    @cached_property
    def gains(self) -> Triple:
        """How far each cone has adapted to the white."""
        degree = 1 - math.exp(-(self.adapting + 42) / 92) / 3.6
        r, g, b = (degree * self.white[1] / w + 1 - degree for w in times(CAT02, self.white))
        return r, g, b

    @cached_property
    def white_response(self) -> float:
        """The achromatic response to the white, before the background's factor."""
        return _achromatic(_responses(self.white, self))


SCREEN = Surroundings()


def times(matrix: Matrix, vector: Triple) -> Triple:
    """The matrix applied to the vector."""
    x, y, z = vector
    (a, b, c), (d, e, f), (g, h, i) = matrix
    return a * x + b * y + c * z, d * x + e * y + f * z, g * x + h * y + i * z


def from_hex(text: str) -> Triple:
    """The colour written `#RRGGBB`."""
    return int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255


def to_hex(colour: Triple) -> str:
    """The colour as `#RRGGBB`."""
    return "#" + "".join(f"{round(part * 255):02X}" for part in colour)


def linear(colour: Triple) -> Triple:
    """Give the light that the sRGB levels stand for."""
    r, g, b = (_light(part) for part in colour)
    return r, g, b


def luminance(colour: Triple) -> float:
    """Relative luminance, 0 to 1."""
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: Triple, other: Triple) -> float:
    """Contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def seen(colour: Triple, vision: Vision) -> Triple:
    """What is left of the colour for that sight, cut to what a screen can show."""
    if vision is Vision.NORMAL:
        return colour
    r, g, b = (_gamma(min(max(part, 0.0), 1.0)) for part in times(vision.value, linear(colour)))
    return r, g, b


def ciecam02(xyz: Triple, surroundings: Surroundings = SCREEN) -> Triple:
    """Lightness J, colourfulness M and hue in degrees of a colour given as XYZ (white Y is 100)."""
    n = surroundings.induction
    cones = _responses(xyz, surroundings)
    red, green, blue = cones
    a = red - 12 * green / 11 + blue / 11
    b = (red + green - 2 * blue) / 9
    hue = math.atan2(b, a)
    ratio = max(_achromatic(cones) / surroundings.white_response, 0.0)
    lightness = 100 * ratio ** (0.69 * (1.48 + math.sqrt(n)))
    eccentricity = (math.cos(hue + 2) + 3.8) / 4
    weight = 50000 / 13 * 0.725 * n**-0.2 * eccentricity
    t = weight * math.hypot(a, b) / (red + green + 1.05 * blue)
    chroma = t**0.9 * math.sqrt(lightness / 100) * (1.64 - 0.29**n) ** 0.73
    return lightness, chroma * surroundings.level**0.25, math.degrees(hue) % 360


def ucs_of(lightness: float, colourfulness: float, hue: float) -> Triple:
    """J', a', b' of CAM02-UCS from J, M and the hue in degrees."""
    radius = math.log(1 + 0.0228 * colourfulness) / 0.0228
    angle = math.radians(hue)
    bright = 1.7 * lightness / (1 + 0.007 * lightness)
    return bright, radius * math.cos(angle), radius * math.sin(angle)


@cache
def ucs(colour: Triple, vision: Vision = Vision.NORMAL) -> Triple:
    """J', a', b' of a screen colour for that sight."""
    x, y, z = times(SRGB_TO_XYZ, linear(seen(colour, vision)))
    return ucs_of(*ciecam02((100 * x, 100 * y, 100 * z)))


def difference(one: Triple, other: Triple, vision: Vision = Vision.NORMAL) -> float:
    """How far apart two colours look to that sight."""
    return math.dist(ucs(one, vision), ucs(other, vision))


def least_difference(one: Triple, other: Triple) -> float:
    """The same for the sight that tells the two apart worst."""
    return min(difference(one, other, vision) for vision in Vision)


def _light(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


def _gamma(part: float) -> float:
    return float(part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)


def _responses(xyz: Triple, surroundings: Surroundings) -> Triple:
    """Post-adaptation cone responses R'a, G'a, B'a."""
    adapted = [c * gain for c, gain in zip(times(CAT02, xyz), surroundings.gains, strict=True)]
    cones = times(CONES, times(CAT02_BACK, (adapted[0], adapted[1], adapted[2])))
    r, g, b = (_compress(cone, surroundings.level) for cone in cones)
    return r, g, b


def _compress(cone: float, level: float) -> float:
    power = (level * abs(cone) / 100) ** 0.42
    return float(math.copysign(400 * power / (power + 27.13), cone) + 0.1)


def _achromatic(cones: Triple) -> float:
    return 2 * cones[0] + cones[1] + cones[2] / 20 - 0.305
