"""A hub and a warehouse with a loose tongue: what comes in goes on to the training hub, or is answered by repeating what
the request held - its key, its body - in every shape that servers, proxies and portals have. Standard library only."""
import base64
import gzip
import http.client
import http.server
import json
import socketserver
import threading
import urllib.parse

WAREHOUSE_COLUMNS = ["dx", "co", "ao", "ou", "pe", "value", "textvalue"]


def readable(authorization):
    """What a server knows of who asks: the header, and the password in it."""
    scheme, _, rest = authorization.partition(" ")
    if scheme == "Basic":
        return f"{authorization} {base64.b64decode(rest).decode()}"
    return authorization


class Talker(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "loose"
    chatter = None  # the Chatterbox

    def log_message(self, *_):
        pass

    def reply(self, status, body, kind="application/json", headers=()):
        body = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for name, value in [("Content-Type", kind), ("Content-Length", str(len(body))), *headers]:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def body(self):
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return gzip.decompress(data) if self.headers.get("Content-Encoding") == "gzip" or data[:2] == b"\x1f\x8b" else data

    def handle_any(self):
        chatter, sent = self.chatter, self.body()
        who = self.headers.get("Authorization", "")
        chatter.heard.add(who)
        if self.path == "/" or self.path.startswith("/?"):
            return self.warehouse(who, sent)
        mode = chatter.mode_for(self.command, self.path)
        if mode:
            return getattr(self, mode)(who, sent)
        return self.go_on(sent)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def go_on(self, sent, answer=True):
        headers = {n: v for n, v in self.headers.items() if n.lower() not in ("host", "content-length", "accept-encoding",
                                                                             "connection", "content-encoding")}
        line = self.chatter.upstream()
        line.request(self.command, self.path, sent or None, headers)
        got = line.getresponse()
        data = got.read()
        line.close()
        self.chatter.learn(self.path, data)
        if answer:
            keep = [(n, v) for n, v in got.getheaders()
                    if n.lower() not in ("content-length", "connection", "transfer-encoding", "content-type", "server", "date")]
            self.reply(got.status, data, got.getheader("Content-Type", "application/json"), keep)
        else:
            self.close_connection = True

    # What a hub, a proxy or a portal may say.
    def cut(self, _, sent):
        self.go_on(sent, answer=False)

    def hold(self, *_):
        """Takes the request and says nothing until it is let go."""
        self.chatter.held.set()
        self.chatter.let_go.wait(120)
        self.close_connection = True

    def portal(self, who, sent):
        self.reply(200, f"<html><title>Sign in</title>{readable(who)}<pre>{sent.decode()}</pre></html>", "text/html")

    def portal_as_json(self, who, sent):
        self.reply(200, json.dumps({"signIn": readable(who), "you": sent.decode()}))

    def unauthorized(self, who, sent):
        self.reply(401, {"httpStatus": "Unauthorized", "httpStatusCode": 401, "status": "ERROR", "errorCode": "E1004",
                         "message": f"Bad credentials: {readable(who)} {sent.decode()}"})

    def forbidden(self, who, sent):
        self.reply(403, {"httpStatus": "Forbidden", "httpStatusCode": 403, "status": "ERROR", "errorCode": "E1006",
                         "message": f"Blocked: {readable(who)} {sent.decode()}"})

    def checksum(self, who, sent):
        self.reply(400, {"httpStatus": "Bad Request", "httpStatusCode": 400, "status": "ERROR",
                         "message": f"Checksum validation failed: {readable(who)}"},
                   headers=[("WWW-Authenticate", "ApiToken")])

    def broken(self, who, sent):
        self.reply(500, {"httpStatus": "Internal Server Error", "httpStatusCode": 500, "status": "ERROR",
                         "message": f"Cannot read {sent.decode()} of {readable(who)}"})

    def broken_page(self, who, sent):
        self.reply(500, f"<html>{readable(who)} {sent.decode()}</html>", "text/html")

    def teapot(self, who, sent):
        self.reply(409, {"httpStatus": "Conflict", "httpStatusCode": 409, "status": "ERROR", "errorCode": "E0000",
                         "message": f"Conflict: {' '.join(self.values(sent))} {sent.decode()[:4000]} {readable(who)}"})

    def gossip(self, _, sent):
        self.reply(409, {"httpStatus": "Conflict", "httpStatusCode": 409, "status": "ERROR", "errorCode": "E0000",
                         "message": f"Conflict: {' '.join(self.values(sent))}, '{' '.join(self.values(sent))}'"})

    def gossip_at_the_door(self, _, sent):
        self.reply(403, {"httpStatus": "Forbidden", "httpStatusCode": 403, "status": "ERROR", "errorCode": "E2000",
                         "message": f"Not for {' '.join(self.values(sent))}"})

    def busy(self, who, sent):
        self.reply(503, {"message": f"{readable(who)} {sent.decode()}"}, headers=[("Retry-After", readable(who))])

    def elsewhere(self, who, _):
        self.reply(302, b"", headers=[("Location", "http://127.0.0.1:9/" + urllib.parse.quote(readable(who)))])

    def odd_type(self, who, _):
        self.reply(200, b"{}", kind=f"text/{readable(who).replace(' ', '')}")

    def refuse(self, _, sent):
        """Every value is refused, each in the hub's words about it."""
        rows = json.loads(sent).get("dataValues", [])
        texts = self.values(sent)
        conflicts = [{"object": row["dataElement"], "property": "value", "errorCode": "E7619", "indexes": [i],
                      "value": f"Value `{text}` is none of ours: {text}, '{text}'"}
                     for i, (row, text) in enumerate(zip(rows, texts))]
        self.reply(409, {"httpStatus": "Conflict", "httpStatusCode": 409, "status": "WARNING", "message": "One more time",
                         "response": {"responseType": "ImportSummary", "status": "ERROR", "conflicts": conflicts,
                                      "rejectedIndexes": list(range(len(rows))),
                                      "importCount": {"imported": 0, "updated": 0, "deleted": 0, "ignored": len(rows)}}})

    @staticmethod
    def values(sent):
        try:
            rows = json.loads(sent).get("dataValues", [])
        except json.JSONDecodeError:
            return []
        return [f"{row.get('value', '')} {row.get('comment', '')}".strip() for row in rows]

    def warehouse(self, who, sent):
        self.chatter.warehouse_asked += 1
        if self.chatter.warehouse_talks:
            text = f"Code: 516. DB::Exception: reader: no such password: {readable(who)} in {sent.decode()}"
            return self.reply(403, text, "text/plain", [("X-ClickHouse-Exception-Code", "516")])
        rows = [[name] for name in WAREHOUSE_COLUMNS] if sent.startswith(b"DESCRIBE") else []
        return self.reply(200, {"meta": [], "data": rows, "rows": len(rows)})


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # a client that was killed in the middle, which is what we do to it


class Chatterbox:
    """`hub` is the training hub that it stands before. Set `mode` to a method's name of Talker; `only` narrows it."""

    def __init__(self, hub):
        self.hub = hub
        self.mode, self.only, self.warehouse_talks = None, ("", ""), False
        self.warehouse_asked = 0
        self.heard, self.made = set(), set()  # what clients showed, and what keys the hub made
        self.held, self.let_go = threading.Event(), threading.Event()
        self.server = Server(("127.0.0.1", 0), type("Bound", (Talker,), {"chatter": self}))
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def mode_for(self, method, path):
        wanted, where = self.only
        return self.mode if method.startswith(wanted) and path.startswith(where) else None

    def upstream(self):
        at = urllib.parse.urlsplit(self.hub.url)
        return http.client.HTTPSConnection(at.hostname, at.port, context=self.hub.context, timeout=120)

    def learn(self, path, data):
        if path.startswith("/api/apiToken"):
            try:
                key = json.loads(data).get("response", {}).get("key")
            except (json.JSONDecodeError, AttributeError):
                return
            if key:
                self.made.add(key)

    def talk(self, mode, method="", path=""):
        self.mode, self.only = mode, (method, path)

    def stop(self):
        self.let_go.set()
        self.server.shutdown()
        self.server.server_close()
