-- What workflows have done outside of themselves: each step of a run once, whatever is interrupted, retried or replayed.

create table workflow_effects (
  call_sid text not null,
  run int not null,
  step text not null,
  kind text not null check (kind in ('booking', 'call')),
  -- What was asked for. While a call's outcome is unknown it is asked again with the same key, never with another body.
  request jsonb not null,
  idempotency_key uuid not null default gen_random_uuid(),
  status text not null default 'open' check (status in ('open', 'done', 'refused')),
  result jsonb not null default '{}',
  tries int not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (call_sid, run, step)
);
create index workflow_effects_created on workflow_effects (created_at);
