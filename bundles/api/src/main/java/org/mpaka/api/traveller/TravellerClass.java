package org.mpaka.api.traveller;

/** What a person is to the law of the country that records the crossing. */
public enum TravellerClass {
    CITIZEN,
    COMMUNITY_CITIZEN,
    BORDER_RESIDENT,
    RESIDENT,
    VISITOR,
    CREW,
    OFFICIAL,
    REFUGEE_OR_ASYLUM_SEEKER,
    STATELESS,
    RETURNEE,
    UNACCOMPANIED_MINOR;

    /** Whether a case's protection priority could be read from it. */
    public boolean tellsOfProtection() {
        return this == REFUGEE_OR_ASYLUM_SEEKER || this == RETURNEE || this == UNACCOMPANIED_MINOR;
    }
}
