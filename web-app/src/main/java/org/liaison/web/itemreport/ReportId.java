package org.liaison.web.itemreport;

import java.util.UUID;

/** The lasting name of a report. */
record ReportId(String value) {

    ReportId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not a report id: '" + value + "'");
        }
    }

    static ReportId random() {
        return new ReportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
