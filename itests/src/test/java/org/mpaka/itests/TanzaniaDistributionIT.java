package org.mpaka.itests;

/** Tanzania's distribution, booted as its post facing the other. */
public class TanzaniaDistributionIT extends DistributionIT {

    public TanzaniaDistributionIT() {
        super(Country.TANZANIA);
    }
}
