package org.mpaka.itests;

/** Burundi's distribution, booted as its post facing the other. */
public class BurundiDistributionIT extends DistributionIT {

    public BurundiDistributionIT() {
        super(Country.BURUNDI);
    }
}
