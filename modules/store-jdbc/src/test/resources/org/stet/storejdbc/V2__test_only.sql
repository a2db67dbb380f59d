alter table version add column extra varchar(20);
