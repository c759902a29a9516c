package org.mpaka.documents.page.worker;

/** The parts of a page that are looked at, the likeliest first, until one gives a zone that adds up. */
public enum Attempt {
    /** Where the zone seems to be. */
    BAND {
        @Override
        Picture part(Picture page) {
            return ZoneBand.in(page).map(zone -> zone.scaledTo(1400)).orElseGet(() -> LOWER_PART.part(page));
        }
    },
    /** Where Doc 9303 puts it. */
    LOWER_PART {
        @Override
        Picture part(Picture page) {
            return lower(page).scaledTo(1600);
        }
    },
    COARSE {
        @Override
        Picture part(Picture page) {
            return lower(page).scaledTo(1200);
        }
    },
    WHOLE_PAGE {
        @Override
        Picture part(Picture page) {
            return page.scaledTo(1600);
        }
    },
    UPSIDE_DOWN {
        @Override
        Picture part(Picture page) {
            return BAND.part(page.turned(2));
        }
    },
    LYING {
        @Override
        Picture part(Picture page) {
            return BAND.part(page.turned(1));
        }
    },
    LYING_ON_THE_OTHER_SIDE {
        @Override
        Picture part(Picture page) {
            return BAND.part(page.turned(3));
        }
    };

    abstract Picture part(Picture page);

    private static Picture lower(Picture page) {
        return page.cut(0, page.height() * 3 / 5, page.width(), page.height());
    }
}
