"""Words that tell clauses apart: what opens one, what joins two, what makes a verb likely.

English, French, Spanish and Arabic, few and frequent; all in lower case.
"""

from __future__ import annotations


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A clause follows them, and they are no part of it: "stressed that | they have denied it".
LINKING = _listed("""
    that which who whom whose
    que qui dont où laquelle lequel lesquels
    quien quienes cual cuyo cuya donde
    أن إن بأن الذي التي الذين
""")

# These may stand before such a word and go with it: "in which", "para que".
BEFORE_LINKING = _listed("""
    in on at to of from with by for about under through into among
    à de dans en sur pour avec par ce
    a con por para sobre lo el la los las
""")

# With "that" or "que" after them they open a clause, as the words of `OPENING` do.
OPENING_WITH = _listed("so tant afin alors parce dès hasta para sin desde")

# What is denied or demanded goes with its verb: cut off, it would say the contrary.
ACTING = _listed("""
    deny denies denied denying denial demand demands demanded demanding refuse refused
    nie nient nié dément démentent démenti exige exigent exigé demande demandent demandé réclame
    niega niegan negó negaron exige exigen exigió pide piden pidió reclama reclamó
    نفى نفت ينفي تنفي طلب طلبت يطلب تطلب
""")

# "that" after these, or before those, is no conjunction: "after that", "turned that into".
POINTED_AT = _listed("of in on to after before at by with from for since until than like")
POINTING = _listed("into through in on at of and or but to as by for with")

# A clause follows them, and they belong to it: "if it does not prove it".
OPENING = _listed("""
    because although though if unless until while whereas when whenever
    despite instead
    lorsque quand tandis puisque si quoique
    porque cuando mientras aunque sino
    لكن حيث لأن بينما عندما إذا
""")

# They join clauses if a verb or its subject follows: "and demanded evidence".
JOINING = _listed("and but or nor yet et mais ou ni y e o u pero")

# Words that seldom start anything but a verb or the subject of one.
VERBAL = _listed("""
    has have had is are was were be been will would can could may might must should shall
    do does did cannot
    he she it they we you i there
    asks ask says say demands demand denies deny calls call insists insist rejects reject claims
    claim accuses accuse requires require urges urge seeks seek wants want warns warn adds add
    sent told took made gave came went left won lost put met held led found kept began
    a ont est sont était étaient avait avaient sera seront il elle ils elles on nous
    ha han es son fue fueron era eran había será serán no se
    كان كانت قال قالت يكون تكون هو هي هم
""")

# After one of these verbs, one of those words starts what is said: "said the files proved nothing".
CLAIMING = _listed("""
    said says claim claims claimed alleges alleged added adds stated states insisted insists
""")
TELLING = _listed("""
    the a an no there this these those he she it they we you i his her its their our my
    il elle ils elles él ella
""")

# After a remark between commas, these begin something new.
STARTING = _listed("not he she it they we you i there il elle ils elles él ella")

# The one accused follows at once: "accuses | the services of spying".
CHARGING = _listed("""
    accuse accuses accused accusing accusent accusé accusée
    acusa acusan acusó acusaron acusado
    اتهم اتهمت يتهم تتهم واتهم واتهمت
""")

# So does what they prove or cite, if an article or a pronoun begins it.
PROVING = _listed("prove proves proved proving prouve prouvent prueba prueban")

# Who said it follows or goes before.
SAYING = _listed("""
    said says say told warns added adds stated states claimed claims insisted stressed continued concluded
    explained noted warned argued replied asked announced declared wrote according
    dit ajouté affirmé déclaré explique expliqué selon
    dijo dice añadió afirmó declaró explicó según
    قال قالت أضاف وأضاف وقال
""")

# After a comma these start what belongs to the clause before: "the country, along with others,".
HANGING = _listed("""
    as along by with in including like among from of on at such especially particularly
    comme avec dans par selon notamment
    como con en por según incluso
""")
