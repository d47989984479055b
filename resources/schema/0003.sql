-- Version 3: what is known of the hub (issue 5). Nothing here is anybody's work: it says how far the work has travelled.
-- element and combo are 0 where a row is about a return as a whole (its completion).

-- What is not sent yet: a value that differs from what both sides agreed on, or a comment or mark of a value that does.
-- A comment without a value stays here: hubs store none (hub-live.md A3). hub_cells.h repeats this condition, word for word.
CREATE INDEX value_to_send ON value (org_unit, period, attribute, element, combo, typed_in, edit_seq)
    WHERE value IS NOT base_value OR (value IS NOT NULL AND (comment <> base_comment OR follow_up <> base_follow_up));

-- What a hub said of itself, and how far reading it has come.
CREATE TABLE hub_cursor (
    name TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tokens and passwords. Never journalled, never exported.
CREATE TABLE hub_secret (
    name TEXT PRIMARY KEY NOT NULL,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What a pull of the hub's metadata has got so far, page by page.
CREATE TABLE pulled_page (
    name TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Forms whose values were all read once; from then on changes alone are asked for.
CREATE TABLE hub_read (
    org_unit INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    period INTEGER NOT NULL,
    PRIMARY KEY (org_unit, data_set, period)
) STRICT, WITHOUT ROWID;

-- What was seen of a form when it was last read.
CREATE TABLE hub_form (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    lock INTEGER NOT NULL DEFAULT 0,
    seen_at INTEGER,
    parked TEXT NOT NULL DEFAULT '',
    parked_values INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (org_unit, period, data_set, attribute)
) STRICT, WITHOUT ROWID;

-- The ledger: what was handed to the line, written before it leaves. closed 0 = what became of it is not verified yet.
CREATE TABLE hub_push (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    sent_at INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    closed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX hub_push_open ON hub_push (org_unit, period, attribute, data_set) WHERE closed = 0;
CREATE TABLE hub_push_cell (
    push INTEGER NOT NULL REFERENCES hub_push (id),
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    value TEXT,
    comment TEXT NOT NULL,
    follow_up INTEGER NOT NULL,
    edit_seq INTEGER NOT NULL,
    found INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (push, element, combo)
) STRICT, WITHOUT ROWID;

-- What the hub would not take, until the cell is edited or what it was refused on changes.
CREATE TABLE hub_refusal (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    field TEXT NOT NULL,
    edit_seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    grounds TEXT NOT NULL,
    run INTEGER NOT NULL,
    at INTEGER,
    PRIMARY KEY (org_unit, period, attribute, element, combo, data_set)
) STRICT, WITHOUT ROWID;

-- The cards. answer '' = open.
CREATE TABLE hub_card (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    field TEXT NOT NULL,
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    base TEXT,
    mine TEXT,
    theirs TEXT,
    mine_by TEXT NOT NULL,
    mine_at INTEGER,
    theirs_by TEXT NOT NULL,
    theirs_at INTEGER,
    found_at INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    answer_value TEXT,
    why TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    answered_at INTEGER
) STRICT;
CREATE UNIQUE INDEX hub_card_open ON hub_card (org_unit, period, attribute, element, combo, field) WHERE answer = '';

-- Values that a race at the hub undid and that were put back once; the next time a person is asked.
CREATE TABLE hub_put_back (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    value TEXT,
    at INTEGER,
    PRIMARY KEY (org_unit, period, attribute, element, combo)
) STRICT, WITHOUT ROWID;

-- The log. ended NULL = it was cut.
CREATE TABLE hub_run (
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    ended INTEGER,
    by TEXT NOT NULL,
    pulled INTEGER NOT NULL DEFAULT 0,
    pushed INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    bytes_up INTEGER NOT NULL DEFAULT 0,
    bytes_down INTEGER NOT NULL DEFAULT 0,
    stopped TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE hub_event (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    what TEXT NOT NULL,
    target TEXT NOT NULL,
    before TEXT,
    after TEXT,
    by TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    at INTEGER
) STRICT;
CREATE INDEX hub_event_run ON hub_event (run);
