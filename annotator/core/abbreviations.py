"""Words whose full stop ends no sentence, and the words that start one after a stop in doubt.

English, French, Spanish and German; Arabic and the scripts of East Asia have no such stops.
All in lower case, without the last stop.
"""

from __future__ import annotations


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What they belong to always follows: a name, a number, an example.
LEADING = _listed("""
    mr mrs ms mx messrs dr drs prof gen sen rep gov lt col sgt cpl pvt capt cmdr maj adm brig insp
    rev hon msgr fr pres amb atty det supt
    m mm mme mmes mlle mlles mgr
    sra sras srta dna dña dn ud uds vd excmo excma ilmo ilma lic ing arq
    hr frl dipl bzw z.b d.h
    vs cf e.g i.e viz approx ca incl esp resp c.-à-d p.ej
""")

# So are these before a digit; else they may be plain words.
COUNTING = _listed("no nos nr nrs art arts pp vol ch sec fig núm núms pág págs")

# Written small or large, these may stand at a sentence's end too.
TRAILING = _listed("etc al dept univ est janv févr avr juil déc ene abr ago dic")

# The same, but plain words where they are not capitalised.
TRAILING_NAMES = _listed("""
    inc ltd co corp cie bros jr sr st ste mt ft ave blvd rd assn
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb
    nev okla ore pa penn tenn tex va vt wash wis wyo
""")

# German ordinals: "am 3. Juli".
MONTHS = _listed("""
    januar jänner februar märz april mai juni juli august september oktober november dezember
""")

STARTERS = _listed("""
    the a an this that these those there here he she it they we you his her its their our my
    in on at by for from with after before during since when while although though if as because
    but and or so yet however meanwhile still then now also both all some many most not
    according what who why how where last earlier
""")

# These are parts of names too: "J. Le Pen", "S. El Otmani".
OTHER_STARTERS = _listed("""
    le les un une des cette ces il elle ils elles on nous ce mais et pour dans selon au aux
    el los las una unos unas este esta estos estas él ella ellos ellas pero y según en por para
    der die das ein eine er sie es wir aber und im am
""")
