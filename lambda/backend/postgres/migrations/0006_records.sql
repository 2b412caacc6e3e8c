-- What is projected from a call's events: its transcript, the audit pairs of its answers, its metadata.
-- Without references to calls or call_events: each store can be exported, and deleted, by itself.

create table transcripts (
  call_sid text not null,
  turn int not null,
  role text not null,
  profile text not null,
  at timestamptz not null,
  language text not null,
  text text not null,
  heard text not null,
  unheard text not null,
  interrupted boolean not null,
  answered_by text,
  kind text not null,
  primary key (call_sid, turn, role)
);
create index transcripts_at on transcripts (at);

create table audits (
  call_sid text not null,
  turn int not null,
  profile text not null,
  at timestamptz not null,
  model text not null,
  request jsonb not null,
  answer text,
  complete boolean not null,
  sources jsonb not null,
  usage jsonb not null,
  cost_usd numeric(14, 6),
  primary key (call_sid, turn)
);
create index audits_at on audits (at);

create table call_metadata (
  call_sid text primary key,
  profile text not null,
  language text not null default '',
  from_number text not null default '',
  to_number text not null default '',
  started_at timestamptz,
  ended_at timestamptz,
  ended_by text not null default '',
  end_reason text not null default '',
  turns int not null default 0,
  answered_by_edge int not null default 0,
  answered_by_backend int not null default 0,
  failed int not null default 0,
  interruptions int not null default 0,
  reconnects int not null default 0,
  latency_ms jsonb not null default '{}',
  models jsonb not null default '[]',
  usage jsonb not null default '{}',
  cost_usd numeric(14, 6) not null default 0,
  unpriced int not null default 0,
  last_at timestamptz not null
);
create index call_metadata_last on call_metadata (profile, last_at);

-- Calls from before these stores: enough for `guru records rebuild` to find them, and for the retention job.
insert into call_metadata (call_sid, profile, last_at)
select e.call_sid, coalesce(c.profile, ''), max(e.stored_at)
from call_events e left join calls c on c.call_sid = e.call_sid
group by e.call_sid, c.profile;
