package org.mpaka.web.rest.journal;

import jakarta.validation.constraints.Size;

/**
 * Why a chain is taken out. A reason may name a person and is therefore no part of an address.
 *
 * @param reason kept in the journal with the export
 */
public record JournalExport(@Size(min = 3, max = 500) String reason) {
    @Override
    public String toString() {
        return "JournalExport";
    }
}
