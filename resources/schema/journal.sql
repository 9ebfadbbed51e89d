-- The journal of one register: one table, append-only, chained by seals. Every open compares a file with this text.
-- Look, but do not write: `sqlite-utils rows journal.sqlite3 sale` or Datasette show the views at the end.
pragma application_id = 1346783793; -- "PFJ1"
pragma user_version = 1;

create table entry (
  seq   integer primary key,
  prev  text not null,
  body  text not null check (json_valid(body)),
  seal  text not null,
  kind  text generated always as (case when json_valid(body) then body ->> 'kind' end) virtual,
  basket_id   text generated always as (case when kind is not null then body ->> 'basket_id' end) virtual,
  receipt     text generated always as (case when kind is not null then body ->> 'receipt' end) virtual,
  external_id text generated always as (case when kind is not null then body ->> 'external_id' end) virtual
) strict;

-- Look-ups only, never unique: with a second unique key INSERT OR REPLACE would delete entries behind the triggers.
create index entry_basket_id on entry (basket_id) where basket_id is not null;
create index entry_receipt on entry (receipt) where receipt is not null;
create index entry_external_id on entry (external_id) where external_id is not null;

create trigger entry_is_never_updated before update on entry
begin
  select raise(abort, 'an entry is never updated; seal a new one that refers to it');
end;

create trigger entry_is_never_deleted before delete on entry
begin
  select raise(abort, 'an entry is never deleted; seal a new one that refers to it');
end;

-- One trigger for both, because each trigger works out the columns above anew.
create trigger entry_follows_the_tip before insert on entry
begin
  select case
    when new.seq is not coalesce(max(seq), 0) + 1
      then raise(abort, 'the seq of an entry is the tip''s seq + 1')
    when new.prev is not coalesce(seal, '0000000000000000000000000000000000000000000000000000000000000000')
      then raise(abort, 'the prev of an entry is the tip''s seal')
  end
  from entry;
end;

-- For people. Amounts stay in minor units, quantities in thousandths, as they were sealed.
create view sale as
select
  seq,
  receipt,
  body ->> 'at' as at,
  body ->> 'business_date' as business_date,
  body ->> 'shift' as shift,
  body ->> 'clerk' as clerk,
  body ->> 'subtotal_minor' as subtotal_minor,
  body ->> 'discount_minor' as discount_minor,
  body ->> 'tax_minor' as tax_minor,
  body ->> 'rounding_minor' as rounding_minor,
  body ->> 'total_minor' as total_minor,
  body ->> 'change_minor' as change_minor,
  json_array_length(body, '$.lines') as lines,
  body ->> 'prices' as prices,
  basket_id,
  external_id,
  coalesce(body ->> 'drill', 0) as drill,
  seal
from entry
where kind = 'SaleCompleted';

create view sale_line as
select
  entry.seq,
  entry.receipt,
  line.value ->> 'line' as line,
  line.value ->> 'code' as code,
  line.value ->> 'name' as name,
  line.value ->> 'department' as department,
  line.value ->> 'quantity_milli' as quantity_milli,
  line.value ->> 'unit_price_minor' as unit_price_minor,
  coalesce(line.value ->> 'price_for', 1) as price_for,
  line.value ->> 'gross_minor' as gross_minor,
  coalesce(line.value ->> 'discount_minor', 0) as discount_minor,
  line.value ->> 'extended_minor' as extended_minor,
  coalesce(line.value ->> 'basket_discount_minor', 0) as basket_discount_minor,
  line.value ->> 'tax' as tax,
  line.value ->> 'entry' as entry_method,
  coalesce(line.value ->> 'voided', 0) as voided
from entry, json_each(entry.body, '$.lines') as line
where entry.kind = 'SaleCompleted';

create view tender as
select
  entry.seq,
  entry.receipt,
  tender.value ->> 'kind' as kind,
  tender.value ->> 'amount_minor' as amount_minor,
  tender.value ->> 'approval' as approval,
  tender.value ->> 'brand' as brand,
  tender.value ->> 'last4' as last4
from entry, json_each(entry.body, '$.tenders') as tender
where entry.kind = 'SaleCompleted';

create view sale_tax as
select
  entry.seq,
  entry.receipt,
  tax.value ->> 'code' as code,
  tax.value ->> 'label' as label,
  tax.value ->> 'percent' as percent,
  tax.value ->> 'base_minor' as base_minor,
  tax.value ->> 'tax_minor' as tax_minor
from entry, json_each(entry.body, '$.taxes') as tax
where entry.kind = 'SaleCompleted';

create view shift as
select
  opened.body ->> 'shift' as shift,
  opened.body ->> 'business_date' as business_date,
  opened.body ->> 'clerk' as clerk,
  opened.seq as opened_seq,
  opened.body ->> 'at' as opened_at,
  opened.body ->> 'opening_float_minor' as opening_float_minor,
  closed.seq as closed_seq,
  closed.body ->> 'at' as closed_at,
  closed.body ->> 'sales' as sales,
  closed.body ->> 'value_minor' as value_minor,
  closed.body ->> 'tax_minor' as tax_minor,
  closed.body ->> 'rounding_minor' as rounding_minor,
  closed.body ->> 'expected_cash_minor' as expected_cash_minor,
  closed.body ->> 'counted_minor' as counted_minor,
  closed.body ->> 'over_short_minor' as over_short_minor,
  closed.body ->> 'first_receipt' as first_receipt,
  closed.body ->> 'last_receipt' as last_receipt
from entry as opened
left join entry as closed
  on closed.kind = 'ShiftClosed' and closed.body ->> 'shift' = opened.body ->> 'shift'
where opened.kind = 'ShiftOpened';
