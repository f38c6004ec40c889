"""Prints what another cluster could make of an edition's topics: some in other rings, some missing.

    python3 Tests/Browser/neighbour.py EDITION.json
"""

import json
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        edition = json.load(file)
    edition["frame"]["id"] = "neighbour"
    edition["frame"]["cluster"] = {"name": "Example Neighbour Cluster"}
    rings = [ring["id"] for ring in edition["frame"]["rings"]]
    blips = [blip for index, blip in enumerate(edition["blips"]) if index % 4 != 3]
    for index, blip in enumerate(blips):
        if blip["ring"] in rings:
            blip["ring"] = rings[(rings.index(blip["ring"]) + index % 3) % len(rings)]
    edition["blips"] = blips
    edition["unplaced"], edition["removed"], edition["cards"] = [], [], []
    edition.pop("layout", None)
    json.dump(edition, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
