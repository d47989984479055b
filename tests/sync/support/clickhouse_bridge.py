#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ClickHouse engine (chdb) behind ClickHouse's HTTP interface, as far as a reader of DHIS2's tables needs it.

    clickhouse_bridge.py [--user NAME --password WORD]

Prints its address as the first line and serves until its standard input ends. `POST /?database=…&param_x=…` with the SQL
as the body answers JSONCompact; an error answers ClickHouse's text, status and X-ClickHouse-Exception-Code. Tests only:
POST /admin runs the body's statements, POST /fault with "middle" or "cut" spoils the next answer: an error in the middle of
the rows of a 200, or a body that ends early.
"""
import argparse
import base64
import http.server
import re
import sys
import threading
import urllib.parse

try:
    from chdb import session
except ImportError as error:
    print(f"no chdb: {error}", flush=True)
    sys.exit(77)

STATUS = {60: 404, 81: 404, 497: 403, 516: 403, 159: 500}


class Engine:
    def __init__(self):
        self.session = session.Session()
        self.lock = threading.Lock()
        self.fault = ""

    def ask(self, sql, parameters, database="default"):
        with self.lock:
            self.session.query(f"USE `{database}`")
            return self.session.query(sql, "JSONCompact", params=parameters).bytes()

    def run(self, script):
        with self.lock:
            for statement in script.split(";"):
                if statement.strip():
                    self.session.query(statement)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    engine = None
    secret = None

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=(), length=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        if length is not None:
            self.close_connection = True

    def refuse(self, text):
        code = int((re.search(r"Code: (\d+)", text) or ["", "1002"])[1])
        self.answer(STATUS.get(code, 400), text.encode() + b"\n",
                    [("Content-Type", "text/plain; charset=UTF-8"), ("X-ClickHouse-Exception-Code", str(code))])

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/admin":
            self.engine.run(body)
            return self.answer(200, b"")
        if url.path == "/fault":
            self.engine.fault = body
            return self.answer(200, b"")
        if self.secret and self.headers.get("Authorization") != self.secret:
            return self.refuse("Code: 516. DB::Exception: reader: Authentication failed: password is incorrect, or there "
                               "is no user with such name. (AUTHENTICATION_FAILED)")
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        parameters = {k[len("param_"):]: v for k, v in query.items() if k.startswith("param_")}
        try:
            rows = self.engine.ask(body, parameters, query.get("database", "default"))
        except Exception as error:  # chdb has one class of its own for whatever the engine refuses
            return self.refuse(str(error))
        kind = [("Content-Type", "application/json; charset=UTF-8")]
        fault = self.engine.fault
        if fault and "DESCRIBE" not in body:
            self.engine.fault = ""
            half = rows[:len(rows) // 2]
            if fault == "middle":
                half += (b"\nCode: 241. DB::Exception: Memory limit (total) exceeded: would use 9.31 GiB. "
                         b"(MEMORY_LIMIT_EXCEEDED)\n")
                return self.answer(200, half, kind)
            return self.answer(200, half, kind, length=len(rows))
        return self.answer(200, rows, kind)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--user")
    arguments.add_argument("--password", default="")
    given = arguments.parse_args()
    Handler.engine = Engine()
    if given.user:
        Handler.secret = "Basic " + base64.b64encode(f"{given.user}:{given.password}".encode()).decode()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
