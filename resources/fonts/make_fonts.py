#!/usr/bin/env python3
"""Makes NotoSans-Regular.ttf and NotoSans-Bold.ttf from the Noto fonts of Debian's fonts-noto-core.

Latin, IPA and punctuation come from Noto Sans; arrows, signs of mathematics and the tick, which it lacks, from Noto Sans
Math, Symbols and Symbols 2. Usage: make_fonts.py NOTO_FOLDER OUT_FOLDER  (needs fonttools)
"""
import pathlib
import sys
import tempfile

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LATIN = [(0x20, 0x7E), (0xA0, 0x2FF), (0x300, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2122, 0x2122),
         (0xFFFD, 0xFFFD)]
SIGNS = {  # the first font that has them gives them
    "NotoSansMath-Regular.ttf": "−≤≥≠≈→←↑↓↔↩∞√",
    "NotoSansSymbols2-Regular.ttf": "✓●☰",
}


def subset(path: pathlib.Path, wanted: set[int], layout: bool) -> TTFont:
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"] if layout else []
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["MATH", "meta"] + ([] if layout else ["GSUB", "GPOS", "GDEF"])
    font = TTFont(path)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def make(noto: pathlib.Path, weight: str, out: pathlib.Path) -> None:
    latin = {code for first, last in LATIN for code in range(first, last + 1)}
    main = noto / f"NotoSans-{weight}.ttf"
    latin &= set(TTFont(main).getBestCmap())
    with tempfile.TemporaryDirectory() as folder:
        parts = [pathlib.Path(folder) / "0.ttf"]
        base = subset(main, latin, True)
        base.save(parts[0])
        for name, signs in SIGNS.items():
            parts.append(pathlib.Path(folder) / f"{len(parts)}.ttf")
            subset(noto / name, {ord(sign) for sign in signs}, False).save(parts[-1])
        merged = Merger().merge([str(part) for part in parts])
        for table in ("hhea", "OS/2"):  # the Latin font alone says how high a line is
            for field in ("ascent", "descent", "lineGap", "sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent",
                          "usWinDescent", "usWeightClass", "fsSelection"):
                if hasattr(base[table], field):
                    setattr(merged[table], field, getattr(base[table], field))
        merged["head"].macStyle = base["head"].macStyle
        merged["name"] = base["name"]
        merged.save(out / main.name)


if __name__ == "__main__":
    for font_weight in ("Regular", "Bold"):
        make(pathlib.Path(sys.argv[1]), font_weight, pathlib.Path(sys.argv[2]))
