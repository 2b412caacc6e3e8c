-- Callers move, cancel and confirm what was booked before; each once for a step of a run, like a booking.

alter table appointments
  -- When the caller said that they will come; gone again when it is moved.
  add column confirmed_at timestamptz;

alter table workflow_effects drop constraint workflow_effects_kind_check;
alter table workflow_effects add constraint workflow_effects_kind_check
  check (kind in ('booking', 'call', 'move', 'cancel', 'confirm'));
