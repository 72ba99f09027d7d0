"""Reads the HTML reports that a program prints, one a line, as a browser would, and lists what they hold."""

import html.parser
import subprocess
import sys

ELEMENTS = set("html head meta title style body main header section div p h1 h2 h3 span strong ul li dl dt dd bdi "
               "table thead tbody tr th td pre code blockquote svg path br".split())
ATTRIBUTES = set("lang dir charset http-equiv content name class viewbox width height aria-hidden d data-name".split())
VOID = {"meta", "path", "br"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.mistakes = []

    def handle_starttag(self, tag, attrs):
        if tag not in ELEMENTS:
            self.mistakes.append(f"element {tag}")
        for name, value in attrs:
            if name not in ATTRIBUTES or (value or "").lower().startswith("javascript:"):
                self.mistakes.append(f"attribute {name}={value} of {tag}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.mistakes.append(f"{tag} is closed in its own tag")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.mistakes.append(f"stray </{tag}>")

    def handle_comment(self, data):
        self.mistakes.append(f"comment {data[:60]}")

    def unknown_decl(self, data):
        self.mistakes.append(f"declaration {data[:60]}")

    def handle_pi(self, data):
        self.mistakes.append(f"instruction {data[:60]}")


def main():
    printed = subprocess.run(sys.argv[1:], check=True, capture_output=True, timeout=50).stdout.decode("utf-8")
    pages = printed.splitlines()
    mistakes = [] if len(pages) > 10 else ["the program printed too few pages"]
    for number, page in enumerate(pages, 1):
        reader = Reader()
        reader.feed(page)
        reader.close()
        if reader.open:
            reader.mistakes.append(f"left open: {reader.open}")
        mistakes += [f"page {number}: {mistake}" for mistake in reader.mistakes[:5]]
    # A reader that finds nothing wrong in a broken page would find nothing in ours.
    control = Reader()
    control.feed("<p><script>x</script><b onclick='x'>y</b></p>")
    if len(control.mistakes) < 3:
        mistakes.append("the reader overlooks a script")
    print(f"{len(pages)} pages")
    sys.exit("\n".join(mistakes) or 0)


if __name__ == "__main__":
    main()
