-- The frozen prices. The file is written once, checked, and swapped in whole; nobody changes it afterwards.
pragma application_id = 1346782001; -- "PFC1"
pragma user_version = 1;

-- `id` is the code as a number: 14 digits for a GTIN or PLU, below zero for the store's own code (see own_code).
create table item (
  id          integer primary key,
  name        text not null,
  price_minor integer not null check (price_minor >= 0),
  terms       integer not null
) strict;

-- What many items have in common. `price_minor` is the price of `price_for` units.
create table terms (
  id         integer primary key,
  department text not null,
  sold_by    text not null,
  price_for  integer not null check (price_for >= 1),
  tax        text not null,
  age        integer not null
) strict;

create table own_code (
  code text primary key,
  id   integer not null
) strict, without rowid;

-- `tax` is the rate codes that most of a department's items carry.
create table department (
  name  text primary key,
  items integer not null,
  tax   text not null
) strict, without rowid;

create table about (
  version   text not null,
  loaded_at text not null,
  currency  text not null,
  items     integer not null,
  price_sum integer not null
) strict;

-- Words of the names, without accents and case. It holds no text of its own (the names are in `item`), no positions, and
-- the first one and two letters of each word, so that a search answers from the first letter typed.
create virtual table word using fts5 (
  name, content = '', detail = none, columnsize = 0, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'
);
