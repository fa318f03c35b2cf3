create sequence toy_box_number start with 50 increment by 50;
create table toy_box (
  id    bigint      not null primary key,
  label varchar(80) not null
);
