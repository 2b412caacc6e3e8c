-- What a business is told of, the messages that callers leave, and appointments that programs outside can recognise.

-- Written in the transaction of what it tells of; sent, and tried again, by whoever holds its lease.
create table notices (
  -- Also the key by which a receiver recognises a notice that comes twice.
  id uuid primary key default gen_random_uuid(),
  profile text not null,
  receiver text not null,
  kind text not null,
  call_sid text,
  data jsonb not null,
  -- What is told once only, such as that a day's budget is nearly spent.
  once text,
  told_at timestamptz not null default now(),
  tries int not null default 0,
  -- Moved on by whoever takes it, for as long as sending may take: one who dies leaves it to the next.
  next_try_at timestamptz not null default now(),
  sent_at timestamptz,
  given_up_at timestamptz,
  -- Why the last try failed, in words of our own.
  failure text not null default '',
  unique (profile, receiver, once)
);
create index notices_due on notices (next_try_at) where sent_at is null and given_up_at is null;
create index notices_told on notices (profile, told_at);

-- Messages that callers leave in words; the voicemail's lie in recordings.
create table messages (
  id uuid primary key default gen_random_uuid(),
  profile text not null,
  call_sid text not null,
  run int not null,
  step text not null,
  turn int not null,
  who text not null,
  number text not null,
  about text not null,
  call_back text not null,
  language text not null,
  taken_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  done_at timestamptz,
  -- Once for each step of a run, like the effects of a workflow.
  unique (call_sid, run, step)
);
create index messages_taken on messages (profile, taken_at);

alter table appointments
  add column uid uuid not null default gen_random_uuid() unique,
  -- How often it was moved or changed: calendars take the higher one.
  add column revision int not null default 0,
  add column changed_at timestamptz not null default now();
