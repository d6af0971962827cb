-- How many codes were looked for from an address in one span of time. Rows of spans that are over are deleted.
CREATE TABLE certificate_look (
    address VARCHAR(64) NOT NULL,
    span    BIGINT      NOT NULL,
    looks   INTEGER     NOT NULL,
    PRIMARY KEY (address, span)
);
