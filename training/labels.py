"""The label lists of models/en/labels.json, taken from the inventory and the treebanks, in a fixed order."""
from collections import Counter

from lemma import make_script
from paths import read_inventory

NAME_CLASSES = ["Person", "Country", "City", "Region", "Facility", "GovernmentBody", "PoliticalParty", "Company",
                "MediaOrganization", "ArmedGroup", "InternationalOrganization", "SportsTeam",
                "EducationalOrganization", "Organization", "Event", "Work", "Product", "Award", "Demonym"]
SHARED_ROLES = ["time", "place", "attributedTo"]
MODALITIES = ["asserted", "planned", "possible", "denied"]
# Names in the schemes of other corpora: training only, see names.py.
SCHEMES = {"wikigold": ["PER", "LOC", "ORG", "MISC"],
           "crossner": ["politician", "person", "politicalparty", "organisation", "country", "location", "election", "event", "misc"],
           "gum": ["person", "place", "organization", "event", "object", "abstract", "time", "substance", "animal", "plant"],
           "gmb": ["geo", "gpe", "per", "org", "tim", "art", "eve", "nat"]}
RARE_SUBTYPE, RARE_SCRIPT, RARE_ARGUMENT = 20, 2, 20


def bio(classes):
    return ["O"] + [f"{mark}-{name}" for name in classes for mark in "BI"]


AUXILIARY = {scheme: bio(classes) for scheme, classes in SCHEMES.items()}


def frequent(counts, least):
    """Those seen at least that often, the most frequent first, ties in alphabetical order."""
    return [x for x, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if n >= least]


def role_mask(inventory):
    """Which roles a query of each type may have."""
    mask = {name: list(event["roles"]) + SHARED_ROLES for name, event in inventory["events"].items()}
    return {**mask, "hasPosition": ["organization"]}


def simplify_deprel(deprel, known):
    return deprel if deprel in known else deprel.split(":")[0]


def known_deprels(sentences):
    counts = Counter(label for s in sentences for label in s["deprel"])
    universal = {label.split(":")[0] for label in counts}
    return sorted(universal | {label for label, n in counts.items() if n >= RARE_SUBTYPE})


def tree_labels(sentences):
    """Lists that the treebanks' sentences give."""
    scripts = Counter(make_script(f, l) for s in sentences for f, l in zip(s["tokens"], s["lemma"]))
    return {"upos": sorted({t for s in sentences for t in s["upos"]}),
            "xpos": sorted({t for s in sentences for t in s["xpos"]}),
            "lemma": frequent(scripts, RARE_SCRIPT),
            "deprel": known_deprels(sentences)}


def make_labels(trees, propbank):
    """`trees`: sentences of both treebanks; `propbank`: sentences with their predicates."""
    inventory = read_inventory()
    events, mask = list(inventory["events"]), role_mask(inventory)
    roles = list(dict.fromkeys(role for allowed in mask.values() for role in allowed))
    arguments = Counter(a[0] for s in propbank for p in s["srl"] for a in p["args"])
    return {"schema": 1, **tree_labels(trees), "uner": bio(["PER", "LOC", "ORG"]), "names": bio(NAME_CLASSES),
            "trigger": ["none"] + events, "modality": MODALITIES, "queryTypes": ["none"] + events + ["hasPosition"],
            "roles": ["none"] + roles, "relations": ["none"] + list(inventory["relations"]),
            "propbank": ["none"] + frequent(arguments, RARE_ARGUMENT), "roleMask": mask}
