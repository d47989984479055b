# SPDX-License-Identifier: GPL-3.0-or-later
"""A small reading of the rule language of rules.json, enough to prove the pack's own rules and its example.

The program has its own engine in C++; this one is written apart from it, so that a rule which only one of the two
understands is noticed.
"""
import functools
import re

TOKEN = re.compile(r"""\s*(?:
    (?P<operand>\#\{[^{}]*\})
  | (?P<text>'[^']*')
  | (?P<number>\d+(?:\.\d+)?)
  | (?P<days>\[days\])
  | (?P<name>[A-Za-z][A-Za-z0-9_.]*)
  | (?P<offset>\.periodOffset\(-?\d+\))
  | (?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%<>!(),])
)""", re.VERBOSE)
CELLS = {"cellMax", "cellCount", "cellNonZero", "cellDistinct", "cellRound5"}
PLAIN = {"if", "greatest", "least", "abs"}
NULLS = {"isNull", "isNotNull", "firstNonNull"}


class Wrong(Exception):
    pass


def tokens(text):
    out, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise Wrong(f"cannot read '{text[at:at + 20]}' in {text}")
        out.append((match.lastgroup, match.group(match.lastgroup)))
        at = match.end()
    return out


class Reader:
    """Turns text into nested tuples."""

    def __init__(self, text):
        self.items, self.at, self.text = tokens(text), 0, text

    def peek(self):
        return self.items[self.at][1] if self.at < len(self.items) else None

    def take(self, wanted=None):
        if self.at >= len(self.items) or wanted and self.items[self.at][1] != wanted:
            raise Wrong(f"expected {wanted or 'more'} in {self.text}")
        self.at += 1
        return self.items[self.at - 1]

    def whole(self):
        tree = self.level(0)
        if self.at != len(self.items):
            raise Wrong(f"'{self.peek()}' is too much in {self.text}")
        return tree

    LEVELS = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]]

    def level(self, n):
        if n == len(self.LEVELS):
            return self.unary()
        left = self.level(n + 1)
        while self.peek() in self.LEVELS[n] and self.items[self.at][0] == "sign":
            sign = self.take()[1]
            left = (sign, left, self.level(n + 1))
        return left

    def unary(self):
        if self.peek() in ("-", "!"):
            return ("not" if self.take()[1] == "!" else "minus", self.unary())
        kind, word = self.take()
        if kind == "operand":
            code, _, rest = word[2:-1].partition(".")
            offset = 0
            if self.at < len(self.items) and self.items[self.at][0] == "offset":
                offset = int(re.search(r"-?\d+", self.take()[1]).group())
            return ("operand", code, rest or None, offset)
        if kind == "text":
            return ("text", word[1:-1])
        if kind == "number":
            return ("number", float(word))
        if kind == "days":
            return ("days",)
        if word == "(":
            tree = self.level(0)
            self.take(")")
            return tree
        if kind == "name":
            self.take("(")
            if word == "orgUnit.group":
                group = self.take()[1]
                self.take(")")
                return ("group", group)
            arguments = [self.level(0)]
            while self.peek() == ",":
                self.take(",")
                arguments.append(self.level(0))
            self.take(")")
            if word not in CELLS | PLAIN | NULLS:
                raise Wrong(f"no function {word}")
            if word in CELLS and (len(arguments) != 1 or arguments[0][0] != "operand" or not arguments[0][2]):
                raise Wrong(f"{word} takes one operand with its options")
            return (word, *arguments)
        raise Wrong(f"'{word}' makes no sense in {self.text}")


@functools.lru_cache(maxsize=None)
def read(text):
    return Reader(text).whole()


def operands(tree):
    if tree[0] == "operand":
        yield tree
    else:
        for part in tree[1:]:
            if isinstance(part, tuple):
                yield from operands(part)


class Cells:
    """The values of one unit in one period: value(code, options or None, offset) gives the list of typed cells."""

    def __init__(self, value, groups, days=30):
        self.value, self.groups, self.days = value, groups, days
        self.counted = self.missing = 0

    def cells(self, tree):
        return self.value(tree[1], tree[2], tree[3])

    def operand(self, tree, raw=False):
        found = self.cells(tree)
        if not raw:
            self.counted += 1
            self.missing += not found
        if not found:
            return None if raw else 0.0
        if isinstance(found[0], str):
            return found[0]
        return float(sum(found))

    def run(self, tree, raw=False):
        kind = tree[0]
        if kind in ("number", "text"):
            return tree[1]
        if kind == "days":
            return float(self.days)
        if kind == "operand":
            return self.operand(tree, raw)
        if kind == "group":
            return tree[1] in self.groups
        if kind == "isNull":
            return self.run(tree[1], True) is None
        if kind == "isNotNull":
            return self.run(tree[1], True) is not None
        if kind == "firstNonNull":
            return next((v for v in (self.run(t, True) for t in tree[1:]) if v is not None), 0.0)
        if kind == "if":
            return self.run(tree[2] if self.run(tree[1]) else tree[3], raw)
        if kind in CELLS:
            found = [float(v) for v in self.cells(tree[1])]
            self.counted += 1
            self.missing += not found
            return {"cellMax": lambda: max(found, default=0.0), "cellCount": lambda: float(len(found)),
                    "cellNonZero": lambda: float(sum(v != 0 for v in found)),
                    "cellDistinct": lambda: float(len({v for v in found if v != 0})),
                    "cellRound5": lambda: sum(v % 5 == 0 for v in found) / len(found) if found else 0.0}[kind]()
        if kind == "&&":
            return bool(self.run(tree[1])) and bool(self.run(tree[2]))
        if kind == "||":
            return bool(self.run(tree[1])) or bool(self.run(tree[2]))
        if kind == "not":
            return not self.run(tree[1])
        values = [self.run(t, raw) for t in tree[1:]]
        if any(v is None for v in values):
            return None
        if kind in ("==", "!=", "<", ">", "<=", ">=") and any(isinstance(v, str) for v in values):
            values = ["" if v == 0.0 else str(v) for v in values]
        a, b = values[0], values[-1]
        if kind in ("/", "%") and b == 0:
            return float("nan")
        return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "%": lambda: a % b,
                "==": lambda: a == b, "!=": lambda: a != b, "<": lambda: a < b, ">": lambda: a > b,
                "<=": lambda: a <= b, ">=": lambda: a >= b, "minus": lambda: -a, "abs": lambda: abs(a),
                "greatest": lambda: max(values), "least": lambda: min(values)}[kind]()


COMPARE = {"equal_to": lambda a, b: abs(a - b) < 1e-9, "not_equal_to": lambda a, b: abs(a - b) >= 1e-9,
           "greater_than": lambda a, b: a > b, "greater_than_or_equal_to": lambda a, b: a >= b,
           "less_than": lambda a, b: a < b, "less_than_or_equal_to": lambda a, b: a <= b}


def broken(when, left, operator, right, missing, value, groups, days=30):
    """None when the rule holds or is not looked at, else (left, right)."""
    if when is not None and not Cells(value, groups, days).run(read(when)):
        return None
    sides = []
    for text in (left, right):
        cells = Cells(value, groups, days)
        result = cells.run(read(text))
        skip = missing == "skip_any" and cells.missing or \
            missing == "skip_all" and cells.counted and cells.missing == cells.counted
        if skip or result != result:
            return None
        sides.append(float(result))
    return None if COMPARE[operator](*sides) else tuple(sides)
