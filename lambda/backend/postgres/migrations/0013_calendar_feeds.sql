-- The feed by which a business sees its appointments in its own calendar: one a profile, known by its token's digest alone.

create table calendar_feeds (
  profile text primary key,
  token_sha256 bytea not null unique,
  made_at timestamptz not null default now()
);
