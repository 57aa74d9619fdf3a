-- Commits of this session no longer wait for the disk: for runs that can be repeated and flush at their end.
set synchronous_commit = off
