-- Profiles in versions, the numbers they serve, calls, what the edge did in them, and who may still answer a turn.

create table profiles (
  name text not null,
  version int not null,
  active boolean not null default false,
  body jsonb not null,
  applied_at timestamptz not null default now(),
  primary key (name, version)
);
create unique index profiles_one_active on profiles (name) where active;

-- The numbers of the active versions only: one number leads to one profile.
create table profile_numbers (
  number text primary key,
  profile text not null,
  language text not null
);
create index profile_numbers_profile on profile_numbers (profile);

create table calls (
  call_sid text primary key,
  profile text not null,
  environment text not null,
  language text not null,
  from_number text not null,
  to_number text not null,
  token_id text not null,
  status text not null default 'ringing',
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  duration_s int,
  session_id text,
  restarts int not null default 0,
  transfers int not null default 0
);
create index calls_started on calls (started_at);

-- Without a reference to calls: an event must be stored even when the call's row is not.
create table call_events (
  call_sid text not null,
  seq int not null,
  turn int not null,
  at_ms bigint not null,
  kind text not null,
  detail jsonb not null,
  stored_at timestamptz not null default now(),
  primary key (call_sid, seq)
);

-- The newest turn of a call that was asked for, and the newest one that was called off: whatever is older stops.
create table turn_guards (
  call_sid text primary key,
  turn int not null default 0,
  nonce text not null default '',
  cancelled int not null default 0,
  changed_at timestamptz not null default now()
);
