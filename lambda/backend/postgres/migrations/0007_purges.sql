-- What the retention job has deleted, in figures: one row for each run and profile, and nothing about a caller.

create table record_purges (
  run uuid not null,
  profile text not null,
  keep_days int not null,
  before timestamptz not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz not null default now(),
  calls int not null default 0,
  events int not null default 0,
  utterances int not null default 0,
  audits int not null default 0,
  primary key (run, profile)
);
create index record_purges_started on record_purges (started_at);
