"""Makes an edition whose every text is an attack on the page, out of one that is none.

    python3 Tests/Browser/hostile.py EDITION.json >HOSTILE.json
"""

import json
import sys

ATTACKS = [
    "<script>run = 1</script>",
    "</script><script>run = 1</script>",
    "<!--<script>",
    "<img src=x onerror=run=1>",
    "\" onfocus=run=1 autofocus x=\"",
    "' onclick='run=1",
    "</style><svg onload=run=1>",
    "</title></textarea><body onload=run=1>",
    "]]><script>run = 1</script>",
    "{who} {date} {shown} ${run=1} `${run=1}`",
    "\u2028run = 1\u2029&lt;b&gt;&amp;#60;",
    "right\u202eto left, bell\u0007, nothing\u0000, Ünïcödé 🧀",
]
LINKS = ["javascript:run=1", "JaVaScRiPt:run=1", "data:text/html,<script>run=1</script>",
         "https://bank.example@evil.example/", "//evil.example/", " https://blank.example/",
         "https://ok.example/?a=1&b=\"onclick=run=1"]
NAMES = {"name", "title", "summary", "who", "why", "reason", "quote", "found", "near", "source",
         "cue", "owner", "need", "nextStep", "means"}
count = 0


def attack(kind):
    global count
    count += 1
    choice = LINKS if kind == "link" else ATTACKS
    return choice[count % len(choice)]


def hostile(value, key=None):
    if isinstance(value, dict):
        if key in NAMES and value and all(isinstance(text, str) for text in value.values()):
            return {language: attack(key) for language in value}
        return {name: hostile(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [hostile(inner) for inner in value]
    if value in ("no-signal", "no-cue", "split"):
        return value
    if isinstance(value, str) and (key in NAMES or key == "link"):
        return attack(key)
    return value


json.dump(hostile(json.load(open(sys.argv[1]))), sys.stdout, indent=1)
