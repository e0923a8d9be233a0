-- The record on PostgreSQL. Money in fen, days as date, moments as timestamptz. Keys are compared byte by byte
-- (collate "C"), so that pages follow the same order on every database and whatever the server's locale.

create table journal (
    stream_id     text collate "C" not null check (length(stream_id) between 1 and 64),
    stream_kind   text collate "C" not null,
    sequence      bigint           not null check (sequence > 0),
    type          text             not null,
    type_version  integer          not null check (type_version > 0),
    at            timestamptz      not null,
    login         text             not null,
    name          text             not null,
    department    text,
    payload       text             not null, -- not jsonb: the hash is over these very characters
    previous_hash text             not null,
    hash          text             not null,
    request_key   text collate "C",
    primary key (stream_id, stream_kind, sequence)
);

-- The key comes first, so that a retried request also finds the stream that it started.
create unique index journal_request on journal (request_key, stream_kind, stream_id) where request_key is not null;

create function journal_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;

create trigger journal_stands before update or delete or truncate on journal
    for each statement execute function journal_stands();

create table dossier (
    id            text collate "C" not null check (length(id) between 1 and 64),
    kind          text collate "C" not null check (kind in ('CLUE', 'CASE')),
    version       bigint           not null check (version > 0),
    head_hash     text             not null,
    number        text collate "C" not null,
    source        text collate "C",
    intake        text collate "C",
    channel       text,
    title         text             not null,
    stage         text             not null,
    open          boolean          not null,
    department    text collate "C" not null,
    region        text collate "C" not null,
    officer       text,
    started_on    date             not null,
    next_due      date             not null, -- 9999-12-31 when none is open, so that these come last
    next_deadline text,
    related_case  text collate "C",
    assessed_low  bigint,
    assessed_high bigint,
    agreed        bigint,
    received      bigint,
    parties       text             not null,
    created_at    timestamptz      not null,
    updated_at    timestamptz      not null,
    search        text             not null,
    state         text             not null,
    primary key (id, kind)
);

-- Every step rewrites the row: leave room, and clean up early.
alter table dossier set (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);

-- lz4 costs a tenth of the time of the default; a server built without it keeps the default.
do $$
begin
    alter table dossier alter column state set compression lz4;
exception when others then
    null;
end
$$;

create unique index dossier_clue_number on dossier (source, number) where kind = 'CLUE';
create index dossier_inbox_office on dossier (department, region, next_due, id, kind) where open;
create index dossier_inbox_department on dossier (department, next_due, id, kind) where open;
create index dossier_inbox_all on dossier (next_due, id, kind) where open;
create index dossier_updated on dossier (updated_at, id, kind, department, region);

-- What a search looks through stands beside the dossier, so that a step that does not change it does not touch its index.
create table dossier_search (
    id     text collate "C" not null,
    kind   text collate "C" not null,
    search text             not null,
    primary key (id, kind)
);

-- Needs the extension of contrib and the right to create it; a search reads the table from end to end without it.
do $$
begin
    create extension if not exists pg_trgm;
    create index dossier_search_text on dossier_search using gin (search gin_trgm_ops);
exception when others then
    raise notice 'no pg_trgm here, searches go without an index: %', sqlerrm;
end
$$;

create function dossier_search_follows() returns trigger language plpgsql as $$
begin
    insert into dossier_search (id, kind, search) values (new.id, new.kind, new.search)
    on conflict (id, kind) do update set search = excluded.search;
    return null;
end
$$;

create trigger dossier_search_inserted after insert on dossier
    for each row execute function dossier_search_follows();

create trigger dossier_search_changed after update of search on dossier
    for each row when (old.search is distinct from new.search) execute function dossier_search_follows();

create table deadline (
    stream_id   text collate "C" not null,
    stream_kind text collate "C" not null,
    kind        text collate "C" not null,
    start_on    date             not null,
    due_on      date             not null,
    open        boolean          not null,
    primary key (stream_id, stream_kind, kind),
    foreign key (stream_id, stream_kind) references dossier (id, kind)
);

create table counter (
    name  text collate "C" primary key,
    value integer not null check (value > 0)
);

create table account (
    login        text collate "C" primary key,
    name         text    not null,
    password     text    not null,
    roles        text    not null,
    department   text,
    region       text,
    disabled     boolean not null,
    failures     integer not null check (failures >= 0),
    locked_until timestamptz
);

create table session (
    token_hash text collate "C" primary key,
    login      text collate "C" not null references account (login) on delete cascade,
    csrf_token text             not null,
    created_at timestamptz      not null,
    expires_at timestamptz      not null
);

create index session_login on session (login);
create index session_expires on session (expires_at);

create table intake (
    id          text collate "C" primary key,
    source      text collate "C" not null,
    file        text             not null,
    digest      text             not null,
    taken_by    text             not null,
    started_at  timestamptz      not null,
    finished_at timestamptz,
    state       text             not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    failure     text,
    received    integer          not null,
    accepted    integer          not null,
    duplicates  integer          not null,
    refused     integer          not null
);

create index intake_running on intake (source, digest) where state = 'RUNNING';
create index intake_source on intake (source, id);

create table intake_refusal (
    position    bigint generated always as identity primary key,
    intake      text collate "C" not null references intake (id) on delete cascade,
    line        integer          not null,
    column_name text             not null,
    code        text             not null,
    zh          text             not null,
    en          text             not null,
    value       text             not null,
    content     text             not null
);

create index intake_refusal_line on intake_refusal (intake, line, position);

create table plugin_switch (
    department text collate "C" primary key,
    enabled    boolean     not null,
    reason     text        not null,
    login      text        not null,
    at         timestamptz not null
);
