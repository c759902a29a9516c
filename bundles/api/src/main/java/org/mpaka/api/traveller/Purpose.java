package org.mpaka.api.traveller;

/** Why a person travels; the main purposes of IRTS 2008 and those that border law needs beside them. */
public enum Purpose {
    HOLIDAY,
    VISIT,
    EDUCATION,
    HEALTH,
    RELIGION,
    SHOPPING,
    TRANSIT,
    BUSINESS,
    OFFICIAL,
    EMPLOYMENT,
    LEGAL_MATTER,
    RETURN_HOME,
    PROTECTION,
    VOLUNTARY_REPATRIATION,
    CREW,
    BORDER_RESIDENT;

    /** Whether a case's protection priority could be read from it. */
    public boolean tellsOfProtection() {
        return this == PROTECTION || this == VOLUNTARY_REPATRIATION;
    }
}
