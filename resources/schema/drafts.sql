-- The basket that is being rung, for the case that the power goes. One row, replaced; nothing here is a sale.
pragma application_id = 1346782257; -- "PFD1"
pragma user_version = 1;

create table draft (
  id     integer primary key check (id = 1),
  basket text not null check (json_valid(basket))
) strict;
