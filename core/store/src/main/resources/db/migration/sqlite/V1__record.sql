-- The record on SQLite. Money in fen, days as text (2026-01-31), moments as milliseconds since 1970 UTC, flags 0 or 1.

create table journal (
    stream_id     text    not null check (length(stream_id) between 1 and 64),
    stream_kind   text    not null,
    sequence      integer not null check (sequence > 0),
    type          text    not null,
    type_version  integer not null check (type_version > 0),
    at            integer not null,
    login         text    not null,
    name          text    not null,
    department    text,
    payload       text    not null,
    previous_hash text    not null,
    hash          text    not null,
    request_key   text,
    primary key (stream_id, stream_kind, sequence)
) strict;

-- The key comes first, so that a retried request also finds the stream that it started.
create unique index journal_request on journal (request_key, stream_kind, stream_id) where request_key is not null;

create trigger journal_keeps_what_it_has before delete on journal
begin
    select raise(abort, 'the journal is append-only');
end;

create trigger journal_stands before update on journal
begin
    select raise(abort, 'the journal is append-only');
end;

create table dossier (
    key           integer primary key, -- named, so that the search index keeps to its rows
    id            text    not null check (length(id) between 1 and 64),
    kind          text    not null check (kind in ('CLUE', 'CASE')),
    version       integer not null check (version > 0),
    head_hash     text    not null,
    number        text    not null,
    source        text,
    intake        text,
    channel       text,
    title         text    not null,
    stage         text    not null,
    open          integer not null check (open in (0, 1)),
    department    text    not null,
    region        text    not null,
    officer       text,
    started_on    text    not null,
    next_due      text    not null, -- 9999-12-31 when none is open, so that these come last
    next_deadline text,
    related_case  text,
    assessed_low  integer,
    assessed_high integer,
    agreed        integer,
    received      integer,
    parties       text    not null,
    created_at    integer not null,
    updated_at    integer not null,
    search        text    not null,
    state         text    not null, -- last: lists that do not ask for it do not read its pages
    unique (id, kind)
) strict;

create unique index dossier_clue_number on dossier (source, number) where kind = 'CLUE';
create index dossier_inbox_office on dossier (department, region, next_due, id, kind) where open;
create index dossier_inbox_department on dossier (department, next_due, id, kind) where open;
create index dossier_inbox_all on dossier (next_due, id, kind) where open;
create index dossier_updated on dossier (updated_at, id, kind, department, region);

create virtual table dossier_search using fts5 (search, content = 'dossier', content_rowid = 'key', tokenize = 'trigram');

create trigger dossier_search_inserted after insert on dossier
begin
    insert into dossier_search (rowid, search) values (new.key, new.search);
end;

create trigger dossier_search_changed after update of search on dossier when old.search is not new.search
begin
    insert into dossier_search (dossier_search, rowid, search) values ('delete', old.key, old.search);
    insert into dossier_search (rowid, search) values (new.key, new.search);
end;

create table deadline (
    stream_id   text    not null,
    stream_kind text    not null,
    kind        text    not null,
    start_on    text    not null,
    due_on      text    not null,
    open        integer not null check (open in (0, 1)),
    primary key (stream_id, stream_kind, kind),
    foreign key (stream_id, stream_kind) references dossier (id, kind)
) strict, without rowid;

create table counter (
    name  text    not null primary key,
    value integer not null check (value > 0)
) strict, without rowid;

create table account (
    login        text    not null primary key,
    name         text    not null,
    password     text    not null,
    roles        text    not null,
    department   text,
    region       text,
    disabled     integer not null check (disabled in (0, 1)),
    failures     integer not null check (failures >= 0),
    locked_until integer
) strict;

create table session (
    token_hash text    not null primary key,
    login      text    not null references account (login) on delete cascade,
    csrf_token text    not null,
    created_at integer not null,
    expires_at integer not null
) strict;

create index session_login on session (login);
create index session_expires on session (expires_at);

create table intake (
    id          text    not null primary key,
    source      text    not null,
    file        text    not null,
    digest      text    not null,
    taken_by    text    not null,
    started_at  integer not null,
    finished_at integer,
    state       text    not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    failure     text,
    received    integer not null,
    accepted    integer not null,
    duplicates  integer not null,
    refused     integer not null
) strict;

create index intake_running on intake (source, digest) where state = 'RUNNING';
create index intake_source on intake (source, id);

create table intake_refusal (
    position    integer primary key,
    intake      text    not null references intake (id) on delete cascade,
    line        integer not null,
    column_name text    not null,
    code        text    not null,
    zh          text    not null,
    en          text    not null,
    value       text    not null,
    content     text    not null
) strict;

create index intake_refusal_line on intake_refusal (intake, line, position);

create table plugin_switch (
    department text    not null primary key,
    enabled    integer not null check (enabled in (0, 1)),
    reason     text    not null,
    login      text    not null,
    at         integer not null
) strict;
