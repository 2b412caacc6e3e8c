-- What a hand-off has to remember of a call, recordings, and stored profiles brought to named transfer destinations.

alter table calls
  add column caller_name text not null default '',
  -- Which sides of speech (tts, stt) have failed: the relay is started again with other providers for these.
  add column failed text[] not null default '{}',
  -- The edge's last word, for the person who takes over: destination, reason, summary, language.
  add column handoff jsonb;

-- Voicemail messages and recordings of calls, as Twilio reports them. Without a reference to calls: reports may come first.
create table recordings (
  recording_sid text primary key,
  call_sid text not null,
  kind text not null check (kind in ('call', 'voicemail')),
  status text not null,
  url text not null default '',
  duration_s int,
  created_at timestamptz not null default now()
);
create index recordings_call on recordings (call_sid);
create index recordings_created on recordings (created_at);

-- A profile used to have one number: {"allowed": true, "number": "+1...", "timeout_s": 20}.
update profiles
set body = jsonb_set(
  body,
  '{transfer}',
  case
    when body #>> '{transfer,number}' is null then '{}'::jsonb
    else jsonb_build_object(
      'enabled', coalesce(body #> '{transfer,allowed}', 'false'),
      'destinations', jsonb_build_object('reception', (body -> 'transfer') - 'allowed')
    )
  end
)
where body -> 'transfer' ?| array['allowed', 'number', 'timeout_s'];
