-- Version 2: records of people and events as documents with a base (design.md §3): "values" and base are JSON maps
-- from DHIS2 attribute or data-element UID to text; base is what both sides last agreed on.

CREATE TABLE tracked_entity (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    org_unit INTEGER NOT NULL,
    "values" TEXT NOT NULL DEFAULT '{}',
    base TEXT NOT NULL DEFAULT '{}',
    base_known INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    edit_seq INTEGER NOT NULL DEFAULT 1,
    sync_state INTEGER NOT NULL DEFAULT 0,
    hub_updated_at TEXT NOT NULL DEFAULT '',
    edited_by TEXT NOT NULL DEFAULT '',
    edited_at INTEGER
) STRICT;
CREATE INDEX tracked_entity_unit ON tracked_entity (org_unit, type);

CREATE TABLE enrollment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    entity INTEGER NOT NULL REFERENCES tracked_entity (id),
    program INTEGER NOT NULL,
    org_unit INTEGER NOT NULL,
    enrolled_on TEXT NOT NULL,
    ended_on TEXT,
    status TEXT NOT NULL,
    "values" TEXT NOT NULL DEFAULT '{}',
    base TEXT NOT NULL DEFAULT '{}',
    base_known INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    edit_seq INTEGER NOT NULL DEFAULT 1,
    sync_state INTEGER NOT NULL DEFAULT 0,
    hub_updated_at TEXT NOT NULL DEFAULT '',
    edited_by TEXT NOT NULL DEFAULT '',
    edited_at INTEGER
) STRICT;
CREATE INDEX enrollment_entity ON enrollment (entity);
CREATE INDEX enrollment_unit ON enrollment (org_unit, program);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    enrollment INTEGER REFERENCES enrollment (id),
    program INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    org_unit INTEGER NOT NULL,
    attribute INTEGER NOT NULL DEFAULT 0,
    occurred_on TEXT NOT NULL,
    status TEXT NOT NULL,
    "values" TEXT NOT NULL DEFAULT '{}',
    base TEXT NOT NULL DEFAULT '{}',
    base_known INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    edit_seq INTEGER NOT NULL DEFAULT 1,
    sync_state INTEGER NOT NULL DEFAULT 0,
    hub_updated_at TEXT NOT NULL DEFAULT '',
    edited_by TEXT NOT NULL DEFAULT '',
    edited_at INTEGER
) STRICT;
CREATE INDEX event_enrollment ON event (enrollment);
CREATE INDEX event_unit ON event (org_unit, stage, occurred_on);
