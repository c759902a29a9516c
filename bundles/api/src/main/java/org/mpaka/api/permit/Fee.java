package org.mpaka.api.permit;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * An amount of money.
 *
 * @param amount 0 to 100,000,000, with two decimals at most
 * @param currency ISO 4217
 */
public record Fee(BigDecimal amount, String currency) {
    private static final BigDecimal MOST = new BigDecimal(100_000_000);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Fee {
        if (!CURRENCY.matcher(currency).matches())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "currency", "USD, BIF, TZS …");
        if (amount.signum() < 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "amount", "0 – " + MOST.toPlainString());
    }

    /** Whether nothing is to be paid. */
    public boolean isNothing() {
        return amount.signum() == 0;
    }

    /** The same money: 50 USD and 50.00 USD. */
    public boolean isSameAs(Fee other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
