"""A tour of a radar's page in Chromium, with the keyboard alone, and what axe-core finds on it.

    python3 Tests/Browser/tour.py PAGE.html…

Needs Python's playwright and axe-playwright-python, and a Chromium: the variable CHROMIUM, else
/usr/bin/chromium. Prints a line for everything that holds; ends with 1 where something does not.
"""

import os
import pathlib
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SIZES = {"projector": (1600, 900), "laptop": (1280, 800), "phone": (390, 844)}


class Tour:
    """One page in one window; every check is told, and failures are counted."""

    def __init__(self, browser, file, size="laptop", scheme="light", script=True):
        width, height = SIZES[size]
        self.context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=script,
            accept_downloads=True,
        )
        self.context.on("request", lambda request: self.note_request(request.url))
        self.page = self.context.new_page()
        self.name = f"{file.stem}, {size}, {scheme}"
        self.requests, self.complaints, self.failures = [], [], 0
        self.page.on("console", lambda message: self.note(message))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(file.as_uri())

    def note_request(self, url):
        if not url.startswith(("file:", "blob:", "data:")):
            self.requests.append(url)

    def note(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def check(self, what, holds, found=""):
        if not holds:
            self.failures += 1
        print(f"{'ok ' if holds else 'NOT'} {self.name}: {what}" + ("" if holds else f" ({found})"))

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def js(self, text):
        return self.page.evaluate(text)

    def focused_topic(self):
        return self.js("document.activeElement.closest('[data-topic]')?.dataset.topic ?? null")

    def tab_to(self, selector, most=60):
        """Presses Tab until the focus is there: what cannot be reached that way is not reached."""
        for _ in range(most):
            self.press("Tab")
            if self.js(f"document.activeElement.matches({selector!r})"):
                return True
        return False

    def end(self):
        self.check("no text of others has run", self.js("typeof run") == "undefined")
        self.check("the page is content with itself", not self.complaints, self.complaints[:3])
        self.check("nothing was asked of any network", not self.requests, self.requests[:3])
        self.context.close()
        return self.failures


def axe(tour, state):
    """Any finding of any weight counts, best practices too."""
    findings = Axe().run(tour.page).response["violations"]
    told = [
        f"{finding['id']}: {finding['nodes'][0]['target']} {finding['nodes'][0]['failureSummary']}"
        for finding in findings
    ]
    tour.check(f"axe-core finds nothing, {state}", not findings, "\n    ".join(told))


def contrast_of_focus(tour):
    """A focused element differs from itself without the focus by an outline of 2 px or more."""
    return tour.js(
        """() => { const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }"""
    )


def keyboard(browser, file):
    tour = Tour(browser, file)
    page = tour.page
    rows = page.locator("#topics tbody tr")
    topics = rows.evaluate_all("rows => rows.map(row => row.dataset.topic)")
    drawn = set(page.locator("g.blip").evaluate_all("all => all.map(one => one.dataset.topic)"))
    walk = [topic for topic in topics if topic in drawn]

    tour.press("Tab")
    tour.check("the first stop skips to the table", tour.js("document.activeElement.className") == "skip")
    tour.check("the stop is seen", contrast_of_focus(tour))
    tour.press("Enter")
    tour.check("the table is in sight", tour.js(
        "document.getElementById('table').getBoundingClientRect().top < innerHeight"))

    page.reload()
    tour.check("the switch of colours can be reached", tour.tab_to("input[name=colours]"))
    tour.press("ArrowRight", "ArrowRight")
    dark = tour.js("document.documentElement.dataset.colours")
    tour.check("the arrow keys choose dark", dark == "dark", dark)
    page.reload()
    kept = tour.js("document.documentElement.dataset.colours ?? 'system'")
    tour.check("the choice is kept", kept == "dark", kept)
    tour.js("localStorage.clear()")
    page.reload()

    tour.check("the search can be reached", tour.tab_to("#search"))
    name = page.locator("#topics tbody th").nth(2).inner_text()
    page.keyboard.type(name.upper())
    page.wait_for_timeout(300)
    shown = rows.filter(visible=True).count()
    tour.check("typing a name leaves it and hides others", 0 < shown < len(topics), shown)
    said = page.locator("#count").inner_text()
    numbers = re.findall(r"\d+", said)
    tour.check("the count is told", numbers == [str(shown), str(len(topics))], said)
    tour.check("the count is a live region", page.locator("#count").get_attribute("role") == "status")
    out = page.locator("g.blip.is-out").count()
    tour.check("the picture fades the same topics", out == len(drawn) - len(
        set(rows.filter(visible=True).evaluate_all("r => r.map(x => x.dataset.topic)")) & drawn), out)
    tour.check("the filters can be cleared", tour.tab_to("#clear", 2))
    tour.press("Enter")
    page.wait_for_timeout(300)
    tour.check("cleared, all topics are there", rows.filter(visible=True).count() == len(topics))

    for group in ["quadrant", "ring", "movement", "marks"]:
        reached = tour.tab_to(f"input[name={group}]")
        tour.check(f"the filter by {group} can be reached", reached)
        if not reached:
            continue
        value, amount = tour.js(
            "[document.activeElement.value, document.activeElement.parentElement.querySelector('.amount').textContent]")
        tour.press("Space")
        left = rows.filter(visible=True)
        values = left.evaluate_all(f"rows => rows.map(row => row.dataset.{group}.split(' '))")
        tour.check(f"the filter by {group} leaves what has it, as many as it says",
                   len(values) == int(amount) and all(value in own for own in values), values)
        tour.press("Space")

    tour.check("the picture is one stop of the Tab key", tour.tab_to("g.blip"))
    tour.check("the first topic comes first", tour.focused_topic() == walk[0], tour.focused_topic())
    tour.check("the focus has a frame in the picture", page.locator(".halo.is-focused").count() == 1)
    seen = [tour.focused_topic()]
    for _ in walk[1:]:
        tour.press("ArrowRight")
        seen.append(tour.focused_topic())
    tour.check("the arrow keys walk through all topics in reading order", seen == walk, seen)
    tour.press("ArrowRight")
    tour.check("after the last comes the first", tour.focused_topic() == walk[0])
    tour.press("End", "ArrowLeft")
    tour.check("End and back", tour.focused_topic() == walk[-2], tour.focused_topic())
    tour.press("Enter")
    tour.check("Enter opens the panel", page.locator("#panel").is_visible())
    title = tour.js("document.activeElement.textContent")
    row_title = page.locator(f"tr[data-topic='{walk[-2]}'] th").inner_text()
    tour.check("the focus is on its title", title == row_title, title)
    tour.check("the address names the topic", f"#topic={walk[-2]}" in page.url, page.url)
    axe(tour, "a topic open")
    tour.press("Escape")
    tour.check("Escape closes it", not page.locator("#panel").is_visible())
    tour.check("the focus is back at the mark", tour.focused_topic() == walk[-2], tour.focused_topic())

    tour.check("the columns can be sorted", tour.tab_to("#topics thead button"))
    tour.press("Enter", "Enter")
    names = page.locator("#topics tbody th").all_inner_texts()
    order = page.locator("#topics thead th").first.get_attribute("aria-sort")
    expected = page.evaluate(
        "names => [...names].sort(new Intl.Collator(document.documentElement.lang, {numeric: true})"
        ".compare).reverse()", names)
    tour.check("a second press turns the order round", names == expected and order == "descending", order)
    for _ in range(8):
        tour.press("Tab")
    tour.press("Enter")
    counts = [int(text) if text.isdigit() else -1 for text in page.locator("#topics tbody td:last-child").all_inner_texts()]
    tour.check("numbers are sorted as numbers, the largest first", counts == sorted(counts, reverse=True), counts)
    tour.check("a row's link can be reached", tour.tab_to("#topics tbody a"))
    topic = tour.focused_topic()
    tour.press("Enter")
    tour.check("it opens its topic", page.locator("#panel").is_visible() and topic in page.url)
    tour.press("Escape")
    tour.check("and has the focus back", tour.focused_topic() == topic, tour.focused_topic())
    if page.locator(".side-lists a").count():
        tour.check("a topic without a ring can be reached", tour.tab_to(".side-lists a", 200))
        name = tour.js("document.activeElement.textContent")
        tour.press("Enter")
        tour.check("it opens too", tour.js("document.activeElement.textContent") == name
                   and page.locator("#panel").is_visible())
        axe(tour, "a topic without a ring open")
        tour.press("Escape")
        tour.check("and gives the focus back", tour.js("document.activeElement.textContent") == name)
    with page.expect_download() as download:
        tour.check("the edition can be saved", tour.tab_to("#save", 200))
        tour.press("Enter")
    saved = pathlib.Path(download.value.path()).read_bytes()
    tour.check("it is JSON with every topic", all(f'"topic":"{topic}"'.encode() in saved for topic in topics))
    return tour.end()


def address(browser, file):
    tour = Tour(browser, file)
    topic = tour.page.locator("#topics tbody tr").nth(1).get_attribute("data-anchor")
    tour.page.goto(file.as_uri() + f"#topic={topic}")
    tour.page.reload()
    tour.check("a shared address opens its topic", tour.page.locator("#panel article").get_attribute("id") == f"topic={topic}")
    tour.page.locator("#next").focus()
    tour.press("Enter")
    third = tour.page.locator("#topics tbody tr").nth(2).get_attribute("data-anchor")
    tour.check("the next topic is one key away", tour.page.url.endswith(f"#topic={third}"), tour.page.url)
    return tour.end()


def pointer(browser, file):
    tour = Tour(browser, file, size="projector")
    page = tour.page
    mark = page.locator("g.blip").nth(1)
    topic = mark.get_attribute("data-topic")
    mark.locator(".mark").first.click(force=True)
    tour.check("a press on a mark opens its topic", topic in page.url and page.locator("#panel").is_visible())
    page.locator("#close").click()
    tour.check("the cross closes it", not page.locator("#panel").is_visible())
    row = page.locator(f"tr[data-topic='{topic}']")
    row.hover()
    marks = page.locator("g.blip").evaluate_all("all => all.map(mark => mark.dataset.topic)").count(topic)
    tour.check("a row under the pointer shows its marks", page.locator(".halo.is-focused").count() == marks)
    whole = tour.js("document.querySelector('#picture svg').getBoundingClientRect().width")
    page.locator("[data-zoom=in]").click()
    page.locator("[data-zoom=in]").click()
    larger = tour.js("document.querySelector('#picture svg').getBoundingClientRect().width")
    tour.check("the picture can be made larger", larger > 1.4 * whole, (whole, larger))
    page.locator("g.blip").last.focus()
    seen = tour.js(
        """() => { const mark = document.activeElement.getBoundingClientRect();
        const window = document.getElementById('picture').getBoundingClientRect();
        return mark.left >= window.left - 1 && mark.right <= window.right + 1; }""")
    tour.check("the focus is brought into sight in it", seen)
    page.locator("[data-zoom=whole]").click()
    again = tour.js("document.querySelector('#picture svg').getBoundingClientRect().width")
    tour.check("and whole again", abs(again - whole) < 1, (whole, again))
    return tour.end()


def small(browser, file):
    tour = Tour(browser, file, size="phone")
    page = tour.page
    width = tour.js("document.documentElement.scrollWidth")
    tour.check("nothing is wider than the screen", width <= 390, width)
    axe(tour, "whole")
    page.locator("g.blip").first.focus()
    tour.press("Enter")
    axe(tour, "a topic open")
    inside = []
    for _ in range(12):
        tour.press("Tab")
        inside.append(tour.js(
            "document.activeElement === document.body || document.getElementById('panel').contains(document.activeElement)"))
    tour.check("nothing under the panel can be reached", all(inside), inside)
    tour.press("Escape")
    tour.check("closed, everything can", tour.js("document.querySelectorAll('[inert]').length") == 0)
    return tour.end()


def colours(browser, file, scheme):
    tour = Tour(browser, file, size="projector", scheme=scheme)
    axe(tour, "whole")
    tour.page.locator("#topics tbody a").first.click()
    axe(tour, "a topic open")
    other = "light" if scheme == "dark" else "dark"
    tour.page.locator(f"input[name=colours][value={other}]").check()
    axe(tour, f"switched to {other}")
    return tour.end()


def picture_colours(tour):
    """The picture's ground and its texts in the colours that the page gives them."""
    return tour.js(
        """() => [document.querySelector('#picture svg > rect'), document.querySelector('#picture svg text')]
        .map((shape) => getComputedStyle(shape).fill)""")


def follows(browser, file):
    """The picture is light on a light page, dark on a dark one, and light on paper."""
    tour = Tour(browser, file, scheme="light")
    bright = picture_colours(tour)
    tour.page.locator("input[name=colours][value=dark]").check()
    dim = picture_colours(tour)
    tour.check("switched to dark, the picture is dark", bright[0] == "rgb(255, 255, 255)"
               and dim[0] == "rgb(18, 24, 31)" and bright[1] != dim[1], (bright, dim))
    tour.page.emulate_media(media="print")
    tour.check("printed, it is light", picture_colours(tour) == bright, picture_colours(tour))
    tour.page.emulate_media(media="screen", color_scheme="dark")
    tour.page.locator("input[name=colours][value=system]").check()
    tour.check("it follows the system", picture_colours(tour) == dim, picture_colours(tour))
    dots = tour.page.locator(".dot").evaluate_all("all => all.map(dot => getComputedStyle(dot).backgroundColor)")
    tour.check("so do the filters' dots", dots and "rgba(0, 0, 0, 0)" not in dots, dots)
    return tour.end()


def light(browser, file):
    return colours(browser, file, "light")


def dark(browser, file):
    return colours(browser, file, "dark")


def without_script(browser, file):
    tour = Tour(browser, file, script=False)
    page = tour.page
    tour.name += ", without script"
    topics = page.locator("#topics tbody tr, .side-lists [data-anchor]").count()
    articles = page.locator("#articles article")
    tour.check("every topic can be read", articles.filter(visible=True).count() == topics)
    tour.check("nothing is offered that needs the script", page.locator(".scripted").filter(visible=True).count() == 0)
    page.locator("#topics tbody a").nth(1).click()
    top = page.locator("#articles article").nth(1).bounding_box()["y"]
    tour.check("a row's link leads to its topic", -5 < top < 400, top)
    return tour.end()


def policy(browser, file):
    """What the page's policy is there for: a script that got in all the same would not run."""
    tour = Tour(browser, file)
    broken = tour.js(
        """async () => {
        const broken = [];
        document.addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
        const add = (text) => {
          const script = document.createElement("script");
          script.textContent = text;
          document.head.append(script);
        };
        try { add("run = 1"); } catch {}
        add(trustedTypes.createPolicy("foreign", { createScript: (text) => text }).createScript("run = 1"));
        const picture = new Image();
        picture.src = "https://example.invalid/picture.png";
        await fetch("https://example.invalid/").catch(() => {});
        await new Promise((done) => setTimeout(done, 100));
        return broken.sort();
        }"""
    )
    tour.check(
        "the policy stops scripts, pictures and requests",
        {"connect-src", "img-src", "require-trusted-types-for", "script-src-elem"} <= set(broken),
        broken)
    # What was stopped is told as asked for too.
    tour.complaints, tour.requests = [], []
    return tour.end()


def main(parts, usage):
    files = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    if not files:
        sys.exit(usage)
    failures = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for file in files:
            for part in parts:
                failures += part(browser, file)
        browser.close()
    print(f"{failures} failures" if failures else "the whole tour holds")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main([keyboard, pointer, address, small, follows, light, dark, without_script, policy], __doc__)
