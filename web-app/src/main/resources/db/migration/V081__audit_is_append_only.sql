-- The database itself refuses to change or remove an entry; each has its own words for that, which the settings supply.
${before-refusing}

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry ${refusing};

CREATE TRIGGER audit_entry_is_not_removed BEFORE DELETE ON audit_entry ${refusing};
