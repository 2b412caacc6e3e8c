-- The appointment book. That nobody is booked twice into one seat is the database's doing, not that of who asks it first.

create table calendar_seats (
  id bigint generated always as identity primary key,
  profile text not null,
  calendar text not null,
  seat int not null check (seat > 0),
  unique (profile, calendar, seat)
);

create table appointments (
  id bigint generated always as identity primary key,
  seat_id bigint not null references calendar_seats,
  during tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  call_sid text not null,
  run int not null,
  step text not null,
  details jsonb not null,
  booked_at timestamptz not null default now(),
  unique (call_sid, run, step),
  -- A seat as a range of one number: equality in a GiST index would need an extension that not every server has.
  constraint appointments_no_overlap exclude using gist (int8range(seat_id, seat_id, '[]') with &&, during with &&)
);
