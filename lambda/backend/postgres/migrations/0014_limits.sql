-- Which calls came after a day's limit was reached, and the way to all calls of a business on a day.
alter table calls add column over_limit boolean not null default false;
create index calls_of_profile on calls (profile, started_at);
