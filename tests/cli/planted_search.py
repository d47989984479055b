"""Looking for planted texts: in bytes as they are, packed or written otherwise, in files, in what a program says, and in
what `ps` shows of it while it runs. Shared by planted_secrets.py; standard library only."""
import base64
import os
import pathlib
import stat
import threading
import urllib.parse
import zlib

GZIP = b"\x1f\x8b\x08"
ZLIB = (b"\x78\x01", b"\x78\x9c", b"\x78\xda")
FOUND_AT_MOST = 64 * 1024 * 1024  # of one packed stream


def shapes(text):
    """The text as a careless program may leave it."""
    plain = text.encode()
    found = {"plain": plain, "UTF-16 LE": text.encode("utf-16-le"), "UTF-16 BE": text.encode("utf-16-be"),
             "hex": plain.hex().encode(), "HEX": plain.hex().upper().encode(),
             "in an address": urllib.parse.quote(text, safe="").encode(),
             "as a form's field": urllib.parse.quote_plus(text).encode()}
    for shift in range(3):  # base64 has three ways to begin; what the neighbours have a part in is cut off
        whole = base64.b64encode(b"\0" * shift + plain)
        found[f"base64 +{shift}"] = whole[(0, 2, 3)[shift]:len(whole) // 4 * 4 - 4]
    return {name: shape for name, shape in found.items() if len(shape) >= 6}


def unpacked(data):
    """What gzip and zlib streams in the bytes hold, wherever they begin."""
    for magic, bits in [(GZIP, 31), *((m, 15) for m in ZLIB)]:
        at = data.find(magic)
        while at >= 0:
            try:
                text = zlib.decompressobj(bits).decompress(data[at:], FOUND_AT_MOST)
            except zlib.error:  # two bytes that only look like a beginning
                text = b""
            if len(text) > 8:
                yield text
            at = data.find(magic, at + 1)


class Search:
    def __init__(self):
        self.planted = {}  # name -> {shape: bytes}

    def plant(self, name, text):
        self.planted[name] = shapes(text)
        return text

    def in_bytes(self, data, names=None, packed=True):
        """[(name, shape)] of what stands in the bytes."""
        found = [(name, shape) for name, forms in self.planted.items() if names is None or name in names
                 for shape, form in forms.items() if form in data]
        if packed:
            for text in unpacked(data):
                found += [(name, "packed " + shape) for name, shape in self.in_bytes(text, names, packed=False)]
        return found

    def in_folder(self, folder):
        """[(file, name, shape)], and how many files were read. A name of a file is looked at as well."""
        found, read = [], 0
        for path in sorted(pathlib.Path(folder).rglob("*")):
            found += [(str(path), *hit) for hit in self.in_bytes(os.fsencode(path.name), packed=False)]
            if path.is_file() and not path.is_symlink():
                read += 1
                found += [(str(path), *hit) for hit in self.in_bytes(path.read_bytes())]
        return found, read


def too_open(folder):
    """Files and folders that others on this machine may read or write."""
    paths = [pathlib.Path(folder), *pathlib.Path(folder).rglob("*")]
    return [f"{stat.S_IMODE(p.lstat().st_mode):o} {p}" for p in paths
            if not p.is_symlink() and stat.S_IMODE(p.lstat().st_mode) & 0o077]


def read_proc(pid, what):
    try:
        return pathlib.Path(f"/proc/{pid}/{what}").read_bytes()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return b""  # it has ended


def family(pid):
    """The process and whoever it started."""
    children = read_proc(pid, f"task/{pid}/children").split()
    return [pid, *(member for child in children for member in family(int(child)))]


class Watcher(threading.Thread):
    """Reads what `ps` and `ps e` show of our processes, again and again while they live."""

    def __init__(self, search, secrets):
        super().__init__(daemon=True)
        self.search, self.secrets = search, secrets
        self.lock = threading.Lock()
        self.watched = {}  # pid -> what we put there ourselves, by the file of /proc: {"environ": names, "cmdline": names}
        self.looks, self.seen = 0, set()
        self.over = threading.Event()

    def watch(self, pid, given):
        with self.lock:
            self.watched[pid] = given

    def leave(self, pid):
        with self.lock:
            self.watched.pop(pid, None)

    def run(self):
        while not self.over.wait(0.001):
            with self.lock:
                for pid, given in self.watched.items():
                    for member in family(pid):
                        self.look(member, given)

    def look(self, pid, given):
        self.looks += 1
        for what in ("cmdline", "comm", "environ"):
            for name, shape in self.search.in_bytes(read_proc(pid, what), self.secrets, packed=False):
                if name not in given.get(what, ()):
                    self.seen.add(f"{name} ({shape}) in /proc/PID/{what}")

    def end(self):
        self.over.set()
        self.join()
