#!/usr/bin/env python3
"""Makes the pseudo-locale: make_pseudo.py rejista_fr.ts rejista_qps.ts

Every source text comes back in brackets, with accents and 40 % longer or more, so that a text that no translation
reaches and a text that has no room are seen. Place holders (%1, %n, {fact}), mark-up, key names and the formats of
dates stay whole. Needs Python's standard library only.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšúýžÁÇÉÎÑÖŠÚÝŽ")
KEPT = re.compile(r"%L?n|%L?\d+|\{[A-Za-z]+\}|<[^>]*>|&[a-z]+;|rejista-cli [a-z]+|--[a-z]+|\b[A-Z]+(?:_[A-Z]+)+\b"
                  r"|\*?\.[a-z]+\b|\b(?:Ctrl|Alt|Shift)\+\S|\b(?:F\d+|Esc|Enter|Del)\b")
DATE = re.compile(r"^(?:[dMyHhms .,:/]+|en_GB)$")
PADDING = "one two three four five six seven eight nine ten "


def longer(text):
    return "\n".join(longer_line(line) for line in text.split("\n"))


def longer_line(text):
    if DATE.match(text):
        return text
    out, at = [], 0
    for kept in KEPT.finditer(text):
        out.append(text[at:kept.start()].translate(ACCENTS) + kept.group())
        at = kept.end()
    out.append(text[at:].translate(ACCENTS))
    wanted = max(2, -(-len(text) * 2 // 5) - 2)
    padding = (PADDING * (wanted // len(PADDING) + 1))[:wanted].strip() or "x"
    padding += "x" * (wanted - len(padding))
    ending = re.search(r"[….:?!]*$", text).group()
    body = "".join(out)
    body = body[:len(body) - len(ending)] if ending else body
    return "[" + body + " " + padding + "]" + ending


def main():
    tree = ElementTree.parse(sys.argv[1])
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        source, translation = message.find("source").text, message.find("translation")
        translation.attrib.clear()
        forms = 2 if message.get("numerus") == "yes" else 0
        for child in list(translation):
            translation.remove(child)
        translation.text = None if forms else longer(source)
        for _ in range(forms):
            ElementTree.SubElement(translation, "numerusform").text = longer(source)
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
