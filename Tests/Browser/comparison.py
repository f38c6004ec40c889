"""A tour of a comparison's page in Chromium, with the keyboard alone, and what axe-core finds on it.

    python3 Tests/Browser/comparison.py PAGE.html…

What every page must do is toured as in tour.py; this adds what only a comparison has.
"""

import re

import tour
from tour import Tour, axe

GROUPS = ["agreement", "quadrant", "clusters"]


def rows(page):
    return page.locator("#topics tbody tr")


def filters(check):
    """Each group leaves what has the chosen value, as many rows as it says; the picture fades the rest."""
    page = check.page
    for group in GROUPS:
        reached = check.tab_to(f"input[name={group}]")
        check.check(f"the filter by {group} can be reached", reached)
        if not reached:
            continue
        value, amount = check.js(
            "[document.activeElement.value, document.activeElement.parentElement.querySelector('.amount').textContent]")
        check.press("Space")
        left = rows(page).filter(visible=True)
        values = left.evaluate_all(f"rows => rows.map(row => row.dataset.{group}.split(' '))")
        check.check(f"the filter by {group} leaves what has it, as many as it says",
                    len(values) == int(amount) and all(value in own for own in values), values)
        shown = set(left.evaluate_all("rows => rows.map(row => row.dataset.topic)"))
        bright = set(page.locator("g.blip:not(.is-out)").evaluate_all("all => all.map(one => one.dataset.topic)"))
        check.check("the picture shows the same topics on every radar", bright <= shown, bright - shown)
        check.press("Space")


def keyboard(browser, file):
    check = Tour(browser, file)
    page = check.page
    topics = rows(page).evaluate_all("rows => rows.map(row => row.dataset.topic)")
    drawn = page.locator("g.blip").evaluate_all("all => all.map(one => one.dataset.topic)")
    walk = [topic for topic in topics if topic in set(drawn)]

    check.check("the search can be reached", check.tab_to("#search"))
    name = page.locator("#topics tbody th").nth(2).inner_text()
    page.keyboard.type(name.upper())
    page.wait_for_timeout(300)
    shown = rows(page).filter(visible=True).count()
    check.check("typing a name leaves it and hides others", 0 < shown < len(topics), shown)
    numbers = re.findall(r"\d+", page.locator("#count").inner_text())
    check.check("the count is told", numbers == [str(shown), str(len(topics))], numbers)
    check.check("the filters can be cleared", check.tab_to("#clear", 2))
    check.press("Enter")
    page.wait_for_timeout(300)
    check.check("cleared, all topics are there", rows(page).filter(visible=True).count() == len(topics))
    filters(check)

    check.check("the picture is one stop of the Tab key", check.tab_to("g.blip"))
    check.check("the first topic comes first", check.focused_topic() == walk[0], check.focused_topic())
    frames = page.locator(".halo.is-focused").count()
    check.check("its marks on all radars have a frame", frames == drawn.count(walk[0]), frames)
    told = check.js("document.activeElement.getAttribute('aria-label')")
    clusters = page.locator("#topics thead th").count() - 6
    check.check("it tells its ring on every radar", told.count(": ") >= clusters, told)
    seen = [check.focused_topic()]
    for _ in walk[1:]:
        check.press("ArrowRight")
        seen.append(check.focused_topic())
    check.check("the arrow keys walk through all topics, each once", seen == walk, seen)
    check.press("Enter")
    check.check("Enter opens the panel", page.locator("#panel").is_visible())
    sides = page.locator("#panel .side").count()
    check.check("it has every cluster", sides == clusters, (sides, clusters))
    axe(check, "a topic open")
    check.press("Escape")
    check.check("Escape closes it", not page.locator("#panel").is_visible())
    check.check("the focus is back at the mark", check.focused_topic() == walk[-1], check.focused_topic())

    headings = page.locator("#topics thead th")
    for column in range(headings.count()):
        check.check(f"column {column} can be reached", check.tab_to("#topics thead button", 2 if column else 60))
        check.press("Enter")
        order = headings.nth(column).get_attribute("aria-sort")
        values = page.locator(f"#topics tbody tr > :nth-child({column + 1})").evaluate_all(
            "cells => cells.map(cell => cell.dataset.order ?? null)")
        known = [float(value) for value in values if value is not None]
        check.check(f"column {column} sorts", order is not None and known == sorted(
            known, reverse=order == "descending"), (order, known))
    return check.end()


if __name__ == "__main__":
    tour.main([keyboard, tour.pointer, tour.address, tour.small, tour.follows, tour.light, tour.dark,
               tour.without_script, tour.policy], __doc__)
