-- SPDX-FileCopyrightText: MetaLLM Workbench contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A study as the first form of the tables had it, for the test of the migrations.
CREATE TABLE providers(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE price_tables(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    effective_date TEXT NOT NULL,
    extra_columns TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE prices(
    table_id INTEGER NOT NULL REFERENCES price_tables(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    model TEXT NOT NULL,
    provider_id INTEGER REFERENCES providers(id),
    input_usd_per_mtok REAL,
    output_usd_per_mtok REAL,
    flat_usd_per_query REAL,
    request_usd REAL,
    extra TEXT,
    PRIMARY KEY(table_id, position),
    UNIQUE(table_id, model)) STRICT, WITHOUT ROWID;
CREATE TABLE datasets(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    source TEXT NOT NULL,
    simulated INTEGER NOT NULL,
    first_query INTEGER NOT NULL,
    queries INTEGER NOT NULL,
    outcomes INTEGER NOT NULL,
    query_columns TEXT NOT NULL DEFAULT '[]',
    outcome_columns TEXT NOT NULL DEFAULT '[]',
    price_table_id INTEGER REFERENCES price_tables(id) ON DELETE SET NULL) STRICT;
CREATE TABLE splits(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    queries INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE domains(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    queries INTEGER NOT NULL,
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE models(
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    provider_id INTEGER REFERENCES providers(id),
    PRIMARY KEY(dataset_id, position)) STRICT, WITHOUT ROWID;
CREATE TABLE queries(
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES datasets(id) ON DELETE CASCADE,
    query_id TEXT NOT NULL,
    split INTEGER,
    domain INTEGER,
    text TEXT,
    label TEXT,
    extra TEXT) STRICT;
CREATE INDEX queries_of_dataset ON queries(dataset_id);
CREATE TABLE outcomes(
    query_id INTEGER NOT NULL REFERENCES queries(id) ON DELETE CASCADE,
    model INTEGER NOT NULL,
    score REAL NOT NULL,
    input_tokens REAL,
    output_tokens REAL,
    cost_usd REAL,
    latency_s REAL,
    extra TEXT,
    PRIMARY KEY(query_id, model)) STRICT, WITHOUT ROWID;
CREATE TABLE embeddings(
    dataset_id INTEGER PRIMARY KEY REFERENCES datasets(id) ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    dimension INTEGER NOT NULL,
    fitted_on BLOB NOT NULL) STRICT;
CREATE TABLE embedding_chunks(
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES embeddings(dataset_id) ON DELETE CASCADE,
    chunk INTEGER NOT NULL,
    vectors BLOB NOT NULL,
    UNIQUE(dataset_id, chunk)) STRICT;
CREATE TABLE analyses(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    dataset TEXT NOT NULL,
    dataset_hash TEXT NOT NULL,
    parameters TEXT NOT NULL,
    seed ANY GENERATED ALWAYS AS (json_extract(parameters, '$.seed')) VIRTUAL,
    metrics TEXT NOT NULL,
    created_at TEXT NOT NULL) STRICT;
INSERT INTO providers VALUES(1, 'Maker');
INSERT INTO price_tables(id, name, source, effective_date) VALUES(1, 'list', 'by hand', '2024-05-01');
INSERT INTO prices(table_id, position, model, provider_id, input_usd_per_mtok) VALUES(1, 0, 'a', 1, 1.5);
INSERT INTO datasets(id, name, hash, source, simulated, first_query, queries, outcomes, price_table_id)
  VALUES(1, 'first', '0f', 'by hand', 0, 1, 3, 4, 1);
INSERT INTO datasets(id, name, hash, source, simulated, first_query, queries, outcomes, outcome_columns)
  VALUES(2, 'second', '1f', 'by hand', 1, 4, 2, 2, '["note"]');
INSERT INTO splits VALUES(1, 0, 'train', 2);
INSERT INTO domains VALUES(1, 0, 'd', 1);
INSERT INTO models VALUES(1, 0, 'a', 1), (1, 1, 'b', NULL), (2, 0, 'c', NULL);
INSERT INTO queries(id, dataset_id, query_id, split, domain, text) VALUES
  (1, 1, 'q1', 0, 0, 'one'), (2, 1, 'q2', 0, NULL, NULL), (3, 1, 'q3', NULL, NULL, 'three'),
  (4, 2, 'p1', NULL, NULL, NULL), (5, 2, 'p2', NULL, NULL, NULL);
INSERT INTO outcomes VALUES
  (1, 0, 0.25, 12, 3, 1e-7, 0.5, NULL), (1, 1, 1, NULL, NULL, NULL, NULL, NULL),
  (2, 1, 0, 7, NULL, 0.3333333333333333, NULL, NULL), (3, 0, 0.5, NULL, 9, NULL, 2, NULL),
  (4, 0, 1, NULL, NULL, NULL, NULL, '{"note":"kept"}'), (5, 0, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO embeddings VALUES(2, 'file:e.npy', 1, x'');
INSERT INTO embedding_chunks VALUES(1, 2, 0, x'0000803f00000040');
INSERT INTO analyses(name, dataset, dataset_hash, parameters, metrics, created_at)
  VALUES('kept', 'first', '0f', '{"seed":7}', '{}', '2024-01-02T03:04:05Z');
PRAGMA application_id = 0x4d4c4c4d;
PRAGMA user_version = 1;
