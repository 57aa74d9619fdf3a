# Takes from a dump what differs between runs: comments, session settings, empty lines.
/^--/d
/^SET /d
/^SELECT pg_catalog.set_config/d
/^\\(un)?restrict/d
/^$/d
