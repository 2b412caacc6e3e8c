-- Every request for the newest turn, not only the last: of two, the first could be sent again. Older turns are over by
-- their number. The column "nonce" stays for functions that are older than this file.
alter table turn_guards add column nonces text[] not null default '{}';
