-- What central has said about each entry, in the order in which it was said. Append-only; the newest mark of a seq counts.
pragma application_id = 1346785841; -- "PFR1"
pragma user_version = 1;

create table mark (
  id        integer primary key,
  seq       integer not null check (seq > 0),
  outcome   text not null check (outcome in ('sent', 'accepted', 'duplicate', 'parked', 'waiting', 'waived')),
  at        text not null,
  reference text not null,
  problem   text not null
) strict;

create trigger mark_is_never_updated before update on mark
begin
  select raise(abort, 'a mark is never updated; add a new one');
end;

create trigger mark_is_never_deleted before delete on mark
begin
  select raise(abort, 'a mark is never deleted; add a new one');
end;

create trigger mark_follows_in_id before insert on mark
when new.id is not coalesce((select max(id) from mark), 0) + 1
begin
  select raise(abort, 'the id of a mark is the last id + 1');
end;
