create sequence recipes_bicycle_number start with 50 increment by 50;
create table recipes_bicycle (
  id        bigint      not null primary key,
  person_id bigint      not null,
  colour    varchar(40) not null,
  lent_on   date        not null
);
create index recipes_bicycle_person on recipes_bicycle (person_id);
