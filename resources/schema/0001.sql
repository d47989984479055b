-- Version 1: a workspace with metadata and returns. Never change a released script; add the next one.
-- Keys of org units, elements, combos and data sets are catalog_object.key; periods are period_id.h's integers;
-- times are milliseconds since 1970-01-01 UTC. Values have no foreign keys: the catalog never loses a row.

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL
) STRICT;

CREATE TABLE catalog_object (
    key INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    uid TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    json BLOB NOT NULL,
    UNIQUE (type, uid)
) STRICT;
CREATE INDEX catalog_object_code ON catalog_object (type, code) WHERE code <> '';

-- One value a cell (decisions.md 4). The key's order keeps one return together on disk.
CREATE TABLE value (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    value TEXT,
    comment TEXT NOT NULL DEFAULT '',
    follow_up INTEGER NOT NULL DEFAULT 0,
    origin INTEGER NOT NULL,
    edit_seq INTEGER NOT NULL,
    edited_by TEXT NOT NULL,
    edited_at INTEGER,
    typed_in INTEGER NOT NULL DEFAULT 0,
    base_value TEXT,
    base_comment TEXT NOT NULL DEFAULT '',
    base_follow_up INTEGER NOT NULL DEFAULT 0,
    base_updated_at TEXT NOT NULL DEFAULT '',
    base_known INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (org_unit, period, attribute, element, combo)
) STRICT, WITHOUT ROWID;

-- Text that is not a value yet, or waits to replace a shared one.
CREATE TABLE draft (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    element INTEGER NOT NULL,
    combo INTEGER NOT NULL,
    typed_in INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER,
    PRIMARY KEY (org_unit, period, attribute, element, combo, typed_in)
) STRICT, WITHOUT ROWID;

CREATE TABLE answered_column (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (org_unit, period, data_set, attribute, name)
) STRICT, WITHOUT ROWID;

-- Only sections that do not apply have a row.
CREATE TABLE section_state (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    section TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (org_unit, period, data_set, attribute, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    instance TEXT NOT NULL,
    text TEXT NOT NULL,
    explained TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER,
    PRIMARY KEY (org_unit, period, data_set, attribute, instance)
) STRICT, WITHOUT ROWID;

CREATE TABLE completion (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    at INTEGER,
    by TEXT NOT NULL,
    changed_since INTEGER NOT NULL DEFAULT 0,
    edit_seq INTEGER NOT NULL DEFAULT 0,
    base_known INTEGER NOT NULL DEFAULT 0,
    base_complete INTEGER NOT NULL DEFAULT 0,
    base_at TEXT NOT NULL DEFAULT '',
    base_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (org_unit, period, data_set, attribute)
) STRICT, WITHOUT ROWID;

-- Append-only and chained: hash = BLAKE2b-256 of the entry before and of every field (journal.cpp).
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    at INTEGER,
    by TEXT NOT NULL,
    device TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    before TEXT,
    after TEXT,
    why TEXT NOT NULL,
    org_unit INTEGER,
    period INTEGER,
    attribute INTEGER,
    element INTEGER,
    combo INTEGER,
    data_set INTEGER,
    part TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_cell ON journal (org_unit, period, element, combo, attribute) WHERE element IS NOT NULL;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Which acts a person can undo (state 0) and redo (state 1) in a return.
CREATE TABLE undo_act (
    org_unit INTEGER NOT NULL,
    period INTEGER NOT NULL,
    data_set INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    person TEXT NOT NULL,
    act INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (org_unit, period, data_set, attribute, person, act)
) STRICT, WITHOUT ROWID;

-- Files that were read in: the same file is recognised by its hash.
CREATE TABLE import_file (
    hash TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER,
    total INTEGER NOT NULL,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
