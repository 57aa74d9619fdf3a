select * from finish();
rollback;
