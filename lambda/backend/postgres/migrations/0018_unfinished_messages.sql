-- Messages for somebody by name, and those of callers who hung up before they had said all.

alter table messages
  add column recipient text not null default '',
  -- What was said so far: of it the business hears when the call is over.
  add column unfinished boolean not null default false,
  -- Since when the business has been told of it.
  add column told_at timestamptz;
update messages set told_at = taken_at;
create index messages_untold on messages (call_sid) where told_at is null;
